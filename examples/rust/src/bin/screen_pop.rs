//! Shows an agent who is calling before the agent speaks, and answers the call.
//!
//! `screen_pop LOGON_ID [HOST [PORT]]`; a real one would open the customer's page in the CRM where
//! this one prints a card.

use std::error::Error;

use openccas::views::CallInformation;
use openccas::{Client, Delivery, EventType, Filter, Notice, Options, Reconnect, View};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let logon_id = arguments
        .next()
        .ok_or("usage: screen_pop LOGON_ID [HOST [PORT]]")?;
    let host = arguments.next().unwrap_or_else(|| "localhost".to_owned());
    let port = arguments.next().map_or(Ok(2600), |port| port.parse())?;

    let options = Options::new()
        .name("screen-pop")
        .reconnect(Reconnect::default());
    let client = options.open(&host, port).await?;
    let agent = client.get_agent_rec_id_from_logon_id(&logon_id).await?;
    serve(&client, agent).await?;
    Ok(())
}

/// Pops and answers the calls of one agent, until the connection is closed.
async fn serve(client: &Client, agent: i32) -> openccas::Result<()> {
    let calls = [
        EventType::CallInformation,
        EventType::Delivered,
        EventType::ConnectionCleared,
    ];
    let mut events = client.events_where(Filter::types(calls).agent(agent));
    // The call that was announced: calls that the agent makes ring too, and are not ours.
    let mut announced = None;
    while let Some(delivery) = events.next().await {
        let event = match delivery? {
            Delivery::Event(event) => event,
            Delivery::Notice(notice) => {
                say(&notice, agent);
                continue;
            }
            _ => continue,
        };
        match event.view() {
            View::CallInformation(call) => {
                pop(call);
                announced = Some(call.call_id());
            }
            View::Delivered(call) if announced == Some(call.call_id()) => {
                // The caller may have given up meanwhile: no reason to end.
                if let Err(error) = client.answer_call(agent, call.call_id()).await {
                    eprintln!("call {} was not answered: {error}", call.call_id());
                }
            }
            View::ConnectionCleared(call) if announced == Some(call.call_id()) => {
                println!("call {} has ended", call.call_id());
                announced = None;
            }
            _ => {}
        }
    }
    Ok(())
}

fn say(notice: &Notice, agent: i32) {
    match notice {
        // From here on nothing that happens is missed.
        Notice::SnapshotBegin { .. } => println!("waiting for calls to agent {agent}"),
        Notice::Disconnected(reason) => eprintln!("disconnected, trying again: {reason}"),
        Notice::Reconnected => eprintln!("connected again"),
        _ => {}
    }
}

fn pop(call: CallInformation<'_>) {
    println!("call {}", call.call_id());
    println!(
        "  from    {}",
        call.calling_party_number().unwrap_or("withheld")
    );
    println!("  dialled {}", call.called_number().unwrap_or("unknown"));
    // What the caller told the voice menu.
    for (label, value) in call.ivr() {
        println!("  {label}: {value}");
    }
}
