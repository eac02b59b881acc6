//! Whether agents are ready, for which medium, and why not.

use openccas_protocol::{EventBody, emit};

use super::{World, agent::Logon};
use crate::scenario::Medium;

/// Whether an agent is ready for a medium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Readiness {
    Ready,
    /// With the record id of a defined reason, if one was given.
    NotReady(Option<i32>),
}

/// What events carry for the id of a reason that was not given.
const NO_REASON: i32 = -1;

impl Readiness {
    pub(super) fn is_ready(self) -> bool {
        self == Self::Ready
    }

    /// The reason as events and queries tell it.
    pub(super) fn reason_id(self) -> i32 {
        match self {
            Self::NotReady(Some(reason)) => reason,
            _ => NO_REASON,
        }
    }
}

impl Logon {
    pub(super) fn readiness(&self, medium: Medium) -> Readiness {
        match medium {
            Medium::Voice => self.voice,
            Medium::Email => self.email,
            Medium::Chat => self.chat,
            Medium::OpenMedia => self.open_media,
        }
    }

    fn readiness_mut(&mut self, medium: Medium) -> &mut Readiness {
        match medium {
            Medium::Voice => &mut self.voice,
            Medium::Email => &mut self.email,
            Medium::Chat => &mut self.chat,
            Medium::OpenMedia => &mut self.open_media,
        }
    }
}

impl World {
    /// Makes a logged-on agent ready or not ready.
    pub(super) fn set_readiness(
        &mut self,
        rec_id: i32,
        medium: Medium,
        readiness: Readiness,
    ) -> Result<(), String> {
        let now = self.now;
        let Some(logon) = self.logon_mut(rec_id) else {
            return Err(format!("agent {rec_id} is not logged on"));
        };
        let current = logon.readiness_mut(medium);
        if *current == readiness {
            let state = if readiness.is_ready() {
                "ready"
            } else {
                "not ready for this reason"
            };
            return Err(format!("agent {rec_id} is {state} already"));
        }
        *current = readiness;
        if medium == Medium::Voice && readiness.is_ready() {
            // Who comes back from a break has not been waiting for calls meanwhile.
            logon.idle_since = now;
        }
        if medium != Medium::Voice && readiness.is_ready() {
            logon.tray.ready_since(now);
        }
        let body = self.readiness_body(rec_id, medium, readiness);
        self.tell(rec_id, body);
        Ok(())
    }

    fn readiness_body(&self, rec_id: i32, medium: Medium, readiness: Readiness) -> EventBody {
        let reason_id = readiness.reason_id();
        let reason = self.reasons.iter().find(|reason| reason.id == reason_id);
        let reason_string = reason.map_or("", |reason| &reason.name);
        match (medium, readiness) {
            (Medium::Voice, Readiness::Ready) => emit::Ready { rec_id }.body(),
            (Medium::Voice, _) => emit::NotReady {
                rec_id,
                reason_id,
                reason_string,
            }
            .body(),
            (Medium::Email, Readiness::Ready) => emit::EmailReady { rec_id }.body(),
            (Medium::Email, _) => emit::EmailNotReady {
                rec_id,
                reason_id,
                reason_string,
            }
            .body(),
            (Medium::Chat, Readiness::Ready) => emit::ChatReady { rec_id }.body(),
            (Medium::Chat, _) => emit::ChatNotReady {
                rec_id,
                reason_id,
                reason_string,
            }
            .body(),
            (Medium::OpenMedia, Readiness::Ready) => emit::OpenMediaReady { rec_id }.body(),
            (Medium::OpenMedia, _) => emit::OpenMediaNotReady {
                rec_id,
                reason_id,
                reason_string,
            }
            .body(),
        }
    }

    /// Not ready with the reason that a request gave: 0, a negative number and a reason that the
    /// agent's tenant does not have count as none.
    pub(super) fn not_ready_for(&self, rec_id: i32, reason: i32) -> Readiness {
        let tenant_id = self.agents.get(&rec_id).map(|agent| agent.tenant_id);
        let defined = self
            .reasons
            .iter()
            .any(|known| known.id == reason && Some(known.tenant_id) == tenant_id);
        Readiness::NotReady(defined.then_some(reason))
    }
}
