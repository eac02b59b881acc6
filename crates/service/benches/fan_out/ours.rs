//! The Agent Service, with a contact centre that says what it is told to say.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use jiff::Timestamp;
use openccas_protocol::{
    Envelope, ErrorKind, EventBody, EventType, Parameter, Request, encode_event,
};
use openccas_service::{
    Backend, Caller, NewEvent, Profile, Publisher, Responder, Service, ServiceOptions,
};
use tokio::runtime::Runtime;

use crate::{
    readers::Dialect,
    run::{Result, Server},
};

/// Bytes of an event, envelope included: what nats-server carries as its payload.
pub(crate) const EVENT_BYTES: usize = 200;

/// A service in this process.
pub(crate) struct Ours {
    service: Option<Service>,
    publisher: Publisher,
    event: NewEvent,
    runtime: Runtime,
}

#[derive(Default)]
struct Centre {
    publisher: OnceLock<Publisher>,
}

impl Backend for Centre {
    fn profile(&self) -> Profile {
        Profile {
            name: "bench".to_owned(),
            time_zone: "UTC".to_owned(),
            tenants: Vec::new(),
        }
    }

    fn start(self: Arc<Self>, publisher: Publisher) {
        // Called once.
        let _ = self.publisher.set(publisher);
    }

    fn request(&self, _: Request, _: Caller, responder: Responder) {
        responder.answer(Err(ErrorKind::NotSupported.into()));
    }
}

fn body(text: &str) -> EventBody {
    EventBody::build(EventType::Delivered)
        .long(Parameter::REC_ID, 107)
        .long(Parameter::CALL_ID, 5007)
        .text(Parameter::OPPOSITE_PARTY_NUMBER, "+49 30 5550107")
        .text(Parameter::TRUNK_ID, "T-07")
        .text(Parameter::CALLED_NUMBER, "0800 555 010")
        .text(Parameter::PRIVATE_DATA, text)
        .long(Parameter::CAUSE, 0)
        .finish()
}

fn frame_bytes(body: &EventBody) -> usize {
    let envelope = Envelope {
        seq: 1,
        time: Timestamp::UNIX_EPOCH,
        tenant_id: -1,
        snapshot: false,
        correlation: None,
    };
    let mut frame = Vec::new();
    encode_event(&envelope, body, &mut frame);
    frame.len()
}

impl Ours {
    pub(crate) fn start() -> Result<Self> {
        let filling = EVENT_BYTES.checked_sub(frame_bytes(&body("")));
        let body = body(&"x".repeat(filling.ok_or("the event is too large")?));
        if frame_bytes(&body) != EVENT_BYTES {
            return Err("the event has another size than it should".into());
        }
        let centre = Arc::new(Centre::default());
        // What idle connections give back, they give back at a heartbeat. The clients send none.
        let options = ServiceOptions::new()
            .max_direct_clients(100_000)
            .heartbeat(Duration::from_secs(5))
            .silence(Duration::from_secs(3600));
        let runtime = Runtime::new()?;
        let service = runtime.block_on(Service::start(options, Arc::clone(&centre) as _))?;
        let publisher = centre
            .publisher
            .get()
            .ok_or("the service has not started")?;
        Ok(Self {
            publisher: publisher.clone(),
            service: Some(service),
            event: NewEvent {
                tenant_id: -1,
                time: Timestamp::UNIX_EPOCH,
                body,
                correlation: None,
            },
            runtime,
        })
    }
}

impl Server for Ours {
    fn dialect(&self) -> Dialect {
        Dialect::Ours
    }

    fn process(&self) -> u32 {
        std::process::id()
    }

    fn port(&self) -> u16 {
        self.service
            .as_ref()
            .map_or(0, |service| service.local_addr().port())
    }

    fn publish(&mut self, count: usize) -> Result<()> {
        self.publisher
            .publish((0..count).map(|_| self.event.clone()));
        Ok(())
    }
}

impl Drop for Ours {
    fn drop(&mut self) {
        // It is dropped where its runtime still is.
        let _inside = self.runtime.enter();
        self.service = None;
    }
}
