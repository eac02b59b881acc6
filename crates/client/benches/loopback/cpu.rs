//! CPU time of this process.

use crate::Result;

/// User and system seconds of all threads so far, ended ones included.
pub(crate) fn seconds() -> Result<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The name of the program, in brackets, may contain blanks.
    let after_name = stat.rsplit_once(')').ok_or("an odd /proc/self/stat")?.1;
    let mut ticks = 0.0;
    for field in after_name.split_whitespace().skip(11).take(2) {
        ticks += field.parse::<f64>()?;
    }
    // USER_HZ is 100 on every Linux that Rust supports.
    Ok(ticks / 100.0)
}
