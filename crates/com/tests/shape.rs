//! The shape is the catalogue's: in the table of methods, and in the IDL.

use std::fs;

use openccas::{ArgumentType, Method};
use openccas_com::{ComMethod, ComType, Direction, METHODS};

fn wire(com_type: ComType) -> ArgumentType {
    match com_type {
        ComType::Long | ComType::Variant => ArgumentType::Long,
        ComType::Bstr => ArgumentType::Text,
        ComType::Date => ArgumentType::Date,
        ComType::VariantBool => ArgumentType::Flag,
    }
}

#[test]
fn every_method_is_there_once_with_its_parameters_in_order() {
    assert_eq!(METHODS.len(), Method::ALL.len());
    for (dispid, (described, method)) in (1..).zip(METHODS.iter().zip(Method::ALL)) {
        assert_eq!((described.method, described.dispid), (method, dispid));
        let info = method.info();
        assert_eq!(described.name, info.com_name);
        let parameters = |direction| {
            let all = described.parameters.iter();
            all.filter(move |parameter| parameter.direction == direction)
                .map(|parameter| (parameter.name, wire(parameter.com_type)))
        };
        let inputs = info.inputs.iter();
        assert!(
            parameters(Direction::In).eq(inputs.map(|it| (it.com_name, it.argument_type))),
            "{}",
            info.com_name
        );
        let outputs = info.outputs.iter();
        assert!(
            parameters(Direction::Out).eq(outputs.map(|it| (it.com_name, it.argument_type))),
            "{}",
            info.com_name
        );
    }
}

#[test]
fn there_are_as_many_parameters_as_in_the_vendors_text() {
    let count = |direction| {
        let all = METHODS.iter().flat_map(|method| method.parameters);
        all.filter(|parameter| parameter.direction == direction)
            .count()
    };
    assert_eq!((count(Direction::In), count(Direction::Out)), (131, 36));
}

#[test]
fn names_are_found_in_any_case() {
    let method = ComMethod::named("GETPHONEAGENTSTATUS").unwrap();
    assert_eq!(method.name, "GetPhoneAgentstatus");
    assert_eq!(ComMethod::of(method.method), Some(method));
    assert_eq!(ComMethod::named("GetPhoneAgent"), None);
}

/// The declaration of a method, with single blanks.
fn declaration(method: &ComMethod) -> String {
    let parameters = method.parameters.iter().map(|parameter| {
        let (direction, pointer) = match parameter.direction {
            Direction::In => ("in", ""),
            Direction::Out => ("out", "*"),
        };
        let com_type = parameter.com_type.idl();
        format!("[{direction}] {com_type} {pointer}{}", parameter.name)
    });
    let parameters: Vec<_> = parameters.collect();
    format!("HRESULT {}({});", method.name, parameters.join(", "))
}

#[test]
fn the_idl_declares_every_method_in_order() {
    let idl = fs::read_to_string("idl/CCASComClient.idl").unwrap();
    let idl: Vec<_> = idl.split_whitespace().collect();
    let idl = idl.join(" ").replace("( ", "(");
    let mut from = 0;
    for method in &METHODS {
        let number = format!("[id({}), ", method.dispid);
        let declared = declaration(method);
        let at = idl[from..].find(&declared);
        let at = from + at.unwrap_or_else(|| panic!("missing, or not in order: {declared}"));
        let before = idl[from..at].rfind(&number);
        assert!(before.is_some(), "{declared} has another number");
        from = at + declared.len();
    }
}
