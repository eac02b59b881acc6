//! What people do in the contact centre: the operations that every binding's simulator has.

use std::time::Duration;

use openccas::{Method, Result};
use openccas_simulator::{
    Fault, InboundCall, InboundCallback, InboundSession, Recorder, Reply, Simulator, Supervision,
    scenario::{CallbackKind, FaultEffect, Medium, Skill},
};
use serde::de::DeserializeOwned;

use crate::{
    arguments::{Arguments, Unfit},
    value::Scalar,
};

/// Does it. Inside, what the operation gives, if it gives anything.
pub(crate) fn act(
    simulator: &Simulator,
    act: &str,
    given: &Arguments,
) -> std::result::Result<Result<Option<Scalar>>, Unfit> {
    let agent = || given.long("agent");
    let call = || given.long("call");
    let session = || given.long("session");
    let group = || given.long("group");
    Ok(match act {
        "advance" => {
            simulator.advance(seconds(given)?);
            Ok(None)
        }
        "log_on" => nothing(simulator.log_on(agent()?)),
        "inbound_call" => id(simulator.inbound_call(group()?, inbound_call(given)?)),
        "answer" => nothing(simulator.answer(agent()?, call()?)),
        "hang_up" => nothing(simulator.hang_up(agent()?, call()?)),
        "dial" => id(simulator.dial(agent()?, given.text("number")?)),
        "email" => id(simulator.email(group()?, inbound_session(given)?)),
        "sms" => id(simulator.sms(group()?, inbound_session(given)?)),
        "chat" => id(simulator.chat(group()?, inbound_session(given)?)),
        "open_media" => id(simulator.open_media(group()?, inbound_session(given)?)),
        "accept_session" => nothing(simulator.accept_session(agent()?, session()?)),
        "reject_session" => nothing(simulator.reject_session(agent()?, session()?)),
        "reply" => nothing(simulator.reply(agent()?, session()?, &reply(given)?)),
        "delete" => nothing(simulator.delete(agent()?, session()?)),
        "complete" => nothing(simulator.complete(agent()?, session()?)),
        "forward" => nothing(simulator.forward(agent()?, session()?, group()?)),
        "redirect" => {
            let to = given.long("to_agent")?;
            nothing(simulator.redirect(agent()?, session()?, to))
        }
        "lose_application" => nothing(simulator.lose_application(agent()?)),
        "set_ready" => nothing(simulator.set_ready(agent()?, medium(given)?)),
        "set_not_ready" => {
            let reason = given.optional_long("reason")?.unwrap_or(-1);
            nothing(simulator.set_not_ready(agent()?, medium(given)?, reason))
        }
        _ => return outbound(simulator, act, given),
    })
}

/// Campaigns and callbacks.
fn outbound(
    simulator: &Simulator,
    act: &str,
    given: &Arguments,
) -> std::result::Result<Result<Option<Scalar>>, Unfit> {
    let agent = || given.long("agent");
    Ok(match act {
        "start_campaign" => nothing(simulator.start_campaign(given.long("campaign")?)),
        "stop_campaign" => nothing(simulator.stop_campaign(given.long("campaign")?)),
        "callback" => id(simulator.callback(given.long("group")?, inbound_callback(given)?)),
        "withdraw_callback" => nothing(simulator.withdraw_callback(given.long("callback")?)),
        "dial_pending" => {
            let number = given.optional_text("number")?.unwrap_or_default();
            nothing(simulator.dial_pending(agent()?, number))
        }
        "reject_pending" => nothing(simulator.reject_pending(agent()?)),
        "update_customer" => {
            let (label, data) = (given.text("label")?, given.text("data")?);
            nothing(simulator.update_customer(agent()?, label, data))
        }
        _ => return operation(simulator, act, given),
    })
}

/// What supervisors and administrators do, and what goes wrong.
fn operation(
    simulator: &Simulator,
    act: &str,
    given: &Arguments,
) -> std::result::Result<Result<Option<Scalar>>, Unfit> {
    let agent = || given.long("agent");
    Ok(match act {
        "supervise" => {
            let how = match given.text("how")? {
                "assist" => Supervision::Assist,
                "monitor" => Supervision::Monitor,
                _ => return Err(given.unfit("how: assist or monitor")),
            };
            nothing(simulator.supervise(given.long("supervisor")?, agent()?, how))
        }
        "start_recording" => {
            let by = match (
                given.optional_text("by")?,
                given.optional_long("supervisor")?,
            ) {
                (_, Some(supervisor)) => Recorder::Supervisor(supervisor),
                (Some("agent"), None) => Recorder::Agent,
                (Some("outside_system") | None, None) => Recorder::OutsideSystem,
                _ => return Err(given.unfit("by: agent or outside_system")),
            };
            nothing(simulator.start_recording(agent()?, given.long("call")?, by))
        }
        "stop_recording" => nothing(simulator.stop_recording(agent()?, given.long("call")?)),
        "register_phone" => {
            nothing(simulator.register_phone(agent()?, described(given, &["agent"])?))
        }
        "add_group" => nothing(simulator.add_group(described(given, &[])?)),
        "set_groups" => {
            let groups = list(Some(given.text("groups")?));
            let skill = |group: &String| group.parse().map(|group| Skill { group, level: 1 });
            let skills: Vec<Skill> = groups
                .iter()
                .map(skill)
                .collect::<std::result::Result<_, _>>()
                .map_err(|_| given.unfit("groups: ids with semicolons between"))?;
            nothing(simulator.set_groups(agent()?, &skills))
        }
        "begin_fault" => {
            let effect = match given.text("effect")? {
                "ignore" => FaultEffect::Ignore,
                "silence" => FaultEffect::Silence,
                _ => return Err(given.unfit("effect: ignore or silence")),
            };
            let mut fault = Fault::new(effect);
            if let Some(name) = given.optional_text("method")? {
                let method = Method::from_name(name).ok_or_else(|| given.unfit("a method"))?;
                fault = fault.of_method(method);
            }
            simulator.begin_fault(fault);
            Ok(None)
        }
        "end_faults" => {
            simulator.end_faults();
            Ok(None)
        }
        _ => return Err(Unfit(format!("nobody can {act:?}"))),
    })
}

/// A thing that is described as in a scenario.
fn described<T: DeserializeOwned>(
    given: &Arguments,
    besides: &[&str],
) -> std::result::Result<T, Unfit> {
    let table = given.table(besides);
    T::deserialize(table).map_err(|error| given.unfit(error.message()))
}

fn inbound_callback(given: &Arguments) -> std::result::Result<InboundCallback, Unfit> {
    let kind = match given.text("kind")? {
        "web" => CallbackKind::Web,
        "voice" => CallbackKind::Voice,
        "email" => CallbackKind::Email,
        "campaign" => CallbackKind::Campaign,
        _ => return Err(given.unfit("kind: web, voice, email or campaign")),
    };
    let mut callback = InboundCallback::to(given.text("from")?, kind);
    callback.called = given.optional_text("to")?.unwrap_or_default().to_owned();
    callback.ivr = owned(&given.ivr()?);
    callback.orig_call_id = given.optional_long("orig_call")?;
    Ok(callback)
}

fn nothing(done: Result<()>) -> Result<Option<Scalar>> {
    done.map(|()| None)
}

fn id(done: Result<i32>) -> Result<Option<Scalar>> {
    done.map(|id| Some(Scalar::Long(id)))
}

/// Whole seconds, or milliseconds.
fn seconds(given: &Arguments) -> std::result::Result<Duration, Unfit> {
    let seconds = given.optional_long("seconds")?.unwrap_or_default();
    let millis = given.optional_long("milliseconds")?.unwrap_or_default();
    let unsigned = |value: i32| u64::try_from(value).map_err(|_| given.unfit("a time to come"));
    Ok(Duration::from_secs(unsigned(seconds)?) + Duration::from_millis(unsigned(millis)?))
}

fn inbound_call(given: &Arguments) -> std::result::Result<InboundCall, Unfit> {
    Ok(InboundCall {
        calling: given.text("from")?.to_owned(),
        called: given.optional_text("to")?.unwrap_or_default().to_owned(),
        ivr: owned(&given.ivr()?),
        private_data: given.optional_text("private_data")?.map(str::to_owned),
        priority: given.optional_long("priority")?.unwrap_or_default(),
        ..InboundCall::default()
    })
}

fn inbound_session(given: &Arguments) -> std::result::Result<InboundSession, Unfit> {
    let mut session = InboundSession::from(given.text("from")?);
    session.subject = given
        .optional_text("subject")?
        .unwrap_or_default()
        .to_owned();
    session.text = given.optional_text("text")?.unwrap_or_default().to_owned();
    session.others = list(given.optional_text("others")?);
    session.ivr = owned(&given.ivr()?);
    Ok(session)
}

fn reply(given: &Arguments) -> std::result::Result<Reply, Unfit> {
    let mut reply = Reply::text(given.optional_text("text")?.unwrap_or_default());
    reply.subject = given.optional_text("subject")?.map(str::to_owned);
    reply.to = list(given.optional_text("to")?);
    reply.forwarded = given.optional_flag("forwarded")?.unwrap_or_default();
    Ok(reply)
}

fn medium(given: &Arguments) -> std::result::Result<Medium, Unfit> {
    Ok(match given.text("medium")? {
        "voice" => Medium::Voice,
        "email" => Medium::Email,
        "chat" => Medium::Chat,
        "open_media" => Medium::OpenMedia,
        _ => return Err(given.unfit("medium: voice, email, chat or open_media")),
    })
}

/// The items of a text with semicolons between them.
fn list(text: Option<&str>) -> Vec<String> {
    let items = text.unwrap_or_default().split(';').map(str::trim);
    items
        .filter(|item| !item.is_empty())
        .map(str::to_owned)
        .collect()
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(label, data): &(&str, &str)| ((*label).to_owned(), (*data).to_owned());
    pairs.iter().map(owned).collect()
}
