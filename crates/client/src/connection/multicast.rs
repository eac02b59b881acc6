//! The socket that live events come to by multicast.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4},
    time::Instant,
};

use openccas_protocol::{
    ClientSession, Error, ErrorKind, MAX_DATAGRAM, MulticastCounts, MulticastOffer,
};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;

use crate::{Result, stats::Counters};

/// Room for datagrams in the system, for while this program is busy.
const RECEIVE_BUFFER: usize = 4 * 1024 * 1024;

/// Datagrams that are read before the connection has its turn again.
const AT_A_TIME: usize = 64;

/// A group that was joined.
pub(crate) struct Receiver {
    socket: UdpSocket,
    source: Source,
}

/// Whose datagrams are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Source {
    address: IpAddr,
    /// 0 for any.
    port: u16,
}

impl Receiver {
    /// Joins the group that the service told, on the interface with this address; by default on the
    /// one that the connection uses.
    ///
    /// # Errors
    /// `connect_failed` if it cannot be joined there, `not_supported` for a group of IPv6.
    pub(crate) fn join(
        offer: &MulticastOffer,
        interface: Option<IpAddr>,
        local: IpAddr,
        peer: IpAddr,
    ) -> Result<Self> {
        let SocketAddr::V4(group) = offer.group else {
            return Err(Error::new(
                ErrorKind::NotSupported,
                format!("{} is a group of IPv6; only IPv4 is offered", offer.group),
            ));
        };
        let interface = match interface.unwrap_or(local).to_canonical() {
            IpAddr::V4(interface) => interface,
            IpAddr::V6(other) => {
                return Err(Error::new(
                    ErrorKind::ConnectFailed,
                    format!(
                        "{other} is no IPv4 address, and multicast needs one: name the interface \
                         to join on by connect_with_ip_address"
                    ),
                ));
            }
        };
        let socket = socket(group, interface).map_err(|error| {
            Error::new(
                ErrorKind::ConnectFailed,
                format!("the multicast group {group} cannot be joined on {interface}: {error}"),
            )
            .with_source(error)
        })?;
        let source = offer.source.unwrap_or(SocketAddr::new(peer, 0));
        tracing::debug!(%group, %interface, "multicast joined");
        Ok(Self {
            socket,
            source: Source {
                address: source.ip().to_canonical(),
                port: source.port(),
            },
        })
    }

    /// Waits for datagrams, if there is a group.
    pub(crate) async fn arrived(receiver: &mut Option<Self>) -> &mut Self {
        match receiver {
            Some(receiver) => {
                // What is wrong with the socket, if so, reading tells; the connection repairs it.
                if receiver.socket.readable().await.is_err() {
                    std::future::pending::<()>().await;
                }
                receiver
            }
            None => std::future::pending().await,
        }
    }

    /// Hands the session what has arrived.
    pub(crate) fn read_into(&self, session: &mut ClientSession, now: Instant) {
        // A byte more than the largest one, so that a larger one is not mistaken for it.
        let mut datagram = [0; MAX_DATAGRAM + 1];
        for _ in 0..AT_A_TIME {
            match self.socket.try_recv_from(&mut datagram) {
                Ok((length, from)) if self.source.is(from) => {
                    session.datagram(&datagram[..length], now);
                }
                Ok((_, from)) => tracing::debug!(%from, "a datagram of somebody else"),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(error) => tracing::debug!(%error, "no datagram could be read"),
            }
        }
    }
}

/// What of a connection's multicast is in the client's counters already.
#[derive(Default)]
pub(crate) struct Tally {
    counted: MulticastCounts,
}

impl Tally {
    /// Adds what is new.
    pub(crate) fn count(&mut self, session: &ClientSession, counters: &Counters) {
        let now = session.multicast_counts();
        let before = std::mem::replace(&mut self.counted, now);
        Counters::add(&counters.datagrams, now.datagrams - before.datagrams);
        Counters::add(&counters.datagrams_rejected, now.rejected - before.rejected);
        Counters::add(&counters.events_repaired, now.repaired - before.repaired);
    }
}

impl Source {
    fn is(self, from: SocketAddr) -> bool {
        from.ip().to_canonical() == self.address && (self.port == 0 || from.port() == self.port)
    }
}

fn socket(group: SocketAddrV4, interface: Ipv4Addr) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    // Several programs on this machine may listen.
    socket.set_reuse_address(true)?;
    // Bound to the group, the socket gets nothing that is sent to the port otherwise. Windows binds
    // to addresses of its own only.
    let bind_to = if cfg!(windows) {
        Ipv4Addr::UNSPECIFIED
    } else {
        *group.ip()
    };
    #[cfg(any(
        target_os = "macos",
        target_os = "freebsd",
        target_os = "netbsd",
        target_os = "openbsd"
    ))]
    socket.set_reuse_port(true)?;
    // Only from the interface that was joined here, whatever others have joined.
    #[cfg(target_os = "linux")]
    socket.set_multicast_all_v4(false)?;
    socket.bind(&SocketAddrV4::new(bind_to, group.port()).into())?;
    socket.join_multicast_v4(group.ip(), &interface)?;
    // A smaller buffer loses more, and repairs it.
    let _ = socket.set_recv_buffer_size(RECEIVE_BUFFER);
    socket.set_nonblocking(true)?;
    UdpSocket::from_std(socket.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_told_sender_is_heard() {
        let source = |port| Source {
            address: "192.0.2.1".parse().unwrap(),
            port,
        };
        let from = |text: &str| text.parse::<SocketAddr>().unwrap();
        assert!(source(7).is(from("192.0.2.1:7")));
        assert!(source(0).is(from("192.0.2.1:7")));
        assert!(source(7).is(from("[::ffff:192.0.2.1]:7")));
        assert!(!source(7).is(from("192.0.2.1:8")));
        assert!(!source(0).is(from("192.0.2.2:7")));
    }
}
