//! What it was, in the end.

use std::{collections::BTreeMap, time::Duration};

use super::{
    ledger::{Comparison, Seen},
    outcomes::Outcomes,
};
use crate::output::style::{BAD, FAINT, GOOD, STRONG};

pub(super) struct Summary<'a> {
    pub(super) seen: &'a [Seen],
    pub(super) comparison: Comparison,
    pub(super) outcomes: &'a Outcomes,
    pub(super) reconnects: u64,
    pub(super) length: Duration,
}

impl Summary<'_> {
    pub(super) fn lines(&self) -> Vec<String> {
        let Comparison {
            delivered,
            told,
            lost,
            doubled,
        } = self.comparison;
        let mut lines = vec![
            String::new(),
            format!(
                "{STRONG}Summary{STRONG:#} after {:.1} seconds",
                self.length.as_secs_f64()
            ),
            String::new(),
        ];
        lines.extend(self.events());
        lines.push(String::new());
        lines.push(self.requests());
        lines.push(match self.reconnects {
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
        let style = if self.comparison.is_complete() {
            GOOD
        } else {
            BAD
        };
        lines.push(format!("{style}lost: {lost}{style:#}"));
        lines.push(format!("{style}doubled: {doubled}{style:#}"));
        lines
    }

    /// Events by type, the most frequent first, in two columns.
    fn events(&self) -> Vec<String> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for seen in self.seen {
            if let Seen::Live(event) = seen {
                *counts.entry(event.type_name()).or_default() += 1;
            }
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

    fn requests(&self) -> String {
        let (total, counts) = self.outcomes.read();
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
}
