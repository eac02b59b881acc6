//! Texts on a terminal.

use std::borrow::Cow;

/// A text from elsewhere, fit for a terminal: control characters are shown, not obeyed.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    if text.chars().any(char::is_control) {
        text.chars()
            .flat_map(|character| {
                let (shown, plain) = if character.is_control() {
                    (Some(character.escape_default()), None)
                } else {
                    (None, Some(character))
                };
                shown.into_iter().flatten().chain(plain)
            })
            .collect::<String>()
            .into()
    } else {
        Cow::Borrowed(text)
    }
}

/// The first sentence of a doc of the catalogue, which stands in a paragraph of its own.
pub(crate) fn first_sentence(doc: &str) -> &str {
    doc.split("\n\n").next().unwrap_or(doc).trim()
}

/// Breaks paragraphs into lines that fit after `indent` blanks. The first line has no indent, so
/// that something can stand there.
pub(crate) fn wrap(text: &str, indent: usize) -> String {
    const WIDTH: usize = 80;
    let mut wrapped = String::new();
    for (number, paragraph) in text.trim().split("\n\n").enumerate() {
        if number > 0 {
            wrapped.push_str("\n\n");
            wrapped.extend(std::iter::repeat_n(' ', indent));
        }
        let mut column = indent;
        let mut first = true;
        for word in paragraph.split_whitespace() {
            let width = word.chars().count();
            if !first && column + 1 + width > WIDTH {
                wrapped.push('\n');
                wrapped.extend(std::iter::repeat_n(' ', indent));
                column = indent;
            } else if !first {
                wrapped.push(' ');
                column += 1;
            }
            wrapped.push_str(word);
            column += width;
            first = false;
        }
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(printable("a\u{1b}[31mb\nc"), "a\\u{1b}[31mb\\nc");
        assert_eq!(printable("Zoë"), "Zoë");
    }

    #[test]
    fn lines_are_filled_and_indented() {
        let text = wrap(&"word ".repeat(20), 4);
        assert_eq!(text.lines().count(), 2);
        assert!(text.lines().all(|line| line.chars().count() <= 80));
        assert!(text.lines().nth(1).unwrap().starts_with("    word"));
        assert_eq!(wrap("one\n\ntwo", 2), "one\n\n  two");
    }
}
