use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, OnceLock},
};

use jiff::Timestamp;
use openccas::{Error, EventType, Outputs, Parameter};
use openccas_protocol::{EventBody, Request, ServiceGroupPurpose, emit};
use openccas_service::{Backend, Caller, NewEvent, Profile, Publisher, Responder};

use super::{soon, until};

type Script = dyn Fn(&Centre, Request, Caller, Responder) + Send + Sync;

/// A contact centre that does what a test says. Left alone it answers every request at once, with
/// nothing, and remembers it.
pub(crate) struct Centre {
    time_zone: String,
    configuration: Mutex<Vec<NewEvent>>,
    publisher: OnceLock<Publisher>,
    script: Mutex<Option<Arc<Script>>>,
    requests: Mutex<Vec<Request>>,
    held: Mutex<VecDeque<(Request, Responder)>>,
}

impl Centre {
    pub(crate) fn new(configuration: impl IntoIterator<Item = NewEvent>) -> Arc<Self> {
        Arc::new(Self {
            time_zone: "America/New_York".to_owned(),
            configuration: Mutex::new(configuration.into_iter().collect()),
            publisher: OnceLock::new(),
            script: Mutex::default(),
            requests: Mutex::default(),
            held: Mutex::default(),
        })
    }

    /// What to do with requests from here on.
    pub(crate) fn script(
        &self,
        script: impl Fn(&Self, Request, Caller, Responder) + Send + Sync + 'static,
    ) {
        *self.script.lock().unwrap() = Some(Arc::new(script));
    }

    /// Answers every request with this.
    pub(crate) fn answer(&self, answer: Result<Outputs, Error>) {
        self.script(move |_, _, _, responder| responder.answer(answer.clone()));
    }

    /// Answers no request; the test does.
    pub(crate) fn hold(&self) {
        self.script(|centre, request, _, responder| centre.keep(request, responder));
    }

    pub(crate) fn keep(&self, request: Request, responder: Responder) {
        self.held.lock().unwrap().push_back((request, responder));
    }

    /// The requests that wait for the test to answer them, once there are so many.
    pub(crate) async fn held(&self, count: usize) -> Vec<(Request, Responder)> {
        until("the requests arrive", || {
            self.held.lock().unwrap().len() >= count
        })
        .await;
        self.held.lock().unwrap().drain(..).collect()
    }

    /// The only request that waits.
    pub(crate) async fn held_one(&self) -> Responder {
        let mut held = soon("a request arrives", self.held(1)).await;
        assert_eq!(held.len(), 1);
        held.remove(0).1
    }

    /// What was asked for so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn publish(&self, events: impl IntoIterator<Item = NewEvent>) {
        self.publisher.get().unwrap().publish(events);
    }

    /// How the service is told what happens here.
    pub(crate) fn publisher(&self) -> &Publisher {
        self.publisher.get().unwrap()
    }

    /// Publishes events with these numbers.
    pub(crate) fn tell(&self, numbers: impl IntoIterator<Item = i32>) {
        self.publish(numbers.into_iter().map(numbered));
    }
}

impl Backend for Centre {
    fn profile(&self) -> Profile {
        Profile {
            name: "test centre".to_owned(),
            time_zone: self.time_zone.clone(),
            tenants: Vec::new(),
        }
    }

    fn start(self: Arc<Self>, publisher: Publisher) {
        publisher.configure(self.configuration.lock().unwrap().drain(..).collect());
        assert!(self.publisher.set(publisher).is_ok(), "started twice");
    }

    fn request(&self, request: Request, caller: Caller, responder: Responder) {
        self.requests.lock().unwrap().push(request.clone());
        let script = self.script.lock().unwrap().clone();
        match script {
            Some(script) => script(self, request, caller, responder),
            None => responder.answer(Ok(Outputs::default())),
        }
    }
}

fn new_event(body: EventBody) -> NewEvent {
    NewEvent {
        tenant_id: -1,
        time: Timestamp::UNIX_EPOCH,
        body,
        correlation: None,
    }
}

/// A live event that carries a number of the test's choice as its call id.
pub(crate) fn numbered(number: i32) -> NewEvent {
    let body = EventBody::build(EventType::Retrieved)
        .long(Parameter::REC_ID, 1)
        .long(Parameter::CALL_ID, number);
    new_event(body.finish())
}

/// A live event with a number and so many bytes of text.
pub(crate) fn sized(number: i32, size: usize) -> NewEvent {
    let body = EventBody::build(EventType::Retrieved)
        .long(Parameter::REC_ID, 1)
        .long(Parameter::CALL_ID, number)
        .text(Parameter::PRIVATE_DATA, &"x".repeat(size));
    new_event(body.finish())
}

pub(crate) fn logon(rec_id: i32, name: &str) -> NewEvent {
    let logon = emit::Logon {
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
    new_event(logon.body())
}

pub(crate) fn group(rec_id: i32, name: &str) -> NewEvent {
    let service_group_purpose = ServiceGroupPurpose::from_number(0);
    new_event(
        emit::ServiceGroupAdded {
            rec_id,
            service_group_purpose,
            name,
        }
        .body(),
    )
}
