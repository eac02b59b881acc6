//! The client for programs without async code.
//!
//! The same methods under the same names; each waits on the calling thread. All blocking clients
//! of a process share one background thread, which is started with the first. They may be used
//! inside async code, but block it.
//!
//! ```no_run
//! fn main() -> openccas::Result<()> {
//!     let client = openccas::blocking::Client::open("localhost", 2600)?;
//!     for delivery in client.events() {
//!         println!("{:?}", delivery?);
//!     }
//!     Ok(())
//! }
//! ```

mod client;
mod events;
mod model;

pub use client::Client;
pub use events::{Events, Expectation};
pub use model::Model;
