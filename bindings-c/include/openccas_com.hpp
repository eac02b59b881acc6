// Generated from crates/catalogue/requests.toml by `cargo xtask codegen`. Do not edit.

#ifndef OPENCCAS_COM_HPP
#define OPENCCAS_COM_HPP

/// The COM object's own shape, for code that was written against it.
///
///     class Logger : public CCASClient {
///     public:
///         ~Logger() override { Close(); }
///         HRESULT OnEvent(ICCASEvent *pEvent) override {
///             LONG n = 0;
///             pEvent->GetType(&n);
///             ...
///             return S_OK;
///         }
///         HRESULT OnDisconnect() override { return Uninitialize(); }
///     };
///
/// `CCASClient` has the 56 methods in their order, with their names, parameters
/// and results: S_OK or E_FAIL, and GetLastErrorInfo tells more. A parameter that the COM object
/// takes as a BSTR is a `const OLECHAR *`: a BSTR, a literal such as L"RecID", or NULL for an empty
/// text. What it gives as a BSTR, the caller frees with SysFreeString; or it goes into a
/// std::wstring.
///
/// There are no apartments, no CoInitialize and no type library. OnEvent and OnDisconnect are
/// called one at a time, in order, on one thread of the library; or, with `CCASClient(true)`,
/// inside `Dispatch` alone, on the thread that calls it, as in a single-threaded apartment. Both
/// may call every method. What they throw is caught, logged and counted, and the next event is
/// delivered.
///
/// On Windows it uses the types of <windows.h> and <oleauto.h>; elsewhere it defines the few that
/// it needs. It needs C++11.

#include "openccas.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <cwchar>
#include <exception>
#include <new>
#include <string>

#ifdef _WIN32

#include <windows.h>

#include <oleauto.h>

#else

typedef std::int32_t LONG;
typedef std::uint32_t ULONG;
typedef std::int32_t HRESULT;
typedef double DATE;
typedef std::int16_t VARIANT_BOOL;
typedef std::uint16_t VARTYPE;
typedef unsigned int UINT;
typedef wchar_t OLECHAR;
typedef OLECHAR *BSTR;

#ifndef S_OK
#define S_OK (static_cast<HRESULT>(0))
#endif
#ifndef E_FAIL
#define E_FAIL (static_cast<HRESULT>(CCAS_E_FAIL))
#endif
#ifndef SUCCEEDED
#define SUCCEEDED(result) (static_cast<HRESULT>(result) >= 0)
#endif
#ifndef FAILED
#define FAILED(result) (static_cast<HRESULT>(result) < 0)
#endif
#ifndef VARIANT_TRUE
#define VARIANT_TRUE (static_cast<VARIANT_BOOL>(-1))
#define VARIANT_FALSE (static_cast<VARIANT_BOOL>(0))
#endif

enum { VT_EMPTY = 0, VT_I4 = 3 };

/// As much of a VARIANT as the COM object uses: a LONG.
struct VARIANT {
    VARTYPE vt;
    LONG lVal;
};

inline void VariantInit(VARIANT *variant) {
    variant->vt = VT_EMPTY;
    variant->lVal = 0;
}

/// A copy of `length` letters, to be freed with SysFreeString; NULL if there is no memory.
inline BSTR SysAllocStringLen(const OLECHAR *text, UINT length) {
    // The length stands before the letters, as in a BSTR elsewhere.
    const std::size_t head = sizeof(std::max_align_t);
    const std::size_t bytes = head + (static_cast<std::size_t>(length) + 1) * sizeof(OLECHAR);
    char *const block = static_cast<char *>(::operator new(bytes, std::nothrow));
    if (block == nullptr) {
        return nullptr;
    }
    std::memcpy(block, &length, sizeof length);
    const BSTR letters = reinterpret_cast<BSTR>(block + head);
    if (text != nullptr) {
        std::memcpy(letters, text, length * sizeof(OLECHAR));
    }
    letters[length] = L'\0';
    return letters;
}

inline BSTR SysAllocString(const OLECHAR *text) {
    return text == nullptr ? nullptr
                           : SysAllocStringLen(text, static_cast<UINT>(std::wcslen(text)));
}

inline void SysFreeString(BSTR text) {
    if (text != nullptr) {
        ::operator delete(reinterpret_cast<char *>(text) - sizeof(std::max_align_t));
    }
}

inline UINT SysStringLen(BSTR text) {
    UINT length = 0;
    if (text != nullptr) {
        std::memcpy(&length, reinterpret_cast<char *>(text) - sizeof(std::max_align_t),
                    sizeof length);
    }
    return length;
}

#endif

namespace ccas_com {

/// UTF-8 as wide letters: UTF-16 where a wchar_t has 16 bits, else UTF-32.
inline std::wstring widen(const char *text) {
    std::wstring wide;
    const unsigned char *at = reinterpret_cast<const unsigned char *>(text == nullptr ? "" : text);
    while (*at != 0) {
        // The library gives valid UTF-8.
        const int more = *at < 0x80 ? 0 : *at < 0xE0 ? 1 : *at < 0xF0 ? 2 : 3;
        std::uint32_t letter = more == 0 ? *at : *at & (0x3Fu >> more);
        ++at;
        for (int left = more; left > 0 && *at != 0; --left, ++at) {
            letter = (letter << 6) | (*at & 0x3Fu);
        }
        if (sizeof(wchar_t) == 2 && letter > 0xFFFF) {
            wide += static_cast<wchar_t>(0xD7C0 + (letter >> 10));
            wide += static_cast<wchar_t>(0xDC00 + (letter & 0x3FF));
        } else {
            wide += static_cast<wchar_t>(letter);
        }
    }
    return wide;
}

/// Wide letters as UTF-8. What is no letter becomes U+FFFD.
inline std::string narrow(const OLECHAR *wide) {
    std::string text;
    for (; wide != nullptr && *wide != 0; ++wide) {
        std::uint32_t letter = static_cast<std::uint32_t>(*wide);
        const std::uint32_t next = static_cast<std::uint32_t>(wide[1]);
        if (sizeof(wchar_t) == 2 && letter >= 0xD800 && letter < 0xDC00 && next >= 0xDC00 &&
            next < 0xE000) {
            letter = 0x10000 + ((letter - 0xD800) << 10) + (next - 0xDC00);
            ++wide;
        }
        if (letter > 0x10FFFF || (letter >= 0xD800 && letter < 0xE000)) {
            letter = 0xFFFD;
        }
        if (letter < 0x80) {
            text += static_cast<char>(letter);
            continue;
        }
        const int more = letter < 0x800 ? 1 : letter < 0x10000 ? 2 : 3;
        const std::uint32_t mark = more == 1 ? 0xC0 : more == 2 ? 0xE0 : 0xF0;
        text += static_cast<char>(mark | (letter >> (6 * more)));
        for (int left = more - 1; left >= 0; --left) {
            text += static_cast<char>(0x80 | ((letter >> (6 * left)) & 0x3F));
        }
    }
    return text;
}

inline HRESULT result(std::int32_t status) { return status < 0 ? E_FAIL : S_OK; }

inline bool give(const std::wstring &found, BSTR *place) {
    *place = SysAllocStringLen(found.data(), static_cast<UINT>(found.size()));
    return *place != nullptr;
}

inline bool give(const std::wstring &found, std::wstring *place) {
    *place = found;
    return true;
}

/// Gives a text that has to be freed, whatever happens.
template <class Place>
HRESULT give_owned(std::int32_t status, char *found, Place *place) {
    bool given = false;
    if (status >= 0) {
        try {
            given = give(widen(found), place);
        } catch (const std::bad_alloc &) {
            given = false;
        }
    }
    ccas_string_free(&found);
    return given ? S_OK : E_FAIL;
}

}  // namespace ccas_com

/// An event. `OnEvent` is lent it until it returns; who keeps it longer calls AddRef, and Release
/// when it is done.
class ICCASEvent {
public:
    explicit ICCASEvent(const ccas_event *event)
        : event_(const_cast<ccas_event *>(event)), kept_(false), references_(1) {}

    ICCASEvent(const ICCASEvent &) = delete;
    ICCASEvent &operator=(const ICCASEvent &) = delete;

    ULONG AddRef() {
        // Only who is lent it, or keeps it, can call this.
        if (!kept_.exchange(true)) {
            event_ = ccas_event_retain(event_);
        }
        return ++references_;
    }

    ULONG Release() {
        const ULONG left = --references_;
        if (left == 0) {
            delete this;
        }
        return left;
    }

    /// The number of the type, as one of the CCAS_BROADCAST_ constants.
    HRESULT GetType(LONG *lEventType) const {
        if (lEventType == nullptr) {
            return E_FAIL;
        }
        *lEventType = static_cast<LONG>(ccas_event_get_type(event_));
        return S_OK;
    }

    /// The value of a parameter as a text; a number gives its decimal digits. The name is compared
    /// without regard to case.
    HRESULT GetStringValue(const OLECHAR *bstrName, BSTR *bstrValue) const {
        return text(bstrName, bstrValue);
    }

    HRESULT GetStringValue(const OLECHAR *bstrName, std::wstring *bstrValue) const {
        return text(bstrName, bstrValue);
    }

    /// The value of a parameter as a number; a text gives one only if it is the decimal form of
    /// one.
    HRESULT GetLongValue(const OLECHAR *bstrName, LONG *lValue) const {
        std::int32_t found = 0;
        if (lValue == nullptr ||
            ccas_event_get_long_value(event_, ccas_com::narrow(bstrName).c_str(), &found) < 0) {
            return E_FAIL;
        }
        *lValue = static_cast<LONG>(found);
        return S_OK;
    }

    /// The event as the functions of openccas.h take it: its envelope, and all of its parameters.
    const ccas_event *Handle() const { return event_; }

private:
    ~ICCASEvent() {
        if (kept_) {
            ccas_event_release(&event_);
        }
    }

    template <class Place>
    HRESULT text(const OLECHAR *name, Place *place) const {
        const char *found = nullptr;
        if (place == nullptr ||
            ccas_event_get_string_value(event_, ccas_com::narrow(name).c_str(), &found) < 0) {
            return E_FAIL;
        }
        return ccas_com::give(ccas_com::widen(found), place) ? S_OK : E_FAIL;
    }

    ccas_event *event_;
    std::atomic<bool> kept_;
    std::atomic<ULONG> references_;
};

/// The client. A class that overrides `OnEvent` or `OnDisconnect` calls `Close` in its destructor.
class CCASClient {
public:
    /// With `by_dispatch`, `OnEvent` and `OnDisconnect` are called inside `Dispatch` alone.
    explicit CCASClient(bool by_dispatch = false) : client_(nullptr) {
        ccas_options options = ccas_options();
        options.struct_size = sizeof options;
        options.delivery = by_dispatch ? CCAS_DELIVER_BY_DISPATCH : CCAS_DELIVER_ON_THREAD;
        create(&options);
    }

    /// A client with other settings: those of openccas.h.
    explicit CCASClient(const ccas_options *options) : client_(nullptr) { create(options); }

    CCASClient(const CCASClient &) = delete;
    CCASClient &operator=(const CCASClient &) = delete;

    virtual ~CCASClient() { Close(); }

    /// Is called for each event.
    virtual HRESULT OnEvent(ICCASEvent *pEvent) {
        static_cast<void>(pEvent);
        return S_OK;
    }

    /// Is called when the connection is lost, after the last event.
    virtual HRESULT OnDisconnect() { return S_OK; }

    /// Prepares the client for connecting.
    ///
    /// It comes before everything else: a connect without it fails. Called again, it does nothing.
    /// After `Uninitialize`, or after the connection was lost, the same client can be initialized
    /// and connected again, also from inside an OnDisconnect handler.
    HRESULT Initialize() {
        // Only now there is surely somebody to be called: the object is complete.
        if (!listening_.exchange(true)) {
            ccas_on_disconnect(client_, on_disconnect, this, nullptr);
            ccas_on_event(client_, on_event, this, nullptr);
        }
        return ccas_com::result(ccas_initialize(client_));
    }

    /// Connects to an Agent Service and receives its events by multicast.
    ///
    /// Waits for the service's answer, 30 seconds unless an option says otherwise. Then come a
    /// `Logon` for each agent who is logged on, a `ServiceGroupAdded` for each service group and
    /// `DataComplete`; live events follow. Most requests need `ConnectWithDirectConnect` instead. A
    /// tenanted system refuses this connection.
    HRESULT Connect(const OLECHAR *bstrCCASMachineName, LONG lCCASPort) {
        return ccas_com::result(ccas_connect(client_, ccas_com::narrow(bstrCCASMachineName).c_str(),
            static_cast<std::int32_t>(lCCASPort)));
    }

    /// Connects as `Connect` does, through a given network interface.
    ///
    /// Use it on a machine with several network interfaces, to say where the multicast is joined.
    /// Waits for the service's answer, 30 seconds unless an option says otherwise. A tenanted
    /// system refuses this connection.
    HRESULT ConnectWithIPAddress(const OLECHAR *bstrCCASMachineName, LONG lCCASPort,
        const OLECHAR *bstrNICIPAddress) {
        return ccas_com::result(ccas_connect_with_ip_address(client_,
            ccas_com::narrow(bstrCCASMachineName).c_str(), static_cast<std::int32_t>(lCCASPort),
            ccas_com::narrow(bstrNICIPAddress).c_str()));
    }

    /// Connects to an Agent Service over one TCP connection that carries events and requests.
    ///
    /// This is the connection for an application that sends requests, and the only one that a
    /// tenanted system accepts; there `SetLogonCredentials` comes first. Waits for the service's
    /// answer, 30 seconds unless an option says otherwise. Then come a `Logon` for each agent who
    /// is logged on, a `ServiceGroupAdded` for each service group and `DataComplete`; live events
    /// follow. A service takes only a few such clients at a time, 10 by default. After a lost
    /// connection, connect again by this same method.
    HRESULT ConnectWithDirectConnect(const OLECHAR *bstrCCASMachineName, LONG lCCASPort,
        const OLECHAR *bstrNICIPAddress) {
        return ccas_com::result(ccas_connect_with_direct_connect(client_,
            ccas_com::narrow(bstrCCASMachineName).c_str(), static_cast<std::int32_t>(lCCASPort),
            ccas_com::narrow(bstrNICIPAddress).c_str()));
    }

    /// Disconnects from the Agent Service.
    ///
    /// When it returns, no event handler starts any more, and events that were still queued are
    /// discarded. OnDisconnect is not raised for it. Call it whenever the application is done with
    /// the connection.
    HRESULT Uninitialize() {
        return ccas_com::result(ccas_uninitialize(client_));
    }

    /// Gives the number and the text of the last error.
    ///
    /// Each client keeps its own. Before any error the number is 0 and the text is empty. Nothing
    /// is sent.
    HRESULT GetLastErrorInfo(LONG *lError, BSTR *bstrErrorString) const {
        return last_error(lError, bstrErrorString);
    }

    HRESULT GetLastErrorInfo(LONG *lError, std::wstring *bstrErrorString) const {
        return last_error(lError, bstrErrorString);
    }

    /// Sets the user, password and tenant with which the next connect logs on.
    ///
    /// Needed for a tenanted system only, before `ConnectWithDirectConnect`. With the account of a
    /// host administrator and tenant -1, the client sees the events of all tenants; with the
    /// account of a tenant administrator and that tenant's id, it sees those of that tenant. No
    /// other account is accepted. Nothing is sent and nothing is checked here: wrong credentials
    /// make the connect fail. A system without tenants checks the credentials only if it has any
    /// configured.
    HRESULT SetLogonCredentials(const OLECHAR *bstrUserId, const OLECHAR *bstrPassword,
        LONG lTenantID) {
        return ccas_com::result(ccas_set_logon_credentials(client_,
            ccas_com::narrow(bstrUserId).c_str(), ccas_com::narrow(bstrPassword).c_str(),
            static_cast<std::int32_t>(lTenantID)));
    }

    /// Finds the record id of the agent with a given logon id.
    ///
    /// The agent need not be logged on. The search stays within what the connection may see; a host
    /// administrator whose tenants use the same logon id gets the agent of the lowest tenant id.
    /// Works on every kind of connection.
    HRESULT GetAgentRecIDFromLogonID(const OLECHAR *bstrAgentLogonID, LONG *lAgentRecID) {
        std::int32_t found = 0;
        if (lAgentRecID == nullptr || ccas_get_agent_rec_id_from_logon_id(client_,
            ccas_com::narrow(bstrAgentLogonID).c_str(), &found) < 0) {
            return E_FAIL;
        }
        *lAgentRecID = static_cast<LONG>(found);
        return S_OK;
    }

    /// Dials a number from an agent's telephone.
    ///
    /// The agent must be logged on. `Originated` tells that the call was begun, `Delivered` that
    /// the other end rings, `Established` that it answered, and `Failed` that the call did not come
    /// about. If the agent's telephone cannot place a call now, nothing happens.
    HRESULT MakeCall(LONG lAgentRecID, const OLECHAR *bstrDialString) {
        return ccas_com::result(ccas_make_call(client_, static_cast<std::int32_t>(lAgentRecID),
            ccas_com::narrow(bstrDialString).c_str()));
    }

    /// Answers a call that rings at an agent.
    ///
    /// The agent must be logged on. `Established` tells that the call was answered. If no such call
    /// rings, nothing happens.
    HRESULT AnswerCall(LONG lAgentRecID, LONG lCallID) {
        return ccas_com::result(ccas_answer_call(client_, static_cast<std::int32_t>(lAgentRecID),
            static_cast<std::int32_t>(lCallID)));
    }

    /// Hangs up a call of an agent.
    ///
    /// The agent must be logged on. `ConnectionCleared` tells that the agent has left the call, and
    /// whether clerical time follows. If the agent has no such call, nothing happens.
    HRESULT HangupCall(LONG lAgentRecID, LONG lCallID) {
        return ccas_com::result(ccas_hangup_call(client_, static_cast<std::int32_t>(lAgentRecID),
            static_cast<std::int32_t>(lCallID)));
    }

    /// Ends an open media, e-mail, SMS or chat session of an agent.
    ///
    /// The agent must be logged on. `OpenMediaCompleted` tells that an open media session has
    /// ended, `ChatComplete` that a chat has. An e-mail or SMS raises `EmailDelete` if the agent
    /// was handling it, `EmailReject` if not. If the agent has no such session, nothing happens.
    HRESULT HangupSession(LONG lAgentRecID, LONG lSessionID) {
        return ccas_com::result(ccas_hangup_session(client_, static_cast<std::int32_t>(lAgentRecID),
            static_cast<std::int32_t>(lSessionID)));
    }

    /// Puts a call of an agent on hold.
    ///
    /// The agent must be logged on. `Held` tells that the call is on hold. If the agent has no such
    /// established call, nothing happens.
    HRESULT HoldCall(LONG lAgentRecID, LONG lCallID) {
        return ccas_com::result(ccas_hold_call(client_, static_cast<std::int32_t>(lAgentRecID),
            static_cast<std::int32_t>(lCallID)));
    }

    /// Takes a call of an agent back from hold.
    ///
    /// The agent must be logged on. `Retrieved` tells that the agent is connected to it again. If
    /// the call is not on hold, nothing happens.
    HRESULT RetrieveCall(LONG lAgentRecID, LONG lCallID) {
        return ccas_com::result(ccas_retrieve_call(client_, static_cast<std::int32_t>(lAgentRecID),
            static_cast<std::int32_t>(lCallID)));
    }

    /// Joins the calls of an agent into a conference.
    ///
    /// The agent must be logged on and have a held call and an active one. `Conferenced` gives the
    /// id of the new call and the other parties. Without two such calls nothing happens.
    HRESULT ConferenceCall(LONG lAgentRecID) {
        return ccas_com::result(ccas_conference_call(client_,
            static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Connects an agent's held call to the active call and takes the agent out of both.
    ///
    /// The agent must be logged on. `Transferred` gives the id of the new call. Without a held call
    /// of this id and an active call beside it, nothing happens.
    HRESULT TransferCall(LONG lAgentRecID, LONG lHeldCallID) {
        return ccas_com::result(ccas_transfer_call(client_, static_cast<std::int32_t>(lAgentRecID),
            static_cast<std::int32_t>(lHeldCallID)));
    }

    /// Sends a call at an agent on to another destination.
    ///
    /// The agent must be logged on. `ConnectionCleared` tells that the call has left the agent,
    /// with the destination in its divert parameters. If the agent has no such call, nothing
    /// happens. The destination comes before the call here; in `DeflectPhoneAgentCall` it comes
    /// last.
    HRESULT DeflectCall(LONG lAgentRecID, const OLECHAR *bstrDest, LONG lCallID) {
        return ccas_com::result(ccas_deflect_call(client_, static_cast<std::int32_t>(lAgentRecID),
            ccas_com::narrow(bstrDest).c_str(), static_cast<std::int32_t>(lCallID)));
    }

    /// Rejects a service group call that arrives at an agent.
    ///
    /// The agent must be logged on. `CallRejected` tells that the call was rejected. If no such
    /// call rings at the agent, nothing happens.
    HRESULT RejectServiceCall(LONG lAgentRecID, LONG lCallID) {
        return ccas_com::result(ccas_reject_service_call(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCallID)));
    }

    /// Ends an agent's clerical time after a call.
    ///
    /// The agent must be logged on. `ClericalEnded` tells that the agent can take service group
    /// calls again. If the agent is not in clerical state for this call, nothing happens.
    HRESULT CancelClerical(LONG lAgentRecID, LONG lCallID) {
        return ccas_com::result(ccas_cancel_clerical(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCallID)));
    }

    /// Ends an agent's clerical time after an open media, e-mail, SMS or chat session.
    ///
    /// The agent must be logged on. If the agent is not in clerical state for this session, nothing
    /// happens.
    HRESULT CancelSessionClerical(LONG lAgentRecID, LONG lSessionID) {
        return ccas_com::result(ccas_cancel_session_clerical(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lSessionID)));
    }

    /// Lengthens an agent's clerical time.
    ///
    /// The agent must be logged on. No event tells of it: `ClericalEnded` comes later by as much.
    /// If the agent is not in clerical state for this call, nothing happens.
    HRESULT ExtendClerical(LONG lAgentRecID, LONG lCallID, LONG lNumSeconds) {
        return ccas_com::result(ccas_extend_clerical(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCallID),
            static_cast<std::int32_t>(lNumSeconds)));
    }

    /// Makes an agent ready for voice calls.
    ///
    /// The agent must be logged on. `Ready` tells that it happened.
    HRESULT SetVoiceReady(LONG lAgentRecID) {
        return ccas_com::result(ccas_set_voice_ready(client_,
            static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Makes an agent not ready for voice calls.
    ///
    /// The agent must be logged on. `NotReady` tells that it happened and gives the reason. A
    /// reason that is not defined counts as none.
    HRESULT SetVoiceNotReady(LONG lAgentRecID, LONG lReason) {
        return ccas_com::result(ccas_set_voice_not_ready(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lReason)));
    }

    /// Tells whether an agent is ready for voice calls.
    ///
    /// The agent must be logged on. The answer comes at once, from what the service knows; nobody
    /// waits for the agent application. Works on every kind of connection.
    HRESULT GetVoiceReadyStatus(LONG lAgentRecID, LONG *lStatus) {
        std::int32_t found = 0;
        if (lStatus == nullptr || ccas_get_voice_ready_status(client_,
            static_cast<std::int32_t>(lAgentRecID), &found) < 0) {
            return E_FAIL;
        }
        *lStatus = static_cast<LONG>(found);
        return S_OK;
    }

    /// Makes an agent ready for e-mail.
    ///
    /// The agent must be logged on. `EmailReady` tells that it happened.
    HRESULT SetEmailReady(LONG lAgentRecID) {
        return ccas_com::result(ccas_set_email_ready(client_,
            static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Makes an agent not ready for e-mail.
    ///
    /// The agent must be logged on. `EmailNotReady` tells that it happened. No reason can be given,
    /// so the event carries -1 and an empty text.
    HRESULT SetEmailNotReady(LONG lAgentRecID) {
        return ccas_com::result(ccas_set_email_not_ready(client_,
            static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Tells whether an agent is ready for e-mail.
    ///
    /// The agent must be logged on. The answer comes at once, from what the service knows; nobody
    /// waits for the agent application. Works on every kind of connection.
    HRESULT GetEmailReadyStatus(LONG lAgentRecID, LONG *lStatus) {
        std::int32_t found = 0;
        if (lStatus == nullptr || ccas_get_email_ready_status(client_,
            static_cast<std::int32_t>(lAgentRecID), &found) < 0) {
            return E_FAIL;
        }
        *lStatus = static_cast<LONG>(found);
        return S_OK;
    }

    /// Lists the not-ready reasons of a tenant.
    ///
    /// The record ids in it are what `SetVoiceNotReady` and `SetPhoneAgentNotReady` take, and what
    /// the not-ready events carry.
    HRESULT GetNotReadyReasons(LONG lTenantRecID, BSTR *bstrReasons) {
        if (bstrReasons == nullptr) {
            return E_FAIL;
        }
        char *found = nullptr;
        const std::int32_t status = ccas_get_not_ready_reasons(client_,
            static_cast<std::int32_t>(lTenantRecID), &found);
        return ccas_com::give_owned(status, found, bstrReasons);
    }

    HRESULT GetNotReadyReasons(LONG lTenantRecID, std::wstring *bstrReasons) {
        if (bstrReasons == nullptr) {
            return E_FAIL;
        }
        char *found = nullptr;
        const std::int32_t status = ccas_get_not_ready_reasons(client_,
            static_cast<std::int32_t>(lTenantRecID), &found);
        return ccas_com::give_owned(status, found, bstrReasons);
    }

    /// Logs a phone agent on at an extension.
    ///
    /// `Logon` and `LogonPhoneAgent` tell that it happened, if the service is set to give phone
    /// agents' events. If the phone agent is logged on at another extension already, or no phone
    /// agent has this PIN, nothing happens.
    HRESULT LogonPhoneAgent(const OLECHAR *bstrPIN, const OLECHAR *bstrExtension, LONG lTenantID,
        LONG lOASID) {
        return ccas_com::result(ccas_logon_phone_agent(client_, ccas_com::narrow(bstrPIN).c_str(),
            ccas_com::narrow(bstrExtension).c_str(), static_cast<std::int32_t>(lTenantID),
            static_cast<std::int32_t>(lOASID)));
    }

    /// Logs a phone agent off.
    ///
    /// `Logoff` and `LogoffPhoneAgent` tell that it happened, if the service is set to give phone
    /// agents' events. If no phone agent with this PIN is logged on, nothing happens.
    HRESULT LogoffPhoneAgent(const OLECHAR *bstrPIN, LONG lTenantID) {
        return ccas_com::result(ccas_logoff_phone_agent(client_, ccas_com::narrow(bstrPIN).c_str(),
            static_cast<std::int32_t>(lTenantID)));
    }

    /// Makes a phone agent ready for voice calls.
    ///
    /// `Ready` tells that it happened, if the service is set to give phone agents' events. If no
    /// phone agent with this PIN is logged on, nothing happens.
    HRESULT SetPhoneAgentReady(const OLECHAR *bstrPIN, LONG lTenantID) {
        return ccas_com::result(ccas_set_phone_agent_ready(client_,
            ccas_com::narrow(bstrPIN).c_str(), static_cast<std::int32_t>(lTenantID)));
    }

    /// Makes a phone agent not ready for voice calls.
    ///
    /// `NotReady` tells that it happened and gives the reason, if the service is set to give phone
    /// agents' events. A reason that is not defined counts as none. If no phone agent with this PIN
    /// is logged on, nothing happens.
    HRESULT SetPhoneAgentNotReady(const OLECHAR *bstrPIN, LONG lTenantID, LONG lReasonID) {
        return ccas_com::result(ccas_set_phone_agent_not_ready(client_,
            ccas_com::narrow(bstrPIN).c_str(), static_cast<std::int32_t>(lTenantID),
            static_cast<std::int32_t>(lReasonID)));
    }

    /// Tells whether a phone agent is ready for voice calls.
    ///
    /// The phone agent must be logged on.
    HRESULT GetPhoneAgentVoiceReadyStatus(LONG lAgentRecID, VARIANT *val) {
        std::int32_t found = 0;
        if (val == nullptr || ccas_get_phone_agent_voice_ready_status(client_,
            static_cast<std::int32_t>(lAgentRecID), &found) < 0) {
            return E_FAIL;
        }
        val->vt = VT_I4;
        val->lVal = static_cast<LONG>(found);
        return S_OK;
    }

    /// Finds the record id of the phone agent who is logged on at an extension.
    ///
    /// The search stays within what the connection may see; a host administrator whose tenants use
    /// the same extension gets the phone agent of the lowest tenant id.
    HRESULT GetPhoneAgentRecIDFromExtension(const OLECHAR *bstrExtension, VARIANT *val) {
        std::int32_t found = 0;
        if (val == nullptr || ccas_get_phone_agent_rec_id_from_extension(client_,
            ccas_com::narrow(bstrExtension).c_str(), &found) < 0) {
            return E_FAIL;
        }
        val->vt = VT_I4;
        val->lVal = static_cast<LONG>(found);
        return S_OK;
    }

    /// Finds the service group whose call a phone agent is handling.
    ///
    /// The phone agent is the one who is logged on at the extension. The search stays within what
    /// the connection may see; a host administrator whose tenants use the same extension gets the
    /// phone agent of the lowest tenant id.
    HRESULT GetPhoneAgentServiceGroupID(const OLECHAR *bstrExtension, VARIANT *val) {
        std::int32_t found = 0;
        if (val == nullptr || ccas_get_phone_agent_service_group_id(client_,
            ccas_com::narrow(bstrExtension).c_str(), &found) < 0) {
            return E_FAIL;
        }
        val->vt = VT_I4;
        val->lVal = static_cast<LONG>(found);
        return S_OK;
    }

    /// Lists the service groups that an agent serves.
    ///
    /// The agent must be logged on. `AgentServiceGroupsChanged` tells when the list changes. Works
    /// on every kind of connection.
    HRESULT GetAgentServiceGroups(LONG lAgentRecID, BSTR *bstrGroups) {
        if (bstrGroups == nullptr) {
            return E_FAIL;
        }
        char *found = nullptr;
        const std::int32_t status = ccas_get_agent_service_groups(client_,
            static_cast<std::int32_t>(lAgentRecID), &found);
        return ccas_com::give_owned(status, found, bstrGroups);
    }

    HRESULT GetAgentServiceGroups(LONG lAgentRecID, std::wstring *bstrGroups) {
        if (bstrGroups == nullptr) {
            return E_FAIL;
        }
        char *found = nullptr;
        const std::int32_t status = ccas_get_agent_service_groups(client_,
            static_cast<std::int32_t>(lAgentRecID), &found);
        return ccas_com::give_owned(status, found, bstrGroups);
    }

    /// Gives the state of a phone agent: logon, readiness, and the service group call at hand.
    ///
    /// The phone agent must be logged on: for one who is not, the request fails.
    HRESULT GetPhoneAgentstatus(LONG lAgentRecID, VARIANT_BOOL *loggedOn, VARIANT_BOOL *ready,
        LONG *notReadyReasonID, LONG *callState, LONG *serviceGroupID, LONG *callID) {
        if (loggedOn == nullptr || ready == nullptr || notReadyReasonID == nullptr ||
            callState == nullptr || serviceGroupID == nullptr || callID == nullptr) {
            return E_FAIL;
        }
        ccas_phone_agent_status found = ccas_phone_agent_status();
        found.struct_size = sizeof found;
        if (ccas_get_phone_agent_status(client_, static_cast<std::int32_t>(lAgentRecID),
            &found) < 0) {
            return E_FAIL;
        }
        *loggedOn = found.logged_on != 0 ? VARIANT_TRUE : VARIANT_FALSE;
        *ready = found.ready != 0 ? VARIANT_TRUE : VARIANT_FALSE;
        *notReadyReasonID = static_cast<LONG>(found.not_ready_reason_id);
        *callState = static_cast<LONG>(found.call_state);
        *serviceGroupID = static_cast<LONG>(found.service_group_id);
        *callID = static_cast<LONG>(found.call_id);
        return S_OK;
    }

    /// Sets the qualification codes of an agent's call.
    ///
    /// The agent must be logged on, and the call must be in progress or in clerical state. Codes
    /// that are defined and codes of one's own may be mixed: at most 100 in all, 50 of each sort.
    /// `CqCodes` tells that they were set.
    HRESULT SetAgentCQCodes(LONG lAgentRecID, LONG lCallID, LONG lServiceGroupID,
        const OLECHAR *bstrCQCodes) {
        return ccas_com::result(ccas_set_agent_cq_codes(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCallID),
            static_cast<std::int32_t>(lServiceGroupID), ccas_com::narrow(bstrCQCodes).c_str()));
    }

    /// Sets the private data of an agent's call.
    ///
    /// The agent must be logged on and the call active. `AssociatedDataSet` tells that they were
    /// set.
    HRESULT SetPrivateData(LONG lAgentRecID, LONG lCallID, const OLECHAR *bstrPrivateData) {
        return ccas_com::result(ccas_set_private_data(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCallID),
            ccas_com::narrow(bstrPrivateData).c_str()));
    }

    /// Sends a phone agent's call on to another destination.
    ///
    /// `ConnectionCleared` tells that the call has left the phone agent, if the service is set to
    /// give phone agents' events. If the destination is the number defined for Customer
    /// Authentication, the phone agent stays in Talking state while the call is handled there. If
    /// the phone agent has no such call, nothing happens. The destination comes last here; in
    /// `DeflectCall` it comes before the call.
    HRESULT DeflectPhoneAgentCall(LONG lAgentRecID, LONG lTenantID, LONG lCallID,
        const OLECHAR *bstrDest) {
        return ccas_com::result(ccas_deflect_phone_agent_call(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lTenantID),
            static_cast<std::int32_t>(lCallID), ccas_com::narrow(bstrDest).c_str()));
    }

    /// Sets up to three IVR fields of an agent's voice call.
    ///
    /// A field with the given label gets the new data; a label that the call does not have yet is
    /// added. The call must exist at the agent, who may be a phone agent. `CallInformationUpdate`
    /// tells that the fields were set.
    HRESULT SetAgentIVRData(LONG lAgentRecID, LONG lTenantID, LONG lCallID,
        const OLECHAR *IVRLabel1, const OLECHAR *IVRData1, const OLECHAR *IVRLabel2,
        const OLECHAR *IVRData2, const OLECHAR *IVRLabel3, const OLECHAR *IVRData3) {
        return ccas_com::result(ccas_set_agent_ivr_data(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lTenantID),
            static_cast<std::int32_t>(lCallID), ccas_com::narrow(IVRLabel1).c_str(),
            ccas_com::narrow(IVRData1).c_str(), ccas_com::narrow(IVRLabel2).c_str(),
            ccas_com::narrow(IVRData2).c_str(), ccas_com::narrow(IVRLabel3).c_str(),
            ccas_com::narrow(IVRData3).c_str()));
    }

    /// Finds the call manager on which an agent is logged on.
    ///
    /// The agent may be a phone agent.
    HRESULT GetAgentCallManagerID(LONG lAgentRecID, VARIANT *val) {
        std::int32_t found = 0;
        if (val == nullptr || ccas_get_agent_call_manager_id(client_,
            static_cast<std::int32_t>(lAgentRecID), &found) < 0) {
            return E_FAIL;
        }
        val->vt = VT_I4;
        val->lVal = static_cast<LONG>(found);
        return S_OK;
    }

    /// Sets up to three IVR fields of an agent's session and has them written to the call detail
    /// records.
    ///
    /// A field with the given label gets the new data; a label that the session does not have yet
    /// is added. The session must exist at the agent, who may be a phone agent.
    /// `CallInformationUpdate` tells that the fields were set.
    HRESULT SetAgentIVRDataWithCDR(LONG lAgentRecID, LONG lTenantID, LONG lCallID, LONG lMediaType,
        const OLECHAR *IVRLabel1, const OLECHAR *IVRData1, const OLECHAR *IVRLabel2,
        const OLECHAR *IVRData2, const OLECHAR *IVRLabel3, const OLECHAR *IVRData3) {
        return ccas_com::result(ccas_set_agent_ivr_data_with_cdr(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lTenantID),
            static_cast<std::int32_t>(lCallID), static_cast<std::int32_t>(lMediaType),
            ccas_com::narrow(IVRLabel1).c_str(), ccas_com::narrow(IVRData1).c_str(),
            ccas_com::narrow(IVRLabel2).c_str(), ccas_com::narrow(IVRData2).c_str(),
            ccas_com::narrow(IVRLabel3).c_str(), ccas_com::narrow(IVRData3).c_str()));
    }

    /// Makes an agent ready for chat.
    ///
    /// `ChatReady` tells that it happened. For an agent who is not logged on, nothing happens.
    HRESULT SetChatReady(LONG lAgentRecID) {
        return ccas_com::result(ccas_set_chat_ready(client_,
            static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Makes an agent not ready for chat.
    ///
    /// `ChatNotReady` tells that it happened. No reason can be given, so the event carries -1 and
    /// an empty text. For an agent who is not logged on, nothing happens.
    HRESULT SetChatNotReady(LONG lAgentRecID) {
        return ccas_com::result(ccas_set_chat_not_ready(client_,
            static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Makes an agent ready for open media sessions.
    ///
    /// `OpenMediaReady` tells that it happened. For an agent who is not logged on, nothing happens.
    HRESULT SetOpenMediaReady(LONG lAgentRecID) {
        return ccas_com::result(ccas_set_open_media_ready(client_,
            static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Makes an agent not ready for open media sessions.
    ///
    /// `OpenMediaNotReady` tells that it happened. No reason can be given, so the event carries -1
    /// and an empty text. For an agent who is not logged on, nothing happens.
    HRESULT SetOpenMediaNotReady(LONG lAgentRecID) {
        return ccas_com::result(ccas_set_open_media_not_ready(client_,
            static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Closes an agent's application by force.
    ///
    /// The agent is not asked or warned. `Logoff` tells that the agent is gone. For an agent who is
    /// not logged on, nothing happens.
    HRESULT StopApp(LONG lAgentRecID) {
        return ccas_com::result(ccas_stop_app(client_, static_cast<std::int32_t>(lAgentRecID)));
    }

    /// Starts dialling a campaign call that is pending at an agent.
    ///
    /// `CampaignInfo` told of the call when it was allocated to the agent. `CampaignAccept` tells
    /// that the agent's side took it and gives the id of the call.
    HRESULT MakeCampaignCall(LONG lAgentRecID, LONG lCampaignID, LONG lCustomerID,
        LONG lCampaignCallID, const OLECHAR *bstrDialString) {
        return ccas_com::result(ccas_make_campaign_call(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCampaignID),
            static_cast<std::int32_t>(lCustomerID), static_cast<std::int32_t>(lCampaignCallID),
            ccas_com::narrow(bstrDialString).c_str()));
    }

    /// Rejects a campaign call that is pending at an agent.
    ///
    /// `CampaignReject` tells that it happened; the customer is not called.
    HRESULT RejectCampaignCall(LONG lAgentRecID, LONG lCampaignID, LONG lCustomerID, LONG lReason) {
        return ccas_com::result(ccas_reject_campaign_call(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCampaignID),
            static_cast<std::int32_t>(lCustomerID), static_cast<std::int32_t>(lReason)));
    }

    /// Sets the outcome of a campaign call.
    ///
    /// The call must have been dialled, by `MakeCampaignCall` or by the agent. `CampaignStatus`
    /// tells that it happened.
    HRESULT SetCampaignCallStatus(LONG lAgentRecID, LONG lCampaignCallID, LONG lStatus,
        DATE dNextCallAttempt, VARIANT_BOOL bCloseForm, VARIANT_BOOL bUpdateComment,
        const OLECHAR *bstrComment) {
        return ccas_com::result(ccas_set_campaign_call_status(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCampaignCallID),
            static_cast<std::int32_t>(lStatus), dNextCallAttempt,
            bCloseForm != VARIANT_FALSE ? 1 : 0, bUpdateComment != VARIANT_FALSE ? 1 : 0,
            ccas_com::narrow(bstrComment).c_str()));
    }

    /// Gives the media settings of an agent: which media, how many at a time, which beside which.
    ///
    /// For an agent who is not logged on, and for a phone agent, all values are 0.
    HRESULT GetAgentMediaSettings(LONG lAgentRecID, LONG *lNumberOfConcurrentOM,
        LONG *lReceiveChatWhileHandlingOM, LONG *lReceiveEmailWhileHandlingOM,
        LONG *lReceiveVoiceWhileHandlingOM, LONG *lReceiveChatWhileHandlingVoice,
        LONG *lReceiveEmailWhileHandlingVoice, LONG *lReceiveOMWhileHandlingVoice,
        LONG *lNumberOfConcurrentChat, LONG *lReceiveVoiceWhileHandlingChat,
        LONG *lReceiveEmailWhileHandlingChat, LONG *lReceiveOMWhileHandlingChat,
        LONG *lNumberOfConcurrentEmail, LONG *lReceiveVoiceWhileHandlingEmail,
        LONG *lReceiveChatWhileHandlingEmail, LONG *lReceiveOMWhileHandlingEmail,
        LONG *lChatEnabled, LONG *lEmailEnabled, LONG *lSMSEnabled, LONG *lOMEnabled) {
        if (lNumberOfConcurrentOM == nullptr || lReceiveChatWhileHandlingOM == nullptr ||
            lReceiveEmailWhileHandlingOM == nullptr || lReceiveVoiceWhileHandlingOM == nullptr ||
            lReceiveChatWhileHandlingVoice == nullptr ||
            lReceiveEmailWhileHandlingVoice == nullptr || lReceiveOMWhileHandlingVoice == nullptr ||
            lNumberOfConcurrentChat == nullptr || lReceiveVoiceWhileHandlingChat == nullptr ||
            lReceiveEmailWhileHandlingChat == nullptr || lReceiveOMWhileHandlingChat == nullptr ||
            lNumberOfConcurrentEmail == nullptr || lReceiveVoiceWhileHandlingEmail == nullptr ||
            lReceiveChatWhileHandlingEmail == nullptr || lReceiveOMWhileHandlingEmail == nullptr ||
            lChatEnabled == nullptr || lEmailEnabled == nullptr || lSMSEnabled == nullptr ||
            lOMEnabled == nullptr) {
            return E_FAIL;
        }
        ccas_agent_media_settings found = ccas_agent_media_settings();
        found.struct_size = sizeof found;
        if (ccas_get_agent_media_settings(client_, static_cast<std::int32_t>(lAgentRecID),
            &found) < 0) {
            return E_FAIL;
        }
        *lNumberOfConcurrentOM = static_cast<LONG>(found.number_of_concurrent_om);
        *lReceiveChatWhileHandlingOM = static_cast<LONG>(found.receive_chat_while_handling_om);
        *lReceiveEmailWhileHandlingOM = static_cast<LONG>(found.receive_email_while_handling_om);
        *lReceiveVoiceWhileHandlingOM = static_cast<LONG>(found.receive_voice_while_handling_om);
        *lReceiveChatWhileHandlingVoice =
            static_cast<LONG>(found.receive_chat_while_handling_voice);
        *lReceiveEmailWhileHandlingVoice =
            static_cast<LONG>(found.receive_email_while_handling_voice);
        *lReceiveOMWhileHandlingVoice = static_cast<LONG>(found.receive_om_while_handling_voice);
        *lNumberOfConcurrentChat = static_cast<LONG>(found.number_of_concurrent_chat);
        *lReceiveVoiceWhileHandlingChat =
            static_cast<LONG>(found.receive_voice_while_handling_chat);
        *lReceiveEmailWhileHandlingChat =
            static_cast<LONG>(found.receive_email_while_handling_chat);
        *lReceiveOMWhileHandlingChat = static_cast<LONG>(found.receive_om_while_handling_chat);
        *lNumberOfConcurrentEmail = static_cast<LONG>(found.number_of_concurrent_email);
        *lReceiveVoiceWhileHandlingEmail =
            static_cast<LONG>(found.receive_voice_while_handling_email);
        *lReceiveChatWhileHandlingEmail =
            static_cast<LONG>(found.receive_chat_while_handling_email);
        *lReceiveOMWhileHandlingEmail = static_cast<LONG>(found.receive_om_while_handling_email);
        *lChatEnabled = static_cast<LONG>(found.chat_enabled);
        *lEmailEnabled = static_cast<LONG>(found.email_enabled);
        *lSMSEnabled = static_cast<LONG>(found.sms_enabled);
        *lOMEnabled = static_cast<LONG>(found.om_enabled);
        return S_OK;
    }

    /// Starts dialling a callback call that is pending at an agent.
    ///
    /// `Callback` told of it when it was allocated to the agent. `CallbackAccept` tells that the
    /// agent's side took it and gives the id of the call.
    HRESULT MakeCallbackCall(LONG lAgentRecID, LONG lCallbackID, LONG lCallbackCallID,
        const OLECHAR *bstrDialString) {
        return ccas_com::result(ccas_make_callback_call(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCallbackID),
            static_cast<std::int32_t>(lCallbackCallID), ccas_com::narrow(bstrDialString).c_str()));
    }

    /// Rejects a callback call that is pending at an agent.
    ///
    /// `CallbackReject` tells that it happened; the caller is not called back by this agent.
    HRESULT RejectCallbackCall(LONG lAgentRecID, LONG lCallbackID, LONG lReason) {
        return ccas_com::result(ccas_reject_callback_call(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCallbackID),
            static_cast<std::int32_t>(lReason)));
    }

    /// Sets the outcome of a callback call.
    ///
    /// The call must have been dialled, by `MakeCallbackCall` or by the agent. `CallbackStatus`
    /// tells that it happened.
    HRESULT SetCallbackCallStatus(LONG lAgentRecID, LONG lCallbackCallID, LONG lStatus,
        DATE dNextCallAttempt, VARIANT_BOOL bCloseForm) {
        return ccas_com::result(ccas_set_callback_call_status(client_,
            static_cast<std::int32_t>(lAgentRecID), static_cast<std::int32_t>(lCallbackCallID),
            static_cast<std::int32_t>(lStatus), dNextCallAttempt,
            bCloseForm != VARIANT_FALSE ? 1 : 0));
    }

    /// Sends DTMF digits through a call of an agent.
    ///
    /// The agent must be logged on. No event tells of it. If the agent has no such established
    /// call, nothing happens.
    HRESULT SendDTMF(LONG lAgentRecID, LONG lCallID, const OLECHAR *bstrDigits) {
        return ccas_com::result(ccas_send_dtmf(client_, static_cast<std::int32_t>(lAgentRecID),
            static_cast<std::int32_t>(lCallID), ccas_com::narrow(bstrDigits).c_str()));
    }

    /// Calls `OnEvent` and `OnDisconnect` for all that is there, on this thread; waits for it up to
    /// so many milliseconds, less than 0 for ever. For `CCASClient(true)`.
    HRESULT Dispatch(LONG lMilliseconds) {
        return ccas_com::result(ccas_dispatch(client_, static_cast<std::int32_t>(lMilliseconds)));
    }

    /// Ends the client: when it returns, neither `OnEvent` nor `OnDisconnect` runs or is called any
    /// more, unless it is one of them that calls this. All methods fail from then on. No other
    /// thread may begin to call one meanwhile.
    void Close() { ccas_client_free(&client_); }

    /// The client as the functions of openccas.h take it; it belongs to this object. NULL if it
    /// could not be made.
    ccas_client *Handle() const { return client_; }

private:
    void create(const ccas_options *options) {
        listening_ = false;
        ccas_client_new(options, &client_);
    }

    // The library calls these: nothing that is thrown leaves them.

    static void on_event(void *context, const ccas_event *event) {
        CCASClient *const client = static_cast<CCASClient *>(context);
        ICCASEvent *const lent = new (std::nothrow) ICCASEvent(event);
        if (lent == nullptr) {
            client->report("there is no memory for an event");
            return;
        }
        try {
            client->OnEvent(lent);
        } catch (const std::exception &error) {
            client->report(error.what());
        } catch (...) {
            client->report("OnEvent threw what is not a std::exception");
        }
        lent->Release();
    }

    static void on_disconnect(void *context, std::int32_t, const char *) {
        CCASClient *const client = static_cast<CCASClient *>(context);
        try {
            client->OnDisconnect();
        } catch (const std::exception &error) {
            client->report(error.what());
        } catch (...) {
            client->report("OnDisconnect threw what is not a std::exception");
        }
    }

    void report(const char *what) { ccas_report_handler_failure(client_, what); }

    template <class Place>
    HRESULT last_error(LONG *error, Place *place) const {
        std::int32_t number = 0;
        const char *text = "";
        if (error == nullptr || place == nullptr ||
            ccas_get_last_error_info(client_, &number, &text) < 0) {
            return E_FAIL;
        }
        *error = static_cast<LONG>(number);
        return ccas_com::give(ccas_com::widen(text), place) ? S_OK : E_FAIL;
    }

    ccas_client *client_;
    std::atomic<bool> listening_;
};

#endif  // OPENCCAS_COM_HPP
