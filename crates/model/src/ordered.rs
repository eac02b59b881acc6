//! A map that keeps the order in which its keys first appeared.

use std::{
    collections::{BTreeMap, HashMap},
    hash::Hash,
};

/// Entries are found by key and listed by age. A key that was removed and comes again is new.
#[derive(Clone, Debug)]
pub(crate) struct Ordered<K, V> {
    places: HashMap<K, u64>,
    values: BTreeMap<u64, V>,
    next: u64,
}

impl<K, V> Default for Ordered<K, V> {
    fn default() -> Self {
        Self {
            places: HashMap::new(),
            values: BTreeMap::new(),
            next: 0,
        }
    }
}

impl<K: Eq + Hash, V> Ordered<K, V> {
    /// Sets the value of a key, in the key's place if it has one.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        let place = *self.places.entry(key).or_insert_with(|| {
            self.next += 1;
            self.next
        });
        self.values.insert(place, value);
    }

    pub(crate) fn remove(&mut self, key: &K) {
        if let Some(place) = self.places.remove(key) {
            self.values.remove(&place);
        }
    }

    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&K) -> bool) {
        let values = &mut self.values;
        self.places.retain(|key, place| {
            let kept = keep(key);
            if !kept {
                values.remove(place);
            }
            kept
        });
    }

    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.values.get_mut(self.places.get(key)?)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &V> {
        self.values.values()
    }
}

#[cfg(test)]
mod tests {
    use super::Ordered;

    #[test]
    fn keeps_places_until_removal() {
        let mut map = Ordered::default();
        for (key, value) in [("b", 1), ("a", 2), ("b", 3), ("c", 4)] {
            map.insert(key, value);
        }
        map.remove(&"a");
        map.insert("a", 5);
        assert_eq!(map.values().copied().collect::<Vec<_>>(), [3, 4, 5]);
        assert_eq!(map.get_mut(&"d"), None);
    }
}
