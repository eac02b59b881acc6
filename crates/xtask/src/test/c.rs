//! The C binding: its header, its symbols, its package, and the programs in `bindings-c/tests/c`.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, ensure};

use super::step::run;
use crate::package::c::{Build, install};
use crate::workspace::{command, root, target};

const HEADER: &str = "bindings-c/include/openccas.h";
const README: &str = "bindings-c/README.md";
const PROGRAMS: &str = "bindings-c/tests/c";

/// What the documents show: compiled, and not run.
const SHOWN: [&str; 2] = [
    "bindings-c/tests/reference/examples.c",
    "bindings-c/tests/reference/idioms.c",
];

/// The program that uses TLS. Valgrind takes what the assembly code of the ciphers writes for
/// uninitialised; leaks and invalid accesses are found all the same.
const OVER_TLS: &str = "offers";

pub(super) const WARNINGS: [&str; 4] = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// The whole binding.
pub(super) fn run_all() -> anyhow::Result<()> {
    let package = Package::install()?;
    header_compiles()?;
    run(command("cc")
        .args(WARNINGS)
        .args(["-std=c99", "-fsyntax-only", "-I", "bindings-c/include"])
        .args(SHOWN))?;
    package.symbols()?;
    package.is_found_by_cmake()?;
    for program in programs()?.into_iter().chain([package.quick_start()?]) {
        let program = package.compile(&program, "gcc", &[])?;
        run(&mut package.command(&program))?;
    }
    Ok(())
}

/// The same programs under valgrind, and with AddressSanitizer.
pub(super) fn run_checking_memory() -> anyhow::Result<()> {
    let package = Package::install()?;
    ensure!(
        works("valgrind"),
        "valgrind is needed; `apt-get install valgrind` installs it"
    );
    for program in programs()? {
        let plain = package.compile(&program, "gcc", &[])?;
        run(&mut under_valgrind(&package, &plain))?;
        let checked = package.compile(&program, "asan", &["-fsanitize=address"])?;
        run(&mut package.command(&checked))?;
    }
    Ok(())
}

/// A program under valgrind, which fails if it finds a misuse of memory or a leak.
pub(super) fn under_valgrind(package: &Package, program: &Path) -> Command {
    let mut valgrind = package.command(Path::new("valgrind"));
    valgrind
        .args(["--quiet", "--error-exitcode=9", "--leak-check=full"])
        .args([
            "--show-leak-kinds=definite",
            "--errors-for-leak-kinds=definite",
        ]);
    if program.ends_with(OVER_TLS) {
        valgrind.arg("--undef-value-errors=no");
    }
    valgrind.arg(program);
    valgrind
}

/// The binding as a user installs it.
pub(super) struct Package {
    pub(super) folder: PathBuf,
    prefix: PathBuf,
}

impl Package {
    pub(super) fn install() -> anyhow::Result<Self> {
        let folder = target()?.join("c");
        let prefix = folder.join("prefix");
        install(&prefix, Build::Dev)?;
        Ok(Self { folder, prefix })
    }

    /// A program that finds the shared library.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = command(program);
        let variable = match cfg!(target_os = "macos") {
            true => "DYLD_LIBRARY_PATH",
            false => "LD_LIBRARY_PATH",
        };
        command.env(variable, self.prefix.join("lib"));
        command
    }

    /// What pkg-config says that a program needs.
    pub(super) fn flags(&self) -> anyhow::Result<Vec<String>> {
        let said = command("pkg-config")
            .env("PKG_CONFIG_PATH", self.prefix.join("lib/pkgconfig"))
            .args(["--cflags", "--libs", "openccas"])
            .output()
            .context("pkg-config does not start; `apt-get install pkg-config` installs it")?;
        ensure!(
            said.status.success(),
            "pkg-config does not find the package"
        );
        let flags = String::from_utf8(said.stdout)?;
        Ok(flags.split_whitespace().map(str::to_owned).collect())
    }

    /// Compiles a program with what pkg-config says. Gives where it is.
    fn compile(&self, source: &Path, kind: &str, more: &[&str]) -> anyhow::Result<PathBuf> {
        let name = source.file_stem().context("a program has a name")?;
        let program = self.folder.join(kind).join(name);
        fs::create_dir_all(self.folder.join(kind))?;
        run(command("cc")
            .args(["-std=c11", "-D_GNU_SOURCE", "-g"])
            .args(WARNINGS)
            .args(more)
            .arg(source)
            .arg("-o")
            .arg(&program)
            .args(self.flags()?)
            .arg("-pthread"))?;
        Ok(program)
    }

    /// The program in the README, as somebody pastes it. Gives the file that it is in.
    fn quick_start(&self) -> anyhow::Result<PathBuf> {
        let readme = fs::read_to_string(root().join(README))?;
        let (_, after) = readme
            .split_once("```c\n")
            .context("the README has no program")?;
        let (program, _) = after
            .split_once("```\n")
            .context("the program of the README does not end")?;
        let file = self.folder.join("quick_start.c");
        fs::write(&file, program)?;
        Ok(file)
    }

    /// The library exports what the header declares, and nothing else.
    fn symbols(&self) -> anyhow::Result<()> {
        let library = self.prefix.join("lib/libopenccas.so");
        let output = command("nm")
            .args(["--dynamic", "--defined-only"])
            .arg(&library)
            .output()
            .context("nm does not start; it comes with the C compiler")?;
        ensure!(output.status.success(), "nm cannot read the library");
        let text = String::from_utf8(output.stdout)?;
        let exported: BTreeSet<&str> = text
            .lines()
            .filter_map(|line| line.split_whitespace().nth(2))
            .collect();
        let header = fs::read_to_string(root().join(HEADER))?;
        let declared = declared(&header);
        let differing: Vec<&&str> = exported.symmetric_difference(&declared).collect();
        ensure!(
            differing.is_empty(),
            "exported or declared, and not both: {differing:?}"
        );
        eprintln!("{} functions are declared and exported", declared.len());
        Ok(())
    }

    fn is_found_by_cmake(&self) -> anyhow::Result<()> {
        ensure!(
            works("cmake"),
            "CMake is needed; `apt-get install cmake` installs it"
        );
        let build = self.folder.join("cmake");
        run(command("cmake")
            .args(["-S", "bindings-c/tests/cmake", "-Wno-dev", "-B"])
            .arg(&build)
            .arg(format!("-DCMAKE_PREFIX_PATH={}", self.prefix.display())))?;
        run(command("cmake").arg("--build").arg(&build))?;
        for kind in ["with_openccas", "with_static"] {
            run(&mut self.command(&build.join(kind)))?;
        }
        Ok(())
    }
}

fn works(program: &str) -> bool {
    command(program).arg("--version").output().is_ok()
}

/// The header stands alone, in each language that it is for.
fn header_compiles() -> anyhow::Result<()> {
    for (compiler, language, standard) in [
        ("cc", "c", "c99"),
        ("cc", "c", "c11"),
        ("c++", "c++", "c++17"),
    ] {
        run(command(compiler)
            .args(WARNINGS)
            .args([&format!("-std={standard}"), "-fsyntax-only", "-x", language])
            .arg(HEADER))?;
    }
    Ok(())
}

/// The functions of the header: its only lines that begin with this.
fn declared(header: &str) -> BTreeSet<&str> {
    header
        .split("CCAS_API")
        .skip(1)
        .filter_map(|after| {
            let declaration = after.split_once('(')?.0;
            let name = declaration.rsplit([' ', '*', '\n']).next()?;
            name.starts_with("ccas_").then_some(name)
        })
        .collect()
}

fn programs() -> anyhow::Result<Vec<PathBuf>> {
    let mut programs: Vec<PathBuf> = fs::read_dir(root().join(PROGRAMS))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    programs.retain(|path| path.extension() == Some(OsStr::new("c")));
    programs.sort();
    ensure!(!programs.is_empty(), "there are no programs in {PROGRAMS}");
    Ok(programs)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use openccas_catalogue::Catalogue;

    use super::declared;

    const HEADER: &str = include_str!("../../../../bindings-c/include/openccas.h");

    #[test]
    fn declarations_are_found() {
        let header = "#define CCAS_API\n CCAS_API\nint32_t ccas_one(int a);\nCCAS_API const char \
                      *ccas_two(void);";
        assert_eq!(declared(header), BTreeSet::from(["ccas_one", "ccas_two"]));
    }

    #[test]
    fn every_name_of_the_catalogue_is_in_the_header() {
        let catalogue = Catalogue::load().unwrap();
        let declared = declared(HEADER);
        let defined: BTreeSet<&str> = HEADER
            .lines()
            .filter_map(|line| line.strip_prefix("#define ")?.split(' ').next())
            .collect();
        let mut missing = Vec::new();
        for method in &catalogue.methods {
            let name = method.name();
            let function = format!("ccas_{}", name.snake());
            let constant = format!("CCAS_METHOD_{}", name.screaming());
            if !declared.contains(&*function) || !defined.contains(&*constant) {
                missing.push(function);
            }
        }
        for act in &catalogue.acts {
            let function = format!("ccas_simulator_{}", act.name);
            if !declared.contains(&*function) {
                missing.push(function);
            }
        }
        let constants = catalogue
            .events
            .iter()
            .map(|event| format!("CCAS_{}", event.com))
            .chain(
                catalogue
                    .parameters
                    .iter()
                    .map(|parameter| format!("CCAS_PARAM_{}", parameter.name().screaming())),
            )
            .chain(
                catalogue
                    .errors
                    .iter()
                    .map(|error| format!("CCAS_ERROR_{}", error.name().screaming())),
            )
            .chain(catalogue.enumerations.iter().flat_map(|enumeration| {
                let name = openccas_catalogue::Name::of(&enumeration.name).screaming();
                enumeration
                    .values
                    .iter()
                    .map(move |value| format!("CCAS_{name}_{}", value.name().screaming()))
            }));
        missing.extend(constants.filter(|constant| !defined.contains(&**constant)));
        assert_eq!(missing, Vec::<String>::new());
    }
}
