// Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.

//! The vocabulary of the catalogue.

pub mod emit;
mod enums;
mod error_kind;
mod event_table;
mod event_type;
mod method;
mod method_table;
mod parameter;
pub mod requests;
pub mod views;

pub use enums::{
    CallCause, CallRejectCause, CallSubstate, CallType, CallbackRejectCause, CallbackStatusCause,
    CampaignRejectCause, CampaignStatusCause, MediaType, PhoneAgentSubstate, SampleCallType,
    ServiceGroupPurpose, SessionRejectCause, Tenant,
};
pub use error_kind::ErrorKind;
pub(crate) use event_table::EVENTS;
pub use event_type::EventType;
pub use method::Method;
pub(crate) use method_table::METHODS;
pub(crate) use parameter::PARAMETER_NAMES;
pub use requests::{AgentMediaSettings, PhoneAgentStatus, Request};
pub use views::View;

/// The version of the catalogue: it grows with every release that adds a name.
pub const CATALOGUE_VERSION: u32 = 1;
