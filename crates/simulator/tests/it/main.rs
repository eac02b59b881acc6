//! What users of the simulator notice, on the virtual clock.

/// A request by the name of its method: `request!(MakeCall { agent_rec_id: 1, ... })`.
macro_rules! request {
    ($method:ident { $($field:ident : $value:expr),* $(,)? }) => {
        openccas_protocol::Request::$method(openccas_protocol::requests::$method {
            $($field: $value.into()),*
        })
    };
}

mod agents;
mod call_data;
mod clerical;
mod consultation;
mod desk;
mod determinism;
mod inbound;
mod long_run;
mod outbound;
mod phone_agents;
mod scenario;
mod simulator;
mod strictness;
mod support_desk;
mod tenants;
