// Requests, expectations, the picture and the simulator, and what cannot be used.

#include "check.hpp"

#include <utility>

using namespace openccas;

namespace {

constexpr std::int32_t AGENT = 101;

void errors_have_a_kind_a_code_and_an_outcome() {
    Simulator simulator;
    auto client = Client::open(simulator.host(), simulator.port());
    try {
        client.make_call(4242, "5551234");
        CHECK(false);
    } catch (const Error &error) {
        CHECK(error.kind() == ErrorKind::AgentUnknown);
        CHECK(error.code() == CCAS_ERROR_AGENT_UNKNOWN);
        CHECK(error.outcome() == Outcome::Refused);
        CHECK(std::string(error.name()) == "agent_unknown");
        CHECK(*error.what() != '\0');
        CHECK(client.get_last_error_info().error == error.code());
    }
    CHECK(kind_of([&] { client.make_call(AGENT, std::string("1\0002", 3)); }) ==
          ErrorKind::InvalidArgument);
    CHECK(kind_of([&] { client.make_call(AGENT, "\xff"); }) == ErrorKind::InvalidArgument);
    CHECK(kind_of([&] { client.make_call(AGENT, std::string(1 << 21, '1')); }) !=
          ErrorKind::Internal);
    CHECK(kind_of([&] { client.set_agent_cq_codes(AGENT, 1, 1, "a|b|c"); }) ==
          ErrorKind::InvalidArgument);
    CHECK(kind_of([&] { client.set_request_timeout(std::chrono::milliseconds(0)); }) ==
          ErrorKind::InvalidArgument);
    CHECK(kind_of([] { Client::open("127.0.0.1", 0); }) == ErrorKind::InvalidArgument);
    Options options;
    options.queue_events = 0;
    CHECK(kind_of([&] { Client client(options); }) == ErrorKind::InvalidArgument);
}

void completions_get_values_and_errors() {
    Simulator simulator;
    auto client = Client::open(simulator.host(), simulator.port());
    Told<std::string> told;
    client.get_agent_service_groups_async(AGENT, [&](const Result<std::vector<IdName>> &result) {
        CHECK(result && result.error() == nullptr);
        told.put(result.value().at(0).name);
    });
    CHECK(told.next() == client.get_agent_service_groups(AGENT).at(0).name);
    client.get_agent_media_settings_async(AGENT, [&](const Result<AgentMediaSettings> &result) {
        told.put(std::to_string(result.value().number_of_concurrent_email));
    });
    CHECK(told.next() ==
          std::to_string(client.get_agent_media_settings(AGENT).number_of_concurrent_email));
    client.get_voice_ready_status_async(4242, [&](const Result<bool> &result) {
        CHECK(!result && kind_of([&] { result.value(); }) == ErrorKind::AgentUnknown);
        told.put(result.error()->name());
    });
    CHECK(told.next() == "agent_unknown");
    // What a completion throws goes no further.
    client.on_failure(
        [&](std::exception_ptr thrown) { told.put(detail::Shared::text_of(thrown)); });
    client.set_chat_ready_async(AGENT, [](const Result<void> &) { throw std::string("no"); });
    CHECK(told.next() == "a handler threw what is not a std::exception");
    // If it does not begin, the completion is not called, and is let go of.
    const auto held = std::make_shared<int>(1);
    CHECK(kind_of([&] {
              client.make_call_async(AGENT, std::string("\0", 1), [held](const Result<void> &) {});
          }) == ErrorKind::InvalidArgument);
    CHECK(held.use_count() == 1);
    CHECK(kind_of([&] { client.make_call_async(AGENT, "1", nullptr); }) ==
          ErrorKind::InvalidArgument);
}

void from_sent_to_happened() {
    Simulator simulator;
    auto client = Client::open(simulator.host(), simulator.port());
    auto expected = client.expect(
        Filter(EventType::NotReady).where(Parameter::RecId, AGENT).agent(AGENT), LONG_ENOUGH);
    client.set_voice_not_ready(AGENT);
    const Event event = expected.wait();
    CHECK(event.as<events::NotReady>()->rec_id() == AGENT);
    CHECK(event.correlation().has_value() && !event.is_snapshot());
    CHECK(kind_of([&] { expected.wait(); }) == ErrorKind::InvalidArgument);
    auto nothing = client.expect(EventType::Failed, std::chrono::milliseconds(1));
    CHECK(kind_of([&] { nothing.wait(); }) == ErrorKind::Timeout);
}

/// Nobody listens, and what is expected is seen all the same, although no request causes it.
void what_others_cause() {
    Simulator simulator;
    auto client = Client::open(simulator.host(), simulator.port());
    for (int time = 0; time < 50; time += 1) {
        auto not_ready = client.expect(Filter(EventType::NotReady).agent(AGENT), LONG_ENOUGH);
        simulator.set_not_ready(AGENT, "voice");
        CHECK(not_ready.wait().as<events::NotReady>()->rec_id() == AGENT);
        auto ready = client.expect(Filter(EventType::Ready).agent(AGENT), LONG_ENOUGH);
        simulator.set_ready(AGENT, "voice");
        CHECK(ready.wait().as<events::Ready>()->rec_id() == AGENT);
    }
}

void the_picture() {
    Simulator simulator;
    auto client = Client::open(simulator.host(), simulator.port());
    Model model = client.model();
    while (!model.snapshot().info().complete) {
        CHECK(model.wait(LONG_ENOUGH));
    }
    const Snapshot before = model.snapshot();
    CHECK(before.agent(AGENT).has_value() && !before.agent(4242) && !before.call(4242));
    CHECK(before.agents().size() == before.info().agent_count);
    CHECK(before.group(1).has_value() && before.groups().size() > 1 && before.calls().empty());
    CHECK(before.answered_within(1, std::chrono::seconds(20)) == 0);
    CHECK(before.json().find("\"agents\"") != std::string::npos);
    simulator.log_off(AGENT);
    while (model.snapshot().agent(AGENT)) {
        CHECK(model.wait(LONG_ENOUGH));
    }
    CHECK(before.agent(AGENT).has_value());
}

void acts_are_typed() {
    SimulatorOptions strict;
    strict.strict = true;
    Simulator simulator(strict);
    CHECK(simulator.client_count() == 0);
    auto client = Client::open(simulator.host(), simulator.port());
    CHECK(simulator.client_count() == 1);
    auto expected = client.expect(EventType::CallInformation, LONG_ENOUGH);
    InboundCallOptions caller;
    caller.from = "0701234567";
    caller.ivr = Fields{{"Order", "4711"}, {"Language", "sv"}};
    caller.wants_callback = true;
    const auto call_id = simulator.inbound_call(1, caller);
    AdvanceOptions time;
    time.seconds = std::chrono::minutes(10);
    simulator.advance(time);
    const Event event = expected.wait();
    const auto call = event.as<events::CallInformation>();
    CHECK(call->call_id() == call_id && call->calling_party_number() == "0701234567");
    CHECK(call->ivr().size() == 2 && call->ivr()[1].second == "sv");
    CHECK(call->call_type() == CallType::Voice);
    CHECK(kind_of([&] { simulator.act("no such act"); }) == ErrorKind::InvalidArgument);
    CHECK(kind_of([&] { simulator.act("log_off", {{"agent", std::string("x")}}); }) ==
          ErrorKind::InvalidArgument);
    CHECK(kind_of([&] { simulator.delete_(AGENT, 4242); }) != ErrorKind::Internal);
    CHECK(simulator.state().front() == '{' && simulator.log().front() == '[');
    SimulatorOptions wrong;
    wrong.sample = "no such scenario";
    CHECK(kind_of([&] { Simulator simulator(wrong); }) == ErrorKind::InvalidArgument);
}

/// What was moved away refuses everything; where it went, it works.
void things_are_moved() {
    Simulator simulator;
    auto client = Client::open(simulator.host(), simulator.port());
    Client moved(std::move(client));
    CHECK(moved.is_connected());
    CHECK(kind_of([&] { client.is_connected(); }) == ErrorKind::InvalidArgument);
    client = std::move(moved);
    CHECK(client.is_connected());
    Client other;
    other = std::move(client);
    CHECK(other.get_time_zone().find('/') != std::string::npos);
    Simulator elsewhere(std::move(simulator));
    CHECK(elsewhere.client_count() == 1);
}

void dates_are_ole_dates() {
    CHECK((DateTime{1899 + 1, 1, 1, 0, 0, 0}.ole() == 2.0));
    CHECK((DateTime{2026, 1, 5, 12, 0, 0}.ole() == 46027.5));
    CHECK((DateTime{2024, 2, 29, 6, 0, 0}.ole() == 45351.25));
    CHECK((DateTime{2026, 1, 5, 8, 30, 0}.text() == "2026-01-05T08:30:00"));
    CHECK(kind_of([] { DateTime{2026, 2, 29, 0, 0, 0}.ole(); }) == ErrorKind::InvalidArgument);
}

void the_log_goes_to_a_sink() {
    Told<std::string> lines;
    set_log(LogLevel::Debug, [&](LogLevel, std::string_view target, std::string_view message) {
        lines.put(std::string(target) + ": " + std::string(message));
        throw 1;
    });
    Simulator simulator;
    auto client = Client::open(simulator.host(), simulator.port());
    CHECK(!lines.next().empty());
    set_log(LogLevel::Error, nullptr);
}

}  // namespace

int main() {
    errors_have_a_kind_a_code_and_an_outcome();
    completions_get_values_and_errors();
    from_sent_to_happened();
    what_others_cause();
    the_picture();
    acts_are_typed();
    things_are_moved();
    dates_are_ole_dates();
    the_log_goes_to_a_sink();
    return 0;
}
