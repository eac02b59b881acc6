// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

//! The types of events.

/// The type of an event: what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// An agent logs on. COM: `BROADCAST_LOGON` (1).
    Logon,
    /// An agent logs off. COM: `BROADCAST_LOGOFF` (2).
    Logoff,
    /// An agent becomes ready for voice calls of service groups. COM: `BROADCAST_READY` (3).
    Ready,
    /// An agent becomes not ready for voice calls of service groups. COM: `BROADCAST_NOTREADY` (4).
    NotReady,
    /// An agent becomes ready for e-mail sessions. COM: `BROADCAST_EMAILREADY` (5).
    EmailReady,
    /// An agent becomes not ready for e-mail sessions. COM: `BROADCAST_EMAILNOTREADY` (6).
    EmailNotReady,
    /// An agent starts an outgoing call. COM: `BROADCAST_ORIGINATED` (7).
    Originated,
    /// A call rings, either at the agent or at the party the agent calls. COM:
    /// `BROADCAST_DELIVERED` (8).
    Delivered,
    /// An agent is connected to the other party of a call. COM: `BROADCAST_ESTABLISHED` (9).
    Established,
    /// A call is put on hold, by the agent or by the other party. COM: `BROADCAST_HELD` (10).
    Held,
    /// A held call is taken up again, by the agent or by the other party. COM:
    /// `BROADCAST_RETRIEVED` (11).
    Retrieved,
    /// A held call is transferred to an active one, by the agent or with the agent as a party. COM:
    /// `BROADCAST_TRANSFERRED` (12).
    Transferred,
    /// A held and an active call are joined in a conference. COM: `BROADCAST_CONFERENCED` (13).
    Conferenced,
    /// An agent is no longer on a call. COM: `BROADCAST_CONNECTIONCLEARED` (14).
    ConnectionCleared,
    /// An agent leaves clerical state and can take service group calls again. COM:
    /// `BROADCAST_CLERICALENDED` (15).
    ClericalEnded,
    /// A service group call or a callback call is rejected at an agent. COM:
    /// `BROADCAST_CALLREJECTED` (16).
    CallRejected,
    /// An agent accepts a callback and is going to call the customer back. COM:
    /// `BROADCAST_CALLBACKACCEPT` (17).
    CallbackAccept,
    /// An agent rejects a callback, and the customer is not called back. COM:
    /// `BROADCAST_CALLBACKREJECT` (18).
    CallbackReject,
    /// A callback call is completed, and its result is known. COM: `BROADCAST_CALLBACKSTATUS` (19).
    CallbackStatus,
    /// An e-mail allocated to an agent is rejected. COM: `BROADCAST_EMAILREJECT` (20).
    EmailReject,
    /// An agent deletes an e-mail that was allocated to the agent. COM: `BROADCAST_EMAILDELETE`
    /// (21).
    EmailDelete,
    /// An agent replies to an e-mail or SMS message that was allocated to the agent. COM:
    /// `BROADCAST_EMAILREPLY` (22).
    EmailReply,
    /// An e-mail or SMS message is forwarded to another service group. COM:
    /// `BROADCAST_EMAILFORWARD` (23).
    EmailForward,
    /// A service group call is allocated to an agent. COM: `BROADCAST_CALLINFORMATION` (24).
    CallInformation,
    /// A callback is allocated to an agent. COM: `BROADCAST_CALLBACK` (25).
    Callback,
    /// An agent accepts a campaign call and is going to call the customer. COM:
    /// `BROADCAST_CAMPAIGNACCEPT` (29).
    CampaignAccept,
    /// An agent rejects a campaign call, and the customer is not called. COM:
    /// `BROADCAST_CAMPAIGNREJECT` (30).
    CampaignReject,
    /// A campaign call is completed, and its result is known. COM: `BROADCAST_CAMPAIGNSTATUS` (31).
    CampaignStatus,
    /// A campaign call is allocated to an agent. COM: `BROADCAST_CAMPAIGNINFO` (32).
    CampaignInfo,
    /// A service group exists or is newly added. COM: `BROADCAST_SERVICEGROUP_ADDED` (33).
    ServiceGroupAdded,
    /// The set of service groups an agent can serve changes. COM:
    /// `BROADCAST_AGENT_SERVICEGROUPS_CHANGED` (34).
    AgentServiceGroupsChanged,
    /// The initial configuration data are complete. COM: `BROADCAST_DATA_COMPLETE` (35).
    DataComplete,
    /// The Agent Service ends the connection in an orderly way. COM: `BROADCAST_DISCONNECT` (36).
    ServiceDisconnect,
    /// An agent is consulted by another agent who has a service group call on hold. COM:
    /// `BROADCAST_XFER_CALL_INFORMATION` (37).
    XferCallInformation,
    /// An agent's IP telephone or SIP softphone registers, and its address and ports are known.
    /// COM: `BROADCAST_IPAGENTINFO` (38).
    IpAgentInfo,
    /// The IVR data of a call change. COM: `BROADCAST_CALLINFORMATION_UPDATE` (39).
    CallInformationUpdate,
    /// The private data of a call change. COM: `BROADCAST_ASSOCIATEDDATA_SET` (40).
    AssociatedDataSet,
    /// Call qualification codes are set for a call. COM: `BROADCAST_CQCODES` (41).
    CqCodes,
    /// An outgoing call cannot be completed. COM: `BROADCAST_FAILED` (42).
    Failed,
    /// Recording of a call starts. COM: `BROADCAST_RECORDINGSTARTED` (43).
    RecordingStarted,
    /// Recording of a call stops. COM: `BROADCAST_RECORDINGSTOPPED` (44).
    RecordingStopped,
    /// A phone agent logs on. COM: `BROADCAST_LOGON_PHONEAGENT` (45).
    LogonPhoneAgent,
    /// A phone agent logs off. COM: `BROADCAST_LOGOFF_PHONEAGENT` (46).
    LogoffPhoneAgent,
    /// The call status of a phone agent changes. COM: `BROADCAST_PHONEAGENT_STATUSES` (47).
    PhoneAgentStatuses,
    /// A service group call is allocated to a phone agent. COM:
    /// `BROADCAST_PHONEAGENT_CALL_INFORMATION` (48).
    PhoneAgentCallInformation,
    /// An open media session is rejected at an agent. COM: `BROADCAST_OPENMEDIAREJECTED` (49).
    OpenMediaRejected,
    /// An agent opens an open media session and begins to handle it. COM:
    /// `BROADCAST_OPENMEDIAHANDLING` (50).
    OpenMediaHandling,
    /// An agent is done with an open media session. COM: `BROADCAST_OPENMEDIACOMPLETED` (51).
    OpenMediaCompleted,
    /// An agent becomes not ready for open media sessions. COM: `BROADCAST_OPENMEDIANOTREADY` (52).
    OpenMediaNotReady,
    /// An agent becomes ready for open media sessions. COM: `BROADCAST_OPENMEDIAREADY` (53).
    OpenMediaReady,
    /// An agent rejects a chat session. COM: `BROADCAST_CHATREJECT` (55).
    ChatReject,
    /// An agent handles a chat session. COM: `BROADCAST_CHATHANDLING` (56).
    ChatHandling,
    /// An agent is done with a chat session. COM: `BROADCAST_CHATCOMPLETE` (57).
    ChatComplete,
    /// An agent becomes ready for chat sessions. COM: `BROADCAST_CHATREADY` (58).
    ChatReady,
    /// An agent becomes not ready for chat sessions. COM: `BROADCAST_CHATNOTREADY` (59).
    ChatNotReady,
    /// An agent hands an e-mail over to another agent. COM: `BROADCAST_EMAILREDIRECT` (60).
    EmailRedirect,
    /// An agent hands a chat session over to another agent. COM: `BROADCAST_CHATREDIRECT` (61).
    ChatRedirect,
    /// An agent begins to handle an e-mail. COM: `BROADCAST_EMAILHANDLING` (62).
    EmailHandling,
    /// An agent begins to handle an SMS session. COM: `BROADCAST_SMSHANDLING` (63).
    SmsHandling,
    /// An open media session is handed over to another agent. COM: `BROADCAST_OPENMEDIAREDIRECT`
    /// (64).
    OpenMediaRedirect,
    /// An agent forwards a chat session to another service group. COM: `BROADCAST_CHATFORWARD`
    /// (65).
    ChatForward,
    /// An agent forwards an open media session to another service group. COM:
    /// `BROADCAST_OPENMEDIAFORWARD` (66).
    OpenMediaForward,
    /// A type that this version does not know; its number is kept.
    Unknown(i32),
}

impl EventType {
    /// Every type of the catalogue, by number.
    pub const ALL: [Self; 62] = [
        Self::Logon,
        Self::Logoff,
        Self::Ready,
        Self::NotReady,
        Self::EmailReady,
        Self::EmailNotReady,
        Self::Originated,
        Self::Delivered,
        Self::Established,
        Self::Held,
        Self::Retrieved,
        Self::Transferred,
        Self::Conferenced,
        Self::ConnectionCleared,
        Self::ClericalEnded,
        Self::CallRejected,
        Self::CallbackAccept,
        Self::CallbackReject,
        Self::CallbackStatus,
        Self::EmailReject,
        Self::EmailDelete,
        Self::EmailReply,
        Self::EmailForward,
        Self::CallInformation,
        Self::Callback,
        Self::CampaignAccept,
        Self::CampaignReject,
        Self::CampaignStatus,
        Self::CampaignInfo,
        Self::ServiceGroupAdded,
        Self::AgentServiceGroupsChanged,
        Self::DataComplete,
        Self::ServiceDisconnect,
        Self::XferCallInformation,
        Self::IpAgentInfo,
        Self::CallInformationUpdate,
        Self::AssociatedDataSet,
        Self::CqCodes,
        Self::Failed,
        Self::RecordingStarted,
        Self::RecordingStopped,
        Self::LogonPhoneAgent,
        Self::LogoffPhoneAgent,
        Self::PhoneAgentStatuses,
        Self::PhoneAgentCallInformation,
        Self::OpenMediaRejected,
        Self::OpenMediaHandling,
        Self::OpenMediaCompleted,
        Self::OpenMediaNotReady,
        Self::OpenMediaReady,
        Self::ChatReject,
        Self::ChatHandling,
        Self::ChatComplete,
        Self::ChatReady,
        Self::ChatNotReady,
        Self::EmailRedirect,
        Self::ChatRedirect,
        Self::EmailHandling,
        Self::SmsHandling,
        Self::OpenMediaRedirect,
        Self::ChatForward,
        Self::OpenMediaForward,
    ];

    /// The type with this number.
    pub const fn from_number(number: i32) -> Self {
        match number {
            1 => Self::Logon,
            2 => Self::Logoff,
            3 => Self::Ready,
            4 => Self::NotReady,
            5 => Self::EmailReady,
            6 => Self::EmailNotReady,
            7 => Self::Originated,
            8 => Self::Delivered,
            9 => Self::Established,
            10 => Self::Held,
            11 => Self::Retrieved,
            12 => Self::Transferred,
            13 => Self::Conferenced,
            14 => Self::ConnectionCleared,
            15 => Self::ClericalEnded,
            16 => Self::CallRejected,
            17 => Self::CallbackAccept,
            18 => Self::CallbackReject,
            19 => Self::CallbackStatus,
            20 => Self::EmailReject,
            21 => Self::EmailDelete,
            22 => Self::EmailReply,
            23 => Self::EmailForward,
            24 => Self::CallInformation,
            25 => Self::Callback,
            29 => Self::CampaignAccept,
            30 => Self::CampaignReject,
            31 => Self::CampaignStatus,
            32 => Self::CampaignInfo,
            33 => Self::ServiceGroupAdded,
            34 => Self::AgentServiceGroupsChanged,
            35 => Self::DataComplete,
            36 => Self::ServiceDisconnect,
            37 => Self::XferCallInformation,
            38 => Self::IpAgentInfo,
            39 => Self::CallInformationUpdate,
            40 => Self::AssociatedDataSet,
            41 => Self::CqCodes,
            42 => Self::Failed,
            43 => Self::RecordingStarted,
            44 => Self::RecordingStopped,
            45 => Self::LogonPhoneAgent,
            46 => Self::LogoffPhoneAgent,
            47 => Self::PhoneAgentStatuses,
            48 => Self::PhoneAgentCallInformation,
            49 => Self::OpenMediaRejected,
            50 => Self::OpenMediaHandling,
            51 => Self::OpenMediaCompleted,
            52 => Self::OpenMediaNotReady,
            53 => Self::OpenMediaReady,
            55 => Self::ChatReject,
            56 => Self::ChatHandling,
            57 => Self::ChatComplete,
            58 => Self::ChatReady,
            59 => Self::ChatNotReady,
            60 => Self::EmailRedirect,
            61 => Self::ChatRedirect,
            62 => Self::EmailHandling,
            63 => Self::SmsHandling,
            64 => Self::OpenMediaRedirect,
            65 => Self::ChatForward,
            66 => Self::OpenMediaForward,
            other => Self::Unknown(other),
        }
    }

    /// Its number, as the COM object's `GetType` gives it.
    pub const fn number(self) -> i32 {
        match self {
            Self::Logon => 1,
            Self::Logoff => 2,
            Self::Ready => 3,
            Self::NotReady => 4,
            Self::EmailReady => 5,
            Self::EmailNotReady => 6,
            Self::Originated => 7,
            Self::Delivered => 8,
            Self::Established => 9,
            Self::Held => 10,
            Self::Retrieved => 11,
            Self::Transferred => 12,
            Self::Conferenced => 13,
            Self::ConnectionCleared => 14,
            Self::ClericalEnded => 15,
            Self::CallRejected => 16,
            Self::CallbackAccept => 17,
            Self::CallbackReject => 18,
            Self::CallbackStatus => 19,
            Self::EmailReject => 20,
            Self::EmailDelete => 21,
            Self::EmailReply => 22,
            Self::EmailForward => 23,
            Self::CallInformation => 24,
            Self::Callback => 25,
            Self::CampaignAccept => 29,
            Self::CampaignReject => 30,
            Self::CampaignStatus => 31,
            Self::CampaignInfo => 32,
            Self::ServiceGroupAdded => 33,
            Self::AgentServiceGroupsChanged => 34,
            Self::DataComplete => 35,
            Self::ServiceDisconnect => 36,
            Self::XferCallInformation => 37,
            Self::IpAgentInfo => 38,
            Self::CallInformationUpdate => 39,
            Self::AssociatedDataSet => 40,
            Self::CqCodes => 41,
            Self::Failed => 42,
            Self::RecordingStarted => 43,
            Self::RecordingStopped => 44,
            Self::LogonPhoneAgent => 45,
            Self::LogoffPhoneAgent => 46,
            Self::PhoneAgentStatuses => 47,
            Self::PhoneAgentCallInformation => 48,
            Self::OpenMediaRejected => 49,
            Self::OpenMediaHandling => 50,
            Self::OpenMediaCompleted => 51,
            Self::OpenMediaNotReady => 52,
            Self::OpenMediaReady => 53,
            Self::ChatReject => 55,
            Self::ChatHandling => 56,
            Self::ChatComplete => 57,
            Self::ChatReady => 58,
            Self::ChatNotReady => 59,
            Self::EmailRedirect => 60,
            Self::ChatRedirect => 61,
            Self::EmailHandling => 62,
            Self::SmsHandling => 63,
            Self::OpenMediaRedirect => 64,
            Self::ChatForward => 65,
            Self::OpenMediaForward => 66,
            Self::Unknown(number) => number,
        }
    }

    /// Its place in [`ALL`](Self::ALL), and in the table of what the catalogue says of it.
    pub(crate) const fn index(self) -> Option<usize> {
        match self {
            Self::Logon => Some(0),
            Self::Logoff => Some(1),
            Self::Ready => Some(2),
            Self::NotReady => Some(3),
            Self::EmailReady => Some(4),
            Self::EmailNotReady => Some(5),
            Self::Originated => Some(6),
            Self::Delivered => Some(7),
            Self::Established => Some(8),
            Self::Held => Some(9),
            Self::Retrieved => Some(10),
            Self::Transferred => Some(11),
            Self::Conferenced => Some(12),
            Self::ConnectionCleared => Some(13),
            Self::ClericalEnded => Some(14),
            Self::CallRejected => Some(15),
            Self::CallbackAccept => Some(16),
            Self::CallbackReject => Some(17),
            Self::CallbackStatus => Some(18),
            Self::EmailReject => Some(19),
            Self::EmailDelete => Some(20),
            Self::EmailReply => Some(21),
            Self::EmailForward => Some(22),
            Self::CallInformation => Some(23),
            Self::Callback => Some(24),
            Self::CampaignAccept => Some(25),
            Self::CampaignReject => Some(26),
            Self::CampaignStatus => Some(27),
            Self::CampaignInfo => Some(28),
            Self::ServiceGroupAdded => Some(29),
            Self::AgentServiceGroupsChanged => Some(30),
            Self::DataComplete => Some(31),
            Self::ServiceDisconnect => Some(32),
            Self::XferCallInformation => Some(33),
            Self::IpAgentInfo => Some(34),
            Self::CallInformationUpdate => Some(35),
            Self::AssociatedDataSet => Some(36),
            Self::CqCodes => Some(37),
            Self::Failed => Some(38),
            Self::RecordingStarted => Some(39),
            Self::RecordingStopped => Some(40),
            Self::LogonPhoneAgent => Some(41),
            Self::LogoffPhoneAgent => Some(42),
            Self::PhoneAgentStatuses => Some(43),
            Self::PhoneAgentCallInformation => Some(44),
            Self::OpenMediaRejected => Some(45),
            Self::OpenMediaHandling => Some(46),
            Self::OpenMediaCompleted => Some(47),
            Self::OpenMediaNotReady => Some(48),
            Self::OpenMediaReady => Some(49),
            Self::ChatReject => Some(50),
            Self::ChatHandling => Some(51),
            Self::ChatComplete => Some(52),
            Self::ChatReady => Some(53),
            Self::ChatNotReady => Some(54),
            Self::EmailRedirect => Some(55),
            Self::ChatRedirect => Some(56),
            Self::EmailHandling => Some(57),
            Self::SmsHandling => Some(58),
            Self::OpenMediaRedirect => Some(59),
            Self::ChatForward => Some(60),
            Self::OpenMediaForward => Some(61),
            Self::Unknown(_) => None,
        }
    }
}
