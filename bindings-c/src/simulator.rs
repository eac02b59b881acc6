//! A simulated contact centre inside the program, for its tests.

use std::{ffi::c_char, net::IpAddr, sync::Arc};

use openccas::{Error, ErrorKind, Result, embed};
use openccas_simulator::{Clock, Hosted, HostedOptions, Scenario};

use crate::{
    boundary::{OK, array, check_out, enter, invalid, quietly, share, take_from},
    client::wait_for,
    options::time,
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
    /// How many simulated seconds pass in a real one. Default 0: time stands still until the act
    /// `advance` moves it.
    pub speed: f64,
    /// If not 0, requests that the state makes impossible are refused, whatever the scenario says.
    pub strict: i32,
    /// Port to listen on. Default: one that the system chooses.
    pub port: i32,
    /// Address to listen on: one of the loopback interface. Default `127.0.0.1`.
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
}

records!(ccas_simulator_options);

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
unsafe fn read(options: *const ccas_simulator_options) -> Result<(Scenario, HostedOptions)> {
    // SAFETY: all of it as the caller says.
    unsafe {
        let given = record::read(options, "options")?;
        let (scenario, file, sample) = (
            optional_text(given.scenario, "options.scenario")?,
            optional_text(given.scenario_file, "options.scenario_file")?,
            optional_text(given.sample, "options.sample")?,
        );
        let scenario = match (scenario, file, sample) {
            (Some(text), None, None) => Scenario::parse(text, "options.scenario"),
            (None, Some(file), None) => Scenario::load(file),
            (None, None, sample) => {
                let name = sample.unwrap_or(Scenario::DEFAULT_SAMPLE);
                let Some(text) = Scenario::sample(name) else {
                    let names: Vec<&str> = Scenario::samples().collect();
                    return Err(invalid(format!(
                        "options.sample is {name:?}; there are {}",
                        names.join(", ")
                    )));
                };
                Scenario::parse(text, name)
            }
            _ => {
                return Err(invalid(
                    "options: more than one of scenario, scenario_file and sample is set",
                ));
            }
        };
        let scenario = scenario
            .map_err(|error| invalid(format!("options.scenario: {error}")).with_source(error))?;
        let mut hosted = HostedOptions::default();
        if given.seed != 0 {
            hosted.seed = given.seed;
        }
        if given.speed != 0.0 {
            hosted.clock = Clock::Real { speed: given.speed };
        }
        hosted.strict = given.strict != 0;
        hosted.port = u16::try_from(given.port).map_err(|_| {
            invalid(format!(
                "options.port is {}: a port is 0 to 65535",
                given.port
            ))
        })?;
        if let Some(host) = optional_text(given.host, "options.host")? {
            let address: IpAddr = host
                .parse()
                .map_err(|_| invalid(format!("options.host: {host:?} is not an IP address")))?;
            hosted.host = address;
        }
        hosted.max_clients = (given.max_clients > 0).then_some(given.max_clients);
        hosted.ring_events = (given.ring_events > 0).then_some(given.ring_events as usize);
        hosted.heartbeat = time(given.heartbeat_ms, "options.heartbeat_ms")?;
        hosted.silence = time(given.silence_ms, "options.silence_ms")?;
        hosted.resume_window = time(given.resume_window_ms, "options.resume_window_ms")?;
        Ok((scenario, hosted))
    }
}

/// Starts a simulated contact centre and its Agent Service, inside this process.
///
/// - `options`: The settings; NULL for the defaults. They are read before the function returns.
/// - `simulator`: Is given the simulator, to be freed with `ccas_simulator_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`: a setting or the scenario cannot be used, or the port is
/// taken; the text says which.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_start(
    options: *const ccas_simulator_options,
    simulator: *mut *mut ccas_simulator,
) -> i32 {
    enter(|| {
        check_out(simulator, "simulator")?;
        // SAFETY: the header says what options are.
        let (scenario, options) = unsafe { read(options) }?;
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
unsafe fn with_simulator(
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
/// - `act`: Name of the act.
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
