//! Connecting an object to see how it does, without a service.

use std::{
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use openccas_protocol::{Envelope, Event, EventType, Method, Origin, Parameter};
use tracing::debug;

use crate::{
    link::{Connection, connect},
    object::ObjectMaker,
    reading::Reading,
    report::Connected,
    sink::{Sink, Told},
};

/// Connects an object of `maker` and waits for its configuration data.
///
/// # Errors
/// Why it cannot be made or connected, or that it hangs.
pub fn examine(
    maker: impl ObjectMaker,
    connection: Connection,
    with_names: bool,
    limit: Duration,
) -> Result<Connected, String> {
    let (done, result) = channel();
    // On a thread of its own, because it may hang.
    let spawned = thread::Builder::new()
        .name("examination".to_owned())
        .spawn(move || {
            // Nobody hears it if it took too long.
            let _ = done.send(run(&maker, &connection, with_names, limit));
        });
    spawned.map_err(|error| error.to_string())?;
    // It looks at the time itself; what takes longer than that hangs.
    match result.recv_timeout(limit.saturating_add(Duration::from_secs(45))) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err("the object hangs".to_owned()),
        Err(RecvTimeoutError::Disconnected) => Err("the object ended its thread".to_owned()),
    }
}

fn run(
    maker: &dyn ObjectMaker,
    connection: &Connection,
    with_names: bool,
    limit: Duration,
) -> Result<Connected, String> {
    let (tell, told) = channel();
    let mut object = maker.make(Sink::new(move |it| {
        // Nobody listens any more once it is being let go of.
        let _ = tell.send(it);
    }))?;
    let mut seen = Connected {
        method: connection.method.info().com_name,
        ..Connected::default()
    };
    let connected = connect(object.as_mut(), connection);
    let until = Instant::now() + limit;
    let waker = object.waker();
    // A rest does not end if nothing comes.
    thread::spawn(move || {
        thread::sleep(limit);
        waker();
    });
    let result = connected.and_then(|()| {
        while !seen.complete && Instant::now() < until {
            object.rest(true);
            while let Ok(it) = told.try_recv() {
                match it {
                    Told::Event(_, reading) => seen.take(&reading, with_names),
                    Told::Unreadable(why) => seen.unreadable.push(why),
                    Told::Disconnected => return Err("OnDisconnect came".to_owned()),
                }
            }
        }
        Ok(())
    });
    if let Err(failure) = object.call(Method::Uninitialize, &[]) {
        debug!("Uninitialize failed: {failure}");
    }
    result.map(|()| seen)
}

impl Connected {
    fn take(&mut self, reading: &Reading, with_names: bool) {
        let what = match reading.body.event_type() {
            EventType::Logon => {
                self.agents += 1;
                "agent"
            }
            EventType::ServiceGroupAdded => {
                self.groups += 1;
                "service group"
            }
            EventType::DataComplete => {
                self.complete = true;
                return;
            }
            _ => {
                self.others += 1;
                return;
            }
        };
        if with_names {
            let envelope = Envelope {
                seq: 0,
                time: jiff::Timestamp::UNIX_EPOCH,
                tenant_id: -1,
                snapshot: true,
                correlation: None,
            };
            let event = Event::assemble(&envelope, &reading.body, &Origin::local("doctor"));
            let rec_id = event.long(Parameter::REC_ID).unwrap_or(-1);
            let name = event.text(Parameter::NAME).unwrap_or_default();
            self.names.push(format!("{what} {rec_id} {name}"));
        }
    }
}
