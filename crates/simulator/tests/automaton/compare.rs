//! What the events have told is what is so: the client's picture, folded from the events, beside
//! what requests answer and what the simulator shows of itself.

use std::collections::{BTreeMap, BTreeSet};

use openccas_model::{
    HeldBy, Known, LegState, OfferState, Picture, ReadyState, SessionState as Told,
};
use openccas_protocol::{AgentMediaSettings, ErrorKind, PhoneAgentStatus};
use openccas_simulator::{CallViewState, PreviewState, SessionState, World};

use crate::{
    calls::Holds,
    machine::Automaton,
    told::{Verdict, must},
};

/// Compares everything, at a moment when nothing is under way.
pub(crate) fn compare(world: &mut World, picture: &Picture, automaton: &Automaton) -> Verdict {
    automaton.at_rest()?;
    agents(world, picture, automaton)?;
    sessions(world, picture)?;
    previews(world, picture)?;
    answers(world, picture)
}

fn agents(world: &World, picture: &Picture, automaton: &Automaton) -> Verdict {
    for view in world.agents() {
        let rec_id = view.rec_id;
        let told = picture.agent(rec_id);
        must(view.logged_on == told.is_some(), || {
            format!("agent {rec_id} is logged on?")
        })?;
        let judged = automaton.agents.get(&rec_id);
        must(view.logged_on == judged.is_some(), || {
            format!("agent {rec_id} is logged on?")
        })?;
        let (Some(told), Some(judged)) = (told, judged) else {
            continue;
        };
        let ready = told.voice.is_ready();
        must(ready == Known::Known(view.voice_ready), || {
            format!(
                "agent {rec_id}: ready {} is told as {ready:?}",
                view.voice_ready
            )
        })?;
        must(
            told.extension.as_deref() == Some(view.extension.as_str()),
            || format!("agent {rec_id}: extension {:?}", told.extension),
        )?;
        must(view.clerical != told.clerical.is_empty(), || {
            format!(
                "agent {rec_id}: clerical {} is told as {:?}",
                view.clerical, told.clerical
            )
        })?;
        if judged.phone {
            must(judged.status == Some(judged.phone_status()), || {
                format!("agent {rec_id}: status {:?}", judged.status)
            })?;
        }
        let so: BTreeSet<i32> = view.calls.iter().map(|call| call.call_id).collect();
        let by_picture: BTreeSet<i32> = told.calls.iter().copied().collect();
        let by_automaton: BTreeSet<i32> = judged.calls.keys().copied().collect();
        // A supervisor is in a call that is not the supervisor's own.
        let own = |calls: BTreeSet<i32>| -> BTreeSet<i32> {
            let supervises = |call: &i32| {
                judged
                    .calls
                    .get(call)
                    .is_some_and(|leg| matches!(leg.substate, 1 | 3))
            };
            calls.into_iter().filter(|call| !supervises(call)).collect()
        };
        must(own(so.clone()) == own(by_picture.clone()), || {
            format!("agent {rec_id} has calls {so:?}; the picture has {by_picture:?}")
        })?;
        must(own(so.clone()) == own(by_automaton.clone()), || {
            format!("agent {rec_id} has calls {so:?}; the automaton has {by_automaton:?}")
        })?;
        for call in &view.calls {
            let leg = picture.call(call.call_id);
            let leg = leg.and_then(|call| call.leg(rec_id));
            let state = leg.map(|leg| leg.state);
            // Of two who had it on hold, the events do not tell which has taken it back.
            let judged = judged.calls.get(&call.call_id);
            let uncertain = judged.is_some_and(|leg| leg.holds == Holds::Perhaps);
            let fits = match state {
                None | Some(LegState::Clerical) => false,
                Some(LegState::Unknown) => true,
                Some(LegState::Allocated) => call.state == CallViewState::Alerting,
                Some(LegState::Originated) => call.state == CallViewState::Calling,
                Some(LegState::Delivered) => {
                    matches!(call.state, CallViewState::Alerting | CallViewState::Calling)
                }
                // Whether the other party of a joined call has answered yet is not told.
                Some(LegState::Established | LegState::Held(HeldBy::Other)) => {
                    matches!(
                        call.state,
                        CallViewState::Connected | CallViewState::Calling
                    )
                }
                Some(LegState::Held(_)) => {
                    matches!(
                        call.state,
                        CallViewState::Holding | CallViewState::Connected
                    )
                }
                _ => true,
            };
            must(fits || uncertain, || {
                format!("agent {rec_id}: {call:?} is told as {state:?}")
            })?;
        }
    }
    Ok(())
}

fn sessions(world: &World, picture: &Picture) -> Verdict {
    let so: BTreeMap<i32, i32> = world
        .sessions()
        .into_iter()
        .filter(|session| session.state == SessionState::Handling)
        .filter_map(|session| Some((session.session_id, session.rec_id?)))
        .collect();
    let told: BTreeMap<i32, i32> = picture
        .sessions()
        .filter(|(_, session)| session.state == Told::Handling)
        .map(|(agent, session)| (session.session_id, agent.rec_id))
        .collect();
    must(so == told, || {
        format!("sessions {so:?} are told as {told:?}")
    })
}

fn previews(world: &World, picture: &Picture) -> Verdict {
    let pending = world
        .previews()
        .into_iter()
        .filter(|preview| preview.state == PreviewState::Pending);
    let so: BTreeMap<i32, i32> = pending
        .map(|preview| (preview.id, preview.rec_id))
        .collect();
    let campaign = picture
        .campaign_calls()
        .filter(|(_, call)| call.state == OfferState::Pending)
        .filter_map(|(agent, call)| Some((call.campaign_call_id?, agent.rec_id)));
    let callbacks = picture
        .callbacks()
        .filter(|(_, callback)| callback.state == OfferState::Pending)
        .filter_map(|(agent, callback)| Some((callback.callback_call_id?, agent.rec_id)));
    let told: BTreeMap<i32, i32> = campaign.chain(callbacks).collect();
    must(so == told, || {
        format!("pending calls {so:?} are told as {told:?}")
    })
}

/// What requests answer.
fn answers(world: &mut World, picture: &Picture) -> Verdict {
    let views = world.agents();
    for view in views {
        let rec_id = view.rec_id;
        let told = picture.agent(rec_id);
        let mut ask = |request| world.handle(&request, -1, None);
        let manager = ask(request!(GetAgentCallManagerId {
            agent_rec_id: rec_id
        }));
        let manager = manager
            .and_then(|it| it.long())
            .map_err(|it| it.to_string())?;
        must((manager == 0) == told.is_none(), || {
            format!("agent {rec_id}: manager {manager}")
        })?;
        let settings = ask(request!(GetAgentMediaSettings {
            agent_rec_id: rec_id
        }));
        let settings = settings.and_then(|it| AgentMediaSettings::from_outputs(&it));
        let settings = settings.map_err(|it| it.to_string())?;
        if told.is_none() || view.phone_agent {
            must(
                !settings.chat_enabled && settings.number_of_concurrent_chat == 0,
                || format!("agent {rec_id}: {settings:?}"),
            )?;
        }
        let groups = ask(request!(GetAgentServiceGroups {
            agent_rec_id: rec_id
        }));
        match (told, groups) {
            (None, Err(error)) => must(error.kind() == ErrorKind::AgentNotLoggedOn, || {
                format!("agent {rec_id}: {error}")
            })?,
            (Some(told), Ok(groups)) => {
                let groups = groups.id_names().map_err(|it| it.to_string())?;
                let ids: Vec<i32> = groups.iter().map(|(id, _)| *id).collect();
                let known = told.groups.clone().get();
                // No event tells of a phone agent's other groups.
                let same = view.phone_agent || known.as_deref() == Some(ids.as_slice());
                must(same, || {
                    format!("agent {rec_id} serves {ids:?}, told as {known:?}")
                })?;
                for (id, name) in groups {
                    let group = picture.group(id);
                    let same = group.is_some_and(|group| group.name.as_deref() == Some(&name));
                    must(same, || {
                        format!("group {id} is {name:?}, told as {group:?}")
                    })?;
                }
            }
            (told, groups) => return Err(format!("agent {rec_id}: {groups:?}, told {told:?}")),
        }
        if view.phone_agent {
            phone_agent(world, picture, rec_id)?;
        } else {
            readiness(world, picture, rec_id)?;
        }
    }
    Ok(())
}

fn readiness(world: &mut World, picture: &Picture, rec_id: i32) -> Verdict {
    let told = picture.agent(rec_id);
    let requests = [
        request!(GetVoiceReadyStatus {
            agent_rec_id: rec_id
        }),
        request!(GetEmailReadyStatus {
            agent_rec_id: rec_id
        }),
    ];
    for (request, email) in requests.into_iter().zip([false, true]) {
        let answer = world.handle(&request, -1, None);
        let ready = told.map(|told| if email { &told.email } else { &told.voice });
        match (answer, ready) {
            (Err(error), None) => must(error.kind() == ErrorKind::AgentNotLoggedOn, || {
                format!("agent {rec_id}: {error}")
            })?,
            (Ok(answer), Some(ready)) => {
                let answer = answer.long().map_err(|it| it.to_string())?;
                must(ready.is_ready() == Known::Known(answer == 1), || {
                    format!("agent {rec_id}: ready {answer}, told as {ready:?}")
                })?;
            }
            (answer, ready) => return Err(format!("agent {rec_id}: {answer:?}, told {ready:?}")),
        }
    }
    Ok(())
}

fn phone_agent(world: &mut World, picture: &Picture, rec_id: i32) -> Verdict {
    let status = world.handle(
        &request!(GetPhoneAgentStatus {
            agent_rec_id: rec_id
        }),
        -1,
        None,
    );
    let Some(told) = picture.agent(rec_id) else {
        let kind = status.err().map(|error| error.kind());
        return must(kind == Some(ErrorKind::PhoneAgentNotLoggedOn), || {
            format!("phone agent {rec_id}: {kind:?}")
        });
    };
    let status = status.and_then(|it| PhoneAgentStatus::from_outputs(&it));
    let status = status.map_err(|it| it.to_string())?;
    must(status.logged_on, || {
        format!("phone agent {rec_id}: {status:?}")
    })?;
    let (ready, reason) = match &told.voice.state {
        ReadyState::Ready => (true, -1),
        ReadyState::NotReady {
            reason: Known::Known(Some(reason)),
        } => (false, reason.id),
        _ => (false, -1),
    };
    must(
        (status.ready, status.not_ready_reason_id) == (ready, reason),
        || format!("phone agent {rec_id}: {status:?}, told as {:?}", told.voice),
    )?;
    if status.call_id != 0 {
        let call = picture.call(status.call_id);
        // Who is given a group's call by a colleague is not told whose it is.
        let group = call.and_then(|call| call.service_group_id.get());
        let same = group.is_none_or(|group| group == Some(status.service_group_id));
        must(told.calls.contains(&status.call_id) && same, || {
            format!("phone agent {rec_id}: {status:?}, told as {call:?}")
        })?;
    }
    let extension = told.extension.as_deref().unwrap_or_default();
    let found = request!(GetPhoneAgentRecIdFromExtension {
        extension: extension
    });
    let found = world
        .handle(&found, told.tenant_id, None)
        .and_then(|it| it.long());
    must(found.as_ref().ok() == Some(&rec_id), || {
        format!("at {extension}: {found:?}")
    })?;
    let group = request!(GetPhoneAgentServiceGroupId {
        extension: extension
    });
    let group = world
        .handle(&group, told.tenant_id, None)
        .and_then(|it| it.long());
    must(
        group.as_ref().ok() == Some(&status.service_group_id),
        || format!("{group:?}"),
    )
}
