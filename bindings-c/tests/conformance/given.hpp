// The arguments of a step, as the typed methods take them, and values as the generic access has
// them.

#ifndef GIVEN_HPP
#define GIVEN_HPP

#include <cstdio>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>
#include <openccas.hpp>

using nlohmann::json;

/// A case does not give what is needed.
class Unfit : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The arguments of one step, names resolved.
class Given {
public:
    explicit Given(json values) : values_(std::move(values)) {}

    std::int32_t number(const char *name) const { return get<std::int32_t>(name); }
    std::string text(const char *name) const { return get<std::string>(name); }
    bool flag(const char *name) const { return get<bool>(name); }

    std::optional<std::int32_t> optional_number(const char *name) const {
        return values_.contains(name) ? std::optional(number(name)) : std::nullopt;
    }

    std::string optional_text(const char *name) const {
        return values_.contains(name) ? text(name) : std::string();
    }

    openccas::DateTime date(const char *name) const {
        openccas::DateTime date;
        const auto written = text(name);
        if (std::sscanf(written.c_str(), "%d-%d-%dT%d:%d:%d", &date.year, &date.month, &date.day,
                        &date.hour, &date.minute, &date.second) != 6) {
            throw Unfit(std::string(name) + " is no date: " + written);
        }
        return date;
    }

    const json &values() const { return values_; }

private:
    template <class T>
    T get(const char *name) const {
        try {
            return values_.at(name).get<T>();
        } catch (const json::exception &error) {
            throw Unfit(std::string(name) + ": " + error.what());
        }
    }

    json values_;
};

template <class T>
json plain(const std::optional<T> &value) {
    return value ? json(*value) : json();
}

template <class T>
json as_number(const std::optional<T> &value) {
    return value ? json(static_cast<std::int32_t>(*value)) : json();
}

template <class T>
json as_text(const std::optional<T> &value) {
    return value ? json(value->text()) : json();
}

/// A list with this separator; null if an item holds several.
inline json as_list(const std::optional<openccas::TextList> &value, char separator) {
    if (!value) {
        return json();
    }
    for (const auto item : value->items()) {
        if (item.find(separator) != std::string_view::npos) {
            return json();
        }
    }
    return json(value->text());
}

inline std::string joined(const std::vector<openccas::IdName> &pairs) {
    std::string text;
    for (const auto &pair : pairs) {
        text += (text.empty() ? "" : "|") + std::to_string(pair.id) + "|" + pair.name;
    }
    return text;
}

#endif  // GIVEN_HPP
