//! Networks of a test's own: hosts that nothing outside can reach, and that reach nothing outside.

use std::{
    env,
    fs::{self, File},
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Set in the process that is in the namespace.
const INSIDE: &str = "OPENCCAS_TEST_NAMESPACE";

/// Long enough for a busy machine.
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);

/// Runs the test called `name` again in a network namespace of its own, with mounts of its own, so
/// that whatever it makes there is gone with it. True in there; false when that is done and well.
pub(crate) fn inside(name: &str) -> bool {
    if env::var_os(INSIDE).is_some() {
        prepare();
        return true;
    }
    let mut unshare = Command::new("unshare");
    unshare.args(["--net", "--mount"]);
    if !works(Command::new("unshare").args(["--net", "--mount", "true"])) {
        unshare.args(["--user", "--map-root-user"]);
        let user = ["--net", "--mount", "--user", "--map-root-user", "true"];
        assert!(
            works(Command::new("unshare").args(user)),
            "this test makes network namespaces, and this system does not let it: run it as root, \
             or allow user namespaces; it needs the commands unshare (util-linux) and ip (iproute2)"
        );
    }
    let output = unshare
        .arg(env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture"])
        .env(INSIDE, "1")
        .output()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "in the namespace: {}\n{}",
        said(&output.stdout),
        said(&output.stderr)
    );
    false
}

fn works(command: &mut Command) -> bool {
    let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

fn prepare() {
    // Where `ip netns` keeps its names: here they are those of this test.
    run("mount", "-t tmpfs tmpfs /run");
    fs::create_dir_all("/run/netns").unwrap();
    ip("link set lo up");
}

fn run(program: &str, args: &str) {
    let output = Command::new(program)
        .args(args.split_whitespace())
        .output()
        .unwrap_or_else(|error| panic!("{program} {args}: {error}"));
    assert!(
        output.status.success(),
        "{program} {args}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Runs `ip` with these arguments.
pub(crate) fn ip(args: &str) {
    run("ip", args);
}

/// Another host, linked to the test's own by `near`, which has the end `far`.
pub(crate) fn host(name: &str, near: &str, far: &str, address: &str) {
    ip(&format!("netns add {name}"));
    ip(&format!(
        "link add {near} type veth peer name {far} netns {name}"
    ));
    ip(&format!("link set {near} up"));
    ip(&format!("-n {name} link set lo up"));
    ip(&format!("-n {name} addr add {address} dev {far}"));
    ip(&format!("-n {name} link set {far} up"));
}

/// The command `openccas` on another host.
pub(crate) struct Remote {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Remote {
    pub(crate) fn start(host: &str, args: &[&str]) -> Self {
        let mut child = Command::new("ip")
            .args(["netns", "exec", host, env!("CARGO_BIN_EXE_openccas")])
            .args(args)
            .env_remove("RUST_LOG")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self { child, lines }
    }

    /// A busy contact centre that offers multicast, and where it writes its events. It has begun
    /// to listen.
    pub(crate) fn serve(host: &str, log: &str, args: &[&str]) -> (Self, PathBuf) {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(log);
        let mut all = vec!["serve", "--speed", "100", "--log", path.to_str().unwrap()];
        all.extend(args);
        let mut service = Self::start(host, &all);
        assert!(service.line().starts_with("listening on"));
        (service, path)
    }

    /// The next line that it prints; empty at the end.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line.truncate(line.trim_end().len());
        line
    }

    /// As Ctrl-C does it.
    pub(crate) fn interrupt(&self) {
        run("kill", &format!("-INT {}", self.child.id()));
    }

    /// Waits for its end.
    pub(crate) fn ended(mut self) -> i32 {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code().unwrap_or(-1);
            }
            assert!(start.elapsed() < DEADLINE, "it does not end");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Remote {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The lines of an event log.
pub(crate) fn read_log(path: &PathBuf) -> Vec<String> {
    let lines = BufReader::new(File::open(path).unwrap()).lines();
    lines.map(Result::unwrap).collect()
}
