//! Requests that the state makes impossible.

use openccas_protocol::{ErrorKind, Request};

use crate::desk::{CALL, Desk};

/// Each request with the reason why it is impossible at a desk where agent 101 has answered a
/// service group call.
fn impossible() -> Vec<(Request, &'static str)> {
    vec![
        (
            request!(AnswerCall {
                agent_rec_id: 101,
                call_id: CALL
            }),
            "is answered already",
        ),
        (
            request!(AnswerCall {
                agent_rec_id: 102,
                call_id: CALL
            }),
            "agent 102 has no call 1001",
        ),
        (
            request!(RetrieveCall {
                agent_rec_id: 101,
                call_id: CALL
            }),
            "is not on hold",
        ),
        (
            request!(HoldCall {
                agent_rec_id: 101,
                call_id: 77
            }),
            "agent 101 has no call 77",
        ),
        (
            request!(HangupCall {
                agent_rec_id: 101,
                call_id: 77
            }),
            "agent 101 has no call 77",
        ),
        (
            request!(MakeCall {
                agent_rec_id: 101,
                dial_string: "4002"
            }),
            "not on hold",
        ),
        (
            request!(MakeCall {
                agent_rec_id: 102,
                dial_string: " "
            }),
            "is empty",
        ),
        (
            request!(ConferenceCall { agent_rec_id: 101 }),
            "does not hold such a call",
        ),
        (
            request!(TransferCall {
                agent_rec_id: 101,
                held_call_id: CALL
            }),
            "does not hold",
        ),
        (
            request!(RejectServiceCall {
                agent_rec_id: 101,
                call_id: CALL
            }),
            "not a service group",
        ),
        (
            request!(DeflectCall {
                agent_rec_id: 101,
                dest: "4003",
                call_id: CALL
            }),
            "nobody",
        ),
        (
            request!(DeflectCall {
                agent_rec_id: 101,
                dest: "4001",
                call_id: CALL
            }),
            "busy",
        ),
        (
            request!(CancelClerical {
                agent_rec_id: 101,
                call_id: CALL
            }),
            "not in clerical state",
        ),
        (
            request!(ExtendClerical {
                agent_rec_id: 101,
                call_id: CALL,
                num_seconds: 5
            }),
            "not in clerical state",
        ),
        (
            request!(SetVoiceReady { agent_rec_id: 101 }),
            "ready already",
        ),
        (
            request!(SendDtmf {
                agent_rec_id: 102,
                call_id: CALL,
                digits: "1"
            }),
            "has no call",
        ),
        (
            request!(LogoffPhoneAgent {
                pin: "2011",
                tenant_id: -1
            }),
            "is not logged on",
        ),
    ]
}

#[test]
fn they_succeed_and_do_nothing_but_the_log_says_why() {
    for (request, reason) in impossible() {
        let mut desk = Desk::quiet();
        desk.answered();
        desk.ask(request.clone());
        desk.expect("");
        assert!(
            desk.last_log().contains(reason),
            "{request:?}: {}",
            desk.last_log()
        );
    }
}

#[test]
fn a_strict_centre_refuses_them() {
    for (request, reason) in impossible() {
        let mut desk = Desk::strict();
        desk.answered();
        let error = desk.try_ask(request.clone()).unwrap_err();
        assert_eq!(
            error.kind(),
            ErrorKind::ImpossibleInThisState,
            "{request:?}"
        );
        assert!(error.message().contains(reason), "{request:?}: {error}");
        desk.expect("");
    }
}

#[test]
fn a_ringing_service_group_call_is_rejected_and_not_hung_up() {
    let mut desk = Desk::quiet();
    desk.inbound(1);
    desk.forget();
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: CALL
    }));
    desk.expect("");
    assert!(desk.last_log().contains("it can be rejected"));
}

#[test]
fn a_call_between_agents_cannot_be_rejected_as_a_service_group_call() {
    let mut desk = Desk::strict();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    let reject = request!(RejectServiceCall {
        agent_rec_id: 102,
        call_id: CALL
    });
    assert_eq!(desk.refusal(reject), ErrorKind::ImpossibleInThisState);
}
