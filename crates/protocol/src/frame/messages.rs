//! The frames of an established connection, events aside.

use super::{FrameKind, begin, frame, seal};
use crate::{
    Argument, Error, ErrorKind, MAX_SEQ, Method, Outcome, Outputs, Value,
    codec::{Codec, Reader, violation},
};

frame! {
    /// A request.
    #[derive(Clone, Debug, PartialEq)]
    Request RequestFrame {
        /// Not used twice in a session; from 1, below 2^53.
        id: u64,
        /// The method's number.
        method: u16,
        /// The arguments in the order of the COM method.
        arguments: Vec<Value>,
    }
}

/// Appends the frame of a request whose arguments were checked.
pub fn encode_request(id: u64, method: Method, arguments: &[Argument<'_>], out: &mut Vec<u8>) {
    let start = begin(out, FrameKind::Request);
    id.encode(out);
    method.number().encode(out);
    (arguments.len() as u16).encode(out);
    for argument in arguments {
        argument.encode(out);
    }
    seal(out, start);
}

frame! {
    /// The answer to a request.
    #[derive(Clone, Debug, PartialEq)]
    Reply Reply {
        /// The request's id.
        id: u64,
        /// 0, or the error kind's code.
        code: i32,
        /// Why it failed, for people; empty on success.
        message: String,
        /// The results in the order of the COM method.
        outputs: Vec<Value>,
    }
}

impl Reply {
    /// The results, or the error that the service answered with.
    ///
    /// # Errors
    /// Whatever the service said, with the outcome [`Outcome::Refused`]; of the kinds `timeout` and
    /// `connection_lost` with [`Outcome::Unknown`], since they tell that the contact centre behind
    /// the service gave no answer.
    pub fn into_result(self) -> Result<Outputs, Error> {
        if self.code == 0 {
            Ok(Outputs(self.outputs))
        } else {
            let error = Error::from_wire(self.code, self.message);
            let outcome = match error.kind() {
                ErrorKind::Timeout | ErrorKind::ConnectionLost => Outcome::Unknown,
                _ => Outcome::Refused,
            };
            Err(error.with_outcome(outcome))
        }
    }
}

frame! {
    /// How much the service may send in all, since the connection began. Only grows.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    Credit Credit {
        /// Events.
        events: u64,
        /// Bytes of event frames.
        bytes: u64,
    }
}

frame! {
    /// Where the flow of events shall begin, or that it shall stop.
    #[derive(Clone, Debug, PartialEq, Eq)]
    Flow Flow {
        /// Counts the client's flow frames from 1; the service repeats it in [`Flowing`].
        number: u32,
        /// Where to begin.
        position: Position,
    }
}

/// Where a flow of events begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// Nowhere: the session is parked.
    Stop,
    /// With the configuration data.
    Fresh,
    /// With the next event that happens, without configuration data.
    Live,
    /// After this position; if the service cannot, it tells the gap and begins afresh.
    After {
        /// The run of the service that the position belongs to.
        epoch: String,
        /// The last event that was seen.
        seq: u64,
    },
}

impl Codec for Position {
    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Self::Stop => 0u8.encode(out),
            Self::Fresh => 1u8.encode(out),
            Self::Live => 3u8.encode(out),
            Self::After { epoch, seq } => {
                2u8.encode(out);
                epoch.encode(out);
                seq.encode(out);
            }
        }
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        match u8::decode(input)? {
            0 => Ok(Self::Stop),
            1 => Ok(Self::Fresh),
            2 => Ok(Self::After {
                epoch: String::decode(input)?,
                seq: decode_seq(input)?,
            }),
            3 => Ok(Self::Live),
            other => Err(violation(format!("{other} is not a position"))),
        }
    }
}

fn decode_seq(input: &mut Reader<'_>) -> Result<u64, Error> {
    match u64::decode(input)? {
        seq if seq <= MAX_SEQ => Ok(seq),
        seq => Err(violation(format!(
            "{seq} is no position: it is 2^53 or more"
        ))),
    }
}

/// The answer to [`Flow`]: what comes from here on belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flowing {
    /// The number of the flow frame.
    pub number: u32,
    /// Where the view stands now. Events up to here are not news, those behind it are.
    pub seq: u64,
}

impl Codec for Flowing {
    fn encode(&self, out: &mut Vec<u8>) {
        self.number.encode(out);
        self.seq.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        Ok(Self {
            number: u32::decode(input)?,
            seq: decode_seq(input)?,
        })
    }
}

impl super::Frame for Flowing {
    const KIND: FrameKind = FrameKind::Flowing;
}

/// Configuration data follow, up to and with DATA_COMPLETE.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SnapshotBegin {
    /// Where the view stood when the snapshot was taken; live events come after it.
    pub seq: u64,
}

impl Codec for SnapshotBegin {
    fn encode(&self, out: &mut Vec<u8>) {
        self.seq.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        Ok(Self {
            seq: decode_seq(input)?,
        })
    }
}

impl super::Frame for SnapshotBegin {
    const KIND: FrameKind = FrameKind::SnapshotBegin;
}

/// Events that the client will not get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The first that is missing.
    pub from: u64,
    /// The last that is missing; `None` when it is another run of the service.
    pub to: Option<u64>,
}

impl Codec for Gap {
    fn encode(&self, out: &mut Vec<u8>) {
        self.from.encode(out);
        self.to.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        let from = decode_seq(input)?;
        let to: Option<u64> = Option::decode(input)?;
        match to {
            Some(to) if to < from || to > MAX_SEQ => {
                Err(violation(format!("a gap from {from} ends at {to}")))
            }
            _ => Ok(Self { from, to }),
        }
    }
}

impl super::Frame for Gap {
    const KIND: FrameKind = FrameKind::Gap;
}

/// Sent by who had nothing else to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heartbeat {
    /// Service: where the view stands. Client: the last event that it received.
    pub seq: u64,
}

impl Heartbeat {
    pub(crate) fn write(self, kind: FrameKind, out: &mut Vec<u8>) {
        let start = begin(out, kind);
        self.encode(out);
        seal(out, start);
    }
}

impl Codec for Heartbeat {
    fn encode(&self, out: &mut Vec<u8>) {
        self.seq.encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        Ok(Self {
            seq: decode_seq(input)?,
        })
    }
}

// The same payload in both directions; `RawFrame::decode` does not look at the kind again.
impl super::Frame for Heartbeat {
    const KIND: FrameKind = FrameKind::ServiceHeartbeat;
}

frame! {
    /// The service closes the connection after this, for a reason.
    #[derive(Clone, Debug, PartialEq)]
    Disconnect Disconnect {
        /// The error kind's code.
        code: i32,
        /// Why, for people.
        message: String,
    }
}

frame! {
    /// The client closes the connection after this, because its application wants to.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    Goodbye Goodbye {}
}
