//! Campaigns: customers to call, and how far each of them is.

use std::collections::{BTreeMap, BTreeSet};

use openccas_protocol::{Error, ErrorKind};
use serde::Serialize;

use super::{Due, World, preview::PreviewDue};
use crate::{
    clock::{Span, Time},
    random::{Random, Stream},
    scenario,
};

/// A campaign.
#[derive(Clone, Debug)]
pub(super) struct Campaign {
    pub(super) group: i32,
    name: String,
    running: bool,
    pub(super) retry_after: Span,
    pub(super) customers: BTreeMap<i32, Customer>,
    /// Customers who are to be called, and from when on.
    due: BTreeSet<(Time, i32)>,
}

/// A customer of a campaign.
#[derive(Clone, Debug)]
pub(super) struct Customer {
    pub(super) name: String,
    pub(super) number: String,
    pub(super) comment: String,
    pub(super) data: Vec<(String, String)>,
    /// The status that was set last.
    pub(super) status: i32,
    /// How often the customer was dialled.
    pub(super) attempts: u32,
    /// From when on the customer is to be called, unless that is happening or over.
    due: Option<Time>,
    /// Agents who let the call pass, and until when they are not asked again.
    pub(super) declined: BTreeMap<i32, Time>,
}

/// A campaign as seen from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CampaignView {
    /// Record id.
    pub campaign_id: i32,
    /// Name.
    pub name: String,
    /// The group whose agents make the calls.
    pub service_group_id: i32,
    /// Whether customers are given to agents.
    pub running: bool,
    /// The customers, by id.
    pub customers: Vec<CustomerView>,
}

/// A customer of a campaign as seen from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CustomerView {
    /// Record id.
    pub customer_id: i32,
    /// Name.
    pub name: String,
    /// Number.
    pub number: String,
    /// What the last agent has noted.
    pub comment: String,
    /// Customer data: labels and data.
    pub data: Vec<(String, String)>,
    /// The status that was set last; see [`campaign_status`](super::campaign_status).
    pub status: i32,
    /// How often the customer was dialled.
    pub attempts: u32,
    /// From when on the customer is to be called; `None` for one who is at an agent now or is
    /// not called any more.
    pub next_attempt: Option<Time>,
}

impl Campaign {
    fn new(campaign: &scenario::Campaign, seed: u64, now: Time) -> Self {
        let mut chance = Random::new(seed, Stream::Campaign(campaign.id));
        let last = campaign.customers.iter().map(|customer| customer.id).max();
        let first = last.unwrap_or(0).saturating_add(1);
        let made_up = (0..i32::from(campaign.made_up_customers)).map(|n| {
            let id = first.saturating_add(n);
            scenario::Customer {
                id,
                name: format!("Customer {id}"),
                number: format!("07{}", chance.digits(8)),
                ..scenario::Customer::default()
            }
        });
        let mut new = Self {
            group: campaign.group,
            name: campaign.name.clone(),
            running: false,
            retry_after: campaign.retry_after.span(),
            customers: BTreeMap::new(),
            due: BTreeSet::new(),
        };
        for customer in campaign.customers.iter().cloned().chain(made_up) {
            new.add(customer, now);
        }
        new
    }

    fn add(&mut self, customer: scenario::Customer, now: Time) {
        let data = customer.data.into_iter();
        let new = Customer {
            name: customer.name,
            number: customer.number,
            comment: customer.comment,
            data: data.map(|field| (field.label, field.data)).collect(),
            status: super::campaign_status::NOT_YET_CALLED,
            attempts: 0,
            due: None,
            declined: BTreeMap::new(),
        };
        self.customers.insert(customer.id, new);
        self.put_back(customer.id, now);
    }

    /// A customer is to be called at `time`.
    fn put_back(&mut self, customer: i32, time: Time) {
        self.take(customer);
        if let Some(known) = self.customers.get_mut(&customer) {
            known.due = Some(time);
            self.due.insert((time, customer));
        }
    }

    /// The customers who could be called now, in their order.
    pub(super) fn due(&self, now: Time) -> impl Iterator<Item = i32> {
        let running = self.running;
        let due = self.due.range(..=(now, i32::MAX));
        due.filter(move |_| running).map(|(_, customer)| *customer)
    }

    /// A customer is given to an agent.
    pub(super) fn take(&mut self, customer: i32) {
        let known = self.customers.get_mut(&customer);
        if let Some(time) = known.and_then(|known| known.due.take()) {
            self.due.remove(&(time, customer));
        }
    }

    fn view(&self, campaign_id: i32) -> CampaignView {
        let customers = self.customers.iter().map(|(id, customer)| CustomerView {
            customer_id: *id,
            name: customer.name.clone(),
            number: customer.number.clone(),
            comment: customer.comment.clone(),
            data: customer.data.clone(),
            status: customer.status,
            attempts: customer.attempts,
            next_attempt: customer.due,
        });
        CampaignView {
            campaign_id,
            name: self.name.clone(),
            service_group_id: self.group,
            running: self.running,
            customers: customers.collect(),
        }
    }
}

impl World {
    /// Plans when the campaigns begin.
    pub(super) fn plan_campaigns(&mut self, scenario: &scenario::Scenario, seed: u64) {
        for campaign in &scenario.campaigns {
            let new = Campaign::new(campaign, seed, self.now);
            self.campaigns.insert(campaign.id, new);
            let due = Due::Preview(PreviewDue::CampaignStarts(campaign.id));
            self.plan(campaign.starts_after.span(), due);
        }
    }

    /// A customer is to be called at `time`.
    pub(super) fn call_customer_at(&mut self, campaign: i32, customer: i32, time: Time) {
        if let Some(campaign) = self.campaigns.get_mut(&campaign) {
            campaign.put_back(customer, time);
            self.schedule.plan(time, Due::Allocation);
        }
    }

    pub(super) fn campaign_starts(&mut self, campaign: i32) {
        if let Some(campaign) = self.campaigns.get_mut(&campaign) {
            campaign.running = true;
        }
    }

    /// All campaigns, by id.
    pub fn campaigns(&self) -> Vec<CampaignView> {
        let campaigns = self.campaigns.iter();
        campaigns.map(|(id, campaign)| campaign.view(*id)).collect()
    }

    /// Begins a campaign, or goes on with one that was stopped.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such campaign.
    pub fn start_campaign(&mut self, campaign: i32) -> Result<(), Error> {
        self.known_campaign(campaign)?;
        self.campaign_starts(campaign);
        self.settle();
        Ok(())
    }

    /// Stops a campaign. Calls that are pending at agents are taken away, as an error of the
    /// campaign; calls that were dialled go on.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such campaign.
    pub fn stop_campaign(&mut self, campaign: i32) -> Result<(), Error> {
        self.known_campaign(campaign)?.running = false;
        self.withdraw_campaign_calls(campaign);
        self.settle();
        Ok(())
    }

    /// Adds a customer to a campaign, who is called as soon as it is possible.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such campaign, or if it has such a customer.
    pub fn add_customer(
        &mut self,
        campaign: i32,
        customer: scenario::Customer,
    ) -> Result<(), Error> {
        let now = self.now;
        let known = self.known_campaign(campaign)?;
        if customer.id < 1 || known.customers.contains_key(&customer.id) {
            let message = format!("the id {} is taken, or is none", customer.id);
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        known.add(customer, now);
        self.settle();
        Ok(())
    }

    fn known_campaign(&mut self, campaign: i32) -> Result<&mut Campaign, Error> {
        self.campaigns.get_mut(&campaign).ok_or_else(|| {
            let message = format!("there is no campaign {campaign}");
            Error::new(ErrorKind::InvalidArgument, message)
        })
    }
}
