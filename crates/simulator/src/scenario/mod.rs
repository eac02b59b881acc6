//! Scenarios: the contact centre to simulate, as a file describes it.

mod check;
mod model;
mod parse;
mod people;
mod traffic;
mod values;

pub use model::{
    Account, Centre, Code, Group, PhoneAgentEvents, Purpose, Reason, Scenario, Tenant,
};
pub use parse::ScenarioError;
pub use people::{Agent, Habits, PhoneAgent, Skill};
pub use traffic::{IvrField, Outside, Traffic};
pub use values::{Between, MediaSettings, Medium, Probability, Seconds};
