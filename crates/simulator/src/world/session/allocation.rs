//! Which waiting session goes to which agent.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Bound::{Excluded, Unbounded},
};

use super::{SessionKind, Stage, Turn};
use crate::{
    scenario::{MediaSettings, Medium},
    world::{
        World,
        agent::{Agent, Kind, Logon},
    },
};

/// The sessions that wait, by group.
///
/// Only those groups are gone through that have a new session, or an agent about whom something
/// has changed.
#[derive(Clone, Debug, Default)]
pub(in crate::world) struct Queues {
    /// No queue is empty.
    waiting: BTreeMap<i32, BTreeSet<Turn>>,
    /// Agents about whom something may have changed.
    changed: Vec<i32>,
    /// Groups in which something may fit together that did not before.
    ripe: BTreeSet<i32>,
}

impl Queues {
    /// Something about an agent may have changed.
    pub(in crate::world) fn touch(&mut self, rec_id: i32) {
        // Whoever comes into an empty queue looks at all agents anyway.
        if !self.waiting.is_empty() && self.changed.last() != Some(&rec_id) {
            self.changed.push(rec_id);
        }
    }

    /// What did not fit together may do so now.
    pub(in crate::world) fn look_again(&mut self) {
        self.ripe.extend(self.waiting.keys());
    }

    pub(super) fn wait(&mut self, group: i32, turn: Turn) {
        self.waiting.entry(group).or_default().insert(turn);
        self.ripe.insert(group);
    }

    fn leave(&mut self, group: i32, turn: Turn) {
        if let Some(queue) = self.waiting.get_mut(&group) {
            queue.remove(&turn);
            if queue.is_empty() {
                self.waiting.remove(&group);
            }
        }
    }

    fn first(&self, group: i32) -> Option<Turn> {
        self.waiting.get(&group)?.first().copied()
    }

    fn behind(&self, group: i32, turn: Turn) -> Option<Turn> {
        let queue = self.waiting.get(&group)?;
        queue.range((Excluded(turn), Unbounded)).next().copied()
    }
}

impl World {
    /// Gives waiting sessions to agents who have room for them: the most urgent session first, to
    /// the agent who has the least of its medium and of those has been idle for longest.
    pub(in crate::world) fn allocate_sessions(&mut self) {
        for rec_id in std::mem::take(&mut self.session_queues.changed) {
            let ripe = self.groups_waiting_for(rec_id);
            self.session_queues.ripe.extend(ripe);
        }
        let ripe = std::mem::take(&mut self.session_queues.ripe);
        let mut next: BTreeSet<(Turn, i32)> = ripe
            .into_iter()
            .filter_map(|group| Some((self.session_queues.first(group)?, group)))
            .collect();
        while let Some((turn, group)) = next.pop_first() {
            let free = self.agents_with_room(group);
            if free.is_empty() {
                // Then there is nobody for those behind it either.
                continue;
            }
            let behind = self.session_queues.behind(group, turn);
            next.extend(behind.map(|behind| (behind, group)));
            if let Some(rec_id) = self.best_agent_for_session(turn.2, &free) {
                self.session_queues.leave(group, turn);
                self.offer_session(turn.2, rec_id);
            }
        }
    }

    /// The groups of an agent in which sessions wait that the agent has room for.
    fn groups_waiting_for(&self, rec_id: i32) -> Vec<i32> {
        let Some(agent) = self.agents.get(&rec_id) else {
            return Vec::new();
        };
        agent
            .skills
            .iter()
            .map(|skill| skill.group)
            .filter(|group| self.session_queues.waiting.contains_key(group))
            .filter(|group| match self.session_kind(*group) {
                Ok(Some(kind)) => self.has_room_for(rec_id, kind),
                _ => false,
            })
            .collect()
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

    /// Whether an agent is busy with a call, or with writing one up.
    fn is_on_the_phone(&self, rec_id: i32) -> bool {
        self.logon(rec_id).is_some_and(|logon| {
            !logon.legs.is_empty()
                || !logon.clerical.is_empty()
                || logon.preview.is_some()
                || logon.supervising.is_some()
        })
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
        self.session_queues.wait(group, turn);
    }

    /// Takes a session that waits out of its queue.
    pub(super) fn leave_queue(&mut self, session_id: i32) {
        if let Some(session) = self.sessions.get(&session_id) {
            self.session_queues.leave(session.group, session.turn());
        }
    }
}

impl Agent {
    /// Whether the sessions at the agent leave room for a service group call.
    pub(in crate::world) fn has_room_for_call(&self, logon: &Logon) -> bool {
        match &self.kind {
            Kind::Application { media, .. } => logon.tray.allows(Medium::Voice, media),
            // A phone agent has no sessions.
            Kind::Phone { .. } => true,
        }
    }
}
