//! What the system tells of a process.

use std::fs;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::run::Result;

/// User and system seconds of all threads so far, ended ones included.
pub(crate) fn cpu_seconds(process: u32) -> Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // The name of the program, in brackets, may contain blanks.
    let after_name = stat.rsplit_once(')').ok_or("an odd /proc/…/stat")?.1;
    let mut ticks = 0.0;
    for field in after_name.split_whitespace().skip(11).take(2) {
        ticks += field.parse::<f64>()?;
    }
    // USER_HZ is 100 on every Linux that Rust supports.
    Ok(ticks / 100.0)
}

/// Bytes of memory that the process has in use.
pub(crate) fn memory(process: u32) -> Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.ok_or("no VmRSS in /proc/…/status")?;
    let kib: u64 = kib.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib * 1024)
}

/// As many open files as the system allows, for this process and those that it starts.
pub(crate) fn raise_file_limit() -> Result<()> {
    let limit = getrlimit(Resource::Nofile);
    setrlimit(
        Resource::Nofile,
        Rlimit {
            current: limit.maximum,
            maximum: limit.maximum,
        },
    )?;
    Ok(())
}
