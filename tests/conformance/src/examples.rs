//! One example of each method and each event, taken from runs of the cases: for the reference.
//!
//! Nothing in them is made up. What differs from run to run is written in one way: the service's
//! port, and the name of its run in `epoch`.

use std::{collections::BTreeMap, sync::Arc};

use openccas::{Delivery, EventType, Events, Method};
use serde::Serialize;
use serde_json::Value;
use tokio::{runtime::Runtime, time::timeout};

use crate::{
    arguments::{Arguments, Unfit},
    case::Case,
    run::run,
    stage::{Live, Stage},
    surface::{Answer, Asynchronous, Seen, Told, is_connect, patience},
    value::{Names, Scalar},
    world::Running,
};

/// The port that the command serves on if it is told none.
const PORT: i32 = 2600;

/// What stands for the name of a run.
const EPOCH: &str = "…";

/// The example of every method and of every event that the cases show.
#[derive(Debug, Serialize)]
pub struct Examples {
    /// Where it comes from.
    source: &'static str,
    /// By COM name.
    methods: BTreeMap<&'static str, Call>,
    /// By the names of their types.
    events: BTreeMap<String, Line>,
    /// A method that was just called, whose events may still come.
    #[serde(skip)]
    called: Option<(&'static str, Call)>,
}

/// A method that was called.
#[derive(Debug, Serialize)]
struct Call {
    /// The case.
    case: String,
    /// The arguments, by COM name; those that were left out are not there.
    with: BTreeMap<String, Scalar>,
    /// What it gave, by COM name.
    gives: BTreeMap<&'static str, Scalar>,
    /// The kind of error with which it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    /// The types of the events that it caused before anything else was done.
    causes: Vec<String>,
}

/// An event that came.
#[derive(Debug, Serialize)]
struct Line {
    /// The case.
    case: String,
    /// The event as JSON.
    json: Value,
}

impl Examples {
    /// Runs all cases, and takes of each method and event the one that tells most; the first, if
    /// several tell as much.
    ///
    /// # Errors
    /// A case fails.
    pub fn of(cases: &[Case]) -> Result<Self, String> {
        let runtime = Arc::new(Runtime::new().map_err(|error| error.to_string())?);
        let mut examples = Self {
            source: "Recorded from tests/cases by `cargo run -p openccas-conformance -- examples`. \
                     Do not edit.",
            methods: BTreeMap::new(),
            events: BTreeMap::new(),
            called: None,
        };
        for case in cases {
            let world = Running::start(&case.place, &runtime)?;
            let names = world.names()?;
            let mut stage = Watched {
                live: Live {
                    surface: Asynchronous::new(case, &runtime),
                    world,
                },
                runtime: Arc::clone(&runtime),
                events: None,
                happened: Vec::new(),
            };
            run(case, &mut stage, names.clone()).map_err(|failure| failure.to_string())?;
            for happening in stage.happened {
                examples.add(case, &names, happening);
            }
            examples.keep();
        }
        Ok(examples)
    }

    /// As it is kept: the file, to the byte.
    ///
    /// # Errors
    /// It cannot be written as JSON.
    pub fn text(&self) -> Result<String, String> {
        let text = serde_json::to_string_pretty(self).map_err(|error| error.to_string())?;
        Ok(text + "\n")
    }

    /// Methods and events without an example.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let methods = Method::ALL.iter().map(|method| method.info().com_name);
        let events = EventType::ALL.iter().filter_map(|it| it.info());
        methods
            .filter(|name| !self.methods.contains_key(name))
            .chain(
                events
                    .map(|info| info.name)
                    .filter(|name| !self.events.contains_key(*name)),
            )
            .collect()
    }

    fn add(&mut self, case: &Case, names: &Names, happening: Happening) {
        match happening {
            Happening::Request(method, given, answer) => {
                self.keep();
                self.called = Some((
                    method.info().com_name,
                    Call::new(case, names, method, &given, &answer),
                ));
            }
            Happening::Act => self.keep(),
            Happening::Event(seen, json) => {
                if let (Some((_, call)), true) = (&mut self.called, seen.correlated)
                    && !call.causes.contains(&seen.name)
                {
                    call.causes.push(seen.name.clone());
                }
                let kept = self.events.get(&seen.name);
                if kept.map(|line| parameters(&line.json)) < Some(parameters(&json)) {
                    let case = case.name.clone();
                    self.events.insert(seen.name, Line { case, json });
                }
            }
        }
    }

    /// The last call is over: what comes now is caused by something else.
    fn keep(&mut self) {
        let Some((name, call)) = self.called.take() else {
            return;
        };
        if self.methods.get(name).map(Call::worth) < Some(call.worth()) {
            self.methods.insert(name, call);
        }
    }
}

impl Call {
    fn new(case: &Case, names: &Names, method: Method, given: &Arguments, answer: &Answer) -> Self {
        let with = given.named().map(|(name, value)| {
            let is_port = names.of(value) == Some("port");
            let value = match value {
                Scalar::Long(_) if is_port => Scalar::Long(PORT),
                value => value.clone(),
            };
            (name.to_owned(), value)
        });
        let outputs = method.info().outputs.iter().map(|output| output.com_name);
        let values = answer.iter().flatten().cloned();
        Self {
            case: case.name.clone(),
            with: with.collect(),
            gives: outputs.zip(values).collect(),
            error: answer.as_ref().err().map(|refusal| refusal.kind.clone()),
            causes: Vec::new(),
        }
    }

    /// How much it tells: whether it succeeded, what was given and came back, what it caused.
    fn worth(&self) -> (bool, usize, usize) {
        let says = |value: &&Scalar| match value {
            Scalar::Text(text) => !text.is_empty(),
            Scalar::Long(number) => *number != 0,
            Scalar::Flag(_) => true,
        };
        let given = self.with.values().filter(says).count();
        let back = self.gives.values().filter(says).count();
        (self.error.is_none(), given + back, self.causes.len())
    }
}

fn parameters(json: &Value) -> usize {
    json["parameters"].as_object().map_or(0, |it| it.len())
}

/// What happened in the run of a case.
enum Happening {
    Request(Method, Arguments, Answer),
    Act,
    /// As the runner saw it, and as JSON.
    Event(Seen, Value),
}

/// A client and its contact centre, with a second consumer: what the runner reads is not JSON.
struct Watched {
    live: Live<Asynchronous>,
    runtime: Arc<Runtime>,
    events: Option<Events>,
    happened: Vec<Happening>,
}

impl Watched {
    /// The second consumer is told the same.
    fn told(&mut self, told: Told) -> Told {
        match &told {
            Told::Event(seen) => {
                if let Some(json) = self.runtime.block_on(next_event(&mut self.events)) {
                    let seen = Seen::clone(seen);
                    self.happened.push(Happening::Event(seen, json));
                }
            }
            // Another connection has consumers of its own.
            Told::Lost(_) | Told::Ended => self.events = None,
            Told::Notice(_) | Told::Nothing => {}
        }
        told
    }
}

impl Stage for Watched {
    fn request(&mut self, method: Method, given: &Arguments) -> Result<Answer, Unfit> {
        if is_connect(method) {
            let surface = &self.live.surface;
            self.events.get_or_insert_with(|| surface.events());
        }
        let answer = self.live.request(method, given)?;
        let happening = Happening::Request(method, given.clone(), answer.clone());
        self.happened.push(happening);
        Ok(answer)
    }

    fn act(
        &mut self,
        act: &str,
        given: &Arguments,
    ) -> Result<Result<Option<Scalar>, String>, Unfit> {
        self.happened.push(Happening::Act);
        self.live.act(act, given)
    }

    fn next(&mut self) -> Told {
        let told = self.live.next();
        self.told(told)
    }

    fn next_soon(&mut self) -> Told {
        let told = self.live.next_soon();
        self.told(told)
    }

    fn is_connected(&mut self) -> bool {
        self.live.is_connected()
    }

    fn shut_down(&mut self) {
        self.happened.push(Happening::Act);
        self.live.shut_down();
    }
}

/// The event that comes next, as JSON; `None` if none comes for longer than anything takes.
async fn next_event(events: &mut Option<Events>) -> Option<Value> {
    let events = events.as_mut()?;
    loop {
        match timeout(patience(), events.next()).await {
            Ok(Some(Ok(Delivery::Event(event)))) => {
                let mut json = serde_json::to_value(&event).ok()?;
                json["epoch"] = EPOCH.into();
                return Some(json);
            }
            Ok(Some(Ok(_))) => {}
            Ok(None | Some(Err(_))) | Err(_) => return None,
        }
    }
}
