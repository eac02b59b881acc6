//! Typed methods: every shape of argument and result.

use jiff::{Timestamp, civil, tz::TimeZone};
use openccas::{
    AgentMediaSettings, Client, ErrorKind, MediaType, OleDate, Outputs, PhoneAgentStatus,
};
use openccas_protocol::{Request, join_pairs};

use crate::support::{Centre, kind, open, service};

fn last(centre: &Centre) -> Request {
    centre.requests().pop().unwrap()
}

#[tokio::test]
async fn texts_and_numbers() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    for text in [
        "",
        "5551234",
        "Zoë – 山田 😀",
        "a|b,c\n\t\u{1}",
        &"9".repeat(50_000),
    ] {
        client.make_call(i32::MIN, text).await.unwrap();
        let Request::MakeCall(call) = last(&centre) else {
            panic!()
        };
        assert_eq!(
            (call.agent_rec_id, call.dial_string.as_str()),
            (i32::MIN, text)
        );
    }
    client.extend_clerical(i32::MAX, 0, -1).await.unwrap();
    let Request::ExtendClerical(extend) = last(&centre) else {
        panic!()
    };
    assert_eq!(
        (extend.agent_rec_id, extend.call_id, extend.num_seconds),
        (i32::MAX, 0, -1)
    );
    client.logon_phone_agent("0123", "200", 7, 3).await.unwrap();
    let Request::LogonPhoneAgent(logon) = last(&centre) else {
        panic!()
    };
    assert_eq!(
        (logon.pin.as_str(), logon.extension.as_str()),
        ("0123", "200")
    );
    assert_eq!((logon.tenant_id, logon.oas_id), (7, 3));
}

#[tokio::test]
async fn a_reason_that_can_be_left_out() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    for (reason, sent) in [(Some(4), 4), (None, 0)] {
        client.set_voice_not_ready(1, reason).await.unwrap();
        let Request::SetVoiceNotReady(request) = last(&centre) else {
            panic!()
        };
        assert_eq!(request.reason, sent);
        client
            .set_phone_agent_not_ready("12", 7, reason)
            .await
            .unwrap();
        let Request::SetPhoneAgentNotReady(request) = last(&centre) else {
            panic!()
        };
        assert_eq!((request.tenant_id, request.reason_id), (7, sent));
    }
}

#[tokio::test]
async fn dates() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let sent = |centre: &Centre| match last(centre) {
        Request::SetCallbackCallStatus(request) => request.next_call_attempt.to_civil(),
        other => panic!("{other:?}"),
    };
    let winter = civil::date(2026, 1, 15).at(9, 30, 0, 0);
    // Wall-clock time of the contact centre, which is in New York.
    client
        .set_callback_call_status(1, 2, 3, winter, true)
        .await
        .unwrap();
    assert_eq!(sent(&centre), winter);
    // Times with a zone are converted: 15:30 in Berlin is 9:30 in New York.
    let berlin = TimeZone::get("Europe/Berlin").unwrap();
    let zoned = civil::date(2026, 1, 15)
        .at(15, 30, 0, 0)
        .to_zoned(berlin)
        .unwrap();
    client
        .set_callback_call_status(1, 2, 3, &zoned, true)
        .await
        .unwrap();
    assert_eq!(sent(&centre), winter);
    // In summer New York is four hours behind, not five.
    let instant: Timestamp = "2026-07-15T13:30:00Z".parse().unwrap();
    client
        .set_campaign_call_status(1, 2, 3, instant, true, false, "Rückruf")
        .await
        .unwrap();
    let Request::SetCampaignCallStatus(request) = last(&centre) else {
        panic!()
    };
    let summer = civil::date(2026, 7, 15).at(9, 30, 0, 0);
    assert_eq!(
        request.next_call_attempt,
        OleDate::try_from(summer).unwrap()
    );
    assert_eq!((request.close_form, request.update_comment), (true, false));
    assert_eq!(request.comment, "Rückruf");
    // A date that COM does not have.
    let asked = centre.requests().len();
    let early = civil::date(50, 1, 1).at(0, 0, 0, 0);
    let result = client.set_callback_call_status(1, 2, 3, early, true).await;
    assert_eq!(kind(result), ErrorKind::InvalidArgument);
    assert_eq!(
        client.get_last_error_info().0,
        ErrorKind::InvalidArgument.code()
    );
    assert_eq!(centre.requests().len(), asked);
}

/// Without a connection nobody knows the zone.
#[tokio::test]
async fn an_instant_needs_the_contact_centre() {
    let client = Client::new();
    let result = client
        .set_callback_call_status(1, 2, 3, Timestamp::UNIX_EPOCH, true)
        .await;
    assert_eq!(kind(result), ErrorKind::NotConnected);
}

#[tokio::test]
async fn ivr_data() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let pairs = [("Kunde", "Zoë"), ("Konto", ""), ("PLZ", "10115")];
    for count in 1..=3 {
        client
            .set_agent_ivr_data(1, 2, 3, &pairs[..count])
            .await
            .unwrap();
        let Request::SetAgentIvrData(request) = last(&centre) else {
            panic!()
        };
        assert!(request.ivr().eq(pairs[..count].iter().copied()));
        client
            .set_agent_ivr_data_with_cdr(1, 2, 3, MediaType::Voice, &pairs[..count])
            .await
            .unwrap();
        let Request::SetAgentIvrDataWithCdr(request) = last(&centre) else {
            panic!()
        };
        assert!(request.ivr().eq(pairs[..count].iter().copied()));
        assert_eq!(request.media_type, MediaType::Voice);
    }
    let asked = centre.requests().len();
    for bad in [
        &[][..],
        &[("", "data")],
        &[("a", "b"); 4],
        &[("a\0", "b")],
        &[("a", "b\0")],
    ] {
        let result = client.set_agent_ivr_data(1, 2, 3, bad).await;
        assert_eq!(kind(result), ErrorKind::InvalidArgument, "{bad:?}");
        assert_eq!(
            client.get_last_error_info().0,
            ErrorKind::InvalidArgument.code()
        );
    }
    assert_eq!(centre.requests().len(), asked);
}

#[tokio::test]
async fn qualification_codes() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let codes = [("1", "Beschwerde"), ("77", ""), ("eigen", "Größe")];
    client.set_agent_cq_codes(1, 2, 3, &codes).await.unwrap();
    let Request::SetAgentCqCodes(request) = last(&centre) else {
        panic!()
    };
    assert_eq!(request.cq_codes, join_pairs(codes));
    let asked = centre.requests().len();
    let most = vec![("1", "a"); 101];
    let bad: [(&[(&str, &str)], ErrorKind); 4] = [
        (&most, ErrorKind::TooManyCodes),
        (&[("", "a")], ErrorKind::InvalidArgument),
        (&[("1|2", "a")], ErrorKind::InvalidArgument),
        (&[("1", "a|b")], ErrorKind::InvalidArgument),
    ];
    for (codes, expected) in bad {
        assert_eq!(
            kind(client.set_agent_cq_codes(1, 2, 3, codes).await),
            expected
        );
    }
    assert_eq!(centre.requests().len(), asked);
    client
        .set_agent_cq_codes(1, 2, 3, &most[..100])
        .await
        .unwrap();
}

#[tokio::test]
async fn results() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    centre.answer(Ok(Outputs::from(i32::MIN)));
    assert_eq!(
        client.get_agent_rec_id_from_logon_id("ada").await.unwrap(),
        i32::MIN
    );
    // A flag is a number in COM: 0 or anything else.
    for (number, flag) in [(0, false), (1, true), (-1, true)] {
        centre.answer(Ok(Outputs::from(number)));
        assert_eq!(client.get_voice_ready_status(1).await.unwrap(), flag);
        assert_eq!(
            client.get_phone_agent_voice_ready_status(1).await.unwrap(),
            flag
        );
    }
    let reasons = [(5, "Mittag"), (-4, ""), (23, "山田, 2")];
    centre.answer(Ok(Outputs::from(join_pairs(reasons))));
    let expected: Vec<_> = reasons.map(|(id, name)| (id, name.to_owned())).into();
    assert_eq!(client.get_not_ready_reasons(7).await.unwrap(), expected);
    assert_eq!(client.get_agent_service_groups(7).await.unwrap(), expected);
    centre.answer(Ok(Outputs::from(String::new())));
    assert_eq!(client.get_agent_service_groups(7).await.unwrap(), []);
}

#[tokio::test]
async fn records() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let status = PhoneAgentStatus {
        logged_on: true,
        ready: false,
        not_ready_reason_id: 4,
        call_state: 2,
        service_group_id: -1,
        call_id: 1001,
    };
    centre.answer(Ok(status.to_outputs()));
    assert_eq!(client.get_phone_agent_status(1).await.unwrap(), status);
    let settings = AgentMediaSettings {
        number_of_concurrent_om: 3,
        number_of_concurrent_email: 5,
        receive_voice_while_handling_email: true,
        om_enabled: true,
        ..AgentMediaSettings::default()
    };
    centre.answer(Ok(settings.to_outputs()));
    assert_eq!(client.get_agent_media_settings(1).await.unwrap(), settings);
}
