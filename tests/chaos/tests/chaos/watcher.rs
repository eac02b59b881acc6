//! A consumer's ledger, and where it stands for those who wait.

use std::sync::{Arc, Mutex};

use openccas::{Delivery, Event, EventType, Notice};
use tokio::{sync::watch, time::timeout};

use crate::{PATIENCE, ledger::Ledger};

/// Where a consumer stands: the run of the service and the last event in it.
type Place = Option<(String, u64)>;

#[derive(Clone)]
pub(crate) struct Watcher {
    pub(crate) name: String,
    pub(crate) ledger: Arc<Mutex<Ledger>>,
    place: watch::Sender<Place>,
}

impl Watcher {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ledger: Arc::default(),
            place: watch::Sender::new(None),
        }
    }

    pub(crate) fn take(&self, delivery: &Delivery) {
        match delivery {
            Delivery::Event(event) => self.change(|ledger| ledger.event(event)),
            Delivery::Notice(notice) => self.change(|ledger| ledger.notice(notice)),
            other => panic!("{other:?} is new"),
        }
    }

    /// An event of a handler, which gets no notices: configuration data and the service's end may
    /// come at any time, and whatever else comes follows what was before.
    pub(crate) fn take_untold(&self, event: &Event) {
        self.change(|ledger| {
            if event.is_snapshot() {
                ledger.expect_snapshot(event.seq());
            } else if event.event_type() == EventType::ServiceDisconnect {
                ledger.expect_end(event.seq());
            }
            ledger.event(event);
        });
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut Ledger)) {
        let mut ledger = self.ledger.lock().expect("no check has failed");
        change(&mut ledger);
        let place = ledger.reached().map(|(epoch, seq)| (epoch.to_owned(), seq));
        self.place.send_replace(place);
    }

    /// Waits until it stands where that holds.
    pub(crate) async fn until(&self, what: &str, holds: impl Fn(&Place) -> bool) -> Place {
        let mut place = self.place.subscribe();
        match timeout(PATIENCE, place.wait_for(|place| holds(place))).await {
            Ok(Ok(place)) => place.clone(),
            _ => panic!(
                "{}: {what} does not come; it stands at {:?}",
                self.name,
                self.place.borrow()
            ),
        }
    }

    pub(crate) fn place(&self) -> Place {
        self.place.borrow().clone()
    }
}

/// Whether the stream has been interrupted by this.
pub(crate) fn is_loss(delivery: &Delivery) -> bool {
    matches!(delivery, Delivery::Notice(Notice::Disconnected(_)))
}
