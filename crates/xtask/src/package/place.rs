//! An empty place, as a user's machine is before anything of openccas is on it.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context as _, ensure};

use super::archive;
use crate::workspace::{command, root};

/// Variables by which this workspace, or the shell that builds it, could help what is tried.
const OF_THIS_SHELL: [&str; 13] = [
    "CMAKE_PREFIX_PATH",
    "CPATH",
    "DYLD_LIBRARY_PATH",
    "LD_LIBRARY_PATH",
    "LIBRARY_PATH",
    "MANPATH",
    "NODE_OPTIONS",
    "NODE_PATH",
    "PKG_CONFIG_PATH",
    "PYTHONHOME",
    "PYTHONPATH",
    "RUSTFLAGS",
    "VIRTUAL_ENV",
];

/// A folder away from the workspace. It stays if something goes wrong, to be looked at.
pub(super) struct Place {
    folder: PathBuf,
    is_done: bool,
}

impl Place {
    pub(super) fn new(name: &str) -> anyhow::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let (id, number) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = env::temp_dir().join(format!("openccas-{name}-{id}-{number}"));
        // What is left of an earlier process with this number.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        let folder = folder.canonicalize()?;
        Ok(Self {
            folder,
            is_done: false,
        })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A program that runs here.
    pub(super) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = command(program);
        command.current_dir(&self.folder);
        for variable in OF_THIS_SHELL {
            command.env_remove(variable);
        }
        for (name, _) in env::vars_os() {
            // What npm and cargo tell the programs that they run.
            let name = name.to_string_lossy();
            if name.starts_with("npm_") || name.starts_with("CARGO_BIN_") {
                command.env_remove(&*name);
            }
        }
        command
    }

    /// Writes a file. Gives its path.
    pub(super) fn write(&self, name: &str, text: &str) -> anyhow::Result<PathBuf> {
        let path = self.folder.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        Ok(path)
    }

    /// Nothing that is installed here says where it was made.
    pub(super) fn is_of_no_machine(&self, installed: &Path) -> anyhow::Result<()> {
        let made_in = root().to_string_lossy();
        for file in archive::files(installed)? {
            if file.is_symlink() {
                continue;
            }
            let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
            ensure!(
                !String::from_utf8_lossy(&bytes).contains(&*made_in),
                "{} names the folder {made_in}",
                file.strip_prefix(&self.folder).unwrap_or(&file).display()
            );
        }
        Ok(())
    }

    /// It went well: nothing stays.
    pub(super) fn leave_nothing(mut self) -> anyhow::Result<()> {
        self.is_done = true;
        fs::remove_dir_all(&self.folder).with_context(|| self.folder.display().to_string())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.is_done {
            eprintln!("what was tried is in {}", self.folder.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Place;
    use crate::workspace::root;

    #[test]
    fn what_names_the_folder_of_the_workspace_is_found() {
        let place = Place::new("place").unwrap();
        place.write("lib/one.txt", "a word").unwrap();
        place.is_of_no_machine(place.folder()).unwrap();
        let text = format!("made in {}/crates", root().display());
        place.write("lib/two.txt", &text).unwrap();
        let error = place.is_of_no_machine(place.folder()).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("lib/two.txt names the folder"),
            "{error}"
        );
        place.leave_nothing().unwrap();
    }
}
