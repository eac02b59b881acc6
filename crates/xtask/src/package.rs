//! `cargo xtask package`: what is installed on other machines.

pub(crate) mod c;
mod notices;
pub(crate) mod windows;

use std::path::{PathBuf, absolute};

use crate::workspace::root;

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
    /// The bridge and the COM object for Windows: a zip in `dist`.
    Windows,
}

impl Package {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        match &self.which {
            Which::C { prefix } => c::install(&absolute(prefix)?, c::Build::Release),
            Which::Windows => windows::archive(&root().join("dist")).map(drop),
        }
    }
}
