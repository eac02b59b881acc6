//! What belongs to events by multicast: the offer, repairs, and the datagrams themselves.
//!
//! ```text
//! 0 magic "CCMC"   4 u32 CRC-32C of all bytes from 8 on   8 u16 version   10 u8 kind   11 u8 count
//! 12 u32 epoch     16 u64 key                             24 u64 seq      32 … frames of events
//! ```

use std::{fmt, net::SocketAddr};

use super::{Frame, FrameKind, RawFrame};
use crate::{
    Error, MAX_SEQ, PROTOCOL_VERSION,
    codec::{Codec, Reader, violation},
    event::frame as event_frame,
};

/// Ranges that one [`Repair`] may ask for.
pub const MAX_REPAIR_RANGES: usize = 64;

/// The largest datagram, header included: it fits an Ethernet frame through any usual tunnel, so
/// that no fragment of one can be lost.
pub const MAX_DATAGRAM: usize = 1200;

const MAGIC: &[u8; 4] = b"CCMC";
const HEADER: usize = 32;
const EVENTS: u8 = 1;
const TOO_LARGE: u8 = 2;
const HEARTBEAT: u8 = 3;

/// Where a service sends live events: told behind the welcome to a client that wants multicast.
#[derive(Clone, PartialEq, Eq)]
pub struct MulticastOffer {
    /// The group and port to join.
    pub group: SocketAddr,
    /// Where the datagrams come from; `None`: from the address of the TCP connection's peer.
    pub source: Option<SocketAddr>,
    /// What every datagram of this run of the service carries. Never shown by `Debug`.
    pub key: u64,
}

impl Codec for MulticastOffer {
    fn encode(&self, out: &mut Vec<u8>) {
        self.group.to_string().encode(out);
        self.source.map(|source| source.to_string()).encode(out);
        self.key.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        let group = address(&String::decode(input)?)?;
        if !group.ip().is_multicast() || group.port() == 0 {
            return Err(violation(format!("{group} is no multicast group")));
        }
        let source: Option<String> = Option::decode(input)?;
        Ok(Self {
            group,
            source: source.as_deref().map(address).transpose()?,
            key: u64::decode(input)?,
        })
    }
}

impl Frame for MulticastOffer {
    const KIND: FrameKind = FrameKind::Multicast;
}

impl fmt::Debug for MulticastOffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MulticastOffer")
            .field("group", &self.group)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

/// An address with its port, in the one form that it has.
fn address(text: &str) -> Result<SocketAddr, Error> {
    match text.parse::<SocketAddr>() {
        Ok(address) if address.to_string() == text => Ok(address),
        _ => Err(violation(format!("{text:?} is not an address and port"))),
    }
}

/// Consecutive events, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeqRange {
    /// The first.
    pub from: u64,
    /// The last.
    pub to: u64,
}

impl Codec for SeqRange {
    fn encode(&self, out: &mut Vec<u8>) {
        self.from.encode(out);
        self.to.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        let (from, to) = (u64::decode(input)?, u64::decode(input)?);
        if from == 0 || to < from || to > MAX_SEQ {
            return Err(violation(format!("{from} to {to} is no range of events")));
        }
        Ok(Self { from, to })
    }
}

/// Events that a client on multicast has missed, and wants over its connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// At least one, in ascending order, not touching each other; see [`MAX_REPAIR_RANGES`].
    pub ranges: Vec<SeqRange>,
}

impl Codec for Repair {
    fn encode(&self, out: &mut Vec<u8>) {
        self.ranges.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        let ranges: Vec<SeqRange> = Vec::decode(input)?;
        if ranges.is_empty() || ranges.len() > MAX_REPAIR_RANGES {
            return Err(violation(format!("a repair of {} ranges", ranges.len())));
        }
        if ranges.windows(2).any(|pair| pair[1].from <= pair[0].to + 1) {
            return Err(violation("the ranges of a repair touch each other"));
        }
        Ok(Self { ranges })
    }
}

impl Frame for Repair {
    const KIND: FrameKind = FrameKind::Repair;
}

/// The answer to a [`Repair`], behind the events; and to a flow that goes on from somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repaired {
    /// Where the view stands.
    pub seq: u64,
    /// If some of what was asked for is gone: the oldest event that is still kept.
    pub oldest: Option<u64>,
}

impl Codec for Repaired {
    fn encode(&self, out: &mut Vec<u8>) {
        self.seq.encode(out);
        self.oldest.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        let repaired = Self {
            seq: u64::decode(input)?,
            oldest: Option::decode(input)?,
        };
        if repaired.seq > MAX_SEQ || repaired.oldest.is_some_and(|oldest| oldest > MAX_SEQ) {
            return Err(violation(
                "the answer to a repair tells a position of 2^53 or more",
            ));
        }
        Ok(repaired)
    }
}

impl Frame for Repaired {
    const KIND: FrameKind = FrameKind::Repaired;
}

/// What the datagrams of one run of a service have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MulticastKey {
    epoch: u32,
    key: u64,
}

impl MulticastKey {
    /// The key of this run of the service.
    pub fn new(epoch: &str, key: u64) -> Self {
        Self {
            epoch: crc32c::crc32c(epoch.as_bytes()),
            key,
        }
    }

    fn header(self, kind: u8, seq: u64) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(MAX_DATAGRAM);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&[0; 4]);
        PROTOCOL_VERSION.encode(&mut bytes);
        bytes.extend_from_slice(&[kind, 0]);
        self.epoch.encode(&mut bytes);
        self.key.encode(&mut bytes);
        seq.encode(&mut bytes);
        bytes
    }

    /// A datagram that tells the last event there is.
    pub fn heartbeat(self, seq: u64) -> Vec<u8> {
        let mut bytes = self.header(HEARTBEAT, seq);
        seal(&mut bytes);
        bytes
    }

    /// Reads a datagram.
    ///
    /// # Errors
    /// Why it is not one of this run, for the log.
    pub fn read(self, bytes: &[u8]) -> Result<Datagram<'_>, &'static str> {
        let Some((header, payload)) = bytes.split_at_checked(HEADER) else {
            return Err("too short");
        };
        if !header.starts_with(MAGIC) {
            return Err("not of this protocol");
        }
        if u32::from_le_bytes(field(header, 4)) != crc32c::crc32c(&bytes[8..]) {
            return Err("damaged");
        }
        if u16::from_le_bytes(field(header, 8)) != PROTOCOL_VERSION {
            return Err("of another version");
        }
        if u32::from_le_bytes(field(header, 12)) != self.epoch
            || u64::from_le_bytes(field(header, 16)) != self.key
        {
            return Err("of another run of a service");
        }
        let (kind, count) = (header[10], header[11]);
        let seq = u64::from_le_bytes(field(header, 24));
        let last = seq.saturating_add(u64::from(count).saturating_sub(1));
        if last > MAX_SEQ {
            return Err("beyond the last position");
        }
        let content = match (kind, count) {
            (EVENTS, 1..) if seq > 0 => Content::Events(frames(payload, seq, count)?),
            (TOO_LARGE, 1..) if seq > 0 && payload.is_empty() => Content::TooLarge,
            (HEARTBEAT, 0) if payload.is_empty() => Content::Heartbeat,
            _ => return Err("malformed"),
        };
        Ok(Datagram {
            first: seq,
            last,
            content,
        })
    }
}

impl fmt::Debug for MulticastKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MulticastKey").finish_non_exhaustive()
    }
}

fn field<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let mut value = [0; N];
    value.copy_from_slice(&bytes[at..at + N]);
    value
}

fn seal(bytes: &mut [u8]) {
    let crc = crc32c::crc32c(&bytes[8..]);
    bytes[4..8].copy_from_slice(&crc.to_le_bytes());
}

/// Checks that the payload is `count` frames of live events from `seq` on.
fn frames(payload: &[u8], seq: u64, count: u8) -> Result<&[u8], &'static str> {
    let mut rest = payload;
    for seq in (seq..).take(count.into()) {
        let Ok(Some(frame)) = RawFrame::split(rest, MAX_DATAGRAM as u32) else {
            return Err("with a damaged event");
        };
        let bytes = frame.bytes;
        if frame.kind != FrameKind::Event
            || bytes.len() < event_frame::HEADER_SIZE
            || event_frame::snapshot(bytes)
            || event_frame::correlation(bytes) != 0
            || event_frame::seq(bytes) != seq
        {
            return Err("with something else than the event it announces");
        }
        rest = &rest[bytes.len()..];
    }
    if rest.is_empty() {
        Ok(payload)
    } else {
        Err("with bytes left over")
    }
}

/// What a datagram tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datagram<'a> {
    /// The first event that it is about.
    pub first: u64,
    /// The last event that it is about; no event before it is missing in the service.
    pub last: u64,
    pub(crate) content: Content<'a>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content<'a> {
    /// Their frames, one after the other.
    Events(&'a [u8]),
    /// They do not fit a datagram, and have to be asked for.
    TooLarge,
    Heartbeat,
}

impl<'a> Datagram<'a> {
    /// The frames of its events, with their numbers.
    pub(crate) fn frames(&self) -> impl Iterator<Item = (u64, &'a [u8])> + use<'a> {
        let mut rest = match self.content {
            Content::Events(frames) => frames,
            Content::TooLarge | Content::Heartbeat => &[],
        };
        let mut seq = self.first;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let (frame, others) = rest.split_at(super::length(rest));
            rest = others;
            seq += 1;
            Some((seq - 1, frame))
        })
    }

    /// Whether it tells of events that fit no datagram.
    pub(crate) fn is_too_large(&self) -> bool {
        self.content == Content::TooLarge
    }

    /// How many events it carries.
    pub fn events(&self) -> usize {
        self.frames().count()
    }
}

/// Puts consecutive events into as few datagrams as hold them.
#[derive(Debug)]
pub struct DatagramPacker {
    key: MulticastKey,
    full: Vec<Vec<u8>>,
    open: Option<Vec<u8>>,
}

impl DatagramPacker {
    /// A packer for this run of the service.
    pub fn new(key: MulticastKey) -> Self {
        Self {
            key,
            full: Vec::new(),
            open: None,
        }
    }

    /// Adds the frame of the event that follows the one before.
    pub fn event(&mut self, seq: u64, event_frame: &[u8]) {
        if HEADER + event_frame.len() <= MAX_DATAGRAM {
            self.add(seq, EVENTS, event_frame);
        } else {
            self.announce(seq);
        }
    }

    /// Announces the event that follows the one before, which has to be asked for.
    pub fn announce(&mut self, seq: u64) {
        self.add(seq, TOO_LARGE, &[]);
    }

    fn add(&mut self, seq: u64, kind: u8, payload: &[u8]) {
        let fits = |open: &&mut Vec<u8>| {
            open[10] == kind && open[11] < u8::MAX && open.len() + payload.len() <= MAX_DATAGRAM
        };
        if let Some(open) = self.open.as_mut().filter(fits) {
            open.extend_from_slice(payload);
            open[11] += 1;
            return;
        }
        self.close();
        let mut bytes = self.key.header(kind, seq);
        bytes.extend_from_slice(payload);
        bytes[11] = 1;
        self.open = Some(bytes);
    }

    fn close(&mut self) {
        if let Some(mut bytes) = self.open.take() {
            seal(&mut bytes);
            self.full.push(bytes);
        }
    }

    /// The datagrams, in order.
    pub fn finish(mut self) -> Vec<Vec<u8>> {
        self.close();
        self.full
    }
}
