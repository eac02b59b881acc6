//! Putting events that come by two ways, late, twice or not at all, back into one order.

use std::{
    collections::{BTreeMap, VecDeque},
    time::Instant,
};

use super::multicast_backoff::Backoff;
use crate::{
    Batch,
    frame::{Gap, MAX_REPAIR_RANGES, Repair, SeqRange},
};

/// Takes events in any order and gives them in theirs, each once. It knows no sockets and no wire:
/// what is missing it tells as ranges, when it is time to ask for them.
#[derive(Debug)]
pub(super) struct Merge {
    stage: Stage,
    /// The highest event that is known to exist.
    highest: u64,
    /// Events that came before others which are still missing.
    early: BTreeMap<u64, Early>,
    early_bytes: u64,
    ready: VecDeque<Ready>,
    /// Events and bytes that were given since somebody asked.
    given: (u64, u64),
    backoff: Backoff,
}

/// Where the flow is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// No flow: nothing is wanted.
    Idle,
    /// A flow was asked for, and will begin behind this event or a later one.
    Waiting(u64),
    /// The last event that was given.
    Open(u64),
}

#[derive(Debug)]
enum Early {
    Event(Box<[u8]>),
    /// The service cannot send it to this client.
    Gone,
}

/// What comes next in the stream.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ready {
    /// So many frames of consecutive events.
    Run {
        bytes: Vec<u8>,
        count: u32,
    },
    Gap(Gap),
}

impl Merge {
    /// Nothing flows yet. The seed spreads by chance when several clients ask for repairs.
    pub(super) fn new(seed: u64) -> Self {
        Self {
            stage: Stage::Idle,
            highest: 0,
            early: BTreeMap::new(),
            early_bytes: 0,
            ready: VecDeque::new(),
            given: (0, 0),
            backoff: Backoff::new(seed),
        }
    }

    /// A flow was asked for: events behind `floor` are kept until it begins. `None`: none is.
    pub(super) fn wait(&mut self, floor: Option<u64>) {
        self.early.clear();
        self.early_bytes = 0;
        self.backoff.reset();
        self.stage = floor.map_or(Stage::Idle, Stage::Waiting);
    }

    /// The flow will begin behind this event.
    pub(super) fn begins_behind(&mut self, floor: u64) {
        self.stage = Stage::Waiting(floor);
        self.forget_up_to(floor);
    }

    /// The flow begins behind this event.
    pub(super) fn open(&mut self, position: u64, now: Instant) {
        self.forget_up_to(position);
        self.highest = self.highest.max(position);
        self.stage = Stage::Open(position);
        self.advance();
        self.plan(now, true);
    }

    fn forget_up_to(&mut self, position: u64) {
        self.early = self.early.split_off(&(position + 1));
        self.early_bytes = self.early.values().map(Early::size).sum();
    }

    pub(super) fn is_waiting(&self) -> bool {
        matches!(self.stage, Stage::Waiting(_))
    }

    /// The last event that was given; `None` while nothing flows.
    pub(super) fn position(&self) -> Option<u64> {
        match self.stage {
            Stage::Open(position) => Some(position),
            Stage::Idle | Stage::Waiting(_) => None,
        }
    }

    /// Whether this event is still of use.
    pub(super) fn wants(&self, seq: u64) -> bool {
        match self.stage {
            Stage::Idle => false,
            Stage::Waiting(last) | Stage::Open(last) => {
                seq > last && !self.early.contains_key(&seq)
            }
        }
    }

    /// Whether this event is the next to be given.
    pub(super) fn is_next(&self, seq: u64) -> bool {
        self.position().is_some_and(|position| position + 1 == seq)
    }

    /// Takes an event that [`wants`](Self::wants) said yes to.
    pub(super) fn event(&mut self, seq: u64, frame: &[u8], now: Instant) {
        self.highest = self.highest.max(seq);
        if self.is_next(seq) {
            self.give(frame);
            self.stage = Stage::Open(seq);
            self.advance();
        } else {
            self.early_bytes += frame.len() as u64;
            self.early.insert(seq, Early::Event(frame.into()));
        }
        self.plan(now, false);
    }

    /// The service cannot send this event.
    pub(super) fn gone(&mut self, seq: u64, now: Instant) {
        self.highest = self.highest.max(seq);
        self.early.insert(seq, Early::Gone);
        self.advance();
        self.plan(now, false);
    }

    /// An event with this number exists. If it is `urgent`, waiting longer brings nothing.
    pub(super) fn exists(&mut self, seq: u64, urgent: bool, now: Instant) {
        self.highest = self.highest.max(seq);
        self.plan(now, urgent);
    }

    /// The answer to what was asked for is complete.
    pub(super) fn repaired(&mut self, now: Instant) {
        let urgent = self.backoff.answered(now);
        self.plan(now, urgent);
    }

    /// Events that wait for others, and their bytes.
    pub(super) fn early(&self) -> (u64, u64) {
        (self.early.len() as u64, self.early_bytes)
    }

    /// Events and bytes that were given since this was asked last.
    pub(super) fn newly_given(&mut self) -> (u64, u64) {
        std::mem::take(&mut self.given)
    }

    /// Whether an event that exists has not come.
    fn lacks(&self) -> bool {
        // What is early lies between the position and the highest.
        self.position()
            .is_some_and(|position| position + (self.early.len() as u64) < self.highest)
    }

    fn plan(&mut self, now: Instant, urgent: bool) {
        if self.lacks() {
            self.backoff.arm(now, urgent);
        } else {
            self.backoff.disarm();
        }
    }

    /// When [`ask`](Self::ask) has something to ask for.
    pub(super) fn due(&self) -> Option<Instant> {
        self.backoff.due()
    }

    /// What to ask the service for now: at most so many events.
    pub(super) fn ask(&mut self, now: Instant, most: u64) -> Option<Repair> {
        if most == 0 || self.backoff.due().is_none_or(|due| due > now) {
            return None;
        }
        let (ranges, complete) = self.missing(most);
        if ranges.is_empty() {
            self.backoff.disarm();
            return None;
        }
        self.backoff.asked(now, !complete);
        Some(Repair { ranges })
    }

    /// The first `most` events that are missing, and whether these are all.
    fn missing(&self, most: u64) -> (Vec<SeqRange>, bool) {
        let mut ranges = Vec::new();
        let Some(position) = self.position() else {
            return (ranges, true);
        };
        let mut left = most;
        let mut from = position + 1;
        // Each hole ends before an event that is there; the last one behind the highest.
        let ends = self.early.keys().copied().chain([self.highest + 1]);
        for end in ends {
            if from < end {
                if left == 0 || ranges.len() == MAX_REPAIR_RANGES {
                    return (ranges, false);
                }
                let to = (end - 1).min(from.saturating_add(left - 1));
                left -= to - from + 1;
                ranges.push(SeqRange { from, to });
                if to < end - 1 {
                    return (ranges, false);
                }
            }
            from = end + 1;
        }
        (ranges, true)
    }

    /// Gives what is next, as far as it is there.
    fn advance(&mut self) {
        while let Stage::Open(position) = self.stage {
            let Some(early) = self.early.remove(&(position + 1)) else {
                return;
            };
            self.early_bytes -= early.size();
            self.give_early(position + 1, early);
        }
    }

    fn give_early(&mut self, seq: u64, early: Early) {
        match early {
            Early::Event(frame) => self.give(&frame),
            Early::Gone => self.give_gap(seq, seq),
        }
        self.stage = Stage::Open(seq);
    }

    fn give(&mut self, frame: &[u8]) {
        self.given.0 += 1;
        self.given.1 += frame.len() as u64;
        if let Some(Ready::Run { bytes, count }) = self.ready.back_mut()
            && bytes.len() + frame.len() <= Batch::SIZE
        {
            bytes.extend_from_slice(frame);
            *count += 1;
            return;
        }
        self.ready.push_back(Ready::Run {
            bytes: frame.to_vec(),
            count: 1,
        });
    }

    fn give_gap(&mut self, from: u64, to: u64) {
        if let Some(Ready::Gap(gap)) = self.ready.back_mut() {
            gap.to = Some(to);
        } else {
            self.ready.push_back(Ready::Gap(Gap { from, to: Some(to) }));
        }
    }

    /// Nothing will come any more: gives what there is, and tells what is missing in between.
    pub(super) fn give_up(&mut self) {
        while let Some(position) = self.position()
            && let Some((seq, early)) = self.early.pop_first()
        {
            if seq > position + 1 {
                self.give_gap(position + 1, seq - 1);
            }
            self.give_early(seq, early);
        }
        self.early_bytes = 0;
        self.backoff.reset();
    }

    /// What comes next in the stream, in order.
    pub(super) fn take(&mut self) -> Option<Ready> {
        self.ready.pop_front()
    }
}

impl Early {
    fn size(&self) -> u64 {
        match self {
            Self::Event(frame) => frame.len() as u64,
            Self::Gone => 0,
        }
    }
}
