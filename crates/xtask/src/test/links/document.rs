//! What a Markdown document mentions, and where it can be linked to.

use std::cell::RefCell;

use pulldown_cmark::{BrokenLink, Event, Options, Parser, Tag, TagEnd};

use super::headings::Headings;

/// Endings that make a name the name of a file.
const ENDINGS: [&str; 12] = [
    ".rs", ".toml", ".md", ".j2", ".txt", ".json", ".h", ".hpp", ".py", ".pyi", ".js", ".ts",
];

/// A Markdown document.
#[derive(Debug)]
pub(super) struct Document {
    /// Each with its line.
    pub(super) mentions: Vec<(usize, Mention)>,
    /// What links to this document can have behind the `#`.
    pub(super) anchors: Vec<String>,
}

/// What is to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mention {
    /// The target of a link within these files.
    Link(String),
    /// A file's name in code style.
    File(String),
    /// A link by a label that is nowhere defined.
    Undefined(String),
}

impl Document {
    pub(super) fn read(text: &str) -> Self {
        let undefined = RefCell::new(Vec::new());
        let note_undefined = |link: BrokenLink<'_>| {
            // `[x]` alone is no link, but text in brackets.
            let bracketed = &text[link.span.clone()];
            if bracketed.contains("][") {
                undefined
                    .borrow_mut()
                    .push((link.span.start, link.reference.to_string()));
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(
            text,
            Options::ENABLE_TABLES,
            Some(note_undefined),
        );
        let mut mentions = Vec::new();
        let mut headings = Headings::default();
        let mut heading: Option<String> = None;
        for (event, span) in parser.into_offset_iter() {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })
                    if !is_elsewhere(&dest_url) =>
                {
                    mentions.push((span.start, Mention::Link(dest_url.into_string())));
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => {
                    headings.add(&heading.take().unwrap_or_default());
                }
                Event::Text(words) => heading.iter_mut().for_each(|text| text.push_str(&words)),
                Event::Code(code) => {
                    heading.iter_mut().for_each(|text| text.push_str(&code));
                    if names_file(&code) {
                        mentions.push((span.start, Mention::File(code.into_string())));
                    }
                }
                _ => {}
            }
        }
        let undefined = undefined.into_inner().into_iter();
        mentions.extend(undefined.map(|(start, label)| (start, Mention::Undefined(label))));
        let line = |start: usize| text[..start].matches('\n').count() + 1;
        let mentions = mentions
            .into_iter()
            .map(|(start, what)| (line(start), what))
            .collect();
        Self {
            mentions,
            anchors: headings.into_anchors(),
        }
    }
}

/// Whether a link leads out of these files.
fn is_elsewhere(target: &str) -> bool {
    target.contains("://") || target.starts_with("mailto:")
}

/// Whether code is the name of a file: a path, or a document by its name alone.
fn names_file(code: &str) -> bool {
    let is_path = code.contains('/') && ENDINGS.iter().any(|ending| code.ends_with(ending));
    let is_document = code.ends_with(".md");
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    (is_path || is_document) && !code.starts_with('/') && code.chars().all(is_name)
}

#[cfg(test)]
mod tests {
    use super::{Document, Mention, names_file};

    #[test]
    fn links_images_and_names_of_files_are_found_with_their_lines() {
        let text = "[a](one.md)\n![b](two.png)\n[c][label] and `docs/three.md`\n\n[label]: four\n\
                    [web](https://example.com) [d][gone] [not a link]\n";
        let found = Document::read(text).mentions;
        let link = |target: &str| Mention::Link(target.to_owned());
        let expected = [
            (1, link("one.md")),
            (2, link("two.png")),
            (3, link("four")),
            (3, Mention::File("docs/three.md".to_owned())),
            (6, Mention::Undefined("gone".to_owned())),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn blocks_of_code_mention_nothing() {
        let text = "```\n[a](one.md) `docs/two.md`\n```\n";
        assert_eq!(Document::read(text).mentions, []);
    }

    #[test]
    fn headings_are_anchors() {
        let text = "# The `make_call` method\n\n## Twice\n\n## Twice\n";
        let anchors = Document::read(text).anchors;
        assert_eq!(anchors, ["the-make_call-method", "twice", "twice-1"]);
    }

    #[test]
    fn names_of_files_are_told_from_other_code() {
        assert!(names_file("crates/xtask/src/main.rs"));
        assert!(names_file("README.md"));
        assert!(!names_file("crates/*.toml"));
        assert!(!names_file("Cargo.toml"));
        assert!(!names_file("client/server"));
        assert!(!names_file("/etc/hosts.txt"));
    }
}
