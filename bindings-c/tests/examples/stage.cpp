// Runs an example against a simulator, makes things happen, and checks what the example prints.
//
// usage: stage EXAMPLE..., each of them the program of one of examples/c.

#include "../cpp/check.hpp"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <map>
#include <vector>

using namespace openccas;

namespace {

constexpr const char *SCENARIO = R"(
[centre]
time_zone = "Europe/Stockholm"

[[group]]
id = 1
name = "Support"

[[agent]]
id = 7
name = "Åsa Ek"
logon_id = "asa"
extension = "4001"
groups = [1]
)";

/// An example that runs, with its input and output.
class Example {
public:
    Example(const std::string &program, std::vector<std::string> arguments) {
        int in[2];
        int out[2];
        CHECK(pipe(in) == 0 && pipe(out) == 0);
        std::vector<char *> raw{const_cast<char *>(program.c_str())};
        for (auto &argument : arguments) {
            raw.push_back(argument.data());
        }
        raw.push_back(nullptr);
        process_ = fork();
        CHECK(process_ >= 0);
        if (process_ == 0) {
            dup2(in[0], STDIN_FILENO);
            dup2(out[1], STDOUT_FILENO);
            for (const int end : {in[0], in[1], out[0], out[1]}) {
                close(end);
            }
            execv(program.c_str(), raw.data());
            _exit(127);
        }
        close(in[0]);
        close(out[1]);
        input_ = in[1];
        output_ = out[0];
    }

    /// Waits for a line that has these words in it. What comes before it is passed over.
    void expect(const std::string &words) {
        std::string line;
        do {
            CHECK(next(line));
        } while (line.find(words) == std::string::npos);
    }

    void type(const std::string &line) {
        const std::string text = line + "\n";
        CHECK(write(input_, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    }

    /// It ends by itself, and is content.
    void end() {
        std::string line;
        while (next(line)) {
        }
        close(input_);
        close(output_);
        int status = -1;
        CHECK(waitpid(process_, &status, 0) == process_);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }

private:
    bool next(std::string &line) {
        std::size_t end = waiting_.find('\n');
        while (end == std::string::npos) {
            char read_now[4096];
            pollfd waited{output_, POLLIN, 0};
            CHECK(poll(&waited, 1, 60'000) == 1);
            const auto count = read(output_, read_now, sizeof read_now);
            if (count <= 0) {
                return false;
            }
            waiting_.append(read_now, static_cast<std::size_t>(count));
            end = waiting_.find('\n');
        }
        line = waiting_.substr(0, end);
        waiting_.erase(0, end + 1);
        std::cout << "    " << line << '\n';
        return true;
    }

    pid_t process_;
    int input_;
    int output_;
    std::string waiting_;
};

std::int32_t customer_calls(Simulator &simulator) {
    InboundCallOptions caller;
    caller.from = "0701234567";
    caller.ivr = Fields{{"Order", "4711"}};
    return simulator.inbound_call(1, caller);
}

void event_logger(const std::string &program, Simulator &simulator) {
    Example example(program, {simulator.host(), std::to_string(simulator.port())});
    example.expect(" 1 Logon (configuration)");
    example.expect("     Name                     Åsa Ek");
    example.expect("35 DataComplete (configuration)");
    const auto call = customer_calls(simulator);
    example.expect("24 CallInformation");
    example.expect("     CallID                   " + std::to_string(call));
    example.expect("     IVRData1                 4711");
    simulator.stop();
    example.expect("36 ServiceDisconnect");
    example.expect("(service_shutdown)");
    example.end();
}

void follow(const std::string &program, Simulator &simulator) {
    Example example(program, {simulator.host(), std::to_string(simulator.port())});
    example.expect("   (0) Logon                 7");
    example.expect("   (0) DataComplete");
    simulator.log_off(7);
    example.expect("     1 Logoff                7");
    simulator.cut_connections();
    example.expect("-- disconnected");
    // It happens while nobody can be told, and is told as if nothing had been.
    simulator.log_on(7);
    example.expect("-- connected again");
    example.expect("     2 Logon                 7");
    simulator.stop();
    example.expect("ServiceDisconnect");
    example.expect("-- disconnected: ");
    example.end();
}

void screen_pop(const std::string &program, Simulator &simulator) {
    Example example(program, {simulator.host(), std::to_string(simulator.port())});
    example.expect("waiting for calls");
    const auto call = customer_calls(simulator);
    const auto number = std::to_string(call);
    example.expect("agent 7: call " + number + " from 0701234567, Astrid Lund");
    example.expect("    Order: 4711");
    simulator.answer(7, call);
    example.expect("agent 7: talking, call " + number);
    simulator.customer_hangs_up(call);
    example.expect("agent 7: call " + number + " is over");
    simulator.stop();
    example.expect("disconnected: ");
    example.end();
}

void poll_loop(const std::string &program, Simulator &simulator) {
    Example example(program, {"7", simulator.host(), std::to_string(simulator.port())});
    example.expect("following agent 7");
    example.type("not-ready");
    example.expect("not ready");
    example.type("ready");
    example.expect("ready");
    example.type("call 0707654321");
    example.expect("dialing");
    example.type("dance");
    example.expect("commands: ");
    example.type("quit");
    example.end();
}

void com_sample(const std::string &program, Simulator &simulator) {
    Example example(program, {simulator.host(), std::to_string(simulator.port()), ""});
    example.expect("Attempting to connect");
    example.expect("Connected to server");
    example.expect("Event Type: 1 - BroadcastLogon");
    example.expect("    Name = Åsa Ek");
    example.expect("Event Type: 33 - BroadcastServiceGroupAdded");
    example.expect("    SG Name = Support");
    example.expect("    SG Type = 0 (General)");
    example.expect("Event Type: 35 - BroadcastDataComplete");
    const auto call = customer_calls(simulator);
    const auto call_id = "    CallID = " + std::to_string(call);
    example.expect("Event Type: 24 - BroadcastCallInformation");
    example.expect(call_id);
    example.expect("    CallingParty = 0701234567");
    example.expect("    IVR Data 1 = 4711");
    example.expect("    CallType = 3 - Voice Call");
    example.expect("Event Type: 8 - BroadcastDelivered");
    example.expect(call_id);
    simulator.answer(7, call);
    example.expect("Event Type: 9 - BroadcastEstablished");
    example.expect("    OppositeParty = 0701234567");
    simulator.customer_hangs_up(call);
    example.expect("Event Type: 14 - BroadcastConnectionCleared");
    example.expect("    RecID = 7");
    // A button that is not enabled cannot be pressed.
    example.type("connect");
    example.expect("Not now");
    example.type("clear");
    example.expect("----");
    example.type("disconnect");
    example.expect("Disconnected");
    example.type("disconnect");
    example.expect("Not now");
    simulator.log_off(7);
    example.type("connect");
    example.expect("Connected to server");
    example.expect("BroadcastDataComplete");
    simulator.log_on(7);
    example.expect("Event Type: 1 - BroadcastLogon");
    example.type("nonsense");
    example.expect("connect, disconnect, clear or quit");
    simulator.stop();
    example.expect("Event Type: 36 - BroadcastDisconnect");
    example.expect("Disconnected");
    example.type("connect");
    example.expect("Failed to connect to server");
    example.expect("Error = ");
    example.type("quit");
    example.end();
}

}  // namespace

int main(int count, char **arguments) {
    const std::map<std::string, std::function<void(const std::string &, Simulator &)>> plays = {
        {"event_logger", event_logger},
        {"follow", follow},
        {"screen_pop", screen_pop},
        {"poll_loop", poll_loop},
        {"com_sample", com_sample},
    };
    CHECK(count > 1);
    for (int index = 1; index < count; ++index) {
        const std::string program = arguments[index];
        const auto name = program.substr(program.rfind('/') + 1);
        const auto play = plays.find(name);
        if (play == plays.end()) {
            std::cerr << name << ": nothing is known of what it shall print\n";
            return 1;
        }
        std::cout << name << std::endl;
        SimulatorOptions options;
        options.scenario = SCENARIO;
        Simulator simulator(options);
        play->second(program, simulator);
    }
    return 0;
}
