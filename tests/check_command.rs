//! `rapporteur check`: every output format over the project's own reports, settings, fixes and bad input.
#![cfg(feature = "cli")]

mod command_line;

use std::fs;

use command_line::{Run, file, folder, root, run, run_with};

const TWO: &str = "tests/fixtures/two-reports.txt";

fn check(arguments: &str) -> Run {
    run(&root(), &format!("check {arguments}"))
}

#[test]
fn every_output_format_over_the_reports_of_the_project() {
    for format in ["human", "json", "jsonl", "sarif", "junit", "github"] {
        insta::assert_snapshot!(
            format!("fixtures-{format}"),
            check(&format!("tests/fixtures --output-format {format}")).story()
        );
    }
    for format in ["human", "jsonl", "github"] {
        insta::assert_snapshot!(
            format!("import-{format}"),
            check(&format!("tests/import --output-format {format}")).story()
        );
    }
}

/// What the schema of SARIF cannot say: rules are found by their place, regions lie in the file, fixes are those of `--fix`.
#[test]
fn sarif_agrees_with_itself_and_with_the_files() {
    let text = String::from_utf8(file(TWO)).expect("UTF-8");
    let log: serde_json::Value =
        serde_json::from_str(&check(&format!("{TWO} none.txt --output-format sarif")).out).expect("JSON");
    let run = &log["runs"][0];
    let lines: Vec<&str> = text.lines().collect();
    let marked = |region: &serde_json::Value| {
        let number = |name: &str| usize::try_from(region[name].as_u64().expect("a number")).expect("small");
        assert_eq!(number("startLine"), number("endLine"), "these findings stand on a line each");
        let line: Vec<char> = lines[number("startLine") - 1].chars().collect();
        line[number("startColumn") - 1..number("endColumn") - 1].iter().collect::<String>()
    };
    let results = run["results"].as_array().expect("results");
    assert!(results.len() > 10);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("a place")).expect("small");
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], TWO);
        marked(&place["region"]);
    }
    let fix = results.iter().find_map(|result| result["fixes"].get(0)).expect("a fix");
    let replacement = &fix["artifactChanges"][0]["replacements"][0];
    assert_eq!(marked(&replacement["deletedRegion"]), "Technical & Operational Topics");
    assert_eq!(replacement["insertedContent"]["text"], "Technical & Operational Issues");
    assert_eq!(run["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn colour_stands_only_where_it_is_asked_for() {
    assert!(!check(TWO).out.contains('\u{1b}'));
    assert!(check(&format!("--color always {TWO}")).out.contains('\u{1b}'));
    let mut forced = command_line::program(&root());
    let output = forced.args(["check", TWO]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").output().expect("runs");
    assert!(!output.stdout.contains(&0x1b), "NO_COLOR comes first");
}

#[test]
fn the_exit_code_follows_the_severity() {
    let advice = b"---\ntemplate: igf-2018-short\n---\n".as_slice();
    let clean = file("tests/fixtures/clean-short-report.txt");
    let advised = String::from_utf8_lossy(&clean).replace("Workshop", "WS");
    let place = folder(&[("clean.txt", &clean), ("advised.md", &[advice, advised.as_bytes()].concat())]);
    let code = |arguments: &str| run(place.path(), arguments).code;
    assert_eq!(code("check clean.txt"), Some(0));
    assert_eq!(code("check clean.txt --fail-on advice"), Some(0));
    assert_eq!(code("check advised.md"), Some(0));
    assert_eq!(code("check advised.md --fail-on warning"), Some(0));
    assert_eq!(code("check advised.md --fail-on advice"), Some(1));
    assert_eq!(code("check none.txt"), Some(2));
    assert_eq!(check(TWO).code, Some(1));
}

#[test]
fn the_language_is_taken_from_the_arguments_then_the_settings_then_the_environment() {
    let place =
        folder(&[("two.txt", &file(TWO)), ("set/two.txt", &file(TWO)), ("set/rapporteur.toml", b"language = 'fr'")]);
    let summary = |arguments: &[&str], lang: &str| {
        let output = command_line::program(place.path()).args(arguments).env("LANG", lang).output().expect("runs");
        String::from_utf8_lossy(&output.stdout).lines().last().expect("a summary").contains("erreurs")
    };
    assert!(!summary(&["check", "two.txt"], "C"));
    assert!(summary(&["check", "two.txt"], "fr_CA.UTF-8"));
    assert!(summary(&["check", "set"], "en_GB.UTF-8"));
    assert!(!summary(&["check", "set", "--language", "en"], "fr_FR.UTF-8"));
    assert!(!summary(&["check", "two.txt"], "tlh"));
}

#[test]
fn settings_hold_for_the_folders_below() {
    let files: [(&str, &[u8]); 5] = [
        ("a/two.txt", &file(TWO)),
        ("b/two.txt", &file(TWO)),
        ("b/c/two.txt", &file(TWO)),
        (
            "b/rapporteur.toml",
            b"[rules]\n\"links/shortened\" = \"off\"\n\"field/missing\" = \"advice\"\n[limits.igf-2018-short.key_messages]\nwords = 20\n",
        ),
        ("rapporteur.toml", b"exclude = ['a']\ntemplate = 'igf-2018-short'\n"),
    ];
    let place = folder(&files);
    insta::assert_snapshot!("settings", run(place.path(), "check --output-format github").story());
}

/// No rule is newer than this version, but all are newer than 0.0.
#[test]
fn rules_newer_than_those_asked_for_never_make_a_check_fail() {
    let place = folder(&[("two.txt", &file(TWO))]);
    let check = |settings: &str, arguments: &str| {
        fs::write(place.path().join("rapporteur.toml"), settings).expect("written");
        let run = run(place.path(), &format!("check --output-format jsonl {arguments}"));
        let count = |severity: &str| run.out.matches(&format!("\"severity\":\"{severity}\",\"message\"")).count();
        ((count("error"), count("warning"), count("advice")), run.code)
    };
    let ((errors, warnings, advice), code) = check("rules-of = '0.1'", "");
    assert!(errors > 3 && warnings > 0 && advice > 0, "{errors} {warnings} {advice}");
    assert_eq!(code, Some(1));
    assert_eq!(check("", ""), check("rules-of = '0.1'", ""), "the rules of this version are those of the first");
    assert_eq!(check("rules-of = '0.0'", ""), ((0, warnings, advice), Some(0)));
    assert_eq!(check("rules-of = '0.0'", "--fail-on warning"), ((0, 0, advice), Some(0)));
    assert_eq!(check("rules-of = '0.0'\nfail-on = 'advice'", ""), ((0, 0, 0), Some(0)));
    let asked_for = "rules-of = '0.0'\n[rules]\n'links/shortened' = 'error'";
    assert_eq!(check(asked_for, ""), ((1, warnings, advice), Some(1)));
    for wrong in ["'9.0'", "'one'", "1", "0.1"] {
        let (found, code) = check(&format!("rules-of = {wrong}"), "");
        assert_eq!((found, code), ((0, 0, 0), Some(2)), "{wrong}");
    }
}

#[test]
fn wrong_settings_are_named_with_place_and_nearest_key() {
    let settings = b"tempalte = 'igf-2018-short'\nfail-on = 'warn'\nexclude = 'x'\ntemplates = ['none.json']\n[rules]\n'words/over-limmit' = 'off'\n'items/doubled' = 'loud'\n[limits.igf-2018-shor.title]\n[limits.igf-2018-short.key_message]\n[limits.igf-2018-short.key_messages]\nwords = 0\nword = 3\n[colour]\n";
    let place = folder(&[("two.txt", &file(TWO)), ("rapporteur.toml", settings)]);
    let run = run(place.path(), "check");
    let err = run.err.replace(&*place.path().to_string_lossy(), "FOLDER");
    insta::assert_snapshot!("wrong-settings", Run { err, ..run }.story());
    fs::write(place.path().join("rapporteur.toml"), "a = [").expect("written");
    let run = command_line::run(place.path(), "check");
    assert!(run.err.contains("rapporteur.toml:1:6: "), "{}", run.err);
    assert_eq!(run.code, Some(2));
}

#[test]
fn a_report_switches_rules_off_with_a_reason() {
    let front = b"---\ntitle: of another program\nrules-off:\n  field/missing: Nobody counted.\n  links/shortened:\n  text/markup: It has some.\n  words/over: Agreed.\n---\n";
    let place = folder(&[("two.md", &[front, file(TWO).as_slice()].concat())]);
    insta::assert_snapshot!("front-matter", run(place.path(), "check two.md --output-format github").story());
    let draft = br#"{"template":"igf-2018-short","rules-off":{"field/missing":"A try.","x/y":""},"answers":{}}"#;
    let run = run_with(place.path(), "check - --output-format jsonl", draft);
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    assert!(run.out.contains("front-matter/unknown-rule"));
}

#[test]
fn drafts_are_checked_in_lists_and_line_by_line() {
    let draft = |title: &str| {
        format!(
            r#"{{"template":"igf-2018-short","answers":{{"title":"{title}","participants":40,"speakers":[{{"name":"Ada \u00e9 TBC"}}]}}}}"#
        )
    };
    let list = format!("[{},\n{}]", draft("One"), draft("a\\n\\u200bb"));
    let lines = format!("{}\n\n{}\n", draft("One"), draft("a\\n\\u200bb"));
    let place = folder(&[("list.json", list.as_bytes()), ("lines.jsonl", lines.as_bytes()), ("package.json", b"{}")]);
    let run = run(place.path(), "check . --output-format github");
    insta::assert_snapshot!("drafts", run.story());
    let piped = run_with(place.path(), "check - --format jsonl --output-format jsonl", lines.as_bytes());
    let sniffed = run_with(place.path(), "check - --output-format jsonl", lines.as_bytes());
    assert_eq!(piped.out, sniffed.out);
}

#[test]
fn faults_in_drafts_are_named_at_their_place() {
    let cases: [(&str, &str); 6] = [
        ("{\"template\":\"igf-2018-shor\",\"answers\":{}}", "igf-2018-short"),
        ("{\"answers\":{}}", "--template"),
        ("{\"template\":\"igf-2018-short\",\"answers\":{\"titel\":\"x\"}}", "title"),
        ("{\"template\":\"igf-2018-short\",\"answers\":{\"title\":[]}}", "title"),
        ("{\"template\":\"igf-2018-short\",\"answers\":{\"speakers\":[{\"nam\":1}]}}", "a.json:1:"),
        ("{\"template\":\n \"x\",,}", "a.json:2:"),
    ];
    for (draft, part) in cases {
        let place = folder(&[("a.json", draft.as_bytes()), ("b.txt", &file(TWO))]);
        let run = run(place.path(), "check a.json b.txt");
        assert!(run.err.contains(part), "{draft}: {}", run.err);
        assert!(run.out.contains("b.txt:"), "the other file is checked");
        assert_eq!(run.code, Some(2));
    }
}

#[test]
fn safe_fixes_are_applied_and_nothing_else_changes() {
    let windows =
        [b"\xef\xbb\xbf".as_slice(), String::from_utf8_lossy(&file(TWO)).replace('\n', "\r\n").as_bytes()].concat();
    let draft =
        br#"{"template": "igf-2018-short", "answers": {"theme": "Cyber \u0053ecurity", "title": "a\u200bb \"c\""}}"#;
    let files: [(&str, &[u8]); 3] = [("a.txt", &file(TWO)), ("b.txt", &windows), ("c.json", draft)];
    let place = folder(&files);
    let diff = run(place.path(), "check --diff");
    insta::assert_snapshot!("diff", diff.story());
    for (name, content) in files {
        assert_eq!(fs::read(place.path().join(name)).expect("read"), content, "--diff changes nothing");
    }
    let fixed = run(place.path(), "check --fix --output-format json");
    assert!(fixed.out.contains("\"fixed\":"), "{}", fixed.out);
    let read = |name: &str| String::from_utf8(fs::read(place.path().join(name)).expect("read")).expect("UTF-8");
    let expected = |text: &str| {
        text.replace("Technical & Operational Topics", "Technical & Operational Issues")
            .replace("Open Forums", "Open Forum")
    };
    assert_eq!(read("a.txt"), expected(&String::from_utf8_lossy(&file(TWO))));
    assert_eq!(read("b.txt"), expected(&String::from_utf8_lossy(&windows)));
    assert_eq!(
        read("c.json"),
        r#"{"template": "igf-2018-short", "answers": {"theme": "Cybersecurity, Trust and Privacy", "title": "ab \"c\""}}"#
    );
    assert_eq!(run(place.path(), "check --diff").out, "", "nothing is left to fix");
}

#[test]
fn gitignore_and_patterns_choose_the_files() {
    let two = file(TWO);
    let place = folder(&[
        ("b.txt", &two),
        ("a/c.txt", &two),
        ("a/d.md", &two),
        ("left/out.txt", &two),
        ("notes.md", b"# Nothing"),
        ("picture.png", b"\x89PNG"),
        (".gitignore", b"left/\n"),
    ]);
    let names = |arguments: &str| {
        let run = run(place.path(), &format!("check --output-format jsonl {arguments}"));
        let mut names: Vec<String> =
            run.out.lines().map(|line| line.split('"').nth(3).expect("a path").to_owned()).collect();
        names.dedup();
        names.join(" ")
    };
    assert_eq!(names(""), "a/c.txt a/d.md b.txt");
    assert_eq!(names("--no-ignore"), "a/c.txt a/d.md b.txt left/out.txt");
    assert_eq!(names("b.txt a"), "b.txt a/c.txt a/d.md");
    assert_eq!(names("**/*.txt"), "a/c.txt b.txt");
    assert_eq!(names("a/*.{md,html}"), "a/d.md");
    let none = run(place.path(), "check x*.txt");
    assert_eq!((none.code, none.err.contains("x*.txt")), (Some(2), true));
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_checked() {
    let mut truncated = b"PK\x03\x04".to_vec();
    truncated.resize(500, 7);
    let files: [(&str, &[u8]); 5] = [
        ("binary.txt", b"\x7fELF\x00\x00\x00\xff\xfe"),
        ("latin.txt", b"Title:\ncaf\xe9\n"),
        ("torn.docx", &truncated),
        ("torn16.txt", b"\xff\xfea\x00b"),
        ("two.txt", &file(TWO)),
    ];
    let place = folder(&files);
    let run = run(place.path(), "check . missing.txt --output-format jsonl");
    for name in ["binary.txt", "latin.txt", "torn.docx", "torn16.txt", "missing.txt"] {
        assert!(run.err.contains(name), "{name}: {}", run.err);
    }
    assert_eq!(run.err.lines().count(), 5, "{}", run.err);
    assert!(run.out.lines().count() > 5 && run.out.lines().all(|line| line.contains("two.txt")));
    assert_eq!(run.code, Some(2));
}

#[test]
fn a_word_document_that_ends_too_early_is_named() {
    let place = folder(&[("clean.txt", &file("tests/fixtures/clean-short-report.txt"))]);
    assert_eq!(run(place.path(), "convert clean.txt whole.docx").code, Some(0));
    let whole = fs::read(place.path().join("whole.docx")).expect("read");
    for length in [4, whole.len() / 2, whole.len() - 1] {
        fs::write(place.path().join("torn.docx"), &whole[..length]).expect("written");
        let run = run(place.path(), "check .");
        assert!(run.err.contains("torn.docx") && run.err.lines().count() == 1, "{length}: {}", run.err);
        assert!(run.out.starts_with("2 reports checked, nothing"), "{length}: {}", run.out);
        assert_eq!(run.code, Some(2), "{length}");
    }
}

/// Whoever may do everything gives that up first: files without rights are read by them too.
#[test]
#[cfg(target_os = "linux")]
fn what_may_not_be_read_or_written_is_named_and_the_rest_is_checked() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let two = file(TWO);
    let place = folder(&[("a/shut/two.txt", &two), ("a/mine.txt", &two), ("a/two.txt", &two), ("kept/two.txt", &two)]);
    let set = |name: &str, mode: u32| {
        fs::set_permissions(place.path().join(name), fs::Permissions::from_mode(mode)).expect("set");
    };
    for (name, mode) in [("", 0o755), ("a/shut", 0o000), ("a/mine.txt", 0o000), ("kept", 0o555)] {
        set(name, mode);
    }
    let check = |arguments: &[&str]| {
        let mut program = command_line::program(place.path());
        if fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0) {
            program.uid(65_534).gid(65_534);
        }
        let output = program.arg("check").args(arguments).output().expect("runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Run { out: text(output.stdout), err: text(output.stderr), code: output.status.code() }
    };
    let read = check(&["a", "--output-format", "github"]);
    let fixed = check(&["kept", "--fix", "--output-format", "github"]);
    set("a/shut", 0o755);
    set("kept", 0o755);
    assert!(read.err.contains("a/shut") && read.err.contains("a/mine.txt"), "{}", read.err);
    assert_eq!(read.err.lines().count(), 2, "{}", read.err);
    assert!(read.out.contains("file=a/two.txt"), "the other file is checked");
    assert_eq!(read.code, Some(2));
    assert!(fixed.err.contains("kept/two.txt"), "{}", fixed.err);
    assert_eq!(fixed.code, Some(2));
    assert_eq!(fs::read(place.path().join("kept/two.txt")).expect("read"), two);
}

#[test]
fn the_order_does_not_depend_on_the_threads() {
    let files: Vec<(String, Vec<u8>)> =
        (0..40).map(|n| (format!("{}/{n:02}.txt", n % 3), file(["tests/import/slide-deck.txt", TWO][n % 2]))).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    let place = folder(&files);
    let with = |threads: usize| run(place.path(), &format!("check --output-format jsonl --threads {threads}")).out;
    let one = with(1);
    assert!(one.lines().count() > 200);
    for threads in [2, 8] {
        assert_eq!(with(threads), one);
    }
}

/// `script` gives the program a terminal.
#[test]
#[cfg(target_os = "linux")]
fn long_work_shows_a_bar_to_a_person_and_to_nobody_else() {
    let clean = file("tests/fixtures/clean-short-report.txt");
    let place = folder(&[]);
    for n in 0..300 {
        fs::write(place.path().join(format!("{n}.txt")), &clean).expect("written");
    }
    let shown = |redirect: &str| {
        let command = format!("{} check {redirect}", env!("CARGO_BIN_EXE_rapporteur"));
        let mut script = std::process::Command::new("script");
        script.env("TERM", "xterm").env_remove("NO_COLOR");
        let output = script.current_dir(place.path()).args(["-qec", &command, "/dev/null"]).output();
        String::from_utf8(output.expect("the command `script` of util-linux").stdout).expect("UTF-8")
    };
    let (person, file) = (shown(""), shown("2>/dev/null"));
    assert!(person.contains("100 %") && person.contains("300 reports checked"), "{person:?}");
    assert!(!file.contains(" %") && file.contains("300 reports checked"), "{file:?}");
}

#[test]
fn an_endless_pipe_is_read_draft_by_draft_until_nobody_wants_more() {
    use std::io::{BufRead, BufReader, Write};
    use std::process::Stdio;
    let mut child = command_line::program(&root())
        .args(["check", "-", "--format", "jsonl", "--output-format", "jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    let mut drafts = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || {
        let lines = "{\"template\":\"igf-2018-short\",\"answers\":{}}\n".repeat(1000);
        let mut written = 0_usize;
        while drafts.write_all(lines.as_bytes()).is_ok() {
            written += 1000;
        }
        written
    });
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    assert!(lines.next().expect("a finding").expect("text").contains("field/missing"));
    drop(lines);
    assert!(writer.join().expect("ends") < 1_000_000, "the program stopped reading");
    let output = child.wait_with_output().expect("ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.code().is_some_and(|code| code < 2));
}

#[test]
fn utf16_and_ends_of_lines_do_not_change_what_is_found() {
    let text = String::from_utf8(file(TWO)).expect("UTF-8");
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let place =
        folder(&[("a.txt", text.as_bytes()), ("b.txt", &utf16), ("c.txt", text.replace('\n', "\r\n").as_bytes())]);
    let found = |name: &str| run(place.path(), &format!("check {name} --output-format github")).out.replace(name, "F");
    assert_eq!(found("b.txt"), found("a.txt"));
    assert_eq!(found("c.txt"), found("a.txt"));
}

#[test]
fn a_line_of_fifty_million_characters_is_read_to_its_end() {
    let text = String::from_utf8(file("tests/fixtures/clean-short-report.txt")).expect("UTF-8");
    let place = folder(&[]);
    let sentence = "There was broad support, and nobody agreed. ";
    let answer = format!("{}There was broad support", sentence.repeat(5_000_000 / sentence.len()));
    let long = text.replacen("There was broad support", &answer, 1);
    let long = format!("{}\n{long}", sentence.repeat(45_000_000 / sentence.len()));
    fs::write(place.path().join("long.txt"), long).expect("written");
    let run = run(place.path(), "check long.txt");
    assert!(run.out.contains("words/over-limit"), "{}", run.story());
    assert!(run.out.len() < 100_000, "{}", run.out.len());
}

#[test]
#[cfg(unix)]
fn a_reader_that_goes_away_is_no_fault() {
    use std::io::Read;
    let mut child = command_line::program(&root())
        .args(["check", "tests/import", "tests/fixtures", "--output-format", "sarif"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("starts");
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut err).expect("read");
    assert_eq!(err, "");
    assert!(child.wait().expect("ends").code().is_some_and(|code| code < 2));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_named() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the full device");
    let output = command_line::program(&root()).args(["check", TWO]).stdout(full).output().expect("runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no space left"));
}

/// The limit on the size of files makes writing fail half-way, as a full disk does.
#[test]
#[cfg(target_os = "linux")]
fn a_fix_that_cannot_be_written_leaves_the_file_and_the_others_are_checked() {
    let big = [file(TWO), b"\n".repeat(100_000)].concat();
    let place = folder(&[("a.txt", &big), ("b.txt", &file(TWO))]);
    let output = std::process::Command::new("sh")
        .current_dir(place.path())
        .args(["-c", "trap '' XFSZ; ulimit -f 40; exec \"$0\" check --fix --output-format github"])
        .arg(env!("CARGO_BIN_EXE_rapporteur"))
        .output()
        .expect("runs");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(err.contains("a.txt") && !err.contains("b.txt"), "{err}");
    assert_eq!(fs::read(place.path().join("a.txt")).expect("read"), big);
    assert!(!String::from_utf8_lossy(&fs::read(place.path().join("b.txt")).expect("read")).contains("Open Forums"));
    assert_eq!(fs::read_dir(place.path()).expect("listed").count(), 2, "nothing half written is left");
}
