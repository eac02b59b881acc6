//! The package for Node.js, with the native code for this platform.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};

use super::place::Place;
use super::readme::quick_start;
use super::running::output;
use super::{VERSION, archive, file_ending, notices, platform, versions};
use crate::test::node::{FOLDER, native, npm_in};
use crate::test::run;
use crate::workspace::{root, target};

pub(super) fn make(folder: &Path) -> anyhow::Result<()> {
    let content = target()?.join("packages/node-content");
    if content.exists() {
        fs::remove_dir_all(&content).context("the files of the last time")?;
    }
    fs::create_dir_all(&content)?;
    let package = root().join(FOLDER);
    let manifest = fs::read_to_string(package.join("package.json")).context("package.json")?;
    fs::write(content.join("package.json"), &manifest)?;
    for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(root().join(file), content.join(file)).with_context(|| file.to_owned())?;
    }
    let others = notices::of_this_platform("openccas-node")?;
    fs::write(content.join(notices::FILE), others)?;
    fs::copy(package.join("README.md"), content.join("README.md")).context("README.md")?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest).context("package.json")?;
    for name in manifest["files"].as_array().into_iter().flatten() {
        let name = name.as_str().context("`files` in package.json")?;
        copy_sources(&package, name, &content)?;
    }
    let (native, place) = native()?;
    fs::copy(&native, content.join(place)).with_context(|| native.display().to_string())?;

    run(npm_in(&content, &["pack", "--silent", "--pack-destination"]).arg(folder))?;
    // Its name in a registry says nothing of the platform.
    let name = format!("openccas-node-{VERSION}-{}.tgz", platform());
    fs::rename(file_ending(folder, ".tgz")?, folder.join(name))?;
    Ok(())
}

/// Copies a file or folder, without what builds have left there.
fn copy_sources(from: &Path, name: &str, to: &Path) -> anyhow::Result<()> {
    let source = from.join(name);
    if !source.exists() && name.starts_with("LICENSE") {
        return Ok(());
    }
    let files = match source.is_dir() {
        true => archive::files(&source)?,
        false => vec![source],
    };
    for file in files {
        let is_built = file.extension().is_some_and(|it| it == "node")
            || file.file_name().is_some_and(|it| it == "native.d.ts");
        if !is_built {
            let place = to.join(file.strip_prefix(from)?);
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::copy(&file, &place).with_context(|| file.display().to_string())?;
        }
    }
    Ok(())
}

pub(super) fn try_out(folder: &Path) -> anyhow::Result<Vec<String>> {
    let place = Place::new("node")?;
    run(place
        .command("npm")
        .args([
            "install",
            "--silent",
            "--offline",
            "--no-audit",
            "--no-fund",
        ])
        .arg(file_ending(folder, ".tgz")?))?;
    let version = "console.log(require('openccas/package.json').version)";
    versions::is_this(
        "the package for Node",
        &output(place.command("node").args(["--eval", version]))?,
    )?;
    for file in [
        "LICENSE-APACHE",
        "LICENSE-MIT",
        notices::FILE,
        "README.md",
        "index.d.mts",
    ] {
        let file = place.folder().join("node_modules/openccas").join(file);
        ensure!(
            file.is_file(),
            "the package for Node lacks {}",
            file.display()
        );
    }
    place.is_of_no_machine(&place.folder().join("node_modules/openccas"))?;
    let program = quick_start("Node.js", "js")?;
    place.write("program.cjs", &program)?;
    place.write("program.mjs", &as_module(&program)?)?;
    for program in ["program.cjs", "program.mjs"] {
        let said = output(place.command("node").arg(program))?;
        ensure!(!said.is_empty(), "{program} says nothing");
    }
    place.leave_nothing()?;
    Ok(vec![
        "the quick start of README.md as it stands, and as an ECMAScript module".to_owned(),
    ])
}

/// The same program with `import` in place of `require`.
fn as_module(program: &str) -> anyhow::Result<String> {
    let line = program
        .lines()
        .find(|line| line.ends_with(" = require('openccas');"))
        .context("the quick start requires openccas")?;
    let import = line
        .replace("const ", "import ")
        .replace(" = require('openccas');", " from 'openccas';");
    Ok(program.replace(line, &import))
}

#[cfg(test)]
mod tests {
    use super::as_module;

    #[test]
    fn a_program_becomes_a_module_by_its_first_line() {
        let program = "const { Client } = require('openccas');\n\nconst one = 1;\n";
        assert_eq!(
            as_module(program).unwrap(),
            "import { Client } from 'openccas';\n\nconst one = 1;\n"
        );
        assert!(as_module("const one = 1;\n").is_err());
    }
}
