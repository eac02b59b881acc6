//! A contact centre with its Agent Service inside this process: what `Simulator` is in every
//! language.

mod act;
mod arguments;
mod dispatch;
mod options;
mod settings;
mod state;

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
};

use openccas_protocol::{Error, ErrorKind};
use openccas_service::{Service, SessionInfo};
use tokio::runtime::Handle;

pub use act::{Act, ActInfo, ActParameterInfo, ActType, ActValue, Gives};
pub use options::HostedOptions;
pub use settings::{AccountSettings, HostedSettings, MulticastSettings, TlsSettings};

use crate::{log::LogEntry, scenario::Scenario, simulator::Simulator};
use arguments::Arguments;

/// A simulated contact centre with its Agent Service on a port of this machine.
///
/// It is for people's own tests, in every language: [`act`](Self::act) makes something happen,
/// clients connect to [`host`](Self::host) and [`port`](Self::port), and
/// [`state`](Self::state) tells what is so. All of it can be called from any thread, and from
/// several at a time.
///
/// What happens before a client has had its configuration data is part of them, and comes as no
/// event of its own: a test that waits for an event lets the client take `DataComplete` first.
///
/// Dropped, it is [killed](Self::kill).
///
/// ```
/// use openccas_simulator::{Hosted, HostedOptions, Scenario};
///
/// # let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
/// # runtime.block_on(async {
/// let scenario = Scenario::parse(
///     r#"
///     group = [{ id = 1, name = "Support" }]
///     agent = [{ id = 101, name = "Ada", logon_id = "ada", extension = "4001", groups = [1] }]
///     "#,
///     "small.toml",
/// )?;
/// let hosted = Hosted::start(scenario, HostedOptions::default()).await?;
/// let arguments = [("group", 1.into()), ("from", "0701234567".into())];
/// let call = hosted.act("inbound_call", &arguments)?.unwrap_or_default();
/// hosted.act("answer", &[("agent", 101.into()), ("call", call.into())])?;
/// assert_eq!(hosted.state()["agents"][0]["calls"][0]["state"], "connected");
/// hosted.stop().await;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Hosted {
    simulator: Arc<Simulator>,
    service: Mutex<Option<Service>>,
    address: SocketAddr,
    runtime: Handle,
}

impl Hosted {
    /// Starts the contact centre and its service, on the runtime that it is called in.
    ///
    /// # Errors
    /// `invalid_argument` for a scenario or options that cannot work: a tenanted scenario without
    /// accounts, an address where the system does not let it listen.
    pub async fn start(scenario: Scenario, options: HostedOptions) -> Result<Self, Error> {
        scenario.check().map_err(|error| {
            Error::new(ErrorKind::InvalidArgument, error.to_string()).with_source(error)
        })?;
        let simulator = options.simulator()?;
        let service = options.service(&scenario)?;
        let simulator = Simulator::new(scenario, simulator);
        let backend = Arc::clone(&simulator);
        let service = Service::start(service, backend).await?;
        Ok(Self {
            simulator,
            address: service.local_addr(),
            service: Mutex::new(Some(service)),
            runtime: Handle::current(),
        })
    }

    /// The address where the service listens, or did.
    pub fn host(&self) -> IpAddr {
        self.address.ip()
    }

    /// The port where the service listens, or did.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Whether the service runs: it was neither ended nor killed.
    pub fn is_running(&self) -> bool {
        self.service().is_some()
    }

    /// The contact centre itself, for what acts cannot do.
    pub fn simulator(&self) -> &Arc<Simulator> {
        &self.simulator
    }

    /// Makes something happen: the act of this name, with these arguments. Gives the id of what
    /// comes into being by it, if anything does: a call, a session, a callback.
    ///
    /// [`Act`] lists the acts, [`ActInfo`] what each of them takes. What happens has happened when
    /// this returns, and its events are on their way to the clients; of `shut_down` see
    /// [`shut_down`](Self::shut_down).
    ///
    /// # Errors
    /// `invalid_argument`, with the name of the act or argument that is not known, is missing, or
    /// cannot be; `impossible_in_this_state`, with the reason, and the errors of the operation.
    pub fn act(&self, act: &str, with: &[(&str, ActValue<'_>)]) -> Result<Option<i32>, Error> {
        let act = Act::named(act)?;
        let arguments = Arguments::check(act, with)?;
        self.carry_out(act, &arguments)
    }

    /// The log of the simulator, oldest entry first: what was not done, and why.
    pub fn log(&self) -> Vec<LogEntry> {
        self.simulator.log()
    }

    /// The clients that are connected, by the number of their session; none once it has ended.
    pub fn clients(&self) -> Vec<SessionInfo> {
        let service = self.service();
        service.as_ref().map(Service::sessions).unwrap_or_default()
    }

    /// Closes the connections of the client of this name, or of all clients, without a word, as a
    /// broken network would. Gives how many.
    ///
    /// # Errors
    /// `impossible_in_this_state` if the service does not run, or if no client of that name is
    /// connected.
    pub fn cut_connections(&self, client: Option<&str>) -> Result<usize, Error> {
        self.each(client, |service, session| service.cut(session))
    }

    /// Leaves the connections of the client of this name, or of all clients, open, but lets nothing
    /// through any more, as if the cable had been pulled out; or lets them go on. Gives how many.
    ///
    /// # Errors
    /// `impossible_in_this_state` if the service does not run, or if no client of that name is
    /// connected.
    pub fn half_open(&self, client: Option<&str>, on: bool) -> Result<usize, Error> {
        self.each(client, |service, session| service.half_open(session, on))
    }

    /// Closes the connections of new clients without a word, or lets them in again. Those that are
    /// connected stay so.
    ///
    /// # Errors
    /// `impossible_in_this_state` if the service does not run.
    pub fn refuse_connections(&self, on: bool) -> Result<(), Error> {
        match self.service().as_ref() {
            Some(service) => {
                service.refuse_connections(on);
                Ok(())
            }
            None => Err(not_running()),
        }
    }

    /// Ends the service in an orderly way: event 36 to every client that takes events, and then it
    /// is told why it is disconnected. The contact centre can be asked and moved on as before. Does
    /// nothing if it has ended.
    pub async fn stop(&self) {
        let service = self.service().take();
        if let Some(service) = service {
            service.shutdown().await;
        }
    }

    /// Ends the service as [`stop`](Self::stop) does, for who cannot wait asynchronously. Returns
    /// when it has ended; inside an asynchronous runtime, whose thread must not be blocked, it
    /// returns at once, and the service ends meanwhile.
    pub fn shut_down(&self) {
        let Some(service) = self.service().take() else {
            return;
        };
        let (ended, end) = mpsc::channel::<()>();
        self.runtime.spawn(async move {
            service.shutdown().await;
            drop(ended);
        });
        if Handle::try_current().is_err() {
            // Nothing is ever sent: it ends when the other side is dropped, with the runtime too.
            let _ = end.recv();
        }
    }

    /// The service is gone without a word: the connections break. Does nothing if it has ended.
    pub fn kill(&self) {
        let service = self.service().take();
        drop(service);
    }

    fn each(
        &self,
        client: Option<&str>,
        mut concern: impl FnMut(&Service, u64) -> bool,
    ) -> Result<usize, Error> {
        let service = self.service();
        let Some(service) = service.as_ref() else {
            return Err(not_running());
        };
        let sessions = service.sessions().into_iter();
        let meant = sessions.filter(|it| client.is_none_or(|name| it.client_name == name));
        let count = meant.filter(|it| concern(service, it.id)).count();
        match client {
            Some(name) if count == 0 => Err(Error::new(
                ErrorKind::ImpossibleInThisState,
                format!("no client that calls itself {name:?} is connected"),
            )),
            _ => Ok(count),
        }
    }

    // It is replaced in single steps: a panic elsewhere leaves it whole.
    fn service(&self) -> MutexGuard<'_, Option<Service>> {
        self.service.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn not_running() -> Error {
    let message = "the service has ended";
    Error::new(ErrorKind::ImpossibleInThisState, message)
}

impl fmt::Debug for Hosted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hosted")
            .field("address", &self.address)
            .field("running", &self.is_running())
            .finish_non_exhaustive()
    }
}
