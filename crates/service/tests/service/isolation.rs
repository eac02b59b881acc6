//! Tenants whose record ids are the same: whatever is told of one, another is not told.

use std::{
    collections::{BTreeMap, VecDeque},
    env,
};

use openccas_protocol::{
    Credentials, Event, EventBody, EventType, Hello, Parameter, Position, ServiceGroupPurpose, emit,
};
use openccas_service::{Account, NewEvent, Service, ServiceOptions};

use crate::support::{Centre, Client, hello, logon, numbered, roomy, start_with};

const TENANTS: [i32; 3] = [1, 2, 3];

/// Record ids, the same in each tenant.
const RECORDS: u64 = 8;

fn events_wanted() -> u64 {
    env::var("OPENCCAS_ISOLATION_EVENTS").map_or(20_000, |events| events.parse().unwrap())
}

/// Chance that shares nothing with the service's.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

/// What each tenant's new client has to be told: who is logged on, by record id, and the groups.
#[derive(Clone, Default)]
struct Expected {
    agents: BTreeMap<i32, String>,
    groups: BTreeMap<i32, String>,
}

fn of(tenant_id: i32, body: EventBody) -> NewEvent {
    NewEvent {
        tenant_id,
        body,
        ..numbered(0)
    }
}

/// Something that happens to a tenant; each text says to which.
fn happening(dice: &mut Dice, number: i32, expected: &mut BTreeMap<i32, Expected>) -> NewEvent {
    let tenant_id = TENANTS[dice.roll(TENANTS.len() as u64) as usize];
    let rec_id = 1 + dice.roll(RECORDS) as i32;
    let name = format!("{tenant_id}: {number}");
    let own = expected.entry(tenant_id).or_default();
    match dice.roll(10) {
        0 => {
            own.agents.insert(rec_id, name.clone());
            NewEvent {
                tenant_id,
                ..logon(rec_id, &name)
            }
        }
        1 => {
            own.agents.remove(&rec_id);
            let logoff = EventBody::build(EventType::Logoff)
                .long(Parameter::REC_ID, rec_id)
                .text(Parameter::NAME, &name);
            of(tenant_id, logoff.finish())
        }
        2 => {
            own.groups.insert(rec_id, name.clone());
            let group = emit::ServiceGroupAdded {
                rec_id,
                service_group_purpose: ServiceGroupPurpose::from_number(0),
                name: &name,
            };
            of(tenant_id, group.body())
        }
        _ => {
            let body = EventBody::build(EventType::Retrieved)
                .long(Parameter::REC_ID, rec_id)
                .long(Parameter::CALL_ID, number)
                .text(Parameter::NAME, &name);
            of(tenant_id, body.finish())
        }
    }
}

async fn connect(service: &Service, tenant_id: i32) -> Client {
    let hello = Hello {
        credentials: Some(Credentials {
            user_id: "admin".to_owned(),
            password: "secret".to_owned(),
            tenant_id,
        }),
        ..hello()
    };
    let mut client = Client::try_connect(service, &hello, roomy()).await.unwrap();
    client.flow(Position::Fresh);
    client
}

fn name(event: &Event) -> &str {
    event.text(Parameter::NAME).unwrap()
}

/// What a new client is told is the tenant's own, and all of it.
async fn check_configuration(service: &Service, tenant_id: i32, expected: &Expected) {
    let mut client = connect(service, tenant_id).await;
    let (_, events) = client.until_complete().await;
    let told = |event_type| {
        let events = events.iter().filter(|it| it.event_type() == event_type);
        let records = events.map(|it| (it.long(Parameter::REC_ID).unwrap(), name(it).to_owned()));
        records.collect::<BTreeMap<_, _>>()
    };
    assert!(events.iter().all(|event| event.tenant_id() == tenant_id));
    assert_eq!(told(EventType::Logon), expected.agents);
    assert_eq!(told(EventType::ServiceGroupAdded), expected.groups);
    assert_eq!(
        events.len(),
        expected.agents.len() + expected.groups.len(),
        "each once"
    );
    client.goodbye().await;
}

#[tokio::test]
async fn the_same_record_ids_in_every_tenant() {
    let tenants = TENANTS.iter().chain(&[-1]);
    let options = ServiceOptions::new()
        .accounts(tenants.map(|tenant| Account::new("admin", "secret", *tenant)))
        .max_direct_clients(20);
    let (service, centre) = start_with(options, Centre::tenanted(&TENANTS, [])).await;
    let mut host = connect(&service, -1).await;
    host.until_complete().await;
    let mut views = Vec::new();
    for tenant_id in TENANTS {
        let mut client = connect(&service, tenant_id).await;
        client.until_complete().await;
        views.push((tenant_id, client, 0));
    }
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    let mut expected = BTreeMap::new();
    let wanted = events_wanted();
    let batch = 500.max(wanted / 1000).min(20_000);
    let mut published = 0;
    while published < wanted {
        let mut own: BTreeMap<i32, VecDeque<String>> = BTreeMap::new();
        let mut all = VecDeque::new();
        let mut events = Vec::new();
        for _ in 0..batch {
            published += 1;
            let number = i32::try_from(published).unwrap();
            let event = happening(&mut dice, number, &mut expected);
            let name = format!("{}: {number}", event.tenant_id);
            own.entry(event.tenant_id)
                .or_default()
                .push_back(name.clone());
            all.push_back(name);
            events.push(event);
        }
        centre.publish(events);
        for (tenant_id, client, seq) in &mut views {
            for expected in own.remove(tenant_id).unwrap_or_default() {
                let event = client.event().await;
                *seq += 1;
                assert_eq!((event.seq(), event.tenant_id()), (*seq, *tenant_id));
                assert_eq!(name(&event), expected);
            }
        }
        let before = published - batch;
        for (seq, expected) in (before + 1..).zip(all) {
            let event = host.event().await;
            assert_eq!((event.seq(), name(&event)), (seq, expected.as_str()));
        }
        if published % (batch * 20) == 0 || published >= wanted {
            for (tenant_id, expected) in &expected {
                check_configuration(&service, *tenant_id, expected).await;
            }
        }
    }
}
