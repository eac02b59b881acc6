//! `cargo xtask test`: everything that has to be true before a change is good.

mod book;
mod c;
pub(crate) mod cpp;
mod deny;
mod fuzz;
mod links;
pub(crate) mod node;
mod python;
mod report;
mod samples;
mod step;
mod surfaces;
mod tools;
mod units;
mod windows;

use std::process::ExitCode;

use clap::builder::{PossibleValue, PossibleValuesParser};

use report::Report;
pub(crate) use step::run;
use step::{STEPS, Step, When};
pub(crate) use windows::try_archive;

/// Checks everything: format, lints, generated code, tests, docs, dependencies, links.
#[derive(clap::Args)]
pub(crate) struct Test {
    /// Also the slow parts.
    #[arg(long)]
    full: bool,
    /// Only this step; may be given several times.
    #[arg(long, value_name = "STEP", value_parser = step_names())]
    only: Vec<String>,
}

fn step_names() -> PossibleValuesParser {
    let names = STEPS
        .iter()
        .map(|step| PossibleValue::new(step.name).help(step.purpose));
    PossibleValuesParser::new(names)
}

impl Test {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        let (run, left_out): (Vec<&Step>, Vec<&Step>) =
            STEPS.iter().partition(|step| self.includes(step));
        if self.only.is_empty() {
            surfaces::forget()?;
        }
        let mut report = Report::new(run.len());
        for step in run {
            report.begin(step)?;
            let result = step.work.run();
            report.end(step, result)?;
        }
        if self.only.is_empty() {
            for step in left_out {
                report.left_out(step);
            }
        }
        report.close()
    }

    fn includes(&self, step: &Step) -> bool {
        if !self.only.is_empty() {
            return self.only.iter().any(|name| name == step.name);
        }
        match step.when {
            When::Always => true,
            When::Full => self.full,
            When::Asked { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{STEPS, Test};

    fn names(full: bool, only: &[&str]) -> Vec<&'static str> {
        let only = only.iter().map(|&name| name.to_owned()).collect();
        let test = Test { full, only };
        STEPS
            .iter()
            .filter(|step| test.includes(step))
            .map(|step| step.name)
            .collect()
    }

    #[test]
    fn the_slow_steps_are_for_full_alone() {
        for slow in [
            "network",
            "chaos",
            "c-memory",
            "fuzz",
            "windows",
            "windows-zip",
            "mutations",
        ] {
            assert!(!names(false, &[]).contains(&slow));
            assert!(names(true, &[]).contains(&slow));
        }
    }

    #[test]
    fn the_advisories_are_checked_when_asked_for_by_name() {
        assert!(!names(true, &[]).contains(&"advisories"));
        assert_eq!(names(false, &["advisories"]), ["advisories"]);
    }

    #[test]
    fn only_takes_several_steps_in_the_order_of_the_table() {
        assert_eq!(names(false, &["links", "format"]), ["format", "links"]);
    }
}
