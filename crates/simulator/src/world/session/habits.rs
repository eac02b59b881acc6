//! What agents do by themselves with sessions.

use super::{Offer, Reply, SessionDue, SessionKind, Stage, traffic::choose};
use crate::{
    clock::Span,
    scenario::{Between, Purpose, SessionHabits},
    world::{Due, World, agent::Agent},
};

/// Something that an agent does by itself about an offer.
#[derive(Clone, Copy, Debug)]
pub(in crate::world) enum SessionHabit {
    Accept,
    Reject,
    LoseConnection,
    /// Gets done with the session one way or another.
    Conclude,
}

/// Length of the work on a session of which nobody knows the length.
const USUAL_WORK: Span = Span::seconds(30);

/// How quickly agents see what they do not want.
const REACTION: Between = Between::seconds(1, 3);

/// What an agent makes of a session.
#[derive(Clone, Copy, Debug)]
struct Intention {
    redirects: bool,
    forwards: bool,
    deletes: bool,
    forwards_outside: bool,
}

impl World {
    pub(super) fn session_habit(&mut self, offer: Offer, habit: SessionHabit) {
        let Some(session) = self.session_of(offer) else {
            return;
        };
        let done = match (habit, session.stage) {
            (SessionHabit::Accept, Stage::Offered(rec_id)) => self.accept(rec_id, offer.session),
            (SessionHabit::Reject, Stage::Offered(rec_id)) => self.decline(rec_id, offer.session),
            (SessionHabit::LoseConnection, Stage::Offered(rec_id)) => self.application_lost(rec_id),
            (SessionHabit::Conclude, Stage::Handled(rec_id)) => {
                self.conclude_session(rec_id, offer.session)
            }
            // Somebody else has taken care of it.
            _ => Ok(()),
        };
        self.note(done);
    }

    /// A session is offered to an agent.
    pub(super) fn plan_acceptance(&mut self, rec_id: i32, offer: Offer) {
        let Some((habits, agent)) = self.session_habits(rec_id) else {
            return;
        };
        let chance = &mut agent.session_chance;
        let loses_connection = chance.chance(habits.loses_connection.get());
        let misses = chance.chance(habits.misses.get());
        let rejects = chance.chance(habits.rejects.get());
        let (within, habit) = if loses_connection {
            (REACTION, SessionHabit::LoseConnection)
        } else if misses {
            return;
        } else if rejects {
            (REACTION, SessionHabit::Reject)
        } else {
            (habits.accepts_after, SessionHabit::Accept)
        };
        let after = chance.between(within);
        self.plan(after, Due::Session(SessionDue::Habit(offer, habit)));
    }

    /// An agent has accepted a session.
    pub(super) fn plan_conclusion_of_session(&mut self, rec_id: i32, offer: Offer) {
        if self.session_habits(rec_id).is_none() {
            return;
        }
        let takes = self.session_of(offer).and_then(|session| session.takes);
        let due = SessionDue::Habit(offer, SessionHabit::Conclude);
        self.plan(takes.unwrap_or(USUAL_WORK), Due::Session(due));
    }

    fn conclude_session(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let session = self.session_handled(rec_id, session_id)?;
        let (kind, group) = (session.kind, session.group);
        let Some((habits, agent)) = self.session_habits(rec_id) else {
            return Ok(());
        };
        let chance = &mut agent.session_chance;
        let intention = Intention {
            redirects: chance.chance(habits.redirects.get()),
            forwards: chance.chance(habits.forwards.get()),
            deletes: chance.chance(habits.deletes.get()),
            forwards_outside: chance.chance(habits.forwards_outside.get()),
        };
        let dispatches = self.groups.get(&group).is_some_and(|group| {
            matches!(group.purpose, Purpose::EmailDispatch | Purpose::SmsDispatch)
        });
        if (dispatches || intention.forwards)
            && let Some(group) = self.another_group(rec_id, group, kind)
        {
            return self.forward(rec_id, session_id, group);
        }
        if intention.redirects
            && let Some(colleague) = self.colleague_for_session(rec_id, group, kind)
        {
            return self.redirect(rec_id, session_id, colleague);
        }
        if !kind.is_message() {
            return self.complete(rec_id, session_id);
        }
        if intention.deletes {
            return self.delete_message(rec_id, session_id);
        }
        let outside = intention.forwards_outside && kind == SessionKind::Email;
        let reply = self.made_up_reply(rec_id, &habits, outside);
        self.answer_message(rec_id, session_id, &reply)
    }

    fn made_up_reply(&mut self, rec_id: i32, habits: &SessionHabits, outside: bool) -> Reply {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return Reply::default();
        };
        let chance = &mut agent.session_chance;
        let text = choose(chance, &habits.replies).unwrap_or_default();
        if !outside {
            return Reply::text(text);
        }
        let to = choose(chance, &habits.outside_addresses)
            .unwrap_or_else(|| format!("partner{}@outside.example", chance.digits(2)));
        Reply {
            text,
            ..Reply::forward(to)
        }
    }

    /// Another group that a session can go to, and not one for dispatch.
    fn another_group(&mut self, rec_id: i32, group: i32, kind: SessionKind) -> Option<i32> {
        let dispatch = [Purpose::EmailDispatch, Purpose::SmsDispatch];
        let groups: Vec<i32> = self
            .groups
            .values()
            .filter(|other| other.id != group && !dispatch.contains(&other.purpose))
            .map(|other| other.id)
            .filter(|other| self.takes_over(rec_id, *other, kind))
            .collect();
        self.one_of(rec_id, &groups)
    }

    /// A colleague who knows the group and has room for one more session.
    fn colleague_for_session(&mut self, rec_id: i32, group: i32, kind: SessionKind) -> Option<i32> {
        let colleagues: Vec<i32> = self
            .agents
            .values()
            .filter(|other| other.rec_id != rec_id && other.level_in(group).is_some())
            .map(|other| other.rec_id)
            .filter(|other| self.are_colleagues(rec_id, *other) && self.has_room_for(*other, kind))
            .collect();
        self.one_of(rec_id, &colleagues)
    }

    fn one_of(&mut self, rec_id: i32, choices: &[i32]) -> Option<i32> {
        let agent = self.agents.get_mut(&rec_id)?;
        choices
            .get(agent.session_chance.index(choices.len()))
            .copied()
    }

    fn session_habits(&mut self, rec_id: i32) -> Option<(SessionHabits, &mut Agent)> {
        let agent = self.agents.get_mut(&rec_id)?;
        let habits = agent.habits.as_ref()?.sessions.clone();
        Some((habits, agent))
    }
}
