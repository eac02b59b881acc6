//! Examples for the reference: what the conformance cases have recorded, in each language.

mod calls;
mod events;
mod literals;

use std::collections::BTreeMap;

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::files::Tree;

pub(super) use calls::{CallExample, Callable};
pub(super) use events::EventExample;

/// What `openccas-conformance examples` writes; a test there compares it with what happens.
const RECORDED: &str = "tests/conformance/examples.json";

/// A call and an event of each kind, as they were in a run of a case.
#[derive(Deserialize)]
pub(super) struct Recorded {
    /// By COM name.
    methods: BTreeMap<String, Call>,
    /// By the name of their type.
    events: BTreeMap<String, Line>,
}

#[derive(Deserialize)]
struct Call {
    with: Map<String, Value>,
    gives: Map<String, Value>,
    causes: Vec<String>,
}

#[derive(Deserialize)]
struct Line {
    json: Map<String, Value>,
}

impl Recorded {
    pub(super) fn read(tree: &Tree) -> anyhow::Result<Self> {
        let text = tree.read(RECORDED)?.context(RECORDED)?;
        serde_json::from_str(&text).context(RECORDED)
    }
}
