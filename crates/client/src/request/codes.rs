//! Call qualification codes as pairs.

use openccas_protocol::{Error, ErrorKind, LIST_SEPARATOR, join_pairs};

use crate::Result;

/// How many codes one request can set: 50 defined ones and 50 custom ones. The service, which
/// alone knows which are defined, checks the two fifties.
const MOST: usize = 100;

/// Codes and names as the COM method takes them. A name may be empty.
pub(crate) fn join_cq_codes(codes: &[(&str, &str)]) -> Result<String> {
    most_codes(codes.len())?;
    for (code, name) in codes {
        if code.is_empty() {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "a qualification code is empty",
            ));
        }
        if code.contains(LIST_SEPARATOR) || name.contains(LIST_SEPARATOR) {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("qualification code {code:?} or its name contains {LIST_SEPARATOR:?}"),
            ));
        }
    }
    Ok(join_pairs(codes.iter().copied()))
}

/// Refuses more codes than a request can set.
pub(super) fn most_codes(count: usize) -> Result<()> {
    if count > MOST {
        return Err(Error::new(
            ErrorKind::TooManyCodes,
            format!("a request sets at most {MOST} codes, not {count}"),
        ));
    }
    Ok(())
}
