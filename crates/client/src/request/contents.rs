//! What is checked of the texts that a request has, before it is sent: of those that are lists.

use openccas_protocol::{Argument, Error, ErrorKind, LIST_SEPARATOR, Method};

use super::{check_ivr, codes::most_codes};
use crate::Result;

/// Checks arguments whose number and types are right. The typed methods of Rust make them so that
/// they pass; other languages take the texts as the COM object does.
pub(crate) fn check_contents(method: Method, arguments: &[Argument<'_>]) -> Result<()> {
    match method {
        Method::SetAgentCqCodes => cq_codes(text(arguments, 3)),
        _ => check_ivr(method, arguments),
    }
}

fn text<'a>(arguments: &[Argument<'a>], index: usize) -> &'a str {
    match arguments.get(index) {
        Some(Argument::Text(text)) => text,
        _ => "",
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

/// Codes and names in turn.
fn cq_codes(text: &str) -> Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let items: Vec<&str> = text.split(LIST_SEPARATOR).collect();
    let (pairs, rest) = items.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(invalid(
            "cq_codes: expected codes and names in turn, as in 12|Order|99|",
        ));
    }
    most_codes(pairs.len())?;
    if pairs.iter().any(|[code, _]| code.is_empty()) {
        return Err(invalid("cq_codes: a qualification code is empty"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use openccas_protocol::{ErrorKind, Method};

    use super::check_contents;

    fn of_codes(codes: &str) -> Option<ErrorKind> {
        let arguments = [1.into(), 2.into(), 3.into(), codes.into()];
        let checked = check_contents(Method::SetAgentCqCodes, &arguments);
        checked.err().map(|error| error.kind())
    }

    #[test]
    fn codes_are_pairs_with_a_code_and_not_too_many() {
        assert_eq!(of_codes(""), None);
        assert_eq!(of_codes("12|Order|99|"), None);
        assert_eq!(of_codes("12|Order|99"), Some(ErrorKind::InvalidArgument));
        assert_eq!(of_codes("|Order"), Some(ErrorKind::InvalidArgument));
        assert_eq!(of_codes(&vec!["1|"; 100].join("|")), None);
        let many = vec!["1|"; 101].join("|");
        assert_eq!(of_codes(&many), Some(ErrorKind::TooManyCodes));
    }
}
