//! `rapporteur synthesize`: one document of many reports. It holds what they say and nothing else: no figure is guessed,
//! and every figure leads to its reports.

mod document;
mod extract;
mod figures;
mod html;
mod markdown;
mod privacy;
mod sessions;
mod table;

use std::ops::ControlFlow;

use serde::Serialize;

use super::args::{SynthesisFormat, Synthesize};
use super::check;
use super::findings::with_checker;
use super::output;
use super::pieces::{self, Piece, Pieces};
use super::replace;
use super::settings::Found;
use super::trouble::Trouble;
use super::ui::{End, Ui, progress};
use super::walk;
use extract::Reported;

/// Groups of fewer speakers than this are merged where nothing else is set.
const SMALLEST_GROUP: u32 = 5;

#[derive(Serialize)]
struct Json<'a> {
    version: u32,
    smallest_group: u64,
    tables: &'a sessions::Tables,
    sessions: &'a [sessions::Session],
}

/// Makes the document.
pub fn run(args: &Synthesize, ui: &Ui, settings: &Found) -> End {
    let told = match check::told(&args.inputs, settings) {
        Ok(told) => told,
        Err(troubles) => {
            troubles.iter().for_each(|trouble| ui.complain(trouble));
            return End::Failed;
        }
    };
    let targets = walk::targets(&args.inputs.paths, args.inputs.no_ignore);
    let mut end = End::Clean;
    let mut note = |trouble: &Trouble| {
        ui.complain(trouble);
        end = End::Failed;
    };
    targets.troubles.iter().for_each(&mut note);
    let bar = progress(&targets);
    let mut reports = Vec::new();
    let mut smallest = None;
    pieces::each(
        Pieces::of(targets.files, args.inputs.format, true),
        |piece| take(piece, told.as_ref(), settings),
        |(found, troubles, set), bytes| {
            bar.set_position(bytes);
            reports.extend(found);
            // The strictest of the settings holds for the whole.
            smallest = smallest.max(set);
            troubles.iter().for_each(&mut note);
            ControlFlow::Continue(())
        },
    );
    bar.finish_and_clear();
    settings.troubles().iter().for_each(&mut note);
    let smallest = u64::from(args.smallest_group.or(smallest).unwrap_or(SMALLEST_GROUP));
    let sessions = sessions::sessions(reports);
    let tables = sessions::tables(&sessions, smallest);
    let title = ui.texts.say("synthesis-title");
    let text = match args.to {
        SynthesisFormat::Json => {
            output::to_json(&Json { version: 1, smallest_group: smallest, tables: &tables, sessions: &sessions }) + "\n"
        }
        SynthesisFormat::Csv => table::table(&sessions),
        SynthesisFormat::Html => {
            let blocks = document::document(&sessions, &tables, smallest, &ui.texts);
            html::page(&title, &ui.texts.language, &blocks)
        }
        SynthesisFormat::Markdown => {
            markdown::document(&title, &document::document(&sessions, &tables, smallest, &ui.texts))
        }
    };
    let written = match &args.output {
        None => ui.answer(&text),
        Some(path) => match replace::create(path, text.as_bytes(), true) {
            Ok(()) => End::Clean,
            Err(trouble) => {
                ui.complain(&trouble);
                End::Failed
            }
        },
    };
    if written == End::Clean { end } else { written }
}

/// What one piece says, what cannot be read of it, and the smallest group that its settings name.
fn take(
    piece: Piece,
    told: Option<&std::sync::Arc<rapporteur::Template>>,
    settings: &Found,
) -> (Vec<Reported>, Vec<Trouble>, Option<u32>) {
    let Some(settings) = check::settings_of(&piece.origin, settings) else { return Default::default() };
    if !piece.named && piece.origin.path().is_some_and(|path| settings.leaves_out(path)) {
        return Default::default();
    }
    let name = piece.origin.name();
    match check::take_in(piece, told, &settings) {
        Err(trouble) => (Vec::new(), vec![trouble], settings.smallest_group),
        Ok(None) => (Vec::new(), Vec::new(), settings.smallest_group),
        Ok(Some((intake, ..))) => {
            let mut troubles = intake.troubles;
            let mut found = Vec::new();
            for report in &intake.reports {
                let path = name.clone();
                match with_checker(&report.template, &report.answers, |checker| {
                    extract::extract(checker, path, report.number)
                }) {
                    Ok(reported) => found.push(reported),
                    Err(trouble) => troubles.push(trouble.with("place", format!("{name}: {}", report.number))),
                }
            }
            (found, troubles, settings.smallest_group)
        }
    }
}
