//! The examples for Node: checked as the package is, and tested as whoever runs them sees them.

use std::path::Path;

use super::super::step::run;
use super::npm_in;
use crate::workspace::root;

const FOLDER: &str = "examples/node";

/// Where Chromium is, on the machines that the tests of the page know.
const BROWSERS: [&str; 4] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Runs the tests; those of the wallboard's page only if there is a browser.
pub(super) fn run_tests() -> anyhow::Result<()> {
    npm(&["ci", "--no-audit", "--no-fund", "--ignore-scripts"])?;
    npm(&["run", "check"])?;
    npm(&["test"])?;
    if BROWSERS.iter().any(|browser| Path::new(browser).exists()) {
        return run_page_test();
    }
    eprintln!(
        "NOT TESTED: the page of the wallboard. `apt-get install chromium` brings what it needs"
    );
    Ok(())
}

/// Runs the tests of the page, which need a browser.
pub(in super::super) fn run_page_test() -> anyhow::Result<()> {
    npm(&["run", "test:page"])
}

fn npm(words: &[&str]) -> anyhow::Result<()> {
    run(&mut npm_in(&root().join(FOLDER), words))
}
