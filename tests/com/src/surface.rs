//! The object as a surface of the conformance cases.
#![expect(unsafe_code, reason = "COM is called")]

use std::{cell::RefCell, collections::VecDeque, rc::Rc, time::Duration};

use openccas::{ErrorKind, EventParameterInfo, EventType, Method, Value, ValueType};
use openccas_com::{
    ComParameter, ComType, Direction, ICCASEvent, InText, OutText,
    late::{Late, Style},
};
use openccas_conformance::{
    arguments::{Arguments, Unfit},
    case::Case,
    surface::{Answer, Refusal, Seen, Surface, Tells, Told},
    value::Scalar,
};
use windows::{
    Win32::Foundation::{E_FAIL, S_OK},
    core::{BSTR, HRESULT, Interface as _, Result},
};

use crate::{Apartment, Happened, Listener, Object};

/// Longer than anything takes.
const PATIENCE: Duration = Duration::from_secs(10);

/// Long enough for what is on its way.
const MOMENT: Duration = Duration::from_millis(200);

/// An object, late-bound, with a sink.
pub struct ComObject {
    told: Rc<RefCell<VecDeque<Told>>>,
    connected: bool,
    // Let go of in this order.
    _listener: Listener,
    object: Rc<Object>,
    apartment: Rc<Apartment>,
}

impl ComObject {
    /// The object of a case.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn new(case: &Case, apartment: &Rc<Apartment>, style: Style) -> Result<Self> {
        let timeout = case.request_timeout.to_string();
        let mut settings = vec![
            ("OPENCCAS_COM_CONNECT_TIMEOUT", timeout.as_str()),
            ("OPENCCAS_COM_REQUEST_TIMEOUT", &timeout),
        ];
        if case.reconnect {
            settings.push(("OPENCCAS_COM_RECONNECT", "1"));
        }
        if style == Style::Typed {
            // What a compiler makes is what the vendor's object takes, too.
            settings.push(("OPENCCAS_COM_STRICT", "1"));
        }
        let object = Rc::new(Object::create(&settings, style)?);
        let told = Rc::<RefCell<VecDeque<Told>>>::default();
        let listener = {
            let told = Rc::clone(&told);
            let object = Rc::downgrade(&object);
            object_listener(&object, told)?
        };
        Ok(Self {
            told,
            connected: false,
            _listener: listener,
            object,
            apartment: Rc::clone(apartment),
        })
    }

    fn wait(&mut self, patience: Duration) -> Told {
        let told = &self.told;
        self.apartment.pump(patience, || !told.borrow().is_empty());
        let next = self.told.borrow_mut().pop_front();
        if matches!(next, Some(Told::Lost(_))) {
            self.connected = false;
        }
        next.unwrap_or(Told::Nothing)
    }

    fn refusal(&self, code: HRESULT) -> Refusal {
        let kind = if code == E_FAIL {
            reason(&self.object)
        } else {
            format!("{:#010x}", code.0)
        };
        // The interface does not say what became of the request.
        let outcome = String::new();
        Refusal { kind, outcome }
    }
}

fn object_listener(
    object: &std::rc::Weak<Object>,
    told: Rc<RefCell<VecDeque<Told>>>,
) -> Result<Listener> {
    let asked = object.clone();
    let handler = move |happened| {
        let next = match happened {
            Happened::Event(event) => Told::Event(Box::new(seen(&event))),
            Happened::Disconnect => {
                let object = asked.upgrade();
                Told::Lost(object.map_or_else(String::new, |object| reason(&object)))
            }
        };
        told.borrow_mut().push_back(next);
        S_OK
    };
    match object.upgrade() {
        Some(object) => object.listen(handler),
        None => Err(E_FAIL.into()),
    }
}

/// The kind of the last error.
fn reason(object: &Object) -> String {
    match object.last_error() {
        Ok((code, _)) => ErrorKind::from_code(code)
            .map_or_else(|| code.to_string(), |kind| kind.name().to_owned()),
        Err(failure) => failure.to_string(),
    }
}

impl Surface for ComObject {
    fn name(&self) -> &'static str {
        "COM object"
    }

    fn request(&mut self, method: Method, given: &Arguments) -> std::result::Result<Answer, Unfit> {
        let called = self.object.call(method, &given.values(method)?);
        if called.is_ok() {
            match method {
                Method::Connect
                | Method::ConnectWithIpAddress
                | Method::ConnectWithDirectConnect => self.connected = true,
                Method::Uninitialize => self.connected = false,
                _ => {}
            }
        }
        Ok(match called {
            Ok(values) => Ok(values.iter().map(Scalar::from).collect()),
            Err(failure) => Err(self.refusal(failure.code)),
        })
    }

    fn next(&mut self) -> Told {
        self.wait(PATIENCE)
    }

    fn next_soon(&mut self) -> Told {
        self.wait(MOMENT)
    }

    fn is_connected(&self) -> bool {
        self.connected
    }

    fn tells(&self) -> Tells {
        Tells::COM
    }
}

/// Reads an event in every way there is.
fn seen(event: &ICCASEvent) -> Seen {
    let mut number = 0;
    // SAFETY: room for a number.
    let got = unsafe { event.GetType(&raw mut number) };
    let event_type = EventType::from_number(number);
    let mut contradictions = Vec::new();
    let late = event.cast().map(Late::new);
    let late_number = late.as_ref().ok().and_then(number_of);
    if got != S_OK || late_number != Some(number) {
        contradictions.push(format!("GetType says {late_number:?} and {number}"));
    }
    let info = event_type.info();
    let mut parameters = Vec::new();
    for described in info.map_or(&[][..], |info| info.parameters) {
        let name = described.parameter.name().unwrap_or_default();
        let value = value_of(event, described, name);
        let spellings = [name.to_ascii_lowercase(), name.to_ascii_uppercase()];
        let aliases = described.aliases.iter().map(|alias| (*alias).to_owned());
        for spelling in spellings.into_iter().chain(aliases) {
            if value_of(event, described, &spelling) != value {
                contradictions.push(format!("{name} reads otherwise as {spelling}"));
            }
        }
        let late = late.as_ref().ok();
        if late.and_then(|late| late_value(late, described, name)) != value {
            contradictions.push(format!("{name} reads otherwise by IDispatch"));
        }
        if let Some(value) = value {
            parameters.push((name.to_owned(), value));
        }
    }
    Seen {
        name: info.map_or_else(|| number.to_string(), |info| info.name.to_owned()),
        number,
        snapshot: false,
        tenant: 0,
        correlated: false,
        parameters,
        contradictions,
    }
}

/// A parameter by early binding. `None` if it is absent; a text that tells the difference where
/// the two ways contradict each other.
fn value_of(event: &ICCASEvent, described: &EventParameterInfo, name: &str) -> Option<Scalar> {
    let name = BSTR::from(name);
    let (mut text, mut long) = (OutText::NULL, 0);
    // SAFETY: room for both; the text is ours then.
    let (as_text, as_long, text) = unsafe {
        let as_text = event.GetStringValue(InText::lend(&name), &raw mut text);
        let as_long = event.GetLongValue(InText::lend(&name), &raw mut long);
        (as_text, as_long, text.take().to_string())
    };
    let text = (as_text == S_OK).then_some(text);
    let long = (as_long == S_OK).then_some(long);
    let refused = [as_text, as_long]
        .into_iter()
        .find(|code| *code != S_OK && *code != E_FAIL);
    match refused {
        Some(code) => Some(Scalar::Text(format!("it fails with {:#010x}", code.0))),
        None => joined(described, text, long),
    }
}

/// The same by IDispatch.
fn late_value(event: &Late, described: &EventParameterInfo, name: &str) -> Option<Scalar> {
    let called = |method: &str, com_type: ComType| {
        let parameters = [
            parameter(Direction::In, ComType::Bstr),
            parameter(Direction::Out, com_type),
        ];
        let dispid = event.dispid(method).ok()?;
        let name = Value::Text(name.to_owned());
        let values = event.call(dispid, &parameters, &[name], Style::Typed);
        values.ok()?.into_iter().next()
    };
    let text = match called("GetStringValue", ComType::Bstr) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    };
    let long = match called("GetLongValue", ComType::Long) {
        Some(Value::Long(long)) => Some(long),
        _ => None,
    };
    joined(described, text, long)
}

fn number_of(event: &Late) -> Option<i32> {
    let dispid = event.dispid("GetType").ok()?;
    let parameters = [parameter(Direction::Out, ComType::Long)];
    match event
        .call(dispid, &parameters, &[], Style::Typed)
        .ok()?
        .as_slice()
    {
        [Value::Long(number)] => Some(*number),
        _ => None,
    }
}

fn parameter(direction: Direction, com_type: ComType) -> ComParameter {
    ComParameter {
        name: "",
        direction,
        com_type,
    }
}

/// What both ways of reading come to: a Long has its decimal text, a text is a Long if it is a
/// number.
fn joined(
    described: &EventParameterInfo,
    text: Option<String>,
    long: Option<i32>,
) -> Option<Scalar> {
    let contradiction = Scalar::Text(format!("as a text {text:?}, as a number {long:?}"));
    match (described.value_type, text, long) {
        (_, None, None) => None,
        (ValueType::Long, Some(text), Some(long)) if text == long.to_string() => {
            Some(Scalar::Long(long))
        }
        (ValueType::Text, Some(text), long) if text.trim().parse().ok() == long => {
            Some(Scalar::Text(text))
        }
        _ => Some(contradiction),
    }
}
