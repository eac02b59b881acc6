//! Which waiting call goes to which agent.
//!
//! Things happen far more often than there is something to allocate. So who is free is kept per
//! group, and looked at again only for agents about whom something has changed, and only those
//! groups are gone through that have a new call or a new agent.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    ops::Bound::{Excluded, Unbounded},
};

use super::{Agent, World};
use crate::{clock::Time, scenario::Allocation};

/// Where a call stands in the queue: the most urgent first.
pub(super) type Turn = (Reverse<i32>, Time, i32);

/// Where an agent stands among those who are free: the lowest goes first.
type Rank = (Reverse<i32>, Time, Reverse<i32>, i32);

/// The waiting calls and the free agents of all groups.
#[derive(Clone, Debug, Default)]
pub(super) struct Matching {
    waiting: BTreeMap<i32, BTreeSet<Turn>>,
    free: BTreeMap<i32, BTreeSet<Rank>>,
    /// Where each free agent stands, by group.
    standing: BTreeMap<i32, Vec<(i32, Rank)>>,
    /// Agents about whom something may have changed.
    changed: Vec<i32>,
    /// Groups in which something may fit together that did not before.
    ripe: Vec<i32>,
}

impl Matching {
    /// A call waits in the queue of a group.
    pub(super) fn wait(&mut self, group: i32, turn: Turn) {
        self.waiting.entry(group).or_default().insert(turn);
        note(&mut self.ripe, group);
    }

    /// A call waits no more.
    pub(super) fn leave(&mut self, group: i32, turn: Turn) {
        if let Some(queue) = self.waiting.get_mut(&group) {
            queue.remove(&turn);
        }
    }

    /// Something about an agent may have changed.
    pub(super) fn touch(&mut self, rec_id: i32) {
        note(&mut self.changed, rec_id);
    }

    /// What did not fit together may do so now.
    pub(super) fn look_again(&mut self) {
        let groups = self.waiting.iter().filter(|(_, queue)| !queue.is_empty());
        self.ripe = groups.map(|(group, _)| *group).collect();
    }

    /// Puts an agent where it belongs now: nowhere, if it is not free.
    fn place(&mut self, rec_id: i32, places: impl Iterator<Item = (i32, Rank)> + Clone) {
        let standing = self.standing.entry(rec_id).or_default();
        if standing.iter().copied().eq(places.clone()) {
            return;
        }
        for (group, rank) in standing.drain(..) {
            if let Some(free) = self.free.get_mut(&group) {
                free.remove(&rank);
            }
        }
        for (group, rank) in places {
            standing.push((group, rank));
            self.free.entry(group).or_default().insert(rank);
            note(&mut self.ripe, group);
        }
    }

    fn is_hopeless(&self, group: i32) -> bool {
        let nobody = |set: Option<bool>| set.unwrap_or(true);
        nobody(self.waiting.get(&group).map(BTreeSet::is_empty))
            || nobody(self.free.get(&group).map(BTreeSet::is_empty))
    }

    /// The most urgent call behind `after` in a group.
    fn next_turn(&self, group: i32, after: Option<Turn>) -> Option<Turn> {
        let queue = self.waiting.get(&group)?;
        match after {
            None => queue.first().copied(),
            Some(after) => queue.range((Excluded(after), Unbounded)).next().copied(),
        }
    }
}

impl World {
    /// Gives waiting calls to agents who are free: the most urgent call first, to the agent whom
    /// the group prefers.
    pub(super) fn allocate(&mut self) {
        self.place_changed_agents();
        if self.matching.ripe.is_empty() {
            return;
        }
        let ripe = std::mem::take(&mut self.matching.ripe);
        let mut groups: Vec<(i32, Option<Turn>)> = ripe
            .into_iter()
            .filter(|group| !self.matching.is_hopeless(*group))
            .map(|group| (group, self.matching.next_turn(group, None)))
            .collect();
        // Of all groups together, the most urgent call that has not been looked at yet.
        while let Some((position, turn)) = first_of(&groups) {
            let group = groups[position].0;
            if let Some(rec_id) = self.best_agent(group, turn.2) {
                self.matching.leave(group, turn);
                self.offer(turn.2, rec_id);
                self.place_changed_agents();
            }
            groups[position].1 = if self.matching.is_hopeless(group) {
                None
            } else {
                self.matching.next_turn(group, Some(turn))
            };
        }
    }

    /// Whether an agent can be given a service group call.
    pub(super) fn is_free(&self, rec_id: i32) -> bool {
        self.agents.get(&rec_id).is_some_and(Agent::is_free)
    }

    /// The agent for a call, of those who are free and have not just let it pass.
    fn best_agent(&self, group: i32, call_id: i32) -> Option<i32> {
        let service = self.calls.get(&call_id)?.service.as_ref()?;
        let passed = |rec_id: i32| {
            service
                .declined
                .get(&rec_id)
                .is_some_and(|until| *until > self.now)
        };
        let free = self.matching.free.get(&group)?;
        free.iter()
            .map(|rank| rank.3)
            .find(|rec_id| !passed(*rec_id))
    }

    /// The agents who are free for calls of a group, the preferred one first.
    pub(super) fn free_in(&self, group: i32) -> impl Iterator<Item = i32> {
        let free = self.matching.free.get(&group).into_iter().flatten();
        free.map(|rank| rank.3)
    }

    pub(super) fn place_changed_agents(&mut self) {
        while let Some(rec_id) = self.matching.changed.pop() {
            let agent = self.agents.get(&rec_id).filter(|agent| agent.is_free());
            let Some(agent) = agent else {
                self.matching.place(rec_id, std::iter::empty());
                continue;
            };
            let Some(logon) = &agent.logon else { continue };
            let places = agent.skills.iter().map(|skill| {
                let level = Reverse(skill.level);
                let allocation = self.groups.get(&skill.group).map(|group| group.allocation);
                let rank = match allocation.unwrap_or_default() {
                    Allocation::LongestIdle => (Reverse(0), logon.idle_since, level, rec_id),
                    Allocation::HighestLevel => (level, logon.idle_since, level, rec_id),
                };
                (skill.group, rank)
            });
            self.matching.place(rec_id, places);
        }
    }
}

impl Agent {
    /// Whether the agent can be given a service group call.
    pub(super) fn is_free(&self) -> bool {
        self.logon.as_ref().is_some_and(|logon| {
            logon.voice.is_ready()
                && logon.legs.is_empty()
                && logon.clerical.is_empty()
                && logon.preview.is_none()
                && logon.supervising.is_none()
                && self.has_room_for_call(logon)
        })
    }
}

/// Puts something on a short list, once.
fn note(list: &mut Vec<i32>, id: i32) {
    if !list.contains(&id) {
        list.push(id);
    }
}

/// The group whose next call is the most urgent, by its position.
fn first_of(groups: &[(i32, Option<Turn>)]) -> Option<(usize, Turn)> {
    let turns = groups.iter().enumerate();
    turns
        .filter_map(|(position, (_, turn))| Some((position, (*turn)?)))
        .min_by_key(|(_, turn)| *turn)
}
