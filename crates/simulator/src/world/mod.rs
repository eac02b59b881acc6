//! The contact centre itself: pure, without a clock of its own.

mod addressee;
mod agent;
mod allocation;
mod call;
mod call_data;
mod call_habits;
mod callback;
mod campaign;
mod cdr;
mod clearing;
mod clerical;
mod conference;
mod configuration;
mod consultation;
mod delivery;
mod fault;
mod group;
mod habits;
mod leg;
mod ongoing;
mod outgoing;
mod outside_party;
mod phone_agent;
mod preview;
mod queue;
mod readiness;
mod recording;
mod request;
mod script;
mod session;
mod staff;
mod statistics;
mod supervision;
mod telephone;
mod tell;
mod traffic;
mod transfer;

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use openccas_protocol::Tenant;
use openccas_service::{Correlation, NewEvent};

pub use callback::InboundCallback;
pub use campaign::{CampaignView, CustomerView};
pub use cdr::{CDRS, Cdr};
pub use fault::Fault;
pub use ongoing::OngoingCall;
pub use phone_agent::call_state;
pub use preview::{Form, PreviewState, PreviewTask, PreviewView, callback_status, campaign_status};
pub use queue::InboundCall;
pub use recording::Recorder;
pub use session::{InboundSession, Reply, SessionKind, SessionState, SessionView};
pub use statistics::QueueStatistics;
pub use supervision::Supervision;
pub use telephone::{AgentView, CallView, CallViewState};

use crate::{
    clock::{Span, Time},
    log::{Log, LogEntry},
    random::{Random, Stream},
    scenario::{CallTypeProfile, Code, Group, Habits, Outside, PhoneAgentEvents, Reason, Scenario},
    schedule::Schedule,
};
use agent::Agent;
use allocation::Matching;
use call::Call;
use callback::{Callback, CallbackSource};
use campaign::Campaign;
use cdr::Cdrs;
use habits::Habit;
use leg::LegId;
use outside_party::Outcome;
use preview::{Preview, PreviewDue};
use script::Script;
use session::{Queues, Session, SessionDue, SessionSource};
use statistics::Statistics;
use supervision::SupervisionDue;
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
    call_type_profile: CallTypeProfile,
    customer_authentication: Option<String>,
    tenants: Vec<i32>,
    groups: BTreeMap<i32, Group>,
    agents: BTreeMap<i32, Agent>,
    reasons: Vec<Reason>,
    codes: Vec<Code>,
    outside: Outside,
    outside_chance: Random,
    traffic: Vec<Source>,
    calls: BTreeMap<i32, Call>,
    /// The call in which each leg is.
    legs: BTreeMap<LegId, i32>,
    /// Calls that wait for an agent, and agents who wait for a call.
    matching: Matching,
    statistics: Statistics,
    /// Phone agents whose call status may have changed.
    changed_phones: Vec<i32>,
    session_traffic: Vec<SessionSource>,
    sessions: BTreeMap<i32, Session>,
    session_queues: Queues,
    campaigns: BTreeMap<i32, Campaign>,
    callbacks: BTreeMap<i32, Callback>,
    /// Callbacks that wait for an agent, and from when on.
    callbacks_due: BTreeSet<(Time, i32)>,
    callback_traffic: Vec<CallbackSource>,
    next_callback_id: i32,
    /// Campaign calls and callback calls at agents.
    previews: BTreeMap<i32, Preview>,
    /// The call in which each recorded leg is.
    recordings: BTreeMap<LegId, i32>,
    recording_chance: Random,
    /// The supervisor who has joined an agent's leg.
    supervisors: BTreeMap<LegId, i32>,
    /// Legs that a supervisor has left while the call was on hold there.
    left_on_hold: BTreeSet<LegId>,
    cdrs: Cdrs,
    faults: Vec<fault::Planned>,
    zone: TimeZone,
    seed: u64,
    habits: Vec<Habits>,
    script: Script,
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
    Session(SessionDue),
    Preview(PreviewDue),
    Supervision(SupervisionDue),
    /// A step of the script.
    Step(usize),
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
        let zone = zone_of(scenario);
        let traffic = scenario.traffic.iter().enumerate();
        let session_traffic = scenario.session_traffic.iter().enumerate();
        let callback_traffic = scenario.callback_traffic.iter().enumerate();
        let mut world = Self {
            now: start,
            strict: scenario.centre.strict,
            phone_agent_events: scenario.centre.phone_agent_events,
            call_type_profile: scenario.centre.call_type_profile,
            customer_authentication: scenario.centre.customer_authentication.clone(),
            tenants: scenario.tenants.iter().map(|tenant| tenant.id).collect(),
            groups: scenario
                .groups
                .iter()
                .map(|group| (group.id, group.clone()))
                .collect(),
            agents: agents.map(|agent| (agent.rec_id, agent)).collect(),
            reasons: scenario.reasons.clone(),
            codes: scenario.codes.clone(),
            outside: scenario.outside.clone(),
            outside_chance: Random::new(seed, Stream::Outside),
            traffic: traffic
                .map(|(index, traffic)| Source::new(traffic, &zone, index, seed))
                .collect(),
            calls: BTreeMap::new(),
            legs: BTreeMap::new(),
            matching: Matching::default(),
            statistics: Statistics::default(),
            changed_phones: Vec::new(),
            session_traffic: session_traffic
                .map(|(index, traffic)| SessionSource::new(traffic, &zone, index, seed))
                .collect(),
            sessions: BTreeMap::new(),
            session_queues: Queues::default(),
            campaigns: BTreeMap::new(),
            callbacks: BTreeMap::new(),
            callbacks_due: BTreeSet::new(),
            callback_traffic: callback_traffic
                .map(|(index, traffic)| CallbackSource::new(traffic, index, seed))
                .collect(),
            next_callback_id: 0,
            previews: BTreeMap::new(),
            recordings: BTreeMap::new(),
            recording_chance: Random::new(seed, Stream::Recording),
            supervisors: BTreeMap::new(),
            left_on_hold: BTreeSet::new(),
            cdrs: Cdrs::default(),
            faults: Vec::new(),
            zone: zone.clone(),
            seed,
            habits: scenario.habits.clone(),
            script: Script::default(),
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
        world.plan_session_traffic();
        world.plan_campaigns(scenario, seed);
        world.plan_callbacks();
        world.plan_faults(&scenario.faults);
        world.plan_script(&scenario.steps);
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
        self.script.forget();
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
            Due::Allocation => {
                self.matching.look_again();
                self.session_queues.look_again();
            }
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
            Due::Session(due) => self.session_due(due),
            Due::Preview(due) => self.preview_due(due),
            Due::Supervision(due) => self.supervision_due(due),
            Due::Step(index) => self.step_due(index),
        }
    }

    /// What follows from a change, whatever the change was. It is nobody's request: an agent who
    /// hangs up did not ask for the next call.
    fn settle(&mut self) {
        // Before as well as after: a phone agent is idle between two calls, if only for a moment.
        self.tell_phone_statuses();
        self.allocate();
        self.allocate_sessions();
        self.allocate_previews();
        self.tell_phone_statuses();
        self.follow_script();
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

/// The time zone of the centre, which is known to exist once the scenario has been checked.
fn zone_of(scenario: &Scenario) -> TimeZone {
    TimeZone::get(&scenario.centre.time_zone).unwrap_or(TimeZone::UTC)
}

fn start_in(scenario: &Scenario, start: civil::DateTime) -> Timestamp {
    zone_of(scenario)
        .to_zoned(start)
        .as_ref()
        .map_or(Timestamp::UNIX_EPOCH, Zoned::timestamp)
}

/// Numbers that are easy to read and to tell apart, and not the same in every simulation.
fn first_call_id(seed: u64) -> i32 {
    let thousands = i32::try_from(seed % 9).unwrap_or(0) + 1;
    thousands * 1_000 + 1
}
