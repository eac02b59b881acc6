//! Where a type library differs from the catalogue.

use std::fmt;

use openccas_com::{ComMethod, METHODS};

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
        None => found.add(
            "the event object",
            "the library does not describe it",
            false,
        ),
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
    let mut places: Vec<(usize, &str)> = Vec::new();
    for method in &METHODS {
        let place = interface
            .functions
            .iter()
            .position(|function| function.name.eq_ignore_ascii_case(method.name));
        let Some(place) = place else {
            found.add(method.name, "it is missing", true);
            continue;
        };
        places.push((place, method.name));
        parameters(method, &interface.functions[place], found);
    }
    for pair in places.windows(2) {
        if pair[0].0 > pair[1].0 {
            let how = format!("it stands before {}, the text has it behind", pair[0].1);
            found.add(pair[1].1, &how, false);
        }
    }
    for function in &interface.functions {
        if ComMethod::named(&function.name).is_none() {
            found.add(&function.name, "the catalogue does not have it", false);
        }
    }
}

fn parameters(method: &ComMethod, function: &Function, found: &mut Differences) {
    if function.name != method.name {
        found.add(
            method.name,
            &format!("it is spelled {}", function.name),
            false,
        );
    }
    if let Err(why) = Plan::of(method, function) {
        return found.add(method.name, &why, true);
    }
    // The plan matches, so there are as many; what is left to say is how they stand.
    for (known, parameter) in method.parameters.iter().zip(&function.parameters) {
        if !parameter.name.eq_ignore_ascii_case(known.name) {
            let how = format!(
                "{:?} stands where the text has {}",
                parameter.name, known.name
            );
            found.add(method.name, &how, false);
        } else if !fits(known, parameter.com_type) {
            let how = format!(
                "{} is {}, not {}",
                known.name,
                parameter.com_type,
                known.com_type.idl()
            );
            found.add(method.name, &how, false);
        }
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

#[cfg(test)]
mod tests {
    use openccas_com::Direction;

    use super::*;
    use crate::type_library::{Class, FunctionParameter};

    fn parameter(com_type: ComType, out: bool) -> FunctionParameter {
        FunctionParameter {
            name: String::new(),
            com_type,
            out,
            result: false,
        }
    }

    fn function(name: &str, parameters: Vec<FunctionParameter>) -> Function {
        Function {
            name: name.to_owned(),
            dispid: 1,
            parameters,
        }
    }

    /// A library as the text has it.
    fn library() -> TypeLibrary {
        let functions = METHODS.iter().map(|method| Function {
            name: method.name.to_owned(),
            dispid: method.dispid,
            parameters: method
                .parameters
                .iter()
                .map(|it| FunctionParameter {
                    name: it.name.to_owned(),
                    com_type: ComType::from_vartype(it.com_type.vt()),
                    out: it.direction == Direction::Out,
                    result: false,
                })
                .collect(),
        });
        let text = || parameter(ComType::Text, false);
        let interface = |functions| Interface {
            functions,
            ..Interface::default()
        };
        TypeLibrary {
            class: Some(Class {
                interface: interface(functions.collect()),
                source: Some(interface(vec![
                    function("OnEvent", vec![parameter(ComType::Object, false)]),
                    function("OnDisconnect", Vec::new()),
                ])),
                ..Class::default()
            }),
            event: Some(interface(vec![
                function("GetType", vec![parameter(ComType::Long, true)]),
                function(
                    "GetStringValue",
                    vec![text(), parameter(ComType::Text, true)],
                ),
                function("GetLongValue", vec![text(), parameter(ComType::Long, true)]),
            ])),
            ..TypeLibrary::default()
        }
    }

    fn functions(library: &mut TypeLibrary) -> &mut Vec<Function> {
        &mut library.class.as_mut().unwrap().interface.functions
    }

    fn told(library: &TypeLibrary) -> Vec<String> {
        compare(library).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn nothing_to_say() {
        assert_eq!(told(&library()), [""; 0]);
    }

    #[test]
    fn methods_that_are_missing_spelled_otherwise_or_too_many() {
        let mut library = library();
        let methods = functions(&mut library);
        methods.remove(55);
        let dial = methods.iter_mut().find(|it| it.name == "MakeCall");
        dial.unwrap().name = "MAKECALL".to_owned();
        methods.push(function("Dance", Vec::new()));
        let said = told(&library);
        let last = METHODS[55].name;
        assert!(said.contains(&format!("{last}: it is missing (it does not work)")));
        assert!(
            said.iter().any(|it| it.ends_with("it is spelled MAKECALL")),
            "{said:?}"
        );
        assert!(said.contains(&"Dance: the catalogue does not have it".to_owned()));
        assert_eq!(said.len(), 3);
    }

    #[test]
    fn another_order_another_type_another_name() {
        let mut library = library();
        let methods = functions(&mut library);
        methods.swap(20, 21);
        let deflect = methods
            .iter_mut()
            .find(|it| it.name == "DeflectCall")
            .unwrap();
        deflect.parameters.swap(0, 2);
        let dial = methods.iter_mut().find(|it| it.name == "MakeCall").unwrap();
        dial.parameters[0].com_type = ComType::Other(2);
        let said = told(&library);
        assert!(
            said.iter().any(|it| it.contains("it stands before")),
            "{said:?}"
        );
        let deflect = "DeflectCall: \"lCallID\" stands where the text has lAgentRecID";
        assert!(said.contains(&deflect.to_owned()), "{said:?}");
        let dial = "MakeCall: lAgentRecID is VARTYPE 2, not LONG";
        assert!(said.contains(&dial.to_owned()), "{said:?}");
        assert!(
            compare(&library)
                .iter()
                .all(|difference| !difference.breaks)
        );
    }

    #[test]
    fn without_events() {
        let mut library = library();
        library.event = None;
        library.class.as_mut().unwrap().source = None;
        assert_eq!(compare(&library).iter().filter(|it| it.breaks).count(), 1);
        library.class = None;
        assert_eq!(
            told(&library),
            ["CCASClient: there is no such class (it does not work)"]
        );
    }
}
