//! What a scenario says of campaigns, callbacks and faults has to fit together.

use openccas_protocol::Method;

use super::{Checked, Field, Mistake, Scenario, Step, Unique, ivr_fields, positive};
use crate::scenario::{Campaign, FaultEffect, Purpose};

pub(super) fn campaigns(scenario: &Scenario) -> Checked {
    let mut ids = Unique::new();
    for (index, campaign) in scenario.campaigns.iter().enumerate() {
        let field = |key| Field("campaign", index, key);
        positive(field("id"), campaign.id)?;
        let shown = format!("campaign {}", campaign.id);
        ids.add(field("id"), &campaign.id, shown)?;
        field("name").not_empty(&campaign.name)?;
        purpose(scenario, field("group"), campaign.group, Purpose::Campaign)?;
        customers(index, campaign)?;
    }
    Ok(())
}

fn customers(index: usize, campaign: &Campaign) -> Checked {
    let mut ids = Unique::new();
    for (position, customer) in campaign.customers.iter().enumerate() {
        let wrong = |key, message| Mistake {
            steps: vec![
                Step::Key("campaign"),
                Step::Item(index),
                Step::Key("customer"),
                Step::Item(position),
                Step::Key(key),
            ],
            message,
        };
        if customer.id < 1 {
            let message = format!("{} is no id: expected 1 or more", customer.id);
            return Err(wrong("id", message));
        }
        let field = Field("customer", position, "id");
        ids.add(field, &customer.id, format!("customer {}", customer.id))
            .map_err(|mistake| wrong("id", mistake.message))?;
        if customer.name.trim().is_empty() {
            return Err(wrong("name", "the name is empty".to_owned()));
        }
        if customer.number.trim().is_empty() {
            return Err(wrong("number", "the number is empty".to_owned()));
        }
        if customer.data.len() > 10 {
            let message = format!("{} fields: expected at most ten", customer.data.len());
            return Err(wrong("data", message));
        }
        if customer.data.iter().any(|field| field.label.is_empty()) {
            return Err(wrong("data", "a field has no label".to_owned()));
        }
    }
    Ok(())
}

pub(super) fn callbacks(scenario: &Scenario) -> Checked {
    for (index, traffic) in scenario.callback_traffic.iter().enumerate() {
        let field = |key| Field("callback_traffic", index, key);
        purpose(scenario, field("group"), traffic.group, Purpose::Voice)?;
        if !(traffic.callbacks_per_hour > 0.0 && traffic.callbacks_per_hour <= 1e6) {
            let message = format!(
                "{} callbacks per hour: expected more than 0 and at most a million",
                traffic.callbacks_per_hour
            );
            return Err(field("callbacks_per_hour").wrong(message));
        }
        ivr_fields(field("ivr"), &traffic.ivr)?;
    }
    Ok(())
}

pub(super) fn faults(scenario: &Scenario) -> Checked {
    for (index, fault) in scenario.faults.iter().enumerate() {
        let field = |key| Field("fault", index, key);
        if let Some(method) = &fault.method
            && Method::from_name(method).is_none_or(Method::is_lifecycle)
        {
            let message = format!("{method:?} is no request: expected one like MakeCall");
            return Err(field("method").wrong(message));
        }
        if let Some(agent) = fault.agent {
            let mut agents = scenario.agents.iter().map(|agent| agent.id);
            let mut phones = scenario.phone_agents.iter().map(|agent| agent.id);
            if !agents.any(|id| id == agent) && !phones.any(|id| id == agent) {
                return Err(field("agent").wrong(format!("there is no agent {agent}")));
            }
        }
        let delays = fault.effect == FaultEffect::Delay;
        if delays == fault.delay.is_zero() {
            let message = if delays {
                "no delay: expected more than 0"
            } else {
                "a delay, but the effect is another: expected effect = \"delay\""
            };
            return Err(field("delay").wrong(message));
        }
    }
    Ok(())
}

fn purpose(scenario: &Scenario, field: Field, group: i32, purpose: Purpose) -> Checked {
    match scenario.groups.iter().find(|known| known.id == group) {
        None => Err(field.wrong(format!("there is no group {group}"))),
        Some(known) if known.purpose != purpose => {
            let what = if purpose == Purpose::Campaign {
                "campaigns"
            } else {
                "voice"
            };
            Err(field.wrong(format!(
                "group {group} is not for {what}: expected one that is"
            )))
        }
        Some(_) => Ok(()),
    }
}
