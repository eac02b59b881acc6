// Runs the conformance cases by openccas.hpp.
//
// usage: runner CASES REPORT, where CASES is what `openccas-conformance json` prints.

#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>

#include "ports.h"
#include "surface.hpp"

namespace {

/// Where a case fails, and how.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What was shown.
struct Covered {
    std::set<std::string> methods;
    std::set<std::string> events;
    std::set<std::pair<std::string, std::string>> parameters;
};

/// What the names of a case stand for.
class Names {
public:
    void set(const std::string &name, json value) { values_[name] = std::move(value); }

    json resolve(const json &value) const {
        if (!is_name(value)) {
            return value;
        }
        const auto found = values_.find(value.get<std::string>().substr(1));
        if (found == values_.end()) {
            throw Failure("nothing is called " + value.get<std::string>() + " yet");
        }
        return found->second;
    }

    json resolve_all(const json &given) const {
        json resolved = json::object();
        for (const auto &[name, value] : given.items()) {
            resolved[name] = resolve(value);
        }
        return resolved;
    }

    /// Compares; a name that stands for nothing yet stands for this value from now on.
    bool matches(const json &expected, const json &value) {
        if (expected.is_object()) {
            return expected.at("any") == "long"
                       ? value.is_number_integer()
                       : value.is_string() && !value.get<std::string>().empty();
        }
        if (!is_name(expected)) {
            return expected == value;
        }
        return values_.emplace(expected.get<std::string>().substr(1), value).first->second == value;
    }

private:
    static bool is_name(const json &value) {
        if (!value.is_string()) {
            return false;
        }
        const auto text = value.get<std::string>();
        return text.rfind('$', 0) == 0 && text.rfind("$$", 0) != 0;
    }

    std::map<std::string, json> values_;
};

openccas::SimulatorOptions simulator_options(const json &world) {
    openccas::SimulatorOptions options;
    options.scenario = world.at("scenario");
    options.strict = world.at("strict");
    options.seed = world.at("seed");
    // A place that is taken stands for none at all, which no simulator has.
    options.max_clients = std::max(1u, world.at("max_clients").get<std::uint32_t>());
    return options;
}

openccas::Options client_options(const json &given) {
    openccas::Options options;
    const std::chrono::milliseconds timeout(
        static_cast<std::int64_t>(given.at("request_timeout").get<double>() * 1000));
    options.request_timeout = timeout;
    options.connect_timeout = timeout;
    if (given.at("reconnect")) {
        options.reconnect.emplace();
    }
    return options;
}

class Runner {
public:
    Runner(const json &given, Covered &covered)
        : case_(given), covered_(covered), simulator_(simulator_options(given.at("world"))),
          surface_(client_options(given)) {
        int silent = 0;
        silent_ = silent_port(&silent);
        names_.set("host", simulator_.host());
        names_.set("port", simulator_.port());
        names_.set("silent_port", silent);
        names_.set("unused_port", unused_port());
        if (given.at("world").at("max_clients") == 0) {
            occupant_ = openccas::Client::open(simulator_.host(), simulator_.port());
        }
    }

    ~Runner() { close(silent_); }
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    void run() {
        try {
            connect();
            for (const auto &step : case_.at("steps")) {
                ++at_;
                take(step);
            }
            ++at_;
            end();
        } catch (const std::exception &failure) {
            throw Failure("step " + std::to_string(at_) + ": " + failure.what());
        }
    }

private:
    void connect() {
        if (case_.at("connect") == "none") {
            return;
        }
        surface_.request("Initialize", Given(json::object()));
        if (case_.contains("credentials")) {
            const auto &whom = case_.at("credentials");
            surface_.request("SetLogonCredentials", Given({{"bstrUserId", whom.at("user_id")},
                                                           {"bstrPassword", whom.at("password")},
                                                           {"lTenantID", whom.at("tenant_id")}}));
        }
        surface_.request("ConnectWithDirectConnect",
                         Given({{"bstrCCASMachineName", simulator_.host()},
                                {"lCCASPort", simulator_.port()},
                                {"bstrNICIPAddress", ""}}));
        pass_over();
    }

    /// Passes over the configuration data, unless the case tells them.
    void pass_over() {
        if (case_.at("configuration")) {
            return;
        }
        expect(Told::What::Notice, "snapshot_begin");
        while (true) {
            const auto told = surface_.next();
            if (told.what != Told::What::Event || !told.seen.snapshot ||
                !told.seen.contradictions.empty()) {
                throw Failure("expected the configuration, " + told.shown() + " came");
            }
            if (told.seen.name == "DataComplete") {
                return;
            }
        }
    }

    void take(const json &step) {
        if (step.contains("request")) {
            request(step);
        } else if (step.contains("act")) {
            act(step);
        } else if (step.contains("event")) {
            event(step.at("event"), step);
        } else if (step.contains("notice")) {
            expect(Told::What::Notice, step.at("notice"));
        } else if (step.contains("lost")) {
            expect(Told::What::Lost, step.at("lost"));
        } else {
            expect(Told::What::Ended, "");
        }
    }

    void expect(Told::What what, const std::string &name) {
        const auto told = surface_.next();
        if (told.what != what || told.name != name) {
            throw Failure("expected " + Told{what, name, {}}.shown() + ", " + told.shown() +
                          " came");
        }
    }

    void request(const json &step) {
        const std::string method = step.at("request");
        const Given given(names_.resolve_all(step.value("with", json::object())));
        json results;
        try {
            results = surface_.request(method, given);
        } catch (const openccas::Error &error) {
            const char *const outcomes[] = {"not_sent", "refused", "unknown"};
            const std::string outcome = outcomes[static_cast<int>(error.outcome())];
            if (step.value("error", "") != error.name() ||
                step.value("outcome", "refused") != outcome) {
                throw Failure(method + " fails: " + error.name() + " (" + outcome +
                              "): " + error.what());
            }
            covered_.methods.insert(method);
            return;
        }
        if (step.contains("error")) {
            throw Failure(method + " should fail with " + step.at("error").get<std::string>());
        }
        const auto expected = step.value("gives", json::object());
        bool same = results.size() == expected.size();
        for (const auto &[name, value] : results.items()) {
            same = same && expected.contains(name) && names_.matches(expected.at(name), value);
        }
        if (!same) {
            throw Failure(method + " gives " + results.dump() + " and not " + expected.dump());
        }
        covered_.methods.insert(method);
        if (method.rfind("Connect", 0) == 0) {
            pass_over();
        }
    }

    void act(const json &step) {
        const std::string act = step.at("act");
        std::vector<openccas::Argument> with;
        const auto given = names_.resolve_all(step.value("with", json::object()));
        for (const auto &[name, value] : given.items()) {
            if (value.is_boolean()) {
                with.push_back({name, value.get<bool>()});
            } else if (value.is_number_integer()) {
                with.push_back({name, value.get<std::int32_t>()});
            } else {
                with.push_back({name, value.get<std::string>()});
            }
        }
        try {
            const auto gives = simulator_.act(act, with);
            if (step.contains("error")) {
                throw Failure(act + " should fail with " + step.at("error").get<std::string>());
            }
            if (step.contains("save")) {
                names_.set(step.at("save"), gives);
            }
        } catch (const openccas::Error &error) {
            if (step.value("error", "") != error.name()) {
                throw Failure(act + " fails: " + error.name() + ": " + error.what());
            }
        }
    }

    void event(const std::string &name, const json &step) {
        const auto told = surface_.next();
        const auto &seen = told.seen;
        if (told.what != Told::What::Event || seen.name != name ||
            seen.number != event_type_named(name)) {
            throw Failure("expected " + name + ", " + told.shown() + " came");
        }
        if (!seen.contradictions.empty()) {
            throw Failure(seen.contradictions.front());
        }
        const auto has = step.value("has", json::object());
        for (const auto &[parameter, value] : seen.parameters) {
            if (!has.contains(parameter) || !names_.matches(has.at(parameter), value)) {
                throw Failure(parameter + " of " + name + " is " + value.dump() + " and not " +
                              has.value(parameter, json()).dump());
            }
            covered_.parameters.emplace(name, parameter);
        }
        if (seen.parameters.size() != has.size()) {
            throw Failure(told.shown() + " came, and not with " + has.dump());
        }
        in_order(seen);
        if (seen.snapshot != step.value("snapshot", false) ||
            (step.contains("correlated") && step.at("correlated") != seen.correlated) ||
            (step.contains("tenant") && step.at("tenant") != seen.tenant)) {
            throw Failure("the envelope of " + name + " is another one");
        }
        covered_.events.insert(name);
    }

    /// Parameters come in the order of the catalogue.
    static void in_order(const Seen &seen) {
        auto at = seen.parameters.begin();
        for (const auto &known : known_parameters()) {
            if (at != seen.parameters.end() && known.event_name == seen.name &&
                known.name == at->first) {
                ++at;
            }
        }
        if (at != seen.parameters.end()) {
            throw Failure(at->first + " of " + seen.name + " is out of order");
        }
    }

    /// Nothing comes that the case does not tell, but the end of the service.
    void end() {
        if (!surface_.client().is_connected()) {
            return;
        }
        simulator_.stop();
        event("ServiceDisconnect", json::object());
        if (case_.at("reconnect")) {
            expect(Told::What::Notice, "disconnected");
            surface_.client().uninitialize();
        } else {
            expect(Told::What::Lost, "service_shutdown");
        }
    }

    const json &case_;
    Covered &covered_;
    int at_ = 0;
    Names names_;
    int silent_ = -1;
    openccas::Simulator simulator_;
    std::optional<openccas::Client> occupant_;
    Surface surface_;
};

}  // namespace

int main(int count, char **arguments) {
    if (count != 3) {
        std::cerr << "usage: " << arguments[0] << " CASES REPORT\n";
        return 2;
    }
    std::ifstream input(arguments[1]);
    const auto cases = json::parse(input);
    Covered covered;
    int passed = 0;
    json failed = json::array();
    for (const auto &given : cases) {
        const std::string name = given.at("name");
        try {
            Runner(given, covered).run();
            ++passed;
        } catch (const std::exception &failure) {
            std::cerr << name << ": " << failure.what() << '\n';
            failed.push_back({{"name", name}, {"why", failure.what()}});
        }
    }
    const json report = {{"surface", "cpp"},
                         {"cases", {{"passed", passed}, {"failed", failed}}},
                         {"methods", covered.methods},
                         {"events", covered.events},
                         {"parameters", covered.parameters}};
    std::ofstream(arguments[2]) << report.dump(1) << '\n';
    std::cout << "cpp: " << passed << " of " << cases.size() << " cases\n";
    return passed > 0 && failed.empty() ? 0 : 1;
}
