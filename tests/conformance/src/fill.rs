//! Writes a case down with the events that come: for who writes cases.
//!
//! What a case expects is what should come, so what is written here has to be read and judged
//! before it is kept.

use std::fmt::Write as _;

use openccas::{EventType, Method, Refers};

use crate::{
    case::{Case, Step},
    run::{Runner, shown},
    stage::Stage,
    surface::{Seen, Told},
    value::{Expected, Names, Scalar},
};

/// The steps of a case with everything that came after each request and act, as lines of TOML.
///
/// # Errors
/// A step cannot be carried out.
pub fn fill(case: &Case, stage: &mut dyn Stage, names: Names) -> Result<String, String> {
    let mut filler = Filler {
        runner: Runner::new(case, stage, names),
        text: String::new(),
        counts: [0; 3],
        given: Vec::new(),
    };
    filler.runner.connect()?;
    filler.came();
    for step in &case.steps {
        filler.step(step)?;
        filler.came();
    }
    // What is met once only needs no name; and a name that is never used again would accept
    // anything.
    let mut text = filler.text;
    for (name, value) in filler.given {
        let quoted = Scalar::Text(format!("${name}")).to_string();
        if text.matches(&quoted).count() == 1 {
            text = text.replace(&quoted, &value.to_string());
        }
    }
    Ok(text)
}

struct Filler<'a> {
    runner: Runner<'a>,
    text: String,
    /// Calls, sessions and others that got a name.
    counts: [usize; 3],
    /// The names that were given here.
    given: Vec<(String, Scalar)>,
}

impl Filler<'_> {
    fn step(&mut self, step: &Step) -> Result<(), String> {
        let given = self.runner.arguments(&step.with)?;
        let mut line = String::new();
        let mut table = |key: &str, items: Vec<String>| {
            if !items.is_empty() {
                _ = write!(line, ", {key} = {{ {} }}", items.join(", "));
            }
        };
        table(
            "with",
            step.with
                .iter()
                .map(|(name, value)| format!("{name} = {value}"))
                .collect(),
        );
        if let Some(name) = &step.request {
            let method = Method::from_name(name).ok_or_else(|| format!("no method {name}"))?;
            match self.runner.stage.request(method, &given)? {
                Ok(values) => {
                    let outputs = method.info().outputs.iter().zip(&values);
                    table(
                        "gives",
                        outputs
                            .map(|(it, value)| {
                                format!("{} = {}", it.com_name, given_back(method, value))
                            })
                            .collect(),
                    );
                }
                Err(refusal) => {
                    _ = write!(line, ", error = {:?}", refusal.kind);
                    if refusal.outcome != "refused" {
                        _ = write!(line, ", outcome = {:?}", refusal.outcome);
                    }
                }
            }
            _ = writeln!(self.text, "    {{ request = {name:?}{line} }},");
        } else if let Some(act) = &step.act {
            match self.runner.stage.act(act, &given)? {
                Ok(value) => {
                    if let (Some(name), Some(value)) = (&step.save, value) {
                        self.runner.names.set(name, value);
                        _ = write!(line, ", save = {name:?}");
                    }
                }
                Err(kind) => _ = write!(line, ", error = {kind:?}"),
            }
            _ = writeln!(self.text, "    {{ act = {act:?}{line} }},");
        }
        Ok(())
    }

    fn came(&mut self) {
        loop {
            match self.runner.stage.next_soon() {
                Told::Nothing => return,
                Told::Event(seen) => self.event(&seen),
                Told::Notice(name) => _ = writeln!(self.text, "    {{ notice = {name:?} }},"),
                Told::Lost(kind) => {
                    _ = writeln!(self.text, "    {{ lost = {kind:?} }},");
                    return;
                }
                Told::Ended => {
                    _ = writeln!(self.text, "    {{ ended = true }},");
                    return;
                }
            }
        }
    }

    fn event(&mut self, seen: &Seen) {
        if !seen.contradictions.is_empty() {
            _ = writeln!(
                self.text,
                "# {:?} {}",
                seen.contradictions,
                shown(&Told::Event(Box::new(seen.clone())))
            );
        }
        let mut line = format!("    {{ event = {:?}", seen.name);
        let parameters = seen.parameters.iter();
        let has: Vec<_> = parameters
            .map(|(name, value)| format!("{name} = {}", self.named(seen.number, name, value)))
            .collect();
        if !has.is_empty() {
            _ = write!(line, ", has = {{ {} }}", has.join(", "));
        }
        if seen.correlated {
            line.push_str(", correlated = true");
        }
        if seen.snapshot {
            line.push_str(", snapshot = true");
        }
        if seen.tenant != -1 {
            _ = write!(line, ", tenant = {}", seen.tenant);
        }
        _ = writeln!(self.text, "{line} }},");
    }

    /// Ids of calls and the like are given by the contact centre: they get names.
    fn named(&mut self, number: i32, parameter: &str, value: &Scalar) -> Scalar {
        let info = EventType::from_number(number).info();
        let mut listed = info.map_or(&[][..], |info| info.parameters).iter();
        let refers = listed
            .find(|info| info.parameter.name() == Some(parameter))
            .and_then(|info| info.refers);
        let kind = match refers {
            Some(Refers::Call) => 0,
            Some(Refers::Session | Refers::Message) => 1,
            _ if parameter.starts_with("X-") => 2,
            _ => return value.clone(),
        };
        if *value == Scalar::Long(0) {
            return value.clone();
        }
        if let Some(name) = self.runner.names.of(value) {
            return Scalar::Text(format!("${name}"));
        }
        let name = loop {
            self.counts[kind] += 1;
            let name = format!(
                "{}{}",
                ["call", "session", "offer"][kind],
                self.counts[kind]
            );
            if !self.runner.names.has(&name) {
                break name;
            }
        };
        let text = Scalar::Text(format!("${name}"));
        self.given.push((name.clone(), value.clone()));
        self.runner
            .names
            .matches(&Expected::Exactly(text.clone()), value);
        text
    }
}

/// What a method gives, as a case tells it: what is for people is not compared.
fn given_back(method: Method, value: &Scalar) -> String {
    match (method, value) {
        (Method::GetLastErrorInfo, Scalar::Text(text)) if !text.is_empty() => {
            "{ any = \"text\" }".to_owned()
        }
        _ => value.to_string(),
    }
}
