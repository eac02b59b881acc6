#ifndef OPENCCAS_COMPLETION_HPP
#define OPENCCAS_COMPLETION_HPP

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include "error.hpp"
#include "shared.hpp"

namespace openccas {

/// What came of an asynchronous request: a value, or an error.
template <class T>
class Result {
    using Stored = std::conditional_t<std::is_void_v<T>, std::nullptr_t, T>;

public:
    explicit Result(Stored value) : value_(std::move(value)) {}
    explicit Result(Error error) : error_(std::move(error)) {}

    /// Whether the request succeeded.
    explicit operator bool() const noexcept { return !error_.has_value(); }

    /// Why it failed; NULL if it did not.
    const Error *error() const noexcept { return error_ ? &*error_ : nullptr; }

    /// What it gave. Throws the error if it failed.
    T value() const {
        if (error_) {
            throw *error_;
        }
        if constexpr (!std::is_void_v<T>) {
            return *value_;
        }
    }

private:
    std::optional<Stored> value_;
    std::optional<Error> error_;
};

/// Is called once with what came of a request, by whoever calls the client's other handlers.
template <class T>
using Completion = std::function<void(const Result<T> &)>;

namespace detail {

inline std::int32_t long_of(const ccas_result *result) {
    ccas_value value{};
    check(ccas_result_value(result, 0, &value));
    return value.long_value;
}

inline std::string_view text_of(const ccas_result *result) {
    ccas_value value{};
    check(ccas_result_value(result, 0, &value));
    return value.text_value == nullptr ? "" : value.text_value;
}

/// A request on its way: the context of its completion.
template <class T>
struct Pending {
    std::shared_ptr<Shared> shared;
    Completion<T> completion;
    /// Reads what it gave; not needed if that is nothing.
    T (*read)(const ccas_result *) = nullptr;

    static std::unique_ptr<Pending> make(std::shared_ptr<Shared> shared, Completion<T> completion) {
        if (!completion) {
            throw Error(ErrorKind::InvalidArgument, "completion is empty");
        }
        return std::unique_ptr<Pending>(
            new Pending{std::move(shared), std::move(completion), nullptr});
    }

    Result<T> result(const ccas_result *result) const {
        const auto status = ccas_result_status(result);
        if (status != CCAS_OK) {
            return Result<T>(Error(static_cast<ErrorKind>(status), ccas_result_error_text(result),
                                   static_cast<Outcome>(ccas_result_outcome(result))));
        }
        if constexpr (std::is_void_v<T>) {
            return Result<T>(nullptr);
        } else {
            try {
                return Result<T>(read(result));
            } catch (const Error &error) {
                return Result<T>(error);
            }
        }
    }

    // The library calls these: nothing that is thrown leaves them.

    static void complete(void *context, const ccas_result *result) noexcept {
        const auto pending = static_cast<Pending *>(context);
        pending->shared->guard([&] { pending->completion(pending->result(result)); });
    }

    static void drop(void *context) noexcept { delete static_cast<Pending *>(context); }
};

/// Starts a request. From then on the context is the library's, whatever happens.
template <class T, class Function, class... Arguments>
void start(ccas_client *client, Function function, std::unique_ptr<Pending<T>> context,
           Arguments... arguments) {
    check(function(client, arguments..., Pending<T>::complete, context.release(),
                   Pending<T>::drop));
}

}  // namespace detail
}  // namespace openccas

#endif  // OPENCCAS_COMPLETION_HPP
