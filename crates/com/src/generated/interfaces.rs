// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! The interfaces of openccas's COM object as tables of functions, for early binding.

use windows::Win32::{
    Foundation::VARIANT_BOOL,
    System::{
        Com::{IDispatch, IDispatch_Impl, IDispatch_Vtbl},
        Variant::VARIANT,
    },
};
use windows::core::{HRESULT, interface};

use crate::{InText, OutText};

/// An event of the Agent Service.
#[interface("B883CDC1-F453-4C59-8555-ADE015AF8AAC")]
pub unsafe trait ICCASEvent: IDispatch {
    /// The number of the event's type.
    pub fn GetType(&self, lEventType: *mut i32) -> HRESULT;
    /// A parameter of the event, by name, as a text.
    pub fn GetStringValue(&self, bstrName: InText, bstrValue: *mut OutText) -> HRESULT;
    /// A parameter of the event, by name, as a number.
    pub fn GetLongValue(&self, bstrName: InText, lValue: *mut i32) -> HRESULT;
}

/// A client of the Agent Service.
#[interface("C8B548AB-3F92-44A9-A3C4-1A488DF76D27")]
pub unsafe trait ICCASClient: IDispatch {
    /// Prepares the client for connecting.
    pub fn Initialize(&self) -> HRESULT;
    /// Connects to an Agent Service and receives its events by multicast.
    pub fn Connect(&self, bstrCCASMachineName: InText, lCCASPort: i32) -> HRESULT;
    /// Connects as `Connect` does, through a given network interface.
    pub fn ConnectWithIPAddress(
        &self,
        bstrCCASMachineName: InText,
        lCCASPort: i32,
        bstrNICIPAddress: InText,
    ) -> HRESULT;
    /// Connects to an Agent Service over one TCP connection that carries events and requests.
    pub fn ConnectWithDirectConnect(
        &self,
        bstrCCASMachineName: InText,
        lCCASPort: i32,
        bstrNICIPAddress: InText,
    ) -> HRESULT;
    /// Disconnects from the Agent Service.
    pub fn Uninitialize(&self) -> HRESULT;
    /// Gives the number and the text of the last error.
    pub fn GetLastErrorInfo(&self, lError: *mut i32, bstrErrorString: *mut OutText) -> HRESULT;
    /// Sets the user, password and tenant with which the next connect logs on.
    pub fn SetLogonCredentials(
        &self,
        bstrUserId: InText,
        bstrPassword: InText,
        lTenantID: i32,
    ) -> HRESULT;
    /// Finds the record id of the agent with a given logon id.
    pub fn GetAgentRecIDFromLogonID(
        &self,
        bstrAgentLogonID: InText,
        lAgentRecID: *mut i32,
    ) -> HRESULT;
    /// Dials a number from an agent's telephone.
    pub fn MakeCall(&self, lAgentRecID: i32, bstrDialString: InText) -> HRESULT;
    /// Answers a call that rings at an agent.
    pub fn AnswerCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT;
    /// Hangs up a call of an agent.
    pub fn HangupCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT;
    /// Ends an open media, e-mail, SMS or chat session of an agent.
    pub fn HangupSession(&self, lAgentRecID: i32, lSessionID: i32) -> HRESULT;
    /// Puts a call of an agent on hold.
    pub fn HoldCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT;
    /// Takes a call of an agent back from hold.
    pub fn RetrieveCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT;
    /// Joins the calls of an agent into a conference.
    pub fn ConferenceCall(&self, lAgentRecID: i32) -> HRESULT;
    /// Connects an agent's held call to the active call and takes the agent out of both.
    pub fn TransferCall(&self, lAgentRecID: i32, lHeldCallID: i32) -> HRESULT;
    /// Sends a call at an agent on to another destination.
    pub fn DeflectCall(&self, lAgentRecID: i32, bstrDest: InText, lCallID: i32) -> HRESULT;
    /// Rejects a service group call that arrives at an agent.
    pub fn RejectServiceCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT;
    /// Ends an agent's clerical time after a call.
    pub fn CancelClerical(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT;
    /// Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
    pub fn CancelSessionClerical(&self, lAgentRecID: i32, lSessionID: i32) -> HRESULT;
    /// Lengthens an agent's clerical time.
    pub fn ExtendClerical(&self, lAgentRecID: i32, lCallID: i32, lNumSeconds: i32) -> HRESULT;
    /// Makes an agent ready for voice calls.
    pub fn SetVoiceReady(&self, lAgentRecID: i32) -> HRESULT;
    /// Makes an agent not ready for voice calls.
    pub fn SetVoiceNotReady(&self, lAgentRecID: i32, lReason: i32) -> HRESULT;
    /// Tells whether an agent is ready for voice calls.
    pub fn GetVoiceReadyStatus(&self, lAgentRecID: i32, lStatus: *mut i32) -> HRESULT;
    /// Makes an agent ready for e-mail.
    pub fn SetEmailReady(&self, lAgentRecID: i32) -> HRESULT;
    /// Makes an agent not ready for e-mail.
    pub fn SetEmailNotReady(&self, lAgentRecID: i32) -> HRESULT;
    /// Tells whether an agent is ready for e-mail.
    pub fn GetEmailReadyStatus(&self, lAgentRecID: i32, lStatus: *mut i32) -> HRESULT;
    /// Lists the not-ready reasons of a tenant.
    pub fn GetNotReadyReasons(&self, lTenantRecID: i32, bstrReasons: *mut OutText) -> HRESULT;
    /// Logs a phone agent on at an extension.
    pub fn LogonPhoneAgent(
        &self,
        bstrPIN: InText,
        bstrExtension: InText,
        lTenantID: i32,
        lOASID: i32,
    ) -> HRESULT;
    /// Logs a phone agent off.
    pub fn LogoffPhoneAgent(&self, bstrPIN: InText, lTenantID: i32) -> HRESULT;
    /// Makes a phone agent ready for voice calls.
    pub fn SetPhoneAgentReady(&self, bstrPIN: InText, lTenantID: i32) -> HRESULT;
    /// Makes a phone agent not ready for voice calls.
    pub fn SetPhoneAgentNotReady(&self, bstrPIN: InText, lTenantID: i32, lReasonID: i32)
    -> HRESULT;
    /// Tells whether a phone agent is ready for voice calls.
    pub fn GetPhoneAgentVoiceReadyStatus(&self, lAgentRecID: i32, val: *mut VARIANT) -> HRESULT;
    /// Finds the record id of the phone agent who is logged on at an extension.
    pub fn GetPhoneAgentRecIDFromExtension(
        &self,
        bstrExtension: InText,
        val: *mut VARIANT,
    ) -> HRESULT;
    /// Finds the service group whose call a phone agent is handling.
    pub fn GetPhoneAgentServiceGroupID(&self, bstrExtension: InText, val: *mut VARIANT) -> HRESULT;
    /// Lists the service groups that an agent serves.
    pub fn GetAgentServiceGroups(&self, lAgentRecID: i32, bstrGroups: *mut OutText) -> HRESULT;
    /// Gives the state of a phone agent: logon, readiness, and the service group call at hand.
    pub fn GetPhoneAgentstatus(
        &self,
        lAgentRecID: i32,
        loggedOn: *mut VARIANT_BOOL,
        ready: *mut VARIANT_BOOL,
        notReadyReasonID: *mut i32,
        callState: *mut i32,
        serviceGroupID: *mut i32,
        callID: *mut i32,
    ) -> HRESULT;
    /// Sets the qualification codes of an agent's call.
    pub fn SetAgentCQCodes(
        &self,
        lAgentRecID: i32,
        lCallID: i32,
        lServiceGroupID: i32,
        bstrCQCodes: InText,
    ) -> HRESULT;
    /// Sets the private data of an agent's call.
    pub fn SetPrivateData(
        &self,
        lAgentRecID: i32,
        lCallID: i32,
        bstrPrivateData: InText,
    ) -> HRESULT;
    /// Sends a phone agent's call on to another destination.
    pub fn DeflectPhoneAgentCall(
        &self,
        lAgentRecID: i32,
        lTenantID: i32,
        lCallID: i32,
        bstrDest: InText,
    ) -> HRESULT;
    /// Sets up to three IVR fields of an agent's voice call.
    pub fn SetAgentIVRData(
        &self,
        lAgentRecID: i32,
        lTenantID: i32,
        lCallID: i32,
        IVRLabel1: InText,
        IVRData1: InText,
        IVRLabel2: InText,
        IVRData2: InText,
        IVRLabel3: InText,
        IVRData3: InText,
    ) -> HRESULT;
    /// Finds the call manager on which an agent is logged on.
    pub fn GetAgentCallManagerID(&self, lAgentRecID: i32, val: *mut VARIANT) -> HRESULT;
    /// Sets up to three IVR fields of an agent's session and has them written to the call detail
    /// records.
    pub fn SetAgentIVRDataWithCDR(
        &self,
        lAgentRecID: i32,
        lTenantID: i32,
        lCallID: i32,
        lMediaType: i32,
        IVRLabel1: InText,
        IVRData1: InText,
        IVRLabel2: InText,
        IVRData2: InText,
        IVRLabel3: InText,
        IVRData3: InText,
    ) -> HRESULT;
    /// Makes an agent ready for chat.
    pub fn SetChatReady(&self, lAgentRecID: i32) -> HRESULT;
    /// Makes an agent not ready for chat.
    pub fn SetChatNotReady(&self, lAgentRecID: i32) -> HRESULT;
    /// Makes an agent ready for open media sessions.
    pub fn SetOpenMediaReady(&self, lAgentRecID: i32) -> HRESULT;
    /// Makes an agent not ready for open media sessions.
    pub fn SetOpenMediaNotReady(&self, lAgentRecID: i32) -> HRESULT;
    /// Closes an agent's application by force.
    pub fn StopApp(&self, lAgentRecID: i32) -> HRESULT;
    /// Starts dialling a campaign call that is pending at an agent.
    pub fn MakeCampaignCall(
        &self,
        lAgentRecID: i32,
        lCampaignID: i32,
        lCustomerID: i32,
        lCampaignCallID: i32,
        bstrDialString: InText,
    ) -> HRESULT;
    /// Rejects a campaign call that is pending at an agent.
    pub fn RejectCampaignCall(
        &self,
        lAgentRecID: i32,
        lCampaignID: i32,
        lCustomerID: i32,
        lReason: i32,
    ) -> HRESULT;
    /// Sets the outcome of a campaign call.
    pub fn SetCampaignCallStatus(
        &self,
        lAgentRecID: i32,
        lCampaignCallID: i32,
        lStatus: i32,
        dNextCallAttempt: f64,
        bCloseForm: VARIANT_BOOL,
        bUpdateComment: VARIANT_BOOL,
        bstrComment: InText,
    ) -> HRESULT;
    /// Gives the media settings of an agent: which media, how many at a time, which beside which.
    pub fn GetAgentMediaSettings(
        &self,
        lAgentRecID: i32,
        lNumberOfConcurrentOM: *mut i32,
        lReceiveChatWhileHandlingOM: *mut i32,
        lReceiveEmailWhileHandlingOM: *mut i32,
        lReceiveVoiceWhileHandlingOM: *mut i32,
        lReceiveChatWhileHandlingVoice: *mut i32,
        lReceiveEmailWhileHandlingVoice: *mut i32,
        lReceiveOMWhileHandlingVoice: *mut i32,
        lNumberOfConcurrentChat: *mut i32,
        lReceiveVoiceWhileHandlingChat: *mut i32,
        lReceiveEmailWhileHandlingChat: *mut i32,
        lReceiveOMWhileHandlingChat: *mut i32,
        lNumberOfConcurrentEmail: *mut i32,
        lReceiveVoiceWhileHandlingEmail: *mut i32,
        lReceiveChatWhileHandlingEmail: *mut i32,
        lReceiveOMWhileHandlingEmail: *mut i32,
        lChatEnabled: *mut i32,
        lEmailEnabled: *mut i32,
        lSMSEnabled: *mut i32,
        lOMEnabled: *mut i32,
    ) -> HRESULT;
    /// Starts dialling a callback call that is pending at an agent.
    pub fn MakeCallbackCall(
        &self,
        lAgentRecID: i32,
        lCallbackID: i32,
        lCallbackCallID: i32,
        bstrDialString: InText,
    ) -> HRESULT;
    /// Rejects a callback call that is pending at an agent.
    pub fn RejectCallbackCall(&self, lAgentRecID: i32, lCallbackID: i32, lReason: i32) -> HRESULT;
    /// Sets the outcome of a callback call.
    pub fn SetCallbackCallStatus(
        &self,
        lAgentRecID: i32,
        lCallbackCallID: i32,
        lStatus: i32,
        dNextCallAttempt: f64,
        bCloseForm: VARIANT_BOOL,
    ) -> HRESULT;
    /// Sends DTMF digits through a call of an agent.
    pub fn SendDTMF(&self, lAgentRecID: i32, lCallID: i32, bstrDigits: InText) -> HRESULT;
}
