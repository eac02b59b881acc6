//! What the stream of events tells beside events.

use crate::{Error, frame::Gap};

/// Something about the stream itself, told in its place among the events.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notice {
    /// Events are missing here. What was derived from the events before may be out of date.
    Gap(Gap),
    /// Configuration data follow, up to and with DATA_COMPLETE. They replace whatever was known.
    SnapshotBegin {
        /// Where the view stood when the snapshot was taken.
        seq: u64,
    },
    /// The connection was lost; the client tries to make it again.
    Disconnected(Error),
    /// The connection is there again.
    Reconnected,
}
