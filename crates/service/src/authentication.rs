//! Whether a client is who it says.

use std::{
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

use openccas_protocol::{Credentials, Error, ErrorKind};
use subtle::ConditionallySelectable;
use tokio::{sync::Semaphore, task::spawn_blocking, time::sleep_until};
use tracing::warn;

use crate::{
    account::{Account, Sealed},
    attempts::Attempts,
    password::PasswordHash,
};

/// How long it takes until a client is told that it failed: as long for an account that does not
/// exist, and for one that may not be tried now, as for a wrong password.
const FAILURE: Duration = Duration::from_millis(250);

/// The accounts, and what was tried at them.
pub(crate) struct Authentication {
    accounts: Arc<[Sealed]>,
    /// What is verified where there is no such account: it takes as long. A service without
    /// accounts verifies nothing, and starts the sooner.
    decoy: Option<Arc<PasswordHash>>,
    /// Verifications at a time: each takes a processor and much memory.
    verifications: Semaphore,
    attempts: Mutex<Attempts>,
}

impl Authentication {
    /// Hashes the passwords of the accounts.
    pub(crate) async fn of(accounts: Vec<Account>) -> Result<Self, Error> {
        let (accounts, decoy) = off_the_runtime(|| {
            let accounts = accounts.into_iter().map(Account::seal);
            let accounts = accounts.collect::<Result<Arc<[Sealed]>, Error>>()?;
            let decoy = match accounts.is_empty() {
                true => None,
                false => Some(Arc::new(PasswordHash::of("")?)),
            };
            Ok((accounts, decoy))
        })
        .await?;
        let processors = thread::available_parallelism().map_or(1, usize::from);
        Ok(Self {
            attempts: Mutex::new(Attempts::new(accounts.len())),
            accounts,
            decoy,
            verifications: Semaphore::new(processors.clamp(1, 4)),
        })
    }

    /// Whether the service has accounts. One without passes over credentials.
    pub(crate) fn is_wanted(&self) -> bool {
        !self.accounts.is_empty()
    }

    /// Checks the credentials of a client at `address`.
    ///
    /// # Errors
    /// `authentication_failed`, for whatever reason, and always after the same time.
    pub(crate) async fn check(
        &self,
        credentials: Option<&Credentials>,
        address: IpAddr,
    ) -> Result<(), Error> {
        let began = Instant::now();
        let known = match credentials {
            Some(credentials) => self.is_known(credentials, address).await?,
            None => false,
        };
        if known {
            return Ok(());
        }
        sleep_until((began + FAILURE).into()).await;
        Err(not_an_administrator())
    }

    async fn is_known(&self, credentials: &Credentials, address: IpAddr) -> Result<bool, Error> {
        // Queued first and counted then: so attempts that are made at once don't all pass.
        let _turn = self.verifications.acquire().await.map_err(|_| {
            Error::new(ErrorKind::Internal, "the service verifies nothing any more")
        })?;
        let account = self.find(credentials);
        let wait = self.attempts().wait(account, address, Instant::now());
        if !wait.is_zero() {
            let user = account.map(|account| self.accounts[account].user_id.as_str());
            warn!(%address, user, ?wait, "too many attempts to log on failed; this one is not heard");
            return Ok(false);
        }
        let accounts = Arc::clone(&self.accounts);
        let decoy = self.decoy.clone();
        let password = credentials.password.clone();
        let right = off_the_runtime(move || {
            Ok(match account {
                Some(account) => accounts[account].hash.is_of(&password),
                // Whatever came of it, there is no such account.
                None => {
                    if let Some(decoy) = decoy {
                        decoy.is_of(&password);
                    }
                    false
                }
            })
        })
        .await?;
        let mut attempts = self.attempts();
        match account {
            Some(account) if right => attempts.succeeded(account, address),
            _ => attempts.failed(account, address, Instant::now()),
        }
        Ok(right)
    }

    /// The account that is meant. All are compared, so that the time it takes does not tell which
    /// there are.
    fn find(&self, credentials: &Credentials) -> Option<usize> {
        let mut found = u64::MAX;
        for (index, account) in (0u64..).zip(self.accounts.iter()) {
            found.conditional_assign(&index, account.is_meant_by(credentials));
        }
        usize::try_from(found)
            .ok()
            .filter(|index| *index < self.accounts.len())
    }

    fn attempts(&self) -> MutexGuard<'_, Attempts> {
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One message for all that can be wrong with credentials: it helps nobody to guess them.
pub(crate) fn not_an_administrator() -> Error {
    Error::new(
        ErrorKind::AuthenticationFailed,
        "the credentials are missing, or not those of a host or tenant administrator",
    )
}

/// Does slow work where it keeps no client waiting.
async fn off_the_runtime<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    spawn_blocking(work).await.map_err(|error| {
        Error::new(ErrorKind::Internal, "a password could not be hashed").with_source(error)
    })?
}
