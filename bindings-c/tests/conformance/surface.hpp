// The client of a case: what it is told, in order, every event read in all ways there are.

#ifndef SURFACE_HPP
#define SURFACE_HPP

#include <algorithm>
#include <cctype>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <mutex>

#include "generated/typed.hpp"

/// An event as it was seen.
struct Seen {
    std::string name;
    std::int32_t number = 0;
    bool snapshot = false;
    bool correlated = false;
    std::int32_t tenant = 0;
    std::vector<std::pair<std::string, json>> parameters;
    /// Where the ways of reading differ.
    std::vector<std::string> contradictions;
};

/// What the stream of events tells.
struct Told {
    enum class What { Event, Notice, Lost, Ended, Nothing };
    What what = What::Nothing;
    /// The name of a notice, or of the reason of a loss.
    std::string name;
    Seen seen;

    std::string shown() const {
        switch (what) {
        case What::Event: {
            std::string text = seen.name + " {";
            for (const auto &[parameter, value] : seen.parameters) {
                text += " " + parameter + " = " + value.dump();
            }
            return text + " }";
        }
        case What::Notice:
            return "the notice " + name;
        case What::Lost:
            return "the loss of the connection: " + name;
        case What::Ended:
            return "the end";
        default:
            return "nothing";
        }
    }
};

inline std::string in_case(std::string text, int (*convert)(int)) {
    std::transform(text.begin(), text.end(), text.begin(), [convert](unsigned char letter) {
        return static_cast<char>(convert(letter));
    });
    return text;
}

template <class Function>
std::optional<openccas::ErrorKind> failure_of(Function function) {
    try {
        function();
        return std::nullopt;
    } catch (const openccas::Error &error) {
        return error.kind();
    }
}

/// Label and data of the IVR fields, by name; none if the event has no such pairs.
inline json named_pairs(const openccas::Event &event) {
    json pairs = json::array();
    for (int number = 1; has_pairs(event.type()) && number <= 10; number++) {
        const auto label = "IVRLabel" + std::to_string(number);
        const auto data = "IVRData" + std::to_string(number);
        if (!failure_of([&] { event.get_string_value(label); })) {
            const bool has_data = !failure_of([&] { event.get_string_value(data); });
            pairs.push_back({event.get_string_value(label),
                             has_data ? event.get_string_value(data) : std::string()});
        }
    }
    return pairs;
}

/// Reads an event in every way.
inline Seen see(const openccas::Event &event) {
    Seen seen;
    seen.name = event.type_name();
    seen.number = event.get_type();
    seen.snapshot = event.is_snapshot();
    seen.correlated = event.correlation().has_value();
    seen.tenant = event.tenant_id();
    const auto differs = [&](const std::string &name, const std::string &way) {
        seen.contradictions.push_back(name + " of " + seen.name + " reads otherwise " + way);
    };
    for (const openccas::Field &field : event) {
        const std::string name(field.name);
        json value;
        std::visit([&](const auto &found) { value = found; }, field.value);
        seen.parameters.emplace_back(name, value);
        const auto text = field.to_string();
        const auto number = value.is_number()
                                ? std::optional(value.get<std::int32_t>())
                                : openccas::detail::number(openccas::detail::trim(text));
        if (event.text(field.parameter) != text || event.number(field.parameter) != number) {
            differs(name, "by constant");
        }
        for (const auto &spelling :
             {name, in_case(name, std::tolower), in_case(name, std::toupper)}) {
            if (event.get_string_value(spelling) != text) {
                differs(name, "as the text " + spelling);
            }
            if (number ? event.get_long_value(spelling) != *number
                       : failure_of([&] { event.get_long_value(spelling); }) !=
                             openccas::ErrorKind::ParameterType) {
                differs(name, "as the number " + spelling);
            }
        }
    }
    if (read_pairs(event) != named_pairs(event)) {
        differs("the IVR fields", "as pairs");
    }
    for (const auto &known : known_parameters()) {
        if (known.event_type != event.type()) {
            continue;
        }
        const auto found = std::find_if(seen.parameters.begin(), seen.parameters.end(),
                                        [&](const auto &it) { return it.first == known.name; });
        const auto typed = read_typed(event, known.parameter);
        if (found != seen.parameters.end()) {
            if (typed != found->second) {
                differs(known.name, "by typed view");
            }
            if (event.text(known.parameter) != event.get_string_value(known.name) ||
                ccas_parameter_name(static_cast<std::int32_t>(known.parameter)) !=
                    std::string(known.name)) {
                differs(known.name, "by constant");
            }
            for (const auto alias : known.aliases) {
                if (event.get_string_value(alias) != event.get_string_value(known.name)) {
                    differs(known.name, "by alias");
                }
            }
            continue;
        }
        const auto missing = openccas::ErrorKind::ParameterMissing;
        if (!typed.is_null() || event.text(known.parameter) || event.number(known.parameter) ||
            failure_of([&] { event.get_string_value(known.name); }) != missing ||
            failure_of([&] { event.get_long_value(known.name); }) != missing) {
            seen.contradictions.push_back(std::string(known.name) + " of " + seen.name +
                                          " is absent and has a value");
        }
    }
    return seen;
}

/// How long anything may take that has to happen.
inline std::chrono::milliseconds patience() {
    const char *told = std::getenv("OPENCCAS_PATIENCE_MS");
    return std::chrono::milliseconds(told == nullptr ? 60000 : std::strtol(told, nullptr, 10));
}

class Surface {
public:
    Surface(const openccas::Options &options) : client_(options) {
        reconnects_ = options.reconnect.has_value();
        client_.on_event([this](const openccas::Event &event) {
            Told told;
            told.what = Told::What::Event;
            told.seen = see(event);
            push(std::move(told));
        });
        client_.on_notice([this](const openccas::Notice &notice) { noticed(notice); });
        client_.on_disconnect([this](const openccas::Error &reason) { lost(reason); });
        client_.on_failure([this](std::exception_ptr thrown) {
            push({Told::What::Notice, openccas::detail::Shared::text_of(thrown), {}});
        });
    }

    openccas::Client &client() { return client_; }

    json request(const std::string &method, const Given &given) {
        const bool ends = method == "Uninitialize" && client_.is_connected();
        auto results = ::request(client_, method, given);
        if (ends) {
            const std::lock_guard<std::mutex> lock(mutex_);
            queue_.clear();
            queue_.push_back({Told::What::Ended, "", {}});
        }
        return results;
    }

    Told next() {
        std::unique_lock<std::mutex> lock(mutex_);
        changed_.wait_for(lock, patience(), [&] { return !queue_.empty(); });
        if (queue_.empty()) {
            return {};
        }
        auto told = std::move(queue_.front());
        queue_.pop_front();
        return told;
    }

private:
    void push(Told told) {
        const std::lock_guard<std::mutex> lock(mutex_);
        queue_.push_back(std::move(told));
        changed_.notify_all();
    }

    void noticed(const openccas::Notice &notice) {
        switch (notice.type) {
        case openccas::NoticeType::Gap:
            return push({Told::What::Notice, "gap", {}});
        case openccas::NoticeType::SnapshotBegin:
            return push({Told::What::Notice, "snapshot_begin", {}});
        case openccas::NoticeType::Disconnected:
            announced_ = notice.reason->name();
            return push({Told::What::Notice, "disconnected", {}});
        case openccas::NoticeType::Reconnected:
            return push({Told::What::Notice, "reconnected", {}});
        case openccas::NoticeType::Lost:
            // OnDisconnect tells it, after this.
            announced_ = notice.reason->name();
            return;
        }
        push({Told::What::Notice, "unknown", {}});
    }

    void lost(const openccas::Error &reason) {
        const auto announced = std::exchange(announced_, "");
        if (announced != reason.name()) {
            push({Told::What::Lost, "a loss that no notice announces", {}});
        } else if (!reconnects_) {
            push({Told::What::Lost, reason.name(), {}});
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Told> queue_;
    bool reconnects_ = false;
    std::string announced_;
    // The last member: its handlers use the others.
    openccas::Client client_;
};

#endif  // SURFACE_HPP
