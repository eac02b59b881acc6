//! Clients that are connected, take events, and of which there are none.

use crate::{
    process::memory,
    readers::Readers,
    run::{Result, Server},
};

/// What a connection costs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    /// Bytes of each, when all have just connected.
    pub(crate) at_first: f64,
    /// Bytes of each, when each of them has got its first heartbeat.
    pub(crate) at_rest: f64,
}

pub(crate) fn measure(server: &impl Server, clients: usize) -> Result<Memory> {
    let before = memory(server.process())?;
    let mut readers = Readers::start(server.dialect(), server.port(), clients, 0)?;
    let each = || -> Result<f64> {
        let more = memory(server.process())?.saturating_sub(before);
        Ok(more as f64 / clients as f64)
    };
    let at_first = each()?;
    readers.wait()?;
    Ok(Memory {
        at_first,
        at_rest: each()?,
    })
}
