//! The bridge: an Agent Service of openccas over the COM object of MiContact Center Enterprise.
//!
//! A [`Bridge`] is a [`Backend`](openccas_service::Backend) that drives `CCASClient` objects. It
//! connects them, gives their events to the service, hands requests on to them, and begins anew when
//! a connection is lost, by the method that was used. Whatever an object does, the bridge stays
//! alive, and its clients are told what they missed.
//!
//! All of that is free of Windows: an [`Object`] is whatever can be called and tells events. On
//! Windows it is a COM object, found by ProgID, CLSID or the path of its DLL.

mod answer;
mod bridge;
mod command;
mod config;
mod examination;
mod host;
mod link;
mod object;
mod place;
mod reading;
mod report;
mod sink;
mod system;
pub mod type_library;
#[cfg(windows)]
mod windows;

pub use bridge::{Bridge, Part};
pub use command::run;
pub use config::{Config, ObjectConfig};
pub use examination::examine;
pub use host::{Listening, host};
pub use link::{Connection, Patience};
pub use object::{CallFailure, EventObject, Object, ObjectMaker, Raised, Waker};
pub use place::{Bits, Place};
pub use report::{Connected, Report};
pub use sink::Sink;
#[cfg(windows)]
pub use windows::{ComObjects, describe};
