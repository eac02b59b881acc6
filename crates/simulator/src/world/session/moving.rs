//! Sessions that go to another agent or another group.

use openccas_protocol::emit;

use super::SessionKind;
use crate::world::World;

impl World {
    /// An agent hands a session over to another, who is offered it at once.
    pub(super) fn redirect(
        &mut self,
        rec_id: i32,
        session_id: i32,
        to_rec_id: i32,
    ) -> Result<(), String> {
        let session = self.session_handled(rec_id, session_id)?;
        let (kind, service_group_id) = (session.kind, session.group);
        let email_text = session.text.clone();
        if to_rec_id == rec_id {
            return Err(format!("agent {rec_id} has session {session_id} already"));
        }
        if !self.are_colleagues(rec_id, to_rec_id) {
            return Err(format!("agent {rec_id} has no colleague {to_rec_id}"));
        }
        if !self.has_room_for(to_rec_id, kind) {
            return Err(format!(
                "agent {to_rec_id} cannot take one more {}",
                kind.name()
            ));
        }
        self.take_from_tray(rec_id, session_id);
        let body = match kind {
            SessionKind::Email | SessionKind::Sms => emit::EmailRedirect {
                rec_id,
                to_rec_id,
                message_id: session_id,
                service_group_id,
                email_text: &email_text,
            }
            .body(),
            SessionKind::Chat => emit::ChatRedirect {
                rec_id,
                to_rec_id,
                session_id,
                service_group_id,
            }
            .body(),
            SessionKind::OpenMedia => emit::OpenMediaRedirect {
                rec_id,
                to_rec_id,
                session_id,
                service_group_id,
            }
            .body(),
        };
        self.tell(rec_id, body);
        self.offer_session(session_id, to_rec_id);
        Ok(())
    }

    /// An agent forwards a session to another group, at the end of whose queue it waits.
    pub(super) fn forward(
        &mut self,
        rec_id: i32,
        session_id: i32,
        group: i32,
    ) -> Result<(), String> {
        let session = self.session_handled(rec_id, session_id)?;
        let kind = session.kind;
        if session.group == group {
            return Err(format!("session {session_id} is of group {group} already"));
        }
        if !self.takes_over(rec_id, group, kind) {
            return Err(format!("there is no group {group} for {}", kind.name()));
        }
        let now = self.now;
        self.take_from_tray(rec_id, session_id);
        if let Some(session) = self.sessions.get_mut(&session_id) {
            session.group = group;
            session.queued_at = now;
            session.declined.clear();
        }
        self.tell_session_forwarded(rec_id, session_id, kind, group);
        self.enter_queue(session_id);
        Ok(())
    }

    /// Whether a group can take over a session of a kind from an agent.
    pub(super) fn takes_over(&self, rec_id: i32, group: i32, kind: SessionKind) -> bool {
        let tenant_id = self.agents.get(&rec_id).map(|agent| agent.tenant_id);
        self.groups.get(&group).is_some_and(|group| {
            Some(group.tenant_id) == tenant_id && SessionKind::of(group.purpose) == Some(kind)
        })
    }

    /// Whether two agents work for the same tenant.
    pub(in crate::world) fn are_colleagues(&self, rec_id: i32, other: i32) -> bool {
        match (self.agents.get(&rec_id), self.agents.get(&other)) {
            (Some(agent), Some(other)) => agent.tenant_id == other.tenant_id,
            _ => false,
        }
    }
}
