//! What is released for Windows: the bridge, the COM object and what registers it, as a zip.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{file_ending, notices};
use crate::test::try_archive;
use crate::windows::{Arch, PRODUCTS, Toolchain, build};
use crate::workspace::root;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What MinGW adds.
const RUNTIMES: &str = " and the runtimes of MinGW-w64 and GCC";

/// Texts, by their name in the archive and their place in the workspace.
const TEXTS: &[(&str, &str)] = &[
    ("LICENSE-APACHE.txt", "LICENSE-APACHE"),
    ("LICENSE-MIT.txt", "LICENSE-MIT"),
    ("README.txt", "packaging/windows/README.txt"),
    ("bridge.toml", "packaging/windows/bridge.toml"),
    ("docs/com-bridge.md", "docs/com-bridge.md"),
    ("docs/com-object.md", "docs/com-object.md"),
    ("examples/agents.cpp", "examples/com/agents.cpp"),
    ("examples/agents.vbs", "examples/com/agents.vbs"),
    ("register.cmd", "packaging/windows/register.cmd"),
];

/// Files by their names in the archive, in the order of their names.
type Contents = BTreeMap<String, Vec<u8>>;

pub(super) fn make(folder: &Path) -> anyhow::Result<()> {
    archive(folder).map(drop)
}

/// Unpacks it, and uses it under wine.
pub(super) fn try_out(folder: &Path) -> anyhow::Result<Vec<String>> {
    try_archive(&file_ending(folder, ".zip")?)?;
    Ok(vec![
        "under wine: registered, used by programs, removed; the bridge starts".to_owned(),
    ])
}

/// Builds both architectures, and the archive into this folder. Gives its path.
pub(crate) fn archive(folder: &Path) -> anyhow::Result<PathBuf> {
    let toolchain = Toolchain::find()?;
    let mut contents = texts()?;
    let packages = PRODUCTS.iter().map(|product| product.package);
    let others = notices::of(packages, Arch::ALL.map(Arch::triple), RUNTIMES)?;
    contents.insert(notices::FILE.to_owned(), lines_of_windows(&others));
    for arch in Arch::ALL {
        let built = build(&toolchain, arch)?;
        for product in PRODUCTS {
            let file = built.join(product.name);
            let bytes = fs::read(&file).with_context(|| file.display().to_string())?;
            contents.insert(format!("{}/{}", folder_of(arch), product.name), bytes);
        }
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let path = folder.join(format!("{}.zip", name()));
    let file = File::create(&path).with_context(|| path.display().to_string())?;
    write(file, &contents)?;
    eprintln!("made {}", path.display());
    Ok(path)
}

/// The name of the archive, and of the folder that it unpacks into.
pub(crate) fn name() -> String {
    format!("openccas-{VERSION}-windows")
}

/// As people on Windows call it.
pub(crate) fn folder_of(arch: Arch) -> &'static str {
    match arch {
        Arch::X86_64 => "x64",
        Arch::I686 => "x86",
    }
}

fn texts() -> anyhow::Result<Contents> {
    let mut contents = Contents::new();
    for (name, place) in TEXTS {
        let text = fs::read_to_string(root().join(place)).with_context(|| (*place).to_owned())?;
        let text = text.replace("@VERSION@", VERSION);
        // Old editors and consoles take other letters for something else, and cmd for a failure.
        let plain = !name.ends_with(".cmd") && !name.ends_with(".txt");
        ensure!(plain || text.is_ascii(), "{place} is more than ASCII");
        contents.insert((*name).to_owned(), lines_of_windows(&text));
    }
    Ok(contents)
}

/// Lines end as programs of Windows expect it: cmd misses labels in scripts of other systems.
fn lines_of_windows(text: &str) -> Vec<u8> {
    text.replace("\r\n", "\n")
        .replace('\n', "\r\n")
        .into_bytes()
}

/// The same files give the same bytes: in the order of their names, with the time at which the time
/// of zip files begins.
fn write(to: impl Write + Seek, contents: &Contents) -> anyhow::Result<()> {
    let mut archive = ZipWriter::new(to);
    let options = SimpleFileOptions::default()
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in contents {
        archive.start_file(format!("{}/{name}", self::name()), options)?;
        archive.write_all(bytes)?;
    }
    archive.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::{Contents, lines_of_windows, texts, write};

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let zipped = || {
            let mut bytes = Cursor::new(Vec::new());
            write(&mut bytes, &texts().unwrap()).unwrap();
            bytes.into_inner()
        };
        assert_eq!(zipped(), zipped());
    }

    #[test]
    fn all_is_in_one_folder() {
        let contents = Contents::from([
            ("b/c.txt".to_owned(), b"two".to_vec()),
            ("a.txt".to_owned(), b"one".to_vec()),
        ]);
        let mut bytes = Cursor::new(Vec::new());
        write(&mut bytes, &contents).unwrap();
        let mut archive = zip::ZipArchive::new(bytes).unwrap();
        let names = archive.file_names().map(Result::unwrap);
        let folder = super::name();
        assert!(names.eq([format!("{folder}/a.txt"), format!("{folder}/b/c.txt")]));
        let mut text = String::new();
        let mut file = archive.by_index(0).unwrap();
        file.read_to_string(&mut text).unwrap();
        assert_eq!(text, "one");
    }

    #[test]
    fn lines_end_once() {
        assert_eq!(lines_of_windows("a\nb\r\n"), b"a\r\nb\r\n");
    }
}
