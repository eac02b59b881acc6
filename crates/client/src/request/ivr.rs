//! IVR data as pairs.

use openccas_protocol::{Argument, Error, ErrorKind, Method};

use crate::Result;

/// How many IVR fields one request can set.
const MOST: usize = 3;

/// Labels and data as the COM methods take them: three of each, the later ones empty if not used.
pub(crate) fn ivr_arguments<'a>(pairs: &[(&'a str, &'a str)]) -> Result<[&'a str; 2 * MOST]> {
    if pairs.is_empty() || pairs.len() > MOST {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!("a request sets 1 to {MOST} IVR fields, not {}", pairs.len()),
        ));
    }
    let mut arguments = [""; 2 * MOST];
    for (index, (label, data)) in pairs.iter().enumerate() {
        if label.is_empty() {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                format!("the label of IVR field {} is empty", index + 1),
            ));
        }
        arguments[2 * index] = label;
        arguments[2 * index + 1] = data;
    }
    Ok(arguments)
}

/// Checks the IVR fields of a request that gives them as the COM method takes them: there is one,
/// and no data are without a label.
pub(crate) fn check_ivr(method: Method, arguments: &[Argument<'_>]) -> Result<()> {
    let inputs = method.info().inputs.iter().zip(arguments);
    let named = |stem: &'static str| {
        inputs.clone().filter_map(move |(input, argument)| {
            let is_empty = matches!(argument, Argument::Text(""));
            input
                .com_name
                .starts_with(stem)
                .then_some((input.name, is_empty))
        })
    };
    let (labels, data) = (named("IVRLabel"), named("IVRData"));
    if labels.clone().count() > 0 && labels.clone().all(|(_, is_empty)| is_empty) {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!("a request sets 1 to {MOST} IVR fields, and no label is given"),
        ));
    }
    let mut fields = labels.zip(data);
    match fields.find(|((_, no_label), (_, no_data))| *no_label && !no_data) {
        Some(((name, _), _)) => Err(Error::new(
            ErrorKind::InvalidArgument,
            format!("{name} is empty, and there are data for it"),
        )),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use openccas_protocol::{Argument, ErrorKind, Method};

    use super::check_ivr;

    fn check(texts: [&str; 6]) -> crate::Result<()> {
        let mut arguments = vec![Argument::Long(7), Argument::Long(-1), Argument::Long(1)];
        arguments.extend(texts.map(Argument::Text));
        check_ivr(Method::SetAgentIvrData, &arguments)
    }

    #[test]
    fn fields_have_labels() {
        check(["label", "", "", "", "", ""]).unwrap();
        check(["label", "data", "", "", "other", ""]).unwrap();
        for (texts, named) in [
            ([""; 6], "no label"),
            (["label", "data", "", "lost", "", ""], "ivr_label2"),
        ] {
            let error = check(texts).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.message().contains(named), "{error}");
        }
    }

    #[test]
    fn other_requests_have_none() {
        check_ivr(Method::MakeCall, &[Argument::Long(7), Argument::Text("")]).unwrap();
    }
}
