//! The contact centre itself: pure, without a clock of its own.

mod agent;
mod call;
mod call_data;
mod clearing;
mod clerical;
mod conference;
mod consultation;
mod delivery;
mod group;
mod habits;
mod leg;
mod outgoing;
mod outside_party;
mod phone_agent;
mod queue;
mod readiness;
mod request;
mod telephone;
mod tell;
mod traffic;
mod transfer;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use openccas_protocol::Tenant;
use openccas_service::{Correlation, NewEvent};

pub use phone_agent::call_state;
pub use queue::InboundCall;
pub use telephone::{AgentView, CallView, CallViewState};

use crate::{
    clock::{Span, Time},
    log::{Log, LogEntry},
    random::{Random, Stream},
    scenario::{Code, Group, Outside, PhoneAgentEvents, Reason, Scenario},
    schedule::Schedule,
};
use agent::Agent;
use call::Call;
use habits::Habit;
use leg::LegId;
use outside_party::Outcome;
use traffic::Source;

/// A contact centre: agents, groups, calls, and what is going to happen to them.
///
/// It changes by requests ([`handle`](Self::handle)) and as time passes
/// ([`advance_to`](Self::advance_to)), and every change is told by events
/// ([`take_events`](Self::take_events)). The same scenario, seed, requests and times give the same
/// events.
#[derive(Clone, Debug)]
pub struct World {
    now: Time,
    strict: bool,
    phone_agent_events: PhoneAgentEvents,
    customer_authentication: Option<String>,
    tenants: Vec<i32>,
    groups: BTreeMap<i32, Group>,
    agents: BTreeMap<i32, Agent>,
    phone_agents: Vec<i32>,
    reasons: Vec<Reason>,
    codes: Vec<Code>,
    outside: Outside,
    outside_chance: Random,
    traffic: Vec<Source>,
    calls: BTreeMap<i32, Call>,
    /// The call in which each leg is.
    legs: BTreeMap<LegId, i32>,
    /// Calls that wait for an agent, the most urgent first.
    waiting: BTreeSet<(Reverse<i32>, Time, i32)>,
    schedule: Schedule<Due>,
    next_call_id: i32,
    next_leg_id: u64,
    trunks_used: u32,
    /// The request that is being carried out.
    cause: Option<Correlation>,
    events: Vec<NewEvent>,
    log: Log,
}

/// What is going to happen. Whatever it is about may be gone by then: then nothing does.
#[derive(Clone, Debug)]
enum Due {
    Arrival(usize),
    /// A call that an agent let pass may be offered to that agent again.
    Allocation,
    PatienceEnds(LegId),
    RingTimeout(LegId),
    /// A call that was dialled gets through, or does not.
    Reached {
        waiting: LegId,
        number: String,
        outcome: Outcome,
    },
    OutsideAnswers(LegId),
    NetworkGivesUp(LegId),
    TalkEnds(LegId),
    ClericalEnds(i32, i32),
    Habit(i32, Habit),
}

/// Whether a view shows what belongs to a tenant.
fn sees(view: i32, tenant_id: i32) -> bool {
    view == Tenant::ALL_TENANTS || view == tenant_id
}

/// When a simulation on the virtual clock begins unless the scenario says otherwise.
const VIRTUAL_START: civil::DateTime = civil::date(2026, 1, 5).at(8, 0, 0, 0);

impl World {
    /// The centre of a scenario at `start`, with those agents logged on who are from the start.
    pub fn new(scenario: &Scenario, seed: u64, start: Time) -> Self {
        let agents = scenario.agents.iter();
        let phones = scenario.phone_agents.iter();
        let agents = agents
            .map(|agent| Agent::from_agent(agent, &scenario.habits, seed))
            .chain(phones.map(|agent| Agent::from_phone_agent(agent, &scenario.habits, seed)));
        let traffic = scenario.traffic.iter().enumerate();
        let mut world = Self {
            now: start,
            strict: scenario.centre.strict,
            phone_agent_events: scenario.centre.phone_agent_events,
            customer_authentication: scenario.centre.customer_authentication.clone(),
            tenants: scenario.tenants.iter().map(|tenant| tenant.id).collect(),
            groups: scenario
                .groups
                .iter()
                .map(|group| (group.id, group.clone()))
                .collect(),
            agents: agents.map(|agent| (agent.rec_id, agent)).collect(),
            phone_agents: scenario.phone_agents.iter().map(|agent| agent.id).collect(),
            reasons: scenario.reasons.clone(),
            codes: scenario.codes.clone(),
            outside: scenario.outside.clone(),
            outside_chance: Random::new(seed, Stream::Outside),
            traffic: traffic
                .map(|(index, traffic)| Source::new(traffic, index, seed))
                .collect(),
            calls: BTreeMap::new(),
            legs: BTreeMap::new(),
            waiting: BTreeSet::new(),
            schedule: Schedule::new(),
            next_call_id: first_call_id(seed),
            next_leg_id: 1,
            trunks_used: 0,
            cause: None,
            events: Vec::new(),
            log: Log::default(),
        };
        world.plan_agents(scenario);
        world.plan_traffic();
        // Who is logged on from the start is configuration, and not news.
        world.events.clear();
        world
    }

    /// When a simulation of a scenario on the virtual clock begins.
    pub fn virtual_start(scenario: &Scenario) -> Time {
        start_in(scenario, scenario.centre.start.unwrap_or(VIRTUAL_START)).into()
    }

    /// When a simulation of a scenario in real time begins: now, unless the scenario says
    /// otherwise.
    pub fn real_start(scenario: &Scenario) -> Time {
        match scenario.centre.start {
            Some(start) => start_in(scenario, start).into(),
            None => Timestamp::now().into(),
        }
    }

    /// Refuses or tolerates requests that the state makes impossible, whatever the scenario says.
    pub fn set_strict(&mut self, strict: bool) {
        self.strict = strict;
    }

    /// The simulated time.
    pub fn now(&self) -> Time {
        self.now
    }

    /// When something happens next, if nobody makes a request meanwhile.
    pub fn next_due(&self) -> Option<Time> {
        self.schedule.next_due()
    }

    /// Lets everything happen that is due until `time`. Time never goes back.
    pub fn advance_to(&mut self, time: Time) {
        while self.step(time) {}
        self.now = self.now.max(time);
    }

    /// Lets the next thing happen if it is due by `time`; tells whether there was one.
    pub fn step(&mut self, time: Time) -> bool {
        let Some((due_at, due)) = self.schedule.pop_due(time) else {
            return false;
        };
        self.now = self.now.max(due_at);
        self.happen(due);
        self.settle();
        true
    }

    /// The events since this was last asked.
    pub fn take_events(&mut self) -> Vec<NewEvent> {
        std::mem::take(&mut self.events)
    }

    /// How many events [`take_events`](Self::take_events) would give.
    pub fn pending_events(&self) -> usize {
        self.events.len()
    }

    /// The simulator's log, oldest entry first.
    pub fn log(&self) -> impl Iterator<Item = &LogEntry> {
        self.log.entries()
    }

    fn happen(&mut self, due: Due) {
        match due {
            Due::Arrival(index) => self.arrival(index),
            // Calls are allocated whenever anything has happened.
            Due::Allocation => {}
            Due::PatienceEnds(leg) => self.patience_ends(leg),
            Due::RingTimeout(leg) => self.ring_timeout(leg),
            Due::Reached {
                waiting,
                number,
                outcome,
            } => self.reached(waiting, number, outcome),
            Due::OutsideAnswers(leg) => self.outside_answers(leg),
            Due::NetworkGivesUp(leg) => self.network_gives_up(leg),
            Due::TalkEnds(leg) => self.talk_ends(leg),
            Due::ClericalEnds(rec_id, call_id) => self.clerical_due(rec_id, call_id),
            Due::Habit(rec_id, habit) => self.act(rec_id, habit),
        }
    }

    /// What follows from a change, whatever the change was. It is nobody's request: an agent who
    /// hangs up did not ask for the next call.
    fn settle(&mut self) {
        // Before as well as after: a phone agent is idle between two calls, if only for a moment.
        self.tell_phone_statuses();
        self.allocate();
        self.tell_phone_statuses();
    }

    fn plan(&mut self, after: Span, due: Due) {
        self.schedule.plan(self.now + after, due);
    }

    /// Puts the reason why something was not done into the log.
    fn note(&mut self, done: Result<(), String>) {
        if let Err(reason) = done {
            self.log.info(self.now, reason);
        }
    }
}

fn start_in(scenario: &Scenario, start: civil::DateTime) -> Timestamp {
    // The scenario was checked: the zone exists and has this time.
    let zone = TimeZone::get(&scenario.centre.time_zone).unwrap_or(TimeZone::UTC);
    zone.to_zoned(start)
        .as_ref()
        .map_or(Timestamp::UNIX_EPOCH, Zoned::timestamp)
}

/// Numbers that are easy to read and to tell apart, and not the same in every simulation.
fn first_call_id(seed: u64) -> i32 {
    let thousands = i32::try_from(seed % 9).unwrap_or(0) + 1;
    thousands * 1_000 + 1
}
