//! Connecting.

use std::{ffi::c_char, future::Future, ptr, sync::Arc};

use openccas::{Client, Error, ErrorKind, Result, embed};

use crate::{
    boundary::{OK, with_client},
    client::{ccas_client, wait_for},
    text::{give_text, optional_text, text},
};

/// Connects. The work is done on the thread of the library, where no signal of the program comes.
fn connect<F>(client: &Arc<ccas_client>, connect: impl FnOnce(Client) -> F) -> Result<()>
where
    F: Future<Output = Result<()>> + Send + 'static,
{
    client.dispatcher.before_connect(client.core());
    let connecting = embed::runtime()?.spawn(connect(client.core().clone()));
    match wait_for(connecting)? {
        Ok(connected) => connected?,
        Err(failure) => {
            return Err(
                Error::new(ErrorKind::Internal, "the connect broke off").with_source(failure)
            );
        }
    }
    client.dispatcher.after_connect();
    Ok(())
}

/// `ConnectWithDirectConnect`.
pub(crate) fn directly(
    client: &Arc<ccas_client>,
    machine_name: &str,
    port: i32,
    interface: &str,
) -> Result<()> {
    let (machine_name, interface) = (machine_name.to_owned(), interface.to_owned());
    connect(client, |core| async move {
        core.connect_with_direct_connect(&machine_name, port, &interface)
            .await
    })
}

/// `Connect` and `ConnectWithIPAddress`.
fn by_multicast(
    client: &Arc<ccas_client>,
    machine_name: &str,
    port: i32,
    interface: &str,
) -> Result<()> {
    let (machine_name, interface) = (machine_name.to_owned(), interface.to_owned());
    connect(client, |core| async move {
        core.connect_with_ip_address(&machine_name, port, &interface)
            .await
    })
}

/// # Safety
/// As the header says of the arguments of `ccas_connect_with_ip_address`.
unsafe fn connect_as_told(
    client: *const ccas_client,
    machine_name: *const c_char,
    port: i32,
    interface_address: *const c_char,
    how: fn(&Arc<ccas_client>, &str, i32, &str) -> Result<()>,
) -> i32 {
    // SAFETY: as the caller says.
    unsafe {
        with_client(client, |client| {
            let interface = optional_text(interface_address, "interface_address")?;
            let machine_name = text(machine_name, "machine_name")?;
            how(client, machine_name, port, interface.unwrap_or_default())?;
            Ok(OK)
        })
    }
}

/// Prepares the client for connecting.
///
/// It comes before everything else: a connect without it fails. Called again, it does nothing. After
/// `ccas_uninitialize`, or after the connection was lost, the same client can be initialized and
/// connected again, also from inside an OnDisconnect callback.
///
/// - `client`: The client.
///
/// Errors: `CCAS_ERROR_CLOSED`.
///
/// COM: `Initialize`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_initialize(client: *mut ccas_client) -> i32 {
    // SAFETY: the header says what a client is.
    unsafe {
        with_client(client, |client| {
            client.core().initialize()?;
            Ok(OK)
        })
    }
}

/// Connects to an Agent Service and receives its events by multicast, on the interface that leads to
/// it.
///
/// Otherwise as `ccas_connect_with_ip_address`.
///
/// - `client`: The client.
/// - `machine_name`: Host name or address of the machine on which the Agent Service runs.
/// - `port`: Port on which the Agent Service listens.
///
/// Errors: as `ccas_connect_with_ip_address`.
///
/// COM: `Connect`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_connect(
    client: *mut ccas_client,
    machine_name: *const c_char,
    port: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe { connect_as_told(client, machine_name, port, ptr::null(), by_multicast) }
}

/// Connects to an Agent Service and receives its events by multicast, joined on a given network
/// interface.
///
/// Waits for the service's answer, as long as the option `connect_timeout_ms` says. Then come a
/// `CCAS_BROADCAST_LOGON` for each agent who is logged on, a `CCAS_BROADCAST_SERVICEGROUP_ADDED` for
/// each service group and `CCAS_BROADCAST_DATA_COMPLETE`; live events follow. Most requests need
/// `ccas_connect_with_direct_connect` instead. A tenanted system refuses this connection.
///
/// - `client`: The client.
/// - `machine_name`: Host name or address of the machine on which the Agent Service runs.
/// - `port`: Port on which the Agent Service listens.
/// - `interface_address`: IP address of the local network interface; NULL or empty for the one that
///   leads to the service.
///
/// Errors: as `ccas_connect_with_direct_connect`; `CCAS_ERROR_NOT_SUPPORTED` if the service offers
/// no multicast.
///
/// COM: `ConnectWithIPAddress`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_connect_with_ip_address(
    client: *mut ccas_client,
    machine_name: *const c_char,
    port: i32,
    interface_address: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe { connect_as_told(client, machine_name, port, interface_address, by_multicast) }
}

/// Connects to an Agent Service over one TCP connection that carries events and requests.
///
/// This is the connection for a program that sends requests, and the only one that a tenanted system
/// accepts; there `ccas_set_logon_credentials` comes first. Waits for the service's answer, as long
/// as the option `connect_timeout_ms` says. Then come a `CCAS_BROADCAST_LOGON` for each agent who is
/// logged on, a `CCAS_BROADCAST_SERVICEGROUP_ADDED` for each service group and
/// `CCAS_BROADCAST_DATA_COMPLETE`; live events follow.
///
/// - `client`: The client.
/// - `machine_name`: Host name or address of the machine on which the Agent Service runs.
/// - `port`: Port on which the Agent Service listens.
/// - `interface_address`: IP address of the local network interface to connect through; NULL or
///   empty for any.
///
/// Errors: `CCAS_ERROR_NOT_INITIALIZED`, `CCAS_ERROR_ALREADY_CONNECTED`, `CCAS_ERROR_CLOSED` if the
/// client is not ready for it; `CCAS_ERROR_INVALID_ARGUMENT`, `CCAS_ERROR_CONNECT_FAILED`,
/// `CCAS_ERROR_TIMEOUT`, `CCAS_ERROR_TLS_FAILED` if the service was not reached;
/// `CCAS_ERROR_AUTHENTICATION_FAILED`, `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_TOO_MANY_CLIENTS`,
/// `CCAS_ERROR_VERSION_MISMATCH` if it refused.
///
/// COM: `ConnectWithDirectConnect`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_connect_with_direct_connect(
    client: *mut ccas_client,
    machine_name: *const c_char,
    port: i32,
    interface_address: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe { connect_as_told(client, machine_name, port, interface_address, directly) }
}

/// Sets the user, password and tenant with which the next connect logs on.
///
/// Needed for a tenanted system only, before `ccas_connect_with_direct_connect`. With the account of
/// a host administrator and tenant -1 the client sees the events of all tenants; with that of a
/// tenant administrator and that tenant's id, those of that tenant. Nothing is sent and nothing is
/// checked here: wrong credentials make the connect fail.
///
/// - `client`: The client.
/// - `user_id`: User id of a host or tenant administrator.
/// - `password`: Its password. The caller may erase it afterwards.
/// - `tenant_id`: Id of the tenant, or -1.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
///
/// COM: `SetLogonCredentials`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_logon_credentials(
    client: *mut ccas_client,
    user_id: *const c_char,
    password: *const c_char,
    tenant_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            client.core().set_logon_credentials(
                text(user_id, "user_id")?,
                text(password, "password")?,
                tenant_id,
            );
            Ok(OK)
        })
    }
}

/// Gives the time zone of the contact centre, as an IANA name such as `Europe/Stockholm`. Dates that
/// requests take are wall-clock time in it.
///
/// - `client`: The client.
/// - `time_zone`: Is given the name, to be freed with `ccas_string_free`.
///
/// Errors: `CCAS_ERROR_NOT_CONNECTED` before the first connect.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_time_zone(
    client: *mut ccas_client,
    time_zone: *mut *mut c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let name = client.core().time_zone().ok_or(ErrorKind::NotConnected)?;
            give_text(time_zone, "time_zone", &name)?;
            Ok(OK)
        })
    }
}
