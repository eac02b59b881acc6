//! Programs as people write them for the object, against a service of this machine: the vendor's
//! sample as a script and in C++.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use anyhow::{Context as _, ensure};

use crate::test::run;
use crate::windows::{Arch, Toolchain, Wine};
use crate::workspace::{cargo, command, root, target};

/// For one program under wine.
const SECONDS: u32 = 120;

/// What tells of handlers to scripts: wine's host does not do it.
const SCRIPT_HOST: &str = "{79751FB5-9EAA-41C6-AF5D-69AFC96A0C69}";

/// A contact centre with an agent who is logged on and left in peace.
const SCENARIO: &str = "\
[[agent]]
id = 7
name = \"Ada\"
logon_id = \"ada\"
extension = \"4007\"
";

/// What either program says when all went well.
const SAID: [&str; 5] = [
    "agent 7 is logged on: Ada",
    "agent 7 has begun call ",
    "error -4: ",
    "connect",
    "done",
];

/// Runs both, from the folder that they are in.
pub(super) fn run_programs(
    toolchain: &Toolchain,
    wine: &Wine,
    examples: &Path,
) -> anyhow::Result<()> {
    let folder = target()?.join("windows/programs");
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let program = compile(&folder, &examples.join("agents.cpp"))?;
    let host = script_host(toolchain)?;
    register(wine, &host)?;
    let script = Wine::path(&examples.join("agents.vbs"));
    let mut cscript = wine.command("cscript", SECONDS);
    cscript.args(["//nologo", &script]);
    for program in [&mut cscript, &mut wine.command(program, SECONDS)] {
        // Each has a contact centre of its own: the call that it begins goes on.
        let service = Service::start(&folder)?;
        said(&wine.run(program, &["127.0.0.1", &service.port])?)?;
    }
    Ok(())
}

/// A script that fails ends well all the same: what it said has to be all that there is to say.
fn said(output: &str) -> anyhow::Result<()> {
    for text in SAID {
        ensure!(output.contains(text), "{text:?} is missing:\n{output}");
    }
    Ok(())
}

/// The C++ program, bound to the type library when it is compiled.
fn compile(folder: &Path, source: &Path) -> anyhow::Result<PathBuf> {
    let idl = root().join("crates/com/idl");
    let header = folder.join("CCASComClient.h");
    let mut widl = command(Arch::X86_64.mingw("widl"));
    widl.args(["-m64", "-h", "-L", Toolchain::type_libraries(), "-I"])
        .arg(&idl)
        .arg("-o")
        .args([&header, &idl.join("CCASComClient.idl")]);
    run(&mut widl)?;
    // What the prelude stands in for.
    fs::write(folder.join("prelude.h"), "#include <oaidl.h>\n")?;
    let program = folder.join("agents.exe");
    let mut compiler = command(Arch::X86_64.mingw("g++"));
    compiler
        .args(["-std=c++17", "-municode", "-static"])
        .args(["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I"])
        .arg(folder)
        .arg("-o")
        .args([program.as_path(), source])
        .args(["-lole32", "-loleaut32", "-luuid"]);
    run(&mut compiler)?;
    Ok(program)
}

fn script_host(toolchain: &Toolchain) -> anyhow::Result<PathBuf> {
    let mut cargo = toolchain.cargo(Arch::X86_64, "build")?;
    cargo.args(["--package", "openccas-com-script-host"]);
    run(&mut cargo)?;
    let folder = toolchain.output(Arch::X86_64);
    Ok(folder.join("openccas_com_script_host.dll"))
}

fn register(wine: &Wine, host: &Path) -> anyhow::Result<()> {
    let class = format!("HKLM\\Software\\Classes\\CLSID\\{SCRIPT_HOST}\\InprocServer32");
    let name = "HKLM\\Software\\Classes\\OpenccasTests.ScriptHost\\CLSID";
    let host = Wine::path(host);
    for (key, value, data) in [
        (class.as_str(), None, host.as_str()),
        (&class, Some("ThreadingModel"), "Apartment"),
        (name, None, SCRIPT_HOST),
    ] {
        let mut reg = wine.command("reg", SECONDS);
        reg.args(["add", key]);
        match value {
            None => reg.arg("/ve"),
            Some(value) => reg.args(["/v", value]),
        };
        wine.run(&mut reg, &["/d", data, "/f"])?;
    }
    Ok(())
}

/// The command `openccas serve`, on a port of its own. It ends when this is dropped.
struct Service {
    child: Child,
    port: String,
}

impl Service {
    fn start(folder: &Path) -> anyhow::Result<Self> {
        let scenario = folder.join("desk.toml");
        fs::write(&scenario, SCENARIO)?;
        run(&mut cargo([
            "build",
            "--locked",
            "--package",
            "openccas-cli",
        ]))?;
        let mut serve = command(target()?.join("debug/openccas"));
        serve.args(["serve", "--listen", "127.0.0.1:0", "--scenario"]);
        let mut child = serve
            .arg(scenario)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("openccas serve")?;
        let out = child.stdout.take().context("openccas serve")?;
        let mut service = Self {
            child,
            port: String::new(),
        };
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let port = line.trim().rsplit(':').next().unwrap_or_default();
        service.port = port.to_owned();
        ensure!(
            !service.port.is_empty(),
            "openccas serve does not say where it listens"
        );
        Ok(service)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
