//! A call of each method in each language, with the values of the run.

use openccas_catalogue::{Catalogue, Literal};
use serde::Serialize;
use serde_json::{Map, Value};

use super::literals::{Language, literal, pairs, quoted};
use super::{Call, Recorded};
use crate::codegen::context::{Argument, Kind, Names};

/// The call as each language writes it: its lines.
#[derive(Serialize)]
pub(in crate::codegen) struct CallExample {
    rust: Vec<String>,
    c: Vec<String>,
    cpp: Vec<String>,
    python: Vec<String>,
    node: Vec<String>,
    /// What it gave, by COM name, as JSON.
    gives: Vec<(String, String)>,
    /// The types of the events that it caused.
    causes: Vec<String>,
}

/// A method, as far as a call of it goes.
pub(in crate::codegen) struct Callable<'a> {
    pub(in crate::codegen) name: &'a Names,
    pub(in crate::codegen) lifecycle: bool,
    pub(in crate::codegen) inputs: &'a [Argument],
    pub(in crate::codegen) outputs: &'a [Argument],
    /// The name of a result with several values.
    pub(in crate::codegen) record: Option<&'a Names>,
}

impl CallExample {
    /// `None` for a method that was never recorded.
    pub(in crate::codegen) fn new(
        method: &Callable<'_>,
        catalogue: &Catalogue,
        recorded: &Recorded,
    ) -> Option<Self> {
        let call = recorded.methods.get(&method.name.com)?;
        let write = |language| {
            let written = Written {
                language,
                method,
                catalogue,
                with: &call.with,
            };
            written.lines()
        };
        Some(Self {
            rust: write(Language::Rust),
            c: write(Language::C),
            cpp: write(Language::Cpp),
            python: write(Language::Python),
            node: write(Language::Node),
            gives: gives(method, call),
            causes: call.causes.clone(),
        })
    }
}

/// In the order of the method.
fn gives(method: &Callable<'_>, call: &Call) -> Vec<(String, String)> {
    let outputs = method.outputs.iter().map(|output| &output.name.com);
    outputs
        .filter_map(|name| Some((name.clone(), call.gives.get(name)?.to_string())))
        .collect()
}

struct Written<'a> {
    language: Language,
    method: &'a Callable<'a>,
    catalogue: &'a Catalogue,
    with: &'a Map<String, Value>,
}

impl Written<'_> {
    fn lines(&self) -> Vec<String> {
        match self.language {
            Language::C => self.c_lines(),
            Language::Cpp => vec![format!("{}{};", self.assigned("auto "), self.call())],
            Language::Node => vec![format!("{}await {};", self.assigned("const "), self.call())],
            Language::Python => vec![format!("{}{}", self.assigned(""), self.call())],
            Language::Rust => {
                let end = self.rust_end();
                vec![format!("{}{}{end};", self.assigned("let "), self.call())]
            }
        }
    }

    /// `client.make_call(7, "4008")`.
    fn call(&self) -> String {
        let name = match self.language {
            Language::Node => &self.method.name.camel,
            _ => &self.method.name.snake,
        };
        format!("client.{name}({})", self.arguments().join(", "))
    }

    /// What the result is kept in.
    fn assigned(&self, keyword: &str) -> String {
        let method = self.method;
        let name = |names: &Names| match self.language {
            Language::Node => names.camel.clone(),
            _ => names.snake.clone(),
        };
        let result = match (method.record, method.outputs) {
            (Some(record), _) => name(record),
            (None, []) => return String::new(),
            (None, [output]) => name(&output.name),
            (None, outputs) => {
                let names = outputs.iter().map(|it| name(&it.name)).collect::<Vec<_>>();
                match self.language {
                    Language::Rust => format!("({})", names.join(", ")),
                    Language::Python => names.join(", "),
                    Language::Node => format!("{{ {} }}", names.join(", ")),
                    // An object of its own.
                    _ => "last".to_owned(),
                }
            }
        };
        format!("{keyword}{result} = ")
    }

    /// Of the lifecycle, some methods neither wait nor fail.
    fn rust_end(&self) -> &'static str {
        match self.method.name.com.as_str() {
            "Initialize" => "?",
            "SetLogonCredentials" | "GetLastErrorInfo" => "",
            "Uninitialize" => ".await",
            _ => ".await?",
        }
    }

    /// The places for what it gives, the call, and what gives the memory back.
    fn c_lines(&self) -> Vec<String> {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let mut arguments = vec!["client".to_owned()];
        arguments.extend(self.arguments());
        if let Some(record) = self.method.record {
            let name = &record.snake;
            before.push(format!(
                "ccas_{name} {name} = {{.struct_size = sizeof {name}}};"
            ));
            arguments.push(format!("&{name}"));
        } else {
            for output in self.method.outputs {
                // The result of the call is called so.
                let name = match output.name.snake.as_str() {
                    "status" => "found",
                    name => name,
                };
                let is_text = matches!(
                    output.kind,
                    Kind::Text | Kind::IdNameList | Kind::CodeNameList
                );
                before.push(match (is_text, self.method.lifecycle) {
                    (false, _) => format!("int32_t {name};"),
                    (true, true) => format!("const char *{name};"),
                    (true, false) => format!("char *{name};"),
                });
                if is_text && !self.method.lifecycle {
                    after.push(format!("ccas_string_free(&{name});"));
                }
                arguments.push(format!("&{name}"));
            }
        }
        let name = &self.method.name.snake;
        before.push(format!("status = ccas_{name}({});", arguments.join(", ")));
        before.extend(after);
        before
    }

    /// The arguments; what may be left out at the end is left out where the language can.
    fn arguments(&self) -> Vec<String> {
        let in_pairs = !matches!(self.language, Language::C | Language::Cpp);
        let fixed = matches!(self.language, Language::C | Language::Rust);
        let mut arguments = Vec::new();
        // How many there are up to the last one that is given.
        let mut needed = 0;
        for input in self.method.inputs {
            if in_pairs && (input.ivr_data.is_some() || input.ivr_label.is_some_and(|it| it > 1)) {
                continue;
            }
            let given = self.given(input);
            arguments.push(match (in_pairs, input.ivr_label) {
                (true, Some(_)) => pairs(self.language, &self.ivr()),
                _ if self.is_interface(input) => self.interface(given),
                _ => literal(self.language, input, given, self.chosen(input, given)),
            });
            if given.is_some() || input.none.is_none() {
                needed = arguments.len();
            }
        }
        if !fixed {
            arguments.truncate(needed);
        }
        arguments
    }

    /// What is not empty. An empty text that may be left out is as good as none.
    fn given(&self, input: &Argument) -> Option<&Value> {
        let value = self.with.get(&input.name.com)?;
        let is_none = input.none.as_deref() == Some("") && value.as_str() == Some("");
        (!is_none).then_some(value)
    }

    /// The interface of a connect is an address, empty for any, and not a text that may be absent.
    fn is_interface(&self, input: &Argument) -> bool {
        self.method.lifecycle && input.none.is_some() && self.language == Language::Rust
    }

    fn interface(&self, given: Option<&Value>) -> String {
        let address = given.and_then(Value::as_str).unwrap_or_default();
        quoted(self.language, address)
    }

    /// Labels and data of the IVR fields that are given.
    fn ivr(&self) -> Vec<(&str, &str)> {
        let text = |stem: &str, number: usize| {
            let name = format!("bstr{stem}{number}");
            let plain = format!("{stem}{number}");
            let value = self.with.get(&name).or_else(|| self.with.get(&plain))?;
            value.as_str().filter(|text| !text.is_empty())
        };
        (1..=10)
            .filter_map(|number| {
                let label = text("IVRLabel", number)?;
                Some((label, text("IVRData", number).unwrap_or_default()))
            })
            .collect()
    }

    /// The name of a value that has one.
    fn chosen(&self, input: &Argument, given: Option<&Value>) -> Option<&str> {
        let values = input.values.as_deref()?;
        let number = given?.as_i64()?;
        let mut enumerations = self.catalogue.enumerations.iter();
        let enumeration = enumerations.find(|it| it.name == values)?;
        let named = enumeration
            .values
            .iter()
            .find(|it| matches!(it.value, Literal::Number(value) if i64::from(value) == number))?;
        Some(&named.name)
    }
}
