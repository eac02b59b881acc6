//! Which of all mistakes are made: a seed decides.

use std::collections::BTreeMap;

use rand_core::{Rng as _, SeedableRng as _};
use rand_pcg::Pcg64Mcg;

use super::mutation::{Mistake, Mutation};

/// Some mistakes of each kind at each place, in an order of their own: as many as fit to those that
/// were chosen before.
pub(super) fn choose(
    mut mutations: Vec<Mutation>,
    seed: u64,
    count: usize,
    mut fits: impl FnMut(&Mutation) -> anyhow::Result<bool>,
) -> anyhow::Result<Vec<Mutation>> {
    let mut chance = Pcg64Mcg::seed_from_u64(seed);
    for at in (1..mutations.len()).rev() {
        let other = chance.next_u64() % (at as u64 + 1);
        mutations.swap(at, usize::try_from(other)?);
    }
    let mut chosen: Vec<Mutation> = Vec::new();
    let mut taken = BTreeMap::<(usize, Mistake), usize>::new();
    for mutation in mutations {
        let taken = taken.entry((mutation.site, mutation.mistake)).or_default();
        if *taken < count && fits(&mutation)? {
            *taken += 1;
            chosen.push(mutation);
        }
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    use super::choose;
    use crate::codegen::wrong::catalogue;
    use crate::mutate::mutation::all;

    #[test]
    fn a_seed_gives_the_same_mistakes_again() -> anyhow::Result<()> {
        let all = all(&catalogue()?);
        let of = |seed| -> anyhow::Result<Vec<String>> {
            let chosen = choose(all.clone(), seed, 1, |_| Ok(true))?;
            Ok(chosen
                .into_iter()
                .map(|it| format!("{} {}", it.of, it.what))
                .collect())
        };
        assert_eq!(of(1)?, of(1)?);
        assert_ne!(of(1)?, of(2)?);
        Ok(())
    }

    #[test]
    fn a_mistake_that_changes_nothing_is_none() -> anyhow::Result<()> {
        assert!(choose(all(&catalogue()?), 1, 1, |_| Ok(false))?.is_empty());
        Ok(())
    }
}
