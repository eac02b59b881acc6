//! Arguments that cannot be used are refused by name, and nothing happens.

use openccas_protocol::ErrorKind;
use openccas_simulator::{Act, ActType, ActValue};

use super::Desk;

type Given<'a> = &'a [(&'a str, ActValue<'a>)];

#[test]
fn mistakes_are_told_with_the_name_of_the_argument() {
    let desk = Desk::start();
    let cases: &[(&str, Given<'_>, &str)] = &[
        ("inbund_call", &[], r#"there is no act "inbund_call""#),
        ("inbound_call", &[], r#"inbound_call: "group" is missing"#),
        (
            "inbound_call",
            &[("group", "1".into())],
            r#"inbound_call: "group" cannot be used: expected a whole number"#,
        ),
        (
            "inbound_call",
            &[("group", 1.into()), ("group", 1.into())],
            r#"inbound_call: "group" is given twice"#,
        ),
        (
            "inbound_call",
            &[("group", 1.into()), ("form", "0701".into())],
            r#"inbound_call: "form" is not known: the act takes group, from, to"#,
        ),
        (
            "inbound_call",
            &[("group", 1.into()), ("ivr", "x".into())],
            r#"inbound_call: "ivr" is not known"#,
        ),
        (
            "inbound_call",
            &[("group", 1.into()), ("IVRLabel11", "x".into())],
            r#"inbound_call: "IVRLabel11" is not known"#,
        ),
        (
            "inbound_call",
            &[("group", 1.into()), ("IVRData2", "x".into())],
            r#"inbound_call: "IVRLabel2" is missing for its data"#,
        ),
        (
            "inbound_call",
            &[("group", 1.into()), ("talk", (-1.0).into())],
            r#"inbound_call: "talk" cannot be used: expected a number, 0 or more"#,
        ),
        (
            "inbound_call",
            &[("group", 1.into()), ("talk", f64::NAN.into())],
            r#"inbound_call: "talk" cannot be used"#,
        ),
        (
            "set_ready",
            &[("agent", 101.into()), ("medium", "fax".into())],
            r#"set_ready: "medium" cannot be used: expected one of voice, email, chat, open_media"#,
        ),
        (
            "set_groups",
            &[("agent", 101.into()), ("groups", "1;two".into())],
            r#"set_groups: "groups" cannot be used: expected record ids with semicolons"#,
        ),
        (
            "fill_form",
            &[
                ("agent", 101.into()),
                ("status", 4.into()),
                ("next_attempt", "tomorrow".into()),
            ],
            r#"fill_form: "next_attempt" cannot be used: expected a time such as"#,
        ),
        (
            "set_habits",
            &[("agent", 101.into()), ("habits", "slow".into())],
            r#"set_habits: "habits" cannot be used: the scenario has no such habits"#,
        ),
        (
            "begin_fault",
            &[("effect", "silence".into()), ("method", "MakeCal".into())],
            r#"begin_fault: "method" cannot be used: there is no such method"#,
        ),
        (
            "begin_fault",
            &[("effect", "delay".into())],
            r#"begin_fault: "delay" is missing"#,
        ),
        (
            "advance",
            &[("milliseconds", (-1).into())],
            r#"advance: "milliseconds" cannot be used"#,
        ),
        (
            "register_phone",
            &[
                ("agent", 101.into()),
                ("address", "192.0.2.1".into()),
                ("ras_port", 70_000.into()),
            ],
            r#"register_phone: "ras_port" cannot be used"#,
        ),
        (
            "add_group",
            &[
                ("id", 9.into()),
                ("name", "New".into()),
                ("recorded", 2.into()),
                ("clerical", 5.into()),
            ],
            r#"add_group: "recorded" cannot be used"#,
        ),
        (
            "kill",
            &[("now", true.into())],
            r#"kill: "now" is not known: the act takes nothing"#,
        ),
    ];
    for (act, with, expected) in cases {
        let error = desk.refusal(act, with);
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
        assert!(error.to_string().contains(expected), "{error}\n{expected}");
    }
    let state = desk.hosted.state();
    assert_eq!(
        state["calls"],
        serde_json::json!([]),
        "nothing has happened"
    );
    assert_eq!(state["running"], true);
}

/// Each act refuses each of its parameters when it is of another type.
#[test]
fn no_act_takes_what_is_of_another_type() {
    let desk = Desk::start();
    let mut count = 0;
    for act in Act::all() {
        let info = act.info();
        for parameter in info.parameters {
            let (name, wrong): (&str, ActValue<'_>) = match parameter.kind {
                ActType::Flag => (parameter.name, 1.into()),
                ActType::Fields => ("IVRLabel1", 1.into()),
                _ => (parameter.name, true.into()),
            };
            let error = desk.refusal(info.name, &[(name, wrong)]);
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
            let expected = format!("{}: {name:?}", info.name);
            assert!(error.to_string().contains(&expected), "{error}");
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn acts_have_one_name_each() {
    for act in Act::all() {
        assert_eq!(Act::from_name(act.info().name), Some(act));
        assert_eq!(act.info().act, act);
    }
    assert_eq!(Act::from_name("Kill"), None);
}
