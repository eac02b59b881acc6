//! Who wants events, and what the connection has for them.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError, Weak,
    atomic::{AtomicU64, Ordering},
};

use openccas_protocol::{Error, Event, Notice};
use tokio::sync::Notify;

use super::{Expected, Mail, Mailbox, Parcel};

/// What the consumers of a client want of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Demand {
    /// Nobody wants events.
    Nothing,
    /// Somebody waits for a single event that has not happened yet.
    Live,
    /// There is a consumer of the whole stream.
    Stream,
}

/// The consumers of a client. They outlive connections: who asked before the connect, or before
/// a reconnect, is served by the next one.
#[derive(Debug, Default)]
pub(crate) struct Routing {
    state: Mutex<State>,
    next_id: AtomicU64,
    /// The last connection that the application itself ended: what it delivered is void.
    discarded: AtomicU64,
}

#[derive(Debug, Default)]
struct State {
    consumers: Vec<Consumer>,
    expected: Vec<Expected>,
    /// Handlers that want to hear of losses, and not of events.
    losses: Vec<Weak<Mailbox>>,
    /// The connection that may deliver; what an older one still brings is dropped.
    active: Option<Active>,
    /// Whether the flow of events that the connection has was begun for the consumers there are.
    /// If not, nothing of it is theirs.
    served: bool,
    /// Where those consumers that are gone left this flow, the latest of them.
    left: Option<Left>,
}

/// Where a consumer left the stream of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    /// It was given nothing.
    AtTheStart,
    /// Somewhere in the configuration data, from where there is no way on.
    InTheSnapshot,
    /// After this event.
    After { epoch: String, seq: u64 },
}

#[derive(Debug)]
struct Active {
    /// Which of the client's connections it is.
    generation: u64,
    /// Wakes it, when the demand changes.
    connection: Arc<Notify>,
}

#[derive(Debug)]
struct Consumer {
    id: u64,
    mailbox: Weak<Mailbox>,
    /// Handlers stay for the next connection, iterators end with theirs.
    lasting: bool,
}

impl Routing {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection begins to deliver.
    pub(crate) fn begin(&self, generation: u64, connection: Arc<Notify>) {
        let mut state = self.state();
        state.active = Some(Active {
            generation,
            connection,
        });
        state.served = false;
        state.left = None;
    }

    /// The application ends the connection: nothing is delivered any more, and what was is
    /// discarded.
    pub(crate) fn stop(&self, reason: &Error) {
        let mut state = self.state();
        if let Some(active) = state.active.take() {
            self.discarded.store(active.generation, Ordering::SeqCst);
        }
        let expected = state.end_connection(Mailbox::clear);
        drop(state);
        fail(expected, reason);
    }

    /// The connection is lost for good: every consumer is told after its last event.
    pub(crate) fn lose(&self, generation: u64, reason: &Error) {
        let mut state = self.state();
        if !state.is_active(generation) {
            return;
        }
        state.active = None;
        let expected =
            state.end_connection(|mailbox| mailbox.deliver([Mail::Lost(reason.clone())]));
        for mailbox in state.losses.iter().filter_map(Weak::upgrade) {
            mailbox.deliver([Mail::Lost(reason.clone())]);
        }
        drop(state);
        fail(expected, reason);
    }

    /// Whether the application disconnected since this came, so that nobody shall see it.
    #[inline]
    pub(crate) fn is_discarded(&self, parcel: &Parcel) -> bool {
        parcel.generation() <= self.discarded.load(Ordering::Relaxed)
    }

    /// A consumer that ends with its connection. It is removed with [`remove`](Self::remove).
    pub(crate) fn add(&self, mailbox: &Arc<Mailbox>) -> u64 {
        self.add_consumer(mailbox, false)
    }

    /// A consumer that stays for the next connection.
    pub(crate) fn add_lasting(&self, mailbox: &Arc<Mailbox>) -> u64 {
        self.state().losses.clear();
        self.add_consumer(mailbox, true)
    }

    /// A mailbox that is told when a connection is lost, and wants no events.
    pub(crate) fn tell_losses(&self, mailbox: &Arc<Mailbox>) {
        let mut state = self.state();
        if state.consumers.iter().all(|consumer| !consumer.lasting) && state.losses.is_empty() {
            state.losses.push(Arc::downgrade(mailbox));
        }
    }

    fn add_consumer(&self, mailbox: &Arc<Mailbox>, lasting: bool) -> u64 {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let mut state = self.state();
        state.consumers.push(Consumer {
            id,
            mailbox: Arc::downgrade(mailbox),
            lasting,
        });
        state.wake();
        id
    }

    /// A consumer goes.
    pub(crate) fn remove(&self, id: u64, left: Left) {
        let mut state = self.state();
        let before = state.consumers.len();
        state.consumers.retain(|consumer| consumer.id != id);
        if state.served && state.consumers.len() < before {
            if left != Left::AtTheStart || state.left.is_none() {
                state.left = Some(left);
            }
            // What still comes was meant for the last one; the next begins where it stopped.
            state.served = !state.consumers.is_empty();
        }
        state.wake();
    }

    /// Somebody waits for an event. Fails if no connection can bring it.
    pub(crate) fn expect(&self, make: impl FnOnce(u64) -> Expected) -> bool {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let mut state = self.state();
        if state.active.is_none() {
            return false;
        }
        state.expected.push(make(id));
        state.wake();
        true
    }

    pub(crate) fn forget(&self, id: u64) {
        let mut state = self.state();
        state.expected.retain(|expected| expected.id != id);
        state.wake();
    }

    /// What is wanted now, and whether consumers of the stream are served by the flow there is.
    pub(crate) fn demand(&self) -> (Demand, bool) {
        let state = self.state();
        let demand = if !state.consumers.is_empty() {
            Demand::Stream
        } else if !state.expected.is_empty() {
            Demand::Live
        } else {
            Demand::Nothing
        };
        (demand, state.served)
    }

    /// Where the last consumer left the stream, told once.
    pub(crate) fn take_left(&self) -> Option<Left> {
        let mut state = self.state();
        if state.served {
            None
        } else {
            state.left.take()
        }
    }

    /// A flow begins for the consumers there are.
    pub(crate) fn serve(&self) {
        let mut state = self.state();
        state.served = true;
        state.left = None;
    }

    /// Hands mail to every consumer, in order, waking each once. Batches are shared.
    ///
    /// `live_after` is where the flow began: events up to there had happened before.
    pub(crate) fn deliver(&self, generation: u64, mut mail: Vec<Mail>, live_after: u64) {
        let mut state = self.state();
        if !state.is_active(generation) {
            return;
        }
        if !state.expected.is_empty() {
            for item in &mail {
                if let Mail::Parcel(parcel) = item {
                    state.match_expected(parcel, live_after);
                }
            }
        }
        if !state.served {
            mail.retain(Mail::tells_of_connection);
        }
        for mailbox in state.losses.iter().filter_map(Weak::upgrade) {
            mailbox.deliver(
                mail.iter()
                    .filter(|mail| mail.tells_a_loss())
                    .map(Mail::share),
            );
        }
        let mut consumers = state.consumers.iter().filter_map(|it| it.mailbox.upgrade());
        let Some(mut mailbox) = consumers.next() else {
            return;
        };
        for next in consumers {
            mailbox.deliver(mail.iter().map(Mail::share));
            mailbox = next;
        }
        mailbox.deliver(mail);
    }
}

impl State {
    fn is_active(&self, generation: u64) -> bool {
        self.active
            .as_ref()
            .is_some_and(|active| active.generation == generation)
    }

    fn wake(&self) {
        if let Some(active) = &self.active {
            active.connection.notify_one();
        }
    }

    /// Does `last` with every consumer's mailbox; iterators end with that, handlers stay. Gives
    /// who waited for an event.
    fn end_connection(&mut self, last: impl Fn(&Mailbox)) -> Vec<Expected> {
        self.consumers.retain(|consumer| {
            let Some(mailbox) = consumer.mailbox.upgrade() else {
                return false;
            };
            last(&mailbox);
            if !consumer.lasting {
                mailbox.close();
            }
            consumer.lasting
        });
        std::mem::take(&mut self.expected)
    }

    fn match_expected(&mut self, parcel: &Arc<Parcel>, live_after: u64) {
        for event in parcel.batch.events() {
            if event.is_snapshot() || event.seq() <= live_after {
                continue;
            }
            let mut index = 0;
            while index < self.expected.len() {
                if self.expected[index].filter.matches(&event) {
                    self.expected
                        .swap_remove(index)
                        .resolve(Ok(Event::detach(&event)));
                } else {
                    index += 1;
                }
            }
        }
    }
}

impl Mail {
    fn tells_a_loss(&self) -> bool {
        matches!(self, Self::Lost(_) | Self::Notice(Notice::Disconnected(_)))
    }

    /// Whether it is about the connection, whatever flow of events it carries.
    fn tells_of_connection(&self) -> bool {
        self.tells_a_loss() || matches!(self, Self::Notice(Notice::Reconnected))
    }

    /// The same mail for another consumer.
    fn share(&self) -> Self {
        match self {
            Self::Parcel(parcel) => Self::Parcel(Arc::clone(parcel)),
            Self::Notice(notice) => Self::Notice(notice.clone()),
            Self::Lost(error) => Self::Lost(error.clone()),
        }
    }
}

fn fail(expected: Vec<Expected>, reason: &Error) {
    for expected in expected {
        expected.resolve(Err(reason.clone()));
    }
}
