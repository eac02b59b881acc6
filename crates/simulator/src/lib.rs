//! A contact centre for openccas to talk to: agents, phone agents, service groups and calls, as an
//! integrator needs them who has no licence and no telephone.
//!
//! [`Simulator`] runs a [`Scenario`], by itself or behind the Agent Service. Every request changes
//! its [`World`], and every event comes from a change of it: there is no way to make it say
//! something that has not happened. On the virtual clock the same scenario and seed give the same
//! events, byte for byte, on every platform.
//!
//! ```
//! use std::time::Duration;
//! use openccas_simulator::{InboundCall, Scenario, Simulator, SimulatorOptions};
//!
//! let scenario = Scenario::parse(
//!     r#"
//!     group = [{ id = 1, name = "Support", clerical = 10 }]
//!
//!     [[agent]]
//!     id = 101
//!     name = "Ada"
//!     logon_id = "ada"
//!     extension = "4001"
//!     groups = [1]
//!     "#,
//!     "small.toml",
//! )?;
//! let simulator = Simulator::new(scenario, SimulatorOptions::default());
//!
//! let call = simulator.inbound_call(1, InboundCall::from("0701234567"))?;
//! simulator.answer(101, call)?;
//! simulator.advance(Duration::from_secs(30));
//! simulator.hang_up(101, call)?;
//!
//! // Call information, delivered, established, cleared.
//! assert_eq!(simulator.take_events().len(), 4);
//! assert!(simulator.agents()[0].clerical);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod clock;
pub mod dial;
#[cfg(feature = "hosted")]
mod hosted;
mod log;
mod random;
pub mod scenario;
mod schedule;
mod simulator;
mod world;

#[cfg(feature = "hosted")]
mod generated {
    pub(crate) mod acts;
}

pub use clock::{Clock, Span, Time};
#[cfg(feature = "hosted")]
pub use hosted::{
    AccountSettings, Act, ActInfo, ActParameterInfo, ActType, ActValue, Gives, Hosted,
    HostedOptions, HostedSettings, MulticastSettings, TlsSettings,
};
pub use log::{LOG_ENTRIES, LogEntry};
pub use scenario::{CallbackKind, FaultEffect, Scenario, ScenarioError};
pub use simulator::{Simulator, SimulatorOptions};
pub use world::{
    AgentView, CDRS, CallView, CallViewState, CampaignView, Cdr, CustomerView, Fault, Form,
    InboundCall, InboundCallback, InboundSession, OngoingCall, PreviewState, PreviewTask,
    PreviewView, QueueStatistics, Recorder, Reply, SessionKind, SessionState, SessionView,
    Supervision, World, call_state, callback_status, campaign_status,
};
