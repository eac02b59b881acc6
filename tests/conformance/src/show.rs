//! Runs many cases on one surface.

use std::sync::Arc;

use tokio::runtime::Runtime;

use crate::{
    case::Case,
    coverage::{Covered, Row},
    run::{Failure, run},
    stage::Live,
    surface::Surface,
    world::Running,
};

/// What the cases show of a surface, and those that fail.
///
/// # Errors
/// The contact centre of a case does not start.
pub fn show<S: Surface>(
    name: &'static str,
    cases: &[Case],
    runtime: &Arc<Runtime>,
    surface: impl Fn(&Case) -> S,
) -> Result<(Row, Vec<Failure>), String> {
    let mut covered = Covered::default();
    let mut failures = Vec::new();
    for case in cases {
        let world = Running::start(&case.place, runtime)?;
        let names = world.names()?;
        let mut stage = Live {
            surface: surface(case),
            world,
        };
        match run(case, &mut stage, names) {
            Ok(shown) => covered.add(shown),
            Err(failure) => failures.push(failure),
        }
    }
    let row = Row {
        surface: name,
        cases: (cases.len() - failures.len(), cases.len()),
        covered,
    };
    Ok((row, failures))
}
