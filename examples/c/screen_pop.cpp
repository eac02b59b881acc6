// A screen pop: when a call is offered to an agent, it shows who is calling before the agent
// answers.
//
//     screen_pop [HOST [PORT]]
//
// What the caller has told the IVR system comes with the event; the rest a real program would ask
// its customer database for.

#include <openccas.hpp>

#include <condition_variable>
#include <cstdlib>
#include <iostream>
#include <map>
#include <mutex>
#include <string>

namespace events = openccas::events;

namespace {

/// Stands for the customer database.
std::string customer_of(const std::string &number) {
    static const std::map<std::string, std::string> customers = {
        {"0701234567", "Astrid Lund, Lund & Sons, gold"},
        {"0707654321", "Bo Ek, private"},
    };
    const auto found = customers.find(number);
    return found == customers.end() ? "not a customer yet" : found->second;
}

/// The cards on the agents' screens.
class Screens {
public:
    void offered(const events::CallInformation &call) {
        const std::string number(call.calling_party_number().value_or("withheld"));
        std::cout << "agent " << call.rec_id() << ": call " << call.call_id() << " from " << number
                  << ", " << customer_of(number) << '\n';
        if (const auto waited = call.time_in_queue()) {
            std::cout << "    has waited " << *waited << " s\n";
        }
        for (const auto &[label, data] : call.ivr()) {
            std::cout << "    " << label << ": " << data << '\n';
        }
        std::cout << std::flush;
    }

    void talking(const events::Established &call) {
        std::cout << "agent " << call.rec_id() << ": talking, call " << call.call_id()
                  << std::endl;
    }

    void over(const events::ConnectionCleared &call) {
        std::cout << "agent " << call.rec_id() << ": call " << call.call_id() << " is over"
                  << (call.clerical_flag().value_or(false) ? ", writing it up" : "") << std::endl;
    }
};

}  // namespace

int main(int count, char **arguments) {
    const std::string host = count > 1 ? arguments[1] : "localhost";
    const int port = count > 2 ? std::atoi(arguments[2]) : 2600;

    std::mutex mutex;
    std::condition_variable changed;
    bool connected = true;
    Screens screens;
    try {
        openccas::Options options;
        options.name = "screen_pop";
        openccas::Client client(options);
        client.on<events::CallInformation>([&](const auto &call) { screens.offered(call); });
        client.on<events::Established>([&](const auto &call) { screens.talking(call); });
        client.on<events::ConnectionCleared>([&](const auto &call) { screens.over(call); });
        client.on<events::DataComplete>([](const auto &) {
            std::cout << "waiting for calls" << std::endl;
        });
        client.on_disconnect([&](const openccas::Error &reason) {
            std::cout << "disconnected: " << reason.what() << std::endl;
            const std::lock_guard<std::mutex> lock(mutex);
            connected = false;
            changed.notify_all();
        });
        client.initialize();
        client.connect_with_direct_connect(host, port);

        std::unique_lock<std::mutex> lock(mutex);
        changed.wait(lock, [&] { return !connected; });
        return EXIT_SUCCESS;
    } catch (const openccas::Error &error) {
        std::cerr << error.what() << " (" << error.name() << ")\n";
        return EXIT_FAILURE;
    }
}
