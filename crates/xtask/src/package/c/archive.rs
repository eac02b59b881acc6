//! The C and C++ binding as an archive that works wherever it is unpacked.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};

use super::{Build, install};
use crate::package::place::Place;
use crate::package::readme::{part_of, quick_start};
use crate::package::running::output;
use crate::package::{VERSION, archive, file_ending, notices, platform, versions};
use crate::test::run;
use crate::workspace::{root, target};

/// What goes along, by its name in the archive.
const BESIDES: [(&str, &str); 3] = [
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("README.md", "bindings-c/README.md"),
];

/// The folder that the README installs into.
const PREFIX: &str = "\"$HOME/openccas\"";

pub(in crate::package) fn make(folder: &Path) -> anyhow::Result<()> {
    let prefix = target()?.join("packages/c-prefix");
    if prefix.exists() {
        fs::remove_dir_all(&prefix).context("the files of the last time")?;
    }
    install(&prefix, Build::Release)?;
    for (name, file) in BESIDES {
        fs::copy(root().join(file), prefix.join(name)).with_context(|| file.to_owned())?;
    }
    fs::write(
        prefix.join(notices::FILE),
        notices::of_this_platform("openccas-c")?,
    )?;
    let name = format!("openccas-c-{VERSION}-{}", platform());
    archive::pack(&prefix, &name, &folder.join(format!("{name}.tar.gz")))
}

/// The quick start as README.md tells it, with the archive in place of its first line; then the
/// same with CMake, after the folder was moved.
pub(in crate::package) fn try_out(folder: &Path) -> anyhow::Result<Vec<String>> {
    let place = Place::new("c")?;
    ensure!(
        !place.folder().to_string_lossy().contains(' '),
        "the shell takes what pkg-config says apart at spaces: set TMPDIR to a folder without one"
    );
    let unpacked = archive::unpack(&file_ending(folder, ".tar.gz")?, place.folder())?;
    place.is_of_no_machine(&unpacked)?;
    let prefix = place.folder().join("openccas");
    fs::rename(&unpacked, &prefix)?;
    place.write("program.c", &quick_start("C and C++", "c")?)?;
    place.write("program.cpp", &quick_start("C and C++", "cpp")?)?;

    let said = output(
        place
            .command("pkg-config")
            .env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig"))
            .args(["--modversion", "openccas"]),
    )?;
    versions::is_this("openccas.pc", &said)?;
    let commands = quick_start("C and C++", "sh")?;
    let commands = without_installing(&commands)?;
    let said = output(
        place
            .command("sh")
            .args(["-euc", &commands])
            .env("HOME", place.folder()),
    )?;
    ensure!(
        said.lines().count() == 2,
        "program.c and program.cpp each say a line: {said:?}"
    );

    // A space, too, is something that paths have.
    let moved = place.folder().join("moved elsewhere");
    fs::rename(&prefix, &moved)?;
    by_cmake(&place, &moved)?;
    place.leave_nothing()?;
    Ok(vec![
        "program.c and program.cpp of README.md, by its commands".to_owned(),
        "the same by find_package from another folder, shared and static".to_owned(),
    ])
}

/// The commands of the README but the one that installs: that is what the archive is for.
fn without_installing(commands: &str) -> anyhow::Result<String> {
    let (install, rest): (Vec<_>, Vec<_>) = commands
        .lines()
        .partition(|line| line.starts_with("cargo xtask package c "));
    ensure!(
        install.len() == 1 && install.iter().all(|line| line.contains(PREFIX)),
        "in README.md one line under \"C and C++\" installs into {PREFIX}"
    );
    Ok(rest.join("\n"))
}

/// Builds the programs as the README of the library tells it to users of CMake.
fn by_cmake(place: &Place, prefix: &Path) -> anyhow::Result<()> {
    let shared = part_of("bindings-c/README.md", "Install", "cmake")?;
    // What its comment offers instead.
    let static_library = shared
        .lines()
        .find(|line| line.starts_with("target_link_libraries"))
        .context("the README of the library links with it")?
        .replace("openccas::openccas", "openccas::static")
        .replace("program", "program_static");
    ensure!(
        static_library.contains("openccas::static"),
        "the README of the library links with openccas::openccas"
    );
    place.write(
        "CMakeLists.txt",
        &format!(
            "cmake_minimum_required(VERSION 3.16)\n\
             project(quick_start C CXX)\n\
             set(CMAKE_CXX_STANDARD 17)\n\
             add_executable(program program.c)\n\
             add_executable(program_static program.cpp)\n\
             {shared}{static_library}\n\
             if(NOT openccas_VERSION STREQUAL \"{VERSION}\")\n\
             message(FATAL_ERROR \"the CMake package says ${{openccas_VERSION}}\")\n\
             endif()\n"
        ),
    )?;
    run(place
        .command("cmake")
        .args(["-S", ".", "-B", "built", "-Wno-dev"])
        .arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display())))?;
    run(place.command("cmake").args(["--build", "built"]))?;
    for program in ["program", "program_static"] {
        output(&mut place.command(place.folder().join("built").join(program)))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::without_installing;

    #[test]
    fn the_line_that_installs_is_left_out_and_has_to_be_there() {
        let line = "cargo xtask package c --prefix \"$HOME/openccas\"";
        assert_eq!(
            without_installing(&format!("{line}\ncc program.c\n./program\n")).unwrap(),
            "cc program.c\n./program"
        );
        assert!(without_installing("cc program.c\n").is_err());
        assert!(without_installing("cargo xtask package c --prefix /usr\n").is_err());
    }
}
