//! Texts, shared between all clones of an entity.

use std::sync::Arc;

/// How many IVR fields a call keeps: more than any event tells.
const MOST_FIELDS: usize = 64;

/// Takes a text in, if there is one: what an event leaves out stays as it was.
pub(super) fn tell(known: &mut Option<Arc<str>>, told: Option<&str>) {
    if told.is_some() && known.as_deref() != told {
        *known = told.map(Arc::from);
    }
}

/// Labels and values as an event lists them.
pub(super) fn pairs<'a>(
    told: impl Iterator<Item = (&'a str, &'a str)>,
) -> Vec<(Arc<str>, Arc<str>)> {
    told.take(MOST_FIELDS)
        .map(|(label, value)| (label.into(), value.into()))
        .collect()
}

/// Takes in those fields that an event lists: changed ones by their label, new ones at the end.
pub(super) fn update<'a>(
    fields: &mut Vec<(Arc<str>, Arc<str>)>,
    told: impl Iterator<Item = (&'a str, &'a str)>,
) {
    for (label, value) in told {
        match fields.iter().position(|(known, _)| **known == *label) {
            Some(place) => fields[place].1 = value.into(),
            None if fields.len() < MOST_FIELDS => fields.push((label.into(), value.into())),
            None => {}
        }
    }
}

/// Adds to a list, which forgets its oldest entry when it is full.
pub(super) fn push_bounded<T>(list: &mut Vec<T>, entry: T, most: usize) {
    if list.len() >= most {
        list.remove(0);
    }
    list.push(entry);
}
