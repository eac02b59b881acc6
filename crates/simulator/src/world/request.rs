//! What each request does, and how it fails.
//!
//! Success means what the vendor's text says of the request. One that is *sent* to the agent
//! application succeeds if the agent is logged on; if the state then makes it impossible, nothing
//! happens and the log gives the reason, unless the centre is strict. One that is sent to the
//! router, for phone agents, succeeds whatever their state. One that *succeeds* has been done.

use openccas_protocol::{
    AgentMediaSettings, Error, ErrorKind, Outputs, Request, Tenant, join_pairs,
};
use openccas_service::Correlation;

use super::{Agent, World, agent::Kind, readiness::Readiness, sees};
use crate::scenario::{MediaSettings, Medium};

pub(super) type Answer = Result<Outputs, Error>;

impl World {
    /// Carries out a request of a client who sees the tenant `view`, or all tenants if it is -1.
    ///
    /// # Errors
    /// Those of the method, `not_supported` for one that the simulator does not carry out, and in
    /// a strict centre `impossible_in_this_state`.
    pub fn handle(
        &mut self,
        request: &Request,
        view: i32,
        correlation: Option<Correlation>,
    ) -> Answer {
        self.cause = correlation;
        let answer = if self.is_ignored(request) {
            let name = request.method().info().com_name;
            self.log
                .info(self.now, format!("{name} is ignored on purpose"));
            Ok(Outputs::default())
        } else {
            self.dispatch(request, view)
        };
        self.cause = None;
        if let Err(error) = &answer {
            let text = format!("{} is refused: {error}", request.method().info().com_name);
            self.log.info(self.now, text);
        }
        self.settle();
        answer
    }

    fn dispatch(&mut self, request: &Request, view: i32) -> Answer {
        use Request as R;
        match request {
            R::MakeCall(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.make_call(agent, &r.dial_string).map(|_| ())
            }),
            R::AnswerCall(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.answer(agent, r.call_id)
            }),
            R::HangupCall(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.hang_up(agent, r.call_id)
            }),
            R::HoldCall(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.hold(agent, r.call_id)
            }),
            R::RetrieveCall(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.retrieve(agent, r.call_id)
            }),
            R::ConferenceCall(r) => {
                self.send(view, r.agent_rec_id, |world, agent| world.conference(agent))
            }
            R::TransferCall(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.transfer(agent, r.held_call_id)
            }),
            R::DeflectCall(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.deflect(agent, r.call_id, &r.dest)
            }),
            R::RejectServiceCall(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.reject(agent, r.call_id)
            }),
            R::CancelClerical(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.cancel_clerical(agent, r.call_id)
            }),
            R::ExtendClerical(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.extend_clerical(agent, r.call_id, r.num_seconds)
            }),
            R::SendDtmf(r) => self.send(view, r.agent_rec_id, |world, agent| {
                world.send_dtmf(agent, r.call_id, &r.digits)
            }),
            R::StopApp(r) => {
                self.application(view, r.agent_rec_id)?;
                let done = self.log_off(r.agent_rec_id);
                self.note(done);
                Ok(Outputs::default())
            }
            other => self.dispatch_readiness(other, view),
        }
    }

    fn dispatch_readiness(&mut self, request: &Request, view: i32) -> Answer {
        use Request as R;
        let ready = Readiness::Ready;
        let not_ready = Readiness::NotReady(None);
        match request {
            R::SetVoiceReady(r) => self.send_readiness(view, r.agent_rec_id, Medium::Voice, ready),
            R::SetVoiceNotReady(r) => {
                let not_ready = self.not_ready_for(r.agent_rec_id, r.reason);
                self.send_readiness(view, r.agent_rec_id, Medium::Voice, not_ready)
            }
            R::SetEmailReady(r) => self.send_readiness(view, r.agent_rec_id, Medium::Email, ready),
            R::SetEmailNotReady(r) => {
                self.send_readiness(view, r.agent_rec_id, Medium::Email, not_ready)
            }
            R::SetChatReady(r) => self.put_readiness(view, r.agent_rec_id, Medium::Chat, ready),
            R::SetChatNotReady(r) => {
                self.put_readiness(view, r.agent_rec_id, Medium::Chat, not_ready)
            }
            R::SetOpenMediaReady(r) => {
                self.put_readiness(view, r.agent_rec_id, Medium::OpenMedia, ready)
            }
            R::SetOpenMediaNotReady(r) => {
                self.put_readiness(view, r.agent_rec_id, Medium::OpenMedia, not_ready)
            }
            R::GetVoiceReadyStatus(r) => self.readiness(view, r.agent_rec_id, Medium::Voice),
            R::GetEmailReadyStatus(r) => self.readiness(view, r.agent_rec_id, Medium::Email),
            other => self.dispatch_phone_agents(other, view),
        }
    }

    fn dispatch_phone_agents(&mut self, request: &Request, view: i32) -> Answer {
        use Request as R;
        match request {
            R::LogonPhoneAgent(r) => self.route(view, r.tenant_id, |world| {
                world.log_on_phone_agent(r.tenant_id, &r.pin, &r.extension, r.oas_id)
            }),
            R::LogoffPhoneAgent(r) => self.route(view, r.tenant_id, |world| {
                let agent = world.logged_on_with_pin(r.tenant_id, &r.pin)?;
                world.log_off(agent)
            }),
            R::SetPhoneAgentReady(r) => self.route(view, r.tenant_id, |world| {
                let agent = world.logged_on_with_pin(r.tenant_id, &r.pin)?;
                world.set_readiness(agent, Medium::Voice, Readiness::Ready)
            }),
            R::SetPhoneAgentNotReady(r) => self.route(view, r.tenant_id, |world| {
                let agent = world.logged_on_with_pin(r.tenant_id, &r.pin)?;
                let not_ready = world.not_ready_for(agent, r.reason_id);
                world.set_readiness(agent, Medium::Voice, not_ready)
            }),
            R::DeflectPhoneAgentCall(r) => {
                self.of_tenant(view, r.agent_rec_id, r.tenant_id)?;
                self.route(view, r.tenant_id, |world| {
                    world.deflect_phone_agent_call(r.agent_rec_id, r.call_id, &r.dest)
                })
            }
            R::GetPhoneAgentVoiceReadyStatus(r) => {
                let status = self.phone_agent_status(view, r.agent_rec_id)?;
                Ok(i32::from(status.ready).into())
            }
            R::GetPhoneAgentRecIdFromExtension(r) => {
                Ok(self.phone_agent_at(view, &r.extension)?.rec_id.into())
            }
            R::GetPhoneAgentServiceGroupId(r) => {
                let rec_id = self.phone_agent_at(view, &r.extension)?.rec_id;
                Ok(self
                    .current_service_call(rec_id)
                    .map_or(0, |(group, _)| group)
                    .into())
            }
            R::GetPhoneAgentStatus(r) => {
                Ok(self.phone_agent_status(view, r.agent_rec_id)?.to_outputs())
            }
            other => self.dispatch_data(other, view),
        }
    }

    fn dispatch_data(&mut self, request: &Request, view: i32) -> Answer {
        use Request as R;
        match request {
            R::GetAgentRecIdFromLogonId(r) => self.rec_id_of(view, &r.agent_logon_id),
            R::GetNotReadyReasons(r) => {
                self.tenant(view, r.tenant_rec_id)?;
                let reasons = self
                    .reasons
                    .iter()
                    .filter(|reason| reason.tenant_id == r.tenant_rec_id);
                Ok(join_pairs(reasons.map(|reason| (reason.id, &reason.name))).into())
            }
            R::GetAgentServiceGroups(r) => {
                let agent = self.logged_on(view, r.agent_rec_id)?;
                let groups = agent
                    .skills
                    .iter()
                    .filter_map(|skill| self.groups.get(&skill.group));
                Ok(join_pairs(groups.map(|group| (group.id, &group.name))).into())
            }
            R::GetAgentCallManagerId(r) => {
                let agent = self.agent_in(view, r.agent_rec_id)?;
                Ok(agent
                    .logon
                    .as_ref()
                    .map_or(0, |_| agent.call_manager_id)
                    .into())
            }
            R::GetAgentMediaSettings(r) => {
                let agent = self.agent_in(view, r.agent_rec_id)?;
                let settings = match &agent.kind {
                    Kind::Application { media, .. } if agent.logon.is_some() => media.clone(),
                    _ => MediaSettings::default(),
                };
                Ok(media_settings(&settings).to_outputs())
            }
            R::SetAgentCqCodes(r) => {
                self.logged_on(view, r.agent_rec_id)?;
                self.set_cq_codes(r.agent_rec_id, r.call_id, r.service_group_id, &r.cq_codes)?;
                Ok(Outputs::default())
            }
            R::SetPrivateData(r) => {
                self.logged_on(view, r.agent_rec_id)?;
                self.set_private_data(r.agent_rec_id, r.call_id, &r.private_data)?;
                Ok(Outputs::default())
            }
            R::SetAgentIvrData(r) => {
                self.of_tenant(view, r.agent_rec_id, r.tenant_id)?;
                let fields = [
                    (r.ivr_label1.as_str(), r.ivr_data1.as_str()),
                    (r.ivr_label2.as_str(), r.ivr_data2.as_str()),
                    (r.ivr_label3.as_str(), r.ivr_data3.as_str()),
                ];
                self.set_ivr_data(r.agent_rec_id, r.call_id, fields)?;
                Ok(Outputs::default())
            }
            R::SetAgentIvrDataWithCdr(r) => {
                self.of_tenant(view, r.agent_rec_id, r.tenant_id)?;
                let fields = [
                    (r.ivr_label1.as_str(), r.ivr_data1.as_str()),
                    (r.ivr_label2.as_str(), r.ivr_data2.as_str()),
                    (r.ivr_label3.as_str(), r.ivr_data3.as_str()),
                ];
                self.set_ivr_data_with_cdr(r.agent_rec_id, r.call_id, r.media_type, fields)?;
                Ok(Outputs::default())
            }
            other => {
                let answer = self.dispatch_sessions(other, view);
                if let Some(answer) = answer.or_else(|| self.dispatch_previews(other, view)) {
                    return answer;
                }
                let name = other.method().info().com_name;
                let message = format!("the simulator does not carry out {name}");
                Err(Error::new(ErrorKind::NotSupported, message))
            }
        }
    }

    /// A request to an agent application.
    pub(super) fn send(
        &mut self,
        view: i32,
        rec_id: i32,
        step: impl FnOnce(&mut Self, i32) -> Result<(), String>,
    ) -> Answer {
        let agent = self.application(view, rec_id)?;
        if agent.logon.is_none() {
            return Err(not_logged_on(rec_id));
        }
        let done = step(self, rec_id);
        self.sent(done)
    }

    /// A request to the router about phone agents of a tenant.
    fn route(
        &mut self,
        view: i32,
        tenant_id: i32,
        step: impl FnOnce(&mut Self) -> Result<(), String>,
    ) -> Answer {
        self.tenant(view, tenant_id)?;
        let done = step(self);
        self.sent(done)
    }

    /// The answer to a request that was sent to somebody who may have been unable to carry it out.
    pub(super) fn sent(&mut self, done: Result<(), String>) -> Answer {
        match done {
            Err(reason) if self.strict => Err(Error::new(ErrorKind::ImpossibleInThisState, reason)),
            done => {
                self.note(done);
                Ok(Outputs::default())
            }
        }
    }

    fn send_readiness(
        &mut self,
        view: i32,
        rec_id: i32,
        medium: Medium,
        readiness: Readiness,
    ) -> Answer {
        self.send(view, rec_id, |world, agent| {
            world.set_readiness(agent, medium, readiness)
        })
    }

    /// Like [`send_readiness`](Self::send_readiness), for requests of which the text does not say
    /// that the agent has to be logged on.
    fn put_readiness(
        &mut self,
        view: i32,
        rec_id: i32,
        medium: Medium,
        readiness: Readiness,
    ) -> Answer {
        self.application(view, rec_id)?;
        let done = self.set_readiness(rec_id, medium, readiness);
        self.note(done);
        Ok(Outputs::default())
    }

    fn readiness(&self, view: i32, rec_id: i32, medium: Medium) -> Answer {
        let agent = self.application(view, rec_id)?;
        let logon = agent.logon.as_ref().ok_or_else(|| not_logged_on(rec_id))?;
        Ok(i32::from(logon.readiness(medium).is_ready()).into())
    }

    fn rec_id_of(&self, view: i32, logon_id: &str) -> Answer {
        self.agents
            .values()
            .filter(|agent| sees(view, agent.tenant_id) && agent.logon_id == logon_id)
            .min_by_key(|agent| agent.tenant_id)
            .map(|agent| agent.rec_id.into())
            .ok_or_else(|| {
                Error::new(
                    ErrorKind::AgentUnknown,
                    format!("no agent has the logon id {logon_id}"),
                )
            })
    }

    /// The agent or phone agent with this id, if the view shows it.
    pub(super) fn agent_in(&self, view: i32, rec_id: i32) -> Result<&Agent, Error> {
        self.agents
            .get(&rec_id)
            .filter(|agent| sees(view, agent.tenant_id))
            .ok_or_else(|| Error::new(ErrorKind::AgentUnknown, format!("no agent has id {rec_id}")))
    }

    fn logged_on(&self, view: i32, rec_id: i32) -> Result<&Agent, Error> {
        let agent = self.agent_in(view, rec_id)?;
        if agent.logon.is_some() {
            Ok(agent)
        } else {
            Err(not_logged_on(rec_id))
        }
    }

    /// The agent with this id who works with the agent application: a phone agent is never logged
    /// on to it.
    fn application(&self, view: i32, rec_id: i32) -> Result<&Agent, Error> {
        let agent = self.agent_in(view, rec_id)?;
        if agent.is_phone_agent() {
            let message = format!("{rec_id} is a phone agent, who has no agent application");
            return Err(Error::new(ErrorKind::AgentNotLoggedOn, message));
        }
        Ok(agent)
    }

    /// Insists that a tenant exists and that the view shows it.
    fn tenant(&self, view: i32, tenant_id: i32) -> Result<(), Error> {
        let exists = if self.tenants.is_empty() {
            tenant_id == Tenant::NOT_TENANTED
        } else {
            self.tenants.contains(&tenant_id)
        };
        if exists && sees(view, tenant_id) {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::UnknownTenant,
            format!("there is no tenant {tenant_id}"),
        ))
    }

    /// Insists that an agent belongs to the tenant that the request names.
    fn of_tenant(&self, view: i32, rec_id: i32, tenant_id: i32) -> Result<(), Error> {
        self.tenant(view, tenant_id)?;
        if self.agent_in(view, rec_id)?.tenant_id == tenant_id {
            return Ok(());
        }
        let message = format!("tenant {tenant_id} has no agent {rec_id}");
        Err(Error::new(ErrorKind::AgentUnknown, message))
    }
}

fn not_logged_on(rec_id: i32) -> Error {
    Error::new(
        ErrorKind::AgentNotLoggedOn,
        format!("agent {rec_id} is not logged on"),
    )
}

fn media_settings(settings: &MediaSettings) -> AgentMediaSettings {
    AgentMediaSettings {
        number_of_concurrent_om: settings.number_of_concurrent_om,
        receive_chat_while_handling_om: settings.receive_chat_while_handling_om,
        receive_email_while_handling_om: settings.receive_email_while_handling_om,
        receive_voice_while_handling_om: settings.receive_voice_while_handling_om,
        receive_chat_while_handling_voice: settings.receive_chat_while_handling_voice,
        receive_email_while_handling_voice: settings.receive_email_while_handling_voice,
        receive_om_while_handling_voice: settings.receive_om_while_handling_voice,
        number_of_concurrent_chat: settings.number_of_concurrent_chat,
        receive_voice_while_handling_chat: settings.receive_voice_while_handling_chat,
        receive_email_while_handling_chat: settings.receive_email_while_handling_chat,
        receive_om_while_handling_chat: settings.receive_om_while_handling_chat,
        number_of_concurrent_email: settings.number_of_concurrent_email,
        receive_voice_while_handling_email: settings.receive_voice_while_handling_email,
        receive_chat_while_handling_email: settings.receive_chat_while_handling_email,
        receive_om_while_handling_email: settings.receive_om_while_handling_email,
        chat_enabled: settings.chat_enabled,
        email_enabled: settings.email_enabled,
        sms_enabled: settings.sms_enabled,
        om_enabled: settings.om_enabled,
    }
}
