//! How primitives look on the wire: little endian, texts with their length before and a NUL after.

use crate::{Error, ErrorKind};

/// Something with one form on the wire.
///
/// A frame is a list of fields, each of which is a `Codec`; see `frames`.
pub(crate) trait Codec: Sized {
    fn encode(&self, out: &mut Vec<u8>);
    fn decode(input: &mut Reader<'_>) -> Result<Self, Error>;
}

/// The part of a frame's payload that has not been read yet.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(payload: &'a [u8]) -> Self {
        Self { rest: payload }
    }

    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], Error> {
        match self.rest.split_at_checked(count) {
            Some((taken, rest)) => {
                self.rest = rest;
                Ok(taken)
            }
            None => Err(violation(format!(
                "a frame ends early: {count} more bytes were announced, {} are there",
                self.rest.len()
            ))),
        }
    }

    /// What has not been read yet.
    pub(crate) fn rest(self) -> &'a [u8] {
        self.rest
    }

    /// Insists that the payload was read to its end: a value has one encoding only.
    pub(crate) fn finish(self) -> Result<(), Error> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(violation(format!(
                "{} bytes are left over at the end of a frame",
                self.rest.len()
            )))
        }
    }
}

pub(crate) fn violation(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::ProtocolError, message)
}

macro_rules! number {
    ($($type:ty)*) => {$(
        impl Codec for $type {
            fn encode(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }

            fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
                let mut bytes = [0; size_of::<$type>()];
                bytes.copy_from_slice(input.take(size_of::<$type>())?);
                Ok(<$type>::from_le_bytes(bytes))
            }
        }
    )*};
}

number!(u8 u16 u32 u64 i32 i64);

impl Codec for String {
    fn encode(&self, out: &mut Vec<u8>) {
        encode_text(self, out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        decode_text(input).map(str::to_owned)
    }
}

/// A text, borrowed from the payload.
pub(crate) fn decode_text<'a>(input: &mut Reader<'a>) -> Result<&'a str, Error> {
    let length = u32::decode(input)?;
    let length = usize::try_from(length).map_err(|_| violation("a text is too long"))?;
    let bytes = input.take(length)?;
    if memchr::memchr(0, bytes).is_some() {
        return Err(violation("a text contains a NUL"));
    }
    if input.take(1)? != [0] {
        return Err(violation("a text does not end with a NUL"));
    }
    std::str::from_utf8(bytes).map_err(|_| violation("a text is not UTF-8"))
}

/// A text on the wire. Who puts a text into a frame has checked that it holds no NUL
/// ([`crate::check_text`]) and that it fits the frame.
pub(crate) fn encode_text(text: &str, out: &mut Vec<u8>) {
    // Longer texts than 4 GiB never get here: the largest frame is far smaller.
    (text.len() as u32).encode(out);
    out.extend_from_slice(text.as_bytes());
    out.push(0);
}

impl<T: Codec> Codec for Option<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        u8::from(self.is_some()).encode(out);
        if let Some(value) = self {
            value.encode(out);
        }
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        match u8::decode(input)? {
            0 => Ok(None),
            1 => T::decode(input).map(Some),
            other => Err(violation(format!(
                "{other} tells neither presence nor absence"
            ))),
        }
    }
}

impl<T: Codec> Codec for Vec<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        (self.len() as u16).encode(out);
        for item in self {
            item.encode(out);
        }
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        let count = u16::decode(input)?;
        // No capacity is reserved on the word of the peer: the payload bounds what is really read.
        (0..count).map(|_| T::decode(input)).collect()
    }
}
