//! E-mails, SMS, chats, open media, campaign calls and callbacks at an agent.

use openccas_protocol::EventType as T;

use crate::{
    machine::{Automaton, Handled},
    told::{Told, Verdict, must},
};

const CAUSES: [&str; 4] = [
    "Ring Timeout",
    "Rejected By Agent",
    "Agent Logged Off",
    "Unknown Cause",
];

pub(crate) fn is_of_sessions(event: T) -> bool {
    matches!(event.number(), 20..=23 | 49..=51 | 55..=57 | 60..=66)
}

impl Handled {
    /// The purposes of the groups that it may belong to.
    fn purposes(self) -> &'static [i32] {
        match self {
            Self::Email => &[2, 7],
            Self::Sms => &[3, 8],
            Self::Message => &[2, 3, 7, 8],
            Self::Chat => &[4],
            Self::OpenMedia => &[9],
        }
    }

    fn is_message(self) -> bool {
        matches!(self, Self::Email | Self::Sms | Self::Message)
    }
}

impl Automaton {
    pub(crate) fn session(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        let event = told.0.event_type();
        let id = told
            .optional("MessageID")
            .map_or_else(|| told.number("SessionID"), Ok)?;
        let kind = match event {
            T::ChatReject
            | T::ChatHandling
            | T::ChatComplete
            | T::ChatRedirect
            | T::ChatForward => Handled::Chat,
            T::EmailHandling => Handled::Email,
            T::SmsHandling => Handled::Sms,
            other if matches!(other.number(), 20..=23 | 60) => Handled::Message,
            _ => Handled::OpenMedia,
        };
        match event {
            T::EmailReject | T::OpenMediaRejected | T::ChatReject => {
                told.one_of("Cause", &CAUSES)?;
                let agent = self.agent(rec_id)?;
                let handled = agent.sessions.get(&id).copied();
                // One that a colleague has handed over, or that a logoff interrupts, can go back.
                let handed_over = handled == Some(Handled::Message);
                let interrupted = told.text("Cause")? == "Agent Logged Off";
                must(handled.is_none() || handed_over || interrupted, || {
                    format!("is handled: {handled:?}")
                })?;
                agent.sessions.remove(&id);
                Ok(())
            }
            T::EmailHandling | T::SmsHandling | T::ChatHandling | T::OpenMediaHandling => {
                let elsewhere = self
                    .agents
                    .iter()
                    .find(|(other, agent)| **other != rec_id && agent.sessions.contains_key(&id));
                must(elsewhere.is_none(), || {
                    "somebody else handles it".to_owned()
                })?;
                let agent = self.agent(rec_id)?;
                let before = agent.sessions.insert(id, kind);
                must(
                    before.is_none_or(|it| it != kind || it == Handled::Chat),
                    || "is handled already".to_owned(),
                )
            }
            T::EmailRedirect | T::ChatRedirect | T::OpenMediaRedirect => {
                self.over(told, rec_id, id, kind)?;
                let to = told.number("ToRecID")?;
                must(to != rec_id, || "to the same agent".to_owned())?;
                must(self.agents.contains_key(&to), || {
                    format!("agent {to} is not logged on")
                })
            }
            _ => self.over(told, rec_id, id, kind),
        }
    }

    /// An agent is done with a session.
    fn over(&mut self, told: &Told<'_>, rec_id: i32, id: i32, kind: Handled) -> Verdict {
        let event = told.0.event_type();
        let handled = self.agent(rec_id)?.sessions.remove(&id);
        let fits = handled.is_some_and(|it| it == kind || it.is_message() && kind.is_message());
        must(fits, || format!("is not handled: {handled:?}"))?;
        if let Some(group) = told.optional("ServiceGroupID") {
            let purpose = self.groups.get(&group);
            let purposes = handled.unwrap_or(kind).purposes();
            must(
                purpose.is_some_and(|purpose| purposes.contains(purpose)),
                || format!("group {group} is for something else"),
            )?;
        }
        if matches!(
            event,
            T::EmailDelete | T::EmailReply | T::OpenMediaCompleted | T::ChatComplete
        ) {
            told.flag("ClericalFlag")?;
        }
        if event == T::EmailReply {
            told.flag("ForwardFlag")?;
            told.text("Subject")?;
            let recipients = told.text("RecipientList")?;
            must(recipients.split([',', ';', '|']).count() <= 10, || {
                recipients.clone()
            })?;
            must(
                told.optional_text("EmailText").is_some() == (handled == Some(Handled::Sms)),
                || "EmailText is for SMS only".to_owned(),
            )?;
        }
        Ok(())
    }

    pub(crate) fn campaign(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        let key = (told.number("CampaignID")?, told.number("CustomerID")?);
        let agent = self.agent(rec_id)?;
        let state = agent.campaign.get(&key).copied();
        match told.0.event_type() {
            T::CampaignInfo => {
                must(state != Some(false), || "is pending already".to_owned())?;
                must(!told.text("CustomerNumber")?.is_empty(), || {
                    "no number".to_owned()
                })?;
                told.text("CustomerName")?;
                told.text("Comment")?;
                told.ivr()?;
                agent.campaign.insert(key, false);
            }
            T::CampaignAccept => {
                must(state == Some(false), || {
                    format!("is not pending: {state:?}")
                })?;
                agent.owe(T::Originated, told.number("CallID")?);
                agent.campaign.insert(key, true);
            }
            T::CampaignReject => {
                must(state == Some(false), || {
                    format!("is not pending: {state:?}")
                })?;
                told.one_of(
                    "Cause",
                    &[
                        "Ring Timeout",
                        "Rejected By Agent",
                        "Agent Logged Off",
                        "Campaign Error",
                        "Unknown Cause",
                    ],
                )?;
                agent.campaign.remove(&key);
            }
            _ => {
                must(state == Some(true), || {
                    format!("was not dialled: {state:?}")
                })?;
                told.text("Cause")?;
                // The form is closed with the status, or goes on being open: no event tells.
            }
        }
        let elsewhere = self
            .agents
            .iter()
            .find(|(other, agent)| **other != rec_id && agent.campaign.get(&key) == Some(&false));
        must(elsewhere.is_none(), || {
            "it is pending at another agent".to_owned()
        })
    }

    pub(crate) fn callback(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        let agent = self.agent(rec_id)?;
        let call_type = told.number("CallType")?;
        must((2..=5).contains(&call_type), || format!("type {call_type}"))?;
        match told.0.event_type() {
            T::Callback => {
                told.ivr()?;
                must(!told.text("CallingPartyNumber")?.is_empty(), || {
                    "no number".to_owned()
                })?;
                let before = agent.callbacks.insert(told.number("OrigCallID")?, None);
                must(before != Some(None), || "is pending already".to_owned())
            }
            T::CallbackAccept => {
                let original = told.number("OrigCallID")?;
                let pending = agent.callbacks.get(&original) == Some(&None);
                must(pending, || "is not pending".to_owned())?;
                let call = told.number("CallID")?;
                agent.callbacks.insert(original, Some(call));
                agent.owe(T::Originated, call);
                Ok(())
            }
            T::CallbackReject => {
                let original = told.number("CallID")?;
                let pending = agent.callbacks.remove(&original) == Some(None);
                must(pending, || "is not pending".to_owned())?;
                told.text("Cause").map(|_| ())
            }
            _ => {
                let call = told.number("CallID")?;
                let dialled = agent
                    .callbacks
                    .values()
                    .any(|dialled| *dialled == Some(call));
                must(dialled, || "was not dialled".to_owned())?;
                let succeeded = told.flag("CallbackStatus")?;
                must(succeeded == (told.text("Cause")? == "Succeeded"), || {
                    "status and cause".to_owned()
                })
            }
        }
    }
}
