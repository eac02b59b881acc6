//! Running async code.

use std::time::Duration;

use tokio::runtime::Builder;

use crate::failure::Failure;

/// Runs a command to its end.
pub(crate) fn block_on(future: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    // Two threads, so that the connection is served while a line is being written.
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(Failure::io("threads cannot be started"))?;
    let result = runtime.block_on(future);
    // What still runs is of no use to anybody.
    runtime.shutdown_timeout(Duration::from_millis(100));
    result
}
