//! The places themselves.

use serde_json::Value as Json;

use super::Surface::{self, C, Cpp, Node, PythonAsync, PythonSync, RustAsync, RustBlocking};
use super::{Build, Items, Site};
use crate::codegen::wrong::Patch;

const RUST: &[Surface] = &[RustAsync, RustBlocking];
const PYTHON: &[Surface] = &[PythonSync, PythonAsync];

const REQUESTS: &[&str] = &["crates/protocol/src/generated/requests.rs"];
const VIEWS: &[&str] = &["crates/protocol/src/generated/views.rs"];
const PARAMETERS: &[&str] = &["crates/protocol/src/generated/parameter.rs"];
const CPP_REQUESTS: &[&str] = &["bindings-c/include/openccas/requests.hpp"];
const CPP_EVENTS: &[&str] = &["bindings-c/include/openccas/events.hpp"];
const CPP_CONSTANTS: &[&str] = &["bindings-c/include/openccas/constants.hpp"];
const HEADER: &[&str] = &["bindings-c/include/openccas.h"];
const C_TABLES: &[&str] = &["bindings-c/src/generated/tables.rs"];
const PYTHON_EVENTS: &[&str] = &["bindings-python/src/generated/events.rs"];
const NODE_EVENTS: &[&str] = &["bindings-node/lib/generated/events.js"];
const NODE_ENUMS: &[&str] = &["bindings-node/lib/generated/enums.js"];

/// Every place.
pub(in crate::mutate) const SITES: &[Site] = &[
    Site {
        place: "Rust, arguments of requests",
        surfaces: &[RustAsync],
        patches: &[Patch {
            template: "rust/client/methods.rs.j2",
            source: "{% for input in method.inputs %}\n        {% if input.ivr_label %}",
            instead: "{% for input in method.inputs | wrong('Rust, arguments of requests', method.com) %}\n        {% if input.ivr_label %}",
        }],
        outputs: &["crates/client/src/generated/methods.rs"],
        forgotten: rust_literal,
        taken_for: &[("long_flag", "flag"), ("flag", "long_flag")],
        ..inputs(Build::Client)
    },
    Site {
        place: "Rust, what the blocking client passes on",
        surfaces: &[RustBlocking],
        patches: &[Patch {
            template: "rust/client/blocking_methods.rs.j2",
            source: "{% for input in method.inputs if not input.ivr_data %}",
            instead: "{% for input in method.inputs | wrong('Rust, what the blocking client passes on', method.com) if not input.ivr_data %}",
        }],
        outputs: &["crates/client/src/generated/blocking_methods.rs"],
        swappable: |one, other| {
            alike(one, other, &["kind", "values"])
                && one["none"].is_null() == other["none"].is_null()
                && one["ivr_label"].is_null()
                && one["ivr_data"].is_null()
        },
        forgotten: blocking_literal,
        ..inputs(Build::Client)
    },
    Site {
        place: "Rust, results with several values",
        surfaces: RUST,
        patches: &[Patch {
            template: "rust/protocol/requests.rs.j2",
            source: "{{ output.name.snake }}: {{ output | record_read(loop.index0) }},",
            instead: "{{ (output | wrong_one('Rust, results with several values', method.com)).name.snake }}: {{ output | record_read(loop.index0) }},",
        }],
        outputs: REQUESTS,
        swappable: |one, other| alike(one, other, &["kind"]),
        ..outputs(Build::Protocol)
    },
    Site {
        place: "Rust, attributes of events",
        surfaces: RUST,
        patches: &[
            Patch {
                template: "rust/protocol/views.rs.j2",
                source: "{{ parameter.name.snake }}: {{ parameter | view_value }}?,",
                instead: "{{ parameter.name.snake }}: {{ parameter | wrong_one('Rust, attributes of events', event.name.com) | view_value }}?,",
            },
            Patch {
                template: "rust/protocol/views.rs.j2",
                source: "if parameter.key else parameter | view_value }}",
                instead: "if parameter.key else (parameter | wrong_one('Rust, attributes of events', event.name.com)) | view_value }}",
            },
        ],
        outputs: VIEWS,
        swappable: same_attribute,
        taken_for: &[("code_list", "comma_list"), ("comma_list", "code_list")],
        ..fields(Build::Protocol)
    },
    Site {
        place: "Rust, pairs of events",
        surfaces: RUST,
        patches: &[Patch {
            template: "rust/protocol/views.rs.j2",
            source: "{% for field in event.ivr %}",
            instead: "{% for field in event.ivr | wrong('Rust, pairs of events', event.name.com) %}",
        }],
        outputs: VIEWS,
        ..pairs(Build::Protocol)
    },
    Site {
        place: "Rust, constants of parameters",
        surfaces: RUST,
        patches: &[Patch {
            template: "rust/protocol/parameter.rs.j2",
            source: "Self::from_number({{ parameter.number }})",
            instead: "Self::from_number({{ (parameter | wrong_one('Rust, constants of parameters', '')).number }})",
        }],
        outputs: PARAMETERS,
        ..parameters(Build::Protocol)
    },
    Site {
        place: "Rust, names of parameters",
        surfaces: RUST,
        patches: &[Patch {
            template: "rust/protocol/parameter.rs.j2",
            source: "\"{{ parameter.name.com }}\",",
            instead: "\"{{ (parameter | wrong_one('Rust, names of parameters', '')).name.com }}\",",
        }],
        outputs: PARAMETERS,
        ..parameters(Build::Protocol)
    },
    Site {
        place: "Rust, numbers of event types",
        surfaces: RUST,
        patches: &[Patch {
            template: "rust/protocol/event_type.rs.j2",
            source: "{{ event.number }} => Self::{{ event.name.com }},",
            instead: "{{ (event | wrong_one('Rust, numbers of event types', '')).number }} => Self::{{ event.name.com }},",
        }],
        outputs: &["crates/protocol/src/generated/event_type.rs"],
        ..events(Build::Protocol)
    },
    Site {
        place: "Rust, types in the table of events",
        surfaces: RUST,
        patches: &[Patch {
            template: "rust/protocol/event_table.rs.j2",
            source: "{{ \"text\" if parameter.kind in",
            instead: "{{ \"text\" if (parameter | wrong_one('Rust, types in the table of events', event.name.com)).kind in",
        }],
        outputs: &["crates/protocol/src/generated/event_table.rs"],
        swappable: |_, _| false,
        forgotten: |_| None,
        taken_for: &[("long", "text"), ("text", "long")],
        ..fields(Build::Protocol)
    },
    Site {
        place: "C, arguments of functions that wait",
        surfaces: &[C],
        patches: &[
            Patch {
                template: "rust/c/macros.j2",
                source: "{% macro arguments(method) -%}\nlet arguments = [\n{% for input in method.inputs %}",
                instead: "{% macro arguments(method, place='') -%}\nlet arguments = [\n{% for input in method.inputs | wrong(place, method.com) %}",
            },
            Patch {
                template: "rust/c/methods.rs.j2",
                source: "{{ macros.arguments(method) }}",
                instead: "{{ macros.arguments(method, 'C, arguments of functions that wait') }}",
            },
        ],
        outputs: &["bindings-c/src/generated/methods.rs"],
        forgotten: c_literal,
        taken_for: C_KINDS,
        ..inputs(Build::C)
    },
    Site {
        place: "C, results with several values",
        surfaces: &[C],
        patches: &[Patch {
            template: "rust/c/records.rs.j2",
            source: "{% for output in method.outputs %}\n            {{ output.name.snake }}: {{",
            instead: "{% for output in method.outputs %}\n            {{ (output | wrong_one('C, results with several values', method.com)).name.snake }}: {{",
        }],
        outputs: &["bindings-c/src/generated/records.rs"],
        ..outputs(Build::C)
    },
    Site {
        place: "C, constants of parameters",
        surfaces: &[C],
        patches: &[Patch {
            template: "rust/c/constants.rs.j2",
            source: "{{ parameter.name.screaming }}: i32 = {{ parameter.number }};",
            instead: "{{ parameter.name.screaming }}: i32 = {{ (parameter | wrong_one('C, constants of parameters', '')).number }};",
        }],
        outputs: HEADER,
        ..parameters(Build::C)
    },
    Site {
        place: "C, constants of event types",
        surfaces: &[C],
        patches: &[Patch {
            template: "rust/c/constants.rs.j2",
            source: "pub const CCAS_{{ event.com }}: i32 = {{ event.number }};",
            instead: "pub const CCAS_{{ event.com }}: i32 = {{ (event | wrong_one('C, constants of event types', '')).number }};",
        }],
        outputs: HEADER,
        ..events(Build::C)
    },
    Site {
        place: "C, names of parameters",
        surfaces: &[C],
        patches: &[Patch {
            template: "rust/c/tables.rs.j2",
            source: "c\"{{ parameter.name.com }}\"",
            instead: "c\"{{ (parameter | wrong_one('C, names of parameters', '')).name.com }}\"",
        }],
        outputs: C_TABLES,
        ..parameters(Build::C)
    },
    Site {
        place: "C, names of event types",
        surfaces: &[C],
        patches: &[Patch {
            template: "rust/c/tables.rs.j2",
            source: "c\"{{ event.com }}\"",
            instead: "c\"{{ (event | wrong_one('C, names of event types', '')).com }}\"",
        }],
        outputs: C_TABLES,
        ..events(Build::C)
    },
    Site {
        place: "C++, arguments of requests",
        surfaces: &[Cpp],
        patches: &[Patch {
            template: "cpp/requests.hpp.j2",
            source: "{% macro arguments(method) -%}\n{% for input in method.inputs %}",
            instead: "{% macro arguments(method, place='C++, arguments of requests') -%}\n{% for input in method.inputs | wrong(place, method.com) %}",
        }],
        outputs: CPP_REQUESTS,
        swappable: same_in_c,
        forgotten: cpp_literal,
        taken_for: &[("long", "flag")],
        ..inputs(Build::Cpp)
    },
    Site {
        place: "C++, results with several values",
        surfaces: &[Cpp],
        patches: &[Patch {
            template: "cpp/requests.hpp.j2",
            source: "    given.{{ output.name.snake }} = found.",
            instead: "    given.{{ (output | wrong_one('C++, results with several values', method.com)).name.snake }} = found.",
        }],
        outputs: CPP_REQUESTS,
        swappable: |one, other| alike(one, other, &["kind"]),
        ..outputs(Build::Cpp)
    },
    Site {
        place: "C++, attributes of events",
        surfaces: &[Cpp],
        patches: &[Patch {
            template: "cpp/events.hpp.j2",
            source: "return {{ parameter | cpp_view_value }};",
            instead: "return {{ parameter | wrong_one('C++, attributes of events', event.name.com) | cpp_view_value }};",
        }],
        outputs: CPP_EVENTS,
        swappable: same_attribute,
        taken_for: &[("code_list", "comma_list"), ("comma_list", "code_list")],
        ..fields(Build::Cpp)
    },
    Site {
        place: "C++, pairs of events",
        surfaces: &[Cpp],
        patches: &[Patch {
            template: "cpp/events.hpp.j2",
            source: "{% for field in event.ivr %}",
            instead: "{% for field in event.ivr | wrong('C++, pairs of events', event.name.com) %}",
        }],
        outputs: CPP_EVENTS,
        ..pairs(Build::Cpp)
    },
    Site {
        place: "C++, constants of parameters",
        surfaces: &[Cpp],
        patches: &[Patch {
            template: "cpp/constants.hpp.j2",
            source: "CCAS_PARAM_{{ parameter.name.screaming }},",
            instead: "CCAS_PARAM_{{ (parameter | wrong_one('C++, constants of parameters', '')).name.screaming }},",
        }],
        outputs: CPP_CONSTANTS,
        ..parameters(Build::Cpp)
    },
    Site {
        place: "C++, constants of event types",
        surfaces: &[Cpp],
        patches: &[Patch {
            template: "cpp/constants.hpp.j2",
            source: "{{ event.name.com }} = CCAS_{{ event.com }},",
            instead: "{{ event.name.com }} = CCAS_{{ (event | wrong_one('C++, constants of event types', '')).com }},",
        }],
        outputs: CPP_CONSTANTS,
        ..events(Build::Cpp)
    },
    Site {
        place: "Python, arguments of requests",
        surfaces: PYTHON,
        patches: &[Patch {
            template: "python/methods.j2",
            source: "{{ method.number }}\n{%- for input in method.inputs if not input.ivr_data %}",
            instead: "{{ method.number }}\n{%- for input in method.inputs | wrong('Python, arguments of requests', method.com) if not input.ivr_data %}",
        }],
        outputs: &[
            "bindings-python/python/openccas/_generated/async_methods.py",
            "bindings-python/python/openccas/_generated/blocking_methods.py",
        ],
        swappable: |one, other| {
            ["ivr_label", "ivr_data"]
                .iter()
                .all(|it| one[*it].is_null() && other[*it].is_null())
        },
        forgotten: python_literal,
        ..inputs(Build::Python)
    },
    Site {
        place: "Python, how requests look to the core",
        surfaces: PYTHON,
        patches: &[Patch {
            template: "rust/python/methods.rs.j2",
            source: "{{ input | input_shape }},",
            instead: "{{ input | wrong_one('Python, how requests look to the core', method.com) | input_shape }},",
        }],
        outputs: &["bindings-python/src/generated/methods.rs"],
        // Names are for messages alone.
        swappable: |one, other| {
            read_by_python(one) != read_by_python(other)
                && [one, other].iter().all(|it| !shape(it).0.is_empty())
        },
        taken_for: &[
            ("long", "text"),
            ("text", "long"),
            ("flag", "long"),
            ("date", "text"),
            ("code_name_list", "text"),
        ],
        ..inputs(Build::Python)
    },
    Site {
        place: "Python, results with several values",
        surfaces: PYTHON,
        patches: &[Patch {
            template: "python/results.py.j2",
            source: "    {{ output.name.snake }}: {{ output | output_hint }}",
            instead: "    {{ (output | wrong_one('Python, results with several values', method.com)).name.snake }}: {{ output | output_hint }}",
        }],
        outputs: &["bindings-python/python/openccas/_generated/results.py"],
        ..outputs(Build::Python)
    },
    Site {
        place: "Python, attributes of events",
        surfaces: PYTHON,
        patches: &[Patch {
            template: "rust/python/events.rs.j2",
            source: "{{ parameter | getter_value }}",
            instead: "{{ parameter | wrong_one('Python, attributes of events', event.name.com) | getter_value }}",
        }],
        outputs: PYTHON_EVENTS,
        swappable: |one, other| alike(one, other, &["kind"]),
        taken_for: &[
            ("long_enum", "text_enum"),
            ("text_enum", "long_enum"),
            ("id_list", "code_list"),
            ("code_list", "comma_list"),
            ("comma_list", "code_list"),
        ],
        ..fields(Build::Python)
    },
    Site {
        place: "Python, pairs of events",
        surfaces: PYTHON,
        patches: &[Patch {
            template: "rust/python/events.rs.j2",
            source: "{% for field in event.ivr %}",
            instead: "{% for field in event.ivr | wrong('Python, pairs of events', event.name.com) %}",
        }],
        outputs: PYTHON_EVENTS,
        ..pairs(Build::Python)
    },
    Site {
        place: "Python, numbers of event types",
        surfaces: PYTHON,
        patches: &[Patch {
            template: "python/enums.py.j2",
            source: "{{ event.name.screaming }} = {{ event.number }}",
            instead: "{{ event.name.screaming }} = {{ (event | wrong_one('Python, numbers of event types', '')).number }}",
        }],
        outputs: &["bindings-python/python/openccas/_generated/enums.py"],
        ..events(Build::Python)
    },
    Site {
        place: "Node, arguments of requests",
        surfaces: &[Node],
        patches: &[Patch {
            template: "node/methods.js.j2",
            source: "    {% for input in method.inputs if not input.ivr_data %}\n    {% if input.ivr_label == 1 %}\n      to.ivr",
            instead: "    {% for input in method.inputs | wrong('Node, arguments of requests', method.com) if not input.ivr_data %}\n    {% if input.ivr_label == 1 %}\n      to.ivr",
        }],
        outputs: &["bindings-node/lib/generated/methods.js"],
        swappable: |one, other| {
            ["ivr_label", "ivr_data"]
                .iter()
                .all(|it| one[*it].is_null() && other[*it].is_null())
        },
        forgotten: node_literal,
        taken_for: &[
            ("long", "text"),
            ("long", "long_flag"),
            ("text", "long"),
            ("long_flag", "flag"),
            ("flag", "long_flag"),
            ("long_enum", "text"),
            ("date", "text"),
            ("code_name_list", "text"),
        ],
        ..inputs(Build::Node)
    },
    Site {
        place: "Node, results with several values",
        surfaces: &[Node],
        patches: &[Patch {
            template: "node/methods.js.j2",
            source: "{% for output in method.outputs %}",
            instead: "{% for output in method.outputs | wrong('Node, results with several values', method.com) %}",
        }],
        outputs: &["bindings-node/lib/generated/methods.js"],
        ..outputs(Build::Node)
    },
    Site {
        place: "Node, attributes of events",
        surfaces: &[Node],
        patches: &[Patch {
            template: "node/events.js.j2",
            source: "return {{ parameter | js_field }}(this, {{ number_of[parameter.name.com] }});",
            instead: "return {% set it = parameter | wrong_one('Node, attributes of events', event.name.com) %}{{ it | js_field }}(this, {{ number_of[it.name.com] }});",
        }],
        outputs: NODE_EVENTS,
        swappable: |_, _| true,
        taken_for: &[
            ("long", "text"),
            ("long", "long_flag"),
            ("text", "long"),
            ("long_enum", "text_enum"),
            ("long_flag", "long"),
            ("text_enum", "long_enum"),
            ("text_enum", "code_list"),
            ("id_list", "code_list"),
            ("id_list", "text"),
            ("code_list", "comma_list"),
            ("code_list", "text"),
            ("comma_list", "code_list"),
        ],
        ..fields(Build::Node)
    },
    Site {
        place: "Node, pairs of events",
        surfaces: &[Node],
        patches: &[Patch {
            template: "node/events.js.j2",
            source: "{% for field in event.ivr %}",
            instead: "{% for field in event.ivr | wrong('Node, pairs of events', event.name.com) %}",
        }],
        outputs: NODE_EVENTS,
        ..pairs(Build::Node)
    },
    Site {
        place: "Node, classes of events",
        surfaces: &[Node],
        patches: &[Patch {
            template: "node/events.js.j2",
            source: "CLASSES[{{ event.number }}]",
            instead: "CLASSES[{{ (event | wrong_one('Node, classes of events', '')).number }}]",
        }],
        outputs: NODE_EVENTS,
        ..events(Build::Node)
    },
    Site {
        place: "Node, constants of parameters",
        surfaces: &[Node],
        patches: &[Patch {
            template: "node/enums.js.j2",
            source: "{{ parameter.name.pascal }}: {{ parameter.number }},",
            instead: "{{ parameter.name.pascal }}: {{ (parameter | wrong_one('Node, constants of parameters', '')).number }},",
        }],
        outputs: NODE_ENUMS,
        ..parameters(Build::Node)
    },
    Site {
        place: "Node, names of parameters",
        surfaces: &[Node],
        patches: &[Patch {
            template: "node/enums.js.j2",
            source: "'{{ parameter.name.com }}',",
            instead: "'{{ (parameter | wrong_one('Node, names of parameters', '')).name.com }}',",
        }],
        outputs: NODE_ENUMS,
        ..parameters(Build::Node)
    },
    Site {
        place: "Node, numbers of event types",
        surfaces: &[Node],
        patches: &[Patch {
            template: "node/enums.js.j2",
            source: "{{ event.name.com }}: {{ event.number }},",
            instead: "{{ event.name.com }}: {{ (event | wrong_one('Node, numbers of event types', '')).number }},",
        }],
        outputs: NODE_ENUMS,
        ..events(Build::Node)
    },
];

/// What C can take for something else: all but a text is a number there.
const C_KINDS: &[(&str, &str)] = &[
    ("long", "flag"),
    ("long", "long_flag"),
    ("long_flag", "flag"),
    ("flag", "long_flag"),
];

const fn inputs(build: Build) -> Site {
    Site {
        place: "",
        build,
        surfaces: &[],
        patches: &[],
        outputs: &[],
        items: Items::Inputs,
        swappable: |_, _| true,
        forgotten: |_| None,
        taken_for: &[],
    }
}

const fn outputs(build: Build) -> Site {
    Site {
        items: Items::Outputs,
        ..inputs(build)
    }
}

const fn fields(build: Build) -> Site {
    Site {
        items: Items::Fields,
        ..inputs(build)
    }
}

const fn pairs(build: Build) -> Site {
    Site {
        items: Items::Pairs,
        ..inputs(build)
    }
}

const fn parameters(build: Build) -> Site {
    Site {
        items: Items::Parameters,
        ..inputs(build)
    }
}

const fn events(build: Build) -> Site {
    Site {
        items: Items::Events,
        ..inputs(build)
    }
}

fn alike(one: &Json, other: &Json, keys: &[&str]) -> bool {
    keys.iter().all(|key| one[*key] == other[*key])
}

/// Whether two attributes of an event are of one type.
fn same_attribute(one: &Json, other: &Json) -> bool {
    alike(one, other, &["kind", "values", "key"])
}

/// Whether two arguments are of one type in C.
fn same_in_c(one: &Json, other: &Json) -> bool {
    let kind = |it: &Json| match it["kind"].as_str() {
        Some("text" | "code_name_list" | "id_name_list") => 1,
        Some("date") => 2,
        _ => 3,
    };
    kind(one) == kind(other)
}

/// How Python's native half reads an argument.
fn read_by_python(argument: &Json) -> (&str, Option<&str>) {
    match shape(argument) {
        ("long_enum" | "long_flag", none) => ("long", none),
        shape => shape,
    }
}

/// Kind, and what stands for none where it can be left out.
fn shape(item: &Json) -> (&str, Option<&str>) {
    let kind = item["kind"].as_str().unwrap_or_default();
    let is_ivr = !item["ivr_label"].is_null() || !item["ivr_data"].is_null();
    let kind = if is_ivr { "" } else { kind };
    (kind, item["none"].as_str())
}

fn rust_literal(item: &Json) -> Option<String> {
    let literal = match shape(item) {
        ("long", None) => "0_i32",
        ("long", Some(_)) => "None::<i32>",
        ("long_enum", _) => "MediaType::from_number(0)",
        ("text", None) => "\"\"",
        ("text", Some(_)) => "None::<&str>",
        ("flag" | "long_flag", None) => "false",
        _ => return None,
    };
    Some(literal.to_owned())
}

fn blocking_literal(item: &Json) -> Option<String> {
    let literal = match shape(item) {
        ("long", None) => "0",
        ("long_enum", None) => "MediaType::from_number(0)",
        ("text", None) => "\"\"",
        ("flag" | "long_flag", None) => "false",
        (_, Some(_)) => "None",
        _ => return None,
    };
    Some(literal.to_owned())
}

fn c_literal(item: &Json) -> Option<String> {
    let literal = match shape(item) {
        ("long" | "flag" | "long_flag" | "long_enum", none) => {
            format!("({}_i32)", none.unwrap_or("0"))
        }
        ("text", None) => "c\"\".as_ptr()".to_owned(),
        ("text", Some(_)) => "std::ptr::null()".to_owned(),
        _ => return None,
    };
    Some(literal)
}

fn cpp_literal(item: &Json) -> Option<String> {
    let literal = match shape(item) {
        ("long" | "long_enum", None) => "0",
        ("long", Some(_)) => "std::optional<std::int32_t>()",
        ("text", _) => "std::string()",
        ("flag" | "long_flag", _) => "false",
        _ => return None,
    };
    Some(literal.to_owned())
}

fn python_literal(item: &Json) -> Option<String> {
    let literal = match shape(item) {
        ("", _) => return None,
        (_, Some(_)) => "None",
        ("long" | "long_enum", None) => "0",
        ("text", None) => "\"\"",
        ("flag" | "long_flag", None) => "False",
        _ => return None,
    };
    Some(literal.to_owned())
}

fn node_literal(item: &Json) -> Option<String> {
    let literal = match shape(item) {
        ("", _) => return None,
        (_, Some(_)) => "undefined",
        ("long" | "long_enum", None) => "0",
        ("text", None) => "\"\"",
        ("flag" | "long_flag", None) => "false",
        _ => return None,
    };
    Some(literal.to_owned())
}
