//! What the script says has to fit together.

use openccas_protocol::EventType;

use super::{Checked, Field, Mistake, Scenario, Step as Way};
use crate::scenario::{Action, Step};

pub(super) fn steps(scenario: &Scenario) -> Checked {
    for (index, step) in scenario.steps.iter().enumerate() {
        let field = |key| Field("step", index, key);
        match (&step.at, &step.after) {
            (Some(_), Some(_)) => {
                return Err(field("after").wrong("`at` and `after`: expected one of them"));
            }
            (None, None) => {
                let message = "the step never happens: expected `at` or `after`";
                return Err(Mistake {
                    steps: vec![Way::Key("step"), Way::Item(index)],
                    message: message.to_owned(),
                });
            }
            (Some(_), None) => {
                if !step.wait.is_zero() {
                    return Err(field("wait").wrong("`wait` goes with `after`"));
                }
                if step.repeat {
                    return Err(field("repeat").wrong("`repeat` goes with `after`"));
                }
            }
            (None, Some(trigger)) => {
                let wrong = |key, message| Mistake {
                    steps: [field("after").steps(), vec![Way::Key(key)]].concat(),
                    message,
                };
                if EventType::from_name(&trigger.event).is_none() {
                    let name = &trigger.event;
                    let message = format!("{name:?} is no event: expected one like Delivered");
                    return Err(wrong("event", message));
                }
                if let Some(agent) = trigger.agent.filter(|agent| !is_agent(scenario, *agent)) {
                    return Err(wrong("agent", format!("there is no agent {agent}")));
                }
                if let Some(group) = trigger.group.filter(|group| !is_group(scenario, *group)) {
                    return Err(wrong("group", format!("there is no group {group}")));
                }
            }
        }
        action(scenario, field("do"), step)?;
    }
    Ok(())
}

fn action(scenario: &Scenario, field: Field, step: &Step) -> Checked {
    let unknown = step
        .action
        .agents()
        .into_iter()
        .find(|agent| !is_agent(scenario, *agent));
    if let Some(agent) = unknown {
        return Err(field.wrong(format!("there is no agent {agent}")));
    }
    let group = step.action.customers_of();
    if let Some(group) = group.filter(|group| !is_group(scenario, *group)) {
        return Err(field.wrong(format!("there is no group {group}")));
    }
    Ok(())
}

/// Whether there is such an agent, or the script adds one.
fn is_agent(scenario: &Scenario, rec_id: i32) -> bool {
    let added = scenario.steps.iter().filter_map(|step| match &step.action {
        Action::AddAgent(agent) => Some(agent.id),
        Action::AddPhoneAgent(agent) => Some(agent.id),
        _ => None,
    });
    let agents = scenario.agents.iter().map(|agent| agent.id);
    let phones = scenario.phone_agents.iter().map(|agent| agent.id);
    agents.chain(phones).chain(added).any(|id| id == rec_id)
}

/// Whether there is such a group, or the script adds one.
fn is_group(scenario: &Scenario, id: i32) -> bool {
    let added = scenario.steps.iter().filter_map(|step| match &step.action {
        Action::AddGroup(group) => Some(group.id),
        _ => None,
    });
    let groups = scenario.groups.iter().map(|group| group.id);
    groups.chain(added).any(|known| known == id)
}
