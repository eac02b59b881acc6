//! The contact centre of a case, and the service that speaks for it.

use std::{net::TcpListener, sync::Arc};

use openccas::{Error, Result};
use openccas_service::{Account, Service, ServiceOptions};
use openccas_simulator::{Clock, Scenario, Simulator, SimulatorOptions};
use tokio::runtime::Runtime;

use crate::{
    acts,
    arguments::{Arguments, Unfit},
    case,
    value::{Names, Scalar},
};

/// A contact centre that runs.
pub struct Running {
    simulator: Arc<Simulator>,
    service: Option<Service>,
    runtime: Arc<Runtime>,
    port: u16,
    /// Takes connections, and says nothing.
    silent: TcpListener,
}

impl Running {
    /// Starts it, on a free port of this machine.
    ///
    /// # Errors
    /// The scenario is wrong, or the service does not start.
    pub fn start(world: &case::World, runtime: &Arc<Runtime>) -> std::result::Result<Self, String> {
        let scenario =
            Scenario::parse(&world.scenario, "scenario").map_err(|error| error.to_string())?;
        let accounts = scenario.accounts.iter().map(Account::try_from);
        let accounts = accounts.collect::<std::result::Result<Vec<_>, _>>();
        let accounts = accounts.map_err(|error| error.to_string())?;
        let options = ServiceOptions::new()
            .accounts(accounts)
            .max_direct_clients(world.max_clients);
        let simulator = Simulator::new(
            scenario,
            SimulatorOptions {
                seed: world.seed,
                clock: Clock::Virtual,
                strict: world.strict,
            },
        );
        let backend = Arc::clone(&simulator);
        let service = runtime
            .block_on(Service::start(options, backend))
            .map_err(|error| error.to_string())?;
        let silent = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        Ok(Self {
            silent,
            simulator,
            port: service.local_addr().port(),
            service: Some(service),
            runtime: Arc::clone(runtime),
        })
    }

    /// What a case can name from its beginning.
    ///
    /// # Errors
    /// This machine has no port left.
    pub fn names(&self) -> std::result::Result<Names, String> {
        let unused = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let unused = unused.map_err(|error| error.to_string())?;
        let mut names = Names::default();
        names.set("host", Scalar::Text("127.0.0.1".to_owned()));
        names.set("port", Scalar::Long(self.port.into()));
        let silent = self
            .silent
            .local_addr()
            .map_err(|error| error.to_string())?;
        names.set("silent_port", Scalar::Long(silent.port().into()));
        names.set("unused_port", Scalar::Long(unused.port().into()));
        Ok(names)
    }

    /// Something happens there, or to the service.
    pub(crate) fn act(
        &mut self,
        act: &str,
        given: &Arguments,
    ) -> std::result::Result<Result<Option<Scalar>, Error>, Unfit> {
        match act {
            "shut_down" => self.shut_down(),
            // Nobody is told: the connections break.
            "kill" => drop(self.service.take()),
            _ => return acts::act(&self.simulator, act, given),
        }
        Ok(Ok(None))
    }

    /// Ends the service in an orderly way, if it still runs.
    pub fn shut_down(&mut self) {
        if let Some(service) = self.service.take() {
            self.runtime.block_on(service.shutdown());
        }
    }
}
