//! Texts that nobody can guess.

use openccas_protocol::{Error, ErrorKind};

/// `N` random bytes as hexadecimal digits.
pub(crate) fn random<const N: usize>() -> Result<String, Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| {
        Error::new(ErrorKind::Internal, "the system gives no random numbers").with_source(error)
    })?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
