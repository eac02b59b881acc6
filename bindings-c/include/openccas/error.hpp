#ifndef OPENCCAS_ERROR_HPP
#define OPENCCAS_ERROR_HPP

#include <cstdint>
#include <stdexcept>
#include <string>

#include "constants.hpp"

namespace openccas {

/// Whether a request that failed can have taken effect.
enum class Outcome : std::int32_t {
    /// It was not sent.
    NotSent = CCAS_OUTCOME_NOT_SENT,
    /// The service refused it.
    Refused = CCAS_OUTCOME_REFUSED,
    /// It was sent, and nobody knows.
    Unknown = CCAS_OUTCOME_UNKNOWN,
};

/// What functions throw that fail.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string &message, Outcome outcome = Outcome::NotSent)
        : std::runtime_error(message), kind_(kind), outcome_(outcome) {}

    /// What went wrong.
    ErrorKind kind() const noexcept { return kind_; }

    /// The same as a number: one of the `CCAS_ERROR_` constants.
    std::int32_t code() const noexcept { return static_cast<std::int32_t>(kind_); }

    /// The name of the kind, such as `agent_unknown`; that of a kind newer than this library is
    /// `unknown`.
    const char *name() const noexcept {
        const char *name = ccas_error_name(code());
        return name == nullptr ? "unknown" : name;
    }

    /// Of a request: whether it can have taken effect.
    Outcome outcome() const noexcept { return outcome_; }

private:
    ErrorKind kind_;
    Outcome outcome_;
};

namespace detail {

/// The error of the call before, on this thread.
inline Error last_error(std::int32_t status) {
    const char *message = "";
    ccas_get_last_error_info(nullptr, nullptr, &message);
    std::int32_t outcome = CCAS_OUTCOME_NOT_SENT;
    ccas_get_last_outcome(nullptr, &outcome);
    return Error(static_cast<ErrorKind>(status), message, static_cast<Outcome>(outcome));
}

/// Throws if the call before failed. Gives what it returned.
inline std::int32_t check(std::int32_t status) {
    if (status < 0) {
        throw last_error(status);
    }
    return status;
}

}  // namespace detail
}  // namespace openccas

#endif  // OPENCCAS_ERROR_HPP
