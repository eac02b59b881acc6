//! IVR data, private data, qualification codes, DTMF.

use openccas_protocol::{ErrorKind, Request, requests::SetAgentIvrData};

use crate::desk::{CALL, Desk};

fn ivr(fields: [(&str, &str); 3]) -> Request {
    let [first, second, third] = fields.map(|(label, data)| (label.to_owned(), data.to_owned()));
    Request::SetAgentIvrData(SetAgentIvrData {
        agent_rec_id: 101,
        tenant_id: -1,
        call_id: CALL,
        ivr_label1: first.0,
        ivr_data1: first.1,
        ivr_label2: second.0,
        ivr_data2: second.1,
        ivr_label3: third.0,
        ivr_data3: third.1,
    })
}

#[test]
fn only_fields_that_changed_are_told() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(ivr([("Order", "1"), ("Colour", "red"), ("", "")]));
    desk.ask(ivr([("Order", "1"), ("Colour", "blue"), ("Size", "L")]));
    desk.ask(ivr([("Order", "1"), ("", ""), ("", "")]));
    desk.expect(
        r#"
        0 CallInformationUpdate RecID=101 CallID=1001 CallType=3 IVRLabel1="Order" IVRData1="1" IVRLabel2="Colour" IVRData2="red"
        0 CallInformationUpdate RecID=101 CallID=1001 CallType=3 IVRLabel1="Colour" IVRData1="blue" IVRLabel2="Size" IVRData2="L"
        "#,
    );
}

#[test]
fn ivr_data_need_a_call_a_label_and_room() {
    let mut desk = Desk::quiet();
    let nothing = [("", ""); 3];
    assert_eq!(
        desk.refusal(ivr([("A", "1"), ("", ""), ("", "")])),
        ErrorKind::CallNotFound
    );
    desk.answered();
    assert_eq!(desk.refusal(ivr(nothing)), ErrorKind::InvalidArgument);
    for n in 0..10 {
        desk.ask(ivr([(&format!("L{n}"), "1"), ("", ""), ("", "")]));
    }
    assert_eq!(
        desk.refusal(ivr([("L10", "1"), ("", ""), ("", "")])),
        ErrorKind::InvalidArgument
    );
}

#[test]
fn ivr_data_follow_the_customer_to_the_consulted_agent() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(ivr([("Order", "17"), ("", ""), ("", "")]));
    desk.ask(request!(HoldCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    let told = desk.told();
    let information = told
        .lines()
        .find(|line| line.contains("XferCallInformation"))
        .unwrap();
    assert!(
        information.ends_with(r#"IVRLabel1="Order" IVRData1="17""#),
        "{information}"
    );
}

#[test]
fn private_data_need_an_active_call_and_come_back_later() {
    let mut desk = Desk::quiet();
    let set = request!(SetPrivateData {
        agent_rec_id: 101,
        call_id: CALL,
        private_data: "VIP"
    });
    assert_eq!(desk.refusal(set.clone()), ErrorKind::CallNotFound);
    desk.inbound(1);
    assert_eq!(desk.refusal(set.clone()), ErrorKind::CallNotActive);
    desk.world.pick_up(101, CALL).unwrap();
    desk.forget();
    desk.ask(set.clone());
    desk.expect(r#"0 AssociatedDataSet RecID=101 CallID=1001 CallType=3 PrivateData="VIP""#);
    desk.ask(request!(HoldCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    assert_eq!(desk.refusal(set), ErrorKind::CallNotActive);
    desk.ask(request!(RetrieveCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.forget();
    desk.ask(request!(DeflectCall {
        agent_rec_id: 101,
        dest: "4002",
        call_id: CALL
    }));
    desk.world.pick_up(102, CALL).unwrap();
    let told = desk.told();
    let with_data = |name: &str| {
        told.lines()
            .any(|line| line.contains(name) && line.contains(r#"PrivateData="VIP""#))
    };
    assert!(with_data("Delivered") && with_data("Established"), "{told}");
}

#[test]
fn private_data_survive_a_transfer() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(SetPrivateData {
        agent_rec_id: 101,
        call_id: CALL,
        private_data: "VIP"
    }));
    desk.ask(request!(HoldCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    desk.forget();
    desk.ask(request!(TransferCall {
        agent_rec_id: 101,
        held_call_id: CALL
    }));
    let told = desk.told();
    assert!(
        told.lines()
            .all(|line| line.contains(r#"PrivateData="VIP""#)),
        "{told}"
    );
}

#[test]
fn qualification_codes() {
    let mut desk = Desk::quiet();
    let set = |codes: &str| {
        request!(SetAgentCqCodes {
            agent_rec_id: 101,
            call_id: CALL,
            service_group_id: 1,
            cq_codes: codes
        })
    };
    assert_eq!(desk.refusal(set("10|")), ErrorKind::CallNotFound);
    desk.inbound(1);
    assert_eq!(desk.refusal(set("10|")), ErrorKind::CallNotActive);
    desk.world.pick_up(101, CALL).unwrap();
    desk.forget();
    desk.ask(set("10|whatever|99|"));
    assert_eq!(desk.refusal(set("10|Order|99")), ErrorKind::InvalidArgument);
    desk.expect(r#"0 CqCodes RecID=101 CallID=1001 CallType=3 CQCodeList="10|99""#);
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.forget();
    desk.ask(set("10|"));
    desk.expect(r#"0 CqCodes RecID=101 CallID=1001 CallType=3 CQCodeList="10""#);
    desk.wait(60.0);
    assert_eq!(desk.refusal(set("10|")), ErrorKind::CallNotFound);
}

#[test]
fn at_most_fifty_codes_of_a_sort() {
    let mut desk = Desk::quiet();
    desk.answered();
    let mut set = |own: usize| {
        let codes: Vec<String> = (0..own).map(|n| format!("X{n}|Name")).collect();
        desk.try_ask(request!(SetAgentCqCodes {
            agent_rec_id: 101,
            call_id: CALL,
            service_group_id: 1,
            cq_codes: format!("10|Order|{}", codes.join("|"))
        }))
    };
    assert!(set(50).is_ok());
    assert_eq!(set(51).unwrap_err().kind(), ErrorKind::TooManyCodes);
}

#[test]
fn digits_are_heard_and_logged() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(SendDtmf {
        agent_rec_id: 101,
        call_id: CALL,
        digits: "12#"
    }));
    desk.expect("");
    assert_eq!(
        desk.last_log(),
        "agent 101 sends 12# through call 1001 to 0701234567"
    );
    desk.ask(request!(SendDtmf {
        agent_rec_id: 101,
        call_id: CALL,
        digits: "12x"
    }));
    assert_eq!(desk.last_log(), "these are no DTMF digits");
}
