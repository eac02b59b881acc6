//! From the connection to the application: who gets what, and in which order.

mod expectation;
mod filter;
mod handlers;
mod mailbox;
mod model;
mod parcel;
mod routing;
mod stream;

pub use expectation::Expectation;
pub use filter::Filter;
pub use model::Model;
pub use stream::{Delivery, Events};

pub(crate) use expectation::Expected;
pub(crate) use handlers::Handlers;
pub(crate) use mailbox::{Mail, Mailbox, Taken};
pub(crate) use model::Stage;
pub(crate) use parcel::{Parcel, ReturnedCredit};
pub(crate) use routing::{Brought, Demand, Left, Routing, Wants};
#[cfg(feature = "embed")]
pub(crate) use stream::Seen;
pub(crate) use stream::Waited;
