//! Campaigns, callbacks, recording, supervision, call data, configuration and faults.

mod all_requests;
mod call_types;
mod callbacks;
mod campaigns;
mod configuration;
mod customers;
mod examples;
mod faults;
mod mistakes;
mod phone_agents;
mod random;
mod records;
mod rejections;
mod supervision;

use openccas_protocol::{OleDate, Request, requests};

use crate::desk::Desk;

/// Two agents and a supervisor for campaigns and callbacks, and a phone agent; nothing happens by
/// itself.
pub(super) const OFFICE: &str = r#"
    [centre]
    time_zone = "Europe/Stockholm"

    [[group]]
    id = 1
    name = "Support"
    number = "8001"
    clerical = 10
    ring_timeout = 20

    [[group]]
    id = 5
    name = "Spring offer"
    purpose = "campaign"
    clerical = 5
    ring_timeout = 30

    [[group]]
    id = 7
    name = "Mail"
    purpose = "email"

    [[campaign]]
    id = 3
    name = "Spring"
    group = 5
    starts_after = 1
    retry_after = 600

    [[campaign.customer]]
    id = 11
    name = "Ines"
    number = "answer-after-3"
    data = [{ label = "Contract", data = "Gold" }, { label = "Since", data = "2019" }]

    [[campaign.customer]]
    id = 12
    name = "Jan"
    number = "busy"
    comment = "Call in the morning"

    [[agent]]
    id = 101
    name = "Ada"
    logon_id = "ada"
    extension = "4001"
    groups = [5]
    ip_phone = { address = "10.0.0.11", ras_port = 1719, cs_port = 5060 }

    [[agent]]
    id = 102
    name = "Bo"
    logon_id = "bo"
    extension = "4002"
    groups = [1]
    forwards_to = "answer-after-2"

    [[agent]]
    id = 103
    name = "Cleo"
    logon_id = "cleo"
    extension = "4003"
    groups = []

    [[phone_agent]]
    id = 201
    name = "Pia"
    logon_id = "pia"
    pin = "2011"
    extension = "4101"
    groups = [1]
    logs_on = false
    ip_phone = { address = "10.0.0.21" }

    [[code]]
    code = "10"
    name = "Order"

    [outside]
    rings_after = 1
    answers_after = 5
    gives_up_after = 10
"#;

/// The campaign call that is pending at agent 101 one second after the start, and the call that it
/// becomes.
pub(super) const PENDING: i32 = 1001;
pub(super) const DIALLED: i32 = 1002;

pub(super) fn office() -> Desk {
    Desk::of(OFFICE)
}

/// The office once customer 11 is pending at agent 101; what led to it is forgotten.
pub(super) fn pending() -> Desk {
    let mut desk = office();
    desk.wait(1.0);
    desk.forget();
    desk
}

pub(super) fn dial_campaign(campaign_call_id: i32, dial_string: &str) -> Request {
    request!(MakeCampaignCall {
        agent_rec_id: 101,
        campaign_id: 3,
        customer_id: 11,
        campaign_call_id: campaign_call_id,
        dial_string: dial_string
    })
}

/// A status of the campaign call at agent 101; the form is closed.
pub(super) fn status(campaign_call_id: i32, status: i32) -> requests::SetCampaignCallStatus {
    requests::SetCampaignCallStatus {
        agent_rec_id: 101,
        campaign_call_id,
        status,
        next_call_attempt: never(),
        close_form: true,
        update_comment: false,
        comment: String::new(),
    }
}

/// The zero of the type: no time.
pub(super) fn never() -> OleDate {
    OleDate::from_days(0.0).unwrap()
}

pub(super) fn at(time: &str) -> OleDate {
    let time: jiff::civil::DateTime = time.parse().unwrap();
    OleDate::try_from(time).unwrap()
}
