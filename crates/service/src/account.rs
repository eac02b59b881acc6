//! Who may connect.

use std::fmt;

use openccas_protocol::{Credentials, Error};
use subtle::{Choice, ConstantTimeEq};

use crate::password::PasswordHash;

/// An administrator, on whose behalf clients connect.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// User id.
    pub user_id: String,
    /// The tenant that it administers; -1 for the host, who sees all tenants.
    pub tenant_id: i32,
    password: Password,
}

#[derive(Clone, PartialEq, Eq)]
enum Password {
    Plain(String),
    Hashed(Box<PasswordHash>),
}

impl Account {
    /// An account with a password as it is, for simulations and tests. The service hashes it when it
    /// starts, and keeps the hash alone.
    pub fn new(user_id: impl Into<String>, password: impl Into<String>, tenant_id: i32) -> Self {
        Self {
            user_id: user_id.into(),
            tenant_id,
            password: Password::Plain(password.into()),
        }
    }

    /// An account with a password that was hashed by [`hash_password`](crate::hash_password): an
    /// Argon2id hash in the PHC format.
    ///
    /// # Errors
    /// `invalid_argument` if the hash cannot be used.
    pub fn hashed(
        user_id: impl Into<String>,
        password_hash: &str,
        tenant_id: i32,
    ) -> Result<Self, Error> {
        Ok(Self {
            user_id: user_id.into(),
            tenant_id,
            password: Password::Hashed(Box::new(PasswordHash::parse(password_hash)?)),
        })
    }

    /// What the service keeps of it. Slow if the password is not hashed yet.
    pub(crate) fn seal(self) -> Result<Sealed, Error> {
        let hash = match self.password {
            Password::Plain(password) => PasswordHash::of(&password)?,
            Password::Hashed(hash) => *hash,
        };
        Ok(Sealed {
            user_id: self.user_id,
            tenant_id: self.tenant_id,
            hash,
        })
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("user_id", &self.user_id)
            .field("password", &"…")
            .field("tenant_id", &self.tenant_id)
            .finish()
    }
}

/// An account whose password nobody knows any more.
pub(crate) struct Sealed {
    pub(crate) user_id: String,
    tenant_id: i32,
    pub(crate) hash: PasswordHash,
}

impl Sealed {
    /// Whether the credentials are meant to be those of this account, whatever the password.
    pub(crate) fn is_meant_by(&self, credentials: &Credentials) -> Choice {
        self.user_id
            .as_bytes()
            .ct_eq(credentials.user_id.as_bytes())
            & self.tenant_id.ct_eq(&credentials.tenant_id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_tenant_have_to_match() {
        let account = Account::new("ada", "secret", 7).seal().unwrap();
        let meant = |user_id: &str, tenant_id| {
            let credentials = Credentials {
                user_id: user_id.to_owned(),
                password: String::new(),
                tenant_id,
            };
            bool::from(account.is_meant_by(&credentials))
        };
        assert!(meant("ada", 7));
        assert!(!meant("ada", -1));
        assert!(!meant("bo", 7));
        assert!(!meant("", 7));
        assert!(account.hash.is_of("secret"));
    }

    #[test]
    fn debug_hides_the_password() {
        assert!(!format!("{:?}", Account::new("ada", "secret", 7)).contains("secret"));
        let hash = crate::hash_password("secret").unwrap();
        let hashed = Account::hashed("ada", &hash, 7).unwrap();
        assert!(!format!("{hashed:?}").contains("argon2"));
    }
}
