// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! Requests as a backend receives them, and the results that have several values.

use crate::{Argument, Arguments, MediaType, Method, OleDate, Outputs, Result, codec::violation};

/// A request, with its arguments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Finds the record id of the agent with a given logon id.
    GetAgentRecIdFromLogonId(GetAgentRecIdFromLogonId),
    /// Dials a number from an agent's telephone.
    MakeCall(MakeCall),
    /// Answers a call that rings at an agent.
    AnswerCall(AnswerCall),
    /// Hangs up a call of an agent.
    HangupCall(HangupCall),
    /// Ends an open media, e-mail, SMS or chat session of an agent.
    HangupSession(HangupSession),
    /// Puts a call of an agent on hold.
    HoldCall(HoldCall),
    /// Takes a call of an agent back from hold.
    RetrieveCall(RetrieveCall),
    /// Joins the calls of an agent into a conference.
    ConferenceCall(ConferenceCall),
    /// Connects an agent's held call to the active call and takes the agent out of both.
    TransferCall(TransferCall),
    /// Sends a call at an agent on to another destination.
    DeflectCall(DeflectCall),
    /// Rejects a service group call that arrives at an agent.
    RejectServiceCall(RejectServiceCall),
    /// Ends an agent's clerical time after a call.
    CancelClerical(CancelClerical),
    /// Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
    CancelSessionClerical(CancelSessionClerical),
    /// Lengthens an agent's clerical time.
    ExtendClerical(ExtendClerical),
    /// Makes an agent ready for voice calls.
    SetVoiceReady(SetVoiceReady),
    /// Makes an agent not ready for voice calls.
    SetVoiceNotReady(SetVoiceNotReady),
    /// Tells whether an agent is ready for voice calls.
    GetVoiceReadyStatus(GetVoiceReadyStatus),
    /// Makes an agent ready for e-mail.
    SetEmailReady(SetEmailReady),
    /// Makes an agent not ready for e-mail.
    SetEmailNotReady(SetEmailNotReady),
    /// Tells whether an agent is ready for e-mail.
    GetEmailReadyStatus(GetEmailReadyStatus),
    /// Lists the not-ready reasons of a tenant.
    GetNotReadyReasons(GetNotReadyReasons),
    /// Logs a phone agent on at an extension.
    LogonPhoneAgent(LogonPhoneAgent),
    /// Logs a phone agent off.
    LogoffPhoneAgent(LogoffPhoneAgent),
    /// Makes a phone agent ready for voice calls.
    SetPhoneAgentReady(SetPhoneAgentReady),
    /// Makes a phone agent not ready for voice calls.
    SetPhoneAgentNotReady(SetPhoneAgentNotReady),
    /// Tells whether a phone agent is ready for voice calls.
    GetPhoneAgentVoiceReadyStatus(GetPhoneAgentVoiceReadyStatus),
    /// Finds the record id of the phone agent who is logged on at an extension.
    GetPhoneAgentRecIdFromExtension(GetPhoneAgentRecIdFromExtension),
    /// Finds the service group whose call a phone agent is handling.
    GetPhoneAgentServiceGroupId(GetPhoneAgentServiceGroupId),
    /// Lists the service groups that an agent serves.
    GetAgentServiceGroups(GetAgentServiceGroups),
    /// Gives the state of a phone agent: logon, readiness, and the service group call at hand.
    GetPhoneAgentStatus(GetPhoneAgentStatus),
    /// Sets the qualification codes of an agent's call.
    SetAgentCqCodes(SetAgentCqCodes),
    /// Sets the private data of an agent's call.
    SetPrivateData(SetPrivateData),
    /// Sends a phone agent's call on to another destination.
    DeflectPhoneAgentCall(DeflectPhoneAgentCall),
    /// Sets up to three IVR fields of an agent's voice call.
    SetAgentIvrData(SetAgentIvrData),
    /// Finds the call manager on which an agent is logged on.
    GetAgentCallManagerId(GetAgentCallManagerId),
    /// Sets up to three IVR fields of an agent's session and has them written to the call detail
    /// records.
    SetAgentIvrDataWithCdr(SetAgentIvrDataWithCdr),
    /// Makes an agent ready for chat.
    SetChatReady(SetChatReady),
    /// Makes an agent not ready for chat.
    SetChatNotReady(SetChatNotReady),
    /// Makes an agent ready for open media sessions.
    SetOpenMediaReady(SetOpenMediaReady),
    /// Makes an agent not ready for open media sessions.
    SetOpenMediaNotReady(SetOpenMediaNotReady),
    /// Closes an agent's application by force.
    StopApp(StopApp),
    /// Starts dialling a campaign call that is pending at an agent.
    MakeCampaignCall(MakeCampaignCall),
    /// Rejects a campaign call that is pending at an agent.
    RejectCampaignCall(RejectCampaignCall),
    /// Sets the outcome of a campaign call.
    SetCampaignCallStatus(SetCampaignCallStatus),
    /// Gives the media settings of an agent: which media, how many at a time, which beside which.
    GetAgentMediaSettings(GetAgentMediaSettings),
    /// Starts dialling a callback call that is pending at an agent.
    MakeCallbackCall(MakeCallbackCall),
    /// Rejects a callback call that is pending at an agent.
    RejectCallbackCall(RejectCallbackCall),
    /// Sets the outcome of a callback call.
    SetCallbackCallStatus(SetCallbackCallStatus),
    /// Sends DTMF digits through a call of an agent.
    SendDtmf(SendDtmf),
}

impl Request {
    /// The method that was called.
    pub const fn method(&self) -> Method {
        match self {
            Self::GetAgentRecIdFromLogonId(_) => Method::GetAgentRecIdFromLogonId,
            Self::MakeCall(_) => Method::MakeCall,
            Self::AnswerCall(_) => Method::AnswerCall,
            Self::HangupCall(_) => Method::HangupCall,
            Self::HangupSession(_) => Method::HangupSession,
            Self::HoldCall(_) => Method::HoldCall,
            Self::RetrieveCall(_) => Method::RetrieveCall,
            Self::ConferenceCall(_) => Method::ConferenceCall,
            Self::TransferCall(_) => Method::TransferCall,
            Self::DeflectCall(_) => Method::DeflectCall,
            Self::RejectServiceCall(_) => Method::RejectServiceCall,
            Self::CancelClerical(_) => Method::CancelClerical,
            Self::CancelSessionClerical(_) => Method::CancelSessionClerical,
            Self::ExtendClerical(_) => Method::ExtendClerical,
            Self::SetVoiceReady(_) => Method::SetVoiceReady,
            Self::SetVoiceNotReady(_) => Method::SetVoiceNotReady,
            Self::GetVoiceReadyStatus(_) => Method::GetVoiceReadyStatus,
            Self::SetEmailReady(_) => Method::SetEmailReady,
            Self::SetEmailNotReady(_) => Method::SetEmailNotReady,
            Self::GetEmailReadyStatus(_) => Method::GetEmailReadyStatus,
            Self::GetNotReadyReasons(_) => Method::GetNotReadyReasons,
            Self::LogonPhoneAgent(_) => Method::LogonPhoneAgent,
            Self::LogoffPhoneAgent(_) => Method::LogoffPhoneAgent,
            Self::SetPhoneAgentReady(_) => Method::SetPhoneAgentReady,
            Self::SetPhoneAgentNotReady(_) => Method::SetPhoneAgentNotReady,
            Self::GetPhoneAgentVoiceReadyStatus(_) => Method::GetPhoneAgentVoiceReadyStatus,
            Self::GetPhoneAgentRecIdFromExtension(_) => Method::GetPhoneAgentRecIdFromExtension,
            Self::GetPhoneAgentServiceGroupId(_) => Method::GetPhoneAgentServiceGroupId,
            Self::GetAgentServiceGroups(_) => Method::GetAgentServiceGroups,
            Self::GetPhoneAgentStatus(_) => Method::GetPhoneAgentStatus,
            Self::SetAgentCqCodes(_) => Method::SetAgentCqCodes,
            Self::SetPrivateData(_) => Method::SetPrivateData,
            Self::DeflectPhoneAgentCall(_) => Method::DeflectPhoneAgentCall,
            Self::SetAgentIvrData(_) => Method::SetAgentIvrData,
            Self::GetAgentCallManagerId(_) => Method::GetAgentCallManagerId,
            Self::SetAgentIvrDataWithCdr(_) => Method::SetAgentIvrDataWithCdr,
            Self::SetChatReady(_) => Method::SetChatReady,
            Self::SetChatNotReady(_) => Method::SetChatNotReady,
            Self::SetOpenMediaReady(_) => Method::SetOpenMediaReady,
            Self::SetOpenMediaNotReady(_) => Method::SetOpenMediaNotReady,
            Self::StopApp(_) => Method::StopApp,
            Self::MakeCampaignCall(_) => Method::MakeCampaignCall,
            Self::RejectCampaignCall(_) => Method::RejectCampaignCall,
            Self::SetCampaignCallStatus(_) => Method::SetCampaignCallStatus,
            Self::GetAgentMediaSettings(_) => Method::GetAgentMediaSettings,
            Self::MakeCallbackCall(_) => Method::MakeCallbackCall,
            Self::RejectCallbackCall(_) => Method::RejectCallbackCall,
            Self::SetCallbackCallStatus(_) => Method::SetCallbackCallStatus,
            Self::SendDtmf(_) => Method::SendDtmf,
        }
    }

    /// The arguments in the order of the COM method, for a backend that hands the request on.
    pub fn arguments(&self) -> Vec<Argument<'_>> {
        match self {
            Self::GetAgentRecIdFromLogonId(request) => request.arguments(),
            Self::MakeCall(request) => request.arguments(),
            Self::AnswerCall(request) => request.arguments(),
            Self::HangupCall(request) => request.arguments(),
            Self::HangupSession(request) => request.arguments(),
            Self::HoldCall(request) => request.arguments(),
            Self::RetrieveCall(request) => request.arguments(),
            Self::ConferenceCall(request) => request.arguments(),
            Self::TransferCall(request) => request.arguments(),
            Self::DeflectCall(request) => request.arguments(),
            Self::RejectServiceCall(request) => request.arguments(),
            Self::CancelClerical(request) => request.arguments(),
            Self::CancelSessionClerical(request) => request.arguments(),
            Self::ExtendClerical(request) => request.arguments(),
            Self::SetVoiceReady(request) => request.arguments(),
            Self::SetVoiceNotReady(request) => request.arguments(),
            Self::GetVoiceReadyStatus(request) => request.arguments(),
            Self::SetEmailReady(request) => request.arguments(),
            Self::SetEmailNotReady(request) => request.arguments(),
            Self::GetEmailReadyStatus(request) => request.arguments(),
            Self::GetNotReadyReasons(request) => request.arguments(),
            Self::LogonPhoneAgent(request) => request.arguments(),
            Self::LogoffPhoneAgent(request) => request.arguments(),
            Self::SetPhoneAgentReady(request) => request.arguments(),
            Self::SetPhoneAgentNotReady(request) => request.arguments(),
            Self::GetPhoneAgentVoiceReadyStatus(request) => request.arguments(),
            Self::GetPhoneAgentRecIdFromExtension(request) => request.arguments(),
            Self::GetPhoneAgentServiceGroupId(request) => request.arguments(),
            Self::GetAgentServiceGroups(request) => request.arguments(),
            Self::GetPhoneAgentStatus(request) => request.arguments(),
            Self::SetAgentCqCodes(request) => request.arguments(),
            Self::SetPrivateData(request) => request.arguments(),
            Self::DeflectPhoneAgentCall(request) => request.arguments(),
            Self::SetAgentIvrData(request) => request.arguments(),
            Self::GetAgentCallManagerId(request) => request.arguments(),
            Self::SetAgentIvrDataWithCdr(request) => request.arguments(),
            Self::SetChatReady(request) => request.arguments(),
            Self::SetChatNotReady(request) => request.arguments(),
            Self::SetOpenMediaReady(request) => request.arguments(),
            Self::SetOpenMediaNotReady(request) => request.arguments(),
            Self::StopApp(request) => request.arguments(),
            Self::MakeCampaignCall(request) => request.arguments(),
            Self::RejectCampaignCall(request) => request.arguments(),
            Self::SetCampaignCallStatus(request) => request.arguments(),
            Self::GetAgentMediaSettings(request) => request.arguments(),
            Self::MakeCallbackCall(request) => request.arguments(),
            Self::RejectCallbackCall(request) => request.arguments(),
            Self::SetCallbackCallStatus(request) => request.arguments(),
            Self::SendDtmf(request) => request.arguments(),
        }
    }

    /// The request that a client sent.
    ///
    /// # Errors
    /// `protocol_error` if the method concerns the connection, and so is never sent, or if the
    /// arguments are not those of the method.
    pub fn decode(method: Method, arguments: &Arguments) -> Result<Self> {
        arguments.expect_count(method)?;
        match method {
            Method::GetAgentRecIdFromLogonId => {
                GetAgentRecIdFromLogonId::decode(arguments).map(Self::GetAgentRecIdFromLogonId)
            }
            Method::MakeCall => MakeCall::decode(arguments).map(Self::MakeCall),
            Method::AnswerCall => AnswerCall::decode(arguments).map(Self::AnswerCall),
            Method::HangupCall => HangupCall::decode(arguments).map(Self::HangupCall),
            Method::HangupSession => HangupSession::decode(arguments).map(Self::HangupSession),
            Method::HoldCall => HoldCall::decode(arguments).map(Self::HoldCall),
            Method::RetrieveCall => RetrieveCall::decode(arguments).map(Self::RetrieveCall),
            Method::ConferenceCall => ConferenceCall::decode(arguments).map(Self::ConferenceCall),
            Method::TransferCall => TransferCall::decode(arguments).map(Self::TransferCall),
            Method::DeflectCall => DeflectCall::decode(arguments).map(Self::DeflectCall),
            Method::RejectServiceCall => {
                RejectServiceCall::decode(arguments).map(Self::RejectServiceCall)
            }
            Method::CancelClerical => CancelClerical::decode(arguments).map(Self::CancelClerical),
            Method::CancelSessionClerical => {
                CancelSessionClerical::decode(arguments).map(Self::CancelSessionClerical)
            }
            Method::ExtendClerical => ExtendClerical::decode(arguments).map(Self::ExtendClerical),
            Method::SetVoiceReady => SetVoiceReady::decode(arguments).map(Self::SetVoiceReady),
            Method::SetVoiceNotReady => {
                SetVoiceNotReady::decode(arguments).map(Self::SetVoiceNotReady)
            }
            Method::GetVoiceReadyStatus => {
                GetVoiceReadyStatus::decode(arguments).map(Self::GetVoiceReadyStatus)
            }
            Method::SetEmailReady => SetEmailReady::decode(arguments).map(Self::SetEmailReady),
            Method::SetEmailNotReady => {
                SetEmailNotReady::decode(arguments).map(Self::SetEmailNotReady)
            }
            Method::GetEmailReadyStatus => {
                GetEmailReadyStatus::decode(arguments).map(Self::GetEmailReadyStatus)
            }
            Method::GetNotReadyReasons => {
                GetNotReadyReasons::decode(arguments).map(Self::GetNotReadyReasons)
            }
            Method::LogonPhoneAgent => {
                LogonPhoneAgent::decode(arguments).map(Self::LogonPhoneAgent)
            }
            Method::LogoffPhoneAgent => {
                LogoffPhoneAgent::decode(arguments).map(Self::LogoffPhoneAgent)
            }
            Method::SetPhoneAgentReady => {
                SetPhoneAgentReady::decode(arguments).map(Self::SetPhoneAgentReady)
            }
            Method::SetPhoneAgentNotReady => {
                SetPhoneAgentNotReady::decode(arguments).map(Self::SetPhoneAgentNotReady)
            }
            Method::GetPhoneAgentVoiceReadyStatus => {
                GetPhoneAgentVoiceReadyStatus::decode(arguments)
                    .map(Self::GetPhoneAgentVoiceReadyStatus)
            }
            Method::GetPhoneAgentRecIdFromExtension => {
                GetPhoneAgentRecIdFromExtension::decode(arguments)
                    .map(Self::GetPhoneAgentRecIdFromExtension)
            }
            Method::GetPhoneAgentServiceGroupId => GetPhoneAgentServiceGroupId::decode(arguments)
                .map(Self::GetPhoneAgentServiceGroupId),
            Method::GetAgentServiceGroups => {
                GetAgentServiceGroups::decode(arguments).map(Self::GetAgentServiceGroups)
            }
            Method::GetPhoneAgentStatus => {
                GetPhoneAgentStatus::decode(arguments).map(Self::GetPhoneAgentStatus)
            }
            Method::SetAgentCqCodes => {
                SetAgentCqCodes::decode(arguments).map(Self::SetAgentCqCodes)
            }
            Method::SetPrivateData => SetPrivateData::decode(arguments).map(Self::SetPrivateData),
            Method::DeflectPhoneAgentCall => {
                DeflectPhoneAgentCall::decode(arguments).map(Self::DeflectPhoneAgentCall)
            }
            Method::SetAgentIvrData => {
                SetAgentIvrData::decode(arguments).map(Self::SetAgentIvrData)
            }
            Method::GetAgentCallManagerId => {
                GetAgentCallManagerId::decode(arguments).map(Self::GetAgentCallManagerId)
            }
            Method::SetAgentIvrDataWithCdr => {
                SetAgentIvrDataWithCdr::decode(arguments).map(Self::SetAgentIvrDataWithCdr)
            }
            Method::SetChatReady => SetChatReady::decode(arguments).map(Self::SetChatReady),
            Method::SetChatNotReady => {
                SetChatNotReady::decode(arguments).map(Self::SetChatNotReady)
            }
            Method::SetOpenMediaReady => {
                SetOpenMediaReady::decode(arguments).map(Self::SetOpenMediaReady)
            }
            Method::SetOpenMediaNotReady => {
                SetOpenMediaNotReady::decode(arguments).map(Self::SetOpenMediaNotReady)
            }
            Method::StopApp => StopApp::decode(arguments).map(Self::StopApp),
            Method::MakeCampaignCall => {
                MakeCampaignCall::decode(arguments).map(Self::MakeCampaignCall)
            }
            Method::RejectCampaignCall => {
                RejectCampaignCall::decode(arguments).map(Self::RejectCampaignCall)
            }
            Method::SetCampaignCallStatus => {
                SetCampaignCallStatus::decode(arguments).map(Self::SetCampaignCallStatus)
            }
            Method::GetAgentMediaSettings => {
                GetAgentMediaSettings::decode(arguments).map(Self::GetAgentMediaSettings)
            }
            Method::MakeCallbackCall => {
                MakeCallbackCall::decode(arguments).map(Self::MakeCallbackCall)
            }
            Method::RejectCallbackCall => {
                RejectCallbackCall::decode(arguments).map(Self::RejectCallbackCall)
            }
            Method::SetCallbackCallStatus => {
                SetCallbackCallStatus::decode(arguments).map(Self::SetCallbackCallStatus)
            }
            Method::SendDtmf => SendDtmf::decode(arguments).map(Self::SendDtmf),
            Method::Initialize
            | Method::Connect
            | Method::ConnectWithIpAddress
            | Method::ConnectWithDirectConnect
            | Method::Uninitialize
            | Method::GetLastErrorInfo
            | Method::SetLogonCredentials => Err(violation(format!(
                "{} is not a request",
                method.info().com_name
            ))),
        }
    }
}

/// Finds the record id of the agent with a given logon id.
///
/// The agent need not be logged on. The search stays within what the connection may see; a host
/// administrator whose tenants use the same logon id gets the agent of the lowest tenant id. Works
/// on every kind of connection.
///
/// COM: `GetAgentRecIDFromLogonID`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAgentRecIdFromLogonId {
    /// Logon id of the agent. COM: `bstrAgentLogonID`.
    pub agent_logon_id: String,
}

impl GetAgentRecIdFromLogonId {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_logon_id: arguments.text(Method::GetAgentRecIdFromLogonId, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(&self.agent_logon_id)]
    }
}

/// Dials a number from an agent's telephone.
///
/// The agent must be logged on. `Originated` tells that the call was begun, `Delivered` that the
/// other end rings, `Established` that it answered, and `Failed` that the call did not come about.
/// If the agent's telephone cannot place a call now, nothing happens.
///
/// COM: `MakeCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Number to dial. COM: `bstrDialString`.
    pub dial_string: String,
}

impl MakeCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::MakeCall, 0)?,
            dial_string: arguments.text(Method::MakeCall, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(&self.dial_string),
        ]
    }
}

/// Answers a call that rings at an agent.
///
/// The agent must be logged on. `Established` tells that the call was answered. If no such call
/// rings, nothing happens.
///
/// COM: `AnswerCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the ringing call. COM: `lCallID`.
    pub call_id: i32,
}

impl AnswerCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::AnswerCall, 0)?,
            call_id: arguments.long(Method::AnswerCall, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
        ]
    }
}

/// Hangs up a call of an agent.
///
/// The agent must be logged on. `ConnectionCleared` tells that the agent has left the call, and
/// whether clerical time follows. If the agent has no such call, nothing happens.
///
/// COM: `HangupCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct HangupCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the call. COM: `lCallID`.
    pub call_id: i32,
}

impl HangupCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::HangupCall, 0)?,
            call_id: arguments.long(Method::HangupCall, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
        ]
    }
}

/// Ends an open media, e-mail, SMS or chat session of an agent.
///
/// The agent must be logged on. `OpenMediaCompleted` tells that an open media session has ended,
/// `ChatComplete` that a chat has. An e-mail or SMS raises `EmailDelete` if the agent was handling
/// it, `EmailReject` if not. If the agent has no such session, nothing happens.
///
/// COM: `HangupSession`.
#[derive(Clone, Debug, PartialEq)]
pub struct HangupSession {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the session; for an e-mail or SMS, the message id that its events carry. COM:
    /// `lSessionID`.
    pub session_id: i32,
}

impl HangupSession {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::HangupSession, 0)?,
            session_id: arguments.long(Method::HangupSession, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.session_id),
        ]
    }
}

/// Puts a call of an agent on hold.
///
/// The agent must be logged on. `Held` tells that the call is on hold. If the agent has no such
/// established call, nothing happens.
///
/// COM: `HoldCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct HoldCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the established call. COM: `lCallID`.
    pub call_id: i32,
}

impl HoldCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::HoldCall, 0)?,
            call_id: arguments.long(Method::HoldCall, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
        ]
    }
}

/// Takes a call of an agent back from hold.
///
/// The agent must be logged on. `Retrieved` tells that the agent is connected to it again. If the
/// call is not on hold, nothing happens.
///
/// COM: `RetrieveCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct RetrieveCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the held call. COM: `lCallID`.
    pub call_id: i32,
}

impl RetrieveCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::RetrieveCall, 0)?,
            call_id: arguments.long(Method::RetrieveCall, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
        ]
    }
}

/// Joins the calls of an agent into a conference.
///
/// The agent must be logged on and have a held call and an active one. `Conferenced` gives the id
/// of the new call and the other parties. Without two such calls nothing happens.
///
/// COM: `ConferenceCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConferenceCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl ConferenceCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::ConferenceCall, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Connects an agent's held call to the active call and takes the agent out of both.
///
/// The agent must be logged on. `Transferred` gives the id of the new call. Without a held call of
/// this id and an active call beside it, nothing happens.
///
/// COM: `TransferCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct TransferCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the held call. COM: `lHeldCallID`.
    pub held_call_id: i32,
}

impl TransferCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::TransferCall, 0)?,
            held_call_id: arguments.long(Method::TransferCall, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.held_call_id),
        ]
    }
}

/// Sends a call at an agent on to another destination.
///
/// The agent must be logged on. `ConnectionCleared` tells that the call has left the agent, with
/// the destination in its divert parameters. If the agent has no such call, nothing happens. The
/// destination comes before the call here; in `DeflectPhoneAgentCall` it comes last.
///
/// COM: `DeflectCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeflectCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Number of the destination. COM: `bstrDest`.
    pub dest: String,
    /// Id of the call. COM: `lCallID`.
    pub call_id: i32,
}

impl DeflectCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::DeflectCall, 0)?,
            dest: arguments.text(Method::DeflectCall, 1)?,
            call_id: arguments.long(Method::DeflectCall, 2)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(&self.dest),
            Argument::from(self.call_id),
        ]
    }
}

/// Rejects a service group call that arrives at an agent.
///
/// The agent must be logged on. `CallRejected` tells that the call was rejected. If no such call
/// rings at the agent, nothing happens.
///
/// COM: `RejectServiceCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct RejectServiceCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the arriving service group call. COM: `lCallID`.
    pub call_id: i32,
}

impl RejectServiceCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::RejectServiceCall, 0)?,
            call_id: arguments.long(Method::RejectServiceCall, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
        ]
    }
}

/// Ends an agent's clerical time after a call.
///
/// The agent must be logged on. `ClericalEnded` tells that the agent can take service group calls
/// again. If the agent is not in clerical state for this call, nothing happens.
///
/// COM: `CancelClerical`.
#[derive(Clone, Debug, PartialEq)]
pub struct CancelClerical {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the call that the clerical time belongs to. COM: `lCallID`.
    pub call_id: i32,
}

impl CancelClerical {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::CancelClerical, 0)?,
            call_id: arguments.long(Method::CancelClerical, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
        ]
    }
}

/// Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
///
/// The agent must be logged on. If the agent is not in clerical state for this session, nothing
/// happens.
///
/// COM: `CancelSessionClerical`.
#[derive(Clone, Debug, PartialEq)]
pub struct CancelSessionClerical {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the session; for an e-mail or SMS, the message id that its events carry. COM:
    /// `lSessionID`.
    pub session_id: i32,
}

impl CancelSessionClerical {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::CancelSessionClerical, 0)?,
            session_id: arguments.long(Method::CancelSessionClerical, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.session_id),
        ]
    }
}

/// Lengthens an agent's clerical time.
///
/// The agent must be logged on. No event tells of it: `ClericalEnded` comes later by as much. If
/// the agent is not in clerical state for this call, nothing happens.
///
/// COM: `ExtendClerical`.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtendClerical {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the call that the clerical time belongs to. COM: `lCallID`.
    pub call_id: i32,
    /// Seconds to add. COM: `lNumSeconds`.
    pub num_seconds: i32,
}

impl ExtendClerical {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::ExtendClerical, 0)?,
            call_id: arguments.long(Method::ExtendClerical, 1)?,
            num_seconds: arguments.long(Method::ExtendClerical, 2)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
            Argument::from(self.num_seconds),
        ]
    }
}

/// Makes an agent ready for voice calls.
///
/// The agent must be logged on. `Ready` tells that it happened.
///
/// COM: `SetVoiceReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetVoiceReady {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl SetVoiceReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetVoiceReady, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Makes an agent not ready for voice calls.
///
/// The agent must be logged on. `NotReady` tells that it happened and gives the reason. A reason
/// that is not defined counts as none.
///
/// COM: `SetVoiceNotReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetVoiceNotReady {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a negative number
    /// for none. COM: `lReason`.
    pub reason: i32,
}

impl SetVoiceNotReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetVoiceNotReady, 0)?,
            reason: arguments.long(Method::SetVoiceNotReady, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.reason),
        ]
    }
}

/// Tells whether an agent is ready for voice calls.
///
/// The agent must be logged on. The answer comes at once, from what the service knows; nobody waits
/// for the agent application. Works on every kind of connection.
///
/// COM: `GetVoiceReadyStatus`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetVoiceReadyStatus {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl GetVoiceReadyStatus {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::GetVoiceReadyStatus, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Makes an agent ready for e-mail.
///
/// The agent must be logged on. `EmailReady` tells that it happened.
///
/// COM: `SetEmailReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetEmailReady {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl SetEmailReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetEmailReady, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Makes an agent not ready for e-mail.
///
/// The agent must be logged on. `EmailNotReady` tells that it happened. No reason can be given, so
/// the event carries -1 and an empty text.
///
/// COM: `SetEmailNotReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetEmailNotReady {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl SetEmailNotReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetEmailNotReady, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Tells whether an agent is ready for e-mail.
///
/// The agent must be logged on. The answer comes at once, from what the service knows; nobody waits
/// for the agent application. Works on every kind of connection.
///
/// COM: `GetEmailReadyStatus`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetEmailReadyStatus {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl GetEmailReadyStatus {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::GetEmailReadyStatus, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Lists the not-ready reasons of a tenant.
///
/// The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` take, and what the
/// not-ready events carry.
///
/// COM: `GetNotReadyReasons`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetNotReadyReasons {
    /// Record id of the tenant; -1 on a system without tenants. COM: `lTenantRecID`.
    pub tenant_rec_id: i32,
}

impl GetNotReadyReasons {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            tenant_rec_id: arguments.long(Method::GetNotReadyReasons, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.tenant_rec_id)]
    }
}

/// Logs a phone agent on at an extension.
///
/// `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to give phone agents'
/// events. If the phone agent is logged on at another extension already, or no phone agent has this
/// PIN, nothing happens.
///
/// COM: `LogonPhoneAgent`.
#[derive(Clone, Debug, PartialEq)]
pub struct LogonPhoneAgent {
    /// PIN of the phone agent. COM: `bstrPIN`.
    pub pin: String,
    /// Extension to log on at. COM: `bstrExtension`.
    pub extension: String,
    /// Id of the tenant on which the agent is defined; -1 on a system without tenants. COM:
    /// `lTenantID`.
    pub tenant_id: i32,
    /// Id of the OAS server that monitors the extension. COM: `lOASID`.
    pub oas_id: i32,
}

impl LogonPhoneAgent {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            pin: arguments.text(Method::LogonPhoneAgent, 0)?,
            extension: arguments.text(Method::LogonPhoneAgent, 1)?,
            tenant_id: arguments.long(Method::LogonPhoneAgent, 2)?,
            oas_id: arguments.long(Method::LogonPhoneAgent, 3)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(&self.pin),
            Argument::from(&self.extension),
            Argument::from(self.tenant_id),
            Argument::from(self.oas_id),
        ]
    }
}

/// Logs a phone agent off.
///
/// `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to give phone
/// agents' events. If no phone agent with this PIN is logged on, nothing happens.
///
/// COM: `LogoffPhoneAgent`.
#[derive(Clone, Debug, PartialEq)]
pub struct LogoffPhoneAgent {
    /// PIN of the phone agent. COM: `bstrPIN`.
    pub pin: String,
    /// Id of the tenant on which the agent is defined; -1 on a system without tenants. COM:
    /// `lTenantID`.
    pub tenant_id: i32,
}

impl LogoffPhoneAgent {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            pin: arguments.text(Method::LogoffPhoneAgent, 0)?,
            tenant_id: arguments.long(Method::LogoffPhoneAgent, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(&self.pin), Argument::from(self.tenant_id)]
    }
}

/// Makes a phone agent ready for voice calls.
///
/// `Ready` tells that it happened, if the service is set to give phone agents' events. If no phone
/// agent with this PIN is logged on, nothing happens.
///
/// COM: `SetPhoneAgentReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetPhoneAgentReady {
    /// PIN of the phone agent. COM: `bstrPIN`.
    pub pin: String,
    /// Id of the tenant on which the agent is defined; -1 on a system without tenants. COM:
    /// `lTenantID`.
    pub tenant_id: i32,
}

impl SetPhoneAgentReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            pin: arguments.text(Method::SetPhoneAgentReady, 0)?,
            tenant_id: arguments.long(Method::SetPhoneAgentReady, 1)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(&self.pin), Argument::from(self.tenant_id)]
    }
}

/// Makes a phone agent not ready for voice calls.
///
/// `NotReady` tells that it happened and gives the reason, if the service is set to give phone
/// agents' events. A reason that is not defined counts as none. If no phone agent with this PIN is
/// logged on, nothing happens.
///
/// COM: `SetPhoneAgentNotReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetPhoneAgentNotReady {
    /// PIN of the phone agent. COM: `bstrPIN`.
    pub pin: String,
    /// Id of the tenant on which the agent is defined; -1 on a system without tenants. COM:
    /// `lTenantID`.
    pub tenant_id: i32,
    /// Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for none. COM:
    /// `lReasonID`.
    pub reason_id: i32,
}

impl SetPhoneAgentNotReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            pin: arguments.text(Method::SetPhoneAgentNotReady, 0)?,
            tenant_id: arguments.long(Method::SetPhoneAgentNotReady, 1)?,
            reason_id: arguments.long(Method::SetPhoneAgentNotReady, 2)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(&self.pin),
            Argument::from(self.tenant_id),
            Argument::from(self.reason_id),
        ]
    }
}

/// Tells whether a phone agent is ready for voice calls.
///
/// The phone agent must be logged on.
///
/// COM: `GetPhoneAgentVoiceReadyStatus`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPhoneAgentVoiceReadyStatus {
    /// Record id of the phone agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl GetPhoneAgentVoiceReadyStatus {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::GetPhoneAgentVoiceReadyStatus, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Finds the record id of the phone agent who is logged on at an extension.
///
/// The search stays within what the connection may see; a host administrator whose tenants use the
/// same extension gets the phone agent of the lowest tenant id.
///
/// COM: `GetPhoneAgentRecIDFromExtension`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPhoneAgentRecIdFromExtension {
    /// Extension at which the phone agent is logged on. COM: `bstrExtension`.
    pub extension: String,
}

impl GetPhoneAgentRecIdFromExtension {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            extension: arguments.text(Method::GetPhoneAgentRecIdFromExtension, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(&self.extension)]
    }
}

/// Finds the service group whose call a phone agent is handling.
///
/// The phone agent is the one who is logged on at the extension. The search stays within what the
/// connection may see; a host administrator whose tenants use the same extension gets the phone
/// agent of the lowest tenant id.
///
/// COM: `GetPhoneAgentServiceGroupID`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPhoneAgentServiceGroupId {
    /// Extension at which the phone agent is logged on. COM: `bstrExtension`.
    pub extension: String,
}

impl GetPhoneAgentServiceGroupId {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            extension: arguments.text(Method::GetPhoneAgentServiceGroupId, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(&self.extension)]
    }
}

/// Lists the service groups that an agent serves.
///
/// The agent must be logged on. `AgentServiceGroupsChanged` tells when the list changes. Works on
/// every kind of connection.
///
/// COM: `GetAgentServiceGroups`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAgentServiceGroups {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl GetAgentServiceGroups {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::GetAgentServiceGroups, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Gives the state of a phone agent: logon, readiness, and the service group call at hand.
///
/// The phone agent must be logged on: for one who is not, the request fails.
///
/// COM: `GetPhoneAgentstatus`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetPhoneAgentStatus {
    /// Record id of the phone agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl GetPhoneAgentStatus {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::GetPhoneAgentStatus, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Sets the qualification codes of an agent's call.
///
/// The agent must be logged on, and the call must be in progress or in clerical state. Codes that
/// are defined and codes of one's own may be mixed: at most 100 in all, 50 of each sort. `CqCodes`
/// tells that they were set.
///
/// COM: `SetAgentCQCodes`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAgentCqCodes {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the call. COM: `lCallID`.
    pub call_id: i32,
    /// Record id of the service group of the call. COM: `lServiceGroupID`.
    pub service_group_id: i32,
    /// Codes and their names. A name may be empty; that of a defined code is ignored, and a code of
    /// one's own without a name is its own name. Code and name alternate, separated by vertical
    /// bars, as in `12|Order|99|`; an empty name keeps its place. COM: `bstrCQCodes`.
    pub cq_codes: String,
}

impl SetAgentCqCodes {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetAgentCqCodes, 0)?,
            call_id: arguments.long(Method::SetAgentCqCodes, 1)?,
            service_group_id: arguments.long(Method::SetAgentCqCodes, 2)?,
            cq_codes: arguments.text(Method::SetAgentCqCodes, 3)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
            Argument::from(self.service_group_id),
            Argument::from(&self.cq_codes),
        ]
    }
}

/// Sets the private data of an agent's call.
///
/// The agent must be logged on and the call active. `AssociatedDataSet` tells that they were set.
///
/// COM: `SetPrivateData`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetPrivateData {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the active call. COM: `lCallID`.
    pub call_id: i32,
    /// The private data, a free text. COM: `bstrPrivateData`.
    pub private_data: String,
}

impl SetPrivateData {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetPrivateData, 0)?,
            call_id: arguments.long(Method::SetPrivateData, 1)?,
            private_data: arguments.text(Method::SetPrivateData, 2)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
            Argument::from(&self.private_data),
        ]
    }
}

/// Sends a phone agent's call on to another destination.
///
/// `ConnectionCleared` tells that the call has left the phone agent, if the service is set to give
/// phone agents' events. If the destination is the number defined for Customer Authentication, the
/// phone agent stays in Talking state while the call is handled there. If the phone agent has no
/// such call, nothing happens. The destination comes last here; in `DeflectCall` it comes before
/// the call.
///
/// COM: `DeflectPhoneAgentCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeflectPhoneAgentCall {
    /// Record id of the phone agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the tenant on which the agent is defined; -1 on a system without tenants. COM:
    /// `lTenantID`.
    pub tenant_id: i32,
    /// Id of the call. COM: `lCallID`.
    pub call_id: i32,
    /// Number of the destination. COM: `bstrDest`.
    pub dest: String,
}

impl DeflectPhoneAgentCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::DeflectPhoneAgentCall, 0)?,
            tenant_id: arguments.long(Method::DeflectPhoneAgentCall, 1)?,
            call_id: arguments.long(Method::DeflectPhoneAgentCall, 2)?,
            dest: arguments.text(Method::DeflectPhoneAgentCall, 3)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.tenant_id),
            Argument::from(self.call_id),
            Argument::from(&self.dest),
        ]
    }
}

/// Sets up to three IVR fields of an agent's voice call.
///
/// A field with the given label gets the new data; a label that the call does not have yet is
/// added. The call must exist at the agent, who may be a phone agent. `CallInformationUpdate` tells
/// that the fields were set.
///
/// COM: `SetAgentIVRData`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAgentIvrData {
    /// Record id of the agent or phone agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the tenant on which the agent is defined; -1 on a system without tenants. COM:
    /// `lTenantID`.
    pub tenant_id: i32,
    /// Id of the voice call. COM: `lCallID`.
    pub call_id: i32,
    /// Label of the first field. COM: `IVRLabel1`.
    pub ivr_label1: String,
    /// Data of the first field. COM: `IVRData1`.
    pub ivr_data1: String,
    /// Label of the second field; empty for no such field. COM: `IVRLabel2`.
    pub ivr_label2: String,
    /// Data of the second field. COM: `IVRData2`.
    pub ivr_data2: String,
    /// Label of the third field; empty for no such field. COM: `IVRLabel3`.
    pub ivr_label3: String,
    /// Data of the third field. COM: `IVRData3`.
    pub ivr_data3: String,
}

impl SetAgentIvrData {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetAgentIvrData, 0)?,
            tenant_id: arguments.long(Method::SetAgentIvrData, 1)?,
            call_id: arguments.long(Method::SetAgentIvrData, 2)?,
            ivr_label1: arguments.text(Method::SetAgentIvrData, 3)?,
            ivr_data1: arguments.text(Method::SetAgentIvrData, 4)?,
            ivr_label2: arguments.text(Method::SetAgentIvrData, 5)?,
            ivr_data2: arguments.text(Method::SetAgentIvrData, 6)?,
            ivr_label3: arguments.text(Method::SetAgentIvrData, 7)?,
            ivr_data3: arguments.text(Method::SetAgentIvrData, 8)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.tenant_id),
            Argument::from(self.call_id),
            Argument::from(&self.ivr_label1),
            Argument::from(&self.ivr_data1),
            Argument::from(&self.ivr_label2),
            Argument::from(&self.ivr_data2),
            Argument::from(&self.ivr_label3),
            Argument::from(&self.ivr_data3),
        ]
    }

    /// Label and data of the IVR fields that were given: those with a label.
    pub fn ivr(&self) -> impl Iterator<Item = (&str, &str)> {
        [
            (self.ivr_label1.as_str(), self.ivr_data1.as_str()),
            (self.ivr_label2.as_str(), self.ivr_data2.as_str()),
            (self.ivr_label3.as_str(), self.ivr_data3.as_str()),
        ]
        .into_iter()
        .filter(|(label, _)| !label.is_empty())
    }
}

/// Finds the call manager on which an agent is logged on.
///
/// The agent may be a phone agent.
///
/// COM: `GetAgentCallManagerID`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAgentCallManagerId {
    /// Record id of the agent or phone agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl GetAgentCallManagerId {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::GetAgentCallManagerId, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Sets up to three IVR fields of an agent's session and has them written to the call detail
/// records.
///
/// A field with the given label gets the new data; a label that the session does not have yet is
/// added. The session must exist at the agent, who may be a phone agent. `CallInformationUpdate`
/// tells that the fields were set.
///
/// COM: `SetAgentIVRDataWithCDR`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAgentIvrDataWithCdr {
    /// Record id of the agent or phone agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the tenant on which the agent is defined; -1 on a system without tenants. COM:
    /// `lTenantID`.
    pub tenant_id: i32,
    /// Id of the call or session. COM: `lCallID`.
    pub call_id: i32,
    /// Medium of the session. COM: `lMediaType`.
    pub media_type: MediaType,
    /// Label of the first field. COM: `IVRLabel1`.
    pub ivr_label1: String,
    /// Data of the first field. COM: `IVRData1`.
    pub ivr_data1: String,
    /// Label of the second field; empty for no such field. COM: `IVRLabel2`.
    pub ivr_label2: String,
    /// Data of the second field. COM: `IVRData2`.
    pub ivr_data2: String,
    /// Label of the third field; empty for no such field. COM: `IVRLabel3`.
    pub ivr_label3: String,
    /// Data of the third field. COM: `IVRData3`.
    pub ivr_data3: String,
}

impl SetAgentIvrDataWithCdr {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetAgentIvrDataWithCdr, 0)?,
            tenant_id: arguments.long(Method::SetAgentIvrDataWithCdr, 1)?,
            call_id: arguments.long(Method::SetAgentIvrDataWithCdr, 2)?,
            media_type: arguments
                .long(Method::SetAgentIvrDataWithCdr, 3)
                .map(MediaType::from_number)?,
            ivr_label1: arguments.text(Method::SetAgentIvrDataWithCdr, 4)?,
            ivr_data1: arguments.text(Method::SetAgentIvrDataWithCdr, 5)?,
            ivr_label2: arguments.text(Method::SetAgentIvrDataWithCdr, 6)?,
            ivr_data2: arguments.text(Method::SetAgentIvrDataWithCdr, 7)?,
            ivr_label3: arguments.text(Method::SetAgentIvrDataWithCdr, 8)?,
            ivr_data3: arguments.text(Method::SetAgentIvrDataWithCdr, 9)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.tenant_id),
            Argument::from(self.call_id),
            Argument::from(self.media_type.number()),
            Argument::from(&self.ivr_label1),
            Argument::from(&self.ivr_data1),
            Argument::from(&self.ivr_label2),
            Argument::from(&self.ivr_data2),
            Argument::from(&self.ivr_label3),
            Argument::from(&self.ivr_data3),
        ]
    }

    /// Label and data of the IVR fields that were given: those with a label.
    pub fn ivr(&self) -> impl Iterator<Item = (&str, &str)> {
        [
            (self.ivr_label1.as_str(), self.ivr_data1.as_str()),
            (self.ivr_label2.as_str(), self.ivr_data2.as_str()),
            (self.ivr_label3.as_str(), self.ivr_data3.as_str()),
        ]
        .into_iter()
        .filter(|(label, _)| !label.is_empty())
    }
}

/// Makes an agent ready for chat.
///
/// `ChatReady` tells that it happened. For an agent who is not logged on, nothing happens.
///
/// COM: `SetChatReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetChatReady {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl SetChatReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetChatReady, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Makes an agent not ready for chat.
///
/// `ChatNotReady` tells that it happened. No reason can be given, so the event carries -1 and an
/// empty text. For an agent who is not logged on, nothing happens.
///
/// COM: `SetChatNotReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetChatNotReady {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl SetChatNotReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetChatNotReady, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Makes an agent ready for open media sessions.
///
/// `OpenMediaReady` tells that it happened. For an agent who is not logged on, nothing happens.
///
/// COM: `SetOpenMediaReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetOpenMediaReady {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl SetOpenMediaReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetOpenMediaReady, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Makes an agent not ready for open media sessions.
///
/// `OpenMediaNotReady` tells that it happened. No reason can be given, so the event carries -1 and
/// an empty text. For an agent who is not logged on, nothing happens.
///
/// COM: `SetOpenMediaNotReady`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetOpenMediaNotReady {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl SetOpenMediaNotReady {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetOpenMediaNotReady, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Closes an agent's application by force.
///
/// The agent is not asked or warned. `Logoff` tells that the agent is gone. For an agent who is not
/// logged on, nothing happens.
///
/// COM: `StopApp`.
#[derive(Clone, Debug, PartialEq)]
pub struct StopApp {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl StopApp {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::StopApp, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Starts dialling a campaign call that is pending at an agent.
///
/// `CampaignInfo` told of the call when it was allocated to the agent. `CampaignAccept` tells that
/// the agent's side took it and gives the id of the call.
///
/// COM: `MakeCampaignCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeCampaignCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Record id of the campaign. COM: `lCampaignID`.
    pub campaign_id: i32,
    /// Record id of the customer. COM: `lCustomerID`.
    pub customer_id: i32,
    /// Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the service is a
    /// simulator. COM: `lCampaignCallID`.
    pub campaign_call_id: i32,
    /// Number to dial. COM: `bstrDialString`.
    pub dial_string: String,
}

impl MakeCampaignCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::MakeCampaignCall, 0)?,
            campaign_id: arguments.long(Method::MakeCampaignCall, 1)?,
            customer_id: arguments.long(Method::MakeCampaignCall, 2)?,
            campaign_call_id: arguments.long(Method::MakeCampaignCall, 3)?,
            dial_string: arguments.text(Method::MakeCampaignCall, 4)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.campaign_id),
            Argument::from(self.customer_id),
            Argument::from(self.campaign_call_id),
            Argument::from(&self.dial_string),
        ]
    }
}

/// Rejects a campaign call that is pending at an agent.
///
/// `CampaignReject` tells that it happened; the customer is not called.
///
/// COM: `RejectCampaignCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct RejectCampaignCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Record id of the campaign. COM: `lCampaignID`.
    pub campaign_id: i32,
    /// Record id of the customer. COM: `lCustomerID`.
    pub customer_id: i32,
    /// Why the call is rejected, an open number. COM: `lReason`.
    pub reason: i32,
}

impl RejectCampaignCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::RejectCampaignCall, 0)?,
            campaign_id: arguments.long(Method::RejectCampaignCall, 1)?,
            customer_id: arguments.long(Method::RejectCampaignCall, 2)?,
            reason: arguments.long(Method::RejectCampaignCall, 3)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.campaign_id),
            Argument::from(self.customer_id),
            Argument::from(self.reason),
        ]
    }
}

/// Sets the outcome of a campaign call.
///
/// The call must have been dialled, by `MakeCampaignCall` or by the agent. `CampaignStatus` tells
/// that it happened.
///
/// COM: `SetCampaignCallStatus`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetCampaignCallStatus {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the service is a
    /// simulator. COM: `lCampaignCallID`.
    pub campaign_call_id: i32,
    /// Outcome of the call, an open number. COM: `lStatus`.
    pub status: i32,
    /// When to call the customer next: wall-clock time of the contact centre. COM:
    /// `dNextCallAttempt`.
    pub next_call_attempt: OleDate,
    /// Whether the status form on the agent's screen is closed. COM: `bCloseForm`.
    pub close_form: bool,
    /// Whether the comment is replaced. COM: `bUpdateComment`.
    pub update_comment: bool,
    /// The new comment on the customer; ignored unless the comment is to be replaced. COM:
    /// `bstrComment`.
    pub comment: String,
}

impl SetCampaignCallStatus {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetCampaignCallStatus, 0)?,
            campaign_call_id: arguments.long(Method::SetCampaignCallStatus, 1)?,
            status: arguments.long(Method::SetCampaignCallStatus, 2)?,
            next_call_attempt: arguments.date(Method::SetCampaignCallStatus, 3)?,
            close_form: arguments.flag(Method::SetCampaignCallStatus, 4)?,
            update_comment: arguments.flag(Method::SetCampaignCallStatus, 5)?,
            comment: arguments.text(Method::SetCampaignCallStatus, 6)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.campaign_call_id),
            Argument::from(self.status),
            Argument::from(self.next_call_attempt),
            Argument::from(self.close_form),
            Argument::from(self.update_comment),
            Argument::from(&self.comment),
        ]
    }
}

/// Gives the media settings of an agent: which media, how many at a time, which beside which.
///
/// For an agent who is not logged on, and for a phone agent, all values are 0.
///
/// COM: `GetAgentMediaSettings`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAgentMediaSettings {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
}

impl GetAgentMediaSettings {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::GetAgentMediaSettings, 0)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![Argument::from(self.agent_rec_id)]
    }
}

/// Starts dialling a callback call that is pending at an agent.
///
/// `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells that the
/// agent's side took it and gives the id of the call.
///
/// COM: `MakeCallbackCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeCallbackCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the callback: `X-CallbackID` of its `Callback` when the service is a simulator. COM:
    /// `lCallbackID`.
    pub callback_id: i32,
    /// Id of the callback call: `X-CallbackCallID` of its `Callback` when the service is a
    /// simulator. COM: `lCallbackCallID`.
    pub callback_call_id: i32,
    /// Number to dial. COM: `bstrDialString`.
    pub dial_string: String,
}

impl MakeCallbackCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::MakeCallbackCall, 0)?,
            callback_id: arguments.long(Method::MakeCallbackCall, 1)?,
            callback_call_id: arguments.long(Method::MakeCallbackCall, 2)?,
            dial_string: arguments.text(Method::MakeCallbackCall, 3)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.callback_id),
            Argument::from(self.callback_call_id),
            Argument::from(&self.dial_string),
        ]
    }
}

/// Rejects a callback call that is pending at an agent.
///
/// `CallbackReject` tells that it happened; the caller is not called back by this agent.
///
/// COM: `RejectCallbackCall`.
#[derive(Clone, Debug, PartialEq)]
pub struct RejectCallbackCall {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the callback: `X-CallbackID` of its `Callback` when the service is a simulator. COM:
    /// `lCallbackID`.
    pub callback_id: i32,
    /// Why the callback is rejected, an open number. COM: `lReason`.
    pub reason: i32,
}

impl RejectCallbackCall {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::RejectCallbackCall, 0)?,
            callback_id: arguments.long(Method::RejectCallbackCall, 1)?,
            reason: arguments.long(Method::RejectCallbackCall, 2)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.callback_id),
            Argument::from(self.reason),
        ]
    }
}

/// Sets the outcome of a callback call.
///
/// The call must have been dialled, by `MakeCallbackCall` or by the agent. `CallbackStatus` tells
/// that it happened.
///
/// COM: `SetCallbackCallStatus`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetCallbackCallStatus {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the callback call: `X-CallbackCallID` of its `Callback` when the service is a
    /// simulator. COM: `lCallbackCallID`.
    pub callback_call_id: i32,
    /// Outcome of the call, an open number. COM: `lStatus`.
    pub status: i32,
    /// When to call next: wall-clock time of the contact centre. COM: `dNextCallAttempt`.
    pub next_call_attempt: OleDate,
    /// Whether the status form on the agent's screen is closed. COM: `bCloseForm`.
    pub close_form: bool,
}

impl SetCallbackCallStatus {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SetCallbackCallStatus, 0)?,
            callback_call_id: arguments.long(Method::SetCallbackCallStatus, 1)?,
            status: arguments.long(Method::SetCallbackCallStatus, 2)?,
            next_call_attempt: arguments.date(Method::SetCallbackCallStatus, 3)?,
            close_form: arguments.flag(Method::SetCallbackCallStatus, 4)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.callback_call_id),
            Argument::from(self.status),
            Argument::from(self.next_call_attempt),
            Argument::from(self.close_form),
        ]
    }
}

/// Sends DTMF digits through a call of an agent.
///
/// The agent must be logged on. No event tells of it. If the agent has no such established call,
/// nothing happens.
///
/// COM: `SendDTMF`.
#[derive(Clone, Debug, PartialEq)]
pub struct SendDtmf {
    /// Record id of the agent. COM: `lAgentRecID`.
    pub agent_rec_id: i32,
    /// Id of the call. COM: `lCallID`.
    pub call_id: i32,
    /// The digits to send, as in `1234#`. COM: `bstrDigits`.
    pub digits: String,
}

impl SendDtmf {
    fn decode(arguments: &Arguments) -> Result<Self> {
        Ok(Self {
            agent_rec_id: arguments.long(Method::SendDtmf, 0)?,
            call_id: arguments.long(Method::SendDtmf, 1)?,
            digits: arguments.text(Method::SendDtmf, 2)?,
        })
    }

    fn arguments(&self) -> Vec<Argument<'_>> {
        vec![
            Argument::from(self.agent_rec_id),
            Argument::from(self.call_id),
            Argument::from(&self.digits),
        ]
    }
}

/// What `GetPhoneAgentstatus` gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PhoneAgentStatus {
    /// Whether the phone agent is logged on: true whenever the request succeeds. COM: `loggedOn`.
    pub logged_on: bool,
    /// Whether the phone agent is ready for voice calls. COM: `ready`.
    pub ready: bool,
    /// Record id of the not-ready reason; -1 if there is none. COM: `notReadyReasonID`.
    pub not_ready_reason_id: i32,
    /// State of the phone agent's call, an open number. COM: `callState`.
    pub call_state: i32,
    /// Record id of the service group of the current call; 0 if there is no service group call.
    /// COM: `serviceGroupID`.
    pub service_group_id: i32,
    /// Id of the current service group call; 0 if there is none. COM: `callID`.
    pub call_id: i32,
}

impl PhoneAgentStatus {
    /// The results, in the order of the COM method.
    pub fn to_outputs(&self) -> Outputs {
        Outputs::new(vec![
            self.logged_on.into(),
            self.ready.into(),
            self.not_ready_reason_id.into(),
            self.call_state.into(),
            self.service_group_id.into(),
            self.call_id.into(),
        ])
    }

    /// What the results of the COM method say.
    ///
    /// # Errors
    /// `protocol_error` if there are more or fewer results, or results of other types.
    pub fn from_outputs(outputs: &Outputs) -> Result<Self> {
        outputs.expect_count(6)?;
        Ok(Self {
            logged_on: outputs.flag_at(0)?,
            ready: outputs.flag_at(1)?,
            not_ready_reason_id: outputs.long_at(2)?,
            call_state: outputs.long_at(3)?,
            service_group_id: outputs.long_at(4)?,
            call_id: outputs.long_at(5)?,
        })
    }
}

/// What `GetAgentMediaSettings` gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AgentMediaSettings {
    /// Greatest number of open media sessions at a time. COM: `lNumberOfConcurrentOM`.
    pub number_of_concurrent_om: i32,
    /// Whether chats are offered while the agent handles an open media session. COM:
    /// `lReceiveChatWhileHandlingOM`.
    pub receive_chat_while_handling_om: bool,
    /// Whether e-mails are offered while the agent handles an open media session. COM:
    /// `lReceiveEmailWhileHandlingOM`.
    pub receive_email_while_handling_om: bool,
    /// Whether voice calls are offered while the agent handles an open media session. COM:
    /// `lReceiveVoiceWhileHandlingOM`.
    pub receive_voice_while_handling_om: bool,
    /// Whether chats are offered while the agent handles a voice call. COM:
    /// `lReceiveChatWhileHandlingVoice`.
    pub receive_chat_while_handling_voice: bool,
    /// Whether e-mails are offered while the agent handles a voice call. COM:
    /// `lReceiveEmailWhileHandlingVoice`.
    pub receive_email_while_handling_voice: bool,
    /// Whether open media sessions are offered while the agent handles a voice call. COM:
    /// `lReceiveOMWhileHandlingVoice`.
    pub receive_om_while_handling_voice: bool,
    /// Greatest number of chats at a time. COM: `lNumberOfConcurrentChat`.
    pub number_of_concurrent_chat: i32,
    /// Whether voice calls are offered while the agent handles a chat. COM:
    /// `lReceiveVoiceWhileHandlingChat`.
    pub receive_voice_while_handling_chat: bool,
    /// Whether e-mails are offered while the agent handles a chat. COM:
    /// `lReceiveEmailWhileHandlingChat`.
    pub receive_email_while_handling_chat: bool,
    /// Whether open media sessions are offered while the agent handles a chat. COM:
    /// `lReceiveOMWhileHandlingChat`.
    pub receive_om_while_handling_chat: bool,
    /// Greatest number of e-mails at a time. COM: `lNumberOfConcurrentEmail`.
    pub number_of_concurrent_email: i32,
    /// Whether voice calls are offered while the agent handles an e-mail. COM:
    /// `lReceiveVoiceWhileHandlingEmail`.
    pub receive_voice_while_handling_email: bool,
    /// Whether chats are offered while the agent handles an e-mail. COM:
    /// `lReceiveChatWhileHandlingEmail`.
    pub receive_chat_while_handling_email: bool,
    /// Whether open media sessions are offered while the agent handles an e-mail. COM:
    /// `lReceiveOMWhileHandlingEmail`.
    pub receive_om_while_handling_email: bool,
    /// Whether the agent may receive chats. COM: `lChatEnabled`.
    pub chat_enabled: bool,
    /// Whether the agent may receive e-mails. COM: `lEmailEnabled`.
    pub email_enabled: bool,
    /// Whether the agent may receive SMS. COM: `lSMSEnabled`.
    pub sms_enabled: bool,
    /// Whether the agent may receive open media sessions. COM: `lOMEnabled`.
    pub om_enabled: bool,
}

impl AgentMediaSettings {
    /// The results, in the order of the COM method.
    pub fn to_outputs(&self) -> Outputs {
        Outputs::new(vec![
            self.number_of_concurrent_om.into(),
            i32::from(self.receive_chat_while_handling_om).into(),
            i32::from(self.receive_email_while_handling_om).into(),
            i32::from(self.receive_voice_while_handling_om).into(),
            i32::from(self.receive_chat_while_handling_voice).into(),
            i32::from(self.receive_email_while_handling_voice).into(),
            i32::from(self.receive_om_while_handling_voice).into(),
            self.number_of_concurrent_chat.into(),
            i32::from(self.receive_voice_while_handling_chat).into(),
            i32::from(self.receive_email_while_handling_chat).into(),
            i32::from(self.receive_om_while_handling_chat).into(),
            self.number_of_concurrent_email.into(),
            i32::from(self.receive_voice_while_handling_email).into(),
            i32::from(self.receive_chat_while_handling_email).into(),
            i32::from(self.receive_om_while_handling_email).into(),
            i32::from(self.chat_enabled).into(),
            i32::from(self.email_enabled).into(),
            i32::from(self.sms_enabled).into(),
            i32::from(self.om_enabled).into(),
        ])
    }

    /// What the results of the COM method say.
    ///
    /// # Errors
    /// `protocol_error` if there are more or fewer results, or results of other types.
    pub fn from_outputs(outputs: &Outputs) -> Result<Self> {
        outputs.expect_count(19)?;
        Ok(Self {
            number_of_concurrent_om: outputs.long_at(0)?,
            receive_chat_while_handling_om: outputs.long_at(1)? != 0,
            receive_email_while_handling_om: outputs.long_at(2)? != 0,
            receive_voice_while_handling_om: outputs.long_at(3)? != 0,
            receive_chat_while_handling_voice: outputs.long_at(4)? != 0,
            receive_email_while_handling_voice: outputs.long_at(5)? != 0,
            receive_om_while_handling_voice: outputs.long_at(6)? != 0,
            number_of_concurrent_chat: outputs.long_at(7)?,
            receive_voice_while_handling_chat: outputs.long_at(8)? != 0,
            receive_email_while_handling_chat: outputs.long_at(9)? != 0,
            receive_om_while_handling_chat: outputs.long_at(10)? != 0,
            number_of_concurrent_email: outputs.long_at(11)?,
            receive_voice_while_handling_email: outputs.long_at(12)? != 0,
            receive_chat_while_handling_email: outputs.long_at(13)? != 0,
            receive_om_while_handling_email: outputs.long_at(14)? != 0,
            chat_enabled: outputs.long_at(15)? != 0,
            email_enabled: outputs.long_at(16)? != 0,
            sms_enabled: outputs.long_at(17)? != 0,
            om_enabled: outputs.long_at(18)? != 0,
        })
    }
}
