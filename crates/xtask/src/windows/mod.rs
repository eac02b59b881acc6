//! `cargo xtask windows`: what of openccas runs on Windows, built and run on Linux.

mod missing;
mod startup;
mod toolchain;
mod wine;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::ValueEnum;

pub(crate) use missing::Missing;
pub(crate) use toolchain::Toolchain;
pub(crate) use wine::Wine;

use crate::test::run;
use crate::workspace::target;

/// Builds what runs on Windows: the COM object and the bridge, for both architectures.
///
/// It cross-compiles with Rust and MinGW as Debian packages them, and names the packages that it
/// lacks. The results are in the folder `windows/dist` of the target folder.
#[derive(clap::Args)]
pub(crate) struct Windows {
    /// Only this architecture; may be given twice.
    #[arg(long, value_enum)]
    arch: Vec<Arch>,
    /// Then measure a request and an event through the object and through the bridge, under wine.
    #[arg(long)]
    bench: bool,
}

/// An architecture of Windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Arch {
    /// 64 bits.
    #[value(name = "x86_64")]
    X86_64,
    /// 32 bits, as programs that load the vendor's object are.
    I686,
}

/// Something that is built for Windows, and the name that it is given out under.
pub(crate) struct Product {
    pub(crate) package: &'static str,
    /// As cargo names it.
    built: &'static str,
    /// As it is given out.
    pub(crate) name: &'static str,
}

pub(crate) const PRODUCTS: &[Product] = &[
    Product {
        package: "openccas-com-object",
        built: "openccas_com_object.dll",
        name: "CCASComClient.dll",
    },
    Product {
        package: "openccas-com-bridge",
        built: "openccas-bridge.exe",
        name: "openccas-bridge.exe",
    },
];

impl Windows {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let toolchain = Toolchain::find()?;
        for arch in Arch::ALL {
            if self.arch.is_empty() || self.arch.contains(&arch) {
                build(&toolchain, arch)?;
            }
        }
        if self.bench {
            bench(&toolchain)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Measures with the 64-bit object.
fn bench(toolchain: &Toolchain) -> anyhow::Result<()> {
    const SECONDS: u32 = 300;
    let dist = build(toolchain, Arch::X86_64)?;
    let wine = Wine::start()?;
    let object = Wine::path(&dist.join("CCASComClient.dll"));
    wine.run(&mut wine.command("regsvr32", SECONDS), &["/s", &object])?;
    let mut cargo = toolchain.cargo(Arch::X86_64, "bench")?;
    wine.be_runner(&mut cargo, Arch::X86_64, SECONDS);
    cargo.args(["--package", "openccas-com-tests", "--bench", "object"]);
    run(cargo.args(["--package", "openccas-com-bridge", "--bench", "bridge"]))
}

/// Builds the products for an architecture. Gives the folder that they are in.
pub(crate) fn build(toolchain: &Toolchain, arch: Arch) -> anyhow::Result<PathBuf> {
    let mut cargo = toolchain.cargo(arch, "build")?;
    for product in PRODUCTS {
        cargo.args(["--package", product.package]);
    }
    run(&mut cargo)?;
    let dist = target()?.join("windows/dist").join(arch.name());
    fs::create_dir_all(&dist).with_context(|| dist.display().to_string())?;
    for product in PRODUCTS {
        let built = toolchain.output(arch).join(product.built);
        fs::copy(&built, dist.join(product.name)).with_context(|| built.display().to_string())?;
    }
    Ok(dist)
}

impl Arch {
    pub(crate) const ALL: [Self; 2] = [Self::X86_64, Self::I686];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::I686 => "i686",
        }
    }

    /// Rust's name. The target for Windows 7 and later calls nothing that wine 8 lacks.
    pub(crate) fn triple(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64-win7-windows-gnu",
            Self::I686 => "i686-win7-windows-gnu",
        }
    }

    /// A variable of the environment that is for this target alone.
    fn variable(self, name: &str) -> String {
        format!("{name}_{}", self.triple().replace('-', "_"))
    }

    /// A program of MinGW.
    pub(crate) fn mingw(self, program: &str) -> String {
        format!("{}-w64-mingw32-{program}", self.name())
    }
}
