//! How the view looks: the contact centre above, those that watch it side by side below.

use std::{
    borrow::Cow,
    collections::HashMap,
    time::{Duration, Instant},
};

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
    screen::Panes,
    stage::Phase,
};
use crate::{
    output::style,
    wallboard::{Board, Theme, tables},
};

/// What there is to see.
pub(super) struct Scene<'a> {
    pub(super) theme: Theme,
    pub(super) address: &'a str,
    pub(super) phase: Phase,
    pub(super) now: Instant,
    pub(super) board: &'a Board,
    /// Calls that wait, by service group.
    pub(super) waiting: &'a HashMap<i32, u64>,
    pub(super) panes: &'a Panes,
    pub(super) programs: &'a [Watching],
    /// Events that the service published since all programs followed.
    pub(super) published: usize,
}

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

/// Lines for the contact centre, and for what the demonstration does. One line is without a frame.
fn heights(body: u16) -> (u16, u16) {
    match body {
        36.. => (15, 7),
        28.. => (12, 6),
        20.. => (8, 4),
        9.. => (1, 1),
        _ => (0, 0),
    }
}

pub(super) fn draw(frame: &mut Frame<'_>, scene: &Scene<'_>) {
    let body = frame.area().height.saturating_sub(2);
    let (board, demo) = heights(body);
    let [head, board, demo, programs, foot] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(board),
        Constraint::Length(demo),
        Constraint::Fill(1),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    scene.draw_head(frame, head);
    scene.draw_board(frame, board);
    scene.draw_demo(frame, demo);
    scene.draw_programs(frame, programs);
    scene.draw_foot(frame, foot);
}

impl Scene<'_> {
    fn draw_head(&self, frame: &mut Frame<'_>, area: Rect) {
        let theme = self.theme;
        let mut left = vec![
            Span::styled(" openccas demo ", theme.strong()),
            Span::styled(format!(" {}  ", self.address), theme.faint()),
        ];
        match self.phase {
            Phase::Waiting => {
                let missing = self.programs.iter();
                let missing = missing.filter(|it| it.standing == Standing::Starting);
                let names: Vec<_> = missing.map(|it| it.name.as_str()).collect();
                let text = format!("◌ waiting for {}", names.join(", "));
                left.push(Span::styled(text, theme.waiting()));
            }
            Phase::Running { cut: true, .. } => {
                let text = "▲ all connections are cut, by force";
                left.push(Span::styled(text, theme.bad().patch(theme.strong())));
            }
            Phase::Running { since, length, .. } => {
                let passed = self.now.saturating_duration_since(since).min(length);
                let part = passed.as_secs_f64() / length.as_secs_f64().max(0.1);
                let (done, left_over) = bar(part, 16);
                left.extend([
                    Span::styled(done, theme.good()),
                    Span::styled(left_over, theme.faint()),
                    Span::raw(format!(" {} of {} s", passed.as_secs(), length.as_secs())),
                ]);
            }
            Phase::Ending => left.push(Span::styled("● the service ends", theme.faint())),
        }
        let right = Line::from(vec![
            Span::styled("q", theme.strong()),
            Span::styled(" quits ", theme.faint()),
        ]);
        let left = Line::from(left);
        let fits = left.width() + right.width() < usize::from(area.width);
        frame.render_widget(left, area);
        if fits {
            frame.render_widget(right.alignment(Alignment::Right), area);
        }
    }

    fn draw_board(&self, frame: &mut Frame<'_>, area: Rect) {
        let (theme, board) = (self.theme, self.board);
        if area.height < 4 {
            let counts = board
                .counts()
                .map(|(count, what)| format!("{count} {what}"));
            let waiting: u64 = self.waiting.values().sum();
            let text = format!(
                " Agents: {} · {waiting} calls wait · {} calls",
                counts.join(", "),
                board.calls.len()
            );
            frame.render_widget(Line::raw(text), area);
            return;
        }
        if area.width >= 100 && area.height >= 12 {
            let [agents, rest] =
                Layout::horizontal([Constraint::Percentage(58), Constraint::Fill(1)]).areas(area);
            let groups = u16::try_from(board.groups.len()).unwrap_or(u16::MAX);
            let groups = groups.saturating_add(3).min(area.height / 2 + 1);
            let [groups, calls] =
                Layout::vertical([Constraint::Length(groups), Constraint::Fill(1)]).areas(rest);
            frame.render_widget(tables::agents(board, theme, 0, "name"), agents);
            frame.render_widget(tables::queues(board, self.waiting, theme), groups);
            frame.render_widget(tables::calls(board, theme, calls.width >= 50), calls);
            return;
        }
        let [agents, calls] =
            Layout::horizontal([Constraint::Percentage(60), Constraint::Fill(1)]).areas(area);
        frame.render_widget(tables::agents(board, theme, 0, "name"), agents);
        frame.render_widget(tables::calls(board, theme, false), calls);
    }

    fn draw_demo(&self, frame: &mut Frame<'_>, area: Rect) {
        let lines = &self.panes.demo;
        if area.height < 3 {
            let last = lines
                .iter()
                .rev()
                .find(|line| line.starts_with(['$', '#', '─']));
            if let Some(last) = last {
                frame.render_widget(self.demo_line(last), area);
            }
            return;
        }
        let title = Line::styled(" What is done ", self.theme.strong());
        let block = tables::block(self.theme, title);
        let inner = block.inner(area);
        frame.render_widget(block, area);
        let lines = lines.iter().filter(|line| !line.is_empty());
        let lines = last(lines, inner.height).map(|line| self.demo_line(line));
        frame.render_widget(Paragraph::new(lines.collect::<Vec<_>>()), inner);
    }

    fn demo_line<'a>(&self, line: &'a str) -> Line<'a> {
        let theme = self.theme;
        let style = match line.chars().next() {
            Some('$') => theme.strong(),
            Some('#') => theme.faint(),
            Some('─') => theme.bad(),
            _ => Style::new(),
        };
        Line::styled(line, style)
    }

    fn draw_programs(&self, frame: &mut Frame<'_>, area: Rect) {
        let count = self.programs.len();
        let each = vec![Constraint::Fill(1); count];
        let fits = usize::from(area.width) >= 18 * count;
        let areas = if fits {
            Layout::horizontal(each).split(area)
        } else {
            Layout::vertical(each).split(area)
        };
        for ((program, area), lines) in self
            .programs
            .iter()
            .zip(areas.iter())
            .zip(&self.panes.programs)
        {
            let (sign, words, style) = program.state(self.theme);
            let title = Line::styled(format!(" {} ", program.name), self.theme.strong());
            let state = format!(" {sign} {words} ");
            // Two corners, and a dash between name and state.
            let fits = title.width() + state.chars().count() + 3 <= usize::from(area.width);
            let state = if fits { state } else { format!(" {sign} ") };
            let events = Line::styled(format!(" {} events ", program.events), self.theme.faint());
            let block = tables::block(self.theme, title)
                .title_top(Line::styled(state, style).alignment(Alignment::Right))
                .title_bottom(events.alignment(Alignment::Right));
            let inner = block.inner(*area);
            frame.render_widget(block, *area);
            if let Some(why) = program.why_not() {
                let text = Paragraph::new(why).style(style).wrap(Wrap { trim: true });
                frame.render_widget(text, inner);
                continue;
            }
            let lines = last(lines.iter(), inner.height);
            let lines = lines.map(|line| program_line(line, inner.width, self.theme));
            frame.render_widget(Paragraph::new(lines.collect::<Vec<_>>()), inner);
        }
    }

    fn draw_foot(&self, frame: &mut Frame<'_>, area: Rect) {
        let theme = self.theme;
        let mut line = vec![
            Span::styled(" events  ", theme.faint()),
            Span::styled("service ", theme.faint()),
            Span::raw(format!("{}  ", self.published)),
        ];
        let following = || self.programs.iter().filter(|it| it.is_there());
        for program in following() {
            line.push(Span::styled(format!("{} ", program.name), theme.faint()));
            line.push(Span::raw(format!("{}  ", program.events)));
        }
        let behind = following().any(|program| program.events != self.published);
        line.push(if following().next().is_none() {
            Span::raw("")
        } else if behind {
            Span::styled("…", theme.waiting())
        } else {
            let text = if area.width < 76 { "=" } else { "all the same" };
            Span::styled(text, theme.good())
        });
        let gaps: usize = self.programs.iter().map(|it| it.gaps).sum();
        let lost: u64 = self.programs.iter().map(|it| it.lost).sum();
        let verdict = |bad| if bad { theme.bad() } else { theme.good() };
        let right = Line::from(vec![
            Span::styled("gaps ", theme.faint()),
            Span::styled(format!("{gaps}  "), verdict(gaps > 0)),
            Span::styled("lost ", theme.faint()),
            Span::styled(format!("{lost} "), verdict(lost > 0).patch(theme.strong())),
        ]);
        let width = u16::try_from(right.width()).unwrap_or(u16::MAX);
        let [left, end] =
            Layout::horizontal([Constraint::Fill(1), Constraint::Length(width)]).areas(area);
        frame.render_widget(Line::from(line), left);
        frame.render_widget(right, end);
    }
}

impl Watching {
    /// Whether its number of events says something.
    fn is_there(&self) -> bool {
        self.events > 0 || matches!(self.standing, Standing::Following | Standing::CutOff)
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

    /// What to say instead of its lines.
    fn why_not(&self) -> Option<&str> {
        match &self.standing {
            Standing::Ended(Ending::Unavailable(why) | Ending::Failed(why)) => Some(why),
            _ => None,
        }
    }
}

/// The last of these that there is room for.
fn last<'a>(
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

/// How much is done, and what is left of it.
fn bar(part: f64, width: usize) -> (String, String) {
    // A part of the width is no more than that.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let done = ((part * width as f64) as usize).min(width);
    ("━".repeat(done), "╌".repeat(width - done))
}

#[cfg(test)]
mod tests {
    use openccas::model::Picture;
    use ratatui::{Terminal, backend::TestBackend};

    use super::*;
    use crate::wallboard::Sort;

    fn program(name: &str, standing: Standing, events: usize) -> Watching {
        Watching {
            name: name.to_owned(),
            standing,
            age: Duration::from_secs(12),
            events,
            gaps: 0,
            lost: 0,
        }
    }

    fn three() -> [Watching; 3] {
        let lack = Ending::Unavailable(String::from("there is no node; install it"));
        [
            program("C", Standing::Following, 2),
            program("Python", Standing::Starting, 0),
            program("Node", Standing::Ended(lack), 0),
        ]
    }

    fn lines(lines: &[&str]) -> std::collections::VecDeque<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    fn panes() -> Panes {
        Panes {
            demo: lines(&[
                "# she calls a customer",
                "$ openccas request make-call",
                "  ok",
            ]),
            programs: vec![
                lines(&[
                    "   (0) DataComplete",
                    "     1 Delivered           108  1003",
                ]),
                lines(&["   Compiling openccas v0.1.0"]),
                lines(&[]),
            ],
        }
    }

    /// The screen, line by line.
    fn drawn(size: (u16, u16), phase: Phase, programs: &[Watching]) -> Vec<String> {
        let board = Board::new(&Picture::new(), None, Sort::Name, false);
        let scene = Scene {
            theme: Theme::from_environment(),
            address: "127.0.0.1:2600",
            phase,
            now: Instant::now(),
            board: &board,
            waiting: &HashMap::from([(1, 2)]),
            panes: &panes(),
            programs,
            published: 2,
        };
        let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        terminal.draw(|frame| draw(frame, &scene)).unwrap();
        let buffer = terminal.backend().buffer();
        let width = usize::from(size.0).max(1);
        let cells: Vec<_> = buffer.content().iter().map(|cell| cell.symbol()).collect();
        cells.chunks(width).map(<[_]>::concat).collect()
    }

    #[track_caller]
    fn has(screen: &[String], parts: &[&str]) {
        let found = screen
            .iter()
            .any(|line| parts.iter().all(|part| line.contains(part)));
        assert!(found, "{parts:?} is not on\n{}", screen.join("\n"));
    }

    #[test]
    fn all_is_there_on_a_large_and_on_a_usual_terminal() {
        for (size, columns) in [((120, 40), true), ((80, 24), true), ((60, 15), false)] {
            let screen = drawn(size, Phase::Waiting, &three());
            has(
                &screen,
                &["openccas demo", "127.0.0.1:2600", "waiting for Python"],
            );
            let states = match columns {
                true => ["● following", "◌ 12 s", "– not here"],
                // The names come first.
                false => ["● following", "◌", "–"],
            };
            has(&screen, &["C ", "Python ", "Node "]);
            has(&screen, &states);
            has(&screen, &["Delivered", "108", "1003"]);
            has(&screen, &["Compiling"]);
            has(&screen, &["there is no"]);
            has(&screen, &["service 2", "C 2", "gaps 0", "lost 0"]);
            has(&screen, &["2 events"]);
            if columns {
                has(&screen, &["Agents 0"]);
                has(&screen, &["Calls 0"]);
                has(&screen, &["What is done"]);
                has(&screen, &["$ openccas request make-call"]);
            } else {
                has(&screen, &["0 ready", "2 calls wait"]);
                has(&screen, &["$ openccas request make-call"]);
            }
        }
        has(
            &drawn((120, 40), Phase::Waiting, &three()),
            &["Waiting", "Answered"],
        );
    }

    #[test]
    fn a_cut_and_a_loss_are_seen() {
        let since = Instant::now();
        let length = Duration::from_secs(20);
        let cut = Phase::Running {
            since,
            length,
            cut: true,
        };
        let mut programs = three();
        programs[0].standing = Standing::CutOff;
        programs[0].lost = 3;
        let screen = drawn((80, 24), cut, &programs);
        has(&screen, &["all connections are cut, by force"]);
        has(&screen, &["○ cut off"]);
        has(&screen, &["lost 3"]);
    }

    #[test]
    fn any_size_will_do() {
        let since = Instant::now();
        let running = Phase::Running {
            since,
            length: Duration::ZERO,
            cut: false,
        };
        for phase in [Phase::Waiting, running, Phase::Ending] {
            for size in [
                (200, 60),
                (120, 3),
                (30, 40),
                (10, 10),
                (3, 3),
                (1, 1),
                (0, 0),
            ] {
                drawn(size, phase, &three());
                drawn(size, phase, &[]);
            }
        }
    }

    #[test]
    fn narrow_panes_stand_on_each_other() {
        let screen = drawn((40, 30), Phase::Waiting, &three());
        for name in ["C", "Python", "Node"] {
            has(&screen, &[&format!("╭ {name} ─")]);
        }
    }
}
