use openccas::{Client, Delivery, View};

#[tokio::main]
async fn main() -> openccas::Result<()> {
    let port = std::env::args()
        .nth(1)
        .and_then(|port| port.parse().ok())
        .unwrap_or(2600);
    let client = Client::open("localhost", port).await?;

    let mut events = client.events();
    while let Some(delivery) = events.next().await {
        // Beside events there are notices, such as a gap after a lost connection.
        let Delivery::Event(event) = delivery? else {
            continue;
        };
        match event.view() {
            View::Logon(agent) => println!("{} is here", agent.name().unwrap_or("somebody")),
            View::CallInformation(call) => {
                let caller = call.calling_party_number().unwrap_or("somebody");
                println!("{caller} calls, and gets agent {}", call.rec_id());
            }
            View::Delivered(call) => {
                // A request inside the loop is fine: its answer does not wait for the events.
                let answer = client.answer_call(call.rec_id(), call.call_id()).await;
                println!("answering call {}: {answer:?}", call.call_id());
            }
            _ => {}
        }
    }
    Ok(())
}
