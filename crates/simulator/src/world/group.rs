//! Service groups.

use openccas_protocol::ServiceGroupPurpose;

use super::World;
use crate::{
    clock::Span,
    scenario::{Group, Purpose},
};

impl From<Purpose> for ServiceGroupPurpose {
    fn from(purpose: Purpose) -> Self {
        match purpose {
            Purpose::Voice => Self::Voice,
            Purpose::Campaign => Self::Campaign,
            Purpose::Email => Self::Email,
            Purpose::Sms => Self::Sms,
            Purpose::Chat => Self::Chat,
            Purpose::VoiceDispatch => Self::VoiceDispatch,
            Purpose::CommonHold => Self::CommonHold,
            Purpose::EmailDispatch => Self::EmailDispatch,
            Purpose::SmsDispatch => Self::SmsDispatch,
            Purpose::OpenMedia => Self::OpenMedia,
        }
    }
}

impl World {
    /// The voice group that a number leads to.
    pub(super) fn group_on(&self, tenant_id: i32, number: &str) -> Option<&Group> {
        self.groups.values().find(|group| {
            group.tenant_id == tenant_id
                && group.purpose == Purpose::Voice
                && !group.number.is_empty()
                && group.number == number
        })
    }

    /// The clerical time after a call of a group.
    pub(super) fn clerical_time(&self, group: i32) -> Span {
        self.groups
            .get(&group)
            .map_or(Span::ZERO, |group| group.clerical.span())
    }
}
