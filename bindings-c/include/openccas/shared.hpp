#ifndef OPENCCAS_SHARED_HPP
#define OPENCCAS_SHARED_HPP

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "error.hpp"
#include "event.hpp"
#include "notice.hpp"

namespace openccas {

/// Is called for each event.
using EventHandler = std::function<void(const Event &)>;
/// Is called for each lost connection, with the reason.
using DisconnectHandler = std::function<void(const Error &)>;
/// Is called for what happens to the stream of events.
using NoticeHandler = std::function<void(const Notice &)>;
/// Is called with what another handler has thrown.
using FailureHandler = std::function<void(std::exception_ptr)>;

namespace detail {

/// A handler of events of one type, or of all.
struct Subscription {
    /// 0 for all.
    std::int32_t type = 0;
    EventHandler handler;
};

/// What a client's handlers share with it. It is there as long as one of them runs, even if that
/// ends the client.
struct Shared {
    /// NULL when the client is freed.
    std::atomic<ccas_client *> client{nullptr};

    std::mutex mutex;
    std::shared_ptr<const std::vector<Subscription>> events;
    std::shared_ptr<const DisconnectHandler> disconnect;
    std::shared_ptr<const NoticeHandler> notice;
    std::shared_ptr<const FailureHandler> failure;

    template <class T>
    T get(const T Shared::*member) {
        const std::lock_guard<std::mutex> lock(mutex);
        return this->*member;
    }

    /// Runs a handler. What it throws goes no further: C is waiting for its return.
    template <class Function>
    void guard(Function function) noexcept {
        try {
            function();
        } catch (...) {
            report(std::current_exception());
        }
    }

    void report(std::exception_ptr thrown) noexcept {
        try {
            // The client is there: it is not freed while one of its handlers runs on this thread.
            if (const auto handle = client.load()) {
                ccas_report_handler_failure(handle, text_of(thrown).c_str());
            }
            if (const auto handler = get(&Shared::failure)) {
                (*handler)(thrown);
            }
        } catch (...) {
            // Nobody is left to be told.
        }
    }

    static std::string text_of(std::exception_ptr thrown) {
        try {
            std::rethrow_exception(std::move(thrown));
        } catch (const std::exception &error) {
            return error.what();
        } catch (...) {
            return "a handler threw what is not a std::exception";
        }
    }
};

// A context is a std::shared_ptr<Shared>. Each function below copies it first: a handler may
// replace itself, which lets go of the context, and may free the client.

extern "C" {

inline void openccas_drop_shared(void *context) {
    delete static_cast<std::shared_ptr<Shared> *>(context);
}

inline void openccas_on_event(void *context, const ccas_event *event) {
    const auto shared = *static_cast<std::shared_ptr<Shared> *>(context);
    const auto subscriptions = shared->get(&Shared::events);
    if (!subscriptions) {
        return;
    }
    const auto borrowed = Event::borrow(event);
    for (const auto &subscription : *subscriptions) {
        // A handler before may have ended the client.
        if (shared->client.load() == nullptr) {
            return;
        }
        if (subscription.type == 0 || subscription.type == borrowed.get_type()) {
            shared->guard([&] { subscription.handler(borrowed); });
        }
    }
}

inline void openccas_on_disconnect(void *context, std::int32_t reason, const char *text) {
    const auto shared = *static_cast<std::shared_ptr<Shared> *>(context);
    if (const auto handler = shared->get(&Shared::disconnect)) {
        shared->guard([&] { (*handler)(Error(static_cast<ErrorKind>(reason), text)); });
    }
}

inline void openccas_on_notice(void *context, const ccas_notice *notice) {
    const auto shared = *static_cast<std::shared_ptr<Shared> *>(context);
    if (const auto handler = shared->get(&Shared::notice)) {
        shared->guard([&] { (*handler)(Notice(*notice)); });
    }
}

}  // extern "C"

}  // namespace detail
}  // namespace openccas

#endif  // OPENCCAS_SHARED_HPP
