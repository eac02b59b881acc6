#ifndef OPENCCAS_CLIENT_HPP
#define OPENCCAS_CLIENT_HPP

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "error.hpp"
#include "events.hpp"
#include "expectation.hpp"
#include "model.hpp"
#include "options.hpp"
#include "requests.hpp"
#include "shared.hpp"
#include "text.hpp"

namespace openccas {

/// What a client has seen so far.
using Stats = ccas_stats;

/// The number and the text of an error, as the COM object gives them.
struct LastError {
    /// 0 if there was none.
    std::int32_t error = 0;
    std::string error_string;
};

/// An application's connection to an Agent Service.
///
/// Its functions may be called by several threads at once, and from handlers; it can be moved, but
/// not while others use it. Functions throw `Error`. Those of every request, beside its own:
/// `InvalidArgument` names the argument that cannot be used, and nothing was sent; `NotConnected`;
/// `Timeout`; why the connection was lost; `Closed`; `FrameTooLarge`; `Forked`; `Internal`, a
/// defect.
///
/// Handlers are called on one thread of the client, never two at once, in order; or, with
/// `Delivery::ByDispatch`, by `dispatch` alone. They may call everything, and end the client. What
/// one throws is caught, counted in `stats`, logged and given to `on_failure`; the next event is
/// delivered all the same.
class Client : public Requests {
public:
    /// A client that is not connected. `initialize` and a connect follow.
    explicit Client(const Options &options = {}) : Requests(std::make_shared<detail::Shared>()) {
        ccas_client *client = nullptr;
        detail::check(ccas_client_new(detail::RawOptions(options).get(), &client));
        shared_->client = client;
    }

    /// A client that is connected directly, for events and requests, and ready to use.
    static Client open(const std::string &host, std::int32_t port, const Options &options = {}) {
        Client client(options);
        client.initialize();
        client.connect_with_direct_connect(host, port, options.interface_address);
        return client;
    }

    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    Client(Client &&) = default;

    Client &operator=(Client &&other) noexcept {
        if (this != &other) {
            free();
            Requests::operator=(std::move(other));
        }
        return *this;
    }

    /// Closes the client. No handler runs when it returns, unless one of them ends the client: that
    /// one goes on to its end. It waits for a handler that another thread runs: hold no lock that
    /// the handler needs.
    ~Client() { free(); }

    /// Prepares the client for connecting. COM: `Initialize`.
    void initialize() { detail::check(ccas_initialize(handle())); }

    /// Connects, and receives events by multicast on the interface that leads to the service. As
    /// `connect_with_ip_address`. COM: `Connect`.
    void connect(const std::string &machine_name, std::int32_t port) {
        detail::check(ccas_connect(handle(), detail::text(machine_name, "machine_name"), port));
    }

    /// Connects, and receives events by multicast, joined on a given interface; empty for the one
    /// that leads to the service. Most requests need `connect_with_direct_connect` instead.
    ///
    /// Errors: as there; `NotSupported` if the service offers no multicast.
    /// COM: `ConnectWithIPAddress`.
    void connect_with_ip_address(const std::string &machine_name, std::int32_t port,
                                 const std::string &interface_address) {
        detail::check(ccas_connect_with_ip_address(
            handle(), detail::text(machine_name, "machine_name"), port,
            detail::text(interface_address, "interface_address")));
    }

    /// Connects over one TCP connection that carries events and requests, through a given
    /// interface; empty for any. Waits for the service's answer. Then come the configuration data,
    /// ended by `DataComplete`, and live events.
    ///
    /// Errors: `NotInitialized`, `AlreadyConnected`, `Closed`; `InvalidArgument`, `ConnectFailed`,
    /// `Timeout`, `TlsFailed` if the service was not reached; `AuthenticationFailed`,
    /// `UnknownTenant`, `TooManyClients`, `VersionMismatch` if it refused.
    /// COM: `ConnectWithDirectConnect`.
    void connect_with_direct_connect(const std::string &machine_name, std::int32_t port,
                                     const std::string &interface_address = {}) {
        detail::check(ccas_connect_with_direct_connect(
            handle(), detail::text(machine_name, "machine_name"), port,
            detail::text(interface_address, "interface_address")));
    }

    /// Disconnects. When it returns, no handler of events starts any more, and what was queued is
    /// discarded. The client can connect again, after `initialize`. COM: `Uninitialize`.
    void uninitialize() { detail::check(ccas_uninitialize(handle())); }

    /// The last error of this client on this thread. COM: `GetLastErrorInfo`.
    LastError get_last_error_info() const {
        LastError last;
        const char *text = "";
        detail::check(ccas_get_last_error_info(handle(), &last.error, &text));
        last.error_string = text;
        return last;
    }

    /// Sets the user, password and tenant with which the next connect logs on. Nothing is checked
    /// here: wrong ones make the connect fail. COM: `SetLogonCredentials`.
    void set_logon_credentials(const std::string &user_id, const std::string &password,
                               std::int32_t tenant_id) {
        detail::check(ccas_set_logon_credentials(handle(), detail::text(user_id, "user_id"),
                                                 detail::text(password, "password"), tenant_id));
    }

    /// Disconnects for good. It may be called by another thread than the one that waits.
    void close() { detail::check(ccas_close(handle())); }

    /// Whether the client is connected, or a lost connection is being made again.
    bool is_connected() const { return detail::check(ccas_is_connected(handle())) != 0; }

    /// The zone of the contact centre's clock, such as `Europe/Stockholm`.
    std::string get_time_zone() const {
        detail::OwnedText zone;
        detail::check(ccas_get_time_zone(handle(), zone.place()));
        return std::string(zone.view());
    }

    /// How long requests may take that begin from now on.
    void set_request_timeout(std::chrono::milliseconds timeout) {
        detail::check(
            ccas_set_request_timeout(handle(), detail::milliseconds(timeout, "timeout")));
    }

    /// The handler of all events, in place of the one before; none to have no such handler. Events
    /// flow with the first handler: from the connect on if it is there before, else from now on,
    /// configuration data first. COM: `OnEvent`.
    void on_event(EventHandler handler) { subscribe(0, std::move(handler)); }

    /// The handler of events of one type, in place of the one before; it comes after that of all
    /// events.
    ///
    ///     client.on<openccas::events::Delivered>([](const openccas::events::Delivered &call) {
    ///         std::cout << call.opposite_party_number().value_or("unknown") << '\n';
    ///     });
    template <class View>
    void on(std::function<void(const View &)> handler) {
        EventHandler wrapped;
        if (handler) {
            wrapped = [handler = std::move(handler)](const Event &event) {
                if (const auto view = event.as<View>()) {
                    handler(*view);
                }
            };
        }
        subscribe(static_cast<std::int32_t>(View::event_type), std::move(wrapped));
    }

    /// The handler that is called once for every lost connection, after its last event, and not
    /// when the program itself disconnects. COM: `OnDisconnect`.
    void on_disconnect(DisconnectHandler handler) {
        const bool registered = set(&detail::Shared::disconnect, std::move(handler));
        detail::check(ccas_on_disconnect(handle(),
                                         registered ? detail::openccas_on_disconnect : nullptr,
                                         context(), detail::openccas_drop_shared));
    }

    /// The handler of what happens to the stream of events. It is called while there is a handler
    /// of events, in its place among them.
    void on_notice(NoticeHandler handler) {
        const bool registered = set(&detail::Shared::notice, std::move(handler));
        detail::check(ccas_on_notice(handle(), registered ? detail::openccas_on_notice : nullptr,
                                     context(), detail::openccas_drop_shared));
    }

    /// The handler that is told what another handler has thrown.
    void on_failure(FailureHandler handler) {
        set(&detail::Shared::failure, std::move(handler));
    }

    /// Calls the handlers that there is something for, on this thread. Waits until there is,
    /// without limit if no time is given. For `Delivery::ByDispatch`.
    ///
    /// Returns how many callbacks there were; 0 if the time is over. Errors: `Closed` when nothing
    /// will come any more; `NotSupported` from a handler, or while another thread dispatches.
    std::int32_t dispatch(std::optional<std::chrono::milliseconds> timeout = {}) {
        std::int32_t milliseconds = -1;
        if (timeout) {
            const std::int64_t most = std::numeric_limits<std::int32_t>::max();
            const std::int64_t count = timeout->count();
            milliseconds = static_cast<std::int32_t>(std::clamp<std::int64_t>(count, 0, most));
        }
        // A handler may end the client, and this object with it.
        return detail::check(ccas_dispatch(handle(), milliseconds));
    }

    /// A descriptor for poll and its like, readable when `dispatch` has something to do. It belongs
    /// to the client. For `Delivery::ByDispatch`; not on Windows.
    std::int32_t descriptor() const {
        std::int32_t descriptor = -1;
        detail::check(ccas_client_descriptor(handle(), &descriptor));
        return descriptor;
    }

    /// Begins to wait for a live event, from now on: call it before what shall cause the event, and
    /// `Expectation::wait` after. When it returns, the expectation is in effect: whatever happens
    /// from then on is seen, whoever causes it. Handlers may call it as well.
    Expectation expect(const Filter &filter, std::chrono::milliseconds timeout) {
        ccas_expectation *expectation = nullptr;
        const auto milliseconds = detail::milliseconds(timeout, "timeout");
        filter.with_raw([&](const ccas_filter *raw) {
            return detail::check(ccas_expect(handle(), raw, milliseconds, &expectation));
        });
        return Expectation::adopt(expectation);
    }

    /// The picture of the contact centre that this client keeps from now on: agents, service
    /// groups, calls. It makes the events flow, and never holds handlers back.
    Model model() {
        ccas_model *model = nullptr;
        detail::check(ccas_model_open(handle(), &model));
        return Model::adopt(model);
    }

    /// The counters.
    Stats stats() const {
        Stats stats{};
        stats.struct_size = sizeof stats;
        detail::check(ccas_get_stats(handle(), &stats));
        return stats;
    }

    /// The client as the functions of openccas.h take it. It belongs to this object.
    using Requests::handle;

private:
    /// For C, which gives it to `openccas_drop_shared` in any case.
    void *context() const { return new std::shared_ptr<detail::Shared>(shared_); }

    template <class Handler>
    bool set(std::shared_ptr<const Handler> detail::Shared::*member, Handler handler) {
        const bool registered = static_cast<bool>(handler);
        auto held = registered ? std::make_shared<const Handler>(std::move(handler)) : nullptr;
        const std::lock_guard<std::mutex> lock(shared_->mutex);
        ((*shared_).*member).swap(held);
        return registered;
    }

    void subscribe(std::int32_t type, EventHandler handler) {
        std::shared_ptr<const std::vector<detail::Subscription>> before;
        bool wanted = false;
        {
            const std::lock_guard<std::mutex> lock(shared_->mutex);
            std::vector<detail::Subscription> subscriptions;
            if (type == 0 && handler) {
                subscriptions.push_back({type, handler});
            }
            if (shared_->events) {
                for (const auto &other : *shared_->events) {
                    if (other.type != type) {
                        subscriptions.push_back(other);
                    }
                }
            }
            if (type != 0 && handler) {
                subscriptions.push_back({type, std::move(handler)});
            }
            wanted = !subscriptions.empty();
            before = std::exchange(
                shared_->events, std::make_shared<const std::vector<detail::Subscription>>(
                                     std::move(subscriptions)));
        }
        const bool flowing = before && !before->empty();
        if (wanted != flowing) {
            detail::check(ccas_on_event(handle(), wanted ? detail::openccas_on_event : nullptr,
                                        context(), detail::openccas_drop_shared));
        }
    }

    void free() noexcept {
        if (!shared_) {
            return;
        }
        auto client = shared_->client.exchange(nullptr);
        ccas_client_free(&client);
        // Handlers may own what in turn owns them.
        const auto events = clear(&detail::Shared::events);
        const auto disconnect = clear(&detail::Shared::disconnect);
        const auto notice = clear(&detail::Shared::notice);
        const auto failure = clear(&detail::Shared::failure);
    }

    template <class T>
    std::shared_ptr<T> clear(std::shared_ptr<T> detail::Shared::*member) noexcept {
        const std::lock_guard<std::mutex> lock(shared_->mutex);
        return std::exchange((*shared_).*member, nullptr);
    }
};

}  // namespace openccas

#endif  // OPENCCAS_CLIENT_HPP
