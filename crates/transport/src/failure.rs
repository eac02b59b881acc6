//! What goes wrong with TLS, in words, and whether it can get better by itself.

use std::{error, fmt, io};

use jiff::Timestamp;
use openccas_protocol::{Error, ErrorKind};
use rustls::{AlertDescription, CertificateError, pki_types::UnixTime};

/// What is known of a failure beside its message.
#[derive(Debug)]
struct Cause {
    /// Whether trying again is of no use before somebody has done something about it.
    is_final: bool,
    source: Option<rustls::Error>,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Some(source) => write!(f, "TLS: {source}"),
            None => f.write_str("TLS: the connection ended within the handshake"),
        }
    }
}

impl error::Error for Cause {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}

/// Whether it is of no use for a client to try again by itself.
///
/// So it is where one of the two ends is not trusted: the service's certificate has an unknown
/// issuer or the wrong name, or the service does not accept the client's. Each may be an attack, and
/// is never a matter of time. All else can heal: a certificate is renewed, a clock is set, a
/// service is started again with TLS.
pub fn is_final(error: &Error) -> bool {
    error::Error::source(error)
        .and_then(|source| source.downcast_ref::<Cause>())
        .is_some_and(|cause| cause.is_final)
}

fn failed(message: String, is_final: bool, source: Option<&rustls::Error>) -> Error {
    let source = source.cloned();
    Error::new(ErrorKind::TlsFailed, message).with_source(Cause { is_final, source })
}

fn of_tls(error: &io::Error) -> Option<&rustls::Error> {
    error.get_ref()?.downcast_ref()
}

/// What a client says of a handshake that failed; `None` if TLS has no part in it.
pub(crate) fn of_service(error: &io::Error, peer: &str, shows_certificate: bool) -> Option<Error> {
    use rustls::Error as Tls;

    let Some(source) = of_tls(error) else {
        // Told so by tokio-rustls, and by a session that had begun.
        return (error.kind() == io::ErrorKind::UnexpectedEof).then(|| {
            let message = format!(
                "{peer} closed the connection within the TLS handshake: perhaps it speaks no TLS"
            );
            failed(message, false, None)
        });
    };
    let (message, is_final) = match source {
        Tls::InvalidCertificate(error) => (
            format!("the certificate of {peer} {}", of_certificate(error)),
            matches!(
                error,
                CertificateError::UnknownIssuer
                    | CertificateError::BadSignature
                    | CertificateError::NotValidForName
                    | CertificateError::NotValidForNameContext { .. }
            ),
        ),
        Tls::InvalidMessage(_) => (
            format!("{peer} speaks no TLS; connect without it, or to another port"),
            false,
        ),
        Tls::AlertReceived(alert) => of_alert(*alert, peer, shows_certificate),
        Tls::PeerIncompatible(_) => (
            format!("{peer} and this client have no version or cipher of TLS in common"),
            false,
        ),
        other => (format!("TLS with {peer} failed: {other}"), false),
    };
    Some(failed(message, is_final, Some(source)))
}

/// What a service said before it closed the connection.
fn of_alert(alert: AlertDescription, peer: &str, shows_certificate: bool) -> (String, bool) {
    use AlertDescription as Alert;

    match alert {
        Alert::CertificateRequired => (
            format!("{peer} wants a client certificate, and this client has none"),
            true,
        ),
        Alert::NoApplicationProtocol => (
            format!("{peer} speaks TLS, but is no Agent Service of openccas"),
            false,
        ),
        Alert::ProtocolVersion | Alert::HandshakeFailure | Alert::InsufficientSecurity => (
            format!("{peer} and this client have no version or cipher of TLS in common"),
            false,
        ),
        _ => match refusal(alert) {
            Some(why) if shows_certificate => (
                format!("{peer} does not accept the client certificate: {why}"),
                true,
            ),
            _ => (format!("{peer} ended the TLS handshake: {alert:?}"), false),
        },
    }
}

/// What a service says, in its log, of a client with which the handshake failed.
pub(crate) fn of_client(error: &io::Error) -> Error {
    use rustls::Error as Tls;

    let Some(source) = of_tls(error) else {
        let message = match error.kind() {
            io::ErrorKind::UnexpectedEof => {
                String::from("the client closed the connection within the TLS handshake")
            }
            _ => format!("the connection is lost: {error}"),
        };
        return Error::new(ErrorKind::ConnectionLost, message);
    };
    let message = match source {
        Tls::NoCertificatesPresented => String::from("the client shows no certificate"),
        Tls::InvalidCertificate(error) => {
            format!("the client's certificate {}", of_certificate(error))
        }
        Tls::InvalidMessage(_) => String::from("the client speaks no TLS"),
        Tls::AlertReceived(alert) => match refusal(*alert) {
            Some(why) => format!("the client does not accept the service's certificate: {why}"),
            None => format!("the client ended the TLS handshake: {alert:?}"),
        },
        Tls::NoApplicationProtocol => {
            String::from("the client wants to speak something else than the protocol of openccas")
        }
        Tls::PeerIncompatible(_) => {
            String::from("client and service have no version or cipher of TLS in common")
        }
        other => format!("TLS failed: {other}"),
    };
    failed(message, false, Some(source))
}

/// Why a certificate is not accepted, as the second half of a sentence.
pub(crate) fn of_certificate(error: &CertificateError) -> String {
    match error {
        CertificateError::UnknownIssuer => {
            String::from("is not trusted: none of the given roots has issued it")
        }
        CertificateError::BadSignature => {
            String::from("is not trusted: its signature is not that of its issuer")
        }
        CertificateError::Expired => String::from("has expired"),
        CertificateError::ExpiredContext { not_after, .. } => {
            format!("expired at {}", time(*not_after))
        }
        CertificateError::NotValidYet => String::from("is not valid yet"),
        CertificateError::NotValidYetContext { not_before, .. } => {
            format!(
                "is not valid before {}; is the clock right?",
                time(*not_before)
            )
        }
        CertificateError::NotValidForNameContext {
            expected,
            presented,
        } if presented.is_empty() => format!(
            "is for no name at all, and should be for {}",
            expected.to_str()
        ),
        CertificateError::NotValidForNameContext {
            expected,
            presented,
        } => format!(
            "is for {}, and not for {}",
            presented
                .iter()
                .map(|name| bare(name))
                .collect::<Vec<_>>()
                .join(", "),
            expected.to_str()
        ),
        CertificateError::NotValidForName => String::from("is for another name"),
        CertificateError::Revoked => String::from("is revoked"),
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            String::from("is for another purpose")
        }
        // What `openssl req -x509` makes by default, and what people then use for a service.
        CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
            String::from("is one for issuing others (CA:TRUE), and cannot be a service's own")
        }
        // What `openssl x509 -req` makes of a request without extensions.
        CertificateError::Other(other) if other.to_string().contains("UnsupportedCertVersion") => {
            String::from("is of X.509 version 1, and has to be of version 3, with extensions")
        }
        other => format!("cannot be used: {other}"),
    }
}

/// The name in `DnsName("cc.example.com")` or `IpAddress(10.1.2.3)`, as rustls writes it.
fn bare(presented: &str) -> &str {
    let inner = presented
        .strip_suffix(')')
        .and_then(|name| name.split_once('('));
    inner.map_or(presented, |(_, name)| name.trim_matches('"'))
}

/// Why the other end does not accept our certificate, if that is what it says.
fn refusal(alert: AlertDescription) -> Option<&'static str> {
    use AlertDescription as Alert;

    Some(match alert {
        Alert::UnknownCA => "it does not trust the issuer",
        Alert::CertificateExpired => "it has expired, or is not valid yet",
        Alert::CertificateRevoked => "it is revoked",
        Alert::BadCertificate => "it is damaged, or for another name",
        Alert::UnsupportedCertificate => "it is for another purpose",
        Alert::CertificateUnknown => "it is not usable",
        Alert::AccessDenied => "access is denied",
        _ => return None,
    })
}

fn time(time: UnixTime) -> String {
    i64::try_from(time.as_secs())
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .map_or_else(
            || format!("{} s after 1970", time.as_secs()),
            |time| time.to_string(),
        )
}
