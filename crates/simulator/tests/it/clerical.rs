//! Clerical time.

use crate::desk::{CALL, Desk};

fn in_clerical() -> Desk {
    let mut desk = Desk::quiet();
    desk.answered();
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.forget();
    desk
}

#[test]
fn no_call_comes_before_it_ends() {
    let mut desk = in_clerical();
    desk.inbound(1);
    desk.wait(9.0);
    desk.expect("");
    desk.wait(1.0);
    let told = desk.told();
    let mut lines = told.lines();
    assert_eq!(lines.next(), Some("10 ClericalEnded RecID=101 CallID=1001"));
    assert!(
        lines
            .next()
            .is_some_and(|line| line.starts_with("10 CallInformation RecID=101"))
    );
}

#[test]
fn it_can_be_cancelled() {
    let mut desk = in_clerical();
    desk.wait(3.0);
    desk.ask(request!(CancelClerical {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.wait(60.0);
    desk.expect("3 ClericalEnded RecID=101 CallID=1001");
}

#[test]
fn it_can_be_extended() {
    let mut desk = in_clerical();
    desk.ask(request!(ExtendClerical {
        agent_rec_id: 101,
        call_id: CALL,
        num_seconds: 15
    }));
    desk.wait(60.0);
    desk.expect("25 ClericalEnded RecID=101 CallID=1001");
}

#[test]
fn a_group_without_it_has_none() {
    let mut desk = Desk::quiet();
    let call = desk.inbound(2);
    desk.world.pick_up(102, call).unwrap();
    desk.forget();
    desk.ask(request!(HangupCall {
        agent_rec_id: 102,
        call_id: call
    }));
    desk.wait(60.0);
    desk.expect("0 ConnectionCleared RecID=102 CallID=1001 ClericalFlag=0 DivertedFlag=0");
}
