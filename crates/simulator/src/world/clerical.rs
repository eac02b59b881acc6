//! Clerical time: what an agent has to write up after a service group call.

use openccas_protocol::{CallType, emit};

use super::{Due, World};
use crate::clock::{Span, Time};

/// What an agent writes up.
#[derive(Clone, Copy, Debug)]
pub(super) struct WriteUp {
    until: Time,
    /// The type of the call.
    pub(super) call_type: CallType,
    pub(super) group: i32,
}

impl World {
    /// Begins the clerical time after a call of `group`, if there is one; tells whether.
    pub(super) fn begin_clerical(
        &mut self,
        rec_id: i32,
        call_id: i32,
        group: Option<i32>,
        call_type: CallType,
    ) -> bool {
        let Some(group) = group else { return false };
        let length = self.clerical_time(group);
        if length == Span::ZERO {
            return false;
        }
        let until = self.now + length;
        let Some(logon) = self.logon_mut(rec_id) else {
            return false;
        };
        let write_up = WriteUp {
            until,
            call_type,
            group,
        };
        logon.clerical.insert(call_id, write_up);
        self.schedule
            .plan(until, Due::ClericalEnds(rec_id, call_id));
        true
    }

    /// A clerical time may be over: not if it has been extended since.
    pub(super) fn clerical_due(&mut self, rec_id: i32, call_id: i32) {
        let until = self
            .logon(rec_id)
            .and_then(|logon| logon.clerical.get(&call_id));
        if until.is_some_and(|it| it.until <= self.now) {
            self.end_clerical(rec_id, call_id);
        }
    }

    /// Ends a clerical time early.
    pub(super) fn cancel_clerical(&mut self, rec_id: i32, call_id: i32) -> Result<(), String> {
        self.in_clerical(rec_id, call_id)?;
        self.end_clerical(rec_id, call_id);
        Ok(())
    }

    /// Lengthens a clerical time.
    pub(super) fn extend_clerical(
        &mut self,
        rec_id: i32,
        call_id: i32,
        seconds: i32,
    ) -> Result<(), String> {
        self.in_clerical(rec_id, call_id)?;
        if seconds < 1 {
            return Err(format!("{seconds} seconds do not extend clerical time"));
        }
        let Some(logon) = self.logon_mut(rec_id) else {
            return Ok(());
        };
        let Some(write_up) = logon.clerical.get_mut(&call_id) else {
            return Ok(());
        };
        write_up.until += Span::seconds(seconds);
        let until = write_up.until;
        self.schedule
            .plan(until, Due::ClericalEnds(rec_id, call_id));
        Ok(())
    }

    fn in_clerical(&self, rec_id: i32, call_id: i32) -> Result<(), String> {
        let clerical = self
            .logon(rec_id)
            .is_some_and(|logon| logon.clerical.contains_key(&call_id));
        if clerical {
            return Ok(());
        }
        Err(format!(
            "agent {rec_id} is not in clerical state for call {call_id}"
        ))
    }

    fn end_clerical(&mut self, rec_id: i32, call_id: i32) {
        let now = self.now;
        let Some(logon) = self.logon_mut(rec_id) else {
            return;
        };
        logon.clerical.remove(&call_id);
        logon.idle_since = now;
        self.tell(rec_id, emit::ClericalEnded { rec_id, call_id }.body());
    }
}
