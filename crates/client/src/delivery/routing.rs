//! Who wants events, and what the connection has for them.

mod comers;
mod connections;
mod demand;
mod sight;

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError, Weak,
    atomic::{AtomicU64, Ordering},
};

use openccas_protocol::Notice;

pub(crate) use demand::{Demand, Left, Wants};

use super::{Mail, Mailbox, Parcel, model::Feed};
use crate::bell::Bell;
use sight::Sight;

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
    /// Who waits for single events.
    sight: Sight,
    /// Handlers that want to hear of losses, and not of events.
    losses: Vec<Weak<Mailbox>>,
    /// Who wants to hear all that becomes of connections, and no events.
    watchers: Vec<Weak<Mailbox>>,
    /// The connection that may deliver; what an older one still brings is dropped.
    active: Option<Active>,
    /// The last connection that could.
    last_generation: u64,
    /// Whether the connection is lost and is being made again: everybody was told of that loss.
    interrupted: bool,
    /// Whether the flow of events that the connection has was begun for the consumers there are.
    /// If not, nothing of it is theirs.
    served: bool,
    /// Where those consumers that are gone left this flow, the latest of them.
    left: Option<Left>,
    model: Option<Feed>,
}

/// What mail is, and to whom it goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brought {
    /// The last position in it.
    pub(crate) seq: Option<u64>,
    /// Whether those may see it who wait for single events.
    pub(crate) matched: bool,
    /// Whether it is of the stream of the consumers and the model.
    pub(crate) stream: bool,
}

#[derive(Debug)]
struct Active {
    /// Which of the client's connections it is.
    generation: u64,
    /// Wakes it, when the demand changes.
    connection: Arc<Bell>,
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

    fn next_id(&self) -> u64 {
        self.next_id.fetch_add(1, Ordering::Relaxed)
    }

    /// Whether the application disconnected since this came, so that nobody shall see it.
    #[inline]
    pub(crate) fn is_discarded(&self, parcel: &Parcel) -> bool {
        parcel.generation() <= self.discarded.load(Ordering::Relaxed)
    }

    /// Hands mail to who expects events, and, if it is of the stream, to the model and to every
    /// consumer.
    pub(crate) fn deliver(&self, generation: u64, mail: Vec<Mail>, brought: Brought) {
        let mut state = self.state();
        if !state.is_active(generation) {
            return;
        }
        if let (Some(model), true) = (&state.model, brought.stream) {
            model.deliver(&mail);
        }
        state.sight.passes(&mail, brought.seq, brought.matched);
        if state.served && brought.stream {
            state.hand_out(mail);
        }
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

    /// Hands mail to every consumer, in order, waking each once. Batches are shared.
    fn hand_out(&self, mail: Vec<Mail>) {
        let mut consumers = self.consumers.iter().filter_map(|it| it.mailbox.upgrade());
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

impl Mail {
    fn tells_a_loss(&self) -> bool {
        matches!(self, Self::Lost(_) | Self::Notice(Notice::Disconnected(_)))
    }

    /// Whether it is about the connection, whatever flow of events it carries.
    pub(super) fn tells_of_connection(&self) -> bool {
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
