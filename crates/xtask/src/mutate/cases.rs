//! The conformance cases, and which methods and events each of them meets on its way.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use serde_json::Value as Json;

use super::mutation::Mutation;

/// Events that come with every connection, as configuration data.
const SNAPSHOT: [&str; 3] = ["Logon", "ServiceGroupAdded", "DataComplete"];

/// A case, as the runners read it.
pub(super) struct Case {
    pub(super) name: String,
    /// The step in which each method or event is met first; 0 is before the steps.
    met: BTreeMap<String, usize>,
}

impl Case {
    fn new(case: &Json) -> Option<Self> {
        let mut met = BTreeMap::new();
        let mut meet = |name: &str, step: usize| {
            met.entry(name.to_owned()).or_insert(step);
        };
        let steps = case["steps"].as_array()?;
        if case["connect"] != "none" {
            SNAPSHOT.iter().for_each(|event| meet(event, 0));
        }
        for (step, at) in steps.iter().zip(1..) {
            if let Some(method) = step["request"].as_str() {
                meet(method, at);
                if method.starts_with("Connect") {
                    SNAPSHOT.iter().for_each(|event| meet(event, at));
                }
            }
            if let Some(event) = step["event"].as_str() {
                meet(event, at);
            }
        }
        meet("ServiceDisconnect", steps.len() + 1);
        Some(Self {
            name: case["name"].as_str()?.to_owned(),
            met,
        })
    }

    /// Whether a mutation of these names can be seen up to that step.
    pub(super) fn meets(&self, names: &BTreeSet<String>, step: usize) -> bool {
        let mut met = names.iter().filter_map(|name| self.met.get(name));
        met.any(|at| *at <= step)
    }
}

/// All cases.
pub(super) fn cases(json: &str) -> anyhow::Result<Vec<Case>> {
    let cases: Vec<Json> = serde_json::from_str(json)?;
    cases
        .iter()
        .map(|case| Case::new(case).context("a case without a name or steps"))
        .collect()
}

/// A mutation, and what is wrong because of it.
#[derive(Clone)]
pub(super) struct Suspect {
    pub(super) mutation: Mutation,
    pub(super) touches: BTreeSet<String>,
}

impl Suspect {
    pub(super) fn new(mutation: Mutation, catalogue: &Json) -> Self {
        Self {
            touches: mutation.touches(catalogue),
            mutation,
        }
    }
}

/// The cases that meet this suspect and none of the others: what fails there, fails because of it.
pub(super) fn own<'a>(cases: &'a [Case], suspects: &[&Suspect], at: usize) -> Vec<&'a Case> {
    cases
        .iter()
        .filter(|case| {
            suspects
                .iter()
                .enumerate()
                .all(|(index, suspect)| case.meets(&suspect.touches, usize::MAX) == (index == at))
        })
        .collect()
}

/// Puts suspects together as long as each still has cases of its own. Gives the groups.
pub(super) fn grouped<'a>(cases: &[Case], suspects: &'a [Suspect]) -> Vec<Vec<&'a Suspect>> {
    let mut groups: Vec<Vec<&Suspect>> = Vec::new();
    for suspect in suspects {
        let fitting = groups.iter_mut().find(|group| {
            let mut larger = (*group).clone();
            larger.push(suspect);
            // Two mistakes in one list could be one, or none.
            let apart = group.iter().all(|it| it.touches.is_disjoint(&suspect.touches));
            apart && (0..larger.len()).all(|at| !own(cases, &larger, at).is_empty())
        });
        match fitting {
            Some(group) => group.push(suspect),
            None => groups.push(vec![suspect]),
        }
    }
    groups
}
