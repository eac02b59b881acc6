//! The catalogue: every method, event, parameter, enumeration and error kind of the Agent Service
//! Open Interface, with its number on the wire and its meaning; and what can be made to happen in a
//! simulated contact centre.
//!
//! The TOML files beside this crate's `src` are the one source of every name. [`Catalogue::load`]
//! reads and checks them; [`Name`] turns a COM name into the forms that each language uses. Code
//! generation starts here, and so do the tests that look for a name missing on some surface.

mod act;
mod catalogue;
mod load;
mod lock;
mod names;
mod validate;

pub use act::{Act, ActCategory, ActParameter, ActParameterType, Gives, Unit};
pub use catalogue::{
    ArgumentShape, ArgumentType, Catalogue, Category, Direction, Enumeration, EnumerationValue,
    ErrorKind, Event, EventParameter, Evidence, Literal, Method, MethodParameter, Parameter,
    Refers, Success, Target, ValueShape, ValueType,
};
pub use load::{LoadError, Problem, Sources};
pub use lock::{BrokenPromise, Promise};
pub use names::Name;
