//! Scenarios: the contact centre to simulate, as a file describes it.

mod check;
mod model;
mod parse;
mod values;

pub use model::{
    Account, Agent, Centre, Code, Group, Habits, IvrField, Outside, PhoneAgent, PhoneAgentEvents,
    Purpose, Reason, Scenario, Skill, Tenant, Traffic,
};
pub use parse::ScenarioError;
pub use values::{Between, MediaSettings, Medium, Probability, Seconds};
