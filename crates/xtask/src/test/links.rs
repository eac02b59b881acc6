//! Documents: every relative link leads somewhere, and every file that is named exists.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, ensure};

mod document;
mod headings;

use document::{Document, Mention};

use super::book;

use crate::workspace::root;

/// Folders whose documents are not ours.
const FOREIGN: [&str; 2] = ["target", "node_modules"];

pub(super) fn run() -> anyhow::Result<()> {
    let documents = Documents::read(root())?;
    let mut faults = Vec::new();
    let mut mentions = 0;
    for (file, document) in &documents.by_file {
        mentions += document.mentions.len();
        for (line, mention) in &document.mentions {
            if let Some(fault) = documents.fault(file, mention) {
                faults.push(format!("{}:{line}: {fault}", file.display()));
            }
        }
    }
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    eprintln!(
        "{} documents, {mentions} links and names of files",
        documents.by_file.len()
    );
    Ok(())
}

/// All documents of the workspace.
struct Documents {
    root: PathBuf,
    /// By their paths from the root.
    by_file: BTreeMap<PathBuf, Document>,
}

impl Documents {
    fn read(root: &Path) -> anyhow::Result<Self> {
        let mut files = Vec::new();
        find_documents(root, &mut files)?;
        let mut by_file = BTreeMap::new();
        for file in files {
            let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            let mut document = Document::read(&text);
            // A page has the headings of what it includes. What is mentioned there is looked for
            // from where that is.
            document.anchors = Document::read(&book::expanded(&file)?).anchors;
            by_file.insert(normal(file.strip_prefix(root)?), document);
        }
        Ok(Self {
            root: root.to_owned(),
            by_file,
        })
    }

    /// What is wrong with something that `file` mentions.
    fn fault(&self, file: &Path, mention: &Mention) -> Option<String> {
        let folder = file.parent().unwrap_or(Path::new(""));
        let exists = |path: &Path| self.root.join(path).exists();
        match mention {
            Mention::Undefined(label) => Some(format!("the link [{label}] is not defined")),
            Mention::File(name) => {
                let found = exists(&folder.join(name)) || exists(Path::new(name));
                (!found).then(|| format!("there is no file `{name}`"))
            }
            Mention::Link(target) => {
                let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
                let path = if path.is_empty() {
                    file.to_owned()
                } else {
                    folder.join(path)
                };
                if !exists(&path) {
                    return Some(format!("the link {target} leads nowhere"));
                }
                let document = self.by_file.get(&normal(&path))?;
                let found = anchor.is_empty() || document.anchors.iter().any(|a| a == anchor);
                (!found).then(|| format!("the link {target} names no heading"))
            }
        }
    }
}

/// The path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    normal
}

fn find_documents(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let kind = entry.file_type()?;
        if kind.is_dir() && !name.starts_with('.') && !FOREIGN.contains(&&*name) {
            find_documents(&entry.path(), found)?;
        } else if kind.is_file() && name.ends_with(".md") {
            found.push(entry.path());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Documents, Mention};
    use crate::workspace::root;

    #[test]
    fn links_lead_to_files_and_to_headings() {
        let documents = Documents::read(root()).unwrap();
        let fault = |link: &str| {
            documents.fault(
                Path::new("docs/fidelity.md"),
                &Mention::Link(link.to_owned()),
            )
        };
        assert_eq!(fault("../README.md"), None);
        assert_eq!(fault("../README.md#platforms"), None);
        assert_eq!(
            fault("gone.md").as_deref(),
            Some("the link gone.md leads nowhere")
        );
        for link in ["#no-such-heading", "../README.md#no-such-heading"] {
            let expected = format!("the link {link} names no heading");
            assert_eq!(fault(link), Some(expected));
        }
    }

    #[test]
    fn files_are_named_from_the_document_or_from_the_root() {
        let documents = Documents {
            root: root().to_owned(),
            by_file: [].into(),
        };
        let fault = |name: &str| {
            documents.fault(
                Path::new("crates/xtask/notes.md"),
                &Mention::File(name.to_owned()),
            )
        };
        assert_eq!(fault("src/main.rs"), None);
        assert_eq!(fault("crates/xtask/src/main.rs"), None);
        assert_eq!(
            fault("src/gone.rs").as_deref(),
            Some("there is no file `src/gone.rs`")
        );
    }
}
