//! Which of all mistakes are made: a seed decides.

use rand_core::{Rng as _, SeedableRng as _};
use rand_pcg::Pcg64Mcg;

use super::mutation::{Mistake, Mutation};

/// Some mistakes of each kind at each place, in an order of their own.
pub(super) fn choose(
    mut mutations: Vec<Mutation>,
    seed: u64,
    count: usize,
    shows: impl Fn(&Mutation) -> anyhow::Result<bool>,
) -> anyhow::Result<Vec<Mutation>> {
    let mut chance = Pcg64Mcg::seed_from_u64(seed);
    for at in (1..mutations.len()).rev() {
        let other = chance.next_u64() % (at as u64 + 1);
        mutations.swap(at, usize::try_from(other)?);
    }
    let mut chosen: Vec<Mutation> = Vec::new();
    let mut taken = std::collections::BTreeMap::<(usize, Mistake), usize>::new();
    for mutation in mutations {
        let taken = taken.entry((mutation.site, mutation.mistake)).or_default();
        if *taken < count && shows(&mutation)? {
            *taken += 1;
            chosen.push(mutation);
        }
    }
    Ok(chosen)
}
