//! Where a type library differs from the catalogue.

use std::fmt;

use openccas_protocol::{ArgumentType, Method, MethodInfo};

use super::{ComType, Function, Interface, Plan, TypeLibrary, plan::fits};

/// A difference between a type library and the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What differs: a method, mostly.
    pub what: String,
    /// How.
    pub how: String,
    /// Whether the bridge cannot do without.
    pub breaks: bool,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.how)?;
        if self.breaks {
            f.write_str(" (it does not work)")?;
        }
        Ok(())
    }
}

/// All differences, in the order of the catalogue.
pub fn compare(library: &TypeLibrary) -> Vec<Difference> {
    let mut found = Differences::default();
    let Some(class) = &library.class else {
        found.add("CCASClient", "there is no such class", true);
        return found.0;
    };
    methods(&class.interface, &mut found);
    match &class.source {
        None => found.add(&class.name, "it has no source interface: no events", true),
        Some(source) => {
            found.shape(source, "OnEvent", &[(ComType::Object, false)]);
            found.shape(source, "OnDisconnect", &[]);
        }
    }
    match &library.event {
        None => found.add("the event object", "the library does not describe it", false),
        Some(event) => {
            found.shape(event, "GetType", &[(ComType::Long, true)]);
            let text = (ComType::Text, false);
            found.shape(event, "GetStringValue", &[text, (ComType::Text, true)]);
            found.shape(event, "GetLongValue", &[text, (ComType::Long, true)]);
        }
    }
    found.0
}

fn methods(interface: &Interface, found: &mut Differences) {
    let mut places = Vec::new();
    for method in Method::ALL {
        let info = method.info();
        let functions = &interface.functions;
        let place = functions
            .iter()
            .position(|function| function.name.eq_ignore_ascii_case(info.com_name));
        let Some(place) = place else {
            found.add(info.com_name, "it is missing", true);
            continue;
        };
        places.push((place, info.com_name));
        method_parameters(method, info, &functions[place], found);
    }
    for pair in places.windows(2) {
        if pair[0].0 > pair[1].0 {
            let how = format!("it stands before {}, the text has it behind", pair[0].1);
            found.add(pair[1].1, &how, false);
        }
    }
    for function in &interface.functions {
        if Method::ALL.iter().all(|it| {
            !it.info()
                .com_name
                .eq_ignore_ascii_case(&function.name)
        }) {
            found.add(&function.name, "the catalogue does not have it", false);
        }
    }
}

fn method_parameters(
    method: Method,
    info: &MethodInfo,
    function: &Function,
    found: &mut Differences,
) {
    if function.name != info.com_name {
        let how = format!("it is spelled {}", function.name);
        found.add(info.com_name, &how, false);
    }
    if let Err(why) = Plan::of(method, function) {
        return found.add(info.com_name, &why, true);
    }
    let inputs = info
        .inputs
        .iter()
        .map(|it| (it.com_name, it.argument_type, false));
    let outputs = info
        .outputs
        .iter()
        .map(|it| (it.com_name, it.argument_type, true));
    // The plan matches, so there are as many; what is left to say is how they stand.
    for ((name, argument_type, out), parameter) in inputs.chain(outputs).zip(&function.parameters) {
        if !parameter.name.eq_ignore_ascii_case(name) {
            let how = format!("{:?} stands where the text has {name}", parameter.name);
            found.add(info.com_name, &how, false);
        } else if !fits(argument_type, out, parameter.com_type) {
            let how = format!(
                "{name} is {}, not {}",
                parameter.com_type,
                com_type(argument_type)
            );
            found.add(info.com_name, &how, false);
        }
    }
}

fn com_type(argument_type: ArgumentType) -> ComType {
    match argument_type {
        ArgumentType::Text => ComType::Text,
        ArgumentType::Date => ComType::Date,
        ArgumentType::Flag => ComType::Flag,
        _ => ComType::Long,
    }
}

#[derive(Default)]
struct Differences(Vec<Difference>);

impl Differences {
    fn add(&mut self, what: &str, how: &str, breaks: bool) {
        self.0.push(Difference {
            what: what.to_owned(),
            how: how.to_owned(),
            breaks,
        });
    }

    /// Insists on a method with parameters of these types and directions.
    fn shape(&mut self, interface: &Interface, name: &str, expected: &[(ComType, bool)]) {
        let what = format!("{}.{name}", interface.name);
        let Some(function) = interface.function(name) else {
            return self.add(&what, "it is missing", true);
        };
        let has: Vec<_> = function
            .parameters
            .iter()
            .map(|parameter| (parameter.com_type, parameter.out))
            .collect();
        if has != expected {
            let list = |types: &[(ComType, bool)]| {
                let shown = types.iter().map(|(com_type, out)| {
                    let direction = if *out { "[out]" } else { "[in]" };
                    format!("{direction} {com_type}")
                });
                shown.collect::<Vec<_>>().join(", ")
            };
            let how = format!("it takes ({}), not ({})", list(&has), list(expected));
            self.add(&what, &how, has.len() != expected.len());
        }
    }
}
