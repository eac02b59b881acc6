# Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.
"""The typed methods and the typed attributes, by the names that cases use."""

from .forms import Argument, EventForm, Kind, Method, Output, Parameter

METHODS: dict[str, Method] = {
    "GetAgentRecIDFromLogonID": Method(
        "get_agent_rec_id_from_logon_id",
        [
            Argument("bstrAgentLogonID", "agent_logon_id", Kind.TEXT),
        ],
        [
            Output("lAgentRecID", Kind.LONG),
        ],
    ),
    "MakeCall": Method(
        "make_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("bstrDialString", "dial_string", Kind.TEXT),
        ],
        [],
    ),
    "AnswerCall": Method(
        "answer_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
        ],
        [],
    ),
    "HangupCall": Method(
        "hangup_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
        ],
        [],
    ),
    "HangupSession": Method(
        "hangup_session",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lSessionID", "session_id", Kind.LONG),
        ],
        [],
    ),
    "HoldCall": Method(
        "hold_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
        ],
        [],
    ),
    "RetrieveCall": Method(
        "retrieve_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
        ],
        [],
    ),
    "ConferenceCall": Method(
        "conference_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "TransferCall": Method(
        "transfer_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lHeldCallID", "held_call_id", Kind.LONG),
        ],
        [],
    ),
    "DeflectCall": Method(
        "deflect_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("bstrDest", "dest", Kind.TEXT),
            Argument("lCallID", "call_id", Kind.LONG),
        ],
        [],
    ),
    "RejectServiceCall": Method(
        "reject_service_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
        ],
        [],
    ),
    "CancelClerical": Method(
        "cancel_clerical",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
        ],
        [],
    ),
    "CancelSessionClerical": Method(
        "cancel_session_clerical",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lSessionID", "session_id", Kind.LONG),
        ],
        [],
    ),
    "ExtendClerical": Method(
        "extend_clerical",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
            Argument("lNumSeconds", "num_seconds", Kind.LONG),
        ],
        [],
    ),
    "SetVoiceReady": Method(
        "set_voice_ready",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "SetVoiceNotReady": Method(
        "set_voice_not_ready",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lReason", "reason", Kind.LONG),
        ],
        [],
    ),
    "GetVoiceReadyStatus": Method(
        "get_voice_ready_status",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [
            Output("lStatus", Kind.LONG_FLAG),
        ],
    ),
    "SetEmailReady": Method(
        "set_email_ready",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "SetEmailNotReady": Method(
        "set_email_not_ready",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "GetEmailReadyStatus": Method(
        "get_email_ready_status",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [
            Output("lStatus", Kind.LONG_FLAG),
        ],
    ),
    "GetNotReadyReasons": Method(
        "get_not_ready_reasons",
        [
            Argument("lTenantRecID", "tenant_rec_id", Kind.LONG),
        ],
        [
            Output("bstrReasons", Kind.ID_NAME_LIST),
        ],
    ),
    "LogonPhoneAgent": Method(
        "logon_phone_agent",
        [
            Argument("bstrPIN", "pin", Kind.TEXT),
            Argument("bstrExtension", "extension", Kind.TEXT),
            Argument("lTenantID", "tenant_id", Kind.LONG),
            Argument("lOASID", "oas_id", Kind.LONG),
        ],
        [],
    ),
    "LogoffPhoneAgent": Method(
        "logoff_phone_agent",
        [
            Argument("bstrPIN", "pin", Kind.TEXT),
            Argument("lTenantID", "tenant_id", Kind.LONG),
        ],
        [],
    ),
    "SetPhoneAgentReady": Method(
        "set_phone_agent_ready",
        [
            Argument("bstrPIN", "pin", Kind.TEXT),
            Argument("lTenantID", "tenant_id", Kind.LONG),
        ],
        [],
    ),
    "SetPhoneAgentNotReady": Method(
        "set_phone_agent_not_ready",
        [
            Argument("bstrPIN", "pin", Kind.TEXT),
            Argument("lTenantID", "tenant_id", Kind.LONG),
            Argument("lReasonID", "reason_id", Kind.LONG),
        ],
        [],
    ),
    "GetPhoneAgentVoiceReadyStatus": Method(
        "get_phone_agent_voice_ready_status",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [
            Output("val", Kind.LONG_FLAG),
        ],
    ),
    "GetPhoneAgentRecIDFromExtension": Method(
        "get_phone_agent_rec_id_from_extension",
        [
            Argument("bstrExtension", "extension", Kind.TEXT),
        ],
        [
            Output("val", Kind.LONG),
        ],
    ),
    "GetPhoneAgentServiceGroupID": Method(
        "get_phone_agent_service_group_id",
        [
            Argument("bstrExtension", "extension", Kind.TEXT),
        ],
        [
            Output("val", Kind.LONG),
        ],
    ),
    "GetAgentServiceGroups": Method(
        "get_agent_service_groups",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [
            Output("bstrGroups", Kind.ID_NAME_LIST),
        ],
    ),
    "GetPhoneAgentstatus": Method(
        "get_phone_agent_status",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [
            Output("loggedOn", Kind.FLAG),
            Output("ready", Kind.FLAG),
            Output("notReadyReasonID", Kind.LONG),
            Output("callState", Kind.LONG),
            Output("serviceGroupID", Kind.LONG),
            Output("callID", Kind.LONG),
        ],
    ),
    "SetAgentCQCodes": Method(
        "set_agent_cq_codes",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
            Argument("lServiceGroupID", "service_group_id", Kind.LONG),
            Argument("bstrCQCodes", "cq_codes", Kind.CODE_NAME_LIST),
        ],
        [],
    ),
    "SetPrivateData": Method(
        "set_private_data",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
            Argument("bstrPrivateData", "private_data", Kind.TEXT),
        ],
        [],
    ),
    "DeflectPhoneAgentCall": Method(
        "deflect_phone_agent_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lTenantID", "tenant_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
            Argument("bstrDest", "dest", Kind.TEXT),
        ],
        [],
    ),
    "SetAgentIVRData": Method(
        "set_agent_ivr_data",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lTenantID", "tenant_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
        ],
        [],
        takes_ivr=True,
    ),
    "GetAgentCallManagerID": Method(
        "get_agent_call_manager_id",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [
            Output("val", Kind.LONG),
        ],
    ),
    "SetAgentIVRDataWithCDR": Method(
        "set_agent_ivr_data_with_cdr",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lTenantID", "tenant_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
            Argument("lMediaType", "media_type", Kind.LONG_ENUM),
        ],
        [],
        takes_ivr=True,
    ),
    "SetChatReady": Method(
        "set_chat_ready",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "SetChatNotReady": Method(
        "set_chat_not_ready",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "SetOpenMediaReady": Method(
        "set_open_media_ready",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "SetOpenMediaNotReady": Method(
        "set_open_media_not_ready",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "StopApp": Method(
        "stop_app",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [],
    ),
    "MakeCampaignCall": Method(
        "make_campaign_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCampaignID", "campaign_id", Kind.LONG),
            Argument("lCustomerID", "customer_id", Kind.LONG),
            Argument("lCampaignCallID", "campaign_call_id", Kind.LONG),
            Argument("bstrDialString", "dial_string", Kind.TEXT),
        ],
        [],
    ),
    "RejectCampaignCall": Method(
        "reject_campaign_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCampaignID", "campaign_id", Kind.LONG),
            Argument("lCustomerID", "customer_id", Kind.LONG),
            Argument("lReason", "reason", Kind.LONG),
        ],
        [],
    ),
    "SetCampaignCallStatus": Method(
        "set_campaign_call_status",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCampaignCallID", "campaign_call_id", Kind.LONG),
            Argument("lStatus", "status", Kind.LONG),
            Argument("dNextCallAttempt", "next_call_attempt", Kind.DATE),
            Argument("bCloseForm", "close_form", Kind.FLAG),
            Argument("bUpdateComment", "update_comment", Kind.FLAG),
            Argument("bstrComment", "comment", Kind.TEXT),
        ],
        [],
    ),
    "GetAgentMediaSettings": Method(
        "get_agent_media_settings",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
        ],
        [
            Output("lNumberOfConcurrentOM", Kind.LONG),
            Output("lReceiveChatWhileHandlingOM", Kind.LONG_FLAG),
            Output("lReceiveEmailWhileHandlingOM", Kind.LONG_FLAG),
            Output("lReceiveVoiceWhileHandlingOM", Kind.LONG_FLAG),
            Output("lReceiveChatWhileHandlingVoice", Kind.LONG_FLAG),
            Output("lReceiveEmailWhileHandlingVoice", Kind.LONG_FLAG),
            Output("lReceiveOMWhileHandlingVoice", Kind.LONG_FLAG),
            Output("lNumberOfConcurrentChat", Kind.LONG),
            Output("lReceiveVoiceWhileHandlingChat", Kind.LONG_FLAG),
            Output("lReceiveEmailWhileHandlingChat", Kind.LONG_FLAG),
            Output("lReceiveOMWhileHandlingChat", Kind.LONG_FLAG),
            Output("lNumberOfConcurrentEmail", Kind.LONG),
            Output("lReceiveVoiceWhileHandlingEmail", Kind.LONG_FLAG),
            Output("lReceiveChatWhileHandlingEmail", Kind.LONG_FLAG),
            Output("lReceiveOMWhileHandlingEmail", Kind.LONG_FLAG),
            Output("lChatEnabled", Kind.LONG_FLAG),
            Output("lEmailEnabled", Kind.LONG_FLAG),
            Output("lSMSEnabled", Kind.LONG_FLAG),
            Output("lOMEnabled", Kind.LONG_FLAG),
        ],
    ),
    "MakeCallbackCall": Method(
        "make_callback_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallbackID", "callback_id", Kind.LONG),
            Argument("lCallbackCallID", "callback_call_id", Kind.LONG),
            Argument("bstrDialString", "dial_string", Kind.TEXT),
        ],
        [],
    ),
    "RejectCallbackCall": Method(
        "reject_callback_call",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallbackID", "callback_id", Kind.LONG),
            Argument("lReason", "reason", Kind.LONG),
        ],
        [],
    ),
    "SetCallbackCallStatus": Method(
        "set_callback_call_status",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallbackCallID", "callback_call_id", Kind.LONG),
            Argument("lStatus", "status", Kind.LONG),
            Argument("dNextCallAttempt", "next_call_attempt", Kind.DATE),
            Argument("bCloseForm", "close_form", Kind.FLAG),
        ],
        [],
    ),
    "SendDTMF": Method(
        "send_dtmf",
        [
            Argument("lAgentRecID", "agent_rec_id", Kind.LONG),
            Argument("lCallID", "call_id", Kind.LONG),
            Argument("bstrDigits", "digits", Kind.TEXT),
        ],
        [],
    ),
}
"""The requests, by COM name."""

EVENTS: dict[str, EventForm] = {
    "Logon": EventForm(
        1,
        [
            Parameter("Name", "name", Kind.TEXT),
            Parameter("DN", "dn", Kind.TEXT),
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("LogonID", "logon_id", Kind.TEXT),
            Parameter("VoiceReady", "voice_ready", Kind.LONG_FLAG),
            Parameter("EmailReady", "email_ready", Kind.LONG_FLAG),
            Parameter("OpenMediaReady", "open_media_ready", Kind.LONG_FLAG),
            Parameter(
                "MediaReady",
                "media_ready",
                Kind.LONG_FLAG,
                ["ChatReady"],
            ),
            Parameter("MachineName", "machine_name", Kind.TEXT),
            Parameter("NumberOfServiceGroups", "number_of_service_groups", Kind.LONG),
            Parameter("ServiceGroupList", "service_group_list", Kind.ID_LIST),
            Parameter("OASID", "oas_id", Kind.LONG),
        ],
    ),
    "Logoff": EventForm(
        2,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
        ],
    ),
    "Ready": EventForm(
        3,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
        ],
    ),
    "NotReady": EventForm(
        4,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ReasonID", "reason_id", Kind.LONG),
            Parameter("ReasonString", "reason_string", Kind.TEXT),
        ],
    ),
    "EmailReady": EventForm(
        5,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
        ],
    ),
    "EmailNotReady": EventForm(
        6,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ReasonID", "reason_id", Kind.LONG),
            Parameter("ReasonString", "reason_string", Kind.TEXT),
        ],
    ),
    "Originated": EventForm(
        7,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
        ],
    ),
    "Delivered": EventForm(
        8,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("OppositePartyNumber", "opposite_party_number", Kind.TEXT),
            Parameter("TrunkID", "trunk_id", Kind.TEXT),
            Parameter("CalledNumber", "called_number", Kind.TEXT),
            Parameter("PrivateData", "private_data", Kind.TEXT),
            Parameter("Cause", "cause", Kind.LONG_ENUM),
        ],
    ),
    "Established": EventForm(
        9,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("PrivateData", "private_data", Kind.TEXT),
            Parameter("TrunkID", "trunk_id", Kind.TEXT),
            Parameter("CallSubstate", "call_substate", Kind.LONG_ENUM),
            Parameter("OppositePartyNumber", "opposite_party_number", Kind.TEXT),
            Parameter("Cause", "cause", Kind.LONG_ENUM),
            Parameter("MediaServerSessionUri", "media_server_session_uri", Kind.TEXT),
        ],
    ),
    "Held": EventForm(
        10,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("OnHold", "on_hold", Kind.LONG_FLAG),
        ],
    ),
    "Retrieved": EventForm(
        11,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
        ],
    ),
    "Transferred": EventForm(
        12,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("HeldCallID", "held_call_id", Kind.LONG),
            Parameter("ActiveCallID", "active_call_id", Kind.LONG),
            Parameter("NewCallID", "new_call_id", Kind.LONG),
            Parameter("ClericalFlag", "clerical_flag", Kind.LONG_FLAG),
            Parameter("TransferringAgent", "transferring_agent", Kind.LONG_FLAG),
            Parameter("OppositePartyNumber", "opposite_party_number", Kind.TEXT),
            Parameter("PrivateData", "private_data", Kind.TEXT),
        ],
    ),
    "Conferenced": EventForm(
        13,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("HeldCallID", "held_call_id", Kind.LONG),
            Parameter("ActiveCallID", "active_call_id", Kind.LONG),
            Parameter("NewCallID", "new_call_id", Kind.LONG),
            Parameter("OppositePartyNumber", "opposite_party_number", Kind.COMMA_LIST),
        ],
    ),
    "ConnectionCleared": EventForm(
        14,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("ClericalFlag", "clerical_flag", Kind.LONG_FLAG),
            Parameter("DivertedFlag", "diverted_flag", Kind.LONG_FLAG),
            Parameter(
                "DivertDestination",
                "divert_destination",
                Kind.TEXT,
                ["DIVERDESTINATION"],
            ),
        ],
    ),
    "ClericalEnded": EventForm(
        15,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
        ],
    ),
    "CallRejected": EventForm(
        16,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("Cause", "cause", Kind.TEXT_ENUM),
        ],
    ),
    "CallbackAccept": EventForm(
        17,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("OrigCallID", "orig_call_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
        ],
    ),
    "CallbackReject": EventForm(
        18,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
            Parameter("Cause", "cause", Kind.TEXT_ENUM),
        ],
    ),
    "CallbackStatus": EventForm(
        19,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
            Parameter("CallbackStatus", "callback_status", Kind.LONG_FLAG),
            Parameter("Cause", "cause", Kind.TEXT_ENUM),
        ],
    ),
    "EmailReject": EventForm(
        20,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("MessageID", "message_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("Cause", "cause", Kind.TEXT_ENUM),
        ],
    ),
    "EmailDelete": EventForm(
        21,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("MessageID", "message_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("ClericalFlag", "clerical_flag", Kind.LONG_FLAG),
        ],
    ),
    "EmailReply": EventForm(
        22,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("MessageID", "message_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("Subject", "subject", Kind.TEXT),
            Parameter("ForwardFlag", "forward_flag", Kind.LONG_FLAG),
            Parameter("RecipientList", "recipient_list", Kind.TEXT),
            Parameter("EmailText", "email_text", Kind.TEXT),
            Parameter("ClericalFlag", "clerical_flag", Kind.LONG_FLAG),
        ],
    ),
    "EmailForward": EventForm(
        23,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("MessageID", "message_id", Kind.LONG),
            Parameter(
                "ServiceGroupID",
                "service_group_id",
                Kind.LONG,
                ["ServiceGroupList"],
            ),
        ],
    ),
    "CallInformation": EventForm(
        24,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("CallingPartyNumber", "calling_party_number", Kind.TEXT),
            Parameter("CalledNumber", "called_number", Kind.TEXT),
            Parameter("IVRLabel1", "ivr_label1", Kind.TEXT),
            Parameter("IVRData1", "ivr_data1", Kind.TEXT),
            Parameter("IVRLabel2", "ivr_label2", Kind.TEXT),
            Parameter("IVRData2", "ivr_data2", Kind.TEXT),
            Parameter("IVRLabel3", "ivr_label3", Kind.TEXT),
            Parameter("IVRData3", "ivr_data3", Kind.TEXT),
            Parameter("IVRLabel4", "ivr_label4", Kind.TEXT),
            Parameter("IVRData4", "ivr_data4", Kind.TEXT),
            Parameter("IVRLabel5", "ivr_label5", Kind.TEXT),
            Parameter("IVRData5", "ivr_data5", Kind.TEXT),
            Parameter("IVRLabel6", "ivr_label6", Kind.TEXT),
            Parameter("IVRData6", "ivr_data6", Kind.TEXT),
            Parameter("IVRLabel7", "ivr_label7", Kind.TEXT),
            Parameter("IVRData7", "ivr_data7", Kind.TEXT),
            Parameter("IVRLabel8", "ivr_label8", Kind.TEXT),
            Parameter("IVRData8", "ivr_data8", Kind.TEXT),
            Parameter("IVRLabel9", "ivr_label9", Kind.TEXT),
            Parameter("IVRData9", "ivr_data9", Kind.TEXT),
            Parameter("IVRLabel10", "ivr_label10", Kind.TEXT),
            Parameter("IVRData10", "ivr_data10", Kind.TEXT),
            Parameter("TimeInQueue", "time_in_queue", Kind.LONG),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
        ],
    ),
    "Callback": EventForm(
        25,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("CallingPartyNumber", "calling_party_number", Kind.TEXT),
            Parameter("CalledNumber", "called_number", Kind.TEXT),
            Parameter("IVRLabel1", "ivr_label1", Kind.TEXT),
            Parameter("IVRData1", "ivr_data1", Kind.TEXT),
            Parameter("IVRLabel2", "ivr_label2", Kind.TEXT),
            Parameter("IVRData2", "ivr_data2", Kind.TEXT),
            Parameter("IVRLabel3", "ivr_label3", Kind.TEXT),
            Parameter("IVRData3", "ivr_data3", Kind.TEXT),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
            Parameter("OrigCallID", "orig_call_id", Kind.LONG),
            Parameter("X-CallbackID", "x_callback_id", Kind.LONG),
            Parameter("X-CallbackCallID", "x_callback_call_id", Kind.LONG),
        ],
    ),
    "CampaignAccept": EventForm(
        29,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CampaignID", "campaign_id", Kind.LONG),
            Parameter("CustomerID", "customer_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
        ],
    ),
    "CampaignReject": EventForm(
        30,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CampaignID", "campaign_id", Kind.LONG),
            Parameter("CustomerID", "customer_id", Kind.LONG),
            Parameter("Cause", "cause", Kind.TEXT_ENUM),
        ],
    ),
    "CampaignStatus": EventForm(
        31,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CampaignID", "campaign_id", Kind.LONG),
            Parameter("CustomerID", "customer_id", Kind.LONG),
            Parameter("Cause", "cause", Kind.TEXT_ENUM),
        ],
    ),
    "CampaignInfo": EventForm(
        32,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CampaignID", "campaign_id", Kind.LONG),
            Parameter("CustomerID", "customer_id", Kind.LONG),
            Parameter("CustomerName", "customer_name", Kind.TEXT),
            Parameter("CustomerNumber", "customer_number", Kind.TEXT),
            Parameter("Comment", "comment", Kind.TEXT),
            Parameter("IVRLabel1", "ivr_label1", Kind.TEXT),
            Parameter("IVRData1", "ivr_data1", Kind.TEXT),
            Parameter("IVRLabel2", "ivr_label2", Kind.TEXT),
            Parameter("IVRData2", "ivr_data2", Kind.TEXT),
            Parameter("IVRLabel3", "ivr_label3", Kind.TEXT),
            Parameter("IVRData3", "ivr_data3", Kind.TEXT),
            Parameter("IVRLabel4", "ivr_label4", Kind.TEXT),
            Parameter("IVRData4", "ivr_data4", Kind.TEXT),
            Parameter("IVRLabel5", "ivr_label5", Kind.TEXT),
            Parameter("IVRData5", "ivr_data5", Kind.TEXT),
            Parameter("IVRLabel6", "ivr_label6", Kind.TEXT),
            Parameter("IVRData6", "ivr_data6", Kind.TEXT),
            Parameter("IVRLabel7", "ivr_label7", Kind.TEXT),
            Parameter("IVRData7", "ivr_data7", Kind.TEXT),
            Parameter("IVRLabel8", "ivr_label8", Kind.TEXT),
            Parameter("IVRData8", "ivr_data8", Kind.TEXT),
            Parameter("IVRLabel9", "ivr_label9", Kind.TEXT),
            Parameter("IVRData9", "ivr_data9", Kind.TEXT),
            Parameter("IVRLabel10", "ivr_label10", Kind.TEXT),
            Parameter("IVRData10", "ivr_data10", Kind.TEXT),
            Parameter("X-CampaignCallID", "x_campaign_call_id", Kind.LONG),
        ],
    ),
    "ServiceGroupAdded": EventForm(
        33,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ServiceGroupPurpose", "service_group_purpose", Kind.LONG_ENUM),
            Parameter("Name", "name", Kind.TEXT),
        ],
    ),
    "AgentServiceGroupsChanged": EventForm(
        34,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ServiceGroupList", "service_group_list", Kind.ID_LIST),
        ],
    ),
    "DataComplete": EventForm(
        35,
        [],
    ),
    "ServiceDisconnect": EventForm(
        36,
        [],
    ),
    "XferCallInformation": EventForm(
        37,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("HeldCallID", "held_call_id", Kind.LONG),
            Parameter("ActiveCallID", "active_call_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("CallingPartyNumber", "calling_party_number", Kind.TEXT),
            Parameter("CalledNumber", "called_number", Kind.TEXT),
            Parameter("IVRLabel1", "ivr_label1", Kind.TEXT),
            Parameter("IVRData1", "ivr_data1", Kind.TEXT),
            Parameter("IVRLabel2", "ivr_label2", Kind.TEXT),
            Parameter("IVRData2", "ivr_data2", Kind.TEXT),
            Parameter("IVRLabel3", "ivr_label3", Kind.TEXT),
            Parameter("IVRData3", "ivr_data3", Kind.TEXT),
        ],
    ),
    "IpAgentInfo": EventForm(
        38,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("IPAddress", "ip_address", Kind.TEXT),
            Parameter("RASPort", "ras_port", Kind.LONG),
            Parameter("CSPort", "cs_port", Kind.LONG),
        ],
    ),
    "CallInformationUpdate": EventForm(
        39,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
            Parameter("IVRLabel1", "ivr_label1", Kind.TEXT),
            Parameter("IVRData1", "ivr_data1", Kind.TEXT),
            Parameter("IVRLabel2", "ivr_label2", Kind.TEXT),
            Parameter("IVRData2", "ivr_data2", Kind.TEXT),
            Parameter("IVRLabel3", "ivr_label3", Kind.TEXT),
            Parameter("IVRData3", "ivr_data3", Kind.TEXT),
        ],
    ),
    "AssociatedDataSet": EventForm(
        40,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
            Parameter("PrivateData", "private_data", Kind.TEXT),
        ],
    ),
    "CqCodes": EventForm(
        41,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("CallType", "call_type", Kind.LONG_ENUM),
            Parameter("CQCodeList", "cq_code_list", Kind.CODE_LIST),
        ],
    ),
    "Failed": EventForm(
        42,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("Cause", "cause", Kind.LONG_ENUM),
            Parameter("CalledNumber", "called_number", Kind.TEXT),
        ],
    ),
    "RecordingStarted": EventForm(
        43,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("DN", "dn", Kind.TEXT),
            Parameter("IPAddress", "ip_address", Kind.TEXT),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("OppositePartyNumber", "opposite_party_number", Kind.TEXT),
        ],
    ),
    "RecordingStopped": EventForm(
        44,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
        ],
    ),
    "LogonPhoneAgent": EventForm(
        45,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("DN", "dn", Kind.TEXT),
        ],
    ),
    "LogoffPhoneAgent": EventForm(
        46,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
        ],
    ),
    "PhoneAgentStatuses": EventForm(
        47,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallSubstate", "call_substate", Kind.LONG_ENUM),
        ],
    ),
    "PhoneAgentCallInformation": EventForm(
        48,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("CallID", "call_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("CallingPartyNumber", "calling_party_number", Kind.TEXT),
            Parameter("CalledNumber", "called_number", Kind.TEXT),
            Parameter("IVRLabel1", "ivr_label1", Kind.TEXT),
            Parameter("IVRData1", "ivr_data1", Kind.TEXT),
            Parameter("IVRLabel2", "ivr_label2", Kind.TEXT),
            Parameter("IVRData2", "ivr_data2", Kind.TEXT),
            Parameter("IVRLabel3", "ivr_label3", Kind.TEXT),
            Parameter("IVRData3", "ivr_data3", Kind.TEXT),
            Parameter("IVRLabel4", "ivr_label4", Kind.TEXT),
            Parameter("IVRData4", "ivr_data4", Kind.TEXT),
            Parameter("IVRLabel5", "ivr_label5", Kind.TEXT),
            Parameter("IVRData5", "ivr_data5", Kind.TEXT),
            Parameter("IVRLabel6", "ivr_label6", Kind.TEXT),
            Parameter("IVRData6", "ivr_data6", Kind.TEXT),
            Parameter("IVRLabel7", "ivr_label7", Kind.TEXT),
            Parameter("IVRData7", "ivr_data7", Kind.TEXT),
            Parameter("IVRLabel8", "ivr_label8", Kind.TEXT),
            Parameter("IVRData8", "ivr_data8", Kind.TEXT),
            Parameter("IVRLabel9", "ivr_label9", Kind.TEXT),
            Parameter("IVRData9", "ivr_data9", Kind.TEXT),
            Parameter("IVRLabel10", "ivr_label10", Kind.TEXT),
            Parameter("IVRData10", "ivr_data10", Kind.TEXT),
            Parameter("TimeInQueue", "time_in_queue", Kind.LONG),
        ],
    ),
    "OpenMediaRejected": EventForm(
        49,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
            Parameter("Cause", "cause", Kind.TEXT_ENUM),
        ],
    ),
    "OpenMediaHandling": EventForm(
        50,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
        ],
    ),
    "OpenMediaCompleted": EventForm(
        51,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
            Parameter("ClericalFlag", "clerical_flag", Kind.LONG_FLAG),
        ],
    ),
    "OpenMediaNotReady": EventForm(
        52,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ReasonID", "reason_id", Kind.LONG),
            Parameter("ReasonString", "reason_string", Kind.TEXT),
        ],
    ),
    "OpenMediaReady": EventForm(
        53,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
        ],
    ),
    "ChatReject": EventForm(
        55,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
            Parameter("Cause", "cause", Kind.TEXT_ENUM),
        ],
    ),
    "ChatHandling": EventForm(
        56,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
        ],
    ),
    "ChatComplete": EventForm(
        57,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
            Parameter("ClericalFlag", "clerical_flag", Kind.LONG_FLAG),
        ],
    ),
    "ChatReady": EventForm(
        58,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
        ],
    ),
    "ChatNotReady": EventForm(
        59,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ReasonID", "reason_id", Kind.LONG),
            Parameter("ReasonString", "reason_string", Kind.TEXT),
        ],
    ),
    "EmailRedirect": EventForm(
        60,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ToRecID", "to_rec_id", Kind.LONG),
            Parameter("MessageID", "message_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
            Parameter("EmailText", "email_text", Kind.TEXT),
        ],
    ),
    "ChatRedirect": EventForm(
        61,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ToRecID", "to_rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
        ],
    ),
    "EmailHandling": EventForm(
        62,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("MessageID", "message_id", Kind.LONG),
        ],
    ),
    "SmsHandling": EventForm(
        63,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("MessageID", "message_id", Kind.LONG),
        ],
    ),
    "OpenMediaRedirect": EventForm(
        64,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("ToRecID", "to_rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
        ],
    ),
    "ChatForward": EventForm(
        65,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
        ],
    ),
    "OpenMediaForward": EventForm(
        66,
        [
            Parameter("RecID", "rec_id", Kind.LONG),
            Parameter("SessionID", "session_id", Kind.LONG),
            Parameter("ServiceGroupID", "service_group_id", Kind.LONG),
        ],
    ),
}
"""The types of events, by name, with their parameters in order."""
