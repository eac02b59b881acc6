//! Sessions in a test of one's own, without a world at hand.

use openccas_protocol::ErrorKind;
use openccas_simulator::{
    InboundSession, Reply, Scenario, SessionState, Simulator, SimulatorOptions, scenario::Medium,
};

use super::OMNI;
use crate::desk::line;

#[test]
fn every_step_can_be_taken_by_hand() {
    let scenario = Scenario::parse(OMNI, "omni.toml").unwrap();
    let simulator = Simulator::new(scenario, SimulatorOptions::default());
    let kim = || InboundSession::from("kim@customer.example");

    let deleted = simulator.email(2, kim()).unwrap();
    simulator.accept_session(101, deleted).unwrap();
    simulator.delete(101, deleted).unwrap();
    let answered = simulator.sms(3, kim()).unwrap();
    simulator.accept_session(101, answered).unwrap();
    let reply = Reply::text("Yes.");
    simulator.reply(101, answered, &reply).unwrap();
    simulator.advance(std::time::Duration::from_secs(20));

    let chat = simulator.chat(4, kim()).unwrap();
    simulator.accept_session(101, chat).unwrap();
    simulator.redirect(101, chat, 102).unwrap();
    simulator.accept_session(102, chat).unwrap();
    simulator.complete(102, chat).unwrap();
    let post = simulator.open_media(9, kim()).unwrap();
    simulator.lose_application(101).unwrap();
    simulator.advance(std::time::Duration::from_secs(5));
    simulator.accept_session(101, post).unwrap();
    simulator.forward(101, post, 19).unwrap();
    simulator.set_not_ready(101, Medium::Chat, 5).unwrap();
    simulator.set_ready(101, Medium::Chat).unwrap();

    let refused = simulator.reject_session(101, post).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ImpossibleInThisState);
    let nowhere = simulator.email(99, kim()).unwrap_err();
    assert_eq!(nowhere.kind(), ErrorKind::InvalidArgument);

    let told: Vec<String> = simulator
        .take_events()
        .iter()
        .map(|event| line(event).split(' ').next().unwrap().to_owned())
        .collect();
    assert_eq!(
        told,
        [
            "EmailHandling",
            "EmailDelete",
            "SmsHandling",
            "EmailReply",
            "ChatHandling",
            "ChatRedirect",
            "ChatHandling",
            "ChatComplete",
            "OpenMediaRejected",
            "OpenMediaHandling",
            "OpenMediaForward",
            "ChatNotReady",
            "ChatReady",
        ]
    );
    let left = simulator.sessions();
    assert_eq!(left.len(), 1);
    assert_eq!(
        (left[0].session_id, left[0].state),
        (post, SessionState::Waiting)
    );
    assert_eq!((left[0].service_group_id, left[0].rec_id), (19, None));
    let agent = simulator.agents().remove(0);
    assert!(agent.email_ready && agent.chat_ready && agent.open_media_ready);
    assert!(agent.sessions.is_empty());
}
