//! A bad network: what it relays it loses, doubles and delays.

use std::{
    net::{Ipv4Addr, SocketAddr, SocketAddrV4},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use socket2::{Domain, Protocol, Socket, Type};

/// Takes a group's datagrams from one interface to another, with their sender's address.
pub(crate) struct Relay {
    stop: Arc<AtomicBool>,
    pub(crate) lost: Arc<AtomicU64>,
    thread: Option<JoinHandle<()>>,
}

/// Of 100 datagrams.
#[derive(Clone, Copy)]
pub(crate) struct Weather {
    pub(crate) lost: u32,
    pub(crate) doubled: u32,
    pub(crate) delayed: u32,
}

impl Relay {
    pub(crate) fn start(
        group: SocketAddrV4,
        from: Ipv4Addr,
        to: Ipv4Addr,
        weather: Weather,
    ) -> Self {
        let input = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP)).unwrap();
        input.set_reuse_address(true).unwrap();
        input.set_multicast_all_v4(false).unwrap();
        input.bind(&group.into()).unwrap();
        input.join_multicast_v4(group.ip(), &from).unwrap();
        input
            .set_read_timeout(Some(Duration::from_millis(5)))
            .unwrap();
        let stop = Arc::<AtomicBool>::default();
        let lost = Arc::<AtomicU64>::default();
        let (stopped, counter) = (Arc::clone(&stop), Arc::clone(&lost));
        let thread = thread::spawn(move || {
            let input: std::net::UdpSocket = input.into();
            let mut output = None;
            let mut held: Vec<Vec<u8>> = Vec::new();
            let mut chance = 12_345u32;
            let mut percent = move || {
                chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (chance >> 16) % 100
            };
            let mut bytes = [0; 2048];
            while !stopped.load(Ordering::Relaxed) {
                let received = input.recv_from(&mut bytes);
                // The oldest of those that are held back overtakes nothing any more.
                let mut outgoing = Vec::new();
                if held.len() > 3 || received.is_err() {
                    outgoing.append(&mut held);
                    outgoing.reverse();
                }
                if let Ok((length, sender)) = received {
                    output.get_or_insert_with(|| as_sender(sender, to));
                    let datagram = bytes[..length].to_vec();
                    if percent() < weather.lost {
                        counter.fetch_add(1, Ordering::Relaxed);
                    } else if percent() < weather.delayed {
                        held.push(datagram);
                    } else {
                        if percent() < weather.doubled {
                            outgoing.push(datagram.clone());
                        }
                        outgoing.push(datagram);
                    }
                }
                for datagram in outgoing {
                    let output: &Socket = output.as_ref().unwrap();
                    output.send_to(&datagram, &group.into()).unwrap();
                }
            }
        });
        Self {
            stop,
            lost,
            thread: Some(thread),
        }
    }
}

/// A socket that sends as `sender` does, although the address is another host's.
fn as_sender(sender: SocketAddr, interface: Ipv4Addr) -> Socket {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP)).unwrap();
    socket.set_ip_transparent_v4(true).unwrap();
    socket.bind(&sender.into()).unwrap();
    socket.set_multicast_if_v4(&interface).unwrap();
    socket.set_multicast_ttl_v4(1).unwrap();
    socket
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
