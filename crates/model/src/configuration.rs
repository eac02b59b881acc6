//! What a client is told when it connects.

use std::sync::Arc;

use jiff::Timestamp;
use openccas_protocol::{
    Envelope, Event, EventBody, EventType, FieldValue, IdList, Origin, Parameter,
};

use crate::{Medium, medium::readiness_told, ordered::Ordered, rewrite::rewrite};

/// Who is logged on and which service groups there are, as the events that tell a new client so.
///
/// It is kept up to date by the events of the contact centre: an agent's LOGON tells the readiness
/// and the groups that the agent has now. Parameters that nothing here knows of are kept.
#[derive(Clone, Debug, Default)]
pub struct Configuration {
    agents: Ordered<Key, Standing>,
    groups: Ordered<Key, Standing>,
}

/// An event that still holds: a new client is told it as if it had just happened.
///
/// Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Standing {
    /// The tenant it belongs to; -1 on a system without tenants.
    pub tenant_id: i32,
    /// When it happened: for an agent, when it logged on.
    pub time: Timestamp,
    /// Type and parameters, as they are now.
    pub body: Arc<EventBody>,
}

/// A record id, in its tenant: what happens at one tenant never changes what another is told.
type Key = (i32, i32);

impl Configuration {
    /// Whether events of this type change a configuration. The others need not be applied.
    pub fn concerns(event_type: EventType) -> bool {
        matches!(
            event_type,
            EventType::Logon
                | EventType::Logoff
                | EventType::LogoffPhoneAgent
                | EventType::ServiceGroupAdded
                | EventType::AgentServiceGroupsChanged
        ) || readiness(event_type).is_some()
    }

    /// Takes in what an event changes.
    pub fn apply(&mut self, event: &Event) {
        let Some(rec_id) = event.long(Parameter::REC_ID) else {
            return;
        };
        let key = (event.tenant_id(), rec_id);
        match event.event_type() {
            EventType::Logon => self.agents.insert(key, Standing::of(event)),
            EventType::Logoff | EventType::LogoffPhoneAgent => self.agents.remove(&key),
            EventType::ServiceGroupAdded => self.groups.insert(key, Standing::of(event)),
            EventType::AgentServiceGroupsChanged => self.change_groups(key, event),
            other => {
                if let (Some((parameter, ready)), Some(agent)) =
                    (readiness(other), self.agents.get_mut(&key))
                {
                    agent.change(&[(parameter, FieldValue::Long(ready.into()))]);
                }
            }
        }
    }

    fn change_groups(&mut self, key: Key, event: &Event) {
        let Some(agent) = self.agents.get_mut(&key) else {
            return;
        };
        let Some(list) = event.text(Parameter::SERVICE_GROUP_LIST) else {
            return;
        };
        let count = i32::try_from(IdList::new(list).iter().count()).unwrap_or(i32::MAX);
        agent.change(&[
            (Parameter::NUMBER_OF_SERVICE_GROUPS, FieldValue::Long(count)),
            (Parameter::SERVICE_GROUP_LIST, FieldValue::Text(list)),
        ]);
    }

    /// Takes out all that belongs to this tenant; -1 on a system without tenants.
    pub fn forget(&mut self, tenant_id: i32) {
        self.agents.retain(|(tenant, _)| *tenant != tenant_id);
        self.groups.retain(|(tenant, _)| *tenant != tenant_id);
    }

    /// What a new client is told, in this order: LOGON for each agent that is logged on,
    /// SERVICEGROUP_ADDED for each group; each in the order of first appearance.
    ///
    /// DATA_COMPLETE, which ends the series, is not in it.
    pub fn events(&self) -> impl Iterator<Item = &Standing> {
        self.agents.values().chain(self.groups.values())
    }
}

/// The flag of LOGON that an event changes, and its value from now on.
fn readiness(event_type: EventType) -> Option<(Parameter, bool)> {
    let (medium, ready) = readiness_told(event_type)?;
    let parameter = match medium {
        Medium::Voice => Parameter::VOICE_READY,
        Medium::Email => Parameter::EMAIL_READY,
        Medium::OpenMedia => Parameter::OPEN_MEDIA_READY,
        // LOGON calls chat "media".
        Medium::Chat => Parameter::MEDIA_READY,
    };
    Some((parameter, ready))
}

impl Standing {
    fn of(event: &Event) -> Self {
        Self {
            tenant_id: event.tenant_id(),
            time: event.time(),
            body: Arc::new(rewrite(event, &[])),
        }
    }

    fn change(&mut self, changes: &[(Parameter, FieldValue<'_>)]) {
        let envelope = Envelope {
            seq: 0,
            time: self.time,
            tenant_id: self.tenant_id,
            snapshot: true,
            correlation: None,
        };
        let event = Event::assemble(&envelope, &self.body, &Arc::<Origin>::default());
        self.body = Arc::new(rewrite(&event, changes));
    }
}

#[cfg(test)]
mod tests {
    use openccas_protocol::{EventBodyBuilder, ServiceGroupPurpose, emit};

    use super::*;

    fn event(tenant_id: i32, second: i64, body: &EventBody) -> Event {
        let time = Timestamp::from_second(second).unwrap();
        let envelope = Envelope {
            seq: 1,
            time,
            tenant_id,
            snapshot: false,
            correlation: None,
        };
        Event::assemble(&envelope, body, &Origin::local("test"))
    }

    fn folded(bodies: impl IntoIterator<Item = EventBody>) -> Configuration {
        let mut configuration = Configuration::default();
        for (second, body) in bodies.into_iter().enumerate() {
            assert!(Configuration::concerns(body.event_type()));
            configuration.apply(&event(-1, second as i64, &body));
        }
        configuration
    }

    /// `Logon(RecID=1 VoiceReady=0 …)`, one line for each event.
    fn told(configuration: &Configuration) -> Vec<String> {
        let line = |standing: &Standing| {
            let event = event(standing.tenant_id, 0, &standing.body);
            let fields = event.fields().map(|field| match field.value {
                FieldValue::Long(value) => format!("{}={value}", field.name),
                FieldValue::Text(text) => format!("{}={text}", field.name),
                _ => field.name.to_owned(),
            });
            format!(
                "{}({})",
                event.type_name(),
                fields.collect::<Vec<_>>().join(" ")
            )
        };
        configuration.events().map(line).collect()
    }

    fn logon(rec_id: i32) -> EventBodyBuilder {
        EventBody::build(EventType::Logon)
            .long(Parameter::REC_ID, rec_id)
            .flag(Parameter::VOICE_READY, false)
    }

    fn group(rec_id: i32, name: &str) -> EventBody {
        let service_group_purpose = ServiceGroupPurpose::from_number(0);
        emit::ServiceGroupAdded {
            rec_id,
            service_group_purpose,
            name,
        }
        .body()
    }

    #[test]
    fn agents_then_groups_in_the_order_of_their_appearance() {
        let configuration = folded([
            group(9, "Sales"),
            logon(2).finish(),
            logon(1).finish(),
            group(8, "Support"),
            emit::Logoff { rec_id: 2 }.body(),
            logon(2).finish(),
            group(9, "Orders"),
        ]);
        assert_eq!(
            told(&configuration),
            [
                "Logon(RecID=1 VoiceReady=0)",
                "Logon(RecID=2 VoiceReady=0)",
                "ServiceGroupAdded(RecID=9 ServiceGroupPurpose=0 Name=Orders)",
                "ServiceGroupAdded(RecID=8 ServiceGroupPurpose=0 Name=Support)",
            ]
        );
    }

    #[test]
    fn readiness_of_every_medium() {
        let reasoned = |event_type| {
            EventBody::build(event_type)
                .long(Parameter::REC_ID, 1)
                .long(Parameter::REASON_ID, 4)
                .finish()
        };
        let plain = |event_type| {
            EventBody::build(event_type)
                .long(Parameter::REC_ID, 1)
                .finish()
        };
        let mut configuration = folded([
            logon(1).finish(),
            plain(EventType::Ready),
            plain(EventType::EmailReady),
            plain(EventType::OpenMediaReady),
            plain(EventType::ChatReady),
        ]);
        let all = "Logon(RecID=1 VoiceReady=1 EmailReady=1 OpenMediaReady=1 MediaReady=1)";
        assert_eq!(told(&configuration), [all]);
        for (event_type, name) in [
            (EventType::NotReady, "VoiceReady"),
            (EventType::EmailNotReady, "EmailReady"),
            (EventType::OpenMediaNotReady, "OpenMediaReady"),
            (EventType::ChatNotReady, "MediaReady"),
        ] {
            configuration.apply(&event(-1, 0, &reasoned(event_type)));
            let line = told(&configuration).remove(0);
            assert!(line.contains(&format!("{name}=0")), "{line}");
        }
        assert_eq!(
            told(&configuration),
            ["Logon(RecID=1 VoiceReady=0 EmailReady=0 OpenMediaReady=0 MediaReady=0)"]
        );
    }

    #[test]
    fn groups_of_an_agent() {
        let changed = |groups: &[i32]| {
            emit::AgentServiceGroupsChanged {
                rec_id: 1,
                service_group_list: groups,
            }
            .body()
        };
        let mut configuration = folded([logon(1).finish(), changed(&[5, 4, 23])]);
        assert_eq!(
            told(&configuration),
            ["Logon(RecID=1 VoiceReady=0 NumberOfServiceGroups=3 ServiceGroupList=5|4|23)"]
        );
        configuration.apply(&event(-1, 0, &changed(&[])));
        assert_eq!(
            told(&configuration),
            ["Logon(RecID=1 VoiceReady=0 NumberOfServiceGroups=0 ServiceGroupList=)"]
        );
    }

    #[test]
    fn what_is_not_understood_is_kept() {
        let body = logon(1)
            .named_text("X-Desk", "Südflügel 3")
            .named_long("X-Floor", 2)
            .text(Parameter::COMMENT, "not a parameter of this type")
            .finish();
        let configuration = folded([body, emit::Ready { rec_id: 1 }.body()]);
        assert_eq!(
            told(&configuration),
            ["Logon(RecID=1 VoiceReady=1 X-Desk=Südflügel 3 X-Floor=2 \
              Comment=not a parameter of this type)"]
        );
    }

    #[test]
    fn an_agent_was_logged_on_when_it_logged_on() {
        let configuration = folded([logon(1).finish(), emit::Ready { rec_id: 1 }.body()]);
        let times: Vec<_> = configuration
            .events()
            .map(|standing| standing.time)
            .collect();
        assert_eq!(times, [Timestamp::UNIX_EPOCH]);
    }

    #[test]
    fn events_of_agents_who_are_not_logged_on_change_nothing() {
        let configuration = folded([
            emit::Ready { rec_id: 1 }.body(),
            emit::Logoff { rec_id: 1 }.body(),
            EventBody::build(EventType::Logon).finish(),
        ]);
        assert_eq!(configuration.events().count(), 0);
    }

    #[test]
    fn tenants_do_not_touch_each_other() {
        let mut configuration = Configuration::default();
        configuration.apply(&event(1, 0, &logon(7).finish()));
        configuration.apply(&event(2, 0, &emit::Logoff { rec_id: 7 }.body()));
        configuration.apply(&event(2, 0, &emit::Ready { rec_id: 7 }.body()));
        assert_eq!(told(&configuration), ["Logon(RecID=7 VoiceReady=0)"]);
    }
}
