//! `openccas completions`: scripts that complete the command in a shell.

use std::io::{self, Write};

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use crate::{command::Cli, failure::Failure};

/// Which shell.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  openccas completions bash > ~/.local/share/bash-completion/completions/openccas
  openccas completions zsh > ~/.zfunc/_openccas
  openccas completions fish > ~/.config/fish/completions/openccas.fish")]
pub(crate) struct CompletionsArgs {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(args: &CompletionsArgs) -> Result<(), Failure> {
    // Into memory first: the generator knows no write errors.
    let mut script = Vec::new();
    generate(args.shell, &mut Cli::command(), "openccas", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(())
}
