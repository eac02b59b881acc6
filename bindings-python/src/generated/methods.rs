// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! How the arguments and results of each method look in Python.

use openccas::{Argument, Method};

use crate::request::{Input, InputKind, MethodShape, Output};

/// How a method looks; `None` for a number that no request has.
pub(crate) fn shape(number: u16) -> Option<&'static MethodShape> {
    Some(match number {
        8 => &MethodShape {
            method: Method::GetAgentRecIdFromLogonId,
            inputs: &[Input {
                name: "agent_logon_id",
                kind: InputKind::Text,
                none: None,
            }],
            output: Output::Long,
        },
        9 => &MethodShape {
            method: Method::MakeCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "dial_string",
                    kind: InputKind::Text,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        10 => &MethodShape {
            method: Method::AnswerCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        11 => &MethodShape {
            method: Method::HangupCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        12 => &MethodShape {
            method: Method::HangupSession,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "session_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        13 => &MethodShape {
            method: Method::HoldCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        14 => &MethodShape {
            method: Method::RetrieveCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        15 => &MethodShape {
            method: Method::ConferenceCall,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        16 => &MethodShape {
            method: Method::TransferCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "held_call_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        17 => &MethodShape {
            method: Method::DeflectCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "dest",
                    kind: InputKind::Text,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        18 => &MethodShape {
            method: Method::RejectServiceCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        19 => &MethodShape {
            method: Method::CancelClerical,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        20 => &MethodShape {
            method: Method::CancelSessionClerical,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "session_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        21 => &MethodShape {
            method: Method::ExtendClerical,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "num_seconds",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        22 => &MethodShape {
            method: Method::SetVoiceReady,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        23 => &MethodShape {
            method: Method::SetVoiceNotReady,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "reason",
                    kind: InputKind::Long,
                    none: Some(Argument::Long(0)),
                },
            ],
            output: Output::Nothing,
        },
        24 => &MethodShape {
            method: Method::GetVoiceReadyStatus,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Flag,
        },
        25 => &MethodShape {
            method: Method::SetEmailReady,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        26 => &MethodShape {
            method: Method::SetEmailNotReady,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        27 => &MethodShape {
            method: Method::GetEmailReadyStatus,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Flag,
        },
        28 => &MethodShape {
            method: Method::GetNotReadyReasons,
            inputs: &[Input {
                name: "tenant_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::IdNames,
        },
        29 => &MethodShape {
            method: Method::LogonPhoneAgent,
            inputs: &[
                Input {
                    name: "pin",
                    kind: InputKind::Text,
                    none: None,
                },
                Input {
                    name: "extension",
                    kind: InputKind::Text,
                    none: None,
                },
                Input {
                    name: "tenant_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "oas_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        30 => &MethodShape {
            method: Method::LogoffPhoneAgent,
            inputs: &[
                Input {
                    name: "pin",
                    kind: InputKind::Text,
                    none: None,
                },
                Input {
                    name: "tenant_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        31 => &MethodShape {
            method: Method::SetPhoneAgentReady,
            inputs: &[
                Input {
                    name: "pin",
                    kind: InputKind::Text,
                    none: None,
                },
                Input {
                    name: "tenant_id",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        32 => &MethodShape {
            method: Method::SetPhoneAgentNotReady,
            inputs: &[
                Input {
                    name: "pin",
                    kind: InputKind::Text,
                    none: None,
                },
                Input {
                    name: "tenant_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "reason_id",
                    kind: InputKind::Long,
                    none: Some(Argument::Long(0)),
                },
            ],
            output: Output::Nothing,
        },
        33 => &MethodShape {
            method: Method::GetPhoneAgentVoiceReadyStatus,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Flag,
        },
        34 => &MethodShape {
            method: Method::GetPhoneAgentRecIdFromExtension,
            inputs: &[Input {
                name: "extension",
                kind: InputKind::Text,
                none: None,
            }],
            output: Output::Long,
        },
        35 => &MethodShape {
            method: Method::GetPhoneAgentServiceGroupId,
            inputs: &[Input {
                name: "extension",
                kind: InputKind::Text,
                none: None,
            }],
            output: Output::Long,
        },
        36 => &MethodShape {
            method: Method::GetAgentServiceGroups,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::IdNames,
        },
        37 => &MethodShape {
            method: Method::GetPhoneAgentStatus,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Record(&[
                Output::Flag,
                Output::Flag,
                Output::Long,
                Output::Long,
                Output::Long,
                Output::Long,
            ]),
        },
        38 => &MethodShape {
            method: Method::SetAgentCqCodes,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "service_group_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "cq_codes",
                    kind: InputKind::Codes,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        39 => &MethodShape {
            method: Method::SetPrivateData,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "private_data",
                    kind: InputKind::Text,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        40 => &MethodShape {
            method: Method::DeflectPhoneAgentCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "tenant_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "dest",
                    kind: InputKind::Text,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        41 => &MethodShape {
            method: Method::SetAgentIvrData,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "tenant_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "ivr",
                    kind: InputKind::Ivr,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        42 => &MethodShape {
            method: Method::GetAgentCallManagerId,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Long,
        },
        43 => &MethodShape {
            method: Method::SetAgentIvrDataWithCdr,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "tenant_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "media_type",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "ivr",
                    kind: InputKind::Ivr,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        44 => &MethodShape {
            method: Method::SetChatReady,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        45 => &MethodShape {
            method: Method::SetChatNotReady,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        46 => &MethodShape {
            method: Method::SetOpenMediaReady,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        47 => &MethodShape {
            method: Method::SetOpenMediaNotReady,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        48 => &MethodShape {
            method: Method::StopApp,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Nothing,
        },
        49 => &MethodShape {
            method: Method::MakeCampaignCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "campaign_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "customer_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "campaign_call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "dial_string",
                    kind: InputKind::Text,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        50 => &MethodShape {
            method: Method::RejectCampaignCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "campaign_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "customer_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "reason",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        51 => &MethodShape {
            method: Method::SetCampaignCallStatus,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "campaign_call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "status",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "next_call_attempt",
                    kind: InputKind::Date,
                    none: None,
                },
                Input {
                    name: "close_form",
                    kind: InputKind::Flag,
                    none: None,
                },
                Input {
                    name: "update_comment",
                    kind: InputKind::Flag,
                    none: None,
                },
                Input {
                    name: "comment",
                    kind: InputKind::Text,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        52 => &MethodShape {
            method: Method::GetAgentMediaSettings,
            inputs: &[Input {
                name: "agent_rec_id",
                kind: InputKind::Long,
                none: None,
            }],
            output: Output::Record(&[
                Output::Long,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Long,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Long,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Flag,
                Output::Flag,
            ]),
        },
        53 => &MethodShape {
            method: Method::MakeCallbackCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "callback_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "callback_call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "dial_string",
                    kind: InputKind::Text,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        54 => &MethodShape {
            method: Method::RejectCallbackCall,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "callback_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "reason",
                    kind: InputKind::Long,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        55 => &MethodShape {
            method: Method::SetCallbackCallStatus,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "callback_call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "status",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "next_call_attempt",
                    kind: InputKind::Date,
                    none: None,
                },
                Input {
                    name: "close_form",
                    kind: InputKind::Flag,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        56 => &MethodShape {
            method: Method::SendDtmf,
            inputs: &[
                Input {
                    name: "agent_rec_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "call_id",
                    kind: InputKind::Long,
                    none: None,
                },
                Input {
                    name: "digits",
                    kind: InputKind::Text,
                    none: None,
                },
            ],
            output: Output::Nothing,
        },
        _ => return None,
    })
}
