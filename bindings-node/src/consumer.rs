//! A consumer of events, read by JavaScript.

use std::{
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
};

use napi::{
    Env,
    bindgen_prelude::{Array, BufferSlice, Uint32Array},
};
use napi_derive::napi;
use openccas::{
    Notice, Origin,
    embed::{Bundle, Portion, Portions, Ready},
};
use serde_json::{Value, json};

use crate::{failure, outlet::Outlet};

/// Tells JavaScript that the consumer with this id has something.
struct Bell {
    outlet: Arc<Outlet>,
    id: u32,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.outlet.ready(self.id);
    }
}

/// How far the application was given the events of a portion.
#[napi(object)]
pub struct ReadTo {
    /// Which of the batches of the last portion; absent if it was given none of any.
    pub batch: Option<u32>,
    /// Where the last event that it was given begins in it.
    pub offset: u32,
}

/// A consumer, and what JavaScript has taken from it and not dealt with yet.
pub(crate) struct Consumer {
    portions: Portions,
    waker: Waker,
    /// They hold the credit.
    bundles: Vec<Bundle>,
    /// What the events before these have in common.
    origin: Option<Arc<Origin>>,
}

/// What [`Consumer::take`] leaves behind.
enum After {
    /// The bell rings when there is more.
    Nothing = 0,
    /// There is more.
    More = 1,
    /// Nothing will come any more.
    Ended = 2,
}

impl Consumer {
    pub(crate) fn new(portions: Portions, id: u32, outlet: &Arc<Outlet>) -> Self {
        let bell = Bell {
            outlet: Arc::clone(outlet),
            id,
        };
        let mut consumer = Self {
            portions,
            waker: Waker::from(Arc::new(bell)),
            bundles: Vec::new(),
            origin: None,
        };
        if consumer.is_ready() {
            consumer.waker.wake_by_ref();
        }
        consumer
    }

    /// Whether something can be taken; if not, the bell rings when it can.
    fn is_ready(&mut self) -> bool {
        let mut context = Context::from_waker(&self.waker);
        self.portions.poll_ready(&mut context) == Poll::Ready(())
    }

    /// What was taken is dealt with: its credit goes back.
    pub(crate) fn release(&mut self) {
        self.bundles.clear();
    }

    /// Releases what was taken before and takes more. The first element says what is left behind;
    /// then, in order: a buffer with a batch, or one in an array with the places of those of its
    /// events that are meant, or JSON with anything else.
    pub(crate) fn take<'env>(&mut self, env: &'env Env, most: usize) -> napi::Result<Array<'env>> {
        self.release();
        let mut taken = Vec::new();
        let ready = self.portions.take(most, &mut taken);
        let mut array = env.create_array(1)?;
        for portion in taken {
            match portion {
                Portion::Events(bundle) => self.add(env, bundle, &mut array)?,
                Portion::Notice(notice) => array.insert(about(&notice).to_string())?,
                Portion::Lost(error) => {
                    array.insert(json!({ "lost": failure::as_json(&error) }).to_string())?;
                }
            }
        }
        let after = match ready {
            Ready::Ended => After::Ended,
            Ready::Some | Ready::Nothing if self.is_ready() => After::More,
            Ready::Some | Ready::Nothing => After::Nothing,
        };
        array.set(0, after as u32)?;
        Ok(array)
    }

    fn add(&mut self, env: &Env, bundle: Bundle, array: &mut Array<'_>) -> napi::Result<()> {
        let batch = bundle.batch();
        let origin = batch.origin();
        if !self
            .origin
            .as_ref()
            .is_some_and(|known| Arc::ptr_eq(known, origin))
        {
            self.origin = Some(Arc::clone(origin));
            array.insert(json!({ "origin": describe(origin) }).to_string())?;
        }
        let bytes = BufferSlice::copy_from(env, batch.bytes())?;
        if bundle.is_whole() {
            array.insert(bytes)?;
        } else {
            let mut some = env.create_array(0)?;
            some.insert(bytes)?;
            some.insert(Uint32Array::from(bundle.offsets().collect::<Vec<u32>>()))?;
            array.insert(some)?;
        }
        self.bundles.push(bundle);
        Ok(())
    }

    /// Ends the consumer. `read_to` says how far the application came in what was taken last;
    /// without it, to its end.
    pub(crate) fn end(mut self, read_to: Option<&ReadTo>) {
        let Some(read_to) = read_to else { return };
        match read_to.batch.map(|index| self.bundles.get(index as usize)) {
            Some(Some(bundle)) => {
                let batch = Arc::clone(bundle.batch());
                self.portions.read_to(&batch, read_to.offset);
            }
            Some(None) => {}
            None => self.portions.read_nothing(),
        }
    }
}

/// What the events of one connection have in common.
pub(crate) fn describe(origin: &Origin) -> Value {
    json!({
        "epoch": origin.epoch(),
        "parameters": origin.new_parameters().collect::<Vec<_>>(),
        "events": origin.new_events().collect::<Vec<_>>(),
    })
}

fn about(notice: &Notice) -> Value {
    match notice {
        Notice::Gap(gap) => json!({ "gap": { "from": gap.from, "to": gap.to } }),
        Notice::SnapshotBegin { seq } => json!({ "snapshotBegin": seq }),
        Notice::Disconnected(error) => json!({ "disconnected": failure::as_json(error) }),
        Notice::Reconnected => json!({ "reconnected": true }),
        _ => json!({}),
    }
}
