//! What a scenario says has to fit together.

mod outbound;
mod script;
mod sessions;

use std::{collections::BTreeMap, fmt::Display};

use jiff::tz::TimeZone;
use openccas_protocol::Tenant as Tenants;
use openccas_service::Account;

use super::{
    model::{Purpose, Scenario},
    people::Skill,
    traffic::IvrField,
    values::Seconds,
};

/// Something in a scenario that does not fit, and the way to it.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) steps: Vec<Step>,
    pub(super) message: String,
}

#[derive(Clone, Debug)]
pub(super) enum Step {
    Key(&'static str),
    Item(usize),
}

impl Mistake {
    /// The way as text: `agent[2].groups[0]`.
    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            match step {
                Step::Key(key) if path.is_empty() => path.push_str(key),
                Step::Key(key) => path.push_str(&format!(".{key}")),
                Step::Item(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

type Checked = Result<(), Mistake>;

/// A field of an entry of one of the lists.
#[derive(Clone, Copy)]
struct Field(&'static str, usize, &'static str);

impl Field {
    fn steps(self) -> Vec<Step> {
        vec![Step::Key(self.0), Step::Item(self.1), Step::Key(self.2)]
    }

    fn wrong(self, message: impl Into<String>) -> Mistake {
        Mistake {
            steps: self.steps(),
            message: message.into(),
        }
    }

    fn item_wrong(self, index: usize, message: impl Into<String>) -> Mistake {
        let mut steps = self.steps();
        steps.push(Step::Item(index));
        Mistake {
            steps,
            message: message.into(),
        }
    }

    fn not_empty(self, text: &str) -> Checked {
        if text.trim().is_empty() {
            return Err(self.wrong(format!("the {} is empty", self.2.replace('_', " "))));
        }
        Ok(())
    }
}

/// Keys that may occur once.
struct Unique<K>(BTreeMap<K, usize>);

impl<K: Ord + Clone> Unique<K> {
    fn new() -> Self {
        Self(BTreeMap::new())
    }

    fn add(&mut self, field: Field, key: &K, shown: impl Display) -> Checked {
        match self.0.insert(key.clone(), field.1) {
            Some(_) => Err(field.wrong(format!("{shown} is taken: each must be unique"))),
            None => Ok(()),
        }
    }
}

pub(super) fn check(scenario: &Scenario) -> Checked {
    centre(scenario)?;
    tenants(scenario)?;
    groups(scenario)?;
    habits(scenario)?;
    let mut people = People {
        ids: Unique::new(),
        extensions: Unique::new(),
    };
    people.agents(scenario)?;
    people.phone_agents(scenario)?;
    reasons_and_codes(scenario)?;
    traffic(scenario)?;
    sessions::traffic(scenario)?;
    outbound::campaigns(scenario)?;
    outbound::callbacks(scenario)?;
    outbound::faults(scenario)?;
    script::steps(scenario)
}

fn centre(scenario: &Scenario) -> Checked {
    let centre = &scenario.centre;
    let wrong = |key, message| Mistake {
        steps: vec![Step::Key("centre"), Step::Key(key)],
        message,
    };
    if centre.name.trim().is_empty() {
        return Err(wrong("name", "the name is empty".to_owned()));
    }
    let zone = TimeZone::get(&centre.time_zone).map_err(|_| {
        let name = &centre.time_zone;
        wrong(
            "time_zone",
            format!("{name:?} is no time zone: expected one like Europe/Berlin"),
        )
    })?;
    if centre
        .start
        .is_some_and(|start| zone.to_timestamp(start).is_err())
    {
        return Err(wrong(
            "start",
            "this time lies outside what can be simulated".to_owned(),
        ));
    }
    Ok(())
}

fn tenants(scenario: &Scenario) -> Checked {
    let mut ids = Unique::new();
    for (index, tenant) in scenario.tenants.iter().enumerate() {
        positive(Field("tenant", index, "id"), tenant.id)?;
        ids.add(
            Field("tenant", index, "id"),
            &tenant.id,
            format!("tenant {}", tenant.id),
        )?;
        Field("tenant", index, "name").not_empty(&tenant.name)?;
    }
    let mut users = Unique::new();
    for (index, account) in scenario.accounts.iter().enumerate() {
        let user = Field("account", index, "user_id");
        user.not_empty(&account.user_id)?;
        users.add(
            user,
            &account.user_id,
            format!("user {:?}", account.user_id),
        )?;
        if let Err(error) = Account::try_from(account) {
            let key = match account.password {
                None => "password_hash",
                Some(_) => "password",
            };
            return Err(Field("account", index, key).wrong(error.message()));
        }
        if account.tenant_id != Tenants::ALL_TENANTS {
            tenant(
                scenario,
                Field("account", index, "tenant_id"),
                account.tenant_id,
            )?;
        }
    }
    Ok(())
}

fn groups(scenario: &Scenario) -> Checked {
    let mut ids = Unique::new();
    let mut numbers = Unique::new();
    for (index, group) in scenario.groups.iter().enumerate() {
        positive(Field("group", index, "id"), group.id)?;
        ids.add(
            Field("group", index, "id"),
            &group.id,
            format!("group {}", group.id),
        )?;
        Field("group", index, "name").not_empty(&group.name)?;
        tenant(
            scenario,
            Field("group", index, "tenant_id"),
            group.tenant_id,
        )?;
        if !group.number.is_empty() {
            let number = Field("group", index, "number");
            numbers.add(number, &(group.tenant_id, &group.number), &group.number)?;
        }
    }
    Ok(())
}

fn habits(scenario: &Scenario) -> Checked {
    let mut names = Unique::new();
    for (index, habits) in scenario.habits.iter().enumerate() {
        let name = Field("habits", index, "name");
        name.not_empty(&habits.name)?;
        names.add(name, &habits.name, format!("{:?}", habits.name))?;
        if habits.breaks_every.is_some_and(Seconds::is_zero) {
            let every = Field("habits", index, "breaks_every");
            return Err(every.wrong("no time between breaks: expected more than 0"));
        }
        for (position, reason) in habits.reasons.iter().enumerate() {
            if !scenario.reasons.iter().any(|known| known.id == *reason) {
                let reasons = Field("habits", index, "reasons");
                return Err(reasons.item_wrong(position, format!("there is no reason {reason}")));
            }
        }
    }
    Ok(())
}

/// Agents and phone agents, who share record ids and extensions.
struct People<'a> {
    ids: Unique<i32>,
    extensions: Unique<(i32, &'a str)>,
}

impl<'a> People<'a> {
    fn agents(&mut self, scenario: &'a Scenario) -> Checked {
        let mut logon_ids = Unique::new();
        for (index, agent) in scenario.agents.iter().enumerate() {
            let field = |key| Field("agent", index, key);
            self.id(field("id"), agent.id)?;
            field("name").not_empty(&agent.name)?;
            field("logon_id").not_empty(&agent.logon_id)?;
            let logon_id = (agent.tenant_id, agent.logon_id.as_str());
            logon_ids.add(field("logon_id"), &logon_id, &agent.logon_id)?;
            field("extension").not_empty(&agent.extension)?;
            let extension = (agent.tenant_id, agent.extension.as_str());
            self.extensions
                .add(field("extension"), &extension, &agent.extension)?;
            tenant(scenario, field("tenant_id"), agent.tenant_id)?;
            skills(scenario, field("groups"), &agent.groups, agent.tenant_id)?;
            sessions::media(field("media"), &agent.media)?;
            known_habits(scenario, field("habits"), agent.habits.as_deref())?;
        }
        Ok(())
    }

    fn phone_agents(&mut self, scenario: &'a Scenario) -> Checked {
        let mut pins = Unique::new();
        for (index, agent) in scenario.phone_agents.iter().enumerate() {
            let field = |key| Field("phone_agent", index, key);
            self.id(field("id"), agent.id)?;
            field("name").not_empty(&agent.name)?;
            field("logon_id").not_empty(&agent.logon_id)?;
            field("pin").not_empty(&agent.pin)?;
            let pin = (agent.tenant_id, agent.pin.as_str());
            // A PIN is a secret, so the message does not repeat it.
            pins.add(field("pin"), &pin, "this PIN")?;
            if agent.logs_on {
                field("extension").not_empty(&agent.extension)?;
            }
            if !agent.extension.is_empty() {
                let extension = (agent.tenant_id, agent.extension.as_str());
                self.extensions
                    .add(field("extension"), &extension, &agent.extension)?;
            }
            tenant(scenario, field("tenant_id"), agent.tenant_id)?;
            skills(scenario, field("groups"), &agent.groups, agent.tenant_id)?;
            known_habits(scenario, field("habits"), agent.habits.as_deref())?;
        }
        Ok(())
    }

    fn id(&mut self, field: Field, id: i32) -> Checked {
        positive(field, id)?;
        self.ids.add(field, &id, format!("agent {id}"))
    }
}

fn reasons_and_codes(scenario: &Scenario) -> Checked {
    let mut ids = Unique::new();
    for (index, reason) in scenario.reasons.iter().enumerate() {
        positive(Field("reason", index, "id"), reason.id)?;
        ids.add(
            Field("reason", index, "id"),
            &reason.id,
            format!("reason {}", reason.id),
        )?;
        Field("reason", index, "name").not_empty(&reason.name)?;
        tenant(
            scenario,
            Field("reason", index, "tenant_id"),
            reason.tenant_id,
        )?;
    }
    let mut codes = Unique::new();
    for (index, code) in scenario.codes.iter().enumerate() {
        let field = Field("code", index, "code");
        field.not_empty(&code.code)?;
        codes.add(field, &(code.tenant_id, &code.code), &code.code)?;
        tenant(scenario, Field("code", index, "tenant_id"), code.tenant_id)?;
    }
    Ok(())
}

fn traffic(scenario: &Scenario) -> Checked {
    for (index, traffic) in scenario.traffic.iter().enumerate() {
        let field = |key| Field("traffic", index, key);
        let Some(group) = scenario
            .groups
            .iter()
            .find(|group| group.id == traffic.group)
        else {
            return Err(field("group").wrong(format!("there is no group {}", traffic.group)));
        };
        if group.purpose != Purpose::Voice {
            let message = format!("group {} is not for voice: expected one that is", group.id);
            return Err(field("group").wrong(message));
        }
        if let Some(message) = traffic.calls_per_hour.mistake() {
            return Err(field("calls_per_hour").wrong(message));
        }
        ivr_fields(field("ivr"), &traffic.ivr)?;
    }
    Ok(())
}

fn ivr_fields(field: Field, fields: &[IvrField]) -> Checked {
    if fields.len() > 10 {
        return Err(field.wrong(format!("{} fields: expected at most ten", fields.len())));
    }
    for (position, ivr) in fields.iter().enumerate() {
        if ivr.label.is_empty() || ivr.data.is_empty() {
            let message = "expected a label and at least one value in data";
            return Err(field.item_wrong(position, message));
        }
    }
    Ok(())
}

fn positive(field: Field, id: i32) -> Checked {
    if id < 1 {
        return Err(field.wrong(format!("{id} is no id: expected 1 or more")));
    }
    Ok(())
}

fn tenant(scenario: &Scenario, field: Field, id: i32) -> Checked {
    if scenario.tenants.is_empty() {
        if id == Tenants::NOT_TENANTED {
            return Ok(());
        }
        return Err(field.wrong(format!(
            "tenant {id}, but there is no [[tenant]]: expected -1"
        )));
    }
    if scenario.tenants.iter().any(|tenant| tenant.id == id) {
        return Ok(());
    }
    Err(field.wrong(format!(
        "there is no tenant {id}: expected the id of a [[tenant]]"
    )))
}

fn skills(scenario: &Scenario, field: Field, skills: &[Skill], tenant_id: i32) -> Checked {
    for (index, skill) in skills.iter().enumerate() {
        let id = skill.group;
        match scenario.groups.iter().find(|group| group.id == id) {
            None => return Err(field.item_wrong(index, format!("there is no group {id}"))),
            Some(group) if group.tenant_id != tenant_id => {
                let message = format!("group {id} belongs to another tenant than the agent");
                return Err(field.item_wrong(index, message));
            }
            Some(_) => {}
        }
        if skills[..index].iter().any(|other| other.group == id) {
            return Err(field.item_wrong(index, format!("group {id} is listed twice")));
        }
    }
    Ok(())
}

fn known_habits(scenario: &Scenario, field: Field, name: Option<&str>) -> Checked {
    match name {
        Some(name) if !scenario.habits.iter().any(|habits| habits.name == name) => Err(field
            .wrong(format!(
                "there are no habits {name:?}: expected a [[habits]] name"
            ))),
        _ => Ok(()),
    }
}
