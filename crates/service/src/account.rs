//! Who may connect.

use std::fmt;

use openccas_protocol::Credentials;
use subtle::{Choice, ConstantTimeEq};

/// An administrator, on whose behalf clients connect.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// User id.
    pub user_id: String,
    /// Password. Never shown by `Debug`.
    pub password: String,
    /// The tenant that it administers; -1 for the host, who sees all tenants.
    pub tenant_id: i32,
}

impl Account {
    /// An account.
    pub fn new(user_id: impl Into<String>, password: impl Into<String>, tenant_id: i32) -> Self {
        Self {
            user_id: user_id.into(),
            password: password.into(),
            tenant_id,
        }
    }

    fn matches(&self, credentials: &Credentials) -> Choice {
        self.user_id
            .as_bytes()
            .ct_eq(credentials.user_id.as_bytes())
            & self
                .password
                .as_bytes()
                .ct_eq(credentials.password.as_bytes())
            & self.tenant_id.ct_eq(&credentials.tenant_id)
    }
}

/// Whether the credentials are those of one of the accounts.
///
/// Every account is compared, whichever matches, so that the time it takes tells nothing about the
/// texts but their lengths.
pub(crate) fn is_known(accounts: &[Account], credentials: &Credentials) -> bool {
    let none = Choice::from(0);
    accounts
        .iter()
        .fold(none, |found, account| found | account.matches(credentials))
        .into()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_three_have_to_match() {
        let accounts = [
            Account::new("ada", "secret", 7),
            Account::new("bo", "other", -1),
        ];
        let known = |user_id: &str, password: &str, tenant_id| {
            let (user_id, password) = (user_id.to_owned(), password.to_owned());
            is_known(
                &accounts,
                &Credentials {
                    user_id,
                    password,
                    tenant_id,
                },
            )
        };
        assert!(known("ada", "secret", 7));
        assert!(known("bo", "other", -1));
        assert!(!known("ada", "secret", -1));
        assert!(!known("ada", "other", 7));
        assert!(!known("bo", "secret", -1));
        assert!(!known("", "", 7));
        assert!(!is_known(
            &[],
            &Credentials {
                user_id: String::new(),
                password: String::new(),
                tenant_id: -1
            }
        ));
    }

    #[test]
    fn debug_hides_the_password() {
        assert!(!format!("{:?}", Account::new("ada", "secret", 7)).contains("secret"));
    }
}
