//! Who sees what on a tenanted system.

use openccas_protocol::{Credentials, ErrorKind, EventType, Hello, Parameter, Position};
use openccas_service::{Account, NewEvent, Service, ServiceOptions};

use crate::support::{Centre, Client, hello, logon, roomy, start_with, tenants_event};

fn with(user_id: &str, tenant_id: i32) -> Hello {
    Hello {
        credentials: Some(Credentials {
            user_id: user_id.to_owned(),
            password: "secret".to_owned(),
            tenant_id,
        }),
        ..hello()
    }
}

async fn tenanted() -> (Service, std::sync::Arc<Centre>) {
    let options = ServiceOptions::new().accounts([
        Account::new("host", "secret", -1),
        Account::new("one", "secret", 1),
        Account::new("two", "secret", 2),
        Account::new("nine", "secret", 9),
    ]);
    let configuration =
        [(1, 11, "Ada"), (2, 22, "Bo"), (1, 12, "Cleo")].map(|(tenant_id, rec_id, name)| {
            NewEvent {
                tenant_id,
                ..logon(rec_id, name)
            }
        });
    start_with(options, Centre::tenanted(&[1, 2], configuration)).await
}

#[tokio::test]
async fn a_tenant_sees_its_own_and_cannot_tell_that_there_are_others() {
    let (service, centre) = tenanted().await;
    let mut views = Vec::new();
    for (user, tenant, names) in [
        ("host", -1, vec!["Ada", "Bo", "Cleo"]),
        ("one", 1, vec!["Ada", "Cleo"]),
        ("two", 2, vec!["Bo"]),
    ] {
        let mut client = Client::try_connect(&service, &with(user, tenant), roomy())
            .await
            .unwrap();
        assert_eq!(client.welcome.as_ref().unwrap().view_tenant, tenant);
        client.flow(Position::Fresh);
        let (seam, events) = client.until_complete().await;
        assert_eq!(seam, 0);
        let told: Vec<_> = events
            .iter()
            .map(|event| event.text(Parameter::NAME).unwrap())
            .collect();
        assert_eq!(told, names);
        views.push((client, tenant));
    }
    centre.publish((1..=300).map(|number| tenants_event(1 + number % 3 / 2, number)));
    for (mut client, tenant) in views {
        let expected: Vec<i32> = (1..=300)
            .filter(|number| tenant == -1 || 1 + number % 3 / 2 == tenant)
            .collect();
        for (index, number) in expected.iter().enumerate() {
            let event = client.event().await;
            assert_eq!(event.seq(), index as u64 + 1);
            assert_eq!(event.long(Parameter::CALL_ID), Some(*number));
        }
        let id = client.make_call("refuse");
        assert_eq!(client.reply().await.id, id);
    }
}

#[tokio::test]
async fn what_belongs_to_no_tenant_is_for_the_host() {
    let (service, centre) = tenanted().await;
    let mut one = Client::try_connect(&service, &with("one", 1), roomy())
        .await
        .unwrap();
    one.flow(Position::Fresh);
    one.until_complete().await;
    centre.publish([
        tenants_event(-1, 1),
        tenants_event(9, 2),
        tenants_event(1, 3),
    ]);
    let event = one.event().await;
    assert_eq!((event.seq(), event.long(Parameter::CALL_ID)), (1, Some(3)));
    service.shutdown().await;
    let last = one.event().await;
    assert_eq!(last.event_type(), EventType::ServiceDisconnect);
    assert_eq!((last.seq(), last.tenant_id()), (2, 1));
}

#[tokio::test]
async fn everybody_else_is_refused() {
    let (service, _centre) = tenanted().await;
    for hello in [
        hello(),
        with("one", 2),
        with("one", -1),
        with("nine", 9),
        with("nobody", -1),
    ] {
        let error = Client::try_connect(&service, &hello, roomy())
            .await
            .err()
            .unwrap();
        assert_eq!(error.kind(), ErrorKind::AuthenticationFailed);
    }
}
