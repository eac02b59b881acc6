//! What a tenant has, by the scenario.

use std::collections::{BTreeMap, BTreeSet};

use openccas_protocol::{Event, EventType, FieldValue};
use openccas_simulator::Scenario;

/// What a tenant has, and what others have.
#[derive(Debug, Default)]
pub(crate) struct Owned {
    pub(crate) tenant_id: i32,
    pub(crate) agents: BTreeSet<i32>,
    pub(crate) groups: BTreeSet<i32>,
    reasons: BTreeSet<i32>,
    /// Logon ids, and whose they are here.
    pub(crate) logon_ids: BTreeMap<String, i32>,
    pub(crate) extensions: BTreeSet<String>,
    pub(crate) pins: BTreeSet<String>,
    /// Names of people that are in other tenants only.
    foreign_names: BTreeSet<String>,
}

impl Owned {
    pub(crate) fn by(tenant_id: i32, scenario: &Scenario) -> Self {
        let mut owned = Self {
            tenant_id,
            ..Self::default()
        };
        let mut names = BTreeSet::new();
        let agents = scenario.agents.iter();
        let agents = agents.map(|it| (it.tenant_id, it.id, &it.name, &it.logon_id, &it.extension));
        let phone_agents = scenario.phone_agents.iter();
        let phone_agents =
            phone_agents.map(|it| (it.tenant_id, it.id, &it.name, &it.logon_id, &it.extension));
        for (tenant, id, name, logon_id, extension) in agents.chain(phone_agents) {
            if tenant == tenant_id {
                owned.agents.insert(id);
                owned.logon_ids.insert(logon_id.clone(), id);
                owned.extensions.insert(extension.clone());
                names.insert(name.clone());
            } else {
                owned.foreign_names.insert(name.clone());
            }
        }
        owned.foreign_names.retain(|name| !names.contains(name));
        let own = |tenant: &i32| *tenant == tenant_id;
        let groups = scenario.groups.iter().filter(|it| own(&it.tenant_id));
        owned.groups = groups.map(|it| it.id).collect();
        let reasons = scenario.reasons.iter().filter(|it| own(&it.tenant_id));
        owned.reasons = reasons.map(|it| it.id).collect();
        let phone_agents = scenario.phone_agents.iter();
        let phone_agents = phone_agents.filter(|it| own(&it.tenant_id));
        owned.pins = phone_agents.map(|it| it.pin.clone()).collect();
        owned
    }

    /// Fails if anything in the event is not this tenant's.
    pub(crate) fn check(&self, event: &Event) {
        assert_eq!(event.tenant_id(), self.tenant_id, "{event:?}");
        let of_a_group = event.event_type() == EventType::ServiceGroupAdded;
        for field in event.fields() {
            let known = match field.name {
                "RecID" if of_a_group => &self.groups,
                "RecID" | "ToRecID" => &self.agents,
                "ServiceGroupID" | "ServiceGroupList" => &self.groups,
                "ReasonID" => &self.reasons,
                _ => &BTreeSet::new(),
            };
            match field.value {
                FieldValue::Long(id) if !known.is_empty() && id > 0 => {
                    assert!(known.contains(&id), "{} in {event:?}", field.name);
                }
                FieldValue::Text(list) if !known.is_empty() => {
                    for id in list.split(|it: char| !it.is_ascii_digit()) {
                        let own = id.is_empty() || known.contains(&id.parse().unwrap());
                        assert!(own, "{} in {event:?}", field.name);
                    }
                }
                FieldValue::Text(text) => {
                    let foreign = self.foreign_names.contains(text);
                    assert!(!foreign, "{} in {event:?}", field.name);
                }
                _ => {}
            }
        }
    }
}

/// The test is worth nothing if nothing collides.
pub(crate) fn assert_collisions(scenario: &Scenario) {
    let tenants = scenario.tenants.iter();
    let owned: Vec<Owned> = tenants.map(|it| Owned::by(it.id, scenario)).collect();
    let mut pairs = owned
        .iter()
        .flat_map(|one| owned.iter().map(move |other| (one, other)))
        .filter(|(one, other)| one.tenant_id < other.tenant_id);
    let all = |(one, other): (&Owned, &Owned)| {
        one.logon_ids
            .keys()
            .any(|it| other.logon_ids.contains_key(it))
            && !one.extensions.is_disjoint(&other.extensions)
            && !one.pins.is_disjoint(&other.pins)
    };
    assert!(pairs.any(all), "{owned:?}");
}
