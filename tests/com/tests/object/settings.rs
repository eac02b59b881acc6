//! Settings from outside, and the strict mode above all.

use openccas::{ErrorKind, Method, Value};
use openccas_com::{late::Style, sink::Sink};
use openccas_com_tests::{Apartment, Listener, Object};
use windows::{
    Win32::{
        Foundation::{DISP_E_TYPEMISMATCH, E_FAIL, S_OK},
        System::{Com::IDispatch, Ole::CONNECT_E_CANNOTCONNECT},
    },
    core::Interface as _,
};

/// A sink that is a dispatch interface, and does not say which.
fn any_sink() -> windows::core::IUnknown {
    Sink::create(IDispatch::IID, Box::new(|_, _| S_OK))
}

#[test]
fn scripts_get_results_but_from_a_strict_object() {
    let _apartment = Apartment::enter().unwrap();
    let lenient = Object::create(&[], Style::Script).unwrap();
    assert_eq!(lenient.last_error().unwrap(), (0, String::new()));
    let strict = Object::create(&[("OPENCCAS_COM_STRICT", "1")], Style::Script).unwrap();
    let refused = strict.last_error().unwrap_err();
    assert_eq!(refused.code, DISP_E_TYPEMISMATCH);
}

#[test]
fn a_setting_can_be_in_the_registry() {
    let _apartment = Apartment::enter().unwrap();
    let strict = Object::create_registered("Strict", 1, Style::Script).unwrap();
    assert_eq!(strict.last_error().unwrap_err().code, DISP_E_TYPEMISMATCH);
    let lenient = Object::create_registered("Strict", 0, Style::Script).unwrap();
    assert!(lenient.last_error().is_ok());
}

#[test]
fn a_sink_says_that_it_is_for_this_source_if_the_object_is_strict() {
    let _apartment = Apartment::enter().unwrap();
    let lenient = Object::create(&[], Style::Typed).unwrap();
    Listener::new(lenient.point().unwrap(), &any_sink()).unwrap();
    let strict = Object::create(&[("OPENCCAS_COM_STRICT", "1")], Style::Typed).unwrap();
    let refused = Listener::new(strict.point().unwrap(), &any_sink());
    let code = refused.err().map(|error| error.code());
    assert_eq!(code, Some(CONNECT_E_CANNOTCONNECT));
}

#[test]
fn a_setting_that_cannot_be_fails_the_connect_and_is_named() {
    let _apartment = Apartment::enter().unwrap();
    let object = Object::create(&[("OPENCCAS_COM_REQUEST_TIMEOUT", "soon")], Style::Typed).unwrap();
    object.call(Method::Initialize, &[]).unwrap();
    let address = [
        Value::Text("127.0.0.1".to_owned()),
        Value::Long(2600),
        Value::Text(String::new()),
    ];
    let refused = object.call(Method::ConnectWithDirectConnect, &address);
    assert_eq!(refused.unwrap_err().code, E_FAIL);
    let (code, text) = object.last_error().unwrap();
    assert_eq!(code, ErrorKind::InvalidArgument.code());
    assert!(text.contains("RequestTimeout"), "{text}");
}
