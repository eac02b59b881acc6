//! Calls that fail, and how programs learn why.

use openccas::{ErrorKind, Method, Value};
use openccas_com::{
    CLIENT_CLASS, ComMethod, ICCASClient, InText,
    late::{Late, Style},
};
use openccas_com_tests::{Apartment, Object};
use windows::{
    Win32::{
        Foundation::{
            DISP_E_BADPARAMCOUNT, DISP_E_TYPEMISMATCH, DISP_E_UNKNOWNNAME, E_FAIL, E_POINTER, S_OK,
        },
        System::Com::{CLSCTX_INPROC_SERVER, CoCreateInstance, GetErrorInfo, ISupportErrorInfo},
    },
    core::{BSTR, Interface as _},
};

use crate::desk::{Desk, Program};

fn late() -> (Object, Apartment) {
    let apartment = Apartment::enter().unwrap();
    (Object::create(&[], Style::Typed).unwrap(), apartment)
}

#[test]
fn before_any_error_there_is_none() {
    let (object, _apartment) = late();
    assert_eq!(object.last_error().unwrap(), (0, String::new()));
}

#[test]
fn a_failure_is_e_fail_and_its_reason_is_told_in_both_ways() {
    let (object, _apartment) = late();
    let dial = [Value::Long(7), Value::Text("5551234".to_owned())];
    let failure = object.call(Method::MakeCall, &dial).unwrap_err();
    assert_eq!(failure.code, E_FAIL);
    let (code, text) = object.last_error().unwrap();
    assert_eq!(code, ErrorKind::NotConnected.code());
    assert!(!text.is_empty());
}

/// An object for early binding, with its apartment.
#[expect(unsafe_code, reason = "COM is called")]
fn early() -> (ICCASClient, Apartment) {
    let apartment = Apartment::enter().unwrap();
    // SAFETY: the identifier lives through the call.
    let object = unsafe { CoCreateInstance(&CLIENT_CLASS, None, CLSCTX_INPROC_SERVER) };
    (object.unwrap(), apartment)
}

#[test]
#[expect(unsafe_code, reason = "COM is called")]
fn the_thread_has_the_words_of_a_failure() {
    let (object, _apartment) = early();
    let supports: ISupportErrorInfo = object.cast().unwrap();
    let number = BSTR::from("5551234");
    // SAFETY: the texts live through the calls.
    let words = unsafe {
        supports
            .InterfaceSupportsErrorInfo(&ICCASClient::IID)
            .unwrap();
        assert_eq!(object.MakeCall(7, InText::lend(&number)), E_FAIL);
        GetErrorInfo(0).unwrap().GetDescription().unwrap()
    };
    assert!(words.to_string().contains("connect"), "{words}");
}

#[test]
#[expect(unsafe_code, reason = "COM is called")]
fn a_result_that_nobody_wants_is_an_error_and_no_crash() {
    let (object, _apartment) = early();
    // SAFETY: null is allowed to be passed, and refused.
    unsafe {
        assert_eq!(object.Initialize(), S_OK);
        assert_eq!(
            object.GetVoiceReadyStatus(7, std::ptr::null_mut()),
            E_POINTER
        );
    }
}

#[test]
#[expect(unsafe_code, reason = "COM is called")]
fn a_text_that_is_no_utf_16_is_named() {
    let (object, _apartment) = early();
    let half = BSTR::from_wide(&[0x35, 0xd83d]);
    // SAFETY: the text lives through the call.
    assert_eq!(unsafe { object.MakeCall(7, InText::lend(&half)) }, E_FAIL);
    let object: windows::Win32::System::Com::IDispatch = object.cast().unwrap();
    let late = Late::new(object);
    let described = ComMethod::of(Method::GetLastErrorInfo).unwrap();
    let values = late.call(described.dispid, described.parameters, &[], Style::Typed);
    match values.unwrap().as_slice() {
        [Value::Long(code), Value::Text(text)] => {
            assert_eq!(*code, ErrorKind::InvalidArgument.code());
            assert!(text.contains("bstrDialString"), "{text}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_call_that_does_not_fit_the_type_library_is_refused() {
    let (object, _apartment) = late();
    let late = Late::new(object.dispatch().clone());
    let described = ComMethod::of(Method::MakeCall).unwrap();
    let first = &described.parameters[..1];
    let too_few = late.call(described.dispid, first, &[Value::Long(7)], Style::Typed);
    assert_eq!(too_few.unwrap_err().code, DISP_E_BADPARAMCOUNT);
    let no_number = [Value::Text("seven".to_owned()), Value::Text(String::new())];
    let refused = object.call(Method::MakeCall, &no_number).unwrap_err();
    assert_eq!(refused.code, DISP_E_TYPEMISMATCH);
    assert_eq!(late.dispid("makecall").unwrap(), 9);
    let unknown = late.dispid("MakeCoffee").unwrap_err();
    assert_eq!(unknown.code(), DISP_E_UNKNOWNNAME);
}

#[test]
fn numbers_are_taken_from_texts_as_automation_does() {
    let desk = Desk::open();
    let program = Program::start();
    let address = [
        Value::Text("127.0.0.1".to_owned()),
        Value::Text(desk.port().to_string()),
        Value::Text(String::new()),
    ];
    let object = &program.object;
    object.call(Method::Initialize, &[]).unwrap();
    object
        .call(Method::ConnectWithDirectConnect, &address)
        .unwrap();
}
