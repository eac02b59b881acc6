//! A contact centre with one agent, and an object that is connected to it.

use std::{cell::RefCell, rc::Rc, sync::Arc, time::Duration};

use openccas::{Method, Value};
use openccas_com::{ICCASEvent, late::Style};
use openccas_com_tests::{Apartment, Happened, Listener, Object};
use openccas_service::{Service, ServiceOptions};
use openccas_simulator::{Clock, Scenario, Simulator, SimulatorOptions};
use tokio::runtime::Runtime;
use windows::{
    Win32::Foundation::S_OK,
    core::{HRESULT, Interface as _},
};

/// Longer than anything takes.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

const SCENARIO: &str = r#"
[[agent]]
id = 7
name = "Ada"
logon_id = "ada"
extension = "4007"
"#;

/// The contact centre and its service.
pub(crate) struct Desk {
    service: Option<Service>,
    simulator: Arc<Simulator>,
    runtime: Runtime,
}

impl Desk {
    pub(crate) fn open() -> Self {
        let runtime = Runtime::new().unwrap();
        let options = SimulatorOptions {
            clock: Clock::Virtual,
            ..SimulatorOptions::default()
        };
        let scenario = Scenario::parse(SCENARIO, "desk").unwrap();
        let simulator = Simulator::new(scenario, options);
        let backend = Arc::clone(&simulator);
        let service = runtime.block_on(Service::start(ServiceOptions::new(), backend));
        Self {
            service: Some(service.unwrap()),
            simulator,
            runtime,
        }
    }

    pub(crate) fn port(&self) -> i32 {
        self.service.as_ref().unwrap().local_addr().port().into()
    }

    /// Two events for everybody who is connected: not ready, and ready again.
    pub(crate) fn stir(&self) {
        let voice = openccas_simulator::scenario::Medium::Voice;
        self.simulator.set_not_ready(7, voice, -1).unwrap();
        self.simulator.set_ready(7, voice).unwrap();
    }

    /// The service is gone without a word.
    pub(crate) fn kill(&mut self) {
        drop(self.service.take());
    }

    /// The service ends in an orderly way.
    pub(crate) fn shut_down(&mut self) {
        self.runtime
            .block_on(self.service.take().unwrap().shutdown());
    }
}

/// An object of its own apartment, and what its first sink was told.
pub(crate) struct Program {
    pub(crate) told: Rc<RefCell<Vec<String>>>,
    pub(crate) listener: Option<Listener>,
    pub(crate) object: Rc<Object>,
    pub(crate) apartment: Apartment,
}

impl Program {
    /// Makes one whose handler does nothing but take down what it is told.
    pub(crate) fn start() -> Self {
        Self::with_handler(|_| S_OK)
    }

    /// Makes one whose handler also does something.
    pub(crate) fn with_handler(handler: impl Fn(&Happened) -> HRESULT + 'static) -> Self {
        let apartment = Apartment::enter().unwrap();
        let object = Rc::new(Object::create(&[], Style::Typed).unwrap());
        let told = Rc::<RefCell<Vec<String>>>::default();
        let listener = object.listen({
            let told = Rc::clone(&told);
            move |happened| {
                told.borrow_mut().push(name(&happened));
                handler(&happened)
            }
        });
        Self {
            told,
            listener: Some(listener.unwrap()),
            object,
            apartment,
        }
    }

    /// Connects, and waits for the configuration to be complete.
    pub(crate) fn connect(&self, desk: &Desk) {
        self.try_connect(desk);
        self.wait_for("35");
        self.told.borrow_mut().clear();
    }

    /// Connects.
    pub(crate) fn try_connect(&self, desk: &Desk) {
        connect(&self.object, desk.port());
    }

    /// Waits until something was told; it may have been before.
    pub(crate) fn wait_for(&self, name: &str) {
        let told = &self.told;
        let came = self
            .apartment
            .pump(PATIENCE, || told.borrow().iter().any(|it| it == name));
        assert!(came, "{name} never comes; told: {:?}", told.borrow());
    }

    /// Waits until so many things were told, and gives them.
    pub(crate) fn wait_for_count(&self, count: usize) -> Vec<String> {
        let told = &self.told;
        let came = self
            .apartment
            .pump(PATIENCE, || told.borrow().len() >= count);
        assert!(came, "only {:?} was told", told.borrow());
        told.borrow().clone()
    }

    /// Handles messages until nothing has come for a moment: before saying what was not told.
    pub(crate) fn settle(&self) {
        let told = Rc::clone(&self.told);
        let mut before = told.borrow().len();
        loop {
            self.apartment
                .pump(Duration::from_millis(200), || told.borrow().len() > before);
            let now = told.borrow().len();
            if now == before {
                return;
            }
            before = now;
        }
    }
}

/// Initializes an object and connects it.
pub(crate) fn connect(object: &Object, port: i32) {
    object.call(Method::Initialize, &[]).unwrap();
    let address = [
        Value::Text("127.0.0.1".to_owned()),
        Value::Long(port),
        Value::Text(String::new()),
    ];
    object
        .call(Method::ConnectWithDirectConnect, &address)
        .unwrap();
}

/// The number of an event's type, or `disconnect`.
pub(crate) fn name(happened: &Happened) -> String {
    match happened {
        Happened::Event(event) => number(event).to_string(),
        Happened::Disconnect => "disconnect".to_owned(),
    }
}

fn number(event: &ICCASEvent) -> i32 {
    let late = openccas_com::late::Late::new(event.cast().unwrap());
    let parameters = [openccas_com::ComParameter {
        name: "lEventType",
        direction: openccas_com::Direction::Out,
        com_type: openccas_com::ComType::Long,
    }];
    let values = late.call(1, &parameters, &[], Style::Typed).unwrap();
    match values.as_slice() {
        [Value::Long(number)] => *number,
        other => panic!("GetType gives {other:?}"),
    }
}
