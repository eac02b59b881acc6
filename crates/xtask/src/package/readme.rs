//! The quick starts of README.md, as somebody pastes them.

use std::fs;

use anyhow::{Context as _, bail};

use crate::document::blocks;
use crate::workspace::root;

/// The one program, or list of commands, in this language under this heading.
pub(super) fn quick_start(heading: &str, language: &str) -> anyhow::Result<String> {
    part_of("README.md", heading, language)
}

/// The one block of a document in this language under this heading.
pub(super) fn part_of(document: &str, heading: &str, language: &str) -> anyhow::Result<String> {
    let text = fs::read_to_string(root().join(document)).with_context(|| document.to_owned())?;
    let mut found = all_of(&text, heading, language);
    match (found.pop(), found.is_empty()) {
        (Some(code), true) => Ok(code),
        (None, _) => bail!("{document} has nothing in `{language}` under the heading {heading:?}"),
        (Some(_), false) => {
            bail!("{document} has more than one `{language}` under the heading {heading:?}")
        }
    }
}

/// The commands under a heading of README.md that begin so, without their comments.
pub(super) fn commands(heading: &str, beginning: &str) -> anyhow::Result<Vec<String>> {
    let text = fs::read_to_string(root().join("README.md")).context("README.md")?;
    let commands = commands_in(&text, heading, beginning);
    if commands.is_empty() {
        bail!("README.md has no command `{beginning} …` under the heading {heading:?}");
    }
    Ok(commands)
}

fn commands_in(text: &str, heading: &str, beginning: &str) -> Vec<String> {
    all_of(text, heading, "sh")
        .iter()
        .flat_map(|block| block.lines())
        .map(|line| line.split(" #").next().unwrap_or(line).trim_end())
        .filter(|line| line.starts_with(beginning))
        .map(str::to_owned)
        .collect()
}

fn all_of(text: &str, heading: &str, language: &str) -> Vec<String> {
    blocks(text)
        .into_iter()
        .filter(|block| block.heading == heading && block.language == language)
        .map(|block| block.code)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{all_of, commands_in, quick_start};

    const TEXT: &str = "### Python\n\n```sh\npip install x\n```\n\n```python\nprint()\n```\n\n\
        ### By hand\n\n```sh\nopenccas serve       # a desk\n```\n\n```sh\nopenccas watch a\n```\n";

    #[test]
    fn a_block_is_found_by_its_heading_and_its_language() {
        assert_eq!(all_of(TEXT, "Python", "python"), ["print()\n"]);
        assert_eq!(all_of(TEXT, "Python", "js"), [""; 0]);
        assert_eq!(all_of(TEXT, "By hand", "sh").len(), 2);
    }

    #[test]
    fn commands_come_without_their_comments() {
        assert_eq!(
            commands_in(TEXT, "By hand", "openccas serve"),
            ["openccas serve"]
        );
        assert_eq!(
            commands_in(TEXT, "By hand", "openccas"),
            ["openccas serve", "openccas watch a"]
        );
    }

    #[test]
    fn the_front_page_has_a_quick_start_in_every_language() {
        for (heading, language) in [
            ("Python", "python"),
            ("Node.js", "js"),
            ("C and C++", "sh"),
            ("C and C++", "c"),
            ("C and C++", "cpp"),
            ("Rust", "toml"),
            ("Rust", "rust"),
        ] {
            assert!(quick_start(heading, language).unwrap().contains("openccas"));
        }
        let error = quick_start("Python", "cobol").unwrap_err();
        assert!(
            error
                .to_string()
                .contains("`cobol` under the heading \"Python\"")
        );
    }
}
