//! `openccas-bridge doctor` on the COM object of this workspace, which has to be registered.
#![cfg(windows)]
#![expect(clippy::unwrap_used, reason = "a test")]

use std::process::Command;

use openccas_service::{Service, ServiceOptions};
use openccas_simulator::{Scenario, Simulator, SimulatorOptions};
use tokio::runtime::Runtime;

/// What it printed, and its exit code.
fn doctor(arguments: &[&str]) -> (String, i32) {
    let output = Command::new(env!("CARGO_BIN_EXE_openccas-bridge"))
        .arg("doctor")
        .args(arguments)
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    (printed, output.status.code().unwrap())
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
    for (arguments, expected) in [
        (["--progid", "No.Such"], "nothing is registered"),
        (
            ["--clsid", "{00000000-1111-2222-3333-444444444444}"],
            "no class is registered for programs of 64 bits",
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
