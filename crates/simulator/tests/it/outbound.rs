//! Calls that agents make.

use openccas_simulator::{World, dial};

use crate::desk::{CALL, Desk};

#[test]
fn a_call_out_of_the_house() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "0812345678"
    }));
    desk.wait(20.0);
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 Originated RecID=101 CallID=1001 CallType=3
        1 Delivered RecID=101 CallID=1001 OppositePartyNumber="0812345678" TrunkID="T01" CalledNumber="0812345678"
        6 Established RecID=101 CallID=1001 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0812345678" MediaServerSessionUri="sip:call-1001@media.invalid"
        20 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=0 DivertedFlag=0
        "#,
    );
}

#[test]
fn every_failure_can_be_forced() {
    for (number, cause) in [
        (dial::BUSY, 3),
        (dial::CANCELLED, 5),
        (dial::UNOBTAINABLE, 13),
        ("fails-47", 47),
        ("5550003", 3),
    ] {
        let mut desk = Desk::quiet();
        desk.ask(request!(MakeCall {
            agent_rec_id: 101,
            dial_string: number
        }));
        desk.wait(10.0);
        desk.expect(&format!(
            "0 Originated RecID=101 CallID=1001 CallType=3
             1 Failed RecID=101 CallID=1001 Cause={cause} CalledNumber={number:?}"
        ));
        assert!(calls_of(&desk.world, 101).is_empty());
    }
}

#[test]
fn the_answer_can_be_timed() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "answer-after-3"
    }));
    desk.wait(10.0);
    let told = desk.told();
    assert!(told.contains("\n1 Delivered"), "{told}");
    assert!(told.contains("\n4 Established"), "{told}");
}

#[test]
fn nobody_answers_until_the_network_gives_up() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "noanswer"
    }));
    desk.wait(1.0);
    desk.forget();
    desk.wait(100.0);
    desk.expect(r#"61 Failed RecID=101 CallID=1001 Cause=5 CalledNumber="noanswer""#);
}

#[test]
fn hanging_up_before_the_answer_clears_the_call() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "0812345678"
    }));
    desk.wait(2.0);
    desk.forget();
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.wait(60.0);
    desk.expect("2 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=0 DivertedFlag=0");
}

#[test]
fn a_call_between_agents_is_told_on_both_sides() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    desk.ask(request!(AnswerCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    desk.ask(request!(HoldCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    desk.ask(request!(RetrieveCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    desk.ask(request!(HangupCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 Originated RecID=101 CallID=1001 CallType=3
        0 Delivered RecID=102 CallID=1001 OppositePartyNumber="4001" CalledNumber="4002"
        0 Delivered RecID=101 CallID=1001 OppositePartyNumber="4002" CalledNumber="4002"
        0 Established RecID=102 CallID=1001 CallSubstate=0 OppositePartyNumber="4001" MediaServerSessionUri="sip:call-1001@media.invalid"
        0 Established RecID=101 CallID=1001 CallSubstate=0 OppositePartyNumber="4002" MediaServerSessionUri="sip:call-1001@media.invalid"
        0 Held RecID=102 CallID=1001 OnHold=0
        0 Held RecID=101 CallID=1001 OnHold=1
        0 Retrieved RecID=102 CallID=1001
        0 Retrieved RecID=101 CallID=1001
        0 ConnectionCleared RecID=102 CallID=1001 ClericalFlag=0 DivertedFlag=0
        0 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=0 DivertedFlag=0
        "#,
    );
}

#[test]
fn a_colleague_on_the_telephone_is_busy() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(MakeCall {
        agent_rec_id: 102,
        dial_string: "4001"
    }));
    desk.expect(
        r#"
        0 Originated RecID=102 CallID=1002 CallType=3
        0 Failed RecID=102 CallID=1002 Cause=3 CalledNumber="4001"
        "#,
    );
}

#[test]
fn a_colleague_who_is_not_there_cannot_be_reached() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 102,
        dial_string: "4003"
    }));
    let told = desk.told();
    assert!(
        told.contains(r#"Failed RecID=102 CallID=1001 Cause=13 CalledNumber="4003""#),
        "{told}"
    );
}

#[test]
fn a_colleague_who_hangs_up_a_ringing_call_fails_it() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    desk.forget();
    desk.ask(request!(HangupCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 ConnectionCleared RecID=102 CallID=1001 ClericalFlag=0 DivertedFlag=0
        0 Failed RecID=101 CallID=1001 Cause=5 CalledNumber="4002"
        "#,
    );
}

#[test]
fn a_group_can_be_called_from_inside() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "8002"
    }));
    desk.world.pick_up(102, CALL).unwrap();
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 Originated RecID=101 CallID=1001 CallType=3
        0 CallInformation RecID=102 CallID=1001 ServiceGroupID=2 CallingPartyNumber="4001" CalledNumber="8002" TimeInQueue=0 CallType=3
        0 Delivered RecID=102 CallID=1001 OppositePartyNumber="4001" CalledNumber="8002"
        0 Delivered RecID=101 CallID=1001 OppositePartyNumber="4002" CalledNumber="8002"
        0 Established RecID=102 CallID=1001 CallSubstate=0 OppositePartyNumber="4001" MediaServerSessionUri="sip:call-1001@media.invalid"
        0 Established RecID=101 CallID=1001 CallSubstate=0 OppositePartyNumber="4002" MediaServerSessionUri="sip:call-1001@media.invalid"
        0 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=0 DivertedFlag=0
        0 ConnectionCleared RecID=102 CallID=1001 ClericalFlag=0 DivertedFlag=0
        "#,
    );
}

fn calls_of(world: &World, rec_id: i32) -> Vec<i32> {
    let agents = world.agents();
    let agent = agents.iter().find(|agent| agent.rec_id == rec_id).unwrap();
    agent.calls.iter().map(|call| call.call_id).collect()
}
