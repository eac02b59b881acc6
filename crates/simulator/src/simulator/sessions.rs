//! E-mails, SMS, chats and open media sessions, as people's own tests use them.

use openccas_protocol::Error;

use super::Simulator;
use crate::{
    scenario::Medium,
    world::{InboundSession, Reply, SessionView},
};

impl Simulator {
    /// An e-mail arrives at a group for e-mail; gives its id.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for e-mail.
    pub fn email(&self, group: i32, email: InboundSession) -> Result<i32, Error> {
        self.with(|world| world.email(group, email))
    }

    /// An SMS arrives at a group for SMS; gives its id.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for SMS.
    pub fn sms(&self, group: i32, sms: InboundSession) -> Result<i32, Error> {
        self.with(|world| world.sms(group, sms))
    }

    /// A customer asks a group for a chat; gives the id of the session.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for chat.
    pub fn chat(&self, group: i32, chat: InboundSession) -> Result<i32, Error> {
        self.with(|world| world.chat(group, chat))
    }

    /// An open media session arrives at a group for open media; gives its id.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such group, or if it is not for open media.
    pub fn open_media(&self, group: i32, session: InboundSession) -> Result<i32, Error> {
        self.with(|world| world.open_media(group, session))
    }

    /// An agent's application accepts a session that is offered.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn accept_session(&self, rec_id: i32, session_id: i32) -> Result<(), Error> {
        self.with(|world| world.accept_session(rec_id, session_id))
    }

    /// An agent's application rejects a session that is offered.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn reject_session(&self, rec_id: i32, session_id: i32) -> Result<(), Error> {
        self.with(|world| world.reject_session(rec_id, session_id))
    }

    /// An agent answers an e-mail or SMS, or forwards it to somebody outside the contact centre.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn reply(&self, rec_id: i32, session_id: i32, reply: &Reply) -> Result<(), Error> {
        self.with(|world| world.reply(rec_id, session_id, reply))
    }

    /// An agent deletes an e-mail or SMS.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn delete(&self, rec_id: i32, session_id: i32) -> Result<(), Error> {
        self.with(|world| world.delete(rec_id, session_id))
    }

    /// An agent completes a chat or an open media session.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn complete(&self, rec_id: i32, session_id: i32) -> Result<(), Error> {
        self.with(|world| world.complete_session(rec_id, session_id))
    }

    /// An agent forwards a session to another service group of its kind.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn forward(&self, rec_id: i32, session_id: i32, group: i32) -> Result<(), Error> {
        self.with(|world| world.forward_session(rec_id, session_id, group))
    }

    /// An agent redirects a session to another agent.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn redirect(&self, rec_id: i32, session_id: i32, to_rec_id: i32) -> Result<(), Error> {
        self.with(|world| world.redirect_session(rec_id, session_id, to_rec_id))
    }

    /// The connection to an agent's application breaks for a moment: what was being offered there
    /// is rejected for an unknown cause, what had begun goes on.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn lose_application(&self, rec_id: i32) -> Result<(), Error> {
        self.with(|world| world.lose_application(rec_id))
    }

    /// An agent becomes ready for a medium, by hand.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn set_ready(&self, rec_id: i32, medium: Medium) -> Result<(), Error> {
        self.with(|world| world.set_ready(rec_id, medium))
    }

    /// An agent becomes not ready for a medium, by hand, for a reason or for none (0).
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn set_not_ready(&self, rec_id: i32, medium: Medium, reason: i32) -> Result<(), Error> {
        self.with(|world| world.set_not_ready(rec_id, medium, reason))
    }

    /// All sessions that wait, are offered or are handled, by id.
    pub fn sessions(&self) -> Vec<SessionView> {
        self.with(|world| world.sessions())
    }
}
