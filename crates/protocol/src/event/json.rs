//! Events as JSON, when the feature `serde` is on.
#![cfg(feature = "serde")]

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{Event, Field, FieldValue};

/// The envelope, then `parameters` as an object in the order in which they came.
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", &self.event_type().number())?;
        map.serialize_entry("name", self.type_name())?;
        map.serialize_entry("seq", &self.seq())?;
        map.serialize_entry("time", &self.time().to_string())?;
        map.serialize_entry("epoch", self.epoch())?;
        map.serialize_entry("tenant_id", &self.tenant_id())?;
        map.serialize_entry("snapshot", &self.is_snapshot())?;
        if let Some(correlation) = self.correlation() {
            map.serialize_entry("correlation", &correlation)?;
        }
        map.serialize_entry("parameters", &Parameters(self))?;
        map.end()
    }
}

struct Parameters<'a>(&'a Event);

impl Serialize for Parameters<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.0
                .fields()
                .map(|Field { name, value, .. }| (name, value)),
        )
    }
}

impl Serialize for FieldValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Long(value) => serializer.serialize_i32(*value),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}
