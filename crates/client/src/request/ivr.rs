//! IVR data as pairs.

use openccas_protocol::{Error, ErrorKind};

use crate::Result;

/// How many IVR fields one request can set.
const MOST: usize = 3;

/// Labels and data as the COM methods take them: three of each, the later ones empty if not used.
pub(crate) fn ivr_arguments<'a>(pairs: &[(&'a str, &'a str)]) -> Result<[&'a str; 2 * MOST]> {
    if pairs.is_empty() || pairs.len() > MOST {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!("a request sets 1 to {MOST} IVR fields, not {}", pairs.len()),
        ));
    }
    let mut arguments = [""; 2 * MOST];
    for (index, (label, data)) in pairs.iter().enumerate() {
        if label.is_empty() {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("the label of IVR field {} is empty", index + 1),
            ));
        }
        arguments[2 * index] = label;
        arguments[2 * index + 1] = data;
    }
    Ok(arguments)
}
