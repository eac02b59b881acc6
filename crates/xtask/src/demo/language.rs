//! The languages of the demo: what each needs, and its program.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};

use super::Sources;
use crate::test::node;
use crate::workspace::{command, root, target};

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Language {
    C,
    Python,
    Node,
}

impl Language {
    pub(super) const ALL: [Self; 3] = [Self::C, Self::Python, Self::Node];

    /// As it is written on the command line.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::C => "c",
            Self::Python => "python",
            Self::Node => "node",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::C => "C",
            Self::Python => "Python",
            Self::Node => "Node",
        }
    }

    /// The package of its native code.
    pub(super) fn package(self) -> &'static str {
        match self {
            Self::C => "openccas-c",
            Self::Python => "openccas-python",
            Self::Node => "openccas-node",
        }
    }

    /// What this machine lacks for it, and how it is had; `None` if nothing.
    pub(super) fn lack(self) -> Option<String> {
        match self {
            Self::C => answer("cc", &["--version"]).is_none().then(|| {
                "there is no C compiler; `apt-get install gcc libc6-dev` installs one".to_owned()
            }),
            Self::Python => {
                let version = "import sys; print('%d.%d' % sys.version_info[:2])";
                let found = answer("python3", &["-c", version]);
                let how = "`apt-get install python3` installs it";
                too_old("Python", "python3", found, (3, 11), how)
            }
            Self::Node => {
                let found = answer("node", &["--version"]);
                let how = "`apt-get install nodejs`, or nodejs.org";
                too_old("Node.js", "node", found, (20, 0), how)
            }
        }
    }

    /// What `openccas demo --watch` takes: this program builds the rest and becomes the watcher.
    pub(super) fn watch(self, sources: &Sources) -> anyhow::Result<OsString> {
        let here = env::current_exe()?;
        let here = here.to_str().context("the path is not UTF-8")?;
        let mut watch = format!("{}={} watcher {}", self.name(), quoted(here), self.word());
        match sources {
            Sources::Tests => watch.push_str(" --tested"),
            Sources::Of(languages) if languages.is_empty() => {}
            Sources::Of(languages) => {
                let beside: Vec<_> = languages.iter().map(|it| it.word()).collect();
                watch.push_str(&format!(" --beside {}", beside.join(",")));
            }
        }
        Ok(watch.into())
    }

    /// Lays out what the program needs, after its package was built. Gives the program.
    pub(super) fn lay_out(self) -> anyhow::Result<Command> {
        let folder = target()?.join("demo").join(self.word());
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        match self {
            Self::C => c(&folder),
            Self::Python => python(&folder),
            Self::Node => javascript(&folder),
        }
    }
}

/// Compiled and linked with the shared library.
fn c(folder: &Path) -> anyhow::Result<Command> {
    let (built, installed) = match env::consts::OS {
        "macos" => ("libopenccas.dylib", "libopenccas.0.dylib"),
        "windows" => bail!("the program in C is not built on Windows"),
        _ => ("libopenccas.so", "libopenccas.so.0"),
    };
    let library = folder.join(installed);
    copy(&target()?.join("debug").join(built), &library)?;
    let program = folder.join("follow");
    let status = command("cc")
        .args([
            "-std=c99",
            "-Ibindings-c/include",
            "examples/c/follow.c",
            "-o",
        ])
        .arg(&program)
        .arg(&library)
        .arg(format!("-Wl,-rpath,{}", folder.display()))
        .arg("-pthread")
        .status()
        .context("cc does not start")?;
    ensure!(status.success(), "examples/c/follow.c does not compile");
    Ok(command(program))
}

/// The package as the wheel has it, in a folder for it alone: nothing is installed.
fn python(folder: &Path) -> anyhow::Result<Command> {
    let built = match env::consts::OS {
        "macos" => "lib_openccas.dylib",
        "windows" => bail!("the package for Python is not built on Windows"),
        _ => "lib_openccas.so",
    };
    let package = folder.join("openccas");
    if package.exists() {
        fs::remove_dir_all(&package).context("the package of the last time")?;
    }
    copy_folder(&root().join("bindings-python/python/openccas"), &package)?;
    let native = package.join("_openccas.abi3.so");
    copy(&target()?.join("debug").join(built), &native)?;
    let mut program = command("python3");
    program
        .arg("examples/python/follow.py")
        .env("PYTHONPATH", folder);
    Ok(program)
}

/// The package as npm links it, beside a copy of the program.
fn javascript(folder: &Path) -> anyhow::Result<Command> {
    node::put_in_place(&target()?.join("debug"))?;
    let modules = folder.join("node_modules");
    fs::create_dir_all(&modules)?;
    link(&root().join("bindings-node"), &modules.join("openccas"))?;
    fs::write(folder.join("package.json"), "{ \"type\": \"module\" }\n")?;
    let program = folder.join("follow.js");
    copy(&root().join("examples/node/follow.js"), &program)?;
    let mut node = command("node");
    node.arg(program);
    Ok(node)
}

/// What a program says, if there is one.
fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(said)
}

fn too_old(
    what: &str,
    program: &str,
    found: Option<String>,
    (major, minor): (u32, u32),
    how: &str,
) -> Option<String> {
    let wanted = match minor {
        0 => format!("{what} {major} or later"),
        _ => format!("{what} {major}.{minor} or later"),
    };
    let Some(found) = found else {
        return Some(format!("there is no {program}; {wanted} is needed: {how}"));
    };
    if version(&found).is_some_and(|version| version >= (major, minor)) {
        return None;
    }
    Some(format!("{program} is {found}; {wanted} is needed: {how}"))
}

/// `v20.20.2` -> (20, 20)
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// A word as the shell takes it.
fn quoted(word: &str) -> String {
    if cfg!(windows) {
        return format!("\"{word}\"");
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// As a new file: a process that has the old one loaded goes on with it.
fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    let new = to.with_extension("new");
    fs::copy(from, &new).with_context(|| from.display().to_string())?;
    fs::rename(&new, to).with_context(|| to.display().to_string())
}

fn copy_folder(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if name == "__pycache__" {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

fn link(folder: &Path, link: &PathBuf) -> anyhow::Result<()> {
    // The link of the last time, whatever it leads to.
    let _ = fs::remove_file(link);
    #[cfg(unix)]
    let made = std::os::unix::fs::symlink(folder, link);
    #[cfg(windows)]
    let made = std::os::windows::fs::symlink_dir(folder, link);
    made.with_context(|| link.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::super::Sources;
    use super::{Language, quoted, too_old, version};

    #[test]
    fn what_is_too_old_or_not_there_is_said_with_what_to_install() {
        let python = |found: Option<&str>| {
            too_old(
                "Python",
                "python3",
                found.map(str::to_owned),
                (3, 11),
                "install it",
            )
        };
        assert_eq!(python(Some("3.11")), None);
        assert_eq!(python(Some("3.14")), None);
        let old = python(Some("3.9")).unwrap();
        assert_eq!(
            old,
            "python3 is 3.9; Python 3.11 or later is needed: install it"
        );
        assert!(python(None).unwrap().starts_with("there is no python3"));
        assert!(python(Some("nonsense")).is_some());
        assert_eq!(version("v20.20.2"), Some((20, 20)));
    }

    #[test]
    fn a_path_is_one_word_to_the_shell() {
        assert_eq!(quoted("/it's here/x"), r"'/it'\''s here/x'");
    }

    #[test]
    fn a_watcher_is_told_what_is_built_beside_it() {
        let sources = Sources::Of(vec![Language::C, Language::Node]);
        let watch = Language::Node.watch(&sources).unwrap();
        let watch = watch.to_str().unwrap();
        assert!(watch.starts_with("Node='/"), "{watch}");
        assert!(watch.ends_with("' watcher node --beside c,node"), "{watch}");
    }
}
