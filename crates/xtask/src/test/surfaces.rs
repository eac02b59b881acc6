//! One contract: what the conformance cases have shown of each surface, as a table.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use openccas_catalogue::Catalogue;
use serde::Deserialize;

use super::step::run as run_program;
use crate::workspace::{build_all, command, root};

/// The surfaces that every run of the tests has to show.
const REQUIRED: [&str; 7] = [
    "rust-async",
    "rust-blocking",
    "c",
    "cpp",
    "python-sync",
    "python-async",
    "node",
];

/// Those that only some machines can show.
const POSSIBLE: [&str; 2] = ["com-object", "com-bridge"];

/// Where the runners leave their reports.
pub(super) const REPORTS: &str = "target/conformance";

/// What the runner of a surface reports, with names as the cases have them.
#[derive(Deserialize)]
struct Report {
    cases: Cases,
    methods: BTreeSet<String>,
    events: BTreeSet<String>,
    parameters: BTreeSet<(String, String)>,
}

#[derive(Deserialize)]
struct Cases {
    passed: usize,
    failed: Vec<serde_json::Value>,
}

/// All names of the contract.
struct Contract {
    methods: BTreeSet<String>,
    events: BTreeSet<String>,
    parameters: BTreeSet<(String, String)>,
}

impl Contract {
    fn new(catalogue: &Catalogue) -> Self {
        let parameters = catalogue.events.iter().flat_map(|event| {
            let names = event.parameters.iter();
            names.map(|parameter| (event.name.clone(), parameter.com.clone()))
        });
        Self {
            methods: catalogue.methods.iter().map(|it| it.com.clone()).collect(),
            events: catalogue.events.iter().map(|it| it.name.clone()).collect(),
            parameters: parameters.collect(),
        }
    }

    /// What the report does not show, by name.
    fn missing(&self, report: &Report) -> Vec<String> {
        let methods = self.methods.difference(&report.methods);
        let events = self.events.difference(&report.events);
        let parameters = self.parameters.difference(&report.parameters);
        methods
            .map(|method| format!("method {method}"))
            .chain(events.map(|event| format!("event {event}")))
            .chain(parameters.map(|(event, name)| format!("parameter {name} of {event}")))
            .collect()
    }

    fn row(&self, surface: &str, report: &Report) -> String {
        let cases = report.cases.passed + report.cases.failed.len();
        format!(
            "{surface:<14} {:>9} {:>9} {:>8} {:>11}",
            format!("{}/{cases}", report.cases.passed),
            shown(&self.methods, &report.methods),
            shown(&self.events, &report.events),
            shown(&self.parameters, &report.parameters),
        )
    }
}

fn shown<T: Ord>(wanted: &BTreeSet<T>, found: &BTreeSet<T>) -> String {
    format!("{}/{}", wanted.intersection(found).count(), wanted.len())
}

/// Prints the table. Fails if a surface lacks anything, and names it.
pub(super) fn run() -> anyhow::Result<()> {
    let contract = Contract::new(&Catalogue::load()?);
    let folder = root().join(REPORTS);
    let mut faults = Vec::new();
    let mut count = None;
    eprintln!(
        "{:<14} {:>9} {:>9} {:>8} {:>11}",
        "Surface", "Cases", "Methods", "Events", "Parameters"
    );
    for surface in REQUIRED.into_iter().chain(POSSIBLE) {
        let Some(report) = read(&folder.join(format!("{surface}.json")))? else {
            if REQUIRED.contains(&surface) {
                faults.push(format!("{surface}: its runner has left no report"));
            } else {
                eprintln!("{surface:<14} not run here");
            }
            continue;
        };
        eprintln!("{}", contract.row(surface, &report));
        let failed = &report.cases.failed;
        faults.extend(failed.iter().map(|case| format!("{surface}: {case}")));
        let missing = contract.missing(&report);
        faults.extend(missing.iter().map(|name| format!("{surface}: {name}")));
        let cases = report.cases.passed + failed.len();
        if *count.get_or_insert(cases) != cases {
            faults.push(format!("{surface}: it has run another number of cases"));
        }
    }
    ensure!(
        faults.is_empty(),
        "missing or failed:\n{}",
        faults.join("\n")
    );
    Ok(())
}

fn read(file: &Path) -> anyhow::Result<Option<Report>> {
    if !file.exists() {
        return Ok(None);
    }
    let name = || file.display().to_string();
    let text = fs::read_to_string(file).with_context(name)?;
    Ok(Some(serde_json::from_str(&text).with_context(name)?))
}

/// Where the runner of `surface` leaves its report.
pub(super) fn report(surface: &str) -> anyhow::Result<PathBuf> {
    let folder = root().join(REPORTS);
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    Ok(folder.join(format!("{surface}.json")))
}

/// The conformance cases as runners in other languages read them: one JSON array.
pub(super) fn cases() -> anyhow::Result<PathBuf> {
    let path = report("cases")?;
    let file = File::create(&path).with_context(|| path.display().to_string())?;
    let program = build_all()?.join("openccas-conformance");
    run_program(command(program).arg("json").stdout(file))?;
    Ok(path)
}

/// Forgets the reports of earlier runs: what is not shown anew is not shown.
pub(super) fn forget() -> anyhow::Result<()> {
    let folder = root().join(REPORTS);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use openccas_catalogue::Catalogue;

    use super::{Cases, Contract, Report};

    #[test]
    fn what_is_missing_is_named() -> anyhow::Result<()> {
        let contract = Contract::new(&Catalogue::load()?);
        let mut report = Report {
            cases: Cases {
                passed: 1,
                failed: Vec::new(),
            },
            methods: contract.methods.clone(),
            events: contract.events.clone(),
            parameters: contract.parameters.clone(),
        };
        assert!(contract.missing(&report).is_empty());
        report.methods.remove("MakeCall");
        report.events.remove("Delivered");
        report
            .parameters
            .remove(&("Delivered".to_owned(), "RecID".to_owned()));
        assert_eq!(
            contract.missing(&report),
            [
                "method MakeCall",
                "event Delivered",
                "parameter RecID of Delivered"
            ]
        );
        assert!(contract.row("node", &report).contains("55/56"));
        Ok(())
    }
}
