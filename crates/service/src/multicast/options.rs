//! What multicast is set to.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4};

use openccas_protocol::{Error, ErrorKind};

/// Where a service sends its events by multicast.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct MulticastOptions {
    pub(crate) group: SocketAddr,
    pub(crate) interface: Option<IpAddr>,
    pub(crate) ttl: u32,
    pub(crate) max_clients: usize,
}

/// What is left to choose once the options are checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) group: SocketAddrV4,
    pub(crate) interface: Ipv4Addr,
    pub(crate) ttl: u32,
}

impl MulticastOptions {
    /// Events go to this group and port. The group is one of IPv4: 224.0.0.0 to 239.255.255.255.
    pub fn new(group: SocketAddr) -> Self {
        Self {
            group,
            interface: None,
            ttl: 1,
            max_clients: 100,
        }
    }

    /// The network interface to send from, by its IP address. By default the one at whose address
    /// the service listens; one that listens at all addresses has to be told.
    pub fn interface(mut self, address: IpAddr) -> Self {
        self.interface = Some(address);
        self
    }

    /// How many routers may pass the datagrams on, and one more. By default 1: they stay in the
    /// network of the interface. On loopback it is always 0.
    pub fn ttl(mut self, ttl: u32) -> Self {
        self.ttl = ttl;
        self
    }

    /// How many clients may be connected for multicast at a time; they do not count among the
    /// direct ones. By default 100.
    pub fn max_clients(mut self, clients: usize) -> Self {
        self.max_clients = clients;
        self
    }

    /// Where to send, for a service that listens there.
    ///
    /// # Errors
    /// `invalid_argument` for what cannot work, or would show the events to a network without
    /// anybody having said so.
    pub(crate) fn place(&self, listen: SocketAddr, insecure: bool) -> Result<Place, Error> {
        let SocketAddr::V4(group) = self.group else {
            return Err(invalid(format!(
                "{} is no IPv4 group: multicast is offered over IPv4 only",
                self.group
            )));
        };
        if !group.ip().is_multicast() || group.port() == 0 {
            return Err(invalid(format!(
                "{group} is no multicast group and port: 224.0.0.0 to 239.255.255.255, port 1 to \
                 65535"
            )));
        }
        let interface = match self.interface.unwrap_or(listen.ip()) {
            IpAddr::V4(interface) if !interface.is_unspecified() && !interface.is_multicast() => {
                interface
            }
            other => {
                return Err(invalid(format!(
                    "{other} is not the IPv4 address of a network interface: set the interface \
                     that multicast is sent from"
                )));
            }
        };
        if !interface.is_loopback() && !insecure {
            return Err(invalid(format!(
                "multicast is never encrypted: to send the events from {interface}, for all in its \
                 network to read, set the option `insecure`"
            )));
        }
        if self.ttl > 255 {
            return Err(invalid("the ttl of multicast is at most 255"));
        }
        Ok(Place {
            group,
            interface,
            ttl: if interface.is_loopback() { 0 } else { self.ttl },
        })
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(group: &str, interface: Option<&str>, listen: &str, insecure: bool) -> Option<Place> {
        let mut options = MulticastOptions::new(group.parse().unwrap());
        if let Some(interface) = interface {
            options = options.interface(interface.parse().unwrap());
        }
        let place = options.place(listen.parse().unwrap(), insecure);
        if let Err(error) = &place {
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        }
        place.ok()
    }

    #[test]
    fn beyond_loopback_it_has_to_be_said_aloud() {
        let group = "239.192.26.0:2601";
        let loopback = place(group, None, "127.0.0.1:0", false).unwrap();
        assert_eq!((loopback.interface, loopback.ttl), (Ipv4Addr::LOCALHOST, 0));
        assert_eq!(place(group, None, "192.0.2.1:0", false), None);
        assert_eq!(place(group, Some("192.0.2.1"), "127.0.0.1:0", false), None);
        let outside = place(group, Some("192.0.2.1"), "0.0.0.0:0", true).unwrap();
        assert_eq!(outside.ttl, 1);
    }

    #[test]
    fn what_cannot_work_is_refused() {
        let group = "239.192.26.0:2601";
        assert_eq!(place(group, None, "0.0.0.0:0", true), None);
        assert_eq!(place(group, None, "[::1]:0", true), None);
        assert_eq!(place("192.0.2.7:2601", None, "127.0.0.1:0", true), None);
        assert_eq!(place("239.192.26.0:0", None, "127.0.0.1:0", true), None);
        assert_eq!(place("[ff02::1]:2601", None, "127.0.0.1:0", true), None);
    }
}
