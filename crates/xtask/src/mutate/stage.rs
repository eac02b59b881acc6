//! A copy of the sources in which templates may be wrong: built, and put before the conformance
//! cases.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};
use serde_json::Value as Json;

use super::site::{Build, SITES, Surface};
use crate::codegen::wrong::Rendered;
use crate::package::c;
use crate::python::Environment;
use crate::test::cpp::{C_SOURCES, CONFORMANCE};
use crate::test::node;
use crate::workspace::{command, root, target, typed};

const LIBRARY: &str = "libopenccas.so";
/// What programs that are linked with the library look for.
const SONAME: &str = "libopenccas.so.0";

/// How long the runners wait for an event, in milliseconds: it is there at once, or not at all.
const PATIENCE: &str = "3000";

/// The copy, and what was built of it.
pub(super) struct Stage {
    tree: PathBuf,
    /// Programs and reports.
    folder: PathBuf,
    /// The cases as JSON, by name.
    cases: BTreeMap<String, Json>,
    python: Option<Environment>,
}

/// Why something could not be built.
#[derive(Debug)]
pub(super) struct Refused(pub(super) String);

impl Stage {
    /// Copies the sources of this workspace.
    pub(super) fn copy(cases: &str) -> anyhow::Result<Self> {
        let folder = root().join("target/mutations");
        let tree = folder.join("tree");
        let listed = command("git")
            .args([
                "ls-files",
                "-z",
                "--cached",
                "--others",
                "--exclude-standard",
            ])
            .output()
            .context("git does not start")?;
        ensure!(listed.status.success(), "the sources are not known to git");
        let listed = String::from_utf8(listed.stdout)?;
        for file in listed.split('\0').filter(|file| is_needed(file)) {
            let source = root().join(file);
            if !source.is_file() {
                continue;
            }
            match file {
                "Cargo.toml" => {
                    let manifest = moved(&fs::read_to_string(source)?);
                    write(&folder.join(file), manifest.as_bytes())?;
                }
                "Cargo.lock" => write(&folder.join(file), &fs::read(source)?)?,
                _ => write(&tree.join(file), &fs::read(source)?)?,
            }
        }
        let all: Vec<Json> = serde_json::from_str(cases)?;
        let by_name = all.into_iter().filter_map(|case| {
            let name = case["name"].as_str()?.to_owned();
            Some((name, case))
        });
        Ok(Self {
            tree,
            folder,
            cases: by_name.collect(),
            python: None,
        })
    }

    /// Writes files into the copy; all others are as they should be.
    pub(super) fn write(&self, files: &[Rendered]) -> anyhow::Result<()> {
        for output in SITES.iter().flat_map(|site| site.outputs) {
            let wrong = files.iter().find(|file| file.destination == *output);
            let bytes = match wrong {
                Some(file) => file.text.clone().into_bytes(),
                None => fs::read(root().join(output)).context(*output)?,
            };
            write(&self.tree.join(output), &bytes)?;
        }
        Ok(())
    }

    /// Builds what the surfaces of a build need. Inside, what a compiler says against it.
    pub(super) fn build(&mut self, build: Build) -> anyhow::Result<Result<(), Refused>> {
        match build {
            Build::Client | Build::Protocol => {
                let built = self.cargo("openccas-conformance", "openccas-conformance")?;
                let Ok(program) = built else {
                    return Ok(built.map(drop));
                };
                self.keep(&program, "rust")?;
                Ok(Ok(()))
            }
            Build::C => {
                let built = self.cargo("openccas-c", LIBRARY)?;
                let Ok(library) = built else {
                    return Ok(built.map(drop));
                };
                self.keep(&library, &format!("lib/{SONAME}"))?;
                let mut compiler = command("cc");
                compiler
                    .args(["-std=c99", "-g"])
                    .args(C_SOURCES.map(|source| self.tree.join(CONFORMANCE).join(source)))
                    .arg(self.folder.join("lib").join(SONAME))
                    .arg("-ljansson");
                self.compile(compiler, "c")
            }
            Build::Cpp => {
                let prefix = target()?.join("c/prefix");
                c::install(&prefix, c::Build::Dev)?;
                let mut compiler = command("c++");
                compiler
                    .args(["-std=c++17"])
                    .arg(self.tree.join(CONFORMANCE).join("runner.cpp"))
                    .arg(prefix.join("lib").join(LIBRARY));
                self.compile(compiler, "cpp")
            }
            Build::Python => {
                if self.python.is_none() {
                    self.python = Some(Environment::prepare()?);
                }
                let built = self.cargo("openccas-python", "lib_openccas.so")?;
                let Ok(library) = built else {
                    return Ok(built.map(drop));
                };
                let place = "bindings-python/python/openccas/_openccas.abi3.so";
                write(&self.tree.join(place), &fs::read(library)?)?;
                Ok(Ok(()))
            }
            Build::Node => {
                let native = node::build(node::Build::Debug)?;
                let name = native.file_name().context("the native code has a name")?;
                let place = self.tree.join("bindings-node/lib").join(name);
                write(&place, &fs::read(&native)?)?;
                Ok(Ok(()))
            }
        }
    }

    /// Builds a package of the copy, and gives the file that comes of it.
    fn cargo(&self, package: &str, file: &str) -> anyhow::Result<Result<PathBuf, Refused>> {
        let mut cargo = command("cargo");
        cargo
            .args(["build", "--quiet", "--locked", "--package", package])
            .arg("--target-dir")
            .arg(target()?)
            .current_dir(&self.folder);
        if let Err(refused) = compiled(&mut cargo)? {
            return Ok(Err(refused));
        }
        let built = target()?.join("debug").join(file);
        // Nobody shall take it for what this workspace builds: cargo puts that there again.
        let moved = self.folder.join("built").join(file);
        write(&moved, &fs::read(&built).context(file.to_owned())?)?;
        fs::set_permissions(&moved, fs::metadata(&built)?.permissions())?;
        fs::remove_file(&built)?;
        Ok(Ok(moved))
    }

    fn keep(&self, file: &Path, name: &str) -> anyhow::Result<PathBuf> {
        let place = self.folder.join(name);
        let folder = place.parent().context("it is in a folder")?;
        fs::create_dir_all(folder)?;
        fs::rename(file, &place)?;
        Ok(place)
    }

    /// Compiles a runner with the headers of the copy.
    fn compile(&self, mut compiler: Command, name: &str) -> anyhow::Result<Result<(), Refused>> {
        compiler
            .arg("-I")
            .arg(self.tree.join("bindings-c/include"))
            .args(["-pthread", "-o"])
            .arg(self.folder.join(name));
        compiled(&mut compiler)
    }

    /// Runs cases on a surface. Gives the names of those that fail, each with the reason.
    pub(super) fn run(
        &self,
        surface: Surface,
        cases: &[&str],
    ) -> anyhow::Result<BTreeMap<String, String>> {
        let name = surface.name();
        let chosen: Vec<&Json> = cases
            .iter()
            .filter_map(|case| self.cases.get(*case))
            .collect();
        let given = self.folder.join(format!("{name}-cases.json"));
        let report = self.folder.join(format!("{name}.json"));
        fs::write(&given, serde_json::to_string(&chosen)?)?;
        let _ = fs::remove_file(&report);
        let mut runner = self.runner(surface, &given, &report)?;
        let output = runner
            .env("OPENCCAS_PATIENCE_MS", PATIENCE)
            .output()
            .with_context(|| typed(&runner))?;
        let Ok(report) = fs::read_to_string(&report) else {
            // It has ended in the middle: what it says is all there is.
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            ensure!(
                !output.status.success(),
                "{name} has left no report:\n{said}"
            );
            if let [only] = cases {
                let last = said.lines().last().unwrap_or("it says nothing");
                return Ok(BTreeMap::from([((*only).to_owned(), last.to_owned())]));
            }
            let mut failed = BTreeMap::new();
            for case in cases {
                failed.extend(self.run(surface, &[case])?);
            }
            return Ok(failed);
        };
        let report: Json = serde_json::from_str(&report)?;
        let failed = report["cases"]["failed"].as_array().context("a report")?;
        let told = failed.iter().filter_map(|it| {
            Some((
                it["name"].as_str()?.to_owned(),
                it["why"].as_str()?.to_owned(),
            ))
        });
        Ok(told.collect())
    }

    fn runner(&self, surface: Surface, cases: &Path, report: &Path) -> anyhow::Result<Command> {
        Ok(match surface {
            Surface::RustAsync | Surface::RustBlocking => {
                let mut runner = command(self.folder.join("rust"));
                runner.args(["run", surface.name()]).arg(cases).arg(report);
                runner
            }
            Surface::C | Surface::Cpp => {
                let libraries = match surface {
                    Surface::C => self.folder.join("lib"),
                    _ => target()?.join("c/prefix/lib"),
                };
                let mut runner = command(self.folder.join(surface.name()));
                runner
                    .arg(cases)
                    .arg(report)
                    .env("LD_LIBRARY_PATH", libraries);
                runner
            }
            Surface::PythonSync | Surface::PythonAsync => {
                let Some(python) = &self.python else {
                    bail!("Python is not prepared")
                };
                let mut runner = python.tool("python", &["-m", "conformance", surface.name()]);
                runner
                    .arg(cases)
                    .arg("--report")
                    .arg(report)
                    .env("PYTHONPATH", self.tree.join("bindings-python/python"))
                    .current_dir(self.tree.join("bindings-python/tests"));
                runner
            }
            Surface::Node => {
                let mut runner = command("node");
                runner
                    .arg("tests/conformance/main.js")
                    .arg(cases)
                    .arg(report)
                    .current_dir(self.tree.join("bindings-node"));
                runner
            }
        })
    }
}

/// The manifest of a workspace whose packages are all in `tree`. Cargo knows a package by where it is
/// in its workspace: where both share what they build, no package may be at the same place.
fn moved(manifest: &str) -> String {
    let mut moved = manifest.replace("exclude = [\"fuzz\"]", "");
    for folder in ["bindings-", "crates/", "examples/", "tests/"] {
        moved = moved.replace(&format!("\"{folder}"), &format!("\"tree/{folder}"));
    }
    moved
}

/// Documents are not needed, but for those that sources include.
fn is_needed(file: &str) -> bool {
    !["", "docs", "fuzz"].contains(&file.split('/').next().unwrap_or_default())
}

fn compiled(command: &mut Command) -> anyhow::Result<Result<(), Refused>> {
    let output = command.output().with_context(|| typed(command))?;
    if output.status.success() {
        return Ok(Ok(()));
    }
    Ok(Err(Refused(
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )))
}

/// Writes a file unless it is there already: what is not new is not built again.
fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if fs::read(path).is_ok_and(|found| found == bytes) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // A new file: a process that has the old one loaded goes on with it.
    let _ = fs::remove_file(path);
    fs::write(path, bytes).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn packages_are_moved_into_the_tree() {
        let manifest = "members = [\"bindings-c\", \"crates/*\"]\nexclude = [\"fuzz\"]\n\
                        openccas = { path = \"crates/client\" }\n";
        assert_eq!(
            moved(manifest),
            "members = [\"tree/bindings-c\", \"tree/crates/*\"]\n\n\
             openccas = { path = \"tree/crates/client\" }\n"
        );
    }
}
