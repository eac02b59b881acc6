//! The generated vocabulary: tables that agree with their types, and bodies that come back as
//! views.

use openccas_protocol::{
    Arguments, CallCause, CallRejectCause, CallType, Envelope, ErrorKind, Event, EventBody,
    EventType, Method, Origin, Outputs, Parameter, PhoneAgentStatus, Request, Value, View, emit,
    requests::MakeCall,
};

fn received(body: &EventBody) -> Event {
    let envelope = Envelope {
        seq: 1,
        time: jiff::Timestamp::UNIX_EPOCH,
        tenant_id: -1,
        snapshot: false,
        correlation: None,
    };
    Event::assemble(&envelope, body, &Origin::local("test"))
}

#[test]
fn event_types_and_their_table_agree() {
    for event_type in EventType::ALL {
        let info = event_type.info().unwrap();
        assert_eq!(info.event_type, event_type);
        assert_eq!(info.name, format!("{event_type:?}"));
        assert_eq!(EventType::from_number(event_type.number()), event_type);
        for name in [info.com_name, info.name, info.listener]
            .iter()
            .chain(info.aliases)
        {
            assert_eq!(EventType::from_name(name), Some(event_type), "{name}");
        }
    }
    assert_eq!(EventType::from_number(27), EventType::Unknown(27));
    assert_eq!(EventType::Unknown(27).number(), 27);
    assert!(EventType::Unknown(27).info().is_none());
}

#[test]
fn methods_and_their_table_agree() {
    for method in Method::ALL {
        let info = method.info();
        assert_eq!(info.method, method);
        assert_eq!(Method::from_number(method.number()), Some(method));
        assert_eq!(Method::from_name(info.com_name), Some(method));
        assert_eq!(Method::from_name(info.name), Some(method));
    }
    assert_eq!(Method::from_number(0), None);
    assert_eq!(Method::from_number(Method::ALL.len() as u16 + 1), None);
}

#[test]
fn parameters_have_the_names_of_their_numbers() {
    for number in 1..=Parameter::COUNT {
        let named = EventType::ALL
            .iter()
            .flat_map(|event_type| event_type.info().unwrap().parameters)
            .find(|info| info.parameter.number() == number)
            .unwrap();
        let name = named.parameter.name().unwrap();
        assert_eq!(Parameter::from_name(name), Some(named.parameter));
    }
    assert_eq!(Parameter::X_CALLBACK_ID.name(), Some("X-CallbackID"));
}

#[test]
fn error_kinds_have_codes_of_their_own() {
    for kind in ErrorKind::ALL {
        assert!(kind.code() < 0, "{kind:?}");
        assert_eq!(ErrorKind::from_code(kind.code()), Some(kind));
        assert!(!kind.doc().is_empty());
    }
    assert_eq!(ErrorKind::AgentUnknown.name(), "agent_unknown");
    assert_eq!(ErrorKind::from_code(0), None);
}

#[test]
fn values_that_are_not_listed_are_kept() {
    assert_eq!(CallType::from_number(2), CallType::WebCallback);
    assert_eq!(CallType::from_sample_number(3), CallType::WebCallback);
    assert_eq!(CallType::WebCallback.sample_number(), 3);
    assert_eq!(CallType::Other(77).sample_number(), 77);
    assert_eq!(CallType::from_number(77), CallType::Other(77));
    assert_eq!(CallType::Other(77).number(), 77);
    assert_eq!(CallType::Other(77).name(), None);
    let cause = CallRejectCause::from_text("Ring Timeout");
    assert_eq!(
        (cause, cause.as_str()),
        (CallRejectCause::RingTimeout, "Ring Timeout")
    );
    assert_eq!(CallRejectCause::from_text("Fire").as_str(), "Fire");
}

#[test]
fn a_number_in_a_body_can_be_changed() {
    let build = |call_id| {
        EventBody::build(EventType::Retrieved)
            .text(Parameter::PRIVATE_DATA, "seven")
            .long(Parameter::REC_ID, 7)
            .long(Parameter::CALL_ID, call_id)
            .finish()
    };
    let mut body = build(3);
    body.change_long(Parameter::CALL_ID, |number| number - 10);
    assert_eq!(body, build(-7));
    // Neither one that is not there, nor a text.
    body.change_long(Parameter::TRUNK_ID, |_| 1);
    body.change_long(Parameter::PRIVATE_DATA, |_| 1);
    assert_eq!(body, build(-7));
}

#[test]
fn a_body_comes_back_as_its_view() {
    let body = emit::Delivered {
        rec_id: 7,
        call_id: 3,
        opposite_party_number: "0123",
        trunk_id: None,
        called_number: Some("800"),
        private_data: None,
        cause: Some(CallCause::Busy),
    };
    let event = received(&body.body());
    let View::Delivered(view) = event.view() else {
        panic!("{event:?}")
    };
    assert_eq!((view.rec_id(), view.call_id()), (7, 3));
    assert_eq!(view.opposite_party_number(), Some("0123"));
    assert_eq!(view.trunk_id(), None);
    assert_eq!(view.called_number(), Some("800"));
    assert_eq!(view.cause(), Some(CallCause::Busy));
    assert_eq!(view.event(), &event);
}

#[test]
fn flags_and_lists_have_their_shapes() {
    let body = emit::Logon {
        name: "Ada",
        dn: "4711",
        rec_id: 7,
        logon_id: "ada",
        voice_ready: true,
        email_ready: false,
        open_media_ready: false,
        media_ready: true,
        machine_name: "desk",
        number_of_service_groups: 2,
        service_group_list: &[5, 4],
        oas_id: 1,
    };
    let event = received(&body.body());
    let View::Logon(view) = event.view() else {
        panic!("{event:?}")
    };
    assert_eq!(
        (view.voice_ready(), view.email_ready()),
        (Some(true), Some(false))
    );
    let groups: Vec<i32> = view
        .service_group_list()
        .into_iter()
        .flat_map(|it| it.iter())
        .collect();
    assert_eq!(groups, [5, 4]);
    assert_eq!(event.get_string_value("servicegrouplist").unwrap(), "5|4");
    assert_eq!(event.get_long_value("ChatReady").unwrap(), 1);
}

#[test]
fn ivr_fields_are_pairs_and_as_many_as_the_event_has() {
    let pairs: Vec<(String, String)> = (1..=4)
        .map(|number| (format!("label {number}"), format!("data {number}")))
        .collect();
    let body = emit::CallInformationUpdate {
        rec_id: 7,
        call_id: 3,
        call_type: CallType::Voice,
        ivr: &pairs,
    };
    let event = received(&body.body());
    let View::CallInformationUpdate(view) = event.view() else {
        panic!("{event:?}")
    };
    assert_eq!(
        view.ivr().collect::<Vec<_>>(),
        [
            ("label 1", "data 1"),
            ("label 2", "data 2"),
            ("label 3", "data 3"),
        ]
    );
    assert_eq!(
        (view.ivr_label2(), view.ivr_data2()),
        (Some("label 2"), Some("data 2"))
    );
}

#[test]
fn an_event_that_does_not_say_what_it_is_about_is_untyped() {
    let body = EventBody::build(EventType::Delivered)
        .long(Parameter::REC_ID, 7)
        .finish();
    let event = received(&body);
    let View::Untyped(untyped) = event.view() else {
        panic!("{event:?}")
    };
    assert_eq!(untyped.long(Parameter::REC_ID), Some(7));
    let event = received(&EventBody::build(EventType::Unknown(27)).finish());
    assert!(matches!(event.view(), View::Untyped(_)));
}

#[test]
fn requests_are_decoded_from_their_arguments() {
    let arguments = Arguments::new(vec![Value::Long(7), Value::Text("0123".to_owned())]);
    let request = Request::decode(Method::MakeCall, &arguments).unwrap();
    let expected = MakeCall {
        agent_rec_id: 7,
        dial_string: "0123".to_owned(),
    };
    assert_eq!(request, Request::MakeCall(expected));
    assert_eq!(request.method(), Method::MakeCall);
}

#[test]
fn requests_with_other_arguments_are_refused() {
    let numbers = Arguments::new(vec![Value::Long(7), Value::Long(8)]);
    let error = Request::decode(Method::MakeCall, &numbers).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ProtocolError);
    assert!(error.message().contains("bstrDialString"), "{error}");
    let error = Request::decode(Method::ConferenceCall, &numbers).unwrap_err();
    assert!(error.message().contains("ConferenceCall"), "{error}");
    let error = Request::decode(Method::Uninitialize, &Arguments::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ProtocolError);
}

#[test]
fn results_with_several_values_come_back() {
    let status = PhoneAgentStatus {
        logged_on: true,
        call_state: 2,
        ..Default::default()
    };
    assert_eq!(
        PhoneAgentStatus::from_outputs(&status.to_outputs()).unwrap(),
        status
    );
    assert!(PhoneAgentStatus::from_outputs(&Outputs::default()).is_err());
}
