//! The first word of a client.

use super::{super::PROTOCOL_VERSION, ServiceInput};
use crate::{
    Error, ErrorKind, EventType, Parameter,
    codec::violation,
    frame::{FrameKind, Hello, MIN_MAX_FRAME, Mode, NewName, NewNameKind, RawFrame},
};

/// Reads a client's hello; what it takes is put into `client_max_frame`.
pub(super) fn hello(
    frame: RawFrame<'_>,
    client_max_frame: &mut u32,
) -> Result<ServiceInput, Error> {
    if frame.kind != FrameKind::Hello {
        return Err(violation(format!(
            "{:?} came instead of a hello",
            frame.kind
        )));
    }
    let hello: Hello = frame.decode()?;
    if hello.magic != Hello::MAGIC {
        return Err(violation("the hello is not one of this protocol"));
    }
    if !(hello.version_min..=hello.version_max).contains(&PROTOCOL_VERSION) {
        return Err(Error::new(
            ErrorKind::VersionMismatch,
            format!(
                "the client speaks protocol versions {} to {}, the service {PROTOCOL_VERSION}",
                hello.version_min, hello.version_max
            ),
        ));
    }
    if hello.max_frame < MIN_MAX_FRAME {
        return Err(violation(format!(
            "the client takes frames of {} bytes; {MIN_MAX_FRAME} is the least",
            hello.max_frame
        )));
    }
    *client_max_frame = hello.max_frame;
    let Some(mode) = Mode::from_number(hello.mode) else {
        return Err(Error::new(
            ErrorKind::UnknownMode,
            format!("{} is not a connection mode", hello.mode),
        ));
    };
    Ok(ServiceInput::Hello(Box::new(hello), mode))
}

/// The names that a client with an older catalogue needs to be told. Numbers are only ever
/// appended, so the highest one it knows says which.
pub(super) fn names_newer_than(hello: &Hello) -> Vec<NewName> {
    let parameters =
        (hello.highest_parameter.saturating_add(1)..=Parameter::COUNT).filter_map(|number| {
            let name = Parameter::from_number(number).name()?.to_owned();
            Some(NewName {
                kind: NewNameKind::Parameter,
                number: number.into(),
                name,
            })
        });
    let events = EventType::ALL.iter().filter_map(|event_type| {
        let name = event_type.info()?.name.to_owned();
        let number = event_type.number();
        (number > hello.highest_event).then_some(NewName {
            kind: NewNameKind::Event,
            number,
            name,
        })
    });
    parameters.chain(events).collect()
}

impl Hello {
    /// A hello of this version of the library.
    pub fn new(mode: Mode, client_name: impl Into<String>, max_frame: u32) -> Self {
        Self {
            magic: Self::MAGIC,
            version_min: PROTOCOL_VERSION,
            version_max: PROTOCOL_VERSION,
            features: 0,
            catalogue_version: crate::CATALOGUE_VERSION,
            highest_parameter: Parameter::COUNT,
            highest_event: EventType::ALL
                .iter()
                .map(|known| known.number())
                .max()
                .unwrap_or(0),
            mode: mode.number(),
            max_frame,
            client_name: client_name.into(),
            credentials: None,
            resume: None,
        }
    }
}
