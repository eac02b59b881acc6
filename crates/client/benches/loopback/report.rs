//! The figures, as a table and as JSON.

use serde_json::{Map, Value, json};

#[derive(Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

struct Row {
    group: &'static str,
    name: &'static str,
    figures: Vec<(&'static str, f64)>,
}

impl Report {
    /// Keeps a row, and prints it at once.
    pub(crate) fn add(
        &mut self,
        group: &'static str,
        name: &'static str,
        figures: Vec<(&'static str, f64)>,
    ) {
        print!("{group:<14}{name:<30}");
        for (unit, value) in &figures {
            let digits = if *value >= 1000.0 { 0 } else { 3 };
            print!("  {value:>11.digits$} {unit}");
        }
        println!();
        self.rows.push(Row {
            group,
            name,
            figures,
        });
    }

    pub(crate) fn to_json(&self) -> String {
        let rows = self.rows.iter().map(|row| {
            let figures: Map<String, Value> = row
                .figures
                .iter()
                .map(|(unit, value)| ((*unit).to_owned(), json!(value)))
                .collect();
            (
                format!("{}, {}", row.group, row.name),
                Value::Object(figures),
            )
        });
        let mut text = Value::Object(rows.collect()).to_string();
        text.push('\n');
        text
    }
}
