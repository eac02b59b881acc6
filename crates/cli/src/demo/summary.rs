//! What it was, in the end.

use std::{collections::BTreeMap, time::Duration};

use openccas::Event;

use super::{
    ledger::{self, Comparison, Note, Seen},
    outcomes::Outcomes,
    program::{Ending, Record, Standing},
    tally::{Tally, common, live},
};
use crate::output::style::{BAD, FAINT, GOOD, STRONG};

/// What each was told, compared with what was published.
pub(super) struct Summary<'a> {
    seen: &'a [Seen],
    comparison: Comparison,
    table: Table<'a>,
}

/// Those that watched side by side.
struct Table<'a> {
    /// The position from which on all of them followed.
    since: Option<u64>,
    published: Tally,
    rows: Vec<Row<'a>>,
}

struct Row<'a> {
    name: &'a str,
    /// What it was told; why not, if it never followed.
    told: Result<(Tally, Comparison), String>,
}

impl<'a> Summary<'a> {
    pub(super) fn new(published: &[Event], seen: &'a [Seen], programs: &'a [Record]) -> Self {
        let comparison = ledger::compare(published, seen);
        let published: Vec<Note> = published.iter().map(Note::from).collect();
        let since = common(programs.iter());
        let tally =
            |notes: &mut dyn Iterator<Item = &Note>| Tally::of(notes, since.unwrap_or_default());
        let own: Vec<Note> = live(seen).map(Note::from).collect();
        let mut rows = vec![Row {
            name: "openccas",
            told: Ok((tally(&mut own.iter()), comparison)),
        }];
        rows.extend(programs.iter().map(|record| Row {
            name: &record.name,
            told: match record.since() {
                Some(_) => Ok((
                    tally(&mut live(&record.seen)),
                    ledger::compare(&published, &record.seen),
                )),
                None => Err(why_not(record)),
            },
        }));
        let table = Table {
            since,
            published: tally(&mut published.iter()),
            rows,
        };
        Self {
            seen,
            comparison,
            table,
        }
    }

    /// What was lost and doubled by all of them together.
    fn total(&self) -> Comparison {
        let told = self
            .table
            .rows
            .iter()
            .filter_map(|row| row.told.as_ref().ok());
        told.fold(Comparison::default(), |sum, (_, it)| Comparison {
            delivered: sum.delivered + it.delivered,
            told: sum.told + it.told,
            lost: sum.lost + it.lost,
            doubled: sum.doubled + it.doubled,
            misplaced: sum.misplaced + it.misplaced,
        })
    }

    /// What is wrong, in words.
    pub(super) fn faults(&self) -> Vec<String> {
        let rows = self.table.rows.iter();
        let told = rows.filter_map(|row| Some((row.name, row.told.as_ref().ok()?.1)));
        told.filter(|(_, comparison)| !comparison.is_complete())
            .map(|(name, it)| {
                format!(
                    "{name}: what it was told differs from what the service published: {} lost, \
                     {} doubled, {} out of order",
                    it.lost, it.doubled, it.misplaced
                )
            })
            .collect()
    }

    pub(super) fn lines(
        &self,
        outcomes: &Outcomes,
        reconnects: u64,
        length: Duration,
    ) -> Vec<String> {
        let Comparison {
            delivered,
            told,
            lost,
            ..
        } = self.comparison;
        let mut lines = vec![
            String::new(),
            format!(
                "{STRONG}Summary{STRONG:#} after {:.1} seconds",
                length.as_secs_f64()
            ),
            String::new(),
        ];
        lines.extend(self.events());
        lines.push(String::new());
        lines.push(requests(outcomes));
        lines.push(match reconnects {
            0 => String::from("The watcher's connection was not lost."),
            1 => String::from("The watcher's connection was lost and made again once."),
            count => format!("The watcher's connection was lost and made again {count} times."),
        });
        lines.push(format!(
            "Of the {} events that the service published since the watcher began,\n{delivered} \
             were delivered, and {told} were told by a gap.",
            delivered + told + lost,
        ));
        lines.push(String::new());
        if self.table.rows.len() > 1 {
            lines.extend(self.table.lines());
            lines.push(String::new());
        }
        let total = self.total();
        let count = |what, count| {
            let style = if count == 0 { GOOD } else { BAD };
            format!("{style}{what}: {count}{style:#}")
        };
        lines.push(count("lost", total.lost));
        lines.push(count("doubled", total.doubled));
        if total.misplaced > 0 {
            lines.push(count("out of order", total.misplaced));
        }
        lines
    }

    /// Events by type, the most frequent first, in two columns.
    fn events(&self) -> Vec<String> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for event in live(self.seen) {
            *counts.entry(event.type_name()).or_default() += 1;
        }
        let total: usize = counts.values().sum();
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let cell = |(name, count): &(&str, usize)| format!("{count:>5}  {name:<27}");
        let rows = counts.len().div_ceil(2);
        let mut lines = vec![format!("Events by type: {total}")];
        for row in 0..rows {
            let right = counts.get(row + rows).map(cell).unwrap_or_default();
            lines.push(
                format!("{}{right}", cell(&counts[row]))
                    .trim_end()
                    .to_owned(),
            );
        }
        lines
    }
}

impl Table<'_> {
    fn lines(&self) -> Vec<String> {
        let width = self.rows.iter().map(|row| row.name.chars().count()).max();
        let width = width.unwrap_or_default().max("published".len());
        let mut lines = Vec::new();
        if let Some(since) = self.since {
            let heads = format!("{:width$}  events  in this order  lost  doubled", "");
            let Tally { count, checksum } = self.published;
            lines.extend([
                format!("What each was told from the moment on when all followed, event {since}:"),
                String::new(),
                format!("{FAINT}{heads}{FAINT:#}"),
                format!("{:width$}  {count:>6}       {checksum:08x}", "published"),
            ]);
        }
        for row in &self.rows {
            let name = row.name;
            lines.push(match (&row.told, self.since) {
                (Ok((Tally { count, checksum }, it)), Some(_)) => {
                    let style = if it.is_complete() { GOOD } else { BAD };
                    format!(
                        "{name:width$}  {count:>6}       {style}{checksum:08x}{style:#}  \
                         {:>4}  {:>7}",
                        it.lost, it.doubled
                    )
                }
                (Ok(_), None) => continue,
                (Err(why), _) => format!("{name:width$}  {why}"),
            });
        }
        lines
    }
}

fn requests(outcomes: &Outcomes) -> String {
    let (total, counts) = outcomes.read();
    let counts: Vec<_> = counts
        .iter()
        .map(|(outcome, count)| format!("{count} {outcome}"))
        .collect();
    let list = if counts.is_empty() {
        String::new()
    } else {
        format!(": {}", counts.join(", "))
    };
    format!("Requests by outcome: {total}{FAINT}{list}{FAINT:#}")
}

/// Why a program did not follow.
fn why_not(record: &Record) -> String {
    match &record.standing {
        Standing::Ended(Ending::Unavailable(why)) => format!("did not run: {why}"),
        Standing::Ended(Ending::Failed(why)) => format!("{BAD}did not follow{BAD:#}: {why}"),
        _ => format!("{BAD}did not follow{BAD:#}"),
    }
}
