#ifndef OPENCCAS_VIEW_HPP
#define OPENCCAS_VIEW_HPP

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "event.hpp"
#include "lists.hpp"

namespace openccas::events {

/// A number without which an event means nothing.
struct NumberKey {
    Parameter parameter;
    bool is_in(const Event &event) const { return event.number(parameter).has_value(); }
};

/// A text without which an event means nothing.
struct TextKey {
    Parameter parameter;
    bool is_in(const Event &event) const { return event.text(parameter).has_value(); }
};

/// What the types of events have in common.
class View {
public:
    /// The event itself: its envelope, and its parameters by name.
    Event event() const noexcept { return Event::borrow(event_); }

protected:
    explicit View(const ccas_event *event) : event_(event) {}
    ~View() = default;
    View(const View &) = default;
    View &operator=(const View &) = default;

    template <class Type, class... Keys>
    static std::optional<Type> of(const Event &event, Keys... keys) {
        if (event.type() != Type::event_type || !(keys.is_in(event) && ...)) {
            return std::nullopt;
        }
        return Type(event.handle());
    }

    std::optional<std::int32_t> number(Parameter parameter) const {
        return event().number(parameter);
    }

    std::optional<std::string_view> text(Parameter parameter) const {
        return event().text(parameter);
    }

    std::int32_t key_number(Parameter parameter) const { return number(parameter).value_or(0); }

    std::string_view key_text(Parameter parameter) const {
        return text(parameter).value_or(std::string_view());
    }

    std::optional<bool> flag(Parameter parameter) const {
        const auto value = number(parameter);
        return value ? std::optional(*value != 0) : std::nullopt;
    }

    template <class Choice>
    std::optional<Choice> choice(Parameter parameter) const {
        const auto value = number(parameter);
        return value ? std::optional(static_cast<Choice>(*value)) : std::nullopt;
    }

    std::optional<IdList> ids(Parameter parameter) const {
        const auto value = text(parameter);
        return value ? std::optional(IdList(*value)) : std::nullopt;
    }

    std::optional<TextList> texts(Parameter parameter, char separator) const {
        const auto value = text(parameter);
        return value ? std::optional(TextList(*value, separator)) : std::nullopt;
    }

    std::vector<std::pair<std::string_view, std::string_view>> pairs(
        std::initializer_list<std::pair<Parameter, Parameter>> names) const {
        std::vector<std::pair<std::string_view, std::string_view>> pairs;
        for (const auto &[label, data] : names) {
            if (const auto found = text(label)) {
                pairs.emplace_back(*found, key_text(data));
            }
        }
        return pairs;
    }

private:
    const ccas_event *event_;
};

}  // namespace openccas::events

#endif  // OPENCCAS_VIEW_HPP
