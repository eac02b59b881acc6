//! Lists that travel as text.

use std::fmt;

/// What stands between the items of id and code lists. The vendor's text lost the character in
/// print; everything that reads or writes such a list takes it from here.
pub const LIST_SEPARATOR: char = '|';

/// A list of record ids in a text: `5|4|23`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct IdList<'a>(&'a str);

impl<'a> IdList<'a> {
    /// The list in this text.
    pub fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The text as it came.
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// The ids in order. What is not a number is passed over; [`as_str`](Self::as_str) has it.
    pub fn iter(self) -> impl Iterator<Item = i32> + 'a {
        self.0
            .split(LIST_SEPARATOR)
            .filter_map(|item| item.trim().parse().ok())
    }
}

/// A list of texts in a text, with vertical bars or with commas between them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TextList<'a> {
    text: &'a str,
    separator: char,
}

impl<'a> TextList<'a> {
    /// The list in a text with vertical bars.
    pub fn bars(text: &'a str) -> Self {
        Self {
            text,
            separator: LIST_SEPARATOR,
        }
    }

    /// The list in a text with commas.
    pub fn commas(text: &'a str) -> Self {
        Self {
            text,
            separator: ',',
        }
    }

    /// The text as it came.
    pub fn as_str(self) -> &'a str {
        self.text
    }

    /// The items in order, without the blanks around them; none in an empty text.
    pub fn iter(self) -> impl Iterator<Item = &'a str> + 'a {
        let whole = if self.text.is_empty() {
            None
        } else {
            Some(self.text)
        };
        let separator = self.separator;
        whole
            .into_iter()
            .flat_map(move |text| text.split(separator))
            .map(str::trim)
    }
}

impl fmt::Debug for IdList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, f)
    }
}

impl fmt::Debug for TextList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.text, f)
    }
}

/// Pairs of a record id and a name in a text: `5|Sales|4|Support`.
pub(crate) fn id_names(text: &str) -> Option<Vec<(i32, String)>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let items: Vec<&str> = text.split(LIST_SEPARATOR).collect();
    let (pairs, rest) = items.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs
        .iter()
        .map(|[id, name]| Some((id.trim().parse().ok()?, (*name).to_owned())))
        .collect()
}

/// The text of a list of pairs.
pub fn join_pairs<A: fmt::Display, B: fmt::Display>(
    pairs: impl IntoIterator<Item = (A, B)>,
) -> String {
    let mut text = String::new();
    for (first, second) in pairs {
        if !text.is_empty() {
            text.push(LIST_SEPARATOR);
        }
        text.push_str(&format!("{first}{LIST_SEPARATOR}{second}"));
    }
    text
}
