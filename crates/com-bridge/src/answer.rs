//! From what an object says of a call to the answer that a client gets.

use openccas_protocol::{
    ArgumentType, Error, ErrorKind, Method, MethodInfo, Outputs, Value, check_text,
};

use crate::object::{CallFailure, Object, Raised};

/// Calls the method and gives what a client is answered.
pub(crate) fn call(
    object: &mut dyn Object,
    method: Method,
    inputs: &[Value],
) -> Result<Outputs, Error> {
    let info = method.info();
    match object.call(method, inputs) {
        Ok(values) => checked(info, values),
        Err(CallFailure::Refused(raised)) => {
            let (code, text) = last_error(object);
            let kind = code.and_then(ErrorKind::from_code);
            let text = said(&raised, &text);
            let message = format!("the COM object refused {}: {text}", info.com_name);
            Err(Error::new(kind.unwrap_or_else(|| usual(info)), message))
        }
        Err(CallFailure::NotCalled(why)) => Err(Error::new(
            ErrorKind::NotSupported,
            format!("{} cannot be called: {why}", info.com_name),
        )),
        Err(CallFailure::Garbled(why)) => Err(garbled(info, &why)),
    }
}

/// What the object says of its last error: a number, and a text.
pub(crate) fn last_error(object: &mut dyn Object) -> (Option<i32>, String) {
    let mut values = object
        .call(Method::GetLastErrorInfo, &[])
        .unwrap_or_default()
        .into_iter();
    match (values.next(), values.next()) {
        (Some(Value::Long(code)), Some(Value::Text(text))) => (Some(code), text),
        (Some(Value::Long(code)), _) => (Some(code), String::new()),
        _ => (None, String::new()),
    }
}

/// What a failed call said, and the last error if that says more.
pub(crate) fn said(raised: &Raised, last_error: &str) -> String {
    match last_error.trim() {
        "" => raised.to_string(),
        text if raised.description == text => raised.to_string(),
        text => format!("{text} ({raised})"),
    }
}

/// Why this method fails as a rule when it is connected.
fn usual(info: &MethodInfo) -> ErrorKind {
    let own = info
        .fails
        .iter()
        .copied()
        .filter(|kind| *kind != ErrorKind::DirectConnectRequired);
    // The text says "agent not logged on" of most, and "agent unknown" of those that look for one.
    own.clone()
        .find(|kind| {
            matches!(
                kind,
                ErrorKind::AgentNotLoggedOn | ErrorKind::PhoneAgentNotLoggedOn
            )
        })
        .or_else(|| own.clone().next())
        .unwrap_or(ErrorKind::ImpossibleInThisState)
}

fn checked(info: &MethodInfo, values: Vec<Value>) -> Result<Outputs, Error> {
    if values.len() != info.outputs.len() {
        let why = format!("{} results instead of {}", values.len(), info.outputs.len());
        return Err(garbled(info, &why));
    }
    for (value, output) in values.iter().zip(info.outputs) {
        let fits = matches!(
            (value, output.argument_type),
            (Value::Long(_), ArgumentType::Long)
                | (Value::Text(_), ArgumentType::Text)
                | (Value::Date(_), ArgumentType::Date)
                | (Value::Flag(_), ArgumentType::Flag)
        );
        if !fits {
            let why = format!("{} is not a {:?}", output.com_name, output.argument_type);
            return Err(garbled(info, &why));
        }
        if let Value::Text(text) = value {
            check_text(text, output.com_name).map_err(|error| garbled(info, error.message()))?;
        }
    }
    Ok(Outputs::new(values))
}

fn garbled(info: &MethodInfo, why: &str) -> Error {
    Error::new(
        ErrorKind::ProtocolError,
        format!(
            "the COM object succeeded in {} and gave what cannot be used: {why}",
            info.com_name
        ),
    )
}
