//! Which events a consumer wants.

use openccas_protocol::{Event, EventType, FieldValue, Parameter};

/// Which events a consumer wants; notices come whatever the filter.
///
/// ```
/// use openccas::{EventType, Filter, Parameter};
///
/// let calls_of_agent_7 = Filter::types([EventType::Delivered, EventType::Established]).agent(7);
/// let that_call = Filter::from(EventType::Established).long(Parameter::CALL_ID, 1001);
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Filter {
    types: Vec<EventType>,
    agent: Option<i32>,
    longs: Vec<(Parameter, i32)>,
    texts: Vec<(Parameter, String)>,
    without_twins: bool,
}

impl Filter {
    /// All events.
    pub fn all() -> Self {
        Self::default()
    }

    /// Events of these types.
    pub fn types(types: impl IntoIterator<Item = EventType>) -> Self {
        Self {
            types: types.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Only events that concern the agent with this record id: by `RecID`, where that names an
    /// agent, or by `ToRecID`.
    pub fn agent(mut self, agent_rec_id: i32) -> Self {
        self.agent = Some(agent_rec_id);
        self
    }

    /// Only events whose parameter is this number.
    pub fn long(mut self, parameter: Parameter, value: i32) -> Self {
        self.longs.push((parameter, value));
        self
    }

    /// Only events whose parameter is this text.
    pub fn text(mut self, parameter: Parameter, value: impl Into<String>) -> Self {
        self.texts.push((parameter, value.into()));
        self
    }

    /// Without the events that tell of a phone agent a second time: `LogonPhoneAgent`,
    /// `LogoffPhoneAgent` and `PhoneAgentCallInformation`, whose twins are `Logon`, `Logoff` and
    /// `CallInformation`.
    pub fn without_phone_agent_twins(mut self) -> Self {
        self.without_twins = true;
        self
    }

    pub(crate) fn matches(&self, event: &Event) -> bool {
        let event_type = event.event_type();
        (self.types.is_empty() || self.types.contains(&event_type))
            && !(self.without_twins
                && matches!(
                    event_type,
                    EventType::LogonPhoneAgent
                        | EventType::LogoffPhoneAgent
                        | EventType::PhoneAgentCallInformation
                ))
            && self.agent.is_none_or(|agent| event.concerns_agent(agent))
            && self
                .longs
                .iter()
                .all(|(parameter, value)| event.get(*parameter) == Some(FieldValue::Long(*value)))
            && self
                .texts
                .iter()
                .all(|(parameter, value)| event.get(*parameter) == Some(FieldValue::Text(value)))
    }

    pub(crate) fn is_all(&self) -> bool {
        self.types.is_empty()
            && self.agent.is_none()
            && self.longs.is_empty()
            && self.texts.is_empty()
            && !self.without_twins
    }
}

impl From<EventType> for Filter {
    fn from(event_type: EventType) -> Self {
        Self::types([event_type])
    }
}

impl<const N: usize> From<[EventType; N]> for Filter {
    fn from(types: [EventType; N]) -> Self {
        Self::types(types)
    }
}
