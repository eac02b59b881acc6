//! Recognising TLS where none was expected: a port taken for another, or an option forgotten.

use crate::frame;

/// Whether a client's first bytes begin a TLS handshake.
///
/// In a `Hello` the tenth byte is the magic's first letter; there, a TLS `ClientHello` has the
/// first byte of a version. Most are no frame anyhow: they would be too long for one.
pub(super) fn begins_handshake(bytes: &[u8], max_frame: u32) -> bool {
    match bytes {
        [22, 3, _, _, _, 1, _, _, _, version, ..] => *version == 3,
        [22, 3, _, _, ..] => frame::length(bytes) > max_frame as usize,
        _ => false,
    }
}

/// Whether a service's first bytes are a TLS alert: what it answers to a `Hello` if it expects
/// TLS. As a frame, it would be a welcome of 64 KiB at least.
pub(super) fn is_alert(bytes: &[u8]) -> bool {
    matches!(bytes, [21, 3, _, 0, ..])
}
