//! Accounts in the configuration file.

use openccas_protocol::Error;
use openccas_service::Account;
use serde::Deserialize;

use super::values::Secret;

/// `[[account]]`, checked.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Fields")]
pub(super) struct AccountEntry(pub(super) Account);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    user_id: String,
    password: Option<Secret>,
    /// As `openccas hash-password` makes it.
    password_hash: Option<Secret>,
    #[serde(default = "host")]
    tenant_id: i32,
}

fn host() -> i32 {
    -1
}

impl TryFrom<Fields> for AccountEntry {
    type Error = String;

    fn try_from(fields: Fields) -> Result<Self, String> {
        let Fields {
            user_id,
            password,
            password_hash,
            tenant_id,
        } = fields;
        match (password, password_hash) {
            (Some(Secret(password)), None) => Ok(Account::new(user_id, password, tenant_id)),
            (None, Some(Secret(hash))) => Account::hashed(user_id, &hash, tenant_id)
                .map_err(|error: Error| error.message().to_owned()),
            _ => Err(String::from(
                "an account has either a password or a password_hash",
            )),
        }
        .map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Config;

    fn parse(fields: &str) -> Result<Config, String> {
        let text = format!("[[account]]\nuser_id = \"admin\"\n{fields}");
        Config::parse(&text, "service.toml").map_err(|failure| failure.to_string())
    }

    #[test]
    fn a_password_or_its_hash() {
        let hash = openccas_service::hash_password("open sesame").unwrap();
        let config = parse(&format!("password_hash = \"{hash}\"\n")).unwrap();
        assert!(!format!("{config:?}").contains("argon2"));
        assert_eq!(config.account.len(), 1);
        for (fields, complaint) in [
            ("", "either a password or a password_hash"),
            (
                "password = \"a\"\npassword_hash = \"b\"\n",
                "either a password",
            ),
            ("password_hash = \"271828\"\n", "PHC format"),
            ("password_hash = 271828\n", "a text in quotes"),
        ] {
            let refusal = parse(fields).unwrap_err();
            assert!(refusal.contains(complaint), "{refusal}");
            assert!(!refusal.contains("271828"), "{refusal}");
        }
    }
}
