//! What a program prints: which event a line tells of, and what of it a terminal may see.

use openccas::Gap;

use super::ledger::Note;
use crate::output::printable;

/// How many bytes of a line are read.
const LONGEST: usize = 1000;

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Printed {
    /// An event, as it happened or when it was repeated: `17 Delivered …`.
    Live(Note),
    /// Something that was so already, when it was at this position: `(12) Logon …`.
    Configuration(Note),
    /// Events that will not come: `-- missing: 14 to 20`.
    Missing(Gap),
    /// `-- disconnected …`
    Disconnected,
    /// `-- connected again`
    Reconnected,
    /// Anything else.
    Other,
}

impl Printed {
    pub(super) fn read(line: &str) -> Self {
        let mut words = line.split_whitespace();
        let first = words.next().unwrap_or_default();
        if first == "--" {
            return Self::notice(words).unwrap_or(Self::Other);
        }
        let name = words.next().unwrap_or_default();
        let is_name = !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric());
        let bracketed = first
            .strip_prefix('(')
            .and_then(|rest| rest.strip_suffix(')'));
        match bracketed.unwrap_or(first).parse() {
            Ok(seq) if is_name => {
                let note = Note::new(seq, name);
                if bracketed.is_some() {
                    Self::Configuration(note)
                } else {
                    Self::Live(note)
                }
            }
            _ => Self::Other,
        }
    }

    fn notice<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<Self> {
        match words.next()?.trim_end_matches(':') {
            "disconnected" => Some(Self::Disconnected),
            "connected" => Some(Self::Reconnected),
            "missing" => {
                let from = words.next()?.parse().ok()?;
                let to = words.nth(1)?.parse().ok()?;
                // Where they end is not known when it is another run of the service.
                let to = (to > 0).then_some(to);
                Some(Self::Missing(Gap { from, to }))
            }
            _ => None,
        }
    }
}

/// Takes lines out of what a program writes, whatever it writes.
#[derive(Debug, Default)]
pub(super) struct Lines {
    line: Vec<u8>,
    too_long: bool,
}

impl Lines {
    /// The lines that end in these bytes.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Vec<String> {
        let mut lines = Vec::new();
        let mut parts = bytes.split(|byte| *byte == b'\n').peekable();
        while let Some(part) = parts.next() {
            let room = LONGEST - self.line.len();
            self.too_long |= part.len() > room;
            self.line.extend_from_slice(&part[..part.len().min(room)]);
            if parts.peek().is_some() {
                lines.push(self.end());
            }
        }
        lines
    }

    /// What is left when the program has ended: a line that does not end.
    pub(super) fn rest(&mut self) -> Option<String> {
        (!self.line.is_empty()).then(|| self.end())
    }

    /// The line, fit for a terminal.
    fn end(&mut self) -> String {
        let text = String::from_utf8_lossy(&self.line);
        let text = text.trim_end_matches('\r').replace('\t', "    ");
        let mut shown: String = printable(&text)
            .chars()
            .map(|character| {
                if is_marker(character) {
                    '·'
                } else {
                    character
                }
            })
            .collect();
        if self.too_long {
            shown.push('…');
        }
        self.line.clear();
        self.too_long = false;
        shown
    }
}

/// What has no width and turns the writing direction, of what follows too.
fn is_marker(character: char) -> bool {
    matches!(
        character,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_tell_of_events() {
        let note = |seq| Note::new(seq, "Delivered");
        for (line, expected) in [
            (
                "    17 Delivered           108  1003",
                Printed::Live(note(17)),
            ),
            ("  (12) Delivered", Printed::Configuration(note(12))),
            ("-- disconnected: connection lost", Printed::Disconnected),
            ("-- connected again", Printed::Reconnected),
            (
                "-- missing: 14 to 20",
                Printed::Missing(Gap {
                    from: 14,
                    to: Some(20),
                }),
            ),
            (
                "-- missing: 14 to 0",
                Printed::Missing(Gap { from: 14, to: None }),
            ),
        ] {
            assert_eq!(Printed::read(line), expected, "{line}");
        }
    }

    #[test]
    fn other_lines_tell_of_nothing() {
        for line in [
            "",
            "17",
            "   17 | let x;",
            "(12 Delivered",
            "--",
            "-- missing: some",
            "-- missing: 1 to",
            "-1 Delivered",
            "99999999999999999999 Delivered",
            "   Compiling openccas v0.1.0",
        ] {
            assert_eq!(Printed::read(line), Printed::Other, "{line:?}");
        }
    }

    #[test]
    fn lines_come_in_pieces_and_the_last_may_have_no_end() {
        let mut lines = Lines::default();
        assert!(lines.take(b"on").is_empty());
        assert_eq!(lines.take(b"e\r\n\ntwo\nthr"), ["one", "", "two"]);
        assert_eq!(lines.rest().as_deref(), Some("thr"));
        assert_eq!(lines.rest(), None);
    }

    #[test]
    fn whatever_is_written_a_terminal_may_see() {
        let mut lines = Lines::default();
        let written = b"\x1b[2J\x1b]0;title\x07\0\xff\xfe\ta\xe2\x80\xaeb\n";
        let shown = lines.take(written).concat();
        assert!(!shown.chars().any(|it| it.is_control() || is_marker(it)));
        assert!(shown.starts_with("\\u{1b}[2J"), "{shown}");
        assert!(shown.ends_with("    a·b"), "{shown}");
    }

    #[test]
    fn a_line_without_end_takes_little_memory_and_hides_no_other() {
        let mut lines = Lines::default();
        for _ in 0..1000 {
            assert!(lines.take(&[b'x'; 4096]).is_empty());
        }
        assert!(lines.line.capacity() <= 2 * LONGEST);
        let taken = lines.take(b"\n5 Ready\n");
        assert_eq!(taken[0].chars().count(), LONGEST + 1);
        assert!(taken[0].ends_with("x…"));
        assert_eq!(taken[1], "5 Ready");
    }
}
