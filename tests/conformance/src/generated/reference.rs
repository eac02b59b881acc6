// Generated from tests/conformance/examples.json by `cargo xtask codegen`. Do not edit.

//! The examples of the reference: compiled by the tests, and never run.

use jiff::civil::datetime;
use openccas::{Client, Event, MediaType, Result, View};

/// What a program does with what it reads.
fn show<T: std::fmt::Debug>(_values: &T) {}

/// Calls every method.
///
/// # Errors
/// A request fails.
pub async fn calls(client: &Client) -> Result<()> {
    client.initialize()?;
    client.connect("127.0.0.1", 2600).await?;
    client
        .connect_with_ip_address("127.0.0.1", 2600, "127.0.0.1")
        .await?;
    client
        .connect_with_direct_connect("127.0.0.1", 2600, "")
        .await?;
    client.uninitialize().await;
    let (error, error_string) = client.get_last_error_info();
    show(&(error, error_string));
    client.set_logon_credentials("admin", "secret", 5);
    let agent_rec_id = client.get_agent_rec_id_from_logon_id("cy").await?;
    show(&(agent_rec_id));
    client.make_call(7, "4008").await?;
    client.answer_call(7, 2001).await?;
    client.hangup_call(7, 2001).await?;
    client.hangup_session(101, 2001).await?;
    client.hold_call(7, 2001).await?;
    client.retrieve_call(7, 2001).await?;
    client.conference_call(7).await?;
    client.transfer_call(7, 2001).await?;
    client.deflect_call(7, "5551003", 2001).await?;
    client.reject_service_call(7, 2001).await?;
    client.cancel_clerical(7, 2001).await?;
    client.cancel_session_clerical(101, 2001).await?;
    client.extend_clerical(7, 2001, 60).await?;
    client.set_voice_ready(7).await?;
    client.set_voice_not_ready(7, Some(4)).await?;
    let status = client.get_voice_ready_status(7).await?;
    show(&(status));
    client.set_email_ready(7).await?;
    client.set_email_not_ready(7).await?;
    let status = client.get_email_ready_status(7).await?;
    show(&(status));
    let reasons = client.get_not_ready_reasons(-1).await?;
    show(&(reasons));
    client.logon_phone_agent("2200", "4022", -1, 1).await?;
    client.logoff_phone_agent("2200", -1).await?;
    client.set_phone_agent_ready("2200", -1).await?;
    client
        .set_phone_agent_not_ready("2200", -1, Some(4))
        .await?;
    let val = client.get_phone_agent_voice_ready_status(22).await?;
    show(&(val));
    let val = client.get_phone_agent_rec_id_from_extension("4022").await?;
    show(&(val));
    let val = client.get_phone_agent_service_group_id("4021").await?;
    show(&(val));
    let groups = client.get_agent_service_groups(7).await?;
    show(&(groups));
    let phone_agent_status = client.get_phone_agent_status(21).await?;
    show(&(phone_agent_status));
    client
        .set_agent_cq_codes(
            7,
            2001,
            1,
            &[("12", "ignored"), ("99", "Other"), ("98", "")],
        )
        .await?;
    client.set_private_data(7, 2001, "gold").await?;
    client
        .deflect_phone_agent_call(21, -1, 2001, "5551003")
        .await?;
    client
        .set_agent_ivr_data(
            7,
            -1,
            2001,
            &[
                ("Language", "Swedish"),
                ("Customer", "K-4711"),
                ("Topic", "Invoice"),
            ],
        )
        .await?;
    let val = client.get_agent_call_manager_id(7).await?;
    show(&(val));
    client
        .set_agent_ivr_data_with_cdr(
            7,
            -1,
            2001,
            MediaType::Voice,
            &[("Language", "for good"), ("new", "x"), ("newer", "y")],
        )
        .await?;
    client.set_chat_ready(7).await?;
    client.set_chat_not_ready(7).await?;
    client.set_open_media_ready(7).await?;
    client.set_open_media_not_ready(7).await?;
    client.stop_app(7).await?;
    client
        .make_campaign_call(7, 50, 501, 2001, "5551003")
        .await?;
    client.reject_campaign_call(7, 50, 501, 1).await?;
    client
        .set_campaign_call_status(
            7,
            2001,
            2,
            datetime(2026, 1, 5, 9, 30, 0, 0),
            false,
            false,
            "call again",
        )
        .await?;
    let agent_media_settings = client.get_agent_media_settings(201).await?;
    show(&(agent_media_settings));
    client.make_callback_call(7, 1, 2001, "5551003").await?;
    client.reject_callback_call(7, 1, 1).await?;
    client
        .set_callback_call_status(7, 2001, 1, datetime(2026, 1, 5, 9, 30, 0, 0), false)
        .await?;
    client.send_dtmf(7, 2001, "12#").await?;
    Ok(())
}

/// Reads every event.
pub fn events(event: &Event) {
    match event.view() {
        View::Logon(event) => {
            show(&(event.name(), event.dn()));
        }
        View::Logoff(event) => {
            show(&event.rec_id());
        }
        View::Ready(event) => {
            show(&event.rec_id());
        }
        View::NotReady(event) => {
            show(&(event.rec_id(), event.reason_string()));
        }
        View::EmailReady(event) => {
            show(&event.rec_id());
        }
        View::EmailNotReady(event) => {
            show(&(event.rec_id(), event.reason_string()));
        }
        View::Originated(event) => {
            show(&(event.rec_id(), event.call_id()));
        }
        View::Delivered(event) => {
            show(&(event.rec_id(), event.opposite_party_number()));
        }
        View::Established(event) => {
            show(&(event.rec_id(), event.private_data()));
        }
        View::Held(event) => {
            show(&(event.rec_id(), event.call_id()));
        }
        View::Retrieved(event) => {
            show(&(event.rec_id(), event.call_id()));
        }
        View::Transferred(event) => {
            show(&(event.rec_id(), event.opposite_party_number()));
        }
        View::Conferenced(event) => {
            show(&(event.rec_id(), event.opposite_party_number()));
        }
        View::ConnectionCleared(event) => {
            show(&(event.rec_id(), event.divert_destination()));
        }
        View::ClericalEnded(event) => {
            show(&(event.rec_id(), event.call_id()));
        }
        View::CallRejected(event) => {
            show(&(event.rec_id(), event.cause()));
        }
        View::CallbackAccept(event) => {
            show(&(event.rec_id(), event.orig_call_id()));
        }
        View::CallbackReject(event) => {
            show(&(event.rec_id(), event.cause()));
        }
        View::CallbackStatus(event) => {
            show(&(event.rec_id(), event.cause()));
        }
        View::EmailReject(event) => {
            show(&(event.rec_id(), event.cause()));
        }
        View::EmailDelete(event) => {
            show(&(event.rec_id(), event.message_id()));
        }
        View::EmailReply(event) => {
            show(&(event.rec_id(), event.subject()));
        }
        View::EmailForward(event) => {
            show(&(event.rec_id(), event.message_id()));
        }
        View::CallInformation(event) => {
            show(&(event.rec_id(), event.calling_party_number()));
        }
        View::Callback(event) => {
            show(&(event.rec_id(), event.calling_party_number()));
        }
        View::CampaignAccept(event) => {
            show(&(event.rec_id(), event.campaign_id()));
        }
        View::CampaignReject(event) => {
            show(&(event.rec_id(), event.cause()));
        }
        View::CampaignStatus(event) => {
            show(&(event.rec_id(), event.cause()));
        }
        View::CampaignInfo(event) => {
            show(&(event.rec_id(), event.customer_name()));
        }
        View::ServiceGroupAdded(event) => {
            show(&(event.rec_id(), event.name()));
        }
        View::AgentServiceGroupsChanged(event) => {
            show(&(event.rec_id(), event.service_group_list()));
        }
        View::DataComplete(_) => {
            show(&());
        }
        View::ServiceDisconnect(_) => {
            show(&());
        }
        View::XferCallInformation(event) => {
            show(&(event.rec_id(), event.calling_party_number()));
        }
        View::IpAgentInfo(event) => {
            show(&(event.rec_id(), event.ip_address()));
        }
        View::CallInformationUpdate(event) => {
            show(&(event.rec_id(), event.ivr_label1()));
        }
        View::AssociatedDataSet(event) => {
            show(&(event.rec_id(), event.private_data()));
        }
        View::CqCodes(event) => {
            show(&(event.rec_id(), event.cq_code_list()));
        }
        View::Failed(event) => {
            show(&(event.rec_id(), event.called_number()));
        }
        View::RecordingStarted(event) => {
            show(&(event.rec_id(), event.dn()));
        }
        View::RecordingStopped(event) => {
            show(&(event.rec_id(), event.call_id()));
        }
        View::LogonPhoneAgent(event) => {
            show(&(event.rec_id(), event.dn()));
        }
        View::LogoffPhoneAgent(event) => {
            show(&event.rec_id());
        }
        View::PhoneAgentStatuses(event) => {
            show(&(event.rec_id(), event.call_substate()));
        }
        View::PhoneAgentCallInformation(event) => {
            show(&(event.rec_id(), event.calling_party_number()));
        }
        View::OpenMediaRejected(event) => {
            show(&(event.rec_id(), event.cause()));
        }
        View::OpenMediaHandling(event) => {
            show(&(event.rec_id(), event.session_id()));
        }
        View::OpenMediaCompleted(event) => {
            show(&(event.rec_id(), event.session_id()));
        }
        View::OpenMediaNotReady(event) => {
            show(&(event.rec_id(), event.reason_string()));
        }
        View::OpenMediaReady(event) => {
            show(&event.rec_id());
        }
        View::ChatReject(event) => {
            show(&(event.rec_id(), event.cause()));
        }
        View::ChatHandling(event) => {
            show(&(event.rec_id(), event.session_id()));
        }
        View::ChatComplete(event) => {
            show(&(event.rec_id(), event.session_id()));
        }
        View::ChatReady(event) => {
            show(&event.rec_id());
        }
        View::ChatNotReady(event) => {
            show(&(event.rec_id(), event.reason_string()));
        }
        View::EmailRedirect(event) => {
            show(&(event.rec_id(), event.email_text()));
        }
        View::ChatRedirect(event) => {
            show(&(event.rec_id(), event.to_rec_id()));
        }
        View::EmailHandling(event) => {
            show(&(event.rec_id(), event.message_id()));
        }
        View::SmsHandling(event) => {
            show(&(event.rec_id(), event.message_id()));
        }
        View::OpenMediaRedirect(event) => {
            show(&(event.rec_id(), event.to_rec_id()));
        }
        View::ChatForward(event) => {
            show(&(event.rec_id(), event.session_id()));
        }
        View::OpenMediaForward(event) => {
            show(&(event.rec_id(), event.session_id()));
        }
        _ => show(&()),
    }
}
