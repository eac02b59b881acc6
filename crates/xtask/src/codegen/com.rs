//! The COM object's shape: its identifiers, and filters for the IDL and the Rust made of it.

use minijinja::value::Serde;
use minijinja::{Environment, Value, context};

use super::context::Argument;

/// Drawn once, and never changed: programs are compiled with them.
pub(super) fn identifiers() -> Value {
    context! {
        library => "1B3A6C2C-345B-4975-A440-E795132D4A36",
        event_interface => "B883CDC1-F453-4C59-8555-ADE015AF8AAC",
        client_interface => "C8B548AB-3F92-44A9-A3C4-1A488DF76D27",
        event_source => "570EF4FB-CAB7-4BE5-A135-A3986DBE489F",
        client_class => "B53CF7B2-6388-4E0A-AD60-7E8BDBDC6C79",
        event_class => "77AA246B-6F00-4831-AA88-39E65A4BC146",
    }
}

pub(super) fn add_filters(env: &mut Environment<'_>) {
    env.add_global("guids", identifiers());
    env.add_filter("helpstring", helpstring);
    env.add_filter("hexadecimal", hexadecimal);
    env.add_filter("idl_parameters", idl_parameters);
    env.add_filter("com_type", com_type);
    env.add_filter("com_variant", com_variant);
    env.add_filter("com_in_type", com_in_type);
    env.add_filter("com_out_type", com_out_type);
}

/// A string of IDL.
fn helpstring(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A GUID as a number.
fn hexadecimal(guid: &str) -> String {
    guid.to_ascii_lowercase().replace('-', "_")
}

/// The parameters of a method, the `[out]` ones last, as in the vendor's text.
fn idl_parameters(
    Serde(inputs): Serde<Vec<Argument>>,
    Serde(outputs): Serde<Vec<Argument>>,
) -> String {
    let input = |it: &Argument| format!("[in] {} {}", it.com_type, it.name.com);
    let output = |it: &Argument| format!("[out] {} *{}", it.com_type, it.name.com);
    let all: Vec<String> = inputs
        .iter()
        .map(input)
        .chain(outputs.iter().map(output))
        .collect();
    if all.len() < 3 {
        return all.join(", ");
    }
    format!("\n            {}", all.join(",\n            "))
}

/// The type as the crate of the shape names it.
fn com_type(Serde(argument): Serde<Argument>) -> &'static str {
    match argument.com_type.as_str() {
        "BSTR" => "Bstr",
        "DATE" => "Date",
        "VARIANT" => "Variant",
        "VARIANT_BOOL" => "VariantBool",
        _ => "Long",
    }
}

/// What the object makes of it.
fn com_variant(Serde(argument): Serde<Argument>) -> &'static str {
    match argument.com_type.as_str() {
        "BSTR" => "Text",
        "DATE" => "Date",
        "VARIANT" => "Variant",
        "VARIANT_BOOL" => "Flag",
        _ => "Long",
    }
}

/// The parameter of an early-bound function, for an `[in]` parameter.
fn com_in_type(Serde(argument): Serde<Argument>) -> &'static str {
    match argument.com_type.as_str() {
        "BSTR" => "InText",
        "DATE" => "f64",
        "VARIANT_BOOL" => "VARIANT_BOOL",
        _ => "i32",
    }
}

/// The same for an `[out]` parameter.
fn com_out_type(Serde(argument): Serde<Argument>) -> &'static str {
    match argument.com_type.as_str() {
        "BSTR" => "*mut OutText",
        "DATE" => "*mut f64",
        "VARIANT" => "*mut VARIANT",
        "VARIANT_BOOL" => "*mut VARIANT_BOOL",
        _ => "*mut i32",
    }
}

#[cfg(test)]
mod tests {
    use super::{helpstring, hexadecimal};

    #[test]
    fn strings_of_idl_are_quoted() {
        assert_eq!(helpstring("say \"no\""), r#""say \"no\"""#);
    }

    #[test]
    fn guids_are_numbers_of_32_digits() {
        let digits = hexadecimal("1B3A6C2C-345B-4975-A440-E795132D4A36");
        assert_eq!(digits, "1b3a6c2c_345b_4975_a440_e795132d4a36");
    }
}
