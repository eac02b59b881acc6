//! How often somebody may try to log on.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    time::{Duration, Instant},
};

/// Failures before there is a delay: at an address, where several people may sit, and at an
/// account, which is tried from many.
const FREE: u32 = 5;

/// The first delay; it doubles with each failure.
const FIRST_DELAY: Duration = Duration::from_secs(1);

/// The longest delay. Longer ones would help an attacker to keep others out.
const LONGEST_DELAY: Duration = Duration::from_secs(60);

/// Without a failure for this long, they are forgotten.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(10 * 60);

/// Addresses that are remembered, at most.
const MOST_ADDRESSES: usize = 4096;

/// Addresses that an account was used from and that are remembered, at most.
const MOST_KNOWN: usize = 16;

/// Counts attempts that failed and says when the next one is allowed, for each account and for each
/// address.
///
/// An account that was used from an address is counted for itself there: so nobody elsewhere can
/// lock its owner out by guessing, nor does a neighbour's typing.
pub(crate) struct Attempts {
    accounts: Vec<Tries>,
    addresses: HashMap<IpAddr, Meter>,
}

/// What was tried at one account.
#[derive(Clone, Default)]
struct Tries {
    elsewhere: Meter,
    /// Addresses that it was used from, the latest last.
    known: Vec<(IpAddr, Meter)>,
}

#[derive(Clone, Copy, Default)]
struct Meter {
    failures: u32,
    last: Option<Instant>,
}

impl Meter {
    fn is_forgotten(&self, now: Instant) -> bool {
        self.last
            .is_none_or(|last| now.saturating_duration_since(last) >= FORGOTTEN_AFTER)
    }

    fn fail(&mut self, now: Instant) {
        if self.is_forgotten(now) {
            self.failures = 0;
        }
        self.failures = self.failures.saturating_add(1);
        self.last = Some(now);
    }

    /// How long there is to wait.
    fn wait(&self, now: Instant) -> Duration {
        let Some(last) = self.last else {
            return Duration::ZERO;
        };
        if self.failures < FREE || self.is_forgotten(now) {
            return Duration::ZERO;
        }
        let factor = 2u32.saturating_pow((self.failures - FREE).min(16));
        let delay = FIRST_DELAY.saturating_mul(factor).min(LONGEST_DELAY);
        (last + delay).saturating_duration_since(now)
    }
}

/// One address stands for all that its owner surely has: a network of IPv6, not each of the many
/// addresses in it.
fn owner(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let network = u128::from(address) >> 64 << 64;
            IpAddr::V6(Ipv6Addr::from(network))
        }
    }
}

impl Attempts {
    /// Nothing was tried yet at any of so many accounts.
    pub(crate) fn new(accounts: usize) -> Self {
        Self {
            accounts: vec![Tries::default(); accounts],
            addresses: HashMap::new(),
        }
    }

    /// How long to wait before `account`, if there is such a one, may be tried from `address`.
    pub(crate) fn wait(&self, account: Option<usize>, address: IpAddr, now: Instant) -> Duration {
        let address = owner(address);
        let tries = account.and_then(|account| self.accounts.get(account));
        let known = tries.and_then(|it| it.known.iter().find(|(from, _)| *from == address));
        if let Some((_, meter)) = known {
            return meter.wait(now);
        }
        let wait = |meter: Option<&Meter>| meter.map_or(Duration::ZERO, |meter| meter.wait(now));
        wait(tries.map(|tries| &tries.elsewhere)).max(wait(self.addresses.get(&address)))
    }

    /// An attempt failed.
    pub(crate) fn failed(&mut self, account: Option<usize>, address: IpAddr, now: Instant) {
        let address = owner(address);
        if let Some(tries) = account.and_then(|account| self.accounts.get_mut(account)) {
            if let Some((_, meter)) = tries.known.iter_mut().find(|(from, _)| *from == address) {
                return meter.fail(now);
            }
            tries.elsewhere.fail(now);
        }
        if self.addresses.len() >= MOST_ADDRESSES && !self.addresses.contains_key(&address) {
            self.make_room(now);
        }
        self.addresses.entry(address).or_default().fail(now);
    }

    /// An attempt succeeded.
    pub(crate) fn succeeded(&mut self, account: usize, address: IpAddr) {
        let address = owner(address);
        let Some(tries) = self.accounts.get_mut(account) else {
            return;
        };
        tries.known.retain(|(from, _)| *from != address);
        if tries.known.len() >= MOST_KNOWN {
            tries.known.remove(0);
        }
        tries.known.push((address, Meter::default()));
    }

    /// Lets go of what is forgotten, or of the address that has been quiet for longest.
    fn make_room(&mut self, now: Instant) {
        self.addresses.retain(|_, meter| !meter.is_forgotten(now));
        if self.addresses.len() >= MOST_ADDRESSES {
            let quietest = self.addresses.iter().min_by_key(|(_, meter)| meter.last);
            if let Some(address) = quietest.map(|(address, _)| *address) {
                self.addresses.remove(&address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(number: u32) -> IpAddr {
        IpAddr::V4(number.into())
    }

    /// Tries as often as it is allowed. Gives how often that was.
    fn guess(
        attempts: &mut Attempts,
        account: Option<usize>,
        from: IpAddr,
        start: Instant,
        time: Duration,
    ) -> u32 {
        let mut now = start;
        let mut guesses = 0;
        while now < start + time {
            let wait = attempts.wait(account, from, now);
            if wait.is_zero() {
                attempts.failed(account, from, now);
                guesses += 1;
            }
            now += wait.max(Duration::from_millis(1));
        }
        guesses
    }

    #[test]
    fn guessing_becomes_slow() {
        let start = Instant::now();
        let hour = Duration::from_secs(3600);
        for account in [Some(0), None] {
            let mut attempts = Attempts::new(1);
            let guesses = guess(&mut attempts, account, address(1), start, hour);
            assert!((60..80).contains(&guesses), "{guesses}");
        }
    }

    #[test]
    fn many_addresses_guess_no_faster() {
        let start = Instant::now();
        let mut attempts = Attempts::new(1);
        let mut now = start;
        let mut guesses = 0;
        while now < start + Duration::from_secs(3600) {
            let from = address(guesses);
            let wait = attempts.wait(Some(0), from, now);
            if wait.is_zero() {
                attempts.failed(Some(0), from, now);
                guesses += 1;
            }
            now += wait.max(Duration::from_millis(1));
        }
        assert!(guesses < 80, "{guesses}");
    }

    #[test]
    fn guessing_elsewhere_locks_nobody_out() {
        let start = Instant::now();
        let (here, there) = (address(1), address(2));
        let mut attempts = Attempts::new(2);
        attempts.succeeded(0, here);
        let guesses = guess(&mut attempts, Some(0), there, start, LONGEST_DELAY);
        let now = start + LONGEST_DELAY;
        assert!(guesses > FREE);
        assert!(!attempts.wait(Some(0), there, now).is_zero());
        assert!(!attempts.wait(Some(1), there, now).is_zero(), "the address");
        assert!(
            !attempts.wait(Some(0), address(3), now).is_zero(),
            "the account"
        );
        assert!(attempts.wait(Some(0), here, now).is_zero());
        // And here it is slow as well.
        let guesses = guess(&mut attempts, Some(0), here, now, LONGEST_DELAY);
        assert!(guesses < 2 * FREE + 2, "{guesses}");
    }

    #[test]
    fn it_is_forgotten() {
        let start = Instant::now();
        let mut attempts = Attempts::new(0);
        guess(&mut attempts, None, address(1), start, LONGEST_DELAY);
        let later = start + LONGEST_DELAY + FORGOTTEN_AFTER;
        assert!(attempts.wait(None, address(1), later).is_zero());
        attempts.failed(None, address(1), later);
        assert!(attempts.wait(None, address(1), later).is_zero());
    }

    #[test]
    fn memory_is_bounded() {
        let start = Instant::now();
        let mut attempts = Attempts::new(1);
        for number in 0..3 * MOST_ADDRESSES as u32 {
            let now = start + Duration::from_millis(number.into());
            attempts.failed(None, address(number), now);
            attempts.succeeded(0, address(number));
        }
        assert_eq!(attempts.addresses.len(), MOST_ADDRESSES);
        assert_eq!(attempts.accounts[0].known.len(), MOST_KNOWN);
        let last = address(3 * MOST_ADDRESSES as u32 - 1);
        assert!(attempts.addresses.contains_key(&last));
    }

    #[test]
    fn a_network_of_ipv6_is_one_address() {
        let of = |text: &str| owner(text.parse().unwrap());
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:1"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
