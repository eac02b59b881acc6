//! The conformance cases, and which methods and events each of them meets on its way.

use std::collections::BTreeSet;

use anyhow::Context as _;
use serde_json::Value as Json;

use super::mutation::Mutation;

/// Events that come with every connection, as configuration data.
const SNAPSHOT: [&str; 3] = ["Logon", "ServiceGroupAdded", "DataComplete"];

/// A case, as the runners read it.
pub(super) struct Case {
    pub(super) name: String,
    /// The methods and events that it meets.
    met: BTreeSet<String>,
    /// Those of them that do their work: a method that is refused shows little of its arguments.
    working: BTreeSet<String>,
}

impl Case {
    fn new(case: &Json) -> Option<Self> {
        let (mut met, mut working) = (BTreeSet::new(), BTreeSet::new());
        let mut meet = |name: &str, works: bool| {
            met.insert(name.to_owned());
            if works {
                working.insert(name.to_owned());
            }
        };
        if case["connect"] != "none" {
            SNAPSHOT.iter().for_each(|event| meet(event, true));
        }
        for step in case["steps"].as_array()? {
            if let Some(method) = step["request"].as_str() {
                meet(method, step["error"].is_null());
                if method.starts_with("Connect") {
                    SNAPSHOT.iter().for_each(|event| meet(event, true));
                }
            }
            if let Some(event) = step["event"].as_str() {
                meet(event, true);
            }
        }
        meet("ServiceDisconnect", true);
        Some(Self {
            name: case["name"].as_str()?.to_owned(),
            met,
            working,
        })
    }

    fn meets(&self, names: &BTreeSet<String>) -> bool {
        !self.met.is_disjoint(names)
    }

    fn works(&self, names: &BTreeSet<String>) -> bool {
        !self.working.is_disjoint(names)
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
/// Those in which it does its work come first.
pub(super) fn own<'a>(cases: &'a [Case], suspects: &[&Suspect], at: usize) -> Vec<&'a Case> {
    let alone = |case: &&Case| {
        let mut all = suspects.iter().enumerate();
        all.all(|(index, suspect)| case.meets(&suspect.touches) == (index == at))
    };
    let mut own: Vec<&Case> = cases.iter().filter(alone).collect();
    own.sort_by_key(|case| !case.works(&suspects[at].touches));
    own
}

/// Whether the suspect has a case of its own in which it does its work.
fn is_told_apart(cases: &[Case], suspects: &[&Suspect], at: usize) -> bool {
    let own = own(cases, suspects, at);
    own.first()
        .is_some_and(|case| case.works(&suspects[at].touches))
}

/// Puts suspects together as long as each can be told apart. Gives the groups.
pub(super) fn grouped<'a>(cases: &[Case], suspects: &'a [Suspect]) -> Vec<Vec<&'a Suspect>> {
    let mut groups: Vec<Vec<&Suspect>> = Vec::new();
    for suspect in suspects {
        let fitting = groups.iter_mut().find(|group| {
            let mut larger = (*group).clone();
            larger.push(suspect);
            // Two mistakes in one list could be one, or none.
            let apart = group
                .iter()
                .all(|it| it.touches.is_disjoint(&suspect.touches));
            apart && (0..larger.len()).all(|at| is_told_apart(cases, &larger, at))
        });
        match fitting {
            Some(group) => group.push(suspect),
            None => groups.push(vec![suspect]),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Suspect, cases, grouped, own};
    use crate::mutate::mutation::{Mistake, Mutation};

    const CASES: &str = r#"[
        { "name": "held", "steps": [{ "request": "HoldCall" }, { "event": "Held" }] },
        { "name": "refused", "steps": [{ "request": "HoldCall", "error": "agent_unknown" }] },
        { "name": "made", "steps": [{ "request": "MakeCall" }, { "request": "SendDTMF" }] },
        { "name": "sent", "steps": [{ "request": "SendDTMF" }] }
    ]"#;

    fn suspect(of: &str) -> Suspect {
        Suspect {
            touches: BTreeSet::from([of.to_owned()]),
            mutation: Mutation {
                site: 0,
                mistake: Mistake::Swapped,
                of: of.to_owned(),
                what: String::new(),
                changes: Vec::new(),
            },
        }
    }

    fn names(suspects: &[&Suspect]) -> Vec<String> {
        suspects.iter().map(|it| it.mutation.of.clone()).collect()
    }

    #[test]
    fn a_case_is_of_a_suspect_if_it_meets_no_other() -> anyhow::Result<()> {
        let cases = cases(CASES)?;
        let (hold, make, send) = (
            suspect("HoldCall"),
            suspect("MakeCall"),
            suspect("SendDTMF"),
        );
        let of = |suspects: &[&Suspect], at| -> Vec<String> {
            let own = own(&cases, suspects, at);
            own.iter().map(|case| case.name.clone()).collect()
        };
        assert_eq!(of(&[&hold, &send], 0), ["held", "refused"]);
        assert_eq!(of(&[&make, &send], 1), ["sent"]);
        assert!(of(&[&make, &send], 0).is_empty());
        Ok(())
    }

    #[test]
    fn those_that_mask_each_other_are_apart() -> anyhow::Result<()> {
        let cases = cases(CASES)?;
        let suspects = ["HoldCall", "MakeCall", "SendDTMF", "Logon"].map(suspect);
        let groups = grouped(&cases, &suspects);
        let groups: Vec<Vec<String>> = groups.iter().map(|group| names(group)).collect();
        // What every case meets is alone.
        let expected: [&[&str]; 3] = [&["HoldCall", "MakeCall"], &["SendDTMF"], &["Logon"]];
        assert_eq!(groups, expected);
        Ok(())
    }
}
