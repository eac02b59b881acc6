//! What the connections of openccas run over: TCP, or TLS over it.
//!
//! [`Transport`] is a connection that is made, with the operations that the client's and the
//! service's state machines need. [`Tls`] is how a client makes one that is encrypted, and
//! [`TlsOptions`] what a service shows to its clients. Other programs find these types in the
//! crates `openccas` and `openccas-service`.

mod accept;
mod client_side;
mod failure;
mod pem;
mod service_side;
mod transport;

pub use accept::{Accepted, Acceptor};
pub use client_side::Tls;
pub use failure::is_final;
pub use pem::Pem;
pub use service_side::TlsOptions;
pub use transport::{Moved, Transport};

/// What both ends call the protocol inside the TLS handshake. It keeps a browser or a mail server
/// that has a certificate of the same name from being taken for an Agent Service.
const ALPN: &[u8] = b"openccas/1";

/// Bytes of encrypted data that may wait for the socket.
///
/// Little, so that a peer that reads slowly is told from one that does not read.
const BUFFER: usize = 16 * 1024;

/// The cryptography: ring's.
fn provider() -> std::sync::Arc<rustls::crypto::CryptoProvider> {
    std::sync::Arc::new(rustls::crypto::ring::default_provider())
}
