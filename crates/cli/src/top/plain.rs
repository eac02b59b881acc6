//! The wallboard as text, for pipes and files.

use std::io::{self, Write};

use jiff::tz::TimeZone;
use openccas::model::Picture;
use ratatui::text::Line;

use crate::wallboard::{Board, TARGET, duration};

pub(super) fn print(
    address: &str,
    picture: &Picture,
    board: &Board,
    zone: &TimeZone,
) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let time = picture.time().map_or_else(String::new, |time| {
        format!(
            "  {}",
            time.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S %Z")
        )
    });
    let connected = if picture.is_connected() {
        "connected"
    } else {
        "not connected"
    };
    let seq = picture.seq().unwrap_or_default();
    writeln!(out, "{address}  {connected}  seq {seq}{time}")?;
    let counts = board
        .counts()
        .map(|(count, what)| format!("{count} {what}"))
        .join(", ");
    writeln!(out, "\nAGENTS  {}: {counts}", board.agents.len())?;
    let agents = board.agents.iter().map(|row| {
        let time = duration(row.lasts);
        [
            row.extension.clone(),
            row.name.clone(),
            row.media.clone(),
            row.state.clone(),
            time,
            row.about.clone(),
        ]
    });
    table(
        &mut out,
        ["Ext", "Name", "Media", "State", "Time", "About"],
        agents,
    )?;
    writeln!(out, "\nGROUPS  {}", board.groups.len())?;
    let groups = board.groups.iter().map(|row| {
        [
            row.name.clone(),
            row.ready.to_string(),
            row.busy.to_string(),
            row.not_ready.to_string(),
            row.answered.to_string(),
            row.level_text(),
        ]
    });
    let within = format!("Answered within {TARGET} s");
    table(
        &mut out,
        ["Name", "Ready", "Busy", "Not ready", "Answered", &within],
        groups,
    )?;
    writeln!(out, "\nCALLS  {}", board.calls.len())?;
    let calls = board.calls.iter().map(|row| {
        [
            row.arrow.to_owned(),
            row.party.clone(),
            row.group.clone(),
            row.state.to_owned(),
            duration(row.lasts),
            row.agents.clone(),
        ]
    });
    if !board.calls.is_empty() {
        table(
            &mut out,
            ["", "Party", "Group", "State", "Time", "Agents"],
            calls,
        )?;
    }
    writeln!(
        out,
        "\n?: since before the connect. Calls from before it are not shown."
    )?;
    out.flush()
}

/// Columns as wide as what is in them.
fn table<const N: usize>(
    out: &mut impl Write,
    heads: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> io::Result<()> {
    let mut lines = vec![heads.map(str::to_owned)];
    lines.extend(rows);
    let width = |text: &str| Line::from(text).width();
    let mut widths = [0; N];
    for line in &lines {
        for (column, text) in widths.iter_mut().zip(line) {
            *column = width(text).max(*column);
        }
    }
    for line in &lines {
        let mut printed = String::new();
        for (column, text) in widths.iter().zip(line) {
            printed.push_str(text);
            let padding = column - width(text) + 2;
            printed.extend(std::iter::repeat_n(' ', padding));
        }
        writeln!(out, "{}", printed.trim_end())?;
    }
    Ok(())
}
