//! The object, connected to what takes its events.

use std::{collections::HashMap, sync::OnceLock};

use openccas_com::{
    METHODS,
    late::{Late, Style},
    sink,
};
use openccas_protocol::{Method, Value};
use tracing::warn;
use windows::{
    Win32::{
        Foundation::S_OK,
        System::Com::{IConnectionPoint, IConnectionPointContainer},
    },
    core::{GUID, Interface as _},
};

use super::{
    apartment::{Apartment, Bell},
    event::{ComEvent, Numbers, object, raised},
    library,
    locate::Found,
};
use crate::{
    object::{CallFailure, Object, ObjectMaker, Waker},
    place::Place,
    sink::Sink,
    type_library::{Class, Plan},
};

/// Makes COM objects, which are found at a place.
#[derive(Clone, Debug)]
pub struct ComObjects {
    place: Place,
}

impl ComObjects {
    /// The objects at this place.
    pub fn at(place: Place) -> Self {
        Self { place }
    }
}

impl ObjectMaker for ComObjects {
    fn make(&self, sink: Sink) -> Result<Box<dyn Object>, String> {
        let place = &self.place;
        let apartment =
            Apartment::enter().map_err(|error| format!("the thread cannot enter COM: {error}"))?;
        let bell =
            Bell::new().map_err(|error| format!("there is no event for a thread: {error}"))?;
        let found = Found::at(place)?;
        let (dispatch, library) = found.make(place)?;
        let (described, source) = library::read(&library, &found.clsid)
            .map_err(|error| format!("the type library of {place} cannot be read: {error}"))?;
        let (Some(class), Some(source)) = (described.class, source) else {
            return Err(format!(
                "the type library of {place} has no class that tells events"
            ));
        };
        let advised = Advised::new(&dispatch, source, handler(&class, sink)?)
            .map_err(|error| format!("{place} takes nobody for its events: {error}"))?;
        Ok(Box::new(ComObject {
            plans: plans(&class),
            advised,
            object: Late::new(dispatch),
            bell,
            apartment,
        }))
    }
}

fn plans(class: &Class) -> HashMap<Method, Result<Plan, String>> {
    let plan = |method: &openccas_com::ComMethod| match class.interface.function(method.name) {
        Some(function) => Plan::of(method, function),
        None => Err("the COM object has no such method".to_owned()),
    };
    METHODS
        .iter()
        .map(|method| (method.method, plan(method)))
        .collect()
}

/// What takes events: it may be called on any thread.
fn handler(class: &Class, sink: Sink) -> Result<sink::Handler, String> {
    let number = |name: &str| {
        let function = class.source.as_ref().and_then(|it| it.function(name));
        function
            .map(|function| function.dispid)
            .ok_or_else(|| format!("the source interface has no {name}"))
    };
    let (on_event, on_disconnect) = (number("OnEvent")?, number("OnDisconnect")?);
    let numbers = OnceLock::new();
    let handle = move |number, arguments: &[windows::Win32::System::Variant::VARIANT]| {
        if number == on_event {
            match arguments.last().and_then(object) {
                Some(event) => {
                    let event = Late::new(event);
                    match numbers.get_or_init(|| Numbers::of(&event)) {
                        Ok(numbers) => sink.event(&ComEvent {
                            object: event,
                            numbers: *numbers,
                        }),
                        Err(why) => sink.unreadable(why.clone()),
                    }
                }
                None => sink.unreadable("OnEvent came without an event object"),
            }
        } else if number == on_disconnect {
            sink.disconnected();
        } else {
            warn!("the COM object tells an event {number} that its type library does not have");
        }
        S_OK
    };
    Ok(threadsafe(handle))
}

/// The sink calls it on whatever thread the object calls the sink.
fn threadsafe<F>(handle: F) -> sink::Handler
where
    F: Fn(i32, &[windows::Win32::System::Variant::VARIANT]) -> windows::core::HRESULT
        + Send
        + Sync
        + 'static,
{
    Box::new(handle)
}

/// A sink that is connected for as long as this is kept.
struct Advised {
    point: IConnectionPoint,
    cookie: u32,
}

impl Advised {
    fn new(
        object: &windows::Win32::System::Com::IDispatch,
        source: GUID,
        handler: sink::Handler,
    ) -> windows::core::Result<Self> {
        let sink = sink::Sink::create(source, handler);
        let container: IConnectionPointContainer = object.cast()?;
        // SAFETY: plain calls of COM.
        unsafe {
            let point = container.FindConnectionPoint(&raw const source)?;
            let cookie = point.Advise(&sink)?;
            Ok(Self { point, cookie })
        }
    }
}

impl Drop for Advised {
    fn drop(&mut self) {
        // An object that has gone wrong may refuse even that.
        // SAFETY: a plain call of COM.
        let _ = unsafe { self.point.Unadvise(self.cookie) };
    }
}

/// The object. Its parts are dropped in this order: the apartment last.
struct ComObject {
    plans: HashMap<Method, Result<Plan, String>>,
    #[expect(dead_code, reason = "it is kept to be dropped")]
    advised: Advised,
    object: Late,
    bell: Bell,
    #[expect(dead_code, reason = "it is kept to be dropped")]
    apartment: Apartment,
}

impl Object for ComObject {
    fn call(&mut self, method: Method, inputs: &[Value]) -> Result<Vec<Value>, CallFailure> {
        let plan = match self.plans.get(&method) {
            Some(Ok(plan)) => plan,
            Some(Err(why)) => return Err(CallFailure::NotCalled(why.clone())),
            None => return Err(CallFailure::NotCalled("it is unknown".to_owned())),
        };
        let places = plan.inputs.iter();
        let inputs: Vec<Value> = places
            .filter_map(|place| inputs.get(*place).cloned())
            .collect();
        let results = self
            .object
            .call(plan.dispid, &plan.parameters, &inputs, Style::Typed)
            .map_err(|failure| {
                let raised = raised(&failure);
                if is_of_the_call(failure.code.0) {
                    CallFailure::NotCalled(raised.to_string())
                } else {
                    CallFailure::Refused(raised)
                }
            })?;
        let in_order = plan
            .outputs
            .iter()
            .map(|place| results.get(*place).cloned());
        in_order
            .collect::<Option<_>>()
            .ok_or_else(|| CallFailure::Garbled("a result is missing".to_owned()))
    }

    fn rest(&mut self, wait: bool) {
        self.bell.rest(wait);
    }

    fn waker(&self) -> Waker {
        self.bell.waker()
    }
}

/// Whether an HRESULT says that the method was not called: those of late calls, DISP_E_*, but for
/// the one that carries what the method said.
fn is_of_the_call(hresult: i32) -> bool {
    (0x8002_0001..=0x8002_0013).contains(&hresult.cast_unsigned())
}
