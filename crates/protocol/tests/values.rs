//! Results as callers take them, and texts that hold lists.

use openccas_protocol::{ErrorKind, OleDate, Outputs, Value, check_text, join_pairs};

fn outputs(values: Vec<Value>) -> Outputs {
    Outputs::new(values)
}

#[test]
fn results_have_the_number_and_the_types_that_are_asked_for() {
    outputs(vec![]).none().unwrap();
    assert_eq!(Outputs::from(-5).long().unwrap(), -5);
    assert!(Outputs::from(2).flag().unwrap());
    assert!(!Outputs::from(0).flag().unwrap());
    assert_eq!(Outputs::from("ä".to_owned()).text().unwrap(), "ä");
    let wrong = [
        Outputs::from(1).none().unwrap_err(),
        outputs(vec![]).long().unwrap_err(),
        outputs(vec![Value::Long(1), Value::Long(2)])
            .long()
            .unwrap_err(),
        Outputs::from("1".to_owned()).long().unwrap_err(),
        outputs(vec![Value::Flag(true)]).flag().unwrap_err(),
        Outputs::from(1).text().unwrap_err(),
        outputs(vec![]).text().unwrap_err(),
        Outputs::from(1).id_names().unwrap_err(),
    ];
    for error in wrong {
        assert_eq!(error.kind(), ErrorKind::ProtocolError, "{error}");
    }
}

#[test]
fn pairs_of_ids_and_names() {
    let read = |text: &str| Outputs::from(text.to_owned()).id_names();
    assert_eq!(read("").unwrap(), []);
    let pairs = [
        (5, "Verkauf".to_owned()),
        (-4, "Süd, 2. Stock".to_owned()),
        (6, String::new()),
    ];
    let text = join_pairs(pairs.iter().map(|(id, name)| (id, name)));
    assert_eq!(text, "5|Verkauf|-4|Süd, 2. Stock|6|");
    assert_eq!(read(&text).unwrap(), pairs);
    for text in ["5", "5|a|4", "a|5", "|", "5|a|"] {
        assert_eq!(
            read(text).unwrap_err().kind(),
            ErrorKind::ProtocolError,
            "{text:?}"
        );
    }
}

#[test]
fn a_nul_is_found() {
    check_text("", "comment").unwrap();
    check_text("Grüße", "comment").unwrap();
    let error = check_text("ä\0", "comment").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.message().contains("comment") && error.message().contains("byte 2"));
}

#[test]
fn values_are_shown_plainly() {
    let date = Value::Date(OleDate::from_days(45_000.5).unwrap());
    let shown = format!(
        "{:?}",
        [
            Value::Long(-1),
            Value::Text("a".into()),
            Value::Flag(true),
            date
        ]
    );
    assert_eq!(shown, "[-1, \"a\", true, 2023-03-15T12:00:00]");
}
