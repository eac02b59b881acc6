//! `cargo xtask bench`: what an event and a request cost, beside doing it by hand.

mod node;

use std::path::{PathBuf, absolute};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, ensure};

use crate::package::c::{Build, install};
use crate::python::{Environment, Profile};
use crate::workspace::{cargo, command, hand_over, target};

/// Measures events and requests over loopback, in release; or the fan-out of the service.
#[derive(clap::Args)]
pub(crate) struct Bench {
    /// Also write the results to this file, as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Rounds of each measurement over loopback: a million events, and requests to match.
    #[arg(long, value_name = "N", conflicts_with = "fan_out")]
    rounds: Option<u32>,
    /// About how long each measurement of fan-out takes.
    #[arg(long, value_name = "N", requires = "fan_out")]
    seconds: Option<u32>,
    /// Measure what the service does for many clients instead, beside nats-server.
    #[arg(long)]
    fan_out: bool,
    /// Also measure C programs: one with the same peers, and those of hiredis and nats.c where these
    /// are installed.
    #[arg(long, conflicts_with = "fan_out")]
    c: bool,
    /// Measure the Python package instead, beside asyncio and, where it is installed, nats-server.
    #[arg(long, conflicts_with_all = ["fan_out", "c"])]
    python: bool,
    /// Measure the package for Node instead, beside plain sockets and, if nats-server is installed,
    /// NATS.
    #[arg(long, conflicts_with_all = ["fan_out", "c", "python"])]
    node: bool,
}

impl Bench {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        if self.python {
            return self.run_python();
        }
        if self.node {
            return node::measure(self.rounds, self.json.as_deref());
        }
        let (package, bench) = match self.fan_out {
            true => ("openccas-service", "fan_out"),
            false => ("openccas", "loopback"),
        };
        let mut bench = cargo(["bench", "--package", package, "--bench", bench]);
        bench.args(["--all-features", "--"]);
        if let Some(file) = &self.json {
            // Cargo runs it in the folder of its package.
            bench.arg("--json").arg(absolute(file)?);
        }
        if self.c {
            add_c_programs(&mut bench)?;
        }
        if let Some(rounds) = self.rounds {
            bench.args(["--rounds", &rounds.to_string()]);
        }
        if let Some(seconds) = self.seconds {
            bench.args(["--seconds", &seconds.to_string()]);
        }
        hand_over(bench)
    }

    /// The jobs of `bindings-python/bench`; the peers are those of the benchmarks over loopback.
    fn run_python(&self) -> anyhow::Result<ExitCode> {
        let environment = Environment::prepare()?;
        environment.install_wheel(Profile::Release)?;
        let mut bench = environment.tool("python", &["-m", "bench", "--peers"]);
        bench.arg(loopback_program()?);
        if let Some(file) = &self.json {
            bench.arg("--json").arg(absolute(file)?);
        }
        if let Some(rounds) = self.rounds {
            bench.args(["--rounds", &rounds.to_string()]);
        }
        hand_over(bench)
    }
}

/// Builds the benchmarks over loopback. Gives where their program is.
fn loopback_program() -> anyhow::Result<PathBuf> {
    let mut build = cargo(["bench", "--package", "openccas", "--bench", "loopback"]);
    build.args(["--all-features", "--no-run", "--message-format", "json"]);
    let output = build.stderr(Stdio::inherit()).output()?;
    ensure!(
        output.status.success(),
        "the benchmarks over loopback do not build"
    );
    let messages = String::from_utf8(output.stdout)?;
    let program = messages.lines().rev().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        message.get("executable")?.as_str().map(PathBuf::from)
    });
    program.context("cargo does not tell where the benchmarks are")
}

/// Builds the benchmark's C programs: ours, linked with the shared library in release, and those of
/// the libraries that it is compared with. Says aloud which of these cannot be built here.
fn add_c_programs(bench: &mut Command) -> anyhow::Result<()> {
    let folder = target()?.join("c/bench");
    install(&folder, Build::Release)?;
    let (include, libraries) = (folder.join("include"), folder.join("lib"));
    let ours = [
        format!("-I{}", include.display()),
        format!("-L{}", libraries.display()),
        format!("-Wl,-rpath,{}", libraries.display()),
        "-lopenccas".to_owned(),
    ];
    bench.arg("--c").arg(c_program("loopback", &ours)?);
    for (name, library, package) in [
        ("hiredis", "hiredis", "libhiredis-dev"),
        ("nats", "libnats", "libnats-dev"),
    ] {
        let mut query = command("pkg-config");
        query.args(["--cflags", "--libs", library]);
        let flags = query.stderr(Stdio::null()).output();
        let Some(flags) = flags.ok().filter(|output| output.status.success()) else {
            eprintln!("{library} is not measured: apt-get install {package}");
            continue;
        };
        if name == "nats" && !is_installed("nats-server") {
            eprintln!("{library} is not measured: apt-get install nats-server");
            continue;
        }
        let flags = String::from_utf8(flags.stdout)?;
        let flags: Vec<String> = flags.split_whitespace().map(str::to_owned).collect();
        bench.arg(format!("--{name}")).arg(c_program(name, &flags)?);
    }
    Ok(())
}

fn is_installed(program: &str) -> bool {
    let version = command(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    version.is_ok_and(|status| status.success())
}

/// Compiles a C program of the benchmarks. Gives where it is.
fn c_program(name: &str, flags: &[String]) -> anyhow::Result<PathBuf> {
    let program = target()?.join("c/bench/bin").join(name);
    let mut compiler = command("cc");
    compiler
        .args(["-std=c11", "-D_GNU_SOURCE", "-O2", "-o"])
        .arg(&program)
        .arg(format!("bindings-c/benches/{name}.c"))
        .args(flags)
        .arg("-pthread");
    let status = compiler.status().context("the C compiler does not start")?;
    ensure!(status.success(), "{name}.c does not compile");
    Ok(program)
}
