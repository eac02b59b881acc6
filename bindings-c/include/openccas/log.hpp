#ifndef OPENCCAS_LOG_HPP
#define OPENCCAS_LOG_HPP

#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>

#include "error.hpp"

namespace openccas {

/// How important a line of the log is.
enum class LogLevel : std::int32_t {
    Error = CCAS_LOG_ERROR,
    Warn = CCAS_LOG_WARN,
    Info = CCAS_LOG_INFO,
    Debug = CCAS_LOG_DEBUG,
    Trace = CCAS_LOG_TRACE,
};

/// Is called for each line of the library's log: how important it is, which part of the library
/// tells it, and what. It may be called by several threads at once, must not block and must not
/// make requests. What it throws is dropped.
using LogSink = std::function<void(LogLevel, std::string_view, std::string_view)>;

namespace detail {

extern "C" {

inline void openccas_log(void *context, std::int32_t level, const char *target,
                         const char *message) {
    try {
        (*static_cast<LogSink *>(context))(static_cast<LogLevel>(level), target, message);
    } catch (...) {
        // The log is where it would be told.
    }
}

inline void openccas_drop_log(void *context) { delete static_cast<LogSink *>(context); }

}  // extern "C"

}  // namespace detail

/// Gives the log of the library to a function, from this level on. There is one for the process; it
/// replaces the one before. None, and nobody is told, as in the beginning.
inline void set_log(LogLevel level, LogSink sink) {
    const auto number = static_cast<std::int32_t>(level);
    if (!sink) {
        detail::check(ccas_set_log(number, nullptr, nullptr, nullptr));
        return;
    }
    detail::check(ccas_set_log(number, detail::openccas_log, new LogSink(std::move(sink)),
                               detail::openccas_drop_log));
}

}  // namespace openccas

#endif  // OPENCCAS_LOG_HPP
