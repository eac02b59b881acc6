//! What the schema alone cannot say: that names and numbers are unique and refer to each other.

mod acts;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    ArgumentShape, ArgumentType, Catalogue, Direction, Enumeration, Event, EventParameter,
    Evidence, Literal, Method, MethodParameter, Problem, Success, ValueShape, ValueType,
};

const REQUESTS: &str = "requests.toml";
const EVENTS: &str = "events.toml";
const ENUMS: &str = "enums.toml";
const ERRORS: &str = "errors.toml";

/// Numbers without an entry in the vendor's tables. Programs in the field have seen some of them.
const RESERVED_EVENTS: [i32; 4] = [26, 27, 28, 54];

/// Everything that is wrong with a catalogue.
pub(crate) fn validate(catalogue: &Catalogue) -> Vec<Problem> {
    let mut report = Report {
        problems: Vec::new(),
    };
    check_methods(catalogue, &mut report);
    check_parameters(catalogue, &mut report);
    check_events(catalogue, &mut report);
    check_enumerations(catalogue, &mut report);
    check_errors(catalogue, &mut report);
    acts::check(&catalogue.acts, &mut report);
    report.problems
}

struct Report {
    problems: Vec<Problem>,
}

impl Report {
    fn add(&mut self, file: &'static str, entry: &str, message: impl Into<String>) {
        self.problems.push(Problem {
            file,
            entry: entry.to_owned(),
            message: message.into(),
        });
    }

    fn check_doc(&mut self, file: &'static str, entry: &str, doc: &str) {
        if doc.trim().is_empty() {
            self.add(
                file,
                entry,
                "the doc is empty: expected a first sentence that stands alone",
            );
        }
    }

    fn check_note(
        &mut self,
        file: &'static str,
        entry: &str,
        evidence: Option<Evidence>,
        note: Option<&str>,
    ) {
        if evidence.is_none() && note.is_some() {
            self.add(
                file,
                entry,
                "has an evidence_note: expected evidence beside it",
            );
        }
    }
}

/// Who has which name or number already. Names count as the same whatever their ASCII case.
struct Taken<'a> {
    what: &'a str,
    owners: BTreeMap<String, String>,
}

impl<'a> Taken<'a> {
    fn new(what: &'a str) -> Self {
        Self {
            what,
            owners: BTreeMap::new(),
        }
    }

    fn claim(&mut self, report: &mut Report, file: &'static str, entry: &str, value: &str) {
        let owner = self
            .owners
            .insert(value.to_ascii_lowercase(), entry.to_owned());
        if let Some(owner) = owner {
            let what = self.what;
            report.add(
                file,
                entry,
                format!("{what} `{value}` is taken: {owner} has it"),
            );
        }
    }
}

/// Numbers that index a table: from 1, without holes.
fn check_sequence<'a>(
    report: &mut Report,
    file: &'static str,
    what: &str,
    numbered: impl Iterator<Item = (u16, &'a str)>,
) {
    for (expected, (number, name)) in (1..=u16::MAX).zip(numbered) {
        if number != expected {
            let message = format!("has number {number}: expected {expected}, as none is left out");
            report.add(file, &format!("{what} {name}"), message);
            return;
        }
    }
}

fn check_methods(catalogue: &Catalogue, report: &mut Report) {
    let numbered = catalogue
        .methods
        .iter()
        .map(|method| (method.number, method.com.as_str()));
    check_sequence(report, REQUESTS, "method", numbered);
    let mut names = Taken::new("the name");
    for method in &catalogue.methods {
        let entry = format!("method {} {}", method.number, method.com);
        names.claim(report, REQUESTS, &entry, &method.name().snake());
        check_method(catalogue, report, method, &entry);
    }
}

fn check_method(catalogue: &Catalogue, report: &mut Report, method: &Method, entry: &str) {
    report.check_doc(REQUESTS, entry, &method.doc);
    report.check_note(
        REQUESTS,
        entry,
        method.evidence,
        method.evidence_note.as_deref(),
    );
    match (method.success, method.target) {
        (Success::Sent, None) => {
            report.add(
                REQUESTS,
                entry,
                "success is sent: expected a target beside it",
            );
        }
        (Success::Always | Success::Succeeded, Some(_)) => {
            report.add(
                REQUESTS,
                entry,
                "has a target: expected one only where success is sent",
            );
        }
        _ => {}
    }
    for kind in &method.fails {
        if !catalogue.errors.iter().any(|error| error.kind == *kind) {
            let message = format!("fails with `{kind}`: expected a kind of errors.toml");
            report.add(REQUESTS, entry, message);
        }
    }
    let mut names = Taken::new("the name");
    for parameter in &method.parameters {
        let entry = format!("{entry}: {}", parameter.com);
        names.claim(report, REQUESTS, &entry, &parameter.name().snake());
        check_method_parameter(catalogue, report, parameter, &entry);
    }
}

fn check_method_parameter(
    catalogue: &Catalogue,
    report: &mut Report,
    parameter: &MethodParameter,
    entry: &str,
) {
    report.check_doc(REQUESTS, entry, &parameter.doc);
    report.check_note(
        REQUESTS,
        entry,
        parameter.evidence,
        parameter.evidence_note.as_deref(),
    );
    let is_input = parameter.direction == Direction::In;
    if is_input && parameter.argument_type == ArgumentType::Variant {
        report.add(
            REQUESTS,
            entry,
            "is an in parameter: expected any type but VARIANT",
        );
    }
    match (parameter.optional, &parameter.none) {
        (true, _) if !is_input => {
            report.add(
                REQUESTS,
                entry,
                "is optional: expected that of in parameters only",
            );
        }
        (true, None) => report.add(REQUESTS, entry, "is optional: expected `none` beside it"),
        (false, Some(_)) => report.add(REQUESTS, entry, "has `none`: expected optional = true"),
        (true, Some(none)) if !fits(none, parameter.argument_type) => {
            let message = format!("has none = {none}: expected a value of the parameter's type");
            report.add(REQUESTS, entry, message);
        }
        _ => {}
    }
    let is_long = matches!(
        parameter.argument_type,
        ArgumentType::Long | ArgumentType::Variant
    );
    match parameter.shape {
        Some(ArgumentShape::Flag) if !is_long => {
            report.add(REQUESTS, entry, "is a flag: expected a LONG");
        }
        Some(ArgumentShape::IdNameList | ArgumentShape::CodeNameList)
            if parameter.argument_type != ArgumentType::Bstr =>
        {
            report.add(REQUESTS, entry, "is a list: expected a BSTR");
        }
        _ => {}
    }
    let value_type = if is_long {
        ValueType::Long
    } else {
        ValueType::String
    };
    check_values(
        catalogue,
        report,
        REQUESTS,
        entry,
        parameter.values.as_deref(),
        value_type,
    );
}

/// A `DATE` left out is the OLE automation date 0.
fn fits(none: &Literal, argument_type: ArgumentType) -> bool {
    match none {
        Literal::Number(_) => matches!(argument_type, ArgumentType::Long | ArgumentType::Date),
        Literal::Text(_) => argument_type == ArgumentType::Bstr,
    }
}

fn check_values(
    catalogue: &Catalogue,
    report: &mut Report,
    file: &'static str,
    entry: &str,
    values: Option<&str>,
    value_type: ValueType,
) {
    let Some(name) = values else { return };
    match catalogue.enumeration(name) {
        None => {
            let message = format!("has values `{name}`: expected an enumeration of enums.toml");
            report.add(file, entry, message);
        }
        Some(enumeration) if enumeration.constants_only => {
            let message = format!("has values `{name}`: expected one that is not constants_only");
            report.add(file, entry, message);
        }
        Some(enumeration) if enumeration.value_type != value_type => {
            let message = format!("has values `{name}`: expected an enumeration of its own type");
            report.add(file, entry, message);
        }
        Some(_) => {}
    }
}

fn check_parameters(catalogue: &Catalogue, report: &mut Report) {
    let numbered = catalogue
        .parameters
        .iter()
        .map(|parameter| (parameter.number, parameter.com.as_str()));
    check_sequence(report, EVENTS, "parameter", numbered);
    let used: BTreeSet<&str> = catalogue
        .events
        .iter()
        .flat_map(|event| &event.parameters)
        .map(|parameter| parameter.com.as_str())
        .collect();
    let mut names = Taken::new("the name");
    for parameter in &catalogue.parameters {
        let entry = format!("parameter {} {}", parameter.number, parameter.com);
        names.claim(report, EVENTS, &entry, &parameter.name().snake());
        if !used.contains(parameter.com.as_str()) {
            report.add(
                EVENTS,
                &entry,
                "is in no event: expected at least one that carries it",
            );
        }
    }
}

fn check_events(catalogue: &Catalogue, report: &mut Report) {
    let mut numbers = Taken::new("the number");
    let mut com_names = Taken::new("the COM name");
    let mut class_names = Taken::new("the class name");
    for event in &catalogue.events {
        let entry = format!("event {} {}", event.number, event.com);
        numbers.claim(report, EVENTS, &entry, &event.number.to_string());
        com_names.claim(report, EVENTS, &entry, &event.com);
        for alias in &event.aliases {
            com_names.claim(report, EVENTS, &entry, alias);
        }
        class_names.claim(report, EVENTS, &entry, &event.name().snake());
        check_event(catalogue, report, event, &entry);
    }
}

fn check_event(catalogue: &Catalogue, report: &mut Report, event: &Event, entry: &str) {
    report.check_doc(EVENTS, entry, &event.doc);
    report.check_note(
        EVENTS,
        entry,
        event.evidence,
        event.evidence_note.as_deref(),
    );
    if RESERVED_EVENTS.contains(&event.number) {
        report.add(
            EVENTS,
            entry,
            "has a reserved number: expected none of 26, 27, 28 and 54",
        );
    }
    if !matches!(event.table, 3 | 4) {
        report.add(
            EVENTS,
            entry,
            format!("is in table {}: expected 3 or 4", event.table),
        );
    }
    let mut names = Taken::new("the name");
    for parameter in &event.parameters {
        let entry = format!("{entry}: {}", parameter.com);
        names.claim(report, EVENTS, &entry, &parameter.com);
        for alias in &parameter.aliases {
            names.claim(report, EVENTS, &entry, alias);
        }
        check_event_parameter(catalogue, report, parameter, &entry);
    }
}

fn check_event_parameter(
    catalogue: &Catalogue,
    report: &mut Report,
    parameter: &EventParameter,
    entry: &str,
) {
    report.check_doc(EVENTS, entry, &parameter.doc);
    report.check_note(
        EVENTS,
        entry,
        parameter.evidence,
        parameter.evidence_note.as_deref(),
    );
    if !catalogue
        .parameters
        .iter()
        .any(|known| known.com == parameter.com)
    {
        report.add(
            EVENTS,
            entry,
            "is not known: expected its name and number in [parameters]",
        );
    }
    let promised = parameter.optional && parameter.evidence == Some(Evidence::Ours);
    if parameter.is_extension() && !promised {
        let message = "is an extension: expected optional = true and evidence = \"ours\"";
        report.add(EVENTS, entry, message);
    }
    let expected = match parameter.shape {
        None => parameter.value_type,
        Some(ValueShape::Flag | ValueShape::Seconds | ValueShape::Port) => ValueType::Long,
        Some(ValueShape::IdList | ValueShape::CodeList | ValueShape::CommaList) => {
            ValueType::String
        }
    };
    if parameter.value_type != expected {
        report.add(
            EVENTS,
            entry,
            format!("has a shape: expected type = \"{expected:?}\" with it"),
        );
    }
    let values = parameter.values.as_deref();
    if values.is_some() && parameter.shape.is_some() {
        report.add(
            EVENTS,
            entry,
            "has a shape and values: expected one of them",
        );
    }
    check_values(
        catalogue,
        report,
        EVENTS,
        entry,
        values,
        parameter.value_type,
    );
}

fn check_enumerations(catalogue: &Catalogue, report: &mut Report) {
    let mut names = Taken::new("the name");
    for enumeration in &catalogue.enumerations {
        let entry = format!("enum {}", enumeration.name);
        names.claim(report, ENUMS, &entry, &enumeration.name);
        report.check_doc(ENUMS, &entry, &enumeration.doc);
        let note = enumeration.evidence_note.as_deref();
        report.check_note(ENUMS, &entry, enumeration.evidence, note);
        check_enumeration_values(report, enumeration, &entry);
    }
}

fn check_enumeration_values(report: &mut Report, enumeration: &Enumeration, entry: &str) {
    if enumeration.values.is_empty() {
        report.add(ENUMS, entry, "has no values: expected at least one");
    }
    let mut names = Taken::new("the name");
    let mut values = Taken::new("the value");
    for value in &enumeration.values {
        let entry = format!("{entry}: {}", value.name);
        names.claim(report, ENUMS, &entry, &value.name().snake());
        if !enumeration.constants_only {
            values.claim(report, ENUMS, &entry, &value.value.to_string());
        }
        report.check_doc(ENUMS, &entry, &value.doc);
        report.check_note(
            ENUMS,
            &entry,
            value.evidence,
            value.evidence_note.as_deref(),
        );
        let value_type = match value.value {
            Literal::Number(_) => ValueType::Long,
            Literal::Text(_) => ValueType::String,
        };
        if value_type != enumeration.value_type {
            let expected = enumeration.value_type;
            report.add(
                ENUMS,
                &entry,
                format!("has value {}: expected a {expected:?}", value.value),
            );
        }
    }
}

fn check_errors(catalogue: &Catalogue, report: &mut Report) {
    let mut kinds = Taken::new("the kind");
    let mut codes = Taken::new("the code");
    for error in &catalogue.errors {
        let entry = format!("error {} {}", error.code, error.kind);
        kinds.claim(report, ERRORS, &entry, &error.kind);
        codes.claim(report, ERRORS, &entry, &error.code.to_string());
        report.check_doc(ERRORS, &entry, &error.doc);
        report.check_note(
            ERRORS,
            &entry,
            error.evidence,
            error.evidence_note.as_deref(),
        );
        if error.code >= 0 {
            report.add(
                ERRORS,
                &entry,
                "has a code that is not negative: 0 and above mean success",
            );
        }
    }
}
