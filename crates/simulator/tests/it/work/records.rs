//! `SetAgentIVRDataWithCDR` and the call detail records.

use openccas_protocol::{ErrorKind, MediaType, Request, requests::SetAgentIvrDataWithCdr};
use openccas_simulator::InboundSession;

use crate::desk::Desk;

const MEDIA: &str = r#"
    group = [
        { id = 1, name = "Voice", number = "8001", clerical = 10 },
        { id = 2, name = "Mail", purpose = "email" },
        { id = 3, name = "Texts", purpose = "sms" },
        { id = 4, name = "Chat", purpose = "chat" },
        { id = 5, name = "Post", purpose = "open_media" },
    ]

    [[agent]]
    id = 101
    name = "Ada"
    logon_id = "ada"
    extension = "4001"
    groups = [1, 2, 3, 4, 5]
    ready_for = ["voice", "email", "chat", "open_media"]

    [agent.media]
    number_of_concurrent_om = 1
    number_of_concurrent_chat = 1
    number_of_concurrent_email = 2
    chat_enabled = true
    email_enabled = true
    sms_enabled = true
    om_enabled = true

    [[phone_agent]]
    id = 201
    name = "Pia"
    logon_id = "pia"
    pin = "2011"
    extension = "4101"
    groups = []
"#;

fn set(agent: i32, id: i32, media_type: MediaType, fields: [(&str, &str); 3]) -> Request {
    let [first, second, third] = fields.map(|(label, data)| (label.to_owned(), data.to_owned()));
    Request::SetAgentIvrDataWithCdr(SetAgentIvrDataWithCdr {
        agent_rec_id: agent,
        tenant_id: -1,
        call_id: id,
        media_type,
        ivr_label1: first.0,
        ivr_data1: first.1,
        ivr_label2: second.0,
        ivr_data2: second.1,
        ivr_label3: third.0,
        ivr_data3: third.1,
    })
}

const FIELDS: [(&str, &str); 3] = [("Order", "17"), ("Colour", "red"), ("", "")];

#[test]
fn a_call_has_its_record() {
    let mut desk = Desk::of(MEDIA);
    let call = desk.inbound(1);
    desk.world.pick_up(101, call).unwrap();
    desk.wait(7.0);
    desk.forget();
    desk.ask(set(101, call, MediaType::Voice, FIELDS));
    desk.ask(set(101, call, MediaType::Voice, FIELDS));
    // The second time nothing has changed; it is recorded all the same.
    desk.expect(
        r#"7 CallInformationUpdate RecID=101 CallID=1001 CallType=3 IVRLabel1="Order" IVRData1="17" IVRLabel2="Colour" IVRData2="red""#,
    );
    let cdrs: Vec<_> = desk.world.cdrs().cloned().collect();
    assert_eq!(cdrs.len(), 2);
    let cdr = &cdrs[0];
    assert_eq!(cdr.time, desk.world.now());
    assert_eq!(
        (
            cdr.rec_id,
            cdr.tenant_id,
            cdr.session_id,
            cdr.service_group_id
        ),
        (101, -1, call, Some(1))
    );
    assert_eq!(cdr.media_type, MediaType::Voice);
    let own = |(label, data): (&str, &str)| (label.to_owned(), data.to_owned());
    assert_eq!(cdr.ivr, [own(FIELDS[0]), own(FIELDS[1])]);
}

#[test]
fn every_medium_has_its_record() {
    for (group, media_type, call_type) in [
        (2, MediaType::Email, 4),
        (3, MediaType::Sms, 4),
        (4, MediaType::Chat, 0),
        (5, MediaType::OpenMedia, 9),
    ] {
        let mut desk = Desk::of(MEDIA);
        let inbound = InboundSession::from("customer");
        let world = &mut desk.world;
        let id = match group {
            2 => world.email(2, inbound),
            3 => world.sms(3, inbound),
            4 => world.chat(4, inbound),
            _ => world.open_media(5, inbound),
        };
        let id = id.unwrap();
        desk.world.accept_session(101, id).unwrap();
        desk.forget();
        desk.ask(set(101, id, media_type, FIELDS));
        let once_more = [("Order", "17"), ("Colour", "blue"), ("Size", "L")];
        desk.ask(set(101, id, media_type, once_more));
        desk.expect(&format!(
            r#"
            0 CallInformationUpdate RecID=101 CallID={id} CallType={call_type} IVRLabel1="Order" IVRData1="17" IVRLabel2="Colour" IVRData2="red"
            0 CallInformationUpdate RecID=101 CallID={id} CallType={call_type} IVRLabel1="Colour" IVRData1="blue" IVRLabel2="Size" IVRData2="L"
            "#
        ));
        let cdr = desk.world.cdrs().last().unwrap();
        assert_eq!(
            (cdr.media_type, cdr.session_id, cdr.service_group_id),
            (media_type, id, Some(group))
        );
        // A session of another medium is another session.
        let wrong = if media_type == MediaType::Chat {
            MediaType::Email
        } else {
            MediaType::Chat
        };
        assert_eq!(
            desk.refusal(set(101, id, wrong, FIELDS)),
            ErrorKind::SessionNotFound
        );
    }
}

#[test]
fn what_is_not_there_has_no_record() {
    let mut desk = Desk::of(MEDIA);
    let voice = MediaType::Voice;
    assert_eq!(
        desk.refusal(set(999, 1, voice, FIELDS)),
        ErrorKind::AgentUnknown
    );
    assert_eq!(
        desk.refusal(set(101, 1, voice, FIELDS)),
        ErrorKind::CallNotFound
    );
    assert_eq!(
        desk.refusal(set(101, 1, MediaType::Email, FIELDS)),
        ErrorKind::SessionNotFound
    );
    assert_eq!(
        desk.refusal(set(101, 1, MediaType::Other(8), FIELDS)),
        ErrorKind::InvalidArgument
    );
    let call = desk.inbound(1);
    assert_eq!(
        desk.refusal(set(101, call, voice, [("", ""); 3])),
        ErrorKind::InvalidArgument
    );
    let Request::SetAgentIvrDataWithCdr(request) = set(101, call, voice, FIELDS) else {
        unreachable!()
    };
    let foreign = Request::SetAgentIvrDataWithCdr(SetAgentIvrDataWithCdr {
        tenant_id: 4,
        ..request
    });
    assert_eq!(desk.refusal(foreign), ErrorKind::UnknownTenant);
    assert_eq!(desk.world.cdrs().count(), 0);
}

#[test]
fn a_phone_agents_call_has_its_record() {
    let mut desk = Desk::of(MEDIA);
    let call = desk.world.dial(201, "answer-after-0").unwrap();
    desk.wait(3.0);
    desk.forget();
    desk.ask(set(201, call, MediaType::Voice, FIELDS));
    let told = desk.told();
    assert!(told.contains("CallInformationUpdate RecID=201"), "{told}");
    let cdr = desk.world.cdrs().next().unwrap();
    assert_eq!((cdr.rec_id, cdr.service_group_id), (201, None));
}

/// The name of a defined code is its own, whatever the request says; that of any other is the one
/// given, or else the code.
#[test]
fn qualification_codes_leave_a_record_with_their_names() {
    let toml = format!("{MEDIA}\n[[code]]\ncode = \"10\"\nname = \"Order\"\n");
    let mut desk = Desk::of(&toml);
    let call = desk.inbound(1);
    desk.world.pick_up(101, call).unwrap();
    desk.ask(request!(SetAgentCqCodes {
        agent_rec_id: 101,
        call_id: call,
        service_group_id: 1,
        cq_codes: "10|Whatever|77|Broken screen|78|"
    }));
    let cdr = desk.world.cdrs().last().unwrap();
    let named = |code: &str, name: &str| (code.to_owned(), name.to_owned());
    assert_eq!(
        cdr.codes,
        [
            named("10", "Order"),
            named("77", "Broken screen"),
            named("78", "78")
        ]
    );
    assert_eq!((cdr.session_id, cdr.service_group_id), (call, Some(1)));
}

#[test]
fn the_oldest_records_go_first() {
    let mut desk = Desk::of(MEDIA);
    let call = desk.inbound(1);
    for number in 0..openccas_simulator::CDRS + 3 {
        let number = number.to_string();
        let fields = [("N", number.as_str()), ("", ""), ("", "")];
        desk.ask(set(101, call, MediaType::Voice, fields));
        desk.forget();
    }
    assert_eq!(desk.world.cdrs().count(), openccas_simulator::CDRS);
    assert_eq!(desk.world.cdrs().next().unwrap().ivr[0].1, "3");
}
