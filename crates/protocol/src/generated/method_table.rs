// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

//! What the catalogue says of each method.

use crate::{
    ArgumentInfo, ArgumentType, Category, ErrorKind, Method, MethodInfo, OutputInfo, Success,
};

/// The methods by number; the one with number `n` is at `n - 1`.
pub(crate) static METHODS: [MethodInfo; 56] = [
    MethodInfo {
        method: Method::Initialize,
        com_name: "Initialize",
        name: "initialize",
        category: Category::Lifecycle,
        success: Success::Always,
        target: None,
        doc: "Prepares the client for connecting.\n\n\
              It comes before everything else: a connect without it fails. Called again, it \
              does nothing. After `Uninitialize`, or after the connection was lost, the same \
              client can be initialized and connected again, also from inside an OnDisconnect \
              handler.",
        inputs: &[],
        outputs: &[],
        fails: &[],
    },
    MethodInfo {
        method: Method::Connect,
        com_name: "Connect",
        name: "connect",
        category: Category::Lifecycle,
        success: Success::Succeeded,
        target: None,
        doc: "Connects to an Agent Service and receives its events by multicast.\n\n\
              Waits for the service's answer, 30 seconds unless an option says otherwise. Then \
              come a `Logon` for each agent who is logged on, a `ServiceGroupAdded` for each \
              service group and `DataComplete`; live events follow. Most requests need \
              `ConnectWithDirectConnect` instead. A tenanted system refuses this connection.",
        inputs: &[
            input(
                "bstrCCASMachineName",
                "machine_name",
                ArgumentType::Text,
                "Host name or address of the machine on which the Agent Service runs.",
            ),
            input(
                "lCCASPort",
                "port",
                ArgumentType::Long,
                "Port on which the Agent Service listens.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::NotInitialized,
            ErrorKind::AlreadyConnected,
            ErrorKind::InvalidArgument,
            ErrorKind::ConnectFailed,
            ErrorKind::Timeout,
            ErrorKind::AuthenticationFailed,
            ErrorKind::UnknownTenant,
            ErrorKind::TooManyClients,
            ErrorKind::NotSupported,
        ],
    },
    MethodInfo {
        method: Method::ConnectWithIpAddress,
        com_name: "ConnectWithIPAddress",
        name: "connect_with_ip_address",
        category: Category::Lifecycle,
        success: Success::Succeeded,
        target: None,
        doc: "Connects as `Connect` does, through a given network interface.\n\n\
              Use it on a machine with several network interfaces, to say where the multicast \
              is joined. Waits for the service's answer, 30 seconds unless an option says \
              otherwise. A tenanted system refuses this connection.",
        inputs: &[
            input(
                "bstrCCASMachineName",
                "machine_name",
                ArgumentType::Text,
                "Host name or address of the machine on which the Agent Service runs.",
            ),
            input(
                "lCCASPort",
                "port",
                ArgumentType::Long,
                "Port on which the Agent Service listens.",
            ),
            input(
                "bstrNICIPAddress",
                "interface",
                ArgumentType::Text,
                "IP address of the local network interface to connect through. C and C++ call \
                 it `interface_address`, Node `networkInterface`.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::NotInitialized,
            ErrorKind::AlreadyConnected,
            ErrorKind::InvalidArgument,
            ErrorKind::ConnectFailed,
            ErrorKind::Timeout,
            ErrorKind::AuthenticationFailed,
            ErrorKind::UnknownTenant,
            ErrorKind::TooManyClients,
            ErrorKind::NotSupported,
        ],
    },
    MethodInfo {
        method: Method::ConnectWithDirectConnect,
        com_name: "ConnectWithDirectConnect",
        name: "connect_with_direct_connect",
        category: Category::Lifecycle,
        success: Success::Succeeded,
        target: None,
        doc: "Connects to an Agent Service over one TCP connection that carries events and \
              requests.\n\n\
              This is the connection for an application that sends requests, and the only one \
              that a tenanted system accepts; there `SetLogonCredentials` comes first. Waits \
              for the service's answer, 30 seconds unless an option says otherwise. Then come a \
              `Logon` for each agent who is logged on, a `ServiceGroupAdded` for each service \
              group and `DataComplete`; live events follow. A service takes only a few such \
              clients at a time, 10 by default. After a lost connection, connect again by this \
              same method.",
        inputs: &[
            input(
                "bstrCCASMachineName",
                "machine_name",
                ArgumentType::Text,
                "Host name or address of the machine on which the Agent Service runs.",
            ),
            input(
                "lCCASPort",
                "port",
                ArgumentType::Long,
                "Port on which the Agent Service listens.",
            ),
            input(
                "bstrNICIPAddress",
                "interface",
                ArgumentType::Text,
                "IP address of the local network interface to connect through; empty for any. C \
                 and C++ call it `interface_address`, Node `networkInterface`.",
            )
            .or(""),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::NotInitialized,
            ErrorKind::AlreadyConnected,
            ErrorKind::InvalidArgument,
            ErrorKind::ConnectFailed,
            ErrorKind::Timeout,
            ErrorKind::AuthenticationFailed,
            ErrorKind::UnknownTenant,
            ErrorKind::TooManyClients,
        ],
    },
    MethodInfo {
        method: Method::Uninitialize,
        com_name: "Uninitialize",
        name: "uninitialize",
        category: Category::Lifecycle,
        success: Success::Always,
        target: None,
        doc: "Disconnects from the Agent Service.\n\n\
              When it returns, no event handler starts any more, and events that were still \
              queued are discarded. OnDisconnect is not raised for it. Call it whenever the \
              application is done with the connection.",
        inputs: &[],
        outputs: &[],
        fails: &[],
    },
    MethodInfo {
        method: Method::GetLastErrorInfo,
        com_name: "GetLastErrorInfo",
        name: "get_last_error_info",
        category: Category::Lifecycle,
        success: Success::Always,
        target: None,
        doc: "Gives the number and the text of the last error.\n\n\
              Each client keeps its own. Before any error the number is 0 and the text is \
              empty. Nothing is sent.",
        inputs: &[],
        outputs: &[
            output(
                "lError",
                "error",
                ArgumentType::Long,
                "Number of the error, 0 if there was none.",
            ),
            output(
                "bstrErrorString",
                "error_string",
                ArgumentType::Text,
                "What went wrong, in words; empty if nothing did.",
            ),
        ],
        fails: &[],
    },
    MethodInfo {
        method: Method::SetLogonCredentials,
        com_name: "SetLogonCredentials",
        name: "set_logon_credentials",
        category: Category::Lifecycle,
        success: Success::Always,
        target: None,
        doc: "Sets the user, password and tenant with which the next connect logs on.\n\n\
              Needed for a tenanted system only, before `ConnectWithDirectConnect`. With the \
              account of a host administrator and tenant -1, the client sees the events of all \
              tenants; with the account of a tenant administrator and that tenant's id, it sees \
              those of that tenant. No other account is accepted. Nothing is sent and nothing \
              is checked here: wrong credentials make the connect fail. A system without \
              tenants checks the credentials only if it has any configured.",
        inputs: &[
            input(
                "bstrUserId",
                "user_id",
                ArgumentType::Text,
                "User id of a host or tenant administrator.",
            ),
            input(
                "bstrPassword",
                "password",
                ArgumentType::Text,
                "Password of that user.",
            ),
            input(
                "lTenantID",
                "tenant_id",
                ArgumentType::Long,
                "Id of the tenant whose events are wanted; -1 for all tenants.",
            ),
        ],
        outputs: &[],
        fails: &[],
    },
    MethodInfo {
        method: Method::GetAgentRecIdFromLogonId,
        com_name: "GetAgentRecIDFromLogonID",
        name: "get_agent_rec_id_from_logon_id",
        category: Category::Lookup,
        success: Success::Succeeded,
        target: None,
        doc: "Finds the record id of the agent with a given logon id.\n\n\
              The agent need not be logged on. The search stays within what the connection may \
              see; a host administrator whose tenants use the same logon id gets the agent of \
              the lowest tenant id. Works on every kind of connection.",
        inputs: &[input(
            "bstrAgentLogonID",
            "agent_logon_id",
            ArgumentType::Text,
            "Logon id of the agent.",
        )],
        outputs: &[output(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        fails: &[ErrorKind::AgentUnknown],
    },
    MethodInfo {
        method: Method::MakeCall,
        com_name: "MakeCall",
        name: "make_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Dials a number from an agent's telephone.\n\n\
              The agent must be logged on. `Originated` tells that the call was begun, \
              `Delivered` that the other end rings, `Established` that it answered, and \
              `Failed` that the call did not come about. If the agent's telephone cannot place \
              a call now, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "bstrDialString",
                "dial_string",
                ArgumentType::Text,
                "Number to dial.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::AnswerCall,
        com_name: "AnswerCall",
        name: "answer_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Answers a call that rings at an agent.\n\n\
              The agent must be logged on. `Established` tells that the call was answered. If \
              no such call rings, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the ringing call.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::HangupCall,
        com_name: "HangupCall",
        name: "hangup_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Hangs up a call of an agent.\n\n\
              The agent must be logged on. `ConnectionCleared` tells that the agent has left \
              the call, and whether clerical time follows. If the agent has no such call, \
              nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input("lCallID", "call_id", ArgumentType::Long, "Id of the call."),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::HangupSession,
        com_name: "HangupSession",
        name: "hangup_session",
        category: Category::Session,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Ends an open media, e-mail, SMS or chat session of an agent.\n\n\
              The agent must be logged on. `OpenMediaCompleted` tells that an open media \
              session has ended, `ChatComplete` that a chat has. An e-mail or SMS raises \
              `EmailDelete` if the agent was handling it, `EmailReject` if not. If the agent \
              has no such session, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lSessionID",
                "session_id",
                ArgumentType::Long,
                "Id of the session; for an e-mail or SMS, the message id that its events carry.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::HoldCall,
        com_name: "HoldCall",
        name: "hold_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Puts a call of an agent on hold.\n\n\
              The agent must be logged on. `Held` tells that the call is on hold. If the agent \
              has no such established call, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the established call.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::RetrieveCall,
        com_name: "RetrieveCall",
        name: "retrieve_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Takes a call of an agent back from hold.\n\n\
              The agent must be logged on. `Retrieved` tells that the agent is connected to it \
              again. If the call is not on hold, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the held call.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::ConferenceCall,
        com_name: "ConferenceCall",
        name: "conference_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Joins the calls of an agent into a conference.\n\n\
              The agent must be logged on and have a held call and an active one. `Conferenced` \
              gives the id of the new call and the other parties. Without two such calls \
              nothing happens.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::TransferCall,
        com_name: "TransferCall",
        name: "transfer_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Connects an agent's held call to the active call and takes the agent out of both.\n\n\
              The agent must be logged on. `Transferred` gives the id of the new call. Without \
              a held call of this id and an active call beside it, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lHeldCallID",
                "held_call_id",
                ArgumentType::Long,
                "Id of the held call.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::DeflectCall,
        com_name: "DeflectCall",
        name: "deflect_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Sends a call at an agent on to another destination.\n\n\
              The agent must be logged on. `ConnectionCleared` tells that the call has left the \
              agent, with the destination in its divert parameters. If the agent has no such \
              call, nothing happens. The destination comes before the call here; in \
              `DeflectPhoneAgentCall` it comes last.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "bstrDest",
                "dest",
                ArgumentType::Text,
                "Number of the destination.",
            ),
            input("lCallID", "call_id", ArgumentType::Long, "Id of the call."),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::RejectServiceCall,
        com_name: "RejectServiceCall",
        name: "reject_service_call",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Rejects a service group call that arrives at an agent.\n\n\
              The agent must be logged on. `CallRejected` tells that the call was rejected. If \
              no such call rings at the agent, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the arriving service group call.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::CancelClerical,
        com_name: "CancelClerical",
        name: "cancel_clerical",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Ends an agent's clerical time after a call.\n\n\
              The agent must be logged on. `ClericalEnded` tells that the agent can take \
              service group calls again. If the agent is not in clerical state for this call, \
              nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the call that the clerical time belongs to.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::CancelSessionClerical,
        com_name: "CancelSessionClerical",
        name: "cancel_session_clerical",
        category: Category::Session,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Ends an agent's clerical time after an open media, e-mail, SMS or chat session.\n\n\
              The agent must be logged on. If the agent is not in clerical state for this \
              session, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lSessionID",
                "session_id",
                ArgumentType::Long,
                "Id of the session; for an e-mail or SMS, the message id that its events carry.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::ExtendClerical,
        com_name: "ExtendClerical",
        name: "extend_clerical",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Lengthens an agent's clerical time.\n\n\
              The agent must be logged on. No event tells of it: `ClericalEnded` comes later by \
              as much. If the agent is not in clerical state for this call, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the call that the clerical time belongs to.",
            ),
            input(
                "lNumSeconds",
                "num_seconds",
                ArgumentType::Long,
                "Seconds to add.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetVoiceReady,
        com_name: "SetVoiceReady",
        name: "set_voice_ready",
        category: Category::Readiness,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Makes an agent ready for voice calls.\n\n\
              The agent must be logged on. `Ready` tells that it happened.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetVoiceNotReady,
        com_name: "SetVoiceNotReady",
        name: "set_voice_not_ready",
        category: Category::Readiness,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Makes an agent not ready for voice calls.\n\n\
              The agent must be logged on. `NotReady` tells that it happened and gives the \
              reason. A reason that is not defined counts as none.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lReason",
                "reason",
                ArgumentType::Long,
                "Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a \
                 negative number for none.",
            )
            .or("0"),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::GetVoiceReadyStatus,
        com_name: "GetVoiceReadyStatus",
        name: "get_voice_ready_status",
        category: Category::Readiness,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Tells whether an agent is ready for voice calls.\n\n\
              The agent must be logged on. The answer comes at once, from what the service \
              knows; nobody waits for the agent application. Works on every kind of connection.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[output(
            "lStatus",
            "status",
            ArgumentType::Long,
            "Whether the agent is ready. 1 is yes, 0 is no.",
        )],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::AgentNotLoggedOn],
    },
    MethodInfo {
        method: Method::SetEmailReady,
        com_name: "SetEmailReady",
        name: "set_email_ready",
        category: Category::Readiness,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Makes an agent ready for e-mail.\n\n\
              The agent must be logged on. `EmailReady` tells that it happened.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetEmailNotReady,
        com_name: "SetEmailNotReady",
        name: "set_email_not_ready",
        category: Category::Readiness,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Makes an agent not ready for e-mail.\n\n\
              The agent must be logged on. `EmailNotReady` tells that it happened. No reason \
              can be given, so the event carries -1 and an empty text.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::GetEmailReadyStatus,
        com_name: "GetEmailReadyStatus",
        name: "get_email_ready_status",
        category: Category::Readiness,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Tells whether an agent is ready for e-mail.\n\n\
              The agent must be logged on. The answer comes at once, from what the service \
              knows; nobody waits for the agent application. Works on every kind of connection.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[output(
            "lStatus",
            "status",
            ArgumentType::Long,
            "Whether the agent is ready. 1 is yes, 0 is no.",
        )],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::AgentNotLoggedOn],
    },
    MethodInfo {
        method: Method::GetNotReadyReasons,
        com_name: "GetNotReadyReasons",
        name: "get_not_ready_reasons",
        category: Category::Lookup,
        success: Success::Succeeded,
        target: None,
        doc: "Lists the not-ready reasons of a tenant.\n\n\
              The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` \
              take, and what the not-ready events carry.",
        inputs: &[input(
            "lTenantRecID",
            "tenant_rec_id",
            ArgumentType::Long,
            "Record id of the tenant; -1 on a system without tenants.",
        )],
        outputs: &[output(
            "bstrReasons",
            "reasons",
            ArgumentType::Text,
            "Record ids and names of the reasons. Id and name alternate, separated by \
                 vertical bars, as in `5|Sales|4|Support`.",
        )],
        fails: &[ErrorKind::UnknownTenant, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::LogonPhoneAgent,
        com_name: "LogonPhoneAgent",
        name: "logon_phone_agent",
        category: Category::PhoneAgent,
        success: Success::Sent,
        target: Some("router"),
        doc: "Logs a phone agent on at an extension.\n\n\
              `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to \
              give phone agents' events. If the phone agent is logged on at another extension \
              already, or no phone agent has this PIN, nothing happens.",
        inputs: &[
            input(
                "bstrPIN",
                "pin",
                ArgumentType::Text,
                "PIN of the phone agent.",
            ),
            input(
                "bstrExtension",
                "extension",
                ArgumentType::Text,
                "Extension to log on at.",
            ),
            input(
                "lTenantID",
                "tenant_id",
                ArgumentType::Long,
                "Id of the tenant on which the agent is defined; -1 on a system without \
                 tenants.",
            ),
            input(
                "lOASID",
                "oas_id",
                ArgumentType::Long,
                "Id of the OAS server that monitors the extension.",
            ),
        ],
        outputs: &[],
        fails: &[ErrorKind::UnknownTenant, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::LogoffPhoneAgent,
        com_name: "LogoffPhoneAgent",
        name: "logoff_phone_agent",
        category: Category::PhoneAgent,
        success: Success::Sent,
        target: Some("router"),
        doc: "Logs a phone agent off.\n\n\
              `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to \
              give phone agents' events. If no phone agent with this PIN is logged on, nothing \
              happens.",
        inputs: &[
            input(
                "bstrPIN",
                "pin",
                ArgumentType::Text,
                "PIN of the phone agent.",
            ),
            input(
                "lTenantID",
                "tenant_id",
                ArgumentType::Long,
                "Id of the tenant on which the agent is defined; -1 on a system without \
                 tenants.",
            ),
        ],
        outputs: &[],
        fails: &[ErrorKind::UnknownTenant, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::SetPhoneAgentReady,
        com_name: "SetPhoneAgentReady",
        name: "set_phone_agent_ready",
        category: Category::PhoneAgent,
        success: Success::Sent,
        target: Some("router"),
        doc: "Makes a phone agent ready for voice calls.\n\n\
              `Ready` tells that it happened, if the service is set to give phone agents' \
              events. If no phone agent with this PIN is logged on, nothing happens.",
        inputs: &[
            input(
                "bstrPIN",
                "pin",
                ArgumentType::Text,
                "PIN of the phone agent.",
            ),
            input(
                "lTenantID",
                "tenant_id",
                ArgumentType::Long,
                "Id of the tenant on which the agent is defined; -1 on a system without \
                 tenants.",
            ),
        ],
        outputs: &[],
        fails: &[ErrorKind::UnknownTenant, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::SetPhoneAgentNotReady,
        com_name: "SetPhoneAgentNotReady",
        name: "set_phone_agent_not_ready",
        category: Category::PhoneAgent,
        success: Success::Sent,
        target: Some("router"),
        doc: "Makes a phone agent not ready for voice calls.\n\n\
              `NotReady` tells that it happened and gives the reason, if the service is set to \
              give phone agents' events. A reason that is not defined counts as none. If no \
              phone agent with this PIN is logged on, nothing happens.",
        inputs: &[
            input(
                "bstrPIN",
                "pin",
                ArgumentType::Text,
                "PIN of the phone agent.",
            ),
            input(
                "lTenantID",
                "tenant_id",
                ArgumentType::Long,
                "Id of the tenant on which the agent is defined; -1 on a system without \
                 tenants.",
            ),
            input(
                "lReasonID",
                "reason_id",
                ArgumentType::Long,
                "Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for \
                 none.",
            )
            .or("0"),
        ],
        outputs: &[],
        fails: &[ErrorKind::UnknownTenant, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::GetPhoneAgentVoiceReadyStatus,
        com_name: "GetPhoneAgentVoiceReadyStatus",
        name: "get_phone_agent_voice_ready_status",
        category: Category::PhoneAgent,
        success: Success::Succeeded,
        target: None,
        doc: "Tells whether a phone agent is ready for voice calls.\n\n\
              The phone agent must be logged on.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the phone agent.",
        )],
        outputs: &[output(
            "val",
            "val",
            ArgumentType::Long,
            "Whether the phone agent is ready. 1 is yes, 0 is no.",
        )],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::PhoneAgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::GetPhoneAgentRecIdFromExtension,
        com_name: "GetPhoneAgentRecIDFromExtension",
        name: "get_phone_agent_rec_id_from_extension",
        category: Category::PhoneAgent,
        success: Success::Succeeded,
        target: None,
        doc: "Finds the record id of the phone agent who is logged on at an extension.\n\n\
              The search stays within what the connection may see; a host administrator whose \
              tenants use the same extension gets the phone agent of the lowest tenant id.",
        inputs: &[input(
            "bstrExtension",
            "extension",
            ArgumentType::Text,
            "Extension at which the phone agent is logged on.",
        )],
        outputs: &[output(
            "val",
            "val",
            ArgumentType::Long,
            "Record id of the phone agent.",
        )],
        fails: &[
            ErrorKind::PhoneAgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::GetPhoneAgentServiceGroupId,
        com_name: "GetPhoneAgentServiceGroupID",
        name: "get_phone_agent_service_group_id",
        category: Category::PhoneAgent,
        success: Success::Succeeded,
        target: None,
        doc: "Finds the service group whose call a phone agent is handling.\n\n\
              The phone agent is the one who is logged on at the extension. The search stays \
              within what the connection may see; a host administrator whose tenants use the \
              same extension gets the phone agent of the lowest tenant id.",
        inputs: &[input(
            "bstrExtension",
            "extension",
            ArgumentType::Text,
            "Extension at which the phone agent is logged on.",
        )],
        outputs: &[output(
            "val",
            "val",
            ArgumentType::Long,
            "Record id of the service group of the active call; 0 if it is not a service \
                 group call or there is none.",
        )],
        fails: &[
            ErrorKind::PhoneAgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::GetAgentServiceGroups,
        com_name: "GetAgentServiceGroups",
        name: "get_agent_service_groups",
        category: Category::Lookup,
        success: Success::Succeeded,
        target: None,
        doc: "Lists the service groups that an agent serves.\n\n\
              The agent must be logged on. `AgentServiceGroupsChanged` tells when the list \
              changes. Works on every kind of connection.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[output(
            "bstrGroups",
            "groups",
            ArgumentType::Text,
            "Record ids and names of the service groups. Id and name alternate, separated \
                 by vertical bars, as in `5|Sales|4|Support`.",
        )],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::AgentNotLoggedOn],
    },
    MethodInfo {
        method: Method::GetPhoneAgentStatus,
        com_name: "GetPhoneAgentstatus",
        name: "get_phone_agent_status",
        category: Category::PhoneAgent,
        success: Success::Succeeded,
        target: None,
        doc: "Gives the state of a phone agent: logon, readiness, and the service group call at \
              hand.\n\n\
              The phone agent must be logged on: for one who is not, the request fails.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the phone agent.",
        )],
        outputs: &[
            output(
                "loggedOn",
                "logged_on",
                ArgumentType::Flag,
                "Whether the phone agent is logged on: true whenever the request succeeds.",
            ),
            output(
                "ready",
                "ready",
                ArgumentType::Flag,
                "Whether the phone agent is ready for voice calls.",
            ),
            output(
                "notReadyReasonID",
                "not_ready_reason_id",
                ArgumentType::Long,
                "Record id of the not-ready reason; -1 if there is none.",
            ),
            output(
                "callState",
                "call_state",
                ArgumentType::Long,
                "State of the phone agent's call, an open number.",
            ),
            output(
                "serviceGroupID",
                "service_group_id",
                ArgumentType::Long,
                "Record id of the service group of the current call; 0 if there is no service \
                 group call.",
            ),
            output(
                "callID",
                "call_id",
                ArgumentType::Long,
                "Id of the current service group call; 0 if there is none.",
            ),
        ],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::PhoneAgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetAgentCqCodes,
        com_name: "SetAgentCQCodes",
        name: "set_agent_cq_codes",
        category: Category::CallData,
        success: Success::Succeeded,
        target: None,
        doc: "Sets the qualification codes of an agent's call.\n\n\
              The agent must be logged on, and the call must be in progress or in clerical \
              state. Codes that are defined and codes of one's own may be mixed: at most 100 in \
              all, 50 of each sort. `CqCodes` tells that they were set.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input("lCallID", "call_id", ArgumentType::Long, "Id of the call."),
            input(
                "lServiceGroupID",
                "service_group_id",
                ArgumentType::Long,
                "Record id of the service group of the call.",
            ),
            input(
                "bstrCQCodes",
                "cq_codes",
                ArgumentType::Text,
                "Codes and their names. A name may be empty; that of a defined code is ignored, \
                 and a code of one's own without a name is its own name. Code and name \
                 alternate, separated by vertical bars, as in `12|Order|99|`; an empty name \
                 keeps its place.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::CallNotFound,
            ErrorKind::CallNotActive,
            ErrorKind::TooManyCodes,
            ErrorKind::InvalidArgument,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetPrivateData,
        com_name: "SetPrivateData",
        name: "set_private_data",
        category: Category::CallData,
        success: Success::Succeeded,
        target: None,
        doc: "Sets the private data of an agent's call.\n\n\
              The agent must be logged on and the call active. `AssociatedDataSet` tells that \
              they were set.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the active call.",
            ),
            input(
                "bstrPrivateData",
                "private_data",
                ArgumentType::Text,
                "The private data, a free text.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::CallNotFound,
            ErrorKind::CallNotActive,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::DeflectPhoneAgentCall,
        com_name: "DeflectPhoneAgentCall",
        name: "deflect_phone_agent_call",
        category: Category::PhoneAgent,
        success: Success::Sent,
        target: Some("router"),
        doc: "Sends a phone agent's call on to another destination.\n\n\
              `ConnectionCleared` tells that the call has left the phone agent, if the service \
              is set to give phone agents' events. If the destination is the number defined for \
              Customer Authentication, the phone agent stays in Talking state while the call is \
              handled there. If the phone agent has no such call, nothing happens. The \
              destination comes last here; in `DeflectCall` it comes before the call.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the phone agent.",
            ),
            input(
                "lTenantID",
                "tenant_id",
                ArgumentType::Long,
                "Id of the tenant on which the agent is defined; -1 on a system without \
                 tenants.",
            ),
            input("lCallID", "call_id", ArgumentType::Long, "Id of the call."),
            input(
                "bstrDest",
                "dest",
                ArgumentType::Text,
                "Number of the destination.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::UnknownTenant,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetAgentIvrData,
        com_name: "SetAgentIVRData",
        name: "set_agent_ivr_data",
        category: Category::CallData,
        success: Success::Succeeded,
        target: None,
        doc: "Sets up to three IVR fields of an agent's voice call.\n\n\
              A field with the given label gets the new data; a label that the call does not \
              have yet is added. The call must exist at the agent, who may be a phone agent. \
              `CallInformationUpdate` tells that the fields were set.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent or phone agent.",
            ),
            input(
                "lTenantID",
                "tenant_id",
                ArgumentType::Long,
                "Id of the tenant on which the agent is defined; -1 on a system without \
                 tenants.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the voice call.",
            ),
            input(
                "IVRLabel1",
                "ivr_label1",
                ArgumentType::Text,
                "Label of the first field.",
            ),
            input(
                "IVRData1",
                "ivr_data1",
                ArgumentType::Text,
                "Data of the first field.",
            ),
            input(
                "IVRLabel2",
                "ivr_label2",
                ArgumentType::Text,
                "Label of the second field; empty for no such field.",
            )
            .or(""),
            input(
                "IVRData2",
                "ivr_data2",
                ArgumentType::Text,
                "Data of the second field.",
            )
            .or(""),
            input(
                "IVRLabel3",
                "ivr_label3",
                ArgumentType::Text,
                "Label of the third field; empty for no such field.",
            )
            .or(""),
            input(
                "IVRData3",
                "ivr_data3",
                ArgumentType::Text,
                "Data of the third field.",
            )
            .or(""),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::UnknownTenant,
            ErrorKind::CallNotFound,
            ErrorKind::InvalidArgument,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::GetAgentCallManagerId,
        com_name: "GetAgentCallManagerID",
        name: "get_agent_call_manager_id",
        category: Category::Lookup,
        success: Success::Succeeded,
        target: None,
        doc: "Finds the call manager on which an agent is logged on.\n\n\
              The agent may be a phone agent.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent or phone agent.",
        )],
        outputs: &[output(
            "val",
            "val",
            ArgumentType::Long,
            "Record id of the call manager; 0 if the agent is not logged on.",
        )],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::SetAgentIvrDataWithCdr,
        com_name: "SetAgentIVRDataWithCDR",
        name: "set_agent_ivr_data_with_cdr",
        category: Category::CallData,
        success: Success::Succeeded,
        target: None,
        doc: "Sets up to three IVR fields of an agent's session and has them written to the \
              call detail records.\n\n\
              A field with the given label gets the new data; a label that the session does not \
              have yet is added. The session must exist at the agent, who may be a phone agent. \
              `CallInformationUpdate` tells that the fields were set.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent or phone agent.",
            ),
            input(
                "lTenantID",
                "tenant_id",
                ArgumentType::Long,
                "Id of the tenant on which the agent is defined; -1 on a system without \
                 tenants.",
            ),
            input(
                "lCallID",
                "call_id",
                ArgumentType::Long,
                "Id of the call or session.",
            ),
            input(
                "lMediaType",
                "media_type",
                ArgumentType::Long,
                "Medium of the session.",
            ),
            input(
                "IVRLabel1",
                "ivr_label1",
                ArgumentType::Text,
                "Label of the first field.",
            ),
            input(
                "IVRData1",
                "ivr_data1",
                ArgumentType::Text,
                "Data of the first field.",
            ),
            input(
                "IVRLabel2",
                "ivr_label2",
                ArgumentType::Text,
                "Label of the second field; empty for no such field.",
            )
            .or(""),
            input(
                "IVRData2",
                "ivr_data2",
                ArgumentType::Text,
                "Data of the second field.",
            )
            .or(""),
            input(
                "IVRLabel3",
                "ivr_label3",
                ArgumentType::Text,
                "Label of the third field; empty for no such field.",
            )
            .or(""),
            input(
                "IVRData3",
                "ivr_data3",
                ArgumentType::Text,
                "Data of the third field.",
            )
            .or(""),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::UnknownTenant,
            ErrorKind::CallNotFound,
            ErrorKind::SessionNotFound,
            ErrorKind::InvalidArgument,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetChatReady,
        com_name: "SetChatReady",
        name: "set_chat_ready",
        category: Category::Readiness,
        success: Success::Succeeded,
        target: None,
        doc: "Makes an agent ready for chat.\n\n\
              `ChatReady` tells that it happened. For an agent who is not logged on, nothing \
              happens.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::SetChatNotReady,
        com_name: "SetChatNotReady",
        name: "set_chat_not_ready",
        category: Category::Readiness,
        success: Success::Succeeded,
        target: None,
        doc: "Makes an agent not ready for chat.\n\n\
              `ChatNotReady` tells that it happened. No reason can be given, so the event \
              carries -1 and an empty text. For an agent who is not logged on, nothing happens.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::SetOpenMediaReady,
        com_name: "SetOpenMediaReady",
        name: "set_open_media_ready",
        category: Category::Readiness,
        success: Success::Succeeded,
        target: None,
        doc: "Makes an agent ready for open media sessions.\n\n\
              `OpenMediaReady` tells that it happened. For an agent who is not logged on, \
              nothing happens.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::SetOpenMediaNotReady,
        com_name: "SetOpenMediaNotReady",
        name: "set_open_media_not_ready",
        category: Category::Readiness,
        success: Success::Succeeded,
        target: None,
        doc: "Makes an agent not ready for open media sessions.\n\n\
              `OpenMediaNotReady` tells that it happened. No reason can be given, so the event \
              carries -1 and an empty text. For an agent who is not logged on, nothing happens.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::StopApp,
        com_name: "StopApp",
        name: "stop_app",
        category: Category::Application,
        success: Success::Succeeded,
        target: None,
        doc: "Closes an agent's application by force.\n\n\
              The agent is not asked or warned. `Logoff` tells that the agent is gone. For an \
              agent who is not logged on, nothing happens.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::MakeCampaignCall,
        com_name: "MakeCampaignCall",
        name: "make_campaign_call",
        category: Category::Campaign,
        success: Success::Succeeded,
        target: None,
        doc: "Starts dialling a campaign call that is pending at an agent.\n\n\
              `CampaignInfo` told of the call when it was allocated to the agent. \
              `CampaignAccept` tells that the agent's side took it and gives the id of the \
              call.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCampaignID",
                "campaign_id",
                ArgumentType::Long,
                "Record id of the campaign.",
            ),
            input(
                "lCustomerID",
                "customer_id",
                ArgumentType::Long,
                "Record id of the customer.",
            ),
            input(
                "lCampaignCallID",
                "campaign_call_id",
                ArgumentType::Long,
                "Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the \
                 service is a simulator.",
            ),
            input(
                "bstrDialString",
                "dial_string",
                ArgumentType::Text,
                "Number to dial.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::CampaignCallNotFound,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::RejectCampaignCall,
        com_name: "RejectCampaignCall",
        name: "reject_campaign_call",
        category: Category::Campaign,
        success: Success::Succeeded,
        target: None,
        doc: "Rejects a campaign call that is pending at an agent.\n\n\
              `CampaignReject` tells that it happened; the customer is not called.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCampaignID",
                "campaign_id",
                ArgumentType::Long,
                "Record id of the campaign.",
            ),
            input(
                "lCustomerID",
                "customer_id",
                ArgumentType::Long,
                "Record id of the customer.",
            ),
            input(
                "lReason",
                "reason",
                ArgumentType::Long,
                "Why the call is rejected, an open number.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::CampaignCallNotFound,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetCampaignCallStatus,
        com_name: "SetCampaignCallStatus",
        name: "set_campaign_call_status",
        category: Category::Campaign,
        success: Success::Succeeded,
        target: None,
        doc: "Sets the outcome of a campaign call.\n\n\
              The call must have been dialled, by `MakeCampaignCall` or by the agent. \
              `CampaignStatus` tells that it happened.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCampaignCallID",
                "campaign_call_id",
                ArgumentType::Long,
                "Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when the \
                 service is a simulator.",
            ),
            input(
                "lStatus",
                "status",
                ArgumentType::Long,
                "Outcome of the call, an open number.",
            ),
            input(
                "dNextCallAttempt",
                "next_call_attempt",
                ArgumentType::Date,
                "When to call the customer next: wall-clock time of the contact centre.",
            ),
            input(
                "bCloseForm",
                "close_form",
                ArgumentType::Flag,
                "Whether the status form on the agent's screen is closed.",
            ),
            input(
                "bUpdateComment",
                "update_comment",
                ArgumentType::Flag,
                "Whether the comment is replaced.",
            ),
            input(
                "bstrComment",
                "comment",
                ArgumentType::Text,
                "The new comment on the customer; ignored unless the comment is to be replaced.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::CampaignCallNotFound,
            ErrorKind::DialingNotStarted,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::GetAgentMediaSettings,
        com_name: "GetAgentMediaSettings",
        name: "get_agent_media_settings",
        category: Category::Lookup,
        success: Success::Succeeded,
        target: None,
        doc: "Gives the media settings of an agent: which media, how many at a time, which \
              beside which.\n\n\
              For an agent who is not logged on, and for a phone agent, all values are 0.",
        inputs: &[input(
            "lAgentRecID",
            "agent_rec_id",
            ArgumentType::Long,
            "Record id of the agent.",
        )],
        outputs: &[
            output(
                "lNumberOfConcurrentOM",
                "number_of_concurrent_om",
                ArgumentType::Long,
                "Greatest number of open media sessions at a time.",
            ),
            output(
                "lReceiveChatWhileHandlingOM",
                "receive_chat_while_handling_om",
                ArgumentType::Long,
                "Whether chats are offered while the agent handles an open media session. 1 is \
                 yes, 0 is no.",
            ),
            output(
                "lReceiveEmailWhileHandlingOM",
                "receive_email_while_handling_om",
                ArgumentType::Long,
                "Whether e-mails are offered while the agent handles an open media session. 1 \
                 is yes, 0 is no.",
            ),
            output(
                "lReceiveVoiceWhileHandlingOM",
                "receive_voice_while_handling_om",
                ArgumentType::Long,
                "Whether voice calls are offered while the agent handles an open media session. \
                 1 is yes, 0 is no.",
            ),
            output(
                "lReceiveChatWhileHandlingVoice",
                "receive_chat_while_handling_voice",
                ArgumentType::Long,
                "Whether chats are offered while the agent handles a voice call. 1 is yes, 0 is \
                 no.",
            ),
            output(
                "lReceiveEmailWhileHandlingVoice",
                "receive_email_while_handling_voice",
                ArgumentType::Long,
                "Whether e-mails are offered while the agent handles a voice call. 1 is yes, 0 \
                 is no.",
            ),
            output(
                "lReceiveOMWhileHandlingVoice",
                "receive_om_while_handling_voice",
                ArgumentType::Long,
                "Whether open media sessions are offered while the agent handles a voice call. \
                 1 is yes, 0 is no.",
            ),
            output(
                "lNumberOfConcurrentChat",
                "number_of_concurrent_chat",
                ArgumentType::Long,
                "Greatest number of chats at a time.",
            ),
            output(
                "lReceiveVoiceWhileHandlingChat",
                "receive_voice_while_handling_chat",
                ArgumentType::Long,
                "Whether voice calls are offered while the agent handles a chat. 1 is yes, 0 is \
                 no.",
            ),
            output(
                "lReceiveEmailWhileHandlingChat",
                "receive_email_while_handling_chat",
                ArgumentType::Long,
                "Whether e-mails are offered while the agent handles a chat. 1 is yes, 0 is no.",
            ),
            output(
                "lReceiveOMWhileHandlingChat",
                "receive_om_while_handling_chat",
                ArgumentType::Long,
                "Whether open media sessions are offered while the agent handles a chat. 1 is \
                 yes, 0 is no.",
            ),
            output(
                "lNumberOfConcurrentEmail",
                "number_of_concurrent_email",
                ArgumentType::Long,
                "Greatest number of e-mails at a time.",
            ),
            output(
                "lReceiveVoiceWhileHandlingEmail",
                "receive_voice_while_handling_email",
                ArgumentType::Long,
                "Whether voice calls are offered while the agent handles an e-mail. 1 is yes, 0 \
                 is no.",
            ),
            output(
                "lReceiveChatWhileHandlingEmail",
                "receive_chat_while_handling_email",
                ArgumentType::Long,
                "Whether chats are offered while the agent handles an e-mail. 1 is yes, 0 is \
                 no.",
            ),
            output(
                "lReceiveOMWhileHandlingEmail",
                "receive_om_while_handling_email",
                ArgumentType::Long,
                "Whether open media sessions are offered while the agent handles an e-mail. 1 \
                 is yes, 0 is no.",
            ),
            output(
                "lChatEnabled",
                "chat_enabled",
                ArgumentType::Long,
                "Whether the agent may receive chats. 1 is yes, 0 is no.",
            ),
            output(
                "lEmailEnabled",
                "email_enabled",
                ArgumentType::Long,
                "Whether the agent may receive e-mails. 1 is yes, 0 is no.",
            ),
            output(
                "lSMSEnabled",
                "sms_enabled",
                ArgumentType::Long,
                "Whether the agent may receive SMS. 1 is yes, 0 is no.",
            ),
            output(
                "lOMEnabled",
                "om_enabled",
                ArgumentType::Long,
                "Whether the agent may receive open media sessions. 1 is yes, 0 is no.",
            ),
        ],
        fails: &[ErrorKind::AgentUnknown, ErrorKind::DirectConnectRequired],
    },
    MethodInfo {
        method: Method::MakeCallbackCall,
        com_name: "MakeCallbackCall",
        name: "make_callback_call",
        category: Category::Callback,
        success: Success::Succeeded,
        target: None,
        doc: "Starts dialling a callback call that is pending at an agent.\n\n\
              `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells \
              that the agent's side took it and gives the id of the call.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallbackID",
                "callback_id",
                ArgumentType::Long,
                "Id of the callback: `X-CallbackID` of its `Callback` when the service is a \
                 simulator.",
            ),
            input(
                "lCallbackCallID",
                "callback_call_id",
                ArgumentType::Long,
                "Id of the callback call: `X-CallbackCallID` of its `Callback` when the service \
                 is a simulator.",
            ),
            input(
                "bstrDialString",
                "dial_string",
                ArgumentType::Text,
                "Number to dial.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::CallbackCallNotFound,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::RejectCallbackCall,
        com_name: "RejectCallbackCall",
        name: "reject_callback_call",
        category: Category::Callback,
        success: Success::Succeeded,
        target: None,
        doc: "Rejects a callback call that is pending at an agent.\n\n\
              `CallbackReject` tells that it happened; the caller is not called back by this \
              agent.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallbackID",
                "callback_id",
                ArgumentType::Long,
                "Id of the callback: `X-CallbackID` of its `Callback` when the service is a \
                 simulator.",
            ),
            input(
                "lReason",
                "reason",
                ArgumentType::Long,
                "Why the callback is rejected, an open number.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::CallbackCallNotFound,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SetCallbackCallStatus,
        com_name: "SetCallbackCallStatus",
        name: "set_callback_call_status",
        category: Category::Callback,
        success: Success::Succeeded,
        target: None,
        doc: "Sets the outcome of a callback call.\n\n\
              The call must have been dialled, by `MakeCallbackCall` or by the agent. \
              `CallbackStatus` tells that it happened.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input(
                "lCallbackCallID",
                "callback_call_id",
                ArgumentType::Long,
                "Id of the callback call: `X-CallbackCallID` of its `Callback` when the service \
                 is a simulator.",
            ),
            input(
                "lStatus",
                "status",
                ArgumentType::Long,
                "Outcome of the call, an open number.",
            ),
            input(
                "dNextCallAttempt",
                "next_call_attempt",
                ArgumentType::Date,
                "When to call next: wall-clock time of the contact centre.",
            ),
            input(
                "bCloseForm",
                "close_form",
                ArgumentType::Flag,
                "Whether the status form on the agent's screen is closed.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::CallbackCallNotFound,
            ErrorKind::DialingNotStarted,
            ErrorKind::DirectConnectRequired,
        ],
    },
    MethodInfo {
        method: Method::SendDtmf,
        com_name: "SendDTMF",
        name: "send_dtmf",
        category: Category::Call,
        success: Success::Sent,
        target: Some("agent application"),
        doc: "Sends DTMF digits through a call of an agent.\n\n\
              The agent must be logged on. No event tells of it. If the agent has no such \
              established call, nothing happens.",
        inputs: &[
            input(
                "lAgentRecID",
                "agent_rec_id",
                ArgumentType::Long,
                "Record id of the agent.",
            ),
            input("lCallID", "call_id", ArgumentType::Long, "Id of the call."),
            input(
                "bstrDigits",
                "digits",
                ArgumentType::Text,
                "The digits to send, as in `1234#`.",
            ),
        ],
        outputs: &[],
        fails: &[
            ErrorKind::AgentUnknown,
            ErrorKind::AgentNotLoggedOn,
            ErrorKind::DirectConnectRequired,
        ],
    },
];

const fn input(
    com_name: &'static str,
    name: &'static str,
    argument_type: ArgumentType,
    doc: &'static str,
) -> ArgumentInfo {
    ArgumentInfo {
        com_name,
        name,
        argument_type,
        none: None,
        doc,
    }
}

const fn output(
    com_name: &'static str,
    name: &'static str,
    argument_type: ArgumentType,
    doc: &'static str,
) -> OutputInfo {
    OutputInfo {
        com_name,
        name,
        argument_type,
        doc,
    }
}

impl ArgumentInfo {
    /// The same parameter, with what stands for it when it is left out.
    const fn or(self, none: &'static str) -> Self {
        Self {
            none: Some(none),
            ..self
        }
    }
}
