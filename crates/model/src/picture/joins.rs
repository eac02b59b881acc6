//! Transfers and conferences: two calls become one, under an id that may be new.

use std::sync::Arc;

use jiff::Timestamp;
use openccas_protocol::views;

use super::{Picture, texts::tell};
use crate::{Call, Change, Known, Leg, LegState, table::Key};

/// The ids of the calls that an event joins.
struct Joined {
    tenant_id: i32,
    held: i32,
    active: i32,
    new: i32,
    is_transfer: bool,
}

impl Joined {
    fn key(&self, id: i32) -> Key {
        Key::new(self.tenant_id, id)
    }
}

impl Picture {
    pub(super) fn transferred(
        &mut self,
        agent: Key,
        told: &views::Transferred<'_>,
        time: Timestamp,
    ) {
        if self.agents.get(agent).is_none() {
            return;
        }
        let by_agent = told.transferring_agent().unwrap_or(false);
        let new = self.merge(
            &Joined {
                tenant_id: agent.tenant_id,
                held: told.held_call_id(),
                active: told.active_call_id(),
                new: told.new_call_id(),
                is_transfer: true,
            },
            time,
        );
        if !by_agent {
            self.join(agent, new.id, LegState::Unknown, false, time);
        }
        if told.clerical_flag().unwrap_or(false) {
            // First, so that the call does not end in between.
            self.begin_clerical(agent, new, time);
        }
        if let Some(call) = self.calls.change(new) {
            tell(&mut call.private_data, told.private_data());
            if let Some(leg) = call.leg_mut(agent.id) {
                tell(&mut leg.opposite_party_number, told.opposite_party_number());
            }
            if !by_agent {
                call.record(time, agent.id, Change::Transferred { by_agent });
            }
        }
        if by_agent {
            self.remove_leg(agent, new, time, Change::Transferred { by_agent });
        }
        self.finish(new);
    }

    pub(super) fn conferenced(
        &mut self,
        agent: Key,
        told: &views::Conferenced<'_>,
        time: Timestamp,
    ) {
        if self.agents.get(agent).is_none() {
            return;
        }
        let new = self.merge(
            &Joined {
                tenant_id: agent.tenant_id,
                held: told.held_call_id(),
                active: told.active_call_id(),
                new: told.new_call_id(),
                is_transfer: false,
            },
            time,
        );
        let Some(call) = self.join(agent, new.id, LegState::Unknown, false, time) else {
            return;
        };
        call.record(time, agent.id, Change::Conferenced);
        if let Some(leg) = call.leg_mut(agent.id) {
            // The text as it came: numbers with commas between them.
            let opposite = told.opposite_party_number().map(|list| list.as_str());
            tell(&mut leg.opposite_party_number, opposite);
            if leg.state == LegState::Unknown {
                leg.enter(LegState::Established, time);
            }
        }
    }

    /// Makes one call of two. Every agent in them is told by an event of its own; the first of
    /// these does it, the others find it done.
    fn merge(&mut self, joined: &Joined, time: Timestamp) -> Key {
        let new = joined.key(joined.new);
        let done = self.calls.get(new).is_some_and(|call| {
            let is_in = |id| id == new.id || call.former_ids.contains(&id);
            is_in(joined.held) && is_in(joined.active)
        });
        if done {
            return new;
        }
        let held = self.take_call(self.present(joined.key(joined.held)));
        let active = self.take_call(self.present(joined.key(joined.active)));
        // Another call of that id, if an id is used again.
        let other = self.take_call(new);
        let call = Call::of_two(joined, held, active, other, time);
        self.adopt(new, call);
        for former in [joined.held, joined.active] {
            self.rename(joined.key(former), new);
        }
        new
    }

    /// Takes a call out, and from the lists of its agents.
    fn take_call(&mut self, key: Key) -> Option<Call> {
        let call = self.calls.remove(key)?;
        for leg in &call.legs {
            if let Some(agent) = self.agents.change(Key::new(key.tenant_id, leg.rec_id)) {
                agent.calls.retain(|call_id| *call_id != key.id);
            }
        }
        Some(Arc::unwrap_or_clone(call))
    }

    /// Puts a joined call in, in the place of those that it was made of.
    fn adopt(&mut self, new: Key, mut call: Call) {
        let former_ids = std::mem::take(&mut call.former_ids);
        for leg in &call.legs {
            let Some(agent) = self.agents.change(Key::new(new.tenant_id, leg.rec_id)) else {
                continue;
            };
            if leg.state == LegState::Clerical {
                let of_this = |call_id| call_id == new.id || former_ids.contains(&call_id);
                let mut first = true;
                agent.clerical.retain_mut(|clerical| {
                    if !of_this(clerical.call_id) {
                        return true;
                    }
                    clerical.call_id = new.id;
                    std::mem::take(&mut first)
                });
            } else if !agent.calls.contains(&new.id) {
                agent.calls.push(new.id);
            }
        }
        self.calls.insert(new, call);
        for former in former_ids {
            self.rename(Key::new(new.tenant_id, former), new);
        }
    }
}

impl Call {
    /// What becomes of two calls, as far as they are known.
    fn of_two(
        joined: &Joined,
        mut held: Option<Self>,
        active: Option<Self>,
        other: Option<Self>,
        time: Timestamp,
    ) -> Self {
        let joiner = joiner(held.as_ref(), active.as_ref());
        if let Some(held) = &mut held {
            let state = state_after(joined, active.as_ref());
            for leg in held
                .legs
                .iter_mut()
                .filter(|leg| Some(leg.rec_id) != joiner)
            {
                let waited = matches!(leg.state, LegState::Held(_));
                leg.other_lets_go(time);
                if waited && leg.state == LegState::Established {
                    leg.enter(state, time);
                }
            }
        }
        let mut parts: Vec<Self> = held.into_iter().chain(active).chain(other).collect();
        // The held call's data come first, unless only the active one is a service group's.
        parts.sort_by_key(|call| !matches!(call.service_group_id, Known::Known(Some(_))));
        let mut call = Self::new(joined.tenant_id, joined.new);
        for (index, part) in parts.into_iter().enumerate() {
            call.take_in(part, index == 0);
        }
        call.history.sort_by_key(|step| step.time);
        let excess = call.history.len().saturating_sub(Self::HISTORY);
        call.history.drain(..excess);
        for leg in &mut call.legs {
            if Some(leg.rec_id) == joiner && leg.is_held_by_agent() {
                leg.holds = 0;
                leg.enter(LegState::Established, time);
            }
        }
        call
    }

    fn take_in(&mut self, part: Self, is_main: bool) {
        if is_main {
            self.began = part.began;
            self.service_group_id = part.service_group_id;
            self.time_in_queue = part.time_in_queue;
            self.counted = part.counted;
        }
        if part.call_id != self.call_id {
            self.former_ids.push(part.call_id);
        }
        self.former_ids.extend(part.former_ids);
        self.call_type = self.call_type.or(part.call_type);
        self.calling_number = self.calling_number.take().or(part.calling_number);
        self.called_number = self.called_number.take().or(part.called_number);
        self.trunk_id = self.trunk_id.take().or(part.trunk_id);
        self.private_data = self.private_data.take().or(part.private_data);
        let uri = self.media_server_session_uri.take();
        self.media_server_session_uri = uri.or(part.media_server_session_uri);
        if self.ivr.is_empty() {
            self.ivr = part.ivr;
        }
        if self.cq_codes.is_empty() {
            self.cq_codes = part.cq_codes;
        }
        self.history.extend(part.history);
        for leg in part.legs {
            self.take_in_leg(leg);
        }
    }

    /// One leg for each agent, and one for its clerical time. Of the two that the agent has who
    /// joined the calls, the active one counts.
    fn take_in_leg(&mut self, leg: Leg) {
        let clerical = leg.state == LegState::Clerical;
        let same = |other: &&mut Leg| {
            other.rec_id == leg.rec_id && (other.state == LegState::Clerical) == clerical
        };
        match self.legs.iter_mut().find(same) {
            Some(other) if other.is_held_by_agent() => *other = leg.earlier(other),
            Some(other) => *other = other.clone().earlier(&leg),
            None => self.legs.push(leg),
        }
    }
}

/// The agent who has both calls, and so joined them.
fn joiner(held: Option<&Call>, active: Option<&Call>) -> Option<i32> {
    let (held, active) = (held?, active?);
    let in_held = held.legs.iter().filter(|leg| leg.is_held_by_agent());
    in_held
        .map(|leg| leg.rec_id)
        .find(|rec_id| active.leg(*rec_id).is_some())
}

/// What an agent does who was on hold: talks, or waits for an answer if a call was transferred to
/// somebody at whom it still rings.
fn state_after(joined: &Joined, active: Option<&Call>) -> LegState {
    match active {
        _ if !joined.is_transfer => LegState::Established,
        Some(active) if active.legs.iter().all(|leg| leg.state.is_arriving()) => {
            LegState::Delivered
        }
        Some(_) => LegState::Established,
        None => LegState::Unknown,
    }
}
