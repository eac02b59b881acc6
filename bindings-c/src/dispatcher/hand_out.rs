//! Events and notices on their way to the callbacks.

use std::{
    ptr,
    sync::{Arc, atomic::Ordering},
};

use openccas::{
    Error, Notice,
    embed::{Bundle, Portion},
};

use super::{Dispatcher, Pass, Slots, lock};
use crate::{client::ccas_client, event::ccas_event, notice::Told};

/// Portions on their way to the callbacks.
pub(super) struct Portioned<'a> {
    pub(super) dispatcher: &'a Dispatcher,
    pub(super) client: &'a Arc<ccas_client>,
    /// What was registered when the version was this.
    pub(super) slots: Slots,
    pub(super) version: u64,
}

impl Portioned<'_> {
    pub(super) fn hand_out(&mut self, portions: Vec<Portion>, pass: &mut Pass) {
        for portion in portions {
            if self.dispatcher.is_freed() {
                return;
            }
            match portion {
                Portion::Events(bundle) => {
                    if !self.events(&bundle, pass) {
                        return;
                    }
                }
                Portion::Notice(notice) => pass.callbacks += self.notice(&notice),
                Portion::Lost(error) => pass.callbacks += self.lost(&error),
            }
        }
    }

    /// False if the program wants no events any more.
    fn events(&mut self, bundle: &Bundle, pass: &mut Pass) -> bool {
        let mut read = None;
        for offset in bundle.offsets() {
            if bundle.is_discarded() || self.dispatcher.is_freed() {
                break;
            }
            let version = self.dispatcher.version.load(Ordering::Acquire);
            if version != self.version {
                let slots = lock(&self.dispatcher.slots).clone();
                // The lock is gone: letting go of the old ones may call the program.
                self.slots = slots;
                self.version = version;
            }
            let Some(callback) = &self.slots.on_event else {
                self.read_to(bundle, read);
                return !self.dispatcher.end_unwanted_consumer();
            };
            let event = ccas_event::lent(bundle.batch().event_at(offset));
            if let Some(function) = callback.function {
                // SAFETY: the program gave it to be called with this context, which `callback`
                // holds; the event is there until it returns.
                unsafe { function(callback.context.pointer(), ptr::from_ref(&event)) };
            }
            pass.callbacks += 1;
            read = Some(offset);
        }
        self.read_to(bundle, read);
        true
    }

    fn read_to(&self, bundle: &Bundle, offset: Option<u32>) {
        if let Some(offset) = offset {
            lock(&self.dispatcher.consumer).read = Some((Arc::clone(bundle.batch()), offset));
        }
    }

    fn notice(&self, notice: &Notice) -> usize {
        let mut callbacks = 0;
        match notice {
            Notice::Disconnected(error) => {
                lock(&self.dispatcher.consumer).interrupted = true;
                callbacks += self.told(notice);
                return callbacks + self.dispatcher.tell_loss(self.client, error);
            }
            Notice::Reconnected => lock(&self.dispatcher.consumer).interrupted = false,
            _ => {}
        }
        callbacks + self.told(notice)
    }

    fn told(&self, notice: &Notice) -> usize {
        Told::of(notice).map_or(0, |told| self.dispatcher.tell(told))
    }

    fn lost(&self, error: &Error) -> usize {
        let told = std::mem::take(&mut lock(&self.dispatcher.consumer).interrupted);
        let callbacks = self.dispatcher.tell(Told::lost(error));
        if told {
            return callbacks;
        }
        callbacks + self.dispatcher.tell_loss(self.client, error)
    }
}
