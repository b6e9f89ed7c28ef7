//! JSON: one document, or an object for each finding.

use rapporteur::diagnostic::Diagnostic;
use serde::Serialize;

use super::{Output, Summary};
use crate::cli::findings::{Checked, Finding};
use crate::cli::lines::Region;

/// The version of the format. It grows when the meaning of something in it changes.
const VERSION: u32 = 1;

/// One document.
pub struct Json;

/// An object for each finding.
pub struct Lines;

#[derive(Serialize)]
struct Written<'a> {
    path: &'a str,
    report: Option<usize>,
    template: Option<&'a str>,
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    question: Option<&'a str>,
    place: Option<Region>,
    related: &'a [Region],
    fixes: Vec<WrittenFix<'a>>,
    diagnostic: Option<&'a Diagnostic>,
}

#[derive(Serialize)]
struct WrittenFix<'a> {
    title: &'a str,
    edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    place: Region,
    text: &'a str,
}

fn written(checked: &Checked, finding: &Finding) -> String {
    let fixes = finding.fixes.iter().filter(|fix| !fix.edits.is_empty()).map(|fix| WrittenFix {
        title: &fix.title,
        edits: fix.edits.iter().map(|(place, text)| Edit { place: *place, text }).collect(),
    });
    to_json(&Written {
        path: &checked.name,
        report: finding.report,
        template: finding.template.as_deref(),
        code: finding.code,
        severity: super::severity(finding.severity),
        message: &finding.message,
        question: finding.label.as_deref(),
        place: finding.place,
        related: &finding.related,
        fixes: fixes.collect(),
        diagnostic: finding.diagnostic.as_ref(),
    })
}

/// JSON of plain data, which cannot fail: its keys are texts and its numbers are finite.
pub fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

impl Output for Json {
    fn begin(&self) -> String {
        format!("{{\"version\":{VERSION},\"findings\":[\n")
    }

    fn piece(&self, checked: &Checked) -> String {
        checked.findings.iter().map(|finding| written(checked, finding)).collect::<Vec<_>>().join(",\n")
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn end(&self, summary: &Summary) -> String {
        format!("\n],\"summary\":{}}}\n", to_json(summary))
    }
}

impl Output for Lines {
    fn piece(&self, checked: &Checked) -> String {
        checked.findings.iter().map(|finding| written(checked, finding) + "\n").collect()
    }
}
