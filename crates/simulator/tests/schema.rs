//! The JSON schema of scenario files is made from the types that read them.
//!
//! `OPENCCAS_WRITE=1 cargo test -p openccas-simulator --test schema` writes it anew.

#![allow(clippy::unwrap_used)]

use std::{env, fs, path::PathBuf};

use openccas_simulator::{Scenario, scenario};

fn examples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/scenarios")
}

#[test]
fn the_schema_is_up_to_date() {
    let path = examples().join("scenario.schema.json");
    let schema = scenario::schema();
    if env::var_os("OPENCCAS_WRITE").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == schema,
        "{} is not what the types say: write it anew with OPENCCAS_WRITE=1",
        path.display()
    );
}

/// Editors find the schema by the first line of a scenario.
#[test]
fn every_example_names_the_schema_and_can_be_read() {
    let mut count = 0;
    for file in fs::read_dir(examples()).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            text.lines().next(),
            Some("#:schema scenario.schema.json"),
            "{}",
            path.display()
        );
        Scenario::load(&path).unwrap();
        count += 1;
    }
    assert!(count >= 5, "{count} examples");
}
