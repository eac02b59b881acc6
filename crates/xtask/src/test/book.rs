//! The documents as a site.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use pulldown_cmark::{Event, Parser, Tag};

use super::step::run;
use super::tools::Tool;
use crate::workspace::{command, root};

const MDBOOK: Tool = Tool {
    name: "mdbook",
    version: "0.5.4",
    oldest: (0, 5),
    prebuilt: Some("crates/xtask/tools/mdbook.txt"),
};

/// Builds the site. Every document is in it, and no link leads out of it to a file.
pub(super) fn build() -> anyhow::Result<()> {
    let docs = root().join("docs");
    let summary = fs::read_to_string(docs.join("SUMMARY.md")).context("docs/SUMMARY.md")?;
    let mut faults = Vec::new();
    for file in documents(&docs)? {
        let name = file.strip_prefix(&docs)?.display().to_string();
        if name == "SUMMARY.md" {
            continue;
        }
        if !summary.contains(&format!("({name})")) {
            faults.push(format!("docs/{name} is not in docs/SUMMARY.md"));
        }
        let text = expanded(&file)?;
        let folder = file.parent().unwrap_or(&docs);
        for link in links(&text) {
            let target = link.split('#').next().unwrap_or_default();
            if leads_out(folder, target, &docs) {
                faults.push(format!("docs/{name}: {link} is not part of the site"));
            }
        }
    }
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    run(command(MDBOOK.program()?).arg("build").arg(root()))
}

/// The page with the documents that it includes whole: their links are the page's.
pub(super) fn expanded(file: &Path) -> anyhow::Result<String> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut expanded = String::with_capacity(text.len());
    for line in text.lines() {
        let included = line
            .strip_prefix("{{#include ")
            .and_then(|it| it.strip_suffix("}}"));
        match included {
            Some(name) => {
                let included = fs::read_to_string(folder.join(name)).context(name.to_owned())?;
                expanded.push_str(&included);
            }
            None => expanded.push_str(line),
        }
        expanded.push('\n');
    }
    Ok(expanded)
}

fn documents(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.append(&mut documents(&path)?);
        } else if path.extension().is_some_and(|it| it == "md") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn links(text: &str) -> Vec<String> {
    Parser::new(text)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        })
        .collect()
}

/// Whether a link is to a file that the site does not have.
fn leads_out(folder: &Path, target: &str, docs: &Path) -> bool {
    if target.is_empty() || target.contains("://") || target.starts_with("mailto:") {
        return false;
    }
    let Ok(docs) = docs.canonicalize() else {
        return true;
    };
    folder
        .join(target)
        .canonicalize()
        .map_or(true, |file| !file.starts_with(docs))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{leads_out, links};
    use crate::workspace::root;

    /// The names in the first column of the tables of a page, but those of languages.
    fn options(page: &str) -> Vec<&str> {
        let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
        rows.filter_map(|row| row.split_once(" |"))
            .flat_map(|(names, _)| names.split(", "))
            .map(|name| name.trim_matches('`'))
            .collect()
    }

    #[test]
    fn the_page_of_options_names_what_the_languages_have() {
        let read = |file: &str| fs::read_to_string(root().join(file)).unwrap();
        let page = read("docs/options.md");
        let names = options(&page);
        assert!(names.contains(&"queue_events") && names.contains(&"longest_delay"));
        let python = read("bindings-python/python/openccas/_options.py");
        let node = read("bindings-node/lib/client.d.ts");
        let cpp = read("bindings-c/include/openccas/options.hpp");
        for name in names {
            let camel = openccas_catalogue::Name::of(name).camel();
            assert!(
                python.contains(&format!("    {name}: ")),
                "{name} in Python"
            );
            assert!(node.contains(&format!("  {camel}?: ")), "{camel} in Node");
            let cpp_name = if name == "interface" {
                "interface_address"
            } else {
                name
            };
            let declared = [format!(" {cpp_name};"), format!(" {cpp_name} = ")];
            assert!(declared.iter().any(|it| cpp.contains(it)), "{name} in C++");
        }
    }

    #[test]
    fn a_link_to_a_file_outside_is_found() {
        let docs = root().join("docs");
        let text = "[a](running.md#limits) [b](../README.md) [c](https://example.com) [d](#x)";
        let outside: Vec<_> = links(text)
            .into_iter()
            .filter(|link| leads_out(&docs, link.split('#').next().unwrap_or_default(), &docs))
            .collect();
        assert_eq!(outside, ["../README.md"]);
    }
}
