//! Arguments that have a more natural form than the COM object's, for bindings, whose methods are
//! not those of Rust.

use openccas_protocol::OleDate;

use crate::{
    Client, Result, When,
    request::{ivr_arguments, join_cq_codes},
};

/// Qualification codes and their names as the COM method takes them: one text. A name may be empty.
///
/// # Errors
/// `too_many_codes`; `invalid_argument` for a code that is empty, and for what contains the
/// separator.
pub fn cq_codes(codes: &[(&str, &str)]) -> Result<String> {
    join_cq_codes(codes)
}

/// Labels and data of IVR fields as the COM methods take them: three of each in turn, the later ones
/// empty if they are not used.
///
/// # Errors
/// `invalid_argument` for none or more than three, and for an empty label.
pub fn ivr_fields<'a>(pairs: &[(&'a str, &'a str)]) -> Result<[&'a str; 6]> {
    ivr_arguments(pairs)
}

impl Client {
    /// A point in time as the interface takes it: wall-clock time of the contact centre.
    ///
    /// # Errors
    /// `invalid_argument` for a time that has no such form; `not_connected` for an instant before
    /// the first connect has told the time zone.
    pub fn wall_clock(&self, when: impl Into<When>) -> Result<OleDate> {
        self.date(when)
    }
}
