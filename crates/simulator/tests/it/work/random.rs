//! Random requests about campaign calls and callbacks, for hours.

use std::collections::BTreeMap;

use openccas_protocol::{EventType, Parameter, Request};
use openccas_simulator::{PreviewState, PreviewTask, Scenario, Span, Time, World};

use super::never;
use crate::desk::{line, readable};

/// A generator that is good enough to be unsystematic.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

/// What an agent has on the screen, as the events tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Screen {
    Empty,
    Pending,
    Form,
}

fn request(world: &World, dice: &mut Dice) -> Request {
    let previews = world.previews();
    let agents = world.agents();
    // Mostly about something that there is.
    let preview = previews.get(dice.roll(previews.len() + 1)).copied();
    let agent = match preview {
        Some(preview) if dice.roll(5) > 0 => preview.rec_id,
        _ => agents[dice.roll(agents.len())].rec_id,
    };
    let id = preview.map_or(7, |preview| preview.id);
    let number = ["", "busy", "answer-after-2", "noanswer", "4002"][dice.roll(5)];
    let (campaign, customer, callback) = match preview.map(|preview| preview.task) {
        Some(PreviewTask::Campaign {
            campaign_id,
            customer_id,
        }) => (campaign_id, customer_id, 0),
        Some(PreviewTask::Callback { callback_id }) => (0, 0, callback_id),
        _ => (1, 101, 1),
    };
    let call = agents
        .iter()
        .find(|it| it.rec_id == agent)
        .and_then(|it| it.calls.first())
        .map_or(3, |call| call.call_id);
    match dice.roll(12) {
        0 => request!(MakeCampaignCall {
            agent_rec_id: agent,
            campaign_id: campaign,
            customer_id: customer,
            campaign_call_id: id,
            dial_string: number
        }),
        1 => request!(RejectCampaignCall {
            agent_rec_id: agent,
            campaign_id: campaign,
            customer_id: customer,
            reason: 0
        }),
        2 => request!(SetCampaignCallStatus {
            agent_rec_id: agent,
            campaign_call_id: id,
            status: dice.roll(7) as i32,
            next_call_attempt: never(),
            close_form: dice.roll(2) == 0,
            update_comment: dice.roll(2) == 0,
            comment: "noted"
        }),
        3 => request!(MakeCallbackCall {
            agent_rec_id: agent,
            callback_id: callback,
            callback_call_id: id,
            dial_string: number
        }),
        4 => request!(RejectCallbackCall {
            agent_rec_id: agent,
            callback_id: callback,
            reason: 0
        }),
        5 => request!(SetCallbackCallStatus {
            agent_rec_id: agent,
            callback_call_id: id,
            status: dice.roll(6) as i32,
            next_call_attempt: never(),
            close_form: dice.roll(2) == 0
        }),
        6 => request!(HangupCall {
            agent_rec_id: agent,
            call_id: call
        }),
        7 => request!(HoldCall {
            agent_rec_id: agent,
            call_id: call
        }),
        8 => request!(MakeCall {
            agent_rec_id: agent,
            dial_string: "4001"
        }),
        9 => request!(TransferCall {
            agent_rec_id: agent,
            held_call_id: call
        }),
        10 => request!(DeflectCall {
            agent_rec_id: agent,
            dest: "8000",
            call_id: call
        }),
        _ if dice.roll(20) == 0 => request!(StopApp {
            agent_rec_id: agent
        }),
        _ => request!(ConferenceCall {
            agent_rec_id: agent
        }),
    }
}

/// Follows the events: whatever is on an agent's screen came there and left as it should.
fn follow(screens: &mut BTreeMap<i32, Screen>, world: &mut World) {
    for event in world.take_events() {
        let text = line(&event);
        let event = readable(&event);
        let rec_id = event.long(Parameter::REC_ID).unwrap();
        let screen = screens.entry(rec_id).or_insert(Screen::Empty);
        let (before, after) = match event.event_type() {
            EventType::CampaignInfo | EventType::Callback => (Screen::Empty, Screen::Pending),
            EventType::CampaignAccept | EventType::CallbackAccept => {
                (Screen::Pending, Screen::Form)
            }
            EventType::CampaignReject | EventType::CallbackReject => {
                (Screen::Pending, Screen::Empty)
            }
            EventType::CampaignStatus | EventType::CallbackStatus => (Screen::Form, Screen::Form),
            // Of the agent's screen nothing is left, and nothing comes without an agent.
            EventType::Logoff => {
                assert_ne!(*screen, Screen::Pending, "{text}");
                (*screen, Screen::Empty)
            }
            _ => continue,
        };
        // That a form is closed is not told.
        let closed = before == Screen::Empty && *screen == Screen::Form;
        assert!(*screen == before || closed, "{text}: {screen:?}");
        *screen = after;
    }
    let mut shown: BTreeMap<i32, Screen> = BTreeMap::new();
    for preview in world.previews() {
        let screen = match preview.state {
            PreviewState::Pending => Screen::Pending,
            _ => Screen::Form,
        };
        assert_eq!(
            shown.insert(preview.rec_id, screen),
            None,
            "two at an agent"
        );
    }
    for (rec_id, screen) in screens {
        match shown.get(rec_id) {
            Some(shown) => assert_eq!(shown, screen, "agent {rec_id}"),
            None => assert_ne!(*screen, Screen::Pending, "agent {rec_id}"),
        }
    }
}

#[test]
fn whatever_is_asked_the_screens_stay_in_order() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/scenarios/outbound-campaign.toml"
    );
    let scenario = Scenario::load(path).unwrap();
    for seed in 1..=4 {
        let mut dice = Dice(seed * 0x9e37_79b9);
        let mut world = World::new(&scenario, seed, World::virtual_start(&scenario));
        let end: Time = world.now() + Span::seconds(4 * 3_600);
        let mut screens = BTreeMap::new();
        while world.now() < end {
            let next = world.now() + Span::from_seconds(dice.roll(40) as f64 / 10.0);
            world.advance_to(next);
            follow(&mut screens, &mut world);
            let request = request(&world, &mut dice);
            // Many are refused, which is as good.
            let _ = world.handle(&request, -1, None);
            follow(&mut screens, &mut world);
            match dice.roll(300) {
                0 => {
                    let _ = world.stop_campaign(1);
                }
                1 => {
                    let _ = world.start_campaign(1);
                }
                2..=8 => {
                    for agent in world.agents() {
                        if !agent.logged_on {
                            world.sign_on(agent.rec_id).unwrap();
                        }
                    }
                }
                _ => {}
            }
        }
        let campaigns = world.campaigns();
        let called = campaigns.iter().flat_map(|it| &it.customers);
        assert!(called.filter(|it| it.attempts > 0).count() > 50);
    }
}
