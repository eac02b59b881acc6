//! The conformance cases through the bridge: a client, the bridge's service, the COM object of this
//! workspace in its strict mode, and the simulator's service behind it.
//!
//! The object has to be registered.
#![cfg(windows)]
#![expect(clippy::unwrap_used, reason = "a test")]

use std::{
    env, fs,
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use openccas::{Method, Value};
use openccas_com_bridge::{Bridge, ComObjects, Connection, Part, Patience, Place};
use openccas_conformance::{
    arguments::{Arguments, Unfit},
    case::{self, Case, World},
    coverage::{Covered, Row},
    run::run,
    stage::{Live, Stage},
    surface::{Answer, Asynchronous, Tells, Told},
    value::{Names, Scalar},
    world::Running,
};
use openccas_service::{Account, Service, ServiceOptions};
use openccas_simulator::Scenario;
use tokio::runtime::Runtime;

/// A bridge with its service.
struct Bridged {
    bridge: Arc<Bridge>,
    service: Option<Service>,
    runtime: Arc<Runtime>,
}

impl Bridged {
    /// A bridge to the service on this port, with the accounts of the scenario at both ends.
    fn start(
        scenario: &Scenario,
        places: u32,
        port: i32,
        runtime: &Arc<Runtime>,
    ) -> Result<Self, String> {
        let tenants: Vec<i32> = scenario.tenants.iter().map(|it| it.id).collect();
        let tenants = if tenants.is_empty() {
            vec![-1]
        } else {
            tenants
        };
        let part = |tenant_id| {
            let known = account(scenario, tenant_id);
            let added = || (tenant_id != -1).then(|| ("bridge".to_owned(), "pass".to_owned()));
            let credentials = known.or_else(added).map(|(user_id, password)| {
                vec![
                    Value::from(user_id),
                    Value::from(password),
                    Value::from(tenant_id),
                ]
            });
            Part {
                tenant_id,
                connection: Connection {
                    method: Method::ConnectWithDirectConnect,
                    arguments: vec![
                        Value::from("127.0.0.1".to_owned()),
                        Value::from(port),
                        Value::from(String::new()),
                    ],
                    credentials,
                },
                maker: Arc::new(ComObjects::at(Place::ProgId(
                    openccas_com::PROG_ID.to_owned(),
                ))),
            }
        };
        let parts = tenants.into_iter().map(part).collect();
        let patience = Patience {
            first_delay: Duration::from_millis(50),
            ..Patience::default()
        };
        let bridge = Bridge::new("bridge", "Europe/Stockholm", parts, patience).unwrap();
        let accounts = scenario.accounts.iter().map(Account::try_from);
        let options = ServiceOptions::new()
            .accounts(accounts.map(Result::unwrap))
            .max_direct_clients(usize::try_from(places).unwrap());
        let service = runtime
            .block_on(Service::start(options, Arc::clone(&bridge) as _))
            .unwrap();
        let until = Instant::now() + Duration::from_secs(20);
        while !bridge.is_live() {
            if Instant::now() >= until {
                return Err("the bridge does not connect".to_owned());
            }
            thread::sleep(Duration::from_millis(2));
        }
        Ok(Self {
            bridge,
            service: Some(service),
            runtime: Arc::clone(runtime),
        })
    }

    fn port(&self) -> i32 {
        self.service.as_ref().unwrap().local_addr().port().into()
    }

    fn shut_down(&mut self) {
        if let Some(service) = self.service.take() {
            self.runtime.block_on(service.shutdown());
        }
    }
}

impl Drop for Bridged {
    fn drop(&mut self) {
        drop(self.service.take());
        assert!(self.bridge.close(Duration::from_secs(20)), "it hangs");
    }
}

/// A client of the bridge, and the contact centre behind it.
struct Through {
    live: Live<Asynchronous>,
    bridged: Bridged,
}

/// The source says nothing of tenants and causes; what is configuration data, the service does.
fn without_envelope(mut told: Told) -> Told {
    if let Told::Event(seen) = &mut told {
        seen.snapshot = false;
    }
    told
}

impl Stage for Through {
    fn request(&mut self, method: Method, given: &Arguments) -> Result<Answer, Unfit> {
        self.live.request(method, given)
    }

    fn act(
        &mut self,
        act: &str,
        given: &Arguments,
    ) -> Result<Result<Option<Scalar>, String>, Unfit> {
        match act {
            // The service that the client knows is the bridge's.
            "shut_down" => self.bridged.shut_down(),
            "kill" => drop(self.bridged.service.take()),
            _ => return self.live.act(act, given),
        }
        Ok(Ok(None))
    }

    fn next(&mut self) -> Told {
        without_envelope(self.live.next())
    }

    fn next_soon(&mut self) -> Told {
        without_envelope(self.live.next_soon())
    }

    fn is_connected(&mut self) -> bool {
        self.live.is_connected()
    }

    fn shut_down(&mut self) {
        self.bridged.shut_down();
    }

    fn tells(&self) -> Tells {
        Tells {
            envelope: false,
            ..Tells::ALL
        }
    }
}

fn port(names: &Names) -> i32 {
    match names.resolve(&Scalar::Text("$port".to_owned())).unwrap() {
        Scalar::Long(port) => port,
        other => panic!("{other} is no port"),
    }
}

/// The world of a case with a place for each object, and an administrator for each tenant.
fn behind(case: &Case, scenario: &Scenario) -> World {
    let mut world = case.place.clone();
    world.max_clients = 10;
    for tenant in &scenario.tenants {
        let id = tenant.id;
        if account(scenario, id).is_none() {
            let entry = "[[account]]\nuser_id = \"bridge\"\npassword = \"pass\"\ntenant_id = ";
            world.scenario.push_str(&format!("\n{entry}{id}\n"));
        }
    }
    world
}

fn account(scenario: &Scenario, tenant_id: i32) -> Option<(String, String)> {
    let mut accounts = scenario.accounts.iter();
    let found = accounts.find(|account| account.tenant_id == tenant_id)?;
    Some((found.user_id.clone(), found.password.clone()?))
}

fn shown(case: &Case, runtime: &Arc<Runtime>) -> Result<Covered, String> {
    let scenario = Scenario::parse(&case.place.scenario, "scenario").unwrap();
    let world = Running::start(&behind(case, &scenario), runtime)?;
    let mut names = world.names()?;
    // The object takes its settings when it is made.
    let timeout = case.request_timeout.to_string();
    // SAFETY: the tests of this file run one after the other, and nobody else reads them.
    #[expect(unsafe_code, reason = "the environment is set")]
    unsafe {
        env::set_var("OPENCCAS_COM_STRICT", "1");
        env::set_var("OPENCCAS_COM_REQUEST_TIMEOUT", &timeout);
    }
    let bridged = Bridged::start(&scenario, case.place.max_clients, port(&names), runtime)?;
    names.set("port", Scalar::Long(bridged.port()));
    let live = Live {
        surface: Asynchronous::new(case, runtime),
        world,
    };
    let mut through = Through { live, bridged };
    run(case, &mut through, names).map_err(|failure| failure.to_string())
}

#[test]
fn every_case_passes_through_the_bridge() {
    let runtime = Arc::new(Runtime::new().unwrap());
    let cases = case::load_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases"));
    let mut covered = Covered::default();
    let (mut passed, mut failed) = (0, Vec::<(String, String)>::new());
    for case in cases.unwrap() {
        match shown(&case, &runtime) {
            Ok(shown) => {
                passed += 1;
                covered.add(shown);
            }
            Err(why) => failed.push((case.name.clone(), why)),
        }
    }
    if let Some(folder) = env::var_os("OPENCCAS_CONFORMANCE") {
        let row = Row {
            surface: "COM bridge",
            cases: (passed, passed + failed.len()),
            covered,
        };
        let report = row.report(
            failed
                .iter()
                .map(|(name, why)| (name.as_str(), why.clone())),
        );
        fs::create_dir_all(&folder).unwrap();
        let file = Path::new(&folder).join("com-bridge.json");
        fs::write(file, serde_json::to_string_pretty(&report).unwrap()).unwrap();
    }
    assert!(passed > 0 && failed.is_empty(), "{failed:#?}");
}
