//! Every case, on both Rust surfaces; and whether the cases would notice a mistake.
#![expect(clippy::unwrap_used, reason = "the table is the result")]

use std::{
    path::Path,
    sync::{Arc, OnceLock},
};

use openccas_conformance::{
    case::{self, Case},
    coverage::{Row, table},
    mutation::mutations,
    run::{Failure, run},
    show::show,
    stage::{Live, Stage},
    surface::{Asynchronous, Blocking, Surface},
    tape::{Entry, Player, Recorder},
    value::Names,
    world::Running,
};
use tokio::runtime::Runtime;

fn cases() -> Vec<Case> {
    case::load_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases")).unwrap()
}

fn row<S: Surface>(
    name: &'static str,
    cases: &[Case],
    failures: &mut Vec<String>,
    runtime: &Arc<Runtime>,
    surface: impl Fn(&Case) -> S,
) -> Row {
    let (row, failed) = show(name, cases, runtime, surface).unwrap();
    keep(&row, &failed);
    failures.extend(failed.iter().map(|failure| format!("{name}: {failure}")));
    row
}

/// Leaves the report where `cargo xtask test` looks for those of all surfaces.
fn keep(row: &Row, failures: &[Failure]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/conformance");
    std::fs::create_dir_all(&folder).unwrap();
    let name = row.surface.to_lowercase().replace(' ', "-");
    let report = row.report(failures.iter().map(|it| (it.case(), it.to_string())));
    let text = serde_json::to_string_pretty(&report).unwrap();
    std::fs::write(folder.join(name + ".json"), text).unwrap();
}

/// Both surfaces, and the cases that fail.
fn rows() -> &'static (Vec<Row>, Vec<String>) {
    static ROWS: OnceLock<(Vec<Row>, Vec<String>)> = OnceLock::new();
    ROWS.get_or_init(|| {
        let cases = cases();
        let runtime = Arc::new(Runtime::new().unwrap());
        let mut failures = Vec::new();
        let rows = vec![
            row("Rust async", &cases, &mut failures, &runtime, |case| {
                Asynchronous::new(case, &runtime)
            }),
            row("Rust blocking", &cases, &mut failures, &runtime, |case| {
                Blocking::new(case)
            }),
        ];
        (rows, failures)
    })
}

#[test]
fn every_case_passes_on_every_surface() {
    let (rows, failures) = rows();
    println!("\n{}", table(rows));
    assert!(
        failures.is_empty(),
        "{} fail:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn every_method_failure_event_and_parameter_is_shown() {
    let (rows, _) = rows();
    let missing: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            let missing = row.covered.missing();
            missing
                .into_iter()
                .map(|it| format!("{}: {it}", row.surface))
        })
        .collect();
    assert!(
        missing.is_empty(),
        "{} are missing:\n{}",
        missing.len(),
        missing.join("\n")
    );
}

/// What happened in a case, and what its names stood for at the beginning.
fn tape(case: &Case, runtime: &Arc<Runtime>) -> Option<(Vec<Entry>, Names)> {
    let world = Running::start(&case.place, runtime).unwrap();
    let names = world.names().unwrap();
    let surface = Asynchronous::new(case, runtime);
    let mut stage = Recorder::new(Live { surface, world });
    // A case that fails is another test's business.
    run(case, &mut stage as &mut dyn Stage, names.clone()).ok()?;
    Some((stage.tape, names))
}

#[test]
fn every_mistake_is_noticed() {
    let runtime = Arc::new(Runtime::new().unwrap());
    let mut missed = Vec::new();
    let mut count = 0;
    for case in cases() {
        let Some((tape, names)) = tape(&case, &runtime) else {
            continue;
        };
        let play = |tape: &[Entry]| run(&case, &mut Player::new(tape), names.clone());
        if let Err(failure) = play(&tape) {
            panic!("the tape itself fails: {failure}");
        }
        for mutation in mutations(&tape, case.configuration) {
            count += 1;
            if play(&mutation.tape).is_ok() {
                missed.push(format!("{:?}: {}", case.name, mutation.name));
            }
        }
    }
    println!("\n{count} mistakes, {} not noticed", missed.len());
    assert!(
        count > 0 && missed.is_empty(),
        "not noticed:\n{}",
        missed.join("\n")
    );
}
