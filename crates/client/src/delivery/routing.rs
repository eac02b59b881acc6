//! Who wants events, and what the connection has for them.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError, Weak,
    atomic::{AtomicU64, Ordering},
};

use openccas_protocol::{Error, Event, Notice};

use super::{
    Expected, Mail, Mailbox, Parcel,
    model::{Feed, Keeper, PictureReceiver, Stage},
};
use crate::bell::Bell;

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

/// What a connection has to know to ask for the right flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wants {
    pub(crate) demand: Demand,
    /// Whether consumers of the stream are served by the flow there is.
    pub(crate) served: bool,
    /// Whether there are consumers of the stream, the model aside.
    pub(crate) consumers: bool,
    /// How far the model is, if there is one.
    pub(crate) model: Option<Stage>,
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
    /// The model took the events there were; who comes next begins anew.
    WithTheModel,
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

    /// A connection begins to deliver.
    pub(crate) fn begin(&self, generation: u64, connection: Arc<Bell>) {
        let mut state = self.state();
        state.active = Some(Active {
            generation,
            connection,
        });
        state.last_generation = generation;
        state.interrupted = false;
        state.served = false;
        state.left = None;
        if let Some(model) = &mut state.model {
            model.set_connected(true);
        }
    }

    /// The application ends the connection: nothing is delivered any more, and what was is
    /// discarded.
    pub(crate) fn stop(&self, reason: &Error) {
        let mut state = self.state();
        state.active = None;
        // Also what a connection left behind that was lost before.
        self.discarded
            .store(state.last_generation, Ordering::SeqCst);
        let expected = state.end_connection(|_, mailbox| mailbox.clear());
        for mailbox in state.losses.iter().chain(&state.watchers) {
            if let Some(mailbox) = mailbox.upgrade() {
                mailbox.clear();
            }
        }
        if let Some(model) = &mut state.model {
            model.set_connected(false);
        }
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
        // Handlers are told once for each loss, and giving up is not another one.
        let told = std::mem::take(&mut state.interrupted);
        let expected = state.end_connection(|lasting, mailbox| {
            if !(lasting && told) {
                mailbox.deliver([Mail::Lost(reason.clone())]);
            }
        });
        if !told {
            for mailbox in state.losses.iter().filter_map(Weak::upgrade) {
                mailbox.deliver([Mail::Lost(reason.clone())]);
            }
        }
        state.tell_watchers(&Mail::Lost(reason.clone()));
        if let Some(model) = &mut state.model {
            model.set_connected(false);
        }
        drop(state);
        fail(expected, reason);
    }

    /// The connection is lost, and is being made again. Who waited for an event waits no longer: it
    /// may come meanwhile.
    pub(crate) fn interrupt(&self, generation: u64, reason: &Error) {
        let mut state = self.state();
        if !state.is_active(generation) {
            return;
        }
        state.interrupted = true;
        state.tell_all(Notice::Disconnected(reason.clone()));
        let expected = std::mem::take(&mut state.expected);
        drop(state);
        fail(expected, reason);
    }

    /// The connection is there again.
    pub(crate) fn resume(&self, generation: u64) {
        let mut state = self.state();
        if state.is_active(generation) {
            state.interrupted = false;
            state.tell_all(Notice::Reconnected);
        }
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
        self.add_consumer(mailbox, true)
    }

    /// A mailbox that is told when a connection is lost, and wants no events.
    pub(crate) fn tell_losses(&self, mailbox: &Arc<Mailbox>) {
        let mut state = self.state();
        if state.consumers.iter().all(|consumer| !consumer.lasting) && state.losses.is_empty() {
            state.losses.push(Arc::downgrade(mailbox));
        }
    }

    /// A mailbox that is told what becomes of connections, and wants no events.
    #[cfg(feature = "embed")]
    pub(crate) fn watch(&self, mailbox: &Arc<Mailbox>) -> u64 {
        let mut state = self.state();
        state.watchers.retain(|watcher| watcher.strong_count() > 0);
        state.watchers.push(Arc::downgrade(mailbox));
        self.next_id.fetch_add(1, Ordering::Relaxed)
    }

    fn add_consumer(&self, mailbox: &Arc<Mailbox>, lasting: bool) -> u64 {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let mut state = self.state();
        if lasting {
            // It hears of losses as a consumer from now on.
            state.losses.clear();
        }
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
            // What still comes was meant for the last one; the next begins where it stopped. With
            // a model the flow goes on, and the next gets what comes from then on.
            state.served = !state.consumers.is_empty() || state.model.is_some();
        }
        state.wake();
    }

    /// A handle of the model, which is made if there is none. `make` makes what the handles share.
    pub(crate) fn add_model(
        &self,
        make: impl FnOnce(u64) -> Arc<Keeper>,
    ) -> (PictureReceiver, Arc<Keeper>) {
        let id = self.next_id.fetch_add(1, Ordering::Relaxed);
        let mut state = self.state();
        if let Some(model) = &state.model
            && let Some(keeper) = model.keeper()
        {
            return (model.subscribe(), keeper);
        }
        let (model, keeper) = Feed::new(id, state.active.is_some(), make);
        let receiver = model.subscribe();
        state.model = Some(model);
        state.wake();
        (receiver, keeper)
    }

    /// The last handle of a model goes.
    pub(crate) fn remove_model(&self, id: u64) {
        let mut state = self.state();
        if state.model.as_ref().is_none_or(|model| model.id() != id) {
            return;
        }
        state.model = None;
        if state.served && state.consumers.is_empty() {
            state.left = Some(Left::WithTheModel);
            state.served = false;
        }
        state.wake();
    }

    /// The client is closed: the model will not change any more.
    pub(crate) fn close_model(&self) {
        self.state().model = None;
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

    /// What is wanted now. `blocked` consumers can be given nothing for the time being, and with
    /// them the model.
    pub(crate) fn wants(&self, blocked: bool) -> Wants {
        let state = self.state();
        let consumers = !state.consumers.is_empty();
        let model = state.model.as_ref().map(|model| model.stage);
        let model = model.filter(|_| !blocked);
        let demand = if (consumers && !blocked) || model.is_some() {
            Demand::Stream
        } else if !state.expected.is_empty() {
            Demand::Live
        } else {
            Demand::Nothing
        };
        Wants {
            demand,
            served: state.served,
            consumers,
            model,
        }
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

    /// A flow begins for the consumers there are, and for a model that has its configuration data.
    pub(crate) fn serve(&self) {
        let mut state = self.state();
        state.served = true;
        state.left = None;
        if let Some(model) = &mut state.model
            && model.stage == Stage::Alone
        {
            model.stage = Stage::Joined;
        }
    }

    /// A flow begins for the consumers there are and the model, configuration data first.
    pub(crate) fn serve_all(&self) {
        self.begin_model(Stage::Joined);
        self.serve();
    }

    /// A flow begins for the model alone: the consumers have had what comes in it, or will have it
    /// by the next one.
    pub(crate) fn serve_model(&self) {
        self.begin_model(Stage::Alone);
        let mut state = self.state();
        state.served = false;
        state.left = None;
    }

    fn begin_model(&self, stage: Stage) {
        if let Some(model) = &mut self.state().model {
            model.stage = stage;
        }
    }

    /// Hands mail to who expects events, and, if it is of the `stream`, to the model and to every
    /// consumer.
    ///
    /// `live_after` is where the flow began: events up to there had happened before.
    pub(crate) fn deliver(&self, generation: u64, mail: Vec<Mail>, live_after: u64, stream: bool) {
        let mut state = self.state();
        if !state.is_active(generation) {
            return;
        }
        let mut detour = false;
        if let (Some(model), true) = (&state.model, stream) {
            model.deliver(&mail);
            detour = model.stage == Stage::Alone;
        }
        // What the model gets alone comes to everybody by the next flow, and is matched then.
        if !detour && !state.expected.is_empty() {
            for item in &mail {
                if let Mail::Parcel(parcel) = item {
                    state.match_expected(parcel, live_after);
                }
            }
        }
        if state.served && stream {
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

    /// Tells everybody something about the connection.
    fn tell_all(&self, notice: Notice) {
        let mail = vec![Mail::Notice(notice)];
        if let Some(model) = &self.model {
            model.deliver(&mail);
        }
        if mail.iter().any(Mail::tells_a_loss) {
            for mailbox in self.losses.iter().filter_map(Weak::upgrade) {
                mailbox.deliver(mail.iter().map(Mail::share));
            }
        }
        let told: Vec<Mail> = mail.iter().map(Mail::share).collect();
        self.hand_out(mail);
        // After the consumers, so that who is both knows by then what its consumer was told.
        for item in &told {
            self.tell_watchers(item);
        }
    }

    /// Tells those who watch the connections.
    fn tell_watchers(&self, mail: &Mail) {
        for mailbox in self.watchers.iter().filter_map(Weak::upgrade) {
            mailbox.deliver([mail.share()]);
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

    /// Does `last` with every consumer's mailbox, told whether it stays; iterators end with that,
    /// handlers stay. Gives who waited for an event.
    fn end_connection(&mut self, last: impl Fn(bool, &Mailbox)) -> Vec<Expected> {
        self.consumers.retain(|consumer| {
            let Some(mailbox) = consumer.mailbox.upgrade() else {
                return false;
            };
            last(consumer.lasting, &mailbox);
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

fn fail(expected: Vec<Expected>, reason: &Error) {
    for expected in expected {
        expected.resolve(Err(reason.clone()));
    }
}
