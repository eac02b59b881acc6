//! One run of a service without its sockets, and all that happened in it.

use std::sync::Arc;

use jiff::{Timestamp, ToSpan};
use openccas_model::Configuration;
use openccas_protocol::{
    Event, EventBody, EventType, MIN_MAX_FRAME, Origin, Parameter, ServiceGroupPurpose, emit,
};

use super::chance::Chance;
use crate::{
    ServiceOptions,
    backend::{NewEvent, Profile},
    hub::Hub,
    view::{HOST, envelope},
};

pub(super) const TENANTS: [i32; 2] = [1, 2];

/// The views: the host's, and each tenant's.
pub(super) const VIEWS: [i32; 3] = [HOST, TENANTS[0], TENANTS[1]];

pub(super) struct Centre {
    pub(super) hub: Hub,
    pub(super) epoch: String,
    /// For each view what happened in it, numbered by the test itself.
    happened: [Vec<Event>; VIEWS.len()],
    /// The configuration data of each view, kept by the test itself.
    pictures: [Configuration; VIEWS.len()],
    origin: Arc<Origin>,
}

impl Centre {
    pub(super) fn start(epoch: String, chance: &mut Chance, now: Timestamp) -> Self {
        let options = ServiceOptions::new()
            .ring_events(1 + chance.below(60) as usize)
            .ring_bytes(200 + chance.below(20_000) as usize);
        let profile = Profile {
            name: "simulated network".to_owned(),
            time_zone: "UTC".to_owned(),
            tenants: TENANTS.to_vec(),
        };
        let hub = Hub::new(&options, &profile, &epoch);
        let origin = Origin::local(epoch.as_str());
        let mut centre = Self {
            hub,
            epoch,
            happened: Default::default(),
            pictures: Default::default(),
            origin,
        };
        let configuration: Vec<NewEvent> = (1..=1 + chance.below(4) as i32)
            .map(|id| group(id, TENANTS[id as usize % 2], now))
            .collect();
        for event in &configuration {
            centre.keep(event, 0);
        }
        centre.hub.configure(configuration);
        centre
    }

    /// Something happens.
    pub(super) fn happen(&mut self, events: Vec<NewEvent>) {
        for event in &events {
            self.note(event);
        }
        self.hub.publish(events);
    }

    /// The service ends in an orderly way: the last event of each view tells so.
    pub(super) fn close(&mut self, time: Timestamp) {
        for (index, tenant_id) in VIEWS.into_iter().enumerate() {
            let body = EventBody::build(EventType::ServiceDisconnect).finish();
            let last = NewEvent {
                tenant_id,
                time,
                body,
                correlation: None,
            };
            self.note_in(index, &last);
        }
        self.hub.close(time);
    }

    fn note(&mut self, event: &NewEvent) {
        for (index, view) in VIEWS.into_iter().enumerate() {
            if view == HOST || view == event.tenant_id {
                self.note_in(index, event);
            }
        }
    }

    fn note_in(&mut self, index: usize, event: &NewEvent) {
        let seq = self.happened[index].len() as u64 + 1;
        let event = Event::assemble(&envelope(event, seq), &event.body, &self.origin);
        self.pictures[index].apply(&event);
        self.happened[index].push(event);
    }

    fn keep(&mut self, event: &NewEvent, seq: u64) {
        let event_of = Event::assemble(&envelope(event, seq), &event.body, &self.origin);
        for (index, view) in VIEWS.into_iter().enumerate() {
            if view == HOST || view == event.tenant_id {
                self.pictures[index].apply(&event_of);
            }
        }
    }

    /// What happened in a view.
    pub(super) fn happened(&self, view: usize) -> &[Event] {
        &self.happened[view]
    }

    pub(super) fn picture(&self, view: usize) -> &Configuration {
        &self.pictures[view]
    }
}

/// Anything that may happen: configuration that changes, small events and large ones.
pub(super) fn anything(chance: &mut Chance, number: i32, now: Timestamp) -> NewEvent {
    let tenant_id = TENANTS[chance.below(2) as usize];
    let time = now.saturating_add(1.milliseconds()).unwrap_or(now);
    let rec_id = 1 + chance.below(6) as i32;
    let body = match chance.below(12) {
        0 => return group(rec_id, tenant_id, time),
        1 => return logon(rec_id, tenant_id, time),
        2 if chance.one_in(2) => {
            EventBody::build(EventType::Logoff).long(Parameter::REC_ID, rec_id)
        }
        2 => EventBody::build(EventType::Retrieved)
            .long(Parameter::REC_ID, rec_id)
            .text(
                Parameter::PRIVATE_DATA,
                &"x".repeat(chance.below(30_000) as usize),
            ),
        3..6 => EventBody::build(EventType::Retrieved)
            .long(Parameter::REC_ID, rec_id)
            .long(Parameter::CALL_ID, number)
            .text(
                Parameter::PRIVATE_DATA,
                &"é".repeat(chance.below(200) as usize),
            ),
        _ => EventBody::build(EventType::Ready).long(Parameter::REC_ID, rec_id),
    };
    NewEvent {
        tenant_id,
        time,
        body: body.finish(),
        correlation: None,
    }
}

/// An event that no client of these worlds takes.
pub(super) fn too_large(time: Timestamp) -> NewEvent {
    let text = "x".repeat(MIN_MAX_FRAME as usize);
    let body = EventBody::build(EventType::Retrieved).text(Parameter::PRIVATE_DATA, &text);
    NewEvent {
        tenant_id: TENANTS[0],
        time,
        body: body.finish(),
        correlation: None,
    }
}

fn group(rec_id: i32, tenant_id: i32, time: Timestamp) -> NewEvent {
    let purpose = ServiceGroupPurpose::from_number(0);
    let name = format!("group {rec_id}");
    let body = emit::ServiceGroupAdded {
        rec_id,
        service_group_purpose: purpose,
        name: &name,
    };
    NewEvent {
        tenant_id,
        time,
        body: body.body(),
        correlation: None,
    }
}

fn logon(rec_id: i32, tenant_id: i32, time: Timestamp) -> NewEvent {
    let name = format!("agent {rec_id}");
    let body = emit::Logon {
        name: &name,
        dn: "100",
        rec_id,
        logon_id: &name,
        voice_ready: false,
        email_ready: false,
        open_media_ready: false,
        media_ready: false,
        machine_name: "pc",
        number_of_service_groups: 1,
        service_group_list: &[1],
        oas_id: 1,
    };
    NewEvent {
        tenant_id,
        time,
        body: body.body(),
        correlation: None,
    }
}
