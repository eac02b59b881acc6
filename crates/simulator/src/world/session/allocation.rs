//! Which waiting session goes to which agent.

use std::{
    collections::BTreeSet,
    ops::Bound::{Excluded, Unbounded},
};

use super::{SessionKind, Stage};
use crate::{
    scenario::{MediaSettings, Medium},
    world::{World, agent::Kind},
};

impl World {
    /// Gives waiting sessions to agents who have room for them: the most urgent session first, to
    /// the agent who has the least of its medium and of those has been idle for longest.
    pub(in crate::world) fn allocate_sessions(&mut self) {
        if self.session_queues.is_empty() {
            return;
        }
        let mut next: BTreeSet<_> = self
            .session_queues
            .iter()
            .filter_map(|(group, queue)| Some((*queue.first()?, *group)))
            .collect();
        while let Some((turn, group)) = next.pop_first() {
            let free = self.agents_with_room(group);
            if free.is_empty() {
                // Then there is nobody for those behind it either.
                continue;
            }
            let behind = self
                .session_queues
                .get(&group)
                .and_then(|queue| queue.range((Excluded(turn), Unbounded)).next());
            next.extend(behind.map(|behind| (*behind, group)));
            if let Some(rec_id) = self.best_agent_for_session(turn.2, &free) {
                self.leave_queue(turn.2);
                self.offer_session(turn.2, rec_id);
            }
        }
    }

    /// The agents of a group who could be given a session of it now.
    fn agents_with_room(&self, group: i32) -> Vec<i32> {
        let Ok(Some(kind)) = self.session_kind(group) else {
            return Vec::new();
        };
        self.agents
            .values()
            .filter(|agent| agent.logon.is_some() && agent.level_in(group).is_some())
            .map(|agent| agent.rec_id)
            .filter(|rec_id| self.has_room_for(*rec_id, kind))
            .collect()
    }

    /// Whether an agent is ready for a session of a kind, and the settings allow it.
    pub(super) fn has_room_for(&self, rec_id: i32, kind: SessionKind) -> bool {
        let (Some(logon), Some(settings)) = (self.logon(rec_id), self.media_settings(rec_id))
        else {
            return false;
        };
        logon.readiness(kind.medium()).is_ready()
            && logon
                .tray
                .has_room_for(kind, settings, self.is_on_the_phone(rec_id))
    }

    /// Whether the sessions at an agent leave room for a service group call.
    pub(in crate::world) fn has_room_for_call(&self, rec_id: i32) -> bool {
        match (self.logon(rec_id), self.media_settings(rec_id)) {
            (Some(logon), Some(settings)) => logon.tray.allows(Medium::Voice, settings),
            // A phone agent has no sessions.
            _ => true,
        }
    }

    /// Whether an agent is busy with a call, or with writing one up.
    fn is_on_the_phone(&self, rec_id: i32) -> bool {
        self.logon(rec_id)
            .is_some_and(|logon| !logon.legs.is_empty() || !logon.clerical.is_empty())
    }

    /// The settings of an agent; `None` for a phone agent.
    fn media_settings(&self, rec_id: i32) -> Option<&MediaSettings> {
        match &self.agents.get(&rec_id)?.kind {
            Kind::Application { media, .. } => Some(media),
            Kind::Phone { .. } => None,
        }
    }

    fn best_agent_for_session(&self, session_id: i32, free: &[i32]) -> Option<i32> {
        let session = self.sessions.get(&session_id)?;
        let candidates = free.iter().filter_map(|rec_id| {
            let agent = self.agents.get(rec_id)?;
            let level = agent.level_in(session.group)?;
            let tray = &agent.logon.as_ref()?.tray;
            let passed = session
                .declined
                .get(rec_id)
                .is_some_and(|until| *until > self.now);
            let load = tray.load(session.kind.medium());
            (!passed).then_some((load, tray.idle_since, -i64::from(level), *rec_id))
        });
        candidates.min().map(|(_, _, _, rec_id)| rec_id)
    }

    /// Puts a session into the queue of its group, where it stood before if it did.
    pub(super) fn enter_queue(&mut self, session_id: i32) {
        let Some(session) = self.sessions.get_mut(&session_id) else {
            return;
        };
        session.stage = Stage::Waiting;
        let (group, turn) = (session.group, session.turn());
        self.session_queues.entry(group).or_default().insert(turn);
    }

    pub(super) fn leave_queue(&mut self, session_id: i32) {
        let Some(session) = self.sessions.get(&session_id) else {
            return;
        };
        if let Some(queue) = self.session_queues.get_mut(&session.group) {
            queue.remove(&session.turn());
            if queue.is_empty() {
                self.session_queues.remove(&session.group);
            }
        }
    }
}
