//! Clients of every kind, and what each of them is told.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use openccas::{Client, Events, Options, Reconnect, blocking};
use tokio::{
    task::JoinHandle as Task,
    time::{sleep, timeout},
};

use crate::{
    PATIENCE,
    chance::Chance,
    requests::Requests,
    watcher::{Watcher, is_loss},
};

pub(crate) struct Clients {
    pub(crate) watchers: Vec<Watcher>,
    clients: Vec<Client>,
    tasks: Vec<Task<()>>,
    threads: Vec<JoinHandle<()>>,
    pub(crate) requests: Requests,
    settling: Arc<AtomicBool>,
    handler: Option<(Client, Arc<Losses>)>,
}

/// How often a handler was told of a loss.
#[derive(Default)]
struct Losses(AtomicU64);

fn options(name: &str) -> Options {
    let policy = Reconnect::default()
        .first_delay(Duration::from_millis(4))
        .longest_delay(Duration::from_millis(60));
    Options::new().name(name).reconnect(policy)
}

impl Clients {
    /// All of them, connected.
    pub(crate) async fn connect(port: u16, mut chance: Chance) -> Self {
        let mut all = Self {
            watchers: Vec::new(),
            clients: Vec::new(),
            tasks: Vec::new(),
            threads: Vec::new(),
            requests: Requests::default(),
            settling: Arc::default(),
            handler: None,
        };
        let mut chance = move || Chance::new(chance.next());
        all.plain(port, chance()).await;
        all.slow(port, chance()).await;
        all.parked(port, chance()).await;
        all.several(port, chance()).await;
        all.handlers(port, chance()).await;
        all.on_a_thread(port, chance());
        // One that only makes requests.
        let client = options("requests")
            .open("127.0.0.1", port)
            .await
            .expect("it connects");
        all.keep(client, chance());
        all
    }

    fn watcher(&mut self, name: &str) -> Watcher {
        let watcher = Watcher::new(name);
        self.watchers.push(watcher.clone());
        watcher
    }

    fn keep(&mut self, client: Client, mut chance: Chance) {
        let expects = self.requests.clone();
        let other = Chance::new(chance.next());
        self.tasks
            .push(tokio::spawn(expects.expect(client.clone(), other)));
        self.tasks.push(tokio::spawn(
            self.requests.clone().make(client.clone(), chance),
        ));
        self.clients.push(client);
    }

    async fn plain(&mut self, port: u16, chance: Chance) {
        let client = options("plain")
            .open("127.0.0.1", port)
            .await
            .expect("it connects");
        let watcher = self.watcher("plain");
        self.tasks
            .push(tokio::spawn(read(client.events(), watcher, None)));
        self.keep(client, chance);
    }

    async fn slow(&mut self, port: u16, mut chance: Chance) {
        let options = options("slow").queue(20_000, 100);
        let client = options.open("127.0.0.1", port).await.expect("it connects");
        let watcher = self.watcher("slow");
        let pace = Chance::new(chance.next());
        self.tasks
            .push(tokio::spawn(read(client.events(), watcher, Some(pace))));
        self.keep(client, chance);
    }

    /// Two consumers of one client, there before the events.
    async fn several(&mut self, port: u16, chance: Chance) {
        let client = options("several").build();
        client.initialize().expect("it is new");
        for name in ["first of several", "second of several"] {
            let watcher = self.watcher(name);
            self.tasks
                .push(tokio::spawn(read(client.events(), watcher, None)));
        }
        let connected = client
            .connect_with_direct_connect("127.0.0.1", port.into(), "")
            .await;
        connected.expect("it connects");
        self.keep(client, chance);
    }

    /// A client whose consumers go, and others come some time later.
    async fn parked(&mut self, port: u16, mut chance: Chance) {
        let client = options("parked")
            .open("127.0.0.1", port)
            .await
            .expect("it connects");
        let watcher = self.watcher("parked");
        let visits = visit(
            client.clone(),
            watcher,
            Chance::new(chance.next()),
            Arc::clone(&self.settling),
        );
        self.tasks.push(tokio::spawn(visits));
        self.keep(client, chance);
    }

    async fn handlers(&mut self, port: u16, chance: Chance) {
        let client = options("handlers").build();
        let watcher = self.watcher("handlers");
        client
            .on_event(move |event| watcher.take_untold(&event))
            .expect("a thread starts");
        let losses = Arc::<Losses>::default();
        let counted = Arc::clone(&losses);
        let counter = move |_| {
            counted.0.fetch_add(1, Ordering::SeqCst);
        };
        client.on_disconnect(counter).expect("a thread starts");
        client.initialize().expect("it is new");
        let connected = client
            .connect_with_direct_connect("127.0.0.1", port.into(), "")
            .await;
        connected.expect("it connects");
        self.handler = Some((client.clone(), losses));
        self.keep(client, chance);
    }

    fn on_a_thread(&mut self, port: u16, chance: Chance) {
        let watcher = self.watcher("blocking");
        let requests = self.requests.clone();
        let (sender, receiver) = std::sync::mpsc::channel();
        self.threads.push(thread::spawn(move || {
            let client = blocking::Client::open_with(options("blocking"), "127.0.0.1", port)
                .expect("it connects");
            sender.send(client.clone()).expect("it is waited for");
            for delivery in client.events() {
                watcher.take(&delivery.expect("it reconnects"));
            }
        }));
        let client = tokio::task::block_in_place(|| receiver.recv_timeout(PATIENCE));
        let client = client.expect("it connects in time");
        self.clients.push(client.inner().clone());
        self.threads.push(thread::spawn(move || {
            requests.make_blocking(&client, chance);
        }));
    }

    /// How often they were connected again.
    pub(crate) fn reconnects(&self) -> u64 {
        self.clients
            .iter()
            .map(|client| client.stats().reconnects)
            .sum()
    }

    /// No more requests are made, and nobody comes and goes.
    pub(crate) fn settle(&self) {
        self.requests.stop();
        self.settling.store(true, Ordering::SeqCst);
    }

    /// The service is gone. Ends them all, and sees that they end.
    pub(crate) async fn close(self) {
        if let Some((client, losses)) = &self.handler {
            check_losses(client, losses).await;
        }
        for client in &self.clients {
            timeout(PATIENCE, client.close())
                .await
                .expect("a client does not close");
        }
        for task in self.tasks {
            timeout(PATIENCE, task)
                .await
                .expect("a task does not end")
                .expect("it succeeds");
        }
        let (sender, joined) = std::sync::mpsc::channel();
        let threads = self.threads;
        thread::spawn(move || {
            let failed = threads.into_iter().any(|thread| thread.join().is_err());
            sender.send(failed)
        });
        let failed = tokio::task::block_in_place(|| joined.recv_timeout(PATIENCE));
        assert!(!failed.expect("a thread does not end"), "a thread failed");
        for watcher in &self.watchers {
            assert!(!watcher.ledger.is_poisoned(), "{} failed", watcher.name);
        }
    }
}

/// Every connection was lost in the end, each once.
async fn check_losses(client: &Client, losses: &Losses) {
    let expected = client.stats().reconnects + 1;
    let told = async {
        while losses.0.load(Ordering::SeqCst) < expected {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, told).await.expect("a loss is not told");
    assert_eq!(
        losses.0.load(Ordering::SeqCst),
        expected,
        "each loss is told once"
    );
    assert_eq!(client.stats().handler_failures, 0);
}

/// Reads to the end of the stream, slowly if there is a pace.
async fn read(mut events: Events, watcher: Watcher, mut pace: Option<Chance>) {
    while let Some(delivery) = events.next().await {
        watcher.take(&delivery.expect("it reconnects"));
        if let Some(pace) = &mut pace
            && pace.one_in(30)
        {
            sleep(Duration::from_millis(pace.below(4))).await;
        }
    }
}

/// Comes, reads a while, goes, and comes again; from some time on it stays.
async fn visit(client: Client, watcher: Watcher, mut chance: Chance, stay: Arc<AtomicBool>) {
    let stays = || stay.load(Ordering::SeqCst);
    loop {
        let mut events = client.events();
        let mut left = chance.below(300);
        while left > 0 || stays() {
            let next = timeout(Duration::from_millis(50), events.next());
            match next.await {
                Ok(Some(delivery)) => {
                    let delivery = delivery.expect("it reconnects");
                    watcher.take(&delivery);
                    // Also in the middle of a loss.
                    left = if is_loss(&delivery) {
                        left / 2
                    } else {
                        left.saturating_sub(1)
                    };
                }
                Ok(None) => return,
                Err(_) => left = left.saturating_sub(1),
            }
        }
        watcher.change(crate::ledger::Ledger::hand_over);
        drop(events);
        sleep(Duration::from_millis(chance.below(30))).await;
    }
}
