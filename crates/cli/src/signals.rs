//! Ctrl-C, and being asked to end.

use crate::failure::Failure;

/// Hears of the wish that the command end. Made before anything else is begun, so that no such
/// wish is missed.
#[derive(Debug)]
pub(crate) struct Interrupt {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
}

impl Interrupt {
    #[cfg(unix)]
    pub(crate) fn listen() -> Result<Self, Failure> {
        use tokio::signal::unix::{SignalKind, signal};
        let listen = |kind| signal(kind).map_err(Failure::io("signals cannot be received"));
        Ok(Self {
            interrupt: listen(SignalKind::interrupt())?,
            terminate: listen(SignalKind::terminate())?,
        })
    }

    #[cfg(windows)]
    pub(crate) fn listen() -> Result<Self, Failure> {
        let interrupt =
            tokio::signal::windows::ctrl_c().map_err(Failure::io("signals cannot be received"))?;
        Ok(Self { interrupt })
    }

    /// Waits for Ctrl-C, or a request to terminate.
    pub(crate) async fn received(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
        #[cfg(windows)]
        let _ = self.interrupt.recv().await;
    }
}

/// Hears of SIGHUP, by which a service is asked to read its files again. There is no such thing on
/// Windows.
#[derive(Debug)]
pub(crate) struct Hangup {
    #[cfg(unix)]
    hangup: tokio::signal::unix::Signal,
}

impl Hangup {
    pub(crate) fn listen() -> Result<Self, Failure> {
        Ok(Self {
            #[cfg(unix)]
            hangup: {
                use tokio::signal::unix::{SignalKind, signal};
                signal(SignalKind::hangup()).map_err(Failure::io("signals cannot be received"))?
            },
        })
    }

    /// Waits for the next one.
    pub(crate) async fn received(&mut self) {
        #[cfg(unix)]
        let received = self.hangup.recv().await;
        #[cfg(windows)]
        let received = None::<()>;
        if received.is_none() {
            std::future::pending::<()>().await;
        }
    }
}
