// Generated from crates/catalogue/acts.toml by `cargo xtask codegen`. Do not edit.

#ifndef OPENCCAS_ACTS_HPP
#define OPENCCAS_ACTS_HPP

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "act.hpp"
#include "date_time.hpp"

namespace openccas {

/// What may be said of `Simulator::advance` besides.
struct AdvanceOptions {
    /// How far.
    std::optional<std::chrono::duration<double>> seconds{};
    /// How far, beside the seconds.
    std::optional<std::chrono::milliseconds> milliseconds{};
};

/// What may be said of `Simulator::set_not_ready` besides.
struct SetNotReadyOptions {
    /// Not-ready reason. Without it there is none.
    std::optional<std::int32_t> reason{};
};

/// What may be said of `Simulator::set_habits` besides.
struct SetHabitsOptions {
    /// Name of habits of the scenario. Without it the agent does nothing unasked.
    std::optional<std::string> habits{};
};

/// What may be said of `Simulator::register_phone` besides.
struct RegisterPhoneOptions {
    /// Port used for RAS; 1719 without it.
    std::optional<std::int32_t> ras_port{};
    /// Port used for call signalling; 1720 without it.
    std::optional<std::int32_t> cs_port{};
};

/// What may be said of `Simulator::inbound_call` besides.
struct InboundCallOptions {
    /// Number of the caller. Without it the number is withheld.
    std::optional<std::string> from{};
    /// Number that the caller has dialled. Without it that of the group.
    std::optional<std::string> to{};
    /// What the caller was asked.
    std::optional<Fields> ivr{};
    /// Private data that the call brings along.
    std::optional<std::string> private_data{};
    /// Of two waiting calls the one with the higher priority goes first; 0 without it.
    std::optional<std::int32_t> priority{};
    /// How long the caller talks before hanging up. Without it: until somebody else does.
    std::optional<std::chrono::duration<double>> talk{};
    /// How long the caller waits for an answer. Without it: for ever.
    std::optional<std::chrono::duration<double>> patience{};
    /// Whether a caller who gives up in the queue asks to be called back; no without it.
    std::optional<bool> wants_callback{};
};

/// What may be said of `Simulator::email` besides.
struct EmailOptions {
    /// Subject.
    std::optional<std::string> subject{};
    /// What the customer has written.
    std::optional<std::string> text{};
    /// Other recipients: a reply goes to them as well.
    std::optional<std::vector<std::string>> others{};
    /// What is known of the customer.
    std::optional<Fields> ivr{};
    /// Of two waiting sessions the one with the higher priority goes first; 0 without it.
    std::optional<std::int32_t> priority{};
    /// How long an agent takes who handles it by habit.
    std::optional<std::chrono::duration<double>> takes{};
};

/// What may be said of `Simulator::sms` besides.
struct SmsOptions {
    /// What the customer has written.
    std::optional<std::string> text{};
    /// What is known of the customer.
    std::optional<Fields> ivr{};
    /// Of two waiting sessions the one with the higher priority goes first; 0 without it.
    std::optional<std::int32_t> priority{};
    /// How long an agent takes who handles it by habit.
    std::optional<std::chrono::duration<double>> takes{};
};

/// What may be said of `Simulator::chat` besides.
struct ChatOptions {
    /// What it is about.
    std::optional<std::string> subject{};
    /// What the customer has written.
    std::optional<std::string> text{};
    /// What is known of the customer.
    std::optional<Fields> ivr{};
    /// Of two waiting sessions the one with the higher priority goes first; 0 without it.
    std::optional<std::int32_t> priority{};
    /// How long an agent takes who handles it by habit.
    std::optional<std::chrono::duration<double>> takes{};
    /// How long the customer waits for an agent. Without it: for ever.
    std::optional<std::chrono::duration<double>> patience{};
};

/// What may be said of `Simulator::open_media` besides.
struct OpenMediaOptions {
    /// What it is about.
    std::optional<std::string> subject{};
    /// What the customer has written.
    std::optional<std::string> text{};
    /// What is known of the customer.
    std::optional<Fields> ivr{};
    /// Of two waiting sessions the one with the higher priority goes first; 0 without it.
    std::optional<std::int32_t> priority{};
    /// How long an agent takes who handles it by habit.
    std::optional<std::chrono::duration<double>> takes{};
    /// How long the customer waits for an agent. Without it: for ever.
    std::optional<std::chrono::duration<double>> patience{};
};

/// What may be said of `Simulator::reply` besides.
struct ReplyOptions {
    /// What the agent writes.
    std::optional<std::string> text{};
    /// Subject. Without it that of the customer, with `Re: ` or `Fwd: ` before it.
    std::optional<std::string> subject{};
    /// Who gets it. Without it the customer and the other recipients.
    std::optional<std::vector<std::string>> to{};
    /// Whether the message is forwarded; no without it.
    std::optional<bool> forwarded{};
};

/// What may be said of `Simulator::add_customer` besides.
struct AddCustomerOptions {
    /// What an agent has noted earlier.
    std::optional<std::string> comment{};
    /// What is known of the customer.
    std::optional<Fields> ivr{};
};

/// What may be said of `Simulator::callback` besides.
struct CallbackOptions {
    /// The number that the customer has dialled. Without it that of the group.
    std::optional<std::string> to{};
    /// Id of the call by which the customer has asked. Without it there is a new number for it.
    std::optional<std::int32_t> orig_call{};
    /// What the customer was asked; events tell three of them.
    std::optional<Fields> ivr{};
};

/// What may be said of `Simulator::dial_pending` besides.
struct DialPendingOptions {
    /// The number. Without it that of the customer.
    std::optional<std::string> number{};
};

/// What may be said of `Simulator::fill_form` besides.
struct FillFormOptions {
    /// When to call next, by the clock of the contact centre.
    std::optional<DateTime> next_attempt{};
    /// What whoever calls next should know. Without it the comment stays as it is.
    std::optional<std::string> comment{};
    /// Whether the form is closed; yes without it.
    std::optional<bool> close{};
};

/// What may be said of `Simulator::start_recording` besides.
struct StartRecordingOptions {
    /// Who records it, unless it is a supervisor; an outside system without it. One of `agent`,
    /// `outside_system`.
    std::optional<std::string> by{};
    /// Record id of the supervisor who has it recorded. It excludes `by`.
    std::optional<std::int32_t> supervisor{};
};

/// What may be said of `Simulator::add_agent` besides.
struct AddAgentOptions {
    /// Record ids of the service groups that the agent serves, at level 1.
    std::optional<std::vector<std::int32_t>> groups{};
    /// The tenant; -1, which is none, without it.
    std::optional<std::int32_t> tenant_id{};
    /// Whether the agent logs on by itself; yes without it.
    std::optional<bool> logs_on{};
    /// Name of habits of the scenario. Without it the agent does nothing unasked.
    std::optional<std::string> habits{};
};

/// What may be said of `Simulator::add_phone_agent` besides.
struct AddPhoneAgentOptions {
    /// Extension at which the phone agent logs on by itself.
    std::optional<std::string> extension{};
    /// Record ids of the service groups that the phone agent serves, at level 1.
    std::optional<std::vector<std::int32_t>> groups{};
    /// The tenant; -1, which is none, without it.
    std::optional<std::int32_t> tenant_id{};
    /// Whether the phone agent logs on by itself; yes without it.
    std::optional<bool> logs_on{};
    /// Name of habits of the scenario. Without it the phone agent does nothing unasked.
    std::optional<std::string> habits{};
};

/// What may be said of `Simulator::add_group` besides.
struct AddGroupOptions {
    /// What it is for; `voice` without it. One of `voice`, `campaign`, `email`, `sms`, `chat`,
    /// `voice_dispatch`, `common_hold`, `email_dispatch`, `sms_dispatch`, `open_media`.
    std::optional<std::string> purpose{};
    /// The tenant; -1, which is none, without it.
    std::optional<std::int32_t> tenant_id{};
    /// The number that callers dial for it.
    std::optional<std::string> number{};
    /// Clerical time after a call or session; none without it.
    std::optional<std::chrono::duration<double>> clerical{};
    /// How long a call rings, or a session is offered, at an agent before it goes to another.
    std::optional<std::chrono::duration<double>> ring_timeout{};
    /// Whether an agent who lets that time pass is made not ready for the medium; no without it.
    std::optional<bool> ring_timeout_not_ready{};
    /// How many of the calls an outside system records: from 0, which is none, to 1; 0 without it.
    std::optional<double> recorded{};
    /// Which of the free agents gets a call; `longest_idle` without it. One of `longest_idle`,
    /// `highest_level`.
    std::optional<std::string> allocation{};
};

/// What may be said of `Simulator::begin_fault` besides.
struct BeginFaultOptions {
    /// The method concerned, such as `MakeCall`. Without it: every one.
    std::optional<std::string> method{};
    /// Record id of the agent concerned. Without it: requests about any agent, and about none.
    std::optional<std::int32_t> agent{};
    /// For how long answers are held back. With the effect `delay`, and only with it.
    std::optional<std::chrono::duration<double>> delay{};
};

/// What may be said of `Simulator::cut_connections` besides.
struct CutConnectionsOptions {
    /// What the client calls itself. Without it: all clients.
    std::optional<std::string> client{};
};

/// What may be said of `Simulator::half_open` besides.
struct HalfOpenOptions {
    /// What the client calls itself. Without it: all clients.
    std::optional<std::string> client{};
    /// Whether that begins; yes without it. No: the connections go on.
    std::optional<bool> on{};
};

/// What may be said of `Simulator::refuse_connections` besides.
struct RefuseConnectionsOptions {
    /// Whether that begins; yes without it.
    std::optional<bool> on{};
};

/// What can be made to happen in a simulated contact centre. What happens has happened when the
/// function returns, and its events are on their way. It throws `Error`: `InvalidArgument` names
/// what cannot be, `ImpossibleInThisState` says why it cannot happen now.
class Acts {
public:
    /// Time moves on, and what is due meanwhile happens. In real time it is skipped.
    void advance(const AdvanceOptions &options = {}) {
        detail::Arguments with;
        with.add("seconds", options.seconds);
        with.add("milliseconds", options.milliseconds);
        detail::act(handle_, "advance", with);
    }

    /// An agent or phone agent logs on at the extension of the scenario.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    void log_on(std::int32_t agent) {
        detail::Arguments with;
        with.add("agent", agent);
        detail::act(handle_, "log_on", with);
    }

    /// An agent or phone agent logs off. Whatever the agent had ends or is given back.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    void log_off(std::int32_t agent) {
        detail::Arguments with;
        with.add("agent", agent);
        detail::act(handle_, "log_off", with);
    }

    /// An agent becomes ready for a medium.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    /// - `medium`: The medium; `email` is for SMS too. One of `voice`, `email`, `chat`,
    ///   `open_media`.
    void set_ready(std::int32_t agent, const std::string &medium) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("medium", medium);
        detail::act(handle_, "set_ready", with);
    }

    /// An agent becomes not ready for a medium.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    /// - `medium`: The medium; `email` is for SMS too. One of `voice`, `email`, `chat`,
    ///   `open_media`.
    void set_not_ready(std::int32_t agent, const std::string &medium,
        const SetNotReadyOptions &options = {}) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("medium", medium);
        with.add("reason", options.reason);
        detail::act(handle_, "set_not_ready", with);
    }

    /// From now on an agent does by itself what these habits say. What is under way goes on.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    void set_habits(std::int32_t agent, const SetHabitsOptions &options = {}) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("habits", options.habits);
        detail::act(handle_, "set_habits", with);
    }

    /// The connection to an agent's application breaks for a moment. What was being offered there
    /// is rejected for an unknown cause, what had begun goes on.
    ///
    /// - `agent`: Record id of the agent.
    void lose_application(std::int32_t agent) {
        detail::Arguments with;
        with.add("agent", agent);
        detail::act(handle_, "lose_application", with);
    }

    /// The IP telephone or softphone at an agent's extension registers.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    /// - `address`: IP address of the telephone, or of the computer on which the softphone runs.
    void register_phone(std::int32_t agent, const std::string &address,
        const RegisterPhoneOptions &options = {}) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("address", address);
        with.add("ras_port", options.ras_port);
        with.add("cs_port", options.cs_port);
        detail::act(handle_, "register_phone", with);
    }

    /// A customer calls a service group.
    ///
    /// - `group`: Record id of the service group.
    ///
    /// Returns the id of the call.
    std::int32_t inbound_call(std::int32_t group, const InboundCallOptions &options = {}) {
        detail::Arguments with;
        with.add("group", group);
        with.add("from", options.from);
        with.add("to", options.to);
        with.add("ivr", options.ivr);
        with.add("private_data", options.private_data);
        with.add("priority", options.priority);
        with.add("talk", options.talk);
        with.add("patience", options.patience);
        with.add("wants_callback", options.wants_callback);
        return detail::act(handle_, "inbound_call", with);
    }

    /// The customer in a call hangs up, or gives up waiting.
    ///
    /// - `call`: Id of the call.
    void customer_hangs_up(std::int32_t call) {
        detail::Arguments with;
        with.add("call", call);
        detail::act(handle_, "customer_hangs_up", with);
    }

    /// An agent or phone agent picks up a ringing telephone.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    /// - `call`: Id of the call.
    void answer(std::int32_t agent, std::int32_t call) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("call", call);
        detail::act(handle_, "answer", with);
    }

    /// An agent rejects a service group call that rings.
    ///
    /// - `agent`: Record id of the agent.
    /// - `call`: Id of the call.
    void reject(std::int32_t agent, std::int32_t call) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("call", call);
        detail::act(handle_, "reject", with);
    }

    /// An agent or phone agent puts the telephone down.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    /// - `call`: Id of the call.
    void hang_up(std::int32_t agent, std::int32_t call) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("call", call);
        detail::act(handle_, "hang_up", with);
    }

    /// An agent or phone agent dials.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    /// - `number`: What is dialled: an extension, the number of a group, or any other.
    ///
    /// Returns the id of the call.
    std::int32_t dial(std::int32_t agent, const std::string &number) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("number", number);
        return detail::act(handle_, "dial", with);
    }

    /// An e-mail arrives at a service group.
    ///
    /// - `group`: Record id of the service group.
    /// - `from`: Address of the customer.
    ///
    /// Returns the id of the session.
    std::int32_t email(std::int32_t group, const std::string &from,
        const EmailOptions &options = {}) {
        detail::Arguments with;
        with.add("group", group);
        with.add("from", from);
        with.add("subject", options.subject);
        with.add("text", options.text);
        with.add("others", options.others);
        with.add("ivr", options.ivr);
        with.add("priority", options.priority);
        with.add("takes", options.takes);
        return detail::act(handle_, "email", with);
    }

    /// An SMS arrives at a service group.
    ///
    /// - `group`: Record id of the service group.
    /// - `from`: Number of the customer.
    ///
    /// Returns the id of the session.
    std::int32_t sms(std::int32_t group, const std::string &from, const SmsOptions &options = {}) {
        detail::Arguments with;
        with.add("group", group);
        with.add("from", from);
        with.add("text", options.text);
        with.add("ivr", options.ivr);
        with.add("priority", options.priority);
        with.add("takes", options.takes);
        return detail::act(handle_, "sms", with);
    }

    /// A customer asks a service group for a chat.
    ///
    /// - `group`: Record id of the service group.
    /// - `from`: Name of the customer.
    ///
    /// Returns the id of the session.
    std::int32_t chat(std::int32_t group, const std::string &from,
        const ChatOptions &options = {}) {
        detail::Arguments with;
        with.add("group", group);
        with.add("from", from);
        with.add("subject", options.subject);
        with.add("text", options.text);
        with.add("ivr", options.ivr);
        with.add("priority", options.priority);
        with.add("takes", options.takes);
        with.add("patience", options.patience);
        return detail::act(handle_, "chat", with);
    }

    /// An open media session arrives at a service group.
    ///
    /// - `group`: Record id of the service group.
    /// - `from`: The customer.
    ///
    /// Returns the id of the session.
    std::int32_t open_media(std::int32_t group, const std::string &from,
        const OpenMediaOptions &options = {}) {
        detail::Arguments with;
        with.add("group", group);
        with.add("from", from);
        with.add("subject", options.subject);
        with.add("text", options.text);
        with.add("ivr", options.ivr);
        with.add("priority", options.priority);
        with.add("takes", options.takes);
        with.add("patience", options.patience);
        return detail::act(handle_, "open_media", with);
    }

    /// An agent accepts a session that is offered.
    ///
    /// - `agent`: Record id of the agent.
    /// - `session`: Id of the session.
    void accept_session(std::int32_t agent, std::int32_t session) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("session", session);
        detail::act(handle_, "accept_session", with);
    }

    /// An agent rejects a session that is offered.
    ///
    /// - `agent`: Record id of the agent.
    /// - `session`: Id of the session.
    void reject_session(std::int32_t agent, std::int32_t session) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("session", session);
        detail::act(handle_, "reject_session", with);
    }

    /// An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre.
    ///
    /// - `agent`: Record id of the agent.
    /// - `session`: Id of the session.
    void reply(std::int32_t agent, std::int32_t session, const ReplyOptions &options = {}) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("session", session);
        with.add("text", options.text);
        with.add("subject", options.subject);
        with.add("to", options.to);
        with.add("forwarded", options.forwarded);
        detail::act(handle_, "reply", with);
    }

    /// An agent deletes an e-mail or SMS.
    ///
    /// - `agent`: Record id of the agent.
    /// - `session`: Id of the session.
    void delete_(std::int32_t agent, std::int32_t session) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("session", session);
        detail::act(handle_, "delete", with);
    }

    /// An agent completes a chat or an open media session.
    ///
    /// - `agent`: Record id of the agent.
    /// - `session`: Id of the session.
    void complete(std::int32_t agent, std::int32_t session) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("session", session);
        detail::act(handle_, "complete", with);
    }

    /// An agent forwards a session to another service group of its kind.
    ///
    /// - `agent`: Record id of the agent.
    /// - `session`: Id of the session.
    /// - `group`: Record id of the service group that gets it.
    void forward(std::int32_t agent, std::int32_t session, std::int32_t group) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("session", session);
        with.add("group", group);
        detail::act(handle_, "forward", with);
    }

    /// An agent redirects a session to another agent.
    ///
    /// - `agent`: Record id of the agent.
    /// - `session`: Id of the session.
    /// - `to_agent`: Record id of the agent who gets it.
    void redirect(std::int32_t agent, std::int32_t session, std::int32_t to_agent) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("session", session);
        with.add("to_agent", to_agent);
        detail::act(handle_, "redirect", with);
    }

    /// A campaign begins, or goes on after it was stopped.
    ///
    /// - `campaign`: Record id of the campaign.
    void start_campaign(std::int32_t campaign) {
        detail::Arguments with;
        with.add("campaign", campaign);
        detail::act(handle_, "start_campaign", with);
    }

    /// A campaign stops. Calls that are pending at agents are taken away, as an error of the
    /// campaign; calls that were dialled go on.
    ///
    /// - `campaign`: Record id of the campaign.
    void stop_campaign(std::int32_t campaign) {
        detail::Arguments with;
        with.add("campaign", campaign);
        detail::act(handle_, "stop_campaign", with);
    }

    /// A customer is added to a campaign, and called as soon as it is possible.
    ///
    /// - `campaign`: Record id of the campaign.
    /// - `id`: Record id of the customer; each campaign has its own numbers.
    /// - `name`: Name of the customer.
    /// - `number`: Telephone number.
    void add_customer(std::int32_t campaign, std::int32_t id, const std::string &name,
        const std::string &number, const AddCustomerOptions &options = {}) {
        detail::Arguments with;
        with.add("campaign", campaign);
        with.add("id", id);
        with.add("name", name);
        with.add("number", number);
        with.add("comment", options.comment);
        with.add("ivr", options.ivr);
        detail::act(handle_, "add_customer", with);
    }

    /// A customer asks a voice group for a callback.
    ///
    /// - `group`: Record id of the service group.
    /// - `from`: The number to call.
    /// - `kind`: How the customer has asked: on a web page, by telephone, by e-mail, or when called
    ///   by a campaign. One of `web`, `voice`, `email`, `campaign`.
    ///
    /// Returns the id of the callback.
    std::int32_t callback(std::int32_t group, const std::string &from, const std::string &kind,
        const CallbackOptions &options = {}) {
        detail::Arguments with;
        with.add("group", group);
        with.add("from", from);
        with.add("kind", kind);
        with.add("to", options.to);
        with.add("orig_call", options.orig_call);
        with.add("ivr", options.ivr);
        return detail::act(handle_, "callback", with);
    }

    /// A customer does not want to be called back any more. If the callback is pending at an agent
    /// it is taken away, as an error of the callback; one that was dialled goes on.
    ///
    /// - `callback`: Id of the callback.
    void withdraw_callback(std::int32_t callback) {
        detail::Arguments with;
        with.add("callback", callback);
        detail::act(handle_, "withdraw_callback", with);
    }

    /// An agent dials the campaign call or callback that is pending.
    ///
    /// - `agent`: Record id of the agent.
    void dial_pending(std::int32_t agent, const DialPendingOptions &options = {}) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("number", options.number);
        detail::act(handle_, "dial_pending", with);
    }

    /// An agent rejects the campaign call or callback that is pending.
    ///
    /// - `agent`: Record id of the agent.
    void reject_pending(std::int32_t agent) {
        detail::Arguments with;
        with.add("agent", agent);
        detail::act(handle_, "reject_pending", with);
    }

    /// An agent fills in the status form of the campaign call or callback that was dialled.
    ///
    /// - `agent`: Record id of the agent.
    /// - `status`: The status, as `SetCampaignCallStatus` and `SetCallbackCallStatus` take it.
    void fill_form(std::int32_t agent, std::int32_t status, const FillFormOptions &options = {}) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("status", status);
        with.add("next_attempt", options.next_attempt);
        with.add("comment", options.comment);
        with.add("close", options.close);
        detail::act(handle_, "fill_form", with);
    }

    /// An agent changes a field of the customer whose campaign call is at hand.
    ///
    /// - `agent`: Record id of the agent.
    /// - `label`: The label of the field.
    /// - `data`: What it is from now on.
    void update_customer(std::int32_t agent, const std::string &label, const std::string &data) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("label", label);
        with.add("data", data);
        detail::act(handle_, "update_customer", with);
    }

    /// A supervisor joins the active call of an agent.
    ///
    /// - `supervisor`: Record id of the supervisor.
    /// - `agent`: Record id of the agent.
    /// - `how`: Whether the supervisor talks with the agent, or listens. One of `assist`,
    ///   `monitor`.
    void supervise(std::int32_t supervisor, std::int32_t agent, const std::string &how) {
        detail::Arguments with;
        with.add("supervisor", supervisor);
        with.add("agent", agent);
        with.add("how", how);
        detail::act(handle_, "supervise", with);
    }

    /// A call at an agent is recorded from now on.
    ///
    /// - `agent`: Record id of the agent.
    /// - `call`: Id of the call.
    void start_recording(std::int32_t agent, std::int32_t call,
        const StartRecordingOptions &options = {}) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("call", call);
        with.add("by", options.by);
        with.add("supervisor", options.supervisor);
        detail::act(handle_, "start_recording", with);
    }

    /// The recording of a call at an agent ends.
    ///
    /// - `agent`: Record id of the agent.
    /// - `call`: Id of the call.
    void stop_recording(std::int32_t agent, std::int32_t call) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("call", call);
        detail::act(handle_, "stop_recording", with);
    }

    /// An agent is added to the system, and logs on if the agent does so by itself. No event tells
    /// of agents before they log on.
    ///
    /// - `id`: Record id; agents and phone agents share the numbers.
    /// - `name`: Name.
    /// - `logon_id`: Logon id.
    /// - `extension`: Extension.
    void add_agent(std::int32_t id, const std::string &name, const std::string &logon_id,
        const std::string &extension, const AddAgentOptions &options = {}) {
        detail::Arguments with;
        with.add("id", id);
        with.add("name", name);
        with.add("logon_id", logon_id);
        with.add("extension", extension);
        with.add("groups", options.groups);
        with.add("tenant_id", options.tenant_id);
        with.add("logs_on", options.logs_on);
        with.add("habits", options.habits);
        detail::act(handle_, "add_agent", with);
    }

    /// A phone agent is added to the system, and logs on if the phone agent does so by itself.
    ///
    /// - `id`: Record id; agents and phone agents share the numbers.
    /// - `name`: Name.
    /// - `logon_id`: Logon id.
    /// - `pin`: PIN, unique among the phone agents of a tenant.
    void add_phone_agent(std::int32_t id, const std::string &name, const std::string &logon_id,
        const std::string &pin, const AddPhoneAgentOptions &options = {}) {
        detail::Arguments with;
        with.add("id", id);
        with.add("name", name);
        with.add("logon_id", logon_id);
        with.add("pin", pin);
        with.add("extension", options.extension);
        with.add("groups", options.groups);
        with.add("tenant_id", options.tenant_id);
        with.add("logs_on", options.logs_on);
        with.add("habits", options.habits);
        detail::act(handle_, "add_phone_agent", with);
    }

    /// A service group is added to the system.
    ///
    /// - `id`: Record id.
    /// - `name`: Name.
    void add_group(std::int32_t id, const std::string &name, const AddGroupOptions &options = {}) {
        detail::Arguments with;
        with.add("id", id);
        with.add("name", name);
        with.add("purpose", options.purpose);
        with.add("tenant_id", options.tenant_id);
        with.add("number", options.number);
        with.add("clerical", options.clerical);
        with.add("ring_timeout", options.ring_timeout);
        with.add("ring_timeout_not_ready", options.ring_timeout_not_ready);
        with.add("recorded", options.recorded);
        with.add("allocation", options.allocation);
        detail::act(handle_, "add_group", with);
    }

    /// An agent can serve these groups from now on, and no others.
    ///
    /// - `agent`: Record id of the agent or phone agent.
    /// - `groups`: Record ids of the service groups, at level 1.
    void set_groups(std::int32_t agent, const std::vector<std::int32_t> &groups) {
        detail::Arguments with;
        with.add("agent", agent);
        with.add("groups", groups);
        detail::act(handle_, "set_groups", with);
    }

    /// From now on requests are mistreated. Of several faults the one that began last counts.
    ///
    /// - `effect`: What happens to them: `ignore` accepts them and does nothing, `silence` carries
    ///   them out and never answers, `delay` answers late. One of `ignore`, `silence`, `delay`.
    void begin_fault(const std::string &effect, const BeginFaultOptions &options = {}) {
        detail::Arguments with;
        with.add("effect", effect);
        with.add("method", options.method);
        with.add("agent", options.agent);
        with.add("delay", options.delay);
        detail::act(handle_, "begin_fault", with);
    }

    /// All faults end. Answers that are held back come in their time; those that were not given
    /// never come.
    void end_faults() {
        detail::Arguments with;
        detail::act(handle_, "end_faults", with);
    }

    /// Connections of clients are closed without a word, as by a broken network.
    void cut_connections(const CutConnectionsOptions &options = {}) {
        detail::Arguments with;
        with.add("client", options.client);
        detail::act(handle_, "cut_connections", with);
    }

    /// Connections of clients stay open, but nothing gets through any more, as if a cable had been
    /// pulled out; or they go on.
    void half_open(const HalfOpenOptions &options = {}) {
        detail::Arguments with;
        with.add("client", options.client);
        with.add("on", options.on);
        detail::act(handle_, "half_open", with);
    }

    /// New connections are closed without a word, or let in again. Those that exist stay.
    void refuse_connections(const RefuseConnectionsOptions &options = {}) {
        detail::Arguments with;
        with.add("on", options.on);
        detail::act(handle_, "refuse_connections", with);
    }

    /// The service ends in an orderly way: every client is told of it. What is asked of the service
    /// after that is refused; the contact centre itself can be asked and moved on as before.
    void shut_down() {
        detail::Arguments with;
        detail::act(handle_, "shut_down", with);
    }

    /// The service is gone without a word: all connections break.
    void kill() {
        detail::Arguments with;
        detail::act(handle_, "kill", with);
    }

protected:
    Acts() = default;
    ~Acts() = default;

    ccas_simulator *handle_ = nullptr;
};

}  // namespace openccas

#endif  // OPENCCAS_ACTS_HPP
