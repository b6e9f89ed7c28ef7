//! Whole reports: pages as they are published, each beside the snapshot of all that the checker says of them.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Write;
use std::fs;

use rapporteur::{Checker, ImportedReport, import_text, template};

fn story(report: &ImportedReport) -> String {
    let mut checker = Checker::new(template(&report.draft.template).expect("a built-in form"));
    checker.set_all(report.draft.answers.clone()).expect("answers of the form");
    let mut story = format!("{}\n", report.draft.template);
    for field in checker.report() {
        let text = checker.answer(&field.field).and_then(|answer| answer.text()).unwrap_or_default();
        let reading = checker.reading(&field.field).expect("a field of the form");
        writeln!(story, "  {}: {}", field.field, reading.to_string().replace('\n', " / ")).unwrap();
        for found in &field.diagnostics {
            let marked = found.span.of(text).replace('\n', " / ");
            let sure = found.certainty.map_or(String::new(), |certainty| format!(" ({certainty:?})").to_lowercase());
            let severity = format!("{:?}", found.severity).to_lowercase();
            writeln!(story, "    {severity} {} «{marked}»{sure}", found.code.as_str()).unwrap();
        }
    }
    story
}

#[test]
fn every_report_is_told_what_its_snapshot_shows() {
    for entry in fs::read_dir("tests/fixtures").expect("the folder of reports") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a readable page");
        let import = import_text(&text);
        assert!(!import.reports.is_empty(), "{}", path.display());
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        insta::assert_snapshot!(name, import.reports.iter().map(story).collect::<Vec<_>>().join("\n"));
    }
}
