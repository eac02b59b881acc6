//! From the first word of a client to the decision whether it is let in.

use std::net::SocketAddr;

use openccas_protocol::{Hello, Mode, ServiceInput};
use tokio::{select, sync::watch, time::sleep_until};

use super::ending::shutdown;
use crate::{
    admission::Admission,
    connection::{Connection, Ending},
    service::{Phase, Shared},
};
use std::time::Instant;

/// Waits for the client's hello and decides on it.
pub(super) async fn let_in(
    connection: &mut Connection,
    shared: &Shared,
    phase: &mut watch::Receiver<Phase>,
    peer: SocketAddr,
) -> Result<(Box<Hello>, Admission), Ending> {
    let (hello, mode) = hello(connection, phase).await?;
    let admission = select! {
        admission = Admission::decide(shared, &hello, mode, peer.ip()) => admission?,
        closing = phase.wait_for(|phase| *phase == Phase::Closing) => {
            return Err(closing.map_or(Ending::Abandoned, |_| shutdown()));
        }
    };
    Ok((hello, admission))
}

async fn hello(
    connection: &mut Connection,
    phase: &mut watch::Receiver<Phase>,
) -> Result<(Box<Hello>, Mode), Ending> {
    loop {
        if let Some(ServiceInput::Hello(hello, mode)) = connection.protocol.poll() {
            return Ok((hello, mode));
        }
        let deadline = connection.protocol.deadline();
        select! {
            done = connection.transfer(true, false) => done?,
            () = sleep_until(deadline.into()) => {
                connection.protocol.on_deadline(Instant::now(), 0)?;
            }
            closing = phase.wait_for(|phase| *phase == Phase::Closing) => {
                return Err(closing.map_or(Ending::Abandoned, |_| shutdown()));
            }
        }
    }
}
