use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, OnceLock},
};

use jiff::Timestamp;
use openccas_protocol::{
    Error, ErrorKind, EventBody, EventType, Outputs, Parameter, Request, ServiceGroupPurpose, emit,
};
use openccas_service::{Backend, Caller, NewEvent, Profile, Publisher, Responder};

/// A contact centre that does what its requests literally say.
///
/// `MakeCall` is the only one it knows, and the dial string tells what to do: `now`, `late` (the
/// test answers), `large`, `drop`, `refuse`.
pub(crate) struct Centre {
    tenants: Vec<i32>,
    configuration: Mutex<Vec<NewEvent>>,
    publisher: OnceLock<Publisher>,
    late: Mutex<VecDeque<(Caller, Responder)>>,
    pub(crate) stopped: Mutex<bool>,
}

impl Centre {
    pub(crate) fn new(configuration: impl IntoIterator<Item = NewEvent>) -> Arc<Self> {
        Self::tenanted(&[], configuration)
    }

    pub(crate) fn tenanted(
        tenants: &[i32],
        configuration: impl IntoIterator<Item = NewEvent>,
    ) -> Arc<Self> {
        Arc::new(Self {
            tenants: tenants.to_vec(),
            configuration: Mutex::new(configuration.into_iter().collect()),
            publisher: OnceLock::new(),
            late: Mutex::default(),
            stopped: Mutex::new(false),
        })
    }

    pub(crate) fn publish(&self, events: impl IntoIterator<Item = NewEvent>) {
        self.publisher.get().unwrap().publish(events);
    }

    /// The oldest request that waits for the test to answer it.
    pub(crate) fn late_request(&self) -> Option<(Caller, Responder)> {
        self.late.lock().unwrap().pop_front()
    }
}

impl Backend for Centre {
    fn profile(&self) -> Profile {
        Profile {
            name: "test centre".to_owned(),
            time_zone: "Europe/Berlin".to_owned(),
            tenants: self.tenants.clone(),
        }
    }

    fn start(self: Arc<Self>, publisher: Publisher) {
        publisher.configure(self.configuration.lock().unwrap().drain(..).collect());
        assert!(self.publisher.set(publisher).is_ok(), "started twice");
    }

    fn request(&self, request: Request, caller: Caller, responder: Responder) {
        let Request::MakeCall(call) = request else {
            return responder.answer(Err(ErrorKind::NotSupported.into()));
        };
        match call.dial_string.as_str() {
            "now" => {
                // Published first, to make it hard for the answer to come first.
                let caused = NewEvent {
                    correlation: Some(caller.correlation),
                    ..numbered(77)
                };
                self.publish([numbered(76), caused]);
                responder.answer(Ok(Outputs::default()));
            }
            "late" => self.late.lock().unwrap().push_back((caller, responder)),
            "large" => responder.answer(Ok(Outputs::from("x".repeat(100_000)))),
            "drop" => drop(responder),
            _ => responder.answer(Err(Error::new(ErrorKind::AgentUnknown, "no such agent"))),
        }
    }

    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn stop(&self) {
        *self.stopped.lock().unwrap() = true;
    }
}

fn event(tenant_id: i32, body: EventBody) -> NewEvent {
    NewEvent {
        tenant_id,
        time: Timestamp::UNIX_EPOCH,
        body,
        correlation: None,
    }
}

/// A live event that carries a number of the test's choice as its call id.
pub(crate) fn numbered(number: i32) -> NewEvent {
    tenants_event(-1, number)
}

pub(crate) fn tenants_event(tenant_id: i32, number: i32) -> NewEvent {
    let body = EventBody::build(EventType::Retrieved)
        .long(Parameter::REC_ID, 1)
        .long(Parameter::CALL_ID, number);
    event(tenant_id, body.finish())
}

pub(crate) fn logon(rec_id: i32, name: &str) -> NewEvent {
    let body = emit::Logon {
        name,
        dn: "100",
        rec_id,
        logon_id: name,
        voice_ready: false,
        email_ready: false,
        open_media_ready: false,
        media_ready: false,
        machine_name: "pc",
        number_of_service_groups: 1,
        service_group_list: &[5],
        oas_id: 1,
    };
    event(-1, body.body())
}

pub(crate) fn group(rec_id: i32, name: &str) -> NewEvent {
    let body = emit::ServiceGroupAdded {
        rec_id,
        service_group_purpose: ServiceGroupPurpose::from_number(0),
        name,
    };
    event(-1, body.body())
}
