//! Many clients over one object.

use std::time::Duration;

use openccas::{ErrorKind, Options};
use openccas_protocol::{Method, Value};
use openccas_service::ServiceOptions;
use tokio::task::JoinSet;

use crate::{
    fake::Maker,
    setting::{Setting, numbered, numbers, part, patient, snapshot, soon, well},
};

/// How many there are: one more than the places that the Agent Service itself has.
const MANY: usize = 11;

#[tokio::test]
async fn one_object_serves_many_clients() {
    let maker = Maker::new(|sink, method, inputs| match method {
        // The number of the client comes back, so that a mixed-up answer shows.
        Method::GetAgentRecIdFromLogonId => match &inputs[0] {
            Value::Text(number) => Ok(vec![Value::from(number.parse::<i32>().unwrap())]),
            other => panic!("{other:?} is no logon id"),
        },
        _ => well(sink, method, inputs),
    });
    let options = ServiceOptions::new().max_direct_clients(MANY);
    let setting = Setting::over(vec![part(-1, &maker)], options, patient()).await;
    let mut clients = Vec::new();
    for _ in 0..MANY {
        let client = setting.open().await;
        let mut events = client.events();
        assert_eq!(snapshot(&mut events).await, ["Ada", "Bo", "Sales"]);
        clients.push((client, events));
    }
    let port = setting.service.local_addr().port();
    let patience = Options::new().connect_timeout(Duration::from_secs(20));
    let refusal = patience.open("127.0.0.1", port).await.unwrap_err();
    assert_eq!(refusal.kind(), ErrorKind::TooManyClients);

    let mut asked = JoinSet::new();
    for ((client, _), number) in clients.iter().zip(1..) {
        let client = client.clone();
        asked.spawn(async move {
            let logon_id = number.to_string();
            let answer = client.get_agent_rec_id_from_logon_id(&logon_id).await;
            assert_eq!(answer.unwrap(), number, "somebody else's answer");
        });
    }
    soon("all are answered", asked.join_all()).await;
    let served = maker.calls(Method::GetAgentRecIdFromLogonId);
    assert_eq!(served.len(), MANY, "each once");
    maker.tell(|sink| (1..=100).for_each(|number| sink.event(&numbered(number))));
    for (_, events) in &mut clients {
        numbers(events, 1..=100).await;
    }
    assert_eq!(
        maker.made(),
        1,
        "one object, one place of the Agent Service"
    );
}
