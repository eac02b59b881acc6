// Handlers: what they throw, what they may do, and who they are called for.

#include "check.hpp"

#include <memory>
#include <stdexcept>
#include <thread>

using namespace openccas;

namespace {

/// An agent that the support desk has, and one of its groups.
constexpr std::int32_t AGENT = 101;

void connect(Client &client, const Simulator &simulator) {
    client.initialize();
    client.connect_with_direct_connect(simulator.host(), simulator.port());
}

/// What a handler throws is counted and told, and the next event is delivered all the same.
void what_is_thrown_goes_no_further() {
    Simulator simulator;
    Client client;
    Told<std::string> failures;
    Told<EventType> seen;
    client.on_failure([&](std::exception_ptr thrown) {
        failures.put(detail::Shared::text_of(thrown));
        throw std::runtime_error("nobody hears this");
    });
    client.on_event([&](const Event &event) {
        seen.put(event.type());
        if (event.type() == EventType::DataComplete) {
            throw std::runtime_error("out of paper");
        }
    });
    client.on<events::DataComplete>([](const events::DataComplete &) { throw 3; });
    connect(client, simulator);
    CHECK(failures.next() == "out of paper");
    CHECK(failures.next() == "a handler threw what is not a std::exception");
    while (seen.next() != EventType::DataComplete) {
    }
    simulator.log_off(AGENT);
    CHECK(seen.next() == EventType::Logoff);
    CHECK(client.stats().handler_failures == 2);
}

void what_on_disconnect_throws_goes_no_further() {
    Simulator simulator;
    Client client;
    Told<ErrorKind> lost;
    Told<int> failures;
    client.on_failure([&](std::exception_ptr) { failures.put(1); });
    client.on_disconnect([&](const Error &reason) {
        lost.put(reason.kind());
        throw reason;
    });
    connect(client, simulator);
    simulator.stop();
    CHECK(lost.next() == ErrorKind::ServiceShutdown);
    failures.next();
    CHECK(!client.is_connected());
}

/// A handler may end its own client: it goes on to its end, and what it has captured is there.
void a_handler_may_destroy_its_client() {
    Simulator simulator;
    auto client = std::make_unique<Client>();
    Told<std::string> ended;
    const auto captured = std::make_shared<std::string>("still here");
    client->on_event([&, captured](const Event &) {
        client.reset();
        ended.put(*captured);
        throw std::runtime_error("this, too, goes no further");
    });
    connect(*client, simulator);
    CHECK(ended.next() == "still here");
}

void a_handler_may_make_requests_and_replace_itself() {
    Simulator simulator;
    Client client;
    Told<std::string> told;
    client.on_event([&](const Event &event) {
        if (const auto logon = event.as<events::Logon>()) {
            if (logon->rec_id() == AGENT) {
                const auto id = std::string(logon->logon_id().value());
                CHECK(client.get_agent_rec_id_from_logon_id(id) == AGENT);
                client.on_event(
                    [&](const Event &later) { told.put(std::string(later.type_name())); });
            }
        }
    });
    connect(client, simulator);
    while (told.next() != "DataComplete") {
    }
}

/// An event that is kept outlives its handler, its client and its simulator.
void a_retained_event_stays() {
    Told<Event> kept;
    {
        Simulator simulator;
        Client client;
        client.on<events::Logon>(
            [&](const events::Logon &logon) { kept.put(logon.event().retain()); });
        connect(client, simulator);
        const Event first = kept.next();
        kept.put(first.retain());
        client.close();
    }
    const Event event = kept.next();
    const auto logon = event.as<events::Logon>();
    CHECK(logon && logon->voice_ready().has_value() && logon->service_group_list());
    CHECK(!logon->service_group_list()->ids().empty());
    CHECK(event.is_snapshot() && !event.correlation() && event.tenant_id() == -1);
    CHECK(event.get_long_value("recid") == logon->rec_id());
    CHECK(event.get_string_value("RECID") == std::to_string(logon->rec_id()));
    CHECK(kind_of([&] { event.get_string_value("nothing"); }) == ErrorKind::ParameterMissing);
    CHECK(kind_of([&] { event.get_long_value("NAME"); }) == ErrorKind::ParameterType);
    CHECK(!event.number(Parameter::CallId) && !event.as<events::Logoff>());
    std::size_t count = 0;
    for (const Field &field : event) {
        CHECK(field.to_string() == event.get_string_value(std::string(field.name)));
        ++count;
    }
    CHECK(count == event.size() && count > 5);
}

/// With `ByDispatch`, handlers run on the thread that dispatches, and nowhere else.
void dispatching() {
    Simulator simulator;
    Options options;
    options.delivery = Delivery::ByDispatch;
    Client client(options);
    const auto here = std::this_thread::get_id();
    bool complete = false;
    client.on_event([&](const Event &event) {
        CHECK(std::this_thread::get_id() == here);
        complete = event.type() == EventType::DataComplete;
    });
    CHECK(client.descriptor() >= 0);
    connect(client, simulator);
    while (!complete) {
        CHECK(client.dispatch(LONG_ENOUGH) > 0);
    }
    bool answered = false;
    client.set_voice_not_ready_async(AGENT, std::nullopt, [&](const Result<void> &result) {
        CHECK(std::this_thread::get_id() == here);
        result.value();
        answered = true;
    });
    while (!answered) {
        client.dispatch(LONG_ENOUGH);
    }
    CHECK(client.dispatch(std::chrono::milliseconds(0)) >= 0);
    client.close();
    while (kind_of([&] { client.dispatch(LONG_ENOUGH); }) != ErrorKind::Closed) {
    }
}

}  // namespace

int main() {
    what_is_thrown_goes_no_further();
    what_on_disconnect_throws_goes_no_further();
    a_handler_may_destroy_its_client();
    a_handler_may_make_requests_and_replace_itself();
    a_retained_event_stays();
    dispatching();
    return 0;
}
