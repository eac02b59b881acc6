//! Requests that go on all the time: each one ends, in one of the ways that there are.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use openccas::{Client, Error, ErrorKind, EventType, Filter, Outcome, blocking};
use tokio::time::{sleep, timeout};

use crate::{PATIENCE, chance::Chance};

/// How requests ended.
#[derive(Debug, Default)]
pub(crate) struct Outcomes {
    pub(crate) answered: AtomicU64,
    pub(crate) refused: AtomicU64,
    pub(crate) not_sent: AtomicU64,
    pub(crate) unknown: AtomicU64,
    /// Expectations that were met.
    pub(crate) met: AtomicU64,
}

/// What all who make requests share.
#[derive(Clone, Default)]
pub(crate) struct Requests {
    pub(crate) outcomes: Arc<Outcomes>,
    over: Arc<AtomicBool>,
}

impl Requests {
    /// No more are made.
    pub(crate) fn stop(&self) {
        self.over.store(true, Ordering::SeqCst);
    }

    fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }

    fn count(&self, result: &Result<(), Error>) {
        let outcomes = &self.outcomes;
        let counter = match result.as_ref().map_err(Error::outcome) {
            Ok(()) => &outcomes.answered,
            Err(Outcome::Refused) => &outcomes.refused,
            Err(Outcome::NotSent) => &outcomes.not_sent,
            Err(Outcome::Unknown) => &outcomes.unknown,
            Err(other) => panic!("{other:?} is new"),
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// One after the other, and sometimes several at once.
    pub(crate) async fn make(self, client: Client, mut chance: Chance) {
        while !self.is_over() {
            let agents: Vec<i32> = (0..1 + chance.below(4))
                .map(|_| 1001 + chance.below(150) as i32)
                .collect();
            for agent in agents {
                let one = self.one(&client, agent, chance.below(4));
                timeout(PATIENCE, one).await.expect("a request hangs");
            }
            // Paced: without a connection they fail at once.
            sleep(Duration::from_millis(1 + chance.below(8))).await;
        }
    }

    async fn one(&self, client: &Client, agent: i32, which: u64) {
        let result = match which {
            0 => client.get_voice_ready_status(agent).await.map(drop),
            1 => client.get_agent_service_groups(agent).await.map(drop),
            2 => client.set_voice_ready(agent).await,
            _ => client.make_call(agent, "0705551234").await,
        };
        self.count(&result);
    }

    /// Expects one event after the other, whatever the consumers of the client do.
    pub(crate) async fn expect(self, client: Client, mut chance: Chance) {
        while !self.is_over() {
            let filter = match chance.below(3) {
                0 => Filter::from(EventType::Delivered),
                1 => Filter::all().agent(1001 + chance.below(150) as i32),
                _ => Filter::all(),
            };
            let mut expected = client.expect(filter, Duration::from_millis(chance.below(400)));
            let both = async {
                if chance.one_in(2) {
                    expected.ready().await?;
                }
                expected.await
            };
            match timeout(PATIENCE, both).await.expect("an expectation hangs") {
                Ok(event) => {
                    assert!(!event.is_snapshot(), "configuration data are no news");
                    self.outcomes.met.fetch_add(1, Ordering::Relaxed);
                }
                Err(error) => assert!(
                    error.kind() == ErrorKind::Timeout || error.outcome() != Outcome::Refused,
                    "{error}"
                ),
            }
            sleep(Duration::from_millis(1 + chance.below(8))).await;
        }
    }

    /// The same on a thread.
    pub(crate) fn make_blocking(&self, client: &blocking::Client, mut chance: Chance) {
        while !self.is_over() {
            let agent = 1001 + chance.below(150) as i32;
            let result = if chance.one_in(2) {
                client.get_voice_ready_status(agent).map(drop)
            } else {
                client.make_call(agent, "0705551234")
            };
            self.count(&result);
            std::thread::sleep(Duration::from_millis(1 + chance.below(8)));
        }
    }
}
