//! The programs, run against a simulated contact centre.

#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use openccas::{Client, EventType};
use openccas_service::{Service, ServiceOptions};
use openccas_simulator::{InboundCall, Scenario, Simulator, SimulatorOptions};

/// One agent, Ada, who does nothing unasked.
const SCENARIO: &str = r#"
group = [{ id = 1, name = "Support" }]

[[agent]]
id = 101
name = "Ada"
logon_id = "ada"
extension = "4001"
groups = [1]
"#;

/// Far more than any of it takes.
const DEADLINE: Duration = Duration::from_secs(60);

async fn serve() -> (Service, Arc<Simulator>) {
    let scenario = Scenario::parse(SCENARIO, "ada.toml").unwrap();
    let simulator = Simulator::new(scenario, SimulatorOptions::default());
    let backend = Arc::clone(&simulator);
    let service = Service::start(ServiceOptions::new(), backend)
        .await
        .unwrap();
    (service, simulator)
}

/// A customer calls, after the voice menu has asked for an order number.
fn call_from(simulator: &Simulator, number: &str) -> i32 {
    let mut call = InboundCall::from(number);
    call.ivr = vec![("Order".to_owned(), "A-77".to_owned())];
    simulator.inbound_call(1, call).unwrap()
}

/// A program that runs, and the lines that it prints.
struct Program {
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Program {
    fn start(path: &str, arguments: &[&str]) -> Self {
        let mut child = Command::new(path)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self { child, lines }
    }

    /// Reads up to the line that contains `wanted`.
    fn wait_for(&self, wanted: &str) -> String {
        let deadline = Instant::now() + DEADLINE;
        let mut seen = Vec::new();
        loop {
            let rest = deadline.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(rest) {
                Ok(line) if line.contains(wanted) => return line,
                Ok(line) => seen.push(line),
                Err(error) => panic!(
                    "{error}, no line with {wanted:?}, but:\n{}",
                    seen.join("\n")
                ),
            }
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_quick_start_answers_a_call() {
    let (service, simulator) = serve().await;
    let port = service.local_addr().port().to_string();
    let program = Program::start(env!("CARGO_BIN_EXE_quick_start"), &[&port]);
    program.wait_for("Ada is here");
    let call = call_from(&simulator, "0701234567");
    program.wait_for("0701234567 calls, and gets agent 101");
    program.wait_for(&format!("answering call {call}: Ok(())"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_event_logger_prints_every_event() {
    let (service, simulator) = serve().await;
    let port = service.local_addr().port().to_string();
    let program = Program::start(env!("CARGO_BIN_EXE_event_logger"), &["127.0.0.1", &port]);
    program.wait_for("-- how things stand now:");
    let logon = program.wait_for(" Logon ");
    assert!(
        logon.contains(r#"Name="Ada""#) && logon.contains(r#"RecID="101""#),
        "{logon}"
    );
    program.wait_for(" DataComplete");
    let call = call_from(&simulator, "0701234567");
    let line = program.wait_for(" Delivered ");
    assert!(line.contains(&format!(r#"CallID="{call}""#)), "{line}");

    service.shutdown().await;
    program.wait_for(" ServiceDisconnect");
    program.wait_for("-- disconnected: ");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_screen_pop_shows_and_answers_calls() {
    let (service, simulator) = serve().await;
    let port = service.local_addr().port().to_string();
    let program = Program::start(
        env!("CARGO_BIN_EXE_screen_pop"),
        &["ada", "127.0.0.1", &port],
    );
    program.wait_for("waiting for calls to agent 101");
    let client = Client::open("127.0.0.1", service.local_addr().port())
        .await
        .unwrap();
    let mut answered = client.expect(EventType::Established, DEADLINE);
    answered.ready().await.unwrap();
    let call = call_from(&simulator, "0701234567");
    program.wait_for(&format!("call {call}"));
    program.wait_for("from    0701234567");
    program.wait_for("Order: A-77");
    answered.await.unwrap();
    simulator.hang_up(101, call).unwrap();
    program.wait_for(&format!("call {call} has ended"));
}

#[test]
fn the_screen_pop_says_how_to_use_it() {
    let output = Command::new(env!("CARGO_BIN_EXE_screen_pop"))
        .output()
        .unwrap();
    assert!(!output.status.success());
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("usage: screen_pop LOGON_ID"), "{message}");
}
