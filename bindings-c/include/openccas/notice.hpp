#ifndef OPENCCAS_NOTICE_HPP
#define OPENCCAS_NOTICE_HPP

#include <cstdint>
#include <optional>
#include <string>

#include "error.hpp"

namespace openccas {

/// What happened to the stream of events. Expect values that are not listed.
enum class NoticeType : std::int32_t {
    /// Events are missing here. What was derived from the events before may be out of date.
    Gap = CCAS_NOTICE_GAP,
    /// Configuration data follow, up to and with `DataComplete`. They replace whatever was known.
    SnapshotBegin = CCAS_NOTICE_SNAPSHOT_BEGIN,
    /// The connection was lost; the client tries to make it again.
    Disconnected = CCAS_NOTICE_DISCONNECTED,
    /// The connection is there again.
    Reconnected = CCAS_NOTICE_RECONNECTED,
    /// The connection is lost for good: no event comes any more unless the program connects again.
    Lost = CCAS_NOTICE_LOST,
};

/// Something about the stream of events itself.
struct Notice {
    explicit Notice(const ccas_notice &notice)
        : type(static_cast<NoticeType>(notice.notice_type)) {
        if (notice.reason != 0) {
            reason.emplace(static_cast<ErrorKind>(notice.reason), notice.reason_text);
        }
        if (type == NoticeType::Gap) {
            from = notice.from;
            to = notice.to == 0 ? std::nullopt : std::optional(notice.to);
        }
        if (type == NoticeType::SnapshotBegin) {
            seq = notice.seq;
        }
    }

    /// What happened.
    NoticeType type;
    /// Why, if the connection was lost.
    std::optional<Error> reason;
    /// Of a gap: the position of the first event that is missing.
    std::optional<std::uint64_t> from;
    /// Of a gap: the position of the last one, if it is known: not if the service was started anew.
    std::optional<std::uint64_t> to;
    /// Of a snapshot: the position at which it was taken.
    std::optional<std::uint64_t> seq;
};

}  // namespace openccas

#endif  // OPENCCAS_NOTICE_HPP
