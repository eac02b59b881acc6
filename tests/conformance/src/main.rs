//! What other runners, and who writes cases, need.
//!
//! `openccas-conformance json` prints all cases as one JSON array: the form that runners in other
//! languages read. `openccas-conformance fill FILE` prints the cases of a file with what really
//! came, to be judged. `openccas-conformance examples` prints what the reference shows as examples:
//! `examples.json` in this folder.

use std::{env, io::Write, path::Path, process::ExitCode, sync::Arc};

use openccas_conformance::{
    case, examples::Examples, fill, stage::Live, surface::Asynchronous, world::Running,
};
use tokio::runtime::Runtime;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["json"] => json(),
        ["examples"] => examples(),
        ["fill", file] => filled(Path::new(file)),
        _ => Err("usage: openccas-conformance json | examples | fill FILE".to_owned()),
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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases");
    let cases = case::load_all(&folder)?;
    let text = serde_json::to_string_pretty(&cases).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

fn examples() -> Result<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases");
    Examples::of(&case::load_all(&folder)?)?.text()
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
