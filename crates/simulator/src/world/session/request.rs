//! What requests about sessions do.

use openccas_protocol::Request;

use crate::world::{World, request::Answer};

impl World {
    /// Carries out a request about sessions; `None` for any other.
    pub(in crate::world) fn dispatch_sessions(
        &mut self,
        request: &Request,
        view: i32,
    ) -> Option<Answer> {
        match request {
            Request::HangupSession(r) => Some(self.send(view, r.agent_rec_id, |world, agent| {
                world.hang_up_session(agent, r.session_id)
            })),
            Request::CancelSessionClerical(r) => {
                Some(self.send(view, r.agent_rec_id, |world, agent| {
                    world.cancel_session_clerical(agent, r.session_id)
                }))
            }
            _ => None,
        }
    }
}
