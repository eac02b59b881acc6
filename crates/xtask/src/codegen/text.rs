//! Flowing text: docs as the catalogue has them, wrapped as a file wants them.

/// The whole doc, each paragraph and list item on one line, paragraphs separated by an empty line.
pub(super) fn reflow(doc: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in doc.trim().lines().map(str::trim) {
        match lines.last_mut() {
            Some(last) if !line.is_empty() && !last.is_empty() && !is_item(line) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines.join("\n")
}

/// The first sentence, which stands alone.
pub(super) fn summary(doc: &str) -> String {
    let text = reflow(doc);
    let first = text.lines().next().unwrap_or_default();
    let end = first.find(". ").map_or(first.len(), |end| end + 1);
    first[..end].to_owned()
}

/// The text in lines of at most `width` characters; lines of a list item are indented below it.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    text.lines()
        .flat_map(|line| wrap_line(line, width))
        .collect()
}

fn wrap_line(line: &str, width: usize) -> Vec<String> {
    let indent = if is_item(line) { "  " } else { "" };
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.len() - 1;
        let length = lines[last].chars().count();
        if length > indent.len() && length + 1 + word.chars().count() > width {
            lines.push(format!("{indent}{word}"));
        } else {
            if length > 0 {
                lines[last].push(' ');
            }
            lines[last].push_str(word);
        }
    }
    lines
}

fn is_item(line: &str) -> bool {
    line.starts_with("- ")
}

#[cfg(test)]
mod tests {
    use super::{reflow, summary, wrap};

    #[test]
    fn reflow_joins_lines_but_not_paragraphs_or_items() {
        let doc = "One\nsentence.\n\nMore\nof it:\n- first\n  item\n- second\n";
        assert_eq!(
            reflow(doc),
            "One sentence.\n\nMore of it:\n- first item\n- second"
        );
    }

    #[test]
    fn summary_is_the_first_sentence() {
        assert_eq!(
            summary("Dials a\nnumber. Then waits.\n\nMore."),
            "Dials a number."
        );
        assert_eq!(summary("Sets v1.2 of it.\n"), "Sets v1.2 of it.");
    }

    #[test]
    fn wrap_fills_lines_up_to_the_width() {
        assert_eq!(wrap("aaa bbb ccc", 7), ["aaa bbb", "ccc"]);
        assert_eq!(wrap("- aaa bbb ccc", 7), ["- aaa", "  bbb", "  ccc"]);
        assert_eq!(wrap("overlong", 3), ["overlong"]);
        assert_eq!(wrap("a\n\nb", 3), ["a", "", "b"]);
    }
}
