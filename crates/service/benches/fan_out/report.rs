//! The figures, as a table and as JSON.

use serde_json::{Value, json};

use crate::{idle::Memory, load::Load};

#[derive(Default)]
pub(crate) struct Report {
    deliveries: Vec<Value>,
    memory: Option<Value>,
}

impl Report {
    pub(crate) fn head(&self) {
        println!(
            "{:>7} {:>6}  {:>27}  {:>27}  {:>5}",
            "clients", "burst", "openccas, deliveries", "nats-server, deliveries", "ratio"
        );
        println!(
            "{:>7} {:>6}  {:>14} {:>12}  {:>14} {:>12}  {:>5}",
            "", "", "per CPU s", "per s", "per CPU s", "per s", ""
        );
    }

    /// Keeps a row, and prints it at once.
    pub(crate) fn deliveries(
        &mut self,
        clients: usize,
        burst: usize,
        ours: Load,
        nats: Option<Load>,
    ) {
        let show = |load: Load| format!("{:>14.0} {:>12.0}", load.per_cpu_second, load.per_second);
        let ratio = nats.map(|nats| ours.per_cpu_second / nats.per_cpu_second);
        println!(
            "{clients:>7} {burst:>6}  {}  {:>27}  {:>5}",
            show(ours),
            nats.map_or_else(absent, show),
            ratio.map_or_else(absent, |ratio| format!("{ratio:.2}")),
        );
        let row = |load: Load| {
            json!({
                "deliveries_per_cpu_second": load.per_cpu_second,
                "deliveries_per_second": load.per_second,
            })
        };
        self.deliveries.push(json!({
            "clients": clients,
            "burst": burst,
            "openccas": row(ours),
            "nats_server": nats.map(row),
            "ratio": ratio,
        }));
    }

    pub(crate) fn memory(&mut self, clients: usize, ours: Memory, nats: Option<Memory>) {
        let kib = |bytes: f64| format!("{:.1} KiB", bytes / 1024.0);
        let show = |memory: Memory| {
            let (first, rest) = (kib(memory.at_first), kib(memory.at_rest));
            format!("{first} just connected, {rest} at rest")
        };
        println!("\n{clients} idle connections, memory of each:");
        println!("  openccas     {}", show(ours));
        println!("  nats-server  {}", nats.map_or_else(absent, show));
        let row = |memory: Memory| json!({ "bytes_at_first": memory.at_first, "bytes_at_rest": memory.at_rest });
        self.memory = Some(json!({
            "connections": clients,
            "openccas": row(ours),
            "nats_server": nats.map(row),
        }));
    }

    pub(crate) fn to_json(&self) -> String {
        let mut text = json!({ "deliveries": self.deliveries, "idle": self.memory }).to_string();
        text.push('\n');
        text
    }
}

fn absent() -> String {
    String::from("-")
}
