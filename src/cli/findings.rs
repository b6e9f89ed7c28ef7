//! Checks the reports of a file, and brings what was found to its place in the file.

use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;

use rapporteur::diagnostic::{Diagnostic, Part};
use rapporteur::{Answer, Answers, Checker, Code, RULES, Severity, Span, Template, utf16};

use super::args::FailOn;
use super::front_matter::Switch;
use super::intake::{Intake, Report};
use super::lines::{Positions, Region};
use super::nearest::nearest;
use super::note;
use super::settings::Settings;
use super::texts::{Texts, args};
use super::trouble::Trouble;

/// Something to mend.
#[derive(Debug)]
pub struct Finding {
    /// The code of the rule.
    pub code: &'static str,
    /// How much it weighs under the settings.
    pub severity: Severity,
    /// What to do.
    pub message: String,
    /// Why the rule is there.
    pub why: String,
    /// The report's number in the file; none where it is about the file.
    pub report: Option<usize>,
    /// Id of the form.
    pub template: Option<String>,
    /// The question as the form prints it.
    pub label: Option<String>,
    /// Where it stands in the file; none where the file is packed.
    pub place: Option<Region>,
    /// Other places that it speaks of.
    pub related: Vec<Region>,
    /// Fixes, best first.
    pub fixes: Vec<Fix>,
    /// The diagnostic as the module gives it: spans within the answers, in UTF-16 code units.
    pub diagnostic: Option<Diagnostic>,
    /// The answer and the place in it, where the file itself cannot be shown.
    pub excerpt: Option<(String, Span)>,
}

/// A fix in the file.
#[derive(Debug)]
pub struct Fix {
    /// What it does.
    pub code: rapporteur::FixCode,
    /// Its title.
    pub title: String,
    /// What to replace, and what to put there.
    pub edits: Vec<(Region, String)>,
}

/// What was found in a file.
#[derive(Debug)]
pub struct Checked {
    /// The file's name.
    pub name: String,
    /// What the file holds.
    pub intake: Intake,
    /// What to mend, in the order of the file.
    pub findings: Vec<Finding>,
}

/// A finding whose places are still to be turned into lines and columns.
struct Raw {
    finding: Finding,
    span: Option<Span>,
    related: Vec<Span>,
    fixes: Vec<RawFix>,
}

/// A fix with the edits of the file that it needs.
type RawFix = (rapporteur::FixCode, String, Vec<(Span, String)>);

impl Finding {
    /// The message with the question that it is about, for lists that show nothing else.
    pub fn sentence(&self) -> String {
        match &self.label {
            Some(label) => format!("{} ({label})", self.message),
            None => self.message.clone(),
        }
    }
}

impl Raw {
    fn diagnostic(&mut self) -> Option<&mut Diagnostic> {
        self.finding.diagnostic.as_mut()
    }
}

/// What decides how much a finding weighs.
#[derive(Debug, Clone, Copy)]
pub struct Weights<'a> {
    /// The settings of the file's folder.
    pub settings: &'a Settings,
    /// From which severity on the check fails.
    pub from: FailOn,
}

impl Weights<'_> {
    fn severity(self, code: &str, usual: Severity) -> Option<Severity> {
        self.settings.severity(code, usual, self.from)
    }
}

/// Checks all reports of a file.
pub fn check(name: String, first_line: usize, mut intake: Intake, weights: Weights<'_>, texts: &Texts) -> Checked {
    let mut raws = Vec::new();
    let mut used = HashSet::new();
    for note in std::mem::take(&mut intake.notes) {
        if let Some(severity) = weights.severity(note.code.as_str(), note.severity)
            && !switched_off(&intake.switches, note.code, &mut used)
        {
            raws.push(of_import(note, severity, &intake, texts));
        }
    }
    utf16::convert(&intake.text, raws.iter_mut().filter_map(Raw::diagnostic).map(|diagnostic| &mut diagnostic.span));
    let mut troubles = Vec::new();
    for report in &intake.reports {
        let mut used_here = HashSet::new();
        let before = raws.len();
        match diagnostics(&report.template, &report.answers) {
            Ok(found) => {
                for mut diagnostic in found {
                    let code = diagnostic.code;
                    let Some(severity) = weights.severity(code.as_str(), diagnostic.severity) else { continue };
                    if switched_off(&intake.switches, code, &mut used)
                        || switched_off(&report.switches, code, &mut used_here)
                    {
                        continue;
                    }
                    diagnostic.severity = severity;
                    raws.push(of_report(diagnostic, report, &intake.text, texts));
                }
            }
            Err(trouble) => troubles.push(trouble.with("place", format!("{name}: {}", report.number))),
        }
        to_utf16(raws[before..].iter_mut().filter_map(Raw::diagnostic), &report.answers);
        for switch in &report.switches {
            of_switch(switch, &used_here, Some(report.number), weights, texts, &mut raws);
        }
    }
    for switch in &intake.switches {
        of_switch(switch, &used, None, weights, texts, &mut raws);
    }
    for (kind, span, reason) in &intake.faults {
        own(*kind, *span, None, &args![reason = reason.as_str()], weights, texts, &mut raws);
    }
    intake.troubles.extend(troubles);
    raws.sort_by_key(|raw| raw.span.map(|span| span.start));
    let spans = raws.iter().flat_map(|raw| {
        let edits = raw.fixes.iter().flat_map(|(_, _, edits)| edits.iter().map(|(span, _)| *span));
        raw.span.into_iter().chain(raw.related.iter().copied()).chain(edits)
    });
    let positions = Positions::of(&intake.text, spans);
    let region = |span: Span| {
        let mut region = positions.region(span);
        region.start.line += first_line - 1;
        region.end.line += first_line - 1;
        region
    };
    let findings = raws.into_iter().map(|raw| Finding {
        place: raw.span.map(region),
        related: raw.related.into_iter().map(region).collect(),
        fixes: raw
            .fixes
            .into_iter()
            .map(|(code, title, edits)| Fix {
                code,
                title,
                edits: edits.into_iter().map(|(span, text)| (region(span), text)).collect(),
            })
            .collect(),
        ..raw.finding
    });
    Checked { findings: findings.collect(), name, intake }
}

thread_local! {
    /// A checker for each form: what it prepared for one report serves the next.
    static CHECKERS: RefCell<Vec<Checker>> = const { RefCell::new(Vec::new()) };
}

/// Calls `work` with a checker that holds these answers.
///
/// # Errors
/// When the form has no such field, or an answer has rows where the form takes text.
pub fn with_checker<R>(
    template: &Arc<Template>,
    answers: &Answers,
    work: impl FnOnce(&Checker) -> R,
) -> Result<R, Trouble> {
    CHECKERS.with_borrow_mut(|checkers| {
        let at = match checkers.iter().position(|checker| Arc::ptr_eq(checker.template(), template)) {
            Some(at) => at,
            None => {
                // Few forms are in use at a time. Those of long ago need not be kept.
                if checkers.len() >= 16 {
                    checkers.remove(0);
                }
                checkers.push(Checker::new(Arc::clone(template)));
                checkers.len() - 1
            }
        };
        let checker = &mut checkers[at];
        checker.set_all(answers.clone()).map_err(|refused| refusal(&refused, template))?;
        Ok(work(checker))
    })
}

fn diagnostics(template: &Arc<Template>, answers: &Answers) -> Result<Vec<Diagnostic>, Trouble> {
    with_checker(template, answers, Checker::diagnostics)
}

/// Why a checker does not take an answer.
pub fn refusal(refused: &rapporteur::Refused, template: &Template) -> Trouble {
    match refused {
        rapporteur::Refused::UnknownField { field, .. } => {
            let trouble = match nearest(field, template.fields.iter().map(|field| field.id.as_str())) {
                Some(near) => Trouble::new("trouble-no-field-near").with("near", near),
                None => Trouble::new("trouble-no-field"),
            };
            trouble.with("field", field).with("template", &template.id)
        }
        // Checkers are made for forms that there are.
        rapporteur::Refused::UnknownTemplate { template } => {
            Trouble::new("trouble-no-template").with("name", template).with("known", "")
        }
        rapporteur::Refused::RowsForText { field } => Trouble::new("trouble-rows").with("field", field),
    }
}

/// Whether a rule is switched off. One without a reason switches nothing off.
fn switched_off(switches: &[Switch], code: Code, used: &mut HashSet<&'static str>) -> bool {
    let off = switches.iter().any(|switch| !switch.reason.is_empty() && switch.code == code.as_str());
    if off {
        used.insert(code.as_str());
    }
    off
}

fn of_switch(
    switch: &Switch,
    used: &HashSet<&'static str>,
    report: Option<usize>,
    weights: Weights<'_>,
    texts: &Texts,
    raws: &mut Vec<Raw>,
) {
    let code = switch.code.as_str();
    let mut args = args![code = code];
    let kind = if Code::parse(code).is_none() {
        let near = nearest(code, RULES.iter().map(|rule| rule.code.as_str())).unwrap_or("none");
        args.set("near", near);
        note::Kind::UnknownRule
    } else if switch.reason.is_empty() {
        note::Kind::ReasonMissing
    } else if !used.contains(code) {
        note::Kind::Unused
    } else {
        return;
    };
    own(kind, switch.span, report, &args, weights, texts, raws);
}

fn own(
    kind: note::Kind,
    span: Span,
    report: Option<usize>,
    args: &fluent_bundle::FluentArgs<'_>,
    weights: Weights<'_>,
    texts: &Texts,
    raws: &mut Vec<Raw>,
) {
    let Some(severity) = weights.severity(kind.code(), kind.severity()) else { return };
    let id = kind.code().replace('/', "-");
    let finding = Finding {
        message: texts.say_with(&id, args),
        why: texts.say(&format!("{id}.why")),
        report,
        ..blank(kind.code(), severity)
    };
    raws.push(Raw { finding, span: Some(span), related: Vec::new(), fixes: Vec::new() });
}

fn blank(code: &'static str, severity: Severity) -> Finding {
    Finding {
        code,
        severity,
        message: String::new(),
        why: String::new(),
        report: None,
        template: None,
        label: None,
        place: None,
        related: Vec::new(),
        fixes: Vec::new(),
        diagnostic: None,
        excerpt: None,
    }
}

fn of_import(mut note: Diagnostic, severity: Severity, intake: &Intake, texts: &Texts) -> Raw {
    note.severity = severity;
    let span = note.span;
    let finding = Finding {
        message: texts.rules.diagnostic(&note),
        why: texts.rules.explanation(note.code),
        excerpt: intake.packed.then(|| around(&intake.text, Span::new(span.start, span.start))),
        ..blank(note.code.as_str(), severity)
    };
    let finding = Finding { diagnostic: Some(note), ..finding };
    Raw { finding, span: (!intake.packed).then_some(span), related: Vec::new(), fixes: Vec::new() }
}

fn of_report(diagnostic: Diagnostic, report: &Report, file: &str, texts: &Texts) -> Raw {
    let locate = |field: &str, item, part, span| report.places.locate(file, field, item, part, span);
    let Diagnostic { field, item, part, span, related, fixes, .. } = &diagnostic;
    let label = report.template.field(field).map(|(_, field)| field.label.clone());
    let place = locate(field, *item, *part, *span)
        .or_else(|| report.places.question(file, label.as_deref()?))
        .or_else(|| report.span.map(|span| start_of(file, span)));
    let related_places =
        related.iter().filter_map(|place| locate(&place.field, place.item, place.part, place.span)).collect();
    let fixes = fixes.iter().map(|fix| {
        let edit = |edit: &rapporteur::diagnostic::Edit| {
            let place = locate(field, edit.item.or(*item), edit.part.or(*part), edit.span)?;
            let old = edit.span.of(cell(&report.answers, field, edit.item.or(*item), edit.part.or(*part)));
            Some((place, report.places.written(&edit.text, old, place.of(file))?))
        };
        let edits: Option<Vec<_>> = fix.edits.iter().map(edit).collect();
        (fix.code, texts.rules.fix(fix), edits.unwrap_or_default())
    });
    let fixes = fixes.collect();
    let text = cell(&report.answers, field, *item, *part);
    let excerpt = place.is_none().then(|| around(text, *span));
    let finding = Finding {
        message: texts.rules.diagnostic(&diagnostic),
        why: texts.rules.explanation(diagnostic.code),
        report: Some(report.number),
        template: Some(report.template.id.clone()),
        label,
        excerpt,
        ..blank(diagnostic.code.as_str(), diagnostic.severity)
    };
    let finding = Finding { diagnostic: Some(diagnostic), ..finding };
    Raw { finding, span: place, related: related_places, fixes }
}

/// The first line of a report, where nothing nearer can be shown.
fn start_of(file: &str, report: Span) -> Span {
    let first = report.of(file).lines().next().unwrap_or_default().trim_end();
    let length = first.char_indices().nth(80).map_or(first.len(), |(at, _)| at);
    Span::new(report.start, report.start + length)
}

/// A piece of a text around a span, and the span in it.
fn around(text: &str, span: Span) -> (String, Span) {
    let span = Span::new(text.floor_char_boundary(span.start), text.floor_char_boundary(span.end));
    let back = text[..span.start].char_indices().rev().take(200).last().map_or(span.start, |(at, _)| at);
    let end = text[span.end..].char_indices().nth(200).map_or(text.len(), |(at, _)| span.end + at);
    (text[back..end].to_owned(), Span::new(span.start - back, span.end - back))
}

/// Counts the spans of diagnostics in UTF-16 code units instead of bytes, as the module does.
fn to_utf16<'d>(diagnostics: impl Iterator<Item = &'d mut Diagnostic>, answers: &Answers) {
    let mut spans: Vec<(&str, &mut Span)> = Vec::new();
    for diagnostic in diagnostics {
        let Diagnostic { field, item, part, span, related, fixes, .. } = diagnostic;
        spans.push((cell(answers, field, *item, *part), span));
        spans.extend(related.iter_mut().map(|p| (cell(answers, &p.field, p.item, p.part), &mut p.span)));
        let edits = fixes.iter_mut().flat_map(|fix| &mut fix.edits);
        spans.extend(edits.map(|edit| (cell(answers, field, edit.item, edit.part), &mut edit.span)));
    }
    spans.sort_by_key(|(text, _)| text.as_ptr());
    for same in spans.chunk_by_mut(|(one, _), (other, _)| std::ptr::eq(*one, *other)) {
        let Some((text, _)) = same.first() else { continue };
        let text = *text;
        utf16::convert(text, same.iter_mut().map(|(_, span)| &mut **span));
    }
}

/// The text that a span counts in.
pub fn cell<'a>(answers: &'a Answers, field: &str, item: Option<usize>, part: Option<Part>) -> &'a str {
    match (answers.get(field), item, part) {
        (Some(Answer::Text(text)), ..) => text,
        (Some(Answer::Rows(rows)), Some(item), Some(part)) => rows.get(item).map_or("", |row| row.cell(part)),
        _ => "",
    }
}
