//! Events to many clients at once.

use std::time::{Duration, Instant};

use crate::{
    process::cpu_seconds,
    readers::Readers,
    run::{Result, Server},
};

/// What a server did within the time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Load {
    /// Deliveries per CPU second of the server.
    pub(crate) per_cpu_second: f64,
    /// Deliveries per second.
    pub(crate) per_second: f64,
}

/// Publishes bursts, each when all clients have the one before, for so long.
pub(crate) fn measure(
    server: &mut impl Server,
    clients: usize,
    burst: usize,
    time: Duration,
) -> Result<Load> {
    let mut readers = Readers::start(server.dialect(), server.port(), clients, burst)?;
    // A while to warm up.
    publish_for(time / 5, burst, server, &mut readers)?;
    let (start, cpu_before) = (Instant::now(), cpu_seconds(server.process())?);
    let bursts = publish_for(time, burst, server, &mut readers)?;
    let seconds = start.elapsed().as_secs_f64();
    let cpu = cpu_seconds(server.process())? - cpu_before;
    let deliveries = f64::from(bursts) * (burst * clients) as f64;
    Ok(Load {
        per_cpu_second: deliveries / cpu,
        per_second: deliveries / seconds,
    })
}

/// Gives how many bursts that were.
fn publish_for(
    time: Duration,
    burst: usize,
    server: &mut impl Server,
    readers: &mut Readers,
) -> Result<u32> {
    let (start, mut bursts) = (Instant::now(), 0);
    while start.elapsed() < time {
        server.publish(burst)?;
        readers.wait()?;
        bursts += 1;
    }
    Ok(bursts)
}
