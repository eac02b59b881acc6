// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! The methods of the class `CCASClient` as its type library has them.

use openccas::Method;

use crate::{ComMethod, ComParameter, ComType, Direction};

/// The methods by number, in the order of the interface; the one with number `n` is at `n - 1`.
pub static METHODS: [ComMethod; 56] = [
    ComMethod {
        method: Method::Initialize,
        name: "Initialize",
        dispid: 1,
        parameters: &[],
    },
    ComMethod {
        method: Method::Connect,
        name: "Connect",
        dispid: 2,
        parameters: &[
            ComParameter {
                name: "bstrCCASMachineName",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lCCASPort",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::ConnectWithIpAddress,
        name: "ConnectWithIPAddress",
        dispid: 3,
        parameters: &[
            ComParameter {
                name: "bstrCCASMachineName",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lCCASPort",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrNICIPAddress",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::ConnectWithDirectConnect,
        name: "ConnectWithDirectConnect",
        dispid: 4,
        parameters: &[
            ComParameter {
                name: "bstrCCASMachineName",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lCCASPort",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrNICIPAddress",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::Uninitialize,
        name: "Uninitialize",
        dispid: 5,
        parameters: &[],
    },
    ComMethod {
        method: Method::GetLastErrorInfo,
        name: "GetLastErrorInfo",
        dispid: 6,
        parameters: &[
            ComParameter {
                name: "lError",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrErrorString",
                direction: Direction::Out,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::SetLogonCredentials,
        name: "SetLogonCredentials",
        dispid: 7,
        parameters: &[
            ComParameter {
                name: "bstrUserId",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "bstrPassword",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lTenantID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::GetAgentRecIdFromLogonId,
        name: "GetAgentRecIDFromLogonID",
        dispid: 8,
        parameters: &[
            ComParameter {
                name: "bstrAgentLogonID",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::MakeCall,
        name: "MakeCall",
        dispid: 9,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrDialString",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::AnswerCall,
        name: "AnswerCall",
        dispid: 10,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::HangupCall,
        name: "HangupCall",
        dispid: 11,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::HangupSession,
        name: "HangupSession",
        dispid: 12,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lSessionID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::HoldCall,
        name: "HoldCall",
        dispid: 13,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::RetrieveCall,
        name: "RetrieveCall",
        dispid: 14,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::ConferenceCall,
        name: "ConferenceCall",
        dispid: 15,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::TransferCall,
        name: "TransferCall",
        dispid: 16,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lHeldCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::DeflectCall,
        name: "DeflectCall",
        dispid: 17,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrDest",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::RejectServiceCall,
        name: "RejectServiceCall",
        dispid: 18,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::CancelClerical,
        name: "CancelClerical",
        dispid: 19,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::CancelSessionClerical,
        name: "CancelSessionClerical",
        dispid: 20,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lSessionID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::ExtendClerical,
        name: "ExtendClerical",
        dispid: 21,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lNumSeconds",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::SetVoiceReady,
        name: "SetVoiceReady",
        dispid: 22,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::SetVoiceNotReady,
        name: "SetVoiceNotReady",
        dispid: 23,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReason",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::GetVoiceReadyStatus,
        name: "GetVoiceReadyStatus",
        dispid: 24,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lStatus",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::SetEmailReady,
        name: "SetEmailReady",
        dispid: 25,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::SetEmailNotReady,
        name: "SetEmailNotReady",
        dispid: 26,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::GetEmailReadyStatus,
        name: "GetEmailReadyStatus",
        dispid: 27,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lStatus",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::GetNotReadyReasons,
        name: "GetNotReadyReasons",
        dispid: 28,
        parameters: &[
            ComParameter {
                name: "lTenantRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrReasons",
                direction: Direction::Out,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::LogonPhoneAgent,
        name: "LogonPhoneAgent",
        dispid: 29,
        parameters: &[
            ComParameter {
                name: "bstrPIN",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "bstrExtension",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lTenantID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lOASID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::LogoffPhoneAgent,
        name: "LogoffPhoneAgent",
        dispid: 30,
        parameters: &[
            ComParameter {
                name: "bstrPIN",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lTenantID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::SetPhoneAgentReady,
        name: "SetPhoneAgentReady",
        dispid: 31,
        parameters: &[
            ComParameter {
                name: "bstrPIN",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lTenantID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::SetPhoneAgentNotReady,
        name: "SetPhoneAgentNotReady",
        dispid: 32,
        parameters: &[
            ComParameter {
                name: "bstrPIN",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "lTenantID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReasonID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::GetPhoneAgentVoiceReadyStatus,
        name: "GetPhoneAgentVoiceReadyStatus",
        dispid: 33,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "val",
                direction: Direction::Out,
                com_type: ComType::Variant,
            },
        ],
    },
    ComMethod {
        method: Method::GetPhoneAgentRecIdFromExtension,
        name: "GetPhoneAgentRecIDFromExtension",
        dispid: 34,
        parameters: &[
            ComParameter {
                name: "bstrExtension",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "val",
                direction: Direction::Out,
                com_type: ComType::Variant,
            },
        ],
    },
    ComMethod {
        method: Method::GetPhoneAgentServiceGroupId,
        name: "GetPhoneAgentServiceGroupID",
        dispid: 35,
        parameters: &[
            ComParameter {
                name: "bstrExtension",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "val",
                direction: Direction::Out,
                com_type: ComType::Variant,
            },
        ],
    },
    ComMethod {
        method: Method::GetAgentServiceGroups,
        name: "GetAgentServiceGroups",
        dispid: 36,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrGroups",
                direction: Direction::Out,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::GetPhoneAgentStatus,
        name: "GetPhoneAgentstatus",
        dispid: 37,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "loggedOn",
                direction: Direction::Out,
                com_type: ComType::VariantBool,
            },
            ComParameter {
                name: "ready",
                direction: Direction::Out,
                com_type: ComType::VariantBool,
            },
            ComParameter {
                name: "notReadyReasonID",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "callState",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "serviceGroupID",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "callID",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::SetAgentCqCodes,
        name: "SetAgentCQCodes",
        dispid: 38,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lServiceGroupID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrCQCodes",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::SetPrivateData,
        name: "SetPrivateData",
        dispid: 39,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrPrivateData",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::DeflectPhoneAgentCall,
        name: "DeflectPhoneAgentCall",
        dispid: 40,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lTenantID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrDest",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::SetAgentIvrData,
        name: "SetAgentIVRData",
        dispid: 41,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lTenantID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "IVRLabel1",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRData1",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRLabel2",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRData2",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRLabel3",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRData3",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::GetAgentCallManagerId,
        name: "GetAgentCallManagerID",
        dispid: 42,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "val",
                direction: Direction::Out,
                com_type: ComType::Variant,
            },
        ],
    },
    ComMethod {
        method: Method::SetAgentIvrDataWithCdr,
        name: "SetAgentIVRDataWithCDR",
        dispid: 43,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lTenantID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lMediaType",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "IVRLabel1",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRData1",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRLabel2",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRData2",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRLabel3",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
            ComParameter {
                name: "IVRData3",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::SetChatReady,
        name: "SetChatReady",
        dispid: 44,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::SetChatNotReady,
        name: "SetChatNotReady",
        dispid: 45,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::SetOpenMediaReady,
        name: "SetOpenMediaReady",
        dispid: 46,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::SetOpenMediaNotReady,
        name: "SetOpenMediaNotReady",
        dispid: 47,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::StopApp,
        name: "StopApp",
        dispid: 48,
        parameters: &[ComParameter {
            name: "lAgentRecID",
            direction: Direction::In,
            com_type: ComType::Long,
        }],
    },
    ComMethod {
        method: Method::MakeCampaignCall,
        name: "MakeCampaignCall",
        dispid: 49,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCampaignID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCustomerID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCampaignCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrDialString",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::RejectCampaignCall,
        name: "RejectCampaignCall",
        dispid: 50,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCampaignID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCustomerID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReason",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::SetCampaignCallStatus,
        name: "SetCampaignCallStatus",
        dispid: 51,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCampaignCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lStatus",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "dNextCallAttempt",
                direction: Direction::In,
                com_type: ComType::Date,
            },
            ComParameter {
                name: "bCloseForm",
                direction: Direction::In,
                com_type: ComType::VariantBool,
            },
            ComParameter {
                name: "bUpdateComment",
                direction: Direction::In,
                com_type: ComType::VariantBool,
            },
            ComParameter {
                name: "bstrComment",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::GetAgentMediaSettings,
        name: "GetAgentMediaSettings",
        dispid: 52,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lNumberOfConcurrentOM",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveChatWhileHandlingOM",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveEmailWhileHandlingOM",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveVoiceWhileHandlingOM",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveChatWhileHandlingVoice",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveEmailWhileHandlingVoice",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveOMWhileHandlingVoice",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lNumberOfConcurrentChat",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveVoiceWhileHandlingChat",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveEmailWhileHandlingChat",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveOMWhileHandlingChat",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lNumberOfConcurrentEmail",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveVoiceWhileHandlingEmail",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveChatWhileHandlingEmail",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReceiveOMWhileHandlingEmail",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lChatEnabled",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lEmailEnabled",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lSMSEnabled",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lOMEnabled",
                direction: Direction::Out,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::MakeCallbackCall,
        name: "MakeCallbackCall",
        dispid: 53,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallbackID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallbackCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrDialString",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
    ComMethod {
        method: Method::RejectCallbackCall,
        name: "RejectCallbackCall",
        dispid: 54,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallbackID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lReason",
                direction: Direction::In,
                com_type: ComType::Long,
            },
        ],
    },
    ComMethod {
        method: Method::SetCallbackCallStatus,
        name: "SetCallbackCallStatus",
        dispid: 55,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallbackCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lStatus",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "dNextCallAttempt",
                direction: Direction::In,
                com_type: ComType::Date,
            },
            ComParameter {
                name: "bCloseForm",
                direction: Direction::In,
                com_type: ComType::VariantBool,
            },
        ],
    },
    ComMethod {
        method: Method::SendDtmf,
        name: "SendDTMF",
        dispid: 56,
        parameters: &[
            ComParameter {
                name: "lAgentRecID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "lCallID",
                direction: Direction::In,
                com_type: ComType::Long,
            },
            ComParameter {
                name: "bstrDigits",
                direction: Direction::In,
                com_type: ComType::Bstr,
            },
        ],
    },
];
