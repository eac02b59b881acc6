//! A program in another language, measured with the same peers.

use std::process::{Command, Stdio};

use crate::{Peer, Result};

/// Such a program: it prints figures in one line.
pub(crate) struct Foreign {
    program: String,
}

/// The programs in C that are measured beside the client.
#[derive(Default)]
pub(crate) struct InC {
    pub(crate) ours: Option<Foreign>,
    /// Programs of other libraries, by what they are called in the table, each with its peer.
    pub(crate) others: Vec<(&'static str, Foreign, Peer)>,
}

impl Foreign {
    pub(crate) fn new(program: String) -> Self {
        Self { program }
    }

    /// Runs it, and gives its two figures.
    pub(crate) fn run(&self, arguments: &[String]) -> Result<(f64, f64)> {
        let output = Command::new(&self.program)
            .args(arguments)
            .stderr(Stdio::inherit())
            .output()?;
        let said = String::from_utf8(output.stdout)?;
        let mut figures = said.split_whitespace().map(str::parse::<f64>);
        match (output.status.success(), figures.next(), figures.next()) {
            (true, Some(first), Some(second)) => Ok((first?, second?)),
            _ => Err(format!("{} failed", self.program).into()),
        }
    }
}
