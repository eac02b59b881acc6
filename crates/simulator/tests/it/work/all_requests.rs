//! All requests.

use openccas_protocol::{ArgumentType, Arguments, ErrorKind, Method, OleDate, Request, Value};

use super::office;

/// There is none that the simulator does not know, whatever it makes of the arguments.
#[test]
fn every_request_is_carried_out() {
    let mut carried_out = 0;
    for number in 0..=u16::MAX {
        let Some(method) = Method::from_number(number) else {
            continue;
        };
        if method.is_lifecycle() {
            continue;
        }
        let values = method
            .info()
            .inputs
            .iter()
            .map(|it| match it.argument_type {
                ArgumentType::Long => Value::Long(101),
                ArgumentType::Text => Value::Text("1".to_owned()),
                ArgumentType::Date => Value::Date(OleDate::from_days(0.0).unwrap()),
                ArgumentType::Flag => Value::Flag(true),
                other => panic!("{other:?}"),
            });
        let request = Request::decode(method, &Arguments::new(values.collect())).unwrap();
        if let Err(error) = office().try_ask(request) {
            assert_ne!(error.kind(), ErrorKind::NotSupported, "{method:?}");
        }
        carried_out += 1;
    }
    assert_eq!(carried_out, 49);
}
