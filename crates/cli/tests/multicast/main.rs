//! Events by multicast over real networks: hosts in network namespaces that the tests make.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "what helps tests fails as tests do"
)]

mod namespace;
mod relay;

use std::{
    fs,
    net::{Ipv4Addr, SocketAddrV4},
    sync::atomic::Ordering,
    time::Instant,
};

use namespace::{DEADLINE, Remote, host, inside, ip, read_log};
use openccas::{Delivery, ErrorKind, Event, EventType, Notice, blocking::Client};
use relay::{Relay, Weather};

const GROUP: &str = "239.192.26.0:2601";

fn group() -> SocketAddrV4 {
    GROUP.parse().unwrap()
}

/// The service's host at 10.26.0.1, and ours at 10.26.0.2; beyond the relay is 10.27.0.2.
fn behind_a_relay() {
    host("service", "near", "far", "10.26.0.1/24");
    ip("addr add 10.26.0.2/24 dev near");
    ip("link add beyond type veth peer name nobody");
    ip("addr add 10.27.0.2/24 dev beyond");
    ip("link set beyond up");
    ip("link set nobody up");
    ip("-n service route add 10.27.0.0/24 via 10.26.0.2");
    // What the relay sends bears an address that lies elsewhere.
    for interface in ["all", "default", "near", "beyond"] {
        let path = format!("/proc/sys/net/ipv4/conf/{interface}/rp_filter");
        fs::write(path, "0").unwrap();
    }
}

/// What a client was given: events as the log writes them, and how many are missing.
#[derive(Default)]
struct Seen {
    configured: usize,
    complete: Option<u64>,
    live: Vec<String>,
    missing: u64,
    last: u64,
}

impl Seen {
    fn event(&mut self, event: &Event) {
        assert_eq!(event.correlation(), None);
        if event.is_snapshot() {
            assert_eq!(self.complete, None, "once");
            self.configured += 1;
            if event.event_type() == EventType::DataComplete {
                self.complete = Some(event.seq());
                self.last = event.seq();
            }
            return;
        }
        assert_eq!(event.seq(), self.last + 1);
        self.last = event.seq();
        self.live.push(serde_json::to_string(event).unwrap());
    }

    fn delivery(&mut self, delivery: Delivery) {
        match delivery {
            Delivery::Event(event) => self.event(&event),
            Delivery::Notice(Notice::Gap(gap)) => {
                self.missing += gap.to.unwrap() + 1 - gap.from;
                self.last = gap.to.unwrap();
            }
            _ => {}
        }
    }

    /// Whether it is all that the service's log has behind the seam.
    fn check(&self, log: &[String]) {
        let seam = usize::try_from(self.complete.unwrap()).unwrap();
        assert!(self.configured > 3, "{}", self.configured);
        assert_eq!(self.missing, 0);
        assert_eq!(self.live.len(), log.len() - seam);
        assert!(self.live == log[seam..], "the same events");
        assert!(self.live.last().unwrap().contains("ServiceDisconnect"));
    }
}

#[test]
fn a_bad_network_loses_nothing() {
    if !inside("a_bad_network_loses_nothing") {
        return;
    }
    behind_a_relay();
    let weather = Weather {
        lost: 15,
        doubled: 10,
        delayed: 20,
    };
    let (from, to) = ([10, 26, 0, 2].into(), Ipv4Addr::new(10, 27, 0, 2));
    let relay = Relay::start(group(), from, to, weather);
    let (service, log) = Remote::serve(
        "service",
        "bad_network.jsonl",
        &[
            "--listen",
            "10.26.0.1:2600",
            "--insecure",
            "--multicast",
            GROUP,
        ],
    );
    let client = Client::new();
    client.initialize().unwrap();
    client
        .connect_with_ip_address("10.26.0.1", 2600, "10.27.0.2")
        .unwrap();
    // Lookups work; what needs a direct connection says so.
    let unknown = client.get_agent_rec_id_from_logon_id("nobody");
    assert_eq!(unknown.unwrap_err().kind(), ErrorKind::AgentUnknown);
    let unknown = client.get_voice_ready_status(999_999);
    assert_eq!(unknown.unwrap_err().kind(), ErrorKind::AgentUnknown);
    let refused = client.make_call(7, "4711").unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::DirectConnectRequired);
    let mut events = client.events();
    let mut seen = Seen::default();
    let start = Instant::now();
    let mut interrupted = false;
    let reason = loop {
        assert!(start.elapsed() < DEADLINE, "{} events", seen.live.len());
        match events.next_timeout(DEADLINE) {
            Ok(delivery) => seen.delivery(delivery.unwrap()),
            Err(error) => break error,
        }
        if !interrupted && seen.live.len() >= 2000 {
            interrupted = true;
            service.interrupt();
        }
    };
    assert_eq!(reason.kind(), ErrorKind::ServiceShutdown);
    assert_eq!(service.ended(), 0);
    seen.check(&read_log(&log));
    let stats = client.stats();
    let lost = relay.lost.load(Ordering::Relaxed);
    println!(
        "{} events, {lost} datagrams lost: {stats:?}",
        seen.live.len()
    );
    assert!(lost > 20 && stats.datagrams > 100, "{lost}: {stats:?}");
    assert!(stats.events_repaired > 20, "{stats:?}");
    assert_eq!(stats.gaps, 0);
}

#[test]
fn without_any_datagram_the_connection_does_it_all() {
    if !inside("without_any_datagram_the_connection_does_it_all") {
        return;
    }
    behind_a_relay();
    let (service, log) = Remote::serve(
        "service",
        "no_datagram.jsonl",
        &[
            "--listen",
            "10.26.0.1:2600",
            "--insecure",
            "--multicast",
            GROUP,
        ],
    );
    // Joined where nothing comes.
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (seen, stats) = runtime.block_on(async {
        let client = openccas::Client::new();
        client.initialize().unwrap();
        client
            .connect_with_ip_address("10.26.0.1", 2600, "10.27.0.2")
            .await
            .unwrap();
        let mut events = client.events();
        let mut seen = Seen::default();
        while let Some(Ok(delivery)) = events.next().await {
            seen.delivery(delivery);
            if seen.live.len() == 200 {
                service.interrupt();
            }
        }
        (seen, client.stats())
    });
    assert_eq!(service.ended(), 0);
    seen.check(&read_log(&log));
    assert_eq!(stats.datagrams, 0);
    assert_eq!(
        stats.events_repaired + 1,
        seen.live.len() as u64,
        "36 is told"
    );
}

#[test]
fn every_host_has_the_same_events() {
    if !inside("every_host_has_the_same_events") {
        return;
    }
    ip("link add name net type bridge mcast_snooping 0");
    ip("link set net up");
    for (name, address) in [("service", "1"), ("ada", "2"), ("bo", "3")] {
        let near = format!("to_{name}");
        host(name, &near, "eth0", &format!("10.26.0.{address}/24"));
        ip(&format!("link set {near} master net"));
    }
    let (service, log) = Remote::serve(
        "service",
        "hosts.jsonl",
        &[
            "--listen",
            "0.0.0.0:2600",
            "--insecure",
            "--multicast",
            GROUP,
            "--multicast-interface",
            "10.26.0.1",
        ],
    );
    let watch = ["watch", "10.26.0.1:2600", "--multicast", "--json"];
    let with_interface = [&watch[..], &["--interface", "10.26.0.3"]].concat();
    let mut watchers = [
        Remote::start("ada", &watch),
        Remote::start("bo", &with_interface),
    ];
    let mut seen: [Vec<String>; 2] = Default::default();
    for (watcher, seen) in watchers.iter_mut().zip(&mut seen) {
        while seen.len() < 300 {
            seen.push(watcher.line());
        }
    }
    // A direct client beside them, and what a multicast one may ask.
    let ask = |args: &[&str]| {
        let mut request = Remote::start("ada", args);
        while !request.line().is_empty() {}
        request.ended()
    };
    assert_eq!(ask(&["watch", "10.26.0.1:2600", "--count", "5"]), 0);
    // Events go on, until the service ends in the middle of them.
    for (watcher, seen) in watchers.iter_mut().zip(&mut seen) {
        seen.extend((0..20).map(|_| watcher.line()));
    }
    service.interrupt();
    for (watcher, seen) in watchers.iter_mut().zip(&mut seen) {
        loop {
            let line = watcher.line();
            if line.is_empty() {
                break;
            }
            seen.push(line);
        }
    }
    assert_eq!(service.ended(), 0);
    let log = read_log(&log);
    for seen in &seen {
        let live = |line: &&String| line.contains("\"snapshot\":false");
        let live: Vec<&String> = seen.iter().filter(live).collect();
        assert!(live.len() > 200);
        assert!(log.iter().collect::<Vec<_>>().ends_with(&live));
        assert!(live.last().unwrap().contains("ServiceDisconnect"));
    }
}
