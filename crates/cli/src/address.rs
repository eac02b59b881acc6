//! Where a service is.

use std::{fmt, str::FromStr};

/// The port that services listen on unless told otherwise.
pub(crate) const DEFAULT_PORT: u16 = 2600;

/// Host and port of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl FromStr for Address {
    type Err = String;

    /// `HOST`, `HOST:PORT`, `[IPV6]:PORT`, or an IPv6 address alone.
    fn from_str(text: &str) -> Result<Self, String> {
        let (host, port) = match text.strip_prefix('[') {
            Some(rest) => match rest.split_once(']') {
                Some((host, "")) => (host, None),
                Some((host, after)) => match after.strip_prefix(':') {
                    Some(port) => (host, Some(port)),
                    None => return Err(String::from("a port comes after a colon")),
                },
                None => return Err(String::from("the closing bracket is missing")),
            },
            None => match text.split_once(':') {
                Some((host, port)) if !port.contains(':') => (host, Some(port)),
                _ => (text, None),
            },
        };
        if host.is_empty() {
            return Err(String::from("expected HOST or HOST:PORT"));
        }
        let port = match port {
            None => DEFAULT_PORT,
            Some(port) => match port.parse() {
                Ok(port) if port > 0 => port,
                _ => return Err(format!("{port:?} is not a port: 1 to 65535")),
            },
        };
        Ok(Self {
            host: host.to_owned(),
            port,
        })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(f, "[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{}:{}", self.host, self.port)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_with_and_without_a_port() {
        for (text, host, port) in [
            ("localhost", "localhost", 2600),
            ("cc.example.com:7000", "cc.example.com", 7000),
            ("10.0.0.1:1", "10.0.0.1", 1),
            ("::1", "::1", 2600),
            ("[::1]", "::1", 2600),
            ("[::1]:7000", "::1", 7000),
        ] {
            let address: Address = text.parse().unwrap();
            assert_eq!(
                (address.host.as_str(), address.port),
                (host, port),
                "{text}"
            );
        }
    }

    #[test]
    fn mistakes_are_told() {
        for text in [
            "",
            ":2600",
            "host:",
            "host:0",
            "host:70000",
            "host:x",
            "[::1",
            "[::1]7000",
        ] {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }
}
