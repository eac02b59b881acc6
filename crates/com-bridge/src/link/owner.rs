//! The thread that owns an object.

use std::{sync::Arc, time::Instant};

use openccas_protocol::{Error, Method, Outputs, Value};
use tracing::{debug, warn};

use super::{
    Shared, Sink,
    state::{Job, Running, Signal},
};
use crate::{
    answer,
    object::{CallFailure, Object},
};

/// What to do next.
enum Next {
    Call(Method, Vec<Value>),
    Rest,
    Leave,
}

/// Owns an object from its making to its end.
pub(super) fn run(shared: &Arc<Shared>, generation: u64) {
    let sink = Sink::new(Arc::clone(shared), generation);
    match shared.maker.make(sink.clone()) {
        Ok(mut object) => {
            serve(shared, generation, &sink, object.as_mut());
            // It is told that the application goes even if it was never connected.
            if let Err(failure) = object.call(Method::Uninitialize, &[]) {
                debug!("Uninitialize failed: {failure}");
            }
        }
        Err(why) => sink.signal(Signal::Failed(why)),
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

fn serve(shared: &Shared, generation: u64, sink: &Sink, object: &mut dyn Object) {
    if !register(shared, generation, object) {
        return;
    }
    match connect(shared, object) {
        Ok(()) => sink.signal(Signal::Connected),
        Err(why) => sink.signal(Signal::Failed(why)),
    }
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

fn connect(shared: &Shared, object: &mut dyn Object) -> Result<(), String> {
    let connection = &shared.connection;
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
    let said = match failure {
        CallFailure::Refused(_) => answer::last_error(object).1,
        CallFailure::NotCalled(_) | CallFailure::Garbled(_) => String::new(),
    };
    match said.trim() {
        "" => format!("{name} failed: {failure}"),
        said => format!("{name} failed: {said} ({failure})"),
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
