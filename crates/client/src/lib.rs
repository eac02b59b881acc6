//! Client for the Agent Service Open Interface of MiContact Center Enterprise.
//!
//! The interface lets a program follow and drive a contact centre: 56 methods go in (make, answer,
//! transfer a call; make an agent ready), 62 types of event come out. This crate offers all of it
//! under the COM object's names, over a connection to an openccas service.
//!
//! ```no_run
//! # async fn example() -> openccas::Result<()> {
//! use openccas::{Client, Delivery, View};
//!
//! let client = Client::open("localhost", 2600).await?;
//! let mut events = client.events();
//! while let Some(delivery) = events.next().await {
//!     if let Delivery::Event(event) = delivery?
//!         && let View::Delivered(call) = event.view()
//!     {
//!         println!("agent {} rings: {:?}", call.rec_id(), call.opposite_party_number());
//!         client.answer_call(call.rec_id(), call.call_id()).await?;
//!     }
//! }
//! # Ok(()) }
//! ```
//!
//! [`Client`] and [`Events`] are the types that matter; [`blocking`] has their twins for programs
//! without async code.

mod bell;
pub mod blocking;
mod client;
mod connection;
mod delivery;
#[cfg(feature = "embed")]
pub mod embed;
mod generated;
mod options;
mod request;
mod runtime;
mod stats;

/// What is in the picture that a [`Model`] keeps.
pub mod model {
    pub use openccas_model::{
        Agent, AnsweredCalls, Call, Callback, CampaignCall, Change, Clerical, Direction, HeldBy,
        IpTelephone, Known, Leg, LegState, Medium, OfferState, Picture, Readiness, ReadyState,
        Reason, ServiceGroup, Session, SessionClerical, SessionKind, SessionState, Step,
    };
}

pub use client::Client;
pub use delivery::{Delivery, Events, Expectation, Filter, Model};
pub use openccas_protocol::{
    AgentMediaSettings, Argument, ArgumentInfo, ArgumentType, Batch, CATALOGUE_VERSION, CallCause,
    CallRejectCause, CallSubstate, CallType, CallbackRejectCause, CallbackStatusCause,
    CampaignRejectCause, CampaignStatusCause, Category, Envelope, Error, ErrorKind, Event,
    EventInfo, EventParameterInfo, EventType, Field, FieldValue, Gap, IdList, MediaType, Method,
    MethodInfo, Notice, OleDate, Origin, Outcome, OutputInfo, Outputs, PROTOCOL_VERSION, Parameter,
    PhoneAgentStatus, PhoneAgentSubstate, Refers, Result, SampleCallType, ServiceGroupPurpose,
    SessionRejectCause, Success, Tenant, TextList, Value, ValueType, View, views,
};
pub use openccas_transport::{Pem, Tls};
pub use options::{Options, Reconnect};
pub use request::When;
pub use stats::Stats;
