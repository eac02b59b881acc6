// Generated from crates/catalogue/enums.toml by `cargo xtask codegen`. Do not edit.

//! The known values of arguments and event parameters. Other values are kept as they come.

/// Kind of call, as the event tables number it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallType {
    /// A callback asked for on a web page (2).
    WebCallback,
    /// An ordinary voice call (3).
    Voice,
    /// An e-mail (4).
    Email,
    /// A call of a campaign (5).
    Campaign,
    /// A number without a name; it is kept.
    Other(i32),
}

impl CallType {
    /// The value with this number.
    pub const fn from_number(number: i32) -> Self {
        match number {
            2 => Self::WebCallback,
            3 => Self::Voice,
            4 => Self::Email,
            5 => Self::Campaign,
            other => Self::Other(other),
        }
    }

    /// The value that has this number in the vendor's sample program, which numbers them otherwise.
    pub const fn from_sample_number(number: i32) -> Self {
        match number {
            3 => Self::WebCallback,
            4 => Self::Voice,
            5 => Self::Email,
            6 => Self::Campaign,
            other => Self::Other(other),
        }
    }

    /// Its number in the vendor's sample program; its number, if it has none of its own there.
    pub const fn sample_number(self) -> i32 {
        match self {
            Self::WebCallback => 3,
            Self::Voice => 4,
            Self::Email => 5,
            Self::Campaign => 6,
            other => other.number(),
        }
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        match self {
            Self::WebCallback => 2,
            Self::Voice => 3,
            Self::Email => 4,
            Self::Campaign => 5,
            Self::Other(number) => number,
        }
    }

    /// Its name, unless it is another number.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::WebCallback => Some("WebCallback"),
            Self::Voice => Some("Voice"),
            Self::Email => Some("Email"),
            Self::Campaign => Some("Campaign"),
            Self::Other(_) => None,
        }
    }
}

/// Kinds of call that only the sample program knows, under its numbers. They apply when the option
/// `call_type_profile` is `sample`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SampleCallType {
    /// A text chat from a web page (0).
    WebChat,
    /// An e-mail from a web page (1).
    WebEmail,
    /// A voice-over-IP call from a web page (2).
    WebVoip,
    /// A call of another PBX (7).
    OtherPbx,
    /// A NetMeeting call (8).
    NetMeeting,
    /// A number without a name; it is kept.
    Other(i32),
}

impl SampleCallType {
    /// The value with this number.
    pub const fn from_number(number: i32) -> Self {
        match number {
            0 => Self::WebChat,
            1 => Self::WebEmail,
            2 => Self::WebVoip,
            7 => Self::OtherPbx,
            8 => Self::NetMeeting,
            other => Self::Other(other),
        }
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        match self {
            Self::WebChat => 0,
            Self::WebEmail => 1,
            Self::WebVoip => 2,
            Self::OtherPbx => 7,
            Self::NetMeeting => 8,
            Self::Other(number) => number,
        }
    }

    /// Its name, unless it is another number.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::WebChat => Some("WebChat"),
            Self::WebEmail => Some("WebEmail"),
            Self::WebVoip => Some("WebVoip"),
            Self::OtherPbx => Some("OtherPbx"),
            Self::NetMeeting => Some("NetMeeting"),
            Self::Other(_) => None,
        }
    }
}

/// Cause of a call event, as the switch gives it, in `Delivered`, `Established` and `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallCause {
    /// The called party is busy (3).
    Busy,
    /// The call was cancelled (5).
    CallCancelled,
    /// The destination cannot be reached (13).
    DestinationNotObtainable,
    /// A number without a name; it is kept.
    Other(i32),
}

impl CallCause {
    /// The value with this number.
    pub const fn from_number(number: i32) -> Self {
        match number {
            3 => Self::Busy,
            5 => Self::CallCancelled,
            13 => Self::DestinationNotObtainable,
            other => Self::Other(other),
        }
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        match self {
            Self::Busy => 3,
            Self::CallCancelled => 5,
            Self::DestinationNotObtainable => 13,
            Self::Other(number) => number,
        }
    }

    /// Its name, unless it is another number.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Busy => Some("Busy"),
            Self::CallCancelled => Some("CallCancelled"),
            Self::DestinationNotObtainable => Some("DestinationNotObtainable"),
            Self::Other(_) => None,
        }
    }
}

/// Part an agent has in an established call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallSubstate {
    /// The agent talks with the other party (0).
    Talking,
    /// The agent assists another agent (1).
    Assisting,
    /// The agent is assisted (2).
    Assisted,
    /// The agent monitors a call (3).
    Monitoring,
    /// The agent is monitored (4).
    Monitored,
    /// A number without a name; it is kept.
    Other(i32),
}

impl CallSubstate {
    /// The value with this number.
    pub const fn from_number(number: i32) -> Self {
        match number {
            0 => Self::Talking,
            1 => Self::Assisting,
            2 => Self::Assisted,
            3 => Self::Monitoring,
            4 => Self::Monitored,
            other => Self::Other(other),
        }
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        match self {
            Self::Talking => 0,
            Self::Assisting => 1,
            Self::Assisted => 2,
            Self::Monitoring => 3,
            Self::Monitored => 4,
            Self::Other(number) => number,
        }
    }

    /// Its name, unless it is another number.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Talking => Some("Talking"),
            Self::Assisting => Some("Assisting"),
            Self::Assisted => Some("Assisted"),
            Self::Monitoring => Some("Monitoring"),
            Self::Monitored => Some("Monitored"),
            Self::Other(_) => None,
        }
    }
}

/// Call status of a phone agent, in `PhoneAgentStatuses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneAgentSubstate {
    /// The phone agent has no call (1).
    Idle,
    /// The phone agent is busy (2).
    Busy,
    /// The phone agent is in clerical state (3).
    Clerical,
    /// A number without a name; it is kept.
    Other(i32),
}

impl PhoneAgentSubstate {
    /// The value with this number.
    pub const fn from_number(number: i32) -> Self {
        match number {
            1 => Self::Idle,
            2 => Self::Busy,
            3 => Self::Clerical,
            other => Self::Other(other),
        }
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        match self {
            Self::Idle => 1,
            Self::Busy => 2,
            Self::Clerical => 3,
            Self::Other(number) => number,
        }
    }

    /// Its name, unless it is another number.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Idle => Some("Idle"),
            Self::Busy => Some("Busy"),
            Self::Clerical => Some("Clerical"),
            Self::Other(_) => None,
        }
    }
}

/// What a service group is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceGroupPurpose {
    /// Voice calls (0).
    Voice,
    /// Campaign calls (1).
    Campaign,
    /// E-mail (2).
    Email,
    /// SMS (3).
    Sms,
    /// Chat (4).
    Chat,
    /// Dispatch of voice calls (5).
    VoiceDispatch,
    /// Common hold (6).
    CommonHold,
    /// Dispatch of e-mail (7).
    EmailDispatch,
    /// Dispatch of SMS (8).
    SmsDispatch,
    /// Open media. The simulator uses it (9).
    OpenMedia,
    /// A number without a name; it is kept.
    Other(i32),
}

impl ServiceGroupPurpose {
    /// The value with this number.
    pub const fn from_number(number: i32) -> Self {
        match number {
            0 => Self::Voice,
            1 => Self::Campaign,
            2 => Self::Email,
            3 => Self::Sms,
            4 => Self::Chat,
            5 => Self::VoiceDispatch,
            6 => Self::CommonHold,
            7 => Self::EmailDispatch,
            8 => Self::SmsDispatch,
            9 => Self::OpenMedia,
            other => Self::Other(other),
        }
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        match self {
            Self::Voice => 0,
            Self::Campaign => 1,
            Self::Email => 2,
            Self::Sms => 3,
            Self::Chat => 4,
            Self::VoiceDispatch => 5,
            Self::CommonHold => 6,
            Self::EmailDispatch => 7,
            Self::SmsDispatch => 8,
            Self::OpenMedia => 9,
            Self::Other(number) => number,
        }
    }

    /// Its name, unless it is another number.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Voice => Some("Voice"),
            Self::Campaign => Some("Campaign"),
            Self::Email => Some("Email"),
            Self::Sms => Some("Sms"),
            Self::Chat => Some("Chat"),
            Self::VoiceDispatch => Some("VoiceDispatch"),
            Self::CommonHold => Some("CommonHold"),
            Self::EmailDispatch => Some("EmailDispatch"),
            Self::SmsDispatch => Some("SmsDispatch"),
            Self::OpenMedia => Some("OpenMedia"),
            Self::Other(_) => None,
        }
    }
}

/// Why a call was rejected, in `CallRejected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallRejectCause<'a> {
    /// It rang too long without an answer.
    RingTimeout,
    /// The agent rejected it.
    RejectedByAgent,
    /// The callback was offered too long without an answer.
    CallbackRingTimeout,
    /// The agent rejected the callback.
    CallbackRejectedByAgent,
    /// The agent logged off.
    AgentLoggedOff,
    /// The callback met with an error.
    CallbackError,
    /// The campaign call met with an error.
    CampaignError,
    /// The cause is not known.
    UnknownCause,
    /// A text without a name; it is kept.
    Other(&'a str),
}

impl<'a> CallRejectCause<'a> {
    /// The value with this text.
    pub fn from_text(text: &'a str) -> Self {
        match text {
            "Ring Timeout" => Self::RingTimeout,
            "Rejected By Agent" => Self::RejectedByAgent,
            "Callback Ring Timeout" => Self::CallbackRingTimeout,
            "Callback Rejected By Agent" => Self::CallbackRejectedByAgent,
            "Agent Logged Off" => Self::AgentLoggedOff,
            "Callback Error" => Self::CallbackError,
            "Campaign Error" => Self::CampaignError,
            "Unknown Cause" => Self::UnknownCause,
            other => Self::Other(other),
        }
    }

    /// Its text, as events carry it.
    pub const fn as_str(self) -> &'a str {
        match self {
            Self::RingTimeout => "Ring Timeout",
            Self::RejectedByAgent => "Rejected By Agent",
            Self::CallbackRingTimeout => "Callback Ring Timeout",
            Self::CallbackRejectedByAgent => "Callback Rejected By Agent",
            Self::AgentLoggedOff => "Agent Logged Off",
            Self::CallbackError => "Callback Error",
            Self::CampaignError => "Campaign Error",
            Self::UnknownCause => "Unknown Cause",
            Self::Other(text) => text,
        }
    }
}

/// Why a callback was rejected, in `CallbackReject`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallbackRejectCause<'a> {
    /// It rang too long without an answer.
    RingTimeout,
    /// The agent rejected it.
    RejectedByAgent,
    /// The callback was offered too long without an answer.
    CallbackRingTimeout,
    /// The agent rejected the callback.
    CallbackRejectedByAgent,
    /// The agent logged off.
    AgentLoggedOff,
    /// The callback met with an error.
    CallbackError,
    /// The cause is not known.
    UnknownCause,
    /// A text without a name; it is kept.
    Other(&'a str),
}

impl<'a> CallbackRejectCause<'a> {
    /// The value with this text.
    pub fn from_text(text: &'a str) -> Self {
        match text {
            "Ring Timeout" => Self::RingTimeout,
            "Rejected By Agent" => Self::RejectedByAgent,
            "Callback Ring Timeout" => Self::CallbackRingTimeout,
            "Callback Rejected By Agent" => Self::CallbackRejectedByAgent,
            "Agent Logged Off" => Self::AgentLoggedOff,
            "Callback Error" => Self::CallbackError,
            "Unknown Cause" => Self::UnknownCause,
            other => Self::Other(other),
        }
    }

    /// Its text, as events carry it.
    pub const fn as_str(self) -> &'a str {
        match self {
            Self::RingTimeout => "Ring Timeout",
            Self::RejectedByAgent => "Rejected By Agent",
            Self::CallbackRingTimeout => "Callback Ring Timeout",
            Self::CallbackRejectedByAgent => "Callback Rejected By Agent",
            Self::AgentLoggedOff => "Agent Logged Off",
            Self::CallbackError => "Callback Error",
            Self::UnknownCause => "Unknown Cause",
            Self::Other(text) => text,
        }
    }
}

/// Result of a callback, in `CallbackStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallbackStatusCause<'a> {
    /// The callback succeeded.
    Succeeded,
    /// Nobody answered.
    NoAnswer,
    /// The called party was busy.
    Busy,
    /// The called party was not available.
    NotAvailable,
    /// The number was wrong.
    WrongNumber,
    /// A text without a name; it is kept.
    Other(&'a str),
}

impl<'a> CallbackStatusCause<'a> {
    /// The value with this text.
    pub fn from_text(text: &'a str) -> Self {
        match text {
            "Succeeded" => Self::Succeeded,
            "No Answer" => Self::NoAnswer,
            "Busy" => Self::Busy,
            "Not Available" => Self::NotAvailable,
            "Wrong Number" => Self::WrongNumber,
            other => Self::Other(other),
        }
    }

    /// Its text, as events carry it.
    pub const fn as_str(self) -> &'a str {
        match self {
            Self::Succeeded => "Succeeded",
            Self::NoAnswer => "No Answer",
            Self::Busy => "Busy",
            Self::NotAvailable => "Not Available",
            Self::WrongNumber => "Wrong Number",
            Self::Other(text) => text,
        }
    }
}

/// Why a session was rejected, in `EmailReject`, `OpenMediaRejected` and `ChatReject`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionRejectCause<'a> {
    /// It rang too long without an answer.
    RingTimeout,
    /// The agent rejected it.
    RejectedByAgent,
    /// The agent logged off.
    AgentLoggedOff,
    /// The cause is not known.
    UnknownCause,
    /// A text without a name; it is kept.
    Other(&'a str),
}

impl<'a> SessionRejectCause<'a> {
    /// The value with this text.
    pub fn from_text(text: &'a str) -> Self {
        match text {
            "Ring Timeout" => Self::RingTimeout,
            "Rejected By Agent" => Self::RejectedByAgent,
            "Agent Logged Off" => Self::AgentLoggedOff,
            "Unknown Cause" => Self::UnknownCause,
            other => Self::Other(other),
        }
    }

    /// Its text, as events carry it.
    pub const fn as_str(self) -> &'a str {
        match self {
            Self::RingTimeout => "Ring Timeout",
            Self::RejectedByAgent => "Rejected By Agent",
            Self::AgentLoggedOff => "Agent Logged Off",
            Self::UnknownCause => "Unknown Cause",
            Self::Other(text) => text,
        }
    }
}

/// Why a campaign call was rejected, in `CampaignReject`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignRejectCause<'a> {
    /// It rang too long without an answer.
    RingTimeout,
    /// The agent rejected it.
    RejectedByAgent,
    /// The agent logged off.
    AgentLoggedOff,
    /// The campaign call met with an error.
    CampaignError,
    /// The cause is not known.
    UnknownCause,
    /// A text without a name; it is kept.
    Other(&'a str),
}

impl<'a> CampaignRejectCause<'a> {
    /// The value with this text.
    pub fn from_text(text: &'a str) -> Self {
        match text {
            "Ring Timeout" => Self::RingTimeout,
            "Rejected By Agent" => Self::RejectedByAgent,
            "Agent Logged Off" => Self::AgentLoggedOff,
            "Campaign Error" => Self::CampaignError,
            "Unknown Cause" => Self::UnknownCause,
            other => Self::Other(other),
        }
    }

    /// Its text, as events carry it.
    pub const fn as_str(self) -> &'a str {
        match self {
            Self::RingTimeout => "Ring Timeout",
            Self::RejectedByAgent => "Rejected By Agent",
            Self::AgentLoggedOff => "Agent Logged Off",
            Self::CampaignError => "Campaign Error",
            Self::UnknownCause => "Unknown Cause",
            Self::Other(text) => text,
        }
    }
}

/// Result of a campaign call, in `CampaignStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignStatusCause<'a> {
    /// The customer has not been called yet.
    NotYetCalled,
    /// The called party was busy.
    Busy,
    /// Nobody answered.
    NoAnswer,
    /// The customer is to be called later.
    CallbackLater,
    /// The call was completed successfully.
    CompletedSuccessfully,
    /// The number was wrong.
    WrongNumber,
    /// A text without a name; it is kept.
    Other(&'a str),
}

impl<'a> CampaignStatusCause<'a> {
    /// The value with this text.
    pub fn from_text(text: &'a str) -> Self {
        match text {
            "Not Yet Called" => Self::NotYetCalled,
            "Busy" => Self::Busy,
            "No Answer" => Self::NoAnswer,
            "Callback Later" => Self::CallbackLater,
            "Completed Successfully" => Self::CompletedSuccessfully,
            "Wrong Number" => Self::WrongNumber,
            other => Self::Other(other),
        }
    }

    /// Its text, as events carry it.
    pub const fn as_str(self) -> &'a str {
        match self {
            Self::NotYetCalled => "Not Yet Called",
            Self::Busy => "Busy",
            Self::NoAnswer => "No Answer",
            Self::CallbackLater => "Callback Later",
            Self::CompletedSuccessfully => "Completed Successfully",
            Self::WrongNumber => "Wrong Number",
            Self::Other(text) => text,
        }
    }
}

/// Tenant ids with a meaning of their own.
#[derive(Clone, Copy, Debug)]
pub struct Tenant;

impl Tenant {
    /// All tenants, in `SetLogonCredentials` for the host administrator.
    pub const ALL_TENANTS: i32 = -1;
    /// The system has no tenants, wherever else a request takes a tenant id.
    pub const NOT_TENANTED: i32 = -1;
}

/// Medium of a session, in `SetAgentIVRDataWithCDR`, as the simulator numbers it. The numbers of a
/// real system are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaType {
    /// A voice call (1).
    Voice,
    /// An e-mail session (2).
    Email,
    /// A chat session (3).
    Chat,
    /// An open media session (4).
    OpenMedia,
    /// An SMS session (5).
    Sms,
    /// A number without a name; it is kept.
    Other(i32),
}

impl MediaType {
    /// The value with this number.
    pub const fn from_number(number: i32) -> Self {
        match number {
            1 => Self::Voice,
            2 => Self::Email,
            3 => Self::Chat,
            4 => Self::OpenMedia,
            5 => Self::Sms,
            other => Self::Other(other),
        }
    }

    /// Its number.
    pub const fn number(self) -> i32 {
        match self {
            Self::Voice => 1,
            Self::Email => 2,
            Self::Chat => 3,
            Self::OpenMedia => 4,
            Self::Sms => 5,
            Self::Other(number) => number,
        }
    }

    /// Its name, unless it is another number.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Voice => Some("Voice"),
            Self::Email => Some("Email"),
            Self::Chat => Some("Chat"),
            Self::OpenMedia => Some("OpenMedia"),
            Self::Sms => Some("Sms"),
            Self::Other(_) => None,
        }
    }
}
