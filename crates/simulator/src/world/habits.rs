//! What agents do by themselves. They do it by the same operations as requests do.

use super::{
    Due, World,
    call_habits::CallHabit,
    leg::{LegId, LegState, Party},
    readiness::Readiness,
};
use crate::{
    clock::Span,
    scenario::{Between, Medium},
};

/// Something that an agent does by itself. A leg that is gone by then ends the matter.
#[derive(Clone, Copy, Debug)]
pub(super) enum Habit {
    LogOn,
    Answer(LegId),
    Hold(LegId),
    Retrieve(LegId),
    Consult(LegId),
    /// Ends a consultation by transfer or conference, or just so.
    Conclude {
        held: LegId,
        active: LegId,
    },
    HangUp(LegId),
    InCall(CallHabit, LegId),
    /// Takes back a held call after everything else has gone.
    Tidy,
    BreakBegins,
    BreakEnds,
}

/// When in a talk an agent reaches for the hold key, as a share of the talk's length.
const HOLDS_AT: f64 = 0.3;

/// Length of a talk of which nobody knows the length.
const USUAL_TALK: Span = Span::seconds(30);

/// How quickly agents see that something has to be done.
const REACTION: Between = Between::seconds(1, 3);

impl World {
    pub(super) fn act(&mut self, rec_id: i32, habit: Habit) {
        let done = match habit {
            Habit::LogOn => self.log_on(rec_id, None),
            Habit::Answer(leg) => self.with_call(leg, |world, call| world.answer(rec_id, call)),
            Habit::Hold(leg) => self.hold_for_a_while(rec_id, leg),
            Habit::Retrieve(leg) => self.with_call(leg, |world, call| world.retrieve(rec_id, call)),
            Habit::Consult(leg) => self.consult(rec_id, leg),
            Habit::Conclude { held, active } => self.conclude(rec_id, held, active),
            Habit::HangUp(leg) => self.end_chat(rec_id, leg),
            Habit::InCall(habit, leg) => self.act_in_call(rec_id, habit, leg),
            Habit::Tidy => self.take_back(rec_id),
            Habit::BreakBegins => self.take_break(rec_id),
            Habit::BreakEnds => self.end_break(rec_id),
        };
        self.note(done);
    }

    /// Does something with the call in which a leg is by now; nothing if it is gone.
    fn with_call(
        &mut self,
        leg: LegId,
        step: impl FnOnce(&mut Self, i32) -> Result<(), String>,
    ) -> Result<(), String> {
        match self.legs.get(&leg) {
            Some(&call_id) => step(self, call_id),
            None => Ok(()),
        }
    }

    fn plan_habit(&mut self, rec_id: i32, within: Between, habit: Habit) {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return;
        };
        let after = agent.chance.between(within);
        self.plan(after, Due::Habit(rec_id, habit));
    }

    /// A call rings at an agent.
    pub(super) fn plan_answer(&mut self, rec_id: i32, leg: LegId) {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return;
        };
        let Some(habits) = &agent.habits else { return };
        if !agent.chance.chance(habits.misses.get()) {
            let within = habits.answers_after;
            self.plan_habit(rec_id, within, Habit::Answer(leg));
        }
    }

    /// An agent has answered.
    pub(super) fn plan_talk(&mut self, rec_id: i32, leg: LegId) {
        let Some(call) = self.call_with(leg) else {
            return;
        };
        if !call.has_customer() {
            return self.plan_chat(rec_id, leg);
        }
        self.plan_call_habits(rec_id, leg);
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return;
        };
        let Some(habits) = &agent.habits else { return };
        let holds = agent.chance.chance(habits.holds.get());
        let consults = agent.chance.chance(habits.consults.get());
        let begins = self.talk_length(leg).scaled(HOLDS_AT);
        if consults {
            self.plan(begins, Due::Habit(rec_id, Habit::Consult(leg)));
        } else if holds {
            self.plan(begins, Due::Habit(rec_id, Habit::Hold(leg)));
        }
    }

    /// How long the customer of a call, which has just begun, is going to talk.
    pub(super) fn talk_length(&self, leg: LegId) -> Span {
        let parties = self
            .call_with(leg)
            .map(|call| call.legs.as_slice())
            .unwrap_or_default();
        let talk = parties.iter().find_map(|leg| match &leg.party {
            Party::Outside(party) => party.talks_for,
            Party::Agent(_) => None,
        });
        talk.unwrap_or(USUAL_TALK)
    }

    fn plan_chat(&mut self, rec_id: i32, leg: LegId) {
        let Some(habits) = self
            .agents
            .get(&rec_id)
            .and_then(|agent| agent.habits.as_ref())
        else {
            return;
        };
        let within = habits.chats_for;
        self.plan_habit(rec_id, within, Habit::HangUp(leg));
    }

    /// The agents in a call, each with its leg.
    fn agent_legs(&self, call_id: i32) -> Vec<(i32, LegId)> {
        let legs = self.calls.get(&call_id).map(|call| &call.legs);
        legs.into_iter()
            .flatten()
            .filter_map(|leg| Some((leg.agent()?, leg.id)))
            .collect()
    }

    /// Colleagues who are left without a customer have a last word and hang up.
    pub(super) fn plan_farewell(&mut self, call_id: i32) {
        for (rec_id, leg) in self.agent_legs(call_id) {
            if self
                .agents
                .get(&rec_id)
                .is_some_and(|agent| agent.habits.is_some())
            {
                self.plan_habit(rec_id, REACTION, Habit::HangUp(leg));
            }
        }
    }

    fn end_chat(&mut self, rec_id: i32, leg: LegId) -> Result<(), String> {
        let chat = self
            .call_with(leg)
            .filter(|call| !call.has_customer())
            .and_then(|call| {
                let established = call.leg(leg)?.state.is_established();
                established.then_some(call.id)
            });
        match chat {
            Some(call_id) => self.hang_up(rec_id, call_id),
            None => Ok(()),
        }
    }

    fn hold_for_a_while(&mut self, rec_id: i32, leg: LegId) -> Result<(), String> {
        self.with_call(leg, |world, call| world.hold(rec_id, call))?;
        let habits = self
            .agents
            .get(&rec_id)
            .and_then(|agent| agent.habits.as_ref());
        if let Some(within) = habits.map(|habits| habits.holds_for) {
            self.plan_habit(rec_id, within, Habit::Retrieve(leg));
        }
        Ok(())
    }

    /// Puts the customer on hold and calls a colleague who is free.
    fn consult(&mut self, rec_id: i32, leg: LegId) -> Result<(), String> {
        let Some(call) = self.call_with(leg) else {
            return Ok(());
        };
        let call_id = call.id;
        let Some(agent) = self.agents.get(&rec_id) else {
            return Ok(());
        };
        let colleagues: Vec<i32> = self
            .agents
            .values()
            .filter(|other| other.rec_id != rec_id && other.tenant_id == agent.tenant_id)
            .filter(|other| other.habits.is_some() && other.is_free())
            .map(|other| other.rec_id)
            .collect();
        if colleagues.is_empty() {
            return Ok(());
        }
        self.hold(rec_id, call_id)?;
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return Ok(());
        };
        let colleague = colleagues[agent.chance.index(colleagues.len())];
        if let Some(logon) = &mut agent.logon {
            logon.consulting = Some(leg);
        }
        let colleague = self.agents.get(&colleague);
        let colleague = colleague.map_or_else(String::new, |it| it.extension().to_owned());
        self.make_call(rec_id, &colleague).map(|_| ())
    }

    /// A call has been answered: if it is a consultation, it ends some time.
    pub(super) fn plan_conclusion(&mut self, call_id: i32) {
        for (rec_id, active) in self.agent_legs(call_id) {
            let Some(logon) = self.logon_mut(rec_id) else {
                continue;
            };
            let Some(held) = logon.consulting.filter(|held| *held != active) else {
                continue;
            };
            logon.consulting = None;
            let habits = self
                .agents
                .get(&rec_id)
                .and_then(|agent| agent.habits.as_ref());
            if let Some(within) = habits.map(|habits| habits.consults_for) {
                self.plan_habit(rec_id, within, Habit::Conclude { held, active });
            }
        }
    }

    fn conclude(&mut self, rec_id: i32, held: LegId, active: LegId) -> Result<(), String> {
        let Some(&held_call) = self.legs.get(&held) else {
            return Ok(());
        };
        let Some(&active_call) = self.legs.get(&active) else {
            return Ok(());
        };
        if held_call == active_call {
            return Ok(());
        }
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return Ok(());
        };
        let Some(habits) = &agent.habits else {
            return Ok(());
        };
        let transfers = agent.chance.chance(habits.transfers.get());
        let conferences = agent.chance.chance(habits.conferences.get());
        if transfers {
            self.transfer(rec_id, held_call)
        } else if conferences {
            self.conference(rec_id)
        } else {
            self.hang_up(rec_id, active_call)
        }
    }

    /// An agent has lost a call: if others are still on hold, they want to be taken back.
    pub(super) fn plan_tidying(&mut self, rec_id: i32) {
        if let Some(logon) = self.logon_mut(rec_id) {
            logon.consulting = None;
        }
        self.plan_form(rec_id);
        let has_habits = self
            .agents
            .get(&rec_id)
            .is_some_and(|agent| agent.habits.is_some());
        if has_habits && self.legs_of(rec_id).next().is_some() {
            self.plan_habit(rec_id, REACTION, Habit::Tidy);
        }
    }

    fn take_back(&mut self, rec_id: i32) -> Result<(), String> {
        let held = self
            .legs_of(rec_id)
            .find(|(_, leg)| leg.state == LegState::Holding)
            .map(|(call, _)| call.id);
        match held {
            Some(call_id) if self.can_ring(rec_id) => self.retrieve(rec_id, call_id),
            _ => Ok(()),
        }
    }

    pub(super) fn plan_break(&mut self, rec_id: i32) {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return;
        };
        let every = agent.habits.as_ref().and_then(|habits| habits.breaks_every);
        if let Some(mean) = every {
            let after = agent.chance.exponential(mean.span());
            self.plan(after, Due::Habit(rec_id, Habit::BreakBegins));
        }
    }

    fn take_break(&mut self, rec_id: i32) -> Result<(), String> {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return Ok(());
        };
        let Some(habits) = &agent.habits else {
            return Ok(());
        };
        let (reasons, within) = (habits.reasons.clone(), habits.breaks_for);
        let reason = reasons
            .get(agent.chance.index(reasons.len()))
            .copied()
            .unwrap_or(0);
        let media: Vec<Medium> = self
            .logon(rec_id)
            .map(|logon| {
                Medium::ALL
                    .into_iter()
                    .filter(|it| logon.readiness(*it).is_ready())
            })
            .into_iter()
            .flatten()
            .collect();
        if media.is_empty() {
            // Somebody else has taken care of that; the next break comes in its time.
            self.plan_break(rec_id);
            return Ok(());
        }
        self.plan_habit(rec_id, within, Habit::BreakEnds);
        let readiness = self.not_ready_for(rec_id, reason);
        for medium in &media {
            self.set_readiness(rec_id, *medium, readiness)?;
        }
        if let Some(logon) = self.logon_mut(rec_id) {
            logon.on_break = media;
        }
        Ok(())
    }

    /// The agent is ready again for what the break has interrupted.
    fn end_break(&mut self, rec_id: i32) -> Result<(), String> {
        self.plan_break(rec_id);
        let Some(logon) = self.logon_mut(rec_id) else {
            return Ok(());
        };
        for medium in std::mem::take(&mut logon.on_break) {
            let done = self.set_readiness(rec_id, medium, Readiness::Ready);
            self.note(done);
        }
        Ok(())
    }
}
