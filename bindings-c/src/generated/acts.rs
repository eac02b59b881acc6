// Generated from crates/catalogue/acts.toml by `cargo xtask codegen`. Do not edit.

//! What can be made to happen in a simulated contact centre, by functions with its names.

use std::{ffi::c_char, ptr};

use crate::{
    act::{act, ccas_field},
    record::{self, records},
    simulator::ccas_simulator,
};

/// What may be said of `ccas_simulator_advance` besides. Set all to 0 and then `struct_size`: what
/// stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_advance_options {
    /// `sizeof(ccas_simulator_advance_options)`.
    pub struct_size: usize,
    /// How far. In seconds.
    pub seconds: f64,
    /// How far, beside the seconds. In milliseconds.
    pub milliseconds: i32,
}

records!(ccas_simulator_advance_options);

/// Time moves on, and what is due meanwhile happens. In real time it is skipped.
///
/// - `simulator`: The simulator.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_advance(
    simulator: *mut ccas_simulator,
    options: *const ccas_simulator_advance_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "advance", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.optional_number("seconds", options.seconds);
            with.optional_long("milliseconds", options.milliseconds);
            Ok(())
        })
    }
}

/// An agent or phone agent logs on at the extension of the scenario.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_log_on(simulator: *mut ccas_simulator, agent: i32) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "log_on", ptr::null_mut(), |with| {
            with.long("agent", agent);
            Ok(())
        })
    }
}

/// An agent or phone agent logs off. Whatever the agent had ends or is given back.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_log_off(simulator: *mut ccas_simulator, agent: i32) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "log_off", ptr::null_mut(), |with| {
            with.long("agent", agent);
            Ok(())
        })
    }
}

/// An agent becomes ready for a medium.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
/// - `medium`: The medium; `email` is for SMS too. One of `voice`, `email`, `chat`, `open_media`.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_set_ready(
    simulator: *mut ccas_simulator,
    agent: i32,
    medium: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "set_ready", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.text("medium", medium)?;
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_set_not_ready` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_set_not_ready_options {
    /// `sizeof(ccas_simulator_set_not_ready_options)`.
    pub struct_size: usize,
    /// Not-ready reason. Without it there is none.
    pub reason: i32,
}

records!(ccas_simulator_set_not_ready_options);

/// An agent becomes not ready for a medium.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
/// - `medium`: The medium; `email` is for SMS too. One of `voice`, `email`, `chat`, `open_media`.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_set_not_ready(
    simulator: *mut ccas_simulator,
    agent: i32,
    medium: *const c_char,
    options: *const ccas_simulator_set_not_ready_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "set_not_ready", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("agent", agent);
            with.text("medium", medium)?;
            with.optional_long("reason", options.reason);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_set_habits` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_set_habits_options {
    /// `sizeof(ccas_simulator_set_habits_options)`.
    pub struct_size: usize,
    /// Name of habits of the scenario. Without it the agent does nothing unasked.
    pub habits: *const c_char,
}

records!(ccas_simulator_set_habits_options);

/// From now on an agent does by itself what these habits say. What is under way goes on.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_set_habits(
    simulator: *mut ccas_simulator,
    agent: i32,
    options: *const ccas_simulator_set_habits_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "set_habits", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("agent", agent);
            with.optional_text("habits", options.habits)?;
            Ok(())
        })
    }
}

/// The connection to an agent's application breaks for a moment. What was being offered there is
/// rejected for an unknown cause, what had begun goes on.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_lose_application(
    simulator: *mut ccas_simulator,
    agent: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "lose_application", ptr::null_mut(), |with| {
            with.long("agent", agent);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_register_phone` besides. Set all to 0 and then
/// `struct_size`: what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_register_phone_options {
    /// `sizeof(ccas_simulator_register_phone_options)`.
    pub struct_size: usize,
    /// Port used for RAS; 1719 without it.
    pub ras_port: i32,
    /// Port used for call signalling; 1720 without it.
    pub cs_port: i32,
}

records!(ccas_simulator_register_phone_options);

/// The IP telephone or softphone at an agent's extension registers.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
/// - `address`: IP address of the telephone, or of the computer on which the softphone runs.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_register_phone(
    simulator: *mut ccas_simulator,
    agent: i32,
    address: *const c_char,
    options: *const ccas_simulator_register_phone_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "register_phone", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("agent", agent);
            with.text("address", address)?;
            with.optional_long("ras_port", options.ras_port);
            with.optional_long("cs_port", options.cs_port);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_inbound_call` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_inbound_call_options {
    /// `sizeof(ccas_simulator_inbound_call_options)`.
    pub struct_size: usize,
    /// Number of the caller. Without it the number is withheld.
    pub from: *const c_char,
    /// Number that the caller has dialled. Without it that of the group.
    pub to: *const c_char,
    /// What the caller was asked.
    pub ivr: *const ccas_field,
    /// How many there are.
    pub ivr_count: usize,
    /// Private data that the call brings along.
    pub private_data: *const c_char,
    /// Of two waiting calls the one with the higher priority goes first; 0 without it.
    pub priority: i32,
    /// How long the caller talks before hanging up. Without it: until somebody else does. In
    /// seconds.
    pub talk: f64,
    /// How long the caller waits for an answer. Without it: for ever. In seconds.
    pub patience: f64,
    /// Whether a caller who gives up in the queue asks to be called back; no without it. `CCAS_YES`
    /// or `CCAS_NO`.
    pub wants_callback: i32,
}

records!(ccas_simulator_inbound_call_options);

/// A customer calls a service group.
///
/// - `simulator`: The simulator.
/// - `group`: Record id of the service group.
/// - `options`: What is said besides; NULL for nothing.
/// - `call`: Is given the id of the call. May be NULL.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_inbound_call(
    simulator: *mut ccas_simulator,
    group: i32,
    options: *const ccas_simulator_inbound_call_options,
    call: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "inbound_call", call, |with| {
            let options = record::read(options, "options")?;
            with.long("group", group);
            with.optional_text("from", options.from)?;
            with.optional_text("to", options.to)?;
            with.fields("ivr", options.ivr, options.ivr_count)?;
            with.optional_text("private_data", options.private_data)?;
            with.optional_long("priority", options.priority);
            with.optional_number("talk", options.talk);
            with.optional_number("patience", options.patience);
            with.optional_flag("wants_callback", options.wants_callback);
            Ok(())
        })
    }
}

/// The customer in a call hangs up, or gives up waiting.
///
/// - `simulator`: The simulator.
/// - `call`: Id of the call.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_customer_hangs_up(
    simulator: *mut ccas_simulator,
    call: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "customer_hangs_up", ptr::null_mut(), |with| {
            with.long("call", call);
            Ok(())
        })
    }
}

/// An agent or phone agent picks up a ringing telephone.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
/// - `call`: Id of the call.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_answer(
    simulator: *mut ccas_simulator,
    agent: i32,
    call: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "answer", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("call", call);
            Ok(())
        })
    }
}

/// An agent rejects a service group call that rings.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `call`: Id of the call.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_reject(
    simulator: *mut ccas_simulator,
    agent: i32,
    call: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "reject", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("call", call);
            Ok(())
        })
    }
}

/// An agent or phone agent puts the telephone down.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
/// - `call`: Id of the call.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_hang_up(
    simulator: *mut ccas_simulator,
    agent: i32,
    call: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "hang_up", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("call", call);
            Ok(())
        })
    }
}

/// An agent or phone agent dials.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
/// - `number`: What is dialled: an extension, the number of a group, or any other.
/// - `call`: Is given the id of the call. May be NULL.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_dial(
    simulator: *mut ccas_simulator,
    agent: i32,
    number: *const c_char,
    call: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "dial", call, |with| {
            with.long("agent", agent);
            with.text("number", number)?;
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_email` besides. Set all to 0 and then `struct_size`: what
/// stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_email_options {
    /// `sizeof(ccas_simulator_email_options)`.
    pub struct_size: usize,
    /// Subject.
    pub subject: *const c_char,
    /// What the customer has written.
    pub text: *const c_char,
    /// Other recipients: a reply goes to them as well.
    pub others: *const *const c_char,
    /// How many there are.
    pub others_count: usize,
    /// What is known of the customer.
    pub ivr: *const ccas_field,
    /// How many there are.
    pub ivr_count: usize,
    /// Of two waiting sessions the one with the higher priority goes first; 0 without it.
    pub priority: i32,
    /// How long an agent takes who handles it by habit. In seconds.
    pub takes: f64,
}

records!(ccas_simulator_email_options);

/// An e-mail arrives at a service group.
///
/// - `simulator`: The simulator.
/// - `group`: Record id of the service group.
/// - `from`: Address of the customer.
/// - `options`: What is said besides; NULL for nothing.
/// - `session`: Is given the id of the session. May be NULL.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_email(
    simulator: *mut ccas_simulator,
    group: i32,
    from: *const c_char,
    options: *const ccas_simulator_email_options,
    session: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "email", session, |with| {
            let options = record::read(options, "options")?;
            with.long("group", group);
            with.text("from", from)?;
            with.optional_text("subject", options.subject)?;
            with.optional_text("text", options.text)?;
            with.texts("others", options.others, options.others_count)?;
            with.fields("ivr", options.ivr, options.ivr_count)?;
            with.optional_long("priority", options.priority);
            with.optional_number("takes", options.takes);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_sms` besides. Set all to 0 and then `struct_size`: what
/// stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_sms_options {
    /// `sizeof(ccas_simulator_sms_options)`.
    pub struct_size: usize,
    /// What the customer has written.
    pub text: *const c_char,
    /// What is known of the customer.
    pub ivr: *const ccas_field,
    /// How many there are.
    pub ivr_count: usize,
    /// Of two waiting sessions the one with the higher priority goes first; 0 without it.
    pub priority: i32,
    /// How long an agent takes who handles it by habit. In seconds.
    pub takes: f64,
}

records!(ccas_simulator_sms_options);

/// An SMS arrives at a service group.
///
/// - `simulator`: The simulator.
/// - `group`: Record id of the service group.
/// - `from`: Number of the customer.
/// - `options`: What is said besides; NULL for nothing.
/// - `session`: Is given the id of the session. May be NULL.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_sms(
    simulator: *mut ccas_simulator,
    group: i32,
    from: *const c_char,
    options: *const ccas_simulator_sms_options,
    session: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "sms", session, |with| {
            let options = record::read(options, "options")?;
            with.long("group", group);
            with.text("from", from)?;
            with.optional_text("text", options.text)?;
            with.fields("ivr", options.ivr, options.ivr_count)?;
            with.optional_long("priority", options.priority);
            with.optional_number("takes", options.takes);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_chat` besides. Set all to 0 and then `struct_size`: what
/// stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_chat_options {
    /// `sizeof(ccas_simulator_chat_options)`.
    pub struct_size: usize,
    /// What it is about.
    pub subject: *const c_char,
    /// What the customer has written.
    pub text: *const c_char,
    /// What is known of the customer.
    pub ivr: *const ccas_field,
    /// How many there are.
    pub ivr_count: usize,
    /// Of two waiting sessions the one with the higher priority goes first; 0 without it.
    pub priority: i32,
    /// How long an agent takes who handles it by habit. In seconds.
    pub takes: f64,
    /// How long the customer waits for an agent. Without it: for ever. In seconds.
    pub patience: f64,
}

records!(ccas_simulator_chat_options);

/// A customer asks a service group for a chat.
///
/// - `simulator`: The simulator.
/// - `group`: Record id of the service group.
/// - `from`: Name of the customer.
/// - `options`: What is said besides; NULL for nothing.
/// - `session`: Is given the id of the session. May be NULL.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_chat(
    simulator: *mut ccas_simulator,
    group: i32,
    from: *const c_char,
    options: *const ccas_simulator_chat_options,
    session: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "chat", session, |with| {
            let options = record::read(options, "options")?;
            with.long("group", group);
            with.text("from", from)?;
            with.optional_text("subject", options.subject)?;
            with.optional_text("text", options.text)?;
            with.fields("ivr", options.ivr, options.ivr_count)?;
            with.optional_long("priority", options.priority);
            with.optional_number("takes", options.takes);
            with.optional_number("patience", options.patience);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_open_media` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_open_media_options {
    /// `sizeof(ccas_simulator_open_media_options)`.
    pub struct_size: usize,
    /// What it is about.
    pub subject: *const c_char,
    /// What the customer has written.
    pub text: *const c_char,
    /// What is known of the customer.
    pub ivr: *const ccas_field,
    /// How many there are.
    pub ivr_count: usize,
    /// Of two waiting sessions the one with the higher priority goes first; 0 without it.
    pub priority: i32,
    /// How long an agent takes who handles it by habit. In seconds.
    pub takes: f64,
    /// How long the customer waits for an agent. Without it: for ever. In seconds.
    pub patience: f64,
}

records!(ccas_simulator_open_media_options);

/// An open media session arrives at a service group.
///
/// - `simulator`: The simulator.
/// - `group`: Record id of the service group.
/// - `from`: The customer.
/// - `options`: What is said besides; NULL for nothing.
/// - `session`: Is given the id of the session. May be NULL.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_open_media(
    simulator: *mut ccas_simulator,
    group: i32,
    from: *const c_char,
    options: *const ccas_simulator_open_media_options,
    session: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "open_media", session, |with| {
            let options = record::read(options, "options")?;
            with.long("group", group);
            with.text("from", from)?;
            with.optional_text("subject", options.subject)?;
            with.optional_text("text", options.text)?;
            with.fields("ivr", options.ivr, options.ivr_count)?;
            with.optional_long("priority", options.priority);
            with.optional_number("takes", options.takes);
            with.optional_number("patience", options.patience);
            Ok(())
        })
    }
}

/// An agent accepts a session that is offered.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `session`: Id of the session.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_accept_session(
    simulator: *mut ccas_simulator,
    agent: i32,
    session: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "accept_session", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("session", session);
            Ok(())
        })
    }
}

/// An agent rejects a session that is offered.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `session`: Id of the session.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_reject_session(
    simulator: *mut ccas_simulator,
    agent: i32,
    session: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "reject_session", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("session", session);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_reply` besides. Set all to 0 and then `struct_size`: what
/// stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_reply_options {
    /// `sizeof(ccas_simulator_reply_options)`.
    pub struct_size: usize,
    /// What the agent writes.
    pub text: *const c_char,
    /// Subject. Without it that of the customer, with `Re: ` or `Fwd: ` before it.
    pub subject: *const c_char,
    /// Who gets it. Without it the customer and the other recipients.
    pub to: *const *const c_char,
    /// How many there are.
    pub to_count: usize,
    /// Whether the message is forwarded; no without it. `CCAS_YES` or `CCAS_NO`.
    pub forwarded: i32,
}

records!(ccas_simulator_reply_options);

/// An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `session`: Id of the session.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_reply(
    simulator: *mut ccas_simulator,
    agent: i32,
    session: i32,
    options: *const ccas_simulator_reply_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "reply", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("agent", agent);
            with.long("session", session);
            with.optional_text("text", options.text)?;
            with.optional_text("subject", options.subject)?;
            with.texts("to", options.to, options.to_count)?;
            with.optional_flag("forwarded", options.forwarded);
            Ok(())
        })
    }
}

/// An agent deletes an e-mail or SMS.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `session`: Id of the session.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_delete(
    simulator: *mut ccas_simulator,
    agent: i32,
    session: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "delete", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("session", session);
            Ok(())
        })
    }
}

/// An agent completes a chat or an open media session.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `session`: Id of the session.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_complete(
    simulator: *mut ccas_simulator,
    agent: i32,
    session: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "complete", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("session", session);
            Ok(())
        })
    }
}

/// An agent forwards a session to another service group of its kind.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `session`: Id of the session.
/// - `group`: Record id of the service group that gets it.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_forward(
    simulator: *mut ccas_simulator,
    agent: i32,
    session: i32,
    group: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "forward", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("session", session);
            with.long("group", group);
            Ok(())
        })
    }
}

/// An agent redirects a session to another agent.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `session`: Id of the session.
/// - `to_agent`: Record id of the agent who gets it.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_redirect(
    simulator: *mut ccas_simulator,
    agent: i32,
    session: i32,
    to_agent: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "redirect", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("session", session);
            with.long("to_agent", to_agent);
            Ok(())
        })
    }
}

/// A campaign begins, or goes on after it was stopped.
///
/// - `simulator`: The simulator.
/// - `campaign`: Record id of the campaign.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_start_campaign(
    simulator: *mut ccas_simulator,
    campaign: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "start_campaign", ptr::null_mut(), |with| {
            with.long("campaign", campaign);
            Ok(())
        })
    }
}

/// A campaign stops. Calls that are pending at agents are taken away, as an error of the campaign;
/// calls that were dialled go on.
///
/// - `simulator`: The simulator.
/// - `campaign`: Record id of the campaign.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_stop_campaign(
    simulator: *mut ccas_simulator,
    campaign: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "stop_campaign", ptr::null_mut(), |with| {
            with.long("campaign", campaign);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_add_customer` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_add_customer_options {
    /// `sizeof(ccas_simulator_add_customer_options)`.
    pub struct_size: usize,
    /// What an agent has noted earlier.
    pub comment: *const c_char,
    /// What is known of the customer.
    pub ivr: *const ccas_field,
    /// How many there are.
    pub ivr_count: usize,
}

records!(ccas_simulator_add_customer_options);

/// A customer is added to a campaign, and called as soon as it is possible.
///
/// - `simulator`: The simulator.
/// - `campaign`: Record id of the campaign.
/// - `id`: Record id of the customer; each campaign has its own numbers.
/// - `name`: Name of the customer.
/// - `number`: Telephone number.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_add_customer(
    simulator: *mut ccas_simulator,
    campaign: i32,
    id: i32,
    name: *const c_char,
    number: *const c_char,
    options: *const ccas_simulator_add_customer_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "add_customer", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("campaign", campaign);
            with.long("id", id);
            with.text("name", name)?;
            with.text("number", number)?;
            with.optional_text("comment", options.comment)?;
            with.fields("ivr", options.ivr, options.ivr_count)?;
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_callback` besides. Set all to 0 and then `struct_size`: what
/// stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_callback_options {
    /// `sizeof(ccas_simulator_callback_options)`.
    pub struct_size: usize,
    /// The number that the customer has dialled. Without it that of the group.
    pub to: *const c_char,
    /// Id of the call by which the customer has asked. Without it there is a new number for it.
    pub orig_call: i32,
    /// What the customer was asked; events tell three of them.
    pub ivr: *const ccas_field,
    /// How many there are.
    pub ivr_count: usize,
}

records!(ccas_simulator_callback_options);

/// A customer asks a voice group for a callback.
///
/// - `simulator`: The simulator.
/// - `group`: Record id of the service group.
/// - `from`: The number to call.
/// - `kind`: How the customer has asked: on a web page, by telephone, by e-mail, or when called by
///   a campaign. One of `web`, `voice`, `email`, `campaign`.
/// - `options`: What is said besides; NULL for nothing.
/// - `callback`: Is given the id of the callback. May be NULL.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_callback(
    simulator: *mut ccas_simulator,
    group: i32,
    from: *const c_char,
    kind: *const c_char,
    options: *const ccas_simulator_callback_options,
    callback: *mut i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "callback", callback, |with| {
            let options = record::read(options, "options")?;
            with.long("group", group);
            with.text("from", from)?;
            with.text("kind", kind)?;
            with.optional_text("to", options.to)?;
            with.optional_long("orig_call", options.orig_call);
            with.fields("ivr", options.ivr, options.ivr_count)?;
            Ok(())
        })
    }
}

/// A customer does not want to be called back any more. If the callback is pending at an agent it
/// is taken away, as an error of the callback; one that was dialled goes on.
///
/// - `simulator`: The simulator.
/// - `callback`: Id of the callback.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_withdraw_callback(
    simulator: *mut ccas_simulator,
    callback: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "withdraw_callback", ptr::null_mut(), |with| {
            with.long("callback", callback);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_dial_pending` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_dial_pending_options {
    /// `sizeof(ccas_simulator_dial_pending_options)`.
    pub struct_size: usize,
    /// The number. Without it that of the customer.
    pub number: *const c_char,
}

records!(ccas_simulator_dial_pending_options);

/// An agent dials the campaign call or callback that is pending.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_dial_pending(
    simulator: *mut ccas_simulator,
    agent: i32,
    options: *const ccas_simulator_dial_pending_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "dial_pending", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("agent", agent);
            with.optional_text("number", options.number)?;
            Ok(())
        })
    }
}

/// An agent rejects the campaign call or callback that is pending.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_reject_pending(
    simulator: *mut ccas_simulator,
    agent: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "reject_pending", ptr::null_mut(), |with| {
            with.long("agent", agent);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_fill_form` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_fill_form_options {
    /// `sizeof(ccas_simulator_fill_form_options)`.
    pub struct_size: usize,
    /// When to call next, by the clock of the contact centre. A time without a zone, such as
    /// `2026-01-05T08:00:00`.
    pub next_attempt: *const c_char,
    /// What whoever calls next should know. Without it the comment stays as it is.
    pub comment: *const c_char,
    /// Whether the form is closed; yes without it. `CCAS_YES` or `CCAS_NO`.
    pub close: i32,
}

records!(ccas_simulator_fill_form_options);

/// An agent fills in the status form of the campaign call or callback that was dialled.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `status`: The status, as `SetCampaignCallStatus` and `SetCallbackCallStatus` take it.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_fill_form(
    simulator: *mut ccas_simulator,
    agent: i32,
    status: i32,
    options: *const ccas_simulator_fill_form_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "fill_form", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("agent", agent);
            with.long("status", status);
            with.optional_text("next_attempt", options.next_attempt)?;
            with.optional_text("comment", options.comment)?;
            with.optional_flag("close", options.close);
            Ok(())
        })
    }
}

/// An agent changes a field of the customer whose campaign call is at hand.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `label`: The label of the field.
/// - `data`: What it is from now on.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_update_customer(
    simulator: *mut ccas_simulator,
    agent: i32,
    label: *const c_char,
    data: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "update_customer", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.text("label", label)?;
            with.text("data", data)?;
            Ok(())
        })
    }
}

/// A supervisor joins the active call of an agent.
///
/// - `simulator`: The simulator.
/// - `supervisor`: Record id of the supervisor.
/// - `agent`: Record id of the agent.
/// - `how`: Whether the supervisor talks with the agent, or listens. One of `assist`, `monitor`.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_supervise(
    simulator: *mut ccas_simulator,
    supervisor: i32,
    agent: i32,
    how: *const c_char,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "supervise", ptr::null_mut(), |with| {
            with.long("supervisor", supervisor);
            with.long("agent", agent);
            with.text("how", how)?;
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_start_recording` besides. Set all to 0 and then
/// `struct_size`: what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_start_recording_options {
    /// `sizeof(ccas_simulator_start_recording_options)`.
    pub struct_size: usize,
    /// Who records it, unless it is a supervisor; an outside system without it. One of `agent`,
    /// `outside_system`.
    pub by: *const c_char,
    /// Record id of the supervisor who has it recorded. It excludes `by`.
    pub supervisor: i32,
}

records!(ccas_simulator_start_recording_options);

/// A call at an agent is recorded from now on.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `call`: Id of the call.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_start_recording(
    simulator: *mut ccas_simulator,
    agent: i32,
    call: i32,
    options: *const ccas_simulator_start_recording_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "start_recording", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("agent", agent);
            with.long("call", call);
            with.optional_text("by", options.by)?;
            with.optional_long("supervisor", options.supervisor);
            Ok(())
        })
    }
}

/// The recording of a call at an agent ends.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent.
/// - `call`: Id of the call.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_stop_recording(
    simulator: *mut ccas_simulator,
    agent: i32,
    call: i32,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "stop_recording", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.long("call", call);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_add_agent` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_add_agent_options {
    /// `sizeof(ccas_simulator_add_agent_options)`.
    pub struct_size: usize,
    /// Record ids of the service groups that the agent serves, at level 1.
    pub groups: *const i32,
    /// How many there are.
    pub groups_count: usize,
    /// The tenant; -1, which is none, without it.
    pub tenant_id: i32,
    /// Whether the agent logs on by itself; yes without it. `CCAS_YES` or `CCAS_NO`.
    pub logs_on: i32,
    /// Name of habits of the scenario. Without it the agent does nothing unasked.
    pub habits: *const c_char,
}

records!(ccas_simulator_add_agent_options);

/// An agent is added to the system, and logs on if the agent does so by itself. No event tells of
/// agents before they log on.
///
/// - `simulator`: The simulator.
/// - `id`: Record id; agents and phone agents share the numbers.
/// - `name`: Name.
/// - `logon_id`: Logon id.
/// - `extension`: Extension.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_add_agent(
    simulator: *mut ccas_simulator,
    id: i32,
    name: *const c_char,
    logon_id: *const c_char,
    extension: *const c_char,
    options: *const ccas_simulator_add_agent_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "add_agent", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("id", id);
            with.text("name", name)?;
            with.text("logon_id", logon_id)?;
            with.text("extension", extension)?;
            with.ids("groups", options.groups, options.groups_count)?;
            with.optional_long("tenant_id", options.tenant_id);
            with.optional_flag("logs_on", options.logs_on);
            with.optional_text("habits", options.habits)?;
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_add_phone_agent` besides. Set all to 0 and then
/// `struct_size`: what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_add_phone_agent_options {
    /// `sizeof(ccas_simulator_add_phone_agent_options)`.
    pub struct_size: usize,
    /// Extension at which the phone agent logs on by itself.
    pub extension: *const c_char,
    /// Record ids of the service groups that the phone agent serves, at level 1.
    pub groups: *const i32,
    /// How many there are.
    pub groups_count: usize,
    /// The tenant; -1, which is none, without it.
    pub tenant_id: i32,
    /// Whether the phone agent logs on by itself; yes without it. `CCAS_YES` or `CCAS_NO`.
    pub logs_on: i32,
    /// Name of habits of the scenario. Without it the phone agent does nothing unasked.
    pub habits: *const c_char,
}

records!(ccas_simulator_add_phone_agent_options);

/// A phone agent is added to the system, and logs on if the phone agent does so by itself.
///
/// - `simulator`: The simulator.
/// - `id`: Record id; agents and phone agents share the numbers.
/// - `name`: Name.
/// - `logon_id`: Logon id.
/// - `pin`: PIN, unique among the phone agents of a tenant.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_add_phone_agent(
    simulator: *mut ccas_simulator,
    id: i32,
    name: *const c_char,
    logon_id: *const c_char,
    pin: *const c_char,
    options: *const ccas_simulator_add_phone_agent_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "add_phone_agent", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("id", id);
            with.text("name", name)?;
            with.text("logon_id", logon_id)?;
            with.text("pin", pin)?;
            with.optional_text("extension", options.extension)?;
            with.ids("groups", options.groups, options.groups_count)?;
            with.optional_long("tenant_id", options.tenant_id);
            with.optional_flag("logs_on", options.logs_on);
            with.optional_text("habits", options.habits)?;
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_add_group` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_add_group_options {
    /// `sizeof(ccas_simulator_add_group_options)`.
    pub struct_size: usize,
    /// What it is for; `voice` without it. One of `voice`, `campaign`, `email`, `sms`, `chat`,
    /// `voice_dispatch`, `common_hold`, `email_dispatch`, `sms_dispatch`, `open_media`.
    pub purpose: *const c_char,
    /// The tenant; -1, which is none, without it.
    pub tenant_id: i32,
    /// The number that callers dial for it.
    pub number: *const c_char,
    /// Clerical time after a call or session; none without it. In seconds.
    pub clerical: f64,
    /// How long a call rings, or a session is offered, at an agent before it goes to another. In
    /// seconds.
    pub ring_timeout: f64,
    /// Whether an agent who lets that time pass is made not ready for the medium; no without it.
    /// `CCAS_YES` or `CCAS_NO`.
    pub ring_timeout_not_ready: i32,
    /// How many of the calls an outside system records: from 0, which is none, to 1; 0 without it.
    pub recorded: f64,
    /// Which of the free agents gets a call; `longest_idle` without it. One of `longest_idle`,
    /// `highest_level`.
    pub allocation: *const c_char,
}

records!(ccas_simulator_add_group_options);

/// A service group is added to the system.
///
/// - `simulator`: The simulator.
/// - `id`: Record id.
/// - `name`: Name.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_add_group(
    simulator: *mut ccas_simulator,
    id: i32,
    name: *const c_char,
    options: *const ccas_simulator_add_group_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "add_group", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.long("id", id);
            with.text("name", name)?;
            with.optional_text("purpose", options.purpose)?;
            with.optional_long("tenant_id", options.tenant_id);
            with.optional_text("number", options.number)?;
            with.optional_number("clerical", options.clerical);
            with.optional_number("ring_timeout", options.ring_timeout);
            with.optional_flag("ring_timeout_not_ready", options.ring_timeout_not_ready);
            with.optional_number("recorded", options.recorded);
            with.optional_text("allocation", options.allocation)?;
            Ok(())
        })
    }
}

/// An agent can serve these groups from now on, and no others.
///
/// - `simulator`: The simulator.
/// - `agent`: Record id of the agent or phone agent.
/// - `groups`: Record ids of the service groups, at level 1.
/// - `groups_count`: How many there are.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_set_groups(
    simulator: *mut ccas_simulator,
    agent: i32,
    groups: *const i32,
    groups_count: usize,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "set_groups", ptr::null_mut(), |with| {
            with.long("agent", agent);
            with.ids("groups", groups, groups_count)?;
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_begin_fault` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_begin_fault_options {
    /// `sizeof(ccas_simulator_begin_fault_options)`.
    pub struct_size: usize,
    /// The method concerned, such as `MakeCall`. Without it: every one.
    pub method: *const c_char,
    /// Record id of the agent concerned. Without it: requests about any agent, and about none.
    pub agent: i32,
    /// For how long answers are held back. With the effect `delay`, and only with it. In seconds.
    pub delay: f64,
}

records!(ccas_simulator_begin_fault_options);

/// From now on requests are mistreated. Of several faults the one that began last counts.
///
/// - `simulator`: The simulator.
/// - `effect`: What happens to them: `ignore` accepts them and does nothing, `silence` carries them
///   out and never answers, `delay` answers late. One of `ignore`, `silence`, `delay`.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_begin_fault(
    simulator: *mut ccas_simulator,
    effect: *const c_char,
    options: *const ccas_simulator_begin_fault_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "begin_fault", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.text("effect", effect)?;
            with.optional_text("method", options.method)?;
            with.optional_long("agent", options.agent);
            with.optional_number("delay", options.delay);
            Ok(())
        })
    }
}

/// All faults end. Answers that are held back come in their time; those that were not given never
/// come.
///
/// - `simulator`: The simulator.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_end_faults(simulator: *mut ccas_simulator) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe { act(simulator, "end_faults", ptr::null_mut(), |_| Ok(())) }
}

/// What may be said of `ccas_simulator_cut_connections` besides. Set all to 0 and then
/// `struct_size`: what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_cut_connections_options {
    /// `sizeof(ccas_simulator_cut_connections_options)`.
    pub struct_size: usize,
    /// What the client calls itself. Without it: all clients.
    pub client: *const c_char,
}

records!(ccas_simulator_cut_connections_options);

/// Connections of clients are closed without a word, as by a broken network.
///
/// - `simulator`: The simulator.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_cut_connections(
    simulator: *mut ccas_simulator,
    options: *const ccas_simulator_cut_connections_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "cut_connections", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.optional_text("client", options.client)?;
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_half_open` besides. Set all to 0 and then `struct_size`:
/// what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_half_open_options {
    /// `sizeof(ccas_simulator_half_open_options)`.
    pub struct_size: usize,
    /// What the client calls itself. Without it: all clients.
    pub client: *const c_char,
    /// Whether that begins; yes without it. No: the connections go on. `CCAS_YES` or `CCAS_NO`.
    pub on: i32,
}

records!(ccas_simulator_half_open_options);

/// Connections of clients stay open, but nothing gets through any more, as if a cable had been
/// pulled out; or they go on.
///
/// - `simulator`: The simulator.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_half_open(
    simulator: *mut ccas_simulator,
    options: *const ccas_simulator_half_open_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "half_open", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.optional_text("client", options.client)?;
            with.optional_flag("on", options.on);
            Ok(())
        })
    }
}

/// What may be said of `ccas_simulator_refuse_connections` besides. Set all to 0 and then
/// `struct_size`: what stays 0 or NULL is not said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ccas_simulator_refuse_connections_options {
    /// `sizeof(ccas_simulator_refuse_connections_options)`.
    pub struct_size: usize,
    /// Whether that begins; yes without it. `CCAS_YES` or `CCAS_NO`.
    pub on: i32,
}

records!(ccas_simulator_refuse_connections_options);

/// New connections are closed without a word, or let in again. Those that exist stay.
///
/// - `simulator`: The simulator.
/// - `options`: What is said besides; NULL for nothing.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_refuse_connections(
    simulator: *mut ccas_simulator,
    options: *const ccas_simulator_refuse_connections_options,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        act(simulator, "refuse_connections", ptr::null_mut(), |with| {
            let options = record::read(options, "options")?;
            with.optional_flag("on", options.on);
            Ok(())
        })
    }
}

/// The service ends in an orderly way: every client is told of it. What is asked of the service
/// after that is refused; the contact centre itself can be asked and moved on as before.
///
/// - `simulator`: The simulator.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_shut_down(simulator: *mut ccas_simulator) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe { act(simulator, "shut_down", ptr::null_mut(), |_| Ok(())) }
}

/// The service is gone without a word: all connections break.
///
/// - `simulator`: The simulator.
///
/// Errors: those of `ccas_simulator_act`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_simulator_kill(simulator: *mut ccas_simulator) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe { act(simulator, "kill", ptr::null_mut(), |_| Ok(())) }
}
