//! Hold, consultation, transfer, conference.

use crate::desk::{CALL, Desk, QUIET};

const CONSULTATION: i32 = CALL + 1;

/// Agent 101 has a customer on hold and talks to agent 102.
fn consulting() -> Desk {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(HoldCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    desk.ask(request!(AnswerCall {
        agent_rec_id: 102,
        call_id: CONSULTATION
    }));
    desk
}

#[test]
fn the_consulted_agent_alone_is_told_of_the_customer() {
    let mut desk = consulting();
    desk.expect(
        r#"
        0 Held RecID=101 CallID=1001 OnHold=0
        0 Originated RecID=101 CallID=1002 CallType=3
        0 XferCallInformation RecID=102 HeldCallID=1001 ActiveCallID=1002 ServiceGroupID=1 CallingPartyNumber="0701234567" CalledNumber="8001"
        0 Delivered RecID=102 CallID=1002 OppositePartyNumber="4001" CalledNumber="4002"
        0 Delivered RecID=101 CallID=1002 OppositePartyNumber="4002" CalledNumber="4002"
        0 Established RecID=102 CallID=1002 CallSubstate=0 OppositePartyNumber="4001" MediaServerSessionUri="sip:call-1002@media.invalid"
        0 Established RecID=101 CallID=1002 CallSubstate=0 OppositePartyNumber="4002" MediaServerSessionUri="sip:call-1002@media.invalid"
        "#,
    );
}

#[test]
fn without_a_service_group_call_on_hold_nobody_is_told_of_one() {
    let mut desk = Desk::quiet();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    assert!(!desk.told().contains("XferCallInformation"));
}

#[test]
fn a_transfer_hands_the_customer_over() {
    let mut desk = consulting();
    desk.forget();
    desk.ask(request!(TransferCall {
        agent_rec_id: 101,
        held_call_id: CALL
    }));
    desk.wait(11.0);
    desk.ask(request!(HangupCall {
        agent_rec_id: 102,
        call_id: 1003
    }));
    desk.expect(
        r#"
        0 Transferred RecID=101 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 ClericalFlag=1 TransferringAgent=1 OppositePartyNumber="4002"
        0 Transferred RecID=102 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 ClericalFlag=0 TransferringAgent=0 OppositePartyNumber="0701234567"
        10 ClericalEnded RecID=101 CallID=1001
        11 ConnectionCleared RecID=102 CallID=1003 ClericalFlag=1 DivertedFlag=0
        "#,
    );
}

#[test]
fn a_transfer_may_come_before_the_answer() {
    let mut desk = Desk::quiet();
    desk.answered();
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
    desk.ask(request!(AnswerCall {
        agent_rec_id: 102,
        call_id: 1003
    }));
    desk.expect(
        r#"
        0 Transferred RecID=101 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 ClericalFlag=1 TransferringAgent=1 OppositePartyNumber="4002"
        0 Transferred RecID=102 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 ClericalFlag=0 TransferringAgent=0 OppositePartyNumber="0701234567"
        0 Established RecID=102 CallID=1003 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1003@media.invalid"
        "#,
    );
}

#[test]
fn a_transfer_out_of_the_house_leaves_two_customers_to_themselves() {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(HoldCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "answer-after-1"
    }));
    desk.wait(5.0);
    desk.forget();
    desk.ask(request!(TransferCall {
        agent_rec_id: 101,
        held_call_id: CALL
    }));
    desk.wait(60.0);
    desk.expect(
        r#"
        5 Transferred RecID=101 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 ClericalFlag=1 TransferringAgent=1 OppositePartyNumber="answer-after-1"
        15 ClericalEnded RecID=101 CallID=1001
        "#,
    );
}

#[test]
fn a_held_agent_is_told_of_its_transfer() {
    let mut desk = Desk::of(&QUIET.replace("logs_on = false", ""));
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    desk.ask(request!(AnswerCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    desk.ask(request!(HoldCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4003"
    }));
    desk.ask(request!(AnswerCall {
        agent_rec_id: 103,
        call_id: CONSULTATION
    }));
    desk.forget();
    desk.ask(request!(TransferCall {
        agent_rec_id: 101,
        held_call_id: CALL
    }));
    desk.expect(
        r#"
        0 Transferred RecID=101 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 ClericalFlag=0 TransferringAgent=1 OppositePartyNumber="4003"
        0 Transferred RecID=102 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 ClericalFlag=0 TransferringAgent=0 OppositePartyNumber="4003"
        0 Transferred RecID=103 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 ClericalFlag=0 TransferringAgent=0 OppositePartyNumber="4002"
        "#,
    );
}

#[test]
fn a_conference_lists_the_others_and_goes_on_when_one_leaves() {
    let mut desk = consulting();
    desk.forget();
    desk.ask(request!(ConferenceCall { agent_rec_id: 101 }));
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: 1003
    }));
    desk.ask(request!(HangupCall {
        agent_rec_id: 102,
        call_id: 1003
    }));
    desk.expect(
        r#"
        0 Conferenced RecID=101 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 OppositePartyNumber="0701234567,4002"
        0 Conferenced RecID=102 HeldCallID=1001 ActiveCallID=1002 NewCallID=1003 OppositePartyNumber="4001,0701234567"
        0 ConnectionCleared RecID=101 CallID=1003 ClericalFlag=1 DivertedFlag=0
        0 ConnectionCleared RecID=102 CallID=1003 ClericalFlag=1 DivertedFlag=0
        "#,
    );
}

#[test]
fn who_only_helped_has_no_clerical_time() {
    let mut desk = consulting();
    desk.ask(request!(ConferenceCall { agent_rec_id: 101 }));
    desk.forget();
    desk.ask(request!(HangupCall {
        agent_rec_id: 102,
        call_id: 1003
    }));
    desk.expect("0 ConnectionCleared RecID=102 CallID=1003 ClericalFlag=0 DivertedFlag=0");
}

#[test]
fn a_consultation_can_simply_end() {
    let mut desk = consulting();
    desk.forget();
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: CONSULTATION
    }));
    desk.ask(request!(RetrieveCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 ConnectionCleared RecID=101 CallID=1002 ClericalFlag=0 DivertedFlag=0
        0 ConnectionCleared RecID=102 CallID=1002 ClericalFlag=0 DivertedFlag=0
        0 Retrieved RecID=101 CallID=1001
        "#,
    );
}
