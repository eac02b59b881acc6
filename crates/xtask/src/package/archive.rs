//! Archives of folders. The same files give the same bytes.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use flate2::{Compression, GzBuilder, read::GzDecoder};
use tar::HeaderMode;

/// Packs what is in `folder` into a `.tar.gz`, below one folder of the name `top`.
pub(super) fn pack(folder: &Path, top: &str, to: &Path) -> anyhow::Result<()> {
    let file = File::create(to).with_context(|| to.display().to_string())?;
    // Neither the name nor the time is in it.
    let mut archive = tar::Builder::new(GzBuilder::new().write(file, Compression::best()));
    archive.mode(HeaderMode::Deterministic);
    archive.follow_symlinks(false);
    for path in files(folder)? {
        let name = Path::new(top).join(path.strip_prefix(folder)?);
        archive
            .append_path_with_name(&path, name)
            .with_context(|| path.display().to_string())?;
    }
    archive.into_inner()?.finish()?;
    Ok(())
}

/// Unpacks an archive whose content is in one folder. Gives that folder.
pub(super) fn unpack(archive: &Path, into: &Path) -> anyhow::Result<PathBuf> {
    let file = File::open(archive).with_context(|| archive.display().to_string())?;
    let before = entries(into)?;
    let mut content = tar::Archive::new(GzDecoder::new(file));
    // The time in the archive is always the same: cargo would take old files for these.
    content.set_preserve_mtime(false);
    content
        .unpack(into)
        .with_context(|| archive.display().to_string())?;
    let new: Vec<_> = entries(into)?
        .into_iter()
        .filter(|path| !before.contains(path))
        .collect();
    ensure!(
        new.len() == 1,
        "{} has {} things at its top, and should have one folder",
        archive.display(),
        new.len()
    );
    Ok(new.into_iter().next().unwrap_or_default())
}

/// All files below a folder, in the order of their names.
pub(super) fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() && !path.is_symlink() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// What is in a folder, in the order of the names.
fn entries(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut found = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{files, pack, unpack};
    use crate::package::place::Place;

    #[test]
    fn what_is_packed_is_what_is_unpacked_and_the_bytes_are_the_same_each_time() {
        let place = Place::new("archive").unwrap();
        let from = place.folder().join("from");
        fs::create_dir_all(from.join("lib")).unwrap();
        fs::write(from.join("lib/libx.so.1"), "library").unwrap();
        fs::write(from.join("README"), "text").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("libx.so.1", from.join("lib/libx.so")).unwrap();

        let archives = ["one.tar.gz", "two.tar.gz"].map(|name| place.folder().join(name));
        for archive in &archives {
            pack(&from, "x-1", archive).unwrap();
        }
        let bytes = archives.clone().map(|archive| fs::read(archive).unwrap());
        assert_eq!(bytes[0], bytes[1]);

        let into = place.folder().join("into");
        fs::create_dir(&into).unwrap();
        let top = unpack(&archives[0], &into).unwrap();
        assert_eq!(top, into.join("x-1"));
        assert_eq!(files(&top).unwrap().len(), files(&from).unwrap().len());
        #[cfg(unix)]
        assert!(top.join("lib/libx.so").is_symlink());
        assert_eq!(
            fs::read_to_string(top.join("lib/libx.so.1")).unwrap(),
            "library"
        );
        place.leave_nothing().unwrap();
    }
}
