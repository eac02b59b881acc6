//! What the object can be set to: from outside, because its methods are the vendor's.

use std::time::Duration;

use openccas::{Error, ErrorKind, Options, Pem, Reconnect, Result, Tls};

/// Settings of an object, read when a program makes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// Refuse what the vendor's object refuses: results by reference to a VARIANT, as VBScript asks
    /// for them, and sinks that do not answer to the identifier of the source interface.
    pub strict: bool,
    /// How long a connect may take; 30 seconds if it is not said.
    pub connect_timeout: Option<Duration>,
    /// How long a request may take; 30 seconds if it is not said.
    pub request_timeout: Option<Duration>,
    /// Connect again when the connection is lost, instead of telling the program.
    pub reconnect: bool,
    /// Encrypt the connection: `system` to trust whom the system trusts, or the path of a PEM file
    /// with the certificates to trust.
    pub tls: Option<String>,
}

impl Settings {
    /// Reads each setting by its name from `value`, which has none for those that are not set.
    ///
    /// # Errors
    /// `invalid_argument`, naming the setting.
    pub fn read(value: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let value = |name: &str| value(name).filter(|text| !text.is_empty());
        let flag = |name| value(name).map_or(Ok(false), |text| flag(name, &text));
        let seconds = |name| value(name).map(|text| seconds(name, &text)).transpose();
        Ok(Self {
            strict: flag("Strict")?,
            connect_timeout: seconds("ConnectTimeout")?,
            request_timeout: seconds("RequestTimeout")?,
            reconnect: flag("Reconnect")?,
            tls: value("Tls"),
        })
    }

    /// The variable of the environment that holds a setting: `OPENCCAS_COM_CONNECT_TIMEOUT`.
    pub fn variable(name: &str) -> String {
        let mut variable = String::from("OPENCCAS_COM");
        for letter in name.chars() {
            if letter.is_ascii_uppercase() {
                variable.push('_');
            }
            variable.push(letter.to_ascii_uppercase());
        }
        variable
    }

    /// The options of the client behind the object; `program` is whom the service's log names.
    ///
    /// # Errors
    /// `tls_failed` or `invalid_argument`: the certificates cannot be used.
    pub fn options(&self, program: &str) -> Result<Options> {
        let mut options = Options::new().name(program);
        if let Some(timeout) = self.connect_timeout {
            options = options.connect_timeout(timeout);
        }
        if let Some(timeout) = self.request_timeout {
            options = options.request_timeout(timeout);
        }
        if self.reconnect {
            options = options.reconnect(Reconnect::default());
        }
        match self.tls.as_deref() {
            None => Ok(options),
            Some("system") => Ok(options.tls(Tls::system_roots()?)),
            Some(path) => Ok(options.tls(Tls::roots_pem(Pem::read(path)?)?)),
        }
    }
}

fn flag(name: &str, text: &str) -> Result<bool> {
    match text {
        "0" => Ok(false),
        "1" => Ok(true),
        _ => Err(unfit(name, text, "0 or 1")),
    }
}

fn seconds(name: &str, text: &str) -> Result<Duration> {
    let seconds: Option<f64> = text.parse().ok();
    seconds
        .filter(|seconds| *seconds > 0.0)
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| unfit(name, text, "a number of seconds"))
}

fn unfit(name: &str, text: &str, wanted: &str) -> Error {
    Error::new(
        ErrorKind::InvalidArgument,
        format!("the setting {name} is {text:?}, and has to be {wanted}"),
    )
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use openccas::ErrorKind;

    use super::Settings;

    fn read(set: &[(&str, &str)]) -> openccas::Result<Settings> {
        Settings::read(|name| {
            let found = set.iter().find(|(key, _)| *key == name);
            found.map(|(_, text)| (*text).to_owned())
        })
    }

    #[test]
    fn what_is_not_set_is_as_in_the_vendors_contract() {
        let settings = read(&[("Strict", "")]).unwrap();
        assert_eq!(settings, Settings::default());
        assert!(!settings.reconnect);
    }

    #[test]
    fn every_setting_is_read() {
        let settings = read(&[
            ("Strict", "1"),
            ("ConnectTimeout", "2"),
            ("RequestTimeout", "0.5"),
            ("Reconnect", "1"),
            ("Tls", "system"),
        ]);
        let expected = Settings {
            strict: true,
            connect_timeout: Some(Duration::from_secs(2)),
            request_timeout: Some(Duration::from_millis(500)),
            reconnect: true,
            tls: Some("system".to_owned()),
        };
        assert_eq!(settings.unwrap(), expected);
    }

    #[test]
    fn a_setting_that_cannot_be_is_named() {
        for (name, text) in [
            ("Strict", "yes"),
            ("Reconnect", "2"),
            ("ConnectTimeout", "0"),
            ("ConnectTimeout", "-1"),
            ("RequestTimeout", "soon"),
            ("RequestTimeout", "inf"),
        ] {
            let error = read(&[(name, text)]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.message().contains(name), "{error}");
            assert!(error.message().contains(text), "{error}");
        }
    }

    #[test]
    fn certificates_that_are_not_there_are_named() {
        let settings = read(&[("Tls", "no/such/file.pem")]).unwrap();
        let error = settings.options("test").unwrap_err();
        assert!(error.message().contains("file.pem"), "{error}");
    }

    #[test]
    fn variables_are_the_settings_in_capitals() {
        assert_eq!(Settings::variable("Strict"), "OPENCCAS_COM_STRICT");
        let timeout = Settings::variable("ConnectTimeout");
        assert_eq!(timeout, "OPENCCAS_COM_CONNECT_TIMEOUT");
    }
}
