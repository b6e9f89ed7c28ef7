//! The program `rapporteur`: checks reports in files and tells what to mend, for people and for machines.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
