//! Whether a client is let in, and what it may see.

use std::sync::Arc;

use openccas_protocol::{Credentials, Error, ErrorKind, Hello, Mode};
use tokio::sync::OwnedSemaphorePermit;

use crate::{account, hub::ViewId, multicast::Multicast, service::Shared, view::HOST};

/// A client that was let in.
pub(crate) struct Admission {
    pub(crate) view: ViewId,
    pub(crate) view_tenant: i32,
    /// What carries its live events, if the connection does not.
    pub(crate) multicast: Option<Arc<Multicast>>,
    /// One of the connections that the service allows, until it is dropped.
    pub(crate) place: OwnedSemaphorePermit,
}

impl Admission {
    /// Decides on a hello.
    ///
    /// # Errors
    /// Why the client is not let in; the message may be told to anybody.
    pub(crate) fn decide(shared: &Shared, hello: &Hello, mode: Mode) -> Result<Self, Error> {
        let multicast = multicast(shared, mode)?;
        let (places, most, kind) = match &multicast {
            None => (&shared.places, shared.options.max_direct_clients, "direct"),
            Some(multicast) => (&multicast.places, multicast.max_clients, "multicast"),
        };
        let place = Arc::clone(places).try_acquire_owned().map_err(|_| {
            Error::new(
                ErrorKind::TooManyClients,
                format!("all {most} {kind} connections of the service are taken"),
            )
        })?;
        let view_tenant = view_tenant(shared, hello.credentials.as_ref())?;
        let view = shared
            .hub
            .find_view(view_tenant)
            .ok_or_else(not_an_administrator)?;
        Ok(Self {
            view,
            view_tenant,
            multicast,
            place,
        })
    }
}

/// What carries the live events of a client with this mode.
fn multicast(shared: &Shared, mode: Mode) -> Result<Option<Arc<Multicast>>, Error> {
    let not_supported = |message: &str| Err(Error::new(ErrorKind::NotSupported, message));
    match (mode, &shared.multicast) {
        (Mode::Direct, _) => Ok(None),
        (Mode::Multicast, _) if !shared.profile.tenants.is_empty() => not_supported(
            "this system has tenants, and no events by multicast: everybody in the group would \
             see every tenant; connect directly",
        ),
        (Mode::Multicast, Some(multicast)) => Ok(Some(Arc::clone(multicast))),
        _ => not_supported("this service offers no events by multicast; connect directly"),
    }
}

/// The tenant whose view these credentials open; -1 for all.
fn view_tenant(shared: &Shared, credentials: Option<&Credentials>) -> Result<i32, Error> {
    let tenanted = !shared.profile.tenants.is_empty();
    let tenant_id = credentials.map_or(HOST, |credentials| credentials.tenant_id);
    if !tenanted && tenant_id != HOST {
        return Err(Error::new(
            ErrorKind::UnknownTenant,
            format!("there is no tenant {tenant_id}: this system has no tenants"),
        ));
    }
    if shared.options.accounts.is_empty() {
        return Ok(HOST);
    }
    match credentials {
        Some(credentials) if account::is_known(&shared.options.accounts, credentials) => {
            Ok(tenant_id)
        }
        _ => Err(not_an_administrator()),
    }
}

/// One message for all that can be wrong with credentials: it helps nobody to guess them.
fn not_an_administrator() -> Error {
    Error::new(
        ErrorKind::AuthenticationFailed,
        "the credentials are missing, or not those of a host or tenant administrator",
    )
}
