//! Chance, by a generator with a name: the same seed gives the same draws on every platform.

use rand_core::Rng;
use rand_pcg::Pcg32;

use crate::{clock::Span, scenario::Between};

/// A stream of random draws: [PCG-XSH-RR 64/32](https://www.pcg-random.org) (`Pcg32`).
///
/// Each traffic source, each agent and the outside world draw from a stream of their own, so that
/// a request that touches one of them leaves the chances of all others as they were.
#[derive(Clone, Debug)]
pub(crate) struct Random(Pcg32);

/// What a stream is for. The number behind it tells the streams of one kind apart.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stream {
    Outside,
    Traffic(usize),
    Agent(i32),
}

impl Random {
    pub(crate) fn new(seed: u64, stream: Stream) -> Self {
        let stream = match stream {
            Stream::Outside => 0,
            Stream::Traffic(index) => (1 << 32) | index as u64,
            Stream::Agent(rec_id) => (2 << 32) | u64::from(rec_id.cast_unsigned()),
        };
        // Neighbouring streams that start in the same state resemble each other for a while, so
        // the state depends on the stream too.
        Self(Pcg32::new(mix(seed ^ mix(stream)), stream))
    }

    /// A number in `[0, 1)`, with the 53 bits that a `f64` has room for.
    fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Whether something with this probability happens.
    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// One of `0..count`; 0 if there is nothing to choose from.
    pub(crate) fn index(&mut self, count: usize) -> usize {
        ((self.unit() * count as f64) as usize).min(count.saturating_sub(1))
    }

    /// A time between two others, each as likely as the next.
    pub(crate) fn between(&mut self, range: Between) -> Span {
        let (from, to) = (range.from.span(), range.to.span());
        from + Span::from_seconds((to - from).as_seconds() * self.unit())
    }

    /// An exponentially distributed time with this mean.
    ///
    /// `libm` has the logarithm because that of the platform may round differently.
    pub(crate) fn exponential(&mut self, mean: Span) -> Span {
        Span::from_seconds(-libm::log(1.0 - self.unit()) * mean.as_seconds())
    }

    /// Decimal digits, as many as asked for.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count)
            .map(|_| char::from(b'0' + self.index(10) as u8))
            .collect()
    }
}

/// The finishing step of SplitMix64: neighbouring numbers become unlike each other.
fn mix(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_draws_the_same() {
        let draws = |seed| {
            let mut random = Random::new(seed, Stream::Outside);
            (0..100)
                .map(|_| random.exponential(Span::from_seconds(60.0)))
                .collect::<Vec<_>>()
        };
        assert_eq!(draws(7), draws(7));
        assert_ne!(draws(7), draws(8));
    }

    #[test]
    fn streams_differ() {
        let mut outside = Random::new(1, Stream::Outside);
        let mut agent = Random::new(1, Stream::Agent(0));
        assert_ne!(outside.digits(20), agent.digits(20));
    }

    #[test]
    fn the_mean_is_the_mean() {
        let mut random = Random::new(3, Stream::Traffic(0));
        let total: f64 = (0..100_000)
            .map(|_| random.exponential(Span::from_seconds(10.0)).as_seconds())
            .sum();
        assert!((total / 100_000.0 - 10.0).abs() < 0.1, "{total}");
    }

    #[test]
    fn an_empty_choice_is_no_panic() {
        assert_eq!(Random::new(1, Stream::Outside).index(0), 0);
    }
}
