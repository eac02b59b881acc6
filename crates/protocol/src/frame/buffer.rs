//! Where bytes wait until they are frames.

use super::RawFrame;
use crate::Error;

/// The bytes that a peer has sent and that were not consumed yet.
///
/// It grows to what one frame needs and no further: it is never larger than the largest frame, or
/// than it was made.
#[derive(Debug)]
pub struct FrameBuffer {
    bytes: Vec<u8>,
    start: usize,
    end: usize,
    max_frame: u32,
}

impl FrameBuffer {
    /// A buffer that reads up to `capacity` bytes at a time and takes frames up to `max_frame`.
    pub fn new(capacity: usize, max_frame: u32) -> Self {
        Self { bytes: vec![0; capacity.max(64)], start: 0, end: 0, max_frame }
    }

    /// Room for the next bytes from the peer; never empty.
    pub fn space(&mut self) -> &mut [u8] {
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
        } else if self.end == self.bytes.len() {
            self.make_room();
        }
        &mut self.bytes[self.end..]
    }

    fn make_room(&mut self) {
        if self.start > 0 {
            self.bytes.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.end == self.bytes.len() {
            // One incomplete frame fills the buffer. Its length was checked against max_frame, so
            // doubling stops there.
            let larger = (self.bytes.len() * 2).min(self.max_frame.max(64) as usize + 1);
            self.bytes.resize(larger.max(self.bytes.len() + 1), 0);
        }
    }

    /// Tells that the peer filled the first `count` bytes of [`space`](Self::space).
    pub fn filled(&mut self, count: usize) {
        self.end = (self.end + count).min(self.bytes.len());
    }

    /// The bytes not yet consumed.
    pub(crate) fn unread(&self) -> &[u8] {
        &self.bytes[self.start..self.end]
    }

    pub(crate) fn consume(&mut self, count: usize) {
        self.start = (self.start + count).min(self.end);
    }

    /// The next complete frame, and nothing consumed.
    pub(crate) fn peek(&self) -> Result<Option<RawFrame<'_>>, Error> {
        RawFrame::split(self.unread(), self.max_frame)
    }

    pub(crate) fn max_frame(&self) -> u32 {
        self.max_frame
    }
}
