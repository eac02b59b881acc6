//! Callbacks: customers who want to be called.

use std::collections::BTreeMap;

use openccas_protocol::{CallType, Error, ErrorKind};

use super::{Due, World, preview::PreviewDue};
use crate::{
    clock::{Span, Time},
    random::{Random, Stream},
    scenario::{CallbackKind, CallbackTraffic, Purpose},
};

/// When a callback is tried again of which nobody has said what has come of it.
pub(super) const RETRY_AFTER: Span = Span::seconds(300);

/// A customer's wish to be called back by a voice group.
///
/// The default is one from a web page, without a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InboundCallback {
    /// How the customer has asked.
    pub kind: CallbackKind,
    /// The number to call.
    pub calling: String,
    /// The number that the customer dialled; empty for the group's.
    pub called: String,
    /// What the customer was asked: labels and data; events tell three of them.
    pub ivr: Vec<(String, String)>,
    /// Id of the call by which the customer has asked; without it there is a new number for it.
    pub orig_call_id: Option<i32>,
}

impl InboundCallback {
    /// A customer asks to be called at this number.
    pub fn to(calling: impl Into<String>, kind: CallbackKind) -> Self {
        Self {
            kind,
            calling: calling.into(),
            ..Self::default()
        }
    }
}

/// A callback that waits for an agent, is at one, or waits for another attempt.
#[derive(Clone, Debug)]
pub(super) struct Callback {
    pub(super) group: i32,
    pub(super) kind: CallbackKind,
    pub(super) calling: String,
    pub(super) called: String,
    pub(super) ivr: Vec<(String, String)>,
    pub(super) orig_call_id: i32,
    /// Agents who let it pass, and until when they are not asked again.
    pub(super) declined: BTreeMap<i32, Time>,
}

/// A source of callbacks, with chances of its own.
#[derive(Clone, Debug)]
pub(super) struct CallbackSource {
    traffic: CallbackTraffic,
    chance: Random,
}

impl CallbackKind {
    /// The type that events tell of such a callback.
    pub(super) fn call_type(self) -> CallType {
        match self {
            Self::Web => CallType::WebCallback,
            Self::Voice => CallType::Voice,
            Self::Email => CallType::Email,
            Self::Campaign => CallType::Campaign,
        }
    }
}

impl CallbackSource {
    pub(super) fn new(traffic: &CallbackTraffic, index: usize, seed: u64) -> Self {
        Self {
            traffic: traffic.clone(),
            chance: Random::new(seed, Stream::CallbackTraffic(index)),
        }
    }

    /// The time to the next callback: exponential, which makes them a Poisson process.
    fn interval(&mut self) -> Span {
        let mean = Span::from_seconds(3_600.0 / self.traffic.callbacks_per_hour);
        self.chance.exponential(mean)
    }

    fn next_callback(&mut self) -> InboundCallback {
        let Self { traffic, chance } = self;
        let number = traffic.callers.get(chance.index(traffic.callers.len()));
        let calling = number.cloned();
        let calling = calling.unwrap_or_else(|| format!("07{}", chance.digits(8)));
        let ivr = traffic.ivr.iter().map(|field| {
            let data = field.data.get(chance.index(field.data.len()));
            (field.label.clone(), data.cloned().unwrap_or_default())
        });
        InboundCallback {
            ivr: ivr.collect(),
            ..InboundCallback::to(calling, traffic.kind)
        }
    }
}

impl World {
    /// Plans the first callback of every source.
    pub(super) fn plan_callbacks(&mut self) {
        for index in 0..self.callback_traffic.len() {
            self.plan_callback(index);
        }
    }

    fn plan_callback(&mut self, index: usize) {
        if let Some(source) = self.callback_traffic.get_mut(index) {
            let interval = source.interval();
            self.plan(interval, Due::Preview(PreviewDue::Callback(index)));
        }
    }

    /// A customer asks for a callback, and the next one is on the way.
    pub(super) fn callback_arrival(&mut self, index: usize) {
        let Some(source) = self.callback_traffic.get_mut(index) else {
            return;
        };
        let (group, callback) = (source.traffic.group, source.next_callback());
        let done = self.ask_for_callback(group, callback).map(|_| ());
        self.note(done);
        self.plan_callback(index);
    }

    /// A customer asks a voice group for a callback; gives the id of the callback.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, if it is not for voice, or if there is no
    /// number to call.
    pub fn callback(&mut self, group: i32, callback: InboundCallback) -> Result<i32, Error> {
        let asked = self.ask_for_callback(group, callback);
        self.settle();
        asked.map_err(|reason| Error::new(ErrorKind::InvalidArgument, reason))
    }

    pub(super) fn ask_for_callback(
        &mut self,
        group: i32,
        callback: InboundCallback,
    ) -> Result<i32, String> {
        let Some(group) = self.groups.get(&group) else {
            return Err(format!("there is no group {group}"));
        };
        if group.purpose != Purpose::Voice {
            return Err(format!("group {} is not for voice", group.id));
        }
        if callback.calling.trim().is_empty() {
            return Err("there is no number to call back".to_owned());
        }
        let called = match callback.called.as_str() {
            "" => group.number.clone(),
            called => called.to_owned(),
        };
        let group = group.id;
        let orig_call_id = callback.orig_call_id.unwrap_or_else(|| self.take_id());
        self.next_callback_id += 1;
        let id = self.next_callback_id;
        let new = Callback {
            group,
            kind: callback.kind,
            calling: callback.calling,
            called,
            ivr: callback.ivr,
            orig_call_id,
            declined: BTreeMap::new(),
        };
        self.callbacks.insert(id, new);
        self.callbacks_due.insert((self.now, id));
        Ok(id)
    }

    /// A customer does not want to be called back any more. If the callback is pending at an
    /// agent, it is taken away, as an error of the callback; one that was dialled goes on.
    ///
    /// # Errors
    /// `invalid_argument` if no such callback waits or is pending.
    pub fn withdraw_callback(&mut self, callback: i32) -> Result<(), Error> {
        let before = self.callbacks_due.len();
        self.callbacks_due.retain(|(_, id)| *id != callback);
        let waited = self.callbacks_due.len() < before;
        if !waited && !self.withdraw_pending_callback(callback) {
            let message = format!("callback {callback} neither waits nor is pending");
            return Err(Error::new(ErrorKind::InvalidArgument, message));
        }
        self.callbacks.remove(&callback);
        self.settle();
        Ok(())
    }

    /// A callback is to be made at `time`.
    pub(super) fn call_back_at(&mut self, callback: i32, time: Time) {
        if self.callbacks.contains_key(&callback) {
            self.callbacks_due.insert((time, callback));
            self.schedule.plan(time, Due::Allocation);
        }
    }
}
