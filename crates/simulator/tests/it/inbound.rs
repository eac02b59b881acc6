//! Calls of customers to service groups.

use openccas_simulator::{InboundCall, Span};

use crate::desk::{CALL, Desk, QUIET};

#[test]
fn a_call_from_arrival_to_the_end_of_clerical_time() {
    let mut desk = Desk::quiet();
    let inbound = InboundCall {
        ivr: vec![("Language".to_owned(), "sv".to_owned())],
        ..InboundCall::from("0701234567")
    };
    desk.world.inbound_call(1, inbound).unwrap();
    desk.wait(2.0);
    desk.ask(request!(AnswerCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.wait(30.0);
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.wait(60.0);
    desk.expect(
        r#"
        0 CallInformation RecID=101 CallID=1001 ServiceGroupID=1 CallingPartyNumber="0701234567" CalledNumber="8001" IVRLabel1="Language" IVRData1="sv" TimeInQueue=0 CallType=3
        0 Delivered RecID=101 CallID=1001 OppositePartyNumber="0701234567" TrunkID="T01" CalledNumber="8001"
        2 Established RecID=101 CallID=1001 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1001@media.invalid"
        32 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=1 DivertedFlag=0
        42 ClericalEnded RecID=101 CallID=1001
        "#,
    );
}

#[test]
fn the_customer_hangs_up_after_the_talk() {
    let mut desk = Desk::quiet();
    let inbound = InboundCall {
        talk: Some(Span::seconds(25)),
        ..InboundCall::from("0701")
    };
    desk.world.inbound_call(1, inbound).unwrap();
    desk.world.pick_up(101, CALL).unwrap();
    desk.forget();
    desk.wait(26.0);
    desk.expect("25 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=1 DivertedFlag=0");
}

#[test]
fn up_to_ten_ivr_fields_are_told() {
    let mut desk = Desk::quiet();
    let inbound = InboundCall {
        ivr: (1..=12)
            .map(|n| (format!("L{n}"), format!("D{n}")))
            .collect(),
        ..InboundCall::from("0701")
    };
    desk.world.inbound_call(1, inbound).unwrap();
    let told = desk.told();
    let information = told.lines().next().unwrap();
    assert!(
        information.contains(r#"IVRLabel10="L10" IVRData10="D10""#),
        "{information}"
    );
    assert!(!information.contains("L11"), "{information}");
}

#[test]
fn a_call_waits_until_somebody_is_ready_and_says_for_how_long() {
    let mut desk = Desk::quiet();
    desk.ask(request!(SetVoiceNotReady {
        agent_rec_id: 101,
        reason: 0
    }));
    desk.inbound(1);
    desk.wait(12.5);
    desk.forget();
    desk.ask(request!(SetVoiceReady { agent_rec_id: 101 }));
    desk.expect(
        r#"
        12.5 Ready RecID=101
        12.5 CallInformation RecID=101 CallID=1001 ServiceGroupID=1 CallingPartyNumber="0701234567" CalledNumber="8001" TimeInQueue=12 CallType=3
        12.5 Delivered RecID=101 CallID=1001 OppositePartyNumber="0701234567" TrunkID="T01" CalledNumber="8001"
        "#,
    );
}

#[test]
fn a_caller_who_gives_up_in_the_queue_raises_no_event() {
    let mut desk = Desk::quiet();
    desk.ask(request!(SetVoiceNotReady {
        agent_rec_id: 101,
        reason: 0
    }));
    desk.forget();
    let inbound = InboundCall {
        patience: Some(Span::seconds(5)),
        ..InboundCall::from("0701")
    };
    desk.world.inbound_call(1, inbound).unwrap();
    desk.wait(6.0);
    desk.ask(request!(SetVoiceReady { agent_rec_id: 101 }));
    desk.expect("6 Ready RecID=101");
    assert!(desk.last_log().contains("the caller of call 1001 gives up"));
}

#[test]
fn a_caller_who_gives_up_while_it_rings_is_gone_for_the_agent() {
    let mut desk = Desk::quiet();
    let inbound = InboundCall {
        patience: Some(Span::seconds(5)),
        ..InboundCall::from("0701")
    };
    desk.world.inbound_call(1, inbound).unwrap();
    desk.forget();
    desk.wait(30.0);
    desk.expect("5 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=0 DivertedFlag=0");
}

#[test]
fn an_unanswered_call_is_rejected_and_offered_to_the_next() {
    let mut desk = Desk::quiet();
    desk.world.sign_on(103).unwrap();
    desk.wait(1.0);
    desk.inbound(1);
    desk.forget();
    desk.wait(20.0);
    desk.expect(
        r#"
        21 CallRejected RecID=101 CallID=1001 Cause="Ring Timeout"
        21 CallInformation RecID=103 CallID=1001 ServiceGroupID=1 CallingPartyNumber="0701234567" CalledNumber="8001" TimeInQueue=20 CallType=3
        21 Delivered RecID=103 CallID=1001 OppositePartyNumber="0701234567" TrunkID="T01" CalledNumber="8001"
        "#,
    );
}

#[test]
fn alone_an_agent_is_offered_the_call_again_after_a_pause() {
    let mut desk = Desk::quiet();
    desk.inbound(1);
    desk.forget();
    desk.ask(request!(RejectServiceCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.wait(6.0);
    desk.expect(
        r#"
        0 CallRejected RecID=101 CallID=1001 Cause="Rejected By Agent"
        5 CallInformation RecID=101 CallID=1001 ServiceGroupID=1 CallingPartyNumber="0701234567" CalledNumber="8001" TimeInQueue=5 CallType=3
        5 Delivered RecID=101 CallID=1001 OppositePartyNumber="0701234567" TrunkID="T01" CalledNumber="8001"
        "#,
    );
}

#[test]
fn a_scenario_can_make_agents_not_ready_who_let_it_ring() {
    let toml = QUIET.replace(
        "ring_timeout = 20",
        "ring_timeout = 20\nring_timeout_not_ready = true",
    );
    let mut desk = Desk::of(&toml);
    desk.inbound(1);
    desk.forget();
    desk.wait(60.0);
    desk.expect(
        r#"
        20 CallRejected RecID=101 CallID=1001 Cause="Ring Timeout"
        20 NotReady RecID=101 ReasonID=-1 ReasonString=""
        "#,
    );
}

#[test]
fn the_agent_who_has_been_idle_for_longest_gets_the_call() {
    let mut desk = Desk::quiet();
    desk.wait(1.0);
    desk.world.sign_on(103).unwrap();
    desk.forget();
    let first = desk.inbound(1);
    let second = desk.inbound(1);
    let told = desk.told();
    assert!(
        told.contains(&format!("Delivered RecID=101 CallID={first}")),
        "{told}"
    );
    assert!(
        told.contains(&format!("Delivered RecID=103 CallID={second}")),
        "{told}"
    );
}

#[test]
fn the_urgent_call_goes_first() {
    let mut desk = Desk::quiet();
    desk.ask(request!(SetVoiceNotReady {
        agent_rec_id: 101,
        reason: 0
    }));
    desk.inbound(1);
    desk.wait(10.0);
    let urgent = InboundCall {
        priority: 1,
        ..InboundCall::from("0709")
    };
    let urgent = desk.world.inbound_call(1, urgent).unwrap();
    desk.forget();
    desk.ask(request!(SetVoiceReady { agent_rec_id: 101 }));
    let told = desk.told();
    assert!(
        told.contains(&format!("Delivered RecID=101 CallID={urgent}")),
        "{told}"
    );
}

#[test]
fn nobody_without_the_skill_gets_the_call() {
    let mut desk = Desk::quiet();
    desk.inbound(2);
    let told = desk.told();
    assert!(told.contains("Delivered RecID=102"), "{told}");
    desk.inbound(2);
    desk.expect("");
}

#[test]
fn a_deflected_call_tells_where_it_went() {
    let mut desk = Desk::quiet();
    desk.inbound(1);
    desk.forget();
    desk.ask(request!(DeflectCall {
        agent_rec_id: 101,
        dest: "4002",
        call_id: CALL
    }));
    desk.world.pick_up(102, CALL).unwrap();
    desk.ask(request!(HangupCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=0 DivertedFlag=1 DivertDestination="4002"
        0 Delivered RecID=102 CallID=1001 OppositePartyNumber="0701234567" TrunkID="T01" CalledNumber="8001"
        0 Established RecID=102 CallID=1001 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1001@media.invalid"
        0 ConnectionCleared RecID=102 CallID=1001 ClericalFlag=1 DivertedFlag=0
        "#,
    );
}

#[test]
fn a_call_deflected_to_a_group_waits_for_one_of_its_agents() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(DeflectCall {
        agent_rec_id: 101,
        dest: "8002",
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=1 DivertedFlag=1 DivertDestination="8002"
        0 CallInformation RecID=102 CallID=1001 ServiceGroupID=2 CallingPartyNumber="0701234567" CalledNumber="8001" TimeInQueue=0 CallType=3
        0 Delivered RecID=102 CallID=1001 OppositePartyNumber="0701234567" TrunkID="T01" CalledNumber="8001"
        "#,
    );
}

#[test]
fn a_call_deflected_out_of_the_house_is_gone() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(DeflectCall {
        agent_rec_id: 101,
        dest: "answer-after-1",
        call_id: CALL
    }));
    desk.wait(60.0);
    desk.expect(
        r#"
        0 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=1 DivertedFlag=1 DivertDestination="answer-after-1"
        10 ClericalEnded RecID=101 CallID=1001
        "#,
    );
}
