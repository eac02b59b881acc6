//! The JSON schema of scenario files is made from the types that read them.
//!
//! `OPENCCAS_WRITE=1 cargo test -p openccas-simulator --test schema` writes it anew.

#![allow(clippy::unwrap_used)]

use std::{collections::BTreeSet, env, fs, path::PathBuf};

use openccas_simulator::{Scenario, scenario};

fn examples() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios")
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

/// Whatever a scenario may say is in its documentation.
#[test]
fn every_field_is_documented() {
    let docs = examples().join("../../../docs/scenarios.md");
    let docs = fs::read_to_string(docs).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&scenario::schema()).unwrap();
    let mut names = BTreeSet::new();
    collect(&schema, &mut names);
    assert!(names.len() > 100, "{names:?}");
    let missing = names.iter().filter(|name| {
        let forms = [
            format!("`{name}`"),
            format!("`\"{name}\"`"),
            format!("[{name}]"),
            format!("{name} = "),
        ];
        !forms.iter().any(|form| docs.contains(form))
    });
    let missing: Vec<_> = missing.collect();
    assert!(
        missing.is_empty(),
        "docs/scenarios.md does not tell of {missing:?}"
    );
}

/// The names of all properties and of all values that are words.
fn collect(schema: &serde_json::Value, names: &mut BTreeSet<String>) {
    use serde_json::Value;
    match schema {
        Value::Object(fields) => {
            for (key, field) in fields {
                match (key.as_str(), field) {
                    ("properties", Value::Object(properties)) => {
                        names.extend(properties.keys().cloned());
                    }
                    ("const", Value::String(word)) => {
                        names.insert(word.clone());
                    }
                    ("enum", Value::Array(words)) => {
                        names.extend(words.iter().filter_map(|it| Some(it.as_str()?.to_owned())));
                    }
                    _ => {}
                }
                collect(field, names);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
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
