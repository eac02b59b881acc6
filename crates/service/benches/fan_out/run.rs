//! The command line, and what is measured in turn.

use std::{env, error::Error, time::Duration};

use crate::{idle, load, nats::Nats, ours::Ours, process, readers, report::Report};

pub(crate) type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

/// A server that is measured.
pub(crate) trait Server {
    /// What its clients speak.
    fn dialect(&self) -> readers::Dialect;
    /// Its process.
    fn process(&self) -> u32;
    /// Where it listens, on loopback.
    fn port(&self) -> u16;
    /// Publishes so many events at a time.
    fn publish(&mut self, count: usize) -> Result<()>;
}

struct Options {
    clients: Vec<usize>,
    bursts: Vec<usize>,
    time: Duration,
    idle: usize,
    json: Option<String>,
}

pub(crate) fn run() -> Result<()> {
    process::raise_file_limit()?;
    let mut options = Options {
        clients: vec![1, 10, 100, 1000],
        bursts: vec![1, 16, 256],
        time: Duration::from_secs(3),
        idle: 10_000,
        json: None,
    };
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} wants a value"));
        match argument.as_str() {
            "--readers" => return readers::run(&value()?),
            "--clients" => options.clients = numbers(&value()?)?,
            "--bursts" => options.bursts = numbers(&value()?)?,
            "--seconds" => options.time = Duration::from_secs(value()?.parse()?),
            "--idle" => options.idle = value()?.parse()?,
            "--json" => options.json = Some(value()?),
            // What `cargo bench` adds of its own.
            "--bench" => {}
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    measure(&options)
}

fn numbers(text: &str) -> Result<Vec<usize>> {
    let numbers = text.split(',').map(|number| Ok(number.trim().parse()?));
    numbers.collect()
}

fn measure(options: &Options) -> Result<()> {
    let with_nats = Nats::is_installed();
    if !with_nats {
        eprintln!(
            "\nnats-server is not installed: there is NOTHING TO COMPARE WITH.\n\
             On Debian and Ubuntu: apt-get install nats-server\n"
        );
    }
    let mut report = Report::default();
    report.head();
    for &burst in &options.bursts {
        for &clients in &options.clients {
            let ours = load::measure(&mut Ours::start()?, clients, burst, options.time)?;
            let nats = match with_nats {
                true => {
                    let mut nats = Nats::start()?;
                    Some(load::measure(&mut nats, clients, burst, options.time)?)
                }
                false => None,
            };
            report.deliveries(clients, burst, ours, nats);
        }
    }
    if options.idle > 0 {
        let ours = idle::measure(&Ours::start()?, options.idle)?;
        let nats = match with_nats {
            true => Some(idle::measure(&Nats::start()?, options.idle)?),
            false => None,
        };
        report.memory(options.idle, ours, nats);
    }
    if let Some(path) = &options.json {
        std::fs::write(path, report.to_json())?;
    }
    Ok(())
}
