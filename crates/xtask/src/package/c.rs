//! The C and C++ binding as an installed package.

pub(super) mod archive;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::workspace::{build_all, cargo, root, target, typed};

/// How the library is built.
#[derive(Clone, Copy)]
pub(crate) enum Build {
    /// For who installs it.
    Release,
    /// For tests.
    Dev,
}

/// What a system calls the libraries, where they are installed, and what a program needs that is
/// linked with the static one.
struct Names {
    /// As cargo builds it, and the file of the package, with its version.
    shared: (&'static str, String),
    /// Other names of the same file.
    links: Vec<String>,
    /// The import library, if there is one.
    import: Option<&'static str>,
    static_library: &'static str,
    static_libs: &'static str,
}

/// The version of the interface, which the soname has.
pub(super) const ABI: &str = "0";
const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Names {
    fn of_this_system() -> Self {
        if cfg!(windows) {
            return Self {
                shared: ("openccas.dll", "bin/openccas.dll".to_owned()),
                links: Vec::new(),
                import: Some("openccas.dll.lib"),
                static_library: "openccas.lib",
                static_libs: "-lws2_32 -luserenv -lntdll -lbcrypt -lcrypt32 -lncrypt -lsecur32",
            };
        }
        if cfg!(target_os = "macos") {
            return Self {
                shared: (
                    "libopenccas.dylib",
                    format!("lib/libopenccas.{VERSION}.dylib"),
                ),
                links: vec![
                    format!("lib/libopenccas.{ABI}.dylib"),
                    "lib/libopenccas.dylib".to_owned(),
                ],
                import: None,
                static_library: "libopenccas.a",
                static_libs: "-framework Security -framework CoreFoundation -liconv -lSystem -lm",
            };
        }
        Self {
            shared: ("libopenccas.so", format!("lib/libopenccas.so.{VERSION}")),
            links: vec![
                format!("lib/libopenccas.so.{ABI}"),
                "lib/libopenccas.so".to_owned(),
            ],
            import: None,
            static_library: "libopenccas.a",
            static_libs: "-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc",
        }
    }
}

/// Builds the library, and installs it with all that belongs to it.
pub(crate) fn install(prefix: &Path, build: Build) -> anyhow::Result<()> {
    let built = compile(build)?;
    let names = Names::of_this_system();
    for folder in ["include", "lib/pkgconfig", "lib/cmake/openccas", "bin"] {
        fs::create_dir_all(prefix.join(folder)).with_context(|| folder.to_owned())?;
    }
    for folder in ["include", "include/openccas"] {
        fs::create_dir_all(prefix.join(folder)).with_context(|| folder.to_owned())?;
        for header in fs::read_dir(root().join("bindings-c").join(folder))? {
            let header = header?;
            if header.file_type()?.is_file() {
                copy(
                    &header.path(),
                    &prefix.join(folder).join(header.file_name()),
                )?;
            }
        }
    }
    let (shared, installed) = &names.shared;
    copy(&built.join(shared), &prefix.join(installed))?;
    for link in &names.links {
        link_beside(&prefix.join(installed), &prefix.join(link))?;
    }
    for library in [Some(names.static_library), names.import]
        .into_iter()
        .flatten()
    {
        copy(&built.join(library), &prefix.join("lib").join(library))?;
    }
    let series = VERSION
        .rsplit_once('.')
        .map_or(VERSION, |(series, _)| series);
    let values = [
        ("@VERSION@", VERSION),
        ("@SERIES@", series),
        ("@SHARED@", installed),
        ("@STATIC@", &format!("lib/{}", names.static_library)),
        ("@STATIC_LIBS@", names.static_libs),
    ];
    fill("openccas.pc", &prefix.join("lib/pkgconfig"), &values)?;
    fill(
        "openccasConfig.cmake",
        &prefix.join("lib/cmake/openccas"),
        &values,
    )?;
    fill(
        "openccasConfigVersion.cmake",
        &prefix.join("lib/cmake/openccas"),
        &values,
    )?;
    eprintln!("installed into {}", prefix.display());
    Ok(())
}

/// Builds the library. Gives the folder that it is in.
fn compile(build: Build) -> anyhow::Result<PathBuf> {
    if matches!(build, Build::Dev) {
        return build_all();
    }
    let mut command = cargo(["build", "--release", "--locked", "--package", "openccas-c"]);
    let typed = typed(&command);
    eprintln!("$ {typed}");
    let status = command.status().context("cargo does not start")?;
    if !status.success() {
        bail!("`{typed}`: {status}");
    }
    Ok(target()?.join("release"))
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    // A program that runs with the old one keeps it.
    let _ = fs::remove_file(to);
    fs::copy(from, to)
        .map(|_| ())
        .with_context(|| format!("{} to {}", from.display(), to.display()))
}

#[cfg(unix)]
fn link_beside(file: &Path, link: &Path) -> anyhow::Result<()> {
    let _ = fs::remove_file(link);
    let name = file.file_name().context("a file has a name")?;
    std::os::unix::fs::symlink(name, link).with_context(|| link.display().to_string())
}

#[cfg(not(unix))]
fn link_beside(file: &Path, link: &Path) -> anyhow::Result<()> {
    copy(file, link)
}

/// Writes a file of `bindings-c/packaging` with its values.
fn fill(name: &str, folder: &Path, values: &[(&str, &str)]) -> anyhow::Result<()> {
    let template = root().join(format!("bindings-c/packaging/{name}.in"));
    let mut text = fs::read_to_string(&template).with_context(|| name.to_owned())?;
    for (key, value) in values {
        text = text.replace(key, value);
    }
    fs::write(folder.join(name), text).with_context(|| name.to_owned())
}
