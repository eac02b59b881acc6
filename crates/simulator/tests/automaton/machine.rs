//! What is legal for an agent: a machine that reads the events of a view in their order.
//!
//! It is made from the vendor's text and the decisions where the text is silent, and knows nothing
//! of how the simulator works. Each event is legal or not in the state that those before it have
//! told.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use openccas_protocol::{Event, EventType as T};

use crate::{
    calls::{CallData, Leg},
    told::{Told, Verdict, must},
};

/// What is known of a centre beside its events.
#[derive(Clone, Debug, Default)]
pub(crate) struct Knowledge {
    pub(crate) phone_agents: BTreeSet<i32>,
    /// Not-ready reasons, with their texts.
    pub(crate) reasons: BTreeMap<i32, String>,
}

/// What the events have told so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Automaton {
    pub(crate) known: Knowledge,
    /// Service groups and their purposes.
    pub(crate) groups: BTreeMap<i32, i32>,
    /// Who is logged on.
    pub(crate) agents: BTreeMap<i32, Agent>,
    pub(crate) data: BTreeMap<i32, CallData>,
    /// How often each type of event was seen.
    pub(crate) seen: BTreeMap<String, usize>,
    time: Option<Timestamp>,
    /// When a call was last retrieved: everybody in it is told at the same time.
    pub(crate) retrieved: Option<(Timestamp, i32)>,
}

/// An agent or phone agent who is logged on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Agent {
    pub(crate) phone: bool,
    pub(crate) groups: Vec<i32>,
    /// Voice, e-mail, chat, open media; with the reason if not ready.
    pub(crate) ready: [Ready; 4],
    pub(crate) calls: BTreeMap<i32, Leg>,
    /// Calls that are written up.
    pub(crate) clerical: BTreeSet<i32>,
    /// What is handled besides calls: what kind, by id.
    pub(crate) sessions: BTreeMap<i32, Handled>,
    /// Campaign calls by campaign and customer, and whether they were dialled.
    pub(crate) campaign: BTreeMap<(i32, i32), bool>,
    /// Callbacks by their original call, and by the call that was dialled.
    pub(crate) callbacks: BTreeMap<i32, Option<i32>>,
    /// The status that a phone agent's last event told: idle, busy, clerical.
    pub(crate) status: Option<i32>,
    /// What has to be the next event of the agent.
    owes: Option<Owed>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ready {
    Yes,
    /// `None` as long as no event has told the reason.
    No(Option<i32>),
}

impl Default for Ready {
    fn default() -> Self {
        Self::No(None)
    }
}

/// A session at an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Handled {
    Email,
    Sms,
    Chat,
    OpenMedia,
    /// It came from another agent; e-mail or SMS.
    Message,
}

/// An event that has to follow at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Owed {
    event: T,
    /// `CallID` that it has to have.
    call: Option<i32>,
    /// What has to follow then.
    then: Option<T>,
}

/// The events of table 3 that phone agents raise, and those of table 4, which are theirs alone.
const PHONE_AGENTS: [T; 18] = [
    T::Logon,
    T::Logoff,
    T::Ready,
    T::NotReady,
    T::IpAgentInfo,
    T::Originated,
    T::Delivered,
    T::Established,
    T::Held,
    T::Retrieved,
    T::Transferred,
    T::Conferenced,
    T::ConnectionCleared,
    T::ClericalEnded,
    T::CallInformation,
    T::CallInformationUpdate,
    T::CqCodes,
    T::Failed,
];
const PHONE_AGENTS_ALONE: [T; 4] = [
    T::LogonPhoneAgent,
    T::LogoffPhoneAgent,
    T::PhoneAgentStatuses,
    T::PhoneAgentCallInformation,
];

impl Automaton {
    pub(crate) fn new(known: Knowledge) -> Self {
        Self {
            known,
            ..Self::default()
        }
    }

    /// Reads an event; tells why it is illegal.
    pub(crate) fn judge(&mut self, event: &Event) -> Verdict {
        let time = event.time();
        must(self.time.is_none_or(|before| before <= time), || {
            "time goes back".to_owned()
        })?;
        self.time = Some(time);
        *self.seen.entry(event.type_name().to_owned()).or_default() += 1;
        let told = Told(event);
        match event.event_type() {
            T::ServiceGroupAdded => return self.group_added(&told),
            T::Logon => return self.logon(&told, event.is_snapshot()),
            T::DataComplete | T::ServiceDisconnect => {
                return Err("belongs to a connection, and not to the centre".to_owned());
            }
            _ => {}
        }
        let rec_id = told.number("RecID")?;
        let agent = self
            .agents
            .get_mut(&rec_id)
            .ok_or_else(|| format!("agent {rec_id} is not logged on"))?;
        let event_type = event.event_type();
        let listed = if agent.phone {
            PHONE_AGENTS.contains(&event_type) || PHONE_AGENTS_ALONE.contains(&event_type)
        } else {
            !PHONE_AGENTS_ALONE.contains(&event_type)
        };
        must(listed, || format!("agent {rec_id} has no such event"))?;
        if let Some(owed) = agent.owes.take() {
            let call = told.optional("CallID").or(told.optional("ActiveCallID"));
            // Who is consulted by way of a group is told of both before it rings.
            let also = owed.event == T::Delivered && event_type == T::XferCallInformation;
            let same = owed.call.is_none() || owed.call == call;
            must((owed.event == event_type || also) && same, || {
                format!("has to come first: {owed:?}")
            })?;
            agent.owes = owed.then.map(|event| Owed {
                event,
                call: owed.call,
                then: None,
            });
        }
        if event_type == T::Logoff {
            return self.logoff(rec_id);
        }
        if event_type == T::LogoffPhoneAgent {
            self.agents.remove(&rec_id);
            return Ok(());
        }
        self.of_agent(&told, rec_id)
    }

    /// Whether nothing is left that has to follow.
    pub(crate) fn at_rest(&self) -> Verdict {
        let debtor = self.agents.iter().find(|(_, agent)| agent.owes.is_some());
        match debtor {
            Some((rec_id, agent)) => Err(format!("agent {rec_id}: {:?} is missing", agent.owes)),
            None => Ok(()),
        }
    }

    fn of_agent(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        match told.0.event_type() {
            T::Ready => self.ready(rec_id, 0),
            T::NotReady => self.not_ready(told, rec_id, 0),
            T::EmailReady => self.ready(rec_id, 1),
            T::EmailNotReady => self.not_ready(told, rec_id, 1),
            T::ChatReady => self.ready(rec_id, 2),
            T::ChatNotReady => self.not_ready(told, rec_id, 2),
            T::OpenMediaReady => self.ready(rec_id, 3),
            T::OpenMediaNotReady => self.not_ready(told, rec_id, 3),
            T::AgentServiceGroupsChanged => self.groups_changed(told, rec_id),
            T::IpAgentInfo => {
                must(!told.text("IPAddress")?.is_empty(), || {
                    "no address".to_owned()
                })?;
                must(
                    told.number("RASPort")? > 0 && told.number("CSPort")? > 0,
                    || "no port".to_owned(),
                )
            }
            T::LogonPhoneAgent | T::PhoneAgentCallInformation => Ok(()),
            T::PhoneAgentStatuses => self.phone_status(told, rec_id),
            T::CampaignInfo | T::CampaignAccept | T::CampaignReject | T::CampaignStatus => {
                self.campaign(told, rec_id)
            }
            T::Callback | T::CallbackAccept | T::CallbackReject | T::CallbackStatus => {
                self.callback(told, rec_id)
            }
            other if crate::sessions::is_of_sessions(other) => self.session(told, rec_id),
            _ => self.call(told, rec_id),
        }
    }

    fn group_added(&mut self, told: &Told<'_>) -> Verdict {
        let purpose = told.number("ServiceGroupPurpose")?;
        must((0..=9).contains(&purpose), || format!("purpose {purpose}"))?;
        must(!told.text("Name")?.is_empty(), || "no name".to_owned())?;
        let added = self.groups.insert(told.number("RecID")?, purpose);
        must(added.is_none(), || "the group is there already".to_owned())
    }

    fn logon(&mut self, told: &Told<'_>, snapshot: bool) -> Verdict {
        let rec_id = told.number("RecID")?;
        let groups = told.ids("ServiceGroupList")?;
        let count = told.number("NumberOfServiceGroups")?;
        must(count == groups.len() as i32, || {
            format!("{count} groups, but {groups:?}")
        })?;
        for name in ["Name", "DN", "LogonID"] {
            must(!told.text(name)?.is_empty(), || format!("{name} is empty"))?;
        }
        told.text("MachineName")?;
        told.number("OASID")?;
        let phone = self.known.phone_agents.contains(&rec_id);
        let mut ready = [Ready::No(None); 4];
        let flags = ["VoiceReady", "EmailReady", "MediaReady", "OpenMediaReady"];
        for (ready, flag) in ready.iter_mut().zip(flags) {
            if told.flag(flag)? {
                *ready = Ready::Yes;
            }
        }
        must(
            !phone || ready[1..].iter().all(|ready| *ready != Ready::Yes),
            || "a phone agent has voice only".to_owned(),
        )?;
        let twin = Owed {
            event: T::LogonPhoneAgent,
            call: None,
            then: None,
        };
        let agent = Agent {
            phone,
            groups,
            ready,
            status: phone.then_some(1),
            owes: (phone && !snapshot).then_some(twin),
            ..Agent::default()
        };
        let before = self.agents.insert(rec_id, agent);
        must(before.is_none(), || {
            format!("agent {rec_id} is logged on already")
        })
    }

    fn logoff(&mut self, rec_id: i32) -> Verdict {
        let Some(agent) = self.agents.get_mut(&rec_id) else {
            return Ok(());
        };
        let pending = agent.campaign.values().any(|dialled| !dialled)
            || agent.callbacks.values().any(Option::is_none);
        let left = (&agent.calls, &agent.sessions);
        must(left.0.is_empty() && left.1.is_empty() && !pending, || {
            format!("agent {rec_id} logs off with {left:?}")
        })?;
        if agent.phone {
            agent.owes = Some(Owed {
                event: T::LogoffPhoneAgent,
                call: None,
                then: None,
            });
        } else {
            self.agents.remove(&rec_id);
        }
        Ok(())
    }

    fn ready(&mut self, rec_id: i32, medium: usize) -> Verdict {
        let ready = &mut self.agent(rec_id)?.ready[medium];
        must(*ready != Ready::Yes, || "is ready already".to_owned())?;
        *ready = Ready::Yes;
        Ok(())
    }

    fn not_ready(&mut self, told: &Told<'_>, rec_id: i32, medium: usize) -> Verdict {
        let (id, text) = (told.number("ReasonID")?, told.text("ReasonString")?);
        let right = match self.known.reasons.get(&id) {
            Some(reason) => *reason == text,
            None => id == -1 && text.is_empty(),
        };
        must(right, || format!("reason {id} is not {text:?}"))?;
        let ready = &mut self.agent(rec_id)?.ready[medium];
        must(*ready != Ready::No(Some(id)), || {
            "is not ready for this reason already".to_owned()
        })?;
        *ready = Ready::No(Some(id));
        Ok(())
    }

    fn groups_changed(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        let groups = told.ids("ServiceGroupList")?;
        let unknown = groups.iter().find(|group| !self.groups.contains_key(group));
        must(unknown.is_none(), || {
            format!("there is no group {unknown:?}")
        })?;
        let agent = self.agent(rec_id)?;
        must(agent.groups != groups, || {
            "the groups are the same".to_owned()
        })?;
        agent.groups = groups;
        Ok(())
    }

    fn phone_status(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        let status = told.number("CallSubstate")?;
        let agent = self.agent(rec_id)?;
        must(agent.status != Some(status), || {
            "the status is the same".to_owned()
        })?;
        agent.status = Some(status);
        let right = agent.phone_status();
        must(status == right, || {
            format!("the status is {status}: expected {right}")
        })
    }

    pub(crate) fn agent(&mut self, rec_id: i32) -> Result<&mut Agent, String> {
        self.agents
            .get_mut(&rec_id)
            .ok_or_else(|| format!("agent {rec_id} is not logged on"))
    }
}

impl Agent {
    /// Idle, busy, clerical.
    pub(crate) fn phone_status(&self) -> i32 {
        if !self.calls.is_empty() {
            2
        } else if !self.clerical.is_empty() {
            3
        } else {
            1
        }
    }

    /// This event has to be the agent's next one, with this call.
    pub(crate) fn owe(&mut self, event: T, call: i32) {
        self.owes = Some(Owed {
            event,
            call: Some(call),
            then: None,
        });
    }

    /// A call is allocated: it is told twice to who has a telephone only, and then it rings.
    pub(crate) fn owe_delivery(&mut self, call: i32) {
        self.owe(T::Delivered, call);
        if self.phone {
            self.owes = Some(Owed {
                event: T::PhoneAgentCallInformation,
                call: Some(call),
                then: Some(T::Delivered),
            });
        }
    }
}
