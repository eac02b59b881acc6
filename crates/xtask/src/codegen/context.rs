//! What every template sees: the catalogue with names in every case and docs reflowed.
//!
//! Nothing here belongs to one language; what does is a filter in that language's module.

pub(super) mod acts;

use std::collections::{BTreeMap, BTreeSet};

use openccas_catalogue::{
    ArgumentShape, ArgumentType, Catalogue, Category, Evidence, Literal, Name, Refers, Success,
    Target, ValueShape, ValueType,
};
use serde::{Deserialize, Serialize};

use super::examples::{CallExample, Callable, EventExample, Recorded};
use super::text::{reflow, summary};
use acts::Act;

/// The root: `events`, `methods` and so on.
#[derive(Serialize)]
pub(super) struct Context {
    version: u32,
    parameters: Vec<Parameter>,
    /// The numbers of the parameters by COM name.
    number_of: BTreeMap<String, u16>,
    events: Vec<Event>,
    enums: Vec<Enumeration>,
    errors: Vec<ErrorKind>,
    methods: Vec<Method>,
    acts: Vec<Act>,
    /// The enumerations that event parameters have for values.
    event_enums: BTreeSet<String>,
    /// The enumerations that arguments of methods have for values.
    argument_enums: BTreeSet<String>,
}

/// A name in the case of each language, beside the one it comes from.
#[derive(Serialize, Deserialize)]
pub(super) struct Names {
    pub(super) com: String,
    pub(super) snake: String,
    pub(super) camel: String,
    pub(super) pascal: String,
    pub(super) screaming: String,
}

/// A doc and how far it can be trusted.
#[derive(Serialize, Deserialize)]
pub(super) struct Doc {
    /// What it means, for a typed form.
    pub(super) text: String,
    /// The same for the generic access: how the value is written is part of it.
    written: String,
    /// The first sentence.
    summary: String,
    /// `sample`, `field`, `inferred` or `ours`.
    evidence: Option<String>,
    evidence_note: Option<String>,
}

/// A parameter's name, wherever it occurs.
#[derive(Serialize)]
struct Parameter {
    number: u16,
    name: Names,
}

#[derive(Serialize)]
struct Event {
    number: i32,
    com: String,
    /// The class name.
    name: Names,
    aliases: Vec<String>,
    table: u8,
    phone_agent: bool,
    doc: Doc,
    parameters: Vec<EventParameter>,
    /// The IVR fields among the parameters, in pairs.
    ivr: Vec<IvrField>,
    example: Option<EventExample>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct EventParameter {
    pub(super) name: Names,
    pub(super) kind: Kind,
    /// The enumeration of the values, if `kind` is one.
    pub(super) values: Option<String>,
    /// `seconds` or `port`, for docs.
    unit: Option<String>,
    pub(super) optional: bool,
    /// Whether the event means nothing without it: it says whom or what the event is about.
    pub(super) key: bool,
    refers: Option<String>,
    aliases: Vec<String>,
    /// Which IVR field it is the label of.
    ivr_label: Option<usize>,
    /// Which IVR field it is the data of.
    ivr_data: Option<usize>,
    extension: bool,
    pub(super) doc: Doc,
}

/// The label and the data of an IVR field.
#[derive(Serialize)]
struct IvrField {
    label: Names,
    data: Names,
}

/// What a language makes of a value: its type on the wire and its shape in one.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Long,
    Text,
    Date,
    /// A boolean in its own right.
    Flag,
    /// A Long that is 0 or 1.
    LongFlag,
    LongEnum,
    TextEnum,
    /// Texts with several items inside.
    IdList,
    CodeList,
    CommaList,
    IdNameList,
    CodeNameList,
}

#[derive(Serialize)]
struct Enumeration {
    name: Names,
    /// Long, or text.
    is_long: bool,
    constants_only: bool,
    /// Whether the sample program numbers the values differently.
    has_sample: bool,
    doc: Doc,
    values: Vec<EnumerationValue>,
}

#[derive(Serialize)]
struct EnumerationValue {
    name: Names,
    /// A number, or a text without quotes.
    value: String,
    sample: Option<i32>,
    doc: Doc,
}

#[derive(Serialize)]
struct ErrorKind {
    code: i32,
    name: Names,
    doc: Doc,
}

#[derive(Serialize)]
struct Method {
    number: u16,
    com: String,
    name: Names,
    /// What the method is about, as a heading.
    category_title: &'static str,
    category: Names,
    /// Lifecycle methods are the client's own business: they are no requests.
    lifecycle: bool,
    success: Names,
    target: Option<&'static str>,
    doc: Doc,
    fails: Vec<Names>,
    inputs: Vec<Argument>,
    outputs: Vec<Argument>,
    /// Whether the inputs hold IVR fields.
    has_ivr: bool,
    /// The class of a result with several values: `PhoneAgentStatus`.
    record: Option<Names>,
    example: Option<CallExample>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct Argument {
    pub(super) name: Names,
    /// The COM type: `BSTR`.
    pub(super) com_type: String,
    pub(super) kind: Kind,
    pub(super) values: Option<String>,
    /// What stands for none, where the argument may be left out.
    pub(super) none: Option<String>,
    /// Which IVR field it is the label of.
    pub(super) ivr_label: Option<usize>,
    /// Which IVR field it is the data of.
    pub(super) ivr_data: Option<usize>,
    doc: Doc,
}

impl Context {
    pub(super) fn new(catalogue: &Catalogue, recorded: &Recorded) -> Self {
        Self {
            version: catalogue.version,
            parameters: catalogue
                .parameters
                .iter()
                .map(|parameter| Parameter {
                    number: parameter.number,
                    name: Names::of(&parameter.com),
                })
                .collect(),
            number_of: catalogue
                .parameters
                .iter()
                .map(|parameter| (parameter.com.clone(), parameter.number))
                .collect(),
            events: catalogue
                .events
                .iter()
                .map(|event| Event::new(event, recorded))
                .collect(),
            enums: catalogue
                .enumerations
                .iter()
                .map(Enumeration::new)
                .collect(),
            errors: catalogue.errors.iter().map(ErrorKind::new).collect(),
            methods: catalogue
                .methods
                .iter()
                .map(|method| Method::new(method, catalogue, recorded))
                .collect(),
            acts: catalogue.acts.iter().map(Act::new).collect(),
            event_enums: catalogue
                .events
                .iter()
                .flat_map(|event| &event.parameters)
                .filter_map(|parameter| parameter.values.clone())
                .collect(),
            argument_enums: catalogue
                .methods
                .iter()
                .flat_map(|method| method.inputs())
                .filter_map(|input| input.values.clone())
                .collect(),
        }
    }
}

impl Names {
    fn of(com: &str) -> Self {
        Self::new(com, &Name::of(com))
    }

    fn new(com: &str, name: &Name) -> Self {
        Self {
            com: com.to_owned(),
            snake: name.snake(),
            camel: name.camel(),
            pascal: name.pascal(),
            screaming: name.screaming(),
        }
    }
}

impl Doc {
    fn new(doc: &str, evidence: Option<Evidence>, note: Option<&str>) -> Self {
        Self {
            text: reflow(doc),
            written: reflow(doc),
            summary: summary(doc),
            evidence: evidence.map(|evidence| format!("{evidence:?}").to_ascii_lowercase()),
            evidence_note: note.map(reflow),
        }
    }

    fn written_as(self, kind: Kind) -> Self {
        let written = match kind {
            Kind::LongFlag => "1 is yes, 0 is no.",
            Kind::IdList | Kind::CodeList => "Separated by vertical bars.",
            Kind::CommaList => "Separated by commas.",
            Kind::IdNameList => {
                "Id and name alternate, separated by vertical bars, as in `5|Sales|4|Support`."
            }
            Kind::CodeNameList => {
                "Code and name alternate, separated by vertical bars, as in `12|Order|99|`; an \
                 empty name keeps its place."
            }
            _ => return self,
        };
        Self {
            written: format!("{} {written}", self.text),
            ..self
        }
    }
}

impl Event {
    fn new(event: &openccas_catalogue::Event, recorded: &Recorded) -> Self {
        let com_names = |stem: &str| {
            let stem = stem.to_owned();
            let names = event
                .parameters
                .iter()
                .map(|parameter| parameter.com.as_str());
            names
                .filter(move |name| ivr_number(name, &stem).is_some())
                .map(Names::of)
        };
        let ivr = com_names("IVRLabel")
            .zip(com_names("IVRData"))
            .map(|(label, data)| IvrField { label, data })
            .collect();
        let parameters: Vec<EventParameter> =
            event.parameters.iter().map(EventParameter::new).collect();
        Self {
            number: event.number,
            com: event.com.clone(),
            name: Names::of(&event.name),
            aliases: event.aliases.clone(),
            table: event.table,
            phone_agent: event.phone_agent,
            doc: Doc::new(&event.doc, event.evidence, event.evidence_note.as_deref()),
            example: EventExample::new(event, &parameters, recorded),
            parameters,
            ivr,
        }
    }
}

impl EventParameter {
    fn new(parameter: &openccas_catalogue::EventParameter) -> Self {
        let kind = match (parameter.value_type, parameter.shape, &parameter.values) {
            (ValueType::Long, _, Some(_)) => Kind::LongEnum,
            (ValueType::String, _, Some(_)) => Kind::TextEnum,
            (_, Some(ValueShape::Flag), _) => Kind::LongFlag,
            (_, Some(ValueShape::IdList), _) => Kind::IdList,
            (_, Some(ValueShape::CodeList), _) => Kind::CodeList,
            (_, Some(ValueShape::CommaList), _) => Kind::CommaList,
            (ValueType::Long, ..) => Kind::Long,
            (ValueType::String, ..) => Kind::Text,
        };
        let unit = match parameter.shape {
            Some(ValueShape::Seconds) => Some("seconds".to_owned()),
            Some(ValueShape::Port) => Some("port".to_owned()),
            _ => None,
        };
        // What an event is about is a key: without it the event means nothing. The reason and the
        // OAS server are detail, and an event that lacks them is still that event.
        let identifies = parameter
            .refers
            .is_some_and(|refers| !matches!(refers, Refers::Reason | Refers::Oas))
            && matches!(kind, Kind::Long | Kind::Text);
        Self {
            name: Names::of(&parameter.com),
            kind,
            values: parameter.values.clone(),
            unit,
            optional: parameter.optional,
            key: identifies && !parameter.optional,
            refers: parameter.refers.map(refers),
            aliases: parameter.aliases.clone(),
            ivr_label: ivr_number(&parameter.com, "IVRLabel"),
            ivr_data: ivr_number(&parameter.com, "IVRData"),
            extension: parameter.is_extension(),
            doc: Doc::new(
                &parameter.doc,
                parameter.evidence,
                parameter.evidence_note.as_deref(),
            )
            .written_as(kind),
        }
    }
}

/// `IVRLabel3` -> 3.
fn ivr_number(com: &str, stem: &str) -> Option<usize> {
    com.strip_prefix(stem)?.parse().ok()
}

fn refers(refers: Refers) -> String {
    Name::of(&format!("{refers:?}")).pascal()
}

impl Enumeration {
    fn new(enumeration: &openccas_catalogue::Enumeration) -> Self {
        let note = enumeration.evidence_note.as_deref();
        Self {
            name: Names::of(&enumeration.name),
            is_long: enumeration.value_type == ValueType::Long,
            constants_only: enumeration.constants_only,
            has_sample: enumeration
                .values
                .iter()
                .any(|value| value.sample.is_some()),
            doc: Doc::new(&enumeration.doc, enumeration.evidence, note),
            values: enumeration
                .values
                .iter()
                .map(EnumerationValue::new)
                .collect(),
        }
    }
}

impl EnumerationValue {
    fn new(value: &openccas_catalogue::EnumerationValue) -> Self {
        Self {
            name: Names::of(&value.name),
            value: bare(&value.value),
            sample: value.sample,
            doc: Doc::new(&value.doc, value.evidence, value.evidence_note.as_deref()),
        }
    }
}

fn bare(literal: &Literal) -> String {
    match literal {
        Literal::Number(number) => number.to_string(),
        Literal::Text(text) => text.clone(),
    }
}

impl ErrorKind {
    fn new(error: &openccas_catalogue::ErrorKind) -> Self {
        Self {
            code: error.code,
            name: Names::of(&error.kind),
            doc: Doc::new(&error.doc, error.evidence, error.evidence_note.as_deref()),
        }
    }
}

impl Method {
    fn new(
        method: &openccas_catalogue::Method,
        catalogue: &Catalogue,
        recorded: &Recorded,
    ) -> Self {
        let name = Names::new(&method.com, &method.name());
        let outputs: Vec<Argument> = method.outputs().map(Argument::new).collect();
        let inputs: Vec<Argument> = method.inputs().map(Argument::new).collect();
        let lifecycle = method.category == Category::Lifecycle;
        let record = (outputs.len() > 1 && !lifecycle)
            .then(|| Names::of(name.pascal.strip_prefix("Get").unwrap_or(&name.pascal)));
        let callable = Callable {
            name: &name,
            lifecycle,
            inputs: &inputs,
            outputs: &outputs,
            record: record.as_ref(),
        };
        let example = CallExample::new(&callable, catalogue, recorded);
        Self {
            number: method.number,
            com: method.com.clone(),
            name,
            category_title: category_title(method.category),
            category: Names::of(&format!("{:?}", method.category)),
            lifecycle,
            success: Names::of(match method.success {
                Success::Always => "Always",
                Success::Succeeded => "Succeeded",
                Success::Sent => "Sent",
            }),
            target: method.target.map(|target| match target {
                Target::AgentApplication => "agent application",
                Target::Router => "router",
            }),
            doc: Doc::new(
                &method.doc,
                method.evidence,
                method.evidence_note.as_deref(),
            ),
            fails: method.fails.iter().map(|kind| Names::of(kind)).collect(),
            has_ivr: inputs.iter().any(|input| input.ivr_label.is_some()),
            inputs,
            outputs,
            record,
            example,
        }
    }
}

fn category_title(category: Category) -> &'static str {
    match category {
        Category::Lifecycle => "Connecting and disconnecting",
        Category::Lookup => "Finding things out",
        Category::Call => "Voice calls",
        Category::Session => "E-mail, SMS, chat and open media",
        Category::Readiness => "Ready and not ready",
        Category::PhoneAgent => "Phone agents",
        Category::CallData => "Data of a call",
        Category::Campaign => "Campaign calls",
        Category::Callback => "Callback calls",
        Category::Application => "The agent's application",
    }
}

impl Argument {
    fn new(parameter: &openccas_catalogue::MethodParameter) -> Self {
        let kind = match (parameter.argument_type, parameter.shape) {
            (_, Some(ArgumentShape::Flag)) => Kind::LongFlag,
            (_, Some(ArgumentShape::IdNameList)) => Kind::IdNameList,
            (_, Some(ArgumentShape::CodeNameList)) => Kind::CodeNameList,
            (ArgumentType::Long, None) if parameter.values.is_some() => Kind::LongEnum,
            (ArgumentType::Long | ArgumentType::Variant, None) => Kind::Long,
            (ArgumentType::Bstr, None) => Kind::Text,
            (ArgumentType::Date, None) => Kind::Date,
            (ArgumentType::VariantBool, None) => Kind::Flag,
        };
        let com_type = match parameter.argument_type {
            ArgumentType::Long => "LONG",
            ArgumentType::Bstr => "BSTR",
            ArgumentType::Date => "DATE",
            ArgumentType::VariantBool => "VARIANT_BOOL",
            ArgumentType::Variant => "VARIANT",
        };
        Self {
            name: Names::new(&parameter.com, &parameter.name()),
            com_type: com_type.to_owned(),
            kind,
            values: parameter.values.clone(),
            none: parameter.none.as_ref().map(bare),
            ivr_label: ivr_number(&parameter.com, "IVRLabel"),
            ivr_data: ivr_number(&parameter.com, "IVRData"),
            doc: Doc::new(
                &parameter.doc,
                parameter.evidence,
                parameter.evidence_note.as_deref(),
            )
            .written_as(kind),
        }
    }
}
