//! The command `openccas` as an archive, with its manual pages and what completes it in shells.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};

use super::place::Place;
use super::readme::commands;
use super::running::{Running, exists, output};
use super::{VERSION, archive, file_ending, notices, platform, versions};
use crate::test::run;
use crate::workspace::{cargo, command, root, target};

/// What goes along, by its name in the archive.
const BESIDES: [(&str, &str); 4] = [
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("README.md", "crates/cli/README.md"),
    (
        "lib/systemd/system/openccas.service",
        "packaging/openccas.service",
    ),
];

/// Where shells look for what completes a command, below a prefix.
const COMPLETIONS: [(&str, &str); 4] = [
    ("bash", "share/bash-completion/completions/openccas"),
    ("zsh", "share/zsh/site-functions/_openccas"),
    ("fish", "share/fish/vendor_completions.d/openccas.fish"),
    ("powershell", "share/powershell/openccas.ps1"),
];

/// Shells that check a script without running it.
const CHECKS: [(&str, &[&str]); 2] = [("zsh", &["-n"]), ("fish", &["--no-execute"])];

const PAGES: &str = "share/man/man1";

pub(super) fn make(folder: &Path) -> anyhow::Result<()> {
    run(&mut cargo([
        "build",
        "--release",
        "--locked",
        "--package",
        "openccas-cli",
    ]))?;
    let name = format!("openccas-{VERSION}-{}", platform());
    let content = target()?.join("packages/command-content");
    if content.exists() {
        fs::remove_dir_all(&content).context("the files of the last time")?;
    }
    let place = |name: &str| {
        let path = content.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        Ok::<_, anyhow::Error>(path)
    };
    for (name, file) in BESIDES {
        fs::copy(root().join(file), place(name)?).with_context(|| file.to_owned())?;
    }
    let program = format!("bin/openccas{EXE_SUFFIX}");
    let built = target()?
        .join("release")
        .join(format!("openccas{EXE_SUFFIX}"));
    fs::copy(&built, place(&program)?).with_context(|| built.display().to_string())?;
    fs::write(
        place(notices::FILE)?,
        notices::of_this_platform("openccas-cli")?,
    )?;
    for (shell, file) in COMPLETIONS {
        let script = command(content.join(&program))
            .args(["completions", shell])
            .output()?;
        ensure!(script.status.success(), "nothing completes it in {shell}");
        fs::write(place(file)?, script.stdout)?;
    }
    run(command(content.join(&program))
        .arg("man")
        .arg(place(PAGES)?))?;
    archive::pack(&content, &name, &folder.join(format!("{name}.tar.gz")))
}

pub(super) fn try_out(folder: &Path) -> anyhow::Result<Vec<String>> {
    let place = Place::new("command")?;
    let unpacked = archive::unpack(&file_ending(folder, ".tar.gz")?, place.folder())?;
    place.is_of_no_machine(&unpacked)?;
    let program = unpacked.join(format!("bin/openccas{EXE_SUFFIX}"));
    let said = output(place.command(&program).arg("--version"))?;
    versions::is_this("the command", said.trim_start_matches("openccas"))?;
    try_by_hand(&place, &program)?;
    let mut tried = vec!["serve, watch and the request of README.md".to_owned()];
    tried.extend(try_completions(&place, &unpacked)?);
    tried.push(try_pages(&place, &unpacked)?);
    place.leave_nothing()?;
    Ok(tried)
}

/// What README.md says under "Trying it by hand", at a port of the system's choice.
fn try_by_hand(place: &Place, program: &Path) -> anyhow::Result<()> {
    let words = |beginning: &str, port: Option<&str>| {
        let found = commands("Trying it by hand", beginning)?;
        let line = found.first().context("there is one")?;
        let words = line.split_whitespace().skip(1);
        let words = words.map(|word| match (word, port) {
            ("localhost", Some(port)) => format!("localhost:{port}"),
            _ => word.to_owned(),
        });
        Ok::<Vec<String>, anyhow::Error>(words.collect())
    };
    let mut serve = place.command(program);
    serve.args(words("openccas serve", None)?);
    let service = Running::start(serve.args(["--listen", "127.0.0.1:0"]))?;
    let port = service.wait_for("where it listens", |line| {
        line.strip_prefix("listening on 127.0.0.1:")
            .map(str::to_owned)
    })?;
    let port = Some(port.as_str());
    let watch = Running::start(place.command(program).args(words("openccas watch", port)?))?;
    let says = |event: &'static str| move |line: &str| line.contains(event).then_some(());
    watch.wait_for("DataComplete", says("DataComplete"))?;
    output(
        place
            .command(program)
            .args(words("openccas request", port)?),
    )?;
    watch.wait_for("Originated", says("Originated"))?;
    watch.wait_for("Established", says("Established"))
}

fn try_completions(place: &Place, unpacked: &Path) -> anyhow::Result<Vec<String>> {
    // As bash does it when one types `openccas wa` and presses the tabulator key.
    let script = "source \"$1\"; complete -p openccas >/dev/null; COMP_WORDS=(openccas wa); \
                  COMP_CWORD=1; _openccas openccas wa openccas; echo \"${COMPREPLY[*]}\"";
    let (_, file) = COMPLETIONS[0];
    let said = output(
        place
            .command("bash")
            .args(["--noprofile", "--norc", "-euc", script, "bash"])
            .arg(unpacked.join(file)),
    )?;
    ensure!(
        said == "watch\n",
        "bash completes `openccas wa` with {said:?}"
    );
    let mut tried = vec!["bash completes it".to_owned()];
    for (shell, check) in CHECKS {
        let file = COMPLETIONS.iter().find(|(name, _)| *name == shell);
        let (_, file) = file.with_context(|| format!("nothing for {shell}"))?;
        if exists(shell) {
            run(place.command(shell).args(check).arg(unpacked.join(file)))?;
            tried.push(format!("{shell} takes the script"));
        } else {
            tried.push(format!("not tried: {shell}, which is not on this machine"));
        }
    }
    Ok(tried)
}

/// All pages are typeset, without a warning.
fn try_pages(place: &Place, unpacked: &Path) -> anyhow::Result<String> {
    let pages = archive::files(&unpacked.join(PAGES))?;
    for page in &pages {
        let groff = place
            .command("groff")
            .args(["-Kutf8", "-man", "-Tutf8", "-ww"])
            .arg(page)
            .output()?;
        let (text, warnings) = (
            String::from_utf8_lossy(&groff.stdout),
            String::from_utf8_lossy(&groff.stderr),
        );
        ensure!(
            groff.status.success() && warnings.is_empty(),
            "{}: {warnings}",
            page.display()
        );
        ensure!(text.contains("openccas"), "{} says nothing", page.display());
    }
    ensure!(
        pages.iter().any(|page| page.ends_with("openccas-serve.1")),
        "there is no page on `openccas serve`"
    );
    Ok(format!("{} manual pages, typeset", pages.len()))
}
