/* Generated from tests/conformance/examples.json by `cargo xtask codegen`. Do not edit. */

/* The examples of the reference: compiled by the tests, and never run. */

#include <openccas.h>

int32_t example_initialize(ccas_client *client);

int32_t example_initialize(ccas_client *client)
{
    int32_t status;
    status = ccas_initialize(client);
    return status;
}

int32_t example_connect(ccas_client *client);

int32_t example_connect(ccas_client *client)
{
    int32_t status;
    status = ccas_connect(client, "127.0.0.1", 2600);
    return status;
}

int32_t example_connect_with_ip_address(ccas_client *client);

int32_t example_connect_with_ip_address(ccas_client *client)
{
    int32_t status;
    status = ccas_connect_with_ip_address(client, "127.0.0.1", 2600, "127.0.0.1");
    return status;
}

int32_t example_connect_with_direct_connect(ccas_client *client);

int32_t example_connect_with_direct_connect(ccas_client *client)
{
    int32_t status;
    status = ccas_connect_with_direct_connect(client, "127.0.0.1", 2600, NULL);
    return status;
}

int32_t example_uninitialize(ccas_client *client);

int32_t example_uninitialize(ccas_client *client)
{
    int32_t status;
    status = ccas_uninitialize(client);
    return status;
}

int32_t example_get_last_error_info(ccas_client *client);

int32_t example_get_last_error_info(ccas_client *client)
{
    int32_t status;
    int32_t error;
    const char *error_string;
    status = ccas_get_last_error_info(client, &error, &error_string);
    return status;
}

int32_t example_set_logon_credentials(ccas_client *client);

int32_t example_set_logon_credentials(ccas_client *client)
{
    int32_t status;
    status = ccas_set_logon_credentials(client, "admin", "secret", 5);
    return status;
}

int32_t example_get_agent_rec_id_from_logon_id(ccas_client *client);

int32_t example_get_agent_rec_id_from_logon_id(ccas_client *client)
{
    int32_t status;
    int32_t agent_rec_id;
    status = ccas_get_agent_rec_id_from_logon_id(client, "cy", &agent_rec_id);
    return status;
}

int32_t example_make_call(ccas_client *client);

int32_t example_make_call(ccas_client *client)
{
    int32_t status;
    status = ccas_make_call(client, 7, "4008");
    return status;
}

int32_t example_answer_call(ccas_client *client);

int32_t example_answer_call(ccas_client *client)
{
    int32_t status;
    status = ccas_answer_call(client, 7, 2001);
    return status;
}

int32_t example_hangup_call(ccas_client *client);

int32_t example_hangup_call(ccas_client *client)
{
    int32_t status;
    status = ccas_hangup_call(client, 7, 2001);
    return status;
}

int32_t example_hangup_session(ccas_client *client);

int32_t example_hangup_session(ccas_client *client)
{
    int32_t status;
    status = ccas_hangup_session(client, 101, 2001);
    return status;
}

int32_t example_hold_call(ccas_client *client);

int32_t example_hold_call(ccas_client *client)
{
    int32_t status;
    status = ccas_hold_call(client, 7, 2001);
    return status;
}

int32_t example_retrieve_call(ccas_client *client);

int32_t example_retrieve_call(ccas_client *client)
{
    int32_t status;
    status = ccas_retrieve_call(client, 7, 2001);
    return status;
}

int32_t example_conference_call(ccas_client *client);

int32_t example_conference_call(ccas_client *client)
{
    int32_t status;
    status = ccas_conference_call(client, 7);
    return status;
}

int32_t example_transfer_call(ccas_client *client);

int32_t example_transfer_call(ccas_client *client)
{
    int32_t status;
    status = ccas_transfer_call(client, 7, 2001);
    return status;
}

int32_t example_deflect_call(ccas_client *client);

int32_t example_deflect_call(ccas_client *client)
{
    int32_t status;
    status = ccas_deflect_call(client, 7, "5551003", 2001);
    return status;
}

int32_t example_reject_service_call(ccas_client *client);

int32_t example_reject_service_call(ccas_client *client)
{
    int32_t status;
    status = ccas_reject_service_call(client, 7, 2001);
    return status;
}

int32_t example_cancel_clerical(ccas_client *client);

int32_t example_cancel_clerical(ccas_client *client)
{
    int32_t status;
    status = ccas_cancel_clerical(client, 7, 2001);
    return status;
}

int32_t example_cancel_session_clerical(ccas_client *client);

int32_t example_cancel_session_clerical(ccas_client *client)
{
    int32_t status;
    status = ccas_cancel_session_clerical(client, 101, 2001);
    return status;
}

int32_t example_extend_clerical(ccas_client *client);

int32_t example_extend_clerical(ccas_client *client)
{
    int32_t status;
    status = ccas_extend_clerical(client, 7, 2001, 60);
    return status;
}

int32_t example_set_voice_ready(ccas_client *client);

int32_t example_set_voice_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_voice_ready(client, 7);
    return status;
}

int32_t example_set_voice_not_ready(ccas_client *client);

int32_t example_set_voice_not_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_voice_not_ready(client, 7, 4);
    return status;
}

int32_t example_get_voice_ready_status(ccas_client *client);

int32_t example_get_voice_ready_status(ccas_client *client)
{
    int32_t status;
    int32_t found;
    status = ccas_get_voice_ready_status(client, 7, &found);
    return status;
}

int32_t example_set_email_ready(ccas_client *client);

int32_t example_set_email_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_email_ready(client, 7);
    return status;
}

int32_t example_set_email_not_ready(ccas_client *client);

int32_t example_set_email_not_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_email_not_ready(client, 7);
    return status;
}

int32_t example_get_email_ready_status(ccas_client *client);

int32_t example_get_email_ready_status(ccas_client *client)
{
    int32_t status;
    int32_t found;
    status = ccas_get_email_ready_status(client, 7, &found);
    return status;
}

int32_t example_get_not_ready_reasons(ccas_client *client);

int32_t example_get_not_ready_reasons(ccas_client *client)
{
    int32_t status;
    char *reasons;
    status = ccas_get_not_ready_reasons(client, -1, &reasons);
    ccas_string_free(&reasons);
    return status;
}

int32_t example_logon_phone_agent(ccas_client *client);

int32_t example_logon_phone_agent(ccas_client *client)
{
    int32_t status;
    status = ccas_logon_phone_agent(client, "2200", "4022", -1, 1);
    return status;
}

int32_t example_logoff_phone_agent(ccas_client *client);

int32_t example_logoff_phone_agent(ccas_client *client)
{
    int32_t status;
    status = ccas_logoff_phone_agent(client, "2200", -1);
    return status;
}

int32_t example_set_phone_agent_ready(ccas_client *client);

int32_t example_set_phone_agent_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_phone_agent_ready(client, "2200", -1);
    return status;
}

int32_t example_set_phone_agent_not_ready(ccas_client *client);

int32_t example_set_phone_agent_not_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_phone_agent_not_ready(client, "2200", -1, 4);
    return status;
}

int32_t example_get_phone_agent_voice_ready_status(ccas_client *client);

int32_t example_get_phone_agent_voice_ready_status(ccas_client *client)
{
    int32_t status;
    int32_t val;
    status = ccas_get_phone_agent_voice_ready_status(client, 22, &val);
    return status;
}

int32_t example_get_phone_agent_rec_id_from_extension(ccas_client *client);

int32_t example_get_phone_agent_rec_id_from_extension(ccas_client *client)
{
    int32_t status;
    int32_t val;
    status = ccas_get_phone_agent_rec_id_from_extension(client, "4022", &val);
    return status;
}

int32_t example_get_phone_agent_service_group_id(ccas_client *client);

int32_t example_get_phone_agent_service_group_id(ccas_client *client)
{
    int32_t status;
    int32_t val;
    status = ccas_get_phone_agent_service_group_id(client, "4021", &val);
    return status;
}

int32_t example_get_agent_service_groups(ccas_client *client);

int32_t example_get_agent_service_groups(ccas_client *client)
{
    int32_t status;
    char *groups;
    status = ccas_get_agent_service_groups(client, 7, &groups);
    ccas_string_free(&groups);
    return status;
}

int32_t example_get_phone_agent_status(ccas_client *client);

int32_t example_get_phone_agent_status(ccas_client *client)
{
    int32_t status;
    ccas_phone_agent_status phone_agent_status = {.struct_size = sizeof phone_agent_status};
    status = ccas_get_phone_agent_status(client, 21, &phone_agent_status);
    return status;
}

int32_t example_set_agent_cq_codes(ccas_client *client);

int32_t example_set_agent_cq_codes(ccas_client *client)
{
    int32_t status;
    status = ccas_set_agent_cq_codes(client, 7, 2001, 1, "12|ignored|99|Other|98|");
    return status;
}

int32_t example_set_private_data(ccas_client *client);

int32_t example_set_private_data(ccas_client *client)
{
    int32_t status;
    status = ccas_set_private_data(client, 7, 2001, "gold");
    return status;
}

int32_t example_deflect_phone_agent_call(ccas_client *client);

int32_t example_deflect_phone_agent_call(ccas_client *client)
{
    int32_t status;
    status = ccas_deflect_phone_agent_call(client, 21, -1, 2001, "5551003");
    return status;
}

int32_t example_set_agent_ivr_data(ccas_client *client);

int32_t example_set_agent_ivr_data(ccas_client *client)
{
    int32_t status;
    status = ccas_set_agent_ivr_data(client, 7, -1, 2001, "Language", "Swedish", "Customer", "K-4711", "Topic", "Invoice");
    return status;
}

int32_t example_get_agent_call_manager_id(ccas_client *client);

int32_t example_get_agent_call_manager_id(ccas_client *client)
{
    int32_t status;
    int32_t val;
    status = ccas_get_agent_call_manager_id(client, 7, &val);
    return status;
}

int32_t example_set_agent_ivr_data_with_cdr(ccas_client *client);

int32_t example_set_agent_ivr_data_with_cdr(ccas_client *client)
{
    int32_t status;
    status = ccas_set_agent_ivr_data_with_cdr(client, 7, -1, 2001, CCAS_MEDIA_TYPE_VOICE, "Language", "for good", "new", "x", "newer", "y");
    return status;
}

int32_t example_set_chat_ready(ccas_client *client);

int32_t example_set_chat_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_chat_ready(client, 7);
    return status;
}

int32_t example_set_chat_not_ready(ccas_client *client);

int32_t example_set_chat_not_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_chat_not_ready(client, 7);
    return status;
}

int32_t example_set_open_media_ready(ccas_client *client);

int32_t example_set_open_media_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_open_media_ready(client, 7);
    return status;
}

int32_t example_set_open_media_not_ready(ccas_client *client);

int32_t example_set_open_media_not_ready(ccas_client *client)
{
    int32_t status;
    status = ccas_set_open_media_not_ready(client, 7);
    return status;
}

int32_t example_stop_app(ccas_client *client);

int32_t example_stop_app(ccas_client *client)
{
    int32_t status;
    status = ccas_stop_app(client, 7);
    return status;
}

int32_t example_make_campaign_call(ccas_client *client);

int32_t example_make_campaign_call(ccas_client *client)
{
    int32_t status;
    status = ccas_make_campaign_call(client, 7, 50, 501, 2001, "5551003");
    return status;
}

int32_t example_reject_campaign_call(ccas_client *client);

int32_t example_reject_campaign_call(ccas_client *client)
{
    int32_t status;
    status = ccas_reject_campaign_call(client, 7, 50, 501, 1);
    return status;
}

int32_t example_set_campaign_call_status(ccas_client *client);

int32_t example_set_campaign_call_status(ccas_client *client)
{
    int32_t status;
    status = ccas_set_campaign_call_status(client, 7, 2001, 2, 46027 + 34200 / 86400.0, 0, 0, "call again");
    return status;
}

int32_t example_get_agent_media_settings(ccas_client *client);

int32_t example_get_agent_media_settings(ccas_client *client)
{
    int32_t status;
    ccas_agent_media_settings agent_media_settings = {.struct_size = sizeof agent_media_settings};
    status = ccas_get_agent_media_settings(client, 201, &agent_media_settings);
    return status;
}

int32_t example_make_callback_call(ccas_client *client);

int32_t example_make_callback_call(ccas_client *client)
{
    int32_t status;
    status = ccas_make_callback_call(client, 7, 1, 2001, "5551003");
    return status;
}

int32_t example_reject_callback_call(ccas_client *client);

int32_t example_reject_callback_call(ccas_client *client)
{
    int32_t status;
    status = ccas_reject_callback_call(client, 7, 1, 1);
    return status;
}

int32_t example_set_callback_call_status(ccas_client *client);

int32_t example_set_callback_call_status(ccas_client *client)
{
    int32_t status;
    status = ccas_set_callback_call_status(client, 7, 2001, 1, 46027 + 34200 / 86400.0, 0);
    return status;
}

int32_t example_send_dtmf(ccas_client *client);

int32_t example_send_dtmf(ccas_client *client)
{
    int32_t status;
    status = ccas_send_dtmf(client, 7, 2001, "12#");
    return status;
}

void example_event(const ccas_event *event, int32_t number, const char *text);

void example_event(const ccas_event *event, int32_t number, const char *text)
{
    switch (ccas_event_get_type(event)) {
    case CCAS_BROADCAST_LOGON:
        ccas_event_get_string_value(event, "Name", &text);
        ccas_event_get_string_value(event, "DN", &text);
        break;
    case CCAS_BROADCAST_LOGOFF:
        ccas_event_get_long_value(event, "RecID", &number);
        break;
    case CCAS_BROADCAST_READY:
        ccas_event_get_long_value(event, "RecID", &number);
        break;
    case CCAS_BROADCAST_NOTREADY:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "ReasonString", &text);
        break;
    case CCAS_BROADCAST_EMAILREADY:
        ccas_event_get_long_value(event, "RecID", &number);
        break;
    case CCAS_BROADCAST_EMAILNOTREADY:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "ReasonString", &text);
        break;
    case CCAS_BROADCAST_ORIGINATED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "CallID", &number);
        break;
    case CCAS_BROADCAST_DELIVERED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "OppositePartyNumber", &text);
        break;
    case CCAS_BROADCAST_ESTABLISHED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "PrivateData", &text);
        break;
    case CCAS_BROADCAST_HELD:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "CallID", &number);
        break;
    case CCAS_BROADCAST_RETRIEVED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "CallID", &number);
        break;
    case CCAS_BROADCAST_TRANSFERRED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "OppositePartyNumber", &text);
        break;
    case CCAS_BROADCAST_CONFERENCED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "OppositePartyNumber", &text);
        break;
    case CCAS_BROADCAST_CONNECTIONCLEARED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "DivertDestination", &text);
        break;
    case CCAS_BROADCAST_CLERICALENDED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "CallID", &number);
        break;
    case CCAS_BROADCAST_CALLREJECTED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Cause", &text);
        break;
    case CCAS_BROADCAST_CALLBACKACCEPT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "OrigCallID", &number);
        break;
    case CCAS_BROADCAST_CALLBACKREJECT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Cause", &text);
        break;
    case CCAS_BROADCAST_CALLBACKSTATUS:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Cause", &text);
        break;
    case CCAS_BROADCAST_EMAILREJECT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Cause", &text);
        break;
    case CCAS_BROADCAST_EMAILDELETE:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "MessageID", &number);
        break;
    case CCAS_BROADCAST_EMAILREPLY:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Subject", &text);
        break;
    case CCAS_BROADCAST_EMAILFORWARD:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "MessageID", &number);
        break;
    case CCAS_BROADCAST_CALLINFORMATION:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "CallingPartyNumber", &text);
        break;
    case CCAS_BROADCAST_CALLBACK:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "CallingPartyNumber", &text);
        break;
    case CCAS_BROADCAST_CAMPAIGNACCEPT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "CampaignID", &number);
        break;
    case CCAS_BROADCAST_CAMPAIGNREJECT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Cause", &text);
        break;
    case CCAS_BROADCAST_CAMPAIGNSTATUS:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Cause", &text);
        break;
    case CCAS_BROADCAST_CAMPAIGNINFO:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "CustomerName", &text);
        break;
    case CCAS_BROADCAST_SERVICEGROUP_ADDED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Name", &text);
        break;
    case CCAS_BROADCAST_AGENT_SERVICEGROUPS_CHANGED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "ServiceGroupList", &text);
        break;
    case CCAS_BROADCAST_DATA_COMPLETE:
        break;
    case CCAS_BROADCAST_DISCONNECT:
        break;
    case CCAS_BROADCAST_XFER_CALL_INFORMATION:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "CallingPartyNumber", &text);
        break;
    case CCAS_BROADCAST_IPAGENTINFO:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "IPAddress", &text);
        break;
    case CCAS_BROADCAST_CALLINFORMATION_UPDATE:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "IVRLabel1", &text);
        break;
    case CCAS_BROADCAST_ASSOCIATEDDATA_SET:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "PrivateData", &text);
        break;
    case CCAS_BROADCAST_CQCODES:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "CQCodeList", &text);
        break;
    case CCAS_BROADCAST_FAILED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "CalledNumber", &text);
        break;
    case CCAS_BROADCAST_RECORDINGSTARTED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "DN", &text);
        break;
    case CCAS_BROADCAST_RECORDINGSTOPPED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "CallID", &number);
        break;
    case CCAS_BROADCAST_LOGON_PHONEAGENT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "DN", &text);
        break;
    case CCAS_BROADCAST_LOGOFF_PHONEAGENT:
        ccas_event_get_long_value(event, "RecID", &number);
        break;
    case CCAS_BROADCAST_PHONEAGENT_STATUSES:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "CallSubstate", &number);
        break;
    case CCAS_BROADCAST_PHONEAGENT_CALL_INFORMATION:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "CallingPartyNumber", &text);
        break;
    case CCAS_BROADCAST_OPENMEDIAREJECTED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Cause", &text);
        break;
    case CCAS_BROADCAST_OPENMEDIAHANDLING:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "SessionID", &number);
        break;
    case CCAS_BROADCAST_OPENMEDIACOMPLETED:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "SessionID", &number);
        break;
    case CCAS_BROADCAST_OPENMEDIANOTREADY:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "ReasonString", &text);
        break;
    case CCAS_BROADCAST_OPENMEDIAREADY:
        ccas_event_get_long_value(event, "RecID", &number);
        break;
    case CCAS_BROADCAST_CHATREJECT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "Cause", &text);
        break;
    case CCAS_BROADCAST_CHATHANDLING:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "SessionID", &number);
        break;
    case CCAS_BROADCAST_CHATCOMPLETE:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "SessionID", &number);
        break;
    case CCAS_BROADCAST_CHATREADY:
        ccas_event_get_long_value(event, "RecID", &number);
        break;
    case CCAS_BROADCAST_CHATNOTREADY:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "ReasonString", &text);
        break;
    case CCAS_BROADCAST_EMAILREDIRECT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_string_value(event, "EmailText", &text);
        break;
    case CCAS_BROADCAST_CHATREDIRECT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "ToRecID", &number);
        break;
    case CCAS_BROADCAST_EMAILHANDLING:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "MessageID", &number);
        break;
    case CCAS_BROADCAST_SMSHANDLING:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "MessageID", &number);
        break;
    case CCAS_BROADCAST_OPENMEDIAREDIRECT:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "ToRecID", &number);
        break;
    case CCAS_BROADCAST_CHATFORWARD:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "SessionID", &number);
        break;
    case CCAS_BROADCAST_OPENMEDIAFORWARD:
        ccas_event_get_long_value(event, "RecID", &number);
        ccas_event_get_long_value(event, "SessionID", &number);
        break;
    }
}
