//! Events in the read buffer that become one batch.

/// Consecutive event frames in the read buffer that will be one batch.
#[derive(Default)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) count: u32,
}

impl Run {
    pub(super) fn bytes(&self) -> usize {
        self.end - self.start
    }

    pub(super) fn extend(&mut self, length: usize) {
        self.end += length;
        self.count += 1;
    }

    /// Begins anew behind the run and `length` more bytes.
    pub(super) fn skip(&mut self, length: usize) {
        *self = Self {
            start: self.end + length,
            end: self.end + length,
            count: 0,
        };
    }
}
