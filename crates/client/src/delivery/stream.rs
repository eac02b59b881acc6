//! The ordered stream of a consumer.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Instant,
};

use futures_core::Stream;
use openccas_protocol::{Batch, Error, Event, EventType, Notice};

use super::{Filter, Left, Mail, Mailbox, Parcel, Taken};
use crate::{Result, client::Inner};

/// What comes out of the stream: an event, or a notice about the stream in its place.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Delivery {
    /// Something happened in the contact centre.
    Event(Event),
    /// Something happened to the stream.
    Notice(Notice),
}

impl Delivery {
    /// The event, if it is one.
    pub fn into_event(self) -> Option<Event> {
        match self {
            Self::Event(event) => Some(event),
            Self::Notice(_) => None,
        }
    }
}

/// A consumer: an ordered stream of events and notices.
///
/// The first consumer of a client makes the events flow, configuration data first. One that joins
/// others gets what comes from then on. When the last one is dropped the flow stops, and the next
/// one goes on behind the last event that it was given; if the service no longer has what comes
/// there, a gap is told and the configuration data come anew. With a [`Model`](crate::Model) the
/// flow never stops: then a consumer gets what comes from the moment on when it joins.
///
/// Consumers are independent: each gets all events that match its filter, and all notices. The
/// client takes events from the service as fast as its slowest consumer does; dropping a consumer
/// frees what it held back.
///
/// The stream ends when the application disconnects or closes the client. When the connection is
/// lost and the client does not reconnect, it yields the error after the last event, and ends.
pub struct Events {
    client: Arc<Inner>,
    mailbox: Arc<Mailbox>,
    id: u64,
    filter: Filter,
    current: Option<Position>,
    seen: Option<Seen>,
}

/// The last event that was handed out or passed over.
pub(crate) struct Seen {
    pub(crate) batch: Arc<Batch>,
    pub(crate) offset: u32,
}

impl Seen {
    pub(crate) fn left(&self) -> Left {
        let event = self.batch.event_at(self.offset);
        if event.is_snapshot() && event.event_type() != EventType::DataComplete {
            return Left::InTheSnapshot;
        }
        Left::After {
            epoch: event.epoch().to_owned(),
            seq: event.seq(),
        }
    }
}

/// A parcel that is being read, and the next event in it.
struct Position {
    parcel: Arc<Parcel>,
    offset: Option<u32>,
}

impl Events {
    pub(crate) fn new(client: Arc<Inner>, filter: Filter) -> Self {
        let (mailbox, id) = client.join();
        Self {
            client,
            mailbox,
            id,
            filter,
            current: None,
            seen: None,
        }
    }

    /// The next event or notice; `None` when the stream has ended.
    ///
    /// Cancel safe: what was not returned is returned next time.
    pub async fn next(&mut self) -> Option<Result<Delivery>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Whatever is there, without waiting.
    pub fn try_next(&mut self) -> Option<Result<Delivery>> {
        loop {
            if let Some(event) = self.next_in_parcel() {
                return Some(Ok(Delivery::Event(event)));
            }
            match self.mailbox.try_take() {
                Taken::Mail(mail) => {
                    if let Some(delivery) = self.open(mail) {
                        return Some(delivery);
                    }
                }
                Taken::Nothing | Taken::Closed => return None,
            }
        }
    }

    /// Waits on this thread. `Ok(None)` if nothing came until the deadline.
    pub(crate) fn wait_next(&mut self, deadline: Option<Instant>) -> Waited {
        loop {
            if let Some(event) = self.next_in_parcel() {
                return Waited::Delivery(Ok(Delivery::Event(event)));
            }
            match self.mailbox.wait_take(deadline) {
                Taken::Mail(mail) => {
                    if let Some(delivery) = self.open(mail) {
                        return Waited::Delivery(delivery);
                    }
                }
                Taken::Nothing => return Waited::Nothing,
                Taken::Closed => return Waited::Ended,
            }
        }
    }

    /// Looks at mail: a parcel is read event by event, the rest is delivered at once.
    fn open(&mut self, mail: Mail) -> Option<Result<Delivery>> {
        match mail {
            Mail::Parcel(parcel) => {
                self.current = Some(Position {
                    parcel,
                    offset: Some(0),
                });
                None
            }
            Mail::Notice(notice) => Some(Ok(Delivery::Notice(notice))),
            Mail::Lost(error) => Some(Err(error)),
        }
    }

    #[inline]
    fn next_in_parcel(&mut self) -> Option<Event> {
        while let Some(Position { parcel, offset }) = &mut self.current {
            let Some(at) = *offset else { break };
            if self.client.routing.is_discarded(parcel) {
                break;
            }
            *offset = parcel.batch.next_offset(at);
            match &mut self.seen {
                Some(seen) if at > 0 => seen.offset = at,
                seen => {
                    *seen = Some(Seen {
                        batch: Arc::clone(&parcel.batch),
                        offset: at,
                    });
                }
            }
            let event = parcel.batch.event_at(at);
            if offset.is_none() {
                // The credit goes back when the last event is handed out.
                self.current = None;
            }
            if self.filter.is_all() || self.filter.matches(&event) {
                return Some(event);
            }
        }
        self.current = None;
        None
    }
}

/// What came of waiting on a thread.
pub(crate) enum Waited {
    Delivery(Result<Delivery, Error>),
    Nothing,
    Ended,
}

impl Stream for Events {
    type Item = Result<Delivery>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(event) = self.next_in_parcel() {
                return Poll::Ready(Some(Ok(Delivery::Event(event))));
            }
            match ready!(self.mailbox.poll_take(context)) {
                None => return Poll::Ready(None),
                Some(mail) => {
                    if let Some(delivery) = self.open(mail) {
                        return Poll::Ready(Some(delivery));
                    }
                }
            }
        }
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        let left = self.seen.as_ref().map_or(Left::AtTheStart, Seen::left);
        self.client.routing.remove(self.id, left);
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events")
            .field("filter", &self.filter)
            .finish_non_exhaustive()
    }
}
