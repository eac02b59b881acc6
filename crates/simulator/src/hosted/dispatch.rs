//! How each act is carried out.

use std::time::Duration;

use openccas_protocol::{Error, Method};

use super::{Hosted, act::Act, arguments::Arguments};
use crate::{
    scenario::{CallbackKind, Customer, CustomerField, FaultEffect, Habits, Medium, Skill},
    simulator::Simulator,
    world::{
        Fault, Form, InboundCall, InboundCallback, InboundSession, Recorder, Reply, Supervision,
    },
};

/// What an act gives: an id, or nothing.
type Given = Result<Option<i32>, Error>;

impl Hosted {
    /// Carries an act out; its arguments are known to fit.
    pub(super) fn carry_out(&self, act: Act, given: &Arguments<'_>) -> Given {
        let simulator = self.simulator();
        let agent = || given.long("agent");
        let call = || given.long("call");
        let session = || given.long("session");
        let group = || given.long("group");
        let campaign = || given.long("campaign");
        match act {
            Act::CutConnections => nothing(
                self.cut_connections(given.optional_text("client"))
                    .map(drop),
            ),
            Act::HalfOpen => {
                let on = given.optional_flag("on").unwrap_or(true);
                nothing(self.half_open(given.optional_text("client"), on).map(drop))
            }
            Act::RefuseConnections => {
                nothing(self.refuse_connections(given.optional_flag("on").unwrap_or(true)))
            }
            Act::ShutDown => {
                self.shut_down();
                Ok(None)
            }
            Act::Kill => {
                self.kill();
                Ok(None)
            }
            Act::Advance => {
                let seconds = given.duration("seconds").unwrap_or_default();
                simulator.advance(seconds + milliseconds(given)?);
                Ok(None)
            }
            Act::LogOn => nothing(simulator.log_on(agent()?)),
            Act::LogOff => nothing(simulator.log_off(agent()?)),
            Act::SetReady => nothing(simulator.set_ready(agent()?, medium(given)?)),
            Act::SetNotReady => {
                let reason = given.optional_long("reason").unwrap_or(-1);
                nothing(simulator.set_not_ready(agent()?, medium(given)?, reason))
            }
            Act::SetHabits => nothing(simulator.set_habits(agent()?, habits(simulator, given)?)),
            Act::LoseApplication => nothing(simulator.lose_application(agent()?)),
            Act::RegisterPhone => {
                nothing(simulator.register_phone(agent()?, given.described(&["agent"])?))
            }
            Act::InboundCall => id(simulator.inbound_call(group()?, inbound_call(given)?)),
            Act::CustomerHangsUp => nothing(simulator.customer_hangs_up(call()?)),
            Act::Answer => nothing(simulator.answer(agent()?, call()?)),
            Act::Reject => nothing(simulator.reject(agent()?, call()?)),
            Act::HangUp => nothing(simulator.hang_up(agent()?, call()?)),
            Act::Dial => id(simulator.dial(agent()?, given.text("number")?)),
            Act::Email => id(simulator.email(group()?, inbound_session(given)?)),
            Act::Sms => id(simulator.sms(group()?, inbound_session(given)?)),
            Act::Chat => id(simulator.chat(group()?, inbound_session(given)?)),
            Act::OpenMedia => id(simulator.open_media(group()?, inbound_session(given)?)),
            Act::AcceptSession => nothing(simulator.accept_session(agent()?, session()?)),
            Act::RejectSession => nothing(simulator.reject_session(agent()?, session()?)),
            Act::Reply => nothing(simulator.reply(agent()?, session()?, &reply(given))),
            Act::Delete => nothing(simulator.delete(agent()?, session()?)),
            Act::Complete => nothing(simulator.complete(agent()?, session()?)),
            Act::Forward => nothing(simulator.forward(agent()?, session()?, group()?)),
            Act::Redirect => {
                let to = given.long("to_agent")?;
                nothing(simulator.redirect(agent()?, session()?, to))
            }
            Act::StartCampaign => nothing(simulator.start_campaign(campaign()?)),
            Act::StopCampaign => nothing(simulator.stop_campaign(campaign()?)),
            Act::AddCustomer => nothing(simulator.add_customer(campaign()?, customer(given)?)),
            Act::Callback => id(simulator.callback(group()?, callback(given)?)),
            Act::WithdrawCallback => nothing(simulator.withdraw_callback(given.long("callback")?)),
            Act::DialPending => {
                let number = given.optional_text("number").unwrap_or_default();
                nothing(simulator.dial_pending(agent()?, number))
            }
            Act::RejectPending => nothing(simulator.reject_pending(agent()?)),
            Act::FillForm => nothing(simulator.fill_form(agent()?, &form(given)?)),
            Act::UpdateCustomer => {
                let (label, data) = (given.text("label")?, given.text("data")?);
                nothing(simulator.update_customer(agent()?, label, data))
            }
            Act::Supervise => {
                let how = match given.text("how")? {
                    "assist" => Supervision::Assist,
                    _ => Supervision::Monitor,
                };
                nothing(simulator.supervise(given.long("supervisor")?, agent()?, how))
            }
            Act::StartRecording => {
                let by = recorder(given)?;
                nothing(simulator.start_recording(agent()?, call()?, by))
            }
            Act::StopRecording => nothing(simulator.stop_recording(agent()?, call()?)),
            Act::AddAgent => nothing(simulator.add_agent(&given.described(&[])?)),
            Act::AddPhoneAgent => nothing(simulator.add_phone_agent(&given.described(&[])?)),
            Act::AddGroup => nothing(simulator.add_group(given.described(&[])?)),
            Act::SetGroups => {
                let skill = |group| Skill { group, level: 1 };
                let skills: Vec<Skill> = given.ids("groups").into_iter().map(skill).collect();
                nothing(simulator.set_groups(agent()?, &skills))
            }
            Act::BeginFault => {
                simulator.begin_fault(fault(given)?);
                Ok(None)
            }
            Act::EndFaults => {
                simulator.end_faults();
                Ok(None)
            }
        }
    }
}

fn nothing(done: Result<(), Error>) -> Given {
    done.map(|()| None)
}

fn id(done: Result<i32, Error>) -> Given {
    done.map(Some)
}

fn milliseconds(given: &Arguments<'_>) -> Result<Duration, Error> {
    let milliseconds = given.optional_long("milliseconds").unwrap_or_default();
    u64::try_from(milliseconds)
        .map(Duration::from_millis)
        .map_err(|_| given.unfit("milliseconds", "cannot be used: time never goes back"))
}

fn medium(given: &Arguments<'_>) -> Result<Medium, Error> {
    Ok(match given.text("medium")? {
        "email" => Medium::Email,
        "chat" => Medium::Chat,
        "open_media" => Medium::OpenMedia,
        _ => Medium::Voice,
    })
}

fn habits(simulator: &Simulator, given: &Arguments<'_>) -> Result<Option<Habits>, Error> {
    let Some(name) = given.optional_text("habits") else {
        return Ok(None);
    };
    let mut known = simulator.scenario().habits.iter();
    let found = known.find(|habits| habits.name == name).cloned();
    let unknown = || given.unfit("habits", "cannot be used: the scenario has no such habits");
    found.map(Some).ok_or_else(unknown)
}

fn inbound_call(given: &Arguments<'_>) -> Result<InboundCall, Error> {
    Ok(InboundCall {
        calling: given.optional_text("from").unwrap_or_default().to_owned(),
        called: given.optional_text("to").unwrap_or_default().to_owned(),
        ivr: given.ivr()?,
        private_data: given.optional_text("private_data").map(str::to_owned),
        priority: given.optional_long("priority").unwrap_or_default(),
        talk: given.span("talk"),
        patience: given.span("patience"),
        wants_callback: given.optional_flag("wants_callback").unwrap_or_default(),
    })
}

fn inbound_session(given: &Arguments<'_>) -> Result<InboundSession, Error> {
    let mut session = InboundSession::from(given.text("from")?);
    session.subject = given
        .optional_text("subject")
        .unwrap_or_default()
        .to_owned();
    session.text = given.optional_text("text").unwrap_or_default().to_owned();
    session.others = given.texts("others");
    session.ivr = given.ivr()?;
    session.priority = given.optional_long("priority").unwrap_or_default();
    session.takes = given.span("takes");
    session.patience = given.span("patience");
    Ok(session)
}

fn reply(given: &Arguments<'_>) -> Reply {
    let mut reply = Reply::text(given.optional_text("text").unwrap_or_default());
    reply.subject = given.optional_text("subject").map(str::to_owned);
    reply.to = given.texts("to");
    reply.forwarded = given.optional_flag("forwarded").unwrap_or_default();
    reply
}

fn customer(given: &Arguments<'_>) -> Result<Customer, Error> {
    let field = |(label, data)| CustomerField { label, data };
    Ok(Customer {
        id: given.long("id")?,
        name: given.text("name")?.to_owned(),
        number: given.text("number")?.to_owned(),
        comment: given
            .optional_text("comment")
            .unwrap_or_default()
            .to_owned(),
        data: given.ivr()?.into_iter().map(field).collect(),
    })
}

fn callback(given: &Arguments<'_>) -> Result<InboundCallback, Error> {
    let kind = match given.text("kind")? {
        "voice" => CallbackKind::Voice,
        "email" => CallbackKind::Email,
        "campaign" => CallbackKind::Campaign,
        _ => CallbackKind::Web,
    };
    let mut callback = InboundCallback::to(given.text("from")?, kind);
    callback.called = given.optional_text("to").unwrap_or_default().to_owned();
    callback.ivr = given.ivr()?;
    callback.orig_call_id = given.optional_long("orig_call");
    Ok(callback)
}

fn form(given: &Arguments<'_>) -> Result<Form, Error> {
    Ok(Form {
        status: given.long("status")?,
        next_attempt: given.date("next_attempt"),
        comment: given.optional_text("comment").map(str::to_owned),
        close: given.optional_flag("close").unwrap_or(true),
    })
}

fn recorder(given: &Arguments<'_>) -> Result<Recorder, Error> {
    match (given.optional_text("by"), given.optional_long("supervisor")) {
        (Some(_), Some(_)) => Err(given.unfit("supervisor", "excludes \"by\"")),
        (None, Some(supervisor)) => Ok(Recorder::Supervisor(supervisor)),
        (Some("agent"), None) => Ok(Recorder::Agent),
        (_, None) => Ok(Recorder::OutsideSystem),
    }
}

fn fault(given: &Arguments<'_>) -> Result<Fault, Error> {
    let delay = given.span("delay");
    let mut fault = match (given.text("effect")?, delay) {
        ("delay", Some(delay)) => Fault::delay(delay),
        ("delay", None) => return Err(given.unfit("delay", "is missing for this effect")),
        (_, Some(_)) => return Err(given.unfit("delay", "goes with the effect delay only")),
        ("silence", None) => Fault::new(FaultEffect::Silence),
        (_, None) => Fault::new(FaultEffect::Ignore),
    };
    if let Some(name) = given.optional_text("method") {
        let method = Method::from_name(name);
        let unknown = || given.unfit("method", "cannot be used: there is no such method");
        fault = fault.of_method(method.ok_or_else(unknown)?);
    }
    fault.agent = given.optional_long("agent");
    Ok(fault)
}
