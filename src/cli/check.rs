//! `rapporteur check`.

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use rapporteur::Severity;
use rapporteur::diagnostic::Value;

use super::args::{Check, Format, Inputs};
use super::findings::{self, Checked, Weights};
use super::fix;
use super::forms;
use super::intake::{self, Intake, Wanted};
use super::output::{self, Output, Summary};
use super::pieces::{self, Content, Piece, Pieces};
use super::replace;
use super::settings::{Found, Settings};
use super::source::{self, Origin};
use super::trouble::Trouble;
use super::ui::{End, Ui, progress};
use super::walk;

/// A file never needs more rounds of fixes than this: each round settles all that do not touch each other.
const ROUNDS: usize = 8;

/// What came of one piece.
#[derive(Default)]
struct Done {
    out: String,
    found: Vec<Severity>,
    fails: bool,
    reports: usize,
    fixed: usize,
    without_report: bool,
    troubles: Vec<Trouble>,
}

/// Everything that the work on a piece looks at.
struct Work<'a> {
    args: &'a Check,
    ui: &'a Ui,
    settings: &'a Found,
    told: Option<Arc<rapporteur::Template>>,
    output: &'a dyn Output,
}

/// Checks once.
pub fn run(args: &Check, ui: &Ui, settings: &Found) -> End {
    let told = match told(&args.inputs, settings) {
        Ok(told) => told,
        Err(troubles) => {
            troubles.iter().for_each(|trouble| ui.complain(trouble));
            return End::Failed;
        }
    };
    let output = output::of(args.output_format, &ui.texts, ui.colour);
    let work = Work { args, ui, settings, told, output: &*output };
    let targets = walk::targets(&args.inputs.paths, args.inputs.no_ignore);
    let mut summary = Summary { files: targets.files.len(), ..Summary::default() };
    let mut end = End::Clean;
    for trouble in &targets.troubles {
        work.note(trouble, &mut summary, &mut end);
    }
    let bar = progress(&targets);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut written = if args.diff { Ok(()) } else { out.write_all(output.begin().as_bytes()) };
    let mut first = true;
    let pieces = Pieces::of(targets.files, args.inputs.format, !(args.fix || args.diff));
    pieces::each(
        pieces,
        |piece| work.piece(piece),
        |done: Done, bytes| {
            bar.set_position(bytes);
            summary.reports += done.reports;
            summary.fixed += done.fixed;
            summary.without_report += usize::from(done.without_report);
            done.found.iter().for_each(|severity| summary.count(*severity));
            if done.fails && end == End::Clean {
                end = End::Findings;
            }
            for trouble in &done.troubles {
                bar.suspend(|| work.note(trouble, &mut summary, &mut end));
            }
            if !done.out.is_empty() && written.is_ok() {
                let between = if std::mem::take(&mut first) || args.diff { "" } else { output.between() };
                written = bar.suspend(|| {
                    out.write_all(between.as_bytes())?;
                    out.write_all(done.out.as_bytes())
                });
            }
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        },
    );
    bar.finish_and_clear();
    for trouble in settings.troubles() {
        work.note(&trouble, &mut summary, &mut end);
    }
    if !args.diff {
        written = written.and_then(|()| out.write_all(output.end(&summary).as_bytes()));
    }
    match written.and_then(|()| out.flush()) {
        Ok(()) => end,
        Err(error) => match ui.closed(&error) {
            End::Failed => End::Failed,
            _ => end,
        },
    }
}

/// The form that was told on the command line.
pub fn told(inputs: &Inputs, settings: &Found) -> Result<Option<Arc<rapporteur::Template>>, Vec<Trouble>> {
    let Some(name) = &inputs.template else { return Ok(None) };
    let here = settings.of_folder(Path::new("")).map_err(|troubles| troubles.to_vec())?;
    forms::named(name, &here.forms, Path::new("")).map(Some).map_err(|trouble| vec![trouble])
}

/// The settings that hold for a file; none where their own file is wrong, which is told once for all.
pub fn settings_of(origin: &Origin, settings: &Found) -> Option<Arc<Settings>> {
    let folder = origin.path().and_then(Path::parent).unwrap_or(Path::new(""));
    settings.of_folder(folder).ok()
}

/// What a piece holds, if it may hold reports at all.
pub fn take_in(
    piece: Piece,
    told: Option<&Arc<rapporteur::Template>>,
    settings: &Settings,
) -> Result<Option<(Intake, Format, usize)>, Trouble> {
    let name = piece.origin.name();
    let wanted = Wanted { told: told.or(settings.template.as_ref()), forms: &settings.forms };
    let (bytes, format, line) = match piece.content {
        Content::Trouble(trouble) => return Err(trouble),
        Content::Line(bytes, line) => (bytes, Format::Jsonl, Some(line)),
        Content::File(format) => {
            let bytes = piece.origin.bytes()?;
            let format = match format {
                Some(format) => format,
                None => source::format_of_content(&bytes, &name)?,
            };
            (bytes, format, None)
        }
    };
    let is_draft = piece.named || line.is_some() || format != Format::Json || holds(&bytes, b"\"answers\"");
    if !is_draft {
        return Ok(None);
    }
    let mut intake = intake::read(bytes, format, &name, wanted).map_err(|trouble| match line {
        Some(line) => trouble.on_line(line),
        None => trouble,
    })?;
    if let Some(line) = line {
        intake.reports.iter_mut().for_each(|report| report.number = line);
        intake.troubles = intake.troubles.into_iter().map(|trouble| trouble.on_line(line)).collect();
    }
    let nothing = |note: &rapporteur::Diagnostic| note.params.get("labels") == Some(&Value::Number(0));
    if !piece.named
        && intake.reports.is_empty()
        && intake.faults.is_empty()
        && intake.notes.iter().all(nothing)
        && line.is_none()
        && intake.troubles.is_empty()
    {
        return Ok(None);
    }
    Ok(Some((intake, format, line.unwrap_or(1))))
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

impl Work<'_> {
    fn note(&self, trouble: &Trouble, summary: &mut Summary, end: &mut End) {
        let words = self.ui.texts.trouble(trouble);
        self.ui.complain_of(&words);
        summary.troubles.push(words);
        *end = End::Failed;
    }

    fn piece(&self, piece: Piece) -> Done {
        let mut done = Done::default();
        if let Err(trouble) = self.work(piece, &mut done) {
            done.troubles.push(trouble);
        }
        done
    }

    fn work(&self, piece: Piece, done: &mut Done) -> Result<(), Trouble> {
        let Some(settings) = settings_of(&piece.origin, self.settings) else { return Ok(()) };
        let origin = piece.origin.clone();
        if !piece.named && origin.path().is_some_and(|path| settings.leaves_out(path)) {
            return Ok(());
        }
        let Some((intake, format, first_line)) = take_in(piece, self.told.as_ref(), &settings)? else {
            done.without_report = true;
            return Ok(());
        };
        let checked = findings::check(origin.name(), first_line, intake, self.under(&settings), &self.ui.texts);
        let checked = if self.args.fix || self.args.diff {
            self.fix(checked, &origin, format, &settings, done)?
        } else {
            checked
        };
        self.report(checked, &settings, done);
        Ok(())
    }

    fn under<'s>(&self, settings: &'s Settings) -> Weights<'s> {
        Weights { settings, from: settings.fails_from(self.args.fail_on) }
    }

    fn report(&self, mut checked: Checked, settings: &Settings, done: &mut Done) {
        let from = settings.fails_from(self.args.fail_on);
        done.reports = checked.intake.reports.len();
        done.troubles.append(&mut checked.intake.troubles);
        if self.args.diff {
            return;
        }
        done.found = checked.findings.iter().map(|finding| finding.severity).collect();
        done.fails |= done.found.iter().any(|severity| from.weighs(*severity));
        done.out = self.output.piece(&checked);
    }

    /// Applies fixes round by round, and gives back what is found afterwards.
    fn fix(
        &self,
        mut checked: Checked,
        origin: &Origin,
        format: Format,
        settings: &Settings,
        done: &mut Done,
    ) -> Result<Checked, Trouble> {
        let before = checked.intake.text.clone();
        let encoding = checked.intake.encoding;
        let wanted = Wanted { told: self.told.as_ref().or(settings.template.as_ref()), forms: &settings.forms };
        for _ in 0..ROUNDS {
            let Some((text, count)) = fix::fixed(&checked) else { break };
            let mut again = intake::read(text.into_bytes(), format, &checked.name, wanted)?;
            again.encoding = encoding;
            let next = findings::check(checked.name.clone(), 1, again, self.under(settings), &self.ui.texts);
            if next.intake.text == checked.intake.text {
                break;
            }
            done.fixed += count;
            checked = next;
        }
        if checked.intake.text == before {
            return Ok(checked);
        }
        if self.args.diff {
            done.fails = true;
            done.out = fix::diff(&checked.name, &before, &checked.intake.text);
            return Ok(checked);
        }
        let path = origin.path().ok_or_else(|| Trouble::new("trouble-fix-input"))?;
        replace::replace(path, &source::encode(&checked.intake.text, encoding)).inspect_err(|_| done.fixed = 0)?;
        Ok(checked)
    }
}
