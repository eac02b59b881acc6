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

/// What drives the time of a simulator.
enum class Clock {
    /// It stands still until `advance` moves it.
    Virtual,
    /// It passes by itself.
    Real,
    /// As fast as it can be simulated.
    Unlimited,
};

/// How a simulator encrypts its connections. Of a file and the text of one, only one may be given.
struct ServerTls {
    /// A PEM file with the certificate of the service, its issuers after it.
    std::string certificate_file;
    /// The text of such a file.
    std::string certificate_pem;
    /// A PEM file with the private key of the certificate.
    std::string key_file;
    /// The text of such a file.
    std::string key_pem;
    /// A PEM file with issuers: only clients get in that show a certificate of one of them. Default:
    /// none is asked for.
    std::string client_roots_file;
    /// The text of such a file.
    std::string client_roots_pem;
};

/// A group of IPv4 and its port, where events go by multicast.
struct MulticastGroup {
    /// The address of the group.
    std::string group;
    /// Its port, 1 to 65535.
    std::int32_t port = 0;
};

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
    /// What drives the time. Default `Real` if there is a speed, else `Virtual`.
    std::optional<Clock> clock;
    /// How many simulated seconds pass in a real one. Default 1 with `Clock::Real`.
    std::optional<double> speed;
    /// Refuse requests that the state makes impossible, whatever the scenario says.
    bool strict = false;
    /// Port to listen on. Default: one that the system chooses.
    std::int32_t port = 0;
    /// Address to listen on. Default `127.0.0.1`; one that is not loopback needs `tls` and `accounts`.
    std::string host;
    /// How many clients may be connected at a time. Default 10.
    std::optional<std::uint32_t> max_clients;
    /// Who may connect, and nobody else, whomever the scenario names. Default: those of the scenario;
    /// anybody if it names none.
    std::vector<Credentials> accounts;
    /// Encrypt connections, and let in no client that does not. Default: they are not encrypted.
    std::optional<ServerTls> tls;
    /// Offer events by multicast. Default: they are not offered so.
    std::optional<MulticastGroup> multicast;
    /// How many events are held for clients that are behind. The default is that of the service.
    std::optional<std::uint32_t> ring_events;
    /// How long a connection may be quiet before a heartbeat is sent.
    std::optional<std::chrono::milliseconds> heartbeat;
    /// How long a client may be silent before it is given up; not less than `heartbeat`.
    std::optional<std::chrono::milliseconds> silence;
    /// How long the place of a client is kept that has lost its connection.
    std::optional<std::chrono::milliseconds> resume_window;
    /// How long an orderly end may take.
    std::optional<std::chrono::milliseconds> shutdown_timeout;
};

namespace detail {

/// Options as C takes them. It points into those that it was made of.
class RawSimulatorOptions {
public:
    explicit RawSimulatorOptions(const SimulatorOptions &options) {
        raw_.struct_size = sizeof raw_;
        raw_.scenario = optional_text(options.scenario, "scenario");
        raw_.scenario_file = optional_text(options.scenario_file, "scenario_file");
        raw_.sample = optional_text(options.sample, "sample");
        raw_.seed = more_than_0(options.seed, "seed");
        raw_.clock = options.clock ? name(*options.clock) : nullptr;
        raw_.speed = more_than_0(options.speed, "speed");
        raw_.strict = options.strict ? 1 : 0;
        raw_.port = options.port;
        raw_.host = optional_text(options.host, "host");
        raw_.max_clients = more_than_0(options.max_clients, "max_clients");
        raw_.ring_events = more_than_0(options.ring_events, "ring_events");
        raw_.heartbeat_ms = milliseconds(options.heartbeat, "heartbeat");
        raw_.silence_ms = milliseconds(options.silence, "silence");
        raw_.resume_window_ms = milliseconds(options.resume_window, "resume_window");
        raw_.shutdown_timeout_ms = milliseconds(options.shutdown_timeout, "shutdown_timeout");
        for (const auto &account : options.accounts) {
            accounts_.push_back({text(account.user_id, "accounts.user_id"),
                                 text(account.password, "accounts.password"), account.tenant_id});
        }
        raw_.accounts = accounts_.data();
        raw_.account_count = accounts_.size();
        if (options.tls) {
            set(*options.tls);
        }
        if (options.multicast) {
            raw_.multicast_group = text(options.multicast->group, "multicast.group");
            raw_.multicast_port = options.multicast->port;
        }
    }

    RawSimulatorOptions(const RawSimulatorOptions &) = delete;
    RawSimulatorOptions &operator=(const RawSimulatorOptions &) = delete;

    const ccas_simulator_options *get() const noexcept { return &raw_; }

private:
    static const char *name(Clock clock) noexcept {
        switch (clock) {
        case Clock::Real:
            return "real";
        case Clock::Unlimited:
            return "unlimited";
        default:
            return "virtual";
        }
    }

    void set(const ServerTls &tls) {
        tls_.struct_size = sizeof tls_;
        tls_.certificate_file = optional_text(tls.certificate_file, "tls.certificate_file");
        tls_.certificate_pem = optional_text(tls.certificate_pem, "tls.certificate_pem");
        tls_.key_file = optional_text(tls.key_file, "tls.key_file");
        tls_.key_pem = optional_text(tls.key_pem, "tls.key_pem");
        tls_.client_roots_file = optional_text(tls.client_roots_file, "tls.client_roots_file");
        tls_.client_roots_pem = optional_text(tls.client_roots_pem, "tls.client_roots_pem");
        raw_.tls = &tls_;
    }

    ccas_simulator_options raw_{};
    ccas_server_tls tls_{};
    std::vector<ccas_account> accounts_;
};

}  // namespace detail

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
        detail::check(ccas_simulator_start(detail::RawSimulatorOptions(options).get(), &handle_));
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
