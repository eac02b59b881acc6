//! A simulated contact centre inside the program, for its tests.

use std::{ffi::c_char, sync::Arc};

use openccas::{Error, ErrorKind, Pem, Result, embed};
use openccas_simulator::{AccountSettings, Hosted, HostedSettings, MulticastSettings, TlsSettings};

use crate::{
    boundary::{OK, array, check_out, enter, invalid, quietly, share, take_from},
    client::wait_for,
    options::{pem_of, time},
    record::{self, records},
    signals,
    text::{give_text, json, optional_text, text},
    value::ccas_value,
};

/// A simulated contact centre with its Agent Service on a port of this machine.
///
/// All functions that take one may be called by any thread at any time, several at once.
pub struct ccas_simulator {
    hosted: Hosted,
}

/// Settings of a simulator. Set all to 0 and then `struct_size`: what stays 0 or NULL has its
/// default. At most one of `scenario`, `scenario_file` and `sample` may be set.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_options {
    /// `sizeof(ccas_simulator_options)`.
    pub struct_size: usize,
    /// The text of a scenario: who works in the contact centre, and what happens by itself.
    pub scenario: *const c_char,
    /// A file with such a text.
    pub scenario_file: *const c_char,
    /// Name of a scenario that is built in. Default `support-desk`.
    pub sample: *const c_char,
    /// What all chance comes from: the same scenario and seed give the same events. Default 1.
    pub seed: u64,
    /// How many simulated seconds pass in a real one. Default 1 with the clock `real`.
    pub speed: f64,
    /// If not 0, requests that the state makes impossible are refused, whatever the scenario says.
    pub strict: i32,
    /// Port to listen on. Default: one that the system chooses.
    pub port: i32,
    /// Address to listen on. Default `127.0.0.1`; one that is not loopback needs `tls` and `accounts`.
    pub host: *const c_char,
    /// How many clients may be connected at a time. Default 10.
    pub max_clients: u32,
    /// How many events are held for clients that are behind: who was away for longer is told of a
    /// gap. The default is that of the service.
    pub ring_events: u32,
    /// How long a connection may be quiet before a heartbeat is sent, in milliseconds. The default
    /// is that of the service.
    pub heartbeat_ms: i32,
    /// How long a client may be silent before it is given up, in milliseconds; not less than
    /// `heartbeat_ms`. The default is that of the service.
    pub silence_ms: i32,
    /// How long the place of a client is kept that has lost its connection, in milliseconds. The
    /// default is that of the service.
    pub resume_window_ms: i32,
    /// How long an orderly end may take, in milliseconds. The default is that of the service.
    pub shutdown_timeout_ms: i32,
    /// Port of the group for multicast, 1 to 65535.
    pub multicast_port: i32,
    /// Offer events by multicast, to this group of IPv4. Default: they are not offered so.
    pub multicast_group: *const c_char,
    /// What drives the time. `virtual`: it stands still until the act `advance` moves it. `real`: it
    /// passes by itself. `unlimited`: as fast as it can be simulated. Default `real` if `speed` is
    /// set, else `virtual`.
    pub clock: *const c_char,
    /// Who may connect, and nobody else, whomever the scenario names. Default: those of the scenario;
    /// anybody if it names none.
    pub accounts: *const ccas_account,
    /// How many there are.
    pub account_count: usize,
    /// Encrypt connections, and let in no client that does not. Default: they are not encrypted.
    pub tls: *const ccas_server_tls,
}

/// An administrator who may connect to a simulator.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_account {
    /// User id.
    pub user_id: *const c_char,
    /// Password.
    pub password: *const c_char,
    /// Id of the tenant whose administrator it is; -1 for the host's.
    pub tenant_id: i32,
}

/// How a simulator encrypts its connections. Of a file and the text of one, only one may be set.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_server_tls {
    /// `sizeof(ccas_server_tls)`.
    pub struct_size: usize,
    /// A PEM file with the certificate of the service, its issuers after it.
    pub certificate_file: *const c_char,
    /// The text of such a file.
    pub certificate_pem: *const c_char,
    /// A PEM file with the private key of the certificate.
    pub key_file: *const c_char,
    /// The text of such a file.
    pub key_pem: *const c_char,
    /// A PEM file with issuers: only clients get in that show a certificate of one of them. Default:
    /// none is asked for.
    pub client_roots_file: *const c_char,
    /// The text of such a file.
    pub client_roots_pem: *const c_char,
}

records!(ccas_simulator_options, ccas_server_tls);

/// An argument of an act.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_named_value {
    /// Its name.
    pub name: *const c_char,
    /// Its value.
    pub value: ccas_value,
}

/// # Safety
/// As the header says of `ccas_simulator_options`.
unsafe fn read(options: *const ccas_simulator_options) -> Result<HostedSettings> {
    // SAFETY: all of it as the caller says.
    unsafe {
        let given = record::read(options, "options")?;
        let owned = |text: *const c_char, name: &str| -> Result<Option<String>> {
            Ok(optional_text(text, name)?.map(str::to_owned))
        };
        let mut accounts = Vec::new();
        for account in array(given.accounts, given.account_count, "options.accounts")? {
            accounts.push(AccountSettings {
                user_id: text(account.user_id, "options.accounts.user_id")?.to_owned(),
                password: text(account.password, "options.accounts.password")?.to_owned(),
                tenant_id: account.tenant_id,
            });
        }
        let group = owned(given.multicast_group, "options.multicast_group")?;
        if group.is_none() && given.multicast_port != 0 {
            return Err(invalid(
                "options.multicast_port is set, and options.multicast_group is not",
            ));
        }
        Ok(HostedSettings {
            scenario: owned(given.scenario, "options.scenario")?,
            scenario_name: Some("options.scenario".to_owned()),
            scenario_file: owned(given.scenario_file, "options.scenario_file")?.map(Into::into),
            sample: owned(given.sample, "options.sample")?,
            seed: (given.seed != 0).then_some(given.seed),
            clock: owned(given.clock, "options.clock")?,
            speed: (given.speed != 0.0).then_some(given.speed),
            strict: Some(given.strict != 0),
            host: owned(given.host, "options.host")?,
            port: Some(given.port),
            max_clients: (given.max_clients > 0).then_some(given.max_clients),
            accounts,
            tls: match given.tls.is_null() {
                true => None,
                false => Some(record::read(given.tls, "options.tls")?.read()?),
            },
            multicast: group.map(|group| MulticastSettings {
                group,
                port: given.multicast_port,
            }),
            heartbeat: time(given.heartbeat_ms, "options.heartbeat_ms")?,
            silence: time(given.silence_ms, "options.silence_ms")?,
            resume_window: time(given.resume_window_ms, "options.resume_window_ms")?,
            shutdown_timeout: time(given.shutdown_timeout_ms, "options.shutdown_timeout_ms")?,
            ring_events: (given.ring_events > 0).then_some(given.ring_events),
        })
    }
}

impl ccas_server_tls {
    /// # Safety
    /// All that it points to are texts.
    unsafe fn read(&self) -> Result<TlsSettings> {
        // SAFETY: here and below as the caller says.
        let pem = |file, pem, name| unsafe { pem_of(file, pem, name) };
        let needed = |found: Option<Pem>, name: &str| {
            found.ok_or_else(|| invalid(format!("{name} is missing: set its file or its text")))
        };
        let certificate = "options.tls.certificate";
        let key = "options.tls.key";
        Ok(TlsSettings {
            certificate: needed(
                pem(self.certificate_file, self.certificate_pem, certificate)?,
                certificate,
            )?,
            key: needed(pem(self.key_file, self.key_pem, key)?, key)?,
            client_roots: pem(
                self.client_roots_file,
                self.client_roots_pem,
                "options.tls.client_roots",
            )?,
        })
    }
}

/// Starts a simulated contact centre and its Agent Service, inside this process.
///
/// - `options`: The settings; NULL for the defaults. They are read before the function returns.
/// - `simulator`: Is given the simulator, to be freed with `ccas_simulator_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`: a setting or the scenario cannot be used, or the port is
/// taken; the text says which. `CCAS_ERROR_TLS_FAILED`: a certificate or key cannot be used.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_start(
    options: *const ccas_simulator_options,
    simulator: *mut *mut ccas_simulator,
) -> i32 {
    enter(|| {
        check_out(simulator, "simulator")?;
        // SAFETY: the header says what options are.
        let (scenario, options) = unsafe { read(options) }?.build()?;
        let runtime = signals::blocked(embed::runtime)?;
        // Started on the library's thread, so that none it starts takes a signal of the program.
        let starting = runtime.spawn(Hosted::start(scenario, options));
        let hosted = match wait_for(starting)? {
            Ok(started) => started?,
            Err(failure) => {
                return Err(
                    Error::new(ErrorKind::Internal, "the start broke off").with_source(failure)
                );
            }
        };
        let started = Arc::new(ccas_simulator { hosted });
        // SAFETY: not NULL; the header asks for a variable.
        unsafe { simulator.write(Arc::into_raw(started).cast_mut()) };
        Ok(OK)
    })
}

/// # Safety
/// `simulator` is NULL or a simulator that was not freed before the call began.
pub(crate) unsafe fn with_simulator(
    simulator: *const ccas_simulator,
    body: impl FnOnce(&Hosted) -> Result<i32>,
) -> i32 {
    enter(|| {
        // SAFETY: as the caller says.
        let simulator = unsafe { share(simulator, "simulator") }?;
        body(&simulator.hosted)
    })
}

/// Gives the port on which the simulator's Agent Service listens, or did; or an error, which is
/// negative.
///
/// - `simulator`: The simulator.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_port(simulator: *mut ccas_simulator) -> i32 {
    // SAFETY: the header says what a simulator is.
    unsafe { with_simulator(simulator, |hosted| Ok(i32::from(hosted.port()))) }
}

/// Makes something happen in the contact centre.
///
/// What happens has happened when the function returns, and its events are on their way.
/// docs/reference/acts.md lists the acts and what they take. For example, a customer calls:
///
///     ccas_named_value with[2] = {{"group", ccas_long(1)}, {"from", ccas_text("0701234567")}};
///     int32_t call;
///     ccas_simulator_act(simulator, "inbound_call", with, 2, &call);
///
/// - `simulator`: The simulator.
/// - `act`: Name of the act. The functions with the names of the acts are simpler.
/// - `with`: Its arguments, in any order.
/// - `count`: How many there are.
/// - `gives`: Is given the id of what comes into being by it (a call, a session, a callback); 0 if
///   nothing does. May be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT` names the act or argument that is not known, is missing, or
/// cannot be; `CCAS_ERROR_IMPOSSIBLE_IN_THIS_STATE` says why it cannot happen now; and others that
/// requests have.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_act(
    simulator: *mut ccas_simulator,
    act: *const c_char,
    with: *const ccas_named_value,
    count: usize,
    gives: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_simulator(simulator, |hosted| {
            let act = text(act, "act")?;
            let mut arguments = Vec::with_capacity(count.min(64));
            for argument in array(with, count, "with")? {
                let name = text(argument.name, "with.name")?;
                arguments.push((name, argument.value.act_value(name)?));
            }
            let given = hosted.act(act, &arguments)?;
            if !gives.is_null() {
                gives.write(given.unwrap_or(0));
            }
            Ok(OK)
        })
    }
}

/// Gives what is so in the contact centre, as one JSON object: the simulated time, agents, calls,
/// sessions, queues, campaigns, clients.
///
/// - `simulator`: The simulator.
/// - `json`: Is given the text, to be freed with `ccas_string_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_state(
    simulator: *mut ccas_simulator,
    json: *mut *mut c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_simulator(simulator, |hosted| {
            give_text(json, "json", &self::json(&hosted.state())?)?;
            Ok(OK)
        })
    }
}

/// Gives the log of the contact centre, oldest entry first: what was not done, and why. It is a JSON
/// array of objects with `time` and `text`.
///
/// - `simulator`: The simulator.
/// - `json`: Is given the text, to be freed with `ccas_string_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_log(
    simulator: *mut ccas_simulator,
    json: *mut *mut c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_simulator(simulator, |hosted| {
            give_text(json, "json", &self::json(&hosted.log())?)?;
            Ok(OK)
        })
    }
}

/// Tells how many clients are connected to the simulator; or gives an error, which is negative.
///
/// - `simulator`: The simulator.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_client_count(simulator: *mut ccas_simulator) -> i32 {
    // SAFETY: the header says what a simulator is.
    unsafe {
        with_simulator(simulator, |hosted| {
            Ok(i32::try_from(hosted.clients().len()).unwrap_or(i32::MAX))
        })
    }
}

/// Ends the simulator's Agent Service in an orderly way: clients get `CCAS_BROADCAST_DISCONNECT` and
/// lose their connection with `CCAS_ERROR_SERVICE_SHUTDOWN`. The contact centre can be asked and acted
/// on as before. Does nothing if the service has ended. The act `kill` ends it without a word.
///
/// - `simulator`: The simulator.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_stop(simulator: *mut ccas_simulator) -> i32 {
    // SAFETY: the header says what a simulator is.
    unsafe {
        with_simulator(simulator, |hosted| {
            wait_for(hosted.stop())?;
            Ok(OK)
        })
    }
}

/// Frees a simulator, and sets the variable to NULL. If its service has not ended, it is gone without
/// a word.
///
/// - `simulator`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_free(simulator: *mut *mut ccas_simulator) {
    quietly(|| {
        // SAFETY: a variable of the caller, or NULL.
        let simulator = unsafe { take_from(simulator) };
        if !simulator.is_null() && !embed::forked() {
            // SAFETY: `ccas_simulator_start` gave it.
            drop(unsafe { Arc::from_raw(simulator.cast_const()) });
        }
    });
}
