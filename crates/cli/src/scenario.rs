//! The contact centre to simulate.

use std::path::Path;

use openccas_service::{Account, ServiceOptions};
use openccas_simulator::Scenario;

use crate::failure::Failure;

/// A small support desk, so that a bare `openccas serve` has something to show.
const SUPPORT_DESK: &str = include_str!("../../../examples/scenarios/support-desk.toml");

/// The scenario in this file, or the support desk.
pub(crate) fn load(file: Option<&Path>) -> Result<Scenario, Failure> {
    match file {
        Some(file) => Scenario::load(file),
        None => Scenario::parse(SUPPORT_DESK, "support-desk.toml"),
    }
    .map_err(|error| Failure::usage(error.to_string()))
}

/// Options of a service that lets in whom the scenario names.
pub(crate) fn service_options(scenario: &Scenario) -> ServiceOptions {
    let accounts = scenario.accounts.iter();
    ServiceOptions::new()
        .accounts(accounts.map(|it| Account::new(&it.user_id, &it.password, it.tenant_id)))
}
