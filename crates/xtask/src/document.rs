//! Code blocks of documents, with the headings that they stand under.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// A fenced code block.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// The next heading above it; empty if there is none.
    pub(crate) heading: String,
    /// What its fence says.
    pub(crate) language: String,
    /// Where its code begins.
    pub(crate) line: usize,
    pub(crate) code: String,
}

/// The code blocks of a document.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut heading = String::new();
    let mut in_heading = false;
    let mut inside: Option<Block> = None;
    for (event, span) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                heading.clear();
                in_heading = true;
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                inside = Some(Block {
                    heading: heading.clone(),
                    language: language.to_string(),
                    line: text[..span.start].matches('\n').count() + 2,
                    code: String::new(),
                });
            }
            Event::Text(words) | Event::Code(words) => match &mut inside {
                Some(block) => block.code.push_str(&words),
                None if in_heading => heading.push_str(&words),
                None => {}
            },
            Event::End(TagEnd::CodeBlock) => found.extend(inside.take()),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks};

    #[test]
    fn a_block_has_its_heading_its_language_and_its_line() {
        let text =
            "# A\n\n## C and `C++`\n\ntext\n\n```c\nint x;\n\nint y;\n```\n\n## D\n\n```\nz\n```\n";
        let block = |heading: &str, language: &str, line, code: &str| Block {
            heading: heading.to_owned(),
            language: language.to_owned(),
            line,
            code: code.to_owned(),
        };
        assert_eq!(
            blocks(text),
            [
                block("C and C++", "c", 8, "int x;\n\nint y;\n"),
                block("D", "", 16, "z\n")
            ]
        );
    }

    #[test]
    fn a_block_in_details_is_one_too() {
        let text =
            "### C\n\n<details>\n<summary>program</summary>\n\n```c\nint x;\n```\n\n</details>\n";
        let found = blocks(text);
        assert_eq!(
            (found[0].heading.as_str(), found[0].code.as_str()),
            ("C", "int x;\n")
        );
    }

    #[test]
    fn indented_code_and_words_in_code_are_no_blocks() {
        assert_eq!(blocks("a `b`\n\n    c\n"), []);
    }
}
