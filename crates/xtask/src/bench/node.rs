//! `cargo xtask bench --node`: the package for Node, with the peers of the Rust benchmarks.

use std::path::{Path, PathBuf, absolute};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context as _, ensure};

use crate::test::node::{Build, build, npm_in};
use crate::workspace::{cargo, command, hand_over, root};

pub(super) fn measure(rounds: Option<u32>, json: Option<&Path>) -> anyhow::Result<ExitCode> {
    let folder = root().join("bindings-node/bench");
    build(Build::Release)?;
    complete(npm_in(
        &folder,
        &["ci", "--no-audit", "--no-fund", "--ignore-scripts"],
    ))?;
    let mut node = command("node");
    node.arg(folder.join("main.js"))
        .arg("--peers")
        .arg(peers()?);
    if let Some(rounds) = rounds {
        node.args(["--rounds", &rounds.to_string()]);
    }
    if let Some(file) = json {
        node.arg("--json").arg(absolute(file)?);
    }
    hand_over(node)
}

fn complete(mut command: Command) -> anyhow::Result<()> {
    let status = command.status().context("npm does not start")?;
    ensure!(status.success(), "npm could not install what is compared");
    Ok(())
}

/// The program of the Rust benchmarks, which plays the other side.
fn peers() -> anyhow::Result<PathBuf> {
    let mut build = cargo(["bench", "--package", "openccas", "--bench", "loopback"]);
    build.args(["--all-features", "--no-run", "--message-format", "json"]);
    let output = build.stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "the peers do not compile");
    let told = String::from_utf8(output.stdout)?;
    let artifact = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok();
    told.lines()
        .filter_map(artifact)
        .filter(|it| it["target"]["name"] == "loopback")
        .find_map(|it| it["executable"].as_str().map(PathBuf::from))
        .context("cargo does not tell where the peers are")
}
