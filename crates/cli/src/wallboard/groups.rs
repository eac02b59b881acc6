//! Service groups and how they are staffed.

use openccas::{
    ServiceGroupPurpose,
    model::{Known, Medium, Picture, ServiceGroup},
};

use super::agents::shown;

/// Within so many seconds a call should have been answered.
pub(crate) const TARGET: u8 = 20;

/// A line of the wallboard.
#[derive(Debug)]
pub(crate) struct GroupRow {
    pub(crate) rec_id: i32,
    pub(crate) name: String,
    pub(crate) ready: usize,
    pub(crate) busy: usize,
    pub(crate) not_ready: usize,
    /// Calls that were answered while somebody looked.
    pub(crate) answered: u64,
    /// The part of them that had waited for at most [`TARGET`] seconds.
    pub(crate) level: Option<f64>,
}

impl GroupRow {
    pub(crate) fn new(picture: &Picture, group: &ServiceGroup) -> Self {
        let medium = medium(group.purpose);
        let (mut ready, mut busy, mut not_ready) = (0, 0, 0);
        for agent in picture.agents() {
            if agent.tenant_id != group.tenant_id
                || agent.serves(group.rec_id) != Known::Known(true)
            {
                continue;
            }
            match agent.readiness(medium).is_ready() {
                _ if agent.is_busy() => busy += 1,
                Known::Known(true) => ready += 1,
                Known::Known(false) => not_ready += 1,
                Known::Unknown => {}
            }
        }
        Self {
            rec_id: group.rec_id,
            name: match &group.name {
                Some(name) => shown(Some(name)),
                None => format!("group {}", group.rec_id),
            },
            ready,
            busy,
            not_ready,
            answered: group.answered.count(),
            level: group.answered.service_level(TARGET),
        }
    }

    /// `85 %`, or a dash.
    pub(crate) fn level_text(&self) -> String {
        match self.level {
            // Rounded down: 100 % means all.
            Some(level) => format!("{} %", (level * 100.0).floor()),
            None => String::from("–"),
        }
    }
}

/// What the agents of a group have to be ready for.
fn medium(purpose: Option<ServiceGroupPurpose>) -> Medium {
    match purpose {
        Some(
            ServiceGroupPurpose::Email
            | ServiceGroupPurpose::EmailDispatch
            | ServiceGroupPurpose::Sms
            | ServiceGroupPurpose::SmsDispatch,
        ) => Medium::Email,
        Some(ServiceGroupPurpose::Chat) => Medium::Chat,
        Some(ServiceGroupPurpose::OpenMedia) => Medium::OpenMedia,
        _ => Medium::Voice,
    }
}
