//! `cargo xtask package`: what is released, made and tried.

mod archive;
pub(crate) mod c;
mod command;
mod crates;
mod dist;
mod node;
mod notices;
mod place;
mod python;
mod readme;
mod running;
mod versions;
pub(crate) mod windows;

use std::path::{Path, PathBuf, absolute};

use anyhow::{Context as _, bail, ensure};
use clap::ValueEnum;

use crate::windows::{Missing, Toolchain};
use crate::workspace::{root, target};
use dist::Dist;

/// The version of everything.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Makes what is released, and tries it: installs each package in an empty place, and runs its quick
/// start from there.
///
/// The quick starts are those of README.md, as they stand. Without a kind, all are made; what is for
/// Windows then only where this machine can build it.
#[derive(clap::Args)]
pub(crate) struct Package {
    /// What is made.
    #[arg(value_enum)]
    kinds: Vec<Kind>,
    /// Folder for the packages, and for SHA256SUMS with the sums of all that is in it.
    #[arg(long, value_name = "DIR", default_value = "dist")]
    out: PathBuf,
    /// Make the packages alone.
    #[arg(long)]
    no_try: bool,
    /// With `c`: install it into this folder, and make no archive. The folder is made if there is
    /// none.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["out", "no_try"])]
    prefix: Option<PathBuf>,
}

/// A kind of package: the folder that it has in `dist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
enum Kind {
    /// The crates for Rust.
    Crates,
    /// The command, with its manual pages and what completes it in shells.
    Command,
    /// The library for C and C++: headers, shared and static, for pkg-config and CMake.
    C,
    /// The package for Python: a wheel for this platform, and the sources.
    Python,
    /// The package for Node.js, for this platform.
    Node,
    /// The bridge and the COM object for Windows.
    Windows,
}

/// What came of a kind.
struct Outcome {
    kind: Kind,
    /// What was tried with it; nothing if it was only made.
    tried: Vec<String>,
}

impl Package {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        if let Some(prefix) = &self.prefix {
            ensure!(
                self.kinds == [Kind::C],
                "--prefix is for `cargo xtask package c --prefix DIR`"
            );
            return c::install(&absolute(prefix)?, c::Build::Release);
        }
        let kinds = match self.kinds.as_slice() {
            [] => Kind::all_of_this_machine()?,
            some => some.to_vec(),
        };
        let out = root().join(&self.out);
        make(&kinds, &out, !self.no_try)
    }
}

/// Everything that is released, made and tried, beside what was built: a step of the tests. What is
/// for Windows is tried by a step of its own, under wine.
pub(crate) fn make_and_try_all() -> anyhow::Result<()> {
    let mut kinds = Kind::value_variants().to_vec();
    kinds.retain(|kind| *kind != Kind::Windows);
    make(&kinds, &target()?.join("dist"), true)
}

fn make(kinds: &[Kind], out: &Path, and_try: bool) -> anyhow::Result<()> {
    versions::check()?;
    let missing = kinds
        .iter()
        .flat_map(|kind| kind.needs())
        .filter(|need| !running::exists(need.program))
        .map(|need| format!("{} ({})", need.program, need.comes_with))
        .collect::<Vec<_>>();
    ensure!(
        missing.is_empty(),
        "not found: {}. `cargo xtask package KIND` makes a kind that needs none of them",
        missing.join(", ")
    );
    let mut dist = Dist::open(out, kinds)?;
    let mut outcomes = Vec::new();
    for &kind in kinds {
        eprintln!("\n-- {}", kind.name());
        let folder = Dist::workshop(kind)?;
        let tried = kind
            .make(&folder, and_try)
            .with_context(|| kind.name().to_owned())?;
        dist.replace(kind, &folder)?;
        outcomes.push(Outcome { kind, tried });
    }
    dist.report(&outcomes)
}

/// A program that a kind is made or tried with.
struct Need {
    program: &'static str,
    comes_with: &'static str,
}

impl Kind {
    /// As it is typed, and as its folder is called.
    fn name(self) -> &'static str {
        match self {
            Self::Crates => "crates",
            Self::Command => "command",
            Self::C => "c",
            Self::Python => "python",
            Self::Node => "node",
            Self::Windows => "windows",
        }
    }

    /// All kinds, without those for which this machine has no tools: that is said aloud.
    fn all_of_this_machine() -> anyhow::Result<Vec<Self>> {
        let mut kinds = Self::value_variants().to_vec();
        if let Err(error) = Toolchain::find() {
            let missing = error.downcast::<Missing>()?;
            eprintln!("nothing is made for Windows: {missing}\n");
            kinds.retain(|kind| *kind != Self::Windows);
        }
        Ok(kinds)
    }

    fn needs(self) -> &'static [Need] {
        const CC: Need = Need::new("cc", "a C compiler");
        const CXX: Need = Need::new("c++", "a C++ compiler");
        const CMAKE: Need = Need::new("cmake", "CMake");
        const PKG_CONFIG: Need = Need::new("pkg-config", "pkg-config");
        const PYTHON: Need = Need::new("python3", "Python 3.11 or later");
        const NPM: Need = Need::new("npm", "Node.js 20 or later");
        const NODE: Need = Need::new("node", "Node.js 20 or later");
        const BASH: Need = Need::new("bash", "bash");
        const GROFF: Need = Need::new("groff", "the package groff-base");
        match self {
            Self::Crates => &[],
            Self::Command => &[BASH, GROFF],
            Self::C => &[CC, CXX, CMAKE, PKG_CONFIG],
            Self::Python => &[PYTHON],
            Self::Node => &[NPM, NODE],
            Self::Windows => &[],
        }
    }

    /// Makes the packages into `folder`. Gives what was tried with them.
    fn make(self, folder: &Path, and_try: bool) -> anyhow::Result<Vec<String>> {
        let (make, try_out): (In<()>, In<Vec<String>>) = match self {
            Self::Crates => (crates::make, crates::try_out),
            Self::Command => (command::make, command::try_out),
            Self::C => (c::archive::make, c::archive::try_out),
            Self::Python => (python::make, python::try_out),
            Self::Node => (node::make, node::try_out),
            Self::Windows => (windows::make, windows::try_out),
        };
        make(folder)?;
        match and_try {
            true => try_out(folder),
            false => Ok(Vec::new()),
        }
    }
}

/// Work in the folder of a kind.
type In<T> = fn(&Path) -> anyhow::Result<T>;

impl Need {
    const fn new(program: &'static str, comes_with: &'static str) -> Self {
        Self {
            program,
            comes_with,
        }
    }
}

/// This platform, in the names of archives.
fn platform() -> String {
    use std::env::consts::{ARCH, OS};
    format!("{OS}-{ARCH}")
}

/// The only file in a folder whose name ends so.
fn file_ending(folder: &Path, ending: &str) -> anyhow::Result<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    match found.as_slice() {
        [one] => Ok(one.clone()),
        some => bail!(
            "{} files end in {ending} in {}",
            some.len(),
            folder.display()
        ),
    }
}
