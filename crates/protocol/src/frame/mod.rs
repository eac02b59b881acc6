//! Frames: how the wire is cut into pieces.
//!
//! ```text
//! 0 u32 length, of the whole frame     4 u32 CRC-32C of all bytes from 8 on
//! 8 u8 kind     9 … payload
//! ```

mod buffer;
mod handshake;
mod messages;
mod multicast;
#[cfg(test)]
mod tests;

pub use buffer::FrameBuffer;
pub use handshake::{Credentials, Hello, Mode, NewName, NewNameKind, Refused, Resume, Welcome};
pub use messages::{
    Credit, Disconnect, Flow, Flowing, Gap, Goodbye, Heartbeat, Position, Reply, RequestFrame,
    SnapshotBegin, encode_request,
};
pub use multicast::{
    Datagram, DatagramPacker, MAX_DATAGRAM, MAX_REPAIR_RANGES, MulticastKey, MulticastOffer,
    Repair, Repaired, SeqRange,
};

use crate::{
    Error, ErrorKind,
    codec::{Codec, Reader, violation},
};

/// Length, CRC and kind.
pub(crate) const PREFIX: usize = 9;

/// The largest frame, where nothing else was agreed: 1 MiB.
pub const DEFAULT_MAX_FRAME: u32 = 1024 * 1024;

/// No peer may ask for less: a handshake must fit.
pub const MIN_MAX_FRAME: u32 = 16 * 1024;

/// What a frame is. Kinds below 64 go to the service, the others come from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum FrameKind {
    Hello = 1,
    Request = 2,
    Credit = 3,
    Flow = 4,
    ClientHeartbeat = 5,
    Goodbye = 6,
    Repair = 7,
    Welcome = 64,
    Refused = 65,
    Reply = 66,
    Event = 67,
    SnapshotBegin = 68,
    Gap = 69,
    ServiceHeartbeat = 70,
    Disconnect = 71,
    Flowing = 72,
    Multicast = 73,
    Repaired = 74,
}

impl FrameKind {
    fn from_number(number: u8) -> Result<Self, Error> {
        Ok(match number {
            1 => Self::Hello,
            2 => Self::Request,
            3 => Self::Credit,
            4 => Self::Flow,
            5 => Self::ClientHeartbeat,
            6 => Self::Goodbye,
            7 => Self::Repair,
            64 => Self::Welcome,
            65 => Self::Refused,
            66 => Self::Reply,
            67 => Self::Event,
            68 => Self::SnapshotBegin,
            69 => Self::Gap,
            70 => Self::ServiceHeartbeat,
            71 => Self::Disconnect,
            72 => Self::Flowing,
            73 => Self::Multicast,
            74 => Self::Repaired,
            other => return Err(violation(format!("{other} is not a kind of frame"))),
        })
    }
}

/// Starts a frame in `out`; [`seal`] ends it. Gives where it begins.
pub(crate) fn begin(out: &mut Vec<u8>, kind: FrameKind) -> usize {
    let start = out.len();
    out.extend_from_slice(&[0; 8]);
    out.push(kind as u8);
    if kind == FrameKind::Event {
        // Flags and the number of entries, see event::frame.
        out.extend_from_slice(&[0; 3]);
    }
    start
}

/// Writes length and CRC of the frame that begins at `start` and ends where `out` does.
pub(crate) fn seal(out: &mut [u8], start: usize) {
    let length = (out.len() - start) as u32;
    let crc = crc32c::crc32c(&out[start + 8..]);
    out[start..start + 4].copy_from_slice(&length.to_le_bytes());
    out[start + 4..start + 8].copy_from_slice(&crc.to_le_bytes());
}

/// The length that a frame tells of itself. The caller has seen that four bytes are there.
#[inline]
pub(crate) fn length(bytes: &[u8]) -> usize {
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize
}

/// A complete frame whose CRC is right.
#[derive(Clone, Copy)]
pub(crate) struct RawFrame<'a> {
    pub(crate) kind: FrameKind,
    pub(crate) bytes: &'a [u8],
}

impl<'a> RawFrame<'a> {
    /// The frame at the start of `bytes`; `None` if more bytes are needed.
    pub(crate) fn split(bytes: &'a [u8], max_frame: u32) -> Result<Option<Self>, Error> {
        if bytes.len() < 4 {
            return Ok(None);
        }
        let length = length(bytes);
        if length < PREFIX {
            return Err(violation(format!("a frame says it is {length} bytes long")));
        }
        if length > max_frame as usize {
            return Err(Error::new(
                ErrorKind::FrameTooLarge,
                format!("a frame of {length} bytes came, the largest allowed is {max_frame}"),
            ));
        }
        let Some(bytes) = bytes.get(..length) else {
            return Ok(None);
        };
        let told = u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]);
        if crc32c::crc32c(&bytes[8..]) != told {
            return Err(violation(
                "a frame was damaged on the way: its checksum is wrong",
            ));
        }
        let kind = FrameKind::from_number(bytes[8])?;
        Ok(Some(Self { kind, bytes }))
    }

    pub(crate) fn decode<F: Frame>(self) -> Result<F, Error> {
        let mut input = Reader::new(&self.bytes[PREFIX..]);
        let frame = F::decode(&mut input)?;
        input.finish()?;
        Ok(frame)
    }
}

/// A frame whose payload is a list of fields.
pub(crate) trait Frame: Codec {
    const KIND: FrameKind;

    fn write(&self, out: &mut Vec<u8>) {
        let start = begin(out, Self::KIND);
        self.encode(out);
        seal(out, start);
    }
}

/// Declares a frame: its fields in the order in which they travel.
macro_rules! frame {
    (
        $(#[$meta:meta])*
        $kind:ident $name:ident { $( $(#[$field_meta:meta])* $field:ident: $type:ty, )* }
    ) => {
        $(#[$meta])*
        pub struct $name { $( $(#[$field_meta])* pub $field: $type, )* }

        impl crate::codec::Codec for $name {
            fn encode(&self, _out: &mut Vec<u8>) {
                $( self.$field.encode(_out); )*
            }

            fn decode(_input: &mut crate::codec::Reader<'_>) -> Result<Self, crate::Error> {
                Ok(Self { $( $field: <$type>::decode(_input)?, )* })
            }
        }

        impl crate::frame::Frame for $name {
            const KIND: crate::frame::FrameKind = crate::frame::FrameKind::$kind;
        }
    };
}

use frame;
