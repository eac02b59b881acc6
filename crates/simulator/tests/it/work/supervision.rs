//! Recording, assisting and monitoring.

use openccas_simulator::{Recorder, Supervision};

use super::{OFFICE, office};
use crate::desk::Desk;

/// A service group call that agent 102 has answered; nothing is pending elsewhere.
fn talking() -> Desk {
    talking_in(OFFICE)
}

fn talking_in(toml: &str) -> Desk {
    let mut desk = Desk::of(&toml.replace("starts_after = 1", "starts_after = 100000"));
    let call = desk.inbound(1);
    desk.world.pick_up(102, call).unwrap();
    desk
}

const CALL: i32 = 1001;

#[test]
fn a_supervisor_assists_and_leaves() {
    let mut desk = talking();
    desk.forget();
    desk.world.supervise(103, 102, Supervision::Assist).unwrap();
    desk.wait(5.0);
    desk.ask(request!(HangupCall {
        agent_rec_id: 103,
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 Established RecID=103 CallID=1001 TrunkID="T01" CallSubstate=1 OppositePartyNumber="4002" MediaServerSessionUri="sip:call-1001@media.invalid"
        0 Established RecID=102 CallID=1001 TrunkID="T01" CallSubstate=2 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1001@media.invalid"
        5 ConnectionCleared RecID=103 CallID=1001 ClericalFlag=0 DivertedFlag=0
        5 Established RecID=102 CallID=1001 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1001@media.invalid"
        "#,
    );
}

#[test]
fn a_supervisor_monitors_until_the_call_is_over() {
    let mut desk = talking();
    desk.forget();
    desk.world
        .supervise(103, 102, Supervision::Monitor)
        .unwrap();
    desk.wait(5.0);
    desk.world.put_down(102, CALL).unwrap();
    desk.expect(
        r#"
        0 Established RecID=103 CallID=1001 TrunkID="T01" CallSubstate=3 OppositePartyNumber="4002" MediaServerSessionUri="sip:call-1001@media.invalid"
        0 Established RecID=102 CallID=1001 TrunkID="T01" CallSubstate=4 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1001@media.invalid"
        5 ConnectionCleared RecID=103 CallID=1001 ClericalFlag=0 DivertedFlag=0
        5 ConnectionCleared RecID=102 CallID=1001 ClericalFlag=1 DivertedFlag=0
        "#,
    );
}

#[test]
fn a_supervisor_is_on_the_telephone() {
    let mut desk = talking();
    desk.world
        .supervise(103, 102, Supervision::Monitor)
        .unwrap();
    let agents = desk.world.agents();
    let supervisor = agents.iter().find(|agent| agent.rec_id == 103).unwrap();
    assert_eq!(supervisor.calls[0].call_id, CALL);
    desk.forget();
    desk.world.dial(103, "0702").unwrap_err();
    desk.world.dial(101, "4003").unwrap();
    let told = desk.told();
    assert!(told.contains("Failed RecID=101"), "{told}");
    desk.world
        .supervise(103, 102, Supervision::Assist)
        .unwrap_err();
    desk.world
        .supervise(101, 102, Supervision::Assist)
        .unwrap_err();
    desk.forget();
    desk.ask(request!(StopApp { agent_rec_id: 103 }));
    let told = desk.told();
    assert!(
        told.contains("ConnectionCleared RecID=103 CallID=1001")
            && told.contains("CallSubstate=0")
            && told.ends_with("Logoff RecID=103\n"),
        "{told}"
    );
}

#[test]
fn supervision_needs_an_active_call_of_a_colleague() {
    let mut desk = office();
    for (supervisor, agent) in [(103, 102), (103, 103), (999, 102), (201, 102)] {
        let refused = desk
            .world
            .supervise(supervisor, agent, Supervision::Monitor);
        refused.unwrap_err();
    }
}

#[test]
fn a_call_that_becomes_another_has_no_supervisor_and_no_recording_any_more() {
    let mut desk = talking();
    desk.world
        .supervise(103, 102, Supervision::Monitor)
        .unwrap();
    let recorded = desk.world.start_recording(102, CALL, Recorder::Agent);
    recorded.unwrap();
    desk.ask(request!(HoldCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    let second = desk.world.dial(102, "4001").unwrap();
    desk.world.pick_up(101, second).unwrap();
    desk.forget();
    desk.ask(request!(ConferenceCall { agent_rec_id: 102 }));
    let told = desk.told();
    let first: Vec<&str> = told.lines().take(2).collect();
    assert_eq!(
        first,
        [
            "0 RecordingStopped RecID=102 CallID=1001",
            "0 ConnectionCleared RecID=103 CallID=1001 ClericalFlag=0 DivertedFlag=0"
        ],
        "{told}"
    );
}

#[test]
fn an_outside_system_records_a_share_of_a_groups_calls() {
    let toml = OFFICE.replace("ring_timeout = 20", "ring_timeout = 20\nrecorded = 1");
    let mut desk = talking_in(&toml);
    desk.wait(3.0);
    desk.world.put_down(102, CALL).unwrap();
    let told = desk.told();
    let told: Vec<&str> = told.lines().skip(2).collect();
    assert_eq!(
        told,
        [
            r#"0 Established RecID=102 CallID=1001 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1001@media.invalid""#,
            r#"0 RecordingStarted RecID=102 DN="4002" CallID=1001 ServiceGroupID=1 OppositePartyNumber="0701234567""#,
            "3 RecordingStopped RecID=102 CallID=1001",
            "3 ConnectionCleared RecID=102 CallID=1001 ClericalFlag=1 DivertedFlag=0",
        ]
    );
}

#[test]
fn a_recording_tells_the_ip_address_and_the_group_where_there_is_one() {
    let mut desk = talking();
    let own = desk.world.dial(101, "answer-after-0").unwrap();
    desk.wait(2.0);
    desk.forget();
    let recorded = desk.world.start_recording(101, own, Recorder::Agent);
    recorded.unwrap();
    assert_eq!(desk.last_log(), "the agent records call 1002 at agent 101");
    let again = desk
        .world
        .start_recording(101, own, Recorder::OutsideSystem);
    again.unwrap_err();
    let by = Recorder::Supervisor(103);
    desk.world.start_recording(102, CALL, by).unwrap();
    assert_eq!(
        desk.last_log(),
        "supervisor 103 records call 1001 at agent 102"
    );
    desk.world.stop_recording(101, own).unwrap();
    desk.world.stop_recording(101, own).unwrap_err();
    desk.expect(
        r#"
        2 RecordingStarted RecID=101 DN="4001" IPAddress="10.0.0.11" CallID=1002 OppositePartyNumber="answer-after-0"
        2 RecordingStarted RecID=102 DN="4002" CallID=1001 ServiceGroupID=1 OppositePartyNumber="0701234567"
        2 RecordingStopped RecID=101 CallID=1002
        "#,
    );
}

#[test]
fn only_an_active_call_can_be_recorded() {
    let mut desk = talking();
    for (agent, call) in [(102, 7), (101, CALL)] {
        let refused = desk.world.start_recording(agent, call, Recorder::Agent);
        refused.unwrap_err();
    }
    desk.ask(request!(HoldCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    let refused = desk.world.start_recording(102, CALL, Recorder::Agent);
    refused.unwrap_err();
}

#[test]
fn a_supervisor_gets_no_calls_meanwhile() {
    let mut desk = talking();
    let serves = [openccas_simulator::scenario::Skill { group: 1, level: 1 }];
    desk.world
        .supervise(103, 102, Supervision::Monitor)
        .unwrap();
    desk.world.set_groups(103, &serves).unwrap();
    desk.forget();
    let call = desk.inbound(1);
    desk.expect("");
    desk.world.put_down(103, CALL).unwrap();
    let told = desk.told();
    assert!(
        told.contains(&format!("CallInformation RecID=103 CallID={call}")),
        "{told}"
    );
}

/// While the call is on hold, the agent does not talk: that is told once it is taken back.
#[test]
fn a_supervisor_can_leave_a_call_on_hold() {
    let mut desk = talking();
    desk.world.supervise(103, 102, Supervision::Assist).unwrap();
    let hold = request!(HoldCall {
        agent_rec_id: 102,
        call_id: CALL
    });
    desk.ask(hold);
    desk.forget();
    desk.world.put_down(103, CALL).unwrap();
    desk.ask(request!(RetrieveCall {
        agent_rec_id: 102,
        call_id: CALL
    }));
    desk.expect(
        r#"
        0 ConnectionCleared RecID=103 CallID=1001 ClericalFlag=0 DivertedFlag=0
        0 Retrieved RecID=102 CallID=1001
        0 Established RecID=102 CallID=1001 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0701234567" MediaServerSessionUri="sip:call-1001@media.invalid"
        "#,
    );
}
