//! Clerical time: what an agent has to write up after a session. No event tells of its end.

use super::{Session, SessionDue, tray::WriteUp};
use crate::{
    clock::Span,
    world::{Due, World},
};

impl World {
    /// Begins the clerical time after a session, if its group has one; tells whether.
    pub(super) fn begin_session_clerical(&mut self, rec_id: i32, session: Session) -> bool {
        let (id, length) = (session.id, self.clerical_time(session.group));
        if length == Span::ZERO {
            return false;
        }
        let until = self.now + length;
        let Some(logon) = self.logon_mut(rec_id) else {
            return false;
        };
        let write_up = WriteUp { session, until };
        logon.tray.clerical.insert(id, write_up);
        let due = SessionDue::ClericalEnds(rec_id, id);
        self.schedule.plan(until, Due::Session(due));
        true
    }

    /// Ends a clerical time early.
    pub(super) fn cancel_session_clerical(
        &mut self,
        rec_id: i32,
        session_id: i32,
    ) -> Result<(), String> {
        if self.end_session_clerical(rec_id, session_id) {
            return Ok(());
        }
        Err(format!(
            "agent {rec_id} is not in clerical state for session {session_id}"
        ))
    }

    /// A clerical time may be over.
    pub(super) fn session_clerical_due(&mut self, rec_id: i32, session_id: i32) {
        let write_up = self
            .logon(rec_id)
            .and_then(|logon| logon.tray.clerical.get(&session_id));
        if write_up.is_some_and(|it| it.until <= self.now) {
            self.end_session_clerical(rec_id, session_id);
        }
    }

    fn end_session_clerical(&mut self, rec_id: i32, session_id: i32) -> bool {
        let now = self.now;
        let Some(logon) = self.logon_mut(rec_id) else {
            return false;
        };
        let ended = logon.tray.clerical.remove(&session_id).is_some();
        if ended {
            logon.tray.idle_since = now;
        }
        ended
    }
}
