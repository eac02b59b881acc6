//! The log, given to a function.

use std::{
    cell::Cell,
    fmt::{self, Write},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Once, PoisonError, RwLock},
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
    span,
};

pub use tracing::Level;

/// What comes from these crates is told.
const TARGETS: &str = "openccas";

/// Something that the core tells of its work.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct LogRecord<'a> {
    /// How important it is.
    pub level: Level,
    /// Which part of the core tells it: `openccas::connection::driver`.
    pub target: &'a str,
    /// What it tells, for people, with its fields behind it: `connected service="cc1:2600"`.
    pub message: &'a str,
}

/// Where the log goes; see [`set_log`].
pub type LogSink = Box<dyn Fn(&LogRecord<'_>) + Send + Sync>;

struct State {
    level: LevelFilter,
    sink: Option<Arc<LogSink>>,
}

static STATE: RwLock<State> = RwLock::new(State {
    level: LevelFilter::OFF,
    sink: None,
});

thread_local! {
    /// Whether this thread is in the sink.
    static TELLING: Cell<bool> = const { Cell::new(false) };
}

/// Gives the log of the core, from this level on, to `sink`; `None` takes the sink away. There is
/// one for the process, and it may be set at any time.
///
/// The sink is called on whatever thread has something to tell, several at once, and must not
/// block. What happens in it is not told. One that is replaced may still run for a moment on other
/// threads. No password and no value of a parameter is in the log above the level trace.
///
/// Without a sink the log costs nothing. Returns false, and does nothing, in a program that has set
/// a `tracing` subscriber of its own: the log goes there.
pub fn set_log(level: Level, sink: Option<LogSink>) -> bool {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        // If it fails there is another one, which is seen below.
        let _ = tracing::subscriber::set_global_default(ToSink);
    });
    if !tracing::dispatcher::get_default(|dispatch| dispatch.is::<ToSink>()) {
        return false;
    }
    let level = match &sink {
        Some(_) => LevelFilter::from_level(level),
        None => LevelFilter::OFF,
    };
    let new = State {
        level,
        sink: sink.map(Arc::new),
    };
    let old = {
        let mut state = STATE.write().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *state, new)
    };
    tracing::callsite::rebuild_interest_cache();
    // Dropping it may run code of the application: not under the lock.
    drop(old);
    true
}

/// Takes the events of the core to the sink. It keeps no spans: records stand for themselves.
struct ToSink;

fn level() -> LevelFilter {
    STATE.read().unwrap_or_else(PoisonError::into_inner).level
}

impl Subscriber for ToSink {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event()
            && metadata.target().starts_with(TARGETS)
            && *metadata.level() <= level()
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(level())
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        if TELLING.replace(true) {
            return;
        }
        tell(event);
        TELLING.set(false);
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

fn tell(event: &Event<'_>) {
    let sink = {
        let state = STATE.read().unwrap_or_else(PoisonError::into_inner);
        state.sink.clone()
    };
    let Some(sink) = sink else {
        return;
    };
    let mut line = Line::default();
    event.record(&mut line);
    line.message.push_str(&line.fields);
    let record = LogRecord {
        level: *event.metadata().level(),
        target: event.metadata().target(),
        message: &line.message,
    };
    // There is nobody to tell that telling failed.
    let _ = catch_unwind(AssertUnwindSafe(|| sink(&record)));
}

/// The message of an event, and its fields.
#[derive(Default)]
struct Line {
    message: String,
    fields: String,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a text does not fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}
