//! The acts: their names, and what fits together in their parameters.

use super::{Report, Taken};
use crate::{Act, ActParameter, ActParameterType};

const ACTS: &str = "acts.toml";

pub(super) fn check(acts: &[Act], report: &mut Report) {
    let mut names = Taken::new("the name");
    for act in acts {
        let entry = format!("act {}", act.name);
        names.claim(report, ACTS, &entry, &act.name().snake());
        check_name(report, &entry, &act.name, &act.name().snake());
        report.check_doc(ACTS, &entry, &act.doc);
        check_parameters(report, act, &entry);
    }
}

fn check_parameters(report: &mut Report, act: &Act, entry: &str) {
    let mut names = Taken::new("the name");
    let mut optional = false;
    let mut fields = false;
    for parameter in &act.parameters {
        let entry = format!("{entry}: {}", parameter.name);
        names.claim(report, ACTS, &entry, &parameter.name().snake());
        check_name(report, &entry, &parameter.name, &parameter.name().snake());
        check_parameter(report, parameter, &entry);
        if optional && !parameter.optional {
            let message = "is required: expected it before those that are optional";
            report.add(ACTS, &entry, message);
        }
        optional |= parameter.optional;
        if parameter.parameter_type == ActParameterType::Fields {
            if fields {
                report.add(ACTS, &entry, "has fields: expected them once in an act");
            }
            fields = true;
        }
    }
}

fn check_parameter(report: &mut Report, parameter: &ActParameter, entry: &str) {
    use ActParameterType::{Long, Number, Text};

    report.check_doc(ACTS, entry, &parameter.doc);
    if !parameter.values.is_empty() && parameter.parameter_type != Text {
        report.add(ACTS, entry, "has values: expected type = \"text\"");
    }
    let mut values = Taken::new("the value");
    for value in &parameter.values {
        values.claim(report, ACTS, entry, value);
    }
    if parameter.unit.is_some() && !matches!(parameter.parameter_type, Long | Number) {
        report.add(ACTS, entry, "has a unit: expected a number");
    }
}

fn check_name(report: &mut Report, entry: &str, name: &str, snake: &str) {
    if name.is_empty() || name != snake {
        let message = format!("has the name {name:?}: expected one in snake_case");
        report.add(ACTS, entry, message);
    }
}
