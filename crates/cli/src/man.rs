//! `openccas man`: the manual pages of the command.

use std::{fs, path::PathBuf};

use clap::{Args, CommandFactory};

use crate::{command::Cli, failure::Failure};

/// Where to.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  openccas man ~/.local/share/man/man1
  man openccas-serve")]
pub(crate) struct ManArgs {
    /// The folder for the pages; made if there is none
    folder: PathBuf,
}

pub(crate) fn run(args: &ManArgs) -> Result<(), Failure> {
    fs::create_dir_all(&args.folder)?;
    clap_mangen::generate_to(Cli::command(), &args.folder)?;
    Ok(())
}
