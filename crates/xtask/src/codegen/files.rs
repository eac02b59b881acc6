//! The files in the tree, and how they compare with what they should be.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::workspace;

/// A generated file as it should be.
pub(crate) struct Rendered {
    /// Path from the root of the workspace.
    pub(crate) destination: &'static str,
    pub(crate) text: String,
}

/// The files of this workspace.
pub(super) struct Tree {
    root: PathBuf,
}

impl Tree {
    pub(super) fn of_this_workspace() -> Self {
        Self {
            root: workspace::root().to_owned(),
        }
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The text of a file, if there is one.
    pub(super) fn read(&self, path: &str) -> anyhow::Result<Option<String>> {
        match fs::read_to_string(self.path(path)) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| path.to_owned()),
        }
    }

    /// Writes the files that differ; the others keep their time, so that nothing is built anew.
    pub(super) fn write(&self, rendered: &[Rendered]) -> anyhow::Result<()> {
        for file in rendered {
            if self.read(file.destination)?.as_ref() == Some(&file.text) {
                continue;
            }
            let path = self.path(file.destination);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
            }
            fs::write(&path, &file.text).with_context(|| file.destination)?;
        }
        Ok(())
    }

    /// What is not as it should be, one entry per file.
    pub(super) fn differences(&self, rendered: &[Rendered]) -> anyhow::Result<Vec<String>> {
        let mut differences = Vec::new();
        for file in rendered {
            let found = self.read(file.destination)?.unwrap_or_default();
            differences.extend(difference(file.destination, &found, &file.text));
        }
        differences.extend(self.strays(rendered)?);
        Ok(differences)
    }

    /// Files in a folder of generated files that nothing generates any more.
    fn strays(&self, rendered: &[Rendered]) -> anyhow::Result<Vec<String>> {
        let expected: BTreeSet<PathBuf> = rendered
            .iter()
            .map(|file| self.path(file.destination))
            .collect();
        let folders: BTreeSet<&Path> = expected
            .iter()
            .filter_map(|path| path.parent())
            .filter(|folder| {
                ["generated", "_generated", "docs/reference"]
                    .iter()
                    .any(|end| folder.ends_with(end))
            })
            .collect();
        let mut strays = Vec::new();
        for folder in folders.into_iter().filter(|folder| folder.exists()) {
            for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
                let path = entry?.path();
                if path.is_file() && !expected.contains(&path) {
                    let shown = path.strip_prefix(&self.root).unwrap_or(&path);
                    strays.push(format!("{}: no template writes this file", shown.display()));
                }
            }
        }
        Ok(strays)
    }
}

/// The first lines that differ.
fn difference(destination: &str, found: &str, expected: &str) -> Option<String> {
    if found == expected {
        return None;
    }
    let mut found_lines = found.lines();
    let mut expected_lines = expected.lines();
    let mut number = 0;
    loop {
        number += 1;
        match (found_lines.next(), expected_lines.next()) {
            (None, None) => return Some(format!("{destination}: line endings differ")),
            (found, expected) if found == expected => {}
            (found, expected) => {
                let line = |sign: char, line: Option<&str>| {
                    line.map_or_else(String::new, |line| format!("\n{sign}{line}"))
                };
                let (removed, added) = (line('-', found), line('+', expected));
                return Some(format!("{destination}:{number}:{removed}{added}"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn equal_texts_do_not_differ() {
        assert_eq!(difference("a.rs", "same\n", "same\n"), None);
    }

    #[test]
    fn the_first_lines_that_differ_are_shown() {
        let shown = difference("a.rs", "one\ntwo\n", "one\n2\n");
        assert_eq!(shown.as_deref(), Some("a.rs:2:\n-two\n+2"));
        let shown = difference("a.rs", "one\n", "one\ntwo\n");
        assert_eq!(shown.as_deref(), Some("a.rs:2:\n+two"));
        let shown = difference("a.rs", "one", "one\n");
        assert_eq!(shown.as_deref(), Some("a.rs: line endings differ"));
    }
}
