//! Runs a case.

use std::{collections::BTreeMap, fmt};

use openccas::{EventType, Method};

use crate::{
    arguments::{Arguments, Unfit},
    case::{Case, Connect, Step},
    coverage::Covered,
    stage::Stage,
    surface::{Answer, Seen, Told, is_connect},
    value::{Names, Scalar},
};

/// Where a case fails, and how.
#[derive(Clone, Debug)]
pub struct Failure {
    case: String,
    /// Counted from 1; 0 before the first, one too many after the last.
    step: usize,
    message: String,
}

impl Failure {
    /// The name of the case.
    pub fn case(&self) -> &str {
        &self.case
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}, step {}: {}", self.case, self.step, self.message)
    }
}

impl From<Unfit> for String {
    fn from(unfit: Unfit) -> Self {
        unfit.0
    }
}

pub(crate) struct Runner<'a> {
    pub(crate) case: &'a Case,
    pub(crate) stage: &'a mut dyn Stage,
    pub(crate) names: Names,
    covered: Covered,
}

/// Runs a case to its end. Gives what it has shown.
///
/// # Errors
/// Where the case fails first, and how.
pub fn run(case: &Case, stage: &mut dyn Stage, names: Names) -> Result<Covered, Failure> {
    let mut runner = Runner::new(case, stage, names);
    let mut at = 0;
    let result = runner.all(&mut at);
    let Runner { covered, .. } = runner;
    result.map(|()| covered).map_err(|message| Failure {
        case: case.name.clone(),
        step: at,
        message,
    })
}

impl<'a> Runner<'a> {
    pub(crate) fn new(case: &'a Case, stage: &'a mut dyn Stage, names: Names) -> Self {
        Self {
            case,
            stage,
            names,
            covered: Covered::default(),
        }
    }

    fn all(&mut self, at: &mut usize) -> Result<(), String> {
        self.connect()?;
        for step in &self.case.steps {
            *at += 1;
            self.step(step)?;
        }
        *at += 1;
        self.end()
    }

    pub(crate) fn connect(&mut self) -> Result<(), String> {
        if self.case.connect == Connect::None {
            return Ok(());
        }
        self.lifecycle(Method::Initialize, [])?;
        if let Some(credentials) = &self.case.credentials {
            let user = Scalar::Text(credentials.user_id.clone());
            let password = Scalar::Text(credentials.password.clone());
            let tenant = Scalar::Long(credentials.tenant_id);
            let given = [
                ("bstrUserId", user),
                ("bstrPassword", password),
                ("lTenantID", tenant),
            ];
            self.lifecycle(Method::SetLogonCredentials, given)?;
        }
        let host = self.names.resolve(&Scalar::Text("$host".to_owned()))?;
        let port = self.names.resolve(&Scalar::Text("$port".to_owned()))?;
        let given = [
            ("bstrCCASMachineName", host),
            ("lCCASPort", port),
            ("bstrNICIPAddress", Scalar::Text(String::new())),
        ];
        self.lifecycle(Method::ConnectWithDirectConnect, given)?;
        self.pass_over()
    }

    fn lifecycle<const N: usize>(
        &mut self,
        method: Method,
        given: [(&str, Scalar); N],
    ) -> Result<(), String> {
        let given = given
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        match self.stage.request(method, &Arguments::new(given))? {
            Ok(_) => Ok(()),
            Err(refusal) => Err(format!(
                "{} fails: {}",
                method.info().com_name,
                refusal.kind
            )),
        }
    }

    /// Passes over the configuration data, unless the case tells them.
    fn pass_over(&mut self) -> Result<(), String> {
        if self.case.configuration {
            return Ok(());
        }
        let tells = self.stage.tells();
        if tells.notices {
            match self.stage.next() {
                Told::Notice(name) if name == "snapshot_begin" => {}
                other => return Err(format!("expected snapshot_begin, {} came", shown(&other))),
            }
        }
        loop {
            match self.stage.next() {
                Told::Event(seen)
                    if seen.snapshot == tells.envelope && seen.contradictions.is_empty() =>
                {
                    if seen.number == EventType::DataComplete.number() {
                        return Ok(());
                    }
                }
                other => {
                    return Err(format!(
                        "expected the configuration, {} came",
                        shown(&other)
                    ));
                }
            }
        }
    }

    fn step(&mut self, step: &Step) -> Result<(), String> {
        if let Some(name) = &step.request {
            self.request(name, step)
        } else if let Some(act) = &step.act {
            self.act(act, step)
        } else if let Some(name) = &step.event {
            let told = self.stage.next();
            self.event(name, step, &told)
        } else if step.lost.is_none() && !self.stage.tells().notices {
            // Nothing is told of it.
            Ok(())
        } else {
            let told = self.stage.next();
            let expected = match (&step.notice, &step.lost) {
                (Some(name), _) => Told::Notice(name.clone()),
                (None, Some(kind)) => Told::Lost(kind.clone()),
                (None, None) => Told::Ended,
            };
            same(&expected, &told)
        }
    }

    pub(crate) fn arguments(&self, given: &BTreeMap<String, Scalar>) -> Result<Arguments, String> {
        let resolve = |(name, value): (&String, &Scalar)| {
            self.names.resolve(value).map(|value| (name.clone(), value))
        };
        given
            .iter()
            .map(resolve)
            .collect::<Result<_, _>>()
            .map(Arguments::new)
    }

    fn request(&mut self, name: &str, step: &Step) -> Result<(), String> {
        let method =
            Method::from_name(name).ok_or_else(|| format!("no method is called {name}"))?;
        let given = self.arguments(&step.with)?;
        let answer = self.stage.request(method, &given)?;
        self.answer(method, step, &answer)?;
        self.covered.method(method, step.error.as_deref());
        if is_connect(method) && answer.is_ok() {
            self.pass_over()?;
        }
        Ok(())
    }

    fn answer(&mut self, method: Method, step: &Step, answer: &Answer) -> Result<(), String> {
        let name = method.info().com_name;
        match (&step.error, answer) {
            (None, Err(refusal)) => Err(format!(
                "{name} should succeed, and fails: {} ({})",
                refusal.kind, refusal.outcome
            )),
            (Some(kind), Ok(_)) => Err(format!("{name} should fail with {kind}, and succeeds")),
            (Some(kind), Err(refusal)) => {
                let outcome = step.outcome.as_deref().unwrap_or("refused");
                let told = !self.stage.tells().outcome || outcome == refusal.outcome;
                if *kind == refusal.kind && told {
                    return Ok(());
                }
                Err(format!(
                    "{name} should fail with {kind} ({outcome}), and does with {} ({})",
                    refusal.kind, refusal.outcome
                ))
            }
            (None, Ok(values)) => {
                let outputs = method.info().outputs;
                if values.len() != outputs.len() || step.gives.len() != outputs.len() {
                    return Err(format!(
                        "{name} gives {values:?}, the case tells {:?}",
                        step.gives
                    ));
                }
                for (output, value) in outputs.iter().zip(values) {
                    let expected = step.gives.get(output.com_name);
                    if !expected.is_some_and(|expected| self.names.matches(expected, value)) {
                        let output = output.com_name;
                        return Err(format!("{output} of {name} is {value}, not {expected:?}"));
                    }
                }
                Ok(())
            }
        }
    }

    fn act(&mut self, act: &str, step: &Step) -> Result<(), String> {
        let given = self.arguments(&step.with)?;
        match (self.stage.act(act, &given)?, &step.error) {
            (Ok(value), None) => {
                if let (Some(name), Some(value)) = (&step.save, value) {
                    self.names.set(name, value);
                }
                Ok(())
            }
            (Err(kind), Some(expected)) if kind == *expected => Ok(()),
            (Err(kind), _) => Err(format!("{act} fails: {kind}")),
            (Ok(_), Some(expected)) => Err(format!("{act} should fail with {expected}")),
        }
    }

    fn event(&mut self, name: &str, step: &Step, told: &Told) -> Result<(), String> {
        let Told::Event(seen) = told else {
            return Err(format!("expected {name}, {} came", shown(told)));
        };
        if seen.name != name
            || EventType::from_name(name).map(EventType::number) != Some(seen.number)
        {
            return Err(format!("expected {name}, {} came", shown(told)));
        }
        if let Some(contradiction) = seen.contradictions.first() {
            return Err(contradiction.clone());
        }
        self.parameters(step, seen)?;
        if !self.stage.tells().envelope {
            self.covered.event(seen);
            return Ok(());
        }
        let envelope = [
            (
                seen.snapshot == step.snapshot,
                "one of the configuration data",
            ),
            (
                step.correlated.is_none_or(|it| it == seen.correlated),
                "correlated",
            ),
            (
                step.tenant.is_none_or(|it| it == seen.tenant),
                "that tenant's",
            ),
        ];
        if let Some((_, what)) = envelope.iter().find(|(fits, _)| !fits) {
            return Err(format!(
                "{name} is {what} where it should not be, or the reverse"
            ));
        }
        self.covered.event(seen);
        Ok(())
    }

    fn parameters(&mut self, step: &Step, seen: &Seen) -> Result<(), String> {
        for (name, value) in &seen.parameters {
            let Some(expected) = step.has.get(name) else {
                return Err(format!("{} has {name}: {value}", seen.name));
            };
            if !self.names.matches(expected, value) {
                return Err(format!(
                    "{name} of {} is {value}, not {expected:?}",
                    seen.name
                ));
            }
        }
        let names = || seen.parameters.iter().map(|(name, _)| name.as_str());
        if let Some(missing) = step.has.keys().find(|name| !names().any(|it| it == *name)) {
            return Err(format!("{} has no {missing}", seen.name));
        }
        if names().count() != step.has.len() {
            return Err(format!("{} has a parameter twice", seen.name));
        }
        // They come in the order of the catalogue.
        let info = EventType::from_number(seen.number).info();
        let listed = info.map_or(&[][..], |info| info.parameters).iter();
        let mut listed = listed.filter_map(|info| info.parameter.name());
        if names().all(|name| listed.any(|it| it == name)) {
            Ok(())
        } else {
            Err(format!(
                "{}: not the catalogue's parameters in its order",
                seen.name
            ))
        }
    }

    /// Nothing comes that the case does not tell, but the end of the service.
    fn end(&mut self) -> Result<(), String> {
        if !self.stage.is_connected() {
            return Ok(());
        }
        self.stage.shut_down();
        let told = self.stage.next();
        self.event("ServiceDisconnect", &Step::default(), &told)?;
        if self.case.reconnect {
            if self.stage.tells().notices {
                let told = self.stage.next();
                same(&Told::Notice("disconnected".to_owned()), &told)?;
            }
            self.lifecycle(Method::Uninitialize, [])
        } else {
            let told = self.stage.next();
            same(&Told::Lost("service_shutdown".to_owned()), &told)
        }
    }
}

fn same(expected: &Told, told: &Told) -> Result<(), String> {
    if expected == told {
        Ok(())
    } else {
        Err(format!(
            "expected {}, {} came",
            shown(expected),
            shown(told)
        ))
    }
}

pub(crate) fn shown(told: &Told) -> String {
    match told {
        Told::Event(seen) => {
            let parameter = |(name, value): &(String, Scalar)| format!("{name} = {value}");
            let parameters: Vec<_> = seen.parameters.iter().map(parameter).collect();
            format!("{} {{ {} }}", seen.name, parameters.join(", "))
        }
        other => format!("{other:?}"),
    }
}
