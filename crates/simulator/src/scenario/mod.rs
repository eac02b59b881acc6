//! Scenarios: the contact centre to simulate, as a file describes it.

mod check;
mod fault;
mod length;
mod model;
mod outbound;
mod parse;
mod people;
mod rate;
mod samples;
#[cfg(feature = "schema")]
mod schema;
mod script;
mod sessions;
mod supervision;
mod traffic;
mod values;

pub use fault::{Fault, FaultEffect};
pub use length::Length;
pub use model::{
    Account, Allocation, CallTypeProfile, Centre, Code, Group, PhoneAgentEvents, Purpose, Reason,
    Scenario, Tenant,
};
pub use outbound::{
    CallbackKind, CallbackTraffic, Campaign, Customer, CustomerField, OutboundHabits,
};
pub use parse::ScenarioError;
pub use people::{Agent, Habits, PhoneAgent, Skill};
pub use rate::Rate;
#[cfg(feature = "schema")]
pub use schema::schema;
pub use script::{
    Action, Answering, CallbackWish, Caller, Dialling, Expected, Joining, Message, Moment,
    Readying, Recording, Skills, Step, Supervising, Target, Text, Trigger,
};
pub use sessions::{SessionHabits, SessionTraffic};
pub use supervision::{CallHabits, IpPhone, SupervisionHabits};
pub use traffic::{IvrField, Outside, Traffic};
pub use values::{Between, MediaSettings, Medium, Probability, Seconds};
