//! `openccas-bridge doctor` on the COM object of this workspace, which has to be registered.
#![cfg(windows)]
#![expect(clippy::unwrap_used, reason = "a test")]

use std::{
    env,
    fs::{self, File},
    process::{self, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use openccas_com_bridge::Bits;
use openccas_service::{Service, ServiceOptions};
use openccas_simulator::{Scenario, Simulator, SimulatorOptions};
use tokio::runtime::Runtime;

/// What it printed, and its exit code.
///
/// It prints to a file: the first program with a message queue makes wine start another one, which
/// would keep a pipe open for as long as it runs.
fn doctor(arguments: &[&str]) -> (String, i32) {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let path = env::temp_dir().join(format!("doctor-{}-{number}.txt", process::id()));
    let status = Command::new(env!("CARGO_BIN_EXE_openccas-bridge"))
        .arg("doctor")
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(File::create(&path).unwrap())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    let printed = fs::read_to_string(&path).unwrap();
    // Whoever wine started may still hold it; it is in a folder for such files.
    let _ = fs::remove_file(&path);
    (printed, status.code().unwrap())
}

#[test]
fn an_object_that_is_well() {
    let (report, code) = doctor(&[]);
    assert_eq!(code, 0, "{report}");
    for line in [
        "type library  CCASCOMCLIENTLib",
        "56 methods",
        "differences   none",
        "connected     not asked for",
        "result        the bridge can work with it",
    ] {
        assert!(report.contains(line), "{report}");
    }
}

#[test]
fn names_only_if_asked_for() {
    let scenario = "[[agent]]\nid = 7\nname = \"Ada\"\nlogon_id = \"ada\"\nextension = \"1\"\n";
    let scenario = Scenario::parse(scenario, "scenario").unwrap();
    let simulator = Simulator::new(scenario, SimulatorOptions::default());
    let runtime = Runtime::new().unwrap();
    let service = Service::start(ServiceOptions::new(), simulator);
    let service = runtime.block_on(service).unwrap();
    let address = service.local_addr().to_string();
    let (report, code) = doctor(&["--connect", &address]);
    assert_eq!(code, 0, "{report}");
    assert!(report.contains("1 agents logged on"), "{report}");
    assert!(!report.contains("Ada"), "{report}");
    let (report, _) = doctor(&["--connect", &address, "--names"]);
    assert!(report.contains("agent 7 Ada"), "{report}");
    // Whoever is gone is told to be so.
    drop(service);
    let (report, code) = doctor(&["--connect", &address]);
    assert_eq!(code, 1, "{report}");
    assert!(
        report.contains("ConnectWithDirectConnect failed"),
        "{report}"
    );
}

#[test]
fn objects_that_cannot_be_had() {
    let of_its_own = format!("no class is registered for programs of {}", Bits::OWN);
    for (arguments, expected) in [
        (["--progid", "No.Such"], "nothing is registered"),
        (
            ["--clsid", "{00000000-1111-2222-3333-444444444444}"],
            &of_its_own,
        ),
        (["--clsid", "that one"], "is no CLSID"),
        (["--dll", "no-such.dll"], "no-such.dll cannot be read"),
        (
            ["--dll", env!("CARGO_BIN_EXE_openccas-bridge")],
            "holds no type library",
        ),
    ] {
        let (report, code) = doctor(&arguments);
        assert_eq!(code, 1, "{report}");
        assert!(report.contains(expected), "{report}");
        assert!(report.contains("cannot work with it"), "{report}");
    }
}
