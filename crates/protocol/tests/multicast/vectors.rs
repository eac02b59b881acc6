//! `tests/vectors/multicast.toml`.

use std::{fs, path::Path, time::Instant};

use openccas_protocol::{
    ClientConfig, ClientSession, DatagramPacker, Error, MulticastKey, MulticastOffer, Repaired,
    SeqRange, ServiceInput, ServiceSession,
};
use serde::Deserialize;

use crate::{
    support::{hex::hex, *},
    world::{World, hello, key, told},
};

#[derive(Deserialize)]
struct File {
    multicast: Vec<OfferVector>,
    repair: Vec<RepairVector>,
    repaired: Vec<RepairedVector>,
    datagram: Vec<DatagramVector>,
    stranger: Vec<Head>,
}

#[derive(Deserialize)]
struct Head {
    name: String,
    meaning: String,
    hex: String,
}

impl Head {
    fn bytes(&self) -> Vec<u8> {
        assert!(!self.meaning.is_empty(), "{} says nothing", self.name);
        hex(&self.hex)
    }
}

#[derive(Deserialize)]
struct OfferVector {
    #[serde(flatten)]
    head: Head,
    group: String,
    source: Option<String>,
    key: u64,
}

#[derive(Deserialize)]
struct RepairVector {
    #[serde(flatten)]
    head: Head,
    ranges: Vec<(u64, u64)>,
}

#[derive(Deserialize)]
struct RepairedVector {
    #[serde(flatten)]
    head: Head,
    seq: u64,
    oldest: Option<u64>,
}

#[derive(Deserialize)]
struct DatagramVector {
    #[serde(flatten)]
    head: Head,
    first: u64,
    last: u64,
    events: usize,
}

fn file() -> File {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/multicast.toml");
    toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Both ends, of which the service is about to offer multicast.
fn welcomed() -> (ClientSession, ServiceSession, Instant) {
    let now = Instant::now();
    let mut client = ClientSession::new(ClientConfig::default(), &hello());
    let mut service = ServiceSession::new(service_config(), now);
    feed_service(&mut service, &client.take_outbox(), now).unwrap();
    assert!(matches!(service.poll(), Some(ServiceInput::Hello(..))));
    service.welcome(&hello(), welcome_info(), now);
    feed_client(&mut client, &service.take_outbox(), now).unwrap();
    assert!(client.poll().is_none(), "the welcome waits for the offer");
    (client, service, now)
}

fn offered(bytes: &[u8]) -> Result<MulticastOffer, Error> {
    let (mut client, _, now) = welcomed();
    feed_client(&mut client, bytes, now)?;
    assert!(client.poll().is_some());
    Ok(client.multicast().unwrap().clone())
}

#[test]
fn offers() {
    for vector in file().multicast {
        let offer = MulticastOffer {
            group: vector.group.parse().unwrap(),
            source: vector.source.map(|source| source.parse().unwrap()),
            key: vector.key,
        };
        let (_, mut service, _) = welcomed();
        service.multicast(&offer);
        let bytes = vector.head.bytes();
        assert_eq!(service.take_outbox(), bytes, "{}", vector.head.name);
        assert_eq!(offered(&bytes).unwrap(), offer);
        assert!(!format!("{offer:?}").contains("key"));
    }
}

#[test]
fn an_offer_that_is_none_is_a_violation() {
    let offer = |group: &str| {
        let mut payload = u32::try_from(group.len()).unwrap().to_le_bytes().to_vec();
        payload.extend_from_slice(group.as_bytes());
        payload.extend_from_slice(&[0; 10]);
        offered(&frame(kind::MULTICAST, &payload))
    };
    assert!(offer("239.192.26.0:2601").is_ok());
    for group in [
        "192.0.2.1:2601",
        "239.192.26.0:0",
        "239.192.26.0",
        "239.192.26.0:02601",
        "",
    ] {
        assert!(offer(group).is_err(), "{group:?}");
    }
}

#[test]
fn repairs() {
    for vector in file().repair {
        let (_, mut service, now) = welcomed();
        let bytes = vector.head.bytes();
        feed_service(&mut service, &bytes, now).unwrap();
        let Some(ServiceInput::Repair(repair)) = service.poll() else {
            panic!("a repair")
        };
        let ranges: Vec<_> = vector
            .ranges
            .iter()
            .map(|(from, to)| SeqRange {
                from: *from,
                to: *to,
            })
            .collect();
        assert_eq!(repair.ranges, ranges, "{}", vector.head.name);

        // A client that lacks just these says just that.
        let mut world = World::settled();
        let last = ranges.last().unwrap().to;
        for seq in 1..=last {
            world.publish(1, 0);
            if ranges
                .iter()
                .any(|range| (range.from..=range.to).contains(&seq))
            {
                world.lose_all();
            }
            world.arrive_all();
        }
        world.beat();
        world.arrive_all();
        world.wait(50);
        assert_eq!(*world.client.outbox(), bytes, "{}", vector.head.name);
    }
}

#[test]
fn a_repair_that_is_none_is_a_violation() {
    let told = |ranges: &[(u64, u64)]| {
        let mut payload = u16::try_from(ranges.len()).unwrap().to_le_bytes().to_vec();
        for (from, to) in ranges {
            payload.extend_from_slice(&from.to_le_bytes());
            payload.extend_from_slice(&to.to_le_bytes());
        }
        let (_, mut service, now) = welcomed();
        feed_service(&mut service, &frame(kind::REPAIR, &payload), now)
    };
    assert!(told(&[(1, 1), (3, 4)]).is_ok());
    assert!(told(&[]).is_err());
    assert!(told(&[(0, 1)]).is_err());
    assert!(told(&[(5, 4)]).is_err());
    assert!(told(&[(1, 2), (3, 4)]).is_err(), "one range");
    assert!(told(&[(3, 4), (1, 1)]).is_err());
    assert!(told(&[(1, 1 << 53)]).is_err());
    assert!(
        told(
            &(0..65)
                .map(|at| (2 * at + 1, 2 * at + 1))
                .collect::<Vec<_>>()
        )
        .is_err()
    );
    let mut direct = Pair::new();
    let payload = [1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
    let result = feed_service(
        &mut direct.service,
        &frame(kind::REPAIR, &payload),
        direct.now,
    );
    assert!(result.is_err(), "only on multicast");
}

#[test]
fn answers_to_repairs() {
    for vector in file().repaired {
        let (mut client, mut service, now) = welcomed();
        let (seq, oldest) = (vector.seq, vector.oldest);
        service.repaired(Repaired { seq, oldest });
        let bytes = vector.head.bytes();
        assert_eq!(service.take_outbox(), bytes, "{}", vector.head.name);
        feed_client(&mut client, &bytes, now).unwrap();
        let mut direct = Pair::new();
        assert!(feed_client(&mut direct.client, &bytes, now).is_err());
    }
}

#[test]
fn datagrams() {
    let vector_key = MulticastKey::new("run-1", 81_985_529_216_486_895);
    assert_eq!(vector_key, key());
    for vector in file().datagram {
        let bytes = vector.head.bytes();
        let expected = Some((vector.first, vector.last, vector.events));
        assert_eq!(told(&bytes), expected, "{}", vector.head.name);
        let again = if bytes[10] == 3 {
            key().heartbeat(vector.first)
        } else {
            let mut packer = DatagramPacker::new(key());
            for seq in vector.first..=vector.last {
                if vector.events == 0 {
                    packer.event(seq, &[0; 1200]);
                } else {
                    packer.event(seq, &event(seq));
                }
            }
            packer.finish().remove(0)
        };
        assert_eq!(again, bytes, "{}", vector.head.name);
    }
    for vector in file().stranger {
        assert_eq!(told(&vector.bytes()), None, "{}", vector.name);
    }
}
