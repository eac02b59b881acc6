//! The Python package: checked and tested, with the conformance cases and the examples.

mod cases;

use crate::python::{Environment, Profile};
use crate::test::run;
use crate::workspace::root;

/// Builds the wheel, installs it into an environment of its own, and tests it there.
pub(super) fn run_all() -> anyhow::Result<()> {
    let environment = Environment::prepare()?;
    environment.install_wheel(Profile::Debug)?;
    check_style(&environment)?;
    check_types(&environment)?;
    run(&mut environment.tool("pytest", &["-q"]))?;
    cases::run_all(&environment)?;
    check_examples(&environment)
}

fn check_style(environment: &Environment) -> anyhow::Result<()> {
    run(&mut environment.tool("ruff", &["format", "--quiet", "--check", "."]))?;
    run(&mut environment.tool("ruff", &["check", "--quiet", "."]))
}

fn check_types(environment: &Environment) -> anyhow::Result<()> {
    run(&mut environment.tool("mypy", &["--no-error-summary", "python", "tests", "bench"]))?;
    let config = ["openccas", "--mypy-config-file", "pyproject.toml"];
    let mut stubtest = environment.tool("stubtest", &config);
    // The installed package, not the sources: those have no native half beside them.
    stubtest.arg("--concise");
    run(&mut stubtest)?;
    run(&mut environment.tool("pyright", &[]))
}

fn check_examples(environment: &Environment) -> anyhow::Result<()> {
    let checks: [(&str, &[&str]); 4] = [
        ("ruff", &["format", "--quiet", "--check", "."]),
        ("ruff", &["check", "--quiet", "."]),
        ("mypy", &["--no-error-summary", "."]),
        ("pytest", &["-q"]),
    ];
    for (program, arguments) in checks {
        let mut check = environment.tool(program, arguments);
        run(check.current_dir(root().join("examples/python")))?;
    }
    Ok(())
}
