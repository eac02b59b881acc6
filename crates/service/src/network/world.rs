//! A service, its clients, and a network between them in which anything may happen.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use openccas_protocol::{ClientConfig, MIN_MAX_FRAME};

use super::{
    centre::{Centre, VIEWS, anything, too_large},
    chance::Chance,
    peer::Peer,
};

pub(super) struct World {
    chance: Chance,
    centre: Centre,
    pub(super) peers: Vec<Peer>,
    /// The time of all timers: nobody waits for it.
    instant: Instant,
    /// In some worlds applications take their time.
    pace: u64,
    sessions: u64,
    runs: u64,
    events: i32,
    pub(super) tally: Tally,
}

/// What happened in a world.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) cuts: u64,
    pub(super) kills: u64,
    pub(super) events: u64,
    pub(super) gaps: u64,
    pub(super) snapshots: u64,
    /// Expected events that came although the queue was full.
    pub(super) met: u64,
}

impl Tally {
    pub(super) fn add(&mut self, other: &Self) {
        self.cuts += other.cuts;
        self.kills += other.kills;
        self.events += other.events;
        self.gaps += other.gaps;
        self.snapshots += other.snapshots;
        self.met += other.met;
    }
}

impl World {
    pub(super) fn new(seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let centre = Centre::start("run 1".to_owned(), &mut chance, Timestamp::UNIX_EPOCH);
        let peers = (0..1 + chance.below(3))
            .map(|_| {
                let config = ClientConfig {
                    credit_bytes: u64::from(MIN_MAX_FRAME) + chance.below(40_000),
                    credit_events: 1 + chance.below(30),
                    read_size: 64 + chance.below(5_000) as usize,
                };
                Peer::new(chance.below(VIEWS.len() as u64) as usize, config)
            })
            .collect();
        let pace = chance.below(12);
        Self {
            chance,
            centre,
            peers,
            instant: Instant::now(),
            pace: 1 + pace,
            sessions: 0,
            runs: 1,
            events: 0,
            tally: Tally::default(),
        }
    }

    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    /// Anything happens.
    pub(super) fn step(&mut self) {
        let index = self.chance.below(self.peers.len() as u64) as usize;
        match self.chance.below(1000) {
            0..140 => self.happen(),
            140..330 => self.serve(index),
            330..500 => {
                let count = self.some_bytes();
                self.reach_service(index, count);
            }
            500..720 => {
                let count = self.some_bytes();
                self.peers[index].receive(count, self.instant);
            }
            720..850 => {
                if self.chance.one_in(self.pace) {
                    self.peers[index].take(self.instant);
                }
            }
            850..880 => self.peers[index].request(self.instant),
            880..910 => {
                if let Some(link) = &mut self.peers[index].link {
                    link.answer(&mut self.chance);
                }
            }
            910..918 => self.cut(index),
            918..940 => self.connect(index),
            940..980 => self.peers[index].expect(self.instant),
            980..988 => {
                let watching = !self.peers[index].is_watching();
                self.peers[index].watch(watching, self.instant);
            }
            988..997 => self.wait(),
            997..999 => self.kill(),
            _ => self.shut_down(),
        }
    }

    fn some_bytes(&mut self) -> usize {
        // Often a few, so that frames are cut everywhere; seldom all.
        let most = [40, 400, 4_000, 40_000, 400_000][self.chance.below(5) as usize];
        1 + self.chance.below(most) as usize
    }

    fn happen(&mut self) {
        let count = 1 + self.chance.below(6);
        let now = self.now();
        let events = (0..count)
            .map(|_| {
                self.events += 1;
                anything(&mut self.chance, self.events, now)
            })
            .collect();
        self.centre.happen(events);
    }

    /// An event happens that is larger than what the clients take.
    pub(super) fn happen_too_large(&mut self) {
        let event = too_large(self.now());
        self.centre.happen(vec![event]);
    }

    fn serve(&mut self, index: usize) {
        let now = self.now();
        if let Some(link) = &mut self.peers[index].link {
            link.serve(&self.centre, now, self.instant);
        }
    }

    fn reach_service(&mut self, index: usize, count: usize) {
        if let Some(link) = &mut self.peers[index].link {
            link.carry_to_service(count, self.instant);
        }
    }

    /// The connection is cut, wherever it is. What came before may still arrive.
    fn cut(&mut self, index: usize) {
        if self.peers[index].link.is_some() {
            self.tally.cuts += 1;
            let last = self.some_bytes();
            self.peers[index].receive(last, self.instant);
            self.peers[index].lose();
        }
    }

    fn connect(&mut self, index: usize) {
        if self.peers[index].link.is_none() {
            self.sessions += 1;
            self.peers[index].connect(self.sessions, &self.centre, self.instant);
        }
    }

    /// Time passes; sometimes so much that whoever said nothing is given up.
    fn wait(&mut self) {
        self.instant += Duration::from_millis(self.chance.below(8_000));
        for peer in &mut self.peers {
            let result = peer
                .link
                .as_mut()
                .map(|link| link.on_deadline(self.instant));
            match result {
                Some(Err(error)) => peer.end(&error),
                _ => peer.send(self.instant),
            }
        }
    }

    /// The service is gone at once, and another one is there in its place.
    pub(super) fn kill(&mut self) {
        self.tally.kills += 1;
        for index in 0..self.peers.len() {
            self.cut(index);
        }
        self.begin_anew();
    }

    /// The service ends in an orderly way, and another one comes in its place.
    fn shut_down(&mut self) {
        let now = self.now();
        self.centre.close(now);
        for index in 0..self.peers.len() {
            if let Some(link) = &mut self.peers[index].link {
                link.shut_down(&self.centre);
            }
            if self.chance.one_in(3) {
                self.cut(index);
            }
            self.peers[index].receive(usize::MAX, self.instant);
            self.peers[index].lose();
        }
        self.begin_anew();
    }

    fn begin_anew(&mut self) {
        self.peers
            .iter()
            .for_each(|peer| peer.check_events(&self.centre));
        self.runs += 1;
        let epoch = format!("run {}", self.runs);
        let now = self.now();
        self.centre = Centre::start(epoch, &mut self.chance, now);
    }

    /// The network works, and everybody gets what is left. Then all is compared.
    pub(super) fn settle(&mut self) {
        for index in 0..self.peers.len() {
            self.peers[index].watch(true, self.instant);
            self.settle_one(index);
            self.peers[index].check(&self.centre);
            assert_eq!(self.peers[index].unanswered(), 0, "requests wait for ever");
            let ledger = &self.peers[index].ledger;
            self.tally.gaps += ledger.gaps as u64;
            self.tally.snapshots += ledger.snapshots as u64;
            self.tally.met += self.peers[index].met();
            let events: usize = ledger.runs().map(|(_, events)| events.len()).sum();
            self.tally.events += events as u64;
        }
    }

    fn settle_one(&mut self, index: usize) {
        let mut quiet = 0;
        for _ in 0..100_000 {
            self.connect(index);
            let last = self.centre.happened(self.peers[index].view).len() as u64;
            let before = self.peers[index].ledger.told() == Some((&self.centre.epoch, last));
            self.reach_service(index, usize::MAX);
            self.serve(index);
            if let Some(link) = &mut self.peers[index].link {
                link.answer(&mut self.chance);
            }
            self.peers[index].receive(usize::MAX, self.instant);
            self.peers[index].take(self.instant);
            // Twice the same, so that nothing comes behind the last event.
            quiet = if before && self.peers[index].unanswered() == 0 {
                quiet + 1
            } else {
                0
            };
            if quiet > 2 {
                return;
            }
        }
        panic!("it does not go on");
    }

    /// All that is on its way arrives, in turns, until everybody is quiet; cut off after so many
    /// bytes to the client, or to the service.
    pub(super) fn run_one(
        &mut self,
        to_client: usize,
        to_service: usize,
        turns: usize,
    ) -> (usize, usize) {
        let (mut down, mut up) = (0, 0);
        self.connect(0);
        for turn in 0..turns {
            if turn % 3 == 0 {
                self.happen();
                self.peers[0].request(self.instant);
            }
            let Some(link) = &mut self.peers[0].link else {
                break;
            };
            let waiting = link.to_service.len();
            let count = waiting.min(to_service.saturating_sub(up));
            up += count;
            self.reach_service(0, count);
            self.serve(0);
            let Some(link) = &mut self.peers[0].link else {
                break;
            };
            link.answer(&mut self.chance);
            let arriving = link.to_client.len();
            let taken = arriving.min(to_client.saturating_sub(down));
            down += taken;
            self.peers[0].receive(taken, self.instant);
            self.peers[0].take(self.instant);
            if taken < arriving || count < waiting {
                break;
            }
        }
        self.cut(0);
        (down, up)
    }
}
