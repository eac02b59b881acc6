//! The runtime of this process, for clients that bring none of their own.

use std::{process, sync::OnceLock};

use openccas_protocol::{Error, ErrorKind};
use tokio::runtime::{Builder, Runtime};

use crate::Result;

/// The runtime, and the process that started it.
struct Started {
    runtime: Result<Runtime>,
    process_id: u32,
}

static STARTED: OnceLock<Started> = OnceLock::new();

/// The runtime, started when it is first needed. It lives as long as the process: connections may
/// outlast any single client.
pub(crate) fn runtime() -> Result<&'static Runtime> {
    let started = STARTED.get_or_init(|| Started {
        runtime: start(),
        process_id: process::id(),
    });
    if started.process_id != process::id() {
        return Err(ErrorKind::Forked.into());
    }
    started.runtime.as_ref().map_err(Error::clone)
}

/// Whether this process is a child of the one that started the runtime, made by `fork`.
#[cfg(feature = "embed")]
pub(crate) fn forked() -> bool {
    STARTED
        .get()
        .is_some_and(|started| started.process_id != process::id())
}

fn start() -> Result<Runtime> {
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
}
