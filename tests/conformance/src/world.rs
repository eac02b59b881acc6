//! The contact centre of a case, and the service that speaks for it.

use std::{net::TcpListener, sync::Arc};

use openccas::{ErrorKind, Result};
use openccas_simulator::{Act, Hosted, HostedOptions, Scenario};
use tokio::runtime::Runtime;

use crate::{
    arguments::{Arguments, Unfit},
    case,
    value::{Names, Scalar},
};

/// A contact centre that runs.
pub struct Running {
    hosted: Hosted,
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
        let options = HostedOptions {
            seed: world.seed,
            strict: world.strict,
            max_clients: Some(world.max_clients),
            ..HostedOptions::default()
        };
        let hosted = runtime
            .block_on(Hosted::start(scenario, options))
            .map_err(|error| error.to_string())?;
        let silent = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
        Ok(Self { hosted, silent })
    }

    /// What a case can name from its beginning.
    ///
    /// # Errors
    /// This machine has no port left.
    pub fn names(&self) -> std::result::Result<Names, String> {
        let unused = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let unused = unused.map_err(|error| error.to_string())?;
        let mut names = Names::default();
        names.set("host", Scalar::Text(self.hosted.host().to_string()));
        names.set("port", Scalar::Long(self.hosted.port().into()));
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
    ) -> std::result::Result<Result<Option<Scalar>>, Unfit> {
        let done = self.hosted.act(act, &given.of_act());
        match done {
            // What no world could do is a mistake of the case, not an outcome of the act.
            Err(error) if error.kind() == ErrorKind::InvalidArgument && !is_act(act) => {
                Err(Unfit(error.to_string()))
            }
            done => Ok(done.map(|id| id.map(Scalar::Long))),
        }
    }

    /// Ends the service in an orderly way, if it still runs.
    pub fn shut_down(&mut self) {
        self.hosted.shut_down();
    }
}

fn is_act(name: &str) -> bool {
    Act::from_name(name).is_some()
}
