//! Chance, by a generator with a name: the same seed gives the same draws on every platform.

use std::f64::consts::TAU;

use rand_core::Rng;
use rand_pcg::Pcg32;

use crate::{
    clock::Span,
    scenario::{Between, Length},
};

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
    SessionTraffic(usize),
    AgentSessions(i32),
    Campaign(i32),
    CallbackTraffic(usize),
    /// What an agent does besides answering calls and sessions.
    Work(i32),
    Recording,
}

impl Random {
    pub(crate) fn new(seed: u64, stream: Stream) -> Self {
        let stream = match stream {
            Stream::Outside => 0,
            Stream::Traffic(index) => (1 << 32) | index as u64,
            Stream::Agent(rec_id) => (2 << 32) | u64::from(rec_id.cast_unsigned()),
            Stream::SessionTraffic(index) => (3 << 32) | index as u64,
            Stream::AgentSessions(rec_id) => (4 << 32) | u64::from(rec_id.cast_unsigned()),
            Stream::Campaign(id) => (5 << 32) | u64::from(id.cast_unsigned()),
            Stream::CallbackTraffic(index) => (6 << 32) | index as u64,
            Stream::Work(rec_id) => (7 << 32) | u64::from(rec_id.cast_unsigned()),
            Stream::Recording => 8 << 32,
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
    pub(crate) fn exponential(&mut self, mean: Span) -> Span {
        Span::from_seconds(self.hazard() * mean.as_seconds())
    }

    /// An exponentially distributed number with mean 1.
    ///
    /// `libm` has the logarithm because that of the platform may round differently.
    pub(crate) fn hazard(&mut self) -> f64 {
        -libm::log(1.0 - self.unit())
    }

    /// A time with this distribution.
    pub(crate) fn length(&mut self, length: Length) -> Span {
        match length {
            Length::Exponential { mean } => self.exponential(mean.span()),
            Length::Lognormal { mean, deviation } => {
                let (mean, deviation) = (mean.span().as_seconds(), deviation.span().as_seconds());
                let variance = libm::log1p((deviation / mean) * (deviation / mean));
                let centre = libm::log(mean) - variance / 2.0;
                let seconds = libm::exp(centre + libm::sqrt(variance) * self.normal());
                Span::from_seconds(seconds)
            }
            Length::Even(range) => self.between(range),
        }
    }

    /// A normally distributed number with mean 0 and deviation 1, by the method of Box and Muller.
    fn normal(&mut self) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.unit()));
        radius * libm::cos(TAU * self.unit())
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
    use crate::scenario::Seconds;

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
    fn a_lognormal_time_has_its_mean_and_deviation() {
        let mut random = Random::new(3, Stream::Traffic(0));
        let length = Length::Lognormal {
            mean: Seconds::new(180),
            deviation: Seconds::new(120),
        };
        let draws: Vec<f64> = (0..200_000)
            .map(|_| random.length(length).as_seconds())
            .collect();
        let mean = draws.iter().sum::<f64>() / draws.len() as f64;
        let variance =
            draws.iter().map(|d| (d - mean).powi(2)).sum::<f64>() / (draws.len() - 1) as f64;
        assert!((mean - 180.0).abs() < 1.0, "{mean}");
        assert!((variance.sqrt() - 120.0).abs() < 2.0, "{}", variance.sqrt());
    }

    #[test]
    fn an_empty_choice_is_no_panic() {
        assert_eq!(Random::new(1, Stream::Outside).index(0), 0);
    }
}
