//! OnEvent and OnDisconnect: handlers called on a thread of their own.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use openccas_protocol::{Error, ErrorKind, Event, Notice};

use super::{Mail, Mailbox, Parcel, Routing, Taken};
use crate::{Result, stats::Counters};

type OnEvent = Box<dyn FnMut(Event) + Send>;
type OnDisconnect = Box<dyn FnMut(Error) + Send>;

/// The handlers of a client, and the thread that calls them: never two at once, in order.
#[derive(Default)]
pub(crate) struct Handlers {
    state: Mutex<State>,
    registered: Arc<Registered>,
}

#[derive(Default)]
struct State {
    mailbox: Option<Arc<Mailbox>>,
    consumer: Option<u64>,
}

/// What was registered. A handler is taken out while it runs, so that no lock is held and it may
/// register another one.
#[derive(Default)]
struct Registered {
    on_event: Mutex<Slot<OnEvent>>,
    on_disconnect: Mutex<Slot<OnDisconnect>>,
}

struct Slot<T> {
    handler: Option<T>,
    /// Counts registrations, so that a handler that ran does not push out a newer one.
    version: u64,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self {
            handler: None,
            version: 0,
        }
    }
}

fn set<T>(slot: &Mutex<Slot<T>>, handler: T) {
    let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
    slot.version += 1;
    let old = slot.handler.replace(handler);
    drop(slot);
    // Dropping a handler runs user code: not under the lock.
    drop(old);
}

/// Lets go of a handler, also of one that runs just now.
fn clear<T>(slot: &Mutex<Slot<T>>) {
    let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
    slot.version += 1;
    let old = slot.handler.take();
    drop(slot);
    drop(old);
}

/// Runs a handler without the lock. Gives what it panicked with.
fn run<T>(slot: &Mutex<Slot<T>>, call: impl FnOnce(&mut T)) -> thread::Result<()> {
    let lock = || slot.lock().unwrap_or_else(PoisonError::into_inner);
    let (version, handler) = {
        let mut slot = lock();
        (slot.version, slot.handler.take())
    };
    let Some(mut handler) = handler else {
        return Ok(());
    };
    let result = catch_unwind(AssertUnwindSafe(|| call(&mut handler)));
    let mut slot = lock();
    if slot.version == version {
        slot.handler = Some(handler);
    }
    result
}

impl Handlers {
    pub(crate) fn on_event(
        &self,
        routing: &Arc<Routing>,
        counters: &Arc<Counters>,
        handler: OnEvent,
    ) -> Result<()> {
        set(&self.registered.on_event, handler);
        let mut state = self.start(routing, counters)?;
        // The first OnEvent handler is a consumer: it makes the events flow.
        if let (None, Some(mailbox)) = (state.consumer, &state.mailbox) {
            state.consumer = Some(routing.add_lasting(mailbox));
        }
        Ok(())
    }

    pub(crate) fn on_disconnect(
        &self,
        routing: &Arc<Routing>,
        counters: &Arc<Counters>,
        handler: OnDisconnect,
    ) -> Result<()> {
        set(&self.registered.on_disconnect, handler);
        let state = self.start(routing, counters)?;
        if let Some(mailbox) = &state.mailbox {
            routing.tell_losses(mailbox);
        }
        Ok(())
    }

    fn start(
        &self,
        routing: &Arc<Routing>,
        counters: &Arc<Counters>,
    ) -> Result<std::sync::MutexGuard<'_, State>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.mailbox.is_none() {
            let mailbox = Arc::<Mailbox>::default();
            let dispatcher = Dispatcher {
                mailbox: Arc::clone(&mailbox),
                registered: Arc::clone(&self.registered),
                routing: Arc::clone(routing),
                counters: Arc::clone(counters),
            };
            thread::Builder::new()
                .name(String::from("openccas-handlers"))
                .spawn(move || dispatcher.run())
                .map_err(|error| {
                    Error::new(
                        ErrorKind::Internal,
                        "the thread for handlers could not be started",
                    )
                    .with_source(error)
                })?;
            state.mailbox = Some(mailbox);
        }
        Ok(state)
    }

    /// No handler is called any more, and what the handlers hold is let go.
    pub(crate) fn close(&self) {
        let mailbox = {
            let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            state.mailbox.clone()
        };
        if let Some(mailbox) = mailbox {
            mailbox.clear();
            mailbox.close();
        }
        clear(&self.registered.on_event);
        clear(&self.registered.on_disconnect);
    }
}

struct Dispatcher {
    mailbox: Arc<Mailbox>,
    registered: Arc<Registered>,
    routing: Arc<Routing>,
    counters: Arc<Counters>,
}

impl Dispatcher {
    fn run(&self) {
        loop {
            match self.mailbox.wait_take(None) {
                Taken::Mail(Mail::Parcel(parcel)) => self.events(&parcel),
                Taken::Mail(Mail::Lost(error) | Mail::Notice(Notice::Disconnected(error))) => {
                    let result = run(&self.registered.on_disconnect, |handler| handler(error));
                    self.report("OnDisconnect", result);
                }
                Taken::Mail(Mail::Notice(_)) | Taken::Nothing => {}
                Taken::Closed => return,
            }
        }
    }

    fn events(&self, parcel: &Parcel) {
        for event in parcel.batch.events() {
            if self.routing.is_discarded(parcel) {
                return;
            }
            let result = run(&self.registered.on_event, |handler| handler(event));
            self.report("OnEvent", result);
        }
    }

    /// A handler that fails is told of, and the next event is still delivered.
    fn report(&self, which: &str, result: thread::Result<()>) {
        if let Err(panic) = result {
            Counters::add(&self.counters.handler_failures, 1);
            tracing::error!("the {which} handler panicked: {}", describe(&*panic));
        }
    }
}

fn describe(panic: &(dyn Any + Send)) -> &str {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (_, Some(text)) => text,
        _ => "with something that is not a text",
    }
}
