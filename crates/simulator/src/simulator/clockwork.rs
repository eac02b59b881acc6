//! What drives a simulation: time that passes by itself, or time that somebody moves.

use std::{
    sync::{
        Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use openccas_service::Publisher;

use super::{Simulator, faults::Late};
use crate::{
    clock::{Clock, Span, Time},
    scenario::Scenario,
    world::World,
};

/// What the simulator and its clockwork share.
pub(super) struct Shared {
    state: Mutex<State>,
    /// Wakes the clockwork and those who wait: something has changed, or is due earlier.
    pub(super) changed: Condvar,
    /// How many want to have a look, for a clockwork that never rests by itself.
    wanted: AtomicUsize,
}

pub(super) struct State {
    pub(super) world: World,
    pub(super) late: Late,
    pub(super) publisher: Option<Publisher>,
    pub(super) pace: Option<Pace>,
    pub(super) stopped: bool,
    /// How many wait for something to become so. They drive the time meanwhile, to see everything.
    waiting: usize,
}

/// How simulated time passes by itself.
pub(super) enum Pace {
    Steady {
        speed: f64,
        start: Time,
        /// When the simulation began; it waits for the service or the first question.
        began: Option<Instant>,
    },
    /// As fast as it can be simulated.
    Unlimited,
}

/// Events that a long advance publishes at once.
const BATCH: usize = 256;

/// The longest sleep of the clockwork: more than that is divided, so that no arithmetic overflows.
const LONGEST_SLEEP: Duration = Duration::from_secs(3_600);

impl Shared {
    /// The state at the beginning of a simulation.
    pub(super) fn new(scenario: &Scenario, seed: u64, clock: Clock) -> Self {
        let (start, pace) = match clock {
            Clock::Virtual => (World::virtual_start(scenario), None),
            Clock::Real { speed } => {
                let start = World::real_start(scenario);
                (start, Some(Pace::new(speed, start)))
            }
            Clock::Unlimited => (World::virtual_start(scenario), Some(Pace::Unlimited)),
        };
        let state = State {
            world: World::new(scenario, seed, start),
            late: Late::default(),
            publisher: None,
            pace,
            stopped: false,
            waiting: 0,
        };
        Self {
            state: Mutex::new(state),
            changed: Condvar::new(),
            wanted: AtomicUsize::new(0),
        }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.wanted.fetch_add(1, Ordering::Relaxed);
        // A panic elsewhere is reported there; the world itself changes in small whole steps.
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        self.wanted.fetch_sub(1, Ordering::Relaxed);
        state
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>, time: Duration) -> MutexGuard<'a, State> {
        self.changed
            .wait_timeout(state, time)
            .unwrap_or_else(PoisonError::into_inner)
            .0
    }

    /// The clockwork: sleeps until something is due, or until something has changed.
    pub(super) fn run(&self) {
        let mut state = self.lock();
        while !state.stopped {
            let busy = state.waiting == 0 && state.turn();
            if busy {
                drop(state);
                while self.wanted.load(Ordering::Relaxed) > 0 {
                    thread::yield_now();
                }
                state = self.lock();
            } else {
                let sleep = match state.waiting {
                    0 => state.time_to_next(),
                    _ => LONGEST_SLEEP,
                };
                state = self.wait(state, sleep);
            }
        }
    }
}

impl Simulator {
    /// Waits until something is so, at most for this long; tells whether it is.
    ///
    /// It is looked at after everything that happens. In real time that goes on by itself
    /// meanwhile; on the virtual clock, other threads have to make it happen.
    pub fn wait_until(&self, at_most: Duration, mut condition: impl FnMut(&World) -> bool) -> bool {
        let began = Instant::now();
        let mut state = self.shared.lock();
        state.waiting += 1;
        let met = loop {
            let now = state.target();
            while !condition(&state.world) && now.is_some_and(|now| state.step(now)) {}
            if let Some(now) = now {
                state.world.advance_to(now);
            }
            state.publish();
            if condition(&state.world) {
                break true;
            }
            let left = at_most.saturating_sub(began.elapsed());
            if left.is_zero() || state.stopped {
                break false;
            }
            let sleep = state.time_to_next().min(left);
            state = self.shared.wait(state, sleep);
        };
        state.waiting -= 1;
        drop(state);
        self.shared.changed.notify_all();
        met
    }

    /// Moves the time on until something is so, at most by this much; tells whether it is. Then it
    /// has only just become so.
    pub fn advance_until(
        &self,
        at_most: Duration,
        mut condition: impl FnMut(&World) -> bool,
    ) -> bool {
        let mut state = self.shared.lock();
        state.catch_up();
        let start = state.world.now();
        let until = start + Span::from(at_most);
        let mut met = condition(&state.world);
        while !met && state.step(until) {
            if state.world.pending_events() >= BATCH {
                state.publish();
            }
            met = condition(&state.world);
        }
        if !met {
            state.world.advance_to(until);
        }
        state.publish();
        let skipped = state.world.now() - start;
        state.skip(skipped);
        drop(state);
        self.shared.changed.notify_all();
        met
    }
}

impl State {
    /// In real time, lets happen what is due by now.
    pub(super) fn catch_up(&mut self) {
        if let Some(Pace::Steady { .. }) = self.pace
            && let Some(now) = self.target()
        {
            self.run_until(now);
        }
    }

    /// Until when everything has to have happened by now.
    fn target(&mut self) -> Option<Time> {
        if self.stopped {
            return None;
        }
        match &mut self.pace {
            Some(Pace::Unlimited) => self.next_due(),
            Some(pace) => Some(pace.now()),
            None => None,
        }
    }

    pub(super) fn run_until(&mut self, time: Time) {
        while self.step(time) {
            if self.world.pending_events() >= BATCH {
                self.publish();
            }
        }
        self.world.advance_to(time);
        self.publish();
    }

    /// The clockwork's turn; tells whether it could go on at once.
    fn turn(&mut self) -> bool {
        if !matches!(self.pace, Some(Pace::Unlimited)) {
            self.catch_up();
            return false;
        }
        while self.world.pending_events() < BATCH {
            let Some(due) = self.next_due() else {
                self.publish();
                return false;
            };
            self.step(due);
        }
        self.publish();
        true
    }

    /// Lets the next thing happen if it is due by `time`; tells whether there was one.
    fn step(&mut self, time: Time) -> bool {
        let next = self.world.next_due().map_or(time, |next| next.min(time));
        if self.late.next_due().is_some_and(|due| due <= next) {
            self.publish();
            self.late.give(next);
        }
        self.world.step(time)
    }

    pub(super) fn publish(&mut self) {
        if let Some(publisher) = &self.publisher
            && self.world.pending_events() > 0
        {
            publisher.publish(self.world.take_events());
        }
    }

    /// Time has been skipped: it has not passed by itself.
    pub(super) fn skip(&mut self, by: Span) {
        if let Some(Pace::Steady { start, .. }) = &mut self.pace {
            *start += by;
        }
    }

    fn next_due(&self) -> Option<Time> {
        let next = self.world.next_due().into_iter();
        next.chain(self.late.next_due()).min()
    }

    fn time_to_next(&mut self) -> Duration {
        let next = self.next_due();
        let sleep = match (&mut self.pace, next) {
            (Some(pace), Some(due)) => pace.until(due),
            _ => LONGEST_SLEEP,
        };
        sleep.min(LONGEST_SLEEP)
    }
}

impl Pace {
    fn new(speed: f64, start: Time) -> Self {
        let usable = speed.is_finite() && speed > 0.0;
        Self::Steady {
            speed: if usable { speed } else { 1.0 },
            start,
            began: None,
        }
    }

    fn now(&mut self) -> Time {
        match self {
            Self::Steady {
                speed,
                start,
                began,
            } => {
                let began = *began.get_or_insert_with(Instant::now);
                *start + Span::from_seconds(began.elapsed().as_secs_f64() * *speed)
            }
            Self::Unlimited => Time::default(),
        }
    }

    /// The real time until a simulated time.
    fn until(&mut self, time: Time) -> Duration {
        let left = time - self.now();
        match self {
            Self::Steady { speed, .. } => {
                let seconds = left.as_seconds() / *speed;
                Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(LONGEST_SLEEP)
            }
            Self::Unlimited => Duration::ZERO,
        }
    }
}
