//! Sessions by their tokens: who can take one up again, and whose place is kept meanwhile.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use openccas_protocol::{Error, Mode};
use subtle::{Choice, ConstantTimeEq};
use tokio::sync::{Notify, OwnedSemaphorePermit};

use crate::token;

/// On whose behalf a session is. Nobody else can take it over, whatever tokens he knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Owner {
    /// User and tenant, if the service has accounts.
    pub(crate) account: Option<(String, i32)>,
    pub(crate) mode: Mode,
}

/// Places are scarce where clients connect directly; those of multicast are not worth keeping.
fn keeps_places(owner: &Owner) -> bool {
    owner.mode == Mode::Direct
}

/// The sessions there are: each holds one of the places that the service has, so that there are
/// never more of them than places.
pub(crate) struct Seats {
    state: Mutex<Vec<Slot>>,
    /// How long a place is kept.
    window: Duration,
}

struct Slot {
    id: u64,
    token: Arc<str>,
    owner: Owner,
    /// Which of the session's connections is the present one.
    visit: u64,
    presence: Presence,
    /// The last request that was read in this session, so that ids are not used again.
    last_request: Arc<AtomicU64>,
    /// Let go with the slot.
    _place: OwnedSemaphorePermit,
}

enum Presence {
    /// A client is connected; this tells its connection that another one has taken over.
    Here(Arc<Notify>),
    /// The connection is lost, and the place is kept until then.
    KeptUntil(Instant),
}

/// A session's seat, in the hands of its connection. Dropped, it is given up.
pub(crate) struct Seat {
    seats: Arc<Seats>,
    pub(crate) id: u64,
    pub(crate) token: Arc<str>,
    /// Whether the session was there before this connection.
    pub(crate) resumed: bool,
    visit: u64,
    /// Whether the client says that it comes back if the connection is lost.
    returns: bool,
    taken: Arc<Notify>,
    last_request: Arc<AtomicU64>,
}

impl Seats {
    pub(crate) fn new(window: Duration) -> Self {
        Self {
            state: Mutex::default(),
            window,
        }
    }

    /// A new session. `returns`: the client says that it will come back.
    ///
    /// # Errors
    /// `internal` if the system gives no random numbers.
    pub(crate) fn enter(
        self: &Arc<Self>,
        id: u64,
        owner: Owner,
        place: OwnedSemaphorePermit,
        returns: bool,
    ) -> Result<Seat, Error> {
        let returns = returns && keeps_places(&owner);
        let seat = Seat {
            seats: Arc::clone(self),
            id,
            token: token::random::<32>()?.into(),
            resumed: false,
            visit: 0,
            returns,
            taken: Arc::default(),
            last_request: Arc::default(),
        };
        self.slots(Instant::now()).push(Slot {
            id,
            token: Arc::clone(&seat.token),
            owner,
            visit: seat.visit,
            presence: Presence::Here(Arc::clone(&seat.taken)),
            last_request: Arc::clone(&seat.last_request),
            _place: place,
        });
        Ok(seat)
    }

    /// Takes up the session with this token, if it is the owner's. The connection that it has, if
    /// any, is told to end.
    pub(crate) fn take_over(self: &Arc<Self>, token: &str, owner: &Owner) -> Option<Seat> {
        let mut slots = self.slots(Instant::now());
        // All are compared, whichever it is.
        let mut found = None;
        for (index, slot) in slots.iter().enumerate() {
            let same: Choice = slot.token.as_bytes().ct_eq(token.as_bytes());
            if same.into() {
                found = Some(index);
            }
        }
        let slot = slots.get_mut(found?)?;
        if slot.owner != *owner {
            return None;
        }
        slot.visit += 1;
        let taken = Arc::<Notify>::default();
        let before = std::mem::replace(&mut slot.presence, Presence::Here(Arc::clone(&taken)));
        if let Presence::Here(connection) = before {
            connection.notify_one();
        }
        Some(Seat {
            seats: Arc::clone(self),
            id: slot.id,
            token: Arc::clone(&slot.token),
            resumed: true,
            visit: slot.visit,
            returns: keeps_places(owner),
            taken,
            last_request: Arc::clone(&slot.last_request),
        })
    }

    /// Gives up places that were kept long enough, so that others can have them.
    pub(crate) fn tidy(&self) {
        drop(self.slots(Instant::now()));
    }

    /// How many places are kept for clients that are not connected.
    pub(crate) fn kept(&self) -> usize {
        let slots = self.slots(Instant::now());
        let kept = |slot: &&Slot| matches!(slot.presence, Presence::KeptUntil(_));
        slots.iter().filter(kept).count()
    }

    fn slots(&self, now: Instant) -> MutexGuard<'_, Vec<Slot>> {
        let mut slots = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        slots.retain(|slot| match slot.presence {
            Presence::Here(_) => true,
            Presence::KeptUntil(end) => now < end,
        });
        slots
    }
}

impl Seat {
    /// Waits until another connection has taken the session over.
    pub(crate) async fn taken(&self) {
        self.taken.notified().await;
    }

    /// The last request that was read in this session.
    pub(crate) fn last_request(&self) -> u64 {
        self.last_request.load(Ordering::Relaxed)
    }

    /// A request was read.
    pub(crate) fn requested(&self, id: u64) {
        self.last_request.fetch_max(id, Ordering::Relaxed);
    }

    /// The connection is lost. If the client wants to come back, its place is kept for a while.
    pub(crate) fn lost(self) {
        if self.returns && !self.seats.window.is_zero() {
            let now = Instant::now();
            let mut slots = self.seats.slots(now);
            if let Some(slot) = self.slot(&mut slots) {
                slot.presence = Presence::KeptUntil(now + self.seats.window);
            }
        }
    }

    /// The slot, if no other connection has it.
    fn slot<'a>(&self, slots: &'a mut [Slot]) -> Option<&'a mut Slot> {
        slots
            .iter_mut()
            .find(|slot| slot.id == self.id && slot.visit == self.visit)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut slots = self.seats.slots(Instant::now());
        // What is kept was left on purpose.
        slots.retain(|slot| {
            let mine = slot.id == self.id && slot.visit == self.visit;
            !(mine && matches!(slot.presence, Presence::Here(_)))
        });
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::Semaphore;

    use super::*;

    fn owner(user_id: &str) -> Owner {
        Owner {
            account: Some((user_id.to_owned(), -1)),
            mode: Mode::Direct,
        }
    }

    fn place(places: &Arc<Semaphore>) -> OwnedSemaphorePermit {
        Arc::clone(places).try_acquire_owned().unwrap()
    }

    #[tokio::test]
    async fn a_session_is_taken_over_with_its_place() {
        let seats = Arc::new(Seats::new(Duration::from_secs(60)));
        let places = Arc::new(Semaphore::new(1));
        let old = seats.enter(1, owner("ada"), place(&places), true).unwrap();
        old.requested(17);
        let token = Arc::clone(&old.token);
        assert!(seats.take_over("other", &owner("ada")).is_none());
        assert!(seats.take_over("", &owner("ada")).is_none());
        assert!(seats.take_over(&token, &owner("bo")).is_none());
        let other_mode = Owner {
            mode: Mode::Multicast,
            ..owner("ada")
        };
        assert!(seats.take_over(&token, &other_mode).is_none());

        let new = seats.take_over(&token, &owner("ada")).unwrap();
        old.taken().await;
        assert!(new.resumed && new.id == 1 && new.token == token);
        assert_eq!(new.last_request(), 17);
        // What becomes of the old connection is of no account any more.
        old.lost();
        assert_eq!((places.available_permits(), seats.kept()), (0, 0));
        new.lost();
        assert_eq!((places.available_permits(), seats.kept()), (0, 1));
        let again = seats.take_over(&token, &owner("ada")).unwrap();
        drop(again);
        assert_eq!((places.available_permits(), seats.kept()), (1, 0));
        assert!(seats.take_over(&token, &owner("ada")).is_none());
    }

    #[test]
    fn only_who_comes_back_keeps_a_place() {
        let places = Arc::new(Semaphore::new(1));
        let seats = Arc::new(Seats::new(Duration::from_secs(60)));
        seats
            .enter(1, owner("ada"), place(&places), false)
            .unwrap()
            .lost();
        assert_eq!(places.available_permits(), 1);
        let seats = Arc::new(Seats::new(Duration::ZERO));
        seats
            .enter(1, owner("ada"), place(&places), true)
            .unwrap()
            .lost();
        assert_eq!(places.available_permits(), 1);
    }

    #[test]
    fn a_place_is_not_kept_for_ever() {
        let places = Arc::new(Semaphore::new(1));
        let seats = Arc::new(Seats::new(Duration::from_nanos(1)));
        let seat = seats.enter(1, owner("ada"), place(&places), true).unwrap();
        let token = Arc::clone(&seat.token);
        seat.lost();
        while seats.kept() > 0 {
            std::hint::spin_loop();
        }
        assert_eq!(places.available_permits(), 1);
        assert!(seats.take_over(&token, &owner("ada")).is_none());
    }
}
