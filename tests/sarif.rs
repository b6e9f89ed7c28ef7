//! What the program writes as SARIF holds against the schema of SARIF 2.1.0, and a library that reads SARIF finds in it what
//! JSON says of the same reports.
#![cfg(feature = "cli")]

mod command_line;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use command_line::{file, folder, root, run};
use serde_json::Value;
use serde_sarif::sarif::{ResultLevel, Sarif};

/// The schema of SARIF 2.1.0, which the library that reads it brings along.
fn schema() -> Value {
    let cargo = Command::new(env!("CARGO")).arg("-vV").output().expect("cargo tells what it is");
    let version = String::from_utf8(cargo.stdout).expect("UTF-8");
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("a platform");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", host])
        .current_dir(root())
        .output()
        .expect("cargo tells where its packages are");
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let library = packages.iter().find(|package| package["name"] == "serde-sarif").expect("the library");
    let manifest = PathBuf::from(library["manifest_path"].as_str().expect("a path"));
    let text = std::fs::read_to_string(manifest.with_file_name("src").join("schema.json")).expect("the schema");
    // A bracket that closes nothing: browsers overlook it in a pattern, the validator does not.
    serde_json::from_str(&text.replace("{2}]?$", "{2}?$")).expect("JSON")
}

fn log(folder: &Path, arguments: &str) -> Value {
    let run = run(folder, &format!("check {arguments} --output-format sarif"));
    serde_json::from_str(&run.out).unwrap_or_else(|fault| panic!("{fault}: {}", run.story()))
}

#[test]
fn every_log_holds_against_the_schema() {
    let schema = jsonschema::validator_for(&schema()).expect("a schema");
    let two = file("tests/fixtures/two-reports.txt");
    let place = folder(&[("a b/zw\u{f6}lf #1.txt", &two), ("torn.docx", b"PK\x03\x04"), ("empty.md", b"")]);
    let logs = [
        log(&root(), "tests/fixtures tests/import"),
        log(&root(), "tests/fixtures --language fr"),
        log(&root(), "tests/fixtures/clean-short-report.txt"),
        log(place.path(), ". none.txt"),
    ];
    for log in logs {
        let faults: Vec<String> =
            schema.iter_errors(&log).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert_eq!(faults, Vec::<String>::new());
    }
    let mut wrong = log(&root(), "tests/fixtures");
    wrong["runs"][0]["results"][0]["level"] = "loud".into();
    assert!(!schema.is_valid(&wrong), "the schema tells right from wrong");
}

/// File, line, code and level of every finding, with how often it stands there.
type Found = BTreeMap<(String, i64, String, String), usize>;

#[test]
fn a_library_reads_what_json_says() {
    let paths = "tests/fixtures tests/import";
    let log: Sarif = serde_json::from_value(log(&root(), paths)).expect("SARIF");
    let mut read = Found::new();
    let mut fixes = 0;
    for result in log.runs.iter().filter_map(|run| run.results.as_ref()).flatten() {
        let place = result.locations.as_ref().and_then(|all| all.first()?.physical_location.as_ref()).expect("a place");
        let uri = place.artifact_location.as_ref().and_then(|file| file.uri.clone()).expect("a file");
        let line = place.region.as_ref().and_then(|region| region.start_line).expect("a line");
        let level = match result.level {
            Some(ResultLevel::Error) => "error",
            Some(ResultLevel::Warning) => "warning",
            _ => "advice",
        };
        *read.entry((uri, line, result.rule_id.clone().expect("a rule"), level.to_owned())).or_default() += 1;
        fixes += result.fixes.as_ref().map_or(0, Vec::len);
        assert!(result.message.text.as_ref().is_some_and(|text| !text.is_empty()));
    }
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let mut said = Found::new();
    let lines = run(&root(), &format!("check {paths} --output-format jsonl")).out;
    for line in lines.lines() {
        let one: Value = serde_json::from_str(line).expect("JSON");
        let start = one["place"]["start"]["line"].as_i64().expect("a line");
        *said.entry((text(&one["path"]), start, text(&one["code"]), text(&one["severity"]))).or_default() += 1;
    }
    assert_eq!(read, said);
    assert!(read.len() > 50 && fixes > 5, "{} {fixes}", read.len());
}
