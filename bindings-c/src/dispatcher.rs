//! Who calls the callbacks of a client: never two at once, in order, with no lock held.

use std::{
    collections::VecDeque,
    ffi::c_void,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::Waker,
    thread::{self, JoinHandle, ThreadId},
    time::Instant,
};

use openccas::{Client, Error, ErrorKind, Result, embed::Submitted};

use crate::{
    callback::{
        Callback, ccas_completion_function, ccas_disconnect_function, ccas_event_function,
        ccas_notice_function,
    },
    client::ccas_client,
    last_error,
    notice::Told,
    result::ccas_result,
    signals,
    text::to_c,
};

mod bell;
mod consumer;
mod hand_out;
mod requests;

use bell::Bell;
use consumer::Consumer;
use hand_out::Portioned;
use requests::Requests;

/// About how many events are taken at a time.
const PORTION: usize = 1024;

pub(crate) type OnEvent = Callback<ccas_event_function>;
pub(crate) type OnDisconnect = Callback<ccas_disconnect_function>;
pub(crate) type OnNotice = Callback<ccas_notice_function>;
pub(crate) type OnCompletion = Callback<ccas_completion_function>;

/// What a client's callbacks are called by: a thread of its own, or the program's calls of
/// `ccas_dispatch`.
pub(crate) struct Dispatcher {
    by_dispatch: bool,
    bell: Arc<Bell>,
    slots: Mutex<Slots>,
    /// Counts registrations, so that who dispatches notices them without the lock.
    version: AtomicU64,
    consumer: Mutex<Consumer>,
    inbox: Mutex<VecDeque<Incoming>>,
    /// Requests whose completion was not called yet.
    requests: Mutex<Requests>,
    /// The client was freed: no callback starts any more.
    freed: AtomicBool,
    /// Which thread dispatches now.
    dispatching: Mutex<Option<ThreadId>>,
    idle: Condvar,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// What is registered.
#[derive(Clone, Default)]
struct Slots {
    on_event: Option<Arc<OnEvent>>,
    on_disconnect: Option<Arc<OnDisconnect>>,
    on_notice: Option<Arc<OnNotice>>,
}

/// What comes beside the stream of events.
enum Incoming {
    /// What came of the request with this number.
    Completion(u64, Box<ccas_result>),
    /// A loss, seen when there was no consumer.
    Loss(Error),
}

/// What a look for work came to.
struct Pass {
    callbacks: usize,
    /// There may be more to do at once.
    more: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // No user code runs under a lock, so a poisoned one is still consistent.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Dispatcher {
    pub(crate) fn new(by_dispatch: bool) -> Self {
        Self {
            by_dispatch,
            bell: Arc::default(),
            slots: Mutex::default(),
            version: AtomicU64::new(0),
            consumer: Mutex::default(),
            inbox: Mutex::default(),
            requests: Mutex::default(),
            freed: AtomicBool::new(false),
            dispatching: Mutex::default(),
            idle: Condvar::new(),
            thread: Mutex::default(),
        }
    }

    pub(crate) fn is_by_dispatch(&self) -> bool {
        self.by_dispatch
    }

    pub(crate) fn bell(&self) -> &Arc<Bell> {
        &self.bell
    }

    fn is_freed(&self) -> bool {
        self.freed.load(Ordering::Acquire)
    }

    /// Changes what is registered, and gives what was: the caller drops it without any lock,
    /// because that calls the program.
    #[must_use]
    fn register<T>(
        &self,
        slot: impl FnOnce(&mut Slots) -> &mut Option<Arc<T>>,
        new: Option<T>,
    ) -> Option<Arc<T>> {
        let mut slots = lock(&self.slots);
        let old = std::mem::replace(slot(&mut slots), new.map(Arc::new));
        self.version.fetch_add(1, Ordering::Release);
        drop(slots);
        self.bell.ring();
        old
    }

    pub(crate) fn on_event(client: &Arc<ccas_client>, callback: Option<OnEvent>) -> Result<()> {
        let this = &client.dispatcher;
        let registered = callback.is_some();
        if registered {
            this.start(client)?;
        }
        let old = {
            let mut consumer = lock(&this.consumer);
            if registered && consumer.current.is_none() {
                consumer.begin(client.core());
            }
            this.register(|slots| &mut slots.on_event, callback)
        };
        drop(old);
        // While somebody dispatches, who does it knows how far the events were handed out.
        if !registered && lock(&this.dispatching).is_none() {
            this.end_unwanted_consumer();
        }
        Ok(())
    }

    pub(crate) fn on_disconnect(
        client: &Arc<ccas_client>,
        callback: Option<OnDisconnect>,
    ) -> Result<()> {
        let this = &client.dispatcher;
        if callback.is_some() {
            this.start(client)?;
            // For a client that has no consumer, which tells of losses in their place.
            let weak = Arc::downgrade(client);
            client.core().on_disconnect(move |error| {
                if let Some(client) = weak.upgrade()
                    && lock(&client.dispatcher.consumer).current.is_none()
                {
                    client.dispatcher.deliver(Incoming::Loss(error));
                }
            })?;
        }
        drop(this.register(|slots| &mut slots.on_disconnect, callback));
        Ok(())
    }

    pub(crate) fn on_notice(client: &Arc<ccas_client>, callback: Option<OnNotice>) -> Result<()> {
        let this = &client.dispatcher;
        if callback.is_some() {
            this.start(client)?;
        }
        drop(this.register(|slots| &mut slots.on_notice, callback));
        Ok(())
    }

    /// A request begins. Gives the number under which its completion waits.
    pub(crate) fn expect_completion(
        client: &Arc<ccas_client>,
        callback: OnCompletion,
    ) -> Result<u64> {
        client.dispatcher.start(client)?;
        Ok(lock(&client.dispatcher.requests).begin(callback))
    }

    /// The request was handed over: now it can be cancelled.
    pub(crate) fn submitted(&self, number: u64, submitted: Submitted) {
        lock(&self.requests).submitted(number, submitted);
    }

    /// The completion has come.
    pub(crate) fn complete(&self, number: u64, result: Box<ccas_result>) {
        self.deliver(Incoming::Completion(number, result));
    }

    /// Forgets the requests with this context whose completion was not called. Gives how many.
    pub(crate) fn cancel(&self, context: *const c_void) -> usize {
        let cancelled =
            lock(&self.requests).take(|it| it.context.pointer().cast_const() == context);
        // Contexts are let go of without any lock: that calls the program.
        let count = cancelled.len();
        drop(cancelled);
        // Who waits for the last completion of a client that is closed need not wait any more.
        self.bell.ring();
        count
    }

    fn deliver(&self, incoming: Incoming) {
        lock(&self.inbox).push_back(incoming);
        self.bell.ring();
    }

    /// Before a connect: what the last connection left is for the old consumer, and a new one is
    /// there from the beginning of the new connection on.
    pub(crate) fn before_connect(&self, core: &Client) {
        // Also waits for a loss to be told everywhere, which ends the old consumer.
        if core.is_connected() {
            return;
        }
        let mut consumer = lock(&self.consumer);
        if consumer.used
            && let Some(old) = consumer.current.take()
        {
            consumer.ending.push_back(old);
            consumer.begin(core);
        }
    }

    /// After a connect that succeeded.
    pub(crate) fn after_connect(&self) {
        lock(&self.consumer).used = true;
        self.bell.ring();
    }

    /// Starts the thread, unless the program dispatches.
    fn start(&self, client: &Arc<ccas_client>) -> Result<()> {
        let mut thread = lock(&self.thread);
        if self.by_dispatch || thread.is_some() || self.is_freed() {
            return Ok(());
        }
        let client = Arc::clone(client);
        // Signals are for the threads of the program.
        let spawned = signals::blocked(|| {
            thread::Builder::new()
                .name(String::from("openccas-c"))
                .spawn(move || client.dispatcher.run(&client))
        });
        *thread = Some(spawned.map_err(|source| {
            Error::new(
                ErrorKind::Internal,
                "the thread for callbacks could not be started",
            )
            .with_source(source)
        })?);
        Ok(())
    }

    /// The thread.
    fn run(&self, client: &Arc<ccas_client>) {
        let waker = Waker::from(Arc::clone(&self.bell));
        while !self.is_freed() {
            self.bell.clear();
            self.enter();
            let pass = self.pass(client, &waker);
            self.leave();
            if pass.more {
                continue;
            }
            if self.is_finished(client) {
                return;
            }
            self.bell.wait(None);
        }
    }

    /// Nothing will come any more.
    fn is_finished(&self, client: &ccas_client) -> bool {
        client.is_closed() && lock(&self.requests).is_empty() && lock(&self.inbox).is_empty()
    }

    /// What `ccas_dispatch` does: gives the number of callbacks.
    pub(crate) fn dispatch(
        &self,
        client: &Arc<ccas_client>,
        deadline: Option<Instant>,
    ) -> Result<usize> {
        if !self.try_enter() {
            return Err(Error::new(
                ErrorKind::NotSupported,
                "ccas_dispatch runs already on this client: in another thread, or it called the \
                 callback that calls it now",
            ));
        }
        let result = self.dispatch_alone(client, deadline);
        self.leave();
        result
    }

    fn dispatch_alone(
        &self,
        client: &Arc<ccas_client>,
        deadline: Option<Instant>,
    ) -> Result<usize> {
        let waker = Waker::from(Arc::clone(&self.bell));
        loop {
            if self.is_freed() {
                return Err(ErrorKind::Closed.into());
            }
            self.bell.clear();
            let pass = self.pass(client, &waker);
            if pass.more {
                // The next call has something to do, and the descriptor says so.
                self.bell.ring();
            }
            if pass.callbacks > 0 {
                return Ok(pass.callbacks);
            }
            if pass.more {
                continue;
            }
            if self.is_finished(client) {
                return Err(ErrorKind::Closed.into());
            }
            if !self.bell.wait(deadline) {
                return Ok(0);
            }
        }
    }

    fn enter(&self) {
        *lock(&self.dispatching) = Some(thread::current().id());
    }

    fn try_enter(&self) -> bool {
        let mut dispatching = lock(&self.dispatching);
        if dispatching.is_some() {
            return false;
        }
        *dispatching = Some(thread::current().id());
        true
    }

    fn leave(&self) {
        *lock(&self.dispatching) = None;
        self.idle.notify_all();
    }

    /// Does what is there to do, up to a portion of events.
    fn pass(&self, client: &Arc<ccas_client>, waker: &Waker) -> Pass {
        let mut pass = Pass {
            callbacks: 0,
            more: false,
        };
        self.incoming(client, &mut pass);
        if self.is_freed() {
            return pass;
        }
        if self.end_unwanted_consumer() {
            return pass;
        }
        let mut portions = Vec::new();
        let taken = lock(&self.consumer).take(client, waker, &mut portions);
        pass.more = taken;
        Portioned {
            dispatcher: self,
            client,
            slots: Slots::default(),
            version: u64::MAX,
        }
        .hand_out(portions, &mut pass);
        pass
    }

    fn incoming(&self, client: &Arc<ccas_client>, pass: &mut Pass) {
        // Those that are there now: one that makes the next does not keep events waiting.
        let count = lock(&self.inbox).len();
        for _ in 0..count {
            if self.is_freed() {
                return;
            }
            let Some(incoming) = lock(&self.inbox).pop_front() else {
                return;
            };
            match incoming {
                Incoming::Completion(number, result) => {
                    let callback = lock(&self.requests).end(number);
                    let Some(callback) = callback else { continue };
                    if let Some(function) = callback.function {
                        // SAFETY: the program gave it to be called with this context, which was
                        // not let go of.
                        unsafe { function(callback.context.pointer(), &raw const *result) };
                    }
                    pass.callbacks += 1;
                }
                Incoming::Loss(error) => pass.callbacks += self.tell_loss(client, &error),
            }
            pass.more = true;
        }
    }

    /// Calls OnDisconnect.
    fn tell_loss(&self, client: &Arc<ccas_client>, error: &Error) -> usize {
        let callback = lock(&self.slots).on_disconnect.clone();
        let Some(callback) = callback else { return 0 };
        let Some(function) = callback.function else {
            return 0;
        };
        let text = to_c(error.message());
        last_error::set(Some(Arc::as_ptr(client)), error.clone());
        // SAFETY: the program gave it to be called with this context, which `callback` holds.
        unsafe { function(callback.context.pointer(), error.code(), text.as_ptr()) };
        1
    }

    /// Calls the notice callback.
    fn tell(&self, mut told: Told) -> usize {
        let callback = lock(&self.slots).on_notice.clone();
        let Some(callback) = callback else { return 0 };
        let Some(function) = callback.function else {
            return 0;
        };
        // SAFETY: the program gave it to be called with this context, which `callback` holds.
        unsafe { function(callback.context.pointer(), told.record()) };
        1
    }

    /// Ends the consumer if no OnEvent callback is registered. True if there is none.
    fn end_unwanted_consumer(&self) -> bool {
        let ended = {
            let mut consumer = lock(&self.consumer);
            if lock(&self.slots).on_event.is_some() {
                return false;
            }
            std::mem::take(&mut *consumer)
        };
        ended.end();
        true
    }

    /// No callback starts any more.
    pub(crate) fn no_more_callbacks(&self) {
        self.freed.store(true, Ordering::Release);
        self.bell.ring();
    }

    /// No callback starts any more, and contexts are let go of. Waits for one that runs on another
    /// thread.
    pub(crate) fn free(&self) {
        self.no_more_callbacks();
        let here = thread::current().id();
        {
            let mut dispatching = lock(&self.dispatching);
            while dispatching.is_some_and(|thread| thread != here) {
                dispatching = self
                    .idle
                    .wait(dispatching)
                    .unwrap_or_else(PoisonError::into_inner);
            }
        }
        let thread = lock(&self.thread).take();
        if let Some(thread) = thread
            && thread.thread().id() != here
        {
            // It ends: what it runs was waited for.
            let _ = thread.join();
        }
        let slots = std::mem::take(&mut *lock(&self.slots));
        self.version.fetch_add(1, Ordering::Release);
        let requests = lock(&self.requests).take(|_| true);
        let inbox = std::mem::take(&mut *lock(&self.inbox));
        let consumer = std::mem::take(&mut *lock(&self.consumer));
        drop((slots, requests, inbox, consumer));
    }
}
