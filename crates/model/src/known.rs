//! What can be known, and what cannot.

/// A fact that the events may not tell: what happened before the connect cannot be known.
///
/// `Unknown` is never a guess: it stands until an event tells otherwise. Facts that an event may
/// simply leave out are an `Option` instead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Known<T> {
    /// No event has told.
    #[default]
    Unknown,
    /// Told by an event.
    Known(T),
}

impl<T> Known<T> {
    /// The fact, if it is known.
    pub fn get(self) -> Option<T> {
        match self {
            Self::Unknown => None,
            Self::Known(fact) => Some(fact),
        }
    }

    /// The fact without taking it.
    pub fn as_ref(&self) -> Known<&T> {
        match self {
            Self::Unknown => Known::Unknown,
            Self::Known(fact) => Known::Known(fact),
        }
    }

    /// Whether it is known.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// This fact, or else the other.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Unknown => other,
            known => known,
        }
    }
}

impl<T> From<T> for Known<T> {
    fn from(fact: T) -> Self {
        Self::Known(fact)
    }
}
