//! What a replay can answer: questions about who is logged on, whose answers were recorded.

use openccas::{Error, ErrorKind, EventType, FieldValue, IdList, Outputs, Parameter};
use openccas_model::{Configuration, Standing};
use openccas_protocol::{Envelope, Event, Origin, Request, join_pairs};

/// The answer to a question; `None` if the configuration data do not have it.
pub(super) fn answer(
    request: &Request,
    configuration: &Configuration,
) -> Option<Result<Outputs, Error>> {
    match request {
        Request::GetAgentRecIdFromLogonId(request) => {
            let mut agents = events(configuration, EventType::Logon);
            let agent = agents
                .find(|agent| agent.text(Parameter::LOGON_ID) == Some(&request.agent_logon_id));
            let message = "nobody who is logged on in the recording has this logon id";
            Some(number(agent.as_ref(), Parameter::REC_ID, message))
        }
        Request::GetVoiceReadyStatus(request) => Some(flag(
            configuration,
            request.agent_rec_id,
            Parameter::VOICE_READY,
        )),
        Request::GetEmailReadyStatus(request) => Some(flag(
            configuration,
            request.agent_rec_id,
            Parameter::EMAIL_READY,
        )),
        Request::GetAgentServiceGroups(request) => {
            Some(groups(configuration, request.agent_rec_id))
        }
        _ => None,
    }
}

fn flag(
    configuration: &Configuration,
    rec_id: i32,
    parameter: Parameter,
) -> Result<Outputs, Error> {
    let agent = agent(configuration, rec_id)?;
    number(Some(&agent), parameter, "the recording does not tell")
}

fn groups(configuration: &Configuration, rec_id: i32) -> Result<Outputs, Error> {
    let agent = agent(configuration, rec_id)?;
    let list = IdList::new(
        agent
            .text(Parameter::SERVICE_GROUP_LIST)
            .unwrap_or_default(),
    );
    let named = list.iter().map(|id| {
        let group = events(configuration, EventType::ServiceGroupAdded)
            .find(|group| group.long(Parameter::REC_ID) == Some(id));
        let name = group.and_then(|group| group.text(Parameter::NAME).map(str::to_owned));
        (id, name.unwrap_or_default())
    });
    Ok(join_pairs(named).into())
}

fn agent(configuration: &Configuration, rec_id: i32) -> Result<Event, Error> {
    events(configuration, EventType::Logon)
        .find(|agent| agent.long(Parameter::REC_ID) == Some(rec_id))
        .ok_or_else(|| {
            let message = format!("agent {rec_id} is not logged on in the recording");
            Error::new(ErrorKind::AgentNotLoggedOn, message)
        })
}

fn number(event: Option<&Event>, parameter: Parameter, otherwise: &str) -> Result<Outputs, Error> {
    match event.and_then(|event| event.get(parameter)) {
        Some(FieldValue::Long(value)) => Ok(value.into()),
        _ => Err(Error::new(ErrorKind::AgentUnknown, otherwise)),
    }
}

fn events(
    configuration: &Configuration,
    event_type: EventType,
) -> impl Iterator<Item = Event> + '_ {
    configuration
        .events()
        .filter(move |standing| standing.body.event_type() == event_type)
        .map(event)
}

fn event(standing: &Standing) -> Event {
    let envelope = Envelope {
        seq: 0,
        time: standing.time,
        tenant_id: standing.tenant_id,
        snapshot: true,
        correlation: None,
    };
    Event::assemble(&envelope, &standing.body, &Origin::local(""))
}
