//! `openccas request`: makes one request.

mod call;
mod subcommands;

use std::time::Duration;

use clap::Args;
use openccas::{
    Argument, Client, Error, Event, EventType, Filter, Method, Outcome, Outputs, Result, Value,
};
use serde_json::{Map, json};

use crate::{
    address::Address,
    catalogue,
    connection::{self, Credentials, seconds},
    failure::Failure,
    output::{Form, Printer, printable},
    runtime,
    signals::Interrupt,
};
pub(crate) use call::{Call, typed};

/// Where to send which request.
#[derive(Args, Debug)]
#[command(
    subcommand_value_name = "METHOD",
    subcommand_help_heading = "Methods",
    disable_help_subcommand = true,
    // So that an unknown method is told as one.
    allow_external_subcommands = true,
    after_help = "\
Each method has a help text of its own: `openccas request ADDR METHOD --help`. The
COM object's names (MakeCall) are understood too.

Examples:
  openccas request localhost make-call --agent-rec-id 7 --dial-string 5551003
  openccas request localhost make-call --agent-rec-id 7 --dial-string 5551003 \\
      --expect Delivered,Established
  openccas request localhost get-not-ready-reasons --tenant-rec-id -1 --json"
)]
pub(crate) struct RequestArgs {
    /// The service: HOST or HOST:PORT
    #[arg(value_name = "ADDR")]
    address: Address,

    /// Then wait for events of these types, separated by commas, that concern the same agent
    #[arg(long, global = true, value_name = "TYPE", value_delimiter = ',',
          value_parser = catalogue::event_type, help_heading = "Request")]
    expect: Vec<EventType>,

    /// Seconds to wait for the answer, and for each expected event
    #[arg(long, global = true, value_name = "SECONDS", default_value = "30",
          value_parser = seconds, help_heading = "Request")]
    timeout: Duration,

    /// Print JSON objects, one a line
    #[arg(long, global = true, help_heading = "Request")]
    json: bool,

    #[command(flatten)]
    credentials: Credentials,

    #[command(subcommand)]
    call: Call,
}

pub(crate) fn run(args: &RequestArgs) -> Result<(), Failure> {
    if let Some(instead) = subcommands::instead_of(args.call.method) {
        let name = catalogue::kebab(args.call.method.info().name);
        return Err(Failure::usage(format!(
            "{name} is not a request: {instead}"
        )));
    }
    runtime::block_on(request(args))
}

async fn request(args: &RequestArgs) -> Result<(), Failure> {
    let mut interrupt = Interrupt::listen()?;
    let options = args.credentials.options()?.request_timeout(args.timeout);
    let client = connection::open(options, &args.address, &mut interrupt).await?;
    let form = if args.json { Form::Json } else { Form::Lines };
    let mut printer = Printer::new(form, client.time_zone().as_deref());
    let result = tokio::select! {
        result = carry_out(args, &client, &mut printer) => result,
        () = interrupt.received() => Err(Failure::Unfinished(String::from(
            "interrupted before it was finished; the request may have taken effect",
        ))),
    };
    let flushed = printer.flush().map_err(Failure::from);
    client.close().await;
    result.and(flushed)
}

async fn carry_out(
    args: &RequestArgs,
    client: &Client,
    printer: &mut Printer,
) -> Result<(), Failure> {
    let call = &args.call;
    // Listening begins before the request is sent, or the event could be missed.
    let expected: Vec<_> = args
        .expect
        .iter()
        .map(|event_type| {
            let mut filter = Filter::from(*event_type);
            if let Some(agent) = call.agent() {
                filter = filter.agent(agent);
            }
            tokio::spawn(client.expect(filter, args.timeout))
        })
        .collect();
    let arguments: Vec<Argument<'_>> = call.values.iter().map(Value::as_argument).collect();
    let outputs = match client.call(call.method, &arguments).await {
        Ok(outputs) => outputs,
        Err(error) => return Err(refused(error, printer)?),
    };
    result(call.method, &outputs, printer)?;
    printer.flush()?;
    let form = printer.form();
    for (event_type, expectation) in args.expect.iter().zip(expected) {
        let name = event_type.info().map_or("the event", |info| info.name);
        let event: Result<Event> = match expectation.await {
            Ok(event) => event,
            Err(error) => {
                return Err(Failure::Unfinished(format!(
                    "waiting for {name} failed: {error}"
                )));
            }
        };
        match event {
            Ok(event) => {
                printer.event(&event)?;
                printer.flush()?;
            }
            Err(error) => {
                let message = format!("the request succeeded, but {name} did not come: {error}");
                if form == Form::Json {
                    let kind = error.kind().name();
                    printer
                        .json(&json!({ "error": kind, "expected": name, "message": message }))?;
                }
                return Err(Failure::Failed(Error::new(error.kind(), message)));
            }
        }
    }
    Ok(())
}

/// The failure of a request; programs that read JSON are told there.
fn refused(error: Error, printer: &mut Printer) -> Result<Failure, Failure> {
    if printer.form() == Form::Json {
        let outcome = match error.outcome() {
            Outcome::Refused => "refused",
            Outcome::Unknown => "unknown",
            _ => "not_sent",
        };
        printer.json(&json!({
            "error": error.kind().name(),
            "code": error.code(),
            "message": error.message(),
            "outcome": outcome,
        }))?;
    }
    Ok(Failure::Failed(error))
}

/// Prints what a request returned.
fn result(method: Method, outputs: &Outputs, printer: &mut Printer) -> Result<(), Failure> {
    let named = || {
        method
            .info()
            .outputs
            .iter()
            .map(|output| output.name)
            .zip(outputs.as_slice())
    };
    if printer.form() == Form::Json {
        let object: Map<_, _> = named()
            .map(|(name, value)| (name.to_owned(), value_as_json(value)))
            .collect();
        printer.json(&json!({ "result": object }))?;
        return Ok(());
    }
    for line in result_lines(method, outputs) {
        printer.line(line)?;
    }
    Ok(())
}

/// What a request returned, as lines for people.
pub(crate) fn result_lines(method: Method, outputs: &Outputs) -> Vec<String> {
    let info = method.info();
    if info.outputs.is_empty() {
        return vec![String::from("ok")];
    }
    let width = info
        .outputs
        .iter()
        .map(|output| output.name.len())
        .max()
        .unwrap_or(0)
        + 1;
    info.outputs
        .iter()
        .zip(outputs.as_slice())
        .map(|(output, value)| {
            let name = format!("{}:", output.name);
            let value = match value {
                Value::Text(text) => printable(text).into_owned(),
                other => format!("{other:?}"),
            };
            format!("{name:<width$} {value}")
        })
        .collect()
}

fn value_as_json(value: &Value) -> serde_json::Value {
    match value {
        Value::Long(value) => json!(value),
        Value::Text(text) => json!(text),
        Value::Date(date) => json!(date.to_civil().to_string()),
        Value::Flag(flag) => json!(flag),
        _ => serde_json::Value::Null,
    }
}
