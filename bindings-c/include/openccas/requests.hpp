// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

#ifndef OPENCCAS_REQUESTS_HPP
#define OPENCCAS_REQUESTS_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "completion.hpp"
#include "constants.hpp"
#include "date_time.hpp"
#include "error.hpp"
#include "lists.hpp"
#include "text.hpp"

namespace openccas {

/// What `get_phone_agent_status` gives.
struct PhoneAgentStatus {
    /// Whether the phone agent is logged on: true whenever the request succeeds.
    bool logged_on{};
    /// Whether the phone agent is ready for voice calls.
    bool ready{};
    /// Record id of the not-ready reason; -1 if there is none.
    std::int32_t not_ready_reason_id{};
    /// State of the phone agent's call, an open number.
    std::int32_t call_state{};
    /// Record id of the service group of the current call; 0 if there is no service group call.
    std::int32_t service_group_id{};
    /// Id of the current service group call; 0 if there is none.
    std::int32_t call_id{};
};

/// What `get_agent_media_settings` gives.
struct AgentMediaSettings {
    /// Greatest number of open media sessions at a time.
    std::int32_t number_of_concurrent_om{};
    /// Whether chats are offered while the agent handles an open media session.
    bool receive_chat_while_handling_om{};
    /// Whether e-mails are offered while the agent handles an open media session.
    bool receive_email_while_handling_om{};
    /// Whether voice calls are offered while the agent handles an open media session.
    bool receive_voice_while_handling_om{};
    /// Whether chats are offered while the agent handles a voice call.
    bool receive_chat_while_handling_voice{};
    /// Whether e-mails are offered while the agent handles a voice call.
    bool receive_email_while_handling_voice{};
    /// Whether open media sessions are offered while the agent handles a voice call.
    bool receive_om_while_handling_voice{};
    /// Greatest number of chats at a time.
    std::int32_t number_of_concurrent_chat{};
    /// Whether voice calls are offered while the agent handles a chat.
    bool receive_voice_while_handling_chat{};
    /// Whether e-mails are offered while the agent handles a chat.
    bool receive_email_while_handling_chat{};
    /// Whether open media sessions are offered while the agent handles a chat.
    bool receive_om_while_handling_chat{};
    /// Greatest number of e-mails at a time.
    std::int32_t number_of_concurrent_email{};
    /// Whether voice calls are offered while the agent handles an e-mail.
    bool receive_voice_while_handling_email{};
    /// Whether chats are offered while the agent handles an e-mail.
    bool receive_chat_while_handling_email{};
    /// Whether open media sessions are offered while the agent handles an e-mail.
    bool receive_om_while_handling_email{};
    /// Whether the agent may receive chats.
    bool chat_enabled{};
    /// Whether the agent may receive e-mails.
    bool email_enabled{};
    /// Whether the agent may receive SMS.
    bool sms_enabled{};
    /// Whether the agent may receive open media sessions.
    bool om_enabled{};
};

namespace detail {

inline PhoneAgentStatus read(const ccas_phone_agent_status &found) {
    PhoneAgentStatus given;
    given.logged_on = found.logged_on != 0;
    given.ready = found.ready != 0;
    given.not_ready_reason_id = found.not_ready_reason_id;
    given.call_state = found.call_state;
    given.service_group_id = found.service_group_id;
    given.call_id = found.call_id;
    return given;
}

inline AgentMediaSettings read(const ccas_agent_media_settings &found) {
    AgentMediaSettings given;
    given.number_of_concurrent_om = found.number_of_concurrent_om;
    given.receive_chat_while_handling_om = found.receive_chat_while_handling_om != 0;
    given.receive_email_while_handling_om = found.receive_email_while_handling_om != 0;
    given.receive_voice_while_handling_om = found.receive_voice_while_handling_om != 0;
    given.receive_chat_while_handling_voice = found.receive_chat_while_handling_voice != 0;
    given.receive_email_while_handling_voice = found.receive_email_while_handling_voice != 0;
    given.receive_om_while_handling_voice = found.receive_om_while_handling_voice != 0;
    given.number_of_concurrent_chat = found.number_of_concurrent_chat;
    given.receive_voice_while_handling_chat = found.receive_voice_while_handling_chat != 0;
    given.receive_email_while_handling_chat = found.receive_email_while_handling_chat != 0;
    given.receive_om_while_handling_chat = found.receive_om_while_handling_chat != 0;
    given.number_of_concurrent_email = found.number_of_concurrent_email;
    given.receive_voice_while_handling_email = found.receive_voice_while_handling_email != 0;
    given.receive_chat_while_handling_email = found.receive_chat_while_handling_email != 0;
    given.receive_om_while_handling_email = found.receive_om_while_handling_email != 0;
    given.chat_enabled = found.chat_enabled != 0;
    given.email_enabled = found.email_enabled != 0;
    given.sms_enabled = found.sms_enabled != 0;
    given.om_enabled = found.om_enabled != 0;
    return given;
}

}  // namespace detail

/// The requests of a client: each waits for its answer, and throws `Error` if it fails. With
/// `_async` behind its name, it returns at once, and what comes of it is given to a completion.
class Requests {
public:
    /// Finds the record id of the agent with a given logon id.
    ///
    /// The agent need not be logged on. The search stays within what the connection may see; a host
    /// administrator whose tenants use the same logon id gets the agent of the lowest tenant id.
    /// Works on every kind of connection.
    ///
    /// - `agent_logon_id`: Logon id of the agent.
    ///
    /// Returns: Record id of the agent.
    ///
    /// Errors: `AgentUnknown`; and those of every request, which `Client` tells of.
    ///
    /// COM: `GetAgentRecIDFromLogonID`.
    std::int32_t get_agent_rec_id_from_logon_id(const std::string &agent_logon_id) {
        std::int32_t found = 0;
        detail::check(ccas_get_agent_rec_id_from_logon_id(handle(), detail::text(agent_logon_id,
            "agent_logon_id"), &found));
        return found;
    }

    /// Finds the record id of the agent with a given logon id. As `get_agent_rec_id_from_logon_id`,
    /// and returns without waiting.
    void get_agent_rec_id_from_logon_id_async(const std::string &agent_logon_id,
        Completion<std::int32_t> completion) {
        auto context = detail::Pending<std::int32_t>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) { return detail::long_of(result); };
        detail::start(handle(), ccas_get_agent_rec_id_from_logon_id_async, std::move(context),
            detail::text(agent_logon_id, "agent_logon_id"));
    }

    /// Dials a number from an agent's telephone.
    ///
    /// The agent must be logged on. `Originated` tells that the call was begun, `Delivered` that
    /// the other end rings, `Established` that it answered, and `Failed` that the call did not come
    /// about. If the agent's telephone cannot place a call now, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `dial_string`: Number to dial.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `MakeCall`.
    void make_call(std::int32_t agent_rec_id, const std::string &dial_string) {
        detail::check(ccas_make_call(handle(), agent_rec_id, detail::text(dial_string,
            "dial_string")));
    }

    /// Dials a number from an agent's telephone. As `make_call`, and returns without waiting.
    void make_call_async(std::int32_t agent_rec_id, const std::string &dial_string,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_make_call_async, std::move(context), agent_rec_id,
            detail::text(dial_string, "dial_string"));
    }

    /// Answers a call that rings at an agent.
    ///
    /// The agent must be logged on. `Established` tells that the call was answered. If no such call
    /// rings, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the ringing call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `AnswerCall`.
    void answer_call(std::int32_t agent_rec_id, std::int32_t call_id) {
        detail::check(ccas_answer_call(handle(), agent_rec_id, call_id));
    }

    /// Answers a call that rings at an agent. As `answer_call`, and returns without waiting.
    void answer_call_async(std::int32_t agent_rec_id, std::int32_t call_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_answer_call_async, std::move(context), agent_rec_id, call_id);
    }

    /// Hangs up a call of an agent.
    ///
    /// The agent must be logged on. `ConnectionCleared` tells that the agent has left the call, and
    /// whether clerical time follows. If the agent has no such call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `HangupCall`.
    void hangup_call(std::int32_t agent_rec_id, std::int32_t call_id) {
        detail::check(ccas_hangup_call(handle(), agent_rec_id, call_id));
    }

    /// Hangs up a call of an agent. As `hangup_call`, and returns without waiting.
    void hangup_call_async(std::int32_t agent_rec_id, std::int32_t call_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_hangup_call_async, std::move(context), agent_rec_id, call_id);
    }

    /// Ends an open media, e-mail, SMS or chat session of an agent.
    ///
    /// The agent must be logged on. `OpenMediaCompleted` tells that an open media session has
    /// ended, `ChatComplete` that a chat has. An e-mail or SMS raises `EmailDelete` if the agent
    /// was handling it, `EmailReject` if not. If the agent has no such session, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events
    ///   carry.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `HangupSession`.
    void hangup_session(std::int32_t agent_rec_id, std::int32_t session_id) {
        detail::check(ccas_hangup_session(handle(), agent_rec_id, session_id));
    }

    /// Ends an open media, e-mail, SMS or chat session of an agent. As `hangup_session`, and
    /// returns without waiting.
    void hangup_session_async(std::int32_t agent_rec_id, std::int32_t session_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_hangup_session_async, std::move(context), agent_rec_id,
            session_id);
    }

    /// Puts a call of an agent on hold.
    ///
    /// The agent must be logged on. `Held` tells that the call is on hold. If the agent has no such
    /// established call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the established call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `HoldCall`.
    void hold_call(std::int32_t agent_rec_id, std::int32_t call_id) {
        detail::check(ccas_hold_call(handle(), agent_rec_id, call_id));
    }

    /// Puts a call of an agent on hold. As `hold_call`, and returns without waiting.
    void hold_call_async(std::int32_t agent_rec_id, std::int32_t call_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_hold_call_async, std::move(context), agent_rec_id, call_id);
    }

    /// Takes a call of an agent back from hold.
    ///
    /// The agent must be logged on. `Retrieved` tells that the agent is connected to it again. If
    /// the call is not on hold, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the held call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `RetrieveCall`.
    void retrieve_call(std::int32_t agent_rec_id, std::int32_t call_id) {
        detail::check(ccas_retrieve_call(handle(), agent_rec_id, call_id));
    }

    /// Takes a call of an agent back from hold. As `retrieve_call`, and returns without waiting.
    void retrieve_call_async(std::int32_t agent_rec_id, std::int32_t call_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_retrieve_call_async, std::move(context), agent_rec_id,
            call_id);
    }

    /// Joins the calls of an agent into a conference.
    ///
    /// The agent must be logged on and have a held call and an active one. `Conferenced` gives the
    /// id of the new call and the other parties. Without two such calls nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `ConferenceCall`.
    void conference_call(std::int32_t agent_rec_id) {
        detail::check(ccas_conference_call(handle(), agent_rec_id));
    }

    /// Joins the calls of an agent into a conference. As `conference_call`, and returns without
    /// waiting.
    void conference_call_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_conference_call_async, std::move(context), agent_rec_id);
    }

    /// Connects an agent's held call to the active call and takes the agent out of both.
    ///
    /// The agent must be logged on. `Transferred` gives the id of the new call. Without a held call
    /// of this id and an active call beside it, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `held_call_id`: Id of the held call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `TransferCall`.
    void transfer_call(std::int32_t agent_rec_id, std::int32_t held_call_id) {
        detail::check(ccas_transfer_call(handle(), agent_rec_id, held_call_id));
    }

    /// Connects an agent's held call to the active call and takes the agent out of both. As
    /// `transfer_call`, and returns without waiting.
    void transfer_call_async(std::int32_t agent_rec_id, std::int32_t held_call_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_transfer_call_async, std::move(context), agent_rec_id,
            held_call_id);
    }

    /// Sends a call at an agent on to another destination.
    ///
    /// The agent must be logged on. `ConnectionCleared` tells that the call has left the agent,
    /// with the destination in its divert parameters. If the agent has no such call, nothing
    /// happens. The destination comes before the call here; in `DeflectPhoneAgentCall` it comes
    /// last.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `dest`: Number of the destination.
    /// - `call_id`: Id of the call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `DeflectCall`.
    void deflect_call(std::int32_t agent_rec_id, const std::string &dest, std::int32_t call_id) {
        detail::check(ccas_deflect_call(handle(), agent_rec_id, detail::text(dest, "dest"),
            call_id));
    }

    /// Sends a call at an agent on to another destination. As `deflect_call`, and returns without
    /// waiting.
    void deflect_call_async(std::int32_t agent_rec_id, const std::string &dest,
        std::int32_t call_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_deflect_call_async, std::move(context), agent_rec_id,
            detail::text(dest, "dest"), call_id);
    }

    /// Rejects a service group call that arrives at an agent.
    ///
    /// The agent must be logged on. `CallRejected` tells that the call was rejected. If no such
    /// call rings at the agent, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the arriving service group call.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `RejectServiceCall`.
    void reject_service_call(std::int32_t agent_rec_id, std::int32_t call_id) {
        detail::check(ccas_reject_service_call(handle(), agent_rec_id, call_id));
    }

    /// Rejects a service group call that arrives at an agent. As `reject_service_call`, and returns
    /// without waiting.
    void reject_service_call_async(std::int32_t agent_rec_id, std::int32_t call_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_reject_service_call_async, std::move(context), agent_rec_id,
            call_id);
    }

    /// Ends an agent's clerical time after a call.
    ///
    /// The agent must be logged on. `ClericalEnded` tells that the agent can take service group
    /// calls again. If the agent is not in clerical state for this call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call that the clerical time belongs to.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `CancelClerical`.
    void cancel_clerical(std::int32_t agent_rec_id, std::int32_t call_id) {
        detail::check(ccas_cancel_clerical(handle(), agent_rec_id, call_id));
    }

    /// Ends an agent's clerical time after a call. As `cancel_clerical`, and returns without
    /// waiting.
    void cancel_clerical_async(std::int32_t agent_rec_id, std::int32_t call_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_cancel_clerical_async, std::move(context), agent_rec_id,
            call_id);
    }

    /// Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
    ///
    /// The agent must be logged on. If the agent is not in clerical state for this session, nothing
    /// happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `session_id`: Id of the session; for an e-mail or SMS, the message id that its events
    ///   carry.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `CancelSessionClerical`.
    void cancel_session_clerical(std::int32_t agent_rec_id, std::int32_t session_id) {
        detail::check(ccas_cancel_session_clerical(handle(), agent_rec_id, session_id));
    }

    /// Ends an agent's clerical time after an open media, e-mail, SMS or chat session. As
    /// `cancel_session_clerical`, and returns without waiting.
    void cancel_session_clerical_async(std::int32_t agent_rec_id, std::int32_t session_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_cancel_session_clerical_async, std::move(context),
            agent_rec_id, session_id);
    }

    /// Lengthens an agent's clerical time.
    ///
    /// The agent must be logged on. No event tells of it: `ClericalEnded` comes later by as much.
    /// If the agent is not in clerical state for this call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call that the clerical time belongs to.
    /// - `num_seconds`: Seconds to add.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `ExtendClerical`.
    void extend_clerical(std::int32_t agent_rec_id, std::int32_t call_id,
        std::int32_t num_seconds) {
        detail::check(ccas_extend_clerical(handle(), agent_rec_id, call_id, num_seconds));
    }

    /// Lengthens an agent's clerical time. As `extend_clerical`, and returns without waiting.
    void extend_clerical_async(std::int32_t agent_rec_id, std::int32_t call_id,
        std::int32_t num_seconds, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_extend_clerical_async, std::move(context), agent_rec_id,
            call_id, num_seconds);
    }

    /// Makes an agent ready for voice calls.
    ///
    /// The agent must be logged on. `Ready` tells that it happened.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `SetVoiceReady`.
    void set_voice_ready(std::int32_t agent_rec_id) {
        detail::check(ccas_set_voice_ready(handle(), agent_rec_id));
    }

    /// Makes an agent ready for voice calls. As `set_voice_ready`, and returns without waiting.
    void set_voice_ready_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_voice_ready_async, std::move(context), agent_rec_id);
    }

    /// Makes an agent not ready for voice calls.
    ///
    /// The agent must be logged on. `NotReady` tells that it happened and gives the reason. A
    /// reason that is not defined counts as none.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `reason`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 or a
    ///   negative number for none.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `SetVoiceNotReady`.
    void set_voice_not_ready(std::int32_t agent_rec_id, std::optional<std::int32_t> reason = {}) {
        detail::check(ccas_set_voice_not_ready(handle(), agent_rec_id, reason.value_or(0)));
    }

    /// Makes an agent not ready for voice calls. As `set_voice_not_ready`, and returns without
    /// waiting.
    void set_voice_not_ready_async(std::int32_t agent_rec_id, std::optional<std::int32_t> reason,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_voice_not_ready_async, std::move(context), agent_rec_id,
            reason.value_or(0));
    }

    /// Tells whether an agent is ready for voice calls.
    ///
    /// The agent must be logged on. The answer comes at once, from what the service knows; nobody
    /// waits for the agent application. Works on every kind of connection.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Returns: Whether the agent is ready.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`; and those of every request, which `Client` tells
    /// of.
    ///
    /// COM: `GetVoiceReadyStatus`.
    bool get_voice_ready_status(std::int32_t agent_rec_id) {
        std::int32_t found = 0;
        detail::check(ccas_get_voice_ready_status(handle(), agent_rec_id, &found));
        return found != 0;
    }

    /// Tells whether an agent is ready for voice calls. As `get_voice_ready_status`, and returns
    /// without waiting.
    void get_voice_ready_status_async(std::int32_t agent_rec_id, Completion<bool> completion) {
        auto context = detail::Pending<bool>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) { return detail::long_of(result) != 0; };
        detail::start(handle(), ccas_get_voice_ready_status_async, std::move(context),
            agent_rec_id);
    }

    /// Makes an agent ready for e-mail.
    ///
    /// The agent must be logged on. `EmailReady` tells that it happened.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `SetEmailReady`.
    void set_email_ready(std::int32_t agent_rec_id) {
        detail::check(ccas_set_email_ready(handle(), agent_rec_id));
    }

    /// Makes an agent ready for e-mail. As `set_email_ready`, and returns without waiting.
    void set_email_ready_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_email_ready_async, std::move(context), agent_rec_id);
    }

    /// Makes an agent not ready for e-mail.
    ///
    /// The agent must be logged on. `EmailNotReady` tells that it happened. No reason can be given,
    /// so the event carries -1 and an empty text.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `SetEmailNotReady`.
    void set_email_not_ready(std::int32_t agent_rec_id) {
        detail::check(ccas_set_email_not_ready(handle(), agent_rec_id));
    }

    /// Makes an agent not ready for e-mail. As `set_email_not_ready`, and returns without waiting.
    void set_email_not_ready_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_email_not_ready_async, std::move(context), agent_rec_id);
    }

    /// Tells whether an agent is ready for e-mail.
    ///
    /// The agent must be logged on. The answer comes at once, from what the service knows; nobody
    /// waits for the agent application. Works on every kind of connection.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Returns: Whether the agent is ready.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`; and those of every request, which `Client` tells
    /// of.
    ///
    /// COM: `GetEmailReadyStatus`.
    bool get_email_ready_status(std::int32_t agent_rec_id) {
        std::int32_t found = 0;
        detail::check(ccas_get_email_ready_status(handle(), agent_rec_id, &found));
        return found != 0;
    }

    /// Tells whether an agent is ready for e-mail. As `get_email_ready_status`, and returns without
    /// waiting.
    void get_email_ready_status_async(std::int32_t agent_rec_id, Completion<bool> completion) {
        auto context = detail::Pending<bool>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) { return detail::long_of(result) != 0; };
        detail::start(handle(), ccas_get_email_ready_status_async, std::move(context),
            agent_rec_id);
    }

    /// Lists the not-ready reasons of a tenant.
    ///
    /// The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` take, and what
    /// the not-ready events carry.
    ///
    /// - `tenant_rec_id`: Record id of the tenant; -1 on a system without tenants.
    ///
    /// Returns: Record ids and names of the reasons.
    ///
    /// Errors: `UnknownTenant`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `GetNotReadyReasons`.
    std::vector<IdName> get_not_ready_reasons(std::int32_t tenant_rec_id) {
        detail::OwnedText found;
        detail::check(ccas_get_not_ready_reasons(handle(), tenant_rec_id, found.place()));
        return detail::id_names(found.view());
    }

    /// Lists the not-ready reasons of a tenant. As `get_not_ready_reasons`, and returns without
    /// waiting.
    void get_not_ready_reasons_async(std::int32_t tenant_rec_id,
        Completion<std::vector<IdName>> completion) {
        auto context = detail::Pending<std::vector<IdName>>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) {
            return detail::id_names(detail::text_of(result));
        };
        detail::start(handle(), ccas_get_not_ready_reasons_async, std::move(context),
            tenant_rec_id);
    }

    /// Logs a phone agent on at an extension.
    ///
    /// `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to give phone
    /// agents' events. If the phone agent is logged on at another extension already, or no phone
    /// agent has this PIN, nothing happens.
    ///
    /// - `pin`: PIN of the phone agent.
    /// - `extension`: Extension to log on at.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `oas_id`: Id of the OAS server that monitors the extension.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// Errors: `UnknownTenant`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `LogonPhoneAgent`.
    void logon_phone_agent(const std::string &pin, const std::string &extension,
        std::int32_t tenant_id, std::int32_t oas_id) {
        detail::check(ccas_logon_phone_agent(handle(), detail::text(pin, "pin"),
            detail::text(extension, "extension"), tenant_id, oas_id));
    }

    /// Logs a phone agent on at an extension. As `logon_phone_agent`, and returns without waiting.
    void logon_phone_agent_async(const std::string &pin, const std::string &extension,
        std::int32_t tenant_id, std::int32_t oas_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_logon_phone_agent_async, std::move(context), detail::text(pin,
            "pin"), detail::text(extension, "extension"), tenant_id, oas_id);
    }

    /// Logs a phone agent off.
    ///
    /// `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to give phone
    /// agents' events. If no phone agent with this PIN is logged on, nothing happens.
    ///
    /// - `pin`: PIN of the phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// Errors: `UnknownTenant`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `LogoffPhoneAgent`.
    void logoff_phone_agent(const std::string &pin, std::int32_t tenant_id) {
        detail::check(ccas_logoff_phone_agent(handle(), detail::text(pin, "pin"), tenant_id));
    }

    /// Logs a phone agent off. As `logoff_phone_agent`, and returns without waiting.
    void logoff_phone_agent_async(const std::string &pin, std::int32_t tenant_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_logoff_phone_agent_async, std::move(context), detail::text(pin,
            "pin"), tenant_id);
    }

    /// Makes a phone agent ready for voice calls.
    ///
    /// `Ready` tells that it happened, if the service is set to give phone agents' events. If no
    /// phone agent with this PIN is logged on, nothing happens.
    ///
    /// - `pin`: PIN of the phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// Errors: `UnknownTenant`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `SetPhoneAgentReady`.
    void set_phone_agent_ready(const std::string &pin, std::int32_t tenant_id) {
        detail::check(ccas_set_phone_agent_ready(handle(), detail::text(pin, "pin"), tenant_id));
    }

    /// Makes a phone agent ready for voice calls. As `set_phone_agent_ready`, and returns without
    /// waiting.
    void set_phone_agent_ready_async(const std::string &pin, std::int32_t tenant_id,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_phone_agent_ready_async, std::move(context),
            detail::text(pin, "pin"), tenant_id);
    }

    /// Makes a phone agent not ready for voice calls.
    ///
    /// `NotReady` tells that it happened and gives the reason, if the service is set to give phone
    /// agents' events. A reason that is not defined counts as none. If no phone agent with this PIN
    /// is logged on, nothing happens.
    ///
    /// - `pin`: PIN of the phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `reason_id`: Record id of a not-ready reason, as `GetNotReadyReasons` lists them; 0 for
    ///   none.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// Errors: `UnknownTenant`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `SetPhoneAgentNotReady`.
    void set_phone_agent_not_ready(const std::string &pin, std::int32_t tenant_id,
        std::optional<std::int32_t> reason_id = {}) {
        detail::check(ccas_set_phone_agent_not_ready(handle(), detail::text(pin, "pin"), tenant_id,
            reason_id.value_or(0)));
    }

    /// Makes a phone agent not ready for voice calls. As `set_phone_agent_not_ready`, and returns
    /// without waiting.
    void set_phone_agent_not_ready_async(const std::string &pin, std::int32_t tenant_id,
        std::optional<std::int32_t> reason_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_phone_agent_not_ready_async, std::move(context),
            detail::text(pin, "pin"), tenant_id, reason_id.value_or(0));
    }

    /// Tells whether a phone agent is ready for voice calls.
    ///
    /// The phone agent must be logged on.
    ///
    /// - `agent_rec_id`: Record id of the phone agent.
    ///
    /// Returns: Whether the phone agent is ready.
    ///
    /// Errors: `AgentUnknown`, `PhoneAgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `GetPhoneAgentVoiceReadyStatus`.
    bool get_phone_agent_voice_ready_status(std::int32_t agent_rec_id) {
        std::int32_t found = 0;
        detail::check(ccas_get_phone_agent_voice_ready_status(handle(), agent_rec_id, &found));
        return found != 0;
    }

    /// Tells whether a phone agent is ready for voice calls. As
    /// `get_phone_agent_voice_ready_status`, and returns without waiting.
    void get_phone_agent_voice_ready_status_async(std::int32_t agent_rec_id,
        Completion<bool> completion) {
        auto context = detail::Pending<bool>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) { return detail::long_of(result) != 0; };
        detail::start(handle(), ccas_get_phone_agent_voice_ready_status_async, std::move(context),
            agent_rec_id);
    }

    /// Finds the record id of the phone agent who is logged on at an extension.
    ///
    /// The search stays within what the connection may see; a host administrator whose tenants use
    /// the same extension gets the phone agent of the lowest tenant id.
    ///
    /// - `extension`: Extension at which the phone agent is logged on.
    ///
    /// Returns: Record id of the phone agent.
    ///
    /// Errors: `PhoneAgentNotLoggedOn`, `DirectConnectRequired`; and those of every request, which
    /// `Client` tells of.
    ///
    /// COM: `GetPhoneAgentRecIDFromExtension`.
    std::int32_t get_phone_agent_rec_id_from_extension(const std::string &extension) {
        std::int32_t found = 0;
        detail::check(ccas_get_phone_agent_rec_id_from_extension(handle(), detail::text(extension,
            "extension"), &found));
        return found;
    }

    /// Finds the record id of the phone agent who is logged on at an extension. As
    /// `get_phone_agent_rec_id_from_extension`, and returns without waiting.
    void get_phone_agent_rec_id_from_extension_async(const std::string &extension,
        Completion<std::int32_t> completion) {
        auto context = detail::Pending<std::int32_t>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) { return detail::long_of(result); };
        detail::start(handle(), ccas_get_phone_agent_rec_id_from_extension_async,
            std::move(context), detail::text(extension, "extension"));
    }

    /// Finds the service group whose call a phone agent is handling.
    ///
    /// The phone agent is the one who is logged on at the extension. The search stays within what
    /// the connection may see; a host administrator whose tenants use the same extension gets the
    /// phone agent of the lowest tenant id.
    ///
    /// - `extension`: Extension at which the phone agent is logged on.
    ///
    /// Returns: Record id of the service group of the active call; 0 if it is not a service group
    /// call or there is none.
    ///
    /// Errors: `PhoneAgentNotLoggedOn`, `DirectConnectRequired`; and those of every request, which
    /// `Client` tells of.
    ///
    /// COM: `GetPhoneAgentServiceGroupID`.
    std::int32_t get_phone_agent_service_group_id(const std::string &extension) {
        std::int32_t found = 0;
        detail::check(ccas_get_phone_agent_service_group_id(handle(), detail::text(extension,
            "extension"), &found));
        return found;
    }

    /// Finds the service group whose call a phone agent is handling. As
    /// `get_phone_agent_service_group_id`, and returns without waiting.
    void get_phone_agent_service_group_id_async(const std::string &extension,
        Completion<std::int32_t> completion) {
        auto context = detail::Pending<std::int32_t>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) { return detail::long_of(result); };
        detail::start(handle(), ccas_get_phone_agent_service_group_id_async, std::move(context),
            detail::text(extension, "extension"));
    }

    /// Lists the service groups that an agent serves.
    ///
    /// The agent must be logged on. `AgentServiceGroupsChanged` tells when the list changes. Works
    /// on every kind of connection.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Returns: Record ids and names of the service groups.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`; and those of every request, which `Client` tells
    /// of.
    ///
    /// COM: `GetAgentServiceGroups`.
    std::vector<IdName> get_agent_service_groups(std::int32_t agent_rec_id) {
        detail::OwnedText found;
        detail::check(ccas_get_agent_service_groups(handle(), agent_rec_id, found.place()));
        return detail::id_names(found.view());
    }

    /// Lists the service groups that an agent serves. As `get_agent_service_groups`, and returns
    /// without waiting.
    void get_agent_service_groups_async(std::int32_t agent_rec_id,
        Completion<std::vector<IdName>> completion) {
        auto context = detail::Pending<std::vector<IdName>>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) {
            return detail::id_names(detail::text_of(result));
        };
        detail::start(handle(), ccas_get_agent_service_groups_async, std::move(context),
            agent_rec_id);
    }

    /// Gives the state of a phone agent: logon, readiness, and the service group call at hand.
    ///
    /// The phone agent must be logged on: for one who is not, the request fails.
    ///
    /// - `agent_rec_id`: Record id of the phone agent.
    ///
    /// Errors: `AgentUnknown`, `PhoneAgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `GetPhoneAgentstatus`.
    PhoneAgentStatus get_phone_agent_status(std::int32_t agent_rec_id) {
        ccas_phone_agent_status found{};
        found.struct_size = sizeof found;
        detail::check(ccas_get_phone_agent_status(handle(), agent_rec_id, &found));
        return detail::read(found);
    }

    /// Gives the state of a phone agent: logon, readiness, and the service group call at hand. As
    /// `get_phone_agent_status`, and returns without waiting.
    void get_phone_agent_status_async(std::int32_t agent_rec_id,
        Completion<PhoneAgentStatus> completion) {
        auto context = detail::Pending<PhoneAgentStatus>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) {
            ccas_phone_agent_status found{};
            found.struct_size = sizeof found;
            detail::check(ccas_result_phone_agent_status(result, &found));
            return detail::read(found);
        };
        detail::start(handle(), ccas_get_phone_agent_status_async, std::move(context),
            agent_rec_id);
    }

    /// Sets the qualification codes of an agent's call.
    ///
    /// The agent must be logged on, and the call must be in progress or in clerical state. Codes
    /// that are defined and codes of one's own may be mixed: at most 100 in all, 50 of each sort.
    /// `CqCodes` tells that they were set.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call.
    /// - `service_group_id`: Record id of the service group of the call.
    /// - `cq_codes`: Codes and their names. A name may be empty; that of a defined code is ignored,
    ///   and a code of one's own without a name is its own name. Code and name alternate, separated
    ///   by vertical bars, as in `12|Order|99|`; an empty name keeps its place.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `CallNotFound`, `CallNotActive`, `TooManyCodes`,
    /// `InvalidArgument`, `DirectConnectRequired`; and those of every request, which `Client` tells
    /// of.
    ///
    /// COM: `SetAgentCQCodes`.
    void set_agent_cq_codes(std::int32_t agent_rec_id, std::int32_t call_id,
        std::int32_t service_group_id, const std::string &cq_codes) {
        detail::check(ccas_set_agent_cq_codes(handle(), agent_rec_id, call_id, service_group_id,
            detail::text(cq_codes, "cq_codes")));
    }

    /// Sets the qualification codes of an agent's call. As `set_agent_cq_codes`, and returns
    /// without waiting.
    void set_agent_cq_codes_async(std::int32_t agent_rec_id, std::int32_t call_id,
        std::int32_t service_group_id, const std::string &cq_codes, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_agent_cq_codes_async, std::move(context), agent_rec_id,
            call_id, service_group_id, detail::text(cq_codes, "cq_codes"));
    }

    /// Sets the private data of an agent's call.
    ///
    /// The agent must be logged on and the call active. `AssociatedDataSet` tells that they were
    /// set.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the active call.
    /// - `private_data`: The private data, a free text.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `CallNotFound`, `CallNotActive`,
    /// `DirectConnectRequired`; and those of every request, which `Client` tells of.
    ///
    /// COM: `SetPrivateData`.
    void set_private_data(std::int32_t agent_rec_id, std::int32_t call_id,
        const std::string &private_data) {
        detail::check(ccas_set_private_data(handle(), agent_rec_id, call_id,
            detail::text(private_data, "private_data")));
    }

    /// Sets the private data of an agent's call. As `set_private_data`, and returns without
    /// waiting.
    void set_private_data_async(std::int32_t agent_rec_id, std::int32_t call_id,
        const std::string &private_data, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_private_data_async, std::move(context), agent_rec_id,
            call_id, detail::text(private_data, "private_data"));
    }

    /// Sends a phone agent's call on to another destination.
    ///
    /// `ConnectionCleared` tells that the call has left the phone agent, if the service is set to
    /// give phone agents' events. If the destination is the number defined for Customer
    /// Authentication, the phone agent stays in Talking state while the call is handled there. If
    /// the phone agent has no such call, nothing happens. The destination comes last here; in
    /// `DeflectCall` it comes before the call.
    ///
    /// - `agent_rec_id`: Record id of the phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `call_id`: Id of the call.
    /// - `dest`: Number of the destination.
    ///
    /// Success means that the request was sent to the router.
    ///
    /// Errors: `AgentUnknown`, `UnknownTenant`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `DeflectPhoneAgentCall`.
    void deflect_phone_agent_call(std::int32_t agent_rec_id, std::int32_t tenant_id,
        std::int32_t call_id, const std::string &dest) {
        detail::check(ccas_deflect_phone_agent_call(handle(), agent_rec_id, tenant_id, call_id,
            detail::text(dest, "dest")));
    }

    /// Sends a phone agent's call on to another destination. As `deflect_phone_agent_call`, and
    /// returns without waiting.
    void deflect_phone_agent_call_async(std::int32_t agent_rec_id, std::int32_t tenant_id,
        std::int32_t call_id, const std::string &dest, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_deflect_phone_agent_call_async, std::move(context),
            agent_rec_id, tenant_id, call_id, detail::text(dest, "dest"));
    }

    /// Sets up to three IVR fields of an agent's voice call.
    ///
    /// A field with the given label gets the new data; a label that the call does not have yet is
    /// added. The call must exist at the agent, who may be a phone agent. `CallInformationUpdate`
    /// tells that the fields were set.
    ///
    /// - `agent_rec_id`: Record id of the agent or phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `call_id`: Id of the voice call.
    /// - `ivr_label1`: Label of the first field.
    /// - `ivr_data1`: Data of the first field.
    /// - `ivr_label2`: Label of the second field; empty for no such field.
    /// - `ivr_data2`: Data of the second field.
    /// - `ivr_label3`: Label of the third field; empty for no such field.
    /// - `ivr_data3`: Data of the third field.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `UnknownTenant`, `CallNotFound`, `InvalidArgument`,
    /// `DirectConnectRequired`; and those of every request, which `Client` tells of.
    ///
    /// COM: `SetAgentIVRData`.
    void set_agent_ivr_data(std::int32_t agent_rec_id, std::int32_t tenant_id, std::int32_t call_id,
        const std::string &ivr_label1, const std::string &ivr_data1,
        const std::string &ivr_label2 = {}, const std::string &ivr_data2 = {},
        const std::string &ivr_label3 = {}, const std::string &ivr_data3 = {}) {
        detail::check(ccas_set_agent_ivr_data(handle(), agent_rec_id, tenant_id, call_id,
            detail::text(ivr_label1, "ivr_label1"), detail::text(ivr_data1, "ivr_data1"),
            detail::text(ivr_label2, "ivr_label2"), detail::text(ivr_data2, "ivr_data2"),
            detail::text(ivr_label3, "ivr_label3"), detail::text(ivr_data3, "ivr_data3")));
    }

    /// Sets up to three IVR fields of an agent's voice call. As `set_agent_ivr_data`, and returns
    /// without waiting.
    void set_agent_ivr_data_async(std::int32_t agent_rec_id, std::int32_t tenant_id,
        std::int32_t call_id, const std::string &ivr_label1, const std::string &ivr_data1,
        const std::string &ivr_label2, const std::string &ivr_data2, const std::string &ivr_label3,
        const std::string &ivr_data3, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_agent_ivr_data_async, std::move(context), agent_rec_id,
            tenant_id, call_id, detail::text(ivr_label1, "ivr_label1"), detail::text(ivr_data1,
            "ivr_data1"), detail::text(ivr_label2, "ivr_label2"), detail::text(ivr_data2,
            "ivr_data2"), detail::text(ivr_label3, "ivr_label3"), detail::text(ivr_data3,
            "ivr_data3"));
    }

    /// Finds the call manager on which an agent is logged on.
    ///
    /// The agent may be a phone agent.
    ///
    /// - `agent_rec_id`: Record id of the agent or phone agent.
    ///
    /// Returns: Record id of the call manager; 0 if the agent is not logged on.
    ///
    /// Errors: `AgentUnknown`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `GetAgentCallManagerID`.
    std::int32_t get_agent_call_manager_id(std::int32_t agent_rec_id) {
        std::int32_t found = 0;
        detail::check(ccas_get_agent_call_manager_id(handle(), agent_rec_id, &found));
        return found;
    }

    /// Finds the call manager on which an agent is logged on. As `get_agent_call_manager_id`, and
    /// returns without waiting.
    void get_agent_call_manager_id_async(std::int32_t agent_rec_id,
        Completion<std::int32_t> completion) {
        auto context = detail::Pending<std::int32_t>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) { return detail::long_of(result); };
        detail::start(handle(), ccas_get_agent_call_manager_id_async, std::move(context),
            agent_rec_id);
    }

    /// Sets up to three IVR fields of an agent's session and has them written to the call detail
    /// records.
    ///
    /// A field with the given label gets the new data; a label that the session does not have yet
    /// is added. The session must exist at the agent, who may be a phone agent.
    /// `CallInformationUpdate` tells that the fields were set.
    ///
    /// - `agent_rec_id`: Record id of the agent or phone agent.
    /// - `tenant_id`: Id of the tenant on which the agent is defined; -1 on a system without
    ///   tenants.
    /// - `call_id`: Id of the call or session.
    /// - `media_type`: Medium of the session.
    /// - `ivr_label1`: Label of the first field.
    /// - `ivr_data1`: Data of the first field.
    /// - `ivr_label2`: Label of the second field; empty for no such field.
    /// - `ivr_data2`: Data of the second field.
    /// - `ivr_label3`: Label of the third field; empty for no such field.
    /// - `ivr_data3`: Data of the third field.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `UnknownTenant`, `CallNotFound`, `SessionNotFound`,
    /// `InvalidArgument`, `DirectConnectRequired`; and those of every request, which `Client` tells
    /// of.
    ///
    /// COM: `SetAgentIVRDataWithCDR`.
    void set_agent_ivr_data_with_cdr(std::int32_t agent_rec_id, std::int32_t tenant_id,
        std::int32_t call_id, MediaType media_type, const std::string &ivr_label1,
        const std::string &ivr_data1, const std::string &ivr_label2 = {},
        const std::string &ivr_data2 = {}, const std::string &ivr_label3 = {},
        const std::string &ivr_data3 = {}) {
        detail::check(ccas_set_agent_ivr_data_with_cdr(handle(), agent_rec_id, tenant_id, call_id,
            static_cast<std::int32_t>(media_type), detail::text(ivr_label1, "ivr_label1"),
            detail::text(ivr_data1, "ivr_data1"), detail::text(ivr_label2, "ivr_label2"),
            detail::text(ivr_data2, "ivr_data2"), detail::text(ivr_label3, "ivr_label3"),
            detail::text(ivr_data3, "ivr_data3")));
    }

    /// Sets up to three IVR fields of an agent's session and has them written to the call detail
    /// records. As `set_agent_ivr_data_with_cdr`, and returns without waiting.
    void set_agent_ivr_data_with_cdr_async(std::int32_t agent_rec_id, std::int32_t tenant_id,
        std::int32_t call_id, MediaType media_type, const std::string &ivr_label1,
        const std::string &ivr_data1, const std::string &ivr_label2, const std::string &ivr_data2,
        const std::string &ivr_label3, const std::string &ivr_data3, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_agent_ivr_data_with_cdr_async, std::move(context),
            agent_rec_id, tenant_id, call_id, static_cast<std::int32_t>(media_type),
            detail::text(ivr_label1, "ivr_label1"), detail::text(ivr_data1, "ivr_data1"),
            detail::text(ivr_label2, "ivr_label2"), detail::text(ivr_data2, "ivr_data2"),
            detail::text(ivr_label3, "ivr_label3"), detail::text(ivr_data3, "ivr_data3"));
    }

    /// Makes an agent ready for chat.
    ///
    /// `ChatReady` tells that it happened. For an agent who is not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `SetChatReady`.
    void set_chat_ready(std::int32_t agent_rec_id) {
        detail::check(ccas_set_chat_ready(handle(), agent_rec_id));
    }

    /// Makes an agent ready for chat. As `set_chat_ready`, and returns without waiting.
    void set_chat_ready_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_chat_ready_async, std::move(context), agent_rec_id);
    }

    /// Makes an agent not ready for chat.
    ///
    /// `ChatNotReady` tells that it happened. No reason can be given, so the event carries -1 and
    /// an empty text. For an agent who is not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `SetChatNotReady`.
    void set_chat_not_ready(std::int32_t agent_rec_id) {
        detail::check(ccas_set_chat_not_ready(handle(), agent_rec_id));
    }

    /// Makes an agent not ready for chat. As `set_chat_not_ready`, and returns without waiting.
    void set_chat_not_ready_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_chat_not_ready_async, std::move(context), agent_rec_id);
    }

    /// Makes an agent ready for open media sessions.
    ///
    /// `OpenMediaReady` tells that it happened. For an agent who is not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `SetOpenMediaReady`.
    void set_open_media_ready(std::int32_t agent_rec_id) {
        detail::check(ccas_set_open_media_ready(handle(), agent_rec_id));
    }

    /// Makes an agent ready for open media sessions. As `set_open_media_ready`, and returns without
    /// waiting.
    void set_open_media_ready_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_open_media_ready_async, std::move(context), agent_rec_id);
    }

    /// Makes an agent not ready for open media sessions.
    ///
    /// `OpenMediaNotReady` tells that it happened. No reason can be given, so the event carries -1
    /// and an empty text. For an agent who is not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `SetOpenMediaNotReady`.
    void set_open_media_not_ready(std::int32_t agent_rec_id) {
        detail::check(ccas_set_open_media_not_ready(handle(), agent_rec_id));
    }

    /// Makes an agent not ready for open media sessions. As `set_open_media_not_ready`, and returns
    /// without waiting.
    void set_open_media_not_ready_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_open_media_not_ready_async, std::move(context),
            agent_rec_id);
    }

    /// Closes an agent's application by force.
    ///
    /// The agent is not asked or warned. `Logoff` tells that the agent is gone. For an agent who is
    /// not logged on, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `StopApp`.
    void stop_app(std::int32_t agent_rec_id) {
        detail::check(ccas_stop_app(handle(), agent_rec_id));
    }

    /// Closes an agent's application by force. As `stop_app`, and returns without waiting.
    void stop_app_async(std::int32_t agent_rec_id, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_stop_app_async, std::move(context), agent_rec_id);
    }

    /// Starts dialling a campaign call that is pending at an agent.
    ///
    /// `CampaignInfo` told of the call when it was allocated to the agent. `CampaignAccept` tells
    /// that the agent's side took it and gives the id of the call.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `campaign_id`: Record id of the campaign.
    /// - `customer_id`: Record id of the customer.
    /// - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when
    ///   the service is a simulator.
    /// - `dial_string`: Number to dial.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `CampaignCallNotFound`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `MakeCampaignCall`.
    void make_campaign_call(std::int32_t agent_rec_id, std::int32_t campaign_id,
        std::int32_t customer_id, std::int32_t campaign_call_id, const std::string &dial_string) {
        detail::check(ccas_make_campaign_call(handle(), agent_rec_id, campaign_id, customer_id,
            campaign_call_id, detail::text(dial_string, "dial_string")));
    }

    /// Starts dialling a campaign call that is pending at an agent. As `make_campaign_call`, and
    /// returns without waiting.
    void make_campaign_call_async(std::int32_t agent_rec_id, std::int32_t campaign_id,
        std::int32_t customer_id, std::int32_t campaign_call_id, const std::string &dial_string,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_make_campaign_call_async, std::move(context), agent_rec_id,
            campaign_id, customer_id, campaign_call_id, detail::text(dial_string, "dial_string"));
    }

    /// Rejects a campaign call that is pending at an agent.
    ///
    /// `CampaignReject` tells that it happened; the customer is not called.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `campaign_id`: Record id of the campaign.
    /// - `customer_id`: Record id of the customer.
    /// - `reason`: Why the call is rejected, an open number.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `CampaignCallNotFound`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `RejectCampaignCall`.
    void reject_campaign_call(std::int32_t agent_rec_id, std::int32_t campaign_id,
        std::int32_t customer_id, std::int32_t reason) {
        detail::check(ccas_reject_campaign_call(handle(), agent_rec_id, campaign_id, customer_id,
            reason));
    }

    /// Rejects a campaign call that is pending at an agent. As `reject_campaign_call`, and returns
    /// without waiting.
    void reject_campaign_call_async(std::int32_t agent_rec_id, std::int32_t campaign_id,
        std::int32_t customer_id, std::int32_t reason, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_reject_campaign_call_async, std::move(context), agent_rec_id,
            campaign_id, customer_id, reason);
    }

    /// Sets the outcome of a campaign call.
    ///
    /// The call must have been dialled, by `MakeCampaignCall` or by the agent. `CampaignStatus`
    /// tells that it happened.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `campaign_call_id`: Id of the campaign call: `X-CampaignCallID` of its `CampaignInfo` when
    ///   the service is a simulator.
    /// - `status`: Outcome of the call, an open number.
    /// - `next_call_attempt`: When to call the customer next: wall-clock time of the contact
    ///   centre.
    /// - `close_form`: Whether the status form on the agent's screen is closed.
    /// - `update_comment`: Whether the comment is replaced.
    /// - `comment`: The new comment on the customer; ignored unless the comment is to be replaced.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `CampaignCallNotFound`, `DialingNotStarted`,
    /// `DirectConnectRequired`; and those of every request, which `Client` tells of.
    ///
    /// COM: `SetCampaignCallStatus`.
    void set_campaign_call_status(std::int32_t agent_rec_id, std::int32_t campaign_call_id,
        std::int32_t status, const DateTime &next_call_attempt, bool close_form,
        bool update_comment, const std::string &comment) {
        detail::check(ccas_set_campaign_call_status(handle(), agent_rec_id, campaign_call_id,
            status, next_call_attempt.ole(), close_form ? 1 : 0, update_comment ? 1 : 0,
            detail::text(comment, "comment")));
    }

    /// Sets the outcome of a campaign call. As `set_campaign_call_status`, and returns without
    /// waiting.
    void set_campaign_call_status_async(std::int32_t agent_rec_id, std::int32_t campaign_call_id,
        std::int32_t status, const DateTime &next_call_attempt, bool close_form,
        bool update_comment, const std::string &comment, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_campaign_call_status_async, std::move(context),
            agent_rec_id, campaign_call_id, status, next_call_attempt.ole(), close_form ? 1 : 0,
            update_comment ? 1 : 0, detail::text(comment, "comment"));
    }

    /// Gives the media settings of an agent: which media, how many at a time, which beside which.
    ///
    /// For an agent who is not logged on, and for a phone agent, all values are 0.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    ///
    /// Errors: `AgentUnknown`, `DirectConnectRequired`; and those of every request, which `Client`
    /// tells of.
    ///
    /// COM: `GetAgentMediaSettings`.
    AgentMediaSettings get_agent_media_settings(std::int32_t agent_rec_id) {
        ccas_agent_media_settings found{};
        found.struct_size = sizeof found;
        detail::check(ccas_get_agent_media_settings(handle(), agent_rec_id, &found));
        return detail::read(found);
    }

    /// Gives the media settings of an agent: which media, how many at a time, which beside which.
    /// As `get_agent_media_settings`, and returns without waiting.
    void get_agent_media_settings_async(std::int32_t agent_rec_id,
        Completion<AgentMediaSettings> completion) {
        auto context = detail::Pending<AgentMediaSettings>::make(shared_, std::move(completion));
        context->read = [](const ccas_result *result) {
            ccas_agent_media_settings found{};
            found.struct_size = sizeof found;
            detail::check(ccas_result_agent_media_settings(result, &found));
            return detail::read(found);
        };
        detail::start(handle(), ccas_get_agent_media_settings_async, std::move(context),
            agent_rec_id);
    }

    /// Starts dialling a callback call that is pending at an agent.
    ///
    /// `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells that the
    /// agent's side took it and gives the id of the call.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
    ///   simulator.
    /// - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
    ///   service is a simulator.
    /// - `dial_string`: Number to dial.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `CallbackCallNotFound`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `MakeCallbackCall`.
    void make_callback_call(std::int32_t agent_rec_id, std::int32_t callback_id,
        std::int32_t callback_call_id, const std::string &dial_string) {
        detail::check(ccas_make_callback_call(handle(), agent_rec_id, callback_id, callback_call_id,
            detail::text(dial_string, "dial_string")));
    }

    /// Starts dialling a callback call that is pending at an agent. As `make_callback_call`, and
    /// returns without waiting.
    void make_callback_call_async(std::int32_t agent_rec_id, std::int32_t callback_id,
        std::int32_t callback_call_id, const std::string &dial_string,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_make_callback_call_async, std::move(context), agent_rec_id,
            callback_id, callback_call_id, detail::text(dial_string, "dial_string"));
    }

    /// Rejects a callback call that is pending at an agent.
    ///
    /// `CallbackReject` tells that it happened; the caller is not called back by this agent.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `callback_id`: Id of the callback: `X-CallbackID` of its `Callback` when the service is a
    ///   simulator.
    /// - `reason`: Why the callback is rejected, an open number.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `CallbackCallNotFound`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `RejectCallbackCall`.
    void reject_callback_call(std::int32_t agent_rec_id, std::int32_t callback_id,
        std::int32_t reason) {
        detail::check(ccas_reject_callback_call(handle(), agent_rec_id, callback_id, reason));
    }

    /// Rejects a callback call that is pending at an agent. As `reject_callback_call`, and returns
    /// without waiting.
    void reject_callback_call_async(std::int32_t agent_rec_id, std::int32_t callback_id,
        std::int32_t reason, Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_reject_callback_call_async, std::move(context), agent_rec_id,
            callback_id, reason);
    }

    /// Sets the outcome of a callback call.
    ///
    /// The call must have been dialled, by `MakeCallbackCall` or by the agent. `CallbackStatus`
    /// tells that it happened.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `callback_call_id`: Id of the callback call: `X-CallbackCallID` of its `Callback` when the
    ///   service is a simulator.
    /// - `status`: Outcome of the call, an open number.
    /// - `next_call_attempt`: When to call next: wall-clock time of the contact centre.
    /// - `close_form`: Whether the status form on the agent's screen is closed.
    ///
    /// Success means that it has happened.
    ///
    /// Errors: `AgentUnknown`, `CallbackCallNotFound`, `DialingNotStarted`,
    /// `DirectConnectRequired`; and those of every request, which `Client` tells of.
    ///
    /// COM: `SetCallbackCallStatus`.
    void set_callback_call_status(std::int32_t agent_rec_id, std::int32_t callback_call_id,
        std::int32_t status, const DateTime &next_call_attempt, bool close_form) {
        detail::check(ccas_set_callback_call_status(handle(), agent_rec_id, callback_call_id,
            status, next_call_attempt.ole(), close_form ? 1 : 0));
    }

    /// Sets the outcome of a callback call. As `set_callback_call_status`, and returns without
    /// waiting.
    void set_callback_call_status_async(std::int32_t agent_rec_id, std::int32_t callback_call_id,
        std::int32_t status, const DateTime &next_call_attempt, bool close_form,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_set_callback_call_status_async, std::move(context),
            agent_rec_id, callback_call_id, status, next_call_attempt.ole(), close_form ? 1 : 0);
    }

    /// Sends DTMF digits through a call of an agent.
    ///
    /// The agent must be logged on. No event tells of it. If the agent has no such established
    /// call, nothing happens.
    ///
    /// - `agent_rec_id`: Record id of the agent.
    /// - `call_id`: Id of the call.
    /// - `digits`: The digits to send, as in `1234#`.
    ///
    /// Success means that the request was sent to the agent application.
    ///
    /// Errors: `AgentUnknown`, `AgentNotLoggedOn`, `DirectConnectRequired`; and those of every
    /// request, which `Client` tells of.
    ///
    /// COM: `SendDTMF`.
    void send_dtmf(std::int32_t agent_rec_id, std::int32_t call_id, const std::string &digits) {
        detail::check(ccas_send_dtmf(handle(), agent_rec_id, call_id, detail::text(digits,
            "digits")));
    }

    /// Sends DTMF digits through a call of an agent. As `send_dtmf`, and returns without waiting.
    void send_dtmf_async(std::int32_t agent_rec_id, std::int32_t call_id, const std::string &digits,
        Completion<void> completion) {
        auto context = detail::Pending<void>::make(shared_, std::move(completion));
        detail::start(handle(), ccas_send_dtmf_async, std::move(context), agent_rec_id, call_id,
            detail::text(digits, "digits"));
    }

protected:
    Requests() = default;
    explicit Requests(std::shared_ptr<detail::Shared> shared) : shared_(std::move(shared)) {}
    ~Requests() = default;
    Requests(Requests &&) = default;
    Requests &operator=(Requests &&) = default;

    /// NULL after a move: the C functions refuse it.
    ccas_client *handle() const noexcept { return shared_ ? shared_->client.load() : nullptr; }

    std::shared_ptr<detail::Shared> shared_;
};

}  // namespace openccas

#endif  // OPENCCAS_REQUESTS_HPP
