//! The script of a scenario: steps that happen at a certain time, or after a certain event.

use std::sync::Arc;

use openccas_protocol::{Envelope, Error, Event, EventType, Origin, Parameter};

use super::{
    Due, InboundCall, InboundCallback, InboundSession, Recorder, Reply, SessionState, Supervision,
    World, leg::LegState, telephone::impossible,
};
use crate::scenario::{
    Action, CallbackWish, Caller, Expected, Joining, Message, Recording, Step, Supervising, Trigger,
};

/// The steps, and which of them wait for an event.
#[derive(Clone, Debug, Default)]
pub(super) struct Script {
    steps: Vec<Arc<Step>>,
    waiting: Vec<Waiting>,
    /// Of the events that have not been taken yet, those that the script has seen.
    seen: usize,
}

/// A step that waits for an event.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    step: usize,
    event_type: EventType,
}

impl Script {
    /// The events have been taken.
    pub(super) fn forget(&mut self) {
        self.seen = 0;
    }
}

impl World {
    /// Plans the steps that have a time, and keeps those that wait for an event.
    pub(super) fn plan_script(&mut self, steps: &[Step]) {
        for (index, step) in steps.iter().enumerate() {
            if let Some(at) = step.at {
                self.plan(at.0.span(), Due::Step(index));
            } else if let Some(event_type) = step
                .after
                .as_ref()
                .and_then(|trigger| EventType::from_name(&trigger.event))
            {
                let step = index;
                self.script.waiting.push(Waiting { step, event_type });
            }
            self.script.steps.push(Arc::new(step.clone()));
        }
    }

    /// Looks at what has happened: steps that were waiting for it are on their way.
    pub(super) fn follow_script(&mut self) {
        let seen = std::mem::replace(&mut self.script.seen, self.events.len());
        if self.script.waiting.is_empty() {
            return;
        }
        for index in seen..self.events.len() {
            let event_type = self.events[index].body.event_type();
            let mut position = 0;
            while let Some(waiting) = self.script.waiting.get(position).copied() {
                let step = Arc::clone(&self.script.steps[waiting.step]);
                let awaited = waiting.event_type == event_type
                    && step.after.as_ref().is_some_and(|it| self.meets(it, index));
                if awaited {
                    self.plan(step.wait.span(), Due::Step(waiting.step));
                }
                if awaited && !step.repeat {
                    self.script.waiting.remove(position);
                } else {
                    position += 1;
                }
            }
        }
    }

    /// Whether an event is what a step waits for.
    fn meets(&self, trigger: &Trigger, index: usize) -> bool {
        let new = &self.events[index];
        let envelope = Envelope {
            seq: 0,
            time: new.time,
            tenant_id: new.tenant_id,
            snapshot: false,
            correlation: None,
        };
        let event = Event::assemble(&envelope, &new.body, &Origin::local(""));
        let number = |wanted: Option<i32>, parameter| {
            wanted.is_none_or(|wanted| event.long(parameter) == Some(wanted))
        };
        number(trigger.agent, Parameter::REC_ID)
            && number(trigger.group, Parameter::SERVICE_GROUP_ID)
            && trigger.with.iter().all(|(name, expected)| match expected {
                Expected::Long(value) => event.get_long_value(name).ok() == Some(*value),
                Expected::Text(text) => event.get_string_value(name).ok().as_deref() == Some(text),
            })
    }

    /// A step of the script is due.
    pub(super) fn step_due(&mut self, index: usize) {
        let Some(step) = self.script.steps.get(index).map(Arc::clone) else {
            return;
        };
        if let Err(error) = self.perform(&step.action) {
            let text = format!("step {} of the script: {error}", index + 1);
            self.log.info(self.now, text);
        }
    }

    fn perform(&mut self, action: &Action) -> Result<(), Error> {
        match action {
            Action::InboundCall(it) => self.inbound_call(it.group, it.into()).map(|_| ()),
            Action::Email(it) => self.email(it.group, it.into()).map(|_| ()),
            Action::Sms(it) => self.sms(it.group, it.into()).map(|_| ()),
            Action::Chat(it) => self.chat(it.group, it.into()).map(|_| ()),
            Action::OpenMedia(it) => self.open_media(it.group, it.into()).map(|_| ()),
            Action::Callback(it) => self.callback(it.group, it.into()).map(|_| ()),
            Action::CustomerHangsUp(it) => self.customer_hangs_up(it.agent),

            Action::LogOn(it) => self.sign_on(it.agent),
            Action::LogOff(it) => self.log_off(it.agent).map_err(impossible),
            Action::LoseApplication(it) => self.lose_application(it.agent),
            Action::Ready(it) => self.set_ready(it.agent, it.medium),
            Action::NotReady(it) => self.set_not_ready(it.agent, it.medium, it.reason),

            Action::AddGroup(it) => self.add_group(it.clone()),
            Action::AddAgent(it) => self.add_agent(it),
            Action::AddPhoneAgent(it) => self.add_phone_agent(it),
            Action::AddTenant(it) => self.add_tenant(it),
            Action::SetGroups(it) => self.set_groups(it.agent, &it.groups),
            Action::Fault(it) => {
                self.plan_faults(std::slice::from_ref(it));
                Ok(())
            }
            Action::EndFaults => {
                self.end_faults();
                Ok(())
            }
            other => match self.handle_session(other) {
                Some(done) => done,
                None => self.use_telephone(other).map_err(impossible),
            },
        }
    }

    /// What an agent does with sessions and pending calls.
    fn handle_session(&mut self, action: &Action) -> Option<Result<(), Error>> {
        use SessionState::{Handling, Offered};
        let session = |world: &Self, rec_id, state| {
            let found = world
                .sessions_of(rec_id)
                .into_iter()
                .find(|session| session.state == state);
            found
                .map(|session| session.session_id)
                .ok_or_else(|| impossible(format!("agent {rec_id} has no such session")))
        };
        Some(match action {
            Action::AcceptSession(it) => {
                session(self, it.agent, Offered).and_then(|id| self.accept_session(it.agent, id))
            }
            Action::RejectSession(it) => {
                session(self, it.agent, Offered).and_then(|id| self.reject_session(it.agent, id))
            }
            Action::Reply(it) => session(self, it.agent, Handling)
                .and_then(|id| self.reply(it.agent, id, &Reply::text(&it.text))),
            Action::DeleteSession(it) => {
                session(self, it.agent, Handling).and_then(|id| self.delete(it.agent, id))
            }
            Action::CompleteSession(it) => {
                session(self, it.agent, Handling).and_then(|id| self.complete_session(it.agent, id))
            }
            Action::DialPending(it) => self.dial_pending(it.agent, &it.number),
            Action::RejectPending(it) => self.reject_pending(it.agent),
            Action::Supervise(it) => self.supervise(it.supervisor, it.agent, it.into()),
            Action::StartRecording(it) => self
                .foremost(it.agent)
                .map_err(impossible)
                .and_then(|call| self.start_recording(it.agent, call, it.into())),
            Action::StopRecording(it) => self
                .foremost(it.agent)
                .map_err(impossible)
                .and_then(|call| self.stop_recording(it.agent, call)),
            _ => return None,
        })
    }

    /// What an agent does with the telephone.
    fn use_telephone(&mut self, action: &Action) -> Result<(), String> {
        use LegState::{Alerting, Holding};
        match action {
            Action::Dial(it) => {
                if self.logon(it.agent).is_none() {
                    return Err(format!("agent {} is not logged on", it.agent));
                }
                self.make_call(it.agent, &it.number).map(|_| ())
            }
            Action::Answer(it) => {
                let call = self.call_in(it.agent, Alerting)?;
                self.answer(it.agent, call)
            }
            Action::Reject(it) => {
                let call = self.call_in(it.agent, Alerting)?;
                self.reject(it.agent, call)
            }
            Action::HangUp(it) => {
                let call = self.foremost(it.agent)?;
                self.hang_up(it.agent, call)
            }
            Action::Hold(it) => {
                let call = self.foremost(it.agent)?;
                self.hold(it.agent, call)
            }
            Action::Retrieve(it) => {
                let call = self.call_in(it.agent, Holding)?;
                self.retrieve(it.agent, call)
            }
            Action::Transfer(it) => {
                let call = self.call_in(it.agent, Holding)?;
                self.transfer(it.agent, call)
            }
            Action::Conference(it) => self.conference(it.agent),
            Action::Deflect(it) => {
                let call = self.foremost(it.agent)?;
                self.deflect(it.agent, call, &it.number)
            }
            Action::CancelClerical(it) => {
                let clerical = self
                    .logon(it.agent)
                    .and_then(|it| it.clerical.keys().next());
                let call = clerical.copied();
                let call = call.ok_or_else(|| format!("agent {} writes nothing up", it.agent))?;
                self.cancel_clerical(it.agent, call)
            }
            _ => Ok(()),
        }
    }

    /// The customer in an agent's call hangs up.
    fn customer_hangs_up(&mut self, rec_id: i32) -> Result<(), Error> {
        let call_id = self.foremost(rec_id).map_err(impossible)?;
        self.customer_leaves(call_id)
    }

    /// The call that an agent is busy with: an active one before one that rings or is held.
    fn foremost(&self, rec_id: i32) -> Result<i32, String> {
        let call = self.foremost_call(rec_id).map(|(call, _)| call.id);
        call.ok_or_else(|| format!("agent {rec_id} has no call"))
    }

    /// The last of an agent's calls that is in a state.
    fn call_in(&self, rec_id: i32, state: LegState) -> Result<i32, String> {
        let call = self
            .legs_of(rec_id)
            .filter(|(_, leg)| leg.state == state)
            .last();
        call.map(|(call, _)| call.id).ok_or_else(|| {
            let what = if state == LegState::Holding {
                "is on hold"
            } else {
                "rings"
            };
            format!("agent {rec_id} has no call that {what}")
        })
    }
}

impl From<&Caller> for InboundCall {
    fn from(caller: &Caller) -> Self {
        Self {
            calling: caller.calling.clone(),
            called: caller.called.clone(),
            ivr: caller.ivr.clone().into_iter().collect(),
            private_data: caller.private_data.clone(),
            priority: caller.priority,
            talk: caller.talk.map(|talk| talk.span()),
            patience: caller.patience.map(|patience| patience.span()),
            wants_callback: caller.wants_callback,
        }
    }
}

impl From<&Message> for InboundSession {
    fn from(message: &Message) -> Self {
        Self {
            others: message.others.clone(),
            subject: message.subject.clone(),
            text: message.text.clone(),
            ivr: message.ivr.clone().into_iter().collect(),
            priority: message.priority,
            patience: message.patience.map(|patience| patience.span()),
            ..Self::from(message.from.as_str())
        }
    }
}

impl From<&CallbackWish> for InboundCallback {
    fn from(wish: &CallbackWish) -> Self {
        Self {
            ivr: wish.ivr.clone().into_iter().collect(),
            ..Self::to(&wish.calling, wish.kind)
        }
    }
}

impl From<&Supervising> for Supervision {
    fn from(supervising: &Supervising) -> Self {
        match supervising.how {
            Joining::Assist => Self::Assist,
            Joining::Monitor => Self::Monitor,
        }
    }
}

impl From<&Recording> for Recorder {
    fn from(recording: &Recording) -> Self {
        recording
            .supervisor
            .map_or(Self::OutsideSystem, Self::Supervisor)
    }
}
