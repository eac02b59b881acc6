//! Service groups.

use std::sync::Arc;

use openccas_protocol::ServiceGroupPurpose;

/// A service group.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ServiceGroup {
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// Record id.
    pub rec_id: i32,
    /// Name.
    pub name: Option<Arc<str>>,
    /// What the group is for.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::json::number"))]
    pub purpose: Option<ServiceGroupPurpose>,
    /// Its answered calls, of those that the picture has seen.
    pub answered: AnsweredCalls,
}

/// How long answered calls had waited in the queue.
///
/// It counts calls whose allocation and answer the picture has seen. Calls that were abandoned in
/// the queue are not in it: no event tells of them. So what it gives is the service level of
/// answered calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnsweredCalls {
    /// By the whole seconds that they waited; all that waited longer in the last place.
    counts: Box<[u32; PLACES]>,
}

const PLACES: usize = AnsweredCalls::LONGEST as usize + 2;

impl Default for AnsweredCalls {
    fn default() -> Self {
        Self {
            counts: Box::new([0; PLACES]),
        }
    }
}

impl AnsweredCalls {
    /// The longest wait, in seconds, that [`within`](Self::within) can ask about.
    pub const LONGEST: u8 = 120;

    /// All of them.
    pub fn count(&self) -> u64 {
        self.counts.iter().copied().map(u64::from).sum()
    }

    /// Those that had waited for so many seconds at most; beyond [`LONGEST`](Self::LONGEST) it
    /// counts as that.
    pub fn within(&self, seconds: u8) -> u64 {
        let places = usize::from(seconds.min(Self::LONGEST)) + 1;
        self.counts
            .iter()
            .take(places)
            .copied()
            .map(u64::from)
            .sum()
    }

    /// Their part that had waited for so many seconds at most, from 0 to 1; `None` if there are
    /// none.
    pub fn service_level(&self, seconds: u8) -> Option<f64> {
        let count = self.count();
        (count > 0).then(|| self.within(seconds) as f64 / count as f64)
    }

    /// Whole seconds, and how many were answered after so many of them; the second after
    /// [`LONGEST`](Self::LONGEST) stands for all that took longer.
    #[cfg(feature = "serde")]
    pub(crate) fn by_second(&self) -> impl Iterator<Item = (usize, u32)> {
        let counts = self.counts.iter().copied().enumerate();
        counts.filter(|(_, count)| *count > 0)
    }

    pub(crate) fn add(&mut self, seconds: i32) {
        let place = usize::try_from(seconds).unwrap_or(0).min(PLACES - 1);
        self.counts[place] = self.counts[place].saturating_add(1);
    }
}
