// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! The requests, whose answer goes to a completion.

use std::ffi::{c_char, c_void};

use openccas::Method;

use crate::{
    boundary::with_client,
    callback::{Context, ccas_completion_function, ccas_drop_function},
    client::ccas_client,
    request::start,
    text::{optional_text, text},
    value::date,
};

/// Finds the record id of the agent with a given logon id. As
/// `ccas_get_agent_rec_id_from_logon_id`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_logon_id`: Logon id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Record id of the agent.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetAgentRecIDFromLogonID`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_agent_rec_id_from_logon_id_async(
    client: *mut ccas_client,
    agent_logon_id: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(agent_logon_id, "agent_logon_id")?.into()];
            start(
                client,
                Method::GetAgentRecIdFromLogonId,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Dials a number from an agent's telephone. As `ccas_make_call`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `dial_string`: Number to dial.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `MakeCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_make_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    dial_string: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                text(dial_string, "dial_string")?.into(),
            ];
            start(client, Method::MakeCall, &arguments, completion, context)
        })
    }
}

/// Answers a call that rings at an agent. As `ccas_answer_call`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the ringing call.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `AnswerCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_answer_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            start(client, Method::AnswerCall, &arguments, completion, context)
        })
    }
}

/// Hangs up a call of an agent. As `ccas_hangup_call`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `HangupCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_hangup_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            start(client, Method::HangupCall, &arguments, completion, context)
        })
    }
}

/// Ends an open media, e-mail, SMS or chat session of an agent. As `ccas_hangup_session`, and
/// returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events carry.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `HangupSession`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_hangup_session_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    session_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), session_id.into()];
            start(
                client,
                Method::HangupSession,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Puts a call of an agent on hold. As `ccas_hold_call`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the established call.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `HoldCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_hold_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            start(client, Method::HoldCall, &arguments, completion, context)
        })
    }
}

/// Takes a call of an agent back from hold. As `ccas_retrieve_call`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the held call.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `RetrieveCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_retrieve_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            start(
                client,
                Method::RetrieveCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Joins the calls of an agent into a conference. As `ccas_conference_call`, and returns without
/// waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `ConferenceCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_conference_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::ConferenceCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Connects an agent's held call to the active call and takes the agent out of both. As
/// `ccas_transfer_call`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `held_call_id`: Id of the held call.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `TransferCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_transfer_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    held_call_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), held_call_id.into()];
            start(
                client,
                Method::TransferCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sends a call at an agent on to another destination. As `ccas_deflect_call`, and returns without
/// waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `dest`: Number of the destination.
/// - `call_id`: Id of the call.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `DeflectCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_deflect_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    dest: *const c_char,
    call_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                text(dest, "dest")?.into(),
                call_id.into(),
            ];
            start(client, Method::DeflectCall, &arguments, completion, context)
        })
    }
}

/// Rejects a service group call that arrives at an agent. As `ccas_reject_service_call`, and
/// returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the arriving service group call.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `RejectServiceCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_reject_service_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            start(
                client,
                Method::RejectServiceCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Ends an agent's clerical time after a call. As `ccas_cancel_clerical`, and returns without
/// waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call that the clerical time belongs to.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `CancelClerical`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_cancel_clerical_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into()];
            start(
                client,
                Method::CancelClerical,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Ends an agent's clerical time after an open media, e-mail, SMS or chat session. As
/// `ccas_cancel_session_clerical`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events carry.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `CancelSessionClerical`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_cancel_session_clerical_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    session_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), session_id.into()];
            start(
                client,
                Method::CancelSessionClerical,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Lengthens an agent's clerical time. As `ccas_extend_clerical`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call that the clerical time belongs to.
/// - `num_seconds`: Seconds to add.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `ExtendClerical`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_extend_clerical_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
    num_seconds: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), call_id.into(), num_seconds.into()];
            start(
                client,
                Method::ExtendClerical,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes an agent ready for voice calls. As `ccas_set_voice_ready`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetVoiceReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_voice_ready_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::SetVoiceReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes an agent not ready for voice calls. As `ccas_set_voice_not_ready`, and returns without
/// waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `reason`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a negative
///   number for none.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetVoiceNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_voice_not_ready_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    reason: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), reason.into()];
            start(
                client,
                Method::SetVoiceNotReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Tells whether an agent is ready for voice calls. As `ccas_get_voice_ready_status`, and returns
/// without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Whether the agent is ready. 1 is yes, 0 is no.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetVoiceReadyStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_voice_ready_status_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::GetVoiceReadyStatus,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes an agent ready for e-mail. As `ccas_set_email_ready`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetEmailReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_email_ready_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::SetEmailReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes an agent not ready for e-mail. As `ccas_set_email_not_ready`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetEmailNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_email_not_ready_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::SetEmailNotReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Tells whether an agent is ready for e-mail. As `ccas_get_email_ready_status`, and returns
/// without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Whether the agent is ready. 1 is yes, 0 is no.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetEmailReadyStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_email_ready_status_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::GetEmailReadyStatus,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Lists the not-ready reasons of a tenant. As `ccas_get_not_ready_reasons`, and returns without
/// waiting.
///
/// - `client`: The client.
/// - `tenant_rec_id`: Record id of the tenant; -1 on a system without tenants.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Record ids and names of the reasons. Id and name alternate, separated by vertical bars, as in
///   `5|Sales|4|Support`.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetNotReadyReasons`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_not_ready_reasons_async(
    client: *mut ccas_client,
    tenant_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [tenant_rec_id.into()];
            start(
                client,
                Method::GetNotReadyReasons,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Logs a phone agent on at an extension. As `ccas_logon_phone_agent`, and returns without waiting.
///
/// - `client`: The client.
/// - `pin`: PIN of the phone agent.
/// - `extension`: Extension to log on at.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `oas_id`: Id of the OAS server that monitors the extension.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `LogonPhoneAgent`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_logon_phone_agent_async(
    client: *mut ccas_client,
    pin: *const c_char,
    extension: *const c_char,
    tenant_id: i32,
    oas_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                text(pin, "pin")?.into(),
                text(extension, "extension")?.into(),
                tenant_id.into(),
                oas_id.into(),
            ];
            start(
                client,
                Method::LogonPhoneAgent,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Logs a phone agent off. As `ccas_logoff_phone_agent`, and returns without waiting.
///
/// - `client`: The client.
/// - `pin`: PIN of the phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `LogoffPhoneAgent`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_logoff_phone_agent_async(
    client: *mut ccas_client,
    pin: *const c_char,
    tenant_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(pin, "pin")?.into(), tenant_id.into()];
            start(
                client,
                Method::LogoffPhoneAgent,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes a phone agent ready for voice calls. As `ccas_set_phone_agent_ready`, and returns without
/// waiting.
///
/// - `client`: The client.
/// - `pin`: PIN of the phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetPhoneAgentReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_phone_agent_ready_async(
    client: *mut ccas_client,
    pin: *const c_char,
    tenant_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(pin, "pin")?.into(), tenant_id.into()];
            start(
                client,
                Method::SetPhoneAgentReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes a phone agent not ready for voice calls. As `ccas_set_phone_agent_not_ready`, and returns
/// without waiting.
///
/// - `client`: The client.
/// - `pin`: PIN of the phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `reason_id`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for none.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetPhoneAgentNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_phone_agent_not_ready_async(
    client: *mut ccas_client,
    pin: *const c_char,
    tenant_id: i32,
    reason_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(pin, "pin")?.into(), tenant_id.into(), reason_id.into()];
            start(
                client,
                Method::SetPhoneAgentNotReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Tells whether a phone agent is ready for voice calls. As
/// `ccas_get_phone_agent_voice_ready_status`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the phone agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Whether the phone agent is ready. 1 is yes, 0 is no.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetPhoneAgentVoiceReadyStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_phone_agent_voice_ready_status_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::GetPhoneAgentVoiceReadyStatus,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Finds the record id of the phone agent who is logged on at an extension. As
/// `ccas_get_phone_agent_rec_id_from_extension`, and returns without waiting.
///
/// - `client`: The client.
/// - `extension`: Extension at which the phone agent is logged on.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Record id of the phone agent.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetPhoneAgentRecIDFromExtension`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_phone_agent_rec_id_from_extension_async(
    client: *mut ccas_client,
    extension: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(extension, "extension")?.into()];
            start(
                client,
                Method::GetPhoneAgentRecIdFromExtension,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Finds the service group whose call a phone agent is handling. As
/// `ccas_get_phone_agent_service_group_id`, and returns without waiting.
///
/// - `client`: The client.
/// - `extension`: Extension at which the phone agent is logged on.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Record id of the service group of the active call; 0 if it is not a service group call or
///   there is none.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetPhoneAgentServiceGroupID`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_phone_agent_service_group_id_async(
    client: *mut ccas_client,
    extension: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [text(extension, "extension")?.into()];
            start(
                client,
                Method::GetPhoneAgentServiceGroupId,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Lists the service groups that an agent serves. As `ccas_get_agent_service_groups`, and returns
/// without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Record ids and names of the service groups. Id and name alternate, separated by vertical bars,
///   as in `5|Sales|4|Support`.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetAgentServiceGroups`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_agent_service_groups_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::GetAgentServiceGroups,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Gives the state of a phone agent: logon, readiness, and the service group call at hand. As
/// `ccas_get_phone_agent_status`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the phone agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
///   `ccas_result_phone_agent_status` reads it.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetPhoneAgentstatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_phone_agent_status_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::GetPhoneAgentStatus,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sets the qualification codes of an agent's call. As `ccas_set_agent_cq_codes`, and returns
/// without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call.
/// - `service_group_id`: Record id of the service group of the call.
/// - `cq_codes`: Codes and their names. A name may be empty; that of a defined code is ignored, and
///   a code of one's own without a name is its own name. Code and name alternate, separated by
///   vertical bars, as in `12|Order|99|`; an empty name keeps its place.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetAgentCQCodes`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_agent_cq_codes_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
    service_group_id: i32,
    cq_codes: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                call_id.into(),
                service_group_id.into(),
                text(cq_codes, "cq_codes")?.into(),
            ];
            start(
                client,
                Method::SetAgentCqCodes,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sets the private data of an agent's call. As `ccas_set_private_data`, and returns without
/// waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the active call.
/// - `private_data`: The private data, a free text.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetPrivateData`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_private_data_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
    private_data: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                call_id.into(),
                text(private_data, "private_data")?.into(),
            ];
            start(
                client,
                Method::SetPrivateData,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sends a phone agent's call on to another destination. As `ccas_deflect_phone_agent_call`, and
/// returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the phone agent.
/// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without tenants.
/// - `call_id`: Id of the call.
/// - `dest`: Number of the destination.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `DeflectPhoneAgentCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_deflect_phone_agent_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    tenant_id: i32,
    call_id: i32,
    dest: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                tenant_id.into(),
                call_id.into(),
                text(dest, "dest")?.into(),
            ];
            start(
                client,
                Method::DeflectPhoneAgentCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sets up to three IVR fields of an agent's voice call. As `ccas_set_agent_ivr_data`, and returns
/// without waiting.
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
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetAgentIVRData`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_agent_ivr_data_async(
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

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
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
            start(
                client,
                Method::SetAgentIvrData,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Finds the call manager on which an agent is logged on. As `ccas_get_agent_call_manager_id`, and
/// returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent or phone agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says. Its value 0:
///   Record id of the call manager; 0 if the agent is not logged on.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetAgentCallManagerID`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_agent_call_manager_id_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::GetAgentCallManagerId,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sets up to three IVR fields of an agent's session and has them written to the call detail
/// records. As `ccas_set_agent_ivr_data_with_cdr`, and returns without waiting.
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
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetAgentIVRDataWithCDR`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_agent_ivr_data_with_cdr_async(
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

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
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
            start(
                client,
                Method::SetAgentIvrDataWithCdr,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes an agent ready for chat. As `ccas_set_chat_ready`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetChatReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_chat_ready_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::SetChatReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes an agent not ready for chat. As `ccas_set_chat_not_ready`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetChatNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_chat_not_ready_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::SetChatNotReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes an agent ready for open media sessions. As `ccas_set_open_media_ready`, and returns
/// without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetOpenMediaReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_open_media_ready_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::SetOpenMediaReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Makes an agent not ready for open media sessions. As `ccas_set_open_media_not_ready`, and
/// returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetOpenMediaNotReady`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_open_media_not_ready_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::SetOpenMediaNotReady,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Closes an agent's application by force. As `ccas_stop_app`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `StopApp`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_stop_app_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(client, Method::StopApp, &arguments, completion, context)
        })
    }
}

/// Starts dialling a campaign call that is pending at an agent. As `ccas_make_campaign_call`, and
/// returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `campaign_id`: Record id of the campaign.
/// - `customer_id`: Record id of the customer.
/// - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the
///   service is a simulator.
/// - `dial_string`: Number to dial.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `MakeCampaignCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_make_campaign_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    campaign_id: i32,
    customer_id: i32,
    campaign_call_id: i32,
    dial_string: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
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
            start(
                client,
                Method::MakeCampaignCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Rejects a campaign call that is pending at an agent. As `ccas_reject_campaign_call`, and returns
/// without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `campaign_id`: Record id of the campaign.
/// - `customer_id`: Record id of the customer.
/// - `reason`: Why the call is rejected, an open number.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `RejectCampaignCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_reject_campaign_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    campaign_id: i32,
    customer_id: i32,
    reason: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                campaign_id.into(),
                customer_id.into(),
                reason.into(),
            ];
            start(
                client,
                Method::RejectCampaignCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sets the outcome of a campaign call. As `ccas_set_campaign_call_status`, and returns without
/// waiting.
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
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetCampaignCallStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_campaign_call_status_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    campaign_call_id: i32,
    status: i32,
    next_call_attempt: f64,
    close_form: i32,
    update_comment: i32,
    comment: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
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
            start(
                client,
                Method::SetCampaignCallStatus,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Gives the media settings of an agent: which media, how many at a time, which beside which. As
/// `ccas_get_agent_media_settings`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
///   `ccas_result_agent_media_settings` reads it.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `GetAgentMediaSettings`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_get_agent_media_settings_async(
    client: *mut ccas_client,
    agent_rec_id: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into()];
            start(
                client,
                Method::GetAgentMediaSettings,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Starts dialling a callback call that is pending at an agent. As `ccas_make_callback_call`, and
/// returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
///   simulator.
/// - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
///   service is a simulator.
/// - `dial_string`: Number to dial.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `MakeCallbackCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_make_callback_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    callback_id: i32,
    callback_call_id: i32,
    dial_string: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                callback_id.into(),
                callback_call_id.into(),
                text(dial_string, "dial_string")?.into(),
            ];
            start(
                client,
                Method::MakeCallbackCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Rejects a callback call that is pending at an agent. As `ccas_reject_callback_call`, and returns
/// without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
///   simulator.
/// - `reason`: Why the callback is rejected, an open number.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `RejectCallbackCall`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_reject_callback_call_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    callback_id: i32,
    reason: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [agent_rec_id.into(), callback_id.into(), reason.into()];
            start(
                client,
                Method::RejectCallbackCall,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sets the outcome of a callback call. As `ccas_set_callback_call_status`, and returns without
/// waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
///   service is a simulator.
/// - `status`: Outcome of the call, an open number.
/// - `next_call_attempt`: When to call next: wall-clock time of the contact centre.
/// - `close_form`: Whether the status form on the agent's screen is closed.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SetCallbackCallStatus`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_set_callback_call_status_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    callback_call_id: i32,
    status: i32,
    next_call_attempt: f64,
    close_form: i32,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
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
            start(
                client,
                Method::SetCallbackCallStatus,
                &arguments,
                completion,
                context,
            )
        })
    }
}

/// Sends DTMF digits through a call of an agent. As `ccas_send_dtmf`, and returns without waiting.
///
/// - `client`: The client.
/// - `agent_rec_id`: Record id of the agent.
/// - `call_id`: Id of the call.
/// - `digits`: The digits to send, as in `1234#`.
/// - `completion`: Is called with what came of it, as `ccas_request_async` says.
/// - `context`: Is passed to the completion.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`. Whatever else fails, the completion is told.
///
/// COM: `SendDTMF`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_send_dtmf_async(
    client: *mut ccas_client,
    agent_rec_id: i32,
    call_id: i32,
    digits: *const c_char,

    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let arguments = [
                agent_rec_id.into(),
                call_id.into(),
                text(digits, "digits")?.into(),
            ];
            start(client, Method::SendDtmf, &arguments, completion, context)
        })
    }
}
