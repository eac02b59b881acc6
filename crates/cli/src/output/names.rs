//! Who is who, as far as the events told.

use std::{borrow::Cow, collections::HashMap};

use openccas::{Event, EventType, Parameter};

use super::printable;

/// The names of agents and service groups by record id.
#[derive(Debug, Default)]
pub(crate) struct Names {
    agents: HashMap<i32, String>,
    groups: HashMap<i32, String>,
}

impl Names {
    /// Takes the names out of an event.
    pub(crate) fn learn(&mut self, event: &Event) {
        let names = match event.event_type() {
            EventType::Logon => &mut self.agents,
            EventType::ServiceGroupAdded => &mut self.groups,
            _ => return,
        };
        if let (Some(id), Some(name)) = (event.long(Parameter::REC_ID), event.text(Parameter::NAME))
        {
            names.insert(id, printable(name).into_owned());
        }
    }

    /// An agent by name, or else by number.
    pub(crate) fn agent(&self, id: i32) -> Cow<'_, str> {
        match self.agents.get(&id) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(format!("agent {id}")),
        }
    }

    /// A service group by name, or else by number.
    pub(crate) fn group(&self, id: i32) -> Cow<'_, str> {
        match self.groups.get(&id) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(format!("group {id}")),
        }
    }
}
