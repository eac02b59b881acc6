//! Supervisors, recorders, configuration and records, as people's own tests use them.

use openccas_protocol::Error;

use super::Simulator;
use crate::{
    scenario::{Group, IpPhone, Skill},
    world::{Cdr, Recorder, Supervision},
};

impl Simulator {
    /// A supervisor joins the active call of an agent. It ends when the supervisor hangs up, when
    /// the agent leaves the call, or when the call becomes part of another one.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn supervise(&self, supervisor: i32, rec_id: i32, how: Supervision) -> Result<(), Error> {
        self.with(|world| world.supervise(supervisor, rec_id, how))
    }

    /// Begins to record a call at an agent.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn start_recording(&self, rec_id: i32, call_id: i32, by: Recorder) -> Result<(), Error> {
        self.with(|world| world.start_recording(rec_id, call_id, by))
    }

    /// Ends the recording of a call at an agent.
    ///
    /// # Errors
    /// `impossible_in_this_state`, with the reason.
    pub fn stop_recording(&self, rec_id: i32, call_id: i32) -> Result<(), Error> {
        self.with(|world| world.stop_recording(rec_id, call_id))
    }

    /// The IP telephone or softphone at an agent's extension registers: after a restart of it, or
    /// because there is another one now.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such agent; `impossible_in_this_state` if the agent is
    /// not logged on at the extension that is the agent's own.
    pub fn register_phone(&self, rec_id: i32, phone: IpPhone) -> Result<(), Error> {
        self.with(|world| world.register_phone(rec_id, phone))
    }

    /// A service group is added to the system.
    ///
    /// # Errors
    /// `invalid_argument` if the id is taken or none, or if there is no such tenant.
    pub fn add_group(&self, group: Group) -> Result<(), Error> {
        self.with(|world| world.add_group(group))
    }

    /// An agent can serve these groups from now on, and no others.
    ///
    /// # Errors
    /// `invalid_argument` if there is no such agent, or if a group is not one of its tenant or is
    /// named twice.
    pub fn set_groups(&self, rec_id: i32, skills: &[Skill]) -> Result<(), Error> {
        self.with(|world| world.set_groups(rec_id, skills))
    }

    /// The call detail records, oldest first.
    pub fn cdrs(&self) -> Vec<Cdr> {
        self.with(|world| world.cdrs().cloned().collect())
    }
}
