//! An object for each tenant.

use openccas::{Client, ErrorKind, Options};
use openccas_com_bridge::{Bridge, Connection, Part};
use openccas_protocol::{Method, Value};
use openccas_service::ServiceOptions;

use crate::{
    fake::Maker,
    setting::{
        Setting, account, configure, connection, gap, numbered, numbers, part, patient, snapshot,
    },
};

fn tenant(agents: &'static [(i32, &'static str)]) -> std::sync::Arc<Maker> {
    Maker::new(move |sink, method, _| {
        if method == Method::ConnectWithDirectConnect {
            configure(sink, agents);
        }
        Ok(Vec::new())
    })
}

async fn open(setting: &Setting, user_id: &str, tenant_id: i32) -> Client {
    let options = Options::new().credentials(user_id, "secret", tenant_id);
    setting.open_with(options).await
}

#[tokio::test]
async fn each_tenant_has_an_object_of_its_own() {
    let (one, two) = (tenant(&[(11, "Ada")]), tenant(&[(22, "Bo")]));
    let credentials = |user: &str, tenant_id: i32| {
        Some(vec![
            Value::from(user.to_owned()),
            Value::from("pw".to_owned()),
            Value::from(tenant_id),
        ])
    };
    let with = |tenant_id, maker, user| Part {
        connection: Connection {
            credentials: credentials(user, tenant_id),
            ..connection()
        },
        ..part(tenant_id, maker)
    };
    let options =
        ServiceOptions::new().accounts([account("host", -1), account("one", 1), account("two", 2)]);
    let parts = vec![with(1, &one, "ann"), with(2, &two, "ben")];
    let setting = Setting::over(parts, options, patient()).await;
    let (ann, ben) = (
        open(&setting, "one", 1).await,
        open(&setting, "two", 2).await,
    );
    let mut anns = ann.events();
    let mut bens = ben.events();
    assert_eq!(snapshot(&mut anns).await, ["Ada", "Sales"]);
    assert_eq!(snapshot(&mut bens).await, ["Bo", "Sales"]);
    let host = open(&setting, "host", -1).await;
    let mut hosts = host.events();
    assert_eq!(snapshot(&mut hosts).await.len(), 4);
    assert_eq!(
        one.calls(Method::SetLogonCredentials),
        [(0, credentials("ann", 1).unwrap())]
    );
    assert_eq!(
        one.methods(0)[..3],
        [
            Method::Initialize,
            Method::SetLogonCredentials,
            Method::ConnectWithDirectConnect
        ]
    );

    // A request goes to the tenant's object; the host's to that of the agent or tenant it names.
    ann.hold_call(11, 1).await.unwrap();
    host.hold_call(22, 2).await.unwrap();
    host.logoff_phone_agent("1234", 1).await.unwrap();
    assert_eq!(one.calls(Method::HoldCall).len(), 1);
    assert_eq!(two.calls(Method::HoldCall).len(), 1);
    assert_eq!(one.calls(Method::LogoffPhoneAgent).len(), 1);
    let error = host.hold_call(99, 2).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSupported);

    // What befalls one tenant is none of the other's business.
    two.tell(|sink| sink.disconnected());
    gap(&mut bens).await;
    gap(&mut bens).await;
    snapshot(&mut bens).await;
    one.tell(|sink| sink.event(&numbered(1)));
    numbers(&mut anns, [1]).await;
    gap(&mut hosts).await;
    gap(&mut hosts).await;
    assert_eq!(snapshot(&mut hosts).await.len(), 4);
    numbers(&mut hosts, [1]).await;
}

#[test]
fn sets_of_objects_that_make_no_sense() {
    let maker = tenant(&[]);
    for tenants in [&[][..], &[1, 1], &[-1, 1]] {
        let parts = tenants.iter().map(|tenant_id| part(*tenant_id, &maker));
        let error = Bridge::new("b", "UTC", parts.collect(), patient()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{tenants:?}");
    }
}
