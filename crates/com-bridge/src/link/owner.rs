//! The thread that owns an object.

use std::{sync::Arc, time::Instant};

use openccas_protocol::{Error, Method, Outputs, Value};
use openccas_service::NewEvent;
use tracing::{debug, warn};

use super::{
    Connection, Shared,
    state::{Job, Running, Signal},
};
use crate::{
    answer,
    object::{CallFailure, Object},
    reading::Reading,
    sink::{Sink, Told},
};

/// What to do next.
enum Next {
    Call(Method, Vec<Value>),
    Rest,
    Leave,
}

/// Owns an object from its making to its end.
pub(super) fn run(shared: &Arc<Shared>, generation: u64) {
    let listening = Arc::clone(shared);
    let sink = Sink::new(move |told| {
        let signal = signal_of(&listening, told);
        listening.signal(generation, signal);
    });
    match shared.maker.make(sink) {
        Ok(mut object) => {
            serve(shared, generation, object.as_mut());
            // It is told that the application goes even if it was never connected.
            if let Err(failure) = object.call(Method::Uninitialize, &[]) {
                debug!("Uninitialize failed: {failure}");
            }
        }
        Err(why) => shared.signal(generation, Signal::Failed(why)),
    }
    let mut state = shared.lock();
    if state.generation == generation {
        state.owned = false;
    } else {
        state.astray -= 1;
    }
    drop(state);
    shared.notify();
}

fn signal_of(shared: &Shared, told: Told) -> Signal {
    match told {
        Told::Event(time, Reading { body, logged_on }) => {
            let event = NewEvent {
                tenant_id: shared.tenant_id,
                time,
                body,
                correlation: None,
            };
            Signal::Event { event, logged_on }
        }
        Told::Unreadable(why) => Signal::Unreadable(why),
        Told::Disconnected => Signal::Disconnected,
    }
}

fn serve(shared: &Shared, generation: u64, object: &mut dyn Object) {
    if !register(shared, generation, object) {
        return;
    }
    let connected = match connect(object, &shared.connection) {
        Ok(()) => Signal::Connected,
        Err(why) => Signal::Failed(why),
    };
    shared.signal(generation, connected);
    loop {
        match next(shared, generation) {
            Next::Call(method, inputs) => {
                let result = answer::call(object, method, &inputs);
                returned(shared, generation, result);
                // However many requests come, events are delivered too.
                object.rest(false);
            }
            Next::Rest => object.rest(true),
            Next::Leave => return,
        }
    }
}

/// Makes itself known. False if it was given up already.
fn register(shared: &Shared, generation: u64, object: &dyn Object) -> bool {
    let waker = object.waker();
    let mut state = shared.lock();
    let current = state.generation == generation;
    if current {
        state.waker = Some(waker);
    }
    current
}

/// Connects the object.
///
/// # Errors
/// Which method failed, and what the object says of it.
pub(crate) fn connect(object: &mut dyn Object, connection: &Connection) -> Result<(), String> {
    let first = [(Method::Initialize, Vec::new())];
    let credentials = connection
        .credentials
        .clone()
        .map(|it| (Method::SetLogonCredentials, it));
    let last = [(connection.method, connection.arguments.clone())];
    for (method, arguments) in first.into_iter().chain(credentials).chain(last) {
        if let Err(failure) = object.call(method, &arguments) {
            return Err(explain(object, method, &failure));
        }
    }
    Ok(())
}

fn explain(object: &mut dyn Object, method: Method, failure: &CallFailure) -> String {
    let name = method.info().com_name;
    match failure {
        CallFailure::Refused(raised) => {
            let last_error = answer::last_error(object).1;
            format!("{name} failed: {}", answer::said(raised, &last_error))
        }
        CallFailure::NotCalled(_) | CallFailure::Garbled(_) => format!("{name} failed: {failure}"),
    }
}

fn next(shared: &Shared, generation: u64) -> Next {
    let mut state = shared.lock();
    if state.generation != generation {
        return Next::Leave;
    }
    if !state.takes_requests() {
        return Next::Rest;
    }
    match state.queue.pop_front() {
        Some(Job {
            method,
            inputs,
            responder,
        }) => {
            state.running = Some(Running {
                method,
                since: Instant::now(),
                responder,
            });
            drop(state);
            // The supervisor watches how long it takes.
            shared.notify();
            Next::Call(method, inputs)
        }
        None => Next::Rest,
    }
}

fn returned(shared: &Shared, generation: u64, result: Result<Outputs, Error>) {
    let mut state = shared.lock();
    if state.generation != generation {
        warn!("a call came back that was given up");
        return;
    }
    if let Some(running) = state.running.take() {
        running.responder.answer(result);
    }
    let waiting = !state.inbox.is_empty();
    drop(state);
    if waiting {
        shared.notify();
    }
}
