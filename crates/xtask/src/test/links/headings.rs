//! The anchors that headings become.

use std::collections::BTreeMap;

/// The headings of a document so far.
#[derive(Debug, Default)]
pub(super) struct Headings {
    anchors: Vec<String>,
    seen: BTreeMap<String, u32>,
}

impl Headings {
    /// Adds a heading: in lower case, without punctuation, blanks become hyphens, and one that
    /// occurs again is numbered.
    pub(super) fn add(&mut self, heading: &str) {
        let anchor: String = heading
            .trim()
            .chars()
            .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter))
            .flat_map(char::to_lowercase)
            .map(|letter| if letter == ' ' { '-' } else { letter })
            .collect();
        let seen = self.seen.entry(anchor.clone()).or_default();
        let again = if *seen == 0 {
            String::new()
        } else {
            format!("-{seen}")
        };
        *seen += 1;
        self.anchors.push(anchor + &again);
    }

    pub(super) fn into_anchors(self) -> Vec<String> {
        self.anchors
    }
}
