//! Every conformance case through the object: as compiled programs call it, with the object in its
//! strict mode, and as scripts do.
#![cfg(windows)]
#![expect(clippy::unwrap_used, reason = "a test")]

use std::{env, fs, path::Path, rc::Rc, sync::Arc};

use openccas_com::late::Style;
use openccas_com_tests::{Apartment, ComObject};
use openccas_conformance::{
    case::{self, Case},
    coverage::{Covered, Row},
    run::run,
    stage::Live,
    world::Running,
};
use tokio::runtime::Runtime;

fn cases() -> Vec<Case> {
    case::load_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases")).unwrap()
}

/// What the cases have shown, and those that fail, each with why.
fn shown(style: Style) -> (usize, Covered, Vec<(String, String)>) {
    let runtime = Arc::new(Runtime::new().unwrap());
    let apartment = Rc::new(Apartment::enter().unwrap());
    let mut covered = Covered::default();
    let (mut passed, mut failed) = (0, Vec::new());
    for case in cases() {
        let world = Running::start(&case.place, &runtime).unwrap();
        let names = world.names().unwrap();
        let surface = ComObject::new(&case, &apartment, style).unwrap();
        let mut stage = Live { surface, world };
        match run(&case, &mut stage, names) {
            Ok(shown) => {
                passed += 1;
                covered.add(shown);
            }
            Err(failure) => failed.push((case.name.clone(), failure.to_string())),
        }
    }
    (passed, covered, failed)
}

/// Leaves the report where it is asked for.
fn report(passed: usize, covered: &Covered, failed: &[(String, String)]) {
    let Some(folder) = env::var_os("OPENCCAS_CONFORMANCE") else {
        return;
    };
    let row = Row {
        surface: "COM object",
        cases: (passed, passed + failed.len()),
        covered: covered.clone(),
    };
    let report = row.report(
        failed
            .iter()
            .map(|(name, why)| (name.as_str(), why.clone())),
    );
    fs::create_dir_all(&folder).unwrap();
    let file = Path::new(&folder).join("com-object.json");
    fs::write(file, serde_json::to_string_pretty(&report).unwrap()).unwrap();
}

#[test]
fn every_case_passes_as_compiled_programs_call_it() {
    let (passed, covered, failed) = shown(Style::Typed);
    report(passed, &covered, &failed);
    assert!(passed > 0 && failed.is_empty(), "{failed:#?}");
    let missing = covered.missing();
    assert!(missing.is_empty(), "never shown: {missing:#?}");
}

#[test]
fn every_case_passes_as_scripts_call_it() {
    let (passed, _, failed) = shown(Style::Script);
    assert!(passed > 0 && failed.is_empty(), "{failed:#?}");
}
