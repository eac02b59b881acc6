//! The simulator inside a process, driven by acts.
#![allow(clippy::unwrap_used)]

mod arguments;
mod effects;
mod life;
mod settings;

use openccas_protocol::Error;
use openccas_simulator::{ActValue, Hosted, HostedOptions, Scenario};

const DESK: &str = r#"
    centre = { name = "Desk" }
    group = [
        { id = 1, name = "Support" },
        { id = 2, name = "Sales" },
        { id = 3, name = "Mail", purpose = "email" },
        { id = 4, name = "Outbound", purpose = "campaign" },
    ]

    [[agent]]
    id = 101
    name = "Ada"
    logon_id = "ada"
    extension = "4001"
    groups = [1, 3, 4]
    ready_for = ["voice", "email"]
    media = { email_enabled = true, number_of_concurrent_email = 1 }

    [[agent]]
    id = 102
    name = "Bo"
    logon_id = "bo"
    extension = "4002"
    groups = [2]

    [[habits]]
    name = "quick"
    answers_after = [1, 1]

    [[campaign]]
    id = 7
    name = "Spring"
    group = 4
    starts_after = 86400
"#;

/// A centre that runs on a runtime of its own.
struct Desk {
    hosted: Hosted,
    // Dropped after the service that runs on it.
    _runtime: tokio::runtime::Runtime,
}

impl Desk {
    fn start() -> Self {
        Self::with(HostedOptions::default())
    }

    fn with(options: HostedOptions) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let scenario = Scenario::parse(DESK, "desk.toml").unwrap();
        let hosted = runtime.block_on(Hosted::start(scenario, options)).unwrap();
        Self {
            hosted,
            _runtime: runtime,
        }
    }

    #[track_caller]
    fn act(&self, act: &str, with: &[(&str, ActValue<'_>)]) -> Option<i32> {
        self.hosted.act(act, with).unwrap()
    }

    #[track_caller]
    fn refusal(&self, act: &str, with: &[(&str, ActValue<'_>)]) -> Error {
        self.hosted.act(act, with).unwrap_err()
    }
}
