//! Random requests and deeds, by a generator that shares nothing with the simulator's.

use std::time::Duration;

use openccas_protocol::{MediaType, OleDate, Request};
use openccas_simulator::{
    AgentView, InboundCall, InboundCallback, PreviewState, PreviewTask, Recorder, Reply,
    SessionState, Span, Supervision, World,
    scenario::{CallbackKind, Medium, PhoneAgent, Scenario, Skill},
};

/// Xorshift.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    fn pick<T: Clone>(&mut self, items: &[T]) -> Option<T> {
        (!items.is_empty()).then(|| items[self.roll(items.len())].clone())
    }

    pub(crate) fn pause(&mut self) -> Duration {
        Duration::from_millis(self.roll(6_000) as u64)
    }
}

/// What there is to choose from.
pub(crate) struct Lottery<'a> {
    pub(crate) dice: Dice,
    pub(crate) scenario: &'a Scenario,
}

impl Lottery<'_> {
    /// An agent, and something of the agent's: mostly what there is, so that much of it is possible.
    fn agent(&mut self, world: &World) -> AgentView {
        let agents = world.agents();
        agents[self.dice.roll(agents.len())].clone()
    }

    fn call(&mut self, agent: &AgentView) -> i32 {
        let own: Vec<i32> = agent.calls.iter().map(|call| call.call_id).collect();
        let odd = self.dice.roll(12) == 0;
        match self.dice.pick(&own) {
            Some(call) if !odd => call,
            _ => 1_001 + self.dice.roll(200) as i32,
        }
    }

    fn number(&mut self) -> String {
        let mut numbers: Vec<String> = [
            "0812345678",
            "busy",
            "noanswer",
            "answer-after-1",
            "fails-9",
            "",
        ]
        .map(str::to_owned)
        .to_vec();
        let agents = self
            .scenario
            .agents
            .iter()
            .map(|agent| agent.extension.clone());
        let phones = self
            .scenario
            .phone_agents
            .iter()
            .map(|agent| agent.extension.clone());
        let groups = self
            .scenario
            .groups
            .iter()
            .map(|group| group.number.clone());
        numbers.extend(agents.chain(phones).chain(groups));
        self.dice.pick(&numbers).unwrap_or_default()
    }

    fn phone_agent(&mut self) -> Option<PhoneAgent> {
        self.dice.pick(&self.scenario.phone_agents)
    }

    fn session(&mut self, world: &World, rec_id: i32) -> i32 {
        let own: Vec<i32> = world
            .sessions()
            .iter()
            .filter(|session| session.rec_id == Some(rec_id))
            .map(|session| session.session_id)
            .collect();
        let odd = 1_001 + self.dice.roll(200) as i32;
        self.dice.pick(&own).unwrap_or(odd)
    }

    /// A request of any of the methods that change something.
    pub(crate) fn request(&mut self, world: &World) -> Option<Request> {
        let agent = self.agent(world);
        let agent_rec_id = agent.rec_id;
        let call_id = self.call(&agent);
        Some(match self.dice.roll(37) {
            0..=2 => request!(MakeCall {
                agent_rec_id: agent_rec_id,
                dial_string: self.number()
            }),
            3..=5 => request!(AnswerCall {
                agent_rec_id: agent_rec_id,
                call_id: call_id
            }),
            6 => request!(HangupCall {
                agent_rec_id: agent_rec_id,
                call_id: call_id
            }),
            7 | 8 => request!(HoldCall {
                agent_rec_id: agent_rec_id,
                call_id: call_id
            }),
            9 => request!(RetrieveCall {
                agent_rec_id: agent_rec_id,
                call_id: call_id
            }),
            10 => request!(ConferenceCall {
                agent_rec_id: agent_rec_id
            }),
            11 | 12 => request!(TransferCall {
                agent_rec_id: agent_rec_id,
                held_call_id: call_id
            }),
            13 => request!(DeflectCall {
                agent_rec_id: agent_rec_id,
                dest: self.number(),
                call_id: call_id,
            }),
            14 => request!(RejectServiceCall {
                agent_rec_id: agent_rec_id,
                call_id: call_id
            }),
            15 => request!(CancelClerical {
                agent_rec_id: agent_rec_id,
                call_id: call_id
            }),
            16 => request!(ExtendClerical {
                agent_rec_id: agent_rec_id,
                call_id: call_id,
                num_seconds: 5,
            }),
            17 => request!(SetVoiceReady {
                agent_rec_id: agent_rec_id
            }),
            18 => {
                let reason = self.reason();
                request!(SetVoiceNotReady {
                    agent_rec_id: agent_rec_id,
                    reason: reason
                })
            }
            19 => self.readiness(agent_rec_id),
            20 => request!(SetPrivateData {
                agent_rec_id: agent_rec_id,
                call_id: call_id,
                private_data: "private",
            }),
            21 => request!(SetAgentCqCodes {
                agent_rec_id: agent_rec_id,
                call_id: call_id,
                service_group_id: agent
                    .calls
                    .first()
                    .and_then(|call| call.service_group_id)
                    .unwrap_or(1),
                cq_codes: "10|Order|99|Own",
            }),
            22 | 23 => self.ivr(&agent, call_id),
            24 => request!(SendDtmf {
                agent_rec_id: agent_rec_id,
                call_id: call_id,
                digits: "12#"
            }),
            25 if self.dice.roll(40) == 0 => request!(StopApp {
                agent_rec_id: agent_rec_id
            }),
            26 => request!(HangupSession {
                agent_rec_id: agent_rec_id,
                session_id: self.session(world, agent_rec_id),
            }),
            27 => request!(CancelSessionClerical {
                agent_rec_id: agent_rec_id,
                session_id: self.session(world, agent_rec_id),
            }),
            28..=31 => return self.preview(world),
            32 => {
                let phone = self.phone_agent()?;
                request!(LogonPhoneAgent {
                    pin: phone.pin,
                    extension: phone.extension,
                    tenant_id: phone.tenant_id,
                    oas_id: 1,
                })
            }
            33 if self.dice.roll(8) == 0 => {
                let phone = self.phone_agent()?;
                request!(LogoffPhoneAgent {
                    pin: phone.pin,
                    tenant_id: phone.tenant_id
                })
            }
            34 => {
                let phone = self.phone_agent()?;
                request!(SetPhoneAgentReady {
                    pin: phone.pin,
                    tenant_id: phone.tenant_id
                })
            }
            35 => {
                let (phone, reason_id) = (self.phone_agent()?, self.reason());
                request!(SetPhoneAgentNotReady {
                    pin: phone.pin,
                    tenant_id: phone.tenant_id,
                    reason_id: reason_id,
                })
            }
            _ => {
                let phone = self.phone_agent()?;
                let agents = world.agents();
                let view = agents.iter().find(|agent| agent.rec_id == phone.id)?;
                request!(DeflectPhoneAgentCall {
                    agent_rec_id: phone.id,
                    tenant_id: phone.tenant_id,
                    call_id: self.call(view),
                    dest: self.number(),
                })
            }
        })
    }

    fn reason(&mut self) -> i32 {
        let mut reasons: Vec<i32> = self.scenario.reasons.iter().map(|it| it.id).collect();
        reasons.extend([0, -1, 999]);
        self.dice.pick(&reasons).unwrap_or(0)
    }

    fn readiness(&mut self, agent_rec_id: i32) -> Request {
        match self.dice.roll(6) {
            0 => request!(SetEmailReady {
                agent_rec_id: agent_rec_id
            }),
            1 => request!(SetEmailNotReady {
                agent_rec_id: agent_rec_id
            }),
            2 => request!(SetChatReady {
                agent_rec_id: agent_rec_id
            }),
            3 => request!(SetChatNotReady {
                agent_rec_id: agent_rec_id
            }),
            4 => request!(SetOpenMediaReady {
                agent_rec_id: agent_rec_id
            }),
            _ => request!(SetOpenMediaNotReady {
                agent_rec_id: agent_rec_id
            }),
        }
    }

    fn ivr(&mut self, agent: &AgentView, call_id: i32) -> Request {
        let data = format!("{}", self.dice.roll(3));
        if self.dice.roll(2) == 0 {
            return request!(SetAgentIvrDataWithCdr {
                agent_rec_id: agent.rec_id,
                tenant_id: agent.tenant_id,
                call_id: call_id,
                media_type: MediaType::Voice,
                ivr_label1: "Mood",
                ivr_data1: data,
                ivr_label2: "",
                ivr_data2: "",
                ivr_label3: "",
                ivr_data3: "",
            });
        }
        request!(SetAgentIvrData {
            agent_rec_id: agent.rec_id,
            tenant_id: agent.tenant_id,
            call_id: call_id,
            ivr_label1: "Mood",
            ivr_data1: data.clone(),
            ivr_label2: "Language",
            ivr_data2: data,
            ivr_label3: "",
            ivr_data3: "",
        })
    }

    /// Something with a campaign call or a callback call.
    fn preview(&mut self, world: &World) -> Option<Request> {
        let preview = self.dice.pick(&world.previews())?;
        let (agent_rec_id, id) = (preview.rec_id, preview.id);
        let next_call_attempt = OleDate::from_days(46_030.5).unwrap();
        let close_form = self.dice.roll(2) == 0;
        let status = self.dice.roll(6) as i32;
        Some(match (preview.task, preview.state) {
            (
                PreviewTask::Campaign {
                    campaign_id,
                    customer_id,
                },
                PreviewState::Pending,
            ) => {
                if self.dice.roll(3) == 0 {
                    request!(RejectCampaignCall {
                        agent_rec_id: agent_rec_id,
                        campaign_id: campaign_id,
                        customer_id: customer_id,
                        reason: 1,
                    })
                } else {
                    request!(MakeCampaignCall {
                        agent_rec_id: agent_rec_id,
                        campaign_id: campaign_id,
                        customer_id: customer_id,
                        campaign_call_id: id,
                        dial_string: "answer-after-2",
                    })
                }
            }
            (PreviewTask::Campaign { .. }, _) => request!(SetCampaignCallStatus {
                agent_rec_id: agent_rec_id,
                campaign_call_id: id,
                status: status,
                next_call_attempt: next_call_attempt,
                close_form: close_form,
                update_comment: close_form,
                comment: "called",
            }),
            (PreviewTask::Callback { callback_id }, PreviewState::Pending) => {
                if self.dice.roll(3) == 0 {
                    request!(RejectCallbackCall {
                        agent_rec_id: agent_rec_id,
                        callback_id: callback_id,
                        reason: 1,
                    })
                } else {
                    request!(MakeCallbackCall {
                        agent_rec_id: agent_rec_id,
                        callback_id: callback_id,
                        callback_call_id: id,
                        dial_string: "",
                    })
                }
            }
            (PreviewTask::Callback { .. }, _) => request!(SetCallbackCallStatus {
                agent_rec_id: agent_rec_id,
                callback_call_id: id,
                status: status,
                next_call_attempt: next_call_attempt,
                close_form: close_form,
            }),
            _ => return None,
        })
    }

    /// What people do by hand. Whether it is possible is their business.
    pub(crate) fn deed(&mut self, world: &mut World) {
        let agent = self.agent(world);
        let (rec_id, call_id) = (agent.rec_id, self.call(&agent));
        let media = [
            Medium::Voice,
            Medium::Email,
            Medium::Chat,
            Medium::OpenMedia,
        ];
        let medium = media[self.dice.roll(4)];
        let colleague = self.agent(world).rec_id;
        let _ = match self.dice.roll(16) {
            0 | 1 => world.sign_on(rec_id),
            2 => world.customer_leaves(call_id),
            3 => world.supervise(colleague, rec_id, Supervision::Assist),
            4 => world.supervise(colleague, rec_id, Supervision::Monitor),
            5 => world.start_recording(rec_id, call_id, Recorder::OutsideSystem),
            6 => world.start_recording(rec_id, call_id, Recorder::Supervisor(colleague)),
            7 => world.stop_recording(rec_id, call_id),
            8 => world.lose_application(rec_id),
            9 => world.set_ready(rec_id, medium),
            10 => {
                let reason = self.reason();
                world.set_not_ready(rec_id, medium, reason)
            }
            11 => {
                let tenant = agent.tenant_id;
                let groups = self.scenario.groups.iter();
                let mut groups: Vec<Skill> = groups
                    .filter(|group| group.tenant_id == tenant)
                    .map(|group| Skill {
                        group: group.id,
                        level: 1 + group.id % 3,
                    })
                    .collect();
                if self.dice.roll(3) > 0 {
                    let gone = self.dice.roll(groups.len().max(1));
                    groups.truncate(gone.max(1));
                }
                world.set_groups(rec_id, &groups)
            }
            12 => {
                let group = self
                    .dice
                    .pick(&self.scenario.groups)
                    .map_or(1, |group| group.id);
                let wish = InboundCallback::to("answer-after-1", CallbackKind::Web);
                world.callback(group, wish).map(|_| ())
            }
            13 => {
                let group = self
                    .dice
                    .pick(&self.scenario.groups)
                    .map_or(1, |group| group.id);
                let call = InboundCall {
                    private_data: Some("vip".to_owned()),
                    talk: Some(Span::seconds(20)),
                    patience: Some(Span::seconds(30)),
                    ..InboundCall::from("0700000001")
                };
                world.inbound_call(group, call).map(|_| ())
            }
            _ => self.handle_session(world, colleague),
        };
    }

    fn handle_session(
        &mut self,
        world: &mut World,
        colleague: i32,
    ) -> Result<(), openccas_protocol::Error> {
        let at_agents: Vec<_> = world
            .sessions()
            .into_iter()
            .filter_map(|session| Some((session.rec_id?, session.session_id, session.state)))
            .collect();
        let Some((rec_id, id, state)) = self.dice.pick(&at_agents) else {
            return Ok(());
        };
        let group = self
            .dice
            .pick(&self.scenario.groups)
            .map_or(1, |group| group.id);
        match (state, self.dice.roll(7)) {
            (SessionState::Offered, 0) => world.reject_session(rec_id, id),
            (SessionState::Offered, _) => world.accept_session(rec_id, id),
            (_, 0 | 1) => world.redirect_session(rec_id, id, colleague),
            (_, 2) => world.forward_session(rec_id, id, group),
            (_, 3) => world.delete(rec_id, id),
            (_, 4) => world.reply(rec_id, id, &Reply::text("thanks")),
            (_, 5) => world.reply(rec_id, id, &Reply::forward("boss@example.org")),
            _ => world.complete_session(rec_id, id),
        }
    }
}
