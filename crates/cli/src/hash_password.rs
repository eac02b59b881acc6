//! `openccas hash-password`: passwords as they can be stored.

use std::io::{self, BufRead, IsTerminal, Write};

use clap::Args;
use openccas_service::hash_password;

use crate::failure::Failure;

/// Hashes a password.
#[derive(Args, Debug)]
#[command(after_help = "\
On a terminal it asks for the password, twice, and shows nothing of it. Otherwise the
first line of the standard input is the password. The hash goes to the standard output,
and from there to the scenario:

  [[account]]
  user_id = \"admin\"
  password_hash = \"$argon2id$...\"

Examples:
  openccas hash-password
  openccas hash-password < password.txt")]
pub(crate) struct HashPasswordArgs {}

pub(crate) fn run(_: &HashPasswordArgs) -> Result<(), Failure> {
    let password = if io::stdin().is_terminal() {
        asked()?
    } else {
        first_line()?
    };
    if password.is_empty() {
        return Err(Failure::usage("the password is empty"));
    }
    if password.contains('\0') {
        // It could not be sent.
        return Err(Failure::usage("the password contains a NUL"));
    }
    let hash = hash_password(&password).map_err(Failure::Failed)?;
    writeln!(io::stdout().lock(), "{hash}")?;
    Ok(())
}

fn asked() -> Result<String, Failure> {
    let password = rpassword::prompt_password("Password: ").map_err(unread)?;
    if rpassword::prompt_password("Again: ").map_err(unread)? != password {
        return Err(Failure::usage("the two are not the same"));
    }
    Ok(password)
}

fn first_line() -> Result<String, Failure> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(unread)?;
    let line = line.strip_suffix('\n').unwrap_or(&line);
    Ok(line.strip_suffix('\r').unwrap_or(line).to_owned())
}

fn unread(error: io::Error) -> Failure {
    Failure::Io(String::from("the password cannot be read"), error)
}
