//! How the view looks: the contact centre above, those that watch it side by side below.

use std::{collections::HashMap, time::Instant};

use ratatui::{
    Frame,
    layout::{Alignment, Constraint, Layout, Rect},
    style::Style,
    text::{Line, Span},
    widgets::Paragraph,
};

use super::{
    pane::{Watching, last},
    program::Standing,
    screen::Panes,
    stage::Phase,
};
use crate::wallboard::{Board, Theme, tables};

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
                " {waiting} waiting · {} calls · agents: {}",
                board.calls.len(),
                counts.join(", ")
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
            program.draw(frame, *area, lines, self.theme);
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

/// How much is done, and what is left of it.
fn bar(part: f64, width: usize) -> (String, String) {
    // A part of the width is no more than that.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let done = ((part * width as f64) as usize).min(width);
    ("━".repeat(done), "╌".repeat(width - done))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use openccas::model::Picture;
    use ratatui::{Terminal, backend::TestBackend};

    use super::super::program::Ending;
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
            has(&screen, &["1 ", "Delivered", "108"]);
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
                has(
                    &screen,
                    &["2 waiting", "0 calls", "agents: 0 ready, 0 at work"],
                );
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
    fn a_program_that_failed_says_why_below_its_last_words() {
        let mut programs = three();
        let why = String::from("it ended with exit status: 1");
        programs[0].standing = Standing::Ended(Ending::Failed(why));
        let screen = drawn((120, 40), Phase::Waiting, &programs);
        has(&screen, &["C ", "✗ failed"]);
        has(&screen, &["Delivered", "108", "1003"]);
        has(&screen, &["it ended with exit status: 1"]);
    }

    #[test]
    fn narrow_panes_stand_on_each_other() {
        let screen = drawn((40, 30), Phase::Waiting, &three());
        for name in ["C", "Python", "Node"] {
            has(&screen, &[&format!("╭ {name} ─")]);
        }
    }
}
