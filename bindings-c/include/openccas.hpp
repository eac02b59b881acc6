#ifndef OPENCCAS_HPP
#define OPENCCAS_HPP

/// openccas: the Agent Service Open Interface of MiContact Center Enterprise, for C++17.
///
///     #include <openccas.hpp>
///
///     openccas::Client client;
///     client.on<openccas::events::Delivered>([&](const openccas::events::Delivered &call) {
///         client.answer_call(call.rec_id(), call.call_id());
///     });
///     client.initialize();
///     client.connect_with_direct_connect("localhost", 2600);
///     ...
///     client.make_call(7, "5551234");
///
/// It is a layer over openccas.h, in headers alone: link the same library. Functions throw
/// `openccas::Error`; what handlers throw is caught, counted and reported, and never reaches the
/// library. Objects are movable and not copyable. The names are those of the COM object, written as
/// in C: MakeCall is `make_call`.

#include "openccas/client.hpp"
#include "openccas/log.hpp"
#include "openccas/simulator.hpp"

namespace openccas {

/// The version of the library that runs, such as `0.1.0`.
inline const char *version() noexcept { return ccas_version(); }

}  // namespace openccas

#endif  // OPENCCAS_HPP
