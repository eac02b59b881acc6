// Generated from crates/catalogue/errors.toml by `cargo xtask codegen`. Do not edit.

//! The kinds of errors.

/// What kind of error it is; the same kinds in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument cannot be used; the message names it. Nothing was sent.
    InvalidArgument,
    /// A connect was asked for before Initialize.
    NotInitialized,
    /// A connect was asked for while the client is connected or connecting.
    AlreadyConnected,
    /// The client is not connected to an Agent Service. Nothing was sent.
    NotConnected,
    /// The client was closed for good.
    Closed,
    /// This operation is not offered, by this library or by the service at the other end.
    NotSupported,
    /// The request needs a connection made with ConnectWithDirectConnect.
    DirectConnectRequired,
    /// The process was forked from the one that the client was made in, and the threads that drive
    /// its connection are not there. Make the client after the fork.
    Forked,
    /// No connection could be made: the name did not resolve, the port refused, or the network said
    /// no.
    ConnectFailed,
    /// No answer within the time allowed.
    Timeout,
    /// Client and service share no protocol version.
    VersionMismatch,
    /// The credentials are missing, wrong, or not those of a host or tenant administrator.
    AuthenticationFailed,
    /// All connections of this kind that the service allows are taken.
    TooManyClients,
    /// The service does not know the connection mode that was asked for.
    UnknownMode,
    /// The connection could not be encrypted: a certificate is not accepted, a certificate or key
    /// cannot be used, or one end speaks TLS and the other does not. The message says which.
    TlsFailed,
    /// The connection broke: the peer closed it, or the network failed.
    ConnectionLost,
    /// The service ended the connection in an orderly way.
    ServiceShutdown,
    /// The client took its events too slowly, and the service no longer holds them.
    SlowConsumer,
    /// Nothing came from the peer, not even a heartbeat, for longer than allowed.
    PeerSilent,
    /// What the peer sent breaks the rules of the protocol.
    ProtocolError,
    /// A frame exceeds the largest size allowed.
    FrameTooLarge,
    /// Another connection has taken the session over, with the session's token and credentials.
    SessionTakenOver,
    /// No agent has this record id or logon id.
    AgentUnknown,
    /// The agent is not logged on.
    AgentNotLoggedOn,
    /// The phone agent is not logged on.
    PhoneAgentNotLoggedOn,
    /// No such tenant.
    UnknownTenant,
    /// The call does not exist at this agent.
    CallNotFound,
    /// The call is not in the state that the request needs.
    CallNotActive,
    /// The session does not exist at this agent.
    SessionNotFound,
    /// The campaign call is not pending at this agent.
    CampaignCallNotFound,
    /// The callback call is not pending at this agent.
    CallbackCallNotFound,
    /// The call has not been dialled yet, so it cannot have a status.
    DialingNotStarted,
    /// More call qualification codes were given than are allowed.
    TooManyCodes,
    /// A strict service refuses what a lenient one would accept and ignore: the state makes it
    /// impossible.
    ImpossibleInThisState,
    /// The event has no parameter of this name.
    ParameterMissing,
    /// The parameter is a text that is not a number, and was read as a Long.
    ParameterType,
    /// A defect of the library or of the service; please report it.
    Internal,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: [Self; 37] = [
        Self::InvalidArgument,
        Self::NotInitialized,
        Self::AlreadyConnected,
        Self::NotConnected,
        Self::Closed,
        Self::NotSupported,
        Self::DirectConnectRequired,
        Self::Forked,
        Self::ConnectFailed,
        Self::Timeout,
        Self::VersionMismatch,
        Self::AuthenticationFailed,
        Self::TooManyClients,
        Self::UnknownMode,
        Self::TlsFailed,
        Self::ConnectionLost,
        Self::ServiceShutdown,
        Self::SlowConsumer,
        Self::PeerSilent,
        Self::ProtocolError,
        Self::FrameTooLarge,
        Self::SessionTakenOver,
        Self::AgentUnknown,
        Self::AgentNotLoggedOn,
        Self::PhoneAgentNotLoggedOn,
        Self::UnknownTenant,
        Self::CallNotFound,
        Self::CallNotActive,
        Self::SessionNotFound,
        Self::CampaignCallNotFound,
        Self::CallbackCallNotFound,
        Self::DialingNotStarted,
        Self::TooManyCodes,
        Self::ImpossibleInThisState,
        Self::ParameterMissing,
        Self::ParameterType,
        Self::Internal,
    ];

    /// Its number: the status in C, what `GetLastErrorInfo` gives, and what travels. Negative.
    pub const fn code(self) -> i32 {
        match self {
            Self::InvalidArgument => -1,
            Self::NotInitialized => -2,
            Self::AlreadyConnected => -3,
            Self::NotConnected => -4,
            Self::Closed => -5,
            Self::NotSupported => -6,
            Self::DirectConnectRequired => -7,
            Self::Forked => -8,
            Self::ConnectFailed => -10,
            Self::Timeout => -11,
            Self::VersionMismatch => -12,
            Self::AuthenticationFailed => -13,
            Self::TooManyClients => -14,
            Self::UnknownMode => -15,
            Self::TlsFailed => -16,
            Self::ConnectionLost => -20,
            Self::ServiceShutdown => -21,
            Self::SlowConsumer => -22,
            Self::PeerSilent => -23,
            Self::ProtocolError => -24,
            Self::FrameTooLarge => -25,
            Self::SessionTakenOver => -26,
            Self::AgentUnknown => -30,
            Self::AgentNotLoggedOn => -31,
            Self::PhoneAgentNotLoggedOn => -32,
            Self::UnknownTenant => -33,
            Self::CallNotFound => -34,
            Self::CallNotActive => -35,
            Self::SessionNotFound => -36,
            Self::CampaignCallNotFound => -37,
            Self::CallbackCallNotFound => -38,
            Self::DialingNotStarted => -39,
            Self::TooManyCodes => -40,
            Self::ImpossibleInThisState => -41,
            Self::ParameterMissing => -50,
            Self::ParameterType => -51,
            Self::Internal => -99,
        }
    }

    /// The kind with this number; `None` for a number that this version does not know.
    pub const fn from_code(code: i32) -> Option<Self> {
        Some(match code {
            -1 => Self::InvalidArgument,
            -2 => Self::NotInitialized,
            -3 => Self::AlreadyConnected,
            -4 => Self::NotConnected,
            -5 => Self::Closed,
            -6 => Self::NotSupported,
            -7 => Self::DirectConnectRequired,
            -8 => Self::Forked,
            -10 => Self::ConnectFailed,
            -11 => Self::Timeout,
            -12 => Self::VersionMismatch,
            -13 => Self::AuthenticationFailed,
            -14 => Self::TooManyClients,
            -15 => Self::UnknownMode,
            -16 => Self::TlsFailed,
            -20 => Self::ConnectionLost,
            -21 => Self::ServiceShutdown,
            -22 => Self::SlowConsumer,
            -23 => Self::PeerSilent,
            -24 => Self::ProtocolError,
            -25 => Self::FrameTooLarge,
            -26 => Self::SessionTakenOver,
            -30 => Self::AgentUnknown,
            -31 => Self::AgentNotLoggedOn,
            -32 => Self::PhoneAgentNotLoggedOn,
            -33 => Self::UnknownTenant,
            -34 => Self::CallNotFound,
            -35 => Self::CallNotActive,
            -36 => Self::SessionNotFound,
            -37 => Self::CampaignCallNotFound,
            -38 => Self::CallbackCallNotFound,
            -39 => Self::DialingNotStarted,
            -40 => Self::TooManyCodes,
            -41 => Self::ImpossibleInThisState,
            -50 => Self::ParameterMissing,
            -51 => Self::ParameterType,
            -99 => Self::Internal,
            _ => return None,
        })
    }

    /// Its name: `agent_unknown`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::NotInitialized => "not_initialized",
            Self::AlreadyConnected => "already_connected",
            Self::NotConnected => "not_connected",
            Self::Closed => "closed",
            Self::NotSupported => "not_supported",
            Self::DirectConnectRequired => "direct_connect_required",
            Self::Forked => "forked",
            Self::ConnectFailed => "connect_failed",
            Self::Timeout => "timeout",
            Self::VersionMismatch => "version_mismatch",
            Self::AuthenticationFailed => "authentication_failed",
            Self::TooManyClients => "too_many_clients",
            Self::UnknownMode => "unknown_mode",
            Self::TlsFailed => "tls_failed",
            Self::ConnectionLost => "connection_lost",
            Self::ServiceShutdown => "service_shutdown",
            Self::SlowConsumer => "slow_consumer",
            Self::PeerSilent => "peer_silent",
            Self::ProtocolError => "protocol_error",
            Self::FrameTooLarge => "frame_too_large",
            Self::SessionTakenOver => "session_taken_over",
            Self::AgentUnknown => "agent_unknown",
            Self::AgentNotLoggedOn => "agent_not_logged_on",
            Self::PhoneAgentNotLoggedOn => "phone_agent_not_logged_on",
            Self::UnknownTenant => "unknown_tenant",
            Self::CallNotFound => "call_not_found",
            Self::CallNotActive => "call_not_active",
            Self::SessionNotFound => "session_not_found",
            Self::CampaignCallNotFound => "campaign_call_not_found",
            Self::CallbackCallNotFound => "callback_call_not_found",
            Self::DialingNotStarted => "dialing_not_started",
            Self::TooManyCodes => "too_many_codes",
            Self::ImpossibleInThisState => "impossible_in_this_state",
            Self::ParameterMissing => "parameter_missing",
            Self::ParameterType => "parameter_type",
            Self::Internal => "internal",
        }
    }

    /// What it means, in a sentence or two.
    pub const fn doc(self) -> &'static str {
        match self {
            Self::InvalidArgument => {
                "An argument cannot be used; the message names it. Nothing was sent."
            }
            Self::NotInitialized => "A connect was asked for before Initialize.",
            Self::AlreadyConnected => {
                "A connect was asked for while the client is connected or connecting."
            }
            Self::NotConnected => {
                "The client is not connected to an Agent Service. Nothing was sent."
            }
            Self::Closed => "The client was closed for good.",
            Self::NotSupported => {
                "This operation is not offered, by this library or by the service at the other \
                 end."
            }
            Self::DirectConnectRequired => {
                "The request needs a connection made with ConnectWithDirectConnect."
            }
            Self::Forked => {
                "The process was forked from the one that the client was made in, and the \
                 threads that drive its connection are not there. Make the client after the \
                 fork."
            }
            Self::ConnectFailed => {
                "No connection could be made: the name did not resolve, the port refused, or \
                 the network said no."
            }
            Self::Timeout => "No answer within the time allowed.",
            Self::VersionMismatch => "Client and service share no protocol version.",
            Self::AuthenticationFailed => {
                "The credentials are missing, wrong, or not those of a host or tenant \
                 administrator."
            }
            Self::TooManyClients => {
                "All connections of this kind that the service allows are taken."
            }
            Self::UnknownMode => {
                "The service does not know the connection mode that was asked for."
            }
            Self::TlsFailed => {
                "The connection could not be encrypted: a certificate is not accepted, a \
                 certificate or key cannot be used, or one end speaks TLS and the other does \
                 not. The message says which."
            }
            Self::ConnectionLost => {
                "The connection broke: the peer closed it, or the network failed."
            }
            Self::ServiceShutdown => "The service ended the connection in an orderly way.",
            Self::SlowConsumer => {
                "The client took its events too slowly, and the service no longer holds them."
            }
            Self::PeerSilent => {
                "Nothing came from the peer, not even a heartbeat, for longer than allowed."
            }
            Self::ProtocolError => "What the peer sent breaks the rules of the protocol.",
            Self::FrameTooLarge => "A frame exceeds the largest size allowed.",
            Self::SessionTakenOver => {
                "Another connection has taken the session over, with the session's token and \
                 credentials."
            }
            Self::AgentUnknown => "No agent has this record id or logon id.",
            Self::AgentNotLoggedOn => "The agent is not logged on.",
            Self::PhoneAgentNotLoggedOn => "The phone agent is not logged on.",
            Self::UnknownTenant => "No such tenant.",
            Self::CallNotFound => "The call does not exist at this agent.",
            Self::CallNotActive => "The call is not in the state that the request needs.",
            Self::SessionNotFound => "The session does not exist at this agent.",
            Self::CampaignCallNotFound => "The campaign call is not pending at this agent.",
            Self::CallbackCallNotFound => "The callback call is not pending at this agent.",
            Self::DialingNotStarted => {
                "The call has not been dialled yet, so it cannot have a status."
            }
            Self::TooManyCodes => "More call qualification codes were given than are allowed.",
            Self::ImpossibleInThisState => {
                "A strict service refuses what a lenient one would accept and ignore: the state \
                 makes it impossible."
            }
            Self::ParameterMissing => "The event has no parameter of this name.",
            Self::ParameterType => {
                "The parameter is a text that is not a number, and was read as a Long."
            }
            Self::Internal => "A defect of the library or of the service; please report it.",
        }
    }
}
