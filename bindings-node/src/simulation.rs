//! The simulated contact centre, driven by JavaScript.

use std::{
    net::{IpAddr, SocketAddr},
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use napi::{Env, bindgen_prelude::Object};
use napi_derive::napi;
use openccas::{Error, ErrorKind, Pem, embed};
use openccas_service::{MulticastOptions, TlsOptions};
use openccas_simulator::{ActValue, Clock, Hosted, HostedOptions, Scenario, scenario};

use crate::failure::thrown;

/// How to run a scenario. Times are in milliseconds; what is absent has its default.
#[napi(object)]
pub struct SimulationOptions {
    /// The text of a scenario.
    pub scenario: Option<String>,
    /// The name of a scenario that is built in.
    pub sample: Option<String>,
    /// What errors call the scenario.
    pub scenario_name: Option<String>,
    /// What all chance comes from.
    pub seed: Option<f64>,
    /// `virtual`, `real` or `unlimited`.
    pub clock: Option<String>,
    /// Simulated seconds in a real one.
    pub speed: Option<f64>,
    /// Whether impossible requests are refused.
    pub strict: Option<bool>,
    /// Address to listen on.
    pub host: Option<String>,
    /// Port to listen on.
    pub port: Option<u16>,
    /// How many clients may be connected.
    pub max_clients: Option<u32>,
    /// Who may connect.
    pub accounts: Vec<AccountSpec>,
    /// The certificate of the service, in PEM.
    pub certificate: Option<String>,
    /// Its key.
    pub key: Option<String>,
    /// The issuers of the certificates that clients need.
    pub client_roots: Option<String>,
    /// The group by which events are offered by multicast.
    pub multicast_group: Option<String>,
    /// The port of the group.
    pub multicast_port: Option<u16>,
    /// Between heartbeats.
    pub heartbeat: Option<u32>,
    /// Until a silent client is given up.
    pub silence: Option<u32>,
    /// How long a lost client's place is kept.
    pub resume_window: Option<u32>,
    /// How long an orderly end may take.
    pub shutdown_timeout: Option<u32>,
    /// How many events are held for clients that are behind.
    pub ring_events: Option<u32>,
}

/// An account of a user.
#[napi(object)]
pub struct AccountSpec {
    /// The user.
    pub user_id: String,
    /// The password.
    pub password: String,
    /// The tenant.
    pub tenant_id: i32,
}

/// An argument of an act: its name and one value.
#[napi(object)]
pub struct ActArgument {
    /// The name in the catalogue.
    pub name: String,
    /// A whole number.
    pub long: Option<i32>,
    /// A number that need not be whole.
    pub number: Option<f64>,
    /// A text.
    pub text: Option<String>,
    /// True or false.
    pub flag: Option<bool>,
}

/// Something to do with the contact centre.
type Job = Box<dyn FnOnce(&Hosted) + Send>;

/// A simulated contact centre with its service.
///
/// What makes something happen does so on a thread of its own, one after the other, so that Node's
/// event loop goes on meanwhile.
#[napi]
pub struct Simulation {
    hosted: Arc<Hosted>,
    work: mpsc::Sender<Job>,
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

#[napi]
impl Simulation {
    /// Starts one.
    #[napi]
    pub fn start<'env>(env: &'env Env, options: SimulationOptions) -> napi::Result<Object<'env>> {
        let (scenario, options) = options.build().map_err(|error| thrown(&error))?;
        let runtime = embed::runtime().map_err(|error| thrown(&error))?;
        let (deferred, promise) = env.create_deferred::<Self, _>()?;
        runtime.spawn(async move {
            match Hosted::start(scenario, options).await {
                Ok(hosted) => deferred.resolve(move |_| Self::new(hosted)),
                Err(error) => deferred.reject(thrown(&error)),
            }
        });
        Ok(promise)
    }

    fn new(hosted: Hosted) -> napi::Result<Self> {
        let hosted = Arc::new(hosted);
        let (work, jobs) = mpsc::channel::<Job>();
        let worker = Arc::clone(&hosted);
        thread::Builder::new()
            .name(String::from("openccas-simulator"))
            .spawn(move || {
                for job in jobs {
                    job(&worker);
                }
            })
            .map_err(|error| napi::Error::from_reason(error.to_string()))?;
        Ok(Self { hosted, work })
    }

    /// Makes something happen.
    #[napi]
    pub fn act<'env>(
        &self,
        env: &'env Env,
        act: String,
        arguments: Vec<ActArgument>,
    ) -> napi::Result<Object<'env>> {
        let (deferred, promise) = env.create_deferred::<Option<i32>, _>()?;
        let job = move |hosted: &Hosted| {
            let arguments: Vec<(&str, ActValue<'_>)> = arguments
                .iter()
                .filter_map(|argument| Some((argument.name.as_str(), argument.value()?)))
                .collect();
            match hosted.act(&act, &arguments) {
                Ok(id) => deferred.resolve(move |_| Ok(id)),
                Err(error) => deferred.reject(thrown(&error)),
            }
        };
        self.work
            .send(Box::new(job))
            .map_err(|error| napi::Error::from_reason(error.to_string()))?;
        Ok(promise)
    }

    /// Ends the service in an orderly way, after what is still to be done.
    #[napi]
    pub fn stop<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {
        let (deferred, promise) = env.create_deferred::<(), _>()?;
        let runtime = embed::runtime().map_err(|error| thrown(&error))?;
        let hosted = Arc::clone(&self.hosted);
        let job = move |_: &Hosted| {
            runtime.spawn(async move {
                hosted.stop().await;
                deferred.resolve(|_| Ok(()));
            });
        };
        self.work
            .send(Box::new(job))
            .map_err(|error| napi::Error::from_reason(error.to_string()))?;
        Ok(promise)
    }

    /// Ends the service without a word.
    #[napi]
    pub fn kill(&self) {
        self.hosted.kill();
    }

    /// Where the service listens.
    #[napi(getter)]
    pub fn host(&self) -> String {
        self.hosted.host().to_string()
    }

    /// The port where it listens.
    #[napi(getter)]
    pub fn port(&self) -> u16 {
        self.hosted.port()
    }

    /// Whether it runs.
    #[napi(getter)]
    pub fn is_running(&self) -> bool {
        self.hosted.is_running()
    }

    /// What is so, as JSON.
    #[napi]
    pub fn state(&self) -> String {
        self.hosted.state().to_string()
    }

    /// The log, as JSON.
    #[napi]
    pub fn log(&self) -> napi::Result<String> {
        serde_json::to_string(&self.hosted.log())
            .map_err(|error| napi::Error::from_reason(error.to_string()))
    }
}

impl ActArgument {
    fn value(&self) -> Option<ActValue<'_>> {
        let long = self.long.map(ActValue::Long);
        long.or_else(|| self.number.map(ActValue::Number))
            .or_else(|| self.text.as_deref().map(ActValue::Text))
            .or_else(|| self.flag.map(ActValue::Flag))
    }
}

impl SimulationOptions {
    fn build(self) -> Result<(Scenario, HostedOptions), Error> {
        let scenario = self.scenario()?;
        let host = match &self.host {
            Some(host) => Some(host.parse::<IpAddr>().map_err(|error| {
                invalid(format!("host is {host:?}, not an IP address")).with_source(error)
            })?),
            None => None,
        };
        let accounts = self.accounts.iter().map(|account| scenario::Account {
            user_id: account.user_id.clone(),
            password: Some(account.password.clone()),
            password_hash: None,
            tenant_id: account.tenant_id,
        });
        let millis = |millis: Option<u32>| millis.map(|it| Duration::from_millis(it.into()));
        let defaults = HostedOptions::default();
        let options = HostedOptions {
            seed: self.seed.map_or(defaults.seed, |seed| seed as u64),
            clock: self.clock()?,
            strict: self.strict.unwrap_or(defaults.strict),
            host: host.unwrap_or(defaults.host),
            port: self.port.unwrap_or(defaults.port),
            max_clients: self.max_clients,
            accounts: accounts.collect(),
            tls: self.tls()?,
            multicast: self.multicast()?,
            heartbeat: millis(self.heartbeat),
            silence: millis(self.silence),
            resume_window: millis(self.resume_window),
            shutdown_timeout: millis(self.shutdown_timeout),
            ring_events: self.ring_events.map(|events| events as usize),
        };
        Ok((scenario, options))
    }

    fn scenario(&self) -> Result<Scenario, Error> {
        let sample = self.sample.as_deref().unwrap_or(Scenario::DEFAULT_SAMPLE);
        let (text, name) = match &self.scenario {
            Some(text) => (text.as_str(), self.scenario_name.as_deref()),
            None => (
                Scenario::sample(sample).ok_or_else(|| {
                    let known: Vec<&str> = Scenario::samples().collect();
                    let known = known.join(", ");
                    invalid(format!("sample is {sample:?}, and there are {known}"))
                })?,
                Some(sample),
            ),
        };
        Scenario::parse(text, name.unwrap_or("scenario"))
            .map_err(|error| invalid(error.to_string()).with_source(error))
    }

    fn clock(&self) -> Result<Clock, Error> {
        match self.clock.as_deref() {
            None | Some("virtual") => Ok(Clock::Virtual),
            Some("real") => Ok(Clock::Real {
                speed: self.speed.unwrap_or(1.0),
            }),
            Some("unlimited") => Ok(Clock::Unlimited),
            Some(other) => Err(invalid(format!("clock is {other:?}"))),
        }
    }

    fn multicast(&self) -> Result<Option<MulticastOptions>, Error> {
        let (Some(group), Some(port)) = (&self.multicast_group, self.multicast_port) else {
            return Ok(None);
        };
        let group = group.parse::<IpAddr>().map_err(|error| {
            invalid(format!("multicast.group is {group:?}, not an IP address")).with_source(error)
        })?;
        Ok(Some(MulticastOptions::new(SocketAddr::new(group, port))))
    }

    fn tls(&self) -> Result<Option<TlsOptions>, Error> {
        let pem = |text: &str| Pem::from(text.as_bytes().to_vec());
        let (Some(certificate), Some(key)) = (&self.certificate, &self.key) else {
            return Ok(None);
        };
        let mut tls = TlsOptions::new(pem(certificate), pem(key))?;
        if let Some(roots) = &self.client_roots {
            tls = tls.client_roots(pem(roots))?;
        }
        Ok(Some(tls))
    }
}
