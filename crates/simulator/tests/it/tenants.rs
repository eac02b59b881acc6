//! What a tenant's administrator can see and touch.

use openccas_protocol::{ErrorKind, Request};

use crate::desk::Desk;

const HOSTER: &str = r#"
    tenant = [{ id = 1, name = "North" }, { id = 2, name = "South" }]
    account = [
        { user_id = "host", password = "h" },
        { user_id = "north", password = "n", tenant_id = 1 },
    ]
    reason = [{ id = 5, name = "Lunch", tenant_id = 1 }, { id = 6, name = "Fika", tenant_id = 2 }]

    [[agent]]
    id = 101
    name = "Ada"
    logon_id = "ada"
    extension = "4001"
    tenant_id = 2

    [[agent]]
    id = 102
    name = "Another Ada"
    logon_id = "ada"
    extension = "4001"
    tenant_id = 1

    [[phone_agent]]
    id = 201
    name = "Pia"
    logon_id = "pia"
    pin = "1"
    extension = "4101"
    tenant_id = 2
    logs_on = false
"#;

fn refusal(desk: &mut Desk, view: i32, request: &Request) -> ErrorKind {
    desk.world.handle(request, view, None).unwrap_err().kind()
}

#[test]
fn foreign_agents_do_not_exist() {
    let mut desk = Desk::of(HOSTER);
    let request = request!(SetVoiceNotReady {
        agent_rec_id: 101,
        reason: 0
    });
    assert_eq!(refusal(&mut desk, 1, &request), ErrorKind::AgentUnknown);
    desk.expect("");
    assert!(desk.world.handle(&request, 2, None).is_ok());
}

#[test]
fn lookups_stay_within_the_view_and_give_the_host_the_lowest_tenant() {
    let mut desk = Desk::of(HOSTER);
    let request = request!(GetAgentRecIdFromLogonId {
        agent_logon_id: "ada"
    });
    for (view, expected) in [(-1, 102), (1, 102), (2, 101)] {
        let found = desk.world.handle(&request, view, None).unwrap();
        assert_eq!(found.long().unwrap(), expected);
    }
}

#[test]
fn reasons_belong_to_tenants() {
    let mut desk = Desk::of(HOSTER);
    let reasons = |tenant: i32| {
        request!(GetNotReadyReasons {
            tenant_rec_id: tenant
        })
    };
    let own = desk.world.handle(&reasons(1), 1, None).unwrap();
    assert_eq!(own.text().unwrap(), "5|Lunch");
    assert_eq!(refusal(&mut desk, 1, &reasons(2)), ErrorKind::UnknownTenant);
    assert_eq!(
        refusal(&mut desk, -1, &reasons(-1)),
        ErrorKind::UnknownTenant
    );
    // Another tenant's reason is none.
    desk.ask(request!(SetVoiceNotReady {
        agent_rec_id: 101,
        reason: 5
    }));
    desk.expect(r#"0 NotReady RecID=101 ReasonID=-1 ReasonString="""#);
}

#[test]
fn phone_agents_are_reached_through_their_tenant() {
    let mut desk = Desk::of(HOSTER);
    let log_on = |tenant: i32| {
        request!(LogonPhoneAgent {
            pin: "1",
            extension: "4101",
            tenant_id: tenant,
            oas_id: 1
        })
    };
    assert_eq!(refusal(&mut desk, 1, &log_on(2)), ErrorKind::UnknownTenant);
    assert_eq!(refusal(&mut desk, -1, &log_on(3)), ErrorKind::UnknownTenant);
    assert!(desk.world.handle(&log_on(1), -1, None).is_ok());
    desk.expect("");
    assert!(desk.world.handle(&log_on(2), -1, None).is_ok());
    assert!(
        desk.world
            .take_events()
            .iter()
            .all(|event| event.tenant_id == 2)
    );
}

#[test]
fn a_system_without_tenants_has_none() {
    let mut desk = Desk::quiet();
    let reasons = request!(GetNotReadyReasons { tenant_rec_id: 1 });
    assert_eq!(desk.refusal(reasons), ErrorKind::UnknownTenant);
}

#[test]
fn the_same_extension_in_two_tenants_is_two_extensions() {
    let mut desk = Desk::of(HOSTER);
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4001"
    }));
    let told = desk.told();
    assert!(
        told.contains("Failed RecID=101 CallID=1001 Cause=3"),
        "{told}"
    );
}
