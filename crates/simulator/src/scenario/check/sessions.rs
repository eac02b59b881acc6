//! What a scenario says of sessions has to fit together.

use super::{Checked, Field, Scenario, ivr_fields};
use crate::{scenario::MediaSettings, world::SessionKind};

pub(super) fn traffic(scenario: &Scenario) -> Checked {
    for (index, traffic) in scenario.session_traffic.iter().enumerate() {
        let field = |key| Field("session_traffic", index, key);
        let mut groups = scenario.groups.iter();
        let Some(group) = groups.find(|group| group.id == traffic.group) else {
            return Err(field("group").wrong(format!("there is no group {}", traffic.group)));
        };
        if SessionKind::of(group.purpose).is_none() {
            let message = format!(
                "group {} is not for sessions: expected one for e-mail, SMS, chat or open media",
                group.id
            );
            return Err(field("group").wrong(message));
        }
        if let Some(message) = traffic.sessions_per_hour.mistake() {
            return Err(field("sessions_per_hour").wrong(message));
        }
        ivr_fields(field("ivr"), &traffic.ivr)?;
    }
    Ok(())
}

pub(super) fn media(field: Field, media: &MediaSettings) -> Checked {
    let numbers = [
        media.number_of_concurrent_email,
        media.number_of_concurrent_chat,
        media.number_of_concurrent_om,
    ];
    match numbers.into_iter().find(|number| *number < 0) {
        Some(number) => Err(field.wrong(format!("{number} at a time: expected 0 or more"))),
        None => Ok(()),
    }
}
