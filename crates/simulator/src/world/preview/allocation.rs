//! Which agent is given which call to make.

use std::collections::BTreeMap;

use super::{Preview, PreviewDue, Stage, Task};
use crate::{
    clock::Time,
    world::{Agent, Due, World},
};

impl World {
    /// Gives calls to make to agents who are free: callbacks first, then the campaigns, each to
    /// the agent whom the group prefers.
    pub(in crate::world) fn allocate_previews(&mut self) {
        if self.callbacks_due.is_empty() && self.campaigns.is_empty() {
            return;
        }
        self.place_changed_agents();
        let due = self.callbacks_due.range(..=(self.now, i32::MAX));
        for turn in due.copied().collect::<Vec<_>>() {
            self.allocate_callback(turn);
        }
        let campaigns: Vec<i32> = self.campaigns.keys().copied().collect();
        for campaign in campaigns {
            while let Some((customer, group, rec_id)) = self.next_customer(campaign) {
                if let Some(campaign) = self.campaigns.get_mut(&campaign) {
                    campaign.take(customer);
                }
                self.offer_preview(Task::Campaign { campaign, customer }, group, rec_id);
            }
        }
    }

    fn allocate_callback(&mut self, turn: (Time, i32)) {
        let Some(callback) = self.callbacks.get(&turn.1) else {
            self.callbacks_due.remove(&turn);
            return;
        };
        let group = callback.group;
        if let Some(rec_id) = self.best_caller(group, &callback.declined) {
            self.callbacks_due.remove(&turn);
            self.offer_preview(Task::Callback(turn.1), group, rec_id);
        }
    }

    /// The next customer of a campaign for whom there is an agent, with the group and that agent.
    fn next_customer(&self, campaign: i32) -> Option<(i32, i32, i32)> {
        let campaign = self.campaigns.get(&campaign)?;
        let group = campaign.group;
        // Where nobody is free at all, the customers need not be gone through.
        self.best_caller(group, &BTreeMap::new())?;
        campaign.due(self.now).find_map(|customer| {
            let declined = &campaign.customers.get(&customer)?.declined;
            Some((customer, group, self.best_caller(group, declined)?))
        })
    }

    /// The agent with an agent application who is free and has not just let the call pass.
    fn best_caller(&self, group: i32, declined: &BTreeMap<i32, Time>) -> Option<i32> {
        self.free_in(group).find(|rec_id| {
            let passed = declined.get(rec_id).is_some_and(|until| *until > self.now);
            let phone = self.agents.get(rec_id).is_none_or(Agent::is_phone_agent);
            !passed && !phone
        })
    }

    fn offer_preview(&mut self, task: Task, group: i32, rec_id: i32) {
        let id = self.take_id();
        let preview = Preview {
            id,
            rec_id,
            task,
            group,
            stage: Stage::Pending,
        };
        self.previews.insert(id, preview);
        if let Some(logon) = self.logon_mut(rec_id) {
            logon.preview = Some(id);
        }
        self.place_changed_agents();
        self.tell_preview(&preview);
        if let Some(group) = self.groups.get(&group) {
            let due = PreviewDue::Timeout(id);
            self.plan(group.ring_timeout.span(), Due::Preview(due));
        }
        self.plan_dialling(id, rec_id);
    }
}
