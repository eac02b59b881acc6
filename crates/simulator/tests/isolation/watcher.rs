//! Somebody who looks at every event of a view.

use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
    time::Duration,
};

use openccas_protocol::{ClientOutput, Event, EventType, FieldValue, Notice, Position};
use tokio::{sync::watch, task::JoinHandle, time::timeout};

use crate::{client::Client, owned::Owned};

/// What was seen of one tenant: how many events, and which, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Digest {
    pub(crate) events: u64,
    hash: u64,
}

/// What was seen of a view.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) events: u64,
    complete: bool,
    live: BTreeMap<i32, Digest>,
    snapshot: BTreeMap<i32, Digest>,
}

impl Seen {
    pub(crate) fn of(&self, tenant_id: i32) -> Digest {
        self.live.get(&tenant_id).copied().unwrap_or_default()
    }

    pub(crate) fn configuration(&self, tenant_id: i32) -> Digest {
        self.snapshot.get(&tenant_id).copied().unwrap_or_default()
    }
}

pub(crate) struct Watcher {
    seen: watch::Receiver<Seen>,
    task: JoinHandle<()>,
}

impl Watcher {
    /// Watches what is shown to `owned`, or to the host, who sees these tenants.
    pub(crate) fn start(mut client: Client, owned: Option<Arc<Owned>>, tenants: &[i32]) -> Self {
        let tenants = tenants.to_vec();
        let (sender, seen) = watch::channel(Seen::default());
        let task = tokio::spawn(async move {
            client.flow(Position::Fresh);
            let mut seen = Seen::default();
            let mut seam = 0;
            loop {
                match client.next().await {
                    ClientOutput::Batch(batch) => {
                        for event in batch.events() {
                            match &owned {
                                _ if event.event_type() == EventType::DataComplete => {}
                                Some(owned) => owned.check(&event),
                                None => assert!(tenants.contains(&event.tenant_id()), "{event:?}"),
                            }
                            seen.add(&event, seam);
                        }
                        sender.send_replace(seen.clone());
                    }
                    ClientOutput::Notice(Notice::SnapshotBegin { seq }) => seam = seq,
                    ClientOutput::Flowing { .. } => {}
                    other => panic!("{other:?} came"),
                }
            }
        });
        Self { seen, task }
    }

    /// Waits until so many live events have come, which must be all.
    pub(crate) async fn reach(&mut self, events: u64) -> Seen {
        self.until(|seen| seen.events >= events).await
    }

    /// Waits for the configuration data.
    pub(crate) async fn configured(mut self) -> Seen {
        self.until(|seen| seen.complete).await
    }

    async fn until(&mut self, reached: impl FnMut(&Seen) -> bool) -> Seen {
        let wait = timeout(Duration::from_secs(60), self.seen.wait_for(reached));
        match wait.await {
            Ok(Ok(seen)) => seen.clone(),
            // It ends by a panic alone, which has been printed.
            Ok(Err(_)) => panic!("the watcher has failed"),
            Err(_) => panic!("events are missing"),
        }
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Seen {
    fn add(&mut self, event: &Event, seam: u64) {
        if event.event_type() == EventType::DataComplete {
            self.complete = true;
            return;
        }
        let digests = if event.is_snapshot() {
            &mut self.snapshot
        } else {
            self.events += 1;
            // Without holes, whatever is not shown here.
            assert_eq!(event.seq(), seam + self.events, "{event:?}");
            &mut self.live
        };
        let digest = digests.entry(event.tenant_id()).or_default();
        digest.events += 1;
        let mut hash = DefaultHasher::new();
        digest.hash.hash(&mut hash);
        event.event_type().number().hash(&mut hash);
        event.time().as_microsecond().hash(&mut hash);
        for field in event.fields() {
            field.name.hash(&mut hash);
            match field.value {
                FieldValue::Long(value) => value.hash(&mut hash),
                FieldValue::Text(value) => value.hash(&mut hash),
                other => panic!("{other:?} is of a new type"),
            }
        }
        digest.hash = hash.finish();
    }
}
