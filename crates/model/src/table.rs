//! Entities that snapshots share.

use std::{collections::BTreeMap, sync::Arc};

/// A record id or call id, in its tenant: what happens at one tenant never changes another's.
///
/// The id comes first in the order, so that the matches of an id stand together, that of the
/// lowest tenant first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    pub(crate) id: i32,
    pub(crate) tenant_id: i32,
}

impl Key {
    pub(crate) fn new(tenant_id: i32, id: i32) -> Self {
        Self { id, tenant_id }
    }
}

/// A sorted map whose clones cost nothing: what two clones have in common is shared until one of
/// them changes it, and then only the map's skeleton and the changed entity are copied.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Table<V>(Arc<BTreeMap<Key, Arc<V>>>);

impl<V> Default for Table<V> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<V: Clone> Table<V> {
    pub(crate) fn get(&self, key: Key) -> Option<&Arc<V>> {
        self.0.get(&key)
    }

    /// The entity with this id, whatever its tenant; of several that of the lowest tenant id.
    pub(crate) fn find(&self, id: i32) -> Option<&Arc<V>> {
        let (first, last) = (Key::new(i32::MIN, id), Key::new(i32::MAX, id));
        self.0.range(first..=last).next().map(|(_, value)| value)
    }

    /// The entity, to be changed.
    pub(crate) fn change(&mut self, key: Key) -> Option<&mut V> {
        // What is not there is not worth a copy of the skeleton.
        if Arc::strong_count(&self.0) > 1 && !self.0.contains_key(&key) {
            return None;
        }
        Arc::make_mut(&mut self.0).get_mut(&key).map(Arc::make_mut)
    }

    pub(crate) fn insert(&mut self, key: Key, value: V) {
        Arc::make_mut(&mut self.0).insert(key, Arc::new(value));
    }

    pub(crate) fn remove(&mut self, key: Key) -> Option<Arc<V>> {
        if !self.0.contains_key(&key) {
            return None;
        }
        Arc::make_mut(&mut self.0).remove(&key)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &Arc<V>> {
        self.0.values()
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = Key> {
        self.0.keys().copied()
    }
}
