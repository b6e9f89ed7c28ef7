//! Tables of cases: their files, and what the checker makes of a case. `tests/cases/README.md` explains the keys.
#![allow(dead_code, reason = "no test file needs all of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use rapporteur::{Answer, Checker, Diagnostic, SpeakerRow, Template, import_text, template};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    pub template: String,
    pub field: String,
    /// Where rules come from, by a short name.
    #[serde(default)]
    pub sources: BTreeMap<String, String>,
    pub case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub habit: String,
    pub template: Option<String>,
    pub field: Option<String>,
    pub input: Option<String>,
    pub rows: Option<Vec<SpeakerRow>>,
    pub page: Option<String>,
    #[serde(default)]
    pub with: BTreeMap<String, String>,
    pub reads: Option<String>,
    #[serde(default)]
    pub says: Vec<String>,
    pub fixed: Option<String>,
    pub rule: Option<String>,
    pub source: Option<String>,
}

/// What a case was written on: an answer, or a page to take apart.
pub struct Outcome {
    pub answer: Answer,
    pub reads: String,
    pub diagnostics: Vec<Diagnostic>,
}

/// The files of cases in the order of their names, each with its name.
pub fn all() -> Vec<(String, Table)> {
    let mut files: Vec<PathBuf> = fs::read_dir("tests/cases")
        .expect("the folder of cases")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let named = |file: PathBuf| {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("a readable file");
        let table = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, table)
    };
    files.into_iter().map(named).collect()
}

/// A built-in form, or one of `tests/forms/`.
pub fn form(id: &str) -> Arc<Template> {
    template(id).unwrap_or_else(|| {
        let text = fs::read_to_string(format!("tests/forms/{id}.json")).expect("a form that exists");
        Arc::new(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}")))
    })
}

impl Table {
    pub fn template_of<'a>(&'a self, case: &'a Case) -> &'a str {
        case.template.as_ref().unwrap_or(&self.template)
    }

    pub fn field_of<'a>(&'a self, case: &'a Case) -> &'a str {
        case.field.as_ref().unwrap_or(&self.field)
    }

    /// What the checker makes of a case; an error where the case is not a whole one.
    pub fn run(&self, case: &Case) -> Result<Outcome, String> {
        let answer = match (&case.input, &case.rows, &case.page) {
            (Some(text), None, None) => Answer::Text(text.clone()),
            (None, Some(rows), None) => Answer::Rows(rows.clone()),
            (None, None, Some(page)) => {
                let import = import_text(page);
                let forms: Vec<&str> = import.reports.iter().map(|report| report.draft.template.as_str()).collect();
                return Ok(Outcome {
                    answer: Answer::Text(page.clone()),
                    reads: forms.join("; "),
                    diagnostics: import.diagnostics,
                });
            }
            _ => return Err("needs one of input, rows and page".to_owned()),
        };
        let mut checker = Checker::new(form(self.template_of(case)));
        for (other, text) in &case.with {
            checker.set(other, text.as_str()).expect("a field that exists");
        }
        let field = self.field_of(case);
        let change = checker.set(field, answer.clone()).expect("a field that exists");
        let report = change.fields.into_iter().find(|report| report.field == field);
        Ok(Outcome {
            answer,
            reads: checker.reading(field).expect("a field that exists").to_string(),
            diagnostics: report.expect("a report of the field that was set").diagnostics,
        })
    }
}

impl Outcome {
    /// The cell that a diagnostic marks, if any, and the marked text in it.
    pub fn marked(&self, diagnostic: &Diagnostic) -> (Option<String>, &str) {
        match (&self.answer, diagnostic.item, diagnostic.part) {
            (Answer::Text(text), ..) => (None, diagnostic.span.of(text)),
            (Answer::Rows(rows), Some(item), Some(part)) => {
                let row = &rows[item];
                let cell = format!("{part:?}").to_lowercase();
                let text = match cell.as_str() {
                    "name" => &row.name,
                    "affiliation" => &row.affiliation,
                    _ => &row.declaration,
                };
                (Some(format!("{item}.{cell}")), diagnostic.span.of(text))
            }
            (Answer::Rows(_), ..) => (None, ""),
        }
    }

    /// A diagnostic in a line: severity, code, cell if any, and the text it marks.
    pub fn line(&self, diagnostic: &Diagnostic) -> String {
        let (cell, marked) = self.marked(diagnostic);
        let cell = cell.map(|cell| format!(" {cell}")).unwrap_or_default();
        format!("{} {}{cell} «{marked}»", severity(diagnostic), diagnostic.code.as_str())
    }
}

/// The severity in small letters.
pub fn severity(diagnostic: &Diagnostic) -> String {
    format!("{:?}", diagnostic.severity).to_lowercase()
}

/// The text after the first fix of every diagnostic. Where two fixes meet, the wider one is applied.
pub fn fixed<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>, text: &str) -> String {
    let mut edits: Vec<_> =
        diagnostics.into_iter().filter_map(|d| d.fixes.first()).flat_map(|fix| &fix.edits).collect();
    edits.sort_by_key(|edit| (edit.span.start, std::cmp::Reverse(edit.span.end)));
    edits.dedup();
    let (mut became, mut at) = (String::new(), 0);
    for edit in edits {
        if edit.span.start >= at {
            became += &text[at..edit.span.start];
            became += &edit.text;
            at = edit.span.end;
        }
    }
    became + &text[at..]
}
