//! Puts the type library into the DLL: compiled from the IDL by widl, embedded by windres.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn main() -> Result<(), Box<dyn Error>> {
    let idl = Path::new("../com/idl");
    println!("cargo:rerun-if-changed={}", idl.display());
    println!("cargo:rerun-if-env-changed=OPENCCAS_TYPE_LIBRARIES");
    if env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        return Ok(());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let (mingw, bits) = match env::var("CARGO_CFG_TARGET_ARCH")?.as_str() {
        "x86" => ("i686-w64-mingw32", "-m32"),
        _ => ("x86_64-w64-mingw32", "-m64"),
    };
    let standard = env::var("OPENCCAS_TYPE_LIBRARIES")
        .map_err(|_| "OPENCCAS_TYPE_LIBRARIES: the folder that stdole2.tlb is in")?;
    let library = out.join("CCASComClient.tlb");
    run(Command::new(format!("{mingw}-widl"))
        .args([bits, "-t", "-L", &standard, "-I"])
        .arg(idl)
        .arg("-o")
        .args([&library, &idl.join("CCASComClient.idl")]))?;
    let script = out.join("CCASComClient.rc");
    fs::write(&script, "1 TYPELIB \"CCASComClient.tlb\"\n")?;
    let object = out.join("CCASComClient.o");
    run(Command::new(format!("{mingw}-windres"))
        .current_dir(&out)
        .args(["--output-format=coff", "-i"])
        .args([&script, Path::new("-o"), &object]))?;
    println!("cargo:rustc-link-arg-cdylib={}", object.display());
    if bits == "-m32" {
        // regsvr32 knows the functions by their plain names.
        println!("cargo:rustc-link-arg-cdylib=-Wl,--kill-at");
    }
    Ok(())
}

fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .map_err(|error| format!("{program}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{program}: {status}").into())
    }
}
