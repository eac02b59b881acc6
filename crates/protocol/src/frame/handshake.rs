//! The frames with which a connection begins.

use std::fmt;

use super::frame;
use crate::{
    Error,
    codec::{Codec, Reader, violation},
};

frame! {
    /// The client's first frame: who it is and what it wants.
    #[derive(Clone, Debug, PartialEq)]
    Hello Hello {
        /// Always [`Hello::MAGIC`].
        magic: u32,
        /// The oldest protocol version that the client speaks.
        version_min: u16,
        /// The newest protocol version that the client speaks.
        version_max: u16,
        /// Optional features that the client understands, one bit each; none are defined yet.
        features: u64,
        /// Version of the client's catalogue.
        catalogue_version: u32,
        /// Highest number of a parameter name in the client's catalogue.
        highest_parameter: u16,
        /// Highest number of an event type in the client's catalogue.
        highest_event: i32,
        /// Connection mode, see [`Mode`].
        mode: u8,
        /// The largest frame that the client takes.
        max_frame: u32,
        /// Name of the program, for the service's log.
        client_name: String,
        /// Whom the client speaks for.
        credentials: Option<Credentials>,
        /// The session that the client wants to take up again.
        resume: Option<Resume>,
    }
}

impl Hello {
    /// The bytes `CCAS`.
    pub const MAGIC: u32 = u32::from_le_bytes(*b"CCAS");
}

/// How events reach the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// One TCP connection for events and requests.
    Direct,
    /// Events by UDP multicast.
    Multicast,
}

impl Mode {
    /// The number in [`Hello::mode`].
    pub fn number(self) -> u8 {
        match self {
            Self::Direct => 1,
            Self::Multicast => 2,
        }
    }

    /// The mode with this number.
    pub fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Direct),
            2 => Some(Self::Multicast),
            _ => None,
        }
    }
}

/// Credentials of an administrator.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// User id.
    pub user_id: String,
    /// Password. Never shown by `Debug`.
    pub password: String,
    /// Tenant id; -1 for the host.
    pub tenant_id: i32,
}

impl Codec for Credentials {
    fn encode(&self, out: &mut Vec<u8>) {
        self.user_id.encode(out);
        self.password.encode(out);
        self.tenant_id.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        Ok(Self {
            user_id: String::decode(input)?,
            password: String::decode(input)?,
            tenant_id: i32::decode(input)?,
        })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("user_id", &self.user_id)
            .field("password", &"…")
            .field("tenant_id", &self.tenant_id)
            .finish()
    }
}

/// A session to take over.
#[derive(Clone, PartialEq, Eq)]
pub struct Resume {
    /// The token that the service gave with its welcome. Never shown by `Debug`.
    pub session_token: String,
}

impl Codec for Resume {
    fn encode(&self, out: &mut Vec<u8>) {
        self.session_token.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        Ok(Self {
            session_token: String::decode(input)?,
        })
    }
}

impl fmt::Debug for Resume {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resume").finish_non_exhaustive()
    }
}

frame! {
    /// The service's answer to a hello that it accepts.
    #[derive(Clone, PartialEq)]
    Welcome Welcome {
        /// The protocol version that is spoken from here on.
        version: u16,
        /// The features of the client's that the service will use.
        features: u64,
        /// Version of the service's catalogue.
        catalogue_version: u32,
        /// Number of the session, for logs.
        session_id: u64,
        /// Secret with which the session can be taken up again. Never shown by `Debug`.
        session_token: String,
        /// Which run of the service this is.
        epoch: String,
        /// The tenant whose view the session has; -1 for all.
        view_tenant: i32,
        /// A peer that has nothing to say sends a heartbeat after this many milliseconds.
        heartbeat_ms: u32,
        /// A peer from which nothing came for this many milliseconds is taken for dead.
        silence_ms: u32,
        /// The largest frame that the service takes.
        max_frame: u32,
        /// Time zone of the contact centre, an IANA name such as `Europe/Berlin`.
        time_zone: String,
        /// Name and version of the service, for logs.
        service_name: String,
        /// Names that the client's catalogue does not have.
        new_names: Vec<NewName>,
    }
}

impl fmt::Debug for Welcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Welcome")
            .field("version", &self.version)
            .field("session_id", &self.session_id)
            .field("epoch", &self.epoch)
            .field("view_tenant", &self.view_tenant)
            .field("time_zone", &self.time_zone)
            .field("service_name", &self.service_name)
            .finish_non_exhaustive()
    }
}

/// A name that is newer than the client's catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewName {
    /// What it names.
    pub kind: NewNameKind,
    /// Its number.
    pub number: i32,
    /// The name.
    pub name: String,
}

/// What a [`NewName`] names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewNameKind {
    /// An event parameter.
    Parameter,
    /// A type of event.
    Event,
}

impl Codec for NewName {
    fn encode(&self, out: &mut Vec<u8>) {
        match self.kind {
            NewNameKind::Parameter => 1u8.encode(out),
            NewNameKind::Event => 2u8.encode(out),
        }
        self.number.encode(out);
        self.name.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        let kind = match u8::decode(input)? {
            1 => NewNameKind::Parameter,
            2 => NewNameKind::Event,
            other => return Err(violation(format!("{other} is not a kind of name"))),
        };
        Ok(Self {
            kind,
            number: i32::decode(input)?,
            name: String::decode(input)?,
        })
    }
}

frame! {
    /// The service's answer to a hello that it does not accept; then it closes.
    #[derive(Clone, Debug, PartialEq)]
    Refused Refused {
        /// The error kind's code.
        code: i32,
        /// Why, for people.
        message: String,
    }
}
