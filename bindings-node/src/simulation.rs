//! The simulated contact centre, driven by JavaScript.

use std::{
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use napi::{Env, bindgen_prelude::Object};
use napi_derive::napi;
use openccas::{Pem, embed};
use openccas_simulator::{
    AccountSettings, ActValue, Hosted, HostedSettings, MulticastSettings, TlsSettings,
};

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
    /// How connections are encrypted.
    pub tls: Option<ServerTlsSpec>,
    /// How events are offered by multicast.
    pub multicast: Option<MulticastSpec>,
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

/// What the service shows to its clients, in PEM.
#[napi(object)]
pub struct ServerTlsSpec {
    /// The certificate.
    pub certificate: String,
    /// Its key.
    pub key: String,
    /// The issuers of the certificates that clients need.
    pub client_roots: Option<String>,
}

/// Where events go by multicast.
#[napi(object)]
pub struct MulticastSpec {
    /// The group.
    pub group: String,
    /// Its port.
    pub port: u16,
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

#[napi]
impl Simulation {
    /// Starts one.
    #[napi]
    pub fn start<'env>(env: &'env Env, options: SimulationOptions) -> napi::Result<Object<'env>> {
        let (scenario, options) = options.settings().build().map_err(|error| thrown(&error))?;
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
    fn settings(self) -> HostedSettings {
        let millis = |millis: Option<u32>| millis.map(|it| Duration::from_millis(it.into()));
        let pem = |text: String| Pem::from(text.into_bytes());
        let accounts = self.accounts.into_iter().map(|account| AccountSettings {
            user_id: account.user_id,
            password: account.password,
            tenant_id: account.tenant_id,
        });
        HostedSettings {
            scenario: self.scenario,
            scenario_name: self.scenario_name,
            scenario_file: None,
            sample: self.sample,
            // JavaScript has checked that it is a whole number below 2^53.
            seed: self.seed.map(|seed| seed as u64),
            clock: self.clock,
            speed: self.speed,
            strict: self.strict,
            host: self.host,
            port: self.port.map(i32::from),
            max_clients: self.max_clients,
            accounts: accounts.collect(),
            tls: self.tls.map(|tls| TlsSettings {
                certificate: pem(tls.certificate),
                key: pem(tls.key),
                client_roots: tls.client_roots.map(pem),
            }),
            multicast: self.multicast.map(|multicast| MulticastSettings {
                group: multicast.group,
                port: multicast.port.into(),
            }),
            heartbeat: millis(self.heartbeat),
            silence: millis(self.silence),
            resume_window: millis(self.resume_window),
            shutdown_timeout: millis(self.shutdown_timeout),
            ring_events: self.ring_events,
        }
    }
}
