#ifndef OPENCCAS_ACT_HPP
#define OPENCCAS_ACT_HPP

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "date_time.hpp"
#include "text.hpp"

namespace openccas {

/// Labels and data of IVR fields.
using Fields = std::vector<std::pair<std::string, std::string>>;

namespace detail {

/// The arguments of an act.
class Arguments {
public:
    void add(const char *name, std::int32_t value) { put(name, ccas_long(value)); }
    void add(const char *name, bool value) { put(name, ccas_flag(value ? 1 : 0)); }
    void add(const char *name, double value) { put(name, ccas_number(value)); }
    void add(const char *name, const char *value) { add(name, std::string(value)); }
    void add(const char *name, const DateTime &value) { add(name, value.text()); }

    void add(const char *name, std::chrono::duration<double> value) { add(name, value.count()); }

    void add(const char *name, std::chrono::milliseconds value) {
        add(name, static_cast<std::int32_t>(value.count()));
    }

    void add(const char *name, const std::string &value) {
        put(name, ccas_text(text(keep(value), name)));
    }

    void add(const char *name, const std::vector<std::string> &values) {
        std::string joined;
        for (const auto &value : values) {
            joined += (joined.empty() ? "" : ";") + value;
        }
        add(name, joined);
    }

    void add(const char *name, const std::vector<std::int32_t> &values) {
        std::vector<std::string> texts;
        for (const auto value : values) {
            texts.push_back(std::to_string(value));
        }
        add(name, texts);
    }

    void add(const char *, const Fields &fields) {
        int number = 0;
        for (const auto &[label, data] : fields) {
            const auto suffix = std::to_string(++number);
            add(keep("IVRLabel" + suffix).c_str(), label);
            add(keep("IVRData" + suffix).c_str(), data);
        }
    }

    template <class T>
    void add(const char *name, const std::optional<T> &value) {
        if (value) {
            add(name, *value);
        }
    }

    const ccas_named_value *data() const noexcept { return values_.data(); }
    std::size_t size() const noexcept { return values_.size(); }

private:
    void put(const char *name, ccas_value value) { values_.push_back({name, value}); }

    const std::string &keep(std::string value) {
        texts_.push_back(std::move(value));
        return texts_.back();
    }

    std::vector<ccas_named_value> values_;
    /// Texts that the values point to: they stay where they are.
    std::deque<std::string> texts_;
};

inline std::int32_t act(ccas_simulator *simulator, const char *name, const Arguments &with) {
    std::int32_t gives = 0;
    check(ccas_simulator_act(simulator, name, with.data(), with.size(), &gives));
    return gives;
}

}  // namespace detail
}  // namespace openccas

#endif  // OPENCCAS_ACT_HPP
