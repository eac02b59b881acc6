//! The licences of the libraries that are part of a program: their texts go where it goes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use serde::Deserialize;

use crate::workspace::{cargo, command};

/// What the text is called in packages.
pub(super) const FILE: &str = "LICENSES-OTHERS.txt";

/// What begins the name of a file that has to go along.
const FILES: &[&str] = &[
    "license",
    "licence",
    "copying",
    "copyright",
    "notice",
    "unlicense",
];

const RULE: &str = "==================================================================";

/// What cargo knows of a build.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    /// None for those of this workspace.
    source: Option<String>,
    manifest_path: String,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    /// None for what is linked.
    kind: Option<String>,
}

/// The text for a package of the workspace on this platform.
pub(super) fn of_this_platform(package: &str) -> anyhow::Result<String> {
    let said = command("rustc").arg("-vV").output().context("rustc")?;
    let said = String::from_utf8(said.stdout)?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    of([package].into_iter(), host, "")
}

/// A text that names all libraries in these packages of the workspace, when they are built for
/// these targets, with their licences. `runtimes` are what compilers add.
pub(super) fn of<'a>(
    packages: impl Iterator<Item = &'a str>,
    targets: impl IntoIterator<Item = &'a str>,
    runtimes: &str,
) -> anyhow::Result<String> {
    let metadata = metadata(targets)?;
    let linked = metadata.linked(&packages.collect::<Vec<_>>());
    let mut list = format!(
        "Libraries of others that are part of these programs, beside the standard library of Rust\n\
         (MIT OR Apache-2.0){runtimes}. Their licences follow.\n\n",
    );
    // Most say the same: each text stands once.
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in linked {
        let name = format!("{} {}", package.name, package.version);
        let license = package.license.as_deref().unwrap_or("see its text");
        writeln!(list, "  {name}: {license}")?;
        for text in package.texts()? {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    for (text, names) in texts {
        write!(list, "\n{RULE}\n{}\n{RULE}\n\n{text}\n", names.join(", "))?;
    }
    Ok(list)
}

fn metadata<'a>(targets: impl IntoIterator<Item = &'a str>) -> anyhow::Result<Metadata> {
    let mut cargo = cargo(["metadata", "--format-version=1", "--locked"]);
    for target in targets {
        cargo.args(["--filter-platform", target]);
    }
    let output = cargo.output().context("cargo metadata")?;
    ensure!(
        output.status.success(),
        "cargo metadata: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).context("cargo metadata")
}

impl Metadata {
    /// What is linked into these packages, by name.
    fn linked(&self, roots: &[&str]) -> Vec<&Package> {
        let packages: BTreeMap<&str, &Package> = self
            .packages
            .iter()
            .map(|it| (it.id.as_str(), it))
            .collect();
        let nodes: BTreeMap<&str, &Node> = self
            .resolve
            .nodes
            .iter()
            .map(|it| (it.id.as_str(), it))
            .collect();
        let is_root =
            |package: &&Package| package.source.is_none() && roots.contains(&package.name.as_str());
        let mut ahead: Vec<&str> = self
            .packages
            .iter()
            .filter(is_root)
            .map(|package| package.id.as_str())
            .collect();
        let mut seen = BTreeSet::new();
        let mut linked = Vec::new();
        while let Some(id) = ahead.pop() {
            let (Some(package), Some(node)) = (packages.get(id), nodes.get(id)) else {
                continue;
            };
            // What writes code while it is compiled is no part of the program.
            if package.is_macro() || !seen.insert(id) {
                continue;
            }
            if package.source.is_some() {
                linked.push(*package);
            }
            let normal = |it: &&Dependency| it.dep_kinds.iter().any(|it| it.kind.is_none());
            ahead.extend(node.deps.iter().filter(normal).map(|it| it.pkg.as_str()));
        }
        linked.sort_by_key(|package| (&package.name, &package.version));
        linked
    }
}

impl Package {
    fn is_macro(&self) -> bool {
        let mut kinds = self.targets.iter().flat_map(|target| &target.kind);
        kinds.any(|kind| kind == "proc-macro")
    }

    /// The texts of its licences and notices.
    fn texts(&self) -> anyhow::Result<BTreeSet<String>> {
        let folder = Path::new(&self.manifest_path)
            .parent()
            .context("a manifest is in a folder")?;
        let mut texts = BTreeSet::new();
        for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().to_ascii_lowercase();
            if entry.file_type()?.is_file() && FILES.iter().any(|it| name.starts_with(it)) {
                let text = fs::read_to_string(entry.path())
                    .with_context(|| entry.path().display().to_string())?;
                texts.insert(text.replace("\r\n", "\n").trim_end().to_owned());
            }
        }
        Ok(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn what_is_linked_is_named_with_its_licence() {
        let packages = ["openccas-com-bridge"].into_iter();
        let text = of(packages, ["x86_64-pc-windows-gnu"], "").unwrap();
        for part in [
            "  tokio ",
            "  windows-core ",
            ": MIT",
            "Permission is hereby granted",
        ] {
            assert!(text.contains(part), "{part:?} is missing");
        }
        // Neither what other systems take, nor what tests do, nor what writes code, nor ours.
        for part in ["  nix ", "  proptest ", "  serde_derive ", "  openccas"] {
            assert!(!text.contains(part), "{part:?} is too much");
        }
    }
}
