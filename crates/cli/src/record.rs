//! `openccas record`: writes what a client sees to a file, for `openccas serve --replay`.

use std::{
    fs::{File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use clap::Args;
use openccas::{Delivery, Events, Notice, Reconnect};
use serde::Serialize;
use serde_json::json;
use tokio::time::sleep;

use crate::{
    address::Address,
    connection::{self, Credentials, seconds},
    failure::Failure,
    output, runtime,
    signals::Interrupt,
};

/// What to record, and where to.
#[derive(Args, Debug)]
#[command(after_help = "\
The file has one JSON object a line, as `openccas watch --json` prints them: the
configuration data, then every event as it happens, and notices such as a gap in
their place. Its first line tells the time zone. Ctrl-C ends it; the file is whole then.

Examples:
  openccas record localhost morning.jsonl --for 3600
  openccas serve --replay morning.jsonl --speed 10")]
pub(crate) struct RecordArgs {
    /// The service: HOST or HOST:PORT
    #[arg(value_name = "ADDR")]
    address: Address,

    /// The file to write; it must not exist yet
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// Overwrite the file if it exists
    #[arg(long)]
    force: bool,

    /// End after so many events, configuration data included
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,

    /// End after so many seconds
    #[arg(long = "for", value_name = "SECONDS", value_parser = seconds)]
    duration: Option<Duration>,

    /// Connect again when the connection is lost, for as long as it takes
    #[arg(long)]
    reconnect: bool,

    #[command(flatten)]
    credentials: Credentials,
}

pub(crate) fn run(args: &RecordArgs) -> Result<(), Failure> {
    runtime::block_on(record(args))
}

async fn record(args: &RecordArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let mut options = args.credentials.options()?;
    if args.reconnect {
        options = options.reconnect(Reconnect::default());
    }
    // Looked at before connecting, opened after: a service that is not there costs no old file.
    if !args.force && args.file.exists() {
        return Err(exists(&args.file));
    }
    let client = connection::open(options, &args.address, &mut interrupt).await?;
    let mut recorder = Recorder::create(&args.file, args.force)?;
    let begun = recorder.line(&json!({
        "notice": "recording",
        "version": 1,
        "time_zone": client.time_zone(),
    }));
    let mut events = client.events();
    let result = match begun {
        Err(failure) => Err(failure),
        Ok(()) => tokio::select! {
            result = follow(args.count, &mut events, &mut recorder) => result,
            () = interrupt.received() => Ok(()),
            () = end_of(args.duration) => Ok(()),
        },
    };
    let flushed = recorder.flush();
    drop(events);
    client.close().await;
    result.and(flushed)
}

async fn end_of(duration: Option<Duration>) {
    match duration {
        Some(duration) => sleep(duration).await,
        None => std::future::pending().await,
    }
}

async fn follow(
    count: Option<u64>,
    events: &mut Events,
    recorder: &mut Recorder,
) -> Result<(), Failure> {
    let mut recorded = 0;
    loop {
        let delivery = match events.try_next() {
            Some(delivery) => Some(delivery),
            // The batch is over: whoever follows the file sees all of it.
            None => {
                recorder.flush()?;
                events.next().await
            }
        };
        match delivery {
            None => return Ok(()),
            Some(Ok(Delivery::Event(event))) => {
                recorder.line(&event)?;
                recorded += 1;
                if Some(recorded) == count {
                    return Ok(());
                }
            }
            Some(Ok(Delivery::Notice(notice))) => recorder.notice(&notice)?,
            Some(Ok(_)) => {}
            Some(Err(error)) => {
                recorder.notice(&Notice::Disconnected(error.clone()))?;
                return Err(Failure::Failed(error));
            }
        }
    }
}

/// The file that is being written.
struct Recorder {
    file: BufWriter<File>,
    name: String,
}

impl Recorder {
    fn create(path: &Path, force: bool) -> Result<Self, Failure> {
        let mut options = OpenOptions::new();
        options.write(true);
        if force {
            options.create(true).truncate(true);
        } else {
            options.create_new(true);
        }
        let file = options.open(path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => exists(path),
            _ => Failure::usage(format!("{} cannot be written: {error}", path.display())),
        })?;
        Ok(Self {
            file: BufWriter::new(file),
            name: path.display().to_string(),
        })
    }

    fn notice(&mut self, notice: &Notice) -> Result<(), Failure> {
        match output::notice_json(notice) {
            Some(json) => self.line(&json),
            None => Ok(()),
        }
    }

    fn line(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let written = serde_json::to_writer(&mut self.file, value)
            .map_err(io::Error::from)
            .and_then(|()| self.file.write_all(b"\n"));
        self.check(written)
    }

    fn flush(&mut self) -> Result<(), Failure> {
        let flushed = self.file.flush();
        self.check(flushed)
    }

    fn check(&self, result: io::Result<()>) -> Result<(), Failure> {
        result.map_err(Failure::io(format!("{} cannot be written", self.name)))
    }
}

fn exists(path: &Path) -> Failure {
    Failure::usage(format!(
        "{} exists already; --force overwrites it",
        path.display()
    ))
}
