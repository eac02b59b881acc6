#ifndef OPENCCAS_LISTS_HPP
#define OPENCCAS_LISTS_HPP

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "error.hpp"

namespace openccas {

/// An id and the name that goes with it.
struct IdName {
    std::int32_t id = 0;
    std::string name;
};

namespace detail {

/// The items of a text, empty ones included.
inline std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> items;
    while (true) {
        const auto end = text.find(separator);
        items.push_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return items;
        }
        text.remove_prefix(end + 1);
    }
}

/// A text without the blanks around it.
inline std::string_view trim(std::string_view text) {
    const char *blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// The number that a text is the decimal form of.
inline std::optional<std::int32_t> number(std::string_view text) {
    std::int32_t value = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end) {
        return std::nullopt;
    }
    return value;
}

/// `5|Sales|4|Support`.
inline std::vector<IdName> id_names(std::string_view text) {
    std::vector<IdName> pairs;
    if (text.empty()) {
        return pairs;
    }
    const auto items = split(text, '|');
    for (std::size_t at = 0; at < items.size(); at += 2) {
        const auto id = number(items[at]);
        if (!id || at + 1 == items.size()) {
            throw Error(ErrorKind::ProtocolError,
                        "not a list of ids and names: " + std::string(text), Outcome::Unknown);
        }
        pairs.push_back({*id, std::string(items[at + 1])});
    }
    return pairs;
}

}  // namespace detail

/// A list of ids in a text, with vertical bars between them. It is valid as long as its event.
class IdList {
public:
    explicit IdList(std::string_view text) : text_(text) {}

    /// The text as it came.
    std::string_view text() const noexcept { return text_; }

    /// The ids in order. What is not a number is passed over; `text` has it.
    std::vector<std::int32_t> ids() const {
        std::vector<std::int32_t> ids;
        for (const auto item : detail::split(text_, '|')) {
            if (const auto id = detail::number(detail::trim(item))) {
                ids.push_back(*id);
            }
        }
        return ids;
    }

private:
    std::string_view text_;
};

/// A list of texts in a text, with vertical bars or commas between them. It is valid as long as its
/// event.
class TextList {
public:
    TextList(std::string_view text, char separator) : text_(text), separator_(separator) {}

    /// The text as it came.
    std::string_view text() const noexcept { return text_; }

    /// The items in order, without the blanks around them; none in an empty text.
    std::vector<std::string_view> items() const {
        std::vector<std::string_view> items;
        if (text_.empty()) {
            return items;
        }
        for (const auto item : detail::split(text_, separator_)) {
            items.push_back(detail::trim(item));
        }
        return items;
    }

private:
    std::string_view text_;
    char separator_;
};

}  // namespace openccas

#endif  // OPENCCAS_LISTS_HPP
