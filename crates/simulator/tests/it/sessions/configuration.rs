//! Groups of every purpose are told when a client connects.

use crate::desk::{Desk, line};

#[test]
fn groups_of_every_purpose_are_configured() {
    let purposes = [
        "voice",
        "campaign",
        "email",
        "sms",
        "chat",
        "voice_dispatch",
        "common_hold",
        "email_dispatch",
        "sms_dispatch",
        "open_media",
    ];
    let groups = purposes.iter().zip(1..).map(|(purpose, id)| {
        format!("[[group]]\nid = {id}\nname = \"{purpose}\"\npurpose = \"{purpose}\"\n")
    });
    let desk = Desk::of(&groups.collect::<String>());
    let told: Vec<String> = desk.world.configuration().iter().map(line).collect();
    let expected: Vec<String> = purposes
        .iter()
        .zip(0..)
        .map(|(name, purpose)| {
            let id = purpose + 1;
            format!("ServiceGroupAdded RecID={id} ServiceGroupPurpose={purpose} Name={name:?}")
        })
        .collect();
    assert_eq!(told, expected);
}

/// Each flag is the readiness for its medium.
#[test]
fn a_logon_tells_what_the_agent_is_ready_for() {
    for (ready_for, flags) in [
        (
            "voice",
            "VoiceReady=1 EmailReady=0 OpenMediaReady=0 MediaReady=0",
        ),
        (
            "email",
            "VoiceReady=0 EmailReady=1 OpenMediaReady=0 MediaReady=0",
        ),
        (
            "open_media",
            "VoiceReady=0 EmailReady=0 OpenMediaReady=1 MediaReady=0",
        ),
        (
            "chat",
            "VoiceReady=0 EmailReady=0 OpenMediaReady=0 MediaReady=1",
        ),
    ] {
        let mut desk = Desk::of(&format!(
            r#"
            [[agent]]
            id = 101
            name = "Ada"
            logon_id = "ada"
            extension = "4001"
            logs_on = false
            ready_for = ["{ready_for}"]
            "#
        ));
        desk.world.sign_on(101).unwrap();
        desk.expect(&format!(
            r#"0 Logon Name="Ada" DN="4001" RecID=101 LogonID="ada" {flags} MachineName="PC-4001" NumberOfServiceGroups=0 ServiceGroupList="" OASID=1"#
        ));
    }
}
