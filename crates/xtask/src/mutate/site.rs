//! Where a template can be wrong: the places that take a parameter, of each surface.

mod tables;

use serde_json::Value as Json;

use crate::codegen::wrong::Patch;

pub(super) use tables::SITES;

/// A language's way to use openccas, as the reports of its conformance runner call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Surface {
    RustAsync,
    RustBlocking,
    C,
    Cpp,
    PythonSync,
    PythonAsync,
    Node,
}

impl Surface {
    pub(super) const ALL: [Self; 7] = [
        Self::RustAsync,
        Self::RustBlocking,
        Self::C,
        Self::Cpp,
        Self::PythonSync,
        Self::PythonAsync,
        Self::Node,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::RustAsync => "rust-async",
            Self::RustBlocking => "rust-blocking",
            Self::C => "c",
            Self::Cpp => "cpp",
            Self::PythonSync => "python-sync",
            Self::PythonAsync => "python-async",
            Self::Node => "node",
        }
    }
}

/// What has to be built for a mutation to be seen. Mutations of one can be made together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Build {
    /// The crate that both Rust clients are in.
    Client,
    /// The crate below all others.
    Protocol,
    C,
    /// Headers alone.
    Cpp,
    Python,
    /// Nothing.
    Node,
}

impl Build {
    /// Whether anything is compiled for it.
    pub(super) fn takes_long(self) -> bool {
        self != Self::Node
    }
}

/// A place in a template.
pub(super) struct Site {
    pub(super) place: &'static str,
    pub(super) build: Build,
    /// Who has to notice.
    pub(super) surfaces: &'static [Surface],
    pub(super) patches: &'static [Patch],
    /// The files that the template writes.
    pub(super) outputs: &'static [&'static str],
    pub(super) items: Items,
    /// Whether two items can stand in each other's place, so that the mistake is one for who uses
    /// the surface, and none that the compiler sees.
    pub(super) swappable: fn(&Json, &Json) -> bool,
    /// What stands for a parameter that is not passed on.
    pub(super) forgotten: fn(&Json) -> Option<String>,
    /// The kinds that can be taken for others.
    pub(super) taken_for: &'static [(&'static str, &'static str)],
}

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Items {
    /// What a method takes.
    Inputs,
    /// What a method gives, if it gives several values.
    Outputs,
    /// What an event has.
    Fields,
    /// Labels and data of an event's IVR fields.
    Pairs,
    /// All names of parameters.
    Parameters,
    /// All types of events.
    Events,
}

impl Site {
    /// The methods, events or tables that have such a place, each with what stands there.
    pub(super) fn lists<'a>(&self, catalogue: &'a Json) -> Vec<(&'a str, &'a [Json])> {
        let all = |key: &str| catalogue[key].as_array().map_or(&[][..], Vec::as_slice);
        let of = |key: &str, inner: &'static str| {
            let owners = all(key).iter();
            owners.map(move |owner| {
                let name = owner["name"]["com"].as_str().unwrap_or_default();
                let com = owner["com"].as_str().unwrap_or_default();
                let items = owner[inner].as_array().map_or(&[][..], Vec::as_slice);
                (owner, name, com, items)
            })
        };
        match self.items {
            Items::Inputs => of("methods", "inputs")
                .filter(|(method, ..)| method["lifecycle"] == false)
                .map(|(_, _, com, items)| (com, items))
                .collect(),
            Items::Outputs => of("methods", "outputs")
                .filter(|(method, ..)| method["record"].is_object())
                .map(|(_, _, com, items)| (com, items))
                .collect(),
            Items::Fields => of("events", "parameters")
                .map(|(_, name, _, items)| (name, items))
                .collect(),
            Items::Pairs => of("events", "ivr")
                .map(|(_, name, _, items)| (name, items))
                .collect(),
            Items::Parameters => vec![("", all("parameters"))],
            Items::Events => vec![("", all("events"))],
        }
    }
}
