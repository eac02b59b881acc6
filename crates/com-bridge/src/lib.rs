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
mod link;
mod object;
mod reading;

pub use bridge::{Bridge, Part};
pub use link::{Connection, Patience, Sink};
pub use object::{CallFailure, EventObject, Object, ObjectMaker, Raised, Waker};
