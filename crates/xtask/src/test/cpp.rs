//! The headers for C++, the conformance runners of C and C++, and the examples of both.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};

use super::c::{Package, WARNINGS, under_valgrind};
use super::step::run;
use super::surfaces::{cases, report};
use crate::workspace::{command, root};

/// The runners of the conformance cases, and what the one in C is made of.
pub(crate) const CONFORMANCE: &str = "bindings-c/tests/conformance";
pub(crate) const C_SOURCES: [&str; 6] = [
    "runner.c",
    "steps.c",
    "told.c",
    "seen.c",
    "given.c",
    "generated/typed.c",
];
const PROGRAMS: &str = "bindings-c/tests/cpp";
const EXAMPLES: &str = "examples/c";
const README: &str = "bindings-c/README.md";
const STAGE: &str = "bindings-c/tests/examples/stage.cpp";

/// What the documents show: compiled, and not run.
const SHOWN: [&str; 2] = [
    "bindings-c/tests/reference/examples.cpp",
    "bindings-c/tests/reference/idioms.cpp",
];

/// Headers that stand alone, and the language that each is for.
const HEADERS: [(&str, &str); 5] = [
    ("openccas.hpp", "c++17"),
    ("openccas.hpp", "c++20"),
    ("openccas_com.hpp", "c++11"),
    ("openccas_com.hpp", "c++17"),
    ("openccas_com.hpp", "c++20"),
];

/// What is compiled to one program.
struct Program {
    name: String,
    sources: Vec<PathBuf>,
    /// A standard of C, or of C++.
    standard: &'static str,
    /// What it is linked with besides.
    libraries: &'static [&'static str],
}

impl Program {
    /// A program that is one file.
    fn of(source: &Path) -> anyhow::Result<Self> {
        let name = source.file_stem().context("a program has a name")?;
        let is_c = source.extension() == Some(OsStr::new("c"));
        Ok(Self {
            name: name.to_string_lossy().into_owned(),
            sources: vec![source.to_owned()],
            standard: if is_c { "c99" } else { "c++17" },
            libraries: &[],
        })
    }

    fn compile(&self, package: &Package, kind: &str, more: &[&str]) -> anyhow::Result<PathBuf> {
        let program = package.folder.join(kind).join(&self.name);
        fs::create_dir_all(package.folder.join(kind))?;
        let is_c = self.standard.starts_with("c9") || self.standard.starts_with("c1");
        run(command(if is_c { "cc" } else { "c++" })
            .arg(format!("-std={}", self.standard))
            .arg("-g")
            .args(WARNINGS)
            .args(more)
            .args(&self.sources)
            .arg("-o")
            .arg(&program)
            .args(package.flags()?)
            .args(self.libraries)
            .arg("-pthread"))?;
        Ok(program)
    }
}

/// All of it.
pub(super) fn run_all() -> anyhow::Result<()> {
    let package = Package::install()?;
    headers_stand_alone("c++")?;
    run(command("c++")
        .args(WARNINGS)
        .args(["-std=c++17", "-fsyntax-only", "-I", "bindings-c/include"])
        .args(SHOWN))?;
    for program in tests()? {
        let program = program.compile(&package, "cpp", &[])?;
        run(&mut package.command(&program))?;
    }
    let quick_start = quick_start(&package)?.compile(&package, "cpp", &[])?;
    run(&mut package.command(&quick_start))?;
    let cases = cases()?;
    for runner in runners()? {
        let program = runner.compile(&package, "conformance", &[])?;
        let report = report(&runner.name)?;
        // What an earlier run has left shows nothing of this one.
        let _ = fs::remove_file(&report);
        run(package.command(&program).arg(&cases).arg(report))?;
    }
    let stage = Program::of(Path::new(STAGE))?.compile(&package, "examples", &[])?;
    let mut examples = Vec::new();
    for source in sources(EXAMPLES)? {
        examples.push(Program::of(&source)?.compile(&package, "examples", &[])?);
    }
    run(package.command(&stage).args(examples))
}

/// The programs and runners under valgrind, and with AddressSanitizer.
pub(super) fn run_checking_memory() -> anyhow::Result<()> {
    let package = Package::install()?;
    let cases = cases()?;
    for (program, is_runner) in tests()?
        .into_iter()
        .map(|test| (test, false))
        .chain(runners()?.into_iter().map(|runner| (runner, true)))
    {
        let plain = program.compile(&package, "cpp", &[])?;
        let checked = program.compile(&package, "cpp-asan", &["-fsanitize=address"])?;
        for mut command in [under_valgrind(&package, &plain), package.command(&checked)] {
            if is_runner {
                let report = package.folder.join("report.json");
                command.arg(&cases).arg(report);
            }
            run(&mut command)?;
        }
    }
    Ok(())
}

/// The headers with those of Windows, for which nothing is run here.
pub(super) fn run_for_windows() -> anyhow::Result<()> {
    let compiler = "x86_64-w64-mingw32-g++-posix";
    ensure!(
        command(compiler).arg("--version").output().is_ok(),
        "{compiler} is needed; `apt-get install g++-mingw-w64-x86-64-posix` installs it"
    );
    headers_stand_alone(compiler)?;
    run(command(compiler)
        .args(WARNINGS)
        .args(["-std=c++17", "-fsyntax-only", "-I", "bindings-c/include"])
        .arg("examples/c/com_sample.cpp"))
}

fn headers_stand_alone(compiler: &str) -> anyhow::Result<()> {
    for (header, standard) in HEADERS {
        run(command(compiler)
            .args(WARNINGS)
            .args([&format!("-std={standard}"), "-fsyntax-only", "-x", "c++"])
            .arg(format!("bindings-c/include/{header}")))?;
    }
    Ok(())
}

/// The program in the README, as somebody pastes it.
fn quick_start(package: &Package) -> anyhow::Result<Program> {
    let readme = fs::read_to_string(root().join(README))?;
    let (_, after) = readme
        .split_once("```cpp\n")
        .context("the README has no program in C++")?;
    let (program, _) = after
        .split_once("```\n")
        .context("the program of the README does not end")?;
    let file = package.folder.join("quick_start.cpp");
    fs::write(&file, program)?;
    Ok(Program {
        // The one in C has the plain name.
        name: "quick_start_cpp".to_owned(),
        ..Program::of(&file)?
    })
}

/// The files of programs in a folder.
fn sources(folder: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut sources: Vec<PathBuf> = fs::read_dir(root().join(folder))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    let extensions = [Some(OsStr::new("c")), Some(OsStr::new("cpp"))];
    sources.retain(|path| extensions.contains(&path.extension()));
    sources.sort();
    ensure!(!sources.is_empty(), "there are no programs in {folder}");
    Ok(sources)
}

fn tests() -> anyhow::Result<Vec<Program>> {
    let sources = sources(PROGRAMS)?;
    sources.iter().map(|source| Program::of(source)).collect()
}

fn runners() -> anyhow::Result<[Program; 2]> {
    for header in ["jansson.h", "nlohmann/json.hpp"] {
        let found = command("c++")
            .args([
                "-fsyntax-only",
                "-x",
                "c++",
                "-include",
                header,
                "/dev/null",
            ])
            .status()?
            .success();
        ensure!(
            found,
            "the runners need {header}; `apt-get install libjansson-dev nlohmann-json3-dev` \
             installs it"
        );
    }
    let folder = Path::new(CONFORMANCE);
    Ok([
        Program {
            name: "c".to_owned(),
            sources: C_SOURCES.map(|source| folder.join(source)).to_vec(),
            standard: "c99",
            libraries: &["-ljansson"],
        },
        Program {
            name: "cpp".to_owned(),
            sources: vec![folder.join("runner.cpp")],
            standard: "c++17",
            libraries: &[],
        },
    ])
}
