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
    capacity: usize,
}

/// What a buffer shrinks to: room for the small frames of a connection on which little happens.
const RELAXED: usize = 256;

impl FrameBuffer {
    /// A buffer that reads up to `capacity` bytes at a time and takes frames up to `max_frame`.
    pub fn new(capacity: usize, max_frame: u32) -> Self {
        let capacity = capacity.max(64);
        Self {
            bytes: vec![0; capacity],
            start: 0,
            end: 0,
            max_frame,
            capacity,
        }
    }

    /// As [`new`](Self::new), small until much comes at a time.
    pub(crate) fn small(capacity: usize, max_frame: u32) -> Self {
        let mut buffer = Self::new(RELAXED, max_frame);
        buffer.capacity = capacity;
        buffer
    }

    /// Room for the next bytes from the peer; never empty.
    pub fn space(&mut self) -> &mut [u8] {
        if self.start == self.end {
            if self.end == self.bytes.len() && self.end < self.capacity {
                // It was filled to the brim: more comes at a time than a relaxed buffer takes.
                self.bytes.resize(self.capacity, 0);
            }
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

    /// Gives back most of the memory, if nothing waits in it. It is taken again when it is needed.
    pub(crate) fn relax(&mut self) {
        if self.start == self.end && self.bytes.len() > RELAXED {
            *self = Self {
                bytes: vec![0; RELAXED],
                start: 0,
                end: 0,
                ..*self
            };
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

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(buffer: &mut FrameBuffer, count: usize) {
        assert!(buffer.space().len() >= count);
        buffer.filled(count);
    }

    #[test]
    fn a_relaxed_buffer_grows_again_when_much_comes() {
        let mut buffer = FrameBuffer::new(4096, 1 << 20);
        buffer.relax();
        assert_eq!(buffer.space().len(), RELAXED);
        fill(&mut buffer, 100);
        buffer.consume(100);
        assert_eq!(buffer.space().len(), RELAXED);
        fill(&mut buffer, RELAXED);
        buffer.consume(RELAXED);
        assert_eq!(buffer.space().len(), 4096);
    }

    #[test]
    fn what_waits_stays() {
        let mut buffer = FrameBuffer::new(4096, 1 << 20);
        fill(&mut buffer, 3);
        buffer.relax();
        assert_eq!(buffer.unread().len(), 3);
        assert_eq!(buffer.space().len(), 4093);
    }

    #[test]
    fn a_small_buffer_does_not_grow_by_relaxing() {
        let mut buffer = FrameBuffer::new(64, 1 << 20);
        buffer.relax();
        assert_eq!(buffer.space().len(), 64);
    }
}
