//! `rapporteur synthesize`: only what was reported, every figure traced, nobody picked out.
#![cfg(feature = "cli")]

mod command_line;
mod generator;

use command_line::{file, folder, root, run};
use generator::{Dice, draft, page, report};
use serde_json::Value;

const REPORTS: usize = 300;

fn drafts() -> Vec<Vec<(&'static str, String)>> {
    let mut dice = Dice::new(7);
    (0..REPORTS).map(|number| report(&mut dice, number)).collect()
}

fn json(arguments: &str, folder: &std::path::Path) -> Value {
    let run = run(folder, arguments);
    assert_eq!(run.code, Some(0), "{}", run.err);
    serde_json::from_str(&run.out).expect("JSON")
}

#[test]
fn every_format_over_the_reports_of_the_project() {
    for format in ["html", "markdown", "json", "csv"] {
        let run = run(&root(), &format!("synthesize tests/fixtures tests/import --to {format}"));
        insta::assert_snapshot!(format, run.story());
    }
    insta::assert_snapshot!("french", run(&root(), "synthesize tests/fixtures --to markdown --language fr").out);
}

/// The generator knows what it wrote: every sum must be that of the written figures.
#[test]
fn sums_are_those_of_the_reports_and_lead_to_them() {
    let reports = drafts();
    let lines: String = reports.iter().map(|report| draft(report) + "\n").collect();
    let place = folder(&[("reports.jsonl", lines.as_bytes())]);
    let found = json("synthesize . --to json", place.path());
    let all = &found["tables"]["all"];
    let written = |field: &str| -> Vec<(usize, u64)> {
        let answer = |report: &Vec<(&str, String)>| {
            report.iter().find(|(id, _)| *id == field).map(|(_, answer)| answer.parse().expect("a number"))
        };
        reports.iter().enumerate().filter_map(|(at, report)| Some((at + 1, answer(report)?))).collect()
    };
    for (name, field) in [("participants", "participants"), ("women", "women_and_gender_variant")] {
        let sum: u64 = written(field).iter().map(|(_, people)| people).sum();
        assert_eq!(all[name]["people"]["low"], sum, "{name}");
        assert_eq!(all[name]["people"]["high"], sum, "{name}");
        let from: Vec<usize> = written(field).iter().map(|(number, _)| *number).collect();
        assert_eq!(all[name]["from"], Value::from(from), "{name}");
        let of_tables = |table: &str| -> u64 {
            let rows = found["tables"][table].as_array().expect("rows");
            rows.iter().filter_map(|row| row[name]["people"]["low"].as_u64()).sum()
        };
        for table in ["by_type", "by_theme", "by_day"] {
            assert_eq!(of_tables(table), sum, "{name} {table}");
        }
    }
    assert_eq!(found["sessions"].as_array().map(Vec::len), Some(REPORTS));
    let messages: usize = found["sessions"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|session| session["reports"][0]["messages"].as_array().map_or(0, Vec::len))
        .sum();
    let written: usize = reports
        .iter()
        .flatten()
        .filter(|(id, _)| *id == "key_messages")
        .map(|(_, answer)| answer.lines().count())
        .sum();
    assert_eq!(messages, written);
}

#[test]
fn no_small_group_is_shown_and_none_follows_from_the_totals() {
    let reports = drafts();
    for (count, smallest) in [(3, 5), (12, 5), (60, 5), (60, 12), (REPORTS, 5)] {
        let lines: String = reports[..count].iter().map(|report| draft(report) + "\n").collect();
        let place = folder(&[("reports.jsonl", lines.as_bytes())]);
        let found = json(&format!("synthesize . --to json --smallest-group {smallest}"), place.path());
        let shown = |row: &Value| -> Vec<Option<u64>> {
            let declared = row["speakers"]["declared"].as_array().expect("declarations");
            declared.iter().map(|pair| pair[1].as_u64()).collect()
        };
        let all = shown(&found["tables"]["all"]);
        for table in ["by_type", "by_theme", "by_day"] {
            let rows: Vec<Vec<Option<u64>>> =
                found["tables"][table].as_array().expect("rows").iter().map(shown).collect();
            for (column, total) in all.iter().enumerate() {
                let seen: u64 = rows.iter().filter_map(|row| row[column]).sum();
                for count in rows.iter().filter_map(|row| row[column]).chain(*total) {
                    assert!(count == 0 || count >= smallest, "{count} in {table}");
                }
                let hidden = total.map_or(0, |total| total - seen);
                assert!(hidden == 0 || hidden >= smallest, "{hidden} follows in {table}");
            }
        }
    }
}

#[test]
fn reports_of_one_session_are_one_session_and_differences_are_shown() {
    let changed = String::from_utf8_lossy(&file("tests/fixtures/two-reports.txt"))
        .replace("About 45 participants.", "About 40 participants.");
    let short = "IGF 2018 Short Report\n- Session Type:\nOpen Forum\n- Title:\nKeeping the lights on: small registries after the storm\n- Please estimate the total number of participants.\n50\n- Please estimate the total number of women and gender-variant individuals present.\nabout a third\n";
    let place = folder(&[("a.txt", changed.as_bytes()), ("b.txt", short.as_bytes())]);
    let found = json("synthesize . --to json", place.path());
    let sessions = found["sessions"].as_array().expect("sessions");
    assert_eq!(sessions[0]["participants"]["low"], 40);
    assert_eq!(sessions[0]["reports"].as_array().map(Vec::len), Some(2));
    assert_eq!(sessions.len(), 2, "two reports on one form from two files are two sessions");
    assert_eq!(sessions[1]["women"]["low"], 16);
    assert_eq!(sessions[1]["women"]["high"], 17);
}

#[test]
fn a_report_that_is_there_in_several_formats_is_counted_once() {
    let place = folder(&[("report.txt", &file("tests/fixtures/clean-short-report.txt"))]);
    for name in ["report.docx", "report.html", "report.json"] {
        assert_eq!(run(place.path(), &format!("convert report.txt {name}")).code, Some(0));
    }
    let found = json("synthesize . --to json", place.path());
    let sessions = found["sessions"].as_array().expect("sessions");
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0]["reports"].as_array().map(Vec::len), Some(4), "every file is named");
    assert_eq!(found["tables"]["all"]["participants"]["people"]["low"], 60);
    let changed = String::from_utf8_lossy(&file("tests/fixtures/clean-short-report.txt")).replace("\n60\n", "\n61\n");
    std::fs::write(place.path().join("second.txt"), changed).expect("written");
    let found = json("synthesize . --to json", place.path());
    assert_eq!(found["sessions"].as_array().map(Vec::len), Some(2), "what differs is another session of the same name");
    assert_eq!(found["tables"]["all"]["participants"]["people"]["low"], 121);
}

#[test]
fn pages_and_drafts_of_the_same_reports_give_the_same_tables() {
    let reports = &drafts()[..40];
    let lines: String = reports.iter().map(|report| draft(report) + "\n").collect();
    let pages: String = reports.iter().map(|report| page(report)).collect();
    let place = folder(&[("a/reports.jsonl", lines.as_bytes()), ("b/reports.txt", pages.as_bytes())]);
    let tables = |name: &str| json(&format!("synthesize {name} --to json"), place.path())["tables"].clone();
    assert_eq!(tables("a"), tables("b"));
}

#[test]
fn nothing_in_a_report_becomes_markup_or_a_formula() {
    let draft = r#"{"template":"igf-2018-short","answers":{"title":"=HYPERLINK(\"x\")<script>alert(1)</script>","key_messages":"1. [a](javascript:b) <img src=x onerror=y>"}}"#;
    let place = folder(&[("a.json", draft.as_bytes())]);
    let html = run(place.path(), "synthesize . --to html").out;
    assert!(
        !html.contains("<script")
            && !html.contains("<img")
            && !html.contains("style=")
            && !html.contains("onerror=y>\"")
    );
    let markdown = run(place.path(), "synthesize . --to markdown").out;
    assert!(markdown.contains("\\<script\\>") && markdown.contains("\\[a\\]"));
    let csv = run(place.path(), "synthesize . --to csv").out;
    assert!(csv.contains("\"'=HYPERLINK"), "{csv}");
}
