//! Who and what is added while the centre runs, and the service in front of it.

use std::sync::Arc;

use openccas_protocol::{Error, ErrorKind};
use openccas_service::{Account, Service, ServiceOptions};

use super::Simulator;
use crate::scenario::{Agent, Habits, PhoneAgent, Tenant};

impl Simulator {
    /// Starts the Agent Service with this centre behind it: where the options say, or on a free
    /// port of the loopback interface. Who may connect are the accounts of the scenario, or, if it has
    /// none, those of the options.
    ///
    /// Shut down or dropped, the service stops the simulation.
    ///
    /// # Errors
    /// Those of [`Service::start`].
    pub async fn serve(self: &Arc<Self>, options: ServiceOptions) -> Result<Service, Error> {
        let options = match self.scenario.accounts.as_slice() {
            [] => options,
            accounts => {
                let accounts = accounts.iter().map(Account::try_from);
                options.accounts(accounts.collect::<Result<Vec<_>, _>>()?)
            }
        };
        let backend = Arc::clone(self);
        Service::start(options, backend).await
    }

    /// An agent is added to the system, and logs on if the agent does so by itself. No event tells
    /// of agents before they log on.
    ///
    /// # Errors
    /// `invalid_argument` if the agent does not fit into the system: an id, a logon id or an
    /// extension that is taken, an unknown tenant or group.
    pub fn add_agent(&self, agent: &Agent) -> Result<(), Error> {
        self.with(|world| world.add_agent(agent))
    }

    /// A phone agent is added to the system, and logs on if the phone agent does so by itself.
    ///
    /// # Errors
    /// `invalid_argument` if the phone agent does not fit into the system.
    pub fn add_phone_agent(&self, agent: &PhoneAgent) -> Result<(), Error> {
        self.with(|world| world.add_phone_agent(agent))
    }

    /// A tenant is added to a system that has tenants, or that has neither agents nor groups yet.
    ///
    /// # Errors
    /// `invalid_argument` if the id is taken or none; `impossible_in_this_state` if the system is
    /// not tenanted, or if a service runs already: its clients were told which tenants there are.
    pub fn add_tenant(&self, tenant: &Tenant) -> Result<(), Error> {
        if self.shared.lock().publisher.is_some() {
            let message = "tenants are added before the service starts";
            return Err(Error::new(ErrorKind::ImpossibleInThisState, message));
        }
        self.with(|world| world.add_tenant(tenant))
    }

    /// What an agent or phone agent does by itself from now on; `None` for nothing: the agent's
    /// telephone rings until somebody does something about it. What is under way goes on.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such agent.
    pub fn set_habits(&self, rec_id: i32, habits: Option<Habits>) -> Result<(), Error> {
        self.with(|world| world.set_habits(rec_id, habits))
    }
}
