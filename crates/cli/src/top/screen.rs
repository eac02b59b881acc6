//! The screen.

use jiff::{Timestamp, tz::TimeZone};
use openccas::model::Picture;
use ratatui::{
    Frame,
    layout::{Alignment, Constraint, Layout, Rect},
    text::{Line, Span},
};

use super::keys::Wish;
use crate::wallboard::{Board, Sort, Theme, tables};

/// From this width on the tables stand beside each other.
const WIDE: u16 = 120;

/// What the screen shows beside the board.
pub(super) struct Status<'a> {
    pub(super) address: &'a str,
    pub(super) picture: &'a Picture,
    pub(super) now: Option<Timestamp>,
    pub(super) zone: &'a TimeZone,
}

/// What the user has set.
pub(super) struct Screen {
    theme: Theme,
    sort: Sort,
    reversed: bool,
    /// The first agent that is shown.
    offset: usize,
    /// How many agents there are room for.
    page: usize,
}

impl Screen {
    pub(super) fn new(theme: Theme, sort: Sort) -> Self {
        Self {
            theme,
            sort,
            reversed: false,
            offset: 0,
            page: 0,
        }
    }

    pub(super) fn sort(&self) -> Sort {
        self.sort
    }

    pub(super) fn is_reversed(&self) -> bool {
        self.reversed
    }

    /// Does what the user wants, short of quitting.
    pub(super) fn heed(&mut self, wish: Wish) {
        match wish {
            Wish::Quit => {}
            Wish::Sort(sort) => {
                self.reversed = sort == self.sort && !self.reversed;
                self.sort = sort;
            }
            Wish::Scroll(lines) => {
                let lines = isize::try_from(lines).unwrap_or_default();
                self.offset = self.offset.saturating_add_signed(lines);
            }
            Wish::Top => self.offset = 0,
            Wish::Bottom => self.offset = usize::MAX,
        }
    }

    pub(super) fn draw(&mut self, frame: &mut Frame<'_>, board: &Board, status: &Status<'_>) {
        let [head, body, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Fill(1),
            Constraint::Length(1),
        ])
        .areas(frame.area());
        self.draw_head(frame, head, status);
        let (agents, groups, calls) = areas(body, board);
        // Two lines of frame and one of names.
        self.page = usize::from(agents.height.saturating_sub(3));
        self.offset = self
            .offset
            .min(board.agents.len().saturating_sub(self.page));
        let mut sorted = String::from(self.sort.name());
        if self.reversed {
            sorted.push_str(", reversed");
        }
        if self.page > 0 && board.agents.len() > self.page {
            let last = (self.offset + self.page).min(board.agents.len());
            sorted.push_str(&format!(" · {}–{last}", self.offset + 1));
        }
        frame.render_widget(
            tables::agents(board, self.theme, self.offset, &sorted),
            agents,
        );
        frame.render_widget(tables::groups(board, self.theme), groups);
        frame.render_widget(tables::calls(board, self.theme, calls.width >= 56), calls);
        self.draw_foot(frame, foot);
    }

    fn draw_head(&self, frame: &mut Frame<'_>, area: Rect, status: &Status<'_>) {
        let (theme, picture) = (self.theme, status.picture);
        let state = if !picture.is_connected() {
            Span::styled("○ reconnecting", theme.bad())
        } else if picture.is_complete() {
            Span::styled("● connected", theme.good())
        } else {
            Span::styled("◌ loading", theme.waiting())
        };
        let left = Line::from(vec![
            Span::styled(" openccas top ", theme.strong()),
            Span::raw(format!(" {}  ", status.address)),
            state,
        ]);
        let mut right = vec![Span::styled("seq ", theme.faint())];
        right.push(Span::raw(
            picture
                .seq()
                .map_or_else(|| "–".into(), |seq| seq.to_string()),
        ));
        right.push(Span::styled("  gaps ", theme.faint()));
        let gaps = if picture.gaps() > 0 {
            theme.bad()
        } else {
            theme.faint()
        };
        right.push(Span::styled(picture.gaps().to_string(), gaps));
        if let Some(now) = status.now {
            let time = now
                .to_zoned(status.zone.clone())
                .strftime("  %H:%M:%S ")
                .to_string();
            right.push(Span::styled(time, theme.strong()));
        }
        let right = Line::from(right).alignment(Alignment::Right);
        let width = u16::try_from(right.width()).unwrap_or(u16::MAX);
        let [left_area, right_area] =
            Layout::horizontal([Constraint::Fill(1), Constraint::Length(width)]).areas(area);
        frame.render_widget(left, left_area);
        frame.render_widget(right, right_area);
    }

    fn draw_foot(&self, frame: &mut Frame<'_>, area: Rect) {
        let mut spans = vec![Span::raw(" ")];
        let keys = [
            ("q", "quit"),
            ("n", "name"),
            ("s", "state"),
            ("t", "time"),
            ("e", "extension"),
            ("↑↓", "scroll"),
        ];
        for (key, meaning) in keys {
            spans.push(Span::styled(key, self.theme.strong()));
            spans.push(Span::styled(format!(" {meaning}   "), self.theme.faint()));
        }
        frame.render_widget(Line::from(spans), area);
    }
}

/// Where the agents, the groups and the calls go.
fn areas(body: Rect, board: &Board) -> (Rect, Rect, Rect) {
    let lines = |count: usize| u16::try_from(count).unwrap_or(u16::MAX).saturating_add(3);
    if body.width >= WIDE {
        let [agents, rest] =
            Layout::horizontal([Constraint::Percentage(55), Constraint::Fill(1)]).areas(body);
        let groups = lines(board.groups.len()).min(rest.height / 2);
        let [groups, calls] =
            Layout::vertical([Constraint::Length(groups), Constraint::Fill(1)]).areas(rest);
        return (agents, groups, calls);
    }
    let wanted = lines(board.groups.len().max(board.calls.len()).max(3));
    let [agents, rest] = Layout::vertical([
        Constraint::Fill(1),
        Constraint::Length(wanted.min(body.height * 2 / 5)),
    ])
    .areas(body);
    let [groups, calls] =
        Layout::horizontal([Constraint::Percentage(55), Constraint::Fill(1)]).areas(rest);
    (agents, groups, calls)
}

#[cfg(test)]
mod tests {
    use openccas::model::Picture;
    use ratatui::{Terminal, backend::TestBackend};

    use super::*;

    #[test]
    fn any_size_will_do() {
        let picture = Picture::new();
        let board = Board::new(&picture, None, Sort::Time, true);
        let zone = TimeZone::UTC;
        let status = Status {
            address: "localhost:2600",
            picture: &picture,
            now: None,
            zone: &zone,
        };
        let mut screen = Screen::new(Theme::from_environment(), Sort::Name);
        for wish in [
            Wish::Bottom,
            Wish::Scroll(-1),
            Wish::Sort(Sort::Name),
            Wish::Top,
        ] {
            screen.heed(wish);
            for (width, height) in [(80, 24), (200, 60), (120, 3), (10, 40), (1, 1), (0, 0)] {
                let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
                terminal
                    .draw(|frame| screen.draw(frame, &board, &status))
                    .unwrap();
            }
        }
        assert!(screen.is_reversed());
    }
}
