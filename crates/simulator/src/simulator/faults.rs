//! Answers that come late or never, and faults as people's own tests use them.

use std::collections::BTreeMap;

use openccas_protocol::{Error, Outputs};
use openccas_service::Responder;

use super::Simulator;
use crate::{
    clock::Time,
    scenario::FaultEffect,
    world::{Fault, World},
};

/// Answers that are held back.
#[derive(Default)]
pub(super) struct Late {
    /// By the time at which they are given; those of the same time in their order.
    answers: BTreeMap<(Time, u64), (Responder, Result<Outputs, Error>)>,
    held_back: u64,
    /// Dropped, they would answer after all.
    silenced: Vec<Responder>,
}

impl Late {
    /// Answers a request as the fault says that it met, if it met one.
    pub(super) fn answer(
        &mut self,
        met: Option<Fault>,
        now: Time,
        responder: Responder,
        answer: Result<Outputs, Error>,
    ) {
        match met {
            Some(fault) if fault.effect == FaultEffect::Silence => self.silenced.push(responder),
            Some(fault) if fault.effect == FaultEffect::Delay => {
                let turn = (now + fault.delay, self.held_back);
                self.held_back += 1;
                self.answers.insert(turn, (responder, answer));
            }
            _ => responder.answer(answer),
        }
    }

    /// When the next answer is due.
    pub(super) fn next_due(&self) -> Option<Time> {
        self.answers.keys().next().map(|(time, _)| *time)
    }

    /// Gives the answers that are due by `time`.
    pub(super) fn give(&mut self, time: Time) {
        while let Some(entry) = self.answers.first_entry()
            && entry.key().0 <= time
        {
            let (responder, answer) = entry.remove();
            responder.answer(answer);
        }
    }
}

impl Simulator {
    /// From now on these requests are mistreated; of several faults the one that began last counts.
    ///
    /// Answers are held back, or not given at all, where a service asks; what
    /// [`carry_out`](Self::carry_out) gives is never late.
    pub fn begin_fault(&self, fault: Fault) {
        self.with(|world| world.begin_fault(fault));
    }

    /// All faults end, and those that the scenario has planned do not come. Answers that are held
    /// back come in their time; those that were not given never come.
    pub fn end_faults(&self) {
        self.with(World::end_faults);
    }
}
