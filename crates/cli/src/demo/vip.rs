//! A service group whose calls all go to the one agent who does nothing unasked, so that there is
//! a call for the operator to answer.

use openccas_simulator::{
    InboundCall, Scenario, Simulator,
    scenario::{Seconds, Skill},
};

use super::script::AGENT;

const GROUP: i32 = 9;

/// Adds the group.
pub(super) fn add_line(scenario: &mut Scenario) {
    let Some(mut group) = scenario.groups.first().cloned() else {
        return;
    };
    group.id = GROUP;
    group.name = String::from("VIP");
    group.number = String::from("8009");
    group.clerical = Seconds::new(2);
    scenario.groups.push(group);
    for agent in scenario.agents.iter_mut().filter(|agent| agent.id == AGENT) {
        agent.groups.push(Skill {
            group: GROUP,
            level: 1,
        });
    }
}

/// A customer calls the group.
pub(super) fn call(simulator: &Simulator) {
    // It fails only if there is no such group, and then nobody rings.
    let _ = simulator.inbound_call(GROUP, InboundCall::from("0708123456"));
}
