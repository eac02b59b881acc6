//! Calls of campaigns.

use openccas_protocol::{ErrorKind, Request};
use openccas_simulator::{Form, PreviewState, PreviewTask, campaign_status, scenario::Customer};

use super::{DIALLED, OFFICE, PENDING, dial_campaign, office, pending, status};
use crate::desk::Desk;

#[test]
fn a_campaign_call_from_its_allocation_to_its_status() {
    let mut desk = office();
    desk.wait(4.0);
    desk.ask(dial_campaign(PENDING, ""));
    desk.wait(20.0);
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: DIALLED
    }));
    desk.wait(10.0);
    let completed = status(PENDING, campaign_status::COMPLETED);
    desk.ask(Request::SetCampaignCallStatus(completed));
    desk.expect(
        r#"
        1 CampaignInfo RecID=101 CampaignID=3 CustomerID=11 CustomerName="Ines" CustomerNumber="answer-after-3" Comment="" IVRLabel1="Contract" IVRData1="Gold" IVRLabel2="Since" IVRData2="2019" X-CampaignCallID=1001
        4 CampaignAccept RecID=101 CampaignID=3 CustomerID=11 CallID=1002
        4 Originated RecID=101 CallID=1002 ServiceGroupID=5 CallType=5
        5 Delivered RecID=101 CallID=1002 OppositePartyNumber="answer-after-3" TrunkID="T01" CalledNumber="answer-after-3"
        8 Established RecID=101 CallID=1002 TrunkID="T01" CallSubstate=0 OppositePartyNumber="answer-after-3" MediaServerSessionUri="sip:call-1002@media.invalid"
        24 ConnectionCleared RecID=101 CallID=1002 ClericalFlag=1 DivertedFlag=0
        29 ClericalEnded RecID=101 CallID=1002
        34 CampaignStatus RecID=101 CampaignID=3 CustomerID=11 Cause="Completed Successfully"
        34 CampaignInfo RecID=101 CampaignID=3 CustomerID=12 CustomerName="Jan" CustomerNumber="busy" Comment="Call in the morning" X-CampaignCallID=1003
        "#,
    );
    let customer = &desk.world.campaigns()[0].customers[0];
    assert_eq!(
        (customer.status, customer.attempts, customer.next_attempt),
        (campaign_status::COMPLETED, 1, None)
    );
}

#[test]
fn a_call_of_a_campaign_that_fails_has_no_clerical_time() {
    let mut desk = pending();
    desk.ask(dial_campaign(PENDING, "unobtainable"));
    desk.wait(2.0);
    desk.expect(
        r#"
        1 CampaignAccept RecID=101 CampaignID=3 CustomerID=11 CallID=1002
        1 Originated RecID=101 CallID=1002 ServiceGroupID=5 CallType=5
        2 Failed RecID=101 CallID=1002 Cause=13 CalledNumber="unobtainable"
        "#,
    );
    // The form is still open.
    assert_eq!(
        desk.world.previews()[0].state,
        PreviewState::Dialled { call_id: DIALLED }
    );
}

#[test]
fn what_is_pending_can_be_seen() {
    let desk = pending();
    let preview = desk.world.previews()[0];
    assert_eq!(
        (preview.id, preview.rec_id, preview.service_group_id),
        (PENDING, 101, 5)
    );
    assert_eq!(
        preview.task,
        PreviewTask::Campaign {
            campaign_id: 3,
            customer_id: 11
        }
    );
    assert_eq!(preview.state, PreviewState::Pending);
}

#[test]
fn only_what_is_pending_there_can_be_dialled() {
    let mut desk = pending();
    let call = |agent: i32, campaign: i32, customer: i32, id: i32| {
        request!(MakeCampaignCall {
            agent_rec_id: agent,
            campaign_id: campaign,
            customer_id: customer,
            campaign_call_id: id,
            dial_string: "0701"
        })
    };
    assert_eq!(
        desk.refusal(call(999, 3, 11, PENDING)),
        ErrorKind::AgentUnknown
    );
    for wrong in [
        call(102, 3, 11, PENDING),
        call(101, 4, 11, PENDING),
        call(101, 3, 12, PENDING),
        call(101, 3, 11, 7),
    ] {
        assert_eq!(desk.refusal(wrong), ErrorKind::CampaignCallNotFound);
    }
    desk.ask(call(101, 3, 11, PENDING));
    // It is not pending any more.
    assert_eq!(
        desk.refusal(call(101, 3, 11, PENDING)),
        ErrorKind::CampaignCallNotFound
    );
}

#[test]
fn an_agent_rejects_and_another_time_gets_it_again() {
    let mut desk = pending();
    let reject = |customer: i32| {
        request!(RejectCampaignCall {
            agent_rec_id: 101,
            campaign_id: 3,
            customer_id: customer,
            reason: 4
        })
    };
    assert_eq!(desk.refusal(reject(12)), ErrorKind::CampaignCallNotFound);
    desk.ask(reject(11));
    desk.wait(5.0);
    desk.expect(
        r#"
        1 CampaignReject RecID=101 CampaignID=3 CustomerID=11 Cause="Rejected By Agent"
        1 CampaignInfo RecID=101 CampaignID=3 CustomerID=12 CustomerName="Jan" CustomerNumber="busy" Comment="Call in the morning" X-CampaignCallID=1002
        "#,
    );
    desk.world.dial_pending(101, "").unwrap();
    desk.wait(2.0);
    desk.world
        .fill_form(101, &Form::closed(campaign_status::BUSY))
        .unwrap();
    let told = desk.told();
    assert!(
        told.contains(r#"CustomerID=12 Cause="Busy""#)
            && told.contains("CampaignInfo RecID=101 CampaignID=3 CustomerID=11"),
        "{told}"
    );
}

#[test]
fn a_status_needs_a_call_that_was_dialled() {
    let mut desk = pending();
    let completed = || Request::SetCampaignCallStatus(status(PENDING, campaign_status::COMPLETED));
    assert_eq!(desk.refusal(completed()), ErrorKind::DialingNotStarted);
    let other = status(PENDING + 1, campaign_status::COMPLETED);
    assert_eq!(
        desk.refusal(Request::SetCampaignCallStatus(other)),
        ErrorKind::CampaignCallNotFound
    );
    desk.ask(dial_campaign(PENDING, ""));
    desk.ask(completed());
    // With the form closed there is nothing to have a status.
    assert_eq!(desk.refusal(completed()), ErrorKind::CampaignCallNotFound);
}

#[test]
fn every_status_has_its_text() {
    for (number, text) in [
        (campaign_status::NOT_YET_CALLED, "Not Yet Called"),
        (campaign_status::BUSY, "Busy"),
        (campaign_status::NO_ANSWER, "No Answer"),
        (campaign_status::CALLBACK_LATER, "Callback Later"),
        (campaign_status::COMPLETED, "Completed Successfully"),
        (campaign_status::WRONG_NUMBER, "Wrong Number"),
        (42, "42"),
    ] {
        let mut desk = pending();
        desk.ask(dial_campaign(PENDING, "0701"));
        desk.forget();
        desk.ask(Request::SetCampaignCallStatus(status(PENDING, number)));
        desk.expect(&format!(
            "1 CampaignStatus RecID=101 CampaignID=3 CustomerID=11 Cause={text:?}"
        ));
        let again = desk.world.campaigns()[0].customers[0].next_attempt;
        let over = [campaign_status::COMPLETED, campaign_status::WRONG_NUMBER];
        assert_eq!(again.is_none(), over.contains(&number), "{text}");
    }
}

#[test]
fn the_form_stays_open_until_it_is_closed() {
    let mut desk = pending();
    desk.ask(dial_campaign(PENDING, "busy"));
    desk.wait(2.0);
    desk.forget();
    let open = openccas_protocol::requests::SetCampaignCallStatus {
        close_form: false,
        ..status(PENDING, campaign_status::BUSY)
    };
    desk.ask(Request::SetCampaignCallStatus(open));
    desk.wait(100.0);
    desk.expect(r#"3 CampaignStatus RecID=101 CampaignID=3 CustomerID=11 Cause="Busy""#);
    let closing = status(PENDING, campaign_status::NO_ANSWER);
    desk.ask(Request::SetCampaignCallStatus(closing));
    let told = desk.told();
    assert!(told.contains("103 CampaignInfo RecID=101"), "{told}");
}

#[test]
fn a_campaign_can_be_stopped_and_go_on() {
    let mut desk = pending();
    desk.world.stop_campaign(3).unwrap();
    desk.wait(60.0);
    desk.expect(
        r#"
        1 CampaignReject RecID=101 CampaignID=3 CustomerID=11 Cause="Campaign Error"
        1 CallRejected RecID=101 CallID=1001 Cause="Campaign Error"
        "#,
    );
    let kim = Customer {
        id: 13,
        name: "Kim".to_owned(),
        number: "0701".to_owned(),
        ..Customer::default()
    };
    desk.world.add_customer(3, kim.clone()).unwrap();
    desk.world.add_customer(3, kim).unwrap_err();
    desk.world.start_campaign(3).unwrap();
    desk.world.start_campaign(4).unwrap_err();
    let told = desk.told();
    assert!(told.contains("CampaignInfo RecID=101"), "{told}");
    assert_eq!(desk.world.campaigns()[0].customers.len(), 3);
}

#[test]
fn a_telephone_in_use_is_an_error_of_the_campaign() {
    let mut desk = pending();
    desk.world.dial(101, "answer-after-0").unwrap();
    desk.forget();
    desk.ask(dial_campaign(PENDING, ""));
    desk.expect(
        r#"
        1 CampaignReject RecID=101 CampaignID=3 CustomerID=11 Cause="Campaign Error"
        1 CallRejected RecID=101 CallID=1001 Cause="Campaign Error"
        "#,
    );
    let mut desk = pending();
    desk.world.set_strict(true);
    desk.world.dial(101, "answer-after-0").unwrap();
    desk.forget();
    assert_eq!(
        desk.refusal(dial_campaign(PENDING, "")),
        ErrorKind::ImpossibleInThisState
    );
    desk.expect("");
}

#[test]
fn an_agent_with_a_campaign_call_gets_no_other_work() {
    let toml = OFFICE.replace("groups = [5]", "groups = [5, 1]");
    let mut desk = Desk::of(&toml);
    desk.ask(request!(SetVoiceNotReady {
        agent_rec_id: 102,
        reason: 0
    }));
    desk.wait(1.0);
    desk.forget();
    let call = desk.inbound(1);
    desk.expect("");
    desk.ask(dial_campaign(PENDING, "busy"));
    desk.wait(3.0);
    desk.forget();
    let busy = status(PENDING, campaign_status::BUSY);
    desk.ask(Request::SetCampaignCallStatus(busy));
    // Customers who wait go before customers who are to be called.
    let told = desk.told();
    assert!(
        told.contains(&format!("CallInformation RecID=101 CallID={call}"))
            && !told.contains("CampaignInfo"),
        "{told}"
    );
}

/// The work is the agent's who was given the call, even if a colleague's telephone was dialled.
#[test]
fn clerical_time_is_for_who_has_dialled() {
    let mut desk = pending();
    desk.ask(dial_campaign(PENDING, "4003"));
    desk.world.pick_up(103, DIALLED).unwrap();
    desk.forget();
    desk.world.put_down(103, DIALLED).unwrap();
    desk.expect(
        r#"
        1 ConnectionCleared RecID=103 CallID=1002 ClericalFlag=0 DivertedFlag=0
        1 ConnectionCleared RecID=101 CallID=1002 ClericalFlag=1 DivertedFlag=0
        "#,
    );
}

/// A call that is sent on to another group is the work of who answers there, and still of its
/// type.
#[test]
fn a_campaign_call_can_go_to_another_group() {
    let mut desk = pending();
    desk.ask(dial_campaign(PENDING, "answer-after-0"));
    desk.wait(2.0);
    desk.ask(request!(DeflectCall {
        agent_rec_id: 101,
        dest: "8001",
        call_id: DIALLED
    }));
    desk.world.pick_up(102, DIALLED).unwrap();
    desk.forget();
    desk.world.put_down(102, DIALLED).unwrap();
    desk.expect("3 ConnectionCleared RecID=102 CallID=1002 ClericalFlag=1 DivertedFlag=0");
}

#[test]
fn the_calls_of_a_campaign_can_be_recorded() {
    let toml = OFFICE.replace("ring_timeout = 30", "ring_timeout = 30\nrecorded = 1");
    let mut desk = Desk::of(&toml);
    desk.wait(1.0);
    desk.ask(dial_campaign(PENDING, "answer-after-0"));
    desk.forget();
    desk.wait(2.0);
    let told = desk.told();
    assert!(
        told.ends_with(
            "2 RecordingStarted RecID=101 DN=\"4001\" IPAddress=\"10.0.0.11\" CallID=1002 ServiceGroupID=5 OppositePartyNumber=\"answer-after-0\"\n"
        ),
        "{told}"
    );
}
