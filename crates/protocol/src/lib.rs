//! What openccas speaks: the vocabulary, the frames, and both ends of a connection, without I/O.
//!
//! The two types that matter are [`ClientSession`] and [`ServiceSession`]: state machines that
//! take bytes and times and give messages and bytes. Applications use the crate `openccas`, which
//! drives the first; the crate `openccas-service` drives the second. `docs/protocol.md` specifies
//! the wire.
//!
//! The vocabulary ([`EventType`], [`Parameter`], [`Method`], [`Request`], [`ErrorKind`], the typed
//! [`View`]s of events and the bodies in [`emit`]) is generated from the catalogue.

mod codec;
mod describe;
mod error;
mod event;
mod frame;
mod generated;
mod lists;
mod method;
mod notice;
mod ole_date;
mod packed;
mod parameter;
mod session;
mod value;

pub use describe::{
    ArgumentInfo, ArgumentType, Category, EventInfo, EventParameterInfo, MethodInfo, OutputInfo,
    Refers, Success, ValueType,
};
pub use error::{Error, Outcome};
pub use event::{
    Batch, Envelope, Event, EventBody, EventBodyBuilder, Field, FieldValue, Origin,
    encode_correlated, encode_event,
};
pub use frame::{
    Credentials, Credit, DEFAULT_MAX_FRAME, Datagram, DatagramPacker, Disconnect, Flow, Flowing,
    FrameBuffer, Gap, Goodbye, Heartbeat, Hello, MAX_DATAGRAM, MAX_REPAIR_RANGES, MIN_MAX_FRAME,
    Mode, MulticastKey, MulticastOffer, NewName, NewNameKind, Position, Refused, Repair, Repaired,
    Reply, RequestFrame, Resume, SeqRange, SnapshotBegin, Welcome, encode_request,
};
pub use generated::*;
pub use lists::{IdList, LIST_SEPARATOR, TextList, join_pairs};
pub use notice::Notice;
pub use ole_date::OleDate;
pub use packed::unpack_arguments;
pub use parameter::Parameter;
pub use session::{
    ClientConfig, ClientOutput, ClientSession, MulticastCounts, PROTOCOL_VERSION, ServiceConfig,
    ServiceInput, ServiceSession, WelcomeInfo,
};
pub use value::{Argument, Arguments, Outputs, Value, check_arguments, check_text};

/// The result of what can fail with an [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The highest number that a position or an id may have: what JavaScript counts exactly.
pub const MAX_SEQ: u64 = (1 << 53) - 1;
