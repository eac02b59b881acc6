//! Calls at an agent.

use openccas_protocol::EventType as T;

use crate::{
    machine::{Automaton, Ready},
    told::{Told, Verdict, must},
};

/// An agent's part in a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Leg {
    pub(crate) phase: Phase,
    /// Of an established call: talking, assisting, assisted, monitoring, monitored.
    pub(crate) substate: i32,
    /// Whether the agent has the call on hold.
    pub(crate) holds: Holds,
    /// Somebody else has it on hold.
    pub(crate) on_hold: bool,
    pub(crate) recorded: bool,
    /// It was allocated to the agent, who has not answered yet.
    pub(crate) offered: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Originated,
    /// It rings at the agent.
    Rings,
    /// It rings at the other end.
    RingsOut,
    Established,
    /// A transfer or a conference has made the call. Whether the other party has answered yet is
    /// not told.
    Joined,
}

/// Whether an agent has a call on hold. When two have it on hold and it is retrieved, the events do
/// not tell by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    No,
    Perhaps,
    Yes,
}

/// What is known of a call, whoever takes part.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct CallData {
    pub(crate) group: Option<i32>,
    pub(crate) private_data: Option<String>,
    /// Whether a phone agent takes part or took part, of whose changes of the data no event tells.
    pub(crate) phone: bool,
}

impl Leg {
    fn new(phase: Phase) -> Self {
        Self {
            phase,
            substate: 0,
            holds: Holds::No,
            on_hold: false,
            recorded: false,
            offered: false,
        }
    }

    /// Whether the telephone is in use: an agent has one such call at most.
    pub(crate) fn is_active(&self) -> bool {
        self.phase != Phase::Rings && self.holds == Holds::No
    }

    fn was_established(&self) -> bool {
        matches!(self.phase, Phase::Established | Phase::Joined)
    }
}

impl Automaton {
    pub(crate) fn call(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        match told.0.event_type() {
            T::Transferred => return self.transferred(told, rec_id),
            T::Conferenced => return self.conferenced(told, rec_id),
            T::XferCallInformation => return self.consulted(told, rec_id),
            _ => {}
        }
        let call_id = told.number("CallID")?;
        match told.0.event_type() {
            T::CallInformation => self.allocated(told, rec_id, call_id)?,
            T::Originated => self.originated(told, rec_id, call_id)?,
            T::Delivered => self.delivered(told, rec_id, call_id)?,
            T::Established => self.established(told, rec_id, call_id)?,
            T::Held => self.held(told, rec_id, call_id)?,
            T::Retrieved => self.retrieved(told, rec_id, call_id)?,
            T::ConnectionCleared => self.cleared(told, rec_id, call_id)?,
            T::ClericalEnded => {
                let ended = self.agent(rec_id)?.clerical.remove(&call_id);
                must(ended, || {
                    "was not in clerical state for this call".to_owned()
                })?;
            }
            T::CallRejected => self.rejected(told, rec_id, call_id)?,
            T::Failed => {
                let leg = self.leg(rec_id, call_id)?;
                let waits = matches!(
                    leg.phase,
                    Phase::Originated | Phase::RingsOut | Phase::Joined
                );
                must(waits, || format!("fails when {:?}", leg.phase))?;
                told.number("Cause")?;
                told.text("CalledNumber")?;
                self.agent(rec_id)?.calls.remove(&call_id);
            }
            T::CallInformationUpdate => {
                let fields = told.ivr()?;
                must((1..=3).contains(&fields), || format!("{fields} fields"))?;
                let agent = self.agent(rec_id)?;
                // Data of a campaign's customer change before there is a call and after it, too.
                let of_campaign = !agent.campaign.is_empty() && told.number("CallType")? == 5;
                let at_hand = agent.calls.contains_key(&call_id)
                    || agent.clerical.contains(&call_id)
                    || agent.sessions.contains_key(&call_id);
                must(at_hand || of_campaign, || {
                    "the agent has no such call".to_owned()
                })?;
            }
            T::AssociatedDataSet => {
                let leg = self.leg(rec_id, call_id)?;
                let active = leg.was_established() && leg.holds != Holds::Yes;
                must(active, || "the call is not active".to_owned())?;
                let private_data = told.text("PrivateData")?;
                self.data.entry(call_id).or_default().private_data = Some(private_data);
            }
            T::CqCodes => {
                let agent = self.agent(rec_id)?;
                let leg = agent.calls.get(&call_id);
                let in_progress = leg.is_some_and(Leg::was_established);
                must(in_progress || agent.clerical.contains(&call_id), || {
                    "the call is neither in progress nor written up".to_owned()
                })?;
                told.text("CQCodeList")?;
            }
            T::RecordingStarted => {
                let group = self.data.get(&call_id).and_then(|data| data.group);
                let leg = self.leg(rec_id, call_id)?;
                must(leg.was_established() && !leg.recorded, || {
                    "the call is not established, or recorded already".to_owned()
                })?;
                leg.recorded = true;
                must(told.optional("ServiceGroupID") == group, || {
                    format!("the call is one of group {group:?}")
                })?;
            }
            T::RecordingStopped => {
                let leg = self.leg(rec_id, call_id)?;
                must(leg.recorded, || "the call is not recorded".to_owned())?;
                leg.recorded = false;
            }
            other => return Err(format!("nobody expects {other:?}")),
        }
        self.one_active_call(rec_id)
    }

    /// A service group call is allocated to an agent: one who serves the group, is ready, and has
    /// neither a call nor one to write up.
    fn allocated(&mut self, told: &Told<'_>, rec_id: i32, call_id: i32) -> Verdict {
        let group = told.number("ServiceGroupID")?;
        told.ivr()?;
        must(told.number("TimeInQueue")? >= 0, || {
            "a negative time in queue".to_owned()
        })?;
        let agent = self.agent(rec_id)?;
        must(agent.ready[0] == Ready::Yes, || {
            "the agent is not ready".to_owned()
        })?;
        // No event tells of a phone agent's other groups.
        must(agent.phone || agent.groups.contains(&group), || {
            format!("the agent does not serve group {group}")
        })?;
        must(agent.calls.is_empty(), || "the agent has a call".to_owned())?;
        must(agent.clerical.is_empty(), || {
            "the agent is in clerical state".to_owned()
        })?;
        // Whether the status form of a call that was made is still open is not told.
        let pending = agent.campaign.values().any(|dialled| !dialled)
            || agent.callbacks.values().any(Option::is_none);
        must(!pending, || "the agent has a call to make".to_owned())?;
        agent.owe_delivery(call_id);
        let ringing = Leg {
            offered: true,
            ..Leg::new(Phase::Rings)
        };
        agent.calls.insert(call_id, ringing);
        self.data.entry(call_id).or_default().group = Some(group);
        let elsewhere = self.agents.iter().find(|(other, agent)| {
            let leg = agent.calls.get(&call_id);
            **other != rec_id && leg.is_some_and(|leg| leg.offered)
        });
        must(elsewhere.is_none(), || {
            format!(
                "the call rings at agent {:?} too",
                elsewhere.map(|(id, _)| id)
            )
        })
    }

    fn originated(&mut self, told: &Told<'_>, rec_id: i32, call_id: i32) -> Verdict {
        told.number("CallType")?;
        if let Some(group) = told.optional("ServiceGroupID") {
            self.data.entry(call_id).or_default().group = Some(group);
        }
        let agent = self.agent(rec_id)?;
        let before = agent.calls.insert(call_id, Leg::new(Phase::Originated));
        must(before.is_none(), || {
            format!("the call is there: {before:?}")
        })
    }

    fn delivered(&mut self, told: &Told<'_>, rec_id: i32, call_id: i32) -> Verdict {
        self.private_data(told, call_id)?;
        told.text("OppositePartyNumber")?;
        let agent = self.agent(rec_id)?;
        must(
            told.optional_text("CalledNumber").is_some() != agent.phone,
            || "CalledNumber is for agents, and not for phone agents".to_owned(),
        )?;
        match agent.calls.get_mut(&call_id) {
            None => {
                agent.calls.insert(call_id, Leg::new(Phase::Rings));
            }
            Some(leg) if leg.offered => {}
            // A colleague who was talking or ringing has sent the call on.
            Some(leg) => {
                must(leg.phase != Phase::Rings, || "rings already".to_owned())?;
                must(leg.holds != Holds::Yes, || "is on hold here".to_owned())?;
                leg.phase = Phase::RingsOut;
            }
        }
        Ok(())
    }

    fn established(&mut self, told: &Told<'_>, rec_id: i32, call_id: i32) -> Verdict {
        self.private_data(told, call_id)?;
        told.text("OppositePartyNumber")?;
        must(!told.text("MediaServerSessionUri")?.is_empty(), || {
            "no URI".to_owned()
        })?;
        let substate = told.number("CallSubstate")?;
        must((0..=4).contains(&substate), || {
            format!("substate {substate}")
        })?;
        let agent = self.agent(rec_id)?;
        let leg = match agent.calls.get_mut(&call_id) {
            None => {
                // Supervisors join a call without being called.
                must(matches!(substate, 1 | 3), || "nothing rang".to_owned())?;
                let leg = agent.calls.entry(call_id);
                leg.or_insert_with(|| Leg::new(Phase::Joined))
            }
            Some(leg) => leg,
        };
        must(leg.holds != Holds::Yes, || "is on hold here".to_owned())?;
        let again = leg.phase == Phase::Established && leg.substate == substate;
        must(!again, || "is established already".to_owned())?;
        leg.phase = Phase::Established;
        leg.substate = substate;
        leg.offered = false;
        Ok(())
    }

    fn held(&mut self, told: &Told<'_>, rec_id: i32, call_id: i32) -> Verdict {
        let on_hold = told.flag("OnHold")?;
        let held_elsewhere = self.is_held_by_another(rec_id, call_id);
        let leg = self.leg(rec_id, call_id)?;
        must(leg.was_established(), || format!("is {:?}", leg.phase))?;
        if on_hold {
            must(held_elsewhere, || "nobody holds it".to_owned())?;
            leg.on_hold = true;
        } else {
            must(leg.holds != Holds::Yes, || {
                "is on hold here already".to_owned()
            })?;
            leg.holds = Holds::Yes;
        }
        Ok(())
    }

    fn retrieved(&mut self, told: &Told<'_>, rec_id: i32, call_id: i32) -> Verdict {
        let now = Some((told.0.time(), call_id));
        let another = self.is_held_by_another(rec_id, call_id) || self.retrieved == now;
        self.retrieved = now;
        let leg = self.leg(rec_id, call_id)?;
        let was_held = leg.holds != Holds::No || leg.on_hold || another;
        must(was_held, || "was not on hold".to_owned())?;
        leg.on_hold = false;
        leg.holds = match leg.holds {
            Holds::No => Holds::No,
            _ if another => Holds::Perhaps,
            _ => Holds::No,
        };
        Ok(())
    }

    fn cleared(&mut self, told: &Told<'_>, rec_id: i32, call_id: i32) -> Verdict {
        let clerical = told.flag("ClericalFlag")?;
        let diverted = told.flag("DivertedFlag")?;
        must(
            diverted == told.optional_text("DivertDestination").is_some(),
            || "DivertedFlag and DivertDestination".to_owned(),
        )?;
        let group = self.data.get(&call_id).and_then(|data| data.group);
        let leg = *self.leg(rec_id, call_id)?;
        must(!leg.recorded, || "is still recorded".to_owned())?;
        must(!clerical || group.is_some(), || {
            "clerical after no group's call".to_owned()
        })?;
        let agent = self.agent(rec_id)?;
        agent.calls.remove(&call_id);
        if clerical {
            agent.clerical.insert(call_id);
        }
        Ok(())
    }

    fn rejected(&mut self, told: &Told<'_>, rec_id: i32, call_id: i32) -> Verdict {
        told.one_of(
            "Cause",
            &[
                "Ring Timeout",
                "Rejected By Agent",
                "Callback Ring Timeout",
                "Callback Rejected By Agent",
                "Agent Logged Off",
                "Callback Error",
                "Campaign Error",
                "Unknown Cause",
            ],
        )?;
        let agent = self.agent(rec_id)?;
        match agent.calls.remove(&call_id) {
            Some(leg) => must(leg.offered, || format!("was not offered: {leg:?}")),
            // What was to be dialled has an id of its own.
            None => Ok(()),
        }
    }

    /// An agent is consulted about a customer who is on hold.
    fn consulted(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        let (held, active) = (told.number("HeldCallID")?, told.number("ActiveCallID")?);
        let group = told.number("ServiceGroupID")?;
        let of_held = self.data.get(&held).and_then(|data| data.group);
        must(of_held == Some(group), || {
            format!("the held call is one of {of_held:?}")
        })?;
        must(self.is_held_by_another(rec_id, held), || {
            "nobody has it on hold".to_owned()
        })?;
        let agent = self.agent(rec_id)?;
        let leg = agent.calls.get(&active);
        must(leg.is_none_or(|leg| leg.offered), || {
            "has the call already".to_owned()
        })?;
        agent.owe(T::Delivered, active);
        Ok(())
    }

    fn transferred(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        let (held, active) = (told.number("HeldCallID")?, told.number("ActiveCallID")?);
        let new = told.number("NewCallID")?;
        let clerical = told.flag("ClericalFlag")?;
        self.join(held, active, new);
        self.private_data(told, new)?;
        if !told.flag("TransferringAgent")? {
            must(!clerical, || {
                "who is transferred goes on talking".to_owned()
            })?;
            return self.joined(rec_id, held, active, new);
        }
        let served = |data: Option<&CallData>| data.is_some_and(|data| data.group.is_some());
        let after = if served(self.data.get(&held)) {
            held
        } else {
            active
        };
        must(!clerical || served(self.data.get(&after)), || {
            "clerical after no group's call".to_owned()
        })?;
        let agent = self.agent(rec_id)?;
        let (of_held, of_active) = (agent.calls.remove(&held), agent.calls.remove(&active));
        must(of_held.is_some_and(|leg| leg.holds != Holds::No), || {
            "holds no such call".to_owned()
        })?;
        must(of_active.is_some_and(|leg| leg.holds != Holds::Yes), || {
            "has no such active call".to_owned()
        })?;
        let recorded = [of_held, of_active]
            .into_iter()
            .flatten()
            .any(|leg| leg.recorded);
        must(!recorded, || "is still recorded".to_owned())?;
        if clerical {
            agent.clerical.insert(after);
        }
        Ok(())
    }

    fn conferenced(&mut self, told: &Told<'_>, rec_id: i32) -> Verdict {
        let (held, active) = (told.number("HeldCallID")?, told.number("ActiveCallID")?);
        let new = told.number("NewCallID")?;
        must(!told.text("OppositePartyNumber")?.is_empty(), || {
            "with nobody".to_owned()
        })?;
        self.join(held, active, new);
        self.joined(rec_id, held, active, new)
    }

    /// Two calls have become one; what was known of them is known of it.
    fn join(&mut self, held: i32, active: i32, new: i32) {
        if self.data.contains_key(&new) {
            return;
        }
        let data = |call| self.data.get(&call).cloned().unwrap_or_default();
        let (held, active) = (data(held), data(active));
        let (main, other) = if held.group.is_none() && active.group.is_some() {
            (active, held)
        } else {
            (held, active)
        };
        let joined = CallData {
            group: main.group,
            private_data: main.private_data.or(other.private_data),
            phone: main.phone || other.phone,
        };
        self.data.insert(new, joined);
    }

    /// An agent goes on in the call that two calls have become.
    fn joined(&mut self, rec_id: i32, held: i32, active: i32, new: i32) -> Verdict {
        let agent = self.agent(rec_id)?;
        let legs = [agent.calls.remove(&held), agent.calls.remove(&active)];
        let mut legs = legs.into_iter().flatten();
        let leg = legs.next().ok_or("had neither of the calls")?;
        let both = legs.next();
        let recorded = leg.recorded || both.is_some_and(|leg| leg.recorded);
        must(!recorded, || "is still recorded".to_owned())?;
        let rings = leg.phase == Phase::Rings && both.is_none();
        let phase = if rings { Phase::Rings } else { Phase::Joined };
        // Who holds a call that others join goes on holding it.
        let joined = Leg {
            holds: if both.is_none() { leg.holds } else { Holds::No },
            on_hold: both.is_none() && leg.on_hold,
            ..Leg::new(phase)
        };
        agent.calls.insert(new, joined);
        self.one_active_call(rec_id)
    }

    /// Private data, once set, appear in what follows.
    fn private_data(&mut self, told: &Told<'_>, call_id: i32) -> Verdict {
        let carried = told.optional_text("PrivateData");
        let mut parties = self
            .agents
            .values()
            .filter(|it| it.calls.contains_key(&call_id));
        let phone = parties.any(|agent| agent.phone);
        let data = self.data.entry(call_id).or_default();
        data.phone |= phone;
        if data.private_data.is_none() || data.phone {
            data.private_data = carried;
            return Ok(());
        }
        must(carried == data.private_data, || {
            format!("private data are {:?}", data.private_data)
        })
    }

    fn leg(&mut self, rec_id: i32, call_id: i32) -> Result<&mut Leg, String> {
        self.agent(rec_id)?
            .calls
            .get_mut(&call_id)
            .ok_or_else(|| format!("agent {rec_id} has no call {call_id}"))
    }

    fn is_held_by_another(&self, rec_id: i32, call_id: i32) -> bool {
        self.agents.iter().any(|(other, agent)| {
            let leg = agent.calls.get(&call_id);
            *other != rec_id && leg.is_some_and(|leg| leg.holds != Holds::No)
        })
    }

    fn one_active_call(&mut self, rec_id: i32) -> Verdict {
        let agent = self.agent(rec_id)?;
        let active: Vec<_> = agent
            .calls
            .iter()
            .filter(|(_, leg)| leg.is_active())
            .collect();
        must(active.len() <= 1, || {
            format!("more than one active call: {active:?}")
        })
    }
}
