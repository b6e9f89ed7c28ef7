//! The command line. Only these files know files, terminals and processes; the rules know none of them.

mod args;
mod check;
mod compare;
mod convert;
mod drafts;
mod explain;
mod findings;
mod fix;
mod forms;
mod front_matter;
mod intake;
mod lines;
mod nearest;
mod note;
mod output;
mod pieces;
mod places;
mod replace;
mod settings;
mod source;
mod synthesize;
mod texts;
mod trouble;
mod ui;
mod walk;
mod watch;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Cli, Command, TemplateCommand};
use settings::Found;
use trouble::Trouble;
use ui::{End, Ui};

/// Does what was typed.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    if let Some(threads) = cli.threads {
        // Fails only where the threads have been set up before, which nothing here does.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(threads.into()).build_global();
    }
    let (told, folder) = match &cli.command {
        Command::Check(check) => (check.inputs.settings.clone(), folder_of(&check.inputs.paths)),
        Command::Synthesize(synthesis) => (synthesis.inputs.settings.clone(), folder_of(&synthesis.inputs.paths)),
        _ => (None, PathBuf::new()),
    };
    let settings = Found::new(told);
    let ui = Ui::new(&cli, &settings, &folder);
    obey(&cli.command, &ui, &settings).into()
}

/// The folder whose settings tell the language.
fn folder_of(paths: &[PathBuf]) -> PathBuf {
    let first = paths.first().map_or(Path::new(""), PathBuf::as_path);
    if first.is_dir() { first.to_path_buf() } else { first.parent().unwrap_or(Path::new("")).to_path_buf() }
}

fn obey(command: &Command, ui: &Ui, settings: &Found) -> End {
    match command {
        Command::Check(args) if args.watch => watch::run(args, ui),
        Command::Check(args) => check::run(args, ui, settings),
        Command::Synthesize(args) => synthesize::run(args, ui, settings),
        Command::Explain { code } => explain::explain(code, ui),
        Command::Rules { json } => explain::rules(*json, ui),
        Command::Templates { json } => explain::templates(*json, ui, settings),
        Command::Template(TemplateCommand::Check { files }) => explain::check_templates(files, ui),
        Command::Completions { shell } => {
            let mut out = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "rapporteur", &mut out);
            ui.answer(&String::from_utf8_lossy(&out))
        }
        Command::Manual { to: None } => {
            let mut out = Vec::new();
            match clap_mangen::Man::new(Cli::command()).render(&mut out) {
                Ok(()) => ui.answer(&String::from_utf8_lossy(&out)),
                Err(error) => ui.closed(&error),
            }
        }
        Command::Manual { to: Some(folder) } => match clap_mangen::generate_to(Cli::command(), folder) {
            Ok(()) => End::Clean,
            Err(error) => {
                ui.complain(&Trouble::writing(folder, &error));
                End::Failed
            }
        },
        Command::Convert(args) => convert::run(args, ui, settings),
        Command::Compare(args) => compare::run(args, ui, settings),
        Command::New(args) => convert::new(args, ui, settings),
    }
}
