//! What can be made to happen in a simulated contact centre, as templates see it: `acts`.

use openccas_catalogue::{ActCategory, ActParameterType, Gives, Unit};
use serde::{Deserialize, Serialize};

use super::{Doc, Names};

#[derive(Serialize, Deserialize)]
pub(in crate::codegen) struct Act {
    pub(in crate::codegen) name: Names,
    category: Names,
    /// What the act is about, as a heading.
    category_title: String,
    pub(in crate::codegen) doc: Doc,
    /// What it gives the id of: `call`, `session` or `callback`.
    pub(in crate::codegen) gives: Option<String>,
    pub(in crate::codegen) parameters: Vec<ActParameter>,
    /// Whether one of the parameters is of the kind `fields`.
    has_fields: bool,
}

#[derive(Serialize, Deserialize)]
pub(in crate::codegen) struct ActParameter {
    pub(in crate::codegen) name: Names,
    /// `long`, `number`, `text`, `flag`, `date`, `texts`, `ids` or `fields`.
    pub(in crate::codegen) kind: Names,
    pub(in crate::codegen) optional: bool,
    /// `seconds` or `milliseconds`.
    pub(in crate::codegen) unit: Option<String>,
    /// The texts that it can be, if not any; `com` is the text itself.
    pub(in crate::codegen) values: Vec<Names>,
    /// `written` is for those who give arguments by name.
    pub(in crate::codegen) doc: Doc,
}

impl Act {
    pub(super) fn new(act: &openccas_catalogue::Act) -> Self {
        Self {
            name: Names::of(&act.name),
            category: Names::of(&format!("{:?}", act.category)),
            category_title: category_title(act.category).to_owned(),
            doc: Doc::new(&act.doc, None, None),
            gives: act.gives.map(|gives| match gives {
                Gives::Call => "call".to_owned(),
                Gives::Session => "session".to_owned(),
                Gives::Callback => "callback".to_owned(),
            }),
            parameters: act.parameters.iter().map(ActParameter::new).collect(),
            has_fields: act
                .parameters
                .iter()
                .any(|parameter| parameter.parameter_type == ActParameterType::Fields),
        }
    }
}

impl ActParameter {
    fn new(parameter: &openccas_catalogue::ActParameter) -> Self {
        let mut doc = Doc::new(&parameter.doc, None, None);
        let written = match parameter.parameter_type {
            ActParameterType::Texts | ActParameterType::Ids => Some("Separated by semicolons."),
            ActParameterType::Fields => Some(
                "Labels are `IVRLabel1` to `IVRLabel10`, and each has its data in the `IVRData` of \
                 the same number.",
            ),
            ActParameterType::Date => Some("Written as `2026-01-05T08:00:00`."),
            _ => None,
        };
        if let Some(written) = written {
            doc.written = format!("{} {written}", doc.text);
        }
        Self {
            name: Names::of(&parameter.name),
            kind: Names::of(&format!("{:?}", parameter.parameter_type)),
            optional: parameter.optional,
            unit: parameter.unit.map(|unit| match unit {
                Unit::Seconds => "seconds".to_owned(),
                Unit::Milliseconds => "milliseconds".to_owned(),
            }),
            values: parameter
                .values
                .iter()
                .map(|value| Names::of(value))
                .collect(),
            doc,
        }
    }
}

fn category_title(category: ActCategory) -> &'static str {
    match category {
        ActCategory::Time => "Time",
        ActCategory::Staff => "Agents and phone agents",
        ActCategory::Voice => "Voice calls",
        ActCategory::Session => "E-mail, SMS, chat and open media",
        ActCategory::Outbound => "Campaigns and callbacks",
        ActCategory::Supervision => "Recording and supervision",
        ActCategory::Configuration => "Configuration",
        ActCategory::Fault => "Faults",
        ActCategory::Service => "The service and its connections",
    }
}
