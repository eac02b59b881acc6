// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! The requests, which wait for their answer.

use std::ffi::c_char;

use openccas::{AgentMediaSettings, Method, PhoneAgentStatus};

use super::records::{ccas_agent_media_settings, ccas_phone_agent_status};
use crate::{
    boundary::{OK, check_out, give, with_client},
    client::ccas_client,
    record,
    request::call,
    text::{give_text, optional_text, text},
    value::date,
};

/// Finds the record id of the agent with a given logon id.
///
/// The agent need not be logged on. The search stays within what the connection may see; a host
/// administrator whose tenants use the same logon id gets the agent of the lowest tenant id. Works
/// on every kind of connection.
///
/// - `client`: The client.
/// - `agent_logon_id`: Logon id of the agent.
/// - `agent_rec_id`: Is given the result: Record id of the agent. Left as it is if the request
///   fails.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`; and those of every request.
///
/// COM: `GetAgentRecIDFromLogonID`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_agent_rec_id_from_logon_id(
    client: *mut ccas_client,
    agent_logon_id: *const c_char,

    agent_rec_id: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(agent_rec_id, "agent_rec_id")?;
            let arguments = [text(agent_logon_id, "agent_logon_id")?.into()];
            let outputs = call(client, Method::GetAgentRecIdFromLogonId, &arguments)?;
            give(agent_rec_id, "agent_rec_id", outputs.long()?)
        })
    }
}

/// Dials a number from an agent's telephone.
///
/// The agent must be logged on. `Originated` tells that the call was begun, `Delivered` that the
/// other end rings, `Established` that it answered, and `Failed` that the call did not come about.
/// If the agent's telephone cannot place a call now, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `dial_string`: Number to dial.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `MakeCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_make_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    dial_string: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                text(dial_string, "dial_string")?.into(),
            ];
            let outputs = call(client, Method::MakeCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Answers a call that rings at an agent.
///
/// The agent must be logged on. `Established` tells that the call was answered. If no such call
/// rings, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the ringing call.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `AnswerCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_answer_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            let outputs = call(client, Method::AnswerCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Hangs up a call of an agent.
///
/// The agent must be logged on. `ConnectionCleared` tells that the agent has left the call, and
/// whether clerical time follows. If the agent has no such call, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `HangupCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_hangup_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            let outputs = call(client, Method::HangupCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Ends an open media, e-mail, SMS or chat session of an agent.
///
/// The agent must be logged on. `OpenMediaCompleted` tells that an open media session has ended,
/// `ChatComplete` that a chat has. An e-mail or SMS raises `EmailDelete` if the agent was handling
/// it, `EmailReject` if not. If the agent has no such session, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events carry.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `HangupSession`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_hangup_session(
    client: *mut ccas_client,
    agent_rec_id: i32,
    session_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), session_id.into()];
            let outputs = call(client, Method::HangupSession, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Puts a call of an agent on hold.
///
/// The agent must be logged on. `Held` tells that the call is on hold. If the agent has no such
/// established call, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the established call.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `HoldCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_hold_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            let outputs = call(client, Method::HoldCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Takes a call of an agent back from hold.
///
/// The agent must be logged on. `Retrieved` tells that the agent is connected to it again. If the
/// call is not on hold, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the held call.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `RetrieveCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_retrieve_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            let outputs = call(client, Method::RetrieveCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Joins the calls of an agent into a conference.
///
/// The agent must be logged on and have a held call and an active one. `Conferenced` gives the id
/// of the new call and the other parties. Without two such calls nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `ConferenceCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_conference_call(client: *mut ccas_client, agent_rec_id: i32) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::ConferenceCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Connects an agent's held call to the active call and takes the agent out of both.
///
/// The agent must be logged on. `Transferred` gives the id of the new call. Without a held call of
/// this id and an active call beside it, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `held_call_id`: Id of the held call.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `TransferCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_transfer_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    held_call_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), held_call_id.into()];
            let outputs = call(client, Method::TransferCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Sends a call at an agent on to another destination.
///
/// The agent must be logged on. `ConnectionCleared` tells that the call has left the agent, with
/// the destination in its divert parameters. If the agent has no such call, nothing happens. The
/// destination comes before the call here; in `DeflectPhoneAgentCall` it comes last.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `dest`: Number of the destination.
/// - `call_id`: Id of the call.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `DeflectCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_deflect_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    dest: *const c_char,
    call_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                text(dest, "dest")?.into(),
                call_id.into(),
            ];
            let outputs = call(client, Method::DeflectCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Rejects a service group call that arrives at an agent.
///
/// The agent must be logged on. `CallRejected` tells that the call was rejected. If no such call
/// rings at the agent, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the arriving service group call.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `RejectServiceCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_reject_service_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            let outputs = call(client, Method::RejectServiceCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Ends an agent's clerical time after a call.
///
/// The agent must be logged on. `ClericalEnded` tells that the agent can take service group calls
/// again. If the agent is not in clerical state for this call, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call that the clerical time belongs to.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `CancelClerical`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_cancel_clerical(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            let outputs = call(client, Method::CancelClerical, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
///
/// The agent must be logged on. If the agent is not in clerical state for this session, nothing
/// happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events carry.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `CancelSessionClerical`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_cancel_session_clerical(
    client: *mut ccas_client,
    agent_rec_id: i32,
    session_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), session_id.into()];
            let outputs = call(client, Method::CancelSessionClerical, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Lengthens an agent's clerical time.
///
/// The agent must be logged on. No event tells of it: `ClericalEnded` comes later by as much. If
/// the agent is not in clerical state for this call, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call that the clerical time belongs to.
/// - `num_seconds`: Seconds to add.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `ExtendClerical`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_extend_clerical(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
    num_seconds: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into(), num_seconds.into()];
            let outputs = call(client, Method::ExtendClerical, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes an agent ready for voice calls.
///
/// The agent must be logged on. `Ready` tells that it happened.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `SetVoiceReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_voice_ready(client: *mut ccas_client, agent_rec_id: i32) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::SetVoiceReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes an agent not ready for voice calls.
///
/// The agent must be logged on. `NotReady` tells that it happened and gives the reason. A reason
/// that is not defined counts as none.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `reason`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a negative
///   number for none.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `SetVoiceNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_voice_not_ready(
    client: *mut ccas_client,
    agent_rec_id: i32,
    reason: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), reason.into()];
            let outputs = call(client, Method::SetVoiceNotReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Tells whether an agent is ready for voice calls.
///
/// The agent must be logged on. The answer comes at once, from what the service knows; nobody waits
/// for the agent application. Works on every kind of connection.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `status`: Is given the result: Whether the agent is ready. 1 is yes, 0 is no. Left as it is if
///   the request fails.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`; and those of every
/// request.
///
/// COM: `GetVoiceReadyStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_voice_ready_status(
    client: *mut ccas_client,
    agent_rec_id: i32,

    status: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(status, "status")?;
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::GetVoiceReadyStatus, &arguments)?;
            give(status, "status", outputs.long()?)
        })
    }
}

/// Makes an agent ready for e-mail.
///
/// The agent must be logged on. `EmailReady` tells that it happened.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `SetEmailReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_email_ready(client: *mut ccas_client, agent_rec_id: i32) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::SetEmailReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes an agent not ready for e-mail.
///
/// The agent must be logged on. `EmailNotReady` tells that it happened. No reason can be given, so
/// the event carries -1 and an empty text.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `SetEmailNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_email_not_ready(
    client: *mut ccas_client,
    agent_rec_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::SetEmailNotReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Tells whether an agent is ready for e-mail.
///
/// The agent must be logged on. The answer comes at once, from what the service knows; nobody waits
/// for the agent application. Works on every kind of connection.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `status`: Is given the result: Whether the agent is ready. 1 is yes, 0 is no. Left as it is if
///   the request fails.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`; and those of every
/// request.
///
/// COM: `GetEmailReadyStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_email_ready_status(
    client: *mut ccas_client,
    agent_rec_id: i32,

    status: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(status, "status")?;
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::GetEmailReadyStatus, &arguments)?;
            give(status, "status", outputs.long()?)
        })
    }
}

/// Lists the not-ready reasons of a tenant.
///
/// The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` take, and what the
/// not-ready events carry.
///
/// - `client`: The client.
/// - `tenant_rec_id`: Record id of the tenant; -1 on a system without tenants.
/// - `reasons`: Is given the result: Record ids and names of the reasons. Id and name alternate,
///   separated by vertical bars, as in `5|Sales|4|Support`. To be freed with `ccas_string_free`.
///   Left as it is if the request fails.
///
/// Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `GetNotReadyReasons`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_not_ready_reasons(
    client: *mut ccas_client,
    tenant_rec_id: i32,

    reasons: *mut *mut c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(reasons, "reasons")?;
            let arguments = [tenant_rec_id.into()];
            let outputs = call(client, Method::GetNotReadyReasons, &arguments)?;
            give_text(reasons, "reasons", &outputs.text()?)?;
            Ok(OK)
        })
    }
}

/// Logs a phone agent on at an extension.
///
/// `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to give phone agents'
/// events. If the phone agent is logged on at another extension already, or no phone agent has this
/// PIN, nothing happens.
///
/// - `client`: The client.
/// - `pin`: PIN of the phone agent.
/// - `extension`: Extension to log on at.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `oas_id`: Id of the OAS server that monitors the extension.
///
/// Success means that the request was sent to the router.
///
/// Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `LogonPhoneAgent`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_logon_phone_agent(
    client: *mut ccas_client,
    pin: *const c_char,
    extension: *const c_char,
    tenant_id: i32,
    oas_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                text(pin, "pin")?.into(),
                text(extension, "extension")?.into(),
                tenant_id.into(),
                oas_id.into(),
            ];
            let outputs = call(client, Method::LogonPhoneAgent, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Logs a phone agent off.
///
/// `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to give phone
/// agents' events. If no phone agent with this PIN is logged on, nothing happens.
///
/// - `client`: The client.
/// - `pin`: PIN of the phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
///
/// Success means that the request was sent to the router.
///
/// Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `LogoffPhoneAgent`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_logoff_phone_agent(
    client: *mut ccas_client,
    pin: *const c_char,
    tenant_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(pin, "pin")?.into(), tenant_id.into()];
            let outputs = call(client, Method::LogoffPhoneAgent, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes a phone agent ready for voice calls.
///
/// `Ready` tells that it happened, if the service is set to give phone agents' events. If no phone
/// agent with this PIN is logged on, nothing happens.
///
/// - `client`: The client.
/// - `pin`: PIN of the phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
///
/// Success means that the request was sent to the router.
///
/// Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `SetPhoneAgentReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_phone_agent_ready(
    client: *mut ccas_client,
    pin: *const c_char,
    tenant_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(pin, "pin")?.into(), tenant_id.into()];
            let outputs = call(client, Method::SetPhoneAgentReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes a phone agent not ready for voice calls.
///
/// `NotReady` tells that it happened and gives the reason, if the service is set to give phone
/// agents' events. A reason that is not defined counts as none. If no phone agent with this PIN is
/// logged on, nothing happens.
///
/// - `client`: The client.
/// - `pin`: PIN of the phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `reason_id`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for none.
///
/// Success means that the request was sent to the router.
///
/// Errors: `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `SetPhoneAgentNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_phone_agent_not_ready(
    client: *mut ccas_client,
    pin: *const c_char,
    tenant_id: i32,
    reason_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(pin, "pin")?.into(), tenant_id.into(), reason_id.into()];
            let outputs = call(client, Method::SetPhoneAgentNotReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Tells whether a phone agent is ready for voice calls.
///
/// The phone agent must be logged on.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the phone agent.
/// - `val`: Is given the result: Whether the phone agent is ready. 1 is yes, 0 is no. Left as it is
///   if the request fails.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `GetPhoneAgentVoiceReadyStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_phone_agent_voice_ready_status(
    client: *mut ccas_client,
    agent_rec_id: i32,

    val: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(val, "val")?;
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::GetPhoneAgentVoiceReadyStatus, &arguments)?;
            give(val, "val", outputs.long()?)
        })
    }
}

/// Finds the record id of the phone agent who is logged on at an extension.
///
/// The search stays within what the connection may see; a host administrator whose tenants use the
/// same extension gets the phone agent of the lowest tenant id.
///
/// - `client`: The client.
/// - `extension`: Extension at which the phone agent is logged on.
/// - `val`: Is given the result: Record id of the phone agent. Left as it is if the request fails.
///
/// Errors: `CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those
/// of every request.
///
/// COM: `GetPhoneAgentRecIDFromExtension`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_phone_agent_rec_id_from_extension(
    client: *mut ccas_client,
    extension: *const c_char,

    val: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(val, "val")?;
            let arguments = [text(extension, "extension")?.into()];
            let outputs = call(client, Method::GetPhoneAgentRecIdFromExtension, &arguments)?;
            give(val, "val", outputs.long()?)
        })
    }
}

/// Finds the service group whose call a phone agent is handling.
///
/// The phone agent is the one who is logged on at the extension. The search stays within what the
/// connection may see; a host administrator whose tenants use the same extension gets the phone
/// agent of the lowest tenant id.
///
/// - `client`: The client.
/// - `extension`: Extension at which the phone agent is logged on.
/// - `val`: Is given the result: Record id of the service group of the active call; 0 if it is not
///   a service group call or there is none. Left as it is if the request fails.
///
/// Errors: `CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those
/// of every request.
///
/// COM: `GetPhoneAgentServiceGroupID`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_phone_agent_service_group_id(
    client: *mut ccas_client,
    extension: *const c_char,

    val: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(val, "val")?;
            let arguments = [text(extension, "extension")?.into()];
            let outputs = call(client, Method::GetPhoneAgentServiceGroupId, &arguments)?;
            give(val, "val", outputs.long()?)
        })
    }
}

/// Lists the service groups that an agent serves.
///
/// The agent must be logged on. `AgentServiceGroupsChanged` tells when the list changes. Works on
/// every kind of connection.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `groups`: Is given the result: Record ids and names of the service groups. Id and name
///   alternate, separated by vertical bars, as in `5|Sales|4|Support`. To be freed with
///   `ccas_string_free`. Left as it is if the request fails.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`; and those of every
/// request.
///
/// COM: `GetAgentServiceGroups`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_agent_service_groups(
    client: *mut ccas_client,
    agent_rec_id: i32,

    groups: *mut *mut c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(groups, "groups")?;
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::GetAgentServiceGroups, &arguments)?;
            give_text(groups, "groups", &outputs.text()?)?;
            Ok(OK)
        })
    }
}

/// Gives the state of a phone agent: logon, readiness, and the service group call at hand.
///
/// The phone agent must be logged on: for one who is not, the request fails.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the phone agent.
/// - `phone_agent_status`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_PHONE_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `GetPhoneAgentstatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_phone_agent_status(
    client: *mut ccas_client,
    agent_rec_id: i32,

    phone_agent_status: *mut ccas_phone_agent_status,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            record::check(phone_agent_status, "phone_agent_status")?;
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::GetPhoneAgentStatus, &arguments)?;
            let found = PhoneAgentStatus::from_outputs(&outputs)?.into();
            record::write(phone_agent_status, "phone_agent_status", &found)?;
            Ok(OK)
        })
    }
}

/// Sets the qualification codes of an agent's call.
///
/// The agent must be logged on, and the call must be in progress or in clerical state. Codes that
/// are defined and codes of one's own may be mixed: at most 100 in all, 50 of each sort. `CqCodes`
/// tells that they were set.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call.
/// - `service_group_id`: Record id of the service group of the call.
/// - `cq_codes`: Codes and their names. A name may be empty; that of a defined code is ignored, and
///   a code of one's own without a name is its own name. Code and name alternate, separated by
///   vertical bars, as in `12|Order|99|`; an empty name keeps its place.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_CALL_NOT_FOUND`, `CCAS_ERROR_CALL_NOT_ACTIVE`, `CCAS_ERROR_TOO_MANY_CODES`,
/// `CCAS_ERROR_INVALID_ARGUMENT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `SetAgentCQCodes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_agent_cq_codes(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
    service_group_id: i32,
    cq_codes: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                call_id.into(),
                service_group_id.into(),
                text(cq_codes, "cq_codes")?.into(),
            ];
            let outputs = call(client, Method::SetAgentCqCodes, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Sets the private data of an agent's call.
///
/// The agent must be logged on and the call active. `AssociatedDataSet` tells that they were set.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the active call.
/// - `private_data`: The private data, a free text.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_CALL_NOT_FOUND`, `CCAS_ERROR_CALL_NOT_ACTIVE`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`;
/// and those of every request.
///
/// COM: `SetPrivateData`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_private_data(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
    private_data: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                call_id.into(),
                text(private_data, "private_data")?.into(),
            ];
            let outputs = call(client, Method::SetPrivateData, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Sends a phone agent's call on to another destination.
///
/// `ConnectionCleared` tells that the call has left the phone agent, if the service is set to give
/// phone agents' events. If the destination is the number defined for Customer Authentication, the
/// phone agent stays in Talking state while the call is handled there. If the phone agent has no
/// such call, nothing happens. The destination comes last here; in `DeflectCall` it comes before
/// the call.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `call_id`: Id of the call.
/// - `dest`: Number of the destination.
///
/// Success means that the request was sent to the router.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_UNKNOWN_TENANT`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `DeflectPhoneAgentCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_deflect_phone_agent_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    tenant_id: i32,
    call_id: i32,
    dest: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                tenant_id.into(),
                call_id.into(),
                text(dest, "dest")?.into(),
            ];
            let outputs = call(client, Method::DeflectPhoneAgentCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Sets up to three IVR fields of an agent's voice call.
///
/// A field with the given label gets the new data; a label that the call does not have yet is
/// added. The call must exist at the agent, who may be a phone agent. `CallInformationUpdate` tells
/// that the fields were set.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent or phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `call_id`: Id of the voice call.
/// - `ivr_label1`: Label of the first field.
/// - `ivr_data1`: Data of the first field.
/// - `ivr_label2`: Label of the second field; empty for no such field. NULL for none.
/// - `ivr_data2`: Data of the second field. NULL for none.
/// - `ivr_label3`: Label of the third field; empty for no such field. NULL for none.
/// - `ivr_data3`: Data of the third field. NULL for none.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_CALL_NOT_FOUND`,
/// `CCAS_ERROR_INVALID_ARGUMENT`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `SetAgentIVRData`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_agent_ivr_data(
    client: *mut ccas_client,
    agent_rec_id: i32,
    tenant_id: i32,
    call_id: i32,
    ivr_label1: *const c_char,
    ivr_data1: *const c_char,
    ivr_label2: *const c_char,
    ivr_data2: *const c_char,
    ivr_label3: *const c_char,
    ivr_data3: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                tenant_id.into(),
                call_id.into(),
                text(ivr_label1, "ivr_label1")?.into(),
                text(ivr_data1, "ivr_data1")?.into(),
                optional_text(ivr_label2, "ivr_label2")?
                    .unwrap_or("")
                    .into(),
                optional_text(ivr_data2, "ivr_data2")?.unwrap_or("").into(),
                optional_text(ivr_label3, "ivr_label3")?
                    .unwrap_or("")
                    .into(),
                optional_text(ivr_data3, "ivr_data3")?.unwrap_or("").into(),
            ];
            let outputs = call(client, Method::SetAgentIvrData, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Finds the call manager on which an agent is logged on.
///
/// The agent may be a phone agent.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent or phone agent.
/// - `val`: Is given the result: Record id of the call manager; 0 if the agent is not logged on.
///   Left as it is if the request fails.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `GetAgentCallManagerID`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_agent_call_manager_id(
    client: *mut ccas_client,
    agent_rec_id: i32,

    val: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(val, "val")?;
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::GetAgentCallManagerId, &arguments)?;
            give(val, "val", outputs.long()?)
        })
    }
}

/// Sets up to three IVR fields of an agent's session and has them written to the call detail
/// records.
///
/// A field with the given label gets the new data; a label that the session does not have yet is
/// added. The session must exist at the agent, who may be a phone agent. `CallInformationUpdate`
/// tells that the fields were set.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent or phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `call_id`: Id of the call or session.
/// - `media_type`: Medium of the session.
/// - `ivr_label1`: Label of the first field.
/// - `ivr_data1`: Data of the first field.
/// - `ivr_label2`: Label of the second field; empty for no such field. NULL for none.
/// - `ivr_data2`: Data of the second field. NULL for none.
/// - `ivr_label3`: Label of the third field; empty for no such field. NULL for none.
/// - `ivr_data3`: Data of the third field. NULL for none.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_UNKNOWN_TENANT`, `CCAS_ERROR_CALL_NOT_FOUND`,
/// `CCAS_ERROR_SESSION_NOT_FOUND`, `CCAS_ERROR_INVALID_ARGUMENT`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `SetAgentIVRDataWithCDR`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_agent_ivr_data_with_cdr(
    client: *mut ccas_client,
    agent_rec_id: i32,
    tenant_id: i32,
    call_id: i32,
    media_type: i32,
    ivr_label1: *const c_char,
    ivr_data1: *const c_char,
    ivr_label2: *const c_char,
    ivr_data2: *const c_char,
    ivr_label3: *const c_char,
    ivr_data3: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                tenant_id.into(),
                call_id.into(),
                media_type.into(),
                text(ivr_label1, "ivr_label1")?.into(),
                text(ivr_data1, "ivr_data1")?.into(),
                optional_text(ivr_label2, "ivr_label2")?
                    .unwrap_or("")
                    .into(),
                optional_text(ivr_data2, "ivr_data2")?.unwrap_or("").into(),
                optional_text(ivr_label3, "ivr_label3")?
                    .unwrap_or("")
                    .into(),
                optional_text(ivr_data3, "ivr_data3")?.unwrap_or("").into(),
            ];
            let outputs = call(client, Method::SetAgentIvrDataWithCdr, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes an agent ready for chat.
///
/// `ChatReady` tells that it happened. For an agent who is not logged on, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `SetChatReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_chat_ready(client: *mut ccas_client, agent_rec_id: i32) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::SetChatReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes an agent not ready for chat.
///
/// `ChatNotReady` tells that it happened. No reason can be given, so the event carries -1 and an
/// empty text. For an agent who is not logged on, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `SetChatNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_chat_not_ready(
    client: *mut ccas_client,
    agent_rec_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::SetChatNotReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes an agent ready for open media sessions.
///
/// `OpenMediaReady` tells that it happened. For an agent who is not logged on, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `SetOpenMediaReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_open_media_ready(
    client: *mut ccas_client,
    agent_rec_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::SetOpenMediaReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Makes an agent not ready for open media sessions.
///
/// `OpenMediaNotReady` tells that it happened. No reason can be given, so the event carries -1 and
/// an empty text. For an agent who is not logged on, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `SetOpenMediaNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_open_media_not_ready(
    client: *mut ccas_client,
    agent_rec_id: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::SetOpenMediaNotReady, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Closes an agent's application by force.
///
/// The agent is not asked or warned. `Logoff` tells that the agent is gone. For an agent who is not
/// logged on, nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `StopApp`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_stop_app(client: *mut ccas_client, agent_rec_id: i32) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::StopApp, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Starts dialling a campaign call that is pending at an agent.
///
/// `CampaignInfo` told of the call when it was allocated to the agent. `CampaignAccept` tells that
/// the agent's side took it and gives the id of the call.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `campaign_id`: Record id of the campaign.
/// - `customer_id`: Record id of the customer.
/// - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the
///   service is a simulator.
/// - `dial_string`: Number to dial.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `MakeCampaignCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_make_campaign_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    campaign_id: i32,
    customer_id: i32,
    campaign_call_id: i32,
    dial_string: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                campaign_id.into(),
                customer_id.into(),
                campaign_call_id.into(),
                text(dial_string, "dial_string")?.into(),
            ];
            let outputs = call(client, Method::MakeCampaignCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Rejects a campaign call that is pending at an agent.
///
/// `CampaignReject` tells that it happened; the customer is not called.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `campaign_id`: Record id of the campaign.
/// - `customer_id`: Record id of the customer.
/// - `reason`: Why the call is rejected, an open number.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `RejectCampaignCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_reject_campaign_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    campaign_id: i32,
    customer_id: i32,
    reason: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                campaign_id.into(),
                customer_id.into(),
                reason.into(),
            ];
            let outputs = call(client, Method::RejectCampaignCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Sets the outcome of a campaign call.
///
/// The call must have been dialled, by `MakeCampaignCall` or by the agent. `CampaignStatus` tells
/// that it happened.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the
///   service is a simulator.
/// - `status`: Outcome of the call, an open number.
/// - `next_call_attempt`: When to call the customer next: wall-clock time of the contact centre.
/// - `close_form`: Whether the status form on the agent's screen is closed.
/// - `update_comment`: Whether the comment is replaced.
/// - `comment`: The new comment on the customer; ignored unless the comment is to be replaced.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CAMPAIGN_CALL_NOT_FOUND`,
/// `CCAS_ERROR_DIALING_NOT_STARTED`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `SetCampaignCallStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_campaign_call_status(
    client: *mut ccas_client,
    agent_rec_id: i32,
    campaign_call_id: i32,
    status: i32,
    next_call_attempt: f64,
    close_form: i32,
    update_comment: i32,
    comment: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                campaign_call_id.into(),
                status.into(),
                date(next_call_attempt, "next_call_attempt")?.into(),
                (close_form != 0).into(),
                (update_comment != 0).into(),
                text(comment, "comment")?.into(),
            ];
            let outputs = call(client, Method::SetCampaignCallStatus, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Gives the media settings of an agent: which media, how many at a time, which beside which.
///
/// For an agent who is not logged on, and for a phone agent, all values are 0.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `agent_media_settings`: Is filled. Set its `struct_size` before.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `GetAgentMediaSettings`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_agent_media_settings(
    client: *mut ccas_client,
    agent_rec_id: i32,

    agent_media_settings: *mut ccas_agent_media_settings,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            record::check(agent_media_settings, "agent_media_settings")?;
            let arguments = [agent_rec_id.into()];
            let outputs = call(client, Method::GetAgentMediaSettings, &arguments)?;
            let found = AgentMediaSettings::from_outputs(&outputs)?.into();
            record::write(agent_media_settings, "agent_media_settings", &found)?;
            Ok(OK)
        })
    }
}

/// Starts dialling a callback call that is pending at an agent.
///
/// `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells that the
/// agent's side took it and gives the id of the call.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
///   simulator.
/// - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
///   service is a simulator.
/// - `dial_string`: Number to dial.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CALLBACK_CALL_NOT_FOUND`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `MakeCallbackCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_make_callback_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    callback_id: i32,
    callback_call_id: i32,
    dial_string: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                callback_id.into(),
                callback_call_id.into(),
                text(dial_string, "dial_string")?.into(),
            ];
            let outputs = call(client, Method::MakeCallbackCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Rejects a callback call that is pending at an agent.
///
/// `CallbackReject` tells that it happened; the caller is not called back by this agent.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
///   simulator.
/// - `reason`: Why the callback is rejected, an open number.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CALLBACK_CALL_NOT_FOUND`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `RejectCallbackCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_reject_callback_call(
    client: *mut ccas_client,
    agent_rec_id: i32,
    callback_id: i32,
    reason: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), callback_id.into(), reason.into()];
            let outputs = call(client, Method::RejectCallbackCall, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Sets the outcome of a callback call.
///
/// The call must have been dialled, by `MakeCallbackCall` or by the agent. `CallbackStatus` tells
/// that it happened.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
///   service is a simulator.
/// - `status`: Outcome of the call, an open number.
/// - `next_call_attempt`: When to call next: wall-clock time of the contact centre.
/// - `close_form`: Whether the status form on the agent's screen is closed.
///
/// Success means that it has happened.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_CALLBACK_CALL_NOT_FOUND`,
/// `CCAS_ERROR_DIALING_NOT_STARTED`, `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every
/// request.
///
/// COM: `SetCallbackCallStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_callback_call_status(
    client: *mut ccas_client,
    agent_rec_id: i32,
    callback_call_id: i32,
    status: i32,
    next_call_attempt: f64,
    close_form: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                callback_call_id.into(),
                status.into(),
                date(next_call_attempt, "next_call_attempt")?.into(),
                (close_form != 0).into(),
            ];
            let outputs = call(client, Method::SetCallbackCallStatus, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}

/// Sends DTMF digits through a call of an agent.
///
/// The agent must be logged on. No event tells of it. If the agent has no such established call,
/// nothing happens.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call.
/// - `digits`: The digits to send, as in `1234#`.
///
/// Success means that the request was sent to the agent application.
///
/// Errors: `CCAS_ERROR_AGENT_UNKNOWN`, `CCAS_ERROR_AGENT_NOT_LOGGED_ON`,
/// `CCAS_ERROR_DIRECT_CONNECT_REQUIRED`; and those of every request.
///
/// COM: `SendDTMF`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_send_dtmf(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
    digits: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                call_id.into(),
                text(digits, "digits")?.into(),
            ];
            let outputs = call(client, Method::SendDtmf, &arguments)?;
            outputs.none()?;
            Ok(OK)
        })
    }
}
