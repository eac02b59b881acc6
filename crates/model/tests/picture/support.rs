//! A contact centre that tells events, and lines that say what a picture shows.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use openccas_model::{
    Agent, Change, Direction, HeldBy, Known, Leg, LegState, Picture, Readiness, ReadyState,
};
use openccas_protocol::{
    CallSubstate, CallType, Envelope, Event, EventBody, Gap, Notice, Origin, ServiceGroupPurpose,
    emit,
};

/// Tells events to a picture: each has the next number and happens a second after the one before.
pub(crate) struct Teller {
    pub(crate) picture: Picture,
    pub(crate) seq: u64,
    pub(crate) tenant_id: i32,
    origin: Arc<Origin>,
    runs: u32,
}

pub(crate) fn at(second: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(second)
}

impl Teller {
    /// One that has told nothing.
    pub(crate) fn silent() -> Self {
        let origin = Origin::local("run 1");
        Self {
            picture: Picture::new(),
            seq: 0,
            tenant_id: -1,
            origin,
            runs: 1,
        }
    }

    /// One whose agents 1, 2 and 3 have logged on live, at the times 1, 2 and 3; group 5 exists.
    pub(crate) fn new() -> Self {
        let mut teller = Self::silent();
        for rec_id in 1..=3 {
            teller.tell(logon(rec_id));
        }
        teller.tell(group(5));
        teller
    }

    /// The same agents, who were there before the connect.
    pub(crate) fn connected() -> Self {
        let mut teller = Self::silent();
        teller.seq = 100;
        teller.snapshot([logon(1), logon(2), logon(3), group(5)]);
        teller
    }

    pub(crate) fn event(&self, body: &EventBody, snapshot: bool) -> Event {
        let envelope = Envelope {
            seq: self.seq,
            time: at(i64::try_from(self.seq).unwrap()),
            tenant_id: self.tenant_id,
            snapshot,
            correlation: None,
        };
        Event::assemble(&envelope, body, &self.origin)
    }

    #[expect(clippy::needless_pass_by_value, reason = "the tests read better so")]
    pub(crate) fn tell(&mut self, body: EventBody) {
        self.seq += 1;
        let event = self.event(&body, false);
        self.picture.apply(&event);
    }

    pub(crate) fn snapshot(&mut self, bodies: impl IntoIterator<Item = EventBody>) {
        self.picture
            .notice(&Notice::SnapshotBegin { seq: self.seq });
        for body in bodies {
            self.picture.apply(&self.event(&body, true));
        }
        self.picture
            .apply(&self.event(&emit::DataComplete.body(), true));
    }

    pub(crate) fn gap(&mut self, to: Option<u64>) {
        let gap = Gap {
            from: self.seq + 1,
            to,
        };
        self.seq = to.unwrap_or(0);
        self.picture.notice(&Notice::Gap(gap));
    }

    pub(crate) fn restart(&mut self) {
        self.runs += 1;
        self.origin = Origin::local(format!("run {}", self.runs));
    }

    pub(crate) fn agent(&self, rec_id: i32) -> &Agent {
        self.picture.agent(rec_id).unwrap()
    }

    /// `1001: 1 out Established, 2 in Held(Other)`
    pub(crate) fn calls(&self) -> Vec<String> {
        let calls = self.picture.calls();
        let lines = calls.map(|call| {
            let legs: Vec<String> = call.legs.iter().map(leg).collect();
            format!("{}: {}", call.call_id, legs.join(", "))
        });
        lines.collect()
    }

    /// What happened to a call: `Originated at 1, …`
    pub(crate) fn history(&self, call_id: i32) -> String {
        let call = self
            .picture
            .call(call_id)
            .or_else(|| self.picture.finished().find(|call| call.call_id == call_id));
        let steps = call.unwrap().history.iter();
        let words: Vec<String> = steps
            .map(|step| format!("{} {}", step.rec_id, word(&step.change)))
            .collect();
        words.join(", ")
    }
}

fn word(change: &Change) -> String {
    match change {
        Change::Held { by_agent } => format!("Held({})", if *by_agent { "self" } else { "other" }),
        Change::Established(_) => "Established".to_owned(),
        Change::Transferred { by_agent: true } => "Transferred away".to_owned(),
        Change::Transferred { by_agent: false } => "Transferred".to_owned(),
        Change::Cleared { clerical: true, .. } => "Cleared+clerical".to_owned(),
        Change::Cleared {
            diverted_to: Some(to),
            ..
        } => format!("Diverted({to})"),
        Change::Cleared { .. } => "Cleared".to_owned(),
        Change::Rejected(cause) => format!("Rejected({cause})"),
        Change::Failed(_) => "Failed".to_owned(),
        other => format!("{other:?}"),
    }
}

pub(crate) fn leg(leg: &Leg) -> String {
    let direction = match leg.direction {
        Known::Unknown => "?",
        Known::Known(Direction::Incoming) => "in",
        Known::Known(Direction::Outgoing) => "out",
    };
    let state = match leg.state {
        LegState::Held(HeldBy::Agent) => "Holding".to_owned(),
        LegState::Held(HeldBy::Other) => "OnHold".to_owned(),
        LegState::Held(by) => format!("Held({by:?})"),
        state => format!("{state:?}"),
    };
    format!("{} {direction} {state}", leg.rec_id)
}

/// `Ready since 7`, `NotReady (Lunch) since ?`
pub(crate) fn readiness(readiness: &Readiness) -> String {
    let state = match &readiness.state {
        ReadyState::NotReady {
            reason: Known::Unknown,
        } => "NotReady (?)".to_owned(),
        ReadyState::NotReady {
            reason: Known::Known(None),
        } => "NotReady (none)".to_owned(),
        ReadyState::NotReady {
            reason: Known::Known(Some(reason)),
        } => {
            format!("NotReady ({} {})", reason.id, reason.text)
        }
        state => format!("{state:?}"),
    };
    match readiness.since {
        Known::Unknown => format!("{state} since ?"),
        Known::Known(time) => format!("{state} since {}", time.as_second()),
    }
}

pub(crate) fn logon(rec_id: i32) -> EventBody {
    emit::Logon {
        name: &format!("Agent {rec_id}"),
        dn: &format!("400{rec_id}"),
        rec_id,
        logon_id: &format!("a{rec_id}"),
        voice_ready: true,
        email_ready: false,
        open_media_ready: false,
        media_ready: false,
        machine_name: "PC",
        number_of_service_groups: 1,
        service_group_list: &[5],
        oas_id: 9,
    }
    .body()
}

pub(crate) fn group(rec_id: i32) -> EventBody {
    let service_group_purpose = ServiceGroupPurpose::Voice;
    emit::ServiceGroupAdded {
        rec_id,
        service_group_purpose,
        name: "Sales",
    }
    .body()
}

pub(crate) fn originated(rec_id: i32, call_id: i32) -> EventBody {
    let call_type = CallType::Voice;
    emit::Originated {
        rec_id,
        call_id,
        service_group_id: None,
        call_type,
    }
    .body()
}

pub(crate) fn allocated(rec_id: i32, call_id: i32, time_in_queue: i32) -> EventBody {
    emit::CallInformation {
        rec_id,
        call_id,
        service_group_id: 5,
        calling_party_number: "070",
        called_number: "0800",
        ivr: &[("Order".to_owned(), "17".to_owned())],
        time_in_queue,
        call_type: CallType::Voice,
    }
    .body()
}

pub(crate) fn delivered(rec_id: i32, call_id: i32, opposite: &str) -> EventBody {
    emit::Delivered {
        rec_id,
        call_id,
        opposite_party_number: opposite,
        trunk_id: Some("T1"),
        called_number: Some("0800"),
        private_data: None,
        cause: None,
    }
    .body()
}

pub(crate) fn established(rec_id: i32, call_id: i32, opposite: &str) -> EventBody {
    emit::Established {
        rec_id,
        call_id,
        private_data: None,
        trunk_id: None,
        call_substate: CallSubstate::Talking,
        opposite_party_number: opposite,
        cause: None,
        media_server_session_uri: "sip:x",
    }
    .body()
}

pub(crate) fn held(rec_id: i32, call_id: i32, on_hold: bool) -> EventBody {
    emit::Held {
        rec_id,
        call_id,
        on_hold,
    }
    .body()
}

pub(crate) fn retrieved(rec_id: i32, call_id: i32) -> EventBody {
    emit::Retrieved { rec_id, call_id }.body()
}

pub(crate) fn cleared(rec_id: i32, call_id: i32, clerical_flag: bool) -> EventBody {
    emit::ConnectionCleared {
        rec_id,
        call_id,
        clerical_flag,
        diverted_flag: false,
        divert_destination: None,
    }
    .body()
}

pub(crate) fn clerical_ended(rec_id: i32, call_id: i32) -> EventBody {
    emit::ClericalEnded { rec_id, call_id }.body()
}

/// A transfer of held call, active call to a new one.
pub(crate) fn transferred(
    rec_id: i32,
    [held_call_id, active_call_id, new_call_id]: [i32; 3],
    transferring_agent: bool,
    clerical_flag: bool,
) -> EventBody {
    emit::Transferred {
        rec_id,
        held_call_id,
        active_call_id,
        new_call_id,
        clerical_flag,
        transferring_agent,
        opposite_party_number: "070",
        private_data: None,
    }
    .body()
}

pub(crate) fn conferenced(
    rec_id: i32,
    [held_call_id, active_call_id, new_call_id]: [i32; 3],
    opposite: &[&str],
) -> EventBody {
    let opposite: Vec<String> = opposite.iter().map(|number| (*number).to_owned()).collect();
    emit::Conferenced {
        rec_id,
        held_call_id,
        active_call_id,
        new_call_id,
        opposite_party_number: &opposite,
    }
    .body()
}
