// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

//! What the catalogue says of each type of event.

use crate::{EventInfo, EventParameterInfo, EventType, Parameter, Refers, ValueType};

/// The types by number; [`EventType::index`] tells the place.
pub(crate) static EVENTS: [EventInfo; 62] = [
    EventInfo {
        event_type: EventType::Logon,
        com_name: "BROADCAST_LOGON",
        name: "Logon",
        listener: "logon",
        aliases: &[],
        phone_agents: true,
        doc: "An agent logs on.\n\n\
              It comes when an agent logs on and, right after the connect, once for each agent \
              who is logged on already; `DataComplete` ends that first series. It also comes \
              for phone agents if the system is set up for phone agent events, and nothing in \
              it tells a phone agent from another agent. A phone agent's logon may come again \
              as `LogonPhoneAgent`.",
        parameters: &[
            text(Parameter::NAME, "Name of the agent."),
            text(Parameter::DN, "Extension of the agent."),
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            text(Parameter::LOGON_ID, "Logon id of the agent."),
            long(
                Parameter::VOICE_READY,
                "Whether the agent is ready for voice calls. 1 is yes, 0 is no.",
            ),
            long(
                Parameter::EMAIL_READY,
                "Whether the agent is ready for e-mail sessions. 1 is yes, 0 is no.",
            ),
            long(
                Parameter::OPEN_MEDIA_READY,
                "Whether the agent is ready for open media sessions. 1 is yes, 0 is no.",
            ),
            long(
                Parameter::MEDIA_READY,
                "Whether the agent is ready for chat sessions. It can also be read as \
                 `ChatReady`. 1 is yes, 0 is no.",
            )
            .aliases(&["ChatReady"]),
            text(
                Parameter::MACHINE_NAME,
                "Name of the computer the agent logs on at.",
            ),
            long(
                Parameter::NUMBER_OF_SERVICE_GROUPS,
                "Number of service groups the agent can serve.",
            ),
            text(
                Parameter::SERVICE_GROUP_LIST,
                "Record ids of the service groups the agent can serve. Separated by vertical \
                 bars.",
            )
            .refers(Refers::ServiceGroup),
            long(
                Parameter::OAS_ID,
                "Id of the OAS server the agent is connected to.",
            )
            .refers(Refers::Oas),
        ],
    },
    EventInfo {
        event_type: EventType::Logoff,
        com_name: "BROADCAST_LOGOFF",
        name: "Logoff",
        listener: "logoff",
        aliases: &[],
        phone_agents: true,
        doc: "An agent logs off.\n\n\
              For a phone agent it may come again as `LogoffPhoneAgent`.",
        parameters: &[long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent)],
    },
    EventInfo {
        event_type: EventType::Ready,
        com_name: "BROADCAST_READY",
        name: "Ready",
        listener: "ready",
        aliases: &[],
        phone_agents: true,
        doc: "An agent becomes ready for voice calls of service groups.",
        parameters: &[long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent)],
    },
    EventInfo {
        event_type: EventType::NotReady,
        com_name: "BROADCAST_NOTREADY",
        name: "NotReady",
        listener: "notReady",
        aliases: &[],
        phone_agents: true,
        doc: "An agent becomes not ready for voice calls of service groups.\n\n\
              The reason is carried as a record id and as text.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(
                Parameter::REASON_ID,
                "Record id of the not-ready reason, or -1 if none was given.",
            )
            .refers(Refers::Reason),
            text(
                Parameter::REASON_STRING,
                "Text of the not-ready reason; empty if none was given.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::EmailReady,
        com_name: "BROADCAST_EMAILREADY",
        name: "EmailReady",
        listener: "emailReady",
        aliases: &[],
        phone_agents: false,
        doc: "An agent becomes ready for e-mail sessions.",
        parameters: &[long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent)],
    },
    EventInfo {
        event_type: EventType::EmailNotReady,
        com_name: "BROADCAST_EMAILNOTREADY",
        name: "EmailNotReady",
        listener: "emailNotReady",
        aliases: &[],
        phone_agents: false,
        doc: "An agent becomes not ready for e-mail sessions.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(
                Parameter::REASON_ID,
                "Record id of the not-ready reason, or -1 if none was given. After \
                 `SetEmailNotReady`, which takes no reason, it is -1.",
            )
            .refers(Refers::Reason),
            text(
                Parameter::REASON_STRING,
                "Text of the not-ready reason; empty if none was given.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::Originated,
        com_name: "BROADCAST_ORIGINATED",
        name: "Originated",
        listener: "originated",
        aliases: &[],
        phone_agents: true,
        doc: "An agent starts an outgoing call.\n\n\
              `Delivered` follows when the other party rings, `Failed` if the call cannot be \
              completed.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call.").refers(Refers::Call),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group; absent if the call belongs to none.",
            )
            .optional()
            .refers(Refers::ServiceGroup),
            long(Parameter::CALL_TYPE, "Kind of call."),
        ],
    },
    EventInfo {
        event_type: EventType::Delivered,
        com_name: "BROADCAST_DELIVERED",
        name: "Delivered",
        listener: "delivered",
        aliases: &[],
        phone_agents: true,
        doc: "A call rings, either at the agent or at the party the agent calls.\n\n\
              `Established` follows when it is answered.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call.").refers(Refers::Call),
            text(
                Parameter::OPPOSITE_PARTY_NUMBER,
                "Number of the other party: the caller of an incoming call, the called party of \
                 an outgoing one.",
            ),
            text(
                Parameter::TRUNK_ID,
                "Identifier of the trunk that carries the call.",
            )
            .optional(),
            text(
                Parameter::CALLED_NUMBER,
                "Number that was dialed originally; absent for phone agents.",
            )
            .optional(),
            text(
                Parameter::PRIVATE_DATA,
                "Private data attached to the call.",
            )
            .optional(),
            long(
                Parameter::CAUSE,
                "Cause that the switch gives with the call, if any.",
            )
            .optional(),
        ],
    },
    EventInfo {
        event_type: EventType::Established,
        com_name: "BROADCAST_ESTABLISHED",
        name: "Established",
        listener: "established",
        aliases: &[],
        phone_agents: true,
        doc: "An agent is connected to the other party of a call.\n\n\
              `CallSubstate` tells an ordinary conversation from assistance and monitoring.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call.").refers(Refers::Call),
            text(
                Parameter::PRIVATE_DATA,
                "Private data attached to the call.",
            )
            .optional(),
            text(
                Parameter::TRUNK_ID,
                "Identifier of the trunk that carries the call.",
            )
            .optional(),
            long(
                Parameter::CALL_SUBSTATE,
                "Part the agent has in the call: talking, assisting, assisted, monitoring or \
                 monitored.",
            ),
            text(
                Parameter::OPPOSITE_PARTY_NUMBER,
                "Number of the other party.",
            ),
            long(
                Parameter::CAUSE,
                "Cause that the switch gives with the call, if any.",
            )
            .optional(),
            text(
                Parameter::MEDIA_SERVER_SESSION_URI,
                "URI of the call's session on the media server, for external recorders.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::Held,
        com_name: "BROADCAST_HELD",
        name: "Held",
        listener: "held",
        aliases: &["BROADCAST_HOLD"],
        phone_agents: true,
        doc: "A call is put on hold, by the agent or by the other party.\n\n\
              `OnHold` tells which of the two. `Retrieved` ends it.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call.").refers(Refers::Call),
            long(
                Parameter::ON_HOLD,
                "Whether the agent is the one put on hold, rather than the one who holds the \
                 call. 1 is yes, 0 is no.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::Retrieved,
        com_name: "BROADCAST_RETRIEVED",
        name: "Retrieved",
        listener: "retrieved",
        aliases: &[],
        phone_agents: true,
        doc: "A held call is taken up again, by the agent or by the other party.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call.").refers(Refers::Call),
        ],
    },
    EventInfo {
        event_type: EventType::Transferred,
        com_name: "BROADCAST_TRANSFERRED",
        name: "Transferred",
        listener: "transferred",
        aliases: &[],
        phone_agents: true,
        doc: "A held call is transferred to an active one, by the agent or with the agent as a \
              party.\n\n\
              `TransferringAgent` tells which of the two. What remains of both calls goes on \
              under `NewCallID`.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::HELD_CALL_ID, "Id of the call that was on hold.").refers(Refers::Call),
            long(Parameter::ACTIVE_CALL_ID, "Id of the call that was active.").refers(Refers::Call),
            long(
                Parameter::NEW_CALL_ID,
                "Id of the call that results from the transfer.",
            )
            .refers(Refers::Call),
            long(
                Parameter::CLERICAL_FLAG,
                "Whether the agent enters clerical state now. 1 is yes, 0 is no.",
            ),
            long(
                Parameter::TRANSFERRING_AGENT,
                "Whether this agent made the transfer. 1 is yes, 0 is no.",
            ),
            text(
                Parameter::OPPOSITE_PARTY_NUMBER,
                "Number of the other party.",
            ),
            text(
                Parameter::PRIVATE_DATA,
                "Private data attached to the call.",
            )
            .optional(),
        ],
    },
    EventInfo {
        event_type: EventType::Conferenced,
        com_name: "BROADCAST_CONFERENCED",
        name: "Conferenced",
        listener: "conferenced",
        aliases: &["BROADCAST_CONFERENCE"],
        phone_agents: true,
        doc: "A held and an active call are joined in a conference.\n\n\
              The conference goes on under `NewCallID`.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::HELD_CALL_ID, "Id of the call that was on hold.").refers(Refers::Call),
            long(Parameter::ACTIVE_CALL_ID, "Id of the call that was active.").refers(Refers::Call),
            long(Parameter::NEW_CALL_ID, "Id of the conference call.").refers(Refers::Call),
            text(
                Parameter::OPPOSITE_PARTY_NUMBER,
                "Numbers of the other parties in the conference. Separated by commas.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::ConnectionCleared,
        com_name: "BROADCAST_CONNECTIONCLEARED",
        name: "ConnectionCleared",
        listener: "connectionCleared",
        aliases: &[],
        phone_agents: true,
        doc: "An agent is no longer on a call.\n\n\
              If `ClericalFlag` is 1, the agent is in clerical state for this call until \
              `ClericalEnded`.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call.").refers(Refers::Call),
            long(
                Parameter::CLERICAL_FLAG,
                "Whether the agent enters clerical state now. 1 is yes, 0 is no.",
            ),
            long(
                Parameter::DIVERTED_FLAG,
                "Whether the agent diverted the call to another destination. 1 is yes, 0 is no.",
            ),
            text(
                Parameter::DIVERT_DESTINATION,
                "Destination the call was diverted to; absent if it was not diverted.",
            )
            .optional()
            .aliases(&["DIVERDESTINATION"]),
        ],
    },
    EventInfo {
        event_type: EventType::ClericalEnded,
        com_name: "BROADCAST_CLERICALENDED",
        name: "ClericalEnded",
        listener: "clericalEnded",
        aliases: &[],
        phone_agents: true,
        doc: "An agent leaves clerical state and can take service group calls again.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(
                Parameter::CALL_ID,
                "Id of the call the clerical state belonged to.",
            )
            .refers(Refers::Call),
        ],
    },
    EventInfo {
        event_type: EventType::CallRejected,
        com_name: "BROADCAST_CALLREJECTED",
        name: "CallRejected",
        listener: "callRejected",
        aliases: &[],
        phone_agents: false,
        doc: "A service group call or a callback call is rejected at an agent.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call.").refers(Refers::Call),
            text(Parameter::CAUSE, "Why the call was rejected, as text."),
        ],
    },
    EventInfo {
        event_type: EventType::CallbackAccept,
        com_name: "BROADCAST_CALLBACKACCEPT",
        name: "CallbackAccept",
        listener: "callbackAccept",
        aliases: &[],
        phone_agents: false,
        doc: "An agent accepts a callback and is going to call the customer back.\n\n\
              `CallbackStatus` tells the result once the callback is completed.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(
                Parameter::ORIG_CALL_ID,
                "Id of the original call, the one that asked for the callback.",
            )
            .refers(Refers::Call),
            long(Parameter::CALL_ID, "Id of the call made to the customer.").refers(Refers::Call),
            long(Parameter::CALL_TYPE, "Kind of callback."),
        ],
    },
    EventInfo {
        event_type: EventType::CallbackReject,
        com_name: "BROADCAST_CALLBACKREJECT",
        name: "CallbackReject",
        listener: "callbackReject",
        aliases: &[],
        phone_agents: false,
        doc: "An agent rejects a callback, and the customer is not called back.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(
                Parameter::CALL_ID,
                "Id of the original call, the one that asked for the callback.",
            )
            .refers(Refers::Call),
            long(Parameter::CALL_TYPE, "Kind of callback."),
            text(Parameter::CAUSE, "Why the callback was rejected, as text."),
        ],
    },
    EventInfo {
        event_type: EventType::CallbackStatus,
        com_name: "BROADCAST_CALLBACKSTATUS",
        name: "CallbackStatus",
        listener: "callbackStatus",
        aliases: &[],
        phone_agents: false,
        doc: "A callback call is completed, and its result is known.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the callback call.").refers(Refers::Call),
            long(Parameter::CALL_TYPE, "Kind of callback."),
            long(
                Parameter::CALLBACK_STATUS,
                "Whether the callback succeeded. 1 is yes, 0 is no.",
            ),
            text(Parameter::CAUSE, "Result of the callback, as text."),
        ],
    },
    EventInfo {
        event_type: EventType::EmailReject,
        com_name: "BROADCAST_EMAILREJECT",
        name: "EmailReject",
        listener: "emailReject",
        aliases: &[],
        phone_agents: false,
        doc: "An e-mail allocated to an agent is rejected.\n\n\
              In openccas `HangupSession` on an e-mail or SMS message that is not yet being \
              handled raises it too.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::MESSAGE_ID, "Id of the e-mail message.").refers(Refers::Message),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the e-mail service group.",
            )
            .refers(Refers::ServiceGroup),
            text(Parameter::CAUSE, "Why the message was rejected, as text."),
        ],
    },
    EventInfo {
        event_type: EventType::EmailDelete,
        com_name: "BROADCAST_EMAILDELETE",
        name: "EmailDelete",
        listener: "emailDelete",
        aliases: &[],
        phone_agents: false,
        doc: "An agent deletes an e-mail that was allocated to the agent.\n\n\
              In openccas `HangupSession` on an e-mail or SMS message that is being handled \
              raises it too.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::MESSAGE_ID, "Id of the e-mail message.").refers(Refers::Message),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the e-mail service group.",
            )
            .refers(Refers::ServiceGroup),
            long(
                Parameter::CLERICAL_FLAG,
                "Whether the agent enters clerical state. 1 is yes, 0 is no.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::EmailReply,
        com_name: "BROADCAST_EMAILREPLY",
        name: "EmailReply",
        listener: "emailReply",
        aliases: &[],
        phone_agents: false,
        doc: "An agent replies to an e-mail or SMS message that was allocated to the agent.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::MESSAGE_ID, "Id of the message.").refers(Refers::Message),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the e-mail service group.",
            )
            .refers(Refers::ServiceGroup),
            text(Parameter::SUBJECT, "Subject of the e-mail."),
            long(
                Parameter::FORWARD_FLAG,
                "Whether the e-mail was forwarded. 1 is yes, 0 is no.",
            ),
            text(
                Parameter::RECIPIENT_LIST,
                "Recipients of the e-mail or SMS. For an e-mail these are the To addresses \
                 alone, at most ten. The separator is not documented.",
            ),
            text(Parameter::EMAIL_TEXT, "Text of the SMS sent; only for SMS.").optional(),
            long(
                Parameter::CLERICAL_FLAG,
                "Whether the agent enters clerical state. 1 is yes, 0 is no.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::EmailForward,
        com_name: "BROADCAST_EMAILFORWARD",
        name: "EmailForward",
        listener: "emailForward",
        aliases: &[],
        phone_agents: false,
        doc: "An e-mail or SMS message is forwarded to another service group.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::MESSAGE_ID, "Id of the e-mail or SMS message.").refers(Refers::Message),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group the message is forwarded to. It can also be \
                 read as `ServiceGroupList`.",
            )
            .refers(Refers::ServiceGroup)
            .aliases(&["ServiceGroupList"]),
        ],
    },
    EventInfo {
        event_type: EventType::CallInformation,
        com_name: "BROADCAST_CALLINFORMATION",
        name: "CallInformation",
        listener: "callInformation",
        aliases: &[],
        phone_agents: true,
        doc: "A service group call is allocated to an agent.\n\n\
              It carries what is known of the call, with up to ten IVR data fields as numbered \
              labels and values. For a phone agent it may come again as \
              `PhoneAgentCallInformation`. `CallInformationUpdate` tells of later changes of \
              the IVR data.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the service group call.").refers(Refers::Call),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group.",
            )
            .refers(Refers::ServiceGroup),
            text(Parameter::CALLING_PARTY_NUMBER, "Number of the caller."),
            text(
                Parameter::CALLED_NUMBER,
                "Number that was dialed originally.",
            ),
            text(Parameter::IVR_LABEL1, "Label of IVR data field 1.").optional(),
            text(Parameter::IVR_DATA1, "Value of IVR data field 1.").optional(),
            text(Parameter::IVR_LABEL2, "Label of IVR data field 2.").optional(),
            text(Parameter::IVR_DATA2, "Value of IVR data field 2.").optional(),
            text(Parameter::IVR_LABEL3, "Label of IVR data field 3.").optional(),
            text(Parameter::IVR_DATA3, "Value of IVR data field 3.").optional(),
            text(Parameter::IVR_LABEL4, "Label of IVR data field 4.").optional(),
            text(Parameter::IVR_DATA4, "Value of IVR data field 4.").optional(),
            text(Parameter::IVR_LABEL5, "Label of IVR data field 5.").optional(),
            text(Parameter::IVR_DATA5, "Value of IVR data field 5.").optional(),
            text(Parameter::IVR_LABEL6, "Label of IVR data field 6.").optional(),
            text(Parameter::IVR_DATA6, "Value of IVR data field 6.").optional(),
            text(Parameter::IVR_LABEL7, "Label of IVR data field 7.").optional(),
            text(Parameter::IVR_DATA7, "Value of IVR data field 7.").optional(),
            text(Parameter::IVR_LABEL8, "Label of IVR data field 8.").optional(),
            text(Parameter::IVR_DATA8, "Value of IVR data field 8.").optional(),
            text(Parameter::IVR_LABEL9, "Label of IVR data field 9.").optional(),
            text(Parameter::IVR_DATA9, "Value of IVR data field 9.").optional(),
            text(Parameter::IVR_LABEL10, "Label of IVR data field 10.").optional(),
            text(Parameter::IVR_DATA10, "Value of IVR data field 10.").optional(),
            long(
                Parameter::TIME_IN_QUEUE,
                "Seconds the call waited in the queue.",
            ),
            long(Parameter::CALL_TYPE, "Kind of call."),
        ],
    },
    EventInfo {
        event_type: EventType::Callback,
        com_name: "BROADCAST_CALLBACK",
        name: "Callback",
        listener: "callback",
        aliases: &[],
        phone_agents: false,
        doc: "A callback is allocated to an agent.\n\n\
              `CallbackAccept` or `CallbackReject` follows. Up to three IVR data fields come as \
              numbered labels and values. The parameters whose names begin with `X-` hold what \
              `MakeCallbackCall`, `RejectCallbackCall` and `SetCallbackCallStatus` ask for; \
              only the openccas simulator is known to send them.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group.",
            )
            .refers(Refers::ServiceGroup),
            text(Parameter::CALLING_PARTY_NUMBER, "Number of the caller."),
            text(
                Parameter::CALLED_NUMBER,
                "Number that was dialed originally.",
            ),
            text(Parameter::IVR_LABEL1, "Label of IVR data field 1.").optional(),
            text(Parameter::IVR_DATA1, "Value of IVR data field 1.").optional(),
            text(Parameter::IVR_LABEL2, "Label of IVR data field 2.").optional(),
            text(Parameter::IVR_DATA2, "Value of IVR data field 2.").optional(),
            text(Parameter::IVR_LABEL3, "Label of IVR data field 3.").optional(),
            text(Parameter::IVR_DATA3, "Value of IVR data field 3.").optional(),
            long(Parameter::CALL_TYPE, "Kind of callback."),
            long(
                Parameter::ORIG_CALL_ID,
                "Id of the original call, the one that asked for the callback.",
            )
            .refers(Refers::Call),
            long(
                Parameter::X_CALLBACK_ID,
                "Id of the callback, as `MakeCallbackCall` and `RejectCallbackCall` take it.",
            )
            .optional(),
            long(
                Parameter::X_CALLBACK_CALL_ID,
                "Id of the pending callback call, as `MakeCallbackCall` and \
                 `SetCallbackCallStatus` take it.",
            )
            .optional()
            .refers(Refers::Call),
        ],
    },
    EventInfo {
        event_type: EventType::CampaignAccept,
        com_name: "BROADCAST_CAMPAIGNACCEPT",
        name: "CampaignAccept",
        listener: "campaignAccept",
        aliases: &[],
        phone_agents: false,
        doc: "An agent accepts a campaign call and is going to call the customer.\n\n\
              `CampaignStatus` tells the result once the call is completed.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CAMPAIGN_ID, "Record id of the campaign.").refers(Refers::Campaign),
            long(Parameter::CUSTOMER_ID, "Record id of the customer to call.")
                .refers(Refers::Customer),
            long(Parameter::CALL_ID, "Id of the call made to the customer.").refers(Refers::Call),
        ],
    },
    EventInfo {
        event_type: EventType::CampaignReject,
        com_name: "BROADCAST_CAMPAIGNREJECT",
        name: "CampaignReject",
        listener: "campaignReject",
        aliases: &[],
        phone_agents: false,
        doc: "An agent rejects a campaign call, and the customer is not called.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CAMPAIGN_ID, "Record id of the campaign.").refers(Refers::Campaign),
            long(Parameter::CUSTOMER_ID, "Record id of the customer.").refers(Refers::Customer),
            text(
                Parameter::CAUSE,
                "Why the campaign call was rejected, as text.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::CampaignStatus,
        com_name: "BROADCAST_CAMPAIGNSTATUS",
        name: "CampaignStatus",
        listener: "campaignStatus",
        aliases: &[],
        phone_agents: false,
        doc: "A campaign call is completed, and its result is known.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CAMPAIGN_ID, "Record id of the campaign.").refers(Refers::Campaign),
            long(Parameter::CUSTOMER_ID, "Record id of the customer.").refers(Refers::Customer),
            text(Parameter::CAUSE, "Result of the campaign call, as text."),
        ],
    },
    EventInfo {
        event_type: EventType::CampaignInfo,
        com_name: "BROADCAST_CAMPAIGNINFO",
        name: "CampaignInfo",
        listener: "campaignInfo",
        aliases: &[],
        phone_agents: false,
        doc: "A campaign call is allocated to an agent.\n\n\
              `CampaignAccept` or `CampaignReject` follows. Up to ten customer data fields of \
              the campaign come as numbered labels and values, under the same names as IVR \
              data. `X-CampaignCallID` holds what `MakeCampaignCall` and \
              `SetCampaignCallStatus` ask for; only the openccas simulator is known to send it.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CAMPAIGN_ID, "Record id of the campaign.").refers(Refers::Campaign),
            long(Parameter::CUSTOMER_ID, "Record id of the customer to call.")
                .refers(Refers::Customer),
            text(Parameter::CUSTOMER_NAME, "Name of the customer."),
            text(
                Parameter::CUSTOMER_NUMBER,
                "Telephone number of the customer.",
            ),
            text(
                Parameter::COMMENT,
                "Comment left by an earlier agent; empty if there is none.",
            ),
            text(Parameter::IVR_LABEL1, "Label of customer data field 1.").optional(),
            text(Parameter::IVR_DATA1, "Value of customer data field 1.").optional(),
            text(Parameter::IVR_LABEL2, "Label of customer data field 2.").optional(),
            text(Parameter::IVR_DATA2, "Value of customer data field 2.").optional(),
            text(Parameter::IVR_LABEL3, "Label of customer data field 3.").optional(),
            text(Parameter::IVR_DATA3, "Value of customer data field 3.").optional(),
            text(Parameter::IVR_LABEL4, "Label of customer data field 4.").optional(),
            text(Parameter::IVR_DATA4, "Value of customer data field 4.").optional(),
            text(Parameter::IVR_LABEL5, "Label of customer data field 5.").optional(),
            text(Parameter::IVR_DATA5, "Value of customer data field 5.").optional(),
            text(Parameter::IVR_LABEL6, "Label of customer data field 6.").optional(),
            text(Parameter::IVR_DATA6, "Value of customer data field 6.").optional(),
            text(Parameter::IVR_LABEL7, "Label of customer data field 7.").optional(),
            text(Parameter::IVR_DATA7, "Value of customer data field 7.").optional(),
            text(Parameter::IVR_LABEL8, "Label of customer data field 8.").optional(),
            text(Parameter::IVR_DATA8, "Value of customer data field 8.").optional(),
            text(Parameter::IVR_LABEL9, "Label of customer data field 9.").optional(),
            text(Parameter::IVR_DATA9, "Value of customer data field 9.").optional(),
            text(Parameter::IVR_LABEL10, "Label of customer data field 10.").optional(),
            text(Parameter::IVR_DATA10, "Value of customer data field 10.").optional(),
            long(
                Parameter::X_CAMPAIGN_CALL_ID,
                "Id of the pending campaign call, as `MakeCampaignCall` and \
                 `SetCampaignCallStatus` take it.",
            )
            .optional()
            .refers(Refers::Call),
        ],
    },
    EventInfo {
        event_type: EventType::ServiceGroupAdded,
        com_name: "BROADCAST_SERVICEGROUP_ADDED",
        name: "ServiceGroupAdded",
        listener: "serviceGroupAdded",
        aliases: &[],
        phone_agents: false,
        doc: "A service group exists or is newly added.\n\n\
              Right after the connect it comes once for each configured group, before \
              `DataComplete`; later it comes when a group is added.",
        parameters: &[
            long(
                Parameter::REC_ID,
                "Record id of the service group, not of an agent.",
            )
            .refers(Refers::ServiceGroup),
            long(Parameter::SERVICE_GROUP_PURPOSE, "What the group is for."),
            text(Parameter::NAME, "Name of the service group."),
        ],
    },
    EventInfo {
        event_type: EventType::AgentServiceGroupsChanged,
        com_name: "BROADCAST_AGENT_SERVICEGROUPS_CHANGED",
        name: "AgentServiceGroupsChanged",
        listener: "agentServiceGroupsChanged",
        aliases: &[],
        phone_agents: false,
        doc: "The set of service groups an agent can serve changes.\n\n\
              The list is the whole new set, not the difference.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            text(
                Parameter::SERVICE_GROUP_LIST,
                "Record ids of the service groups the agent can now serve. Separated by \
                 vertical bars.",
            )
            .refers(Refers::ServiceGroup),
        ],
    },
    EventInfo {
        event_type: EventType::DataComplete,
        com_name: "BROADCAST_DATA_COMPLETE",
        name: "DataComplete",
        listener: "dataComplete",
        aliases: &[],
        phone_agents: false,
        doc: "The initial configuration data are complete.\n\n\
              It follows the `Logon` and `ServiceGroupAdded` events sent right after the \
              connect; live events come next. It has no parameters.",
        parameters: &[],
    },
    EventInfo {
        event_type: EventType::ServiceDisconnect,
        com_name: "BROADCAST_DISCONNECT",
        name: "ServiceDisconnect",
        listener: "serviceDisconnect",
        aliases: &[],
        phone_agents: false,
        doc: "The Agent Service ends the connection in an orderly way.\n\n\
              `OnDisconnect` follows. A connection that is simply lost brings `OnDisconnect` \
              alone. It has no parameters.",
        parameters: &[],
    },
    EventInfo {
        event_type: EventType::XferCallInformation,
        com_name: "BROADCAST_XFER_CALL_INFORMATION",
        name: "XferCallInformation",
        listener: "xferCallInformation",
        aliases: &[],
        phone_agents: false,
        doc: "An agent is consulted by another agent who has a service group call on hold.\n\n\
              It is sent for the consulted agent and describes the held customer's call, with \
              up to three IVR data fields as numbered labels and values.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the consulted agent.").refers(Refers::Agent),
            long(
                Parameter::HELD_CALL_ID,
                "Id of the customer's call, which is on hold.",
            )
            .refers(Refers::Call),
            long(Parameter::ACTIVE_CALL_ID, "Id of the consultation call.").refers(Refers::Call),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group the customer's call belongs to.",
            )
            .refers(Refers::ServiceGroup),
            text(
                Parameter::CALLING_PARTY_NUMBER,
                "Number of the customer on hold.",
            ),
            text(
                Parameter::CALLED_NUMBER,
                "Number that was dialed originally.",
            ),
            text(Parameter::IVR_LABEL1, "Label of IVR data field 1.").optional(),
            text(Parameter::IVR_DATA1, "Value of IVR data field 1.").optional(),
            text(Parameter::IVR_LABEL2, "Label of IVR data field 2.").optional(),
            text(Parameter::IVR_DATA2, "Value of IVR data field 2.").optional(),
            text(Parameter::IVR_LABEL3, "Label of IVR data field 3.").optional(),
            text(Parameter::IVR_DATA3, "Value of IVR data field 3.").optional(),
        ],
    },
    EventInfo {
        event_type: EventType::IpAgentInfo,
        com_name: "BROADCAST_IPAGENTINFO",
        name: "IpAgentInfo",
        listener: "ipAgentInfo",
        aliases: &["BROADCAST_IP_AGENTINFO"],
        phone_agents: true,
        doc: "An agent's IP telephone or SIP softphone registers, and its address and ports are \
              known.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            text(
                Parameter::IP_ADDRESS,
                "IP address of the telephone or of the agent's computer.",
            ),
            long(Parameter::RAS_PORT, "Port used for RAS."),
            long(Parameter::CS_PORT, "Port used for call signaling."),
        ],
    },
    EventInfo {
        event_type: EventType::CallInformationUpdate,
        com_name: "BROADCAST_CALLINFORMATION_UPDATE",
        name: "CallInformationUpdate",
        listener: "callInformationUpdate",
        aliases: &[],
        phone_agents: true,
        doc: "The IVR data of a call change.\n\n\
              It follows a change by the agent, `SetAgentIVRData` or `SetAgentIVRDataWithCDR`, \
              and also tells of customer data of a campaign that an agent changes. Only fields \
              that changed need be present, at most three; they come as numbered labels and \
              values.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the service group call.").refers(Refers::Call),
            long(Parameter::CALL_TYPE, "Kind of call."),
            text(Parameter::IVR_LABEL1, "Label of changed field 1.").optional(),
            text(Parameter::IVR_DATA1, "New value of changed field 1.").optional(),
            text(Parameter::IVR_LABEL2, "Label of changed field 2.").optional(),
            text(Parameter::IVR_DATA2, "New value of changed field 2.").optional(),
            text(Parameter::IVR_LABEL3, "Label of changed field 3.").optional(),
            text(Parameter::IVR_DATA3, "New value of changed field 3.").optional(),
        ],
    },
    EventInfo {
        event_type: EventType::AssociatedDataSet,
        com_name: "BROADCAST_ASSOCIATEDDATA_SET",
        name: "AssociatedDataSet",
        listener: "associatedDataSet",
        aliases: &[],
        phone_agents: false,
        doc: "The private data of a call change.\n\n\
              It follows a change by the agent or `SetPrivateData`.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the service group call.").refers(Refers::Call),
            long(Parameter::CALL_TYPE, "Kind of call."),
            text(Parameter::PRIVATE_DATA, "New private data of the call."),
        ],
    },
    EventInfo {
        event_type: EventType::CqCodes,
        com_name: "BROADCAST_CQCODES",
        name: "CqCodes",
        listener: "cqCodes",
        aliases: &[],
        phone_agents: true,
        doc: "Call qualification codes are set for a call.\n\n\
              It follows when the agent enters codes, or `SetAgentCQCodes`.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the service group call.").refers(Refers::Call),
            long(Parameter::CALL_TYPE, "Kind of call."),
            text(
                Parameter::CQ_CODE_LIST,
                "Call qualification codes that were entered. Separated by vertical bars.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::Failed,
        com_name: "BROADCAST_FAILED",
        name: "Failed",
        listener: "failed",
        aliases: &[],
        phone_agents: true,
        doc: "An outgoing call cannot be completed.\n\n\
              The switch may send causes beyond the known ones.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call that failed.").refers(Refers::Call),
            long(Parameter::CAUSE, "Why the call failed."),
            text(
                Parameter::CALLED_NUMBER,
                "Number that was dialed originally.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::RecordingStarted,
        com_name: "BROADCAST_RECORDINGSTARTED",
        name: "RecordingStarted",
        listener: "recordingStarted",
        aliases: &[],
        phone_agents: false,
        doc: "Recording of a call starts.\n\n\
              An external recorder, a supervisor or the agent may have started it. \
              `RecordingStopped` ends it.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            text(Parameter::DN, "Extension that is recorded."),
            text(
                Parameter::IP_ADDRESS,
                "IP address of the recorded agent; absent unless the agent is logged on at an \
                 IP extension.",
            )
            .optional(),
            long(Parameter::CALL_ID, "Id of the call that is recorded.").refers(Refers::Call),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group; absent if the call belongs to none.",
            )
            .optional()
            .refers(Refers::ServiceGroup),
            text(
                Parameter::OPPOSITE_PARTY_NUMBER,
                "Number of the other party.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::RecordingStopped,
        com_name: "BROADCAST_RECORDINGSTOPPED",
        name: "RecordingStopped",
        listener: "recordingStopped",
        aliases: &[],
        phone_agents: false,
        doc: "Recording of a call stops.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the call that was recorded.").refers(Refers::Call),
        ],
    },
    EventInfo {
        event_type: EventType::LogonPhoneAgent,
        com_name: "BROADCAST_LOGON_PHONEAGENT",
        name: "LogonPhoneAgent",
        listener: "logonPhoneAgent",
        aliases: &[],
        phone_agents: true,
        doc: "A phone agent logs on.\n\n\
              The same logon also comes as `Logon`. The vendor intends to drop this event in \
              favour of that one.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the phone agent.").refers(Refers::Agent),
            text(Parameter::DN, "Extension the phone agent uses."),
        ],
    },
    EventInfo {
        event_type: EventType::LogoffPhoneAgent,
        com_name: "BROADCAST_LOGOFF_PHONEAGENT",
        name: "LogoffPhoneAgent",
        listener: "logoffPhoneAgent",
        aliases: &[],
        phone_agents: true,
        doc: "A phone agent logs off.\n\n\
              The same logoff also comes as `Logoff`. The vendor intends to drop this event in \
              favour of that one.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the phone agent.").refers(Refers::Agent)
        ],
    },
    EventInfo {
        event_type: EventType::PhoneAgentStatuses,
        com_name: "BROADCAST_PHONEAGENT_STATUSES",
        name: "PhoneAgentStatuses",
        listener: "phoneAgentStatuses",
        aliases: &["BROADCAST_PHONEAGENT_STATUS"],
        phone_agents: true,
        doc: "The call status of a phone agent changes.\n\n\
              The vendor intends to drop this event; the call events of a phone agent tell of \
              the same changes.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the phone agent.").refers(Refers::Agent),
            long(
                Parameter::CALL_SUBSTATE,
                "New status of the phone agent: idle, busy or clerical.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::PhoneAgentCallInformation,
        com_name: "BROADCAST_PHONEAGENT_CALL_INFORMATION",
        name: "PhoneAgentCallInformation",
        listener: "phoneAgentCallInformation",
        aliases: &[],
        phone_agents: true,
        doc: "A service group call is allocated to a phone agent.\n\n\
              It carries up to ten IVR data fields as numbered labels and values. The same call \
              also comes as `CallInformation`, which tells the kind of call besides. The vendor \
              intends to drop this event in favour of that one.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the phone agent.").refers(Refers::Agent),
            long(Parameter::CALL_ID, "Id of the service group call.").refers(Refers::Call),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group.",
            )
            .refers(Refers::ServiceGroup),
            text(Parameter::CALLING_PARTY_NUMBER, "Number of the caller."),
            text(
                Parameter::CALLED_NUMBER,
                "Number that was dialed originally.",
            ),
            text(Parameter::IVR_LABEL1, "Label of IVR data field 1.").optional(),
            text(Parameter::IVR_DATA1, "Value of IVR data field 1.").optional(),
            text(Parameter::IVR_LABEL2, "Label of IVR data field 2.").optional(),
            text(Parameter::IVR_DATA2, "Value of IVR data field 2.").optional(),
            text(Parameter::IVR_LABEL3, "Label of IVR data field 3.").optional(),
            text(Parameter::IVR_DATA3, "Value of IVR data field 3.").optional(),
            text(Parameter::IVR_LABEL4, "Label of IVR data field 4.").optional(),
            text(Parameter::IVR_DATA4, "Value of IVR data field 4.").optional(),
            text(Parameter::IVR_LABEL5, "Label of IVR data field 5.").optional(),
            text(Parameter::IVR_DATA5, "Value of IVR data field 5.").optional(),
            text(Parameter::IVR_LABEL6, "Label of IVR data field 6.").optional(),
            text(Parameter::IVR_DATA6, "Value of IVR data field 6.").optional(),
            text(Parameter::IVR_LABEL7, "Label of IVR data field 7.").optional(),
            text(Parameter::IVR_DATA7, "Value of IVR data field 7.").optional(),
            text(Parameter::IVR_LABEL8, "Label of IVR data field 8.").optional(),
            text(Parameter::IVR_DATA8, "Value of IVR data field 8.").optional(),
            text(Parameter::IVR_LABEL9, "Label of IVR data field 9.").optional(),
            text(Parameter::IVR_DATA9, "Value of IVR data field 9.").optional(),
            text(Parameter::IVR_LABEL10, "Label of IVR data field 10.").optional(),
            text(Parameter::IVR_DATA10, "Value of IVR data field 10.").optional(),
            long(
                Parameter::TIME_IN_QUEUE,
                "Seconds the call waited in the queue.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::OpenMediaRejected,
        com_name: "BROADCAST_OPENMEDIAREJECTED",
        name: "OpenMediaRejected",
        listener: "openMediaRejected",
        aliases: &[],
        phone_agents: false,
        doc: "An open media session is rejected at an agent.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the open media session.").refers(Refers::Session),
            text(Parameter::CAUSE, "Why the session was rejected, as text."),
        ],
    },
    EventInfo {
        event_type: EventType::OpenMediaHandling,
        com_name: "BROADCAST_OPENMEDIAHANDLING",
        name: "OpenMediaHandling",
        listener: "openMediaHandling",
        aliases: &[],
        phone_agents: false,
        doc: "An agent opens an open media session and begins to handle it.\n\n\
              `OpenMediaCompleted` follows when the agent is done with it.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the open media session.").refers(Refers::Session),
        ],
    },
    EventInfo {
        event_type: EventType::OpenMediaCompleted,
        com_name: "BROADCAST_OPENMEDIACOMPLETED",
        name: "OpenMediaCompleted",
        listener: "openMediaCompleted",
        aliases: &[],
        phone_agents: false,
        doc: "An agent is done with an open media session.\n\n\
              In openccas `HangupSession` on an open media session raises it too.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the open media session.").refers(Refers::Session),
            long(
                Parameter::CLERICAL_FLAG,
                "Whether the agent enters clerical state. 1 is yes, 0 is no.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::OpenMediaNotReady,
        com_name: "BROADCAST_OPENMEDIANOTREADY",
        name: "OpenMediaNotReady",
        listener: "openMediaNotReady",
        aliases: &[],
        phone_agents: false,
        doc: "An agent becomes not ready for open media sessions.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(
                Parameter::REASON_ID,
                "Record id of the not-ready reason, or -1 if none was given. After \
                 `SetOpenMediaNotReady`, which takes no reason, it is -1.",
            )
            .refers(Refers::Reason),
            text(
                Parameter::REASON_STRING,
                "Text of the not-ready reason; empty if none was given.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::OpenMediaReady,
        com_name: "BROADCAST_OPENMEDIAREADY",
        name: "OpenMediaReady",
        listener: "openMediaReady",
        aliases: &[],
        phone_agents: false,
        doc: "An agent becomes ready for open media sessions.",
        parameters: &[long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent)],
    },
    EventInfo {
        event_type: EventType::ChatReject,
        com_name: "BROADCAST_CHATREJECT",
        name: "ChatReject",
        listener: "chatReject",
        aliases: &[],
        phone_agents: false,
        doc: "An agent rejects a chat session.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the chat session.").refers(Refers::Session),
            text(Parameter::CAUSE, "Why the session was rejected, as text."),
        ],
    },
    EventInfo {
        event_type: EventType::ChatHandling,
        com_name: "BROADCAST_CHATHANDLING",
        name: "ChatHandling",
        listener: "chatHandling",
        aliases: &[],
        phone_agents: false,
        doc: "An agent handles a chat session.\n\n\
              `ChatComplete` follows when the agent is done with it.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the chat session.").refers(Refers::Session),
        ],
    },
    EventInfo {
        event_type: EventType::ChatComplete,
        com_name: "BROADCAST_CHATCOMPLETE",
        name: "ChatComplete",
        listener: "chatComplete",
        aliases: &[],
        phone_agents: false,
        doc: "An agent is done with a chat session.\n\n\
              In openccas `HangupSession` on a chat session raises it too.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the chat session.").refers(Refers::Session),
            long(
                Parameter::CLERICAL_FLAG,
                "Whether the agent is now in clerical state for the session. 1 is yes, 0 is no.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::ChatReady,
        com_name: "BROADCAST_CHATREADY",
        name: "ChatReady",
        listener: "chatReady",
        aliases: &[],
        phone_agents: false,
        doc: "An agent becomes ready for chat sessions.",
        parameters: &[long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent)],
    },
    EventInfo {
        event_type: EventType::ChatNotReady,
        com_name: "BROADCAST_CHATNOTREADY",
        name: "ChatNotReady",
        listener: "chatNotReady",
        aliases: &[],
        phone_agents: false,
        doc: "An agent becomes not ready for chat sessions.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(
                Parameter::REASON_ID,
                "Record id of the not-ready reason, or -1 if none was given. After \
                 `SetChatNotReady`, which takes no reason, it is -1.",
            )
            .refers(Refers::Reason),
            text(
                Parameter::REASON_STRING,
                "Text of the not-ready reason; empty if none was given.",
            ),
        ],
    },
    EventInfo {
        event_type: EventType::EmailRedirect,
        com_name: "BROADCAST_EMAILREDIRECT",
        name: "EmailRedirect",
        listener: "emailRedirect",
        aliases: &[],
        phone_agents: false,
        doc: "An agent hands an e-mail over to another agent.",
        parameters: &[
            long(
                Parameter::REC_ID,
                "Record id of the agent who had the e-mail before.",
            )
            .refers(Refers::Agent),
            long(
                Parameter::TO_REC_ID,
                "Record id of the agent who gets the e-mail.",
            )
            .refers(Refers::Agent),
            long(Parameter::MESSAGE_ID, "Id of the e-mail message.").refers(Refers::Message),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group of the e-mail.",
            )
            .refers(Refers::ServiceGroup),
            text(Parameter::EMAIL_TEXT, "Text of the e-mail."),
        ],
    },
    EventInfo {
        event_type: EventType::ChatRedirect,
        com_name: "BROADCAST_CHATREDIRECT",
        name: "ChatRedirect",
        listener: "chatRedirect",
        aliases: &[],
        phone_agents: false,
        doc: "An agent hands a chat session over to another agent.",
        parameters: &[
            long(
                Parameter::REC_ID,
                "Record id of the agent who had the session before.",
            )
            .refers(Refers::Agent),
            long(
                Parameter::TO_REC_ID,
                "Record id of the agent who gets the session.",
            )
            .refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the chat session.").refers(Refers::Session),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group of the session.",
            )
            .refers(Refers::ServiceGroup),
        ],
    },
    EventInfo {
        event_type: EventType::EmailHandling,
        com_name: "BROADCAST_EMAILHANDLING",
        name: "EmailHandling",
        listener: "emailHandling",
        aliases: &[],
        phone_agents: false,
        doc: "An agent begins to handle an e-mail.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::MESSAGE_ID, "Id of the e-mail message.").refers(Refers::Message),
        ],
    },
    EventInfo {
        event_type: EventType::SmsHandling,
        com_name: "BROADCAST_SMSHANDLING",
        name: "SmsHandling",
        listener: "smsHandling",
        aliases: &[],
        phone_agents: false,
        doc: "An agent begins to handle an SMS session.",
        parameters: &[
            long(Parameter::REC_ID, "Record id of the agent.").refers(Refers::Agent),
            long(Parameter::MESSAGE_ID, "Id of the SMS message.").refers(Refers::Message),
        ],
    },
    EventInfo {
        event_type: EventType::OpenMediaRedirect,
        com_name: "BROADCAST_OPENMEDIAREDIRECT",
        name: "OpenMediaRedirect",
        listener: "openMediaRedirect",
        aliases: &[],
        phone_agents: false,
        doc: "An open media session is handed over to another agent.",
        parameters: &[
            long(
                Parameter::REC_ID,
                "Record id of the agent who had the session before.",
            )
            .refers(Refers::Agent),
            long(
                Parameter::TO_REC_ID,
                "Record id of the agent who gets the session.",
            )
            .refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the open media session.").refers(Refers::Session),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group of the session.",
            )
            .refers(Refers::ServiceGroup),
        ],
    },
    EventInfo {
        event_type: EventType::ChatForward,
        com_name: "BROADCAST_CHATFORWARD",
        name: "ChatForward",
        listener: "chatForward",
        aliases: &[],
        phone_agents: false,
        doc: "An agent forwards a chat session to another service group.",
        parameters: &[
            long(
                Parameter::REC_ID,
                "Record id of the agent who had the session before.",
            )
            .refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the chat session.").refers(Refers::Session),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group the session is forwarded to.",
            )
            .refers(Refers::ServiceGroup),
        ],
    },
    EventInfo {
        event_type: EventType::OpenMediaForward,
        com_name: "BROADCAST_OPENMEDIAFORWARD",
        name: "OpenMediaForward",
        listener: "openMediaForward",
        aliases: &[],
        phone_agents: false,
        doc: "An agent forwards an open media session to another service group.",
        parameters: &[
            long(
                Parameter::REC_ID,
                "Record id of the agent who had the session before.",
            )
            .refers(Refers::Agent),
            long(Parameter::SESSION_ID, "Id of the open media session.").refers(Refers::Session),
            long(
                Parameter::SERVICE_GROUP_ID,
                "Record id of the service group the session is forwarded to.",
            )
            .refers(Refers::ServiceGroup),
        ],
    },
];

const fn long(parameter: Parameter, doc: &'static str) -> EventParameterInfo {
    EventParameterInfo {
        parameter,
        value_type: ValueType::Long,
        optional: false,
        refers: None,
        aliases: &[],
        doc,
    }
}

const fn text(parameter: Parameter, doc: &'static str) -> EventParameterInfo {
    EventParameterInfo {
        value_type: ValueType::Text,
        ..long(parameter, doc)
    }
}

impl EventParameterInfo {
    const fn optional(self) -> Self {
        Self {
            optional: true,
            ..self
        }
    }

    const fn refers(self, refers: Refers) -> Self {
        Self {
            refers: Some(refers),
            ..self
        }
    }

    const fn aliases(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }
}
