//! The telephones of the outside world: what they do when they are called.

use openccas_protocol::CallCause;

use super::{
    Due, World,
    leg::{LegId, LegState},
};
use crate::{
    clock::Span,
    dial::{self, Forced},
};

/// What comes of a call to the outside world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Outcome {
    /// The network refuses it.
    Fails(CallCause),
    /// It rings until the network gives up.
    RingsOn,
    /// It rings, and is answered after this time.
    Answers(Span),
}

/// How soon a party who was on hold looks again whether to hang up.
const LOOKS_AGAIN_AFTER: Span = Span::seconds(3);

/// Trunks of the simulated exchange; their names go round.
const TRUNKS: u32 = 30;

impl World {
    /// What comes of a call to a number: what the number itself says, or chance.
    pub(super) fn outcome_of(&mut self, number: &str) -> Outcome {
        if let Some(forced) = dial::forced(number) {
            return match forced {
                Forced::Fails(cause) => Outcome::Fails(cause),
                Forced::RingsOn => Outcome::RingsOn,
                Forced::AnswersAfter(seconds) => Outcome::Answers(Span::seconds(seconds)),
            };
        }
        let chance = &mut self.outside_chance;
        // Every call draws the same number of times, so that one probability can be changed
        // without changing what becomes of other calls.
        let unobtainable = chance.chance(self.outside.unobtainable.get());
        let busy = chance.chance(self.outside.busy.get());
        let no_answer = chance.chance(self.outside.no_answer.get());
        let answers_after = chance.between(self.outside.answers_after);
        if unobtainable {
            Outcome::Fails(CallCause::DestinationNotObtainable)
        } else if busy {
            Outcome::Fails(CallCause::Busy)
        } else if no_answer {
            Outcome::RingsOn
        } else {
            Outcome::Answers(answers_after)
        }
    }

    /// How long the next party talks that is called; `None` for until somebody else hangs up.
    pub(super) fn outside_talk(&mut self) -> Option<Span> {
        let talk = self.outside_chance.between(self.outside.talks_for);
        (talk > Span::ZERO).then_some(talk)
    }

    /// A party of the outside world has said everything, and hangs up unless it is on hold or
    /// waits for somebody: customers do not hang up on music, they are too polite.
    pub(super) fn talk_ends(&mut self, leg: LegId) {
        let Some(call) = self.call_with(leg) else {
            return;
        };
        let talks = call
            .leg(leg)
            .is_some_and(|leg| leg.state == LegState::Connected)
            && !call.any(LegState::Holding)
            && !call.any(LegState::Alerting);
        if talks {
            self.party_leaves(leg);
        } else {
            self.plan(LOOKS_AGAIN_AFTER, Due::TalkEnds(leg));
        }
    }

    /// The name of the next trunk.
    pub(super) fn take_trunk(&mut self) -> String {
        self.trunks_used = self.trunks_used % TRUNKS + 1;
        format!("T{:02}", self.trunks_used)
    }
}
