//! The three tables of the screen.

use std::collections::HashMap;

use ratatui::{
    layout::{Alignment, Constraint},
    style::Style,
    text::{Line, Span},
    widgets::{Block, BorderType, Cell, Row, Table},
};

use super::{
    board::{Board, duration},
    groups::TARGET,
    theme::Theme,
};

/// A frame with a title.
pub(crate) fn block<'a>(theme: Theme, title: Line<'a>) -> Block<'a> {
    Block::bordered()
        .border_type(BorderType::Rounded)
        .border_style(theme.faint())
        .title(title)
}

fn number(text: String, style: Style) -> Cell<'static> {
    Cell::from(Line::styled(text, style).alignment(Alignment::Right))
}

fn heads<const N: usize>(theme: Theme, names: [&'static str; N], right: &[usize]) -> Row<'static> {
    let cells = names.into_iter().enumerate().map(|(index, name)| {
        let line = Line::styled(name, theme.faint());
        Cell::from(if right.contains(&index) {
            line.alignment(Alignment::Right)
        } else {
            line
        })
    });
    Row::new(cells)
}

/// The agents, from the `offset`th on.
pub(crate) fn agents<'a>(
    board: &'a Board,
    theme: Theme,
    offset: usize,
    sorted: &'a str,
) -> Table<'a> {
    let styles = [theme.good(), theme.busy(), theme.clerical(), theme.bad()];
    let mut title = vec![Span::styled(" Agents ", theme.strong())];
    title.push(Span::raw(format!("{} ", board.agents.len())));
    for ((count, what), style) in board.counts().into_iter().zip(styles) {
        title.push(Span::styled("· ", theme.faint()));
        let style = if count > 0 { style } else { theme.faint() };
        title.push(Span::styled(format!("{count} {what} "), style));
    }
    let rows = board.agents.iter().skip(offset).map(|row| {
        let style = theme.doing(row.doing);
        Row::new([
            Cell::from(Span::styled(&*row.extension, theme.faint())),
            Cell::from(&*row.name),
            Cell::from(Span::styled(&*row.media, theme.faint())),
            Cell::from(Span::styled(&*row.state, style)),
            number(
                duration(row.lasts),
                if row.lasts.is_some() {
                    style
                } else {
                    theme.faint()
                },
            ),
            Cell::from(&*row.about),
        ])
    });
    let widths = [
        Constraint::Length(6),
        Constraint::Max(22),
        Constraint::Length(5),
        Constraint::Length(10),
        Constraint::Length(7),
        Constraint::Fill(1),
    ];
    let block = block(theme, Line::from(title)).title_bottom(
        Line::styled(format!(" by {sorted} "), theme.faint()).alignment(Alignment::Right),
    );
    Table::new(rows, widths)
        .header(heads(
            theme,
            ["Ext", "Name", "Media", "State", "Time", ""],
            &[4],
        ))
        .block(block)
}

pub(crate) fn groups(board: &Board, theme: Theme) -> Table<'_> {
    let rows = board.groups.iter().map(|row| {
        let count = |count: usize, style| {
            number(
                count.to_string(),
                if count > 0 { style } else { theme.faint() },
            )
        };
        // Nobody is free in a group that has agents: the next caller waits.
        let short = row.ready == 0 && row.busy + row.not_ready > 0;
        let ready = if short { theme.waiting() } else { theme.good() };
        Row::new([
            Cell::from(&*row.name),
            if short {
                number(String::from("0"), ready)
            } else {
                count(row.ready, ready)
            },
            count(row.busy, theme.busy()),
            count(row.not_ready, theme.bad()),
            number(row.answered.to_string(), Style::new()),
            number(
                row.level_text(),
                row.level.map_or(theme.faint(), |it| theme.level(it)),
            ),
        ])
    });
    let widths = [
        Constraint::Fill(1),
        Constraint::Length(5),
        Constraint::Length(4),
        Constraint::Length(4),
        Constraint::Length(4),
        Constraint::Length(5),
    ];
    let title = Line::styled(" Groups ", theme.strong());
    let label = format!(" ≤{TARGET}s: answered within {TARGET} s ");
    let block = block(theme, title)
        .title_bottom(Line::styled(label, theme.faint()).alignment(Alignment::Right));
    let names = ["Name", "Ready", "Busy", "Away", "Ans.", "≤20s"];
    Table::new(rows, widths)
        .header(heads(theme, names, &[1, 2, 3, 4, 5]))
        .block(block)
}

/// The groups with the calls that wait, which only the contact centre itself knows.
pub(crate) fn queues<'a>(board: &'a Board, waiting: &HashMap<i32, u64>, theme: Theme) -> Table<'a> {
    let rows = board.groups.iter().map(|row| {
        let count = |count: u64, style| {
            let style = if count > 0 { style } else { theme.faint() };
            number(count.to_string(), style)
        };
        let agents = |agents: usize| u64::try_from(agents).unwrap_or(u64::MAX);
        let waiting = waiting.get(&row.rec_id).copied().unwrap_or_default();
        Row::new([
            Cell::from(&*row.name),
            count(waiting, theme.waiting().patch(theme.strong())),
            count(agents(row.ready), theme.good()),
            count(agents(row.busy), theme.busy()),
            count(row.answered, Style::new()),
        ])
    });
    let widths = [
        Constraint::Fill(1),
        Constraint::Length(7),
        Constraint::Length(6),
        Constraint::Length(5),
        Constraint::Length(8),
    ];
    let names = ["Name", "Waiting", "Ready", "Busy", "Answered"];
    Table::new(rows, widths)
        .header(heads(theme, names, &[1, 2, 3, 4]))
        .block(block(theme, Line::styled(" Groups ", theme.strong())))
}

/// The calls; `wide` if there is room to say more of them.
pub(crate) fn calls(board: &Board, theme: Theme, wide: bool) -> Table<'_> {
    let rows = board.calls.iter().map(|row| {
        let style = theme.doing(row.doing);
        let mut cells = vec![
            Cell::from(Span::styled(row.arrow, theme.faint())),
            Cell::from(&*row.party),
            Cell::from(Span::styled(row.state, style)),
            number(
                duration(row.lasts),
                if row.lasts.is_some() {
                    style
                } else {
                    theme.faint()
                },
            ),
        ];
        if wide {
            cells.push(Cell::from(&*row.agents));
        }
        Row::new(cells)
    });
    let mut widths = vec![
        Constraint::Length(1),
        if wide {
            Constraint::Length(14)
        } else {
            Constraint::Fill(1)
        },
        Constraint::Length(8),
        Constraint::Length(6),
    ];
    if wide {
        widths.push(Constraint::Fill(1));
    }
    let title = vec![
        Span::styled(" Calls ", theme.strong()),
        Span::raw(format!("{} ", board.calls.len())),
    ];
    let names = [
        "",
        "Party",
        "State",
        "Time",
        if wide { "Agents" } else { "" },
    ];
    Table::new(rows, widths)
        .header(heads(theme, names, &[3]))
        .block(block(theme, Line::from(title)))
}
