use std::future::poll_fn;

use openccas::{ErrorKind, embed::Changes};

use crate::support::{kind, logon, open, service, soon};

#[tokio::test]
async fn a_change_of_the_picture_is_told() {
    let (service, centre) = service().await;
    let client = open(&service).await;
    let mut model = client.model();
    soon("it is complete", model.wait_until(|it| it.is_complete()))
        .await
        .unwrap();
    let mut changes = Changes::new(&model);
    for rec_id in 11..=15 {
        centre.publish([logon(rec_id, "Zoë")]);
        while model.snapshot().agent(rec_id).is_none() {
            let changed = poll_fn(|context| changes.poll_changed(context));
            soon("it changes", changed).await.unwrap();
        }
    }
    client.close().await;
    let mut last = Ok(());
    while last.is_ok() {
        let changed = poll_fn(|context| changes.poll_changed(context));
        last = soon("it ends", changed).await;
    }
    assert_eq!(kind(last), ErrorKind::Closed);
}
