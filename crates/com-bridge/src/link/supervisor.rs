//! The thread that publishes what an object tells, and begins anew when it is lost.

use std::{
    mem,
    sync::{Arc, MutexGuard, PoisonError},
    thread,
    time::Instant,
};

use jiff::Timestamp;
use openccas_protocol::{ErrorKind, EventType};
use openccas_service::{NewEvent, Publisher};
use tracing::{error, info, warn};

use super::{
    Shared, owner,
    state::{Phase, Signal, State},
};

/// How many owners may hang at a time. Each may hold one of the places of the Agent Service, and
/// memory.
const MOST_ASTRAY: usize = 4;

/// Supervises until the link is stopped.
pub(super) fn run(shared: &Arc<Shared>, publisher: &Publisher) {
    let mut state = shared.lock();
    while !state.stopping {
        let now = Instant::now();
        let until = step(shared, publisher, &mut state, now);
        state = wait(shared, state, until);
    }
    state.give_up(ErrorKind::ConnectionLost, "the bridge ends");
}

fn wait<'a>(
    shared: &Shared,
    state: MutexGuard<'a, State>,
    until: Option<Instant>,
) -> MutexGuard<'a, State> {
    match until {
        None => shared
            .changed
            .wait(state)
            .unwrap_or_else(PoisonError::into_inner),
        Some(until) => {
            let time = until.saturating_duration_since(Instant::now());
            shared
                .changed
                .wait_timeout(state, time)
                .unwrap_or_else(PoisonError::into_inner)
                .0
        }
    }
}

/// Does what is due. Gives when there will be something to do by itself.
fn step(
    shared: &Arc<Shared>,
    publisher: &Publisher,
    state: &mut State,
    now: Instant,
) -> Option<Instant> {
    if let Some(running) = &state.running {
        let limit = running.since + shared.patience.call;
        if now >= limit {
            let name = running.method.info().com_name;
            let time = shared.patience.call;
            let reason = format!("the COM object hangs in {name}, for {time:?} so far");
            lose(shared, publisher, state, now, ErrorKind::Timeout, &reason);
        }
    }
    take_in(shared, publisher, state, now);
    let phase = match &state.phase {
        Phase::Resting { until } if now < *until => Some(*until),
        Phase::Resting { .. } => begin(shared, state, now),
        Phase::Connecting { until } | Phase::Configuring { until, .. } if now < *until => {
            Some(*until)
        }
        Phase::Connecting { .. } => {
            let time = shared.patience.connect;
            let reason = format!("the COM object hangs in connecting, for {time:?} so far");
            lose(shared, publisher, state, now, ErrorKind::Timeout, &reason)
        }
        Phase::Configuring { .. } => {
            let time = shared.patience.configuration;
            let reason = format!("DATA_COMPLETE did not come within {time:?}");
            lose(
                shared,
                publisher,
                state,
                now,
                ErrorKind::ConnectionLost,
                &reason,
            )
        }
        Phase::Live => None,
    };
    let call = state.running.as_ref().map(|running| {
        let hold = running.since + shared.patience.hold;
        if state.inbox.is_empty() || now >= hold {
            running.since + shared.patience.call
        } else {
            hold
        }
    });
    [phase, call].into_iter().flatten().min()
}

/// Begins with a new object, on a thread of its own.
fn begin(shared: &Arc<Shared>, state: &mut State, now: Instant) -> Option<Instant> {
    if state.astray >= MOST_ASTRAY {
        if !mem::replace(&mut state.astray_told, true) {
            error!(
                tenant_id = shared.tenant_id,
                "{MOST_ASTRAY} objects hang; another is made when one of them comes back. \
                 Restarting the bridge ends them"
            );
        }
        return None;
    }
    state.astray_told = false;
    let generation = state.generation;
    let owned = Arc::clone(shared);
    let owner = thread::Builder::new()
        .name(format!("object-{}-{generation}", shared.tenant_id))
        .spawn(move || owner::run(&owned, generation));
    let until = match owner {
        Ok(_) => {
            let until = now + shared.patience.connect;
            state.phase = Phase::Connecting { until };
            state.owned = true;
            until
        }
        Err(error) => {
            error!("no thread for the COM object: {error}");
            let until = now + shared.patience.longest_delay;
            state.phase = Phase::Resting { until };
            until
        }
    };
    Some(until)
}

/// Gives the object up, and rests. Gives when it tries again.
fn lose(
    shared: &Shared,
    publisher: &Publisher,
    state: &mut State,
    now: Instant,
    kind: ErrorKind,
    reason: &str,
) -> Option<Instant> {
    let was_live = matches!(state.phase, Phase::Live);
    let until = now + state.delay;
    warn!(
        tenant_id = shared.tenant_id,
        "not connected to the Agent Service: {reason}; next attempt in {:?}", state.delay
    );
    state.delay = (state.delay * 2).min(shared.patience.longest_delay);
    state.give_up(kind, reason);
    state.phase = Phase::Resting { until };
    state.failed = true;
    shared.notify();
    if was_live {
        publisher.interrupted(shared.tenant_id);
    }
    Some(until)
}

/// Takes in what the object told.
fn take_in(shared: &Shared, publisher: &Publisher, state: &mut State, now: Instant) {
    if let Some(running) = &state.running
        && now < running.since + shared.patience.hold
    {
        return;
    }
    if let Phase::Connecting { .. } = state.phase {
        // What is told before the connect has returned is not lost: it is early.
        let ended = |signal: &Signal| matches!(signal, Signal::Connected | Signal::Failed(_));
        let Some(result) = state.inbox.iter().position(ended) else {
            return;
        };
        if let Some(Signal::Failed(why)) = state.inbox.remove(result) {
            lose(
                shared,
                publisher,
                state,
                now,
                ErrorKind::ConnectionLost,
                &why,
            );
            return;
        }
        state.phase = Phase::Configuring {
            until: now + shared.patience.configuration,
            configuration: Vec::new(),
            meanwhile: Vec::new(),
        };
    }
    let mut live = Vec::new();
    while let Some(signal) = state.inbox.pop_front() {
        match signal {
            Signal::Event { event, .. } if is_end(&event) => {
                publisher.publish(mem::take(&mut live));
                let reason = "the Agent Service ended the connection";
                lose(
                    shared,
                    publisher,
                    state,
                    now,
                    ErrorKind::ConnectionLost,
                    reason,
                );
            }
            Signal::Disconnected => {
                publisher.publish(mem::take(&mut live));
                let reason = "the connection was lost";
                lose(
                    shared,
                    publisher,
                    state,
                    now,
                    ErrorKind::ConnectionLost,
                    reason,
                );
            }
            Signal::Event { event, logged_on } => {
                state.agents.extend(logged_on);
                match &mut state.phase {
                    Phase::Configuring {
                        configuration,
                        meanwhile,
                        ..
                    } => match event.body.event_type() {
                        EventType::Logon | EventType::ServiceGroupAdded => {
                            configuration.push(event);
                        }
                        EventType::DataComplete => {
                            let configuration = mem::take(configuration);
                            live = mem::take(meanwhile);
                            complete(shared, publisher, state, configuration);
                        }
                        _ => meanwhile.push(event),
                    },
                    // There is one in each connection; the service tells its clients its own.
                    _ if event.body.event_type() == EventType::DataComplete => {}
                    _ => live.push(event),
                }
            }
            Signal::Unreadable(why) => {
                warn!(
                    tenant_id = shared.tenant_id,
                    "an event cannot be read: {why}"
                );
                // Before the configuration is complete clients wait for it, and miss nothing.
                if let Phase::Live = state.phase {
                    publisher.publish(mem::take(&mut live));
                    publisher.missed(shared.tenant_id);
                }
            }
            Signal::Connected | Signal::Failed(_) => {}
        }
    }
    publisher.publish(live);
}

fn is_end(event: &NewEvent) -> bool {
    event.body.event_type() == EventType::ServiceDisconnect
}

/// The configuration data are complete: clients can be told.
fn complete(
    shared: &Shared,
    publisher: &Publisher,
    state: &mut State,
    configuration: Vec<NewEvent>,
) {
    info!(
        tenant_id = shared.tenant_id,
        method = shared.connection.method.info().com_name,
        "connected to the Agent Service, {} configuration events",
        configuration.len()
    );
    publisher.resumed(shared.tenant_id, Timestamp::now(), configuration);
    state.phase = Phase::Live;
    shared.notify();
    state.delay = shared.patience.first_delay;
}
