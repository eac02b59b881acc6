//! The objects that begin and end a 32-bit program of Rust: Debian has their source alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use crate::test::run;

const SOURCE: &str = "/usr/lib/rustlib/src/rust/library/rtstartup";

/// Builds them, if they are not there. Gives their folder.
pub(super) fn build(rustc: &dyn Fn() -> Command, target: &Path) -> anyhow::Result<PathBuf> {
    let folder = target.join("rtstartup");
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    for name in ["rsbegin", "rsend"] {
        let object = folder.join(format!("{name}.o"));
        if object.exists() {
            continue;
        }
        let source = Path::new(SOURCE).join(format!("{name}.rs"));
        let mut rustc = rustc();
        rustc
            .args(["--target", "i686-pc-windows-gnu", "--emit=obj", "-o"])
            .args([&object, &source]);
        run(&mut rustc)?;
    }
    Ok(folder)
}
