//! What agents of a campaign pass on to each other: customer data, comments, the next attempt.

use openccas_protocol::Request;
use openccas_simulator::{Form, Supervision, campaign_status};

use super::{DIALLED, OFFICE, PENDING, at, dial_campaign, pending, status};
use crate::desk::Desk;

#[test]
fn the_next_attempt_is_by_the_clock_of_the_centre() {
    let mut desk = pending();
    desk.ask(dial_campaign(PENDING, "noanswer"));
    desk.wait(15.0);
    // It is 08:00 in Stockholm at the start.
    let later = openccas_protocol::requests::SetCampaignCallStatus {
        next_call_attempt: at("2026-01-05T09:30:00"),
        update_comment: true,
        comment: "Not before half past nine".to_owned(),
        ..status(PENDING, campaign_status::CALLBACK_LATER)
    };
    desk.ask(Request::SetCampaignCallStatus(later));
    // The other customer is done meanwhile.
    desk.world.dial_pending(101, "").unwrap();
    desk.wait(2.0);
    let wrong = Form::closed(campaign_status::WRONG_NUMBER);
    desk.world.fill_form(101, &wrong).unwrap();
    desk.forget();
    desk.wait(3.0 * 3_600.0);
    let told = desk.told();
    assert!(
        told.starts_with(
            r#"5400 CampaignInfo RecID=101 CampaignID=3 CustomerID=11 CustomerName="Ines" CustomerNumber="answer-after-3" Comment="Not before half past nine" IVRLabel1"#
        ),
        "{told}"
    );
}

#[test]
fn the_comment_changes_only_when_asked_to() {
    let mut desk = pending();
    desk.world.fill_form(101, &Form::closed(0)).unwrap_err();
    desk.ask(dial_campaign(PENDING, "busy"));
    let unchanged = openccas_protocol::requests::SetCampaignCallStatus {
        comment: "ignored".to_owned(),
        ..status(PENDING, campaign_status::BUSY)
    };
    desk.ask(Request::SetCampaignCallStatus(unchanged));
    assert_eq!(desk.world.campaigns()[0].customers[0].comment, "");
    // Without a time it is the campaign's own.
    desk.wait(700.0);
    let told = desk.told();
    assert!(
        told.contains("CustomerID=12") && !told.contains("ignored"),
        "{told}"
    );
}

#[test]
fn customer_data_follow_the_customer() {
    let mut desk = pending();
    desk.world
        .update_customer(101, "Contract", "Silver")
        .unwrap();
    desk.ask(dial_campaign(PENDING, "answer-after-0"));
    desk.wait(2.0);
    let set = request!(SetAgentIvrData {
        agent_rec_id: 101,
        tenant_id: -1,
        call_id: DIALLED,
        ivr_label1: "Since",
        ivr_data1: "2020",
        ivr_label2: "Size",
        ivr_data2: "L",
        ivr_label3: "",
        ivr_data3: ""
    });
    desk.forget();
    desk.ask(set);
    desk.ask(request!(SetPrivateData {
        agent_rec_id: 101,
        call_id: DIALLED,
        private_data: "VIP"
    }));
    desk.ask(request!(SetAgentCqCodes {
        agent_rec_id: 101,
        call_id: DIALLED,
        service_group_id: 5,
        cq_codes: "10|"
    }));
    desk.ask(request!(HangupCall {
        agent_rec_id: 101,
        call_id: DIALLED
    }));
    desk.ask(request!(SetAgentCqCodes {
        agent_rec_id: 101,
        call_id: DIALLED,
        service_group_id: 5,
        cq_codes: "10||Offer|"
    }));
    desk.expect(
        r#"
        3 CallInformationUpdate RecID=101 CallID=1002 CallType=5 IVRLabel1="Since" IVRData1="2020" IVRLabel2="Size" IVRData2="L"
        3 AssociatedDataSet RecID=101 CallID=1002 CallType=5 PrivateData="VIP"
        3 CqCodes RecID=101 CallID=1002 CallType=5 CQCodeList="10"
        3 ConnectionCleared RecID=101 CallID=1002 ClericalFlag=1 DivertedFlag=0
        3 CqCodes RecID=101 CallID=1002 CallType=5 CQCodeList="10|Offer"
        "#,
    );
    let retry = status(PENDING, campaign_status::CALLBACK_LATER);
    desk.ask(Request::SetCampaignCallStatus(retry));
    desk.wait(20.0);
    desk.world.dial_pending(101, "busy").unwrap();
    let done = Form::closed(campaign_status::COMPLETED);
    desk.world.fill_form(101, &done).unwrap();
    desk.forget();
    desk.wait(700.0);
    let told = desk.told();
    assert!(
        told.contains(
            r#"IVRLabel1="Contract" IVRData1="Silver" IVRLabel2="Since" IVRData2="2020" IVRLabel3="Size" IVRData3="L""#
        ),
        "{told}"
    );
}

#[test]
fn the_agents_own_change_is_told_before_and_after_dialling() {
    let mut desk = pending();
    desk.world.update_customer(101, "Contract", "Gold").unwrap();
    desk.world
        .update_customer(101, "Contract", "Silver")
        .unwrap();
    desk.ask(dial_campaign(PENDING, "busy"));
    desk.world.update_customer(101, "Mood", "good").unwrap();
    let told = desk.told();
    let updates: Vec<&str> = told
        .lines()
        .filter(|line| line.contains("CallInformationUpdate"))
        .collect();
    assert_eq!(
        updates,
        [
            r#"1 CallInformationUpdate RecID=101 CallID=1001 CallType=5 IVRLabel1="Contract" IVRData1="Silver""#,
            r#"1 CallInformationUpdate RecID=101 CallID=1002 CallType=5 IVRLabel1="Mood" IVRData1="good""#,
        ]
    );
}

#[test]
fn a_consulted_colleague_is_told_of_the_customer() {
    let mut desk = pending();
    desk.ask(dial_campaign(PENDING, "answer-after-0"));
    desk.wait(2.0);
    desk.world
        .supervise(103, 101, Supervision::Monitor)
        .unwrap();
    desk.ask(request!(HoldCall {
        agent_rec_id: 101,
        call_id: DIALLED
    }));
    desk.forget();
    desk.ask(request!(MakeCall {
        agent_rec_id: 101,
        dial_string: "4002"
    }));
    let told = desk.told();
    assert!(
        told.contains(r#"XferCallInformation RecID=102 HeldCallID=1002 ActiveCallID=1003 ServiceGroupID=5 CallingPartyNumber="answer-after-0" CalledNumber="answer-after-0" IVRLabel1="Contract""#),
        "{told}"
    );
    desk.world.pick_up(102, 1003).unwrap();
    desk.ask(request!(TransferCall {
        agent_rec_id: 101,
        held_call_id: DIALLED
    }));
    let told = desk.told();
    // The form is the agent's, whoever has the call.
    assert!(
        told.contains(
            "Transferred RecID=101 HeldCallID=1002 ActiveCallID=1003 NewCallID=1004 ClericalFlag=1"
        ),
        "{told}"
    );
    let completed = status(PENDING, campaign_status::COMPLETED);
    desk.ask(Request::SetCampaignCallStatus(completed));
}

#[test]
fn a_campaign_makes_customers_up() {
    let toml = OFFICE.replace(
        "retry_after = 600",
        "retry_after = 600\nmade_up_customers = 3",
    );
    let customers = |seed| {
        Desk::seeded(&toml, seed).world.campaigns()[0]
            .customers
            .clone()
    };
    let numbers = |seed| {
        customers(seed)
            .iter()
            .map(|it| it.number.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(customers(0).len(), 5);
    assert_eq!(customers(0)[2].name, "Customer 13");
    assert_eq!(numbers(0), numbers(0));
    assert_ne!(numbers(0), numbers(1));
}
