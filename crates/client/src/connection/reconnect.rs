//! A connection that was lost is made again.

use openccas_protocol::{Error, ErrorKind};
use tokio::time::sleep;

use super::{
    dial::{Dialled, Return},
    driver::Driver,
    targets::Targets,
};
use crate::{client::WelcomeFacts, stats::Counters};

impl Driver {
    /// Tells of the loss, and makes the connection again if that is wanted and succeeds.
    pub(super) async fn reconnect(
        &self,
        error: Error,
        written: u64,
        targets: &mut Targets,
        comes_back: &Return,
    ) -> Option<Dialled> {
        let policy = match &self.options.reconnect {
            // Who has the session now would lose it again, and so on for ever.
            Some(policy) if error.kind() != ErrorKind::SessionTakenOver => policy,
            _ => {
                self.shared.lost(self.generation, &error, written);
                return None;
            }
        };
        let unanswered = self.shared.outbox.close(self.generation, &error, written);
        unanswered.fail();
        self.shared.routing.interrupt(self.generation, &error);
        let mut attempt: u32 = 0;
        let mut round = targets.round();
        let addresses = u32::try_from(targets.count()).unwrap_or(u32::MAX).max(1);
        loop {
            tokio::select! {
                () = sleep(policy.delay(attempt / addresses)) => {}
                () = self.stopped() => return None,
            }
            targets.turn(&round);
            let dialled = targets.dial(&self.options, self.credentials.clone(), comes_back.clone());
            let result = tokio::select! {
                result = dialled => result,
                () = self.stopped() => return None,
            };
            attempt += 1;
            match result {
                Ok(dialled) => {
                    Counters::add(&self.shared.counters.reconnects, 1);
                    let max_frame = dialled.welcome.max_frame;
                    self.shared.outbox.open(self.generation, max_frame);
                    self.shared.welcomed(WelcomeFacts::from(&dialled.welcome));
                    self.shared.routing.resume(self.generation);
                    return Some(dialled);
                }
                Err(error) => {
                    let hope = if is_final(&error) {
                        round.exclude()
                    } else {
                        round.advance();
                        true
                    };
                    if !hope || policy.attempts.is_some_and(|most| attempt >= most) {
                        let error = targets.named(error);
                        self.shared.lost(self.generation, &error, 0);
                        return None;
                    }
                }
            }
        }
    }
}

/// Whether it is of no use to try again there.
fn is_final(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::AuthenticationFailed
            | ErrorKind::VersionMismatch
            | ErrorKind::UnknownMode
            | ErrorKind::UnknownTenant
    ) || openccas_transport::is_final(error)
}
