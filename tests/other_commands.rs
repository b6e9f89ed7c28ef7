//! The commands beside `check`.
#![cfg(feature = "cli")]

mod command_line;

use command_line::{file, folder, root, run};
use rapporteur::RULES;

#[test]
fn every_rule_can_be_explained_and_is_listed() {
    let list = run(&root(), "rules").out;
    for rule in RULES {
        let code = rule.code.as_str();
        assert!(list.lines().any(|line| line.starts_with(&format!("{code} "))), "{code}");
    }
    insta::assert_snapshot!("explain", run(&root(), "explain words/over-limit").story());
    insta::assert_snapshot!("explain-mistyped", run(&root(), "explain words/over-limmit").story());
    let json: serde_json::Value = serde_json::from_str(&run(&root(), "rules --json").out).expect("JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(RULES.len() + 4));
}

#[test]
fn a_mistyped_command_names_the_nearest() {
    let run = run(&root(), "chekc");
    assert!(run.err.contains("'check'"), "{}", run.err);
    assert_eq!(run.code, Some(2));
}

#[test]
fn forms_are_listed_and_come_back_as_json() {
    insta::assert_snapshot!("templates", run(&root(), "templates").out);
    let json: Vec<rapporteur::Template> = serde_json::from_str(&run(&root(), "templates --json").out).expect("forms");
    assert_eq!(json.len(), rapporteur::templates().len());
}

#[test]
fn wrong_forms_are_named_by_place() {
    let good = file("templates/igf-2018-short.json");
    let wrong = String::from_utf8_lossy(&good).replacen("\"session-type\"", "\"session-tipe\"", 1);
    let doubled = String::from_utf8_lossy(&good).replacen("\"id\": \"title\"", "\"id\": \"session_type\"", 1);
    let three =
        br#"{"id": "a", "nmae": "A", "language": "en", "fields": [{"id": "f", "label": "F", "kind": "prosa"}]}"#;
    let place = folder(&[
        ("good.json", &good),
        ("wrong.json", wrong.as_bytes()),
        ("doubled.json", doubled.as_bytes()),
        ("three.json", three),
        ("torn.json", b"{\"id\": \"a\",\n \"name\": "),
    ]);
    let run = |arguments: &str| run(place.path(), arguments);
    assert_eq!(run("template check good.json").code, Some(0));
    insta::assert_snapshot!(
        "template-check",
        run("template check good.json wrong.json doubled.json three.json torn.json").story()
    );
    assert_eq!(run("template check none.json").code, Some(2));
}

#[test]
fn a_form_of_ones_own_is_used_by_its_file_and_by_the_settings() {
    let own = String::from_utf8_lossy(&file("templates/igf-2018-short.json")).replace("igf-2018-short", "own-form");
    let draft = br#"{"template": "own-form", "answers": {}}"#;
    let place = folder(&[("own.json", own.as_bytes()), ("draft.json", draft)]);
    assert_eq!(run(place.path(), "check draft.json").code, Some(2));
    assert_eq!(run(place.path(), "check draft.json --template own.json").code, Some(1));
    std::fs::write(place.path().join("rapporteur.toml"), "templates = ['own.json']").expect("written");
    assert_eq!(run(place.path(), "check draft.json").code, Some(1));
    assert!(run(place.path(), "templates").out.starts_with("own-form"));
}

#[test]
fn completions_and_manual_are_made_from_the_definitions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = run(&root(), &format!("completions {shell}"));
        assert!(run.out.contains("output-format") && run.code == Some(0), "{shell}");
    }
    let manual = run(&root(), "manual").out;
    assert!(manual.starts_with(".ie") && manual.contains("rapporteur\\-check"), "{manual}");
    let place = folder(&[]);
    assert_eq!(run(place.path(), "manual --to .").code, Some(0));
    let page = |name: &str| std::fs::read_to_string(place.path().join(name)).expect("a page");
    assert!(page("rapporteur-check.1").contains("\\-\\-output\\-format"));
    for (at, _) in manual.match_indices("rapporteur\\-") {
        let name = manual[at..].split('(').next().unwrap_or_default().replace('\\', "");
        assert!(name == "rapporteur-help" || page(&format!("{name}.1")).contains(".SH NAME"), "{name}");
    }
    assert_eq!(run(place.path(), "manual --to nowhere").code, Some(2));
}

const CLEAN: &str = "tests/fixtures/clean-short-report.txt";
const TWO: &str = "tests/fixtures/two-reports.txt";

#[test]
fn a_report_goes_through_every_format_and_comes_back() {
    let place = folder(&[("report.txt", &file(CLEAN))]);
    let run = |arguments: &str| {
        let run = run(place.path(), arguments);
        assert_eq!(run.code, Some(0), "{arguments}: {}", run.story());
        run
    };
    run("convert report.txt first.json");
    let formats = ["txt", "md", "html", "docx", "json", "jsonl"];
    for format in formats {
        run(&format!("convert first.json report.{format} --force"));
        run(&format!("convert report.{format} back-{format}.json"));
        let read = |name: &str| std::fs::read_to_string(place.path().join(name)).expect("read");
        assert_eq!(read(&format!("back-{format}.json")), read("first.json"), "{format}");
        assert!(run(&format!("check report.{format}")).out.starts_with("1 report checked, nothing"));
    }
}

#[test]
fn several_reports_become_a_list_or_several_files() {
    let place = folder(&[("two.txt", &file(TWO))]);
    let run = |arguments: &str| run(place.path(), arguments);
    let list: serde_json::Value = serde_json::from_str(&run("convert two.txt - --to-format json").out).expect("JSON");
    assert_eq!(list.as_array().map(Vec::len), Some(2));
    assert_eq!(run("convert two.txt - --to-format jsonl").out.lines().count(), 2);
    let told = run("convert two.txt out.md");
    assert!(told.err.contains("1 passage") && told.code == Some(0), "{}", told.story());
    assert!(place.path().join("out-1.md").is_file() && place.path().join("out-2.md").is_file());
    assert_eq!(run("convert two.txt - --to-format docx").code, Some(2));
    let again = run("convert two.txt out.md");
    assert!(again.err.contains("out-1.md") && again.err.contains("--force"), "{}", again.err);
}

#[test]
fn findings_of_markdown_stand_at_their_line_and_those_of_word_show_the_answer() {
    let place = folder(&[("two.txt", &file(TWO))]);
    let run = |arguments: &str| run(place.path(), arguments);
    run("convert two.txt a.md");
    run("convert two.txt a.docx");
    insta::assert_snapshot!("markdown", run("check a-2.md").story());
    insta::assert_snapshot!("word", run("check a-2.docx").story());
    let fixed = run("check --fix a-2.md");
    assert!(fixed.out.contains("2 fixes applied"), "{}", fixed.story());
    assert_eq!(run("check --diff a-2.docx").out, "", "what is packed is not changed");
}

#[test]
fn an_empty_form_is_written_and_recognised() {
    let place = folder(&[]);
    let run = |arguments: &str| run(place.path(), arguments);
    insta::assert_snapshot!("new", run("new igf-2018-presession").out);
    for name in ["form.md", "form.docx", "form.txt", "form.html"] {
        assert_eq!(run(&format!("new igf-2018-short {name}")).code, Some(0), "{name}");
        let found = run(&format!("check {name} --output-format jsonl"));
        assert!(found.out.contains("field/missing") && !found.out.contains("import/"), "{name}: {}", found.story());
    }
    assert_eq!(run("new igf-2018-short form.md").code, Some(2), "nothing is written over");
    for name in ["form.pdf", "form"] {
        let refused = run(&format!("new igf-2018-short {name}"));
        assert!(refused.code == Some(2) && refused.err.contains("use --format"), "{}", refused.story());
        assert!(!place.path().join(name).exists(), "{name}");
    }
    assert_eq!(run("new igf-2018-short form --format text").code, Some(0));
}

#[test]
fn what_a_later_report_lost_or_contradicts_is_told() {
    let later = String::from_utf8_lossy(&file(CLEAN))
        .replace("Noor Haddad, Open Shelves, prefer not to answer\n", "")
        .replace("\n60\n", "\n600\n");
    let place = folder(&[("earlier.txt", &file(CLEAN)), ("later.txt", later.as_bytes()), ("two.txt", &file(TWO))]);
    let run = |arguments: &str| run(place.path(), arguments);
    insta::assert_snapshot!("compare", run("compare earlier.txt later.txt").story());
    assert_eq!(run("compare earlier.txt earlier.txt").code, Some(0));
    let json: serde_json::Value = serde_json::from_str(&run("compare earlier.txt later.txt --json").out).expect("JSON");
    assert_eq!(json[0]["code"], "compare/speaker-lost");
    assert_eq!(run("compare earlier.txt two.txt").code, Some(2), "no session is in both");
}

#[test]
#[cfg(target_os = "linux")]
fn a_device_that_is_full_is_named() {
    let run = run(&root(), &format!("convert {CLEAN} /dev/full --to-format json"));
    assert_eq!((run.code, run.err.contains("/dev/full")), (Some(2), true), "{}", run.story());
}

/// A Word document whose text is 200 MB of spaces in 200 KB.
fn bomb() -> Vec<u8> {
    let name = b"word/document.xml";
    let content = miniz_oxide::deflate::compress_to_vec(&vec![b' '; 200 << 20], 1);
    let size = |bytes: usize| u32::try_from(bytes).expect("a small archive").to_le_bytes();
    // Version, flags, deflate, time, date, no check sum: reading stops before it would be compared.
    let mut common = vec![20, 0, 0, 0, 8, 0, 0, 0, 33, 0, 0, 0, 0, 0];
    common.extend(size(content.len()));
    common.extend(size(200 << 20));
    common.extend([name.len() as u8, 0, 0, 0]);
    let mut archive = [b"PK\x03\x04", common.as_slice(), name, &content].concat();
    let directory = archive.len();
    archive.extend([b"PK\x01\x02\x14\0", common.as_slice(), &[0; 14], name].concat());
    let length = archive.len() - directory;
    archive.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    archive.extend(size(length));
    archive.extend(size(directory));
    archive.extend([0, 0]);
    archive
}

#[test]
fn an_archive_that_grows_without_bound_is_refused() {
    let place = folder(&[("bomb.docx", &bomb()), ("two.txt", &file(TWO))]);
    let run = run(place.path(), "check . --output-format github");
    assert!(run.code == Some(2) && run.err.contains("bomb.docx") && run.err.contains("48 MB"), "{}", run.story());
    assert!(run.out.contains("file=two.txt"), "the other file is checked");
}

#[test]
fn a_change_is_checked_at_once() {
    use std::io::{BufRead, BufReader};
    let place = folder(&[("report.txt", &file(CLEAN))]);
    let mut child = command_line::program(place.path())
        .args(["check", "--watch", ".", "--output-format", "github"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("starts");
    let mut waits = BufReader::new(child.stderr.take().expect("a pipe")).lines();
    let mut found = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    assert!(waits.next().expect("a line").expect("text").contains("Waiting"));
    let changed = String::from_utf8_lossy(&file(CLEAN)).replace("Workshop", "WS");
    std::fs::write(place.path().join("report.txt"), changed).expect("written");
    let line = found.next().expect("a finding").expect("text");
    assert!(line.contains("session-type/unofficial-name"), "{line}");
    child.kill().expect("stopped");
    child.wait().expect("ended");
}
