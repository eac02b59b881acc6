// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! The methods.

/// A method of the COM object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Prepares the client for connecting. COM: `Initialize`.
    Initialize,
    /// Connects to an Agent Service and receives its events by multicast. COM: `Connect`.
    Connect,
    /// Connects as `Connect` does, through a given network interface. COM: `ConnectWithIPAddress`.
    ConnectWithIpAddress,
    /// Connects to an Agent Service over one TCP connection that carries events and requests. COM:
    /// `ConnectWithDirectConnect`.
    ConnectWithDirectConnect,
    /// Disconnects from the Agent Service. COM: `Uninitialize`.
    Uninitialize,
    /// Gives the number and the text of the last error. COM: `GetLastErrorInfo`.
    GetLastErrorInfo,
    /// Sets the user, password and tenant with which the next connect logs on. COM:
    /// `SetLogonCredentials`.
    SetLogonCredentials,
    /// Finds the record id of the agent with a given logon id. COM: `GetAgentRecIDFromLogonID`.
    GetAgentRecIdFromLogonId,
    /// Dials a number from an agent's telephone. COM: `MakeCall`.
    MakeCall,
    /// Answers a call that rings at an agent. COM: `AnswerCall`.
    AnswerCall,
    /// Hangs up a call of an agent. COM: `HangupCall`.
    HangupCall,
    /// Ends an open media, e-mail, SMS or chat session of an agent. COM: `HangupSession`.
    HangupSession,
    /// Puts a call of an agent on hold. COM: `HoldCall`.
    HoldCall,
    /// Takes a call of an agent back from hold. COM: `RetrieveCall`.
    RetrieveCall,
    /// Joins the calls of an agent into a conference. COM: `ConferenceCall`.
    ConferenceCall,
    /// Connects an agent's held call to the active call and takes the agent out of both. COM:
    /// `TransferCall`.
    TransferCall,
    /// Sends a call at an agent on to another destination. COM: `DeflectCall`.
    DeflectCall,
    /// Rejects a service group call that arrives at an agent. COM: `RejectServiceCall`.
    RejectServiceCall,
    /// Ends an agent's clerical time after a call. COM: `CancelClerical`.
    CancelClerical,
    /// Ends an agent's clerical time after an open media, e-mail, SMS or chat session. COM:
    /// `CancelSessionClerical`.
    CancelSessionClerical,
    /// Lengthens an agent's clerical time. COM: `ExtendClerical`.
    ExtendClerical,
    /// Makes an agent ready for voice calls. COM: `SetVoiceReady`.
    SetVoiceReady,
    /// Makes an agent not ready for voice calls. COM: `SetVoiceNotReady`.
    SetVoiceNotReady,
    /// Tells whether an agent is ready for voice calls. COM: `GetVoiceReadyStatus`.
    GetVoiceReadyStatus,
    /// Makes an agent ready for e-mail. COM: `SetEmailReady`.
    SetEmailReady,
    /// Makes an agent not ready for e-mail. COM: `SetEmailNotReady`.
    SetEmailNotReady,
    /// Tells whether an agent is ready for e-mail. COM: `GetEmailReadyStatus`.
    GetEmailReadyStatus,
    /// Lists the not-ready reasons of a tenant. COM: `GetNotReadyReasons`.
    GetNotReadyReasons,
    /// Logs a phone agent on at an extension. COM: `LogonPhoneAgent`.
    LogonPhoneAgent,
    /// Logs a phone agent off. COM: `LogoffPhoneAgent`.
    LogoffPhoneAgent,
    /// Makes a phone agent ready for voice calls. COM: `SetPhoneAgentReady`.
    SetPhoneAgentReady,
    /// Makes a phone agent not ready for voice calls. COM: `SetPhoneAgentNotReady`.
    SetPhoneAgentNotReady,
    /// Tells whether a phone agent is ready for voice calls. COM: `GetPhoneAgentVoiceReadyStatus`.
    GetPhoneAgentVoiceReadyStatus,
    /// Finds the record id of the phone agent who is logged on at an extension. COM:
    /// `GetPhoneAgentRecIDFromExtension`.
    GetPhoneAgentRecIdFromExtension,
    /// Finds the service group whose call a phone agent is handling. COM:
    /// `GetPhoneAgentServiceGroupID`.
    GetPhoneAgentServiceGroupId,
    /// Lists the service groups that an agent serves. COM: `GetAgentServiceGroups`.
    GetAgentServiceGroups,
    /// Gives the state of a phone agent: logon, readiness, and the service group call at hand. COM:
    /// `GetPhoneAgentstatus`.
    GetPhoneAgentStatus,
    /// Sets the qualification codes of an agent's call. COM: `SetAgentCQCodes`.
    SetAgentCqCodes,
    /// Sets the private data of an agent's call. COM: `SetPrivateData`.
    SetPrivateData,
    /// Sends a phone agent's call on to another destination. COM: `DeflectPhoneAgentCall`.
    DeflectPhoneAgentCall,
    /// Sets up to three IVR fields of an agent's voice call. COM: `SetAgentIVRData`.
    SetAgentIvrData,
    /// Finds the call manager on which an agent is logged on. COM: `GetAgentCallManagerID`.
    GetAgentCallManagerId,
    /// Sets up to three IVR fields of an agent's session and has them written to the call detail
    /// records. COM: `SetAgentIVRDataWithCDR`.
    SetAgentIvrDataWithCdr,
    /// Makes an agent ready for chat. COM: `SetChatReady`.
    SetChatReady,
    /// Makes an agent not ready for chat. COM: `SetChatNotReady`.
    SetChatNotReady,
    /// Makes an agent ready for open media sessions. COM: `SetOpenMediaReady`.
    SetOpenMediaReady,
    /// Makes an agent not ready for open media sessions. COM: `SetOpenMediaNotReady`.
    SetOpenMediaNotReady,
    /// Closes an agent's application by force. COM: `StopApp`.
    StopApp,
    /// Starts dialling a campaign call that is pending at an agent. COM: `MakeCampaignCall`.
    MakeCampaignCall,
    /// Rejects a campaign call that is pending at an agent. COM: `RejectCampaignCall`.
    RejectCampaignCall,
    /// Sets the outcome of a campaign call. COM: `SetCampaignCallStatus`.
    SetCampaignCallStatus,
    /// Gives the media settings of an agent: which media, how many at a time, which beside which.
    /// COM: `GetAgentMediaSettings`.
    GetAgentMediaSettings,
    /// Starts dialling a callback call that is pending at an agent. COM: `MakeCallbackCall`.
    MakeCallbackCall,
    /// Rejects a callback call that is pending at an agent. COM: `RejectCallbackCall`.
    RejectCallbackCall,
    /// Sets the outcome of a callback call. COM: `SetCallbackCallStatus`.
    SetCallbackCallStatus,
    /// Sends DTMF digits through a call of an agent. COM: `SendDTMF`.
    SendDtmf,
}

impl Method {
    /// Every method, by number.
    pub const ALL: [Self; 56] = [
        Self::Initialize,
        Self::Connect,
        Self::ConnectWithIpAddress,
        Self::ConnectWithDirectConnect,
        Self::Uninitialize,
        Self::GetLastErrorInfo,
        Self::SetLogonCredentials,
        Self::GetAgentRecIdFromLogonId,
        Self::MakeCall,
        Self::AnswerCall,
        Self::HangupCall,
        Self::HangupSession,
        Self::HoldCall,
        Self::RetrieveCall,
        Self::ConferenceCall,
        Self::TransferCall,
        Self::DeflectCall,
        Self::RejectServiceCall,
        Self::CancelClerical,
        Self::CancelSessionClerical,
        Self::ExtendClerical,
        Self::SetVoiceReady,
        Self::SetVoiceNotReady,
        Self::GetVoiceReadyStatus,
        Self::SetEmailReady,
        Self::SetEmailNotReady,
        Self::GetEmailReadyStatus,
        Self::GetNotReadyReasons,
        Self::LogonPhoneAgent,
        Self::LogoffPhoneAgent,
        Self::SetPhoneAgentReady,
        Self::SetPhoneAgentNotReady,
        Self::GetPhoneAgentVoiceReadyStatus,
        Self::GetPhoneAgentRecIdFromExtension,
        Self::GetPhoneAgentServiceGroupId,
        Self::GetAgentServiceGroups,
        Self::GetPhoneAgentStatus,
        Self::SetAgentCqCodes,
        Self::SetPrivateData,
        Self::DeflectPhoneAgentCall,
        Self::SetAgentIvrData,
        Self::GetAgentCallManagerId,
        Self::SetAgentIvrDataWithCdr,
        Self::SetChatReady,
        Self::SetChatNotReady,
        Self::SetOpenMediaReady,
        Self::SetOpenMediaNotReady,
        Self::StopApp,
        Self::MakeCampaignCall,
        Self::RejectCampaignCall,
        Self::SetCampaignCallStatus,
        Self::GetAgentMediaSettings,
        Self::MakeCallbackCall,
        Self::RejectCallbackCall,
        Self::SetCallbackCallStatus,
        Self::SendDtmf,
    ];

    /// The method with this number; `None` for a number that this version does not know.
    pub fn from_number(number: u16) -> Option<Self> {
        let index = usize::from(number).checked_sub(1)?;
        Self::ALL.get(index).copied()
    }

    /// Its number on the wire, from 1.
    pub const fn number(self) -> u16 {
        self as u16 + 1
    }
}
