//! The command `openccas-bridge`.

use std::{
    ffi::OsString,
    fs::OpenOptions,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use clap::{Args, Parser, Subcommand};
use openccas_protocol::{Error, ErrorKind, Method, Value};
use tokio::sync::Notify;
use tracing::warn;
use tracing_subscriber::EnvFilter;

use crate::{
    Bridge, Config, Connection, Part, Place, Report, examination::examine, host::host,
    object::ObjectMaker, system,
};

/// How long objects may take to go when the bridge ends.
const FAREWELL: Duration = Duration::from_secs(3);

/// Serve the contact centre behind a COM object to many programs, in any language.
///
/// The bridge drives the object CCASClient of MiContact Center Enterprise, and is an Agent Service
/// of openccas to its clients.
#[derive(Debug, Parser)]
#[command(name = "openccas-bridge", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
#[command(disable_help_subcommand = true)]
enum Command {
    /// Serve, until Ctrl-C; Ctrl-Break has the files of TLS read again
    Run(ConfigArgs),
    /// Say what is wrong with a configuration file, if anything is
    Check(ConfigArgs),
    /// Examine a COM object, and print a report that can be attached to a bug report
    Doctor(DoctorArgs),
    /// Install the bridge as a Windows service, which starts with the system
    Install(InstallArgs),
    /// Remove that service
    Uninstall(NameArgs),
    /// Be the Windows service; the service control manager calls this
    #[command(hide = true)]
    Service(InstallArgs),
}

#[derive(Args, Debug)]
struct ConfigArgs {
    /// Configuration file
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

#[derive(Args, Debug)]
struct NameArgs {
    /// Name of the service
    #[arg(long, default_value = "openccas-bridge")]
    name: String,
}

#[derive(Args, Debug)]
struct InstallArgs {
    #[command(flatten)]
    config: ConfigArgs,
    #[command(flatten)]
    name: NameArgs,
}

#[derive(Args, Debug)]
struct DoctorArgs {
    /// Examine the objects of this configuration file, and connect them as it says with --connect
    #[arg(long, value_name = "FILE", conflicts_with_all = ["progid", "clsid", "dll"])]
    config: Option<PathBuf>,

    /// Object by ProgID; CCASComClient.CCASClient if nothing is said
    #[arg(long, conflicts_with_all = ["clsid", "dll"])]
    progid: Option<String>,

    /// Object by CLSID
    #[arg(long, conflicts_with = "dll")]
    clsid: Option<String>,

    /// Object by the path of its DLL, which need not be registered
    #[arg(long, value_name = "FILE")]
    dll: Option<PathBuf>,

    /// Connect it too, to this Agent Service: HOST or HOST:PORT; takes one of its places meanwhile
    #[arg(long, value_name = "ADDRESS", num_args = 0..=1, default_missing_value = "")]
    connect: Option<String>,

    /// Name agents and groups in the report: these are personal data
    #[arg(long)]
    names: bool,

    /// How long the configuration data may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    patience: u64,
}

/// Runs the command with these arguments, the name of the program first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(message) => {
            // If even that cannot be written, nobody is there to be told.
            let _ = message.print();
            return ExitCode::from(u8::from(message.use_stderr()) * 2);
        }
    };
    let result = match cli.command {
        Command::Run(args) => console(&args.config),
        Command::Check(args) => check(&args.config),
        Command::Doctor(args) => return doctor(&args),
        Command::Install(args) => system::install(&args.name.name, &args.config.config),
        Command::Uninstall(args) => system::uninstall(&args.name),
        Command::Service(args) => system::be_service(&args.name.name, &args.config.config),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

fn fail(error: &Error) -> ExitCode {
    let _ = writeln!(io::stderr(), "openccas-bridge: {error}");
    ExitCode::from(if error.kind() == ErrorKind::InvalidArgument {
        2
    } else {
        1
    })
}

fn say(text: &str) {
    // A reader that has gone away has what it wanted.
    let _ = write!(io::stdout(), "{text}");
}

fn console(file: &Path) -> Result<(), Error> {
    let config = Config::load(file)?;
    log(&config)?;
    let reload = Notify::new();
    serve(&config, &reload, async {
        tokio::select! {
            heard = tokio::signal::ctrl_c() => if heard.is_err() {
                warn!("Ctrl-C cannot be heard");
                std::future::pending::<()>().await;
            },
            () = system::hear_reload(&reload) => {}
        }
    })
}

fn check(file: &Path) -> Result<(), Error> {
    let config = Config::load(file)?;
    let _ = config.service()?;
    for object in config.objects()? {
        say(&format!(
            "tenant {}: {} by {}\n",
            object.tenant_id,
            object.place,
            object.connection.method.info().com_name
        ));
    }
    Ok(())
}

/// Logs where the file says.
pub(crate) fn log(config: &Config) -> Result<(), Error> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().compact().with_env_filter(filter);
    match config.log() {
        None => {
            let ansi = io::stderr().is_terminal();
            let lines = lines.with_writer(io::stderr).with_ansi(ansi).finish();
            // It fails only where the program has a log already.
            let _ = tracing::subscriber::set_global_default(lines);
        }
        Some(path) => {
            let file = OpenOptions::new().create(true).append(true).open(path);
            let file = file.map_err(|error| {
                let message = format!("{} cannot be written: {error}", path.display());
                Error::new(ErrorKind::InvalidArgument, message)
            })?;
            let lines = lines.with_writer(Arc::new(file)).with_ansi(false).finish();
            let _ = tracing::subscriber::set_global_default(lines);
        }
    }
    Ok(())
}

/// Serves until `stop`.
pub(crate) fn serve(
    config: &Config,
    reload: &Notify,
    stop: impl Future<Output = ()>,
) -> Result<(), Error> {
    let mut parts = Vec::new();
    for object in config.objects()? {
        parts.push(Part {
            tenant_id: object.tenant_id,
            maker: system::objects(object.place)?.into(),
            connection: object.connection,
        });
    }
    let bridge = Bridge::new(config.name(), config.time_zone(), parts, config.patience()?)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Error::new(ErrorKind::Internal, format!("no threads: {error}")))?;
    // The log tells where it listens.
    let result = runtime.block_on(host(config, &bridge, |_| (), reload, stop));
    if !bridge.close(FAREWELL) {
        warn!("a COM object hangs; it ends with the program");
    }
    result
}

fn doctor(args: &DoctorArgs) -> ExitCode {
    match examined(args) {
        Ok(well) => ExitCode::from(u8::from(!well)),
        Err(error) => fail(&error),
    }
}

fn examined(args: &DoctorArgs) -> Result<bool, Error> {
    let mut objects: Vec<(Place, Option<Connection>)> = Vec::new();
    match &args.config {
        Some(file) => {
            let config = Config::load(file)?;
            for object in config.objects()? {
                objects.push((object.place, Some(object.connection)));
            }
        }
        None => {
            let place = match (&args.progid, &args.clsid, &args.dll) {
                (_, Some(text), _) => Place::ClassId(text.clone()),
                (_, _, Some(path)) => Place::Dll(path.clone()),
                (Some(name), _, _) => Place::ProgId(name.clone()),
                _ => Place::ProgId(openccas_com::PROG_ID.to_owned()),
            };
            objects.push((place, None));
        }
    }
    let mut well = true;
    for (place, connection) in objects {
        let report = report(args, place, connection)?;
        well &= report.is_well();
        say(&report.to_string());
    }
    Ok(well)
}

fn report(
    args: &DoctorArgs,
    place: Place,
    connection: Option<Connection>,
) -> Result<Report, Error> {
    let connection = match args.connect.as_deref() {
        None => None,
        Some("") if connection.is_some() => connection,
        Some("") => {
            return Err(Error::new(
                ErrorKind::InvalidArgument,
                "--connect takes HOST:PORT where there is no --config",
            ));
        }
        Some(address) => {
            let direct = direct(address)?;
            Some(match connection {
                Some(configured) => Connection {
                    credentials: configured.credentials,
                    ..direct
                },
                None => direct,
            })
        }
    };
    let library = system::describe(&place)?;
    let patience = Duration::from_secs(args.patience);
    let connected = match (connection, &library) {
        (Some(connection), Ok(_)) => {
            let maker = system::objects(place.clone())?;
            Some(examine(maker, connection, args.names, patience))
        }
        (Some(_), Err(_)) => Some(Err("there is no object".to_owned())),
        (None, _) => None,
    };
    Ok(Report {
        place,
        library,
        connected,
    })
}

/// A direct connection to HOST or HOST:PORT.
fn direct(address: &str) -> Result<Connection, Error> {
    let (host, port) = match address.rsplit_once(':') {
        None => (address, 2600),
        Some((host, port)) => {
            let port: u16 = port.parse().map_err(|_| {
                let message = format!("{address:?} is not HOST:PORT");
                Error::new(ErrorKind::InvalidArgument, message)
            })?;
            (host, port)
        }
    };
    Ok(Connection {
        method: Method::ConnectWithDirectConnect,
        arguments: vec![
            Value::from(host.to_owned()),
            Value::from(i32::from(port)),
            Value::from(String::new()),
        ],
        credentials: None,
    })
}

impl ObjectMaker for Box<dyn ObjectMaker> {
    fn make(&self, sink: crate::Sink) -> Result<Box<dyn crate::Object>, String> {
        (**self).make(sink)
    }
}
