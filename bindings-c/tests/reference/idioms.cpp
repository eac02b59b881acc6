// What programs for the COM object do, in C++: compiled by the tests, and shown in the documents.

#include <openccas.hpp>

#include <iostream>

namespace events = openccas::events;

void start(openccas::Client &client, const std::string &host, int port);

void start(openccas::Client &client, const std::string &host, int port) {
    client.on<events::Delivered>([&](const events::Delivered &call) {
        std::cout << "agent " << call.rec_id() << ": "
                  << call.opposite_party_number().value_or("somebody") << " rings\n";
        client.answer_call(call.rec_id(), call.call_id());
    });
    client.on<events::DataComplete>([](const events::DataComplete &) {
        std::cout << "all is told\n";
    });
    client.on_disconnect([&](const openccas::Error &reason) {
        std::cout << "disconnected: " << reason.what() << '\n';
        client.uninitialize();
    });
    client.initialize();
    client.connect_with_direct_connect(host, port);
}

void dial(openccas::Client &client);

void dial(openccas::Client &client) {
    try {
        client.make_call(7, "4008");
    } catch (const openccas::Error &error) {
        std::cout << error.name() << ": " << error.what() << '\n';
    }
}

void dial_and_wait(openccas::Client &client);

void dial_and_wait(openccas::Client &client) {
    auto originated = client.expect(openccas::EventType::Originated, std::chrono::seconds(5));
    client.make_call(7, "4008");
    originated.wait();
}
