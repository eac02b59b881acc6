//! A program in the view: what it prints, and how it is.

use std::{borrow::Cow, collections::VecDeque, time::Duration};

use openccas::EventType;
use ratatui::{
    Frame,
    layout::{Alignment, Constraint, Layout, Rect},
    style::Style,
    text::{Line, Span},
    widgets::{Paragraph, Wrap},
};

use super::{
    printed::Printed,
    program::{Ending, Standing},
};
use crate::{
    output::style,
    wallboard::{Theme, tables},
};

/// A program, as the view shows it.
#[derive(Debug)]
pub(super) struct Watching {
    pub(super) name: String,
    pub(super) standing: Standing,
    /// How long it has been there.
    pub(super) age: Duration,
    /// Events since all programs followed.
    pub(super) events: usize,
    pub(super) gaps: usize,
    pub(super) lost: u64,
}

impl Watching {
    /// Whether its number of events says something.
    pub(super) fn is_there(&self) -> bool {
        self.events > 0 || matches!(self.standing, Standing::Following | Standing::CutOff)
    }

    /// Draws it with the last of its lines.
    pub(super) fn draw(
        &self,
        frame: &mut Frame<'_>,
        area: Rect,
        lines: &VecDeque<String>,
        theme: Theme,
    ) {
        let (sign, words, style) = self.state(theme);
        let title = Line::styled(format!(" {} ", self.name), theme.strong());
        let state = format!(" {sign} {words} ");
        // Two corners, and a dash between name and state.
        let fits = title.width() + state.chars().count() + 3 <= usize::from(area.width);
        let state = if fits { state } else { format!(" {sign} ") };
        let events = Line::styled(format!(" {} events ", self.events), theme.faint());
        let block = tables::block(theme, title)
            .title_top(Line::styled(state, style).alignment(Alignment::Right))
            .title_bottom(events.alignment(Alignment::Right));
        let inner = block.inner(area);
        frame.render_widget(block, area);
        let (why, height) = match &self.standing {
            // Its lines say just this.
            Standing::Ended(Ending::Unavailable(why)) => (why.as_str(), inner.height),
            Standing::Ended(Ending::Failed(why)) => (why.as_str(), inner.height.div_ceil(2).min(4)),
            _ => ("", 0),
        };
        let [inner, below] =
            Layout::vertical([Constraint::Fill(1), Constraint::Length(height)]).areas(inner);
        let why = Paragraph::new(why).style(style).wrap(Wrap { trim: true });
        frame.render_widget(why, below);
        let lines = last(lines.iter(), inner.height);
        let lines = lines.map(|line| program_line(line, inner.width, theme));
        frame.render_widget(Paragraph::new(lines.collect::<Vec<_>>()), inner);
    }

    /// How it is: as a sign, in words, and the colour of both.
    fn state(&self, theme: Theme) -> (char, String, Style) {
        let (sign, words, style) = match &self.standing {
            Standing::Starting => {
                let words = format!("{} s", self.age.as_secs());
                return ('◌', words, theme.waiting());
            }
            Standing::Following => ('●', "following", theme.good()),
            Standing::CutOff => ('○', "cut off", theme.bad()),
            Standing::Ended(Ending::Content) => ('·', "ended", theme.faint()),
            Standing::Ended(Ending::Unavailable(_)) => ('–', "not here", theme.waiting()),
            Standing::Ended(Ending::Failed(_)) => ('✗', "failed", theme.bad()),
            Standing::Ended(Ending::Stopped) => ('·', "stopped", theme.faint()),
        };
        (sign, words.to_owned(), style)
    }
}

/// The last of these that there is room for.
pub(super) fn last<'a>(
    lines: impl DoubleEndedIterator<Item = &'a String>,
    height: u16,
) -> impl Iterator<Item = &'a String> {
    let mut lines: Vec<_> = lines.rev().take(height.into()).collect();
    lines.reverse();
    lines.into_iter()
}

/// A line of a program: what it tells of has the colour that it has everywhere.
fn program_line(line: &str, width: u16, theme: Theme) -> Line<'_> {
    // Narrow panes have no room for columns.
    let line = match width {
        ..36 => Cow::Owned(line.split_whitespace().collect::<Vec<_>>().join(" ")),
        _ => Cow::Borrowed(line),
    };
    match Printed::read(&line) {
        Printed::Live(note) => {
            let colour = EventType::from_name(note.name()).map_or(style::PLAIN, style::of_event);
            let place = line.find(note.name()).unwrap_or_default();
            let (position, rest) = line.split_at(place);
            let (name, rest) = rest.split_at(note.name().len());
            Line::from(vec![
                Span::styled(position.to_owned(), theme.faint()),
                Span::styled(name.to_owned(), theme.of(colour)),
                Span::raw(rest.to_owned()),
            ])
        }
        Printed::Configuration(_) => Line::styled(line, theme.faint()),
        Printed::Disconnected | Printed::Missing(_) => Line::styled(line, theme.bad()),
        Printed::Reconnected => Line::styled(line, theme.good()),
        Printed::Other => Line::raw(line),
    }
}
