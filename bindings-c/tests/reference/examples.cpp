// Generated from tests/conformance/examples.json by `cargo xtask codegen`. Do not edit.

// The examples of the reference: compiled by the tests, and never run.

#include <openccas.hpp>

namespace events = openccas::events;

/// What a program does with what it reads.
template <typename... Values>
void show(const Values &...) {}

void example_initialize(openccas::Client &client);

void example_initialize(openccas::Client &client) {
    client.initialize();
}

void example_connect(openccas::Client &client);

void example_connect(openccas::Client &client) {
    client.connect("127.0.0.1", 2600);
}

void example_connect_with_ip_address(openccas::Client &client);

void example_connect_with_ip_address(openccas::Client &client) {
    client.connect_with_ip_address("127.0.0.1", 2600, "127.0.0.1");
}

void example_connect_with_direct_connect(openccas::Client &client);

void example_connect_with_direct_connect(openccas::Client &client) {
    client.connect_with_direct_connect("127.0.0.1", 2600);
}

void example_uninitialize(openccas::Client &client);

void example_uninitialize(openccas::Client &client) {
    client.uninitialize();
}

void example_get_last_error_info(openccas::Client &client);

void example_get_last_error_info(openccas::Client &client) {
    auto last = client.get_last_error_info();
    show(last);
}

void example_set_logon_credentials(openccas::Client &client);

void example_set_logon_credentials(openccas::Client &client) {
    client.set_logon_credentials("admin", "secret", 5);
}

void example_get_agent_rec_id_from_logon_id(openccas::Client &client);

void example_get_agent_rec_id_from_logon_id(openccas::Client &client) {
    auto agent_rec_id = client.get_agent_rec_id_from_logon_id("cy");
    show(agent_rec_id);
}

void example_make_call(openccas::Client &client);

void example_make_call(openccas::Client &client) {
    client.make_call(7, "4008");
}

void example_answer_call(openccas::Client &client);

void example_answer_call(openccas::Client &client) {
    client.answer_call(7, 2001);
}

void example_hangup_call(openccas::Client &client);

void example_hangup_call(openccas::Client &client) {
    client.hangup_call(7, 2001);
}

void example_hangup_session(openccas::Client &client);

void example_hangup_session(openccas::Client &client) {
    client.hangup_session(101, 2001);
}

void example_hold_call(openccas::Client &client);

void example_hold_call(openccas::Client &client) {
    client.hold_call(7, 2001);
}

void example_retrieve_call(openccas::Client &client);

void example_retrieve_call(openccas::Client &client) {
    client.retrieve_call(7, 2001);
}

void example_conference_call(openccas::Client &client);

void example_conference_call(openccas::Client &client) {
    client.conference_call(7);
}

void example_transfer_call(openccas::Client &client);

void example_transfer_call(openccas::Client &client) {
    client.transfer_call(7, 2001);
}

void example_deflect_call(openccas::Client &client);

void example_deflect_call(openccas::Client &client) {
    client.deflect_call(7, "5551003", 2001);
}

void example_reject_service_call(openccas::Client &client);

void example_reject_service_call(openccas::Client &client) {
    client.reject_service_call(7, 2001);
}

void example_cancel_clerical(openccas::Client &client);

void example_cancel_clerical(openccas::Client &client) {
    client.cancel_clerical(7, 2001);
}

void example_cancel_session_clerical(openccas::Client &client);

void example_cancel_session_clerical(openccas::Client &client) {
    client.cancel_session_clerical(101, 2001);
}

void example_extend_clerical(openccas::Client &client);

void example_extend_clerical(openccas::Client &client) {
    client.extend_clerical(7, 2001, 60);
}

void example_set_voice_ready(openccas::Client &client);

void example_set_voice_ready(openccas::Client &client) {
    client.set_voice_ready(7);
}

void example_set_voice_not_ready(openccas::Client &client);

void example_set_voice_not_ready(openccas::Client &client) {
    client.set_voice_not_ready(7, 4);
}

void example_get_voice_ready_status(openccas::Client &client);

void example_get_voice_ready_status(openccas::Client &client) {
    auto status = client.get_voice_ready_status(7);
    show(status);
}

void example_set_email_ready(openccas::Client &client);

void example_set_email_ready(openccas::Client &client) {
    client.set_email_ready(7);
}

void example_set_email_not_ready(openccas::Client &client);

void example_set_email_not_ready(openccas::Client &client) {
    client.set_email_not_ready(7);
}

void example_get_email_ready_status(openccas::Client &client);

void example_get_email_ready_status(openccas::Client &client) {
    auto status = client.get_email_ready_status(7);
    show(status);
}

void example_get_not_ready_reasons(openccas::Client &client);

void example_get_not_ready_reasons(openccas::Client &client) {
    auto reasons = client.get_not_ready_reasons(-1);
    show(reasons);
}

void example_logon_phone_agent(openccas::Client &client);

void example_logon_phone_agent(openccas::Client &client) {
    client.logon_phone_agent("2200", "4022", -1, 1);
}

void example_logoff_phone_agent(openccas::Client &client);

void example_logoff_phone_agent(openccas::Client &client) {
    client.logoff_phone_agent("2200", -1);
}

void example_set_phone_agent_ready(openccas::Client &client);

void example_set_phone_agent_ready(openccas::Client &client) {
    client.set_phone_agent_ready("2200", -1);
}

void example_set_phone_agent_not_ready(openccas::Client &client);

void example_set_phone_agent_not_ready(openccas::Client &client) {
    client.set_phone_agent_not_ready("2200", -1, 4);
}

void example_get_phone_agent_voice_ready_status(openccas::Client &client);

void example_get_phone_agent_voice_ready_status(openccas::Client &client) {
    auto val = client.get_phone_agent_voice_ready_status(22);
    show(val);
}

void example_get_phone_agent_rec_id_from_extension(openccas::Client &client);

void example_get_phone_agent_rec_id_from_extension(openccas::Client &client) {
    auto val = client.get_phone_agent_rec_id_from_extension("4022");
    show(val);
}

void example_get_phone_agent_service_group_id(openccas::Client &client);

void example_get_phone_agent_service_group_id(openccas::Client &client) {
    auto val = client.get_phone_agent_service_group_id("4021");
    show(val);
}

void example_get_agent_service_groups(openccas::Client &client);

void example_get_agent_service_groups(openccas::Client &client) {
    auto groups = client.get_agent_service_groups(7);
    show(groups);
}

void example_get_phone_agent_status(openccas::Client &client);

void example_get_phone_agent_status(openccas::Client &client) {
    auto phone_agent_status = client.get_phone_agent_status(21);
    show(phone_agent_status);
}

void example_set_agent_cq_codes(openccas::Client &client);

void example_set_agent_cq_codes(openccas::Client &client) {
    client.set_agent_cq_codes(7, 2001, 1, "12|ignored|99|Other|98|");
}

void example_set_private_data(openccas::Client &client);

void example_set_private_data(openccas::Client &client) {
    client.set_private_data(7, 2001, "gold");
}

void example_deflect_phone_agent_call(openccas::Client &client);

void example_deflect_phone_agent_call(openccas::Client &client) {
    client.deflect_phone_agent_call(21, -1, 2001, "5551003");
}

void example_set_agent_ivr_data(openccas::Client &client);

void example_set_agent_ivr_data(openccas::Client &client) {
    client.set_agent_ivr_data(7, -1, 2001, "Language", "Swedish", "Customer", "K-4711", "Topic", "Invoice");
}

void example_get_agent_call_manager_id(openccas::Client &client);

void example_get_agent_call_manager_id(openccas::Client &client) {
    auto val = client.get_agent_call_manager_id(7);
    show(val);
}

void example_set_agent_ivr_data_with_cdr(openccas::Client &client);

void example_set_agent_ivr_data_with_cdr(openccas::Client &client) {
    client.set_agent_ivr_data_with_cdr(7, -1, 2001, openccas::MediaType::Voice, "Language", "for good", "new", "x", "newer", "y");
}

void example_set_chat_ready(openccas::Client &client);

void example_set_chat_ready(openccas::Client &client) {
    client.set_chat_ready(7);
}

void example_set_chat_not_ready(openccas::Client &client);

void example_set_chat_not_ready(openccas::Client &client) {
    client.set_chat_not_ready(7);
}

void example_set_open_media_ready(openccas::Client &client);

void example_set_open_media_ready(openccas::Client &client) {
    client.set_open_media_ready(7);
}

void example_set_open_media_not_ready(openccas::Client &client);

void example_set_open_media_not_ready(openccas::Client &client) {
    client.set_open_media_not_ready(7);
}

void example_stop_app(openccas::Client &client);

void example_stop_app(openccas::Client &client) {
    client.stop_app(7);
}

void example_make_campaign_call(openccas::Client &client);

void example_make_campaign_call(openccas::Client &client) {
    client.make_campaign_call(7, 50, 501, 2001, "5551003");
}

void example_reject_campaign_call(openccas::Client &client);

void example_reject_campaign_call(openccas::Client &client) {
    client.reject_campaign_call(7, 50, 501, 1);
}

void example_set_campaign_call_status(openccas::Client &client);

void example_set_campaign_call_status(openccas::Client &client) {
    client.set_campaign_call_status(7, 2001, 2, openccas::DateTime{2026, 1, 5, 9, 30, 0}, false, false, "call again");
}

void example_get_agent_media_settings(openccas::Client &client);

void example_get_agent_media_settings(openccas::Client &client) {
    auto agent_media_settings = client.get_agent_media_settings(201);
    show(agent_media_settings);
}

void example_make_callback_call(openccas::Client &client);

void example_make_callback_call(openccas::Client &client) {
    client.make_callback_call(7, 1, 2001, "5551003");
}

void example_reject_callback_call(openccas::Client &client);

void example_reject_callback_call(openccas::Client &client) {
    client.reject_callback_call(7, 1, 1);
}

void example_set_callback_call_status(openccas::Client &client);

void example_set_callback_call_status(openccas::Client &client) {
    client.set_callback_call_status(7, 2001, 1, openccas::DateTime{2026, 1, 5, 9, 30, 0}, false);
}

void example_send_dtmf(openccas::Client &client);

void example_send_dtmf(openccas::Client &client) {
    client.send_dtmf(7, 2001, "12#");
}

void example_events(openccas::Client &client);

void example_events(openccas::Client &client) {
    client.on<events::Logon>([](const events::Logon &event) { show(event.name(), event.dn()); });
    client.on<events::Logoff>([](const events::Logoff &event) { show(event.rec_id()); });
    client.on<events::Ready>([](const events::Ready &event) { show(event.rec_id()); });
    client.on<events::NotReady>([](const events::NotReady &event) { show(event.rec_id(), event.reason_string()); });
    client.on<events::EmailReady>([](const events::EmailReady &event) { show(event.rec_id()); });
    client.on<events::EmailNotReady>([](const events::EmailNotReady &event) { show(event.rec_id(), event.reason_string()); });
    client.on<events::Originated>([](const events::Originated &event) { show(event.rec_id(), event.call_id()); });
    client.on<events::Delivered>([](const events::Delivered &event) { show(event.rec_id(), event.opposite_party_number()); });
    client.on<events::Established>([](const events::Established &event) { show(event.rec_id(), event.private_data()); });
    client.on<events::Held>([](const events::Held &event) { show(event.rec_id(), event.call_id()); });
    client.on<events::Retrieved>([](const events::Retrieved &event) { show(event.rec_id(), event.call_id()); });
    client.on<events::Transferred>([](const events::Transferred &event) { show(event.rec_id(), event.opposite_party_number()); });
    client.on<events::Conferenced>([](const events::Conferenced &event) { show(event.rec_id(), event.opposite_party_number()); });
    client.on<events::ConnectionCleared>([](const events::ConnectionCleared &event) { show(event.rec_id(), event.divert_destination()); });
    client.on<events::ClericalEnded>([](const events::ClericalEnded &event) { show(event.rec_id(), event.call_id()); });
    client.on<events::CallRejected>([](const events::CallRejected &event) { show(event.rec_id(), event.cause()); });
    client.on<events::CallbackAccept>([](const events::CallbackAccept &event) { show(event.rec_id(), event.orig_call_id()); });
    client.on<events::CallbackReject>([](const events::CallbackReject &event) { show(event.rec_id(), event.cause()); });
    client.on<events::CallbackStatus>([](const events::CallbackStatus &event) { show(event.rec_id(), event.cause()); });
    client.on<events::EmailReject>([](const events::EmailReject &event) { show(event.rec_id(), event.cause()); });
    client.on<events::EmailDelete>([](const events::EmailDelete &event) { show(event.rec_id(), event.message_id()); });
    client.on<events::EmailReply>([](const events::EmailReply &event) { show(event.rec_id(), event.subject()); });
    client.on<events::EmailForward>([](const events::EmailForward &event) { show(event.rec_id(), event.message_id()); });
    client.on<events::CallInformation>([](const events::CallInformation &event) { show(event.rec_id(), event.calling_party_number()); });
    client.on<events::Callback>([](const events::Callback &event) { show(event.rec_id(), event.calling_party_number()); });
    client.on<events::CampaignAccept>([](const events::CampaignAccept &event) { show(event.rec_id(), event.campaign_id()); });
    client.on<events::CampaignReject>([](const events::CampaignReject &event) { show(event.rec_id(), event.cause()); });
    client.on<events::CampaignStatus>([](const events::CampaignStatus &event) { show(event.rec_id(), event.cause()); });
    client.on<events::CampaignInfo>([](const events::CampaignInfo &event) { show(event.rec_id(), event.customer_name()); });
    client.on<events::ServiceGroupAdded>([](const events::ServiceGroupAdded &event) { show(event.rec_id(), event.name()); });
    client.on<events::AgentServiceGroupsChanged>([](const events::AgentServiceGroupsChanged &event) { show(event.rec_id(), event.service_group_list()); });
    client.on<events::DataComplete>([](const events::DataComplete &) { show(); });
    client.on<events::ServiceDisconnect>([](const events::ServiceDisconnect &) { show(); });
    client.on<events::XferCallInformation>([](const events::XferCallInformation &event) { show(event.rec_id(), event.calling_party_number()); });
    client.on<events::IpAgentInfo>([](const events::IpAgentInfo &event) { show(event.rec_id(), event.ip_address()); });
    client.on<events::CallInformationUpdate>([](const events::CallInformationUpdate &event) { show(event.rec_id(), event.ivr_label1()); });
    client.on<events::AssociatedDataSet>([](const events::AssociatedDataSet &event) { show(event.rec_id(), event.private_data()); });
    client.on<events::CqCodes>([](const events::CqCodes &event) { show(event.rec_id(), event.cq_code_list()); });
    client.on<events::Failed>([](const events::Failed &event) { show(event.rec_id(), event.called_number()); });
    client.on<events::RecordingStarted>([](const events::RecordingStarted &event) { show(event.rec_id(), event.dn()); });
    client.on<events::RecordingStopped>([](const events::RecordingStopped &event) { show(event.rec_id(), event.call_id()); });
    client.on<events::LogonPhoneAgent>([](const events::LogonPhoneAgent &event) { show(event.rec_id(), event.dn()); });
    client.on<events::LogoffPhoneAgent>([](const events::LogoffPhoneAgent &event) { show(event.rec_id()); });
    client.on<events::PhoneAgentStatuses>([](const events::PhoneAgentStatuses &event) { show(event.rec_id(), event.call_substate()); });
    client.on<events::PhoneAgentCallInformation>([](const events::PhoneAgentCallInformation &event) { show(event.rec_id(), event.calling_party_number()); });
    client.on<events::OpenMediaRejected>([](const events::OpenMediaRejected &event) { show(event.rec_id(), event.cause()); });
    client.on<events::OpenMediaHandling>([](const events::OpenMediaHandling &event) { show(event.rec_id(), event.session_id()); });
    client.on<events::OpenMediaCompleted>([](const events::OpenMediaCompleted &event) { show(event.rec_id(), event.session_id()); });
    client.on<events::OpenMediaNotReady>([](const events::OpenMediaNotReady &event) { show(event.rec_id(), event.reason_string()); });
    client.on<events::OpenMediaReady>([](const events::OpenMediaReady &event) { show(event.rec_id()); });
    client.on<events::ChatReject>([](const events::ChatReject &event) { show(event.rec_id(), event.cause()); });
    client.on<events::ChatHandling>([](const events::ChatHandling &event) { show(event.rec_id(), event.session_id()); });
    client.on<events::ChatComplete>([](const events::ChatComplete &event) { show(event.rec_id(), event.session_id()); });
    client.on<events::ChatReady>([](const events::ChatReady &event) { show(event.rec_id()); });
    client.on<events::ChatNotReady>([](const events::ChatNotReady &event) { show(event.rec_id(), event.reason_string()); });
    client.on<events::EmailRedirect>([](const events::EmailRedirect &event) { show(event.rec_id(), event.email_text()); });
    client.on<events::ChatRedirect>([](const events::ChatRedirect &event) { show(event.rec_id(), event.to_rec_id()); });
    client.on<events::EmailHandling>([](const events::EmailHandling &event) { show(event.rec_id(), event.message_id()); });
    client.on<events::SmsHandling>([](const events::SmsHandling &event) { show(event.rec_id(), event.message_id()); });
    client.on<events::OpenMediaRedirect>([](const events::OpenMediaRedirect &event) { show(event.rec_id(), event.to_rec_id()); });
    client.on<events::ChatForward>([](const events::ChatForward &event) { show(event.rec_id(), event.session_id()); });
    client.on<events::OpenMediaForward>([](const events::OpenMediaForward &event) { show(event.rec_id(), event.session_id()); });
}
