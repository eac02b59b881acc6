// Generated from crates/catalogue/acts.toml by `cargo xtask codegen`. Do not edit.

//! What the catalogue says of each act.

use crate::hosted::{ActInfo, ActParameterInfo, ActType, Gives};

/// Something that can be made to happen in a simulated contact centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Act {
    /// Time moves on, and what is due meanwhile happens. In real time it is skipped.
    Advance,
    /// An agent or phone agent logs on at the extension of the scenario.
    LogOn,
    /// An agent or phone agent logs off. Whatever the agent had ends or is given back.
    LogOff,
    /// An agent becomes ready for a medium.
    SetReady,
    /// An agent becomes not ready for a medium.
    SetNotReady,
    /// From now on an agent does by itself what these habits say. What is under way goes on.
    SetHabits,
    /// The connection to an agent's application breaks for a moment. What was being offered there
    /// is rejected for an unknown cause, what had begun goes on.
    LoseApplication,
    /// The IP telephone or softphone at an agent's extension registers.
    RegisterPhone,
    /// A customer calls a service group.
    InboundCall,
    /// The customer in a call hangs up, or gives up waiting.
    CustomerHangsUp,
    /// An agent or phone agent picks up a ringing telephone.
    Answer,
    /// An agent rejects a service group call that rings.
    Reject,
    /// An agent or phone agent puts the telephone down.
    HangUp,
    /// An agent or phone agent dials.
    Dial,
    /// An e-mail arrives at a service group.
    Email,
    /// An SMS arrives at a service group.
    Sms,
    /// A customer asks a service group for a chat.
    Chat,
    /// An open media session arrives at a service group.
    OpenMedia,
    /// An agent accepts a session that is offered.
    AcceptSession,
    /// An agent rejects a session that is offered.
    RejectSession,
    /// An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre.
    Reply,
    /// An agent deletes an e-mail or SMS.
    Delete,
    /// An agent completes a chat or an open media session.
    Complete,
    /// An agent forwards a session to another service group of its kind.
    Forward,
    /// An agent redirects a session to another agent.
    Redirect,
    /// A campaign begins, or goes on after it was stopped.
    StartCampaign,
    /// A campaign stops. Calls that are pending at agents are taken away, as an error of the
    /// campaign; calls that were dialled go on.
    StopCampaign,
    /// A customer is added to a campaign, and called as soon as it is possible.
    AddCustomer,
    /// A customer asks a voice group for a callback.
    Callback,
    /// A customer does not want to be called back any more. If the callback is pending at an agent
    /// it is taken away, as an error of the callback; one that was dialled goes on.
    WithdrawCallback,
    /// An agent dials the campaign call or callback that is pending.
    DialPending,
    /// An agent rejects the campaign call or callback that is pending.
    RejectPending,
    /// An agent fills in the status form of the campaign call or callback that was dialled.
    FillForm,
    /// An agent changes a field of the customer whose campaign call is at hand.
    UpdateCustomer,
    /// A supervisor joins the active call of an agent.
    Supervise,
    /// A call at an agent is recorded from now on.
    StartRecording,
    /// The recording of a call at an agent ends.
    StopRecording,
    /// An agent is added to the system, and logs on if the agent does so by itself. No event tells
    /// of agents before they log on.
    AddAgent,
    /// A phone agent is added to the system, and logs on if the phone agent does so by itself.
    AddPhoneAgent,
    /// A service group is added to the system.
    AddGroup,
    /// An agent can serve these groups from now on, and no others.
    SetGroups,
    /// From now on requests are mistreated. Of several faults the one that began last counts.
    BeginFault,
    /// All faults end. Answers that are held back come in their time; those that were not given
    /// never come.
    EndFaults,
    /// Connections of clients are closed without a word, as by a broken network.
    CutConnections,
    /// Connections of clients stay open, but nothing gets through any more, as if a cable had been
    /// pulled out; or they go on.
    HalfOpen,
    /// New connections are closed without a word, or let in again. Those that exist stay.
    RefuseConnections,
    /// The service ends in an orderly way: every client is told of it. What is asked of the service
    /// after that is refused; the contact centre itself can be asked and moved on as before.
    ShutDown,
    /// The service is gone without a word: all connections break.
    Kill,
}

/// All acts, in the order of the catalogue.
pub(crate) static ACTS: [ActInfo; 48] = [
    ActInfo {
        act: Act::Advance,
        name: "advance",
        doc: "Time moves on, and what is due meanwhile happens. In real time it is skipped.",
        gives: None,
        parameters: &[
            optional("seconds", ActType::Number, "How far."),
            optional(
                "milliseconds",
                ActType::Long,
                "How far, beside the seconds.",
            ),
        ],
    },
    ActInfo {
        act: Act::LogOn,
        name: "log_on",
        doc: "An agent or phone agent logs on at the extension of the scenario.",
        gives: None,
        parameters: &[required(
            "agent",
            ActType::Long,
            "Record id of the agent or phone agent.",
        )],
    },
    ActInfo {
        act: Act::LogOff,
        name: "log_off",
        doc: "An agent or phone agent logs off. Whatever the agent had ends or is given back.",
        gives: None,
        parameters: &[required(
            "agent",
            ActType::Long,
            "Record id of the agent or phone agent.",
        )],
    },
    ActInfo {
        act: Act::SetReady,
        name: "set_ready",
        doc: "An agent becomes ready for a medium.",
        gives: None,
        parameters: &[
            required(
                "agent",
                ActType::Long,
                "Record id of the agent or phone agent.",
            ),
            required(
                "medium",
                ActType::Text,
                "The medium; `email` is for SMS too.",
            )
            .one_of(&["voice", "email", "chat", "open_media"]),
        ],
    },
    ActInfo {
        act: Act::SetNotReady,
        name: "set_not_ready",
        doc: "An agent becomes not ready for a medium.",
        gives: None,
        parameters: &[
            required(
                "agent",
                ActType::Long,
                "Record id of the agent or phone agent.",
            ),
            required(
                "medium",
                ActType::Text,
                "The medium; `email` is for SMS too.",
            )
            .one_of(&["voice", "email", "chat", "open_media"]),
            optional(
                "reason",
                ActType::Long,
                "Not-ready reason. Without it there is none.",
            ),
        ],
    },
    ActInfo {
        act: Act::SetHabits,
        name: "set_habits",
        doc: "From now on an agent does by itself what these habits say. What is under way goes \
              on.",
        gives: None,
        parameters: &[
            required(
                "agent",
                ActType::Long,
                "Record id of the agent or phone agent.",
            ),
            optional(
                "habits",
                ActType::Text,
                "Name of habits of the scenario. Without it the agent does nothing unasked.",
            ),
        ],
    },
    ActInfo {
        act: Act::LoseApplication,
        name: "lose_application",
        doc: "The connection to an agent's application breaks for a moment. What was being \
              offered there is rejected for an unknown cause, what had begun goes on.",
        gives: None,
        parameters: &[required("agent", ActType::Long, "Record id of the agent.")],
    },
    ActInfo {
        act: Act::RegisterPhone,
        name: "register_phone",
        doc: "The IP telephone or softphone at an agent's extension registers.",
        gives: None,
        parameters: &[
            required(
                "agent",
                ActType::Long,
                "Record id of the agent or phone agent.",
            ),
            required(
                "address",
                ActType::Text,
                "IP address of the telephone, or of the computer on which the softphone runs.",
            ),
            optional(
                "ras_port",
                ActType::Long,
                "Port used for RAS; 1719 without it.",
            ),
            optional(
                "cs_port",
                ActType::Long,
                "Port used for call signalling; 1720 without it.",
            ),
        ],
    },
    ActInfo {
        act: Act::InboundCall,
        name: "inbound_call",
        doc: "A customer calls a service group.",
        gives: Some(Gives::Call),
        parameters: &[
            required("group", ActType::Long, "Record id of the service group."),
            optional(
                "from",
                ActType::Text,
                "Number of the caller. Without it the number is withheld.",
            ),
            optional(
                "to",
                ActType::Text,
                "Number that the caller has dialled. Without it that of the group.",
            ),
            optional(
                "ivr",
                ActType::Fields,
                "What the caller was asked. Labels are `IVRLabel1` to `IVRLabel10`, and each \
                 has its data in the `IVRData` of the same number.",
            ),
            optional(
                "private_data",
                ActType::Text,
                "Private data that the call brings along.",
            ),
            optional(
                "priority",
                ActType::Long,
                "Of two waiting calls the one with the higher priority goes first; 0 without \
                 it.",
            ),
            optional(
                "talk",
                ActType::Number,
                "How long the caller talks before hanging up. Without it: until somebody else \
                 does.",
            ),
            optional(
                "patience",
                ActType::Number,
                "How long the caller waits for an answer. Without it: for ever.",
            ),
            optional(
                "wants_callback",
                ActType::Flag,
                "Whether a caller who gives up in the queue asks to be called back; no without \
                 it.",
            ),
        ],
    },
    ActInfo {
        act: Act::CustomerHangsUp,
        name: "customer_hangs_up",
        doc: "The customer in a call hangs up, or gives up waiting.",
        gives: None,
        parameters: &[required("call", ActType::Long, "Id of the call.")],
    },
    ActInfo {
        act: Act::Answer,
        name: "answer",
        doc: "An agent or phone agent picks up a ringing telephone.",
        gives: None,
        parameters: &[
            required(
                "agent",
                ActType::Long,
                "Record id of the agent or phone agent.",
            ),
            required("call", ActType::Long, "Id of the call."),
        ],
    },
    ActInfo {
        act: Act::Reject,
        name: "reject",
        doc: "An agent rejects a service group call that rings.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("call", ActType::Long, "Id of the call."),
        ],
    },
    ActInfo {
        act: Act::HangUp,
        name: "hang_up",
        doc: "An agent or phone agent puts the telephone down.",
        gives: None,
        parameters: &[
            required(
                "agent",
                ActType::Long,
                "Record id of the agent or phone agent.",
            ),
            required("call", ActType::Long, "Id of the call."),
        ],
    },
    ActInfo {
        act: Act::Dial,
        name: "dial",
        doc: "An agent or phone agent dials.",
        gives: Some(Gives::Call),
        parameters: &[
            required(
                "agent",
                ActType::Long,
                "Record id of the agent or phone agent.",
            ),
            required(
                "number",
                ActType::Text,
                "What is dialled: an extension, the number of a group, or any other.",
            ),
        ],
    },
    ActInfo {
        act: Act::Email,
        name: "email",
        doc: "An e-mail arrives at a service group.",
        gives: Some(Gives::Session),
        parameters: &[
            required("group", ActType::Long, "Record id of the service group."),
            required("from", ActType::Text, "Address of the customer."),
            optional("subject", ActType::Text, "Subject."),
            optional("text", ActType::Text, "What the customer has written."),
            optional(
                "others",
                ActType::Texts,
                "Other recipients: a reply goes to them as well. Separated by semicolons.",
            ),
            optional(
                "ivr",
                ActType::Fields,
                "What is known of the customer. Labels are `IVRLabel1` to `IVRLabel10`, and \
                 each has its data in the `IVRData` of the same number.",
            ),
            optional(
                "priority",
                ActType::Long,
                "Of two waiting sessions the one with the higher priority goes first; 0 without \
                 it.",
            ),
            optional(
                "takes",
                ActType::Number,
                "How long an agent takes who handles it by habit.",
            ),
        ],
    },
    ActInfo {
        act: Act::Sms,
        name: "sms",
        doc: "An SMS arrives at a service group.",
        gives: Some(Gives::Session),
        parameters: &[
            required("group", ActType::Long, "Record id of the service group."),
            required("from", ActType::Text, "Number of the customer."),
            optional("text", ActType::Text, "What the customer has written."),
            optional(
                "ivr",
                ActType::Fields,
                "What is known of the customer. Labels are `IVRLabel1` to `IVRLabel10`, and \
                 each has its data in the `IVRData` of the same number.",
            ),
            optional(
                "priority",
                ActType::Long,
                "Of two waiting sessions the one with the higher priority goes first; 0 without \
                 it.",
            ),
            optional(
                "takes",
                ActType::Number,
                "How long an agent takes who handles it by habit.",
            ),
        ],
    },
    ActInfo {
        act: Act::Chat,
        name: "chat",
        doc: "A customer asks a service group for a chat.",
        gives: Some(Gives::Session),
        parameters: &[
            required("group", ActType::Long, "Record id of the service group."),
            required("from", ActType::Text, "Name of the customer."),
            optional("subject", ActType::Text, "What it is about."),
            optional("text", ActType::Text, "What the customer has written."),
            optional(
                "ivr",
                ActType::Fields,
                "What is known of the customer. Labels are `IVRLabel1` to `IVRLabel10`, and \
                 each has its data in the `IVRData` of the same number.",
            ),
            optional(
                "priority",
                ActType::Long,
                "Of two waiting sessions the one with the higher priority goes first; 0 without \
                 it.",
            ),
            optional(
                "takes",
                ActType::Number,
                "How long an agent takes who handles it by habit.",
            ),
            optional(
                "patience",
                ActType::Number,
                "How long the customer waits for an agent. Without it: for ever.",
            ),
        ],
    },
    ActInfo {
        act: Act::OpenMedia,
        name: "open_media",
        doc: "An open media session arrives at a service group.",
        gives: Some(Gives::Session),
        parameters: &[
            required("group", ActType::Long, "Record id of the service group."),
            required("from", ActType::Text, "The customer."),
            optional("subject", ActType::Text, "What it is about."),
            optional("text", ActType::Text, "What the customer has written."),
            optional(
                "ivr",
                ActType::Fields,
                "What is known of the customer. Labels are `IVRLabel1` to `IVRLabel10`, and \
                 each has its data in the `IVRData` of the same number.",
            ),
            optional(
                "priority",
                ActType::Long,
                "Of two waiting sessions the one with the higher priority goes first; 0 without \
                 it.",
            ),
            optional(
                "takes",
                ActType::Number,
                "How long an agent takes who handles it by habit.",
            ),
            optional(
                "patience",
                ActType::Number,
                "How long the customer waits for an agent. Without it: for ever.",
            ),
        ],
    },
    ActInfo {
        act: Act::AcceptSession,
        name: "accept_session",
        doc: "An agent accepts a session that is offered.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("session", ActType::Long, "Id of the session."),
        ],
    },
    ActInfo {
        act: Act::RejectSession,
        name: "reject_session",
        doc: "An agent rejects a session that is offered.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("session", ActType::Long, "Id of the session."),
        ],
    },
    ActInfo {
        act: Act::Reply,
        name: "reply",
        doc: "An agent answers an e-mail or SMS, or forwards it to somebody outside the contact \
              centre.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("session", ActType::Long, "Id of the session."),
            optional("text", ActType::Text, "What the agent writes."),
            optional(
                "subject",
                ActType::Text,
                "Subject. Without it that of the customer, with `Re: ` or `Fwd: ` before it.",
            ),
            optional(
                "to",
                ActType::Texts,
                "Who gets it. Without it the customer and the other recipients. Separated by \
                 semicolons.",
            ),
            optional(
                "forwarded",
                ActType::Flag,
                "Whether the message is forwarded; no without it.",
            ),
        ],
    },
    ActInfo {
        act: Act::Delete,
        name: "delete",
        doc: "An agent deletes an e-mail or SMS.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("session", ActType::Long, "Id of the session."),
        ],
    },
    ActInfo {
        act: Act::Complete,
        name: "complete",
        doc: "An agent completes a chat or an open media session.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("session", ActType::Long, "Id of the session."),
        ],
    },
    ActInfo {
        act: Act::Forward,
        name: "forward",
        doc: "An agent forwards a session to another service group of its kind.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("session", ActType::Long, "Id of the session."),
            required(
                "group",
                ActType::Long,
                "Record id of the service group that gets it.",
            ),
        ],
    },
    ActInfo {
        act: Act::Redirect,
        name: "redirect",
        doc: "An agent redirects a session to another agent.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("session", ActType::Long, "Id of the session."),
            required(
                "to_agent",
                ActType::Long,
                "Record id of the agent who gets it.",
            ),
        ],
    },
    ActInfo {
        act: Act::StartCampaign,
        name: "start_campaign",
        doc: "A campaign begins, or goes on after it was stopped.",
        gives: None,
        parameters: &[required(
            "campaign",
            ActType::Long,
            "Record id of the campaign.",
        )],
    },
    ActInfo {
        act: Act::StopCampaign,
        name: "stop_campaign",
        doc: "A campaign stops. Calls that are pending at agents are taken away, as an error of \
              the campaign; calls that were dialled go on.",
        gives: None,
        parameters: &[required(
            "campaign",
            ActType::Long,
            "Record id of the campaign.",
        )],
    },
    ActInfo {
        act: Act::AddCustomer,
        name: "add_customer",
        doc: "A customer is added to a campaign, and called as soon as it is possible.",
        gives: None,
        parameters: &[
            required("campaign", ActType::Long, "Record id of the campaign."),
            required(
                "id",
                ActType::Long,
                "Record id of the customer; each campaign has its own numbers.",
            ),
            required("name", ActType::Text, "Name of the customer."),
            required("number", ActType::Text, "Telephone number."),
            optional("comment", ActType::Text, "What an agent has noted earlier."),
            optional(
                "ivr",
                ActType::Fields,
                "What is known of the customer. Labels are `IVRLabel1` to `IVRLabel10`, and \
                 each has its data in the `IVRData` of the same number.",
            ),
        ],
    },
    ActInfo {
        act: Act::Callback,
        name: "callback",
        doc: "A customer asks a voice group for a callback.",
        gives: Some(Gives::Callback),
        parameters: &[
            required("group", ActType::Long, "Record id of the service group."),
            required("from", ActType::Text, "The number to call."),
            required(
                "kind",
                ActType::Text,
                "How the customer has asked: on a web page, by telephone, by e-mail, or when \
                 called by a campaign.",
            )
            .one_of(&["web", "voice", "email", "campaign"]),
            optional(
                "to",
                ActType::Text,
                "The number that the customer has dialled. Without it that of the group.",
            ),
            optional(
                "orig_call",
                ActType::Long,
                "Id of the call by which the customer has asked. Without it there is a new \
                 number for it.",
            ),
            optional(
                "ivr",
                ActType::Fields,
                "What the customer was asked; events tell three of them. Labels are `IVRLabel1` \
                 to `IVRLabel10`, and each has its data in the `IVRData` of the same number.",
            ),
        ],
    },
    ActInfo {
        act: Act::WithdrawCallback,
        name: "withdraw_callback",
        doc: "A customer does not want to be called back any more. If the callback is pending \
              at an agent it is taken away, as an error of the callback; one that was dialled \
              goes on.",
        gives: None,
        parameters: &[required("callback", ActType::Long, "Id of the callback.")],
    },
    ActInfo {
        act: Act::DialPending,
        name: "dial_pending",
        doc: "An agent dials the campaign call or callback that is pending.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            optional(
                "number",
                ActType::Text,
                "The number. Without it that of the customer.",
            ),
        ],
    },
    ActInfo {
        act: Act::RejectPending,
        name: "reject_pending",
        doc: "An agent rejects the campaign call or callback that is pending.",
        gives: None,
        parameters: &[required("agent", ActType::Long, "Record id of the agent.")],
    },
    ActInfo {
        act: Act::FillForm,
        name: "fill_form",
        doc: "An agent fills in the status form of the campaign call or callback that was \
              dialled.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required(
                "status",
                ActType::Long,
                "The status, as `SetCampaignCallStatus` and `SetCallbackCallStatus` take it.",
            ),
            optional(
                "next_attempt",
                ActType::Date,
                "When to call next, by the clock of the contact centre. Written as \
                 `2026-01-05T08:00:00`.",
            ),
            optional(
                "comment",
                ActType::Text,
                "What whoever calls next should know. Without it the comment stays as it is.",
            ),
            optional(
                "close",
                ActType::Flag,
                "Whether the form is closed; yes without it.",
            ),
        ],
    },
    ActInfo {
        act: Act::UpdateCustomer,
        name: "update_customer",
        doc: "An agent changes a field of the customer whose campaign call is at hand.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("label", ActType::Text, "The label of the field."),
            required("data", ActType::Text, "What it is from now on."),
        ],
    },
    ActInfo {
        act: Act::Supervise,
        name: "supervise",
        doc: "A supervisor joins the active call of an agent.",
        gives: None,
        parameters: &[
            required("supervisor", ActType::Long, "Record id of the supervisor."),
            required("agent", ActType::Long, "Record id of the agent."),
            required(
                "how",
                ActType::Text,
                "Whether the supervisor talks with the agent, or listens.",
            )
            .one_of(&["assist", "monitor"]),
        ],
    },
    ActInfo {
        act: Act::StartRecording,
        name: "start_recording",
        doc: "A call at an agent is recorded from now on.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("call", ActType::Long, "Id of the call."),
            optional(
                "by",
                ActType::Text,
                "Who records it, unless it is a supervisor; an outside system without it.",
            )
            .one_of(&["agent", "outside_system"]),
            optional(
                "supervisor",
                ActType::Long,
                "Record id of the supervisor who has it recorded. It excludes `by`.",
            ),
        ],
    },
    ActInfo {
        act: Act::StopRecording,
        name: "stop_recording",
        doc: "The recording of a call at an agent ends.",
        gives: None,
        parameters: &[
            required("agent", ActType::Long, "Record id of the agent."),
            required("call", ActType::Long, "Id of the call."),
        ],
    },
    ActInfo {
        act: Act::AddAgent,
        name: "add_agent",
        doc: "An agent is added to the system, and logs on if the agent does so by itself. No \
              event tells of agents before they log on.",
        gives: None,
        parameters: &[
            required(
                "id",
                ActType::Long,
                "Record id; agents and phone agents share the numbers.",
            ),
            required("name", ActType::Text, "Name."),
            required("logon_id", ActType::Text, "Logon id."),
            required("extension", ActType::Text, "Extension."),
            optional(
                "groups",
                ActType::Ids,
                "Record ids of the service groups that the agent serves, at level 1. Separated \
                 by semicolons.",
            ),
            optional(
                "tenant_id",
                ActType::Long,
                "The tenant; -1, which is none, without it.",
            ),
            optional(
                "logs_on",
                ActType::Flag,
                "Whether the agent logs on by itself; yes without it.",
            ),
            optional(
                "habits",
                ActType::Text,
                "Name of habits of the scenario. Without it the agent does nothing unasked.",
            ),
        ],
    },
    ActInfo {
        act: Act::AddPhoneAgent,
        name: "add_phone_agent",
        doc: "A phone agent is added to the system, and logs on if the phone agent does so by \
              itself.",
        gives: None,
        parameters: &[
            required(
                "id",
                ActType::Long,
                "Record id; agents and phone agents share the numbers.",
            ),
            required("name", ActType::Text, "Name."),
            required("logon_id", ActType::Text, "Logon id."),
            required(
                "pin",
                ActType::Text,
                "PIN, unique among the phone agents of a tenant.",
            ),
            optional(
                "extension",
                ActType::Text,
                "Extension at which the phone agent logs on by itself.",
            ),
            optional(
                "groups",
                ActType::Ids,
                "Record ids of the service groups that the phone agent serves, at level 1. \
                 Separated by semicolons.",
            ),
            optional(
                "tenant_id",
                ActType::Long,
                "The tenant; -1, which is none, without it.",
            ),
            optional(
                "logs_on",
                ActType::Flag,
                "Whether the phone agent logs on by itself; yes without it.",
            ),
            optional(
                "habits",
                ActType::Text,
                "Name of habits of the scenario. Without it the phone agent does nothing \
                 unasked.",
            ),
        ],
    },
    ActInfo {
        act: Act::AddGroup,
        name: "add_group",
        doc: "A service group is added to the system.",
        gives: None,
        parameters: &[
            required("id", ActType::Long, "Record id."),
            required("name", ActType::Text, "Name."),
            optional(
                "purpose",
                ActType::Text,
                "What it is for; `voice` without it.",
            )
            .one_of(&[
                "voice",
                "campaign",
                "email",
                "sms",
                "chat",
                "voice_dispatch",
                "common_hold",
                "email_dispatch",
                "sms_dispatch",
                "open_media",
            ]),
            optional(
                "tenant_id",
                ActType::Long,
                "The tenant; -1, which is none, without it.",
            ),
            optional(
                "number",
                ActType::Text,
                "The number that callers dial for it.",
            ),
            optional(
                "clerical",
                ActType::Number,
                "Clerical time after a call or session; none without it.",
            ),
            optional(
                "ring_timeout",
                ActType::Number,
                "How long a call rings, or a session is offered, at an agent before it goes to \
                 another.",
            ),
            optional(
                "ring_timeout_not_ready",
                ActType::Flag,
                "Whether an agent who lets that time pass is made not ready for the medium; no \
                 without it.",
            ),
            optional(
                "recorded",
                ActType::Number,
                "How many of the calls an outside system records: from 0, which is none, to 1; \
                 0 without it.",
            ),
            optional(
                "allocation",
                ActType::Text,
                "Which of the free agents gets a call; `longest_idle` without it.",
            )
            .one_of(&["longest_idle", "highest_level"]),
        ],
    },
    ActInfo {
        act: Act::SetGroups,
        name: "set_groups",
        doc: "An agent can serve these groups from now on, and no others.",
        gives: None,
        parameters: &[
            required(
                "agent",
                ActType::Long,
                "Record id of the agent or phone agent.",
            ),
            required(
                "groups",
                ActType::Ids,
                "Record ids of the service groups, at level 1. Separated by semicolons.",
            ),
        ],
    },
    ActInfo {
        act: Act::BeginFault,
        name: "begin_fault",
        doc: "From now on requests are mistreated. Of several faults the one that began last \
              counts.",
        gives: None,
        parameters: &[
            required(
                "effect",
                ActType::Text,
                "What happens to them: `ignore` accepts them and does nothing, `silence` \
                 carries them out and never answers, `delay` answers late.",
            )
            .one_of(&["ignore", "silence", "delay"]),
            optional(
                "method",
                ActType::Text,
                "The method concerned, such as `MakeCall`. Without it: every one.",
            ),
            optional(
                "agent",
                ActType::Long,
                "Record id of the agent concerned. Without it: requests about any agent, and \
                 about none.",
            ),
            optional(
                "delay",
                ActType::Number,
                "For how long answers are held back. With the effect `delay`, and only with it.",
            ),
        ],
    },
    ActInfo {
        act: Act::EndFaults,
        name: "end_faults",
        doc: "All faults end. Answers that are held back come in their time; those that were \
              not given never come.",
        gives: None,
        parameters: &[],
    },
    ActInfo {
        act: Act::CutConnections,
        name: "cut_connections",
        doc: "Connections of clients are closed without a word, as by a broken network.",
        gives: None,
        parameters: &[optional(
            "client",
            ActType::Text,
            "What the client calls itself. Without it: all clients.",
        )],
    },
    ActInfo {
        act: Act::HalfOpen,
        name: "half_open",
        doc: "Connections of clients stay open, but nothing gets through any more, as if a \
              cable had been pulled out; or they go on.",
        gives: None,
        parameters: &[
            optional(
                "client",
                ActType::Text,
                "What the client calls itself. Without it: all clients.",
            ),
            optional(
                "on",
                ActType::Flag,
                "Whether that begins; yes without it. No: the connections go on.",
            ),
        ],
    },
    ActInfo {
        act: Act::RefuseConnections,
        name: "refuse_connections",
        doc: "New connections are closed without a word, or let in again. Those that exist \
              stay.",
        gives: None,
        parameters: &[optional(
            "on",
            ActType::Flag,
            "Whether that begins; yes without it.",
        )],
    },
    ActInfo {
        act: Act::ShutDown,
        name: "shut_down",
        doc: "The service ends in an orderly way: every client is told of it. What is asked of \
              the service after that is refused; the contact centre itself can be asked and \
              moved on as before.",
        gives: None,
        parameters: &[],
    },
    ActInfo {
        act: Act::Kill,
        name: "kill",
        doc: "The service is gone without a word: all connections break.",
        gives: None,
        parameters: &[],
    },
];

const fn required(name: &'static str, kind: ActType, doc: &'static str) -> ActParameterInfo {
    ActParameterInfo {
        name,
        kind,
        optional: false,
        values: &[],
        doc,
    }
}

const fn optional(name: &'static str, kind: ActType, doc: &'static str) -> ActParameterInfo {
    ActParameterInfo {
        optional: true,
        ..required(name, kind, doc)
    }
}

impl ActParameterInfo {
    const fn one_of(self, values: &'static [&'static str]) -> Self {
        Self { values, ..self }
    }
}
