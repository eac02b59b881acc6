//! Requests that are not treated as they should be, on purpose.

use openccas_protocol::{Method, Request};

use super::{World, addressee::addressee};
use crate::{
    clock::{Span, Time},
    scenario::{self, FaultEffect},
};

/// Requests to mistreat, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The method concerned. `None`: every one.
    pub method: Option<Method>,
    /// Record id of the agent concerned. `None`: requests about any agent, and about none.
    pub agent: Option<i32>,
    /// What happens to the requests.
    pub effect: FaultEffect,
    /// For how long answers are held back, with the effect [`FaultEffect::Delay`].
    pub delay: Span,
}

/// A fault, and when it is in effect.
#[derive(Clone, Copy, Debug)]
pub(super) struct Planned {
    fault: Fault,
    from: Time,
    until: Option<Time>,
}

impl Fault {
    /// This happens to every request.
    pub fn new(effect: FaultEffect) -> Self {
        Self {
            method: None,
            agent: None,
            effect,
            delay: Span::ZERO,
        }
    }

    /// Answers are held back for this long.
    pub fn delay(delay: Span) -> Self {
        Self {
            delay,
            ..Self::new(FaultEffect::Delay)
        }
    }

    /// Only requests by this method are concerned.
    #[must_use]
    pub fn of_method(self, method: Method) -> Self {
        Self {
            method: Some(method),
            ..self
        }
    }

    /// Only requests about this agent are concerned.
    #[must_use]
    pub fn of_agent(self, rec_id: i32) -> Self {
        Self {
            agent: Some(rec_id),
            ..self
        }
    }

    fn concerns(&self, request: &Request) -> bool {
        self.method.is_none_or(|method| method == request.method())
            && (self.agent.is_none() || self.agent == addressee(request))
    }
}

impl World {
    pub(super) fn plan_faults(&mut self, faults: &[scenario::Fault]) {
        for fault in faults {
            let from = self.now + fault.begins_after.span();
            self.faults.push(Planned {
                fault: Fault {
                    method: fault.method.as_deref().and_then(Method::from_name),
                    agent: fault.agent,
                    effect: fault.effect,
                    delay: fault.delay.span(),
                },
                from,
                until: fault.lasts.map(|lasts| from + lasts.span()),
            });
        }
    }

    /// From now on these requests are mistreated; of several faults the one that began last counts.
    pub fn begin_fault(&mut self, fault: Fault) {
        self.faults.push(Planned {
            fault,
            from: self.now,
            until: None,
        });
    }

    /// All faults end, and those that the scenario has planned do not come.
    pub fn end_faults(&mut self) {
        self.faults.clear();
    }

    /// The fault that a request meets, if any.
    pub fn fault(&self, request: &Request) -> Option<Fault> {
        let now = self.now;
        let current = self
            .faults
            .iter()
            .filter(|it| it.from <= now && it.until.is_none_or(|until| until > now));
        let met = current
            .filter(|it| it.fault.concerns(request))
            .max_by_key(|it| it.from);
        met.map(|it| it.fault)
    }

    /// Whether a request is to be answered as if it had been carried out.
    pub(super) fn is_ignored(&self, request: &Request) -> bool {
        let ignored = self
            .fault(request)
            .is_some_and(|fault| fault.effect == FaultEffect::Ignore);
        ignored && request.method().info().outputs.is_empty()
    }
}
