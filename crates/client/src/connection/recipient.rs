//! Who waits for the reply to a request.

use openccas_protocol::Outputs;
use tokio::sync::oneshot;

use crate::Result;

/// Who waits for the reply to a request.
#[derive(Debug)]
pub(super) enum Recipient {
    Task(oneshot::Sender<Result<Outputs>>),
    #[cfg(feature = "embed")]
    Completion(super::Completion),
}

impl Recipient {
    /// May run code of the application: not under a lock.
    pub(super) fn resolve(self, result: Result<Outputs>) {
        match self {
            // Who no longer waits does not want to know.
            Self::Task(sender) => drop(sender.send(result)),
            #[cfg(feature = "embed")]
            Self::Completion(completion) => completion.complete(result),
        }
    }
}
