//! The datagrams on their way out.

use std::{
    io,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use openccas_protocol::{DatagramPacker, Error, ErrorKind, MulticastKey, MulticastOffer};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::{
    net::UdpSocket,
    select,
    sync::{Semaphore, watch},
    time::sleep_until,
};
use tracing::{info, warn};

use super::{MulticastOptions, options::Place};
use crate::{
    hub::{Hub, ViewId},
    service::{Phase, Shared},
    stats::count,
};

/// The first heartbeat after an event; each further one takes twice as long, up to the longest. So
/// a client that has lost the last datagram soon knows.
const FIRST_HEARTBEAT: Duration = Duration::from_millis(50);
const LONGEST_HEARTBEAT: Duration = Duration::from_secs(1);

/// Events that are copied out of the ring under one lock.
const EVENTS_AT_A_TIME: usize = 256;

/// Room for datagrams in the system, so that a burst does not have to wait for the network.
const SEND_BUFFER: usize = 1024 * 1024;

/// What a service that offers multicast knows of it.
pub(crate) struct Multicast {
    socket: UdpSocket,
    place: Place,
    key: MulticastKey,
    pub(crate) offer: MulticastOffer,
    /// One for each client that may be connected.
    pub(crate) places: Arc<Semaphore>,
    pub(crate) max_clients: usize,
}

impl Multicast {
    /// Opens the socket that events are sent from.
    ///
    /// # Errors
    /// `invalid_argument` if the system does not let it, or the options cannot work.
    pub(crate) fn open(
        options: &MulticastOptions,
        listen: SocketAddr,
        insecure: bool,
        epoch: &str,
    ) -> Result<Self, Error> {
        let place = options.place(listen, insecure)?;
        let socket = socket(&place).map_err(|error| {
            let message = format!("cannot send multicast from {}: {error}", place.interface);
            Error::new(ErrorKind::InvalidArgument, message).with_source(error)
        })?;
        let source = socket.local_addr().ok();
        let key = getrandom::u64().map_err(|error| {
            Error::new(
                ErrorKind::Internal,
                format!("the system gives no random numbers: {error}"),
            )
        })?;
        info!(group = %place.group, interface = %place.interface, "events by multicast");
        let max_clients = options.max_clients.min(Semaphore::MAX_PERMITS);
        Ok(Self {
            socket,
            place,
            key: MulticastKey::new(epoch, key),
            offer: MulticastOffer {
                group: place.group.into(),
                source,
                key,
            },
            places: Arc::new(Semaphore::new(max_clients)),
            max_clients,
        })
    }

    /// How many clients listen.
    pub(crate) fn clients(&self) -> usize {
        self.max_clients
            .saturating_sub(self.places.available_permits())
    }
}

fn socket(place: &Place) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.bind(&SocketAddr::new(place.interface.into(), 0).into())?;
    socket.set_multicast_if_v4(&place.interface)?;
    socket.set_multicast_ttl_v4(place.ttl)?;
    // Clients may be on this machine.
    socket.set_multicast_loop_v4(true)?;
    // A smaller buffer is no reason not to send.
    let _ = socket.set_send_buffer_size(SEND_BUFFER);
    socket.set_nonblocking(true)?;
    UdpSocket::from_std(socket.into())
}

/// When the next heartbeat is due, and how far the one behind it.
struct Beat {
    next: Instant,
    interval: Duration,
}

impl Beat {
    fn after_an_event(now: Instant) -> Self {
        Self {
            next: now + FIRST_HEARTBEAT,
            interval: FIRST_HEARTBEAT,
        }
    }

    fn and_again(&self, now: Instant) -> Self {
        let interval = (self.interval * 2).min(LONGEST_HEARTBEAT);
        Self {
            next: now + interval,
            interval,
        }
    }
}

/// Sends the events of a view as they are published, until the service is gone. Nothing is sent
/// while nobody is connected for it.
pub(crate) async fn send(
    shared: Arc<Shared>,
    multicast: Arc<Multicast>,
    view: ViewId,
    mut phase: watch::Receiver<Phase>,
) {
    let mut changed = shared.hub.lock().view(view).subscribe();
    let mut next = 1;
    let mut beat = Beat::after_an_event(Instant::now());
    let mut failing = false;
    loop {
        let (mut outgoing, seq, more) = collect(&multicast, &shared.hub, view, &mut next);
        let now = Instant::now();
        if !outgoing.is_empty() {
            beat = Beat::after_an_event(now);
        } else if now >= beat.next {
            beat = beat.and_again(now);
            if multicast.clients() > 0 {
                outgoing.push(multicast.key.heartbeat(seq));
            }
        }
        for datagram in &outgoing {
            let result = multicast
                .socket
                .send_to(datagram, SocketAddr::from(multicast.place.group))
                .await;
            match result {
                Ok(_) => {
                    count(&shared.counters.datagrams, 1);
                    failing = false;
                }
                // What is not sent is repaired like what is lost.
                Err(error) if !failing => {
                    failing = true;
                    warn!(%error, "multicast cannot be sent");
                }
                Err(_) => {}
            }
        }
        if more {
            continue;
        }
        select! {
            _ = changed.changed() => {}
            () = sleep_until(beat.next.into()) => {}
            // The last events are sent like any others; the service is dropped when they were.
            running = phase.changed() => if running.is_err() { return },
        }
    }
}

/// The next events as datagrams, the last event of the view, and whether there are more.
fn collect(
    multicast: &Multicast,
    hub: &Hub,
    view: ViewId,
    next: &mut u64,
) -> (Vec<Vec<u8>>, u64, bool) {
    let mut packer = DatagramPacker::new(multicast.key);
    let state = hub.lock();
    let ring = &state.view(view).ring;
    let seq = ring.next() - 1;
    // Asked under the lock: who comes in later takes his snapshot later too.
    if multicast.clients() == 0 {
        *next = seq + 1;
    }
    let mut left = EVENTS_AT_A_TIME;
    match ring.from(*next) {
        Some(entries) => {
            for entry in entries.take(EVENTS_AT_A_TIME) {
                if entry.loss.is_none() {
                    packer.event(*next, &entry.frame);
                } else {
                    // A client that asks for it is told what is the matter.
                    packer.announce(*next);
                }
                *next += 1;
                left -= 1;
            }
        }
        // Published faster than they are sent: the clients hear of the last, and ask for the rest.
        None => *next = seq + 1,
    }
    drop(state);
    (packer.finish(), seq, left == 0)
}
