//! One client, from its hello to its end.

mod admitting;
mod ending;
mod multicast;
mod requests;

use std::{
    convert::Infallible,
    net::SocketAddr,
    pin::pin,
    sync::{Arc, atomic::Ordering},
    time::Instant,
};

use openccas_protocol::{Error, ErrorKind, Flow, Hello, WelcomeInfo};
use tokio::{
    net::TcpStream,
    select,
    sync::{OwnedSemaphorePermit, watch},
    time::sleep_until,
};
use tracing::{debug, info};

use crate::{
    addresses::Place,
    admission::Admission,
    answers::Answers,
    connection::{Connection, Ending},
    feed::{Feed, Pause},
    hub::ViewId,
    links::{Condition, Entry, SessionInfo},
    presence::Presence,
    seats::Seat,
    secure::{Line, secure},
    service::{Phase, Shared},
    stats::count,
};
use admitting::let_in;
use ending::{end, shutdown, taken_over};
use multicast::Linger;

/// Serves a client that has just connected, until one of the two goes.
pub(crate) async fn serve(
    socket: TcpStream,
    peer: SocketAddr,
    shared: Arc<Shared>,
    mut phase: watch::Receiver<Phase>,
    handshake: OwnedSemaphorePermit,
    _place: Option<Place>,
) {
    let came = Instant::now();
    let (transport, refusal) = match secure(socket, peer, &shared, &mut phase, came).await {
        Line::Open(transport) => (transport, None),
        Line::Refused(transport, error) => (transport, Some(error)),
        Line::Dead => return,
    };
    let mut connection = Connection::new(transport, shared.options.protocol(), came);
    if let Some(error) = refusal {
        return end(connection, &shared, peer, Ending::Told(error)).await;
    }
    let ending = match let_in(&mut connection, &shared, &mut phase, peer).await {
        Ok((hello, admission)) => {
            drop(handshake);
            let Err(ending) = admitted(
                &mut connection,
                &shared,
                &mut phase,
                peer,
                &hello,
                admission,
            )
            .await;
            ending
        }
        // The handshake is not over before the client was told why it is not let in.
        Err(ending) => ending,
    };
    end(connection, &shared, peer, ending).await;
}

/// Tells a client that has just connected why it cannot be served.
pub(crate) async fn turn_away(
    socket: TcpStream,
    peer: SocketAddr,
    shared: Arc<Shared>,
    mut phase: watch::Receiver<Phase>,
    error: Error,
) {
    let came = Instant::now();
    let (transport, error) = match secure(socket, peer, &shared, &mut phase, came).await {
        Line::Open(transport) => (transport, error),
        Line::Refused(transport, error) => (transport, error),
        Line::Dead => return,
    };
    let connection = Connection::new(transport, shared.options.protocol(), came);
    end(connection, &shared, peer, Ending::Told(error)).await;
}

/// Welcomes the client and serves it.
async fn admitted(
    connection: &mut Connection,
    shared: &Shared,
    phase: &mut watch::Receiver<Phase>,
    peer: SocketAddr,
    hello: &Hello,
    admission: Admission,
) -> Result<Infallible, Ending> {
    let Admission {
        view,
        view_tenant,
        multicast,
        seat,
    } = admission;
    let id = if seat.resumed {
        shared.next_session.fetch_add(1, Ordering::Relaxed)
    } else {
        seat.id
    };
    let info = WelcomeInfo {
        session_id: id,
        session_token: seat.token.to_string(),
        epoch: shared.epoch.clone(),
        view_tenant,
        time_zone: shared.profile.time_zone.clone(),
        service_name: shared.profile.name.clone(),
    };
    connection.protocol.resume_behind(seat.last_request());
    connection.protocol.welcome(hello, info, Instant::now());
    if let Some(multicast) = &multicast {
        connection.protocol.multicast(&multicast.offer);
    }
    info!(
        %peer,
        session = id,
        client = ?hello.client_name,
        view_tenant,
        multicast = multicast.is_some(),
        resumed = seat.resumed.then_some(seat.id),
        "client connected"
    );
    let link = shared.links.enter(SessionInfo {
        id,
        peer,
        client_name: hello.client_name.clone(),
        view_tenant,
    });
    let session = Session {
        connection,
        link,
        shared,
        id,
        view,
        view_tenant,
        feed: Feed::new(seat.id, &shared.epoch, view, multicast.is_some()),
        seat: &seat,
        direct: multicast.is_none(),
        linger: None,
        changed: shared.hub.lock().view(view).subscribe(),
        answers: Arc::default(),
        presence: Presence::new(&shared.counters),
        unanswered: 0,
        held_back: false,
    };
    let Err(ending) = session.run(phase).await;
    // Another client may come in while this one is told why it has to go.
    match &ending {
        Ending::Goodbye | Ending::Abandoned => drop(seat),
        Ending::Told(error) if error.kind() == ErrorKind::ServiceShutdown => drop(seat),
        Ending::Told(_) | Ending::Lost(_) | Ending::Cut => seat.lost(),
    }
    Err(ending)
}

struct Session<'a> {
    connection: &'a mut Connection,
    link: Entry<'a>,
    shared: &'a Shared,
    id: u64,
    view: ViewId,
    view_tenant: i32,
    seat: &'a Seat,
    feed: Feed,
    direct: bool,
    linger: Option<Linger>,
    changed: watch::Receiver<u64>,
    answers: Arc<Answers>,
    presence: Presence<'a>,
    unanswered: usize,
    /// Whether there are requests that were read and that wait for room.
    held_back: bool,
}

impl Session<'_> {
    async fn run(mut self, phase: &mut watch::Receiver<Phase>) -> Result<Infallible, Ending> {
        let mut closing = *phase.borrow_and_update() == Phase::Closing;
        let mut timer = pin!(sleep_until(self.connection.protocol.deadline().into()));
        loop {
            self.through(phase).await?;
            self.take_in()?;
            let pause = self.fill()?;
            if closing && pause != Pause::Room && !self.lingers() {
                self.cut_short();
                return Err(shutdown());
            }
            self.connection.flush()?;
            self.presence.update(pause, self.connection.unwritten());
            let read = !self.is_backlogged();
            let write =
                self.connection.is_behind() || pause == Pause::Room || (read && self.held_back);
            if !self.answers.may_sleep() {
                continue;
            }
            select! {
                done = self.connection.transfer(read, write), if read || write => done?,
                () = self.answers.arrived() => {}
                () = self.seat.taken() => return Err(taken_over()),
                changed = self.changed.changed(), if self.feed.follows() => {
                    changed.map_err(|_| Ending::Abandoned)?;
                }
                () = Linger::over(&self.linger) => {}
                () = timer.as_mut() => {
                    self.on_deadline(read)?;
                    timer.as_mut().reset(self.connection.protocol.deadline().into());
                }
                _ = self.link.condition.changed() => {}
                alive = phase.changed() => {
                    alive.map_err(|_| Ending::Abandoned)?;
                    closing = *phase.borrow() == Phase::Closing;
                }
            }
        }
    }

    /// Waits while nothing gets through the connection, on purpose. Nothing is due meanwhile, as
    /// at the end of a cable that has been pulled out.
    async fn through(&mut self, phase: &watch::Receiver<Phase>) -> Result<(), Ending> {
        loop {
            match self.link.condition() {
                Condition::Whole => return Ok(()),
                Condition::Cut => return Err(Ending::Cut),
                Condition::HalfOpen => {}
            }
            let mut phase = phase.clone();
            select! {
                _ = self.link.condition.changed() => {}
                () = self.seat.taken() => return Err(taken_over()),
                _ = phase.wait_for(|phase| *phase == Phase::Closing) => {
                    return Err(Ending::Abandoned);
                }
            }
        }
    }

    fn begin(&mut self, flow: &Flow) -> Result<(), Error> {
        debug!(session = self.id, position = ?flow.position, "flow");
        // Asked before the lock is taken: the backend may be about to publish.
        let now = self.shared.backend.now();
        let state = self.shared.hub.lock();
        self.feed
            .begin(flow, &state, now, &mut self.connection.protocol)?;
        // Without the lock: the backend may publish at once.
        drop(state);
        if self.feed.is_flowing() {
            self.shared.backend.watched();
        }
        Ok(())
    }

    /// Puts answers and events into the outbox. Gives why there are no more events.
    fn fill(&mut self) -> Result<Pause, Error> {
        let hub = &self.shared.hub;
        // Nothing is published while the lock is held. So an answer that was given before the
        // events which the request caused is here by now, and goes out before them.
        let state = hub.lock();
        self.changed.mark_unchanged();
        self.reply_all();
        let (sent, pause) = self.feed.pump(&state, &mut self.connection.protocol)?;
        drop(state);
        count(&self.shared.counters.deliveries, sent);
        Ok(pause)
    }

    fn cut_short(&mut self) {
        let state = self.shared.hub.lock();
        if self.feed.cut_short(&state, &mut self.connection.protocol) {
            count(&self.shared.counters.deliveries, 1);
        }
    }

    fn on_deadline(&mut self, listening: bool) -> Result<(), Error> {
        let now = Instant::now();
        let silence = self.shared.options.silence;
        if self.connection.stuck_for(now) >= silence {
            return Err(Error::new(
                ErrorKind::SlowConsumer,
                format!("the client has read nothing for {silence:?}"),
            ));
        }
        if !listening {
            // If nothing came from the client, that is because nobody read it.
            self.connection.protocol.received(0, now)?;
        }
        let seq = self.shared.hub.lock().view(self.view).seq();
        self.connection.protocol.on_deadline(now, seq)?;
        // Nothing has happened for a while, so nothing is lost by giving memory back.
        self.connection.relax();
        Ok(())
    }
}
