//! From a file to the reports in it: the one place that knows formats.

use std::sync::Arc;

use rapporteur::diagnostic::Diagnostic;
use rapporteur::documents::{self, Hints, NamedReport};
use rapporteur::{Answers, Import, Span, Template, import_text_for};

use super::args::Format;
use super::drafts;
use super::forms;
use super::front_matter::{self, Switch};
use super::note;
use super::places::Places;
use super::source::{self, Encoding};
use super::trouble::Trouble;

/// The forms that reports may be on.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The form that was told; then no other is looked for.
    pub told: Option<&'a Arc<Template>>,
    /// The forms there are.
    pub forms: &'a [Arc<Template>],
}

/// One report.
#[derive(Debug)]
pub struct Report {
    /// The form that it is on.
    pub template: Arc<Template>,
    /// What is answered.
    pub answers: Answers,
    /// Where the answers stand in the file.
    pub places: Places,
    /// Where the report stands in the file; none where the file is packed.
    pub span: Option<Span>,
    /// Its number in the file, counted from 1.
    pub number: usize,
    /// The rules that it switches off by itself.
    pub switches: Vec<Switch>,
}

/// What a file holds.
#[derive(Debug)]
pub struct Intake {
    /// The text that spans count in.
    pub text: String,
    /// Whether the text was made from the file, so that places in it are none of the file.
    pub packed: bool,
    /// How it is stored.
    pub encoding: Encoding,
    /// The reports, in the order of the file.
    pub reports: Vec<Report>,
    /// How many passages belong to no question.
    pub left_over: usize,
    /// What the import has to say. Spans count in `text`.
    pub notes: Vec<Diagnostic>,
    /// The rules that all reports of the file switch off.
    pub switches: Vec<Switch>,
    /// What is wrong with the front matter.
    pub faults: Vec<(note::Kind, Span, String)>,
    /// Reports that cannot be checked.
    pub troubles: Vec<Trouble>,
}

impl Intake {
    fn of(text: String, encoding: Encoding) -> Self {
        Intake {
            text,
            encoding,
            packed: false,
            left_over: 0,
            reports: Vec::new(),
            notes: Vec::new(),
            switches: Vec::new(),
            faults: Vec::new(),
            troubles: Vec::new(),
        }
    }
}

/// Takes the reports out of a file.
pub fn read(bytes: Vec<u8>, format: Format, name: &str, wanted: Wanted<'_>) -> Result<Intake, Trouble> {
    match format {
        Format::Text | Format::Markdown => {
            let (text, encoding) = source::decode(bytes, name)?;
            Ok(of_text(text, encoding, format, name, wanted))
        }
        Format::Json => {
            let (text, encoding) = source::decode(bytes, name)?;
            let mut intake = Intake::of(text, encoding);
            for (index, draft) in drafts::read(&intake.text, name)?.into_iter().enumerate() {
                add(draft, index + 1, name, wanted, &mut intake.reports, &mut intake.troubles);
            }
            Ok(intake)
        }
        Format::Jsonl => {
            let (text, encoding) = source::decode(bytes, name)?;
            let mut intake = Intake::of(text, encoding);
            for (index, line) in intake.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
                match drafts::one(line, &intake.text, name) {
                    Ok(draft) => add(draft, index + 1, name, wanted, &mut intake.reports, &mut intake.troubles),
                    Err(trouble) => intake.troubles.push(trouble),
                }
            }
            Ok(intake)
        }
        Format::Html => of_document(&bytes, documents::Format::Html, name, wanted),
        Format::Docx => of_document(&bytes, documents::Format::Docx, name, wanted),
    }
}

fn of_text(text: String, encoding: Encoding, format: Format, name: &str, wanted: Wanted<'_>) -> Intake {
    let front = front_matter::read(&text);
    let mut intake = Intake::of(text, encoding);
    let named = match (&front.template, wanted.told) {
        (Some(id), None) => match forms::named(id, wanted.forms, std::path::Path::new("")) {
            Ok(form) => Some(form),
            Err(trouble) => {
                intake.troubles.push(trouble.with("place", name));
                None
            }
        },
        _ => None,
    };
    let wanted = Wanted { told: wanted.told.or(named.as_ref()), ..wanted };
    let body = &intake.text[front.end..];
    match named_reports(body, format, wanted) {
        Some(reports) => {
            for (index, (report, template)) in reports.into_iter().enumerate() {
                intake.reports.push(Report {
                    template,
                    answers: report.draft.answers,
                    places: Places::Named(report.sources, front.end),
                    span: Some(Span::new(front.end, intake.text.len())),
                    number: index + 1,
                    switches: Vec::new(),
                });
            }
        }
        None => {
            let import = import_text_for(body, wanted.of_import());
            of_import(import, front.end, wanted, &mut intake);
        }
    }
    intake.switches = front.switches;
    intake.faults = front.faults;
    intake
}

/// The reports of a text that names its fields itself, as texts do that were written by this program.
fn named_reports(body: &str, format: Format, wanted: Wanted<'_>) -> Option<Vec<(NamedReport, Arc<Template>)>> {
    let format = if format == Format::Markdown { documents::Format::Markdown } else { documents::Format::Text };
    let document = documents::read(body.as_bytes(), Hints { name: None, format: Some(format) }).ok()?;
    // Places count in the text; one that begins with a mark would be shifted.
    let reports = document.reports.filter(|_| document.text == body)?;
    wanted.forms_of(reports)
}

fn of_document(bytes: &[u8], format: documents::Format, name: &str, wanted: Wanted<'_>) -> Result<Intake, Trouble> {
    let document = documents::read(bytes, Hints { name: Some(name), format: Some(format) })
        .map_err(|unreadable| Trouble::document(name, unreadable))?;
    let mut intake = Intake::of(document.text, Encoding::Utf8 { mark: false });
    intake.packed = true;
    match document.reports.and_then(|reports| wanted.forms_of(reports)) {
        Some(reports) => {
            for (index, (report, template)) in reports.into_iter().enumerate() {
                intake.reports.push(Report {
                    template,
                    answers: report.draft.answers,
                    places: Places::Packed,
                    span: None,
                    number: index + 1,
                    switches: Vec::new(),
                });
            }
        }
        None => {
            let import = import_text_for(&intake.text, wanted.of_import());
            of_import(import, 0, wanted, &mut intake);
        }
    }
    Ok(intake)
}

impl<'a> Wanted<'a> {
    /// The forms whose labels are looked for.
    fn of_import(self) -> &'a [Arc<Template>] {
        self.told.map_or(self.forms, std::slice::from_ref)
    }

    /// The reports with their forms; none where one is on a form that is not wanted.
    fn forms_of(self, reports: Vec<NamedReport>) -> Option<Vec<(NamedReport, Arc<Template>)>> {
        let form = |id: &str| self.of_import().iter().find(|form| form.id == id).cloned();
        reports.into_iter().map(|report| form(&report.draft.template).map(|form| (report, form))).collect()
    }
}

/// Takes over what was found in the text of a file behind so many bytes.
fn of_import(import: Import, before: usize, wanted: Wanted<'_>, intake: &mut Intake) {
    let shift = |span: Span| Span::new(span.start + before, span.end + before);
    intake.left_over = import.outside.len() + import.reports.iter().map(|report| report.unplaced.len()).sum::<usize>();
    intake.notes = import.diagnostics;
    for note in &mut intake.notes {
        note.span = shift(note.span);
    }
    for (index, mut report) in import.reports.into_iter().enumerate() {
        for (_, source) in report.sources.iter_mut() {
            *source = shift(*source);
        }
        let Some(template) = wanted.of_import().iter().find(|form| form.id == report.draft.template) else { continue };
        intake.reports.push(Report {
            template: Arc::clone(template),
            answers: report.draft.answers,
            places: if intake.packed { Places::Packed } else { Places::Text(report.sources) },
            span: (!intake.packed).then(|| shift(report.span)),
            number: index + 1,
            switches: Vec::new(),
        });
    }
}

fn add(
    draft: drafts::Read,
    number: usize,
    name: &str,
    wanted: Wanted<'_>,
    reports: &mut Vec<Report>,
    troubles: &mut Vec<Trouble>,
) {
    let template = match (wanted.told, &draft.template) {
        (Some(told), _) => Ok(Arc::clone(told)),
        (None, Some(id)) => forms::named(id, wanted.forms, std::path::Path::new("")),
        (None, None) => Err(Trouble::new("trouble-no-template-named")),
    };
    match template {
        Ok(template) => reports.push(Report {
            template,
            answers: draft.answers,
            places: draft.places,
            span: Some(draft.span),
            number,
            switches: draft.switches,
        }),
        Err(trouble) => troubles.push(trouble.with("place", format!("{name}: {number}"))),
    }
}
