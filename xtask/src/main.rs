//! The project's own commands. `cargo xtask` without arguments lists them.

mod args;
mod bench;
mod budgets;
mod checks;
mod dist;
mod fuzz;
mod locales;
mod look;
mod module;
mod native;
mod package;
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
        Command::Package => package::command_line(),
        Command::Serve { port } => serve::command(port),
        Command::Dist => dist::build(),
        Command::Test { groups } => checks::run_groups(&groups),
        Command::Bench { quick, write } => bench::command(quick, write),
        Command::Budgets { set } => budgets::command(set),
        Command::Typing => look::command("typing"),
        Command::Screenshots => look::command("screenshot"),
        Command::Fuzz { target, seconds, keep } => fuzz::command_for(&target, seconds, keep),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
