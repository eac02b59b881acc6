//! The folder of what is released: a folder for each kind, and the sums of all files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use sha2::{Digest as _, Sha256};

use super::{Kind, Outcome, VERSION, archive};
use crate::workspace::target;

const SUMS: &str = "SHA256SUMS";

/// The folder, and what earlier runs have put into it.
pub(super) struct Dist {
    folder: PathBuf,
    /// By their paths in the folder, in which names are separated by `/`.
    sums: BTreeMap<String, String>,
}

impl Dist {
    /// Looks at the folder before anything is made. What others have put there stays, and where it
    /// is in the way, that is an error.
    pub(super) fn open(folder: &Path, kinds: &[Kind]) -> anyhow::Result<Self> {
        let sums = match fs::read_to_string(folder.join(SUMS)) {
            Ok(text) => parse(&text),
            Err(_) => BTreeMap::new(),
        };
        let dist = Self {
            folder: folder.to_owned(),
            sums,
        };
        for &kind in kinds {
            for file in dist.files(kind)? {
                ensure!(
                    dist.sums.contains_key(&file),
                    "{} has {file}, which is not of an earlier run: {SUMS} does not name it",
                    folder.display()
                );
            }
        }
        Ok(dist)
    }

    /// An empty folder in which a kind is made. Only what works comes from there.
    pub(super) fn workshop(kind: Kind) -> anyhow::Result<PathBuf> {
        let folder = target()?.join("packages").join(kind.name());
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
        }
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(folder)
    }

    /// Puts a kind where the one of an earlier run is.
    pub(super) fn replace(&mut self, kind: Kind, made: &Path) -> anyhow::Result<()> {
        for file in self.files(kind)? {
            let path = self.folder.join(&file);
            fs::remove_file(&path).with_context(|| path.display().to_string())?;
        }
        self.sums.retain(|file, _| !is_of(file, kind));
        let place = self.folder.join(kind.name());
        fs::create_dir_all(&place).with_context(|| place.display().to_string())?;
        for path in archive::files(made)? {
            let name = path.file_name().context("a file has a name")?;
            fs::copy(&path, place.join(name)).with_context(|| path.display().to_string())?;
        }
        for file in self.files(kind)? {
            let bytes = fs::read(self.folder.join(&file)).with_context(|| file.clone())?;
            self.sums.insert(file, sum(&bytes));
        }
        let path = self.folder.join(SUMS);
        fs::write(&path, written(&self.sums)).with_context(|| path.display().to_string())
    }

    /// Says what there is, and what was tried of it.
    pub(super) fn report(&self, outcomes: &[Outcome]) -> anyhow::Result<()> {
        eprintln!("\n== openccas {VERSION} in {}", self.folder.display());
        for outcome in outcomes {
            for file in self.files(outcome.kind)? {
                let size = fs::metadata(self.folder.join(&file))?.len();
                eprintln!("{file:60} {:>9}", shown(size));
            }
            for line in &outcome.tried {
                eprintln!("    {line}");
            }
            if outcome.tried.is_empty() {
                eprintln!("    not tried");
            }
        }
        let made = |file: &String| outcomes.iter().any(|outcome| is_of(file, outcome.kind));
        for file in self.sums.keys().filter(|file| !made(file)) {
            eprintln!("{file:60} of an earlier run");
        }
        Ok(())
    }

    /// The files of a kind, by their paths in the folder.
    fn files(&self, kind: Kind) -> anyhow::Result<Vec<String>> {
        let folder = self.folder.join(kind.name());
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let files = archive::files(&folder)?;
        let names = files.iter().map(|path| {
            let path = path.strip_prefix(&self.folder)?;
            let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
            Ok(names.join("/"))
        });
        names.collect()
    }
}

fn is_of(file: &str, kind: Kind) -> bool {
    file.strip_prefix(kind.name())
        .is_some_and(|rest| rest.starts_with('/'))
}

/// As `sha256sum` writes it, and `sha256sum --check` reads it.
fn written(sums: &BTreeMap<String, String>) -> String {
    sums.iter()
        .map(|(file, sum)| format!("{sum}  {file}\n"))
        .collect()
}

fn parse(text: &str) -> BTreeMap<String, String> {
    text.lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(sum, file)| (file.to_owned(), sum.to_owned()))
        .collect()
}

fn sum(bytes: &[u8]) -> String {
    let sum = Sha256::digest(bytes);
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn shown(bytes: u64) -> String {
    let kilobytes = bytes.div_ceil(1000);
    if kilobytes < 1000 {
        format!("{kilobytes} kB")
    } else {
        format!("{}.{} MB", kilobytes / 1000, kilobytes % 1000 / 100)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Dist, parse, shown, sum, written};
    use crate::package::Kind;
    use crate::package::place::Place;

    #[test]
    fn a_kind_takes_the_place_of_its_earlier_files_and_of_nothing_else() {
        let place = Place::new("dist").unwrap();
        let (made, folder) = (place.folder().join("made"), place.folder().join("dist"));
        let make = |kind: Kind, name: &str| {
            let _ = fs::remove_dir_all(&made);
            fs::create_dir_all(&made).unwrap();
            fs::write(made.join(name), name).unwrap();
            Dist::open(&folder, &[kind])
                .unwrap()
                .replace(kind, &made)
                .unwrap();
        };
        make(Kind::C, "old.tar.gz");
        make(Kind::Node, "old.tgz");
        fs::write(folder.join("notes.txt"), "mine").unwrap();
        make(Kind::C, "new.tar.gz");

        assert!(!folder.join("c/old.tar.gz").exists());
        assert!(folder.join("notes.txt").exists());
        let sums = parse(&fs::read_to_string(folder.join("SHA256SUMS")).unwrap());
        let names: Vec<_> = sums.keys().map(String::as_str).collect();
        assert_eq!(names, ["c/new.tar.gz", "node/old.tgz"]);

        fs::write(folder.join("c/notes.txt"), "mine").unwrap();
        let Err(error) = Dist::open(&folder, &[Kind::C]) else {
            panic!("what others have put there is in the way");
        };
        assert!(error.to_string().contains("c/notes.txt"));
        assert!(Dist::open(&folder, &[Kind::Node]).is_ok());
        place.leave_nothing().unwrap();
    }

    #[test]
    fn sums_are_those_of_sha256sum() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sum(b""), empty);
        let text = format!("{empty}  c/a b.txt\n");
        assert_eq!(written(&parse(&text)), text);
    }

    #[test]
    fn sizes_are_short() {
        assert_eq!(shown(1), "1 kB");
        assert_eq!(shown(999_000), "999 kB");
        assert_eq!(shown(12_345_678), "12.3 MB");
    }
}
