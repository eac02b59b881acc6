//! `openccas watch`: prints events as they happen.

use std::{
    io::{self, IsTerminal},
    net::IpAddr,
    time::Duration,
};

use clap::Args;
use openccas::{Delivery, Event, EventType, Events, Reconnect};
use tokio::time::sleep;

use crate::{
    address::Address,
    catalogue,
    connection::{self, Credentials, seconds},
    failure::Failure,
    output::{Form, Printer},
    runtime,
    signals::Interrupt,
};

/// What to watch, and how to print it.
#[derive(Args, Debug)]
#[command(after_help = "\
On a terminal an event is a line of text, else a JSON object. First come the agents
who are logged on and the service groups, up to DataComplete; then what happens.
Notices about the stream itself are lines too: a gap, a lost connection.

Examples:
  openccas watch localhost
  openccas watch cc.example.com:2600 --agent 7 --type Delivered,Established
  openccas watch localhost --json --count 100 | jq .name")]
pub(crate) struct WatchArgs {
    /// The service: HOST or HOST:PORT
    #[arg(value_name = "ADDR")]
    address: Address,

    /// Print one JSON object a line, on a terminal too
    #[arg(long)]
    json: bool,

    /// Only events of these types: names or numbers, separated by commas
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',',
          value_parser = catalogue::event_type)]
    types: Vec<EventType>,

    /// Only events that concern the agent with this record id
    #[arg(long, value_name = "ID")]
    agent: Option<i32>,

    /// End after so many events
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,

    /// End after so many seconds
    #[arg(long = "for", value_name = "SECONDS", value_parser = seconds)]
    duration: Option<Duration>,

    /// Connect again when the connection is lost, for as long as it takes
    #[arg(long)]
    reconnect: bool,

    /// Take events by multicast, where the service offers it
    #[arg(long)]
    multicast: bool,

    /// IP address of the network interface to join the multicast on; else the one that leads to
    /// the service
    #[arg(long, value_name = "IP", requires = "multicast")]
    interface: Option<IpAddr>,

    #[command(flatten)]
    credentials: Credentials,
}

pub(crate) fn run(args: &WatchArgs) -> Result<(), Failure> {
    runtime::block_on(watch(args))
}

async fn watch(args: &WatchArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let mut options = args.credentials.options()?;
    if args.reconnect {
        options = options.reconnect(Reconnect::default());
    }
    let client = if args.multicast {
        let interface = args.interface.map(|it| it.to_string()).unwrap_or_default();
        connection::by_multicast(options, &args.address, &interface, &mut interrupt).await?
    } else {
        connection::open(options, &args.address, &mut interrupt).await?
    };
    let form = if args.json || !io::stdout().is_terminal() {
        Form::Json
    } else {
        Form::Lines
    };
    let mut printer = Printer::new(form, client.time_zone().as_deref());
    let mut events = client.events();
    let result = tokio::select! {
        result = print(args, &mut events, &mut printer) => result,
        () = interrupt.received() => Ok(()),
        () = end_of(args.duration) => Ok(()),
    };
    let flushed = printer.flush().map_err(Failure::from);
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

async fn print(
    args: &WatchArgs,
    events: &mut Events,
    printer: &mut Printer,
) -> Result<(), Failure> {
    let mut printed = 0;
    loop {
        let delivery = match events.try_next() {
            Some(delivery) => Some(delivery),
            // Nothing more for now, so what was printed shall be seen.
            None => {
                printer.flush()?;
                events.next().await
            }
        };
        match delivery {
            None => return Ok(()),
            Some(Ok(Delivery::Event(event))) => {
                // Names are learnt from events that are not printed, too.
                printer.learn(&event);
                if !args.wants(&event) {
                    continue;
                }
                printer.event(&event)?;
                printed += 1;
                if Some(printed) == args.count {
                    return Ok(());
                }
            }
            Some(Ok(Delivery::Notice(notice))) => printer.notice(&notice)?,
            Some(Ok(_)) => {}
            Some(Err(error)) => {
                if printer.form() == Form::Json {
                    printer.disconnected(&error)?;
                }
                return Err(Failure::Failed(error));
            }
        }
    }
}

impl WatchArgs {
    fn wants(&self, event: &Event) -> bool {
        (self.types.is_empty() || self.types.contains(&event.event_type()))
            && self.agent.is_none_or(|agent| event.concerns_agent(agent))
    }
}
