//! The shape of the COM object of MiContact Center Enterprise, made from the catalogue.
//!
//! [`METHODS`] lists the methods of the class `CCASClient` with parameters, directions and types in
//! the order of the vendor's text; `idl/CCASComClient.idl` says the same to a compiler of type
//! libraries. On Windows there are also the interfaces for early binding, and what a program
//! without a compiler's help needs: `late::Late` calls by name, and `sink::Sink` takes the events
//! of an object whose source interface is known at run time alone.

mod generated {
    #[cfg(windows)]
    pub(crate) mod identifiers;
    #[cfg(windows)]
    #[expect(
        clippy::too_many_arguments,
        missing_docs,
        non_snake_case,
        reason = "the names of COM, and what the macro makes of them"
    )]
    pub(crate) mod interfaces;
    pub(crate) mod methods;
}
#[cfg(windows)]
pub mod late;
mod method;
#[cfg(windows)]
pub mod sink;
#[cfg(windows)]
mod text;

pub use generated::methods::METHODS;
pub use method::{ComMethod, ComParameter, ComType, Direction};

#[cfg(windows)]
pub use generated::{
    identifiers::{CLIENT_CLASS, EVENT_SOURCE, LIBRARY},
    interfaces::{ICCASClient, ICCASClient_Impl, ICCASEvent, ICCASEvent_Impl},
};
#[cfg(windows)]
pub use text::{InText, OutText};

/// Number of the source interface's event that brings an event of the Agent Service.
pub const ON_EVENT: i32 = 1;

/// Number of the source interface's event that tells of a lost connection.
pub const ON_DISCONNECT: i32 = 2;

/// The name that programs ask for the class `CCASClient` by.
pub const PROG_ID: &str = "CCASComClient.CCASClient";
