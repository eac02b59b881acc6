//! The Agent Service of openccas.
//!
//! A [`Service`] lets clients in over TCP, tells each of them what the contact centre is like and
//! what happens in it, and hands their requests on. The contact centre itself is a [`Backend`]:
//! the simulator, or a bridge to a real one. It says what happens through a [`Publisher`]; the
//! service numbers the events, keeps the configuration data for new clients, and holds recent
//! events for clients that are behind.

mod account;
mod addresses;
mod admission;
mod answers;
mod attempts;
mod authentication;
mod backend;
mod connection;
mod feed;
mod hub;
mod links;
mod listener;
#[cfg(feature = "metrics")]
mod metrics;
mod monitor;
mod multicast;
#[cfg(test)]
mod network;
mod options;
mod password;
mod presence;
mod publisher;
mod ring;
mod seats;
mod secure;
mod service;
mod session;
mod snapshot;
mod stats;
mod tls_files;
mod token;
mod view;

pub use account::Account;
pub use backend::{Backend, Caller, Correlation, NewEvent, Profile, Responder};
pub use links::SessionInfo;
#[cfg(feature = "metrics")]
pub use metrics::Metrics;
pub use monitor::ServiceMonitor;
pub use multicast::MulticastOptions;
pub use openccas_transport::{Pem, TlsOptions};
pub use options::ServiceOptions;
pub use password::hash_password;
pub use publisher::Publisher;
pub use service::Service;
pub use stats::{ServiceStats, ViewStats};
pub use tls_files::TlsFiles;
