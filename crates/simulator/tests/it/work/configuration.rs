//! Groups, skills and telephones that change while the centre runs; forwarding.

use openccas_protocol::ErrorKind;
use openccas_simulator::scenario::{Group, IpPhone, Scenario, Skill};

use super::office;
use crate::desk::Desk;

fn group(toml: &str) -> Group {
    let text = format!("group = [{toml}]");
    let scenario = Scenario::parse(&text, "group.toml").unwrap();
    scenario.groups[0].clone()
}

fn skills(groups: &[i32]) -> Vec<Skill> {
    let skill = |group: &i32| Skill {
        group: *group,
        level: 1,
    };
    groups.iter().map(skill).collect()
}

fn groups_of(desk: &mut Desk, agent: i32) -> String {
    let outputs = desk.ask(request!(GetAgentServiceGroups {
        agent_rec_id: agent
    }));
    outputs.text().unwrap()
}

#[test]
fn a_group_is_added_and_served() {
    let mut desk = office();
    let new = group(r#"{ id = 9, name = "Claims", number = "8009" }"#);
    desk.world.add_group(new.clone()).unwrap();
    let again = desk.world.add_group(new).unwrap_err();
    assert_eq!(again.kind(), ErrorKind::InvalidArgument);
    desk.world.set_groups(102, &skills(&[9, 1])).unwrap();
    // Nothing changes, nothing is told.
    desk.world.set_groups(102, &skills(&[9, 1])).unwrap();
    desk.inbound(9);
    desk.expect(
        r#"
        0 ServiceGroupAdded RecID=9 ServiceGroupPurpose=0 Name="Claims"
        0 AgentServiceGroupsChanged RecID=102 ServiceGroupList="9|1"
        0 CallInformation RecID=102 CallID=1001 ServiceGroupID=9 CallingPartyNumber="0701234567" CalledNumber="8009" TimeInQueue=0 CallType=3
        0 Delivered RecID=102 CallID=1001 OppositePartyNumber="0701234567" TrunkID="T01" CalledNumber="8009"
        "#,
    );
    assert_eq!(groups_of(&mut desk, 102), "9|Claims|1|Support");
    for wrong in [vec![4], vec![1, 1]] {
        let error = desk.world.set_groups(102, &skills(&wrong)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    }
    desk.world.set_groups(102, &[]).unwrap();
    assert_eq!(groups_of(&mut desk, 102), "");
}

#[test]
fn a_skill_less_is_a_call_less() {
    let mut desk = office();
    desk.world.set_groups(102, &[]).unwrap();
    desk.forget();
    desk.inbound(1);
    desk.expect("");
    desk.world.set_groups(102, &skills(&[1])).unwrap();
    let told = desk.told();
    assert!(told.contains("CallInformation RecID=102"), "{told}");
}

#[test]
fn skills_of_who_is_not_logged_on_are_told_at_the_logon() {
    let mut desk = office();
    desk.ask(request!(StopApp { agent_rec_id: 103 }));
    desk.forget();
    desk.world.set_groups(103, &skills(&[1])).unwrap();
    desk.expect("");
    desk.world.sign_on(103).unwrap();
    let told = desk.told();
    assert!(told.contains(r#"ServiceGroupList="1""#), "{told}");
}

#[test]
fn an_ip_telephone_registers() {
    let mut desk = office();
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.world.sign_on(101).unwrap();
    let told = desk.told();
    assert!(
        told.contains(r#"0 IpAgentInfo RecID=101 IPAddress="10.0.0.11" RASPort=1719 CSPort=5060"#),
        "{told}"
    );
    let other = IpPhone {
        address: "10.0.0.99".to_owned(),
        ras_port: 1719,
        cs_port: 1720,
    };
    desk.world.register_phone(101, other.clone()).unwrap();
    desk.expect(r#"0 IpAgentInfo RecID=101 IPAddress="10.0.0.99" RASPort=1719 CSPort=1720"#);
    desk.ask(request!(StopApp { agent_rec_id: 101 }));
    desk.world.register_phone(101, other.clone()).unwrap_err();
    desk.world.register_phone(999, other).unwrap_err();
}

#[test]
fn a_forwarded_call_tells_why_it_comes() {
    let mut desk = office();
    let call = desk.inbound(1);
    desk.world.pick_up(102, call).unwrap();
    desk.forget();
    let forwarded = desk.world.dial(103, "4002").unwrap();
    desk.wait(4.0);
    let told = desk.told();
    assert!(
        told.contains(&format!(
            r#"Delivered RecID=103 CallID={forwarded} OppositePartyNumber="answer-after-2" TrunkID="T02" CalledNumber="4002" Cause=3"#
        )),
        "{told}"
    );
    assert!(
        told.contains(&format!(
            r#"Established RecID=103 CallID={forwarded} TrunkID="T02" CallSubstate=0 OppositePartyNumber="answer-after-2" Cause=3"#
        )),
        "{told}"
    );
    desk.ask(request!(StopApp { agent_rec_id: 102 }));
    desk.world.put_down(103, forwarded).unwrap();
    desk.forget();
    desk.world.dial(103, "4002").unwrap();
    desk.wait(2.0);
    let told = desk.told();
    assert!(told.contains("Cause=13"), "{told}");
}

#[test]
fn call_manager_ids_are_those_of_who_is_logged_on() {
    let mut desk = office();
    let mut id = |agent: i32| {
        let outputs = desk.ask(request!(GetAgentCallManagerId {
            agent_rec_id: agent
        }));
        outputs.long().unwrap()
    };
    assert_eq!((id(101), id(201)), (1, 0));
}
