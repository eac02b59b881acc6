//! A COM object that does what a test says.

use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex},
    thread::ThreadId,
};

use openccas_com_bridge::{CallFailure, EventObject, Object, ObjectMaker, Raised, Sink, Waker};
use openccas_protocol::{Method, Value};

pub(crate) const E_FAIL: i32 = 0x8000_4005_u32.cast_signed();

pub(crate) type Result = std::result::Result<Vec<Value>, CallFailure>;

/// An event as an object would carry it.
#[derive(Clone, Debug, Default)]
pub(crate) struct FakeEvent {
    pub(crate) number: Option<i32>,
    pub(crate) values: Vec<(&'static str, Value)>,
}

pub(crate) fn fake_event(number: i32, values: &[(&'static str, Value)]) -> FakeEvent {
    FakeEvent {
        number: Some(number),
        values: values.to_vec(),
    }
}

pub(crate) fn refused() -> Raised {
    Raised {
        hresult: E_FAIL,
        description: String::new(),
    }
}

impl EventObject for FakeEvent {
    fn event_type(&self) -> std::result::Result<i32, Raised> {
        self.number.ok_or_else(refused)
    }

    fn long(&self, name: &str) -> std::result::Result<i32, Raised> {
        let value = self.values.iter().find(|value| value.0 == name);
        match value {
            Some((_, Value::Long(value))) => Ok(*value),
            _ => Err(refused()),
        }
    }

    fn text(&self, name: &str) -> std::result::Result<String, Raised> {
        let value = self.values.iter().find(|value| value.0 == name);
        match value {
            Some((_, Value::Text(text))) => Ok(text.clone()),
            _ => Err(refused()),
        }
    }
}

/// A door that keeps a thread waiting until the test opens it.
#[derive(Clone, Default)]
pub(crate) struct Door(Arc<(Mutex<bool>, Condvar)>);

impl Door {
    pub(crate) fn open(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }

    pub(crate) fn pass(&self) {
        let open = self.0.0.lock().unwrap();
        drop(self.0.1.wait_while(open, |open| !*open).unwrap());
    }
}

/// What an object does in a call; it may tell events by the sink.
type Script = Arc<dyn Fn(&Sink, Method, &[Value]) -> Result + Send + Sync>;

/// A call: the number of the object, the method and its arguments.
type Call = (usize, Method, Vec<Value>);

/// What is told from the thread that owns the object, while it rests.
type Telling = Box<dyn FnOnce(&Sink) + Send>;

#[derive(Default)]
struct Shared {
    tellings: Mutex<VecDeque<Telling>>,
    woken: Mutex<bool>,
    changed: Condvar,
}

/// Makes objects of the same script, and remembers what was done with them.
pub(crate) struct Maker {
    script: Mutex<Script>,
    refusal: Mutex<Option<String>>,
    made: Mutex<Vec<(Sink, Arc<Shared>)>>,
    calls: Arc<Mutex<Vec<Call>>>,
    gone: Arc<Mutex<Vec<usize>>>,
}

impl Maker {
    pub(crate) fn new(
        script: impl Fn(&Sink, Method, &[Value]) -> Result + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            script: Mutex::new(Arc::new(script)),
            refusal: Mutex::default(),
            made: Mutex::default(),
            calls: Arc::default(),
            gone: Arc::default(),
        })
    }

    /// What objects do that are made from here on.
    pub(crate) fn script(
        &self,
        script: impl Fn(&Sink, Method, &[Value]) -> Result + Send + Sync + 'static,
    ) {
        *self.script.lock().unwrap() = Arc::new(script);
    }

    /// No object can be made, for this reason; or again.
    pub(crate) fn refuse(&self, why: Option<&str>) {
        *self.refusal.lock().unwrap() = why.map(str::to_owned);
    }

    pub(crate) fn made(&self) -> usize {
        self.made.lock().unwrap().len()
    }

    /// The objects that were let go of, by the order in which they were made.
    pub(crate) fn gone(&self) -> Vec<usize> {
        self.gone.lock().unwrap().clone()
    }

    /// What the latest object tells, from its own thread.
    pub(crate) fn tell(&self, telling: impl FnOnce(&Sink) + Send + 'static) {
        let shared = Arc::clone(&self.made.lock().unwrap().last().unwrap().1);
        shared.tellings.lock().unwrap().push_back(Box::new(telling));
        wake(&shared);
    }

    /// The sink of an object, which the object may use from any thread.
    pub(crate) fn sink(&self, index: usize) -> Sink {
        self.made.lock().unwrap()[index].0.clone()
    }

    /// The calls of this method, with the number of the object that got them.
    pub(crate) fn calls(&self, method: Method) -> Vec<(usize, Vec<Value>)> {
        let calls = self.calls.lock().unwrap();
        calls
            .iter()
            .filter(|call| call.1 == method)
            .map(|call| (call.0, call.2.clone()))
            .collect()
    }

    /// The methods that an object was called with, in order.
    pub(crate) fn methods(&self, index: usize) -> Vec<Method> {
        let calls = self.calls.lock().unwrap();
        calls
            .iter()
            .filter(|call| call.0 == index)
            .map(|call| call.1)
            .collect()
    }
}

fn wake(shared: &Shared) {
    *shared.woken.lock().unwrap() = true;
    shared.changed.notify_all();
}

/// For the bridge, which wants to own its makers.
pub(crate) struct Shop(pub(crate) Arc<Maker>);

impl ObjectMaker for Shop {
    fn make(&self, sink: Sink) -> std::result::Result<Box<dyn Object>, String> {
        if let Some(why) = &*self.0.refusal.lock().unwrap() {
            return Err(why.clone());
        }
        let shared = Arc::new(Shared::default());
        let mut made = self.0.made.lock().unwrap();
        made.push((sink.clone(), Arc::clone(&shared)));
        Ok(Box::new(Fake {
            index: made.len() - 1,
            thread: std::thread::current().id(),
            script: Arc::clone(&self.0.script.lock().unwrap()),
            calls: Arc::clone(&self.0.calls),
            gone: Arc::clone(&self.0.gone),
            sink,
            shared,
        }))
    }
}

struct Fake {
    index: usize,
    thread: ThreadId,
    script: Script,
    calls: Arc<Mutex<Vec<Call>>>,
    gone: Arc<Mutex<Vec<usize>>>,
    sink: Sink,
    shared: Arc<Shared>,
}

impl Object for Fake {
    fn call(&mut self, method: Method, inputs: &[Value]) -> Result {
        assert_eq!(self.thread, std::thread::current().id(), "another thread");
        self.calls
            .lock()
            .unwrap()
            .push((self.index, method, inputs.to_vec()));
        (self.script)(&self.sink, method, inputs)
    }

    fn rest(&mut self, wait: bool) {
        let mut woken = self.shared.woken.lock().unwrap();
        if wait {
            woken = self
                .shared
                .changed
                .wait_while(woken, |woken| !*woken)
                .unwrap();
        }
        *woken = false;
        drop(woken);
        loop {
            let telling = self.shared.tellings.lock().unwrap().pop_front();
            match telling {
                Some(telling) => telling(&self.sink),
                None => break,
            }
        }
    }

    fn waker(&self) -> Waker {
        let shared = Arc::clone(&self.shared);
        Arc::new(move || wake(&shared))
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        self.gone.lock().unwrap().push(self.index);
    }
}
