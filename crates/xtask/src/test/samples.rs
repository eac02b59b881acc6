//! Samples in documents: each is part of a program that is built or run by the tests.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::document::{Block, blocks};
use crate::workspace::root;

/// Where programs are that the tests build or run, examples in the docs of the API among them.
const PROGRAMS: [&str; 6] = [
    "examples",
    "tests/conformance/src/generated",
    "crates/client/src",
    "bindings-c/tests",
    "bindings-python/tests",
    "bindings-node/tests",
];

/// Documents whose samples are run by the tests of their packages.
const RUN: [&str; 3] = [
    "bindings-c/README.md",
    "bindings-python/README.md",
    "bindings-node/README.md",
];

/// Pages of the reference with tables of a language and code in it.
const PAGES: [&str; 2] = ["docs/reference/calls.md", "docs/reference/events.md"];

/// The languages whose rows are looked for.
const LANGUAGES: [&str; 5] = ["C", "C++", "Python", "Node", "Rust"];

/// Folders with nothing of ours in them.
const FOREIGN: [&str; 3] = ["target", "node_modules", ".venv"];

/// Every sample in a language that is built or run is found in a program, line by line; how far it
/// is indented there does not matter.
pub(super) fn run() -> anyhow::Result<()> {
    let mut programs = RUN.map(|file| root().join(file)).to_vec();
    for folder in PROGRAMS.map(|folder| root().join(folder)) {
        if folder.is_dir() {
            files(&folder, &is_program, &mut programs)?;
        }
    }
    let programs = programs
        .iter()
        .map(|file| Ok(plain(&fs::read_to_string(file)?)))
        .collect::<anyhow::Result<Vec<_>>>()?;

    let mut faults = Vec::new();
    let mut count = 0;
    for file in documents()? {
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let name = file.strip_prefix(root())?.display();
        for sample in samples(&text) {
            count += 1;
            let wanted = plain(&sample.code);
            if !programs.iter().any(|program| program.contains(&wanted)) {
                let line = sample.line;
                faults.push(format!("{name}:{line}: no program has this sample"));
            }
        }
    }
    let in_one_line: Vec<String> = programs.iter().map(|program| packed(program)).collect();
    let mut rows = 0;
    for page in PAGES {
        let text = fs::read_to_string(root().join(page)).context(page)?;
        for (line, language, code) in listed(&text) {
            rows += 1;
            let wanted = packed(&code);
            if !in_one_line.iter().any(|program| program.contains(&wanted)) {
                faults.push(format!(
                    "{page}:{line}: no program has this line of {language}"
                ));
            }
        }
    }
    ensure!(faults.is_empty(), "{}", faults.join("\n"));
    eprintln!("{count} samples, {rows} rows of the reference");
    Ok(())
}

/// The code blocks in languages of which there are programs.
fn samples(text: &str) -> Vec<Block> {
    let mut found = blocks(text);
    found.retain(|block| is_language(&block.language));
    found
}

/// The rows of tables whose first cell names a language: the line, the language, and the code.
fn listed(text: &str) -> Vec<(usize, String, String)> {
    let mut found = Vec::new();
    // What was met of the row.
    let (mut cell, mut language, mut code) = (0, String::new(), String::new());
    for (event, span) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::TableRow) => {
                cell = 0;
                language.clear();
                code.clear();
            }
            Event::End(TagEnd::TableCell) => cell += 1,
            Event::Text(words) if cell == 0 => language.push_str(&words),
            Event::Code(line) if cell == 1 => {
                code.push_str(&line);
                code.push('\n');
            }
            Event::End(TagEnd::TableRow) if LANGUAGES.contains(&language.as_str()) => {
                let line = text[..span.start].matches('\n').count() + 1;
                found.push((line, language.clone(), code.clone()));
            }
            _ => {}
        }
    }
    found
}

/// The code without blanks, and without the comma that some formatters leave at an end: a row has
/// one line where a program may have several.
fn packed(code: &str) -> String {
    let packed: String = code.split_whitespace().collect();
    packed.replace(",)", ")").replace(",]", "]")
}

fn is_language(name: &str) -> bool {
    matches!(
        name,
        "c" | "cpp" | "js" | "javascript" | "python" | "rust" | "ts" | "typescript" | "vbs"
    )
}

fn is_program(file: &Path) -> bool {
    let ending = file.extension().and_then(OsStr::to_str);
    ending.is_some_and(|ending| {
        matches!(
            ending,
            "c" | "cpp" | "cjs" | "h" | "hpp" | "js" | "mjs" | "py" | "rs" | "ts" | "vbs"
        )
    })
}

/// The lines without what is around them, and without empty ones.
fn plain(code: &str) -> String {
    let lines = code
        .lines()
        .map(|line| line.trim().trim_start_matches("///"))
        .map(|line| line.trim_start_matches("//!"));
    let lines = lines.map(str::trim).filter(|line| !line.is_empty());
    let mut plain = String::from("\n");
    for line in lines {
        plain.push_str(line);
        plain.push('\n');
    }
    plain
}

/// The front pages, that of each crate too, and the guides. The reference is generated, and the packages of other languages
/// run the quick starts of their own documents.
fn documents() -> anyhow::Result<Vec<PathBuf>> {
    let docs = root().join("docs");
    let reference = docs.join("reference");
    let is_guide =
        |file: &Path| file.extension() == Some(OsStr::new("md")) && !file.starts_with(&reference);
    let is_front_page = |file: &Path| file.file_name() == Some(OsStr::new("README.md"));
    let mut found = vec![root().join("README.md")];
    files(&root().join("crates"), &is_front_page, &mut found)?;
    files(&docs, &is_guide, &mut found)?;
    Ok(found)
}

fn files(
    folder: &Path,
    wanted: &dyn Fn(&Path) -> bool,
    found: &mut Vec<PathBuf>,
) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        let hidden = name.as_encoded_bytes().starts_with(b".");
        if entry.file_type()?.is_dir() {
            if !hidden && !FOREIGN.iter().any(|foreign| name == *foreign) {
                files(&path, wanted, found)?;
            }
        } else if wanted(&path) {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{listed, packed, plain, samples};

    #[test]
    fn samples_are_code_in_languages_with_programs() {
        let text = "a\n\n```c\nint x;\n```\n\n```sh\nmake\n```\n";
        let found = samples(text);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].line, found[0].code.as_str()), (4, "int x;\n"));
    }

    #[test]
    fn rows_are_code_beside_the_name_of_a_language() {
        let text = "| | |\n| --- | --- |\n| COM | `x` |\n| C | `a(1);`<br>`b('\\|');` |\n";
        let code = "a(1);\nb('|');\n".to_owned();
        assert_eq!(listed(text), [(4, "C".to_owned(), code)]);
        assert_eq!(packed("f(\n    1,\n    2,\n)"), "f(1,2)");
    }

    #[test]
    fn indentation_and_empty_lines_do_not_matter_but_words_do() {
        let program = plain("fn main() {\n    one();\n\n    two();\n}\n");
        assert!(program.contains(&plain("one();\ntwo();")));
        assert!(!program.contains(&plain("one();\ntwo")));
        assert!(!program.contains(&plain("two();\none();")));
    }
}
