use std::sync::{Arc, Mutex};

use openccas::{
    Options, Tenant,
    embed::{Level, set_log},
};

use crate::support::{open_with, service};

/// In one test, because there is one log for the process. Other tests write to it, too.
#[tokio::test]
async fn the_log_goes_to_the_sink() {
    let records = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&records);
    let installed = set_log(
        Level::TRACE,
        Some(Box::new(move |record| {
            let line = format!("{} {} {}", record.level, record.target, record.message);
            sink.lock().unwrap().push(line);
        })),
    );
    assert!(installed);
    let (service, _centre) = service().await;
    let port = service.local_addr().port();
    let options = || Options::new().credentials("ada", "correct horse", Tenant::ALL_TENANTS);
    open_with(options(), &service).await.close().await;
    let lines = || -> Vec<String> { records.lock().unwrap().clone() };
    let connected =
        |line: &String| line.contains("connected service=") && line.contains(&port.to_string());
    let line = lines().into_iter().find(connected);
    let line = line.unwrap_or_else(|| panic!("no connect in {:#?}", lines()));
    assert!(line.starts_with("INFO openccas::"), "{line}");
    assert!(lines().iter().all(|line| !line.contains("correct horse")));

    // A sink takes the place of the one before it, and of nothing comes nothing.
    let (errors, sink) = (Arc::new(Mutex::new(Vec::new())), Arc::clone(&records));
    records.lock().unwrap().clear();
    let writer = Arc::clone(&errors);
    drop(sink);
    set_log(
        Level::ERROR,
        Some(Box::new(move |record| {
            writer.lock().unwrap().push(record.level);
        })),
    );
    open_with(options(), &service).await.close().await;
    assert!(
        errors
            .lock()
            .unwrap()
            .iter()
            .all(|level| *level == Level::ERROR)
    );
    set_log(Level::TRACE, None);
    assert_eq!(Arc::strong_count(&records), 1, "the first sink is let go");
    open_with(options(), &service).await.close().await;
    assert!(!lines().iter().any(connected));
}
