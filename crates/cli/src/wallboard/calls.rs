//! The calls there are.

use jiff::{SignedDuration, Timestamp};
use openccas::model::{Call, Known, LegState, Picture};

use super::{
    agents::{Doing, shown, told_by},
    board::{arrow, lasting},
};

/// A line of the wallboard.
#[derive(Debug)]
pub(crate) struct CallRow {
    pub(crate) arrow: &'static str,
    pub(crate) party: String,
    pub(crate) group: String,
    pub(crate) doing: Doing,
    pub(crate) state: &'static str,
    /// For how long it has been there; `None` if it is older than the connect.
    pub(crate) lasts: Option<SignedDuration>,
    /// Who takes part.
    pub(crate) agents: String,
}

impl CallRow {
    /// All calls, without those that are only written up; the newest first.
    pub(crate) fn all(picture: &Picture, now: Option<Timestamp>) -> Vec<Self> {
        let calls = picture.calls();
        let mut rows: Vec<Self> = calls
            .filter_map(|call| Self::new(picture, call, now))
            .collect();
        rows.sort_by_key(|row| row.lasts.unwrap_or(SignedDuration::MAX));
        rows
    }

    fn new(picture: &Picture, call: &Call, now: Option<Timestamp>) -> Option<Self> {
        let legs = call
            .legs
            .iter()
            .filter(|leg| leg.state != LegState::Clerical);
        let (mut agents, mut extensions) = (Vec::new(), Vec::new());
        let mut doing = None;
        for leg in legs.clone() {
            let told = told_by(leg);
            doing = Some(doing.map_or(told, |doing: Doing| doing.min(told)));
            if let Some(agent) = picture.agent_of(call.tenant_id, leg.rec_id) {
                agents.push(shown(agent.name.as_ref()));
                extensions.push(agent.extension.clone());
            }
        }
        let doing = doing?;
        // The customer: who is not one of the agents.
        let numbers = legs
            .filter_map(|leg| leg.opposite_party_number.as_ref())
            .chain(call.calling_number.as_ref())
            .find(|number| {
                !extensions
                    .iter()
                    .flatten()
                    .any(|extension| extension == *number)
            });
        let group = call.service_group_id.get().flatten();
        let group = group.and_then(|group| picture.group_of(call.tenant_id, group));
        Some(Self {
            arrow: arrow(call.direction()),
            party: numbers.map_or_else(|| String::from("colleagues"), |it| shown(Some(it))),
            group: group.map_or_else(String::new, |group| shown(group.name.as_ref())),
            doing,
            state: match doing {
                Doing::Ringing => "Ringing",
                Doing::Talking => "Talking",
                Doing::OnHold => "On hold",
                Doing::Dialling => "Dialling",
                _ => "?",
            },
            lasts: match call.began {
                Known::Known(began) => lasting(Some(began), now),
                Known::Unknown => None,
            },
            agents: agents.join(", "),
        })
    }
}
