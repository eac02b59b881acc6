//! A consumer that is read in portions.

use std::{
    fmt,
    sync::Arc,
    task::{Context, Poll},
    time::Instant,
};

use openccas_protocol::{Batch, Error, ErrorKind, Notice};

use super::forked;
use crate::{
    Client, Filter,
    client::Inner,
    delivery::{Left, Mail, Mailbox, Parcel, Routing, Seen, Taken},
};

/// A consumer like [`Events`](crate::Events), read in portions: everything that is ready at once.
///
/// What is true of [`Events`](crate::Events) is true of it. What it took counts as given to the
/// application: the next consumer goes on behind it. A binding that hands events out one by one
/// says how far it came, with [`read_to`](Self::read_to) or [`read_nothing`](Self::read_nothing),
/// before it drops the consumer in the middle of a portion.
pub struct Portions {
    client: Arc<Inner>,
    mailbox: Arc<Mailbox>,
    id: u64,
    filter: Filter,
    /// The last batch that was taken, and how far the application is in it; `None`: to its end.
    seen: Option<(Arc<Batch>, Option<u32>)>,
    /// Whether it was told that this is a forked process.
    told_of_fork: bool,
}

/// A part of what was ready.
#[derive(Debug)]
pub enum Portion {
    /// Events.
    Events(Bundle),
    /// Something happened to the stream, at this place.
    Notice(Notice),
    /// The connection is lost for good. It is the last portion of a consumer of events.
    Lost(Error),
}

/// What [`Portions::take`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Ready {
    /// There is at least one portion.
    Some,
    /// Nothing is ready, or nothing that matches the filter.
    Nothing,
    /// The stream has ended: nothing will come any more.
    Ended,
}

/// The events of one batch that match the consumer's filter; at least one.
///
/// It holds the client's credit until it is dropped, so a binding drops it as soon as the last of
/// its events is handed out. Events that are kept hold only the batch.
pub struct Bundle {
    parcel: Arc<Parcel>,
    routing: Arc<Routing>,
    /// `None` if all events of the batch are in it.
    matching: Option<Box<[u32]>>,
}

impl Portions {
    /// A consumer of the events that match.
    pub fn new(client: &Client, filter: impl Into<Filter>) -> Self {
        let client = Arc::clone(client.inner());
        let (mailbox, id) = client.join();
        Self {
            client,
            mailbox,
            id,
            filter: filter.into(),
            seen: None,
            told_of_fork: false,
        }
    }

    /// Tells what becomes of the client's connections, and wants no events: notices of a connection
    /// that is being made again, and `Lost` when one is gone for good, after which the next
    /// connection is told of too. It does not make events flow, and ends when the client is closed.
    pub fn of_connections(client: &Client) -> Self {
        let client = Arc::clone(client.inner());
        let (mailbox, id) = client.watch();
        Self {
            client,
            mailbox,
            id,
            filter: Filter::all(),
            seen: None,
            told_of_fork: false,
        }
    }

    /// Takes what is ready without waiting, in order: batches until there are `max_events` events
    /// or more, and what stands between them. At least one batch, if one is ready.
    pub fn take(&mut self, max_events: usize, into: &mut Vec<Portion>) -> Ready {
        if forked() {
            return self.take_after_fork(into);
        }
        let before = into.len();
        let mut events = 0;
        let ended = loop {
            match self.mailbox.try_take() {
                Taken::Mail(Mail::Parcel(parcel)) => {
                    if let Some(bundle) = self.open(parcel) {
                        events += bundle.len();
                        into.push(Portion::Events(bundle));
                    }
                    if events >= max_events {
                        break false;
                    }
                }
                Taken::Mail(Mail::Notice(notice)) => into.push(Portion::Notice(notice)),
                Taken::Mail(Mail::Lost(error)) => into.push(Portion::Lost(error)),
                Taken::Nothing => break false,
                Taken::Closed => break true,
            }
        };
        match (into.len() > before, ended) {
            (true, _) => Ready::Some,
            (false, false) => Ready::Nothing,
            (false, true) => Ready::Ended,
        }
    }

    /// The mailbox is left alone: a thread that is not there may have locked it.
    fn take_after_fork(&mut self, into: &mut Vec<Portion>) -> Ready {
        if std::mem::replace(&mut self.told_of_fork, true) {
            return Ready::Ended;
        }
        into.push(Portion::Lost(ErrorKind::Forked.into()));
        Ready::Some
    }

    fn open(&mut self, parcel: Arc<Parcel>) -> Option<Bundle> {
        if self.client.routing.is_discarded(&parcel) {
            return None;
        }
        let matching = self.select(&parcel.batch);
        self.seen = Some((Arc::clone(&parcel.batch), None));
        if matching
            .as_ref()
            .is_some_and(|matching| matching.is_empty())
        {
            return None;
        }
        Some(Bundle {
            parcel,
            routing: Arc::clone(&self.client.routing),
            matching,
        })
    }

    /// Where the events of a batch begin that match; `None` if all do.
    fn select(&self, batch: &Arc<Batch>) -> Option<Box<[u32]>> {
        if self.filter.is_all() {
            return None;
        }
        let matching: Vec<u32> = offsets(batch)
            .filter(|offset| self.filter.matches(&batch.event_at(*offset)))
            .collect();
        let all = matching.len() == batch.count() as usize;
        (!all).then(|| matching.into())
    }

    /// Ready when [`take`](Self::take) finds something, or the stream has ended. With a filter it
    /// may turn out that nothing of it matches.
    pub fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if forked() {
            return Poll::Ready(());
        }
        self.mailbox.poll_ready(context)
    }

    /// Waits on this thread until [`take`](Self::take) finds something or the stream has ended;
    /// false at the deadline. With a filter it may turn out that nothing of it matches: then wait
    /// again.
    ///
    /// A binding whose host has signals to look after waits in slices.
    #[must_use]
    pub fn wait(&self, deadline: Option<Instant>) -> bool {
        forked() || self.mailbox.wait_ready(deadline)
    }

    /// The application was given the events up to the one that begins at `offset` of `batch`, that
    /// one included, and none of those behind it: the next consumer goes on there. Both are those
    /// of a portion that was taken.
    pub fn read_to(&mut self, batch: &Arc<Batch>, offset: u32) {
        self.seen = Some((Arc::clone(batch), Some(offset)));
    }

    /// The application was given no event at all by this consumer, whatever was taken: the next
    /// one begins where this one did.
    pub fn read_nothing(&mut self) {
        self.seen = None;
    }
}

impl Drop for Portions {
    fn drop(&mut self) {
        let left = match self.seen.take() {
            None => Left::AtTheStart,
            Some((batch, offset)) => {
                let offset = offset.or_else(|| offsets(&batch).last()).unwrap_or(0);
                Seen { batch, offset }.left()
            }
        };
        self.client.routing.remove(self.id, left);
    }
}

impl fmt::Debug for Portions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Portions")
            .field("filter", &self.filter)
            .finish_non_exhaustive()
    }
}

impl Bundle {
    /// The batch that the events are in.
    pub fn batch(&self) -> &Arc<Batch> {
        &self.parcel.batch
    }

    /// Where in the batch the events begin, in order; see [`Batch::event_at`].
    pub fn offsets(&self) -> impl Iterator<Item = u32> {
        let all = match &self.matching {
            None => Some(offsets(self.batch())),
            Some(_) => None,
        };
        let matching = self.matching.iter().flatten().copied();
        all.into_iter().flatten().chain(matching)
    }

    /// Whether all events of the batch are in it.
    pub fn is_whole(&self) -> bool {
        self.matching.is_none()
    }

    /// How many events there are.
    #[expect(clippy::len_without_is_empty, reason = "there is at least one")]
    pub fn len(&self) -> usize {
        match &self.matching {
            None => self.batch().count() as usize,
            Some(matching) => matching.len(),
        }
    }

    /// Whether the application has disconnected since: then no more of it is handed out.
    pub fn is_discarded(&self) -> bool {
        self.routing.is_discarded(&self.parcel)
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle")
            .field("batch", self.batch())
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

/// Where the events of a batch begin.
fn offsets(batch: &Batch) -> impl Iterator<Item = u32> {
    std::iter::successors(Some(0), |offset| batch.next_offset(*offset))
}
