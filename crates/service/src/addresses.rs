//! How many connections one address may have, and how fast it may make them.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use openccas_protocol::{Error, ErrorKind};

use crate::ServiceOptions;

/// Addresses that are remembered before those that have nothing to be remembered for are forgotten.
const FORGET_FROM: usize = 1024;

/// Keeps count of the connections of each address, if there is a limit to keep.
#[derive(Debug)]
pub(crate) struct Addresses {
    most_at_a_time: Option<NonZeroU32>,
    most_a_second: Option<NonZeroU32>,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    addresses: HashMap<IpAddr, Address>,
    /// How many are remembered before it is worth a look which of them can be forgotten.
    forget_at: usize,
}

#[derive(Debug)]
struct Address {
    open: u32,
    /// Connections that it may make at once; one second brings as many as are allowed in it.
    allowance: f64,
    counted: Instant,
}

/// A connection of an address, until it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    addresses: Arc<Addresses>,
    address: IpAddr,
}

impl Addresses {
    pub(crate) fn new(options: &ServiceOptions) -> Arc<Self> {
        Arc::new(Self {
            most_at_a_time: options.max_connections_per_address,
            most_a_second: options.max_new_connections_per_second,
            known: Mutex::default(),
        })
    }

    /// Counts a new connection. `None` if there is nothing to count.
    ///
    /// # Errors
    /// `too_many_clients` if a limit is reached; the message may be told to anybody.
    pub(crate) fn admit(
        self: &Arc<Self>,
        address: IpAddr,
        now: Instant,
    ) -> Result<Option<Place>, Error> {
        if self.most_at_a_time.is_none() && self.most_a_second.is_none() {
            return Ok(None);
        }
        let address = network(address);
        let mut known = self.known();
        known.forget(self.most_a_second, now);
        let entry = known.addresses.entry(address).or_insert(Address {
            open: 0,
            allowance: self.most_a_second.map_or(0.0, allowance),
            counted: now,
        });
        if let Some(most) = self.most_a_second {
            entry.refill(most, now);
            if entry.allowance < 1.0 {
                return Err(too_many(format!(
                    "{most} new connections a second are allowed to each address"
                )));
            }
            entry.allowance -= 1.0;
        }
        if let Some(most) = self.most_at_a_time
            && entry.open >= most.get()
        {
            return Err(too_many(format!(
                "all {most} connections of this address are taken"
            )));
        }
        entry.open += 1;
        Ok(Some(Place {
            addresses: Arc::clone(self),
            address,
        }))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        // Numbers are changed in here, one at a time: a panic leaves them whole.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// Forgets the addresses that would be treated as new ones are. What is left is bounded by the
    /// connections that are open and those that were made within the last second.
    fn forget(&mut self, most_a_second: Option<NonZeroU32>, now: Instant) {
        if self.addresses.len() < self.forget_at.max(FORGET_FROM) {
            return;
        }
        self.addresses.retain(|_, address| {
            if let Some(most) = most_a_second {
                address.refill(most, now);
            }
            address.open > 0
                || most_a_second.is_some_and(|most| address.allowance < allowance(most))
        });
        self.forget_at = self.addresses.len() * 2;
    }
}

impl Address {
    fn refill(&mut self, most_a_second: NonZeroU32, now: Instant) {
        let seconds = now.saturating_duration_since(self.counted).as_secs_f64();
        let most = allowance(most_a_second);
        self.allowance = (self.allowance + seconds * most).min(most);
        self.counted = now;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let rate_limited = self.addresses.most_a_second.is_some();
        let mut known = self.addresses.known();
        if let Some(entry) = known.addresses.get_mut(&self.address) {
            entry.open -= 1;
            if entry.open == 0 && !rate_limited {
                known.addresses.remove(&self.address);
            }
        }
    }
}

fn allowance(most_a_second: NonZeroU32) -> f64 {
    f64::from(most_a_second.get())
}

/// Who counts as one: an IPv4 address, or the network that one customer of a provider has in IPv6,
/// where nobody is short of addresses.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) if !address.is_loopback() => {
            let network = address.to_bits() & !u128::from(u64::MAX);
            Ipv6Addr::from_bits(network).into()
        }
        address => address,
    }
}

fn too_many(message: String) -> Error {
    Error::new(ErrorKind::TooManyClients, message)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn limited(at_a_time: u32, a_second: u32) -> Arc<Addresses> {
        let options = ServiceOptions::new()
            .max_connections_per_address(at_a_time)
            .max_new_connections_per_second(a_second);
        Addresses::new(&options)
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn zero_is_no_limit_and_counts_nothing() {
        let addresses = limited(0, 0);
        let now = Instant::now();
        for _ in 0..10_000 {
            assert!(
                addresses
                    .admit(address("127.0.0.1"), now)
                    .unwrap()
                    .is_none()
            );
        }
        assert!(addresses.known().addresses.is_empty());
    }

    #[test]
    fn each_address_has_its_own_places() {
        let addresses = limited(2, 0);
        let now = Instant::now();
        let first = addresses.admit(address("127.0.0.1"), now).unwrap();
        let _second = addresses.admit(address("127.0.0.1"), now).unwrap();
        let refused = addresses.admit(address("127.0.0.1"), now).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::TooManyClients);
        // The same address, as a socket of both families tells it.
        assert!(addresses.admit(address("::ffff:127.0.0.1"), now).is_err());
        let other = addresses.admit(address("127.0.0.2"), now).unwrap();
        drop(first);
        assert!(addresses.admit(address("127.0.0.1"), now).is_ok());
        drop(other);
        assert_eq!(
            addresses.known().addresses.len(),
            1,
            "who has left is forgotten"
        );
    }

    #[test]
    fn a_network_of_ipv6_counts_as_one_address() {
        let addresses = limited(1, 0);
        let now = Instant::now();
        let _first = addresses.admit(address("2001:db8::1"), now).unwrap();
        assert!(addresses.admit(address("2001:db8::ffff:2"), now).is_err());
        assert!(addresses.admit(address("2001:db8:0:1::1"), now).is_ok());
    }

    #[test]
    fn new_connections_come_at_the_rate() {
        let addresses = limited(0, 4);
        let start = Instant::now();
        let admit = |millis| {
            let now = start + Duration::from_millis(millis);
            addresses.admit(address("127.0.0.1"), now).is_ok()
        };
        assert!((0..4).all(|_| admit(0)));
        assert!(!admit(0));
        assert!(!admit(200));
        assert!(admit(250));
        assert!(!admit(250));
        // A long silence saves up no more than a second's worth.
        assert!((0..4).all(|_| admit(60_000)));
        assert!(!admit(60_000));
    }

    #[test]
    fn strangers_are_forgotten() {
        let addresses = limited(0, 1);
        let start = Instant::now();
        for number in 0..20_000_u32 {
            let now = start + Duration::from_millis(number.into());
            let address = IpAddr::from(std::net::Ipv4Addr::from_bits(0x7f00_0000 | number));
            assert!(addresses.admit(address, now).is_ok());
        }
        // One second is a thousand of them.
        assert!(addresses.known().addresses.len() < 4096);
    }
}
