//! The examples that the reference shows are what the contact centre does.

use std::path::Path;

use openccas_conformance::{case, examples::Examples};

#[test]
fn the_examples_of_the_reference_are_what_happens() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let examples = Examples::of(&case::load_all(&here.join("../cases")).unwrap()).unwrap();
    assert_eq!(examples.missing(), Vec::<&str>::new());
    let kept = std::fs::read_to_string(here.join("examples.json")).unwrap();
    let now = examples.text().unwrap();
    let first = kept
        .lines()
        .zip(now.lines())
        .find(|(kept, now)| kept != now);
    assert!(
        kept == now,
        "`cargo run -p openccas-conformance -- examples` writes the file anew; it differs: {first:?}"
    );
}
