#ifndef OPENCCAS_SIMULATOR_HPP
#define OPENCCAS_SIMULATOR_HPP

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "acts.hpp"
#include "options.hpp"

namespace openccas {

/// Settings of a simulator. What is not set has its default. At most one of `scenario`,
/// `scenario_file` and `sample` may be set.
struct SimulatorOptions {
    /// The text of a scenario: who works in the contact centre, and what happens by itself.
    std::string scenario;
    /// A file with such a text.
    std::string scenario_file;
    /// Name of a scenario that is built in. Default `support-desk`.
    std::string sample;
    /// What all chance comes from: the same scenario and seed give the same events. Default 1.
    std::optional<std::uint64_t> seed;
    /// How many simulated seconds pass in a real one. Without it time stands still until `advance`
    /// moves it.
    std::optional<double> speed;
    /// Refuse requests that the state makes impossible, whatever the scenario says.
    bool strict = false;
    /// Port to listen on. Default: one that the system chooses.
    std::int32_t port = 0;
    /// Address to listen on: one of the loopback interface. Default `127.0.0.1`.
    std::string host;
    /// How many clients may be connected at a time. Default 10.
    std::optional<std::uint32_t> max_clients;
    /// How many events are held for clients that are behind. The default is that of the service.
    std::optional<std::uint32_t> ring_events;
    /// How long a connection may be quiet before a heartbeat is sent.
    std::optional<std::chrono::milliseconds> heartbeat;
    /// How long a client may be silent before it is given up; not less than `heartbeat`.
    std::optional<std::chrono::milliseconds> silence;
    /// How long the place of a client is kept that has lost its connection.
    std::optional<std::chrono::milliseconds> resume_window;
};

/// An argument of an act: its name and its value.
struct Argument {
    std::string name;
    std::variant<std::int32_t, bool, double, std::string> value;
};

/// A simulated contact centre with its Agent Service on a port of this machine, inside the program,
/// for its tests. It may be used by several threads at once.
///
///     openccas::Simulator simulator;
///     auto client = openccas::Client::open(simulator.host(), simulator.port());
///     openccas::InboundCallOptions caller;
///     caller.from = "0701234567";
///     simulator.inbound_call(1, caller);
class Simulator : public Acts {
public:
    /// Starts it. Errors: `InvalidArgument` names what cannot be used.
    explicit Simulator(const SimulatorOptions &options = {}) : host_(options.host) {
        if (host_.empty()) {
            host_ = "127.0.0.1";
        }
        ccas_simulator_options raw{};
        raw.struct_size = sizeof raw;
        raw.scenario = detail::optional_text(options.scenario, "scenario");
        raw.scenario_file = detail::optional_text(options.scenario_file, "scenario_file");
        raw.sample = detail::optional_text(options.sample, "sample");
        raw.seed = detail::more_than_0(options.seed, "seed");
        raw.speed = options.speed.value_or(0);
        raw.strict = options.strict ? 1 : 0;
        raw.port = options.port;
        raw.host = detail::text(host_, "host");
        raw.max_clients = detail::more_than_0(options.max_clients, "max_clients");
        raw.ring_events = detail::more_than_0(options.ring_events, "ring_events");
        raw.heartbeat_ms = detail::milliseconds(options.heartbeat, "heartbeat");
        raw.silence_ms = detail::milliseconds(options.silence, "silence");
        raw.resume_window_ms = detail::milliseconds(options.resume_window, "resume_window");
        detail::check(ccas_simulator_start(&raw, &handle_));
    }

    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    Simulator(Simulator &&other) noexcept : host_(std::move(other.host_)) {
        handle_ = std::exchange(other.handle_, nullptr);
    }

    Simulator &operator=(Simulator &&other) noexcept {
        std::swap(handle_, other.handle_);
        std::swap(host_, other.host_);
        return *this;
    }

    /// Ends it without a word to its clients, unless it was stopped.
    ~Simulator() { ccas_simulator_free(&handle_); }

    /// The address of its Agent Service.
    const std::string &host() const noexcept { return host_; }

    /// The port of its Agent Service.
    std::int32_t port() const { return detail::check(ccas_simulator_port(handle_)); }

    /// An act by its name, for programs that are given it from outside. Gives the id of what comes
    /// into being by it; 0 if nothing does.
    std::int32_t act(const std::string &name, const std::vector<Argument> &with = {}) {
        detail::Arguments arguments;
        for (const auto &argument : with) {
            const auto name_of_it = detail::text(argument.name, "an argument's name");
            std::visit([&](const auto &value) { arguments.add(name_of_it, value); },
                       argument.value);
        }
        return detail::act(handle_, detail::text(name, "act"), arguments);
    }

    /// What is so in the contact centre, as one JSON object.
    std::string state() const { return json(ccas_simulator_state); }

    /// What was not done, and why: a JSON array of objects with `time` and `text`.
    std::string log() const { return json(ccas_simulator_log); }

    /// How many clients are connected.
    std::int32_t client_count() const {
        return detail::check(ccas_simulator_client_count(handle_));
    }

    /// Ends the Agent Service in an orderly way: clients get `ServiceDisconnect` and lose their
    /// connection with `ServiceShutdown`.
    void stop() { detail::check(ccas_simulator_stop(handle_)); }

    /// The simulator as the functions of openccas.h take it. It belongs to this object.
    ccas_simulator *handle() const noexcept { return handle_; }

private:
    template <class Function>
    std::string json(Function function) const {
        detail::OwnedText json;
        detail::check(function(handle_, json.place()));
        return std::string(json.view());
    }

    std::string host_;
};

}  // namespace openccas

#endif  // OPENCCAS_SIMULATOR_HPP
