//! The background thread of the blocking clients.

use std::sync::OnceLock;

use openccas_protocol::{Error, ErrorKind};
use tokio::runtime::{Builder, Runtime};

use crate::Result;

/// The runtime, started when it is first needed. It lives as long as the process: connections may
/// outlast any single client.
pub(super) fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: OnceLock<Result<Runtime>> = OnceLock::new();
    let started = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("openccas")
            .enable_io()
            .enable_time()
            .build()
            .map_err(|source| {
                Error::new(
                    ErrorKind::Internal,
                    "the background thread could not be started",
                )
                .with_source(source)
            })
    });
    started.as_ref().map_err(Error::clone)
}
