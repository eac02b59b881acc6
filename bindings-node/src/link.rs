//! The link between a client in JavaScript and the core.

use std::{collections::HashMap, sync::Arc, time::Duration};

use napi::{
    Either, Env,
    bindgen_prelude::{Array, BufferSlice, Function, Object},
};
use napi_derive::napi;
use openccas::{Client, Filter, When, embed::Portions};

use crate::{
    consumer::{Consumer, ReadTo},
    expected::{Expected, Tickets},
    failure::thrown,
    filter::FilterSpec,
    operation,
    options::LinkOptions,
    outlet::Outlet,
    pictures::Pictures,
};

/// The ids that are consumers of the connection rather than of events.
const CONNECTIONS: u32 = 0;

/// A client of the core, and what carries its results to JavaScript.
///
/// Everything that takes time has a ticket, a number that JavaScript gives; what came of it is
/// told under that number. Consumers and models have ids that JavaScript gives.
#[napi]
pub struct Link {
    client: Client,
    outlet: Arc<Outlet>,
    consumers: HashMap<u32, Consumer>,
    models: HashMap<u32, Pictures>,
    expected: Expected,
}

/// The last error of a client.
#[napi(object)]
pub struct LastError {
    /// Its number, or 0.
    pub error: i32,
    /// Its text.
    pub error_string: String,
}

#[napi]
impl Link {
    /// A link. `wake` is called when something is ready.
    #[napi(constructor)]
    pub fn new(options: LinkOptions, wake: Function<'_, (), ()>) -> napi::Result<Self> {
        let client = options.build().map_err(|error| thrown(&error))?.build();
        let wake = wake
            .build_threadsafe_function()
            .weak::<true>()
            .build_callback(|_| Ok(()))?;
        let outlet = Outlet::new(wake);
        let connections = Portions::of_connections(&client);
        let connections = Consumer::new(connections, CONNECTIONS, &outlet);
        Ok(Self {
            client,
            outlet,
            consumers: HashMap::from([(CONNECTIONS, connections)]),
            models: HashMap::new(),
            expected: Expected::default(),
        })
    }

    /// What is ready, as records: see `Outlet`. They are put into `room`, and their length is given;
    /// or they are given in a buffer of their own if there is not enough room.
    #[napi]
    pub fn ready<'env>(
        &self,
        env: &'env Env,
        room: BufferSlice<'_>,
    ) -> napi::Result<Either<u32, BufferSlice<'env>>> {
        let mut room = room;
        match self.outlet.take(&mut room) {
            Ok(length) => Ok(Either::A(length as u32)),
            Err(records) => BufferSlice::from_data(env, records).map(Either::B),
        }
    }

    /// Starts packed requests: see `Packer` in `request.js`.
    #[napi]
    pub fn submit(&self, packed: BufferSlice<'_>) -> napi::Result<()> {
        let mut rest: &[u8] = &packed;
        // They leave in one write.
        let client = self.client.gathering();
        while !rest.is_empty() {
            let Some((head, after)) = rest.split_first_chunk::<14>() else {
                return Err(napi::Error::from_reason("a packed request ends early"));
            };
            let [t0, t1, t2, t3, m0, m1, o0, o1, o2, o3, l0, l1, l2, l3] = *head;
            let ticket = u32::from_le_bytes([t0, t1, t2, t3]);
            let method = u16::from_le_bytes([m0, m1]);
            let timeout = u32::from_le_bytes([o0, o1, o2, o3]);
            let length = u32::from_le_bytes([l0, l1, l2, l3]) as usize;
            let Some((arguments, after)) = after.split_at_checked(length) else {
                return Err(napi::Error::from_reason("a packed request ends early"));
            };
            rest = after;
            // All ones stand for the timeout of the client.
            let timeout = (timeout != u32::MAX).then(|| Duration::from_millis(u64::from(timeout)));
            let outlet = Arc::clone(&self.outlet);
            client.submit_packed(method, arguments, timeout, move |result| {
                outlet.done(ticket, &result);
            });
        }
        client.flush();
        Ok(())
    }

    /// Makes the client ready to connect.
    #[napi]
    pub fn initialize(&self, ticket: u32) {
        let client = self.client.clone();
        operation::begin(&self.outlet, ticket, async move { client.initialize() });
    }

    /// Connects, by one of the three methods.
    #[napi]
    pub fn connect(
        &self,
        ticket: u32,
        how: String,
        machine_name: String,
        port: i32,
        interface: String,
    ) {
        let client = self.client.clone();
        let connect = operation::connect(client, how, machine_name, port, interface);
        operation::begin(&self.outlet, ticket, connect);
    }

    /// Disconnects; the client can connect again.
    #[napi]
    pub fn uninitialize(&self, ticket: u32) {
        let client = self.client.clone();
        operation::begin(&self.outlet, ticket, async move {
            client.uninitialize().await;
            Ok(())
        });
    }

    /// Disconnects for good.
    #[napi]
    pub fn close(&self, ticket: u32) {
        let client = self.client.clone();
        operation::begin(&self.outlet, ticket, async move {
            client.close().await;
            Ok(())
        });
    }

    /// Lets go of everything that would call JavaScript.
    #[napi]
    pub fn dispose(&mut self) {
        self.consumers.clear();
        self.models.clear();
        self.outlet.close();
    }

    /// Whom the client speaks for from the next connect on.
    #[napi]
    pub fn set_logon_credentials(&self, user_id: String, password: String, tenant_id: i32) {
        self.client
            .set_logon_credentials(&user_id, &password, tenant_id);
    }

    /// Number and text of the last error.
    #[napi]
    pub fn last_error(&self) -> LastError {
        let (error, error_string) = self.client.get_last_error_info();
        LastError {
            error,
            error_string,
        }
    }

    /// Whether there is a connection.
    #[napi]
    pub fn is_connected(&self) -> bool {
        self.client.is_connected()
    }

    /// Time zone of the contact centre.
    #[napi]
    pub fn time_zone(&self) -> Option<String> {
        self.client.time_zone()
    }

    /// A point in time as days of an OLE date: an instant in RFC 3339 or wall-clock time.
    #[napi]
    pub fn ole_date(&self, text: String) -> napi::Result<f64> {
        let when = match text.parse::<jiff::Timestamp>() {
            Ok(instant) => When::Instant(instant),
            Err(_) => When::WallClock(
                text.parse()
                    .map_err(|error| thrown(&invalid_date(&text, error)))?,
            ),
        };
        let date = self.client.wall_clock(when);
        date.map(|date| date.days()).map_err(|error| thrown(&error))
    }

    /// Counters.
    #[napi]
    pub fn stats<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {
        let stats = self.client.stats();
        let mut counters = Object::new(env)?;
        for (name, count) in [
            ("eventsReceived", stats.events_received),
            ("gaps", stats.gaps),
            ("queuedBytes", stats.queued_bytes),
            ("handlerFailures", stats.handler_failures),
            ("reconnects", stats.reconnects),
            ("datagrams", stats.datagrams),
            ("datagramsRejected", stats.datagrams_rejected),
            ("eventsRepaired", stats.events_repaired),
            ("requestsSucceeded", stats.requests_succeeded),
            ("requestsRefused", stats.requests_refused),
            ("requestsNotSent", stats.requests_not_sent),
            ("requestsUnknown", stats.requests_unknown),
        ] {
            counters.set(name, count as f64)?;
        }
        Ok(counters)
    }

    /// Waits for a live event, from now on; under the ticket `ready` it tells when that is in
    /// effect.
    #[napi]
    pub fn expect(&self, ticket: u32, ready: u32, filter: FilterSpec, timeout: u32) {
        let timeout = Duration::from_millis(timeout.into());
        let filter = Filter::from(filter);
        let tickets = Tickets {
            ready,
            event: ticket,
        };
        self.expected
            .begin(&self.client, &self.outlet, tickets, filter, timeout);
    }

    /// Waits no longer.
    #[napi]
    pub fn forget(&self, ticket: u32) {
        self.expected.forget(ticket);
    }

    /// Makes a consumer of events.
    #[napi]
    pub fn listen(&mut self, id: u32, filter: FilterSpec) {
        let portions = Portions::new(&self.client, Filter::from(filter));
        let consumer = Consumer::new(portions, id, &self.outlet);
        self.consumers.insert(id, consumer);
    }

    /// Takes what a consumer has: see `Consumer::take`.
    #[napi]
    pub fn take<'env>(
        &mut self,
        env: &'env Env,
        id: u32,
        most: u32,
    ) -> napi::Result<Either<Array<'env>, ()>> {
        match self.consumers.get_mut(&id) {
            Some(consumer) => consumer.take(env, most as usize).map(Either::A),
            None => Ok(Either::B(())),
        }
    }

    /// What a consumer has taken is dealt with.
    #[napi]
    pub fn release(&mut self, id: u32) {
        if let Some(consumer) = self.consumers.get_mut(&id) {
            consumer.release();
        }
    }

    /// Ends a consumer: see `Consumer::end`.
    #[napi]
    pub fn end(&mut self, id: u32, read_to: Option<ReadTo>) {
        if let Some(consumer) = self.consumers.remove(&id) {
            consumer.end(read_to.as_ref());
        }
    }

    /// Makes a handle of the model.
    #[napi]
    pub fn open_model(&mut self, id: u32) -> napi::Result<()> {
        let pictures =
            Pictures::new(&self.client, id, &self.outlet).map_err(|error| thrown(&error))?;
        self.models.insert(id, pictures);
        Ok(())
    }

    /// The picture as JSON.
    #[napi]
    pub fn picture(&self, id: u32) -> napi::Result<Option<String>> {
        let picture = self.models.get(&id).map(Pictures::snapshot).transpose();
        picture.map_err(|error| napi::Error::from_reason(error.to_string()))
    }

    /// Whether the picture of a model will not change any more.
    #[napi]
    pub fn model_is_closed(&self, id: u32) -> bool {
        self.models.get(&id).is_none_or(Pictures::is_closed)
    }

    /// Lets go of a handle of the model.
    #[napi]
    pub fn close_model(&mut self, id: u32) {
        self.models.remove(&id);
    }
}

fn invalid_date(text: &str, error: jiff::Error) -> openccas::Error {
    let message = format!("{text} is not a date and time");
    openccas::Error::new(openccas::ErrorKind::InvalidArgument, message).with_source(error)
}
