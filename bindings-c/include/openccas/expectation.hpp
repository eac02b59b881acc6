#ifndef OPENCCAS_EXPECTATION_HPP
#define OPENCCAS_EXPECTATION_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "event.hpp"
#include "text.hpp"

namespace openccas {

/// Which events are meant: those for which all is true that was said. In the beginning, all.
///
///     openccas::Filter(openccas::EventType::Established).where(openccas::Parameter::RecId, 7)
class Filter {
public:
    Filter() = default;
    /// Events of this type.
    Filter(EventType type) { types_.push_back(static_cast<std::int32_t>(type)); }

    /// Events of this type, too.
    Filter &type(EventType type) {
        types_.push_back(static_cast<std::int32_t>(type));
        return *this;
    }

    /// Events whose parameter is this number.
    Filter &where(Parameter parameter, std::int32_t value) {
        conditions_.push_back({parameter, value, std::nullopt});
        return *this;
    }

    /// Events whose parameter is this text.
    Filter &where(Parameter parameter, std::string value) {
        conditions_.push_back({parameter, 0, std::move(value)});
        return *this;
    }

    /// Events that concern the agent with this record id.
    Filter &agent(std::int32_t rec_id) {
        agent_ = rec_id;
        return *this;
    }

    /// No events that tell of a phone agent a second time: `LogonPhoneAgent` and its like.
    Filter &without_phone_agent_twins() {
        without_twins_ = true;
        return *this;
    }

    /// Calls a function with the filter as C takes it.
    template <class Function>
    auto with_raw(Function function) const {
        std::vector<ccas_condition> conditions;
        for (const auto &condition : conditions_) {
            const char *text = nullptr;
            if (condition.text) {
                text = detail::text(*condition.text, "a condition of the filter");
            }
            conditions.push_back(
                {static_cast<std::int32_t>(condition.parameter), condition.number, text});
        }
        ccas_filter raw{};
        raw.struct_size = sizeof raw;
        raw.event_types = types_.data();
        raw.event_type_count = types_.size();
        raw.conditions = conditions.data();
        raw.condition_count = conditions.size();
        raw.agent_rec_id = agent_;
        raw.without_phone_agent_twins = without_twins_ ? 1 : 0;
        return function(&raw);
    }

private:
    struct Condition {
        Parameter parameter;
        std::int32_t number;
        std::optional<std::string> text;
    };

    std::vector<std::int32_t> types_;
    std::vector<Condition> conditions_;
    std::int32_t agent_ = 0;
    bool without_twins_ = false;
};

/// An event that is waited for. `Client::expect` makes it.
class Expectation {
public:
    /// Takes over what `ccas_expect` gave.
    static Expectation adopt(ccas_expectation *expectation) { return Expectation(expectation); }

    Expectation(const Expectation &) = delete;
    Expectation &operator=(const Expectation &) = delete;

    Expectation(Expectation &&other) noexcept
        : expectation_(std::exchange(other.expectation_, nullptr)) {}

    Expectation &operator=(Expectation &&other) noexcept {
        std::swap(expectation_, other.expectation_);
        return *this;
    }

    ~Expectation() { ccas_expect_free(&expectation_); }

    /// Waits for the event. Errors: `Timeout` if none came in time; why the connection was lost;
    /// `NotConnected`, `Closed`; `InvalidArgument` if it was waited for before.
    Event wait() {
        ccas_event *event = nullptr;
        detail::check(ccas_expect_wait(expectation_, &event));
        return Event::adopt(event);
    }

private:
    explicit Expectation(ccas_expectation *expectation) : expectation_(expectation) {}

    ccas_expectation *expectation_;
};

}  // namespace openccas

#endif  // OPENCCAS_EXPECTATION_HPP
