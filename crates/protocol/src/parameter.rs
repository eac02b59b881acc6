//! Names of event parameters.

use std::fmt;

use crate::generated::PARAMETER_NAMES;

/// The name of an event parameter, as the number under which it travels.
///
/// The associated constants are the names of the catalogue.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Parameter(u16);

impl Parameter {
    /// How many names this version's catalogue has; they are numbered from 1.
    pub const COUNT: u16 = PARAMETER_NAMES.len() as u16;

    pub(crate) const fn from_number(number: u16) -> Self {
        Self(number)
    }

    /// The parameter of this version's catalogue with this number.
    pub const fn of_number(number: u16) -> Option<Self> {
        match number {
            1..=Self::COUNT => Some(Self(number)),
            _ => None,
        }
    }

    /// Its number on the wire.
    pub const fn number(self) -> u16 {
        self.0
    }

    /// The name as the COM object spells it. `None` for a number that is not in the catalogue.
    pub fn name(self) -> Option<&'static str> {
        let index = usize::from(self.0).checked_sub(1)?;
        PARAMETER_NAMES.get(index).copied()
    }

    /// The parameter with this name, compared without regard to ASCII case.
    pub fn from_name(name: &str) -> Option<Self> {
        let index = PARAMETER_NAMES
            .iter()
            .position(|known| known.eq_ignore_ascii_case(name))?;
        u16::try_from(index + 1).ok().map(Self)
    }
}

impl fmt::Debug for Parameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Parameter({})", self.0),
        }
    }
}
