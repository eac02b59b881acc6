//! `openccas top`: a live wallboard on a terminal.

mod keys;
mod plain;
mod screen;

use std::{
    io::{self, IsTerminal},
    sync::Arc,
    time::{Duration, Instant},
};

use clap::Args;
use crossterm::event::{Event, EventStream};
use futures_util::StreamExt;
use jiff::tz::TimeZone;
use openccas::{Client, Model, Reconnect, model::Picture};

use crate::{
    address::Address,
    connection::{self, Credentials},
    failure::Failure,
    output, runtime,
    signals::Interrupt,
    wallboard::{Board, CentreClock, Sort, Terminal, Theme},
};
use keys::Wish;
use screen::{Screen, Status};

/// How often the screen is drawn at most, so that a busy contact centre does not keep a terminal
/// busy.
const AT_MOST: Duration = Duration::from_millis(100);
/// How often it is drawn when nothing happens: times go on.
const AT_LEAST: Duration = Duration::from_millis(500);
/// How long a single snapshot may take to become complete.
const PATIENCE: Duration = Duration::from_secs(30);

/// What to show, and how.
#[derive(Args, Debug)]
#[command(after_help = "\
Agents with what they do and for how long, calls, and service groups with their
agents and the service level of the calls that were answered while it ran: the
part that had waited for at most 20 s. A time that is shown as ? began before the
connect, and so may have calls that are not shown.

Keys: q or Ctrl-C quits; n, s, t, e sort by name, state, time, extension, and the
other way round when pressed again; the arrows scroll.

Where the output is no terminal, or with --once, it prints one snapshot and ends.

Examples:
  openccas top localhost
  openccas top cc.example.com:2600 --sort state
  openccas top localhost --once | head -20")]
pub(crate) struct TopArgs {
    /// The service: HOST or HOST:PORT
    #[arg(value_name = "ADDR")]
    address: Address,

    /// Print one snapshot as plain text and end
    #[arg(long)]
    once: bool,

    /// Sort the agents by this to begin with
    #[arg(long, value_enum, value_name = "KEY", default_value = "name")]
    sort: Sort,

    /// End when the connection is lost, rather than connect again
    #[arg(long)]
    no_reconnect: bool,

    #[command(flatten)]
    credentials: Credentials,
}

pub(crate) fn run(args: &TopArgs) -> Result<(), Failure> {
    runtime::block_on(top(args))
}

async fn top(args: &TopArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let mut options = args.credentials.options()?;
    if !args.no_reconnect {
        options = options.reconnect(Reconnect::default());
    }
    let client = connection::open(options, &args.address, &mut interrupt).await?;
    let zone = output::zone(client.time_zone().as_deref());
    let mut model = client.model();
    let result = if args.once || !io::stdout().is_terminal() {
        once(args, &mut model, &mut interrupt, &zone).await
    } else {
        live(args, &client, &mut model, &mut interrupt, zone).await
    };
    drop(model);
    client.close().await;
    result
}

/// Prints one snapshot.
async fn once(
    args: &TopArgs,
    model: &mut Model,
    interrupt: &mut Interrupt,
    zone: &TimeZone,
) -> Result<(), Failure> {
    let complete = tokio::select! {
        complete = tokio::time::timeout(PATIENCE, model.wait_until(Picture::is_complete)) => complete,
        () = interrupt.received() => {
            return Err(Failure::Unfinished(String::from("interrupted before all had come")));
        }
    };
    let picture = match complete {
        Ok(picture) => picture.map_err(Failure::Failed)?,
        Err(_) => {
            let message = "the configuration data did not come to an end in time";
            return Err(Failure::Unfinished(String::from(message)));
        }
    };
    let board = Board::new(&picture, picture.time(), args.sort, false);
    plain::print(&args.address.to_string(), &picture, &board, zone)?;
    Ok(())
}

/// Shows the wallboard until the user has seen enough.
async fn live(
    args: &TopArgs,
    client: &Client,
    model: &mut Model,
    interrupt: &mut Interrupt,
    zone: TimeZone,
) -> Result<(), Failure> {
    let mut terminal = Terminal::open().map_err(Failure::io("the terminal cannot be used"))?;
    let mut input = EventStream::new();
    let mut screen = Screen::new(Theme::from_environment(), args.sort);
    let mut clock = CentreClock::default();
    let address = args.address.to_string();
    let mut stale = true;
    loop {
        if stale {
            let picture: Arc<Picture> = model.snapshot();
            let now = clock.now(&picture, Instant::now());
            let board = Board::new(&picture, now, screen.sort(), screen.is_reversed());
            let status = Status {
                address: &address,
                picture: &picture,
                now,
                zone: &zone,
            };
            terminal.draw(|frame| screen.draw(frame, &board, &status))?;
            if !client.is_connected() {
                drop(terminal);
                let (_, reason) = client.get_last_error_info();
                return Err(Failure::Unfinished(format!(
                    "the connection is lost: {reason}"
                )));
            }
        }
        // Many changes are one: the first waits for the others a little.
        stale = true;
        tokio::select! {
            changed = model.changed() => match changed {
                Ok(()) => tokio::time::sleep(AT_MOST).await,
                Err(error) => return Err(Failure::Failed(error)),
            },
            event = input.next() => match event {
                Some(Ok(Event::Key(key))) => match keys::wish(key) {
                    Some(Wish::Quit) => return Ok(()),
                    Some(wish) => screen.heed(wish),
                    None => stale = false,
                },
                Some(Ok(_)) => {}
                // The terminal has gone.
                Some(Err(error)) => return Err(Failure::from(error)),
                None => return Ok(()),
            },
            () = interrupt.received() => return Ok(()),
            () = tokio::time::sleep(AT_LEAST) => {}
        }
    }
}
