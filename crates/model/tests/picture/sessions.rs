//! E-mail, SMS, chat, open media.

use openccas_model::{SessionKind, SessionState};
use openccas_protocol::{SessionRejectCause, emit};

use crate::support::{Teller, at, clerical_ended};

/// `1 Email 9 Handling since 5`
fn sessions(teller: &Teller) -> Vec<String> {
    let lines = teller.picture.sessions().map(|(agent, session)| {
        format!(
            "{} {:?} {} {:?} since {}",
            agent.rec_id,
            session.kind,
            session.session_id,
            session.state,
            session.since.as_second()
        )
    });
    lines.collect()
}

#[test]
fn each_kind_is_handled_and_completed() {
    let mut teller = Teller::new();
    teller.tell(
        emit::EmailHandling {
            rec_id: 1,
            message_id: 9,
        }
        .body(),
    );
    teller.tell(
        emit::SmsHandling {
            rec_id: 1,
            message_id: 8,
        }
        .body(),
    );
    teller.tell(
        emit::ChatHandling {
            rec_id: 1,
            session_id: 9,
        }
        .body(),
    );
    teller.tell(
        emit::OpenMediaHandling {
            rec_id: 2,
            session_id: 9,
        }
        .body(),
    );
    assert_eq!(
        sessions(&teller),
        [
            "1 Email 9 Handling since 5",
            "1 Sms 8 Handling since 6",
            "1 Chat 9 Handling since 7",
            "2 OpenMedia 9 Handling since 8",
        ]
    );
    teller.tell(
        emit::EmailDelete {
            rec_id: 1,
            message_id: 8,
            service_group_id: 5,
            clerical_flag: false,
        }
        .body(),
    );
    teller.tell(
        emit::EmailReply {
            rec_id: 1,
            message_id: 9,
            service_group_id: 5,
            subject: "",
            forward_flag: false,
            recipient_list: "",
            email_text: None,
            clerical_flag: true,
        }
        .body(),
    );
    teller.tell(
        emit::ChatComplete {
            rec_id: 1,
            session_id: 9,
            clerical_flag: true,
        }
        .body(),
    );
    let done = emit::OpenMediaCompleted {
        rec_id: 2,
        session_id: 9,
        clerical_flag: false,
    };
    teller.tell(done.body());
    assert_eq!(sessions(&teller), [""; 0]);
    let agent = teller.agent(1);
    assert_eq!(
        (agent.free_since, teller.agent(2).free_since),
        (Some(at(11)), Some(at(12)))
    );
    // That clerical time began is told, and its end is not: so it is no state of the agent.
    let clerical = agent.session_clerical.as_ref().unwrap();
    assert_eq!((clerical.kind, clerical.session_id), (SessionKind::Chat, 9));
    assert_eq!(clerical.began, at(11));
    assert!(!agent.is_busy() && agent.clerical_since().is_none());
    assert_eq!(teller.agent(2).session_clerical, None);
    // Should a service tell it nevertheless, it is understood.
    teller.tell(clerical_ended(1, 9));
    assert_eq!(teller.agent(1).session_clerical, None);
}

#[test]
fn rejected_sessions_are_gone() {
    let mut teller = Teller::new();
    let cause = SessionRejectCause::RejectedByAgent;
    teller.tell(
        emit::EmailHandling {
            rec_id: 1,
            message_id: 9,
        }
        .body(),
    );
    teller.tell(
        emit::ChatHandling {
            rec_id: 1,
            session_id: 9,
        }
        .body(),
    );
    teller.tell(
        emit::OpenMediaHandling {
            rec_id: 1,
            session_id: 9,
        }
        .body(),
    );
    let service_group_id = 5;
    teller.tell(
        emit::EmailReject {
            rec_id: 1,
            message_id: 9,
            service_group_id,
            cause,
        }
        .body(),
    );
    assert_eq!(sessions(&teller).len(), 2);
    teller.tell(
        emit::ChatReject {
            rec_id: 1,
            session_id: 9,
            cause,
        }
        .body(),
    );
    teller.tell(
        emit::OpenMediaRejected {
            rec_id: 1,
            session_id: 9,
            cause,
        }
        .body(),
    );
    // And those that were never opened: no event had told of them.
    teller.tell(
        emit::ChatReject {
            rec_id: 1,
            session_id: 10,
            cause,
        }
        .body(),
    );
    assert_eq!(sessions(&teller), [""; 0]);
}

#[test]
fn a_session_goes_to_another_agent_or_group() {
    let mut teller = Teller::new();
    teller.tell(
        emit::SmsHandling {
            rec_id: 1,
            message_id: 9,
        }
        .body(),
    );
    teller.tell(
        emit::ChatHandling {
            rec_id: 1,
            session_id: 7,
        }
        .body(),
    );
    teller.tell(
        emit::OpenMediaHandling {
            rec_id: 1,
            session_id: 6,
        }
        .body(),
    );
    let (to_rec_id, service_group_id) = (2, 5);
    teller.tell(
        emit::EmailRedirect {
            rec_id: 1,
            to_rec_id,
            message_id: 9,
            service_group_id,
            email_text: "",
        }
        .body(),
    );
    let chat = emit::ChatRedirect {
        rec_id: 1,
        to_rec_id,
        session_id: 7,
        service_group_id,
    };
    teller.tell(chat.body());
    let media = emit::OpenMediaRedirect {
        rec_id: 1,
        to_rec_id,
        session_id: 6,
        service_group_id,
    };
    teller.tell(media.body());
    assert_eq!(
        sessions(&teller),
        [
            "2 Sms 9 HandedOver since 8",
            "2 Chat 7 HandedOver since 9",
            "2 OpenMedia 6 HandedOver since 10",
        ]
    );
    teller.tell(
        emit::ChatHandling {
            rec_id: 2,
            session_id: 7,
        }
        .body(),
    );
    let chat = teller
        .picture
        .sessions()
        .find(|(_, it)| it.session_id == 7)
        .unwrap()
        .1;
    assert_eq!(
        (chat.state, chat.service_group_id.get()),
        (SessionState::Handling, Some(5))
    );
    teller.tell(
        emit::EmailForward {
            rec_id: 2,
            message_id: 9,
            service_group_id: 6,
        }
        .body(),
    );
    teller.tell(
        emit::ChatForward {
            rec_id: 2,
            session_id: 7,
            service_group_id: 6,
        }
        .body(),
    );
    teller.tell(
        emit::OpenMediaForward {
            rec_id: 2,
            session_id: 6,
            service_group_id: 6,
        }
        .body(),
    );
    assert_eq!(sessions(&teller), [""; 0]);
}
