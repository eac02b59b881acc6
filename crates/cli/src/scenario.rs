//! The contact centre to simulate.

use std::path::Path;

use openccas_service::{Account, ServiceOptions};
use openccas_simulator::Scenario;

use crate::failure::Failure;

/// The scenario in this file, or the support desk.
pub(crate) fn load(file: Option<&Path>) -> Result<Scenario, Failure> {
    match file {
        Some(file) => Scenario::load(file),
        // So that a bare `openccas serve` has something to show.
        None => Scenario::built_in(Scenario::DEFAULT_SAMPLE),
    }
    .map_err(|error| Failure::usage(error.to_string()))
}

/// Options of a service that lets in whom the scenario names.
pub(crate) fn service_options(scenario: &Scenario) -> Result<ServiceOptions, Failure> {
    let accounts = scenario.accounts.iter().map(Account::try_from);
    let accounts = accounts.collect::<Result<Vec<_>, _>>();
    let accounts = accounts.map_err(|error| Failure::usage(error.to_string()))?;
    Ok(ServiceOptions::new().accounts(accounts))
}
