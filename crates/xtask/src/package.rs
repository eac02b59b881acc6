//! `cargo xtask package`: what is installed on other machines.

pub(crate) mod c;

use std::path::{PathBuf, absolute};

/// Builds a package.
#[derive(clap::Args)]
pub(crate) struct Package {
    #[command(subcommand)]
    which: Which,
}

#[derive(clap::Subcommand)]
enum Which {
    /// The C and C++ binding: headers, shared and static library, pkg-config and CMake package.
    C {
        /// Folder to install into; it is made if there is none.
        #[arg(long, value_name = "DIR")]
        prefix: PathBuf,
    },
}

impl Package {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        match &self.which {
            Which::C { prefix } => c::install(&absolute(prefix)?, c::Build::Release),
        }
    }
}
