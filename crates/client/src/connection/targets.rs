//! The addresses of a service, tried in turn.

use openccas_protocol::{Credentials, Error, ErrorKind};

use super::dial::{Dialled, Return, Target, dial};
use crate::{Options, Result};

/// Where a client may connect to, and where it is or was connected.
#[derive(Clone, Debug)]
pub(crate) struct Targets {
    all: Vec<Target>,
    present: usize,
}

impl Targets {
    /// The address that a connect names, and those that the options do.
    ///
    /// # Errors
    /// `invalid_argument` if one of the latter cannot be one.
    pub(crate) fn new(first: Target, options: &Options) -> Result<Self> {
        let others = options.also_at.iter();
        let others: Vec<Target> = others
            .map(|(host, port)| first.at(host, (*port).into()))
            .collect::<Result<_>>()?;
        let mut all = vec![first];
        all.extend(others);
        Ok(Self { all, present: 0 })
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.all.len()
    }

    /// What the present one is called in messages.
    pub(crate) fn name(&self) -> String {
        self.all
            .get(self.present)
            .map(Target::name)
            .unwrap_or_default()
    }

    /// Connects to the present one.
    pub(crate) async fn dial(
        &self,
        options: &Options,
        credentials: Option<Credentials>,
        comes_back: Return,
    ) -> Result<Dialled> {
        let Some(target) = self.all.get(self.present) else {
            return Err(Error::new(ErrorKind::Internal, "there is no address"));
        };
        let service = target.name();
        match dial(target, options, credentials, comes_back).await {
            Ok(dialled) => {
                tracing::info!(service, "connected");
                Ok(dialled)
            }
            Err(error) => {
                tracing::debug!(
                    service,
                    kind = error.kind().name(),
                    "no connection: {error}"
                );
                Err(error)
            }
        }
    }

    /// Connects to the first that lets the client in.
    ///
    /// # Errors
    /// Why none did: of the first that had another reason than not to be there, if any.
    pub(crate) async fn dial_any(
        &mut self,
        options: &Options,
        credentials: Option<&Credentials>,
        comes_back: Return,
    ) -> Result<Dialled> {
        let mut failures = Vec::new();
        for present in 0..self.all.len() {
            self.present = present;
            let dialled = self.dial(options, credentials.cloned(), comes_back.clone());
            match dialled.await {
                Ok(dialled) => return Ok(dialled),
                // No address makes it better.
                Err(error) if error.kind() == ErrorKind::InvalidArgument => return Err(error),
                Err(error) => failures.push((self.name(), error)),
            }
        }
        self.present = 0;
        Err(summary(&failures))
    }

    /// All of them, the present one first.
    pub(crate) fn round(&self) -> Round {
        let count = self.all.len();
        Round {
            left: (0..count)
                .map(|step| (self.present + step) % count)
                .collect(),
            next: 0,
        }
    }

    /// Makes the one whose turn it is the present one.
    pub(crate) fn turn(&mut self, round: &Round) {
        if let Some(target) = round.left.get(round.next) {
            self.present = *target;
        }
    }

    /// What the present one said, with its name if there are others.
    pub(crate) fn named(&self, error: Error) -> Error {
        if self.all.len() == 1 {
            error
        } else {
            named(&self.name(), error)
        }
    }
}

/// Whose turn it is while a connection is made again.
pub(crate) struct Round {
    /// Those of which there is hope.
    left: Vec<usize>,
    next: usize,
}

impl Round {
    /// It failed, and may succeed another time.
    pub(crate) fn advance(&mut self) {
        self.next = (self.next + 1) % self.left.len().max(1);
    }

    /// It will not succeed. False if none is left.
    pub(crate) fn exclude(&mut self) -> bool {
        if self.next < self.left.len() {
            self.left.remove(self.next);
        }
        if self.next >= self.left.len() {
            self.next = 0;
        }
        !self.left.is_empty()
    }
}

fn named(name: &str, error: Error) -> Error {
    if error.message().contains(name) {
        return error;
    }
    Error::new(error.kind(), format!("{name}: {}", error.message())).with_source(error)
}

/// One error of several.
fn summary(failures: &[(String, Error)]) -> Error {
    let telling = failures.iter().position(|(_, error)| {
        !matches!(error.kind(), ErrorKind::ConnectFailed | ErrorKind::Timeout)
    });
    let told = match failures {
        [(_, only)] => return only.clone(),
        several => several.get(telling.unwrap_or(0)),
    };
    let Some((_, error)) = told else {
        return Error::new(ErrorKind::Internal, "there is no address");
    };
    let all = failures
        .iter()
        .map(|(name, error)| named(name, error.clone()));
    let all: Vec<String> = all.map(|error| error.message().to_owned()).collect();
    Error::new(error.kind(), all.join("; ")).with_source(error.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(also: &[(&str, u16)]) -> Targets {
        let mut options = Options::new();
        for (host, port) in also {
            options = options.also_at(*host, *port);
        }
        Targets::new(Target::new("a", 1, "").unwrap(), &options).unwrap()
    }

    #[test]
    fn everyone_has_its_turn_and_the_hopeless_have_none() {
        let mut targets = targets(&[("b", 2), ("::1", 3)]);
        targets.present = 1;
        let mut round = targets.round();
        let mut turns = Vec::new();
        let mut turn = |targets: &mut Targets, round: &Round| {
            targets.turn(round);
            turns.push(targets.name());
        };
        for _ in 0..4 {
            turn(&mut targets, &round);
            round.advance();
        }
        // The turn is that of `[::1]:3`.
        assert!(round.exclude());
        for _ in 0..3 {
            turn(&mut targets, &round);
            round.advance();
        }
        assert!(round.exclude());
        turn(&mut targets, &round);
        assert!(!round.exclude());
        assert_eq!(
            turns,
            ["b:2", "[::1]:3", "a:1", "b:2", "a:1", "b:2", "a:1", "a:1"]
        );
    }

    #[test]
    fn the_error_tells_of_all_and_is_the_one_that_says_most() {
        let error = summary(&[
            (
                "a:1".to_owned(),
                Error::new(ErrorKind::ConnectFailed, "no connection to a:1: refused"),
            ),
            (
                "b:2".to_owned(),
                Error::new(ErrorKind::TooManyClients, "all taken"),
            ),
        ]);
        assert_eq!(error.kind(), ErrorKind::TooManyClients);
        assert_eq!(
            error.message(),
            "no connection to a:1: refused; b:2: all taken"
        );
        let only = summary(&[(
            "a:1".to_owned(),
            Error::new(ErrorKind::TooManyClients, "all taken"),
        )]);
        assert_eq!(only.message(), "all taken");
    }

    #[test]
    fn an_address_that_is_none() {
        let first = Target::new("a", 1, "").unwrap();
        let error = Targets::new(first, &Options::new().also_at("b", 0)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
}
