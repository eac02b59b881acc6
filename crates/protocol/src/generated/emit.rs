// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

//! Bodies of events, to publish: one type per event, with its parameters as fields.

use crate::{
    CallCause, CallRejectCause, CallSubstate, CallType, CallbackRejectCause, CallbackStatusCause,
    CampaignRejectCause, CampaignStatusCause, EventBody, EventType, Parameter, PhoneAgentSubstate,
    ServiceGroupPurpose, SessionRejectCause,
};

/// An agent logs on.
///
/// COM: `BROADCAST_LOGON` (1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Logon<'a> {
    /// Name of the agent. COM: `Name`.
    pub name: &'a str,
    /// Extension of the agent. COM: `DN`.
    pub dn: &'a str,
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Logon id of the agent. COM: `LogonID`.
    pub logon_id: &'a str,
    /// Whether the agent is ready for voice calls. COM: `VoiceReady`.
    pub voice_ready: bool,
    /// Whether the agent is ready for e-mail sessions. COM: `EmailReady`.
    pub email_ready: bool,
    /// Whether the agent is ready for open media sessions. COM: `OpenMediaReady`.
    pub open_media_ready: bool,
    /// Whether the agent is ready for chat sessions. It can also be read as `ChatReady`. COM:
    /// `MediaReady`.
    pub media_ready: bool,
    /// Name of the computer the agent logs on at. COM: `MachineName`.
    pub machine_name: &'a str,
    /// Number of service groups the agent can serve. COM: `NumberOfServiceGroups`.
    pub number_of_service_groups: i32,
    /// Record ids of the service groups the agent can serve. COM: `ServiceGroupList`.
    pub service_group_list: &'a [i32],
    /// Id of the OAS server the agent is connected to. COM: `OASID`.
    pub oas_id: i32,
}

impl Logon<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Logon)
            .text(Parameter::NAME, self.name)
            .text(Parameter::DN, self.dn)
            .long(Parameter::REC_ID, self.rec_id)
            .text(Parameter::LOGON_ID, self.logon_id)
            .flag(Parameter::VOICE_READY, self.voice_ready)
            .flag(Parameter::EMAIL_READY, self.email_ready)
            .flag(Parameter::OPEN_MEDIA_READY, self.open_media_ready)
            .flag(Parameter::MEDIA_READY, self.media_ready)
            .text(Parameter::MACHINE_NAME, self.machine_name)
            .long(
                Parameter::NUMBER_OF_SERVICE_GROUPS,
                self.number_of_service_groups,
            )
            .ids(Parameter::SERVICE_GROUP_LIST, self.service_group_list)
            .long(Parameter::OAS_ID, self.oas_id)
            .finish()
    }
}

/// An agent logs off.
///
/// COM: `BROADCAST_LOGOFF` (2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Logoff {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
}

impl Logoff {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Logoff)
            .long(Parameter::REC_ID, self.rec_id)
            .finish()
    }
}

/// An agent becomes ready for voice calls of service groups.
///
/// COM: `BROADCAST_READY` (3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ready {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
}

impl Ready {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Ready)
            .long(Parameter::REC_ID, self.rec_id)
            .finish()
    }
}

/// An agent becomes not ready for voice calls of service groups.
///
/// COM: `BROADCAST_NOTREADY` (4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotReady<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the not-ready reason, or -1 if none was given. COM: `ReasonID`.
    pub reason_id: i32,
    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    pub reason_string: &'a str,
}

impl NotReady<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::NotReady)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::REASON_ID, self.reason_id)
            .text(Parameter::REASON_STRING, self.reason_string)
            .finish()
    }
}

/// An agent becomes ready for e-mail sessions.
///
/// COM: `BROADCAST_EMAILREADY` (5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailReady {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
}

impl EmailReady {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::EmailReady)
            .long(Parameter::REC_ID, self.rec_id)
            .finish()
    }
}

/// An agent becomes not ready for e-mail sessions.
///
/// COM: `BROADCAST_EMAILNOTREADY` (6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailNotReady<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the not-ready reason, or -1 if none was given. After `SetEmailNotReady`, which
    /// takes no reason, it is -1. COM: `ReasonID`.
    pub reason_id: i32,
    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    pub reason_string: &'a str,
}

impl EmailNotReady<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::EmailNotReady)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::REASON_ID, self.reason_id)
            .text(Parameter::REASON_STRING, self.reason_string)
            .finish()
    }
}

/// An agent starts an outgoing call.
///
/// COM: `BROADCAST_ORIGINATED` (7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Originated {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call. COM: `CallID`.
    pub call_id: i32,
    /// Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`.
    pub service_group_id: Option<i32>,
    /// Kind of call. COM: `CallType`.
    pub call_type: CallType,
}

impl Originated {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Originated)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .optional_long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .finish()
    }
}

/// A call rings, either at the agent or at the party the agent calls.
///
/// COM: `BROADCAST_DELIVERED` (8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivered<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call. COM: `CallID`.
    pub call_id: i32,
    /// Number of the other party: the caller of an incoming call, the called party of an outgoing
    /// one. COM: `OppositePartyNumber`.
    pub opposite_party_number: &'a str,
    /// Identifier of the trunk that carries the call. COM: `TrunkID`.
    pub trunk_id: Option<&'a str>,
    /// Number that was dialed originally; absent for phone agents. COM: `CalledNumber`.
    pub called_number: Option<&'a str>,
    /// Private data attached to the call. COM: `PrivateData`.
    pub private_data: Option<&'a str>,
    /// Cause that the switch gives with the call, if any. COM: `Cause`.
    pub cause: Option<CallCause>,
}

impl Delivered<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Delivered)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .text(Parameter::OPPOSITE_PARTY_NUMBER, self.opposite_party_number)
            .optional_text(Parameter::TRUNK_ID, self.trunk_id)
            .optional_text(Parameter::CALLED_NUMBER, self.called_number)
            .optional_text(Parameter::PRIVATE_DATA, self.private_data)
            .optional_long(Parameter::CAUSE, self.cause.map(CallCause::number))
            .finish()
    }
}

/// An agent is connected to the other party of a call.
///
/// COM: `BROADCAST_ESTABLISHED` (9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Established<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call. COM: `CallID`.
    pub call_id: i32,
    /// Private data attached to the call. COM: `PrivateData`.
    pub private_data: Option<&'a str>,
    /// Identifier of the trunk that carries the call. COM: `TrunkID`.
    pub trunk_id: Option<&'a str>,
    /// Part the agent has in the call: talking, assisting, assisted, monitoring or monitored. COM:
    /// `CallSubstate`.
    pub call_substate: CallSubstate,
    /// Number of the other party. COM: `OppositePartyNumber`.
    pub opposite_party_number: &'a str,
    /// Cause that the switch gives with the call, if any. COM: `Cause`.
    pub cause: Option<CallCause>,
    /// URI of the call's session on the media server, for external recorders. COM:
    /// `MediaServerSessionUri`.
    pub media_server_session_uri: &'a str,
}

impl Established<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Established)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .optional_text(Parameter::PRIVATE_DATA, self.private_data)
            .optional_text(Parameter::TRUNK_ID, self.trunk_id)
            .long(Parameter::CALL_SUBSTATE, self.call_substate.number())
            .text(Parameter::OPPOSITE_PARTY_NUMBER, self.opposite_party_number)
            .optional_long(Parameter::CAUSE, self.cause.map(CallCause::number))
            .text(
                Parameter::MEDIA_SERVER_SESSION_URI,
                self.media_server_session_uri,
            )
            .finish()
    }
}

/// A call is put on hold, by the agent or by the other party.
///
/// COM: `BROADCAST_HELD` (10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call. COM: `CallID`.
    pub call_id: i32,
    /// Whether the agent is the one put on hold, rather than the one who holds the call. COM:
    /// `OnHold`.
    pub on_hold: bool,
}

impl Held {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Held)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .flag(Parameter::ON_HOLD, self.on_hold)
            .finish()
    }
}

/// A held call is taken up again, by the agent or by the other party.
///
/// COM: `BROADCAST_RETRIEVED` (11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retrieved {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call. COM: `CallID`.
    pub call_id: i32,
}

impl Retrieved {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Retrieved)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .finish()
    }
}

/// A held call is transferred to an active one, by the agent or with the agent as a party.
///
/// COM: `BROADCAST_TRANSFERRED` (12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transferred<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call that was on hold. COM: `HeldCallID`.
    pub held_call_id: i32,
    /// Id of the call that was active. COM: `ActiveCallID`.
    pub active_call_id: i32,
    /// Id of the call that results from the transfer. COM: `NewCallID`.
    pub new_call_id: i32,
    /// Whether the agent enters clerical state now. COM: `ClericalFlag`.
    pub clerical_flag: bool,
    /// Whether this agent made the transfer. COM: `TransferringAgent`.
    pub transferring_agent: bool,
    /// Number of the other party. COM: `OppositePartyNumber`.
    pub opposite_party_number: &'a str,
    /// Private data attached to the call. COM: `PrivateData`.
    pub private_data: Option<&'a str>,
}

impl Transferred<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Transferred)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::HELD_CALL_ID, self.held_call_id)
            .long(Parameter::ACTIVE_CALL_ID, self.active_call_id)
            .long(Parameter::NEW_CALL_ID, self.new_call_id)
            .flag(Parameter::CLERICAL_FLAG, self.clerical_flag)
            .flag(Parameter::TRANSFERRING_AGENT, self.transferring_agent)
            .text(Parameter::OPPOSITE_PARTY_NUMBER, self.opposite_party_number)
            .optional_text(Parameter::PRIVATE_DATA, self.private_data)
            .finish()
    }
}

/// A held and an active call are joined in a conference.
///
/// COM: `BROADCAST_CONFERENCED` (13).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conferenced<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call that was on hold. COM: `HeldCallID`.
    pub held_call_id: i32,
    /// Id of the call that was active. COM: `ActiveCallID`.
    pub active_call_id: i32,
    /// Id of the conference call. COM: `NewCallID`.
    pub new_call_id: i32,
    /// Numbers of the other parties in the conference. COM: `OppositePartyNumber`.
    pub opposite_party_number: &'a [String],
}

impl Conferenced<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Conferenced)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::HELD_CALL_ID, self.held_call_id)
            .long(Parameter::ACTIVE_CALL_ID, self.active_call_id)
            .long(Parameter::NEW_CALL_ID, self.new_call_id)
            .commas(Parameter::OPPOSITE_PARTY_NUMBER, self.opposite_party_number)
            .finish()
    }
}

/// An agent is no longer on a call.
///
/// COM: `BROADCAST_CONNECTIONCLEARED` (14).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionCleared<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call. COM: `CallID`.
    pub call_id: i32,
    /// Whether the agent enters clerical state now. COM: `ClericalFlag`.
    pub clerical_flag: bool,
    /// Whether the agent diverted the call to another destination. COM: `DivertedFlag`.
    pub diverted_flag: bool,
    /// Destination the call was diverted to; absent if it was not diverted. COM:
    /// `DivertDestination`.
    pub divert_destination: Option<&'a str>,
}

impl ConnectionCleared<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ConnectionCleared)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .flag(Parameter::CLERICAL_FLAG, self.clerical_flag)
            .flag(Parameter::DIVERTED_FLAG, self.diverted_flag)
            .optional_text(Parameter::DIVERT_DESTINATION, self.divert_destination)
            .finish()
    }
}

/// An agent leaves clerical state and can take service group calls again.
///
/// COM: `BROADCAST_CLERICALENDED` (15).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClericalEnded {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call the clerical state belonged to. COM: `CallID`.
    pub call_id: i32,
}

impl ClericalEnded {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ClericalEnded)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .finish()
    }
}

/// A service group call or a callback call is rejected at an agent.
///
/// COM: `BROADCAST_CALLREJECTED` (16).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallRejected<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call. COM: `CallID`.
    pub call_id: i32,
    /// Why the call was rejected, as text. COM: `Cause`.
    pub cause: CallRejectCause<'a>,
}

impl CallRejected<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CallRejected)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .text(Parameter::CAUSE, self.cause.as_str())
            .finish()
    }
}

/// An agent accepts a callback and is going to call the customer back.
///
/// COM: `BROADCAST_CALLBACKACCEPT` (17).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallbackAccept {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the original call, the one that asked for the callback. COM: `OrigCallID`.
    pub orig_call_id: i32,
    /// Id of the call made to the customer. COM: `CallID`.
    pub call_id: i32,
    /// Kind of callback. COM: `CallType`.
    pub call_type: CallType,
}

impl CallbackAccept {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CallbackAccept)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::ORIG_CALL_ID, self.orig_call_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .finish()
    }
}

/// An agent rejects a callback, and the customer is not called back.
///
/// COM: `BROADCAST_CALLBACKREJECT` (18).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallbackReject<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the original call, the one that asked for the callback. COM: `CallID`.
    pub call_id: i32,
    /// Kind of callback. COM: `CallType`.
    pub call_type: CallType,
    /// Why the callback was rejected, as text. COM: `Cause`.
    pub cause: CallbackRejectCause<'a>,
}

impl CallbackReject<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CallbackReject)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .text(Parameter::CAUSE, self.cause.as_str())
            .finish()
    }
}

/// A callback call is completed, and its result is known.
///
/// COM: `BROADCAST_CALLBACKSTATUS` (19).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallbackStatus<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the callback call. COM: `CallID`.
    pub call_id: i32,
    /// Kind of callback. COM: `CallType`.
    pub call_type: CallType,
    /// Whether the callback succeeded. COM: `CallbackStatus`.
    pub callback_status: bool,
    /// Result of the callback, as text. COM: `Cause`.
    pub cause: CallbackStatusCause<'a>,
}

impl CallbackStatus<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CallbackStatus)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .flag(Parameter::CALLBACK_STATUS, self.callback_status)
            .text(Parameter::CAUSE, self.cause.as_str())
            .finish()
    }
}

/// An e-mail allocated to an agent is rejected.
///
/// COM: `BROADCAST_EMAILREJECT` (20).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailReject<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the e-mail message. COM: `MessageID`.
    pub message_id: i32,
    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    pub service_group_id: i32,
    /// Why the message was rejected, as text. COM: `Cause`.
    pub cause: SessionRejectCause<'a>,
}

impl EmailReject<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::EmailReject)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::MESSAGE_ID, self.message_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .text(Parameter::CAUSE, self.cause.as_str())
            .finish()
    }
}

/// An agent deletes an e-mail that was allocated to the agent.
///
/// COM: `BROADCAST_EMAILDELETE` (21).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailDelete {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the e-mail message. COM: `MessageID`.
    pub message_id: i32,
    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    pub service_group_id: i32,
    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    pub clerical_flag: bool,
}

impl EmailDelete {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::EmailDelete)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::MESSAGE_ID, self.message_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .flag(Parameter::CLERICAL_FLAG, self.clerical_flag)
            .finish()
    }
}

/// An agent replies to an e-mail or SMS message that was allocated to the agent.
///
/// COM: `BROADCAST_EMAILREPLY` (22).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailReply<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the message. COM: `MessageID`.
    pub message_id: i32,
    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    pub service_group_id: i32,
    /// Subject of the e-mail. COM: `Subject`.
    pub subject: &'a str,
    /// Whether the e-mail was forwarded. COM: `ForwardFlag`.
    pub forward_flag: bool,
    /// Recipients of the e-mail or SMS. For an e-mail these are the To addresses alone, at most
    /// ten. The separator is not documented. COM: `RecipientList`.
    pub recipient_list: &'a str,
    /// Text of the SMS sent; only for SMS. COM: `EmailText`.
    pub email_text: Option<&'a str>,
    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    pub clerical_flag: bool,
}

impl EmailReply<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::EmailReply)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::MESSAGE_ID, self.message_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .text(Parameter::SUBJECT, self.subject)
            .flag(Parameter::FORWARD_FLAG, self.forward_flag)
            .text(Parameter::RECIPIENT_LIST, self.recipient_list)
            .optional_text(Parameter::EMAIL_TEXT, self.email_text)
            .flag(Parameter::CLERICAL_FLAG, self.clerical_flag)
            .finish()
    }
}

/// An e-mail or SMS message is forwarded to another service group.
///
/// COM: `BROADCAST_EMAILFORWARD` (23).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailForward {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the e-mail or SMS message. COM: `MessageID`.
    pub message_id: i32,
    /// Record id of the service group the message is forwarded to. It can also be read as
    /// `ServiceGroupList`. COM: `ServiceGroupID`.
    pub service_group_id: i32,
}

impl EmailForward {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::EmailForward)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::MESSAGE_ID, self.message_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .finish()
    }
}

/// A service group call is allocated to an agent.
///
/// COM: `BROADCAST_CALLINFORMATION` (24).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallInformation<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the service group call. COM: `CallID`.
    pub call_id: i32,
    /// Record id of the service group. COM: `ServiceGroupID`.
    pub service_group_id: i32,
    /// Number of the caller. COM: `CallingPartyNumber`.
    pub calling_party_number: &'a str,
    /// Number that was dialed originally. COM: `CalledNumber`.
    pub called_number: &'a str,
    /// Label and data of the IVR fields, at most 10. COM: `IVRLabel1`, `IVRData1` and so on.
    pub ivr: &'a [(String, String)],
    /// Seconds the call waited in the queue. COM: `TimeInQueue`.
    pub time_in_queue: i32,
    /// Kind of call. COM: `CallType`.
    pub call_type: CallType,
}

impl CallInformation<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CallInformation)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .text(Parameter::CALLING_PARTY_NUMBER, self.calling_party_number)
            .text(Parameter::CALLED_NUMBER, self.called_number)
            .ivr(
                &[
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
                ],
                self.ivr,
            )
            .long(Parameter::TIME_IN_QUEUE, self.time_in_queue)
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .finish()
    }
}

/// A callback is allocated to an agent.
///
/// COM: `BROADCAST_CALLBACK` (25).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Callback<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the service group. COM: `ServiceGroupID`.
    pub service_group_id: i32,
    /// Number of the caller. COM: `CallingPartyNumber`.
    pub calling_party_number: &'a str,
    /// Number that was dialed originally. COM: `CalledNumber`.
    pub called_number: &'a str,
    /// Label and data of the IVR fields, at most 3. COM: `IVRLabel1`, `IVRData1` and so on.
    pub ivr: &'a [(String, String)],
    /// Kind of callback. COM: `CallType`.
    pub call_type: CallType,
    /// Id of the original call, the one that asked for the callback. COM: `OrigCallID`.
    pub orig_call_id: i32,
    /// Id of the callback, as `MakeCallbackCall` and `RejectCallbackCall` take it. COM:
    /// `X-CallbackID`.
    pub x_callback_id: Option<i32>,
    /// Id of the pending callback call, as `MakeCallbackCall` and `SetCallbackCallStatus` take it.
    /// COM: `X-CallbackCallID`.
    pub x_callback_call_id: Option<i32>,
}

impl Callback<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Callback)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .text(Parameter::CALLING_PARTY_NUMBER, self.calling_party_number)
            .text(Parameter::CALLED_NUMBER, self.called_number)
            .ivr(
                &[
                    (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                    (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                    (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
                ],
                self.ivr,
            )
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .long(Parameter::ORIG_CALL_ID, self.orig_call_id)
            .optional_long(Parameter::X_CALLBACK_ID, self.x_callback_id)
            .optional_long(Parameter::X_CALLBACK_CALL_ID, self.x_callback_call_id)
            .finish()
    }
}

/// An agent accepts a campaign call and is going to call the customer.
///
/// COM: `BROADCAST_CAMPAIGNACCEPT` (29).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CampaignAccept {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the campaign. COM: `CampaignID`.
    pub campaign_id: i32,
    /// Record id of the customer to call. COM: `CustomerID`.
    pub customer_id: i32,
    /// Id of the call made to the customer. COM: `CallID`.
    pub call_id: i32,
}

impl CampaignAccept {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CampaignAccept)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CAMPAIGN_ID, self.campaign_id)
            .long(Parameter::CUSTOMER_ID, self.customer_id)
            .long(Parameter::CALL_ID, self.call_id)
            .finish()
    }
}

/// An agent rejects a campaign call, and the customer is not called.
///
/// COM: `BROADCAST_CAMPAIGNREJECT` (30).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CampaignReject<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the campaign. COM: `CampaignID`.
    pub campaign_id: i32,
    /// Record id of the customer. COM: `CustomerID`.
    pub customer_id: i32,
    /// Why the campaign call was rejected, as text. COM: `Cause`.
    pub cause: CampaignRejectCause<'a>,
}

impl CampaignReject<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CampaignReject)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CAMPAIGN_ID, self.campaign_id)
            .long(Parameter::CUSTOMER_ID, self.customer_id)
            .text(Parameter::CAUSE, self.cause.as_str())
            .finish()
    }
}

/// A campaign call is completed, and its result is known.
///
/// COM: `BROADCAST_CAMPAIGNSTATUS` (31).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CampaignStatus<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the campaign. COM: `CampaignID`.
    pub campaign_id: i32,
    /// Record id of the customer. COM: `CustomerID`.
    pub customer_id: i32,
    /// Result of the campaign call, as text. COM: `Cause`.
    pub cause: CampaignStatusCause<'a>,
}

impl CampaignStatus<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CampaignStatus)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CAMPAIGN_ID, self.campaign_id)
            .long(Parameter::CUSTOMER_ID, self.customer_id)
            .text(Parameter::CAUSE, self.cause.as_str())
            .finish()
    }
}

/// A campaign call is allocated to an agent.
///
/// COM: `BROADCAST_CAMPAIGNINFO` (32).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CampaignInfo<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the campaign. COM: `CampaignID`.
    pub campaign_id: i32,
    /// Record id of the customer to call. COM: `CustomerID`.
    pub customer_id: i32,
    /// Name of the customer. COM: `CustomerName`.
    pub customer_name: &'a str,
    /// Telephone number of the customer. COM: `CustomerNumber`.
    pub customer_number: &'a str,
    /// Comment left by an earlier agent; empty if there is none. COM: `Comment`.
    pub comment: &'a str,
    /// Label and data of the IVR fields, at most 10. COM: `IVRLabel1`, `IVRData1` and so on.
    pub ivr: &'a [(String, String)],
    /// Id of the pending campaign call, as `MakeCampaignCall` and `SetCampaignCallStatus` take it.
    /// COM: `X-CampaignCallID`.
    pub x_campaign_call_id: Option<i32>,
}

impl CampaignInfo<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CampaignInfo)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CAMPAIGN_ID, self.campaign_id)
            .long(Parameter::CUSTOMER_ID, self.customer_id)
            .text(Parameter::CUSTOMER_NAME, self.customer_name)
            .text(Parameter::CUSTOMER_NUMBER, self.customer_number)
            .text(Parameter::COMMENT, self.comment)
            .ivr(
                &[
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
                ],
                self.ivr,
            )
            .optional_long(Parameter::X_CAMPAIGN_CALL_ID, self.x_campaign_call_id)
            .finish()
    }
}

/// A service group exists or is newly added.
///
/// COM: `BROADCAST_SERVICEGROUP_ADDED` (33).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceGroupAdded<'a> {
    /// Record id of the service group, not of an agent. COM: `RecID`.
    pub rec_id: i32,
    /// What the group is for. COM: `ServiceGroupPurpose`.
    pub service_group_purpose: ServiceGroupPurpose,
    /// Name of the service group. COM: `Name`.
    pub name: &'a str,
}

impl ServiceGroupAdded<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ServiceGroupAdded)
            .long(Parameter::REC_ID, self.rec_id)
            .long(
                Parameter::SERVICE_GROUP_PURPOSE,
                self.service_group_purpose.number(),
            )
            .text(Parameter::NAME, self.name)
            .finish()
    }
}

/// The set of service groups an agent can serve changes.
///
/// COM: `BROADCAST_AGENT_SERVICEGROUPS_CHANGED` (34).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgentServiceGroupsChanged<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record ids of the service groups the agent can now serve. COM: `ServiceGroupList`.
    pub service_group_list: &'a [i32],
}

impl AgentServiceGroupsChanged<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::AgentServiceGroupsChanged)
            .long(Parameter::REC_ID, self.rec_id)
            .ids(Parameter::SERVICE_GROUP_LIST, self.service_group_list)
            .finish()
    }
}

/// The initial configuration data are complete.
///
/// COM: `BROADCAST_DATA_COMPLETE` (35).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataComplete;

impl DataComplete {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::DataComplete).finish()
    }
}

/// The Agent Service ends the connection in an orderly way.
///
/// COM: `BROADCAST_DISCONNECT` (36).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServiceDisconnect;

impl ServiceDisconnect {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ServiceDisconnect).finish()
    }
}

/// An agent is consulted by another agent who has a service group call on hold.
///
/// COM: `BROADCAST_XFER_CALL_INFORMATION` (37).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XferCallInformation<'a> {
    /// Record id of the consulted agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the customer's call, which is on hold. COM: `HeldCallID`.
    pub held_call_id: i32,
    /// Id of the consultation call. COM: `ActiveCallID`.
    pub active_call_id: i32,
    /// Record id of the service group the customer's call belongs to. COM: `ServiceGroupID`.
    pub service_group_id: i32,
    /// Number of the customer on hold. COM: `CallingPartyNumber`.
    pub calling_party_number: &'a str,
    /// Number that was dialed originally. COM: `CalledNumber`.
    pub called_number: &'a str,
    /// Label and data of the IVR fields, at most 3. COM: `IVRLabel1`, `IVRData1` and so on.
    pub ivr: &'a [(String, String)],
}

impl XferCallInformation<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::XferCallInformation)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::HELD_CALL_ID, self.held_call_id)
            .long(Parameter::ACTIVE_CALL_ID, self.active_call_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .text(Parameter::CALLING_PARTY_NUMBER, self.calling_party_number)
            .text(Parameter::CALLED_NUMBER, self.called_number)
            .ivr(
                &[
                    (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                    (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                    (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
                ],
                self.ivr,
            )
            .finish()
    }
}

/// An agent's IP telephone or SIP softphone registers, and its address and ports are known.
///
/// COM: `BROADCAST_IPAGENTINFO` (38).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IpAgentInfo<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// IP address of the telephone or of the agent's computer. COM: `IPAddress`.
    pub ip_address: &'a str,
    /// Port used for RAS. COM: `RASPort`.
    pub ras_port: i32,
    /// Port used for call signaling. COM: `CSPort`.
    pub cs_port: i32,
}

impl IpAgentInfo<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::IpAgentInfo)
            .long(Parameter::REC_ID, self.rec_id)
            .text(Parameter::IP_ADDRESS, self.ip_address)
            .long(Parameter::RAS_PORT, self.ras_port)
            .long(Parameter::CS_PORT, self.cs_port)
            .finish()
    }
}

/// The IVR data of a call change.
///
/// COM: `BROADCAST_CALLINFORMATION_UPDATE` (39).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallInformationUpdate<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the service group call. COM: `CallID`.
    pub call_id: i32,
    /// Kind of call. COM: `CallType`.
    pub call_type: CallType,
    /// Label and data of the IVR fields, at most 3. COM: `IVRLabel1`, `IVRData1` and so on.
    pub ivr: &'a [(String, String)],
}

impl CallInformationUpdate<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CallInformationUpdate)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .ivr(
                &[
                    (Parameter::IVR_LABEL1, Parameter::IVR_DATA1),
                    (Parameter::IVR_LABEL2, Parameter::IVR_DATA2),
                    (Parameter::IVR_LABEL3, Parameter::IVR_DATA3),
                ],
                self.ivr,
            )
            .finish()
    }
}

/// The private data of a call change.
///
/// COM: `BROADCAST_ASSOCIATEDDATA_SET` (40).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssociatedDataSet<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the service group call. COM: `CallID`.
    pub call_id: i32,
    /// Kind of call. COM: `CallType`.
    pub call_type: CallType,
    /// New private data of the call. COM: `PrivateData`.
    pub private_data: &'a str,
}

impl AssociatedDataSet<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::AssociatedDataSet)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .text(Parameter::PRIVATE_DATA, self.private_data)
            .finish()
    }
}

/// Call qualification codes are set for a call.
///
/// COM: `BROADCAST_CQCODES` (41).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CqCodes<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the service group call. COM: `CallID`.
    pub call_id: i32,
    /// Kind of call. COM: `CallType`.
    pub call_type: CallType,
    /// Call qualification codes that were entered. COM: `CQCodeList`.
    pub cq_code_list: &'a [String],
}

impl CqCodes<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::CqCodes)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::CALL_TYPE, self.call_type.number())
            .codes(Parameter::CQ_CODE_LIST, self.cq_code_list)
            .finish()
    }
}

/// An outgoing call cannot be completed.
///
/// COM: `BROADCAST_FAILED` (42).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call that failed. COM: `CallID`.
    pub call_id: i32,
    /// Why the call failed. COM: `Cause`.
    pub cause: CallCause,
    /// Number that was dialed originally. COM: `CalledNumber`.
    pub called_number: &'a str,
}

impl Failed<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::Failed)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::CAUSE, self.cause.number())
            .text(Parameter::CALLED_NUMBER, self.called_number)
            .finish()
    }
}

/// Recording of a call starts.
///
/// COM: `BROADCAST_RECORDINGSTARTED` (43).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordingStarted<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Extension that is recorded. COM: `DN`.
    pub dn: &'a str,
    /// IP address of the recorded agent; absent unless the agent is logged on at an IP extension.
    /// COM: `IPAddress`.
    pub ip_address: Option<&'a str>,
    /// Id of the call that is recorded. COM: `CallID`.
    pub call_id: i32,
    /// Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`.
    pub service_group_id: Option<i32>,
    /// Number of the other party. COM: `OppositePartyNumber`.
    pub opposite_party_number: &'a str,
}

impl RecordingStarted<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::RecordingStarted)
            .long(Parameter::REC_ID, self.rec_id)
            .text(Parameter::DN, self.dn)
            .optional_text(Parameter::IP_ADDRESS, self.ip_address)
            .long(Parameter::CALL_ID, self.call_id)
            .optional_long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .text(Parameter::OPPOSITE_PARTY_NUMBER, self.opposite_party_number)
            .finish()
    }
}

/// Recording of a call stops.
///
/// COM: `BROADCAST_RECORDINGSTOPPED` (44).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordingStopped {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the call that was recorded. COM: `CallID`.
    pub call_id: i32,
}

impl RecordingStopped {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::RecordingStopped)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .finish()
    }
}

/// A phone agent logs on.
///
/// COM: `BROADCAST_LOGON_PHONEAGENT` (45).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogonPhoneAgent<'a> {
    /// Record id of the phone agent. COM: `RecID`.
    pub rec_id: i32,
    /// Extension the phone agent uses. COM: `DN`.
    pub dn: &'a str,
}

impl LogonPhoneAgent<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::LogonPhoneAgent)
            .long(Parameter::REC_ID, self.rec_id)
            .text(Parameter::DN, self.dn)
            .finish()
    }
}

/// A phone agent logs off.
///
/// COM: `BROADCAST_LOGOFF_PHONEAGENT` (46).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogoffPhoneAgent {
    /// Record id of the phone agent. COM: `RecID`.
    pub rec_id: i32,
}

impl LogoffPhoneAgent {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::LogoffPhoneAgent)
            .long(Parameter::REC_ID, self.rec_id)
            .finish()
    }
}

/// The call status of a phone agent changes.
///
/// COM: `BROADCAST_PHONEAGENT_STATUSES` (47).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneAgentStatuses {
    /// Record id of the phone agent. COM: `RecID`.
    pub rec_id: i32,
    /// New status of the phone agent: idle, busy or clerical. COM: `CallSubstate`.
    pub call_substate: PhoneAgentSubstate,
}

impl PhoneAgentStatuses {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::PhoneAgentStatuses)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_SUBSTATE, self.call_substate.number())
            .finish()
    }
}

/// A service group call is allocated to a phone agent.
///
/// COM: `BROADCAST_PHONEAGENT_CALL_INFORMATION` (48).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhoneAgentCallInformation<'a> {
    /// Record id of the phone agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the service group call. COM: `CallID`.
    pub call_id: i32,
    /// Record id of the service group. COM: `ServiceGroupID`.
    pub service_group_id: i32,
    /// Number of the caller. COM: `CallingPartyNumber`.
    pub calling_party_number: &'a str,
    /// Number that was dialed originally. COM: `CalledNumber`.
    pub called_number: &'a str,
    /// Label and data of the IVR fields, at most 10. COM: `IVRLabel1`, `IVRData1` and so on.
    pub ivr: &'a [(String, String)],
    /// Seconds the call waited in the queue. COM: `TimeInQueue`.
    pub time_in_queue: i32,
}

impl PhoneAgentCallInformation<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::PhoneAgentCallInformation)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::CALL_ID, self.call_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .text(Parameter::CALLING_PARTY_NUMBER, self.calling_party_number)
            .text(Parameter::CALLED_NUMBER, self.called_number)
            .ivr(
                &[
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
                ],
                self.ivr,
            )
            .long(Parameter::TIME_IN_QUEUE, self.time_in_queue)
            .finish()
    }
}

/// An open media session is rejected at an agent.
///
/// COM: `BROADCAST_OPENMEDIAREJECTED` (49).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenMediaRejected<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the open media session. COM: `SessionID`.
    pub session_id: i32,
    /// Why the session was rejected, as text. COM: `Cause`.
    pub cause: SessionRejectCause<'a>,
}

impl OpenMediaRejected<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::OpenMediaRejected)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .text(Parameter::CAUSE, self.cause.as_str())
            .finish()
    }
}

/// An agent opens an open media session and begins to handle it.
///
/// COM: `BROADCAST_OPENMEDIAHANDLING` (50).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenMediaHandling {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the open media session. COM: `SessionID`.
    pub session_id: i32,
}

impl OpenMediaHandling {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::OpenMediaHandling)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .finish()
    }
}

/// An agent is done with an open media session.
///
/// COM: `BROADCAST_OPENMEDIACOMPLETED` (51).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenMediaCompleted {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the open media session. COM: `SessionID`.
    pub session_id: i32,
    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    pub clerical_flag: bool,
}

impl OpenMediaCompleted {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::OpenMediaCompleted)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .flag(Parameter::CLERICAL_FLAG, self.clerical_flag)
            .finish()
    }
}

/// An agent becomes not ready for open media sessions.
///
/// COM: `BROADCAST_OPENMEDIANOTREADY` (52).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenMediaNotReady<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the not-ready reason, or -1 if none was given. After `SetOpenMediaNotReady`,
    /// which takes no reason, it is -1. COM: `ReasonID`.
    pub reason_id: i32,
    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    pub reason_string: &'a str,
}

impl OpenMediaNotReady<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::OpenMediaNotReady)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::REASON_ID, self.reason_id)
            .text(Parameter::REASON_STRING, self.reason_string)
            .finish()
    }
}

/// An agent becomes ready for open media sessions.
///
/// COM: `BROADCAST_OPENMEDIAREADY` (53).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenMediaReady {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
}

impl OpenMediaReady {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::OpenMediaReady)
            .long(Parameter::REC_ID, self.rec_id)
            .finish()
    }
}

/// An agent rejects a chat session.
///
/// COM: `BROADCAST_CHATREJECT` (55).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChatReject<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the chat session. COM: `SessionID`.
    pub session_id: i32,
    /// Why the session was rejected, as text. COM: `Cause`.
    pub cause: SessionRejectCause<'a>,
}

impl ChatReject<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ChatReject)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .text(Parameter::CAUSE, self.cause.as_str())
            .finish()
    }
}

/// An agent handles a chat session.
///
/// COM: `BROADCAST_CHATHANDLING` (56).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChatHandling {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the chat session. COM: `SessionID`.
    pub session_id: i32,
}

impl ChatHandling {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ChatHandling)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .finish()
    }
}

/// An agent is done with a chat session.
///
/// COM: `BROADCAST_CHATCOMPLETE` (57).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChatComplete {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the chat session. COM: `SessionID`.
    pub session_id: i32,
    /// Whether the agent is now in clerical state for the session. COM: `ClericalFlag`.
    pub clerical_flag: bool,
}

impl ChatComplete {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ChatComplete)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .flag(Parameter::CLERICAL_FLAG, self.clerical_flag)
            .finish()
    }
}

/// An agent becomes ready for chat sessions.
///
/// COM: `BROADCAST_CHATREADY` (58).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChatReady {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
}

impl ChatReady {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ChatReady)
            .long(Parameter::REC_ID, self.rec_id)
            .finish()
    }
}

/// An agent becomes not ready for chat sessions.
///
/// COM: `BROADCAST_CHATNOTREADY` (59).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChatNotReady<'a> {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the not-ready reason, or -1 if none was given. After `SetChatNotReady`, which
    /// takes no reason, it is -1. COM: `ReasonID`.
    pub reason_id: i32,
    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    pub reason_string: &'a str,
}

impl ChatNotReady<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ChatNotReady)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::REASON_ID, self.reason_id)
            .text(Parameter::REASON_STRING, self.reason_string)
            .finish()
    }
}

/// An agent hands an e-mail over to another agent.
///
/// COM: `BROADCAST_EMAILREDIRECT` (60).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailRedirect<'a> {
    /// Record id of the agent who had the e-mail before. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the agent who gets the e-mail. COM: `ToRecID`.
    pub to_rec_id: i32,
    /// Id of the e-mail message. COM: `MessageID`.
    pub message_id: i32,
    /// Record id of the service group of the e-mail. COM: `ServiceGroupID`.
    pub service_group_id: i32,
    /// Text of the e-mail. COM: `EmailText`.
    pub email_text: &'a str,
}

impl EmailRedirect<'_> {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::EmailRedirect)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::TO_REC_ID, self.to_rec_id)
            .long(Parameter::MESSAGE_ID, self.message_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .text(Parameter::EMAIL_TEXT, self.email_text)
            .finish()
    }
}

/// An agent hands a chat session over to another agent.
///
/// COM: `BROADCAST_CHATREDIRECT` (61).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChatRedirect {
    /// Record id of the agent who had the session before. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the agent who gets the session. COM: `ToRecID`.
    pub to_rec_id: i32,
    /// Id of the chat session. COM: `SessionID`.
    pub session_id: i32,
    /// Record id of the service group of the session. COM: `ServiceGroupID`.
    pub service_group_id: i32,
}

impl ChatRedirect {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ChatRedirect)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::TO_REC_ID, self.to_rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .finish()
    }
}

/// An agent begins to handle an e-mail.
///
/// COM: `BROADCAST_EMAILHANDLING` (62).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmailHandling {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the e-mail message. COM: `MessageID`.
    pub message_id: i32,
}

impl EmailHandling {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::EmailHandling)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::MESSAGE_ID, self.message_id)
            .finish()
    }
}

/// An agent begins to handle an SMS session.
///
/// COM: `BROADCAST_SMSHANDLING` (63).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmsHandling {
    /// Record id of the agent. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the SMS message. COM: `MessageID`.
    pub message_id: i32,
}

impl SmsHandling {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::SmsHandling)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::MESSAGE_ID, self.message_id)
            .finish()
    }
}

/// An open media session is handed over to another agent.
///
/// COM: `BROADCAST_OPENMEDIAREDIRECT` (64).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenMediaRedirect {
    /// Record id of the agent who had the session before. COM: `RecID`.
    pub rec_id: i32,
    /// Record id of the agent who gets the session. COM: `ToRecID`.
    pub to_rec_id: i32,
    /// Id of the open media session. COM: `SessionID`.
    pub session_id: i32,
    /// Record id of the service group of the session. COM: `ServiceGroupID`.
    pub service_group_id: i32,
}

impl OpenMediaRedirect {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::OpenMediaRedirect)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::TO_REC_ID, self.to_rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .finish()
    }
}

/// An agent forwards a chat session to another service group.
///
/// COM: `BROADCAST_CHATFORWARD` (65).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChatForward {
    /// Record id of the agent who had the session before. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the chat session. COM: `SessionID`.
    pub session_id: i32,
    /// Record id of the service group the session is forwarded to. COM: `ServiceGroupID`.
    pub service_group_id: i32,
}

impl ChatForward {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::ChatForward)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .finish()
    }
}

/// An agent forwards an open media session to another service group.
///
/// COM: `BROADCAST_OPENMEDIAFORWARD` (66).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenMediaForward {
    /// Record id of the agent who had the session before. COM: `RecID`.
    pub rec_id: i32,
    /// Id of the open media session. COM: `SessionID`.
    pub session_id: i32,
    /// Record id of the service group the session is forwarded to. COM: `ServiceGroupID`.
    pub service_group_id: i32,
}

impl OpenMediaForward {
    /// The body, its parameters in the order of the catalogue.
    pub fn body(&self) -> EventBody {
        EventBody::build(EventType::OpenMediaForward)
            .long(Parameter::REC_ID, self.rec_id)
            .long(Parameter::SESSION_ID, self.session_id)
            .long(Parameter::SERVICE_GROUP_ID, self.service_group_id)
            .finish()
    }
}
