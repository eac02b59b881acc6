//! How events of sessions leave the world: each medium has its own.

use openccas_protocol::{SessionRejectCause, emit};

use super::SessionKind;
use crate::world::World;

impl World {
    pub(super) fn tell_session_handling(&mut self, rec_id: i32, id: i32, kind: SessionKind) {
        let body = match kind {
            SessionKind::Email => emit::EmailHandling {
                rec_id,
                message_id: id,
            }
            .body(),
            SessionKind::Sms => emit::SmsHandling {
                rec_id,
                message_id: id,
            }
            .body(),
            SessionKind::Chat => emit::ChatHandling {
                rec_id,
                session_id: id,
            }
            .body(),
            SessionKind::OpenMedia => emit::OpenMediaHandling {
                rec_id,
                session_id: id,
            }
            .body(),
        };
        self.tell(rec_id, body);
    }

    pub(super) fn tell_session_rejected(
        &mut self,
        rec_id: i32,
        id: i32,
        cause: SessionRejectCause<'_>,
    ) {
        let Some(session) = self.sessions.get(&id) else {
            return;
        };
        let body = match session.kind {
            SessionKind::Email | SessionKind::Sms => emit::EmailReject {
                rec_id,
                message_id: id,
                service_group_id: session.group,
                cause,
            }
            .body(),
            SessionKind::Chat => emit::ChatReject {
                rec_id,
                session_id: id,
                cause,
            }
            .body(),
            SessionKind::OpenMedia => emit::OpenMediaRejected {
                rec_id,
                session_id: id,
                cause,
            }
            .body(),
        };
        self.tell(rec_id, body);
    }

    /// Chats and open media sessions are completed; messages are answered or deleted.
    pub(super) fn tell_session_completed(
        &mut self,
        rec_id: i32,
        session_id: i32,
        kind: SessionKind,
        clerical_flag: bool,
    ) {
        let body = match kind {
            SessionKind::Chat => emit::ChatComplete {
                rec_id,
                session_id,
                clerical_flag,
            }
            .body(),
            SessionKind::OpenMedia => emit::OpenMediaCompleted {
                rec_id,
                session_id,
                clerical_flag,
            }
            .body(),
            SessionKind::Email | SessionKind::Sms => return,
        };
        self.tell(rec_id, body);
    }

    pub(super) fn tell_session_forwarded(
        &mut self,
        rec_id: i32,
        id: i32,
        kind: SessionKind,
        service_group_id: i32,
    ) {
        let body = match kind {
            SessionKind::Email | SessionKind::Sms => emit::EmailForward {
                rec_id,
                message_id: id,
                service_group_id,
            }
            .body(),
            SessionKind::Chat => emit::ChatForward {
                rec_id,
                session_id: id,
                service_group_id,
            }
            .body(),
            SessionKind::OpenMedia => emit::OpenMediaForward {
                rec_id,
                session_id: id,
                service_group_id,
            }
            .body(),
        };
        self.tell(rec_id, body);
    }
}
