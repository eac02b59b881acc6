// What a simulated service offers and insists on: accounts, TLS, multicast, its clock.

#include "check.hpp"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

using namespace openccas;

namespace {

constexpr std::int32_t AGENT = 101;

void who_has_an_account_gets_in() {
    SimulatorOptions place;
    place.sample = "hoster";
    place.accounts = {{"chief", "secret", -1}, {"one", "another", 1}};
    Simulator simulator(place);
    const auto kind_as = [&](std::optional<Credentials> credentials) {
        Options options;
        options.credentials = std::move(credentials);
        return kind_of([&] { Client::open(simulator.host(), simulator.port(), options); });
    };
    CHECK(kind_as({}) == ErrorKind::AuthenticationFailed);
    CHECK(kind_as(Credentials{"chief", "another", -1}) == ErrorKind::AuthenticationFailed);
    CHECK(kind_as(Credentials{"one", "another", 2}) == ErrorKind::AuthenticationFailed);
    Options options;
    options.credentials = place.accounts[1];
    const auto client = Client::open(simulator.host(), simulator.port(), options);
    CHECK(simulator.state().find("\"view_tenant\":1}") != std::string::npos);
}

void a_connection_by_tls() {
    char folder[] = "/tmp/openccas-XXXXXX";
    CHECK(mkdtemp(folder) != nullptr);
    const std::string at(folder);
    CHECK(std::system(("sh tests/certificates.sh " + at).c_str()) == 0);
    SimulatorOptions place;
    place.tls = ServerTls{};
    CHECK(kind_of([&] { Simulator simulator(place); }) == ErrorKind::InvalidArgument);
    place.tls->certificate_file = at + "/service.pem";
    place.tls->key_file = at + "/client-key.pem";
    CHECK(kind_of([&] { Simulator simulator(place); }) == ErrorKind::TlsFailed);
    place.tls->key_file = at + "/service-key.pem";
    place.tls->client_roots_file = at + "/ca.pem";
    Simulator simulator(place);
    Options options;
    options.tls = Tls{};
    options.tls->roots_file = at + "/ca.pem";
    const auto open = [&] { return Client::open(simulator.host(), simulator.port(), options); };
    CHECK(kind_of(open) == ErrorKind::TlsFailed);
    options.tls->certificate_file = at + "/client.pem";
    options.tls->key_file = at + "/client-key.pem";
    CHECK(open().get_voice_ready_status(AGENT));
    CHECK(std::system(("rm -r " + at).c_str()) == 0);
}

/// A port of UDP that nobody else uses now.
std::int32_t free_port() {
    sockaddr_in address{};
    socklen_t length = sizeof address;
    const int descriptor = socket(AF_INET, SOCK_DGRAM, 0);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
    CHECK(getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &length) == 0);
    close(descriptor);
    return ntohs(address.sin_port);
}

void events_by_multicast() {
    SimulatorOptions place;
    place.multicast = MulticastGroup{"239.192.28.5", 0};
    CHECK(kind_of([&] { Simulator simulator(place); }) == ErrorKind::InvalidArgument);
    place.multicast->port = free_port();
    Simulator simulator(place);
    Client client;
    Told<bool> complete;
    Told<std::int32_t> ringing;
    client.on<events::DataComplete>([&](const events::DataComplete &) { complete.put(true); });
    client.on<events::Delivered>(
        [&](const events::Delivered &delivered) { ringing.put(delivered.call_id()); });
    client.initialize();
    client.connect_with_ip_address(simulator.host(), simulator.port(), "127.0.0.1");
    complete.next();
    CHECK(simulator.inbound_call(1) == ringing.next());
    CHECK(kind_of([&] { client.make_call(AGENT, "4002"); }) == ErrorKind::DirectConnectRequired);
}

void the_clock_runs_as_it_is_told_to() {
    SimulatorOptions place;
    place.clock = Clock::Real;
    place.speed = 1000;
    const Simulator simulator(place);
    const auto before = simulator.state();
    while (simulator.state() == before) {
    }
    place.clock = Clock::Unlimited;
    CHECK(kind_of([&] { Simulator other(place); }) == ErrorKind::InvalidArgument);
    place.speed = 0;
    CHECK(kind_of([&] { Simulator other(place); }) == ErrorKind::InvalidArgument);
    place.speed = {};
    place.shutdown_timeout = std::chrono::milliseconds(0);
    CHECK(kind_of([&] { Simulator other(place); }) == ErrorKind::InvalidArgument);
}

}  // namespace

int main() {
    who_has_an_account_gets_in();
    a_connection_by_tls();
    events_by_multicast();
    the_clock_runs_as_it_is_told_to();
    return 0;
}
