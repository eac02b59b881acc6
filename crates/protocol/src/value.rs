//! Arguments and results of requests.

use std::fmt;

use crate::{
    ArgumentType, Error, ErrorKind, Method, OleDate,
    codec::{Codec, Reader, decode_text, encode_text, violation},
    lists,
};

/// An argument of a request, borrowed from who makes it.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Argument<'a> {
    /// A `LONG`.
    Long(i32),
    /// A `BSTR`.
    Text(&'a str),
    /// A `DATE`.
    Date(OleDate),
    /// A `VARIANT_BOOL`.
    Flag(bool),
}

/// A value that came over the wire: an argument or a result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A `LONG`, or the `LONG` in a VARIANT.
    Long(i32),
    /// A `BSTR`.
    Text(String),
    /// A `DATE`.
    Date(OleDate),
    /// A `VARIANT_BOOL`.
    Flag(bool),
}

const LONG: u8 = 1;
const TEXT: u8 = 2;
const DATE: u8 = 3;
const FLAG: u8 = 4;

impl<'a> Argument<'a> {
    /// Reads one from the wire, borrowing its text.
    pub(crate) fn unpack(input: &mut Reader<'a>) -> Result<Self, Error> {
        match u8::decode(input)? {
            LONG => i32::decode(input).map(Self::Long),
            TEXT => decode_text(input).map(Self::Text),
            DATE => {
                let days = f64::from_bits(u64::decode(input)?);
                let date = OleDate::from_days(days).map_err(|error| violation(error.message()))?;
                Ok(Self::Date(date))
            }
            FLAG => match u8::decode(input)? {
                0 => Ok(Self::Flag(false)),
                1 => Ok(Self::Flag(true)),
                other => Err(violation(format!("{other} is neither true nor false"))),
            },
            other => Err(violation(format!("{other} is not the type of a value"))),
        }
    }
}

impl Argument<'_> {
    /// The type of this argument.
    pub fn argument_type(&self) -> ArgumentType {
        match self {
            Self::Long(_) => ArgumentType::Long,
            Self::Text(_) => ArgumentType::Text,
            Self::Date(_) => ArgumentType::Date,
            Self::Flag(_) => ArgumentType::Flag,
        }
    }

    pub(crate) fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Self::Long(value) => {
                out.push(LONG);
                value.encode(out);
            }
            Self::Text(text) => {
                out.push(TEXT);
                encode_text(text, out);
            }
            Self::Date(date) => {
                out.push(DATE);
                date.days().to_bits().encode(out);
            }
            Self::Flag(flag) => {
                out.push(FLAG);
                u8::from(*flag).encode(out);
            }
        }
    }
}

impl From<i32> for Argument<'_> {
    fn from(value: i32) -> Self {
        Self::Long(value)
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<OleDate> for Argument<'_> {
    fn from(date: OleDate) -> Self {
        Self::Date(date)
    }
}

impl From<bool> for Argument<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl Value {
    /// The value, borrowed.
    pub fn as_argument(&self) -> Argument<'_> {
        match self {
            Self::Long(value) => Argument::Long(*value),
            Self::Text(text) => Argument::Text(text),
            Self::Date(date) => Argument::Date(*date),
            Self::Flag(flag) => Argument::Flag(*flag),
        }
    }
}

impl From<Argument<'_>> for Value {
    fn from(argument: Argument<'_>) -> Self {
        match argument {
            Argument::Long(value) => Self::Long(value),
            Argument::Text(text) => Self::Text(text.to_owned()),
            Argument::Date(date) => Self::Date(date),
            Argument::Flag(flag) => Self::Flag(flag),
        }
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Self::Long(value)
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl Codec for Value {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_argument().encode(out);
    }

    fn decode(input: &mut Reader<'_>) -> Result<Self, Error> {
        Argument::unpack(input).map(Self::from)
    }
}

// Values are what users typed, and may be personal: they are not for logs. What needs to show
// them does so on purpose.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_argument(), f)
    }
}

impl fmt::Debug for Argument<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Long(value) => write!(f, "{value}"),
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Date(date) => write!(f, "{}", date.to_civil()),
            Self::Flag(flag) => write!(f, "{flag}"),
        }
    }
}

/// The arguments of a request as they came, in the order of the COM method.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments(pub(crate) Vec<Value>);

impl Arguments {
    /// These arguments.
    pub fn new(values: Vec<Value>) -> Self {
        Self(values)
    }

    /// The arguments in order.
    pub fn as_slice(&self) -> &[Value] {
        &self.0
    }

    /// Insists on as many arguments as the method has.
    pub(crate) fn expect_count(&self, method: Method) -> Result<(), Error> {
        let info = method.info();
        if self.0.len() == info.inputs.len() {
            return Ok(());
        }
        Err(violation(format!(
            "{} takes {} arguments, {} came",
            info.com_name,
            info.inputs.len(),
            self.0.len()
        )))
    }

    pub(crate) fn long(&self, method: Method, index: usize) -> Result<i32, Error> {
        match self.0.get(index) {
            Some(Value::Long(value)) => Ok(*value),
            _ => Err(self.mismatch(method, index)),
        }
    }

    pub(crate) fn text(&self, method: Method, index: usize) -> Result<String, Error> {
        match self.0.get(index) {
            Some(Value::Text(text)) => Ok(text.clone()),
            _ => Err(self.mismatch(method, index)),
        }
    }

    pub(crate) fn date(&self, method: Method, index: usize) -> Result<OleDate, Error> {
        match self.0.get(index) {
            Some(Value::Date(date)) => Ok(*date),
            _ => Err(self.mismatch(method, index)),
        }
    }

    pub(crate) fn flag(&self, method: Method, index: usize) -> Result<bool, Error> {
        match self.0.get(index) {
            Some(Value::Flag(flag)) => Ok(*flag),
            _ => Err(self.mismatch(method, index)),
        }
    }

    fn mismatch(&self, method: Method, index: usize) -> Error {
        let info = method.info();
        let expected = info.inputs.get(index);
        violation(format!(
            "argument {} of {} is not a {:?}",
            expected.map_or("?", |argument| argument.com_name),
            info.com_name,
            expected.map(|argument| argument.argument_type),
        ))
    }
}

/// Checks arguments against the method's description, before anything is sent.
///
/// # Errors
/// `invalid_argument`, naming the method and the argument: wrong count, wrong type, a text with a
/// NUL inside.
pub fn check_arguments(method: Method, arguments: &[Argument<'_>]) -> Result<(), Error> {
    let info = method.info();
    if arguments.len() != info.inputs.len() {
        return Err(invalid(format!(
            "{} takes {} arguments, {} were given",
            info.name,
            info.inputs.len(),
            arguments.len()
        )));
    }
    for (argument, input) in arguments.iter().zip(info.inputs) {
        if argument.argument_type() != input.argument_type {
            return Err(invalid(format!(
                "{} of {} takes a {:?}, not a {:?}",
                input.name,
                info.name,
                input.argument_type,
                argument.argument_type()
            )));
        }
        if let Argument::Text(text) = argument {
            check_text(text, input.name)?;
        }
    }
    Ok(())
}

/// Checks that a text can travel: C programs get it with a NUL behind, so it has none inside.
///
/// # Errors
/// `invalid_argument`, naming the text by `name`.
pub fn check_text(text: &str, name: &str) -> Result<(), Error> {
    match memchr::memchr(0, text.as_bytes()) {
        Some(at) => Err(invalid(format!("{name} contains a NUL at byte {at}"))),
        None => Ok(()),
    }
}

fn invalid(message: String) -> Error {
    Error::new(ErrorKind::InvalidArgument, message)
}

/// What a request returned, in the order of the method's `[out]` parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outputs(pub(crate) Vec<Value>);

impl Outputs {
    /// These results.
    pub fn new(values: Vec<Value>) -> Self {
        Self(values)
    }

    /// The results in order.
    pub fn as_slice(&self) -> &[Value] {
        &self.0
    }

    /// The result of a method that has none.
    ///
    /// # Errors
    /// `protocol_error` if there are results.
    pub fn none(self) -> Result<(), Error> {
        self.expect_count(0)
    }

    /// The one result, a number.
    ///
    /// # Errors
    /// `protocol_error` if it is anything else.
    pub fn long(self) -> Result<i32, Error> {
        self.expect_count(1)?;
        self.long_at(0)
    }

    /// The one result, a number that is 0 or not.
    ///
    /// # Errors
    /// `protocol_error` if it is anything else.
    pub fn flag(self) -> Result<bool, Error> {
        self.long().map(|flag| flag != 0)
    }

    /// The one result, a text.
    ///
    /// # Errors
    /// `protocol_error` if it is anything else.
    pub fn text(self) -> Result<String, Error> {
        self.expect_count(1)?;
        match self.0.into_iter().next() {
            Some(Value::Text(text)) => Ok(text),
            _ => Err(violation("the reply should hold a text")),
        }
    }

    /// The one result, a list of record ids and names.
    ///
    /// # Errors
    /// `protocol_error` if it is anything else.
    pub fn id_names(self) -> Result<Vec<(i32, String)>, Error> {
        let text = self.text()?;
        lists::id_names(&text).ok_or_else(|| violation("the reply holds no list of ids and names"))
    }

    pub(crate) fn expect_count(&self, count: usize) -> Result<(), Error> {
        if self.0.len() == count {
            Ok(())
        } else {
            let found = self.0.len();
            Err(violation(format!(
                "the reply should hold {count} results, not {found}"
            )))
        }
    }

    pub(crate) fn long_at(&self, index: usize) -> Result<i32, Error> {
        match self.0.get(index) {
            Some(Value::Long(value)) => Ok(*value),
            _ => Err(violation(format!(
                "result {index} of the reply should be a number"
            ))),
        }
    }

    pub(crate) fn flag_at(&self, index: usize) -> Result<bool, Error> {
        match self.0.get(index) {
            Some(Value::Flag(flag)) => Ok(*flag),
            _ => Err(violation(format!(
                "result {index} of the reply should be true or false"
            ))),
        }
    }
}

impl From<i32> for Outputs {
    fn from(value: i32) -> Self {
        Self(vec![Value::Long(value)])
    }
}

impl From<String> for Outputs {
    fn from(text: String) -> Self {
        Self(vec![Value::Text(text)])
    }
}
