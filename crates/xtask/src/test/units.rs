//! The unit for systemd, checked by systemd itself.

use std::{env, fs};

use anyhow::{Context as _, ensure};

use super::step::run;
use crate::workspace::{command, root};

const UNIT: &str = "packaging/openccas.service";
const PROGRAM: &str = "/usr/bin/openccas";

/// Verifies the unit. The command need not be installed for that: this program stands in for it.
pub(super) fn run_verify() -> anyhow::Result<()> {
    let unit = fs::read_to_string(root().join(UNIT)).context(UNIT)?;
    ensure!(unit.contains(PROGRAM), "{UNIT} does not start {PROGRAM}");
    let here = env::current_exe()?;
    let stand_in = unit.replace(PROGRAM, &here.display().to_string());
    if command("systemd-analyze")
        .arg("--version")
        .output()
        .is_err()
    {
        ensure!(
            !cfg!(target_os = "linux"),
            "systemd-analyze is not installed; it comes with systemd"
        );
        eprintln!("there is no systemd on this platform, and {UNIT} stays unverified");
        return Ok(());
    }
    let folder = root().join("target/units");
    fs::create_dir_all(&folder)?;
    let copy = folder.join("openccas.service");
    fs::write(&copy, stand_in)?;
    run(command("systemd-analyze")
        .args(["verify", "--man=no"])
        .arg(copy))
}
