//! Tenants whose people share logon ids, PINs, extensions and numbers see nothing of each other:
//! over every event, and over every request that asks about somebody.
//!
//! `OPENCCAS_ISOLATION_EVENTS` says over how many events; `cargo xtask test --full` takes ten
//! million.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod client;
mod lookups;
mod owned;
mod watcher;

use std::{env, sync::Arc, time::Duration};

use openccas_protocol::Credentials;
use openccas_service::{Account, Service, ServiceOptions};
use openccas_simulator::{Clock, Scenario, Simulator, SimulatorOptions};
use tokio::task::block_in_place;

use client::Client;
use owned::Owned;
use watcher::Watcher;

const SCENARIO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/hoster.toml");

const HOST: i32 = -1;

/// Simulated time between two comparisons: what happens meanwhile fits into the rings.
const STEP: Duration = Duration::from_secs(600);

/// Comparisons between two rounds of requests.
const ROUND: usize = 50;

fn events_wanted() -> u64 {
    env::var("OPENCCAS_ISOLATION_EVENTS").map_or(20_000, |events| events.parse().unwrap())
}

async fn connect(service: &Service, tenant_id: i32) -> Client {
    let user_id = format!("admin of {tenant_id}");
    let credentials = Credentials {
        password: format!("password of {tenant_id}"),
        user_id,
        tenant_id,
    };
    Client::connect(service.local_addr(), credentials).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_foreign_is_ever_visible() {
    let mut scenario = Scenario::load(SCENARIO).unwrap();
    scenario.accounts.clear();
    let tenants: Vec<i32> = scenario.tenants.iter().map(|tenant| tenant.id).collect();
    assert!(tenants.len() >= 2);
    let owned: Vec<Arc<Owned>> = tenants
        .iter()
        .map(|tenant| Arc::new(Owned::by(*tenant, &scenario)))
        .collect();
    owned::assert_collisions(&scenario);

    let accounts = tenants.iter().copied().chain([HOST]).map(|tenant| {
        let (user, password) = (
            format!("admin of {tenant}"),
            format!("password of {tenant}"),
        );
        Account::new(user, password, tenant)
    });
    let simulator = Simulator::new(
        scenario.clone(),
        SimulatorOptions {
            seed: 41,
            clock: Clock::Virtual,
            strict: false,
        },
    );
    let options = ServiceOptions::new()
        .accounts(accounts)
        .max_direct_clients(100);
    let service = Service::start(options, Arc::clone(&simulator) as _)
        .await
        .unwrap();

    let mut host = Watcher::start(connect(&service, HOST).await, None, &tenants);
    let mut views = Vec::new();
    let mut desks = Vec::new();
    for owned in &owned {
        let client = connect(&service, owned.tenant_id).await;
        views.push(Watcher::start(client, Some(Arc::clone(owned)), &tenants));
        desks.push(connect(&service, owned.tenant_id).await);
    }
    let mut hosts_desk = connect(&service, HOST).await;

    let wanted = events_wanted();
    let mut step = 0;
    while service.stats().events_published < wanted {
        block_in_place(|| simulator.advance(STEP));
        let published = service.stats().events_published;
        let seen = host.reach(published).await;
        for (view, owned) in views.iter_mut().zip(&owned) {
            let expected = seen.of(owned.tenant_id);
            let had = view.reach(expected.events).await;
            assert_eq!(had.of(owned.tenant_id), expected, "{owned:?}");
            assert_eq!(had.events, expected.events);
        }
        if step % ROUND == 0 {
            for (desk, own) in desks.iter_mut().zip(&owned) {
                lookups::stay_at_home(desk, own, &owned).await;
            }
            lookups::give_the_host_the_lowest_tenant(&mut hosts_desk, &scenario).await;
            let stranger = owned.iter().flat_map(|it| &it.agents).max().unwrap() + 1;
            for (desk, own) in desks.iter_mut().zip(&owned) {
                for other in owned.iter().filter(|it| it.tenant_id != own.tenant_id) {
                    lookups::tell_nothing(desk, own, other, stranger).await;
                }
            }
        }
        step += 1;
    }
    // Whoever comes now is told of the state, and of his own alone.
    let whole = Watcher::start(connect(&service, HOST).await, None, &tenants);
    let whole = whole.configured().await;
    for owned in &owned {
        let client = connect(&service, owned.tenant_id).await;
        let own = Watcher::start(client, Some(Arc::clone(owned)), &tenants);
        let own = own.configured().await;
        assert_eq!(
            own.configuration(owned.tenant_id),
            whole.configuration(owned.tenant_id)
        );
    }
}
