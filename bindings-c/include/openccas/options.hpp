#ifndef OPENCCAS_OPTIONS_HPP
#define OPENCCAS_OPTIONS_HPP

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "text.hpp"

namespace openccas {

/// Where handlers are called.
enum class Delivery : std::int32_t {
    /// On a thread of the client.
    OnThread = CCAS_DELIVER_ON_THREAD,
    /// By `Client::dispatch` alone.
    ByDispatch = CCAS_DELIVER_BY_DISPATCH,
};

/// Whom a client speaks for.
struct Credentials {
    /// User id of a host or tenant administrator.
    std::string user_id;
    /// Its password.
    std::string password;
    /// Id of the tenant; -1 with a host administrator, who sees all tenants.
    std::int32_t tenant_id = -1;
};

/// How the connection is encrypted. What is empty has its default. Of a file and the text of one,
/// only one may be given.
struct Tls {
    /// A PEM file with the issuers to trust. Default: those that this system trusts.
    std::string roots_file;
    /// The text of such a file.
    std::string roots_pem;
    /// The name that the service's certificate has to be for. Default: the host of the connect.
    std::string server_name;
    /// A PEM file with the certificate that the client shows, its issuers after it. Default: none.
    std::string certificate_file;
    /// The text of such a file.
    std::string certificate_pem;
    /// A PEM file with the private key of the certificate.
    std::string key_file;
    /// The text of such a file.
    std::string key_pem;
};

/// How a lost connection is made again.
struct Reconnect {
    /// The delay before the first attempt; it doubles with each. Default 100 ms.
    std::optional<std::chrono::milliseconds> first_delay;
    /// The longest delay between two attempts. Default 5 s.
    std::optional<std::chrono::milliseconds> longest_delay;
    /// Give up after so many failed attempts. Default: never.
    std::optional<std::uint32_t> attempts;
};

/// An address of a service.
struct Address {
    /// Host name or IP address.
    std::string host;
    /// Port, 1 to 65535.
    std::int32_t port = 0;
};

/// Settings of a client. What is not set has its default.
struct Options {
    /// Where handlers are called.
    Delivery delivery = Delivery::OnThread;
    /// How long a connect may take. Default 30 s.
    std::optional<std::chrono::milliseconds> connect_timeout;
    /// How long a request may take. Default 30 s.
    std::optional<std::chrono::milliseconds> request_timeout;
    /// The largest frame that the client takes, in bytes, at least 16384. Default 1048576.
    std::optional<std::uint32_t> max_frame;
    /// Name of the program, for the service's log. Default `openccas`.
    std::string name;
    /// Whom the client speaks for. A system with tenants insists on it.
    std::optional<Credentials> credentials;
    /// Encrypt the connection. Default: it is not encrypted.
    std::optional<Tls> tls;
    /// Connect again when the connection is lost. Default: it is not made again.
    std::optional<Reconnect> reconnect;
    /// Other addresses of the service, which a connect tries after the one that it names.
    std::vector<Address> also_at;
    /// IP address of the network interface that `Client::open` connects from. Default: any.
    std::string interface_address;
    /// Bytes of events that may wait in this client before it takes no more. Default 4 MiB.
    std::optional<std::uint64_t> queue_bytes;
    /// Events that may wait in this client before it takes no more. Default 32768.
    std::optional<std::uint64_t> queue_events;
};

namespace detail {

/// A time as C takes it: 0 stands for the default, so nobody may mean it.
inline std::int32_t milliseconds(std::optional<std::chrono::milliseconds> time, const char *name) {
    if (!time) {
        return 0;
    }
    if (time->count() <= 0 || time->count() > std::numeric_limits<std::int32_t>::max()) {
        throw Error(ErrorKind::InvalidArgument,
                    std::string(name) + " has to be more than 0 and less than 24 days");
    }
    return static_cast<std::int32_t>(time->count());
}

/// A number of which 0 stands for the default.
template <class Number>
Number more_than_0(std::optional<Number> number, const char *name) {
    if (number && *number == 0) {
        throw Error(ErrorKind::InvalidArgument, std::string(name) + " is 0");
    }
    return number.value_or(0);
}

/// Options as C takes them. It points into those that it was made of.
class RawOptions {
public:
    explicit RawOptions(const Options &options) {
        raw_.struct_size = sizeof raw_;
        raw_.delivery = static_cast<std::int32_t>(options.delivery);
        raw_.connect_timeout_ms = milliseconds(options.connect_timeout, "connect_timeout");
        raw_.request_timeout_ms = milliseconds(options.request_timeout, "request_timeout");
        raw_.max_frame = more_than_0(options.max_frame, "max_frame");
        raw_.name = optional_text(options.name, "name");
        raw_.interface_address = optional_text(options.interface_address, "interface_address");
        raw_.queue_bytes = more_than_0(options.queue_bytes, "queue_bytes");
        raw_.queue_events = more_than_0(options.queue_events, "queue_events");
        if (options.credentials) {
            set(*options.credentials);
        }
        if (options.tls) {
            set(*options.tls);
        }
        if (options.reconnect) {
            set(*options.reconnect);
        }
        for (const auto &address : options.also_at) {
            also_at_.push_back({text(address.host, "also_at.host"), address.port});
        }
        raw_.also_at = also_at_.data();
        raw_.also_at_count = also_at_.size();
    }

    RawOptions(const RawOptions &) = delete;
    RawOptions &operator=(const RawOptions &) = delete;

    const ccas_options *get() const noexcept { return &raw_; }

private:
    void set(const Credentials &credentials) {
        credentials_.struct_size = sizeof credentials_;
        credentials_.user_id = text(credentials.user_id, "credentials.user_id");
        credentials_.password = text(credentials.password, "credentials.password");
        credentials_.tenant_id = credentials.tenant_id;
        raw_.credentials = &credentials_;
    }

    void set(const Tls &tls) {
        tls_.struct_size = sizeof tls_;
        tls_.roots_file = optional_text(tls.roots_file, "tls.roots_file");
        tls_.roots_pem = optional_text(tls.roots_pem, "tls.roots_pem");
        tls_.server_name = optional_text(tls.server_name, "tls.server_name");
        tls_.certificate_file = optional_text(tls.certificate_file, "tls.certificate_file");
        tls_.certificate_pem = optional_text(tls.certificate_pem, "tls.certificate_pem");
        tls_.key_file = optional_text(tls.key_file, "tls.key_file");
        tls_.key_pem = optional_text(tls.key_pem, "tls.key_pem");
        raw_.tls = &tls_;
    }

    void set(const Reconnect &reconnect) {
        reconnect_.struct_size = sizeof reconnect_;
        reconnect_.first_delay_ms = milliseconds(reconnect.first_delay, "reconnect.first_delay");
        reconnect_.longest_delay_ms =
            milliseconds(reconnect.longest_delay, "reconnect.longest_delay");
        reconnect_.attempts = more_than_0(reconnect.attempts, "reconnect.attempts");
        raw_.reconnect = &reconnect_;
    }

    ccas_options raw_{};
    ccas_credentials credentials_{};
    ccas_tls tls_{};
    ccas_reconnect reconnect_{};
    std::vector<ccas_address> also_at_;
};

}  // namespace detail
}  // namespace openccas

#endif  // OPENCCAS_OPTIONS_HPP
