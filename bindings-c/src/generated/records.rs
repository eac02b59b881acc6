// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! Results that have several values.

use openccas::{AgentMediaSettings, PhoneAgentStatus};

use crate::{
    boundary::{OK, borrow, pure},
    record::{self, records},
    result::ccas_result,
};

/// What `ccas_get_phone_agent_status` gives.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_phone_agent_status {
    /// `sizeof(ccas_phone_agent_status)`.
    pub struct_size: usize,
    /// Whether the phone agent is logged on: true whenever the request succeeds. 1 is yes, 0 is no.
    pub logged_on: i32,
    /// Whether the phone agent is ready for voice calls. 1 is yes, 0 is no.
    pub ready: i32,
    /// Record id of the not-ready reason; -1 if there is none.
    pub not_ready_reason_id: i32,
    /// State of the phone agent's call, an open number.
    pub call_state: i32,
    /// Record id of the service group of the current call; 0 if there is no service group call.
    pub service_group_id: i32,
    /// Id of the current service group call; 0 if there is none.
    pub call_id: i32,
}

records!(ccas_phone_agent_status);

impl From<PhoneAgentStatus> for ccas_phone_agent_status {
    fn from(found: PhoneAgentStatus) -> Self {
        Self {
            struct_size: size_of::<Self>(),
            logged_on: i32::from(found.logged_on),
            ready: i32::from(found.ready),
            not_ready_reason_id: found.not_ready_reason_id,
            call_state: found.call_state,
            service_group_id: found.service_group_id,
            call_id: found.call_id,
        }
    }
}

/// Reads what `ccas_get_phone_agent_status_async` gave.
///
/// - `result`: What came of it.
/// - `phone_agent_status`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT` if the request failed; `CCAS_ERROR_PROTOCOL_ERROR` if it was
/// another one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_result_phone_agent_status(
    result: *const ccas_result,
    phone_agent_status: *mut ccas_phone_agent_status,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    pure(|| unsafe {
        let outputs = borrow(result, "result")?.outputs()?;
        let found = PhoneAgentStatus::from_outputs(outputs)?.into();
        record::write(phone_agent_status, "phone_agent_status", &found)?;
        Ok(OK)
    })
}

/// What `ccas_get_agent_media_settings` gives.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_agent_media_settings {
    /// `sizeof(ccas_agent_media_settings)`.
    pub struct_size: usize,
    /// Greatest number of open media sessions at a time.
    pub number_of_concurrent_om: i32,
    /// Whether chats are offered while the agent handles an open media session. 1 is yes, 0 is no.
    pub receive_chat_while_handling_om: i32,
    /// Whether e-mails are offered while the agent handles an open media session. 1 is yes, 0 is
    /// no.
    pub receive_email_while_handling_om: i32,
    /// Whether voice calls are offered while the agent handles an open media session. 1 is yes, 0
    /// is no.
    pub receive_voice_while_handling_om: i32,
    /// Whether chats are offered while the agent handles a voice call. 1 is yes, 0 is no.
    pub receive_chat_while_handling_voice: i32,
    /// Whether e-mails are offered while the agent handles a voice call. 1 is yes, 0 is no.
    pub receive_email_while_handling_voice: i32,
    /// Whether open media sessions are offered while the agent handles a voice call. 1 is yes, 0 is
    /// no.
    pub receive_om_while_handling_voice: i32,
    /// Greatest number of chats at a time.
    pub number_of_concurrent_chat: i32,
    /// Whether voice calls are offered while the agent handles a chat. 1 is yes, 0 is no.
    pub receive_voice_while_handling_chat: i32,
    /// Whether e-mails are offered while the agent handles a chat. 1 is yes, 0 is no.
    pub receive_email_while_handling_chat: i32,
    /// Whether open media sessions are offered while the agent handles a chat. 1 is yes, 0 is no.
    pub receive_om_while_handling_chat: i32,
    /// Greatest number of e-mails at a time.
    pub number_of_concurrent_email: i32,
    /// Whether voice calls are offered while the agent handles an e-mail. 1 is yes, 0 is no.
    pub receive_voice_while_handling_email: i32,
    /// Whether chats are offered while the agent handles an e-mail. 1 is yes, 0 is no.
    pub receive_chat_while_handling_email: i32,
    /// Whether open media sessions are offered while the agent handles an e-mail. 1 is yes, 0 is
    /// no.
    pub receive_om_while_handling_email: i32,
    /// Whether the agent may receive chats. 1 is yes, 0 is no.
    pub chat_enabled: i32,
    /// Whether the agent may receive e-mails. 1 is yes, 0 is no.
    pub email_enabled: i32,
    /// Whether the agent may receive SMS. 1 is yes, 0 is no.
    pub sms_enabled: i32,
    /// Whether the agent may receive open media sessions. 1 is yes, 0 is no.
    pub om_enabled: i32,
}

records!(ccas_agent_media_settings);

impl From<AgentMediaSettings> for ccas_agent_media_settings {
    fn from(found: AgentMediaSettings) -> Self {
        Self {
            struct_size: size_of::<Self>(),
            number_of_concurrent_om: found.number_of_concurrent_om,
            receive_chat_while_handling_om: i32::from(found.receive_chat_while_handling_om),
            receive_email_while_handling_om: i32::from(found.receive_email_while_handling_om),
            receive_voice_while_handling_om: i32::from(found.receive_voice_while_handling_om),
            receive_chat_while_handling_voice: i32::from(found.receive_chat_while_handling_voice),
            receive_email_while_handling_voice: i32::from(found.receive_email_while_handling_voice),
            receive_om_while_handling_voice: i32::from(found.receive_om_while_handling_voice),
            number_of_concurrent_chat: found.number_of_concurrent_chat,
            receive_voice_while_handling_chat: i32::from(found.receive_voice_while_handling_chat),
            receive_email_while_handling_chat: i32::from(found.receive_email_while_handling_chat),
            receive_om_while_handling_chat: i32::from(found.receive_om_while_handling_chat),
            number_of_concurrent_email: found.number_of_concurrent_email,
            receive_voice_while_handling_email: i32::from(found.receive_voice_while_handling_email),
            receive_chat_while_handling_email: i32::from(found.receive_chat_while_handling_email),
            receive_om_while_handling_email: i32::from(found.receive_om_while_handling_email),
            chat_enabled: i32::from(found.chat_enabled),
            email_enabled: i32::from(found.email_enabled),
            sms_enabled: i32::from(found.sms_enabled),
            om_enabled: i32::from(found.om_enabled),
        }
    }
}

/// Reads what `ccas_get_agent_media_settings_async` gave.
///
/// - `result`: What came of it.
/// - `agent_media_settings`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT` if the request failed; `CCAS_ERROR_PROTOCOL_ERROR` if it was
/// another one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_result_agent_media_settings(
    result: *const ccas_result,
    agent_media_settings: *mut ccas_agent_media_settings,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    pure(|| unsafe {
        let outputs = borrow(result, "result")?.outputs()?;
        let found = AgentMediaSettings::from_outputs(outputs)?.into();
        record::write(agent_media_settings, "agent_media_settings", &found)?;
        Ok(OK)
    })
}
