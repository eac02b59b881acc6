//! The zip that is released, unpacked into an empty place and used from there.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};

use super::{SECONDS, has_exports, programs, unavailable};
use crate::package::windows::{archive, folder_of, name};
use crate::test::run;
use crate::windows::{Arch, Toolchain, Wine};
use crate::workspace::{command, target};

/// A place as people have them, and as scripts stumble over.
const PLACE: &str = "Grüße (1) & mehr";

/// What programs know the object by, and what that stands for.
const NAME: &str = "HKLM\\Software\\Classes\\CCASComClient.CCASClient\\CLSID";
const CLASS: &str = "HKLM\\Software\\Classes\\CLSID\\{B53CF7B2-6388-4E0A-AD60-7E8BDBDC6C79}";

/// Builds the zip, and tries it.
pub(in crate::test) fn run_archive() -> anyhow::Result<()> {
    Toolchain::find().map_err(unavailable)?;
    try_archive(&archive(&target()?.join("windows/archive"))?)
}

/// Does with a zip what README.txt in it says.
pub(crate) fn try_archive(archive: &Path) -> anyhow::Result<()> {
    let toolchain = Toolchain::find()?;
    let folder = unpack(archive)?;
    for arch in Arch::ALL {
        has_exports(
            arch,
            &folder.join(folder_of(arch)).join("CCASComClient.dll"),
        )?;
    }
    let wine = Wine::start()?;
    let place = Place { wine, folder };
    place.registration()?;
    place.names_of_others()?;
    place.says("cmd", &["/c", "register.cmd", "x64"], "x64: registered")?;
    place.bridge()?;
    programs::run_programs(&toolchain, &place.wine, &place.folder.join("examples"))?;
    place.says("cmd", &["/c", "register.cmd", "/u"], "not registered any")?;
    ensure!(!place.is_registered()?, "the object is still registered");
    Ok(())
}

/// Another program than the one that packed it has to understand it.
fn unpack(archive: &Path) -> anyhow::Result<PathBuf> {
    let folder = target()?.join("windows/unpacked");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    let folder = folder.join(PLACE);
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let mut unzip = command("python3");
    unzip.args(["-m", "zipfile", "-e"]);
    run(unzip.args([archive, &folder]))?;
    Ok(folder.join(name()))
}

/// The unpacked archive, on a machine.
struct Place {
    wine: Wine,
    folder: PathBuf,
}

impl Place {
    /// Runs a program in the folder. Gives what it printed, and how it ended.
    fn run(&self, program: &str, arguments: &[&str]) -> anyhow::Result<(String, Option<i32>)> {
        let mut command = self.wine.command(program, SECONDS);
        command.current_dir(&self.folder).args(arguments);
        eprintln!("$ {program} {}", arguments.join(" "));
        let output = command.output().with_context(|| program.to_owned())?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let complained = String::from_utf8_lossy(&output.stderr);
        Ok((format!("{printed}{complained}"), output.status.code()))
    }

    /// It ends well, and says this.
    fn says(&self, program: &str, arguments: &[&str], expected: &str) -> anyhow::Result<()> {
        self.ends(program, arguments, 0, expected)
    }

    fn ends(
        &self,
        program: &str,
        arguments: &[&str],
        code: i32,
        expected: &str,
    ) -> anyhow::Result<()> {
        let (said, ended) = self.run(program, arguments)?;
        ensure!(
            ended == Some(code) && said.contains(expected),
            "{program} {arguments:?} ended with {ended:?} instead of {code}, and {expected:?} has \
             to be in what it said:\n{said}"
        );
        Ok(())
    }

    fn is_registered(&self) -> anyhow::Result<bool> {
        Ok(self.run("reg", &["query", NAME])?.1 == Some(0))
    }

    /// A name that stands for another class, or that programs of 32 bits need, is not taken away.
    fn names_of_others(&self) -> anyhow::Result<()> {
        let vendors = ["/ve", "/d", "{00000000-1111-2222-3333-444444444444}", "/f"];
        for (key, value) in [(NAME, &vendors[..]), (CLASS, &["/f", "/reg:32"])] {
            self.says("cmd", &["/c", "register.cmd", "x64"], "x64: registered")?;
            self.says("reg", &[&["add", key], value].concat(), "")?;
            self.says("cmd", &["/c", "register.cmd", "/u", "x64"], "x64: not")?;
            ensure!(self.is_registered()?, "{key} belongs to others");
        }
        self.says("reg", &["delete", CLASS, "/f", "/reg:32"], "")?;
        self.says("cmd", &["/c", "register.cmd", "x64"], "x64: registered")?;
        self.says("cmd", &["/c", "register.cmd", "/u", "x64"], "x64: not")?;
        ensure!(!self.is_registered()?, "nobody else has it now");
        Ok(())
    }

    /// The script, in all ways that a machine of 64 bits alone has.
    fn registration(&self) -> anyhow::Result<()> {
        let register = |options: &[&str], code, expected| {
            let arguments = [&["/c", "register.cmd"], options].concat();
            self.ends("cmd", &arguments, code, expected)
        };
        register(&["/u"], 0, "x64: not registered any more")?;
        ensure!(!self.is_registered()?, "it was taken back, and is there");
        register(&["/?"], 0, "/user")?;
        register(&["/everywhere"], 2, "/everywhere is no option")?;
        register(&["x86"], 1, "x86: left out")?;
        ensure!(!self.is_registered()?, "nothing was registered");
        for _ in 0..2 {
            register(&[], 0, "x64: registered")?;
            ensure!(self.is_registered()?, "it is not registered");
        }
        register(&["/u"], 0, "x64: not registered any more")?;
        ensure!(!self.is_registered()?, "it was taken back, and is there");
        register(&["/user", "x64"], 0, "x64: registered")?;
        ensure!(!self.is_registered()?, "it is registered for everybody");
        register(&["/u", "/user", "x64"], 0, "x64: not registered any more")?;
        // Nothing there can write the registry, as for who is no administrator.
        let nobody = "set SystemRoot=C:\\nowhere& register.cmd";
        self.ends("cmd", &["/c", nobody], 5, "Run as administrator")?;
        let dll = self.folder.join("x64/CCASComClient.dll");
        let away = dll.with_extension("away");
        fs::rename(&dll, &away)?;
        let missing = register(&["x64"], 1, "Unpack the whole archive");
        fs::write(&dll, "no DLL")?;
        let broken = register(&["x64"], 1, "cannot be loaded");
        fs::rename(&away, &dll)?;
        missing.and(broken)
    }

    fn bridge(&self) -> anyhow::Result<()> {
        let bridge = "x64\\openccas-bridge.exe";
        let version = env!("CARGO_PKG_VERSION");
        self.says(bridge, &["--version"], version)?;
        let config = ["check", "--config", "bridge.toml"];
        self.says(bridge, &config, "CCASComClient.CCASClient")?;
        self.says(bridge, &["doctor"], "the bridge can work with it")?;
        let other = ["doctor", "--dll", "x86\\CCASComClient.dll"];
        self.ends(bridge, &other, 1, "has 32 bits, this program 64 bits")
    }
}
