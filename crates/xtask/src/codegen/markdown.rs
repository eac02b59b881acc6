//! Filters for the pages of the reference, and how a page is finished.

use minijinja::Environment;

use super::text::wrap;

const LINE_WIDTH: usize = 100;

pub(super) fn add_filters(env: &mut Environment<'_>) {
    env.add_filter("cell", cell);
    env.add_filter("paragraphs", paragraphs);
}

/// `text` in the cell of a table.
fn cell(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace('|', "\\|")
}

/// `text` as paragraphs; lines after the first begin with `prefix`.
fn paragraphs(text: &str, prefix: Option<&str>) -> String {
    let prefix = prefix.unwrap_or_default();
    wrap(text, LINE_WIDTH - prefix.len()).join(&format!("\n{prefix}"))
}

/// The page without the blanks that templates leave behind.
pub(super) fn finish(page: &str) -> String {
    let mut finished = String::with_capacity(page.len());
    let mut empty_before = true;
    for line in page.lines().map(str::trim_end) {
        let empty = line.is_empty();
        if !(empty && empty_before) {
            finished.push_str(line);
            finished.push('\n');
        }
        empty_before = empty;
    }
    finished.truncate(finished.trim_end().len());
    finished.push('\n');
    finished
}

#[cfg(test)]
mod tests {
    use super::{cell, finish, paragraphs};

    #[test]
    fn cells_are_one_line_without_bare_bars() {
        assert_eq!(
            cell("As in `5|Sales`.\n\nMore."),
            "As in `5\\|Sales`. More."
        );
    }

    #[test]
    fn paragraphs_are_wrapped_with_their_prefix() {
        let text = format!("> {} end.", ["word"; 20].join(" "));
        let lines: Vec<String> = paragraphs(&text, Some("> "))
            .lines()
            .map(str::to_owned)
            .collect();
        assert_eq!(lines.len(), 2);
        assert!(
            lines
                .iter()
                .all(|line| line.starts_with("> ") && line.len() <= 100)
        );
    }

    #[test]
    fn finished_pages_have_single_empty_lines_and_end_with_their_text() {
        assert_eq!(finish("\n# A\n\n\n \nb  \n\n"), "# A\n\nb\n");
    }
}
