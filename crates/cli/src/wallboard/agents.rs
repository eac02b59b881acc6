//! What agents do.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use openccas::{
    CallSubstate,
    model::{
        Agent, Direction, Known, Leg, LegState, Medium, Picture, ReadyState, SessionKind,
        SessionState,
    },
};

use super::board::{arrow, lasting};
use crate::output::printable;

/// What an agent does, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Doing {
    Ringing,
    Talking,
    OnHold,
    Dialling,
    /// On a call of which no event tells more.
    OnCall,
    Session,
    Clerical,
    Ready,
    NotReady,
    Unknown,
}

impl Doing {
    /// Whether it is work for somebody who waits for it.
    pub(crate) fn is_work(self) -> bool {
        self < Self::Clerical
    }
}

/// A line of the wallboard.
#[derive(Debug)]
pub(crate) struct AgentRow {
    pub(crate) extension: String,
    pub(crate) name: String,
    /// A letter for each medium the agent is ready for.
    pub(crate) media: String,
    pub(crate) doing: Doing,
    /// The same in words.
    pub(crate) state: String,
    /// For how long; `None` if that is not known.
    pub(crate) lasts: Option<SignedDuration>,
    /// With whom, or why not.
    pub(crate) about: String,
}

impl AgentRow {
    pub(crate) fn new(picture: &Picture, agent: &Agent, now: Option<Timestamp>) -> Self {
        let (doing, state, since, about) = doing(picture, agent);
        Self {
            extension: shown(agent.extension.as_ref()),
            name: match &agent.name {
                Some(name) => printable(name).into_owned(),
                None => format!("agent {}", agent.rec_id),
            },
            media: media(agent),
            doing,
            state,
            lasts: lasting(since, now),
            about,
        }
    }

    pub(crate) fn by_name(&self) -> (String, &str) {
        (self.name.to_lowercase(), &self.extension)
    }
}

pub(crate) fn shown(text: Option<&Arc<str>>) -> String {
    text.map_or_else(String::new, |text| printable(text).into_owned())
}

/// `V·C·`: ready for voice and chat.
fn media(agent: &Agent) -> String {
    let letter = |medium, letter| match agent.readiness(medium).is_ready() {
        Known::Known(true) => letter,
        Known::Known(false) => '·',
        Known::Unknown => '?',
    };
    [
        letter(Medium::Voice, 'V'),
        letter(Medium::Email, 'E'),
        letter(Medium::Chat, 'C'),
        letter(Medium::OpenMedia, 'O'),
    ]
    .into_iter()
    .collect()
}

fn doing(picture: &Picture, agent: &Agent) -> (Doing, String, Option<Timestamp>, String) {
    if let Some(told) = on_call(picture, agent) {
        return told;
    }
    if let Some(told) = in_session(agent) {
        return told;
    }
    if let Some(since) = agent.clerical_since() {
        let call = agent
            .clerical
            .first()
            .and_then(|it| picture.call_of(agent.tenant_id, it.call_id));
        let about = call
            .map(|call| shown(call.calling_number.as_ref()))
            .unwrap_or_default();
        return (
            Doing::Clerical,
            String::from("Clerical"),
            Some(since),
            about,
        );
    }
    // Who is not ready for voice may be ready for something else, and is free for that.
    let ready = Medium::ALL
        .into_iter()
        .map(|medium| agent.readiness(medium))
        .find(|readiness| readiness.state == ReadyState::Ready);
    if let Some(readiness) = ready {
        // Waiting for work begins anew after each piece of it.
        let since = readiness.since.get().max(agent.free_since);
        return (Doing::Ready, String::from("Ready"), since, String::new());
    }
    let since = agent.voice.since.get();
    match &agent.voice.state {
        ReadyState::NotReady { .. } => {
            let reason = agent.voice.reason().map(|reason| shown(Some(&reason.text)));
            (
                Doing::NotReady,
                String::from("Not ready"),
                since,
                reason.unwrap_or_default(),
            )
        }
        _ => (Doing::Unknown, String::from("?"), since, String::new()),
    }
}

fn on_call(picture: &Picture, agent: &Agent) -> Option<(Doing, String, Option<Timestamp>, String)> {
    let legs = agent.calls.iter().filter_map(|call_id| {
        let call = picture.call_of(agent.tenant_id, *call_id)?;
        Some((call, call.leg(agent.rec_id)?))
    });
    // The call that the agent is busy with, before those on hold.
    let (call, leg) = legs.min_by_key(|(_, leg)| told_by(leg))?;
    let doing = told_by(leg);
    let state = match (doing, leg.substate) {
        (Doing::Talking, Some(CallSubstate::Assisting)) => "Assisting",
        (Doing::Talking, Some(CallSubstate::Monitoring)) => "Monitoring",
        (Doing::Talking, _) => "Talking",
        (Doing::OnHold, _) => "On hold",
        (Doing::Dialling, _) => "Dialling",
        (Doing::Ringing, _) => "Ringing",
        _ => "On a call",
    };
    let since = match doing {
        // A call that was on hold in between has lasted since it was answered.
        Doing::Talking => leg.established.or(Some(leg.since)),
        _ => Some(leg.since),
    };
    let mut about = String::from(arrow(leg.direction));
    if let Some(party) = leg
        .opposite_party_number
        .as_ref()
        .or(call.calling_number.as_ref())
    {
        about.push(' ');
        about.push_str(&printable(party));
    }
    let group = call.service_group_id.get().flatten();
    let group = group.and_then(|group| picture.group_of(agent.tenant_id, group));
    if let Some(name) = group.and_then(|group| group.name.as_ref()) {
        about.push_str("  ");
        about.push_str(&printable(name));
    }
    if agent.calls.len() > 1 {
        about.push_str(&format!("  +{}", agent.calls.len() - 1));
    }
    Some((doing, String::from(state), since, about))
}

/// What an agent does, as its part in a call tells.
pub(crate) fn told_by(leg: &Leg) -> Doing {
    match leg.state {
        LegState::Allocated => Doing::Ringing,
        LegState::Delivered if leg.direction == Known::Known(Direction::Outgoing) => {
            Doing::Dialling
        }
        LegState::Delivered => Doing::Ringing,
        LegState::Originated => Doing::Dialling,
        LegState::Established => Doing::Talking,
        LegState::Held(_) => Doing::OnHold,
        _ => Doing::OnCall,
    }
}

fn in_session(agent: &Agent) -> Option<(Doing, String, Option<Timestamp>, String)> {
    let open = |state| {
        agent
            .sessions
            .iter()
            .filter(move |session| session.state == state)
    };
    let session = open(SessionState::Handling).next()?;
    let count = open(SessionState::Handling).count();
    let state = match session.kind {
        SessionKind::Email | SessionKind::Message => "E-mail",
        SessionKind::Sms => "SMS",
        SessionKind::Chat => "Chat",
        SessionKind::OpenMedia => "Open media",
        _ => "Session",
    };
    let about = if count > 1 {
        format!("{count} sessions")
    } else {
        String::new()
    };
    Some((
        Doing::Session,
        String::from(state),
        Some(session.since),
        about,
    ))
}
