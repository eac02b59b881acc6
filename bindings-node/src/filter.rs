//! Which events a consumer wants, as JavaScript says it.

use napi::Either;
use napi_derive::napi;
use openccas::{EventType, Filter, Parameter};

/// A filter.
#[napi(object)]
pub struct FilterSpec {
    /// Numbers of types; none are all.
    pub types: Vec<i32>,
    /// The agent that events concern.
    pub agent_rec_id: Option<i32>,
    /// COM names of parameters and the values that they must have.
    pub fields: Vec<(String, Either<i32, String>)>,
    /// Without the second telling of phone agents.
    pub without_twins: bool,
}

impl From<FilterSpec> for Filter {
    fn from(spec: FilterSpec) -> Self {
        let mut filter = Self::types(spec.types.into_iter().map(EventType::from_number));
        if let Some(agent) = spec.agent_rec_id {
            filter = filter.agent(agent);
        }
        if spec.without_twins {
            filter = filter.without_phone_agent_twins();
        }
        for (name, value) in spec.fields {
            let Some(parameter) = Parameter::from_name(&name) else {
                continue;
            };
            filter = match value {
                Either::A(number) => filter.long(parameter, number),
                Either::B(text) => filter.text(parameter, text),
            };
        }
        filter
    }
}
