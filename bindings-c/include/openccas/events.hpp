// Generated from crates/catalogue/events.toml by `cargo xtask codegen`. Do not edit.

#ifndef OPENCCAS_EVENTS_HPP
#define OPENCCAS_EVENTS_HPP

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "constants.hpp"
#include "event.hpp"
#include "lists.hpp"
#include "view.hpp"

/// Events by their types. A view reads a parameter when it is asked for; it is valid as long as its
/// event. What says whom or what an event is about is always there; everything else may be absent,
/// whatever the tables say.
namespace openccas::events {

/// An agent logs on.
///
/// It comes when an agent logs on and, right after the connect, once for each agent who is logged
/// on already; `DataComplete` ends that first series. It also comes for phone agents if the system
/// is set up for phone agent events, and nothing in it tells a phone agent from another agent. A
/// phone agent's logon may come again as `LogonPhoneAgent`.
///
/// COM: `BROADCAST_LOGON` (1).
class Logon : public View {
public:
    static constexpr EventType event_type = EventType::Logon;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Logon> of(const Event &event) {
        return View::of<Logon>(event, NumberKey{Parameter::RecId});
    }

    /// Name of the agent. COM: `Name`.
    std::optional<std::string_view> name() const {
        return text(Parameter::Name);
    }

    /// Extension of the agent. COM: `DN`.
    std::optional<std::string_view> dn() const {
        return text(Parameter::Dn);
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Logon id of the agent. COM: `LogonID`.
    std::optional<std::string_view> logon_id() const {
        return text(Parameter::LogonId);
    }

    /// Whether the agent is ready for voice calls. COM: `VoiceReady`.
    std::optional<bool> voice_ready() const {
        return flag(Parameter::VoiceReady);
    }

    /// Whether the agent is ready for e-mail sessions. COM: `EmailReady`.
    std::optional<bool> email_ready() const {
        return flag(Parameter::EmailReady);
    }

    /// Whether the agent is ready for open media sessions. COM: `OpenMediaReady`.
    std::optional<bool> open_media_ready() const {
        return flag(Parameter::OpenMediaReady);
    }

    /// Whether the agent is ready for chat sessions. It can also be read as `ChatReady`. COM:
    /// `MediaReady`.
    std::optional<bool> media_ready() const {
        return flag(Parameter::MediaReady);
    }

    /// Name of the computer the agent logs on at. COM: `MachineName`.
    std::optional<std::string_view> machine_name() const {
        return text(Parameter::MachineName);
    }

    /// Number of service groups the agent can serve. COM: `NumberOfServiceGroups`.
    std::optional<std::int32_t> number_of_service_groups() const {
        return number(Parameter::NumberOfServiceGroups);
    }

    /// Record ids of the service groups the agent can serve. COM: `ServiceGroupList`.
    std::optional<IdList> service_group_list() const {
        return ids(Parameter::ServiceGroupList);
    }

    /// Id of the OAS server the agent is connected to. COM: `OASID`.
    std::optional<std::int32_t> oas_id() const {
        return number(Parameter::OasId);
    }

private:
    friend class View;
    explicit Logon(const ccas_event *event) : View(event) {}
};

/// An agent logs off.
///
/// For a phone agent it may come again as `LogoffPhoneAgent`.
///
/// COM: `BROADCAST_LOGOFF` (2).
class Logoff : public View {
public:
    static constexpr EventType event_type = EventType::Logoff;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Logoff> of(const Event &event) {
        return View::of<Logoff>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

private:
    friend class View;
    explicit Logoff(const ccas_event *event) : View(event) {}
};

/// An agent becomes ready for voice calls of service groups.
///
/// COM: `BROADCAST_READY` (3).
class Ready : public View {
public:
    static constexpr EventType event_type = EventType::Ready;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Ready> of(const Event &event) {
        return View::of<Ready>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

private:
    friend class View;
    explicit Ready(const ccas_event *event) : View(event) {}
};

/// An agent becomes not ready for voice calls of service groups.
///
/// The reason is carried as a record id and as text.
///
/// COM: `BROADCAST_NOTREADY` (4).
class NotReady : public View {
public:
    static constexpr EventType event_type = EventType::NotReady;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<NotReady> of(const Event &event) {
        return View::of<NotReady>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the not-ready reason, or -1 if none was given. COM: `ReasonID`.
    std::optional<std::int32_t> reason_id() const {
        return number(Parameter::ReasonId);
    }

    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    std::optional<std::string_view> reason_string() const {
        return text(Parameter::ReasonString);
    }

private:
    friend class View;
    explicit NotReady(const ccas_event *event) : View(event) {}
};

/// An agent becomes ready for e-mail sessions.
///
/// COM: `BROADCAST_EMAILREADY` (5).
class EmailReady : public View {
public:
    static constexpr EventType event_type = EventType::EmailReady;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<EmailReady> of(const Event &event) {
        return View::of<EmailReady>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

private:
    friend class View;
    explicit EmailReady(const ccas_event *event) : View(event) {}
};

/// An agent becomes not ready for e-mail sessions.
///
/// COM: `BROADCAST_EMAILNOTREADY` (6).
class EmailNotReady : public View {
public:
    static constexpr EventType event_type = EventType::EmailNotReady;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<EmailNotReady> of(const Event &event) {
        return View::of<EmailNotReady>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the not-ready reason, or -1 if none was given. After `SetEmailNotReady`, which
    /// takes no reason, it is -1. COM: `ReasonID`.
    std::optional<std::int32_t> reason_id() const {
        return number(Parameter::ReasonId);
    }

    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    std::optional<std::string_view> reason_string() const {
        return text(Parameter::ReasonString);
    }

private:
    friend class View;
    explicit EmailNotReady(const ccas_event *event) : View(event) {}
};

/// An agent starts an outgoing call.
///
/// `Delivered` follows when the other party rings, `Failed` if the call cannot be completed.
///
/// COM: `BROADCAST_ORIGINATED` (7).
class Originated : public View {
public:
    static constexpr EventType event_type = EventType::Originated;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Originated> of(const Event &event) {
        return View::of<Originated>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`.
    std::optional<std::int32_t> service_group_id() const {
        return number(Parameter::ServiceGroupId);
    }

    /// Kind of call. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

private:
    friend class View;
    explicit Originated(const ccas_event *event) : View(event) {}
};

/// A call rings, either at the agent or at the party the agent calls.
///
/// `Established` follows when it is answered.
///
/// COM: `BROADCAST_DELIVERED` (8).
class Delivered : public View {
public:
    static constexpr EventType event_type = EventType::Delivered;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Delivered> of(const Event &event) {
        return View::of<Delivered>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Number of the other party: the caller of an incoming call, the called party of an outgoing
    /// one. COM: `OppositePartyNumber`.
    std::optional<std::string_view> opposite_party_number() const {
        return text(Parameter::OppositePartyNumber);
    }

    /// Identifier of the trunk that carries the call. COM: `TrunkID`.
    std::optional<std::string_view> trunk_id() const {
        return text(Parameter::TrunkId);
    }

    /// Number that was dialed originally; absent for phone agents. COM: `CalledNumber`.
    std::optional<std::string_view> called_number() const {
        return text(Parameter::CalledNumber);
    }

    /// Private data attached to the call. COM: `PrivateData`.
    std::optional<std::string_view> private_data() const {
        return text(Parameter::PrivateData);
    }

    /// Cause that the switch gives with the call, if any. COM: `Cause`.
    std::optional<CallCause> cause() const {
        return choice<CallCause>(Parameter::Cause);
    }

private:
    friend class View;
    explicit Delivered(const ccas_event *event) : View(event) {}
};

/// An agent is connected to the other party of a call.
///
/// `CallSubstate` tells an ordinary conversation from assistance and monitoring.
///
/// COM: `BROADCAST_ESTABLISHED` (9).
class Established : public View {
public:
    static constexpr EventType event_type = EventType::Established;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Established> of(const Event &event) {
        return View::of<Established>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Private data attached to the call. COM: `PrivateData`.
    std::optional<std::string_view> private_data() const {
        return text(Parameter::PrivateData);
    }

    /// Identifier of the trunk that carries the call. COM: `TrunkID`.
    std::optional<std::string_view> trunk_id() const {
        return text(Parameter::TrunkId);
    }

    /// Part the agent has in the call: talking, assisting, assisted, monitoring or monitored. COM:
    /// `CallSubstate`.
    std::optional<CallSubstate> call_substate() const {
        return choice<CallSubstate>(Parameter::CallSubstate);
    }

    /// Number of the other party. COM: `OppositePartyNumber`.
    std::optional<std::string_view> opposite_party_number() const {
        return text(Parameter::OppositePartyNumber);
    }

    /// Cause that the switch gives with the call, if any. COM: `Cause`.
    std::optional<CallCause> cause() const {
        return choice<CallCause>(Parameter::Cause);
    }

    /// URI of the call's session on the media server, for external recorders. COM:
    /// `MediaServerSessionUri`.
    std::optional<std::string_view> media_server_session_uri() const {
        return text(Parameter::MediaServerSessionUri);
    }

private:
    friend class View;
    explicit Established(const ccas_event *event) : View(event) {}
};

/// A call is put on hold, by the agent or by the other party.
///
/// `OnHold` tells which of the two. `Retrieved` ends it.
///
/// COM: `BROADCAST_HELD` (10).
class Held : public View {
public:
    static constexpr EventType event_type = EventType::Held;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Held> of(const Event &event) {
        return View::of<Held>(event, NumberKey{Parameter::RecId}, NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Whether the agent is the one put on hold, rather than the one who holds the call. COM:
    /// `OnHold`.
    std::optional<bool> on_hold() const {
        return flag(Parameter::OnHold);
    }

private:
    friend class View;
    explicit Held(const ccas_event *event) : View(event) {}
};

/// A held call is taken up again, by the agent or by the other party.
///
/// COM: `BROADCAST_RETRIEVED` (11).
class Retrieved : public View {
public:
    static constexpr EventType event_type = EventType::Retrieved;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Retrieved> of(const Event &event) {
        return View::of<Retrieved>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

private:
    friend class View;
    explicit Retrieved(const ccas_event *event) : View(event) {}
};

/// A held call is transferred to an active one, by the agent or with the agent as a party.
///
/// `TransferringAgent` tells which of the two. What remains of both calls goes on under
/// `NewCallID`.
///
/// COM: `BROADCAST_TRANSFERRED` (12).
class Transferred : public View {
public:
    static constexpr EventType event_type = EventType::Transferred;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Transferred> of(const Event &event) {
        return View::of<Transferred>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::HeldCallId}, NumberKey{Parameter::ActiveCallId},
            NumberKey{Parameter::NewCallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call that was on hold. COM: `HeldCallID`.
    std::int32_t held_call_id() const {
        return key_number(Parameter::HeldCallId);
    }

    /// Id of the call that was active. COM: `ActiveCallID`.
    std::int32_t active_call_id() const {
        return key_number(Parameter::ActiveCallId);
    }

    /// Id of the call that results from the transfer. COM: `NewCallID`.
    std::int32_t new_call_id() const {
        return key_number(Parameter::NewCallId);
    }

    /// Whether the agent enters clerical state now. COM: `ClericalFlag`.
    std::optional<bool> clerical_flag() const {
        return flag(Parameter::ClericalFlag);
    }

    /// Whether this agent made the transfer. COM: `TransferringAgent`.
    std::optional<bool> transferring_agent() const {
        return flag(Parameter::TransferringAgent);
    }

    /// Number of the other party. COM: `OppositePartyNumber`.
    std::optional<std::string_view> opposite_party_number() const {
        return text(Parameter::OppositePartyNumber);
    }

    /// Private data attached to the call. COM: `PrivateData`.
    std::optional<std::string_view> private_data() const {
        return text(Parameter::PrivateData);
    }

private:
    friend class View;
    explicit Transferred(const ccas_event *event) : View(event) {}
};

/// A held and an active call are joined in a conference.
///
/// The conference goes on under `NewCallID`.
///
/// COM: `BROADCAST_CONFERENCED` (13).
class Conferenced : public View {
public:
    static constexpr EventType event_type = EventType::Conferenced;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Conferenced> of(const Event &event) {
        return View::of<Conferenced>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::HeldCallId}, NumberKey{Parameter::ActiveCallId},
            NumberKey{Parameter::NewCallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call that was on hold. COM: `HeldCallID`.
    std::int32_t held_call_id() const {
        return key_number(Parameter::HeldCallId);
    }

    /// Id of the call that was active. COM: `ActiveCallID`.
    std::int32_t active_call_id() const {
        return key_number(Parameter::ActiveCallId);
    }

    /// Id of the conference call. COM: `NewCallID`.
    std::int32_t new_call_id() const {
        return key_number(Parameter::NewCallId);
    }

    /// Numbers of the other parties in the conference. COM: `OppositePartyNumber`.
    std::optional<TextList> opposite_party_number() const {
        return texts(Parameter::OppositePartyNumber, ',');
    }

private:
    friend class View;
    explicit Conferenced(const ccas_event *event) : View(event) {}
};

/// An agent is no longer on a call.
///
/// If `ClericalFlag` is 1, the agent is in clerical state for this call until `ClericalEnded`.
///
/// COM: `BROADCAST_CONNECTIONCLEARED` (14).
class ConnectionCleared : public View {
public:
    static constexpr EventType event_type = EventType::ConnectionCleared;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ConnectionCleared> of(const Event &event) {
        return View::of<ConnectionCleared>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Whether the agent enters clerical state now. COM: `ClericalFlag`.
    std::optional<bool> clerical_flag() const {
        return flag(Parameter::ClericalFlag);
    }

    /// Whether the agent diverted the call to another destination. COM: `DivertedFlag`.
    std::optional<bool> diverted_flag() const {
        return flag(Parameter::DivertedFlag);
    }

    /// Destination the call was diverted to; absent if it was not diverted. COM:
    /// `DivertDestination`.
    std::optional<std::string_view> divert_destination() const {
        return text(Parameter::DivertDestination);
    }

private:
    friend class View;
    explicit ConnectionCleared(const ccas_event *event) : View(event) {}
};

/// An agent leaves clerical state and can take service group calls again.
///
/// COM: `BROADCAST_CLERICALENDED` (15).
class ClericalEnded : public View {
public:
    static constexpr EventType event_type = EventType::ClericalEnded;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ClericalEnded> of(const Event &event) {
        return View::of<ClericalEnded>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call the clerical state belonged to. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

private:
    friend class View;
    explicit ClericalEnded(const ccas_event *event) : View(event) {}
};

/// A service group call or a callback call is rejected at an agent.
///
/// COM: `BROADCAST_CALLREJECTED` (16).
class CallRejected : public View {
public:
    static constexpr EventType event_type = EventType::CallRejected;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CallRejected> of(const Event &event) {
        return View::of<CallRejected>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Why the call was rejected, as text. COM: `Cause`.
    std::optional<std::string_view> cause() const {
        return text(Parameter::Cause);
    }

private:
    friend class View;
    explicit CallRejected(const ccas_event *event) : View(event) {}
};

/// An agent accepts a callback and is going to call the customer back.
///
/// `CallbackStatus` tells the result once the callback is completed.
///
/// COM: `BROADCAST_CALLBACKACCEPT` (17).
class CallbackAccept : public View {
public:
    static constexpr EventType event_type = EventType::CallbackAccept;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CallbackAccept> of(const Event &event) {
        return View::of<CallbackAccept>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::OrigCallId}, NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the original call, the one that asked for the callback. COM: `OrigCallID`.
    std::int32_t orig_call_id() const {
        return key_number(Parameter::OrigCallId);
    }

    /// Id of the call made to the customer. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Kind of callback. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

private:
    friend class View;
    explicit CallbackAccept(const ccas_event *event) : View(event) {}
};

/// An agent rejects a callback, and the customer is not called back.
///
/// COM: `BROADCAST_CALLBACKREJECT` (18).
class CallbackReject : public View {
public:
    static constexpr EventType event_type = EventType::CallbackReject;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CallbackReject> of(const Event &event) {
        return View::of<CallbackReject>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the original call, the one that asked for the callback. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Kind of callback. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

    /// Why the callback was rejected, as text. COM: `Cause`.
    std::optional<std::string_view> cause() const {
        return text(Parameter::Cause);
    }

private:
    friend class View;
    explicit CallbackReject(const ccas_event *event) : View(event) {}
};

/// A callback call is completed, and its result is known.
///
/// COM: `BROADCAST_CALLBACKSTATUS` (19).
class CallbackStatus : public View {
public:
    static constexpr EventType event_type = EventType::CallbackStatus;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CallbackStatus> of(const Event &event) {
        return View::of<CallbackStatus>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the callback call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Kind of callback. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

    /// Whether the callback succeeded. COM: `CallbackStatus`.
    std::optional<bool> callback_status() const {
        return flag(Parameter::CallbackStatus);
    }

    /// Result of the callback, as text. COM: `Cause`.
    std::optional<std::string_view> cause() const {
        return text(Parameter::Cause);
    }

private:
    friend class View;
    explicit CallbackStatus(const ccas_event *event) : View(event) {}
};

/// An e-mail allocated to an agent is rejected.
///
/// In openccas `HangupSession` on an e-mail or SMS message that is not yet being handled raises it
/// too.
///
/// COM: `BROADCAST_EMAILREJECT` (20).
class EmailReject : public View {
public:
    static constexpr EventType event_type = EventType::EmailReject;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<EmailReject> of(const Event &event) {
        return View::of<EmailReject>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::MessageId}, NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the e-mail message. COM: `MessageID`.
    std::int32_t message_id() const {
        return key_number(Parameter::MessageId);
    }

    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

    /// Why the message was rejected, as text. COM: `Cause`.
    std::optional<std::string_view> cause() const {
        return text(Parameter::Cause);
    }

private:
    friend class View;
    explicit EmailReject(const ccas_event *event) : View(event) {}
};

/// An agent deletes an e-mail that was allocated to the agent.
///
/// In openccas `HangupSession` on an e-mail or SMS message that is being handled raises it too.
///
/// COM: `BROADCAST_EMAILDELETE` (21).
class EmailDelete : public View {
public:
    static constexpr EventType event_type = EventType::EmailDelete;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<EmailDelete> of(const Event &event) {
        return View::of<EmailDelete>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::MessageId}, NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the e-mail message. COM: `MessageID`.
    std::int32_t message_id() const {
        return key_number(Parameter::MessageId);
    }

    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    std::optional<bool> clerical_flag() const {
        return flag(Parameter::ClericalFlag);
    }

private:
    friend class View;
    explicit EmailDelete(const ccas_event *event) : View(event) {}
};

/// An agent replies to an e-mail or SMS message that was allocated to the agent.
///
/// COM: `BROADCAST_EMAILREPLY` (22).
class EmailReply : public View {
public:
    static constexpr EventType event_type = EventType::EmailReply;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<EmailReply> of(const Event &event) {
        return View::of<EmailReply>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::MessageId}, NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the message. COM: `MessageID`.
    std::int32_t message_id() const {
        return key_number(Parameter::MessageId);
    }

    /// Record id of the e-mail service group. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

    /// Subject of the e-mail. COM: `Subject`.
    std::optional<std::string_view> subject() const {
        return text(Parameter::Subject);
    }

    /// Whether the e-mail was forwarded. COM: `ForwardFlag`.
    std::optional<bool> forward_flag() const {
        return flag(Parameter::ForwardFlag);
    }

    /// Recipients of the e-mail or SMS. For an e-mail these are the To addresses alone, at most
    /// ten. The separator is not documented. COM: `RecipientList`.
    std::optional<std::string_view> recipient_list() const {
        return text(Parameter::RecipientList);
    }

    /// Text of the SMS sent; only for SMS. COM: `EmailText`.
    std::optional<std::string_view> email_text() const {
        return text(Parameter::EmailText);
    }

    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    std::optional<bool> clerical_flag() const {
        return flag(Parameter::ClericalFlag);
    }

private:
    friend class View;
    explicit EmailReply(const ccas_event *event) : View(event) {}
};

/// An e-mail or SMS message is forwarded to another service group.
///
/// COM: `BROADCAST_EMAILFORWARD` (23).
class EmailForward : public View {
public:
    static constexpr EventType event_type = EventType::EmailForward;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<EmailForward> of(const Event &event) {
        return View::of<EmailForward>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::MessageId}, NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the e-mail or SMS message. COM: `MessageID`.
    std::int32_t message_id() const {
        return key_number(Parameter::MessageId);
    }

    /// Record id of the service group the message is forwarded to. It can also be read as
    /// `ServiceGroupList`. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

private:
    friend class View;
    explicit EmailForward(const ccas_event *event) : View(event) {}
};

/// A service group call is allocated to an agent.
///
/// It carries what is known of the call, with up to ten IVR data fields as numbered labels and
/// values. For a phone agent it may come again as `PhoneAgentCallInformation`.
/// `CallInformationUpdate` tells of later changes of the IVR data.
///
/// COM: `BROADCAST_CALLINFORMATION` (24).
class CallInformation : public View {
public:
    static constexpr EventType event_type = EventType::CallInformation;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CallInformation> of(const Event &event) {
        return View::of<CallInformation>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId}, NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the service group call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Record id of the service group. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

    /// Number of the caller. COM: `CallingPartyNumber`.
    std::optional<std::string_view> calling_party_number() const {
        return text(Parameter::CallingPartyNumber);
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    std::optional<std::string_view> called_number() const {
        return text(Parameter::CalledNumber);
    }

    /// Label of IVR data field 1. COM: `IVRLabel1`.
    std::optional<std::string_view> ivr_label1() const {
        return text(Parameter::IvrLabel1);
    }

    /// Value of IVR data field 1. COM: `IVRData1`.
    std::optional<std::string_view> ivr_data1() const {
        return text(Parameter::IvrData1);
    }

    /// Label of IVR data field 2. COM: `IVRLabel2`.
    std::optional<std::string_view> ivr_label2() const {
        return text(Parameter::IvrLabel2);
    }

    /// Value of IVR data field 2. COM: `IVRData2`.
    std::optional<std::string_view> ivr_data2() const {
        return text(Parameter::IvrData2);
    }

    /// Label of IVR data field 3. COM: `IVRLabel3`.
    std::optional<std::string_view> ivr_label3() const {
        return text(Parameter::IvrLabel3);
    }

    /// Value of IVR data field 3. COM: `IVRData3`.
    std::optional<std::string_view> ivr_data3() const {
        return text(Parameter::IvrData3);
    }

    /// Label of IVR data field 4. COM: `IVRLabel4`.
    std::optional<std::string_view> ivr_label4() const {
        return text(Parameter::IvrLabel4);
    }

    /// Value of IVR data field 4. COM: `IVRData4`.
    std::optional<std::string_view> ivr_data4() const {
        return text(Parameter::IvrData4);
    }

    /// Label of IVR data field 5. COM: `IVRLabel5`.
    std::optional<std::string_view> ivr_label5() const {
        return text(Parameter::IvrLabel5);
    }

    /// Value of IVR data field 5. COM: `IVRData5`.
    std::optional<std::string_view> ivr_data5() const {
        return text(Parameter::IvrData5);
    }

    /// Label of IVR data field 6. COM: `IVRLabel6`.
    std::optional<std::string_view> ivr_label6() const {
        return text(Parameter::IvrLabel6);
    }

    /// Value of IVR data field 6. COM: `IVRData6`.
    std::optional<std::string_view> ivr_data6() const {
        return text(Parameter::IvrData6);
    }

    /// Label of IVR data field 7. COM: `IVRLabel7`.
    std::optional<std::string_view> ivr_label7() const {
        return text(Parameter::IvrLabel7);
    }

    /// Value of IVR data field 7. COM: `IVRData7`.
    std::optional<std::string_view> ivr_data7() const {
        return text(Parameter::IvrData7);
    }

    /// Label of IVR data field 8. COM: `IVRLabel8`.
    std::optional<std::string_view> ivr_label8() const {
        return text(Parameter::IvrLabel8);
    }

    /// Value of IVR data field 8. COM: `IVRData8`.
    std::optional<std::string_view> ivr_data8() const {
        return text(Parameter::IvrData8);
    }

    /// Label of IVR data field 9. COM: `IVRLabel9`.
    std::optional<std::string_view> ivr_label9() const {
        return text(Parameter::IvrLabel9);
    }

    /// Value of IVR data field 9. COM: `IVRData9`.
    std::optional<std::string_view> ivr_data9() const {
        return text(Parameter::IvrData9);
    }

    /// Label of IVR data field 10. COM: `IVRLabel10`.
    std::optional<std::string_view> ivr_label10() const {
        return text(Parameter::IvrLabel10);
    }

    /// Value of IVR data field 10. COM: `IVRData10`.
    std::optional<std::string_view> ivr_data10() const {
        return text(Parameter::IvrData10);
    }

    /// Seconds the call waited in the queue. COM: `TimeInQueue`.
    std::optional<std::int32_t> time_in_queue() const {
        return number(Parameter::TimeInQueue);
    }

    /// Kind of call. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

    /// Label and data of the IVR fields that the event has.
    std::vector<std::pair<std::string_view, std::string_view>> ivr() const {
        return pairs({
            {Parameter::IvrLabel1, Parameter::IvrData1},
            {Parameter::IvrLabel2, Parameter::IvrData2},
            {Parameter::IvrLabel3, Parameter::IvrData3},
            {Parameter::IvrLabel4, Parameter::IvrData4},
            {Parameter::IvrLabel5, Parameter::IvrData5},
            {Parameter::IvrLabel6, Parameter::IvrData6},
            {Parameter::IvrLabel7, Parameter::IvrData7},
            {Parameter::IvrLabel8, Parameter::IvrData8},
            {Parameter::IvrLabel9, Parameter::IvrData9},
            {Parameter::IvrLabel10, Parameter::IvrData10},
        });
    }

private:
    friend class View;
    explicit CallInformation(const ccas_event *event) : View(event) {}
};

/// A callback is allocated to an agent.
///
/// `CallbackAccept` or `CallbackReject` follows. Up to three IVR data fields come as numbered
/// labels and values. The parameters whose names begin with `X-` hold what `MakeCallbackCall`,
/// `RejectCallbackCall` and `SetCallbackCallStatus` ask for; only the openccas simulator is known
/// to send them.
///
/// COM: `BROADCAST_CALLBACK` (25).
class Callback : public View {
public:
    static constexpr EventType event_type = EventType::Callback;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Callback> of(const Event &event) {
        return View::of<Callback>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::ServiceGroupId}, NumberKey{Parameter::OrigCallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the service group. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

    /// Number of the caller. COM: `CallingPartyNumber`.
    std::optional<std::string_view> calling_party_number() const {
        return text(Parameter::CallingPartyNumber);
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    std::optional<std::string_view> called_number() const {
        return text(Parameter::CalledNumber);
    }

    /// Label of IVR data field 1. COM: `IVRLabel1`.
    std::optional<std::string_view> ivr_label1() const {
        return text(Parameter::IvrLabel1);
    }

    /// Value of IVR data field 1. COM: `IVRData1`.
    std::optional<std::string_view> ivr_data1() const {
        return text(Parameter::IvrData1);
    }

    /// Label of IVR data field 2. COM: `IVRLabel2`.
    std::optional<std::string_view> ivr_label2() const {
        return text(Parameter::IvrLabel2);
    }

    /// Value of IVR data field 2. COM: `IVRData2`.
    std::optional<std::string_view> ivr_data2() const {
        return text(Parameter::IvrData2);
    }

    /// Label of IVR data field 3. COM: `IVRLabel3`.
    std::optional<std::string_view> ivr_label3() const {
        return text(Parameter::IvrLabel3);
    }

    /// Value of IVR data field 3. COM: `IVRData3`.
    std::optional<std::string_view> ivr_data3() const {
        return text(Parameter::IvrData3);
    }

    /// Kind of callback. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

    /// Id of the original call, the one that asked for the callback. COM: `OrigCallID`.
    std::int32_t orig_call_id() const {
        return key_number(Parameter::OrigCallId);
    }

    /// Id of the callback, as `MakeCallbackCall` and `RejectCallbackCall` take it. COM:
    /// `X-CallbackID`.
    std::optional<std::int32_t> x_callback_id() const {
        return number(Parameter::XCallbackId);
    }

    /// Id of the pending callback call, as `MakeCallbackCall` and `SetCallbackCallStatus` take it.
    /// COM: `X-CallbackCallID`.
    std::optional<std::int32_t> x_callback_call_id() const {
        return number(Parameter::XCallbackCallId);
    }

    /// Label and data of the IVR fields that the event has.
    std::vector<std::pair<std::string_view, std::string_view>> ivr() const {
        return pairs({
            {Parameter::IvrLabel1, Parameter::IvrData1},
            {Parameter::IvrLabel2, Parameter::IvrData2},
            {Parameter::IvrLabel3, Parameter::IvrData3},
        });
    }

private:
    friend class View;
    explicit Callback(const ccas_event *event) : View(event) {}
};

/// An agent accepts a campaign call and is going to call the customer.
///
/// `CampaignStatus` tells the result once the call is completed.
///
/// COM: `BROADCAST_CAMPAIGNACCEPT` (29).
class CampaignAccept : public View {
public:
    static constexpr EventType event_type = EventType::CampaignAccept;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CampaignAccept> of(const Event &event) {
        return View::of<CampaignAccept>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CampaignId}, NumberKey{Parameter::CustomerId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the campaign. COM: `CampaignID`.
    std::int32_t campaign_id() const {
        return key_number(Parameter::CampaignId);
    }

    /// Record id of the customer to call. COM: `CustomerID`.
    std::int32_t customer_id() const {
        return key_number(Parameter::CustomerId);
    }

    /// Id of the call made to the customer. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

private:
    friend class View;
    explicit CampaignAccept(const ccas_event *event) : View(event) {}
};

/// An agent rejects a campaign call, and the customer is not called.
///
/// COM: `BROADCAST_CAMPAIGNREJECT` (30).
class CampaignReject : public View {
public:
    static constexpr EventType event_type = EventType::CampaignReject;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CampaignReject> of(const Event &event) {
        return View::of<CampaignReject>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CampaignId}, NumberKey{Parameter::CustomerId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the campaign. COM: `CampaignID`.
    std::int32_t campaign_id() const {
        return key_number(Parameter::CampaignId);
    }

    /// Record id of the customer. COM: `CustomerID`.
    std::int32_t customer_id() const {
        return key_number(Parameter::CustomerId);
    }

    /// Why the campaign call was rejected, as text. COM: `Cause`.
    std::optional<std::string_view> cause() const {
        return text(Parameter::Cause);
    }

private:
    friend class View;
    explicit CampaignReject(const ccas_event *event) : View(event) {}
};

/// A campaign call is completed, and its result is known.
///
/// COM: `BROADCAST_CAMPAIGNSTATUS` (31).
class CampaignStatus : public View {
public:
    static constexpr EventType event_type = EventType::CampaignStatus;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CampaignStatus> of(const Event &event) {
        return View::of<CampaignStatus>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CampaignId}, NumberKey{Parameter::CustomerId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the campaign. COM: `CampaignID`.
    std::int32_t campaign_id() const {
        return key_number(Parameter::CampaignId);
    }

    /// Record id of the customer. COM: `CustomerID`.
    std::int32_t customer_id() const {
        return key_number(Parameter::CustomerId);
    }

    /// Result of the campaign call, as text. COM: `Cause`.
    std::optional<std::string_view> cause() const {
        return text(Parameter::Cause);
    }

private:
    friend class View;
    explicit CampaignStatus(const ccas_event *event) : View(event) {}
};

/// A campaign call is allocated to an agent.
///
/// `CampaignAccept` or `CampaignReject` follows. Up to ten customer data fields of the campaign
/// come as numbered labels and values, under the same names as IVR data. `X-CampaignCallID` holds
/// what `MakeCampaignCall` and `SetCampaignCallStatus` ask for; only the openccas simulator is
/// known to send it.
///
/// COM: `BROADCAST_CAMPAIGNINFO` (32).
class CampaignInfo : public View {
public:
    static constexpr EventType event_type = EventType::CampaignInfo;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CampaignInfo> of(const Event &event) {
        return View::of<CampaignInfo>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CampaignId}, NumberKey{Parameter::CustomerId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the campaign. COM: `CampaignID`.
    std::int32_t campaign_id() const {
        return key_number(Parameter::CampaignId);
    }

    /// Record id of the customer to call. COM: `CustomerID`.
    std::int32_t customer_id() const {
        return key_number(Parameter::CustomerId);
    }

    /// Name of the customer. COM: `CustomerName`.
    std::optional<std::string_view> customer_name() const {
        return text(Parameter::CustomerName);
    }

    /// Telephone number of the customer. COM: `CustomerNumber`.
    std::optional<std::string_view> customer_number() const {
        return text(Parameter::CustomerNumber);
    }

    /// Comment left by an earlier agent; empty if there is none. COM: `Comment`.
    std::optional<std::string_view> comment() const {
        return text(Parameter::Comment);
    }

    /// Label of customer data field 1. COM: `IVRLabel1`.
    std::optional<std::string_view> ivr_label1() const {
        return text(Parameter::IvrLabel1);
    }

    /// Value of customer data field 1. COM: `IVRData1`.
    std::optional<std::string_view> ivr_data1() const {
        return text(Parameter::IvrData1);
    }

    /// Label of customer data field 2. COM: `IVRLabel2`.
    std::optional<std::string_view> ivr_label2() const {
        return text(Parameter::IvrLabel2);
    }

    /// Value of customer data field 2. COM: `IVRData2`.
    std::optional<std::string_view> ivr_data2() const {
        return text(Parameter::IvrData2);
    }

    /// Label of customer data field 3. COM: `IVRLabel3`.
    std::optional<std::string_view> ivr_label3() const {
        return text(Parameter::IvrLabel3);
    }

    /// Value of customer data field 3. COM: `IVRData3`.
    std::optional<std::string_view> ivr_data3() const {
        return text(Parameter::IvrData3);
    }

    /// Label of customer data field 4. COM: `IVRLabel4`.
    std::optional<std::string_view> ivr_label4() const {
        return text(Parameter::IvrLabel4);
    }

    /// Value of customer data field 4. COM: `IVRData4`.
    std::optional<std::string_view> ivr_data4() const {
        return text(Parameter::IvrData4);
    }

    /// Label of customer data field 5. COM: `IVRLabel5`.
    std::optional<std::string_view> ivr_label5() const {
        return text(Parameter::IvrLabel5);
    }

    /// Value of customer data field 5. COM: `IVRData5`.
    std::optional<std::string_view> ivr_data5() const {
        return text(Parameter::IvrData5);
    }

    /// Label of customer data field 6. COM: `IVRLabel6`.
    std::optional<std::string_view> ivr_label6() const {
        return text(Parameter::IvrLabel6);
    }

    /// Value of customer data field 6. COM: `IVRData6`.
    std::optional<std::string_view> ivr_data6() const {
        return text(Parameter::IvrData6);
    }

    /// Label of customer data field 7. COM: `IVRLabel7`.
    std::optional<std::string_view> ivr_label7() const {
        return text(Parameter::IvrLabel7);
    }

    /// Value of customer data field 7. COM: `IVRData7`.
    std::optional<std::string_view> ivr_data7() const {
        return text(Parameter::IvrData7);
    }

    /// Label of customer data field 8. COM: `IVRLabel8`.
    std::optional<std::string_view> ivr_label8() const {
        return text(Parameter::IvrLabel8);
    }

    /// Value of customer data field 8. COM: `IVRData8`.
    std::optional<std::string_view> ivr_data8() const {
        return text(Parameter::IvrData8);
    }

    /// Label of customer data field 9. COM: `IVRLabel9`.
    std::optional<std::string_view> ivr_label9() const {
        return text(Parameter::IvrLabel9);
    }

    /// Value of customer data field 9. COM: `IVRData9`.
    std::optional<std::string_view> ivr_data9() const {
        return text(Parameter::IvrData9);
    }

    /// Label of customer data field 10. COM: `IVRLabel10`.
    std::optional<std::string_view> ivr_label10() const {
        return text(Parameter::IvrLabel10);
    }

    /// Value of customer data field 10. COM: `IVRData10`.
    std::optional<std::string_view> ivr_data10() const {
        return text(Parameter::IvrData10);
    }

    /// Id of the pending campaign call, as `MakeCampaignCall` and `SetCampaignCallStatus` take it.
    /// COM: `X-CampaignCallID`.
    std::optional<std::int32_t> x_campaign_call_id() const {
        return number(Parameter::XCampaignCallId);
    }

    /// Label and data of the IVR fields that the event has.
    std::vector<std::pair<std::string_view, std::string_view>> ivr() const {
        return pairs({
            {Parameter::IvrLabel1, Parameter::IvrData1},
            {Parameter::IvrLabel2, Parameter::IvrData2},
            {Parameter::IvrLabel3, Parameter::IvrData3},
            {Parameter::IvrLabel4, Parameter::IvrData4},
            {Parameter::IvrLabel5, Parameter::IvrData5},
            {Parameter::IvrLabel6, Parameter::IvrData6},
            {Parameter::IvrLabel7, Parameter::IvrData7},
            {Parameter::IvrLabel8, Parameter::IvrData8},
            {Parameter::IvrLabel9, Parameter::IvrData9},
            {Parameter::IvrLabel10, Parameter::IvrData10},
        });
    }

private:
    friend class View;
    explicit CampaignInfo(const ccas_event *event) : View(event) {}
};

/// A service group exists or is newly added.
///
/// Right after the connect it comes once for each configured group, before `DataComplete`; later it
/// comes when a group is added.
///
/// COM: `BROADCAST_SERVICEGROUP_ADDED` (33).
class ServiceGroupAdded : public View {
public:
    static constexpr EventType event_type = EventType::ServiceGroupAdded;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ServiceGroupAdded> of(const Event &event) {
        return View::of<ServiceGroupAdded>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the service group, not of an agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// What the group is for. COM: `ServiceGroupPurpose`.
    std::optional<ServiceGroupPurpose> service_group_purpose() const {
        return choice<ServiceGroupPurpose>(Parameter::ServiceGroupPurpose);
    }

    /// Name of the service group. COM: `Name`.
    std::optional<std::string_view> name() const {
        return text(Parameter::Name);
    }

private:
    friend class View;
    explicit ServiceGroupAdded(const ccas_event *event) : View(event) {}
};

/// The set of service groups an agent can serve changes.
///
/// The list is the whole new set, not the difference.
///
/// COM: `BROADCAST_AGENT_SERVICEGROUPS_CHANGED` (34).
class AgentServiceGroupsChanged : public View {
public:
    static constexpr EventType event_type = EventType::AgentServiceGroupsChanged;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<AgentServiceGroupsChanged> of(const Event &event) {
        return View::of<AgentServiceGroupsChanged>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record ids of the service groups the agent can now serve. COM: `ServiceGroupList`.
    std::optional<IdList> service_group_list() const {
        return ids(Parameter::ServiceGroupList);
    }

private:
    friend class View;
    explicit AgentServiceGroupsChanged(const ccas_event *event) : View(event) {}
};

/// The initial configuration data are complete.
///
/// It follows the `Logon` and `ServiceGroupAdded` events sent right after the connect; live events
/// come next. It has no parameters.
///
/// COM: `BROADCAST_DATA_COMPLETE` (35).
class DataComplete : public View {
public:
    static constexpr EventType event_type = EventType::DataComplete;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<DataComplete> of(const Event &event) {
        return View::of<DataComplete>(event);
    }

private:
    friend class View;
    explicit DataComplete(const ccas_event *event) : View(event) {}
};

/// The Agent Service ends the connection in an orderly way.
///
/// `OnDisconnect` follows. A connection that is simply lost brings `OnDisconnect` alone. It has no
/// parameters.
///
/// COM: `BROADCAST_DISCONNECT` (36).
class ServiceDisconnect : public View {
public:
    static constexpr EventType event_type = EventType::ServiceDisconnect;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ServiceDisconnect> of(const Event &event) {
        return View::of<ServiceDisconnect>(event);
    }

private:
    friend class View;
    explicit ServiceDisconnect(const ccas_event *event) : View(event) {}
};

/// An agent is consulted by another agent who has a service group call on hold.
///
/// It is sent for the consulted agent and describes the held customer's call, with up to three IVR
/// data fields as numbered labels and values.
///
/// COM: `BROADCAST_XFER_CALL_INFORMATION` (37).
class XferCallInformation : public View {
public:
    static constexpr EventType event_type = EventType::XferCallInformation;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<XferCallInformation> of(const Event &event) {
        return View::of<XferCallInformation>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::HeldCallId}, NumberKey{Parameter::ActiveCallId},
            NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the consulted agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the customer's call, which is on hold. COM: `HeldCallID`.
    std::int32_t held_call_id() const {
        return key_number(Parameter::HeldCallId);
    }

    /// Id of the consultation call. COM: `ActiveCallID`.
    std::int32_t active_call_id() const {
        return key_number(Parameter::ActiveCallId);
    }

    /// Record id of the service group the customer's call belongs to. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

    /// Number of the customer on hold. COM: `CallingPartyNumber`.
    std::optional<std::string_view> calling_party_number() const {
        return text(Parameter::CallingPartyNumber);
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    std::optional<std::string_view> called_number() const {
        return text(Parameter::CalledNumber);
    }

    /// Label of IVR data field 1. COM: `IVRLabel1`.
    std::optional<std::string_view> ivr_label1() const {
        return text(Parameter::IvrLabel1);
    }

    /// Value of IVR data field 1. COM: `IVRData1`.
    std::optional<std::string_view> ivr_data1() const {
        return text(Parameter::IvrData1);
    }

    /// Label of IVR data field 2. COM: `IVRLabel2`.
    std::optional<std::string_view> ivr_label2() const {
        return text(Parameter::IvrLabel2);
    }

    /// Value of IVR data field 2. COM: `IVRData2`.
    std::optional<std::string_view> ivr_data2() const {
        return text(Parameter::IvrData2);
    }

    /// Label of IVR data field 3. COM: `IVRLabel3`.
    std::optional<std::string_view> ivr_label3() const {
        return text(Parameter::IvrLabel3);
    }

    /// Value of IVR data field 3. COM: `IVRData3`.
    std::optional<std::string_view> ivr_data3() const {
        return text(Parameter::IvrData3);
    }

    /// Label and data of the IVR fields that the event has.
    std::vector<std::pair<std::string_view, std::string_view>> ivr() const {
        return pairs({
            {Parameter::IvrLabel1, Parameter::IvrData1},
            {Parameter::IvrLabel2, Parameter::IvrData2},
            {Parameter::IvrLabel3, Parameter::IvrData3},
        });
    }

private:
    friend class View;
    explicit XferCallInformation(const ccas_event *event) : View(event) {}
};

/// An agent's IP telephone or SIP softphone registers, and its address and ports are known.
///
/// COM: `BROADCAST_IPAGENTINFO` (38).
class IpAgentInfo : public View {
public:
    static constexpr EventType event_type = EventType::IpAgentInfo;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<IpAgentInfo> of(const Event &event) {
        return View::of<IpAgentInfo>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// IP address of the telephone or of the agent's computer. COM: `IPAddress`.
    std::optional<std::string_view> ip_address() const {
        return text(Parameter::IpAddress);
    }

    /// Port used for RAS. COM: `RASPort`.
    std::optional<std::int32_t> ras_port() const {
        return number(Parameter::RasPort);
    }

    /// Port used for call signaling. COM: `CSPort`.
    std::optional<std::int32_t> cs_port() const {
        return number(Parameter::CsPort);
    }

private:
    friend class View;
    explicit IpAgentInfo(const ccas_event *event) : View(event) {}
};

/// The IVR data of a call change.
///
/// It follows a change by the agent, `SetAgentIVRData` or `SetAgentIVRDataWithCDR`, and also tells
/// of customer data of a campaign that an agent changes. Only fields that changed need be present,
/// at most three; they come as numbered labels and values.
///
/// COM: `BROADCAST_CALLINFORMATION_UPDATE` (39).
class CallInformationUpdate : public View {
public:
    static constexpr EventType event_type = EventType::CallInformationUpdate;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CallInformationUpdate> of(const Event &event) {
        return View::of<CallInformationUpdate>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the service group call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Kind of call. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

    /// Label of changed field 1. COM: `IVRLabel1`.
    std::optional<std::string_view> ivr_label1() const {
        return text(Parameter::IvrLabel1);
    }

    /// New value of changed field 1. COM: `IVRData1`.
    std::optional<std::string_view> ivr_data1() const {
        return text(Parameter::IvrData1);
    }

    /// Label of changed field 2. COM: `IVRLabel2`.
    std::optional<std::string_view> ivr_label2() const {
        return text(Parameter::IvrLabel2);
    }

    /// New value of changed field 2. COM: `IVRData2`.
    std::optional<std::string_view> ivr_data2() const {
        return text(Parameter::IvrData2);
    }

    /// Label of changed field 3. COM: `IVRLabel3`.
    std::optional<std::string_view> ivr_label3() const {
        return text(Parameter::IvrLabel3);
    }

    /// New value of changed field 3. COM: `IVRData3`.
    std::optional<std::string_view> ivr_data3() const {
        return text(Parameter::IvrData3);
    }

    /// Label and data of the IVR fields that the event has.
    std::vector<std::pair<std::string_view, std::string_view>> ivr() const {
        return pairs({
            {Parameter::IvrLabel1, Parameter::IvrData1},
            {Parameter::IvrLabel2, Parameter::IvrData2},
            {Parameter::IvrLabel3, Parameter::IvrData3},
        });
    }

private:
    friend class View;
    explicit CallInformationUpdate(const ccas_event *event) : View(event) {}
};

/// The private data of a call change.
///
/// It follows a change by the agent or `SetPrivateData`.
///
/// COM: `BROADCAST_ASSOCIATEDDATA_SET` (40).
class AssociatedDataSet : public View {
public:
    static constexpr EventType event_type = EventType::AssociatedDataSet;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<AssociatedDataSet> of(const Event &event) {
        return View::of<AssociatedDataSet>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the service group call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Kind of call. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

    /// New private data of the call. COM: `PrivateData`.
    std::optional<std::string_view> private_data() const {
        return text(Parameter::PrivateData);
    }

private:
    friend class View;
    explicit AssociatedDataSet(const ccas_event *event) : View(event) {}
};

/// Call qualification codes are set for a call.
///
/// It follows when the agent enters codes, or `SetAgentCQCodes`.
///
/// COM: `BROADCAST_CQCODES` (41).
class CqCodes : public View {
public:
    static constexpr EventType event_type = EventType::CqCodes;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<CqCodes> of(const Event &event) {
        return View::of<CqCodes>(event, NumberKey{Parameter::RecId}, NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the service group call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Kind of call. COM: `CallType`.
    std::optional<CallType> call_type() const {
        return choice<CallType>(Parameter::CallType);
    }

    /// Call qualification codes that were entered. COM: `CQCodeList`.
    std::optional<TextList> cq_code_list() const {
        return texts(Parameter::CqCodeList, '|');
    }

private:
    friend class View;
    explicit CqCodes(const ccas_event *event) : View(event) {}
};

/// An outgoing call cannot be completed.
///
/// The switch may send causes beyond the known ones.
///
/// COM: `BROADCAST_FAILED` (42).
class Failed : public View {
public:
    static constexpr EventType event_type = EventType::Failed;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<Failed> of(const Event &event) {
        return View::of<Failed>(event, NumberKey{Parameter::RecId}, NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call that failed. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Why the call failed. COM: `Cause`.
    std::optional<CallCause> cause() const {
        return choice<CallCause>(Parameter::Cause);
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    std::optional<std::string_view> called_number() const {
        return text(Parameter::CalledNumber);
    }

private:
    friend class View;
    explicit Failed(const ccas_event *event) : View(event) {}
};

/// Recording of a call starts.
///
/// An external recorder, a supervisor or the agent may have started it. `RecordingStopped` ends it.
///
/// COM: `BROADCAST_RECORDINGSTARTED` (43).
class RecordingStarted : public View {
public:
    static constexpr EventType event_type = EventType::RecordingStarted;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<RecordingStarted> of(const Event &event) {
        return View::of<RecordingStarted>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Extension that is recorded. COM: `DN`.
    std::optional<std::string_view> dn() const {
        return text(Parameter::Dn);
    }

    /// IP address of the recorded agent; absent unless the agent is logged on at an IP extension.
    /// COM: `IPAddress`.
    std::optional<std::string_view> ip_address() const {
        return text(Parameter::IpAddress);
    }

    /// Id of the call that is recorded. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Record id of the service group; absent if the call belongs to none. COM: `ServiceGroupID`.
    std::optional<std::int32_t> service_group_id() const {
        return number(Parameter::ServiceGroupId);
    }

    /// Number of the other party. COM: `OppositePartyNumber`.
    std::optional<std::string_view> opposite_party_number() const {
        return text(Parameter::OppositePartyNumber);
    }

private:
    friend class View;
    explicit RecordingStarted(const ccas_event *event) : View(event) {}
};

/// Recording of a call stops.
///
/// COM: `BROADCAST_RECORDINGSTOPPED` (44).
class RecordingStopped : public View {
public:
    static constexpr EventType event_type = EventType::RecordingStopped;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<RecordingStopped> of(const Event &event) {
        return View::of<RecordingStopped>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the call that was recorded. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

private:
    friend class View;
    explicit RecordingStopped(const ccas_event *event) : View(event) {}
};

/// A phone agent logs on.
///
/// The same logon also comes as `Logon`. The vendor intends to drop this event in favour of that
/// one.
///
/// COM: `BROADCAST_LOGON_PHONEAGENT` (45).
class LogonPhoneAgent : public View {
public:
    static constexpr EventType event_type = EventType::LogonPhoneAgent;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<LogonPhoneAgent> of(const Event &event) {
        return View::of<LogonPhoneAgent>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the phone agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Extension the phone agent uses. COM: `DN`.
    std::optional<std::string_view> dn() const {
        return text(Parameter::Dn);
    }

private:
    friend class View;
    explicit LogonPhoneAgent(const ccas_event *event) : View(event) {}
};

/// A phone agent logs off.
///
/// The same logoff also comes as `Logoff`. The vendor intends to drop this event in favour of that
/// one.
///
/// COM: `BROADCAST_LOGOFF_PHONEAGENT` (46).
class LogoffPhoneAgent : public View {
public:
    static constexpr EventType event_type = EventType::LogoffPhoneAgent;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<LogoffPhoneAgent> of(const Event &event) {
        return View::of<LogoffPhoneAgent>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the phone agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

private:
    friend class View;
    explicit LogoffPhoneAgent(const ccas_event *event) : View(event) {}
};

/// The call status of a phone agent changes.
///
/// The vendor intends to drop this event; the call events of a phone agent tell of the same
/// changes.
///
/// COM: `BROADCAST_PHONEAGENT_STATUSES` (47).
class PhoneAgentStatuses : public View {
public:
    static constexpr EventType event_type = EventType::PhoneAgentStatuses;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<PhoneAgentStatuses> of(const Event &event) {
        return View::of<PhoneAgentStatuses>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the phone agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// New status of the phone agent: idle, busy or clerical. COM: `CallSubstate`.
    std::optional<PhoneAgentSubstate> call_substate() const {
        return choice<PhoneAgentSubstate>(Parameter::CallSubstate);
    }

private:
    friend class View;
    explicit PhoneAgentStatuses(const ccas_event *event) : View(event) {}
};

/// A service group call is allocated to a phone agent.
///
/// It carries up to ten IVR data fields as numbered labels and values. The same call also comes as
/// `CallInformation`, which tells the kind of call besides. The vendor intends to drop this event
/// in favour of that one.
///
/// COM: `BROADCAST_PHONEAGENT_CALL_INFORMATION` (48).
class PhoneAgentCallInformation : public View {
public:
    static constexpr EventType event_type = EventType::PhoneAgentCallInformation;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<PhoneAgentCallInformation> of(const Event &event) {
        return View::of<PhoneAgentCallInformation>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::CallId}, NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the phone agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the service group call. COM: `CallID`.
    std::int32_t call_id() const {
        return key_number(Parameter::CallId);
    }

    /// Record id of the service group. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

    /// Number of the caller. COM: `CallingPartyNumber`.
    std::optional<std::string_view> calling_party_number() const {
        return text(Parameter::CallingPartyNumber);
    }

    /// Number that was dialed originally. COM: `CalledNumber`.
    std::optional<std::string_view> called_number() const {
        return text(Parameter::CalledNumber);
    }

    /// Label of IVR data field 1. COM: `IVRLabel1`.
    std::optional<std::string_view> ivr_label1() const {
        return text(Parameter::IvrLabel1);
    }

    /// Value of IVR data field 1. COM: `IVRData1`.
    std::optional<std::string_view> ivr_data1() const {
        return text(Parameter::IvrData1);
    }

    /// Label of IVR data field 2. COM: `IVRLabel2`.
    std::optional<std::string_view> ivr_label2() const {
        return text(Parameter::IvrLabel2);
    }

    /// Value of IVR data field 2. COM: `IVRData2`.
    std::optional<std::string_view> ivr_data2() const {
        return text(Parameter::IvrData2);
    }

    /// Label of IVR data field 3. COM: `IVRLabel3`.
    std::optional<std::string_view> ivr_label3() const {
        return text(Parameter::IvrLabel3);
    }

    /// Value of IVR data field 3. COM: `IVRData3`.
    std::optional<std::string_view> ivr_data3() const {
        return text(Parameter::IvrData3);
    }

    /// Label of IVR data field 4. COM: `IVRLabel4`.
    std::optional<std::string_view> ivr_label4() const {
        return text(Parameter::IvrLabel4);
    }

    /// Value of IVR data field 4. COM: `IVRData4`.
    std::optional<std::string_view> ivr_data4() const {
        return text(Parameter::IvrData4);
    }

    /// Label of IVR data field 5. COM: `IVRLabel5`.
    std::optional<std::string_view> ivr_label5() const {
        return text(Parameter::IvrLabel5);
    }

    /// Value of IVR data field 5. COM: `IVRData5`.
    std::optional<std::string_view> ivr_data5() const {
        return text(Parameter::IvrData5);
    }

    /// Label of IVR data field 6. COM: `IVRLabel6`.
    std::optional<std::string_view> ivr_label6() const {
        return text(Parameter::IvrLabel6);
    }

    /// Value of IVR data field 6. COM: `IVRData6`.
    std::optional<std::string_view> ivr_data6() const {
        return text(Parameter::IvrData6);
    }

    /// Label of IVR data field 7. COM: `IVRLabel7`.
    std::optional<std::string_view> ivr_label7() const {
        return text(Parameter::IvrLabel7);
    }

    /// Value of IVR data field 7. COM: `IVRData7`.
    std::optional<std::string_view> ivr_data7() const {
        return text(Parameter::IvrData7);
    }

    /// Label of IVR data field 8. COM: `IVRLabel8`.
    std::optional<std::string_view> ivr_label8() const {
        return text(Parameter::IvrLabel8);
    }

    /// Value of IVR data field 8. COM: `IVRData8`.
    std::optional<std::string_view> ivr_data8() const {
        return text(Parameter::IvrData8);
    }

    /// Label of IVR data field 9. COM: `IVRLabel9`.
    std::optional<std::string_view> ivr_label9() const {
        return text(Parameter::IvrLabel9);
    }

    /// Value of IVR data field 9. COM: `IVRData9`.
    std::optional<std::string_view> ivr_data9() const {
        return text(Parameter::IvrData9);
    }

    /// Label of IVR data field 10. COM: `IVRLabel10`.
    std::optional<std::string_view> ivr_label10() const {
        return text(Parameter::IvrLabel10);
    }

    /// Value of IVR data field 10. COM: `IVRData10`.
    std::optional<std::string_view> ivr_data10() const {
        return text(Parameter::IvrData10);
    }

    /// Seconds the call waited in the queue. COM: `TimeInQueue`.
    std::optional<std::int32_t> time_in_queue() const {
        return number(Parameter::TimeInQueue);
    }

    /// Label and data of the IVR fields that the event has.
    std::vector<std::pair<std::string_view, std::string_view>> ivr() const {
        return pairs({
            {Parameter::IvrLabel1, Parameter::IvrData1},
            {Parameter::IvrLabel2, Parameter::IvrData2},
            {Parameter::IvrLabel3, Parameter::IvrData3},
            {Parameter::IvrLabel4, Parameter::IvrData4},
            {Parameter::IvrLabel5, Parameter::IvrData5},
            {Parameter::IvrLabel6, Parameter::IvrData6},
            {Parameter::IvrLabel7, Parameter::IvrData7},
            {Parameter::IvrLabel8, Parameter::IvrData8},
            {Parameter::IvrLabel9, Parameter::IvrData9},
            {Parameter::IvrLabel10, Parameter::IvrData10},
        });
    }

private:
    friend class View;
    explicit PhoneAgentCallInformation(const ccas_event *event) : View(event) {}
};

/// An open media session is rejected at an agent.
///
/// COM: `BROADCAST_OPENMEDIAREJECTED` (49).
class OpenMediaRejected : public View {
public:
    static constexpr EventType event_type = EventType::OpenMediaRejected;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<OpenMediaRejected> of(const Event &event) {
        return View::of<OpenMediaRejected>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::SessionId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the open media session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

    /// Why the session was rejected, as text. COM: `Cause`.
    std::optional<std::string_view> cause() const {
        return text(Parameter::Cause);
    }

private:
    friend class View;
    explicit OpenMediaRejected(const ccas_event *event) : View(event) {}
};

/// An agent opens an open media session and begins to handle it.
///
/// `OpenMediaCompleted` follows when the agent is done with it.
///
/// COM: `BROADCAST_OPENMEDIAHANDLING` (50).
class OpenMediaHandling : public View {
public:
    static constexpr EventType event_type = EventType::OpenMediaHandling;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<OpenMediaHandling> of(const Event &event) {
        return View::of<OpenMediaHandling>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::SessionId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the open media session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

private:
    friend class View;
    explicit OpenMediaHandling(const ccas_event *event) : View(event) {}
};

/// An agent is done with an open media session.
///
/// In openccas `HangupSession` on an open media session raises it too.
///
/// COM: `BROADCAST_OPENMEDIACOMPLETED` (51).
class OpenMediaCompleted : public View {
public:
    static constexpr EventType event_type = EventType::OpenMediaCompleted;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<OpenMediaCompleted> of(const Event &event) {
        return View::of<OpenMediaCompleted>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::SessionId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the open media session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

    /// Whether the agent enters clerical state. COM: `ClericalFlag`.
    std::optional<bool> clerical_flag() const {
        return flag(Parameter::ClericalFlag);
    }

private:
    friend class View;
    explicit OpenMediaCompleted(const ccas_event *event) : View(event) {}
};

/// An agent becomes not ready for open media sessions.
///
/// COM: `BROADCAST_OPENMEDIANOTREADY` (52).
class OpenMediaNotReady : public View {
public:
    static constexpr EventType event_type = EventType::OpenMediaNotReady;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<OpenMediaNotReady> of(const Event &event) {
        return View::of<OpenMediaNotReady>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the not-ready reason, or -1 if none was given. After `SetOpenMediaNotReady`,
    /// which takes no reason, it is -1. COM: `ReasonID`.
    std::optional<std::int32_t> reason_id() const {
        return number(Parameter::ReasonId);
    }

    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    std::optional<std::string_view> reason_string() const {
        return text(Parameter::ReasonString);
    }

private:
    friend class View;
    explicit OpenMediaNotReady(const ccas_event *event) : View(event) {}
};

/// An agent becomes ready for open media sessions.
///
/// COM: `BROADCAST_OPENMEDIAREADY` (53).
class OpenMediaReady : public View {
public:
    static constexpr EventType event_type = EventType::OpenMediaReady;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<OpenMediaReady> of(const Event &event) {
        return View::of<OpenMediaReady>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

private:
    friend class View;
    explicit OpenMediaReady(const ccas_event *event) : View(event) {}
};

/// An agent rejects a chat session.
///
/// COM: `BROADCAST_CHATREJECT` (55).
class ChatReject : public View {
public:
    static constexpr EventType event_type = EventType::ChatReject;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ChatReject> of(const Event &event) {
        return View::of<ChatReject>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::SessionId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the chat session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

    /// Why the session was rejected, as text. COM: `Cause`.
    std::optional<std::string_view> cause() const {
        return text(Parameter::Cause);
    }

private:
    friend class View;
    explicit ChatReject(const ccas_event *event) : View(event) {}
};

/// An agent handles a chat session.
///
/// `ChatComplete` follows when the agent is done with it.
///
/// COM: `BROADCAST_CHATHANDLING` (56).
class ChatHandling : public View {
public:
    static constexpr EventType event_type = EventType::ChatHandling;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ChatHandling> of(const Event &event) {
        return View::of<ChatHandling>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::SessionId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the chat session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

private:
    friend class View;
    explicit ChatHandling(const ccas_event *event) : View(event) {}
};

/// An agent is done with a chat session.
///
/// In openccas `HangupSession` on a chat session raises it too.
///
/// COM: `BROADCAST_CHATCOMPLETE` (57).
class ChatComplete : public View {
public:
    static constexpr EventType event_type = EventType::ChatComplete;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ChatComplete> of(const Event &event) {
        return View::of<ChatComplete>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::SessionId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the chat session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

    /// Whether the agent is now in clerical state for the session. COM: `ClericalFlag`.
    std::optional<bool> clerical_flag() const {
        return flag(Parameter::ClericalFlag);
    }

private:
    friend class View;
    explicit ChatComplete(const ccas_event *event) : View(event) {}
};

/// An agent becomes ready for chat sessions.
///
/// COM: `BROADCAST_CHATREADY` (58).
class ChatReady : public View {
public:
    static constexpr EventType event_type = EventType::ChatReady;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ChatReady> of(const Event &event) {
        return View::of<ChatReady>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

private:
    friend class View;
    explicit ChatReady(const ccas_event *event) : View(event) {}
};

/// An agent becomes not ready for chat sessions.
///
/// COM: `BROADCAST_CHATNOTREADY` (59).
class ChatNotReady : public View {
public:
    static constexpr EventType event_type = EventType::ChatNotReady;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ChatNotReady> of(const Event &event) {
        return View::of<ChatNotReady>(event, NumberKey{Parameter::RecId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the not-ready reason, or -1 if none was given. After `SetChatNotReady`, which
    /// takes no reason, it is -1. COM: `ReasonID`.
    std::optional<std::int32_t> reason_id() const {
        return number(Parameter::ReasonId);
    }

    /// Text of the not-ready reason; empty if none was given. COM: `ReasonString`.
    std::optional<std::string_view> reason_string() const {
        return text(Parameter::ReasonString);
    }

private:
    friend class View;
    explicit ChatNotReady(const ccas_event *event) : View(event) {}
};

/// An agent hands an e-mail over to another agent.
///
/// COM: `BROADCAST_EMAILREDIRECT` (60).
class EmailRedirect : public View {
public:
    static constexpr EventType event_type = EventType::EmailRedirect;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<EmailRedirect> of(const Event &event) {
        return View::of<EmailRedirect>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::ToRecId}, NumberKey{Parameter::MessageId},
            NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent who had the e-mail before. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the agent who gets the e-mail. COM: `ToRecID`.
    std::int32_t to_rec_id() const {
        return key_number(Parameter::ToRecId);
    }

    /// Id of the e-mail message. COM: `MessageID`.
    std::int32_t message_id() const {
        return key_number(Parameter::MessageId);
    }

    /// Record id of the service group of the e-mail. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

    /// Text of the e-mail. COM: `EmailText`.
    std::optional<std::string_view> email_text() const {
        return text(Parameter::EmailText);
    }

private:
    friend class View;
    explicit EmailRedirect(const ccas_event *event) : View(event) {}
};

/// An agent hands a chat session over to another agent.
///
/// COM: `BROADCAST_CHATREDIRECT` (61).
class ChatRedirect : public View {
public:
    static constexpr EventType event_type = EventType::ChatRedirect;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ChatRedirect> of(const Event &event) {
        return View::of<ChatRedirect>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::ToRecId}, NumberKey{Parameter::SessionId},
            NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent who had the session before. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the agent who gets the session. COM: `ToRecID`.
    std::int32_t to_rec_id() const {
        return key_number(Parameter::ToRecId);
    }

    /// Id of the chat session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

    /// Record id of the service group of the session. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

private:
    friend class View;
    explicit ChatRedirect(const ccas_event *event) : View(event) {}
};

/// An agent begins to handle an e-mail.
///
/// COM: `BROADCAST_EMAILHANDLING` (62).
class EmailHandling : public View {
public:
    static constexpr EventType event_type = EventType::EmailHandling;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<EmailHandling> of(const Event &event) {
        return View::of<EmailHandling>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::MessageId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the e-mail message. COM: `MessageID`.
    std::int32_t message_id() const {
        return key_number(Parameter::MessageId);
    }

private:
    friend class View;
    explicit EmailHandling(const ccas_event *event) : View(event) {}
};

/// An agent begins to handle an SMS session.
///
/// COM: `BROADCAST_SMSHANDLING` (63).
class SmsHandling : public View {
public:
    static constexpr EventType event_type = EventType::SmsHandling;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<SmsHandling> of(const Event &event) {
        return View::of<SmsHandling>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::MessageId});
    }

    /// Record id of the agent. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the SMS message. COM: `MessageID`.
    std::int32_t message_id() const {
        return key_number(Parameter::MessageId);
    }

private:
    friend class View;
    explicit SmsHandling(const ccas_event *event) : View(event) {}
};

/// An open media session is handed over to another agent.
///
/// COM: `BROADCAST_OPENMEDIAREDIRECT` (64).
class OpenMediaRedirect : public View {
public:
    static constexpr EventType event_type = EventType::OpenMediaRedirect;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<OpenMediaRedirect> of(const Event &event) {
        return View::of<OpenMediaRedirect>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::ToRecId}, NumberKey{Parameter::SessionId},
            NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent who had the session before. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Record id of the agent who gets the session. COM: `ToRecID`.
    std::int32_t to_rec_id() const {
        return key_number(Parameter::ToRecId);
    }

    /// Id of the open media session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

    /// Record id of the service group of the session. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

private:
    friend class View;
    explicit OpenMediaRedirect(const ccas_event *event) : View(event) {}
};

/// An agent forwards a chat session to another service group.
///
/// COM: `BROADCAST_CHATFORWARD` (65).
class ChatForward : public View {
public:
    static constexpr EventType event_type = EventType::ChatForward;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<ChatForward> of(const Event &event) {
        return View::of<ChatForward>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::SessionId}, NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent who had the session before. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the chat session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

    /// Record id of the service group the session is forwarded to. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

private:
    friend class View;
    explicit ChatForward(const ccas_event *event) : View(event) {}
};

/// An agent forwards an open media session to another service group.
///
/// COM: `BROADCAST_OPENMEDIAFORWARD` (66).
class OpenMediaForward : public View {
public:
    static constexpr EventType event_type = EventType::OpenMediaForward;

    /// The event as one of this type; nothing if it is another, or lacks what it is about.
    static std::optional<OpenMediaForward> of(const Event &event) {
        return View::of<OpenMediaForward>(event, NumberKey{Parameter::RecId},
            NumberKey{Parameter::SessionId}, NumberKey{Parameter::ServiceGroupId});
    }

    /// Record id of the agent who had the session before. COM: `RecID`.
    std::int32_t rec_id() const {
        return key_number(Parameter::RecId);
    }

    /// Id of the open media session. COM: `SessionID`.
    std::int32_t session_id() const {
        return key_number(Parameter::SessionId);
    }

    /// Record id of the service group the session is forwarded to. COM: `ServiceGroupID`.
    std::int32_t service_group_id() const {
        return key_number(Parameter::ServiceGroupId);
    }

private:
    friend class View;
    explicit OpenMediaForward(const ccas_event *event) : View(event) {}
};

}  // namespace openccas::events

#endif  // OPENCCAS_EVENTS_HPP
