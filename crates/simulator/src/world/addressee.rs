//! Whom a request is about.

use openccas_protocol::Request;

/// The agent whose record id a request gives; `None` if it gives none.
pub(super) fn addressee(request: &Request) -> Option<i32> {
    use Request as R;
    let rec_id = match request {
        R::MakeCall(r) => r.agent_rec_id,
        R::AnswerCall(r) => r.agent_rec_id,
        R::HangupCall(r) => r.agent_rec_id,
        R::HangupSession(r) => r.agent_rec_id,
        R::HoldCall(r) => r.agent_rec_id,
        R::RetrieveCall(r) => r.agent_rec_id,
        R::ConferenceCall(r) => r.agent_rec_id,
        R::TransferCall(r) => r.agent_rec_id,
        R::DeflectCall(r) => r.agent_rec_id,
        R::RejectServiceCall(r) => r.agent_rec_id,
        R::CancelClerical(r) => r.agent_rec_id,
        R::CancelSessionClerical(r) => r.agent_rec_id,
        R::ExtendClerical(r) => r.agent_rec_id,
        R::SetVoiceReady(r) => r.agent_rec_id,
        R::SetVoiceNotReady(r) => r.agent_rec_id,
        R::GetVoiceReadyStatus(r) => r.agent_rec_id,
        R::SetEmailReady(r) => r.agent_rec_id,
        R::SetEmailNotReady(r) => r.agent_rec_id,
        R::GetEmailReadyStatus(r) => r.agent_rec_id,
        R::GetPhoneAgentVoiceReadyStatus(r) => r.agent_rec_id,
        R::GetAgentServiceGroups(r) => r.agent_rec_id,
        R::GetPhoneAgentStatus(r) => r.agent_rec_id,
        R::SetAgentCqCodes(r) => r.agent_rec_id,
        R::SetPrivateData(r) => r.agent_rec_id,
        R::DeflectPhoneAgentCall(r) => r.agent_rec_id,
        R::SetAgentIvrData(r) => r.agent_rec_id,
        R::GetAgentCallManagerId(r) => r.agent_rec_id,
        R::SetAgentIvrDataWithCdr(r) => r.agent_rec_id,
        R::SetChatReady(r) => r.agent_rec_id,
        R::SetChatNotReady(r) => r.agent_rec_id,
        R::SetOpenMediaReady(r) => r.agent_rec_id,
        R::SetOpenMediaNotReady(r) => r.agent_rec_id,
        R::StopApp(r) => r.agent_rec_id,
        R::MakeCampaignCall(r) => r.agent_rec_id,
        R::RejectCampaignCall(r) => r.agent_rec_id,
        R::SetCampaignCallStatus(r) => r.agent_rec_id,
        R::GetAgentMediaSettings(r) => r.agent_rec_id,
        R::MakeCallbackCall(r) => r.agent_rec_id,
        R::RejectCallbackCall(r) => r.agent_rec_id,
        R::SetCallbackCallStatus(r) => r.agent_rec_id,
        R::SendDtmf(r) => r.agent_rec_id,
        _ => return None,
    };
    Some(rec_id)
}
