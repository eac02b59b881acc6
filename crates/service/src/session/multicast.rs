//! What is different for a client that has its events by multicast.

use std::time::{Duration, Instant};

use openccas_protocol::{Arguments, Error, ErrorKind, Method, Request};
use tokio::time::sleep_until;

use super::Session;

/// How long the service stays, when it ends, for a client that has not got all events.
const LINGER: Duration = Duration::from_millis(700);

/// The last event was told over the connection; the client may ask for those before it.
pub(super) struct Linger {
    last: u64,
    until: Instant,
}

impl Linger {
    /// Waits for the end of this, if there is one.
    pub(super) async fn over(linger: &Option<Self>) {
        match linger {
            Some(linger) => sleep_until(linger.until.into()).await,
            None => std::future::pending().await,
        }
    }
}

impl Session<'_> {
    /// Whether the client is still to get events, although the service ends.
    pub(super) fn lingers(&mut self) -> bool {
        if self.linger.is_none() {
            let state = self.shared.hub.lock();
            let protocol = &mut self.connection.protocol;
            let Some(last) = self.feed.tell_last(&state, protocol) else {
                return false;
            };
            let until = Instant::now() + LINGER;
            self.linger = Some(Linger { last, until });
        }
        self.linger.as_ref().is_some_and(|linger| {
            self.connection.protocol.client_position() < linger.last
                && Instant::now() < linger.until
        })
    }

    /// A request that the client may make.
    pub(super) fn decode(&self, method: Method, arguments: &Arguments) -> Result<Request, Error> {
        if !self.direct
            && method
                .info()
                .fails
                .contains(&ErrorKind::DirectConnectRequired)
        {
            return Err(Error::new(
                ErrorKind::DirectConnectRequired,
                format!(
                    "{} needs a direct connection, and this one is for multicast",
                    method.info().com_name
                ),
            ));
        }
        Request::decode(method, arguments)
    }
}
