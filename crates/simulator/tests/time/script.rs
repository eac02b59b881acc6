//! The script of a scenario: timed steps, and steps that wait for events.

use openccas_simulator::Scenario;

use crate::desk::{Desk, QUIET};

fn desk(steps: &str) -> Desk {
    Desk::of(&format!("{QUIET}\n{steps}"))
}

#[test]
fn a_call_from_arrival_to_clerical_time() {
    let mut desk = desk(
        r#"
        [[step]]
        at = "00:00:10"
        do = { inbound_call = { group = 1, calling = "0701", ivr = { Language = "sv" } } }

        [[step]]
        after = { event = "Delivered", agent = 101 }
        wait = 2
        do = { answer = { agent = 101 } }

        [[step]]
        after = { event = "BROADCAST_ESTABLISHED" }
        wait = 30
        do = { customer_hangs_up = { agent = 101 } }

        [[step]]
        after = { event = "ConnectionCleared", with = { ClericalFlag = 1 } }
        wait = 3
        do = { cancel_clerical = { agent = 101 } }
        "#,
    );
    desk.wait(60.0);
    desk.expect(
        r#"
        10 CallInformation RecID=101 CallID=1001 ServiceGroupID=1 CallingPartyNumber="0701" CalledNumber="8001" IVRLabel1="Language" IVRData1="sv" TimeInQueue=0 CallType=3
        10 Delivered RecID=101 CallID=1001 OppositePartyNumber="0701" TrunkID="T01" CalledNumber="8001"
        12 Established RecID=101 CallID=1001 TrunkID="T01" CallSubstate=0 OppositePartyNumber="0701" MediaServerSessionUri="sip:call-1001@media.invalid"
        42 ConnectionCleared RecID=101 CallID=1001 ClericalFlag=1 DivertedFlag=0
        45 ClericalEnded RecID=101 CallID=1001
        "#,
    );
}

#[test]
fn a_step_happens_once_unless_it_repeats() {
    let calls = r#"
        [[step]]
        at = 10
        do = { inbound_call = { group = 1, calling = "1" } }
        [[step]]
        at = 30
        do = { inbound_call = { group = 1, calling = "2" } }
        [[step]]
        after = { event = "Delivered" }
        wait = 1
        do = { reject = { agent = 101 } }
    "#;
    let rejected = |steps: String| {
        let mut desk = desk(&steps);
        desk.wait(60.0);
        desk.told().matches("Rejected By Agent").count()
    };
    assert_eq!(rejected(calls.to_owned()), 1);
    let repeated = calls.replace("wait = 1", "wait = 1\nrepeat = true");
    assert!(rejected(repeated) > 2);
}

#[test]
fn whoever_hears_of_it_by_a_text() {
    let mut desk = desk(
        r#"
        [[step]]
        at = 1
        do = { inbound_call = { group = 1, calling = "1" } }
        [[step]]
        after = { event = "CallRejected", with = { Cause = "Ring Timeout" } }
        do = { not_ready = { agent = 101, reason = 5 } }
        "#,
    );
    desk.wait(20.5);
    desk.forget();
    desk.wait(20.0);
    desk.expect(
        r#"
        21 CallRejected RecID=101 CallID=1001 Cause="Ring Timeout"
        21 NotReady RecID=101 ReasonID=5 ReasonString="Lunch"
        "#,
    );
}

#[test]
fn the_configuration_changes() {
    let mut desk = desk(
        r#"
        [[step]]
        at = 1
        do = { add_group = { id = 9, name = "Returns", number = "8009" } }
        [[step]]
        at = 2
        do = { add_agent = { id = 109, name = "Ivo", logon_id = "ivo", extension = "4009", groups = [9] } }
        [[step]]
        at = 3
        do = { set_groups = { agent = 101, groups = [1, { group = 9, level = 2 }] } }
        [[step]]
        at = 4
        do = { add_phone_agent = { id = 209, name = "Uma", logon_id = "uma", pin = "2090", extension = "4209", groups = [9] } }
        [[step]]
        at = 5
        do = { inbound_call = { group = 9, calling = "0709" } }
        "#,
    );
    desk.wait(5.0);
    desk.expect(
        r#"
        1 ServiceGroupAdded RecID=9 ServiceGroupPurpose=0 Name="Returns"
        2 Logon Name="Ivo" DN="4009" RecID=109 LogonID="ivo" VoiceReady=1 EmailReady=0 OpenMediaReady=0 MediaReady=0 MachineName="PC-4009" NumberOfServiceGroups=1 ServiceGroupList="9" OASID=1
        3 AgentServiceGroupsChanged RecID=101 ServiceGroupList="1|9"
        4 Logon Name="Uma" DN="4209" RecID=209 LogonID="uma" VoiceReady=1 EmailReady=0 OpenMediaReady=0 MediaReady=0 MachineName="" NumberOfServiceGroups=1 ServiceGroupList="9" OASID=1
        4 LogonPhoneAgent RecID=209 DN="4209"
        5 CallInformation RecID=101 CallID=1001 ServiceGroupID=9 CallingPartyNumber="0709" CalledNumber="8009" TimeInQueue=0 CallType=3
        5 Delivered RecID=101 CallID=1001 OppositePartyNumber="0709" TrunkID="T01" CalledNumber="8009"
        "#,
    );
}

#[test]
fn two_agents_by_themselves() {
    let mut desk = desk(
        r#"
        [[step]]
        at = 1
        do = { dial = { agent = 101, number = "4002" } }
        [[step]]
        at = 2
        do = { answer = { agent = 102 } }
        [[step]]
        at = 3
        do = { hold = { agent = 102 } }
        [[step]]
        at = 4
        do = { retrieve = { agent = 102 } }
        [[step]]
        at = 5
        do = { hang_up = { agent = 101 } }
        [[step]]
        at = 6
        do = { log_off = { agent = 102 } }
        [[step]]
        at = 7
        do = { log_on = { agent = 102 } }
        "#,
    );
    desk.wait(10.0);
    let told = desk.told();
    let names: Vec<&str> = told
        .lines()
        .filter_map(|line| line.split(' ').nth(1))
        .collect();
    assert_eq!(
        names.join(" "),
        "Originated Delivered Delivered Established Established Held Held Retrieved Retrieved \
         ConnectionCleared ConnectionCleared Logoff Logon",
        "{told}"
    );
}

#[test]
fn what_is_impossible_is_in_the_log() {
    let mut desk = desk(
        r#"
        [[step]]
        at = 1
        do = { answer = { agent = 102 } }
        [[step]]
        at = 2
        do = "end_faults"
        "#,
    );
    desk.wait(1.0);
    assert_eq!(
        desk.last_log(),
        "step 1 of the script: agent 102 has no call that rings"
    );
    desk.wait(1.0);
    desk.expect("");
}

#[test]
fn every_mistake_has_a_line() {
    let good = r#"
[[step]]
at = 1
do = { answer = { agent = 101 } }
[[step]]
after = { event = "Held", agent = 101 }
wait = 1
do = { inbound_call = { group = 1 } }
"#;
    let first = QUIET.lines().count() + 1;
    let parse = |steps: &str| Scenario::parse(&format!("{QUIET}\n{steps}"), "bad.toml");
    parse(good).unwrap();
    for (right, wrong, line, says) in [
        ("at = 1", "at = \"soon\"", 3, "a time from the start"),
        ("at = 1", "at = 1\nwait = 2", 4, "goes with `after`"),
        ("at = 1", "at = 1\nrepeat = true", 4, "goes with `after`"),
        ("at = 1\n", "", 2, "expected `at` or `after`"),
        ("wait = 1", "at = 1", 6, "expected one of them"),
        ("\"Held\"", "\"Hold music\"", 6, "no event"),
        (
            "\"Held\", agent = 101",
            "\"Held\", agent = 999",
            6,
            "there is no agent 999",
        ),
        (
            "\"Held\"",
            "\"Held\", group = 77",
            6,
            "there is no group 77",
        ),
        (
            "answer = { agent = 101 }",
            "answer = { agent = 999 }",
            4,
            "there is no agent 999",
        ),
        ("group = 1", "group = 77", 8, "there is no group 77"),
        ("answer", "answers", 4, "unknown variant `answers`"),
        ("wait = 1", "wait = -1", 7, "0 or more"),
    ] {
        let text = good.replacen(right, wrong, 1);
        assert_ne!(text, good, "{right:?} is not there to replace");
        let error = parse(&text).unwrap_err();
        assert_eq!(error.line(), Some(first + line), "{wrong:?}: {error}");
        assert!(error.to_string().contains(says), "{wrong:?}: {error}");
    }
}
