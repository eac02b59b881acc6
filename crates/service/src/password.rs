//! Passwords as they are stored: hashed with Argon2id, as texts in the PHC format.

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier,
    password_hash::phc::PasswordHash as Phc,
};
use openccas_protocol::{Error, ErrorKind};

/// Kibibytes that a verification may take: what a slip of the pen in a file must not exceed.
const MOST_MEMORY: u32 = 1024 * 1024;

/// Passes over the memory that a verification may take.
const MOST_PASSES: u32 = 64;

/// Bytes of salt.
const SALT: usize = 16;

/// Hashes a password for [`Account::hashed`](crate::Account::hashed): a text that begins with
/// `$argon2id$`. It has a salt of its own, so that the same password gives another text each time.
///
/// It takes some time and 19 MiB on purpose; keep it off threads that have to answer others.
///
/// # Errors
/// `internal` if the system gives no random numbers.
pub fn hash_password(password: &str) -> Result<String, Error> {
    PasswordHash::of(password).map(|hash| hash.0.to_string())
}

/// A hash that was checked to be usable.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct PasswordHash(Phc);

impl PasswordHash {
    /// Hashes a password.
    pub(crate) fn of(password: &str) -> Result<Self, Error> {
        let mut salt = [0; SALT];
        getrandom::fill(&mut salt).map_err(|error| {
            Error::new(ErrorKind::Internal, "the system gives no random numbers").with_source(error)
        })?;
        Argon2::default()
            .hash_password_with_salt(password.as_bytes(), &salt)
            .map(Self)
            .map_err(|error| {
                Error::new(
                    ErrorKind::Internal,
                    format!("the password cannot be hashed: {error}"),
                )
            })
    }

    /// Takes a stored hash. What is wrong with it is told without showing it.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let invalid = |message: &str| {
            Error::new(
                ErrorKind::InvalidArgument,
                format!("the password hash {message}; make one with `openccas hash-password`"),
            )
        };
        let hash = Phc::new(text).map_err(|_| invalid("is not a text in the PHC format"))?;
        if hash.algorithm.as_str() != Algorithm::Argon2id.as_str() {
            return Err(invalid("is not one of argon2id"));
        }
        if hash.salt.is_none() || hash.hash.is_none() {
            return Err(invalid("is incomplete"));
        }
        let params = Params::try_from(&hash).map_err(|_| invalid("has impossible parameters"))?;
        if params.m_cost() > MOST_MEMORY || params.t_cost() > MOST_PASSES {
            return Err(invalid("would take too long, or too much memory"));
        }
        Ok(Self(hash))
    }

    /// Whether this is the password. As slow as hashing it.
    pub(crate) fn is_of(&self, password: &str) -> bool {
        Argon2::default()
            .verify_password(password.as_bytes(), &self.0)
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_of_its_password_alone() {
        let text = hash_password("open sesame").unwrap();
        assert!(
            text.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{text}"
        );
        assert_ne!(text, hash_password("open sesame").unwrap());
        let hash = PasswordHash::parse(&text).unwrap();
        assert!(hash.is_of("open sesame"));
        assert!(!hash.is_of("open sesam"));
        assert!(!hash.is_of(""));
    }

    #[test]
    fn what_cannot_be_used_is_refused_and_not_shown() {
        for (text, complaint) in [
            ("secret", "PHC"),
            ("$argon2id$v=19$m=19456,t=2,p=1", "incomplete"),
            (
                "$argon2id$v=19$m=4294967295,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA",
                "too",
            ),
            (
                "$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA",
                "argon2id",
            ),
            (
                "$argon2id$v=19$m=1,t=0,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA",
                "impossible",
            ),
        ] {
            let error = PasswordHash::parse(text).err().unwrap();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.message().contains(complaint), "{text}: {error}");
            assert!(!error.message().contains(text), "{error}");
        }
    }
}
