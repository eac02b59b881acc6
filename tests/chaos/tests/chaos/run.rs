//! One set of clients, and services that are killed under them.

use std::{sync::atomic::Ordering, thread, time::Duration};

use tokio::runtime::Runtime;

use crate::{books::Books, chance::Chance, clients::Clients, proxy::Proxy, service::Killable};

/// What happened.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) kills: u64,
    pub(crate) connections: u64,
    pub(crate) reconnects: u64,
    pub(crate) events: u64,
    pub(crate) unlogged: u64,
    pub(crate) gaps: u64,
    pub(crate) snapshots: u64,
    pub(crate) answered: u64,
    pub(crate) refused: u64,
    pub(crate) not_sent: u64,
    pub(crate) unknown: u64,
}

impl Tally {
    pub(crate) fn add(&mut self, other: &Self) {
        self.kills += other.kills;
        self.connections += other.connections;
        self.reconnects += other.reconnects;
        self.events += other.events;
        self.unlogged += other.unlogged;
        self.gaps += other.gaps;
        self.snapshots += other.snapshots;
        self.answered += other.answered;
        self.refused += other.refused;
        self.not_sent += other.not_sent;
        self.unknown += other.unknown;
    }
}

/// Kills so many services. Then one more comes, to its orderly end, and all is compared.
pub(crate) fn run(seed: u64, kills: u64) -> Tally {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("there are threads");
    let mut chance = Chance::new(seed);
    let mut service = Killable::new(seed);
    service.start();
    let (proxy, clients) = runtime.block_on(async {
        let proxy = Proxy::start(service.port, seed).await;
        let clients = Clients::connect(proxy.port, Chance::new(chance.next())).await;
        (proxy, clients)
    });
    proxy.trouble();
    for _ in 0..kills {
        let from = clients.watchers[chance.below(clients.watchers.len() as u64) as usize].clone();
        let place = from.place();
        if chance.one_in(5) {
            // Also one that has hardly begun.
            thread::sleep(Duration::from_millis(chance.below(20)));
        } else {
            runtime.block_on(from.until("an event", |now| now.is_some() && *now != place));
            thread::sleep(Duration::from_millis(chance.below(150)));
        }
        service.kill();
        // Now and then all of them find nobody there.
        thread::sleep(Duration::from_millis(chance.below(3) * 15));
        service.start();
    }
    proxy.calm();
    clients.settle();
    let tally = settle(&runtime, &mut service, &proxy, clients);
    Tally { kills, ..tally }
}

fn settle(runtime: &Runtime, service: &mut Killable, proxy: &Proxy, clients: Clients) -> Tally {
    // Each of them is there with the last service before that ends.
    let last = service.logs.last().expect("it has started").clone();
    let epoch = runtime.block_on(epoch_of(&last));
    runtime.block_on(async {
        for watcher in &clients.watchers {
            let there = |place: &Option<(String, u64)>| {
                place.as_ref().is_some_and(|(run, _)| *run == epoch)
            };
            watcher.until("the last service", there).await;
        }
    });
    service.interrupt();
    let mut books = Books::read(&service.logs);
    let end = books.last.clone();
    runtime.block_on(async {
        for watcher in &clients.watchers {
            watcher.until("the end", |place| *place == end).await;
        }
    });
    let mut tally = Tally {
        connections: proxy.connections(),
        reconnects: clients.reconnects(),
        ..Tally::default()
    };
    let watchers = clients.watchers.clone();
    let outcomes = clients.requests.outcomes.clone();
    runtime.block_on(clients.close());
    for watcher in &watchers {
        let ledger = watcher.ledger.lock().expect("no check has failed");
        tally.events += books.check(&ledger);
        tally.gaps += ledger.gaps as u64;
        tally.snapshots += ledger.snapshots as u64;
    }
    tally.unlogged = books.unlogged;
    tally.answered = outcomes.answered.load(Ordering::SeqCst);
    tally.refused = outcomes.refused.load(Ordering::SeqCst);
    tally.not_sent = outcomes.not_sent.load(Ordering::SeqCst);
    tally.unknown = outcomes.unknown.load(Ordering::SeqCst);
    tally
}

/// The run that a log is of, once something has happened in it.
async fn epoch_of(log: &std::path::Path) -> String {
    let first = async {
        loop {
            let text = tokio::task::block_in_place(|| std::fs::read(log)).unwrap_or_default();
            let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
            if let Ok(event) = serde_json::from_slice::<serde_json::Value>(line) {
                return event["epoch"]
                    .as_str()
                    .expect("an event has one")
                    .to_owned();
            }
            // The file is another program's: there is nothing to wait for.
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let first = tokio::time::timeout(crate::PATIENCE, first);
    first.await.expect("nothing happens")
}
