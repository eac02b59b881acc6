//! The catalogue beside a list that another person typed from the vendor's tables.

use std::fmt::Write as _;

use openccas_catalogue::{ArgumentType, Catalogue, Direction};

fn catalogue() -> Catalogue {
    Catalogue::load().unwrap_or_else(|error| panic!("{error}"))
}

/// The list without its comments, so that the first difference shows where it is.
fn list(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect()
}

#[test]
fn methods() {
    let mut written = String::new();
    for method in catalogue().methods {
        writeln!(written, "{}", method.com).unwrap();
        for parameter in method.parameters {
            let direction = match parameter.direction {
                Direction::In => "in",
                Direction::Out => "out",
            };
            let argument_type = match parameter.argument_type {
                ArgumentType::Long => "LONG",
                ArgumentType::Bstr => "BSTR",
                ArgumentType::Date => "DATE",
                ArgumentType::VariantBool => "VARIANT_BOOL",
                ArgumentType::Variant => "VARIANT",
            };
            writeln!(written, "  {direction} {argument_type} {}", parameter.com).unwrap();
        }
    }
    compare(&list(&written), &list(include_str!("vendor/methods.txt")));
}

#[test]
fn events() {
    let mut written = String::new();
    for event in catalogue().events {
        let phone = if event.phone_agent { " phone" } else { "" };
        writeln!(written, "{} {}{phone}", event.number, event.com).unwrap();
        for parameter in event
            .parameters
            .iter()
            .filter(|parameter| !parameter.is_extension())
        {
            writeln!(written, "  {:?} {}", parameter.value_type, parameter.com).unwrap();
        }
    }
    compare(&list(&written), &list(include_str!("vendor/events.txt")));
}

fn compare(catalogue: &[&str], vendor: &[&str]) {
    for (number, (ours, theirs)) in catalogue.iter().zip(vendor).enumerate() {
        let before = &vendor[number.saturating_sub(3)..number];
        assert_eq!(ours, theirs, "after {before:?}");
    }
    assert_eq!(catalogue.len(), vendor.len());
}
