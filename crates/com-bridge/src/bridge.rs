//! The bridge as a backend of the Agent Service.

use std::{
    fmt,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use openccas_protocol::{Argument, Error, ErrorKind, Method, Request, Value};
use openccas_service::{Backend, Caller, Profile, Publisher, Responder};
use tracing::error;

use crate::{
    link::{Connection, Link, Patience},
    object::ObjectMaker,
};

/// The tenant that stands for the whole system.
const WHOLE_SYSTEM: i32 = -1;

/// One object, and what it is connected to.
pub struct Part {
    /// The tenant; -1 for the whole system.
    pub tenant_id: i32,
    /// How it is connected.
    pub connection: Connection,
    /// What makes the object.
    pub maker: Arc<dyn ObjectMaker>,
}

/// Drives COM objects of the vendor's shape as a contact centre: one for the whole system, or one
/// for each tenant.
pub struct Bridge {
    profile: Profile,
    links: Vec<Link>,
}

impl Bridge {
    /// A bridge over these objects.
    ///
    /// # Errors
    /// `invalid_argument` if there is none, if two are for the same tenant, or if one for the whole
    /// system stands beside others: every event of a tenant would come twice.
    pub fn new(
        name: impl Into<String>,
        time_zone: impl Into<String>,
        parts: Vec<Part>,
        patience: Patience,
    ) -> Result<Arc<Self>, Error> {
        let mut tenants: Vec<i32> = parts.iter().map(|part| part.tenant_id).collect();
        tenants.sort_unstable();
        let invalid = |message: &str| Err(Error::new(ErrorKind::InvalidArgument, message));
        if tenants.is_empty() {
            return invalid("there has to be an object");
        }
        if tenants.windows(2).any(|pair| pair[0] == pair[1]) {
            return invalid("there are two objects for the same tenant");
        }
        if tenants.len() > 1 && tenants.contains(&WHOLE_SYSTEM) {
            return invalid(
                "an object for the whole system (tenant_id -1) stands alone: beside others, every \
                 event would come twice",
            );
        }
        tenants.retain(|tenant_id| *tenant_id != WHOLE_SYSTEM);
        let profile = Profile {
            name: name.into(),
            time_zone: time_zone.into(),
            tenants,
        };
        let links = parts
            .into_iter()
            .map(|part| Link::new(part.tenant_id, part.connection, patience, part.maker));
        Ok(Arc::new(Self {
            profile,
            links: links.collect(),
        }))
    }

    /// Whether every object is connected and has told its configuration.
    pub fn is_live(&self) -> bool {
        self.links.iter().all(Link::is_live)
    }

    /// Lets go of all objects, and waits until they are gone; no longer than `within`. False if one
    /// hangs.
    pub fn close(&self, within: Duration) -> bool {
        self.links.iter().for_each(Link::stop);
        let until = Instant::now() + within;
        self.links
            .iter()
            .all(|link| link.ended(until.saturating_duration_since(Instant::now())))
    }

    /// The object that a request is for.
    fn link(&self, method: Method, arguments: &[Argument<'_>], caller: Caller) -> Option<&Link> {
        let of = |tenant_id| self.links.iter().find(|link| link.tenant_id() == tenant_id);
        if let Some(link) = of(caller.view_tenant).or_else(|| of(WHOLE_SYSTEM)) {
            return Some(link);
        }
        // The host's administrator on a system of tenants.
        let named = |names: &[&str]| {
            let inputs = method.info().inputs.iter().zip(arguments);
            let mut longs = inputs.filter_map(|(input, argument)| match argument {
                Argument::Long(value) if names.contains(&input.name) => Some(*value),
                _ => None,
            });
            longs.next()
        };
        match (
            named(&["tenant_id", "tenant_rec_id"]),
            named(&["agent_rec_id"]),
        ) {
            (Some(tenant_id), _) => of(tenant_id),
            (None, Some(agent)) => self.links.iter().find(|link| link.knows_agent(agent)),
            (None, None) => None,
        }
    }
}

impl Backend for Bridge {
    fn profile(&self) -> Profile {
        self.profile.clone()
    }

    fn start(self: Arc<Self>, publisher: Publisher) {
        for link in &self.links {
            publisher.interrupted(link.tenant_id());
        }
        // One after the other, so that the tenants' configuration data stand in their order.
        let links = self.links.clone();
        let starter = thread::Builder::new().name("bridge-start".to_owned());
        let started = starter.spawn(move || {
            for link in &links {
                if let Err(error) = link.start(publisher.clone()) {
                    error!("no thread for the bridge: {error}");
                }
            }
        });
        if let Err(error) = started {
            error!("no thread for the bridge: {error}");
        }
    }

    fn request(&self, request: Request, caller: Caller, responder: Responder) {
        let method = request.method();
        let arguments = request.arguments();
        match self.link(method, &arguments, caller) {
            Some(link) => {
                let inputs = arguments.iter().copied().map(Value::from).collect();
                link.request(method, inputs, responder);
            }
            None => responder.answer(Err(Error::new(
                ErrorKind::NotSupported,
                format!(
                    "the bridge cannot tell which tenant {} is for: ask on a connection of the \
                     tenant's administrator",
                    method.info().com_name
                ),
            ))),
        }
    }

    fn stop(&self) {
        self.links.iter().for_each(Link::stop);
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.links.iter().for_each(Link::stop);
    }
}

impl fmt::Debug for Bridge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bridge")
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}
