#ifndef OPENCCAS_EVENT_HPP
#define OPENCCAS_EVENT_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "constants.hpp"
#include "error.hpp"
#include "text.hpp"

namespace openccas {

/// A parameter of an event: its name and its value. It is valid as long as its event.
struct Field {
    /// Its name, as the COM object spells it.
    std::string_view name;
    /// Its name as a constant.
    Parameter parameter = Parameter::Unknown;
    /// A number or a text.
    std::variant<std::int32_t, std::string_view> value;

    /// The value as a text: of a number, its decimal digits.
    std::string to_string() const {
        if (const auto number = std::get_if<std::int32_t>(&value)) {
            return std::to_string(*number);
        }
        return std::string(std::get<std::string_view>(value));
    }
};

/// Something that happened in the contact centre.
///
/// A handler is lent one until it returns; `retain` gives one that stays. Texts that it gives
/// belong to it. It may be read by several threads at once.
///
///     for (const openccas::Field &field : event) {
///         std::cout << field.name << " = " << field.to_string() << '\n';
///     }
class Event {
public:
    /// Takes over an event that `ccas_event_retain` or `ccas_expect_wait` gave.
    static Event adopt(ccas_event *event) noexcept { return Event(event, true); }

    /// Uses an event that somebody else keeps.
    static Event borrow(const ccas_event *event) noexcept {
        return Event(const_cast<ccas_event *>(event), false);
    }

    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;

    Event(Event &&other) noexcept
        : event_(std::exchange(other.event_, nullptr)), owned_(other.owned_) {}

    Event &operator=(Event &&other) noexcept {
        std::swap(event_, other.event_);
        std::swap(owned_, other.owned_);
        return *this;
    }

    ~Event() {
        if (owned_) {
            ccas_event_release(&event_);
        }
    }

    /// A copy that stays valid when the handler returns. It takes memory for itself alone.
    Event retain() const { return adopt(ccas_event_retain(event_)); }

    /// The type.
    EventType type() const noexcept { return static_cast<EventType>(get_type()); }

    /// The number of the type. COM: `GetType`.
    std::int32_t get_type() const noexcept { return ccas_event_get_type(event_); }

    /// The name of the type, such as `Delivered`.
    std::string_view type_name() const noexcept { return ccas_event_type_name(event_); }

    /// The event by its type: `event.as<openccas::events::Delivered>()`. Nothing if it is another.
    template <class View>
    std::optional<View> as() const {
        return View::of(*this);
    }

    /// The value of a parameter as a text; a number gives its decimal digits. The name is compared
    /// without regard to case.
    ///
    /// Errors: `ParameterMissing`, `InvalidArgument`. COM: `GetStringValue`.
    std::string_view get_string_value(const std::string &name) const {
        const char *value = nullptr;
        detail::check(ccas_event_get_string_value(event_, detail::text(name, "name"), &value));
        return value;
    }

    /// The value of a parameter as a number; a text gives one only if it is the decimal form of
    /// one. The name is compared without regard to case.
    ///
    /// Errors: `ParameterMissing`, `ParameterType`, `InvalidArgument`. COM: `GetLongValue`.
    std::int32_t get_long_value(const std::string &name) const {
        std::int32_t value = 0;
        detail::check(ccas_event_get_long_value(event_, detail::text(name, "name"), &value));
        return value;
    }

    /// The value of a parameter as a text, by its constant; nothing if the event does not have it.
    std::optional<std::string_view> text(Parameter parameter) const noexcept {
        const char *value = nullptr;
        const auto number = static_cast<std::int32_t>(parameter);
        if (ccas_event_text(event_, number, &value) != CCAS_OK) {
            return std::nullopt;
        }
        return value;
    }

    /// The value of a parameter as a number, by its constant; nothing if the event does not have
    /// it, or if it is a text that is not a number.
    std::optional<std::int32_t> number(Parameter parameter) const noexcept {
        std::int32_t value = 0;
        if (ccas_event_long(event_, static_cast<std::int32_t>(parameter), &value) != CCAS_OK) {
            return std::nullopt;
        }
        return value;
    }

    /// The position among the events that the client may see.
    std::uint64_t seq() const noexcept { return ccas_event_seq(event_); }

    /// The run of the service that it comes from. Positions of different runs do not compare.
    std::string_view epoch() const noexcept { return ccas_event_epoch(event_); }

    /// When it happened.
    std::chrono::system_clock::time_point time() const noexcept {
        const std::chrono::microseconds since_1970(ccas_event_time_us(event_));
        return std::chrono::system_clock::time_point(
            std::chrono::duration_cast<std::chrono::system_clock::duration>(since_1970));
    }

    /// The tenant that it belongs to; -1 on a system without tenants.
    std::int32_t tenant_id() const noexcept { return ccas_event_tenant_id(event_); }

    /// Whether it is configuration data, rather than something that just happened.
    bool is_snapshot() const noexcept { return ccas_event_is_snapshot(event_) != 0; }

    /// The id of the request that caused it, if this client made it and the service knows.
    std::optional<std::uint64_t> correlation() const noexcept {
        const auto id = ccas_event_correlation(event_);
        return id == 0 ? std::nullopt : std::optional(id);
    }

    /// The event as one JSON object in one line, as `openccas watch --json` prints it.
    std::string json() const {
        detail::OwnedText json;
        detail::check(ccas_event_json(event_, json.place()));
        return std::string(json.view());
    }

    /// The parameters in the order in which they came.
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Field;
        using difference_type = std::ptrdiff_t;
        using pointer = const Field *;
        using reference = Field;

        Iterator(const ccas_event *event, std::size_t index) : event_(event), index_(index) {}

        Field operator*() const {
            ccas_parameter found{};
            found.struct_size = sizeof found;
            detail::check(ccas_event_parameter_at(event_, index_, &found));
            Field field{found.name, static_cast<Parameter>(found.parameter), {}};
            if (found.value_type == CCAS_VALUE_LONG) {
                field.value = found.long_value;
            } else {
                field.value = std::string_view(found.text_value);
            }
            return field;
        }

        Iterator &operator++() {
            ++index_;
            return *this;
        }

        Iterator operator++(int) { return Iterator(event_, index_++); }

        bool operator==(const Iterator &other) const { return index_ == other.index_; }
        bool operator!=(const Iterator &other) const { return index_ != other.index_; }

    private:
        const ccas_event *event_;
        std::size_t index_;
    };

    /// The first parameter.
    Iterator begin() const noexcept { return Iterator(event_, 0); }
    /// Behind the last one.
    Iterator end() const noexcept { return Iterator(event_, size()); }
    /// How many parameters there are.
    std::size_t size() const noexcept { return ccas_event_parameter_count(event_); }

    /// The event as the functions of openccas.h take it.
    const ccas_event *handle() const noexcept { return event_; }

private:
    Event(ccas_event *event, bool owned) noexcept : event_(event), owned_(owned) {}

    ccas_event *event_;
    bool owned_;
};

}  // namespace openccas

#endif  // OPENCCAS_EVENT_HPP
