//! What the cases have shown of a surface, and what is missing.

use std::{collections::BTreeSet, fmt::Write as _};

use openccas::{ErrorKind, EventInfo, EventType, Method};
use serde::Serialize;

use crate::surface::Seen;

/// What was shown.
#[derive(Clone, Debug, Default)]
pub struct Covered {
    /// Methods that succeeded.
    succeeded: BTreeSet<&'static str>,
    /// Methods and the errors with which they failed.
    failed: BTreeSet<(&'static str, String)>,
    events: BTreeSet<i32>,
    parameters: BTreeSet<(i32, String)>,
}

/// The state of one surface.
#[derive(Clone, Debug)]
pub struct Row {
    /// The surface.
    pub surface: &'static str,
    /// Cases that passed, and cases.
    pub cases: (usize, usize),
    /// What they have shown.
    pub covered: Covered,
}

impl Covered {
    pub(crate) fn method(&mut self, method: Method, error: Option<&str>) {
        let name = method.info().com_name;
        match error {
            None => _ = self.succeeded.insert(name),
            Some(kind) => _ = self.failed.insert((name, kind.to_owned())),
        }
    }

    pub(crate) fn event(&mut self, seen: &Seen) {
        self.events.insert(seen.number);
        let names = seen.parameters.iter();
        self.parameters
            .extend(names.map(|(name, _)| (seen.number, name.clone())));
    }

    /// Takes in what another case has shown.
    pub fn add(&mut self, other: Self) {
        self.succeeded.extend(other.succeeded);
        self.failed.extend(other.failed);
        self.events.extend(other.events);
        self.parameters.extend(other.parameters);
    }

    /// What no case has shown: methods, documented failures, events and parameters, by name.
    pub fn missing(&self) -> Vec<String> {
        let mut missing = Vec::new();
        for method in Method::ALL.into_iter().filter(|method| is_ours(*method)) {
            let info = method.info();
            if !self.succeeded.contains(info.com_name) {
                missing.push(format!("{}: success", info.com_name));
            }
            for kind in failures(method) {
                if !self
                    .failed
                    .contains(&(info.com_name, kind.name().to_owned()))
                {
                    missing.push(format!("{}: {}", info.com_name, kind.name()));
                }
            }
        }
        for info in events() {
            if !self.events.contains(&info.event_type.number()) {
                missing.push(format!("event {}", info.name));
            }
            for name in names(info) {
                let number = info.event_type.number();
                if !self.parameters.contains(&(number, name.to_owned())) {
                    missing.push(format!("parameter {name} of {}", info.name));
                }
            }
        }
        missing
    }
}

/// What the runner of any surface reports, in any language: names as in the cases.
#[derive(Debug, Serialize)]
pub struct Report {
    surface: String,
    cases: CaseCounts,
    methods: BTreeSet<&'static str>,
    events: BTreeSet<&'static str>,
    parameters: Vec<(&'static str, String)>,
}

#[derive(Debug, Serialize)]
struct CaseCounts {
    passed: usize,
    failed: Vec<FailedCase>,
}

#[derive(Debug, Serialize)]
struct FailedCase {
    name: String,
    why: String,
}

impl Row {
    /// The row as a report; `failed` are the cases that failed, and why each did.
    pub fn report<'a>(&self, failed: impl IntoIterator<Item = (&'a str, String)>) -> Report {
        let failed = failed.into_iter().map(|(name, why)| FailedCase {
            name: name.to_owned(),
            why,
        });
        let covered = &self.covered;
        let refused = covered.failed.iter().map(|(method, _)| *method);
        let name = |number: i32| EventType::from_number(number).info().map(|info| info.name);
        Report {
            surface: self.surface.to_lowercase().replace(' ', "-"),
            cases: CaseCounts {
                passed: self.cases.0,
                failed: failed.collect(),
            },
            methods: covered.succeeded.iter().copied().chain(refused).collect(),
            events: covered.events.iter().filter_map(|it| name(*it)).collect(),
            parameters: covered
                .parameters
                .iter()
                .filter_map(|(event, parameter)| Some((name(*event)?, parameter.clone())))
                .collect(),
        }
    }
}

/// Whether a case can show the method. Connections by multicast cannot be made here: their traffic
/// stays in network namespaces, and the multicast tests of the client show them there.
fn is_ours(method: Method) -> bool {
    !matches!(method, Method::Connect | Method::ConnectWithIpAddress)
}

/// The documented failures that a case can show.
fn failures(method: Method) -> impl Iterator<Item = ErrorKind> {
    let kinds = method.info().fails.iter().copied();
    kinds.filter(move |kind| is_ours(method) && *kind != ErrorKind::DirectConnectRequired)
}

fn events() -> impl Iterator<Item = &'static EventInfo> {
    EventType::ALL
        .iter()
        .filter_map(|event_type| event_type.info())
}

fn names(info: &'static EventInfo) -> impl Iterator<Item = &'static str> {
    info.parameters
        .iter()
        .filter_map(|info| info.parameter.name())
}

/// The surfaces as a table.
pub fn table(rows: &[Row]) -> String {
    let methods = Method::ALL.into_iter().filter(|method| is_ours(*method));
    let documented: usize = methods.clone().map(|method| failures(method).count()).sum();
    let elsewhere: usize = Method::ALL
        .into_iter()
        .map(|method| method.info().fails.len() - failures(method).count())
        .sum();
    let parameters: usize = events().map(|info| names(info).count()).sum();
    let mut table = format!(
        "{:<14} {:>9} {:>9} {:>10} {:>8} {:>11}\n",
        "Surface", "Cases", "Methods", "Failures", "Events", "Parameters"
    );
    for row in rows {
        let of = |some: usize, all: usize| format!("{some}/{all}");
        let listed = |(method, kind): &&(&str, String)| {
            let mut documented = Method::from_name(method).into_iter().flat_map(failures);
            documented.any(|documented| documented.name() == kind)
        };
        // Writing to a text cannot fail.
        let _ = writeln!(
            table,
            "{:<14} {:>9} {:>9} {:>10} {:>8} {:>11}",
            row.surface,
            of(row.cases.0, row.cases.1),
            of(row.covered.succeeded.len(), methods.clone().count()),
            of(row.covered.failed.iter().filter(listed).count(), documented),
            of(row.covered.events.len(), EventType::ALL.len()),
            of(row.covered.parameters.len(), parameters),
        );
    }
    let _ = writeln!(
        table,
        "{} methods and {elsewhere} failures more are those of multicast connections; the \
         client's multicast tests show them",
        Method::ALL.len() - methods.count()
    );
    table
}
