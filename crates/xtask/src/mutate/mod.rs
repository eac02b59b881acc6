//! `cargo xtask mutate`: whether the conformance cases would notice a template that is wrong.
//!
//! In a copy of the sources, a template of a surface is made wrong at a place: two parameters are
//! swapped, one is dropped, or its type is taken for another. The runner of the surface, which
//! stays as it is, has to fail because of it.

mod cases;
mod choice;
mod mutation;
mod site;
mod stage;

use std::collections::BTreeMap;
use std::fs;

use anyhow::{bail, ensure};
use clap::builder::PossibleValuesParser;

use crate::codegen::wrong::{Change, Patch, Templates, catalogue};
use crate::test::run;
use crate::workspace::{build_all, cargo, command, root};
use cases::{Case, Suspect, cases, grouped, own};
use mutation::Mutation;
use site::{Build, SITES, Surface};
use stage::Stage;

/// What the tests of the project use.
const SEED: u64 = 1;
const COUNT: usize = 2;

/// Makes the templates wrong, and says whether the conformance cases notice.
#[derive(clap::Args)]
pub(crate) struct Mutate {
    /// Only this surface; may be given several times.
    #[arg(long, value_name = "SURFACE", value_parser = surface_names())]
    surface: Vec<String>,
    /// What all chance comes from.
    #[arg(long, default_value_t = SEED)]
    seed: u64,
    /// How many mistakes of each kind are made at each place.
    #[arg(long, default_value_t = COUNT)]
    count: usize,
    /// Only places whose name contains this.
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    /// Also those that cannot be made together with others, each of which takes a build of its own.
    #[arg(long)]
    alone: bool,
    /// Say what would be done, and do nothing.
    #[arg(long)]
    list: bool,
}

fn surface_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Surface::ALL.map(Surface::name))
}

/// What came of a mutation on a surface.
struct Verdict {
    surface: Surface,
    /// The place, the method, event or table, and what is wrong there.
    what: String,
    /// The case that failed, or what the compiler said; nothing if nobody noticed.
    caught: Option<String>,
}

/// What the step of the tests does.
pub(crate) fn run_default() -> anyhow::Result<()> {
    Mutate {
        surface: Vec::new(),
        seed: SEED,
        count: COUNT,
        place: None,
        alone: false,
        list: false,
    }
    .run()
}

impl Mutate {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        let patches: Vec<Patch> = SITES
            .iter()
            .flat_map(|site| site.patches)
            .copied()
            .collect();
        let templates = Templates::patched(&patches)?;
        let catalogue = catalogue()?;
        let mut all = mutation::all(&catalogue);
        all.retain(|mutation| self.wants(mutation));
        let json = conformance_cases()?;
        let cases = cases(&json)?;
        let mut suspects: Vec<Suspect> = Vec::new();
        choice::choose(all, self.seed, self.count, |mutation| {
            let suspect = Suspect::new(mutation.clone(), &catalogue);
            let fits = self.alone || !mutation.site().build.takes_long() || {
                let of_build = suspects
                    .iter()
                    .filter(|it| it.mutation.site().build == mutation.site().build);
                let together: Vec<Suspect> = of_build.chain([&suspect]).cloned().collect();
                grouped(&cases, &together).len() == 1
            };
            let chosen = fits && mutation.shows(&templates)?;
            if chosen {
                suspects.push(suspect);
            }
            Ok(chosen)
        })?;
        if self.list {
            for suspect in &suspects {
                eprintln!("{}", line(&suspect.mutation));
            }
            eprintln!("{} mutations", suspects.len());
            return Ok(());
        }
        let mut work = Work {
            stage: Stage::copy(&json)?,
            templates,
            cases,
            wanted: self.surfaces(),
            verdicts: Vec::new(),
        };
        let builds = [
            Build::Node,
            Build::Cpp,
            Build::C,
            Build::Client,
            Build::Protocol,
            Build::Python,
        ];
        let done = builds
            .into_iter()
            .try_for_each(|build| work.all_of(build, &suspects));
        // These libraries have one name each, from whatever folder they were built: the next build
        // would take those of the copy for the workspace's.
        let mut clean = cargo(["clean"]);
        for package in ["openccas-c", "openccas-node", "openccas-python"] {
            clean.args(["--package", package]);
        }
        run(&mut clean)?;
        done?;
        work.stage.write(&[])?;
        report(&work.verdicts)
    }

    fn surfaces(&self) -> Vec<Surface> {
        let wanted = |surface: &Surface| {
            self.surface.is_empty() || self.surface.iter().any(|name| name == surface.name())
        };
        Surface::ALL.into_iter().filter(wanted).collect()
    }

    fn wants(&self, mutation: &Mutation) -> bool {
        let site = mutation.site();
        let surfaces = self.surfaces();
        site.surfaces
            .iter()
            .any(|surface| surfaces.contains(surface))
            && self
                .place
                .as_ref()
                .is_none_or(|text| site.place.contains(text.as_str()))
    }
}

fn line(mutation: &Mutation) -> String {
    let of = match mutation.of.as_str() {
        "" => String::new(),
        of => format!("{of}: "),
    };
    format!("{}: {of}{}", mutation.site().place, mutation.what)
}

/// The cases as the runners read them. They pass as long as nothing is wrong: what fails for another
/// reason would prove nothing.
fn conformance_cases() -> anyhow::Result<String> {
    let folder = root().join("target/mutations");
    fs::create_dir_all(&folder)?;
    let (given, report) = (folder.join("cases.json"), folder.join("report.json"));
    let program = build_all()?.join("openccas-conformance");
    let printed = command(&program).arg("json").output()?;
    ensure!(
        printed.status.success(),
        "the cases cannot be read:\n{}",
        String::from_utf8_lossy(&printed.stderr)
    );
    let json = String::from_utf8(printed.stdout)?;
    fs::write(&given, &json)?;
    let mut all = command(&program);
    run(all.args(["run", "rust-async"]).arg(given).arg(report))?;
    Ok(json)
}

struct Work {
    stage: Stage,
    templates: Templates,
    cases: Vec<Case>,
    wanted: Vec<Surface>,
    verdicts: Vec<Verdict>,
}

impl Work {
    /// All mutations that one build can show, in as few builds as it takes.
    fn all_of(&mut self, build: Build, suspects: &[Suspect]) -> anyhow::Result<()> {
        let of_build: Vec<Suspect> = suspects
            .iter()
            .filter(|suspect| suspect.mutation.site().build == build)
            .cloned()
            .collect();
        let groups = grouped(&self.cases, &of_build);
        for group in groups {
            self.together(build, &group)?;
        }
        Ok(())
    }

    fn together(&mut self, build: Build, suspects: &[&Suspect]) -> anyhow::Result<()> {
        let mut outputs: Vec<&str> = suspects
            .iter()
            .flat_map(|suspect| suspect.mutation.site().outputs)
            .copied()
            .collect();
        outputs.sort_unstable();
        outputs.dedup();
        let changes: Vec<Change> = suspects
            .iter()
            .flat_map(|suspect| suspect.mutation.changes.clone())
            .collect();
        self.stage
            .write(&self.templates.render(&outputs, &changes)?)?;
        if let Err(refused) = self.stage.build(build)? {
            match suspects {
                [] => {}
                [suspect] => self.refused(build, suspect, &refused.0)?,
                _ => {
                    let (some, others) = suspects.split_at(suspects.len() / 2);
                    self.together(build, some)?;
                    self.together(build, others)?;
                }
            }
            return Ok(());
        }
        // Those that have to be tried alone: the cases that show them may meet others, too.
        let mut again: Vec<usize> = Vec::new();
        for surface in self.wanted.clone() {
            let mut left: Vec<usize> = (0..suspects.len())
                .filter(|at| suspects[*at].mutation.site().surfaces.contains(&surface))
                .collect();
            // A few cases of each first: most mistakes are noticed by the first that meets them.
            for (from, to) in [(0, 2), (2, usize::MAX)] {
                let mut chosen: Vec<&str> = Vec::new();
                for at in &left {
                    let own = own(&self.cases, suspects, *at);
                    let some = own.iter().skip(from).take(to - from);
                    chosen.extend(some.map(|case| case.name.as_str()));
                }
                if chosen.is_empty() {
                    continue;
                }
                let failed = self.stage.run(surface, &chosen)?;
                let mut verdicts = Vec::new();
                left.retain(|at| {
                    let own = own(&self.cases, suspects, *at);
                    let caught = own
                        .iter()
                        .find_map(|case| Some((&case.name, failed.get(&case.name)?)));
                    if let Some((case, why)) = caught {
                        verdicts.push(self.verdict(surface, suspects[*at], Some(shown(case, why))));
                    }
                    caught.is_none()
                });
                self.verdicts.extend(verdicts);
            }
            for at in left {
                if suspects.len() == 1 {
                    let verdict = self.verdict(surface, suspects[at], None);
                    self.verdicts.push(verdict);
                } else if !again.contains(&at) {
                    again.push(at);
                }
            }
        }
        for at in again {
            self.together(build, &[suspects[at]])?;
        }
        Ok(())
    }

    /// The compiler has noticed, if it is content with the templates as they are.
    fn refused(&mut self, build: Build, suspect: &Suspect, said: &str) -> anyhow::Result<()> {
        self.stage.write(&[])?;
        if let Err(refused) = self.stage.build(build)? {
            bail!("what is not wrong does not build:\n{}", refused.0);
        }
        let error = said.lines().find(|line| line.contains("error"));
        let what = format!("the compiler: {}", error.unwrap_or("it refuses").trim());
        for surface in self.wanted.clone() {
            if suspect.mutation.site().surfaces.contains(&surface) {
                let verdict = self.verdict(surface, suspect, Some(what.clone()));
                self.verdicts.push(verdict);
            }
        }
        Ok(())
    }

    fn verdict(&self, surface: Surface, suspect: &Suspect, caught: Option<String>) -> Verdict {
        let verdict = Verdict {
            surface,
            what: line(&suspect.mutation),
            caught,
        };
        let caught = verdict.caught.as_deref().unwrap_or("NOT NOTICED");
        eprintln!(
            "{:<13} {}\n{:<13}   {caught}",
            surface.name(),
            verdict.what,
            ""
        );
        verdict
    }
}

/// The case, and the beginning of the reason.
fn shown(case: &str, why: &str) -> String {
    let why = why.replace('\n', " ");
    let start: String = why.chars().take(160).collect();
    if start.contains(case) {
        start
    } else {
        format!("{case:?}: {start}")
    }
}

/// How many mutations each surface noticed. Fails if one was not noticed, and names it.
fn report(verdicts: &[Verdict]) -> anyhow::Result<()> {
    let mut counts: BTreeMap<Surface, (usize, usize, usize)> = BTreeMap::new();
    for verdict in verdicts {
        let count = counts.entry(verdict.surface).or_default();
        count.0 += 1;
        match verdict.caught.as_deref() {
            Some(caught) if caught.starts_with("the compiler") => count.2 += 1,
            Some(_) => count.1 += 1,
            None => {}
        }
    }
    eprintln!(
        "\n{:<14} {:>9} {:>16} {:>19}",
        "Surface", "Mutations", "noticed by cases", "by the compiler"
    );
    for (surface, (all, cases, compiler)) in &counts {
        eprintln!("{:<14} {all:>9} {cases:>16} {compiler:>19}", surface.name());
    }
    let missed: Vec<String> = verdicts
        .iter()
        .filter(|verdict| verdict.caught.is_none())
        .map(|verdict| format!("{}: {}", verdict.surface.name(), verdict.what))
        .collect();
    ensure!(
        missed.is_empty(),
        "{} mutations are not noticed by any conformance case:\n{}",
        missed.len(),
        missed.join("\n")
    );
    Ok(())
}
