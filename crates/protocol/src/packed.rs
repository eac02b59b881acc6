//! Arguments that another language has packed.

use crate::{
    Argument, Error, ErrorKind, Method,
    codec::{Codec, Reader},
};

/// The arguments of a method as they stand in a request frame: how many there are, then each with
/// its type before it. What they are is left to [`check_arguments`](crate::check_arguments).
///
/// # Errors
/// `invalid_argument`, naming the method and the argument that cannot be read.
pub fn unpack_arguments(method: Method, packed: &[u8]) -> Result<Vec<Argument<'_>>, Error> {
    let info = method.info();
    let mut reader = Reader::new(packed);
    let count = u16::decode(&mut reader).map_err(|error| unreadable(info.name, &error))?;
    let mut arguments = Vec::with_capacity(info.inputs.len());
    for index in 0..count {
        let argument = Argument::unpack(&mut reader).map_err(|error| {
            let input = info.inputs.get(usize::from(index));
            let which = match input {
                Some(input) => format!("{} of {}", input.name, info.name),
                None => format!("argument {} of {}", index + 1, info.name),
            };
            unreadable(&which, &error)
        })?;
        arguments.push(argument);
    }
    reader
        .finish()
        .map_err(|error| unreadable(info.name, &error))?;
    Ok(arguments)
}

fn unreadable(what: &str, error: &Error) -> Error {
    Error::new(
        ErrorKind::InvalidArgument,
        format!("{what} is badly packed: {}", error.message()),
    )
}

#[cfg(test)]
mod tests {
    use super::unpack_arguments;
    use crate::{Argument, ErrorKind, Method, OleDate, encode_request};

    fn packed(method: Method, arguments: &[Argument<'_>]) -> Vec<u8> {
        let mut frame = Vec::new();
        encode_request(1, method, arguments, &mut frame);
        // Behind length, checksum, kind, id and method.
        frame.split_off(4 + 4 + 1 + 8 + 2)
    }

    #[test]
    fn what_a_request_frame_holds_is_read() {
        let arguments = [
            Argument::Long(-7),
            Argument::Text("år 1"),
            Argument::Text(""),
            Argument::Date(OleDate::from_days(1.25).unwrap()),
            Argument::Flag(true),
        ];
        // Whether they fit the method is another question.
        let bytes = packed(Method::MakeCall, &arguments);
        assert_eq!(
            unpack_arguments(Method::MakeCall, &bytes).unwrap(),
            arguments
        );
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let bytes = packed(Method::MakeCall, &[7.into(), "5551234".into()]);
        let message = |bytes: &[u8]| {
            let error = unpack_arguments(Method::MakeCall, bytes).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            error.message().to_owned()
        };
        for end in 0..bytes.len() {
            let text = message(&bytes[..end]);
            let expected = match end {
                0..2 => "make_call is",
                2..7 => "agent_rec_id of make_call is",
                _ => "dial_string of make_call is",
            };
            assert!(text.starts_with(expected), "{text}");
        }
        let mut longer = bytes.clone();
        longer.push(0);
        assert!(message(&longer).starts_with("make_call is"));
        let mut unknown_type = bytes.clone();
        unknown_type[2] = 9;
        assert!(message(&unknown_type).starts_with("agent_rec_id"));
        let mut with_nul = bytes;
        let last = with_nul.len() - 2;
        with_nul[last] = 0;
        assert!(message(&with_nul).contains("NUL"));
    }
}
