//! What the operator does.

use std::{sync::Arc, time::Duration};

use openccas::{Event, EventType, Method, Parameter, Value};
use openccas_simulator::Simulator;
use tokio::time::sleep;

use super::{operator::Operator, vip};

/// Ingrid Berg, who does nothing unasked.
pub(super) const AGENT: i32 = 108;
const LOGON_ID: &str = "ingrid";
/// A number whose telephone rings and is answered after a second.
const CUSTOMER: &str = "5551001";
/// A not-ready reason: a meeting.
const REASON: i32 = 2;
/// Nobody's record id.
const NOBODY: i32 = 999;

/// Makes requests one after the other, with pauses in which their events can be read.
pub(super) async fn run(operator: Operator, centre: Arc<Simulator>, length: Duration) {
    let pause = length / 25;
    sleep(pause).await;
    operator.say("who is Ingrid, and which groups does she serve?");
    operator
        .request(Method::GetAgentRecIdFromLogonId, [text(LOGON_ID)])
        .await;
    operator
        .request(Method::GetAgentServiceGroups, [Value::Long(AGENT)])
        .await;
    sleep(pause).await;
    consultation(&operator, &centre, pause).await;
    sleep(pause).await;
    operator.say("a request that is refused: nobody has this record id");
    operator
        .request(Method::MakeCall, [Value::Long(NOBODY), text(CUSTOMER)])
        .await;
    sleep(pause).await;
    inbound(&operator, &centre, pause).await;
    sleep(pause).await;
    operator.say("she goes to a meeting, and comes back");
    let away = [Value::Long(AGENT), Value::Long(REASON)];
    operator
        .request_and_expect(Method::SetVoiceNotReady, away, &[EventType::NotReady])
        .await;
    sleep(pause).await;
    let back = [Value::Long(AGENT)];
    operator
        .request_and_expect(Method::SetVoiceReady, back, &[EventType::Ready])
        .await;
}

/// A call to a customer, who is put on hold, while a colleague is asked who then takes the call.
async fn consultation(operator: &Operator, centre: &Simulator, pause: Duration) {
    operator.say("she calls a customer");
    let call = [Value::Long(AGENT), text(CUSTOMER)];
    let rings = [EventType::Delivered, EventType::Established];
    let Some(held) = operator
        .request_and_expect(Method::MakeCall, call, &rings)
        .await
    else {
        return;
    };
    let held = call_id(&held);
    sleep(pause).await;
    let hold = [Value::Long(AGENT), Value::Long(held)];
    operator
        .request_and_expect(Method::HoldCall, hold.clone(), &[EventType::Held])
        .await;
    sleep(pause / 2).await;
    operator
        .request_and_expect(Method::RetrieveCall, hold.clone(), &[EventType::Retrieved])
        .await;
    sleep(pause).await;
    operator.say("she asks a colleague, while the customer waits");
    operator
        .request_and_expect(Method::HoldCall, hold, &[EventType::Held])
        .await;
    let Some((colleague, extension)) = free_colleague(centre) else {
        return;
    };
    let ringing = operator.expect(EventType::Delivered, colleague, Duration::from_secs(3));
    operator
        .request(Method::MakeCall, [Value::Long(AGENT), text(&extension)])
        .await;
    let Ok(ringing) = ringing.await else { return };
    let answer = [Value::Long(colleague), Value::Long(call_id(&ringing))];
    operator
        .request_and_expect(Method::AnswerCall, answer, &[EventType::Established])
        .await;
    sleep(pause).await;
    operator.say("the colleague takes the customer over");
    let transfer = [Value::Long(AGENT), Value::Long(held)];
    operator
        .request_and_expect(Method::TransferCall, transfer, &[EventType::Transferred])
        .await;
}

/// Somebody with an agent application who has no call, and the extension.
fn free_colleague(centre: &Simulator) -> Option<(i32, String)> {
    let free = centre.agents().into_iter().find(|agent| {
        agent.rec_id != AGENT && agent.logged_on && !agent.phone_agent && agent.calls.is_empty()
    })?;
    Some((free.rec_id, free.extension))
}

/// A customer calls.
async fn inbound(operator: &Operator, centre: &Simulator, pause: Duration) {
    operator.say("she is ready for calls; a customer calls, and she answers");
    let rings = operator.expect(EventType::Delivered, AGENT, Duration::from_secs(5));
    let ready = [Value::Long(AGENT)];
    operator
        .request_and_expect(Method::SetVoiceReady, ready, &[EventType::Ready])
        .await;
    vip::call(centre);
    let Ok(ringing) = rings.await else { return };
    sleep(pause).await;
    let call = [Value::Long(AGENT), Value::Long(call_id(&ringing))];
    let answered = [EventType::Established];
    operator
        .request_and_expect(Method::AnswerCall, call.clone(), &answered)
        .await;
    sleep(pause).await;
    let cleared = [EventType::ConnectionCleared];
    operator
        .request_and_expect(Method::HangupCall, call, &cleared)
        .await;
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn call_id(event: &Event) -> i32 {
    // Every event that is asked for here has one.
    event.long(Parameter::CALL_ID).unwrap_or_default()
}
