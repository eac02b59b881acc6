//! Whether a client is let in, and what it may see.

use std::{
    net::IpAddr,
    sync::{Arc, atomic::Ordering},
};

use openccas_protocol::{Credentials, Error, ErrorKind, Hello, Mode};

use crate::{
    authentication::not_an_administrator,
    hub::ViewId,
    multicast::Multicast,
    seats::{Owner, Seat},
    service::Shared,
    view::HOST,
};

/// A client that was let in.
pub(crate) struct Admission {
    pub(crate) view: ViewId,
    pub(crate) view_tenant: i32,
    /// What carries its live events, if the connection does not.
    pub(crate) multicast: Option<Arc<Multicast>>,
    /// Its session, and one of the connections that the service allows.
    pub(crate) seat: Seat,
}

impl Admission {
    /// Decides on a hello that came from `address`.
    ///
    /// # Errors
    /// Why the client is not let in; the message may be told to anybody.
    pub(crate) async fn decide(
        shared: &Shared,
        hello: &Hello,
        mode: Mode,
        address: IpAddr,
    ) -> Result<Self, Error> {
        let multicast = multicast(shared, mode)?;
        let view_tenant = view_tenant(shared, hello.credentials.as_ref(), address).await?;
        let view = shared
            .hub
            .find_view(view_tenant)
            .ok_or_else(not_an_administrator)?;
        let seat = seat(shared, hello, mode, multicast.as_deref())?;
        Ok(Self {
            view,
            view_tenant,
            multicast,
            seat,
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

/// The seat of the session that the client comes back to, or a new one.
///
/// Who comes back is asked first: its own old connection, which may be dead and not known to be,
/// must not take the place that it needs.
fn seat(
    shared: &Shared,
    hello: &Hello,
    mode: Mode,
    multicast: Option<&Multicast>,
) -> Result<Seat, Error> {
    let credentials = hello.credentials.as_ref();
    let account = credentials.filter(|_| shared.authentication.is_wanted());
    let owner = Owner {
        account: account.map(|account| (account.user_id.clone(), account.tenant_id)),
        mode,
    };
    if let Some(resume) = &hello.resume
        && let Some(seat) = shared.seats.take_over(&resume.session_token, &owner)
    {
        return Ok(seat);
    }
    shared.seats.tidy();
    let (places, most, kind) = match multicast {
        None => (&shared.places, shared.options.max_direct_clients, "direct"),
        Some(multicast) => (&multicast.places, multicast.max_clients, "multicast"),
    };
    let place = Arc::clone(places).try_acquire_owned().map_err(|_| {
        Error::new(
            ErrorKind::TooManyClients,
            format!("all {most} {kind} connections of the service are taken"),
        )
    })?;
    let id = shared.next_session.fetch_add(1, Ordering::Relaxed);
    shared.seats.enter(id, owner, place, hello.resume.is_some())
}

/// The tenant whose view these credentials open; -1 for all.
async fn view_tenant(
    shared: &Shared,
    credentials: Option<&Credentials>,
    address: IpAddr,
) -> Result<i32, Error> {
    let tenanted = !shared.profile.tenants.is_empty();
    let tenant_id = credentials.map_or(HOST, |credentials| credentials.tenant_id);
    if !tenanted && tenant_id != HOST {
        return Err(Error::new(
            ErrorKind::UnknownTenant,
            format!("there is no tenant {tenant_id}: this system has no tenants"),
        ));
    }
    if !shared.authentication.is_wanted() {
        return Ok(HOST);
    }
    shared.authentication.check(credentials, address).await?;
    Ok(tenant_id)
}
