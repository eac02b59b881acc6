//! A client that does nothing by itself, and a contact centre that does what a test says.

mod centre;
mod client;

use std::{
    future::Future,
    sync::{Arc, Mutex},
    time::Duration,
};

use openccas_protocol::{Event, Position};
use openccas_service::{Service, ServiceOptions, ServiceStats};
use tokio::time::timeout;

pub(crate) use centre::{Centre, group, logon, numbered, tenants_event};
pub(crate) use client::{Client, Item, hello, roomy, small};

/// Far more than anything here takes; what takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits for what has to happen.
pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    match timeout(PATIENCE, future).await {
        Ok(value) => value,
        Err(_) => panic!("this did not happen: {what}"),
    }
}

/// Waits until the service's counters say so.
pub(crate) async fn until(service: &Service, what: &str, check: impl Fn(&ServiceStats) -> bool) {
    soon(what, async {
        while !check(&service.stats()) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    })
    .await;
}

/// A service with a contact centre of two agents and a group.
pub(crate) async fn start(options: ServiceOptions) -> (Service, Arc<Centre>) {
    start_with(
        options,
        Centre::new([logon(1, "Ada"), logon(2, "Bo"), group(5, "Sales")]),
    )
    .await
}

pub(crate) async fn start_with(
    options: ServiceOptions,
    centre: Arc<Centre>,
) -> (Service, Arc<Centre>) {
    let service = Service::start(options, Arc::clone(&centre) as _)
        .await
        .unwrap();
    (service, centre)
}

/// Options whose service writes every event of the host's view into a list.
pub(crate) fn logged(options: ServiceOptions) -> (ServiceOptions, Arc<Mutex<Vec<Event>>>) {
    let log = Arc::new(Mutex::new(Vec::new()));
    let writer = Arc::clone(&log);
    (
        options.on_event(move |event| writer.lock().unwrap().push(event.clone())),
        log,
    )
}

/// A client that takes all events and has its configuration data.
pub(crate) async fn watching(service: &Service) -> Client {
    let mut client = Client::connect(service).await;
    client.flow(Position::Fresh);
    client.until_complete().await;
    client
}
