//! Runs the tables of cases in `tests/cases/`. See `tests/cases/README.md` for how to add one.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use rapporteur::{Answer, Checker, Diagnostic, SpeakerRow, template};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    template: String,
    field: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    habit: String,
    template: Option<String>,
    field: Option<String>,
    input: Option<String>,
    rows: Option<Vec<SpeakerRow>>,
    #[serde(default)]
    with: BTreeMap<String, String>,
    reads: Option<String>,
    #[serde(default)]
    says: Vec<String>,
    fixed: Option<String>,
}

/// A diagnostic in a line: severity, code, cell if any, and the text it marks.
fn line(diagnostic: &Diagnostic, answer: &Answer) -> String {
    let severity = format!("{:?}", diagnostic.severity).to_lowercase();
    let (cell, marked) = match (answer, diagnostic.item, diagnostic.part) {
        (Answer::Text(text), ..) => (String::new(), diagnostic.span.of(text)),
        (Answer::Rows(rows), Some(item), Some(part)) => {
            let row = &rows[item];
            let cell = format!("{part:?}").to_lowercase();
            let text = match cell.as_str() {
                "name" => &row.name,
                "affiliation" => &row.affiliation,
                _ => &row.declaration,
            };
            (format!(" {item}.{cell}"), diagnostic.span.of(text))
        }
        (Answer::Rows(_), ..) => (String::new(), ""),
    };
    format!("{severity} {}{cell} «{marked}»", diagnostic.code.as_str())
}

/// The text after the first fix of every diagnostic. Where two fixes meet, the wider one is applied.
fn fixed(diagnostics: &[Diagnostic], text: &str) -> String {
    let mut edits: Vec<_> = diagnostics.iter().filter_map(|d| d.fixes.first()).flat_map(|fix| &fix.edits).collect();
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

fn faults(table: &Table, case: &Case) -> Vec<String> {
    let form = template(case.template.as_ref().unwrap_or(&table.template)).expect("a template that exists");
    let field = case.field.as_ref().unwrap_or(&table.field);
    let answer = match (&case.input, &case.rows) {
        (Some(text), None) => Answer::Text(text.clone()),
        (None, Some(rows)) => Answer::Rows(rows.clone()),
        _ => return vec!["needs either input or rows".to_owned()],
    };
    let mut checker = Checker::new(form);
    for (other, text) in &case.with {
        checker.set(other, text.as_str()).expect("a field that exists");
    }
    let change = checker.set(field, answer.clone()).expect("a field that exists");
    let report =
        change.fields.iter().find(|report| report.field == *field).expect("a report of the field that was set");

    let mut faults = Vec::new();
    let reads = checker.reading(field).expect("a field that exists").to_string();
    if let Some(expected) = &case.reads
        && *expected != reads
    {
        faults.push(format!("reads\n      {reads:?}\n    not\n      {expected:?}"));
    }
    let says: Vec<String> = report.diagnostics.iter().map(|d| line(d, &answer)).collect();
    if says != case.says {
        faults.push(format!("says\n      {says:#?}\n    not\n      {:#?}", case.says));
    }
    if let (Some(expected), Answer::Text(text)) = (&case.fixed, &answer) {
        let became = fixed(&report.diagnostics, text);
        if became != *expected {
            faults.push(format!("is fixed to\n      {became:?}\n    not\n      {expected:?}"));
        }
    }
    faults
}

#[test]
fn every_case_reads_and_says_what_its_table_expects() {
    let mut files: Vec<PathBuf> = fs::read_dir("tests/cases")
        .expect("the folder of cases")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let (mut cases, mut wrong) = (0, Vec::new());
    for file in files {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("a readable file");
        let table: Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for case in &table.case {
            cases += 1;
            let faults = faults(&table, case);
            if !faults.is_empty() {
                let input = case.input.clone().unwrap_or_else(|| format!("{:?}", case.rows));
                wrong.push(format!("{name}, {}: {input:?}\n    {}", case.habit, faults.join("\n    ")));
            }
        }
    }
    println!("{cases} cases");
    assert!(wrong.is_empty(), "{} of {cases} cases:\n\n{}\n", wrong.len(), wrong.join("\n\n"));
}
