// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

//! Typed views of received events.
//!
//! A view borrows its event and decodes a parameter when it is asked for. What says whom or what an
//! event is about is always there; everything else may be absent, whatever the tables say.

use crate::{
    CallCause, CallRejectCause, CallSubstate, CallType, CallbackRejectCause, CallbackStatusCause,
    CampaignRejectCause, CampaignStatusCause, Event, EventType, IdList, Parameter,
    PhoneAgentSubstate, ServiceGroupPurpose, SessionRejectCause, TextList,
};

/// A received event by its type.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum View<'a> {
    /// An agent logs on.
    Logon(Logon<'a>),
    /// An agent logs off.
    Logoff(Logoff<'a>),
    /// An agent becomes ready for voice calls of service groups.
    Ready(Ready<'a>),
    /// An agent becomes not ready for voice calls of service groups.
    NotReady(NotReady<'a>),
    /// An agent becomes ready for e-mail sessions.
    EmailReady(EmailReady<'a>),
    /// An agent becomes not ready for e-mail sessions.
    EmailNotReady(EmailNotReady<'a>),
    /// An agent starts an outgoing call.
    Originated(Originated<'a>),
    /// A call rings, either at the agent or at the party the agent calls.
    Delivered(Delivered<'a>),
    /// An agent is connected to the other party of a call.
    Established(Established<'a>),
    /// A call is put on hold, by the agent or by the other party.
    Held(Held<'a>),
    /// A held call is taken up again, by the agent or by the other party.
    Retrieved(Retrieved<'a>),
    /// A held call is transferred to an active one, by the agent or with the agent as a party.
    Transferred(Transferred<'a>),
    /// A held and an active call are joined in a conference.
    Conferenced(Conferenced<'a>),
    /// An agent is no longer on a call.
    ConnectionCleared(ConnectionCleared<'a>),
    /// An agent leaves clerical state and can take service group calls again.
    ClericalEnded(ClericalEnded<'a>),
    /// A service group call or a callback call is rejected at an agent.
    CallRejected(CallRejected<'a>),
    /// An agent accepts a callback and is going to call the customer back.
    CallbackAccept(CallbackAccept<'a>),
    /// An agent rejects a callback, and the customer is not called back.
    CallbackReject(CallbackReject<'a>),
    /// A callback call is completed, and its result is known.
    CallbackStatus(CallbackStatus<'a>),
    /// An e-mail allocated to an agent is rejected.
    EmailReject(EmailReject<'a>),
    /// An agent deletes an e-mail that was allocated to the agent.
    EmailDelete(EmailDelete<'a>),
    /// An agent replies to an e-mail or SMS message that was allocated to the agent.
    EmailReply(EmailReply<'a>),
    /// An e-mail or SMS message is forwarded to another service group.
    EmailForward(EmailForward<'a>),
    /// A service group call is allocated to an agent.
    CallInformation(CallInformation<'a>),
    /// A callback is allocated to an agent.
    Callback(Callback<'a>),
    /// An agent accepts a campaign call and is going to call the customer.
    CampaignAccept(CampaignAccept<'a>),
    /// An agent rejects a campaign call, and the customer is not called.
    CampaignReject(CampaignReject<'a>),
    /// A campaign call is completed, and its result is known.
    CampaignStatus(CampaignStatus<'a>),
    /// A campaign call is allocated to an agent.
    CampaignInfo(CampaignInfo<'a>),
    /// A service group exists or is newly added.
    ServiceGroupAdded(ServiceGroupAdded<'a>),
    /// The set of service groups an agent can serve changes.
    AgentServiceGroupsChanged(AgentServiceGroupsChanged<'a>),
    /// The initial configuration data are complete.
    DataComplete(DataComplete<'a>),
    /// The Agent Service ends the connection in an orderly way.
    ServiceDisconnect(ServiceDisconnect<'a>),
    /// An agent is consulted by another agent who has a service group call on hold.
    XferCallInformation(XferCallInformation<'a>),
    /// An agent's IP telephone or SIP softphone registers, and its address and ports are known.
    IpAgentInfo(IpAgentInfo<'a>),
    /// The IVR data of a call change.
    CallInformationUpdate(CallInformationUpdate<'a>),
    /// The private data of a call change.
    AssociatedDataSet(AssociatedDataSet<'a>),
    /// Call qualification codes are set for a call.
    CqCodes(CqCodes<'a>),
    /// An outgoing call cannot be completed.
    Failed(Failed<'a>),
    /// Recording of a call starts.
    RecordingStarted(RecordingStarted<'a>),
    /// Recording of a call stops.
    RecordingStopped(RecordingStopped<'a>),
    /// A phone agent logs on.
    LogonPhoneAgent(LogonPhoneAgent<'a>),
    /// A phone agent logs off.
    LogoffPhoneAgent(LogoffPhoneAgent<'a>),
    /// The call status of a phone agent changes.
    PhoneAgentStatuses(PhoneAgentStatuses<'a>),
    /// A service group call is allocated to a phone agent.
    PhoneAgentCallInformation(PhoneAgentCallInformation<'a>),
    /// An open media session is rejected at an agent.
    OpenMediaRejected(OpenMediaRejected<'a>),
    /// An agent opens an open media session and begins to handle it.
    OpenMediaHandling(OpenMediaHandling<'a>),
    /// An agent is done with an open media session.
    OpenMediaCompleted(OpenMediaCompleted<'a>),
    /// An agent becomes not ready for open media sessions.
    OpenMediaNotReady(OpenMediaNotReady<'a>),
    /// An agent becomes ready for open media sessions.
    OpenMediaReady(OpenMediaReady<'a>),
    /// An agent rejects a chat session.
    ChatReject(ChatReject<'a>),
    /// An agent handles a chat session.
    ChatHandling(ChatHandling<'a>),
    /// An agent is done with a chat session.
    ChatComplete(ChatComplete<'a>),
    /// An agent becomes ready for chat sessions.
    ChatReady(ChatReady<'a>),
    /// An agent becomes not ready for chat sessions.
    ChatNotReady(ChatNotReady<'a>),
    /// An agent hands an e-mail over to another agent.
    EmailRedirect(EmailRedirect<'a>),
    /// An agent hands a chat session over to another agent.
    ChatRedirect(ChatRedirect<'a>),
    /// An agent begins to handle an e-mail.
    EmailHandling(EmailHandling<'a>),
    /// An agent begins to handle an SMS session.
    SmsHandling(SmsHandling<'a>),
    /// An open media session is handed over to another agent.
    OpenMediaRedirect(OpenMediaRedirect<'a>),
    /// An agent forwards a chat session to another service group.
    ChatForward(ChatForward<'a>),
    /// An agent forwards an open media session to another service group.
    OpenMediaForward(OpenMediaForward<'a>),
    /// An event of a type that this version does not know, or one without a parameter that says
    /// whom or what it is about.
    Untyped(&'a Event),
}

impl<'a> View<'a> {
    pub(crate) fn of(event: &'a Event) -> Self {
        let view = match event.event_type() {
            EventType::Logon => Logon::read(event).map(Self::Logon),
            EventType::Logoff => Logoff::read(event).map(Self::Logoff),
            EventType::Ready => Ready::read(event).map(Self::Ready),
            EventType::NotReady => NotReady::read(event).map(Self::NotReady),
            EventType::EmailReady => EmailReady::read(event).map(Self::EmailReady),
            EventType::EmailNotReady => EmailNotReady::read(event).map(Self::EmailNotReady),
            EventType::Originated => Originated::read(event).map(Self::Originated),
            EventType::Delivered => Delivered::read(event).map(Self::Delivered),
            EventType::Established => Established::read(event).map(Self::Established),
            EventType::Held => Held::read(event).map(Self::Held),
            EventType::Retrieved => Retrieved::read(event).map(Self::Retrieved),
            EventType::Transferred => Transferred::read(event).map(Self::Transferred),
            EventType::Conferenced => Conferenced::read(event).map(Self::Conferenced),
            EventType::ConnectionCleared => {
                ConnectionCleared::read(event).map(Self::ConnectionCleared)
            }
            EventType::ClericalEnded => ClericalEnded::read(event).map(Self::ClericalEnded),
            EventType::CallRejected => CallRejected::read(event).map(Self::CallRejected),
            EventType::CallbackAccept => CallbackAccept::read(event).map(Self::CallbackAccept),
            EventType::CallbackReject => CallbackReject::read(event).map(Self::CallbackReject),
            EventType::CallbackStatus => CallbackStatus::read(event).map(Self::CallbackStatus),
            EventType::EmailReject => EmailReject::read(event).map(Self::EmailReject),
            EventType::EmailDelete => EmailDelete::read(event).map(Self::EmailDelete),
            EventType::EmailReply => EmailReply::read(event).map(Self::EmailReply),
            EventType::EmailForward => EmailForward::read(event).map(Self::EmailForward),
            EventType::CallInformation => CallInformation::read(event).map(Self::CallInformation),
            EventType::Callback => Callback::read(event).map(Self::Callback),
            EventType::CampaignAccept => CampaignAccept::read(event).map(Self::CampaignAccept),
            EventType::CampaignReject => CampaignReject::read(event).map(Self::CampaignReject),
            EventType::CampaignStatus => CampaignStatus::read(event).map(Self::CampaignStatus),
            EventType::CampaignInfo => CampaignInfo::read(event).map(Self::CampaignInfo),
            EventType::ServiceGroupAdded => {
                ServiceGroupAdded::read(event).map(Self::ServiceGroupAdded)
            }
            EventType::AgentServiceGroupsChanged => {
                AgentServiceGroupsChanged::read(event).map(Self::AgentServiceGroupsChanged)
            }
            EventType::DataComplete => DataComplete::read(event).map(Self::DataComplete),
            EventType::ServiceDisconnect => {
                ServiceDisconnect::read(event).map(Self::ServiceDisconnect)
            }
            EventType::XferCallInformation => {
                XferCallInformation::read(event).map(Self::XferCallInformation)
            }
            EventType::IpAgentInfo => IpAgentInfo::read(event).map(Self::IpAgentInfo),
            EventType::CallInformationUpdate => {
                CallInformationUpdate::read(event).map(Self::CallInformationUpdate)
            }
            EventType::AssociatedDataSet => {
                AssociatedDataSet::read(event).map(Self::AssociatedDataSet)
            }
            EventType::CqCodes => CqCodes::read(event).map(Self::CqCodes),
            EventType::Failed => Failed::read(event).map(Self::Failed),
            EventType::RecordingStarted => {
                RecordingStarted::read(event).map(Self::RecordingStarted)
            }
            EventType::RecordingStopped => {
                RecordingStopped::read(event).map(Self::RecordingStopped)
            }
            EventType::LogonPhoneAgent => LogonPhoneAgent::read(event).map(Self::LogonPhoneAgent),
            EventType::LogoffPhoneAgent => {
                LogoffPhoneAgent::read(event).map(Self::LogoffPhoneAgent)
            }
            EventType::PhoneAgentStatuses => {
                PhoneAgentStatuses::read(event).map(Self::PhoneAgentStatuses)
            }
            EventType::PhoneAgentCallInformation => {
                PhoneAgentCallInformation::read(event).map(Self::PhoneAgentCallInformation)
            }
            EventType::OpenMediaRejected => {
                OpenMediaRejected::read(event).map(Self::OpenMediaRejected)
            }
            EventType::OpenMediaHandling => {
                OpenMediaHandling::read(event).map(Self::OpenMediaHandling)
            }
            EventType::OpenMediaCompleted => {
                OpenMediaCompleted::read(event).map(Self::OpenMediaCompleted)
            }
            EventType::OpenMediaNotReady => {
                OpenMediaNotReady::read(event).map(Self::OpenMediaNotReady)
            }
            EventType::OpenMediaReady => OpenMediaReady::read(event).map(Self::OpenMediaReady),
            EventType::ChatReject => ChatReject::read(event).map(Self::ChatReject),
            EventType::ChatHandling => ChatHandling::read(event).map(Self::ChatHandling),
            EventType::ChatComplete => ChatComplete::read(event).map(Self::ChatComplete),
            EventType::ChatReady => ChatReady::read(event).map(Self::ChatReady),
            EventType::ChatNotReady => ChatNotReady::read(event).map(Self::ChatNotReady),
            EventType::EmailRedirect => EmailRedirect::read(event).map(Self::EmailRedirect),
            EventType::ChatRedirect => ChatRedirect::read(event).map(Self::ChatRedirect),
            EventType::EmailHandling => EmailHandling::read(event).map(Self::EmailHandling),
            EventType::SmsHandling => SmsHandling::read(event).map(Self::SmsHandling),
            EventType::OpenMediaRedirect => {
                OpenMediaRedirect::read(event).map(Self::OpenMediaRedirect)
            }
            EventType::ChatForward => ChatForward::read(event).map(Self::ChatForward),
            EventType::OpenMediaForward => {
                OpenMediaForward::read(event).map(Self::OpenMediaForward)
            }
            EventType::Unknown(_) => None,
        };
        view.unwrap_or(Self::Untyped(event))
    }

    /// The event itself.
    pub fn event(self) -> &'a Event {
        match self {
            Self::Logon(view) => view.event,
            Self::Logoff(view) => view.event,
            Self::Ready(view) => view.event,
            Self::NotReady(view) => view.event,
            Self::EmailReady(view) => view.event,
            Self::EmailNotReady(view) => view.event,
            Self::Originated(view) => view.event,
            Self::Delivered(view) => view.event,
            Self::Established(view) => view.event,
            Self::Held(view) => view.event,
            Self::Retrieved(view) => view.event,
            Self::Transferred(view) => view.event,
            Self::Conferenced(view) => view.event,
            Self::ConnectionCleared(view) => view.event,
            Self::ClericalEnded(view) => view.event,
            Self::CallRejected(view) => view.event,
            Self::CallbackAccept(view) => view.event,
            Self::CallbackReject(view) => view.event,
            Self::CallbackStatus(view) => view.event,
            Self::EmailReject(view) => view.event,
            Self::EmailDelete(view) => view.event,
            Self::EmailReply(view) => view.event,
            Self::EmailForward(view) => view.event,
            Self::CallInformation(view) => view.event,
            Self::Callback(view) => view.event,
            Self::CampaignAccept(view) => view.event,
            Self::CampaignReject(view) => view.event,
            Self::CampaignStatus(view) => view.event,
            Self::CampaignInfo(view) => view.event,
            Self::ServiceGroupAdded(view) => view.event,
            Self::AgentServiceGroupsChanged(view) => view.event,
            Self::DataComplete(view) => view.event,
            Self::ServiceDisconnect(view) => view.event,
            Self::XferCallInformation(view) => view.event,
            Self::IpAgentInfo(view) => view.event,
            Self::CallInformationUpdate(view) => view.event,
            Self::AssociatedDataSet(view) => view.event,
            Self::CqCodes(view) => view.event,
            Self::Failed(view) => view.event,
            Self::RecordingStarted(view) => view.event,
            Self::RecordingStopped(view) => view.event,
            Self::LogonPhoneAgent(view) => view.event,
            Self::LogoffPhoneAgent(view) => view.event,
            Self::PhoneAgentStatuses(view) => view.event,
            Self::PhoneAgentCallInformation(view) => view.event,
            Self::OpenMediaRejected(view) => view.event,
            Self::OpenMediaHandling(view) => view.event,
            Self::OpenMediaCompleted(view) => view.event,
            Self::OpenMediaNotReady(view) => view.event,
            Self::OpenMediaReady(view) => view.event,
            Self::ChatReject(view) => view.event,
            Self::ChatHandling(view) => view.event,
            Self::ChatComplete(view) => view.event,
            Self::ChatReady(view) => view.event,
            Self::ChatNotReady(view) => view.event,
            Self::EmailRedirect(view) => view.event,
            Self::ChatRedirect(view) => view.event,
            Self::EmailHandling(view) => view.event,
            Self::SmsHandling(view) => view.event,
            Self::OpenMediaRedirect(view) => view.event,
            Self::ChatForward(view) => view.event,
            Self::OpenMediaForward(view) => view.event,
            Self::Untyped(event) => event,
        }
    }
}

/// An agent logs on.
///
/// It comes when an agent logs on and, right after the connect, once for each agent who is logged
/// on already; `DataComplete` ends that first series. It also comes for phone agents if the system
/// is set up for phone agent events, and nothing in it tells a phone agent from another agent. A
/// phone agent's logon may come again as `LogonPhoneAgent`.
///
/// COM: `BROADCAST_LOGON` (1).
#[derive(Clone, Copy, Debug)]
pub struct Logon<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> Logon<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Name of the agent. COM: `Name`.
    pub fn name(self) -> Option<&'a str> {
        self.event.text(Parameter::NAME)
    }

    /// Extension of the agent. COM: `DN`.
    pub fn dn(self) -> Option<&'a str> {
        self.event.text(Parameter::DN)
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Logon id of the agent. COM: `LogonID`.
    pub fn logon_id(self) -> Option<&'a str> {
        self.event.text(Parameter::LOGON_ID)
    }

    /// Whether the agent is ready for voice calls. COM: `VoiceReady`.
    pub fn voice_ready(self) -> Option<bool> {
        self.event
            .long(Parameter::VOICE_READY)
            .map(|flag| flag != 0)
    }

    /// Whether the agent is ready for e-mail sessions. COM: `EmailReady`.
    pub fn email_ready(self) -> Option<bool> {
        self.event
            .long(Parameter::EMAIL_READY)
            .map(|flag| flag != 0)
    }

    /// Whether the agent is ready for open media sessions. COM: `OpenMediaReady`.
    pub fn open_media_ready(self) -> Option<bool> {
        self.event
            .long(Parameter::OPEN_MEDIA_READY)
            .map(|flag| flag != 0)
    }

    /// Whether the agent is ready for chat sessions. It can also be read as `ChatReady`. COM:
    /// `MediaReady`.
    pub fn media_ready(self) -> Option<bool> {
        self.event
            .long(Parameter::MEDIA_READY)
            .map(|flag| flag != 0)
    }

    /// Name of the computer the agent logs on at. COM: `MachineName`.
    pub fn machine_name(self) -> Option<&'a str> {
        self.event.text(Parameter::MACHINE_NAME)
    }

    /// Number of service groups the agent can serve. COM: `NumberOfServiceGroups`.
    pub fn number_of_service_groups(self) -> Option<i32> {
        self.event.long(Parameter::NUMBER_OF_SERVICE_GROUPS)
    }

    /// Record ids of the service groups the agent can serve. COM: `ServiceGroupList`.
    pub fn service_group_list(self) -> Option<IdList<'a>> {
        self.event
            .text(Parameter::SERVICE_GROUP_LIST)
            .map(IdList::new)
    }

    /// Id of the OAS server the agent is connected to. COM: `OASID`.
    pub fn oas_id(self) -> Option<i32> {
        self.event.long(Parameter::OAS_ID)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent logs off.
///
/// For a phone agent it may come again as `LogoffPhoneAgent`.
///
/// COM: `BROADCAST_LOGOFF` (2).
#[derive(Clone, Copy, Debug)]
pub struct Logoff<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> Logoff<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent becomes ready for voice calls of service groups.
///
/// COM: `BROADCAST_READY` (3).
#[derive(Clone, Copy, Debug)]
pub struct Ready<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> Ready<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent becomes not ready for voice calls of service groups.
///
/// The reason is carried as a record id and as text.
///
/// COM: `BROADCAST_NOTREADY` (4).
#[derive(Clone, Copy, Debug)]
pub struct NotReady<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> NotReady<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the not-ready reason, or -1 if none was given. COM: `ReasonID`.
    pub fn reason_id(self) -> Option<i32> {
        self.event.long(Parameter::REASON_ID)
    }

    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    pub fn reason_string(self) -> Option<&'a str> {
        self.event.text(Parameter::REASON_STRING)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent becomes ready for e-mail sessions.
///
/// COM: `BROADCAST_EMAILREADY` (5).
#[derive(Clone, Copy, Debug)]
pub struct EmailReady<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> EmailReady<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent becomes not ready for e-mail sessions.
///
/// COM: `BROADCAST_EMAILNOTREADY` (6).
#[derive(Clone, Copy, Debug)]
pub struct EmailNotReady<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> EmailNotReady<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the not-ready reason, or -1 if none was given. After `SetEmailNotReady`, which
    /// takes no reason, it is -1. COM: `ReasonID`.
    pub fn reason_id(self) -> Option<i32> {
        self.event.long(Parameter::REASON_ID)
    }

    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    pub fn reason_string(self) -> Option<&'a str> {
        self.event.text(Parameter::REASON_STRING)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent starts an outgoing call.
///
/// `Delivered` follows when the other party rings, `Failed` if the call cannot be completed.
///
/// COM: `BROADCAST_ORIGINATED` (7).
#[derive(Clone, Copy, Debug)]
pub struct Originated<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> Originated<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> Option<i32> {
        self.event.long(Parameter::SERVICE_GROUP_ID)
    }

    /// Kind of call. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A call rings, either at the agent or at the party the agent calls.
///
/// `Established` follows when it is answered.
///
/// COM: `BROADCAST_DELIVERED` (8).
#[derive(Clone, Copy, Debug)]
pub struct Delivered<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> Delivered<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Number of the other party: the caller of an incoming call, the called party of an outgoing
    /// one. COM: `OppositePartyNumber`.
    pub fn opposite_party_number(self) -> Option<&'a str> {
        self.event.text(Parameter::OPPOSITE_PARTY_NUMBER)
    }

    /// Identifier of the trunk that carries the call. COM: `TrunkID`.
    pub fn trunk_id(self) -> Option<&'a str> {
        self.event.text(Parameter::TRUNK_ID)
    }

    /// Number that was dialed originally; absent for phone agents. COM: `CalledNumber`.
    pub fn called_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLED_NUMBER)
    }

    /// Private data attached to the call. COM: `PrivateData`.
    pub fn private_data(self) -> Option<&'a str> {
        self.event.text(Parameter::PRIVATE_DATA)
    }

    /// Cause that the switch gives with the call, if any. COM: `Cause`.
    pub fn cause(self) -> Option<CallCause> {
        self.event
            .long(Parameter::CAUSE)
            .map(CallCause::from_number)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent is connected to the other party of a call.
///
/// `CallSubstate` tells an ordinary conversation from assistance and monitoring.
///
/// COM: `BROADCAST_ESTABLISHED` (9).
#[derive(Clone, Copy, Debug)]
pub struct Established<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> Established<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Private data attached to the call. COM: `PrivateData`.
    pub fn private_data(self) -> Option<&'a str> {
        self.event.text(Parameter::PRIVATE_DATA)
    }

    /// Identifier of the trunk that carries the call. COM: `TrunkID`.
    pub fn trunk_id(self) -> Option<&'a str> {
        self.event.text(Parameter::TRUNK_ID)
    }

    /// Part the agent has in the call: talking, assisting, assisted, monitoring or monitored. COM:
    /// `CallSubstate`.
    pub fn call_substate(self) -> Option<CallSubstate> {
        self.event
            .long(Parameter::CALL_SUBSTATE)
            .map(CallSubstate::from_number)
    }

    /// Number of the other party. COM: `OppositePartyNumber`.
    pub fn opposite_party_number(self) -> Option<&'a str> {
        self.event.text(Parameter::OPPOSITE_PARTY_NUMBER)
    }

    /// Cause that the switch gives with the call, if any. COM: `Cause`.
    pub fn cause(self) -> Option<CallCause> {
        self.event
            .long(Parameter::CAUSE)
            .map(CallCause::from_number)
    }

    /// URI of the call's session on the media server, for external recorders. COM:
    /// `MediaServerSessionUri`.
    pub fn media_server_session_uri(self) -> Option<&'a str> {
        self.event.text(Parameter::MEDIA_SERVER_SESSION_URI)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A call is put on hold, by the agent or by the other party.
///
/// `OnHold` tells which of the two. `Retrieved` ends it.
///
/// COM: `BROADCAST_HELD` (10).
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> Held<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Whether the agent is the one put on hold, rather than the one who holds the call. COM:
    /// `OnHold`.
    pub fn on_hold(self) -> Option<bool> {
        self.event.long(Parameter::ON_HOLD).map(|flag| flag != 0)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A held call is taken up again, by the agent or by the other party.
///
/// COM: `BROADCAST_RETRIEVED` (11).
#[derive(Clone, Copy, Debug)]
pub struct Retrieved<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> Retrieved<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A held call is transferred to an active one, by the agent or with the agent as a party.
///
/// `TransferringAgent` tells which of the two. What remains of both calls goes on under
/// `NewCallID`.
///
/// COM: `BROADCAST_TRANSFERRED` (12).
#[derive(Clone, Copy, Debug)]
pub struct Transferred<'a> {
    event: &'a Event,
    rec_id: i32,
    held_call_id: i32,
    active_call_id: i32,
    new_call_id: i32,
}

impl<'a> Transferred<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            held_call_id: event.long(Parameter::HELD_CALL_ID)?,
            active_call_id: event.long(Parameter::ACTIVE_CALL_ID)?,
            new_call_id: event.long(Parameter::NEW_CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call that was on hold. COM: `HeldCallID`.
    pub fn held_call_id(self) -> i32 {
        self.held_call_id
    }

    /// Id of the call that was active. COM: `ActiveCallID`.
    pub fn active_call_id(self) -> i32 {
        self.active_call_id
    }

    /// Id of the call that results from the transfer. COM: `NewCallID`.
    pub fn new_call_id(self) -> i32 {
        self.new_call_id
    }

    /// Whether the agent enters clerical state now. COM: `ClericalFlag`.
    pub fn clerical_flag(self) -> Option<bool> {
        self.event
            .long(Parameter::CLERICAL_FLAG)
            .map(|flag| flag != 0)
    }

    /// Whether this agent made the transfer. COM: `TransferringAgent`.
    pub fn transferring_agent(self) -> Option<bool> {
        self.event
            .long(Parameter::TRANSFERRING_AGENT)
            .map(|flag| flag != 0)
    }

    /// Number of the other party. COM: `OppositePartyNumber`.
    pub fn opposite_party_number(self) -> Option<&'a str> {
        self.event.text(Parameter::OPPOSITE_PARTY_NUMBER)
    }

    /// Private data attached to the call. COM: `PrivateData`.
    pub fn private_data(self) -> Option<&'a str> {
        self.event.text(Parameter::PRIVATE_DATA)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A held and an active call are joined in a conference.
///
/// The conference goes on under `NewCallID`.
///
/// COM: `BROADCAST_CONFERENCED` (13).
#[derive(Clone, Copy, Debug)]
pub struct Conferenced<'a> {
    event: &'a Event,
    rec_id: i32,
    held_call_id: i32,
    active_call_id: i32,
    new_call_id: i32,
}

impl<'a> Conferenced<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            held_call_id: event.long(Parameter::HELD_CALL_ID)?,
            active_call_id: event.long(Parameter::ACTIVE_CALL_ID)?,
            new_call_id: event.long(Parameter::NEW_CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call that was on hold. COM: `HeldCallID`.
    pub fn held_call_id(self) -> i32 {
        self.held_call_id
    }

    /// Id of the call that was active. COM: `ActiveCallID`.
    pub fn active_call_id(self) -> i32 {
        self.active_call_id
    }

    /// Id of the conference call. COM: `NewCallID`.
    pub fn new_call_id(self) -> i32 {
        self.new_call_id
    }

    /// Numbers of the other parties in the conference. COM: `OppositePartyNumber`.
    pub fn opposite_party_number(self) -> Option<TextList<'a>> {
        self.event
            .text(Parameter::OPPOSITE_PARTY_NUMBER)
            .map(TextList::commas)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent is no longer on a call.
///
/// If `ClericalFlag` is 1, the agent is in clerical state for this call until `ClericalEnded`.
///
/// COM: `BROADCAST_CONNECTIONCLEARED` (14).
#[derive(Clone, Copy, Debug)]
pub struct ConnectionCleared<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> ConnectionCleared<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Whether the agent enters clerical state now. COM: `ClericalFlag`.
    pub fn clerical_flag(self) -> Option<bool> {
        self.event
            .long(Parameter::CLERICAL_FLAG)
            .map(|flag| flag != 0)
    }

    /// Whether the agent diverted the call to another destination. COM: `DivertedFlag`.
    pub fn diverted_flag(self) -> Option<bool> {
        self.event
            .long(Parameter::DIVERTED_FLAG)
            .map(|flag| flag != 0)
    }

    /// Destination the call was diverted to; absent if it was not diverted. COM:
    /// `DivertDestination`.
    pub fn divert_destination(self) -> Option<&'a str> {
        self.event.text(Parameter::DIVERT_DESTINATION)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent leaves clerical state and can take service group calls again.
///
/// COM: `BROADCAST_CLERICALENDED` (15).
#[derive(Clone, Copy, Debug)]
pub struct ClericalEnded<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> ClericalEnded<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call the clerical state belonged to. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A service group call or a callback call is rejected at an agent.
///
/// COM: `BROADCAST_CALLREJECTED` (16).
#[derive(Clone, Copy, Debug)]
pub struct CallRejected<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> CallRejected<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Why the call was rejected, as text. COM: `Cause`.
    pub fn cause(self) -> Option<CallRejectCause<'a>> {
        self.event
            .text(Parameter::CAUSE)
            .map(CallRejectCause::from_text)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent accepts a callback and is going to call the customer back.
///
/// `CallbackStatus` tells the result once the callback is completed.
///
/// COM: `BROADCAST_CALLBACKACCEPT` (17).
#[derive(Clone, Copy, Debug)]
pub struct CallbackAccept<'a> {
    event: &'a Event,
    rec_id: i32,
    orig_call_id: i32,
    call_id: i32,
}

impl<'a> CallbackAccept<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            orig_call_id: event.long(Parameter::ORIG_CALL_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the original call, the one that asked for the callback. COM: `OrigCallID`.
    pub fn orig_call_id(self) -> i32 {
        self.orig_call_id
    }

    /// Id of the call made to the customer. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Kind of callback. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent rejects a callback, and the customer is not called back.
///
/// COM: `BROADCAST_CALLBACKREJECT` (18).
#[derive(Clone, Copy, Debug)]
pub struct CallbackReject<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> CallbackReject<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the original call, the one that asked for the callback. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Kind of callback. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// Why the callback was rejected, as text. COM: `Cause`.
    pub fn cause(self) -> Option<CallbackRejectCause<'a>> {
        self.event
            .text(Parameter::CAUSE)
            .map(CallbackRejectCause::from_text)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A callback call is completed, and its result is known.
///
/// COM: `BROADCAST_CALLBACKSTATUS` (19).
#[derive(Clone, Copy, Debug)]
pub struct CallbackStatus<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> CallbackStatus<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the callback call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Kind of callback. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// Whether the callback succeeded. COM: `CallbackStatus`.
    pub fn callback_status(self) -> Option<bool> {
        self.event
            .long(Parameter::CALLBACK_STATUS)
            .map(|flag| flag != 0)
    }

    /// Result of the callback, as text. COM: `Cause`.
    pub fn cause(self) -> Option<CallbackStatusCause<'a>> {
        self.event
            .text(Parameter::CAUSE)
            .map(CallbackStatusCause::from_text)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An e-mail allocated to an agent is rejected.
///
/// In openccas `HangupSession` on an e-mail or SMS message that is not yet being handled raises it
/// too.
///
/// COM: `BROADCAST_EMAILREJECT` (20).
#[derive(Clone, Copy, Debug)]
pub struct EmailReject<'a> {
    event: &'a Event,
    rec_id: i32,
    message_id: i32,
    service_group_id: i32,
}

impl<'a> EmailReject<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            message_id: event.long(Parameter::MESSAGE_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the e-mail message. COM: `MessageID`.
    pub fn message_id(self) -> i32 {
        self.message_id
    }

    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// Why the message was rejected, as text. COM: `Cause`.
    pub fn cause(self) -> Option<SessionRejectCause<'a>> {
        self.event
            .text(Parameter::CAUSE)
            .map(SessionRejectCause::from_text)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent deletes an e-mail that was allocated to the agent.
///
/// In openccas `HangupSession` on an e-mail or SMS message that is being handled raises it too.
///
/// COM: `BROADCAST_EMAILDELETE` (21).
#[derive(Clone, Copy, Debug)]
pub struct EmailDelete<'a> {
    event: &'a Event,
    rec_id: i32,
    message_id: i32,
    service_group_id: i32,
}

impl<'a> EmailDelete<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            message_id: event.long(Parameter::MESSAGE_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the e-mail message. COM: `MessageID`.
    pub fn message_id(self) -> i32 {
        self.message_id
    }

    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    pub fn clerical_flag(self) -> Option<bool> {
        self.event
            .long(Parameter::CLERICAL_FLAG)
            .map(|flag| flag != 0)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent replies to an e-mail or SMS message that was allocated to the agent.
///
/// COM: `BROADCAST_EMAILREPLY` (22).
#[derive(Clone, Copy, Debug)]
pub struct EmailReply<'a> {
    event: &'a Event,
    rec_id: i32,
    message_id: i32,
    service_group_id: i32,
}

impl<'a> EmailReply<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            message_id: event.long(Parameter::MESSAGE_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the message. COM: `MessageID`.
    pub fn message_id(self) -> i32 {
        self.message_id
    }

    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// Subject of the e-mail. COM: `Subject`.
    pub fn subject(self) -> Option<&'a str> {
        self.event.text(Parameter::SUBJECT)
    }

    /// Whether the e-mail was forwarded. COM: `ForwardFlag`.
    pub fn forward_flag(self) -> Option<bool> {
        self.event
            .long(Parameter::FORWARD_FLAG)
            .map(|flag| flag != 0)
    }

    /// Recipients of the e-mail or SMS. For an e-mail these are the To addresses alone, at most
    /// ten. The separator is not documented. COM: `RecipientList`.
    pub fn recipient_list(self) -> Option<&'a str> {
        self.event.text(Parameter::RECIPIENT_LIST)
    }

    /// Text of the SMS sent; only for SMS. COM: `EmailText`.
    pub fn email_text(self) -> Option<&'a str> {
        self.event.text(Parameter::EMAIL_TEXT)
    }

    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    pub fn clerical_flag(self) -> Option<bool> {
        self.event
            .long(Parameter::CLERICAL_FLAG)
            .map(|flag| flag != 0)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An e-mail or SMS message is forwarded to another service group.
///
/// COM: `BROADCAST_EMAILFORWARD` (23).
#[derive(Clone, Copy, Debug)]
pub struct EmailForward<'a> {
    event: &'a Event,
    rec_id: i32,
    message_id: i32,
    service_group_id: i32,
}

impl<'a> EmailForward<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            message_id: event.long(Parameter::MESSAGE_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the e-mail or SMS message. COM: `MessageID`.
    pub fn message_id(self) -> i32 {
        self.message_id
    }

    /// Record id of the service group the message is forwarded to. It can also be read as
    /// `ServiceGroupList`. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A service group call is allocated to an agent.
///
/// It carries what is known of the call, with up to ten IVR data fields as numbered labels and
/// values. For a phone agent it may come again as `PhoneAgentCallInformation`.
/// `CallInformationUpdate` tells of later changes of the IVR data.
///
/// COM: `BROADCAST_CALLINFORMATION` (24).
#[derive(Clone, Copy, Debug)]
pub struct CallInformation<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
    service_group_id: i32,
}

impl<'a> CallInformation<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the service group call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Record id of the service group. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// Number of the caller. COM: `CallingPartyNumber`.
    pub fn calling_party_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLING_PARTY_NUMBER)
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    pub fn called_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLED_NUMBER)
    }

    /// Label of IVR data field 1. COM: `IVRLabel1`.
    pub fn ivr_label1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL1)
    }

    /// Value of IVR data field 1. COM: `IVRData1`.
    pub fn ivr_data1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA1)
    }

    /// Label of IVR data field 2. COM: `IVRLabel2`.
    pub fn ivr_label2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL2)
    }

    /// Value of IVR data field 2. COM: `IVRData2`.
    pub fn ivr_data2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA2)
    }

    /// Label of IVR data field 3. COM: `IVRLabel3`.
    pub fn ivr_label3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL3)
    }

    /// Value of IVR data field 3. COM: `IVRData3`.
    pub fn ivr_data3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA3)
    }

    /// Label of IVR data field 4. COM: `IVRLabel4`.
    pub fn ivr_label4(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL4)
    }

    /// Value of IVR data field 4. COM: `IVRData4`.
    pub fn ivr_data4(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA4)
    }

    /// Label of IVR data field 5. COM: `IVRLabel5`.
    pub fn ivr_label5(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL5)
    }

    /// Value of IVR data field 5. COM: `IVRData5`.
    pub fn ivr_data5(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA5)
    }

    /// Label of IVR data field 6. COM: `IVRLabel6`.
    pub fn ivr_label6(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL6)
    }

    /// Value of IVR data field 6. COM: `IVRData6`.
    pub fn ivr_data6(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA6)
    }

    /// Label of IVR data field 7. COM: `IVRLabel7`.
    pub fn ivr_label7(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL7)
    }

    /// Value of IVR data field 7. COM: `IVRData7`.
    pub fn ivr_data7(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA7)
    }

    /// Label of IVR data field 8. COM: `IVRLabel8`.
    pub fn ivr_label8(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL8)
    }

    /// Value of IVR data field 8. COM: `IVRData8`.
    pub fn ivr_data8(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA8)
    }

    /// Label of IVR data field 9. COM: `IVRLabel9`.
    pub fn ivr_label9(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL9)
    }

    /// Value of IVR data field 9. COM: `IVRData9`.
    pub fn ivr_data9(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA9)
    }

    /// Label of IVR data field 10. COM: `IVRLabel10`.
    pub fn ivr_label10(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL10)
    }

    /// Value of IVR data field 10. COM: `IVRData10`.
    pub fn ivr_data10(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA10)
    }

    /// Seconds the call waited in the queue. COM: `TimeInQueue`.
    pub fn time_in_queue(self) -> Option<i32> {
        self.event.long(Parameter::TIME_IN_QUEUE)
    }

    /// Kind of call. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// Label and data of the IVR fields that the event has.
    pub fn ivr(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.event.pairs(&[
            (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
            (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
            (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
            (Parameter::IVR_LABEL4, Parameter::IVR_DATA4),
            (Parameter::IVR_LABEL5, Parameter::IVR_DATA5),
            (Parameter::IVR_LABEL6, Parameter::IVR_DATA6),
            (Parameter::IVR_LABEL7, Parameter::IVR_DATA7),
            (Parameter::IVR_LABEL8, Parameter::IVR_DATA8),
            (Parameter::IVR_LABEL9, Parameter::IVR_DATA9),
            (Parameter::IVR_LABEL10, Parameter::IVR_DATA10),
        ])
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A callback is allocated to an agent.
///
/// `CallbackAccept` or `CallbackReject` follows. Up to three IVR data fields come as numbered
/// labels and values. The parameters whose names begin with `X-` hold what `MakeCallbackCall`,
/// `RejectCallbackCall` and `SetCallbackCallStatus` ask for; only the openccas simulator is known
/// to send them.
///
/// COM: `BROADCAST_CALLBACK` (25).
#[derive(Clone, Copy, Debug)]
pub struct Callback<'a> {
    event: &'a Event,
    rec_id: i32,
    service_group_id: i32,
    orig_call_id: i32,
}

impl<'a> Callback<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
            orig_call_id: event.long(Parameter::ORIG_CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the service group. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// Number of the caller. COM: `CallingPartyNumber`.
    pub fn calling_party_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLING_PARTY_NUMBER)
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    pub fn called_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLED_NUMBER)
    }

    /// Label of IVR data field 1. COM: `IVRLabel1`.
    pub fn ivr_label1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL1)
    }

    /// Value of IVR data field 1. COM: `IVRData1`.
    pub fn ivr_data1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA1)
    }

    /// Label of IVR data field 2. COM: `IVRLabel2`.
    pub fn ivr_label2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL2)
    }

    /// Value of IVR data field 2. COM: `IVRData2`.
    pub fn ivr_data2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA2)
    }

    /// Label of IVR data field 3. COM: `IVRLabel3`.
    pub fn ivr_label3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL3)
    }

    /// Value of IVR data field 3. COM: `IVRData3`.
    pub fn ivr_data3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA3)
    }

    /// Kind of callback. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// Id of the original call, the one that asked for the callback. COM: `OrigCallID`.
    pub fn orig_call_id(self) -> i32 {
        self.orig_call_id
    }

    /// Id of the callback, as `MakeCallbackCall` and `RejectCallbackCall` take it. COM:
    /// `X-CallbackID`.
    pub fn x_callback_id(self) -> Option<i32> {
        self.event.long(Parameter::X_CALLBACK_ID)
    }

    /// Id of the pending callback call, as `MakeCallbackCall` and `SetCallbackCallStatus` take it.
    /// COM: `X-CallbackCallID`.
    pub fn x_callback_call_id(self) -> Option<i32> {
        self.event.long(Parameter::X_CALLBACK_CALL_ID)
    }

    /// Label and data of the IVR fields that the event has.
    pub fn ivr(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.event.pairs(&[
            (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
            (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
            (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
        ])
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent accepts a campaign call and is going to call the customer.
///
/// `CampaignStatus` tells the result once the call is completed.
///
/// COM: `BROADCAST_CAMPAIGNACCEPT` (29).
#[derive(Clone, Copy, Debug)]
pub struct CampaignAccept<'a> {
    event: &'a Event,
    rec_id: i32,
    campaign_id: i32,
    customer_id: i32,
    call_id: i32,
}

impl<'a> CampaignAccept<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            campaign_id: event.long(Parameter::CAMPAIGN_ID)?,
            customer_id: event.long(Parameter::CUSTOMER_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the campaign. COM: `CampaignID`.
    pub fn campaign_id(self) -> i32 {
        self.campaign_id
    }

    /// Record id of the customer to call. COM: `CustomerID`.
    pub fn customer_id(self) -> i32 {
        self.customer_id
    }

    /// Id of the call made to the customer. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent rejects a campaign call, and the customer is not called.
///
/// COM: `BROADCAST_CAMPAIGNREJECT` (30).
#[derive(Clone, Copy, Debug)]
pub struct CampaignReject<'a> {
    event: &'a Event,
    rec_id: i32,
    campaign_id: i32,
    customer_id: i32,
}

impl<'a> CampaignReject<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            campaign_id: event.long(Parameter::CAMPAIGN_ID)?,
            customer_id: event.long(Parameter::CUSTOMER_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the campaign. COM: `CampaignID`.
    pub fn campaign_id(self) -> i32 {
        self.campaign_id
    }

    /// Record id of the customer. COM: `CustomerID`.
    pub fn customer_id(self) -> i32 {
        self.customer_id
    }

    /// Why the campaign call was rejected, as text. COM: `Cause`.
    pub fn cause(self) -> Option<CampaignRejectCause<'a>> {
        self.event
            .text(Parameter::CAUSE)
            .map(CampaignRejectCause::from_text)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A campaign call is completed, and its result is known.
///
/// COM: `BROADCAST_CAMPAIGNSTATUS` (31).
#[derive(Clone, Copy, Debug)]
pub struct CampaignStatus<'a> {
    event: &'a Event,
    rec_id: i32,
    campaign_id: i32,
    customer_id: i32,
}

impl<'a> CampaignStatus<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            campaign_id: event.long(Parameter::CAMPAIGN_ID)?,
            customer_id: event.long(Parameter::CUSTOMER_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the campaign. COM: `CampaignID`.
    pub fn campaign_id(self) -> i32 {
        self.campaign_id
    }

    /// Record id of the customer. COM: `CustomerID`.
    pub fn customer_id(self) -> i32 {
        self.customer_id
    }

    /// Result of the campaign call, as text. COM: `Cause`.
    pub fn cause(self) -> Option<CampaignStatusCause<'a>> {
        self.event
            .text(Parameter::CAUSE)
            .map(CampaignStatusCause::from_text)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A campaign call is allocated to an agent.
///
/// `CampaignAccept` or `CampaignReject` follows. Up to ten customer data fields of the campaign
/// come as numbered labels and values, under the same names as IVR data. `X-CampaignCallID` holds
/// what `MakeCampaignCall` and `SetCampaignCallStatus` ask for; only the openccas simulator is
/// known to send it.
///
/// COM: `BROADCAST_CAMPAIGNINFO` (32).
#[derive(Clone, Copy, Debug)]
pub struct CampaignInfo<'a> {
    event: &'a Event,
    rec_id: i32,
    campaign_id: i32,
    customer_id: i32,
}

impl<'a> CampaignInfo<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            campaign_id: event.long(Parameter::CAMPAIGN_ID)?,
            customer_id: event.long(Parameter::CUSTOMER_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the campaign. COM: `CampaignID`.
    pub fn campaign_id(self) -> i32 {
        self.campaign_id
    }

    /// Record id of the customer to call. COM: `CustomerID`.
    pub fn customer_id(self) -> i32 {
        self.customer_id
    }

    /// Name of the customer. COM: `CustomerName`.
    pub fn customer_name(self) -> Option<&'a str> {
        self.event.text(Parameter::CUSTOMER_NAME)
    }

    /// Telephone number of the customer. COM: `CustomerNumber`.
    pub fn customer_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CUSTOMER_NUMBER)
    }

    /// Comment left by an earlier agent; empty if there is none. COM: `Comment`.
    pub fn comment(self) -> Option<&'a str> {
        self.event.text(Parameter::COMMENT)
    }

    /// Label of customer data field 1. COM: `IVRLabel1`.
    pub fn ivr_label1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL1)
    }

    /// Value of customer data field 1. COM: `IVRData1`.
    pub fn ivr_data1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA1)
    }

    /// Label of customer data field 2. COM: `IVRLabel2`.
    pub fn ivr_label2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL2)
    }

    /// Value of customer data field 2. COM: `IVRData2`.
    pub fn ivr_data2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA2)
    }

    /// Label of customer data field 3. COM: `IVRLabel3`.
    pub fn ivr_label3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL3)
    }

    /// Value of customer data field 3. COM: `IVRData3`.
    pub fn ivr_data3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA3)
    }

    /// Label of customer data field 4. COM: `IVRLabel4`.
    pub fn ivr_label4(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL4)
    }

    /// Value of customer data field 4. COM: `IVRData4`.
    pub fn ivr_data4(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA4)
    }

    /// Label of customer data field 5. COM: `IVRLabel5`.
    pub fn ivr_label5(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL5)
    }

    /// Value of customer data field 5. COM: `IVRData5`.
    pub fn ivr_data5(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA5)
    }

    /// Label of customer data field 6. COM: `IVRLabel6`.
    pub fn ivr_label6(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL6)
    }

    /// Value of customer data field 6. COM: `IVRData6`.
    pub fn ivr_data6(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA6)
    }

    /// Label of customer data field 7. COM: `IVRLabel7`.
    pub fn ivr_label7(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL7)
    }

    /// Value of customer data field 7. COM: `IVRData7`.
    pub fn ivr_data7(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA7)
    }

    /// Label of customer data field 8. COM: `IVRLabel8`.
    pub fn ivr_label8(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL8)
    }

    /// Value of customer data field 8. COM: `IVRData8`.
    pub fn ivr_data8(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA8)
    }

    /// Label of customer data field 9. COM: `IVRLabel9`.
    pub fn ivr_label9(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL9)
    }

    /// Value of customer data field 9. COM: `IVRData9`.
    pub fn ivr_data9(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA9)
    }

    /// Label of customer data field 10. COM: `IVRLabel10`.
    pub fn ivr_label10(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL10)
    }

    /// Value of customer data field 10. COM: `IVRData10`.
    pub fn ivr_data10(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA10)
    }

    /// Id of the pending campaign call, as `MakeCampaignCall` and `SetCampaignCallStatus` take it.
    /// COM: `X-CampaignCallID`.
    pub fn x_campaign_call_id(self) -> Option<i32> {
        self.event.long(Parameter::X_CAMPAIGN_CALL_ID)
    }

    /// Label and data of the IVR fields that the event has.
    pub fn ivr(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.event.pairs(&[
            (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
            (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
            (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
            (Parameter::IVR_LABEL4, Parameter::IVR_DATA4),
            (Parameter::IVR_LABEL5, Parameter::IVR_DATA5),
            (Parameter::IVR_LABEL6, Parameter::IVR_DATA6),
            (Parameter::IVR_LABEL7, Parameter::IVR_DATA7),
            (Parameter::IVR_LABEL8, Parameter::IVR_DATA8),
            (Parameter::IVR_LABEL9, Parameter::IVR_DATA9),
            (Parameter::IVR_LABEL10, Parameter::IVR_DATA10),
        ])
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A service group exists or is newly added.
///
/// Right after the connect it comes once for each configured group, before `DataComplete`; later it
/// comes when a group is added.
///
/// COM: `BROADCAST_SERVICEGROUP_ADDED` (33).
#[derive(Clone, Copy, Debug)]
pub struct ServiceGroupAdded<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> ServiceGroupAdded<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the service group, not of an agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// What the group is for. COM: `ServiceGroupPurpose`.
    pub fn service_group_purpose(self) -> Option<ServiceGroupPurpose> {
        self.event
            .long(Parameter::SERVICE_GROUP_PURPOSE)
            .map(ServiceGroupPurpose::from_number)
    }

    /// Name of the service group. COM: `Name`.
    pub fn name(self) -> Option<&'a str> {
        self.event.text(Parameter::NAME)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// The set of service groups an agent can serve changes.
///
/// The list is the whole new set, not the difference.
///
/// COM: `BROADCAST_AGENT_SERVICEGROUPS_CHANGED` (34).
#[derive(Clone, Copy, Debug)]
pub struct AgentServiceGroupsChanged<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> AgentServiceGroupsChanged<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record ids of the service groups the agent can now serve. COM: `ServiceGroupList`.
    pub fn service_group_list(self) -> Option<IdList<'a>> {
        self.event
            .text(Parameter::SERVICE_GROUP_LIST)
            .map(IdList::new)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// The initial configuration data are complete.
///
/// It follows the `Logon` and `ServiceGroupAdded` events sent right after the connect; live events
/// come next. It has no parameters.
///
/// COM: `BROADCAST_DATA_COMPLETE` (35).
#[derive(Clone, Copy, Debug)]
pub struct DataComplete<'a> {
    event: &'a Event,
}

impl<'a> DataComplete<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self { event })
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// The Agent Service ends the connection in an orderly way.
///
/// `OnDisconnect` follows. A connection that is simply lost brings `OnDisconnect` alone. It has no
/// parameters.
///
/// COM: `BROADCAST_DISCONNECT` (36).
#[derive(Clone, Copy, Debug)]
pub struct ServiceDisconnect<'a> {
    event: &'a Event,
}

impl<'a> ServiceDisconnect<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self { event })
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent is consulted by another agent who has a service group call on hold.
///
/// It is sent for the consulted agent and describes the held customer's call, with up to three IVR
/// data fields as numbered labels and values.
///
/// COM: `BROADCAST_XFER_CALL_INFORMATION` (37).
#[derive(Clone, Copy, Debug)]
pub struct XferCallInformation<'a> {
    event: &'a Event,
    rec_id: i32,
    held_call_id: i32,
    active_call_id: i32,
    service_group_id: i32,
}

impl<'a> XferCallInformation<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            held_call_id: event.long(Parameter::HELD_CALL_ID)?,
            active_call_id: event.long(Parameter::ACTIVE_CALL_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the consulted agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the customer's call, which is on hold. COM: `HeldCallID`.
    pub fn held_call_id(self) -> i32 {
        self.held_call_id
    }

    /// Id of the consultation call. COM: `ActiveCallID`.
    pub fn active_call_id(self) -> i32 {
        self.active_call_id
    }

    /// Record id of the service group the customer's call belongs to. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// Number of the customer on hold. COM: `CallingPartyNumber`.
    pub fn calling_party_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLING_PARTY_NUMBER)
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    pub fn called_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLED_NUMBER)
    }

    /// Label of IVR data field 1. COM: `IVRLabel1`.
    pub fn ivr_label1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL1)
    }

    /// Value of IVR data field 1. COM: `IVRData1`.
    pub fn ivr_data1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA1)
    }

    /// Label of IVR data field 2. COM: `IVRLabel2`.
    pub fn ivr_label2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL2)
    }

    /// Value of IVR data field 2. COM: `IVRData2`.
    pub fn ivr_data2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA2)
    }

    /// Label of IVR data field 3. COM: `IVRLabel3`.
    pub fn ivr_label3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL3)
    }

    /// Value of IVR data field 3. COM: `IVRData3`.
    pub fn ivr_data3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA3)
    }

    /// Label and data of the IVR fields that the event has.
    pub fn ivr(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.event.pairs(&[
            (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
            (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
            (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
        ])
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent's IP telephone or SIP softphone registers, and its address and ports are known.
///
/// COM: `BROADCAST_IPAGENTINFO` (38).
#[derive(Clone, Copy, Debug)]
pub struct IpAgentInfo<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> IpAgentInfo<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// IP address of the telephone or of the agent's computer. COM: `IPAddress`.
    pub fn ip_address(self) -> Option<&'a str> {
        self.event.text(Parameter::IP_ADDRESS)
    }

    /// Port used for RAS. COM: `RASPort`.
    pub fn ras_port(self) -> Option<i32> {
        self.event.long(Parameter::RAS_PORT)
    }

    /// Port used for call signaling. COM: `CSPort`.
    pub fn cs_port(self) -> Option<i32> {
        self.event.long(Parameter::CS_PORT)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// The IVR data of a call change.
///
/// It follows a change by the agent, `SetAgentIVRData` or `SetAgentIVRDataWithCDR`, and also tells
/// of customer data of a campaign that an agent changes. Only fields that changed need be present,
/// at most three; they come as numbered labels and values.
///
/// COM: `BROADCAST_CALLINFORMATION_UPDATE` (39).
#[derive(Clone, Copy, Debug)]
pub struct CallInformationUpdate<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> CallInformationUpdate<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the service group call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Kind of call. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// Label of changed field 1. COM: `IVRLabel1`.
    pub fn ivr_label1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL1)
    }

    /// New value of changed field 1. COM: `IVRData1`.
    pub fn ivr_data1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA1)
    }

    /// Label of changed field 2. COM: `IVRLabel2`.
    pub fn ivr_label2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL2)
    }

    /// New value of changed field 2. COM: `IVRData2`.
    pub fn ivr_data2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA2)
    }

    /// Label of changed field 3. COM: `IVRLabel3`.
    pub fn ivr_label3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL3)
    }

    /// New value of changed field 3. COM: `IVRData3`.
    pub fn ivr_data3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA3)
    }

    /// Label and data of the IVR fields that the event has.
    pub fn ivr(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.event.pairs(&[
            (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
            (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
            (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
        ])
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// The private data of a call change.
///
/// It follows a change by the agent or `SetPrivateData`.
///
/// COM: `BROADCAST_ASSOCIATEDDATA_SET` (40).
#[derive(Clone, Copy, Debug)]
pub struct AssociatedDataSet<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> AssociatedDataSet<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the service group call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Kind of call. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// New private data of the call. COM: `PrivateData`.
    pub fn private_data(self) -> Option<&'a str> {
        self.event.text(Parameter::PRIVATE_DATA)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// Call qualification codes are set for a call.
///
/// It follows when the agent enters codes, or `SetAgentCQCodes`.
///
/// COM: `BROADCAST_CQCODES` (41).
#[derive(Clone, Copy, Debug)]
pub struct CqCodes<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> CqCodes<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the service group call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Kind of call. COM: `CallType`.
    pub fn call_type(self) -> Option<CallType> {
        self.event
            .long(Parameter::CALL_TYPE)
            .map(CallType::from_number)
    }

    /// Call qualification codes that were entered. COM: `CQCodeList`.
    pub fn cq_code_list(self) -> Option<TextList<'a>> {
        self.event.text(Parameter::CQ_CODE_LIST).map(TextList::bars)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An outgoing call cannot be completed.
///
/// The switch may send causes beyond the known ones.
///
/// COM: `BROADCAST_FAILED` (42).
#[derive(Clone, Copy, Debug)]
pub struct Failed<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> Failed<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call that failed. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Why the call failed. COM: `Cause`.
    pub fn cause(self) -> Option<CallCause> {
        self.event
            .long(Parameter::CAUSE)
            .map(CallCause::from_number)
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    pub fn called_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLED_NUMBER)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// Recording of a call starts.
///
/// An external recorder, a supervisor or the agent may have started it. `RecordingStopped` ends it.
///
/// COM: `BROADCAST_RECORDINGSTARTED` (43).
#[derive(Clone, Copy, Debug)]
pub struct RecordingStarted<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> RecordingStarted<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Extension that is recorded. COM: `DN`.
    pub fn dn(self) -> Option<&'a str> {
        self.event.text(Parameter::DN)
    }

    /// IP address of the recorded agent; absent unless the agent is logged on at an IP extension.
    /// COM: `IPAddress`.
    pub fn ip_address(self) -> Option<&'a str> {
        self.event.text(Parameter::IP_ADDRESS)
    }

    /// Id of the call that is recorded. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> Option<i32> {
        self.event.long(Parameter::SERVICE_GROUP_ID)
    }

    /// Number of the other party. COM: `OppositePartyNumber`.
    pub fn opposite_party_number(self) -> Option<&'a str> {
        self.event.text(Parameter::OPPOSITE_PARTY_NUMBER)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// Recording of a call stops.
///
/// COM: `BROADCAST_RECORDINGSTOPPED` (44).
#[derive(Clone, Copy, Debug)]
pub struct RecordingStopped<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
}

impl<'a> RecordingStopped<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the call that was recorded. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A phone agent logs on.
///
/// The same logon also comes as `Logon`. The vendor intends to drop this event in favour of that
/// one.
///
/// COM: `BROADCAST_LOGON_PHONEAGENT` (45).
#[derive(Clone, Copy, Debug)]
pub struct LogonPhoneAgent<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> LogonPhoneAgent<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the phone agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Extension the phone agent uses. COM: `DN`.
    pub fn dn(self) -> Option<&'a str> {
        self.event.text(Parameter::DN)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A phone agent logs off.
///
/// The same logoff also comes as `Logoff`. The vendor intends to drop this event in favour of that
/// one.
///
/// COM: `BROADCAST_LOGOFF_PHONEAGENT` (46).
#[derive(Clone, Copy, Debug)]
pub struct LogoffPhoneAgent<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> LogoffPhoneAgent<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the phone agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// The call status of a phone agent changes.
///
/// The vendor intends to drop this event; the call events of a phone agent tell of the same
/// changes.
///
/// COM: `BROADCAST_PHONEAGENT_STATUSES` (47).
#[derive(Clone, Copy, Debug)]
pub struct PhoneAgentStatuses<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> PhoneAgentStatuses<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the phone agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// New status of the phone agent: idle, busy or clerical. COM: `CallSubstate`.
    pub fn call_substate(self) -> Option<PhoneAgentSubstate> {
        self.event
            .long(Parameter::CALL_SUBSTATE)
            .map(PhoneAgentSubstate::from_number)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// A service group call is allocated to a phone agent.
///
/// It carries up to ten IVR data fields as numbered labels and values. The same call also comes as
/// `CallInformation`, which tells the kind of call besides. The vendor intends to drop this event
/// in favour of that one.
///
/// COM: `BROADCAST_PHONEAGENT_CALL_INFORMATION` (48).
#[derive(Clone, Copy, Debug)]
pub struct PhoneAgentCallInformation<'a> {
    event: &'a Event,
    rec_id: i32,
    call_id: i32,
    service_group_id: i32,
}

impl<'a> PhoneAgentCallInformation<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            call_id: event.long(Parameter::CALL_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the phone agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the service group call. COM: `CallID`.
    pub fn call_id(self) -> i32 {
        self.call_id
    }

    /// Record id of the service group. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// Number of the caller. COM: `CallingPartyNumber`.
    pub fn calling_party_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLING_PARTY_NUMBER)
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    pub fn called_number(self) -> Option<&'a str> {
        self.event.text(Parameter::CALLED_NUMBER)
    }

    /// Label of IVR data field 1. COM: `IVRLabel1`.
    pub fn ivr_label1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL1)
    }

    /// Value of IVR data field 1. COM: `IVRData1`.
    pub fn ivr_data1(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA1)
    }

    /// Label of IVR data field 2. COM: `IVRLabel2`.
    pub fn ivr_label2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL2)
    }

    /// Value of IVR data field 2. COM: `IVRData2`.
    pub fn ivr_data2(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA2)
    }

    /// Label of IVR data field 3. COM: `IVRLabel3`.
    pub fn ivr_label3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL3)
    }

    /// Value of IVR data field 3. COM: `IVRData3`.
    pub fn ivr_data3(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA3)
    }

    /// Label of IVR data field 4. COM: `IVRLabel4`.
    pub fn ivr_label4(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL4)
    }

    /// Value of IVR data field 4. COM: `IVRData4`.
    pub fn ivr_data4(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA4)
    }

    /// Label of IVR data field 5. COM: `IVRLabel5`.
    pub fn ivr_label5(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL5)
    }

    /// Value of IVR data field 5. COM: `IVRData5`.
    pub fn ivr_data5(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA5)
    }

    /// Label of IVR data field 6. COM: `IVRLabel6`.
    pub fn ivr_label6(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL6)
    }

    /// Value of IVR data field 6. COM: `IVRData6`.
    pub fn ivr_data6(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA6)
    }

    /// Label of IVR data field 7. COM: `IVRLabel7`.
    pub fn ivr_label7(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL7)
    }

    /// Value of IVR data field 7. COM: `IVRData7`.
    pub fn ivr_data7(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA7)
    }

    /// Label of IVR data field 8. COM: `IVRLabel8`.
    pub fn ivr_label8(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL8)
    }

    /// Value of IVR data field 8. COM: `IVRData8`.
    pub fn ivr_data8(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA8)
    }

    /// Label of IVR data field 9. COM: `IVRLabel9`.
    pub fn ivr_label9(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL9)
    }

    /// Value of IVR data field 9. COM: `IVRData9`.
    pub fn ivr_data9(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA9)
    }

    /// Label of IVR data field 10. COM: `IVRLabel10`.
    pub fn ivr_label10(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_LABEL10)
    }

    /// Value of IVR data field 10. COM: `IVRData10`.
    pub fn ivr_data10(self) -> Option<&'a str> {
        self.event.text(Parameter::IVR_DATA10)
    }

    /// Seconds the call waited in the queue. COM: `TimeInQueue`.
    pub fn time_in_queue(self) -> Option<i32> {
        self.event.long(Parameter::TIME_IN_QUEUE)
    }

    /// Label and data of the IVR fields that the event has.
    pub fn ivr(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.event.pairs(&[
            (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
            (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
            (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
            (Parameter::IVR_LABEL4, Parameter::IVR_DATA4),
            (Parameter::IVR_LABEL5, Parameter::IVR_DATA5),
            (Parameter::IVR_LABEL6, Parameter::IVR_DATA6),
            (Parameter::IVR_LABEL7, Parameter::IVR_DATA7),
            (Parameter::IVR_LABEL8, Parameter::IVR_DATA8),
            (Parameter::IVR_LABEL9, Parameter::IVR_DATA9),
            (Parameter::IVR_LABEL10, Parameter::IVR_DATA10),
        ])
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An open media session is rejected at an agent.
///
/// COM: `BROADCAST_OPENMEDIAREJECTED` (49).
#[derive(Clone, Copy, Debug)]
pub struct OpenMediaRejected<'a> {
    event: &'a Event,
    rec_id: i32,
    session_id: i32,
}

impl<'a> OpenMediaRejected<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the open media session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// Why the session was rejected, as text. COM: `Cause`.
    pub fn cause(self) -> Option<SessionRejectCause<'a>> {
        self.event
            .text(Parameter::CAUSE)
            .map(SessionRejectCause::from_text)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent opens an open media session and begins to handle it.
///
/// `OpenMediaCompleted` follows when the agent is done with it.
///
/// COM: `BROADCAST_OPENMEDIAHANDLING` (50).
#[derive(Clone, Copy, Debug)]
pub struct OpenMediaHandling<'a> {
    event: &'a Event,
    rec_id: i32,
    session_id: i32,
}

impl<'a> OpenMediaHandling<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the open media session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent is done with an open media session.
///
/// In openccas `HangupSession` on an open media session raises it too.
///
/// COM: `BROADCAST_OPENMEDIACOMPLETED` (51).
#[derive(Clone, Copy, Debug)]
pub struct OpenMediaCompleted<'a> {
    event: &'a Event,
    rec_id: i32,
    session_id: i32,
}

impl<'a> OpenMediaCompleted<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the open media session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    pub fn clerical_flag(self) -> Option<bool> {
        self.event
            .long(Parameter::CLERICAL_FLAG)
            .map(|flag| flag != 0)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent becomes not ready for open media sessions.
///
/// COM: `BROADCAST_OPENMEDIANOTREADY` (52).
#[derive(Clone, Copy, Debug)]
pub struct OpenMediaNotReady<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> OpenMediaNotReady<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the not-ready reason, or -1 if none was given. After `SetOpenMediaNotReady`,
    /// which takes no reason, it is -1. COM: `ReasonID`.
    pub fn reason_id(self) -> Option<i32> {
        self.event.long(Parameter::REASON_ID)
    }

    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    pub fn reason_string(self) -> Option<&'a str> {
        self.event.text(Parameter::REASON_STRING)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent becomes ready for open media sessions.
///
/// COM: `BROADCAST_OPENMEDIAREADY` (53).
#[derive(Clone, Copy, Debug)]
pub struct OpenMediaReady<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> OpenMediaReady<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent rejects a chat session.
///
/// COM: `BROADCAST_CHATREJECT` (55).
#[derive(Clone, Copy, Debug)]
pub struct ChatReject<'a> {
    event: &'a Event,
    rec_id: i32,
    session_id: i32,
}

impl<'a> ChatReject<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the chat session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// Why the session was rejected, as text. COM: `Cause`.
    pub fn cause(self) -> Option<SessionRejectCause<'a>> {
        self.event
            .text(Parameter::CAUSE)
            .map(SessionRejectCause::from_text)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent handles a chat session.
///
/// `ChatComplete` follows when the agent is done with it.
///
/// COM: `BROADCAST_CHATHANDLING` (56).
#[derive(Clone, Copy, Debug)]
pub struct ChatHandling<'a> {
    event: &'a Event,
    rec_id: i32,
    session_id: i32,
}

impl<'a> ChatHandling<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the chat session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent is done with a chat session.
///
/// In openccas `HangupSession` on a chat session raises it too.
///
/// COM: `BROADCAST_CHATCOMPLETE` (57).
#[derive(Clone, Copy, Debug)]
pub struct ChatComplete<'a> {
    event: &'a Event,
    rec_id: i32,
    session_id: i32,
}

impl<'a> ChatComplete<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the chat session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// Whether the agent is now in clerical state for the session. COM: `ClericalFlag`.
    pub fn clerical_flag(self) -> Option<bool> {
        self.event
            .long(Parameter::CLERICAL_FLAG)
            .map(|flag| flag != 0)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent becomes ready for chat sessions.
///
/// COM: `BROADCAST_CHATREADY` (58).
#[derive(Clone, Copy, Debug)]
pub struct ChatReady<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> ChatReady<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent becomes not ready for chat sessions.
///
/// COM: `BROADCAST_CHATNOTREADY` (59).
#[derive(Clone, Copy, Debug)]
pub struct ChatNotReady<'a> {
    event: &'a Event,
    rec_id: i32,
}

impl<'a> ChatNotReady<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the not-ready reason, or -1 if none was given. After `SetChatNotReady`, which
    /// takes no reason, it is -1. COM: `ReasonID`.
    pub fn reason_id(self) -> Option<i32> {
        self.event.long(Parameter::REASON_ID)
    }

    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    pub fn reason_string(self) -> Option<&'a str> {
        self.event.text(Parameter::REASON_STRING)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent hands an e-mail over to another agent.
///
/// COM: `BROADCAST_EMAILREDIRECT` (60).
#[derive(Clone, Copy, Debug)]
pub struct EmailRedirect<'a> {
    event: &'a Event,
    rec_id: i32,
    to_rec_id: i32,
    message_id: i32,
    service_group_id: i32,
}

impl<'a> EmailRedirect<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            to_rec_id: event.long(Parameter::TO_REC_ID)?,
            message_id: event.long(Parameter::MESSAGE_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent who had the e-mail before. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the agent who gets the e-mail. COM: `ToRecID`.
    pub fn to_rec_id(self) -> i32 {
        self.to_rec_id
    }

    /// Id of the e-mail message. COM: `MessageID`.
    pub fn message_id(self) -> i32 {
        self.message_id
    }

    /// Record id of the service group of the e-mail. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// Text of the e-mail. COM: `EmailText`.
    pub fn email_text(self) -> Option<&'a str> {
        self.event.text(Parameter::EMAIL_TEXT)
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent hands a chat session over to another agent.
///
/// COM: `BROADCAST_CHATREDIRECT` (61).
#[derive(Clone, Copy, Debug)]
pub struct ChatRedirect<'a> {
    event: &'a Event,
    rec_id: i32,
    to_rec_id: i32,
    session_id: i32,
    service_group_id: i32,
}

impl<'a> ChatRedirect<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            to_rec_id: event.long(Parameter::TO_REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent who had the session before. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the agent who gets the session. COM: `ToRecID`.
    pub fn to_rec_id(self) -> i32 {
        self.to_rec_id
    }

    /// Id of the chat session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// Record id of the service group of the session. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent begins to handle an e-mail.
///
/// COM: `BROADCAST_EMAILHANDLING` (62).
#[derive(Clone, Copy, Debug)]
pub struct EmailHandling<'a> {
    event: &'a Event,
    rec_id: i32,
    message_id: i32,
}

impl<'a> EmailHandling<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            message_id: event.long(Parameter::MESSAGE_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the e-mail message. COM: `MessageID`.
    pub fn message_id(self) -> i32 {
        self.message_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent begins to handle an SMS session.
///
/// COM: `BROADCAST_SMSHANDLING` (63).
#[derive(Clone, Copy, Debug)]
pub struct SmsHandling<'a> {
    event: &'a Event,
    rec_id: i32,
    message_id: i32,
}

impl<'a> SmsHandling<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            message_id: event.long(Parameter::MESSAGE_ID)?,
        })
    }

    /// Record id of the agent. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the SMS message. COM: `MessageID`.
    pub fn message_id(self) -> i32 {
        self.message_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An open media session is handed over to another agent.
///
/// COM: `BROADCAST_OPENMEDIAREDIRECT` (64).
#[derive(Clone, Copy, Debug)]
pub struct OpenMediaRedirect<'a> {
    event: &'a Event,
    rec_id: i32,
    to_rec_id: i32,
    session_id: i32,
    service_group_id: i32,
}

impl<'a> OpenMediaRedirect<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            to_rec_id: event.long(Parameter::TO_REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent who had the session before. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Record id of the agent who gets the session. COM: `ToRecID`.
    pub fn to_rec_id(self) -> i32 {
        self.to_rec_id
    }

    /// Id of the open media session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// Record id of the service group of the session. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent forwards a chat session to another service group.
///
/// COM: `BROADCAST_CHATFORWARD` (65).
#[derive(Clone, Copy, Debug)]
pub struct ChatForward<'a> {
    event: &'a Event,
    rec_id: i32,
    session_id: i32,
    service_group_id: i32,
}

impl<'a> ChatForward<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent who had the session before. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the chat session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// Record id of the service group the session is forwarded to. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}

/// An agent forwards an open media session to another service group.
///
/// COM: `BROADCAST_OPENMEDIAFORWARD` (66).
#[derive(Clone, Copy, Debug)]
pub struct OpenMediaForward<'a> {
    event: &'a Event,
    rec_id: i32,
    session_id: i32,
    service_group_id: i32,
}

impl<'a> OpenMediaForward<'a> {
    fn read(event: &'a Event) -> Option<Self> {
        Some(Self {
            event,
            rec_id: event.long(Parameter::REC_ID)?,
            session_id: event.long(Parameter::SESSION_ID)?,
            service_group_id: event.long(Parameter::SERVICE_GROUP_ID)?,
        })
    }

    /// Record id of the agent who had the session before. COM: `RecID`.
    pub fn rec_id(self) -> i32 {
        self.rec_id
    }

    /// Id of the open media session. COM: `SessionID`.
    pub fn session_id(self) -> i32 {
        self.session_id
    }

    /// Record id of the service group the session is forwarded to. COM: `ServiceGroupID`.
    pub fn service_group_id(self) -> i32 {
        self.service_group_id
    }

    /// The event itself: its envelope, and its parameters by name.
    pub fn event(self) -> &'a Event {
        self.event
    }
}
