//! How an agent gets done with a session: answers it, deletes it, completes it.

use openccas_protocol::emit;

use super::{Session, SessionKind, Stage};
use crate::world::World;

/// What an agent writes in answer to an e-mail or SMS.
///
/// The default is an empty answer to the customer, and to the other recipients of the e-mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reply {
    /// Who gets it; empty for the customer and the other recipients.
    pub to: Vec<String>,
    /// Subject of an e-mail; without it that of the e-mail answered, with `Re:` or `Fwd:` before
    /// it.
    pub subject: Option<String>,
    /// The text.
    pub text: String,
    /// Whether the message is forwarded to somebody outside the contact centre.
    pub forwarded: bool,
}

impl Reply {
    /// An answer with this text.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// The message is forwarded to somebody outside the contact centre.
    pub fn forward(to: impl Into<String>) -> Self {
        Self {
            to: vec![to.into()],
            forwarded: true,
            ..Self::default()
        }
    }
}

/// How many To addresses of an e-mail an event can tell.
const ADDRESSES_TOLD: usize = 10;

/// What separates the recipients in `RecipientList`, as between addresses in a mail program. The
/// vendor's text does not say: this is the simulator's own.
const RECIPIENT_SEPARATOR: &str = ";";

impl World {
    /// An agent answers an e-mail or SMS, or forwards it to somebody outside.
    pub(super) fn answer_message(
        &mut self,
        rec_id: i32,
        session_id: i32,
        reply: &Reply,
    ) -> Result<(), String> {
        let session = self.message_handled(rec_id, session_id)?;
        if reply.forwarded && reply.to.is_empty() {
            return Err(format!("session {session_id} is forwarded to nobody"));
        }
        let to: Vec<&str> = if reply.to.is_empty() {
            let others = session.others.iter().map(String::as_str);
            std::iter::once(session.from.as_str())
                .chain(others)
                .collect()
        } else {
            reply.to.iter().map(String::as_str).collect()
        };
        let sms = session.kind == SessionKind::Sms;
        let told = if sms {
            to.len()
        } else {
            to.len().min(ADDRESSES_TOLD)
        };
        let recipient_list = to[..told].join(RECIPIENT_SEPARATOR);
        let subject = match &reply.subject {
            Some(subject) => subject.clone(),
            None if sms => String::new(),
            None if reply.forwarded => format!("Fwd: {}", session.subject),
            None => format!("Re: {}", session.subject),
        };
        let service_group_id = session.group;
        let clerical_flag = self.close_session(rec_id, session_id);
        let body = emit::EmailReply {
            rec_id,
            message_id: session_id,
            service_group_id,
            subject: &subject,
            forward_flag: reply.forwarded,
            recipient_list: &recipient_list,
            email_text: sms.then_some(&reply.text),
            clerical_flag,
        };
        self.tell(rec_id, body.body());
        Ok(())
    }

    /// An agent deletes an e-mail or SMS.
    pub(super) fn delete_message(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let service_group_id = self.message_handled(rec_id, session_id)?.group;
        let clerical_flag = self.close_session(rec_id, session_id);
        let body = emit::EmailDelete {
            rec_id,
            message_id: session_id,
            service_group_id,
            clerical_flag,
        };
        self.tell(rec_id, body.body());
        Ok(())
    }

    /// An agent has done with a chat or an open media session.
    pub(super) fn complete(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let kind = self.session_handled(rec_id, session_id)?.kind;
        if kind.is_message() {
            let name = kind.name();
            return Err(format!(
                "session {session_id} is an {name}: it is answered or deleted, not completed"
            ));
        }
        let clerical = self.close_session(rec_id, session_id);
        self.tell_session_completed(rec_id, session_id, kind, clerical);
        Ok(())
    }

    /// An agent hangs up a session: whatever ends it at its stage.
    pub(super) fn hang_up_session(&mut self, rec_id: i32, session_id: i32) -> Result<(), String> {
        let session = self.session_at(rec_id, session_id)?;
        match session.stage {
            Stage::Handled(_) if session.kind.is_message() => {
                self.delete_message(rec_id, session_id)
            }
            Stage::Handled(_) => self.complete(rec_id, session_id),
            _ => self.decline(rec_id, session_id),
        }
    }

    fn message_handled(&self, rec_id: i32, session_id: i32) -> Result<&Session, String> {
        let session = self.session_handled(rec_id, session_id)?;
        if session.kind.is_message() {
            return Ok(session);
        }
        Err(format!(
            "session {session_id} is neither an e-mail nor an SMS: it is completed"
        ))
    }

    /// A session is over; tells whether clerical time follows.
    fn close_session(&mut self, rec_id: i32, session_id: i32) -> bool {
        self.take_from_tray(rec_id, session_id);
        match self.sessions.remove(&session_id) {
            Some(session) => self.begin_session_clerical(rec_id, session),
            None => false,
        }
    }
}
