//! The command `openccas-bridge`; all of it is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    openccas_com_bridge::run(std::env::args_os())
}
