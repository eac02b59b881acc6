//! One version holds for everything: what says another is named before anything is made.

use std::fmt;
use std::fs;

use anyhow::{Context as _, ensure};

use super::VERSION;
use crate::workspace::root;

/// A version, and who says it.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    by: String,
    version: String,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { by, version } = self;
        write!(f, "{by} says {version}")
    }
}

/// Every file of the workspace that says a version says this one.
pub(super) fn check() -> anyhow::Result<()> {
    let mut said = Vec::new();
    said.extend(of_manifest(&read("Cargo.toml")?)?);
    said.extend(of_lock(&read("Cargo.lock")?)?);
    said.extend(of_json("bindings-node/package.json", &["version"])?);
    let lock = "bindings-node/package-lock.json";
    said.extend(of_json(lock, &["version"])?);
    said.extend(of_json(lock, &["packages", "", "version"])?);
    agree(VERSION, &said)?;
    agree_on_abi()?;
    let state = Changes::read(&read("CHANGELOG.md")?).state(VERSION)?;
    if matches!(state, State::Unreleased) {
        eprintln!("CHANGELOG.md has no heading for {VERSION} yet: its changes are unreleased");
    }
    Ok(())
}

/// What a package says of itself, after it is made.
pub(super) fn is_this(by: &str, version: &str) -> anyhow::Result<()> {
    let said = Said {
        by: by.to_owned(),
        version: version.trim().to_owned(),
    };
    agree(VERSION, &[said])
}

fn agree(expected: &str, said: &[Said]) -> anyhow::Result<()> {
    let others: Vec<_> = said
        .iter()
        .filter(|said| said.version != expected)
        .map(Said::to_string)
        .collect();
    ensure!(
        others.is_empty(),
        "the version is {expected}, and one holds for all packages: {}",
        others.join("; ")
    );
    Ok(())
}

fn read(file: &str) -> anyhow::Result<String> {
    fs::read_to_string(root().join(file)).with_context(|| file.to_owned())
}

/// The version of the workspace, and those by which its crates ask for one another.
fn of_manifest(text: &str) -> anyhow::Result<Vec<Said>> {
    let manifest: toml::Table = text.parse().context("Cargo.toml")?;
    let workspace = &manifest["workspace"];
    let mut said = vec![Said {
        by: "Cargo.toml".to_owned(),
        version: text_of(&workspace["package"]["version"]),
    }];
    let dependencies = workspace["dependencies"].as_table();
    for (name, dependency) in dependencies.into_iter().flatten() {
        if dependency.get("path").is_some() {
            said.push(Said {
                by: format!("the dependency on {name} in Cargo.toml"),
                version: dependency.get("version").map(text_of).unwrap_or_default(),
            });
        }
    }
    Ok(said)
}

/// The versions of the members of the workspace: those that come from nowhere else.
fn of_lock(text: &str) -> anyhow::Result<Vec<Said>> {
    let lock: toml::Table = text.parse().context("Cargo.lock")?;
    let packages = lock["package"].as_array().into_iter().flatten();
    let ours = packages.filter(|package| package.get("source").is_none());
    Ok(ours
        .map(|package| Said {
            by: format!("the crate {} in Cargo.lock", text_of(&package["name"])),
            version: text_of(&package["version"]),
        })
        .collect())
}

fn text_of(value: &toml::Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn of_json(file: &str, path: &[&str]) -> anyhow::Result<Option<Said>> {
    let json: serde_json::Value = serde_json::from_str(&read(file)?).context(file.to_owned())?;
    let value = path.iter().fold(&json, |value, name| &value[*name]);
    Ok(Some(Said {
        by: format!("{file} ({})", path.join("/")),
        version: value.as_str().unwrap_or("none").to_owned(),
    }))
}

/// The version of the C interface stands in the header, in the soname, and in the names of files.
fn agree_on_abi() -> anyhow::Result<()> {
    let header = read("bindings-c/include/openccas.h")?;
    let script = read("bindings-c/build.rs")?;
    let in_header = after(&header, "#define CCAS_ABI_VERSION ");
    let in_soname = after(&script, "-soname,libopenccas.so.");
    let said = [
        ("CCAS_ABI_VERSION in openccas.h", in_header),
        ("the soname in bindings-c/build.rs", in_soname),
    ];
    let said = said.map(|(by, version)| Said {
        by: by.to_owned(),
        version: version.to_owned(),
    });
    agree(super::c::ABI, &said).context("the interface of the C library")
}

/// The digits that stand behind some words.
fn after<'a>(text: &'a str, words: &str) -> &'a str {
    let rest = text.split_once(words).map_or("", |(_, rest)| rest);
    let end = rest.find(|letter: char| !letter.is_ascii_digit());
    &rest[..end.unwrap_or(rest.len())]
}

/// The headings of the changelog.
struct Changes<'a> {
    /// Whether something is told under `Unreleased`.
    unreleased: bool,
    /// The versions, the newest first.
    versions: Vec<&'a str>,
}

/// Where the version stands in the changelog.
#[derive(Debug, PartialEq, Eq)]
enum State {
    Released,
    Unreleased,
}

impl<'a> Changes<'a> {
    fn read(text: &'a str) -> Self {
        let mut changes = Self {
            unreleased: false,
            versions: Vec::new(),
        };
        let mut in_unreleased = false;
        for line in text.lines() {
            if let Some(heading) = line.strip_prefix("## ") {
                let name = heading.trim_start_matches('[').split([']', ' ']).next();
                let name = name.unwrap_or_default();
                in_unreleased = name.eq_ignore_ascii_case("unreleased");
                if !in_unreleased {
                    changes.versions.push(name);
                }
            } else if in_unreleased && line.starts_with('-') {
                changes.unreleased = true;
            }
        }
        changes
    }

    fn state(&self, version: &str) -> anyhow::Result<State> {
        if self.versions.first() == Some(&version) {
            ensure!(
                !self.unreleased,
                "CHANGELOG.md tells unreleased changes, and {version} is released"
            );
            return Ok(State::Released);
        }
        let last = self.versions.first().unwrap_or(&"none");
        ensure!(
            self.unreleased && !self.versions.contains(&version),
            "the version is {version}; the newest heading in CHANGELOG.md says {last}"
        );
        Ok(State::Unreleased)
    }
}

#[cfg(test)]
mod tests {
    use super::{Changes, Said, State, after, agree, check, of_lock, of_manifest};

    #[test]
    fn all_files_of_this_workspace_say_the_same() {
        check().unwrap();
    }

    #[test]
    fn who_says_another_version_is_named() {
        let said = |by: &str, version: &str| Said {
            by: by.to_owned(),
            version: version.to_owned(),
        };
        let all = [said("a", "1.2.3"), said("b", "1.2.4"), said("c", "")];
        assert!(agree("1.2.3", &all[..1]).is_ok());
        assert_eq!(
            agree("1.2.3", &all).unwrap_err().to_string(),
            "the version is 1.2.3, and one holds for all packages: b says 1.2.4; c says "
        );
    }

    #[test]
    fn a_manifest_says_its_version_and_those_of_its_crates() {
        let text = "[workspace.package]\nversion = '1.0.0'\n[workspace.dependencies]\n\
            a = { version = '1.0.1', path = 'a' }\nserde = '1'\nb = { path = 'b' }\n";
        let said = of_manifest(text).unwrap();
        let versions: Vec<_> = said.iter().map(|said| said.version.as_str()).collect();
        assert_eq!(versions, ["1.0.0", "1.0.1", ""]);
    }

    #[test]
    fn a_lock_file_says_the_versions_of_our_crates_alone() {
        let text = "[[package]]\nname = 'a'\nversion = '1.0.0'\n\
            [[package]]\nname = 'b'\nversion = '2.0.0'\nsource = 'elsewhere'\n";
        let said = of_lock(text).unwrap();
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].to_string(), "the crate a in Cargo.lock says 1.0.0");
    }

    #[test]
    fn numbers_are_read_up_to_what_is_none() {
        assert_eq!(after("so.12\")", "so."), "12");
        assert_eq!(after("nothing", "so."), "");
    }

    #[test]
    fn a_version_is_released_or_its_changes_are_told_as_unreleased() {
        let state = |text: &str| Changes::read(text).state("0.2.0");
        assert_eq!(
            state("## [0.2.0] - 2026-01-02\n- a\n").unwrap(),
            State::Released
        );
        assert_eq!(
            state("## [Unreleased]\n\n## [0.2.0]\n- a\n").unwrap(),
            State::Released
        );
        assert_eq!(
            state("## [Unreleased]\n- b\n## [0.1.0]\n- a\n").unwrap(),
            State::Unreleased
        );
        // Released, and changed since.
        assert!(state("## [Unreleased]\n- b\n## [0.2.0]\n- a\n").is_err());
        // The changelog is ahead, or behind with nothing told.
        assert!(state("## [0.3.0]\n- c\n## [0.2.0]\n- a\n").is_err());
        let error = state("## [0.1.0]\n- a\n").unwrap_err().to_string();
        assert_eq!(
            error,
            "the version is 0.2.0; the newest heading in CHANGELOG.md says 0.1.0"
        );
    }
}
