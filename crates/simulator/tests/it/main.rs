//! What users of the simulator notice, on the virtual clock.

// Helpers of tests are tests to us, but not to clippy.
#![allow(clippy::unwrap_used, clippy::needless_pass_by_value)]

/// A request by the name of its method: `request!(MakeCall { agent_rec_id: 1, ... })`.
macro_rules! request {
    ($method:ident { $($field:ident : $value:expr),* $(,)? }) => {
        openccas_protocol::Request::$method(openccas_protocol::requests::$method {
            $($field: $value.into()),*
        })
    };
}

mod agents;
mod backend;
mod call_data;
mod clerical;
mod consultation;
mod desk;
mod determinism;
mod habits;
mod inbound;
mod long_run;
mod omnichannel;
mod outbound;
mod phone_agents;
mod scenario;
mod sessions;
mod simulator;
mod strictness;
mod support_desk;
mod tenants;
mod work;
