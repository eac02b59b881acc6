// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! The methods of `ICCASClient`: each is carried out by its description.

use openccas::Method;
use openccas_com::{ICCASClient_Impl, InText, OutText};
use windows::Win32::{Foundation::VARIANT_BOOL, System::Variant::VARIANT};
use windows::core::HRESULT;

use crate::com::{
    client::Client_Impl,
    values::{In, Out},
};

// SAFETY (of every method): the pointers are the caller's, as COM passes them: valid for the call,
// or null.
impl ICCASClient_Impl for Client_Impl {
    unsafe fn Initialize(&self) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::Initialize, &[], &[]) }
    }

    unsafe fn Connect(&self, bstrCCASMachineName: InText, lCCASPort: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::Connect,
                &[In::Text(bstrCCASMachineName), In::Long(lCCASPort)],
                &[],
            )
        }
    }

    unsafe fn ConnectWithIPAddress(
        &self,
        bstrCCASMachineName: InText,
        lCCASPort: i32,
        bstrNICIPAddress: InText,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::ConnectWithIpAddress,
                &[
                    In::Text(bstrCCASMachineName),
                    In::Long(lCCASPort),
                    In::Text(bstrNICIPAddress),
                ],
                &[],
            )
        }
    }

    unsafe fn ConnectWithDirectConnect(
        &self,
        bstrCCASMachineName: InText,
        lCCASPort: i32,
        bstrNICIPAddress: InText,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::ConnectWithDirectConnect,
                &[
                    In::Text(bstrCCASMachineName),
                    In::Long(lCCASPort),
                    In::Text(bstrNICIPAddress),
                ],
                &[],
            )
        }
    }

    unsafe fn Uninitialize(&self) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::Uninitialize, &[], &[]) }
    }

    unsafe fn GetLastErrorInfo(&self, lError: *mut i32, bstrErrorString: *mut OutText) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetLastErrorInfo,
                &[],
                &[Out::Long(lError), Out::Text(bstrErrorString)],
            )
        }
    }

    unsafe fn SetLogonCredentials(
        &self,
        bstrUserId: InText,
        bstrPassword: InText,
        lTenantID: i32,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetLogonCredentials,
                &[
                    In::Text(bstrUserId),
                    In::Text(bstrPassword),
                    In::Long(lTenantID),
                ],
                &[],
            )
        }
    }

    unsafe fn GetAgentRecIDFromLogonID(
        &self,
        bstrAgentLogonID: InText,
        lAgentRecID: *mut i32,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetAgentRecIdFromLogonId,
                &[In::Text(bstrAgentLogonID)],
                &[Out::Long(lAgentRecID)],
            )
        }
    }

    unsafe fn MakeCall(&self, lAgentRecID: i32, bstrDialString: InText) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::MakeCall,
                &[In::Long(lAgentRecID), In::Text(bstrDialString)],
                &[],
            )
        }
    }

    unsafe fn AnswerCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::AnswerCall,
                &[In::Long(lAgentRecID), In::Long(lCallID)],
                &[],
            )
        }
    }

    unsafe fn HangupCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::HangupCall,
                &[In::Long(lAgentRecID), In::Long(lCallID)],
                &[],
            )
        }
    }

    unsafe fn HangupSession(&self, lAgentRecID: i32, lSessionID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::HangupSession,
                &[In::Long(lAgentRecID), In::Long(lSessionID)],
                &[],
            )
        }
    }

    unsafe fn HoldCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::HoldCall,
                &[In::Long(lAgentRecID), In::Long(lCallID)],
                &[],
            )
        }
    }

    unsafe fn RetrieveCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::RetrieveCall,
                &[In::Long(lAgentRecID), In::Long(lCallID)],
                &[],
            )
        }
    }

    unsafe fn ConferenceCall(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::ConferenceCall, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn TransferCall(&self, lAgentRecID: i32, lHeldCallID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::TransferCall,
                &[In::Long(lAgentRecID), In::Long(lHeldCallID)],
                &[],
            )
        }
    }

    unsafe fn DeflectCall(&self, lAgentRecID: i32, bstrDest: InText, lCallID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::DeflectCall,
                &[In::Long(lAgentRecID), In::Text(bstrDest), In::Long(lCallID)],
                &[],
            )
        }
    }

    unsafe fn RejectServiceCall(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::RejectServiceCall,
                &[In::Long(lAgentRecID), In::Long(lCallID)],
                &[],
            )
        }
    }

    unsafe fn CancelClerical(&self, lAgentRecID: i32, lCallID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::CancelClerical,
                &[In::Long(lAgentRecID), In::Long(lCallID)],
                &[],
            )
        }
    }

    unsafe fn CancelSessionClerical(&self, lAgentRecID: i32, lSessionID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::CancelSessionClerical,
                &[In::Long(lAgentRecID), In::Long(lSessionID)],
                &[],
            )
        }
    }

    unsafe fn ExtendClerical(&self, lAgentRecID: i32, lCallID: i32, lNumSeconds: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::ExtendClerical,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCallID),
                    In::Long(lNumSeconds),
                ],
                &[],
            )
        }
    }

    unsafe fn SetVoiceReady(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::SetVoiceReady, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn SetVoiceNotReady(&self, lAgentRecID: i32, lReason: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetVoiceNotReady,
                &[In::Long(lAgentRecID), In::Long(lReason)],
                &[],
            )
        }
    }

    unsafe fn GetVoiceReadyStatus(&self, lAgentRecID: i32, lStatus: *mut i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetVoiceReadyStatus,
                &[In::Long(lAgentRecID)],
                &[Out::Long(lStatus)],
            )
        }
    }

    unsafe fn SetEmailReady(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::SetEmailReady, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn SetEmailNotReady(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::SetEmailNotReady, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn GetEmailReadyStatus(&self, lAgentRecID: i32, lStatus: *mut i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetEmailReadyStatus,
                &[In::Long(lAgentRecID)],
                &[Out::Long(lStatus)],
            )
        }
    }

    unsafe fn GetNotReadyReasons(&self, lTenantRecID: i32, bstrReasons: *mut OutText) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetNotReadyReasons,
                &[In::Long(lTenantRecID)],
                &[Out::Text(bstrReasons)],
            )
        }
    }

    unsafe fn LogonPhoneAgent(
        &self,
        bstrPIN: InText,
        bstrExtension: InText,
        lTenantID: i32,
        lOASID: i32,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::LogonPhoneAgent,
                &[
                    In::Text(bstrPIN),
                    In::Text(bstrExtension),
                    In::Long(lTenantID),
                    In::Long(lOASID),
                ],
                &[],
            )
        }
    }

    unsafe fn LogoffPhoneAgent(&self, bstrPIN: InText, lTenantID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::LogoffPhoneAgent,
                &[In::Text(bstrPIN), In::Long(lTenantID)],
                &[],
            )
        }
    }

    unsafe fn SetPhoneAgentReady(&self, bstrPIN: InText, lTenantID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetPhoneAgentReady,
                &[In::Text(bstrPIN), In::Long(lTenantID)],
                &[],
            )
        }
    }

    unsafe fn SetPhoneAgentNotReady(
        &self,
        bstrPIN: InText,
        lTenantID: i32,
        lReasonID: i32,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetPhoneAgentNotReady,
                &[In::Text(bstrPIN), In::Long(lTenantID), In::Long(lReasonID)],
                &[],
            )
        }
    }

    unsafe fn GetPhoneAgentVoiceReadyStatus(&self, lAgentRecID: i32, val: *mut VARIANT) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetPhoneAgentVoiceReadyStatus,
                &[In::Long(lAgentRecID)],
                &[Out::Variant(val)],
            )
        }
    }

    unsafe fn GetPhoneAgentRecIDFromExtension(
        &self,
        bstrExtension: InText,
        val: *mut VARIANT,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetPhoneAgentRecIdFromExtension,
                &[In::Text(bstrExtension)],
                &[Out::Variant(val)],
            )
        }
    }

    unsafe fn GetPhoneAgentServiceGroupID(
        &self,
        bstrExtension: InText,
        val: *mut VARIANT,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetPhoneAgentServiceGroupId,
                &[In::Text(bstrExtension)],
                &[Out::Variant(val)],
            )
        }
    }

    unsafe fn GetAgentServiceGroups(&self, lAgentRecID: i32, bstrGroups: *mut OutText) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetAgentServiceGroups,
                &[In::Long(lAgentRecID)],
                &[Out::Text(bstrGroups)],
            )
        }
    }

    unsafe fn GetPhoneAgentstatus(
        &self,
        lAgentRecID: i32,
        loggedOn: *mut VARIANT_BOOL,
        ready: *mut VARIANT_BOOL,
        notReadyReasonID: *mut i32,
        callState: *mut i32,
        serviceGroupID: *mut i32,
        callID: *mut i32,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetPhoneAgentStatus,
                &[In::Long(lAgentRecID)],
                &[
                    Out::Flag(loggedOn),
                    Out::Flag(ready),
                    Out::Long(notReadyReasonID),
                    Out::Long(callState),
                    Out::Long(serviceGroupID),
                    Out::Long(callID),
                ],
            )
        }
    }

    unsafe fn SetAgentCQCodes(
        &self,
        lAgentRecID: i32,
        lCallID: i32,
        lServiceGroupID: i32,
        bstrCQCodes: InText,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetAgentCqCodes,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCallID),
                    In::Long(lServiceGroupID),
                    In::Text(bstrCQCodes),
                ],
                &[],
            )
        }
    }

    unsafe fn SetPrivateData(
        &self,
        lAgentRecID: i32,
        lCallID: i32,
        bstrPrivateData: InText,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetPrivateData,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCallID),
                    In::Text(bstrPrivateData),
                ],
                &[],
            )
        }
    }

    unsafe fn DeflectPhoneAgentCall(
        &self,
        lAgentRecID: i32,
        lTenantID: i32,
        lCallID: i32,
        bstrDest: InText,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::DeflectPhoneAgentCall,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lTenantID),
                    In::Long(lCallID),
                    In::Text(bstrDest),
                ],
                &[],
            )
        }
    }

    unsafe fn SetAgentIVRData(
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
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetAgentIvrData,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lTenantID),
                    In::Long(lCallID),
                    In::Text(IVRLabel1),
                    In::Text(IVRData1),
                    In::Text(IVRLabel2),
                    In::Text(IVRData2),
                    In::Text(IVRLabel3),
                    In::Text(IVRData3),
                ],
                &[],
            )
        }
    }

    unsafe fn GetAgentCallManagerID(&self, lAgentRecID: i32, val: *mut VARIANT) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetAgentCallManagerId,
                &[In::Long(lAgentRecID)],
                &[Out::Variant(val)],
            )
        }
    }

    unsafe fn SetAgentIVRDataWithCDR(
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
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetAgentIvrDataWithCdr,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lTenantID),
                    In::Long(lCallID),
                    In::Long(lMediaType),
                    In::Text(IVRLabel1),
                    In::Text(IVRData1),
                    In::Text(IVRLabel2),
                    In::Text(IVRData2),
                    In::Text(IVRLabel3),
                    In::Text(IVRData3),
                ],
                &[],
            )
        }
    }

    unsafe fn SetChatReady(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::SetChatReady, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn SetChatNotReady(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::SetChatNotReady, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn SetOpenMediaReady(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::SetOpenMediaReady, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn SetOpenMediaNotReady(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::SetOpenMediaNotReady, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn StopApp(&self, lAgentRecID: i32) -> HRESULT {
        // SAFETY: as above.
        unsafe { self.carry_out(Method::StopApp, &[In::Long(lAgentRecID)], &[]) }
    }

    unsafe fn MakeCampaignCall(
        &self,
        lAgentRecID: i32,
        lCampaignID: i32,
        lCustomerID: i32,
        lCampaignCallID: i32,
        bstrDialString: InText,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::MakeCampaignCall,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCampaignID),
                    In::Long(lCustomerID),
                    In::Long(lCampaignCallID),
                    In::Text(bstrDialString),
                ],
                &[],
            )
        }
    }

    unsafe fn RejectCampaignCall(
        &self,
        lAgentRecID: i32,
        lCampaignID: i32,
        lCustomerID: i32,
        lReason: i32,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::RejectCampaignCall,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCampaignID),
                    In::Long(lCustomerID),
                    In::Long(lReason),
                ],
                &[],
            )
        }
    }

    unsafe fn SetCampaignCallStatus(
        &self,
        lAgentRecID: i32,
        lCampaignCallID: i32,
        lStatus: i32,
        dNextCallAttempt: f64,
        bCloseForm: VARIANT_BOOL,
        bUpdateComment: VARIANT_BOOL,
        bstrComment: InText,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetCampaignCallStatus,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCampaignCallID),
                    In::Long(lStatus),
                    In::Date(dNextCallAttempt),
                    In::Flag(bCloseForm),
                    In::Flag(bUpdateComment),
                    In::Text(bstrComment),
                ],
                &[],
            )
        }
    }

    unsafe fn GetAgentMediaSettings(
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
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::GetAgentMediaSettings,
                &[In::Long(lAgentRecID)],
                &[
                    Out::Long(lNumberOfConcurrentOM),
                    Out::Long(lReceiveChatWhileHandlingOM),
                    Out::Long(lReceiveEmailWhileHandlingOM),
                    Out::Long(lReceiveVoiceWhileHandlingOM),
                    Out::Long(lReceiveChatWhileHandlingVoice),
                    Out::Long(lReceiveEmailWhileHandlingVoice),
                    Out::Long(lReceiveOMWhileHandlingVoice),
                    Out::Long(lNumberOfConcurrentChat),
                    Out::Long(lReceiveVoiceWhileHandlingChat),
                    Out::Long(lReceiveEmailWhileHandlingChat),
                    Out::Long(lReceiveOMWhileHandlingChat),
                    Out::Long(lNumberOfConcurrentEmail),
                    Out::Long(lReceiveVoiceWhileHandlingEmail),
                    Out::Long(lReceiveChatWhileHandlingEmail),
                    Out::Long(lReceiveOMWhileHandlingEmail),
                    Out::Long(lChatEnabled),
                    Out::Long(lEmailEnabled),
                    Out::Long(lSMSEnabled),
                    Out::Long(lOMEnabled),
                ],
            )
        }
    }

    unsafe fn MakeCallbackCall(
        &self,
        lAgentRecID: i32,
        lCallbackID: i32,
        lCallbackCallID: i32,
        bstrDialString: InText,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::MakeCallbackCall,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCallbackID),
                    In::Long(lCallbackCallID),
                    In::Text(bstrDialString),
                ],
                &[],
            )
        }
    }

    unsafe fn RejectCallbackCall(
        &self,
        lAgentRecID: i32,
        lCallbackID: i32,
        lReason: i32,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::RejectCallbackCall,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCallbackID),
                    In::Long(lReason),
                ],
                &[],
            )
        }
    }

    unsafe fn SetCallbackCallStatus(
        &self,
        lAgentRecID: i32,
        lCallbackCallID: i32,
        lStatus: i32,
        dNextCallAttempt: f64,
        bCloseForm: VARIANT_BOOL,
    ) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SetCallbackCallStatus,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCallbackCallID),
                    In::Long(lStatus),
                    In::Date(dNextCallAttempt),
                    In::Flag(bCloseForm),
                ],
                &[],
            )
        }
    }

    unsafe fn SendDTMF(&self, lAgentRecID: i32, lCallID: i32, bstrDigits: InText) -> HRESULT {
        // SAFETY: as above.
        unsafe {
            self.carry_out(
                Method::SendDtmf,
                &[
                    In::Long(lAgentRecID),
                    In::Long(lCallID),
                    In::Text(bstrDigits),
                ],
                &[],
            )
        }
    }
}
