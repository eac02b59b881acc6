//! Wakes that replies cause: once for all that came together.

use std::{cell::RefCell, task::Waker};

thread_local! {
    /// Who is to be woken once this thread has handed out the replies that came together; `None`
    /// while it hands out none.
    static HELD: RefCell<Option<Vec<Waker>>> = const { RefCell::new(None) };
}

/// Wakes at once; or, in the [completion](crate::Client::submit) of a request, once the completions
/// of all replies were called that came together with its own. So whoever is woken finds all of
/// them, and is woken once.
pub fn wake_soon(waker: &Waker) {
    let held = HELD.try_with(|held| {
        let mut held = held.borrow_mut();
        let Some(wakers) = held.as_mut() else {
            return false;
        };
        if !wakers.iter().any(|known| known.will_wake(waker)) {
            wakers.push(waker.clone());
        }
        true
    });
    if !held.unwrap_or(false) {
        waker.wake_by_ref();
    }
}

/// Holds the wakes of this thread back until it is dropped.
#[must_use]
pub(crate) struct HeldWakes {
    /// Whether it is the outermost.
    holds: bool,
}

pub(crate) fn hold_wakes() -> HeldWakes {
    let holds = HELD.try_with(|held| {
        let mut held = held.borrow_mut();
        let is_first = held.is_none();
        held.get_or_insert_default();
        is_first
    });
    HeldWakes {
        holds: holds.unwrap_or(false),
    }
}

impl Drop for HeldWakes {
    fn drop(&mut self) {
        if self.holds {
            // Not borrowed while they run.
            let held = HELD.try_with(RefCell::take);
            for waker in held.ok().flatten().into_iter().flatten() {
                waker.wake();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
        },
        task::{Wake, Waker},
    };

    use super::{hold_wakes, wake_soon};

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn who_is_woken_by_several_replies_is_woken_once_and_after_all_of_them() {
        let counts = [Arc::<Count>::default(), Arc::default()];
        let wakers = counts
            .each_ref()
            .map(|count| Waker::from(Arc::clone(count)));
        let woken = || {
            counts
                .each_ref()
                .map(|count| count.0.load(Ordering::SeqCst))
        };
        {
            let _all = hold_wakes();
            wake_soon(&wakers[0]);
            {
                let _some = hold_wakes();
                wake_soon(&wakers[1]);
                wake_soon(&wakers[0]);
            }
            assert_eq!(woken(), [0, 0]);
        }
        assert_eq!(woken(), [1, 1]);
        wake_soon(&wakers[1]);
        assert_eq!(woken(), [1, 2]);
    }
}
