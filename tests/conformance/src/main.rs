//! What other runners, and who writes cases, need.
//!
//! `openccas-conformance json` prints all cases as one JSON array: the form that runners in other
//! languages read. `openccas-conformance fill FILE` prints the cases of a file with what really
//! came, to be judged. `openccas-conformance examples` prints what the reference shows as examples:
//! `examples.json` in this folder. `openccas-conformance run SURFACE CASES REPORT` is the runner of
//! the Rust surfaces: it runs those cases that the JSON names, and writes a report.

use std::{collections::BTreeSet, env, fs, io::Write, path::Path, process::ExitCode, sync::Arc};

use openccas_conformance::{
    case,
    examples::Examples,
    fill,
    show::show,
    stage::Live,
    surface::{Asynchronous, Blocking},
    world::Running,
};
use serde::Deserialize;
use tokio::runtime::Runtime;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["json"] => json(),
        ["examples"] => examples(),
        ["fill", file] => filled(Path::new(file)),
        ["run", surface, cases, report] => reported(surface, Path::new(cases), Path::new(report)),
        _ => Err(
            "usage: openccas-conformance json | examples | fill FILE | run SURFACE CASES REPORT"
                .to_owned(),
        ),
    };
    let printed = result.and_then(|text| {
        let mut out = std::io::stdout().lock();
        out.write_all(text.as_bytes())
            .map_err(|error| error.to_string())
    });
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("openccas-conformance: {message}");
            ExitCode::FAILURE
        }
    }
}

fn json() -> Result<String, String> {
    let text = serde_json::to_string_pretty(&all()?).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

fn examples() -> Result<String, String> {
    Examples::of(&all()?)?.text()
}

fn all() -> Result<Vec<case::Case>, String> {
    case::load_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases"))
}

/// A case in the JSON, whose other members are in the files as well.
#[derive(Deserialize)]
struct Named {
    name: String,
}

fn reported(surface: &str, cases: &Path, report: &Path) -> Result<String, String> {
    let text = fs::read_to_string(cases).map_err(|error| error.to_string())?;
    let named: Vec<Named> = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let named: BTreeSet<String> = named.into_iter().map(|case| case.name).collect();
    let mut cases = all()?;
    cases.retain(|case| named.contains(&case.name));
    let runtime = Arc::new(Runtime::new().map_err(|error| error.to_string())?);
    let (row, failures) = match surface {
        "rust-async" => show("Rust async", &cases, &runtime, |case| {
            Asynchronous::new(case, &runtime)
        })?,
        "rust-blocking" => show("Rust blocking", &cases, &runtime, Blocking::new)?,
        _ => return Err(format!("no surface is called {surface}")),
    };
    let failed = failures.iter().map(|it| (it.case(), it.to_string()));
    let text =
        serde_json::to_string_pretty(&row.report(failed)).map_err(|error| error.to_string())?;
    fs::write(report, text).map_err(|error| error.to_string())?;
    if failures.is_empty() {
        return Ok(format!("{surface}: {} cases\n", cases.len()));
    }
    let failures: Vec<String> = failures.iter().map(ToString::to_string).collect();
    Err(failures.join("\n"))
}

fn filled(file: &Path) -> Result<String, String> {
    let runtime = Arc::new(Runtime::new().map_err(|error| error.to_string())?);
    let mut text = String::new();
    for case in case::load(file)? {
        let world = Running::start(&case.place, &runtime)?;
        let names = world.names()?;
        let surface = Asynchronous::new(&case, &runtime);
        let filled = fill::fill(&case, &mut Live { surface, world }, names);
        let steps = filled.map_err(|error| format!("{:?}: {error}", case.name))?;
        text += &format!("#### {}\nsteps = [\n{steps}]\n", case.name);
    }
    Ok(text)
}
