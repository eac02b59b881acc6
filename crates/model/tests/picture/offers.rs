//! Campaign calls and callbacks.

use openccas_model::OfferState;
use openccas_protocol::{
    CallRejectCause, CallType, CallbackRejectCause, CallbackStatusCause, CampaignRejectCause,
    CampaignStatusCause, emit,
};

use crate::support::{Teller, at};

fn campaign_info(teller: &mut Teller, customer_id: i32) {
    teller.tell(
        emit::CampaignInfo {
            rec_id: 1,
            campaign_id: 3,
            customer_id,
            customer_name: "Zoë",
            customer_number: "070",
            comment: "call later",
            ivr: &[("Plan".to_owned(), "A".to_owned())],
            x_campaign_call_id: Some(77),
        }
        .body(),
    );
}

#[test]
fn a_campaign_call_until_its_status() {
    let mut teller = Teller::new();
    campaign_info(&mut teller, 4);
    campaign_info(&mut teller, 4);
    let call = &teller.agent(1).campaign_calls[0];
    assert_eq!(call.customer_name.as_deref(), Some("Zoë"));
    assert_eq!(call.comment.as_deref(), Some("call later"));
    assert_eq!(
        (call.state, call.campaign_call_id),
        (OfferState::Pending, Some(77))
    );
    let ivr = &[("Plan".to_owned(), "B".to_owned())];
    let call_type = CallType::Campaign;
    teller.tell(
        emit::CallInformationUpdate {
            rec_id: 1,
            call_id: 77,
            call_type,
            ivr,
        }
        .body(),
    );
    let (campaign_id, customer_id) = (3, 4);
    let accept = emit::CampaignAccept {
        rec_id: 1,
        campaign_id,
        customer_id,
        call_id: 40,
    };
    teller.tell(accept.body());
    let call = &teller.picture.campaign_calls().next().unwrap().1;
    assert_eq!(call.state, OfferState::Accepted { call_id: 40 });
    assert_eq!(call.since, at(8));
    assert_eq!(call.customer_data, [("Plan".into(), "B".into())]);
    let cause = CampaignStatusCause::from_text("Succeeded");
    teller.tell(
        emit::CampaignStatus {
            rec_id: 1,
            campaign_id,
            customer_id,
            cause,
        }
        .body(),
    );
    assert_eq!(teller.picture.campaign_calls().count(), 0);
}

#[test]
fn a_campaign_call_is_rejected() {
    let mut teller = Teller::new();
    campaign_info(&mut teller, 4);
    campaign_info(&mut teller, 5);
    let cause = CampaignRejectCause::from_text("Rejected By Agent");
    let (campaign_id, customer_id) = (3, 4);
    teller.tell(
        emit::CampaignReject {
            rec_id: 1,
            campaign_id,
            customer_id,
            cause,
        }
        .body(),
    );
    assert_eq!(teller.agent(1).campaign_calls.len(), 1);
    // Accepted, although its allocation was before the connect.
    let accept = emit::CampaignAccept {
        rec_id: 2,
        campaign_id,
        customer_id,
        call_id: 40,
    };
    teller.tell(accept.body());
    assert_eq!(teller.agent(2).campaign_calls[0].customer_name, None);
}

fn callback(teller: &mut Teller, orig_call_id: i32) {
    teller.tell(
        emit::Callback {
            rec_id: 1,
            service_group_id: 5,
            calling_party_number: "070",
            called_number: "0800",
            ivr: &[],
            call_type: CallType::WebCallback,
            orig_call_id,
            x_callback_id: Some(6),
            x_callback_call_id: Some(66),
        }
        .body(),
    );
}

#[test]
fn callbacks_end_by_status_and_rejection() {
    let call_type = CallType::WebCallback;
    let status = |call_id| {
        let cause = CallbackStatusCause::Succeeded;
        let callback_status = true;
        emit::CallbackStatus {
            rec_id: 1,
            call_id,
            call_type,
            callback_status,
            cause,
        }
        .body()
    };
    let reject = |call_id| {
        let cause = CallbackRejectCause::RejectedByAgent;
        emit::CallbackReject {
            rec_id: 1,
            call_id,
            call_type,
            cause,
        }
        .body()
    };
    let cause = CallRejectCause::CallbackRingTimeout;
    let call_rejected = |call_id| {
        emit::CallRejected {
            rec_id: 1,
            call_id,
            cause,
        }
        .body()
    };
    for end in [status(40), status(66), reject(30), call_rejected(30)] {
        let mut teller = Teller::new();
        callback(&mut teller, 30);
        let accept = emit::CallbackAccept {
            rec_id: 1,
            orig_call_id: 30,
            call_id: 40,
            call_type,
        };
        teller.tell(accept.body());
        let callback = &teller.agent(1).callbacks[0];
        assert_eq!(callback.state, OfferState::Accepted { call_id: 40 });
        assert_eq!(
            (callback.callback_id, callback.callback_call_id),
            (Some(6), Some(66))
        );
        teller.tell(end);
        assert_eq!(teller.picture.callbacks().count(), 0);
    }
}
