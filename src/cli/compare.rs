//! `rapporteur compare`: what a later report of a session lost or contradicts.

use std::path::Path;

use rapporteur::diagnostic::Place;
use rapporteur::stages::differences;
use rapporteur::{Checker, Difference, Severity, Span, utf16};
use serde::Serialize;

use super::args::Compare;
use super::convert;
use super::findings::{cell, refusal};
use super::intake::{Intake, Report};
use super::lines::{Positions, Region};
use super::output;
use super::settings::Found;
use super::trouble::{Trouble, shown};
use super::ui::{End, Ui};

/// A difference, and where both sides of it stand.
#[derive(Serialize)]
struct Told {
    code: &'static str,
    severity: &'static str,
    message: String,
    question: String,
    earlier: Side,
    later: Side,
    difference: Difference,
}

/// One side of a difference.
#[derive(Serialize)]
struct Side {
    path: String,
    report: usize,
    place: Option<Region>,
}

/// Compares.
pub fn run(args: &Compare, ui: &Ui, settings: &Found) -> End {
    match compare(args, ui, settings) {
        Ok(told) => {
            let losses = told.iter().any(|told| told.difference.severity != Severity::Advice);
            let text =
                if args.json { output::to_json(&told) + "\n" } else { told.iter().map(line).collect::<String>() };
            match ui.answer(&text) {
                End::Clean if losses => End::Findings,
                end => end,
            }
        }
        Err(trouble) => {
            ui.complain(&trouble);
            End::Failed
        }
    }
}

fn line(told: &Told) -> String {
    let at = |side: &Side| match side.place {
        Some(place) => format!("{}:{}:{}", side.path, place.start.line, place.start.column),
        None => side.path.clone(),
    };
    // What was lost stands in the earlier report only.
    let place = if told.difference.later.span.is_empty() { at(&told.earlier) } else { at(&told.later) };
    format!("{place}: {}[{}]: {} ({})\n", told.severity, told.code, told.message, told.question)
}

fn compare(args: &Compare, ui: &Ui, settings: &Found) -> Result<Vec<Told>, Trouble> {
    let earlier = convert::read(&args.earlier, None, None, settings)?;
    let later = convert::read(&args.later, None, None, settings)?;
    let mut told = Vec::new();
    for (before, after) in pairs(&earlier, &later) {
        let found = differences(&checker(before)?, &checker(after)?);
        let sides = |report: &Report, intake: &Intake, path: &Path, places: Vec<&Place>| -> Vec<Side> {
            let spans: Vec<Option<Span>> = places
                .iter()
                .map(|place| report.places.locate(&intake.text, &place.field, place.item, place.part, place.span))
                .collect();
            let positions = Positions::of(&intake.text, spans.iter().copied().flatten());
            let side = |span: Option<Span>| Side {
                path: shown(path),
                report: report.number,
                place: span.map(|span| positions.region(span)),
            };
            spans.into_iter().map(side).collect()
        };
        let befores = sides(before, &earlier, &args.earlier, found.iter().map(|one| &one.earlier).collect());
        let afters = sides(after, &later, &args.later, found.iter().map(|one| &one.later).collect());
        for ((mut difference, earlier), later) in found.into_iter().zip(befores).zip(afters) {
            let message = ui.texts.rules.difference(&difference);
            for (place, report) in [(&mut difference.earlier, before), (&mut difference.later, after)] {
                let text = cell(&report.answers, &place.field, place.item, place.part);
                utf16::convert(text, std::iter::once(&mut place.span));
            }
            let (code, severity) = (difference.code.as_str(), output::severity(difference.severity));
            let question =
                after.template.field(&difference.later.field).map_or("", |(_, field)| &field.label).to_owned();
            told.push(Told { code, severity, message, question, earlier, later, difference });
        }
    }
    if told.is_empty() && pairs(&earlier, &later).is_empty() {
        return Err(Trouble::new("trouble-no-pair"));
    }
    Ok(told)
}

fn checker(report: &Report) -> Result<Checker, Trouble> {
    let mut checker = Checker::new(report.template.clone());
    checker.set_all(report.answers.clone()).map_err(|refused| refusal(&refused, &report.template))?;
    Ok(checker)
}

/// Reports of one session: the only ones of both files, or those with the same title.
fn pairs<'a>(earlier: &'a Intake, later: &'a Intake) -> Vec<(&'a Report, &'a Report)> {
    if let ([before], [after]) = (earlier.reports.as_slice(), later.reports.as_slice()) {
        return vec![(before, after)];
    }
    let title = |report: &Report| {
        let field = report.template.fields.iter().find(|field| field.kind == rapporteur::template::Kind::Line)?;
        let text = report.answers.get(&field.id)?.text()?.to_lowercase();
        Some(text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
    };
    let same = |before: &Report, after: &Report| title(before).is_some_and(|one| title(after) == Some(one));
    let partner = |after: &'a Report| earlier.reports.iter().find(|before| same(before, after));
    later.reports.iter().filter_map(|after| Some((partner(after)?, after))).collect()
}
