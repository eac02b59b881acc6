//! The contact centre's state, folded from its events. Pure: no I/O, no clock, no threads.
//!
//! [`Picture`] is what an application wants to know of a contact centre: agents, service groups
//! and calls. [`Configuration`] is what a service tells a client when it connects.

mod agent;
mod call;
mod configuration;
mod group;
mod json;
mod known;
mod leg;
mod medium;
mod offer;
mod ordered;
mod picture;
mod rewrite;
mod session;
mod table;

pub use agent::{Agent, Clerical, IpTelephone, Readiness, ReadyState, Reason};
pub use call::{Call, Change, Step};
pub use configuration::{Configuration, Standing};
pub use group::{AnsweredCalls, ServiceGroup};
pub use known::Known;
pub use leg::{Direction, HeldBy, Leg, LegState};
pub use medium::Medium;
pub use offer::{Callback, CampaignCall, OfferState};
pub use picture::Picture;
pub use session::{Session, SessionClerical, SessionKind, SessionState};
