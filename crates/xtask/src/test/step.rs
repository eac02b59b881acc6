//! The steps.

use std::process::Command;

use anyhow::{Context as _, ensure};

use super::{book, c, cpp, deny, fuzz, links, node, python, samples, surfaces, units, windows};
use crate::codegen::Codegen;
use crate::demo::Demo;
use crate::mutate;
use crate::package;
use crate::workspace::{cargo, typed};

/// One thing that has to be true.
pub(super) struct Step {
    pub(super) name: &'static str,
    /// What the step is for.
    pub(super) purpose: &'static str,
    pub(super) when: When,
    pub(super) work: Work,
}

/// When a step is run.
pub(super) enum When {
    Always,
    /// With `--full`.
    Full,
    /// Only by its name.
    Asked {
        because: &'static str,
    },
}

/// What a step does.
pub(super) enum Work {
    /// Variables and arguments of cargo.
    Cargo(
        &'static [(&'static str, &'static str)],
        &'static [&'static str],
    ),
    /// How long tests are to run, which targets of cargo they are in, and which tests they are.
    LongRun(
        (&'static str, &'static str),
        &'static [&'static str],
        &'static [&'static str],
    ),
    Here(fn() -> anyhow::Result<()>),
}

pub(super) const STEPS: &[Step] = &[
    Step {
        name: "format",
        purpose: "The code is formatted",
        when: When::Always,
        work: Work::Cargo(&[], &["fmt", "--all", "--check", "--", "-l"]),
    },
    Step {
        name: "codegen",
        purpose: "Generated files are what the catalogue gives",
        when: When::Always,
        work: Work::Here(Codegen::check),
    },
    Step {
        name: "links",
        purpose: "Links and files that documents name exist",
        when: When::Always,
        work: Work::Here(links::run),
    },
    Step {
        name: "samples",
        purpose: "Samples in documents are parts of programs that are tested",
        when: When::Always,
        work: Work::Here(samples::run),
    },
    Step {
        name: "book",
        purpose: "The documents are a site, and each is part of it",
        when: When::Always,
        work: Work::Here(book::build),
    },
    Step {
        name: "deny",
        purpose: "Dependencies: their licences, where they come from, what is banned",
        when: When::Always,
        work: Work::Here(deny::run_offline),
    },
    Step {
        name: "lints",
        purpose: "Neither the compiler nor clippy warns",
        when: When::Always,
        work: Work::Cargo(
            &[],
            &[
                "clippy",
                "--workspace",
                "--all-targets",
                "--all-features",
                "--locked",
                "--",
                "-D",
                "warnings",
            ],
        ),
    },
    Step {
        name: "tests",
        purpose: "All tests, those in the docs included",
        when: When::Always,
        work: Work::Cargo(
            &[],
            &[
                "test",
                "--workspace",
                "--all-features",
                "--locked",
                "--no-fail-fast",
            ],
        ),
    },
    Step {
        name: "docs",
        purpose: "The docs build without a warning",
        when: When::Always,
        // The libraries that Rust programs use: the command and the C library share a name with one.
        work: Work::Cargo(
            &[("RUSTDOCFLAGS", "-D warnings")],
            &[
                "doc",
                "--workspace",
                "--lib",
                "--exclude",
                "openccas-c",
                "--all-features",
                "--no-deps",
                "--locked",
            ],
        ),
    },
    Step {
        name: "node",
        purpose: "The package for Node: its sources, its declarations, its tests",
        when: When::Always,
        work: Work::Here(node::run_checks),
    },
    Step {
        name: "c",
        purpose: "The C binding: its header, symbols and package, and programs that use it",
        when: When::Always,
        work: Work::Here(c::run_all),
    },
    Step {
        name: "cpp",
        purpose: "The headers for C++, the conformance cases in C and C++, and their examples",
        when: When::Always,
        work: Work::Here(cpp::run_all),
    },
    Step {
        name: "c-memory",
        purpose: "The C programs under valgrind, and with AddressSanitizer",
        when: When::Full,
        work: Work::Here(c::run_checking_memory),
    },
    Step {
        name: "cpp-memory",
        purpose: "The C++ programs, and the conformance cases, under valgrind and AddressSanitizer",
        when: When::Full,
        work: Work::Here(cpp::run_checking_memory),
    },
    Step {
        name: "cpp-windows",
        purpose: "The headers for C++ compile with those of Windows",
        when: When::Full,
        work: Work::Here(cpp::run_for_windows),
    },
    Step {
        name: "python",
        purpose: "The Python package: wheel, types, stubs, style, tests, cases, examples",
        when: When::Always,
        work: Work::Here(python::run_all),
    },
    Step {
        name: "demo",
        purpose: "Programs in three languages watch side by side, and nothing is lost",
        when: When::Always,
        work: Work::Here(Demo::check),
    },
    Step {
        name: "windows",
        purpose: "The COM object builds for Windows, and does its work under wine",
        when: When::Full,
        work: Work::Here(windows::run_under_wine),
    },
    Step {
        name: "packages",
        purpose: "What is released is made, and each package works in an empty place",
        when: When::Asked {
            because: "building all as it is released takes as long as most of the rest",
        },
        work: Work::Here(package::make_and_try_all),
    },
    Step {
        name: "windows-zip",
        purpose: "What is released for Windows does its work where it is unpacked, under wine",
        when: When::Full,
        work: Work::Here(windows::run_archive),
    },
    Step {
        name: "surfaces",
        purpose: "Every language has shown the whole interface",
        when: When::Always,
        work: Work::Here(surfaces::run),
    },
    Step {
        name: "mutations",
        purpose: "Templates that are wrong are noticed by the conformance cases of each language",
        when: When::Full,
        work: Work::Here(mutate::run_default),
    },
    Step {
        name: "wallboard",
        purpose: "The wallboard's page shows in a browser what is so",
        when: When::Full,
        work: Work::Here(node::run_page_test),
    },
    Step {
        name: "isolation",
        purpose: "Over ten million events, no tenant sees anything of another",
        when: When::Full,
        work: Work::LongRun(
            ("OPENCCAS_ISOLATION_EVENTS", "10000000"),
            &["--test", "isolation", "--test", "service"],
            &["isolation::", "nothing_foreign"],
        ),
    },
    Step {
        name: "network",
        purpose: "Many more worlds of a simulated network",
        when: When::Full,
        work: Work::LongRun(
            ("OPENCCAS_NETWORK_SEEDS", "50000"),
            &["--lib"],
            &["network"],
        ),
    },
    Step {
        name: "chaos",
        purpose: "The service is killed a thousand times, behind a network that fails",
        when: When::Full,
        work: Work::LongRun(
            ("OPENCCAS_CHAOS_KILLS", "1000"),
            &["--test", "chaos"],
            &["--nocapture"],
        ),
    },
    Step {
        name: "fuzz",
        purpose: "Fuzz targets build, and find nothing in a short run",
        when: When::Full,
        work: Work::Here(fuzz::run_shortly),
    },
    Step {
        name: "units",
        purpose: "The unit for systemd is one",
        when: When::Full,
        work: Work::Here(units::run_verify),
    },
    Step {
        name: "advisories",
        purpose: "Dependencies: known vulnerabilities",
        when: When::Asked {
            because: "it fetches the advisory database from the network",
        },
        work: Work::Here(deny::run_advisories),
    },
];

impl Work {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        match self {
            Self::Cargo(variables, arguments) => {
                let mut command = cargo(arguments.iter().copied());
                command.envs(variables.iter().copied());
                run(&mut command)
            }
            Self::LongRun((variable, value), targets, tests) => {
                // With the same packages each time, dependencies are compiled once.
                let mut command = cargo(["test", "--profile", "long-run", "--locked"]);
                for package in ["openccas-service", "openccas-simulator", "openccas-chaos"] {
                    command.args(["--package", package]);
                }
                command.args(*targets).arg("--").args(*tests);
                run(command.env(variable, value))
            }
            Self::Here(work) => work(),
        }
    }
}

/// Says what is run, runs it, and fails as it does.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let typed = typed(command);
    eprintln!("$ {typed}");
    let status = command.status().with_context(|| typed.clone())?;
    ensure!(status.success(), "`{typed}`: {status}");
    Ok(())
}
