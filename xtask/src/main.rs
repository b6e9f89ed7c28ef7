//! The project's own commands. `cargo xtask` without arguments lists them.

mod args;
mod bench;
mod checks;
mod module;
mod paths;
mod process;
mod serve;
mod setup;
mod site;
mod size;
mod steps;
mod watch;

use std::process::ExitCode;

use args::Command;

fn main() -> ExitCode {
    let command = match args::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(message) => {
            eprintln!("{message}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    let outcome = match command {
        Command::Help => {
            println!("{}", args::USAGE);
            Ok(())
        }
        Command::Setup => setup::everything(),
        Command::Build => site::build_command(),
        Command::Serve { port } => serve::command(port),
        Command::Test { groups } => checks::run_groups(&groups),
        Command::Bench => bench::command(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
