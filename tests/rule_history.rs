//! What the versions promise: no code goes or changes its parameters, and no new rule fails what passed before.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Write;
use std::fs;

use rapporteur::rule_history::{History, Version};
use rapporteur::{Code, RULES, Severity};

const FILE: &str = "src/rule_history.txt";

fn version(text: &str) -> Version {
    text.parse().expect("a version")
}

fn history(text: &str) -> History {
    History::read(text).expect("a history")
}

/// Every rule there is, as the file lists it.
fn listed(version: Version) -> String {
    let join = |words: Vec<&str>| if words.is_empty() { "-".to_owned() } else { words.join(",") };
    RULES.iter().fold(String::new(), |mut text, rule| {
        let severity = |severity: &Severity| match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        };
        let severities = join(rule.severities.iter().map(severity).collect());
        let _ = writeln!(text, "{version} {} {severities} {}", rule.code.as_str(), join(rule.params.to_vec()));
        text
    })
}

#[test]
fn the_rules_keep_what_earlier_versions_promised() {
    let file = fs::read_to_string(FILE).expect("the history");
    let now = Version::current();
    if std::env::var_os("RECORD_RULES").is_some() && !file.contains(&format!("\n{now} ")) {
        fs::write(FILE, format!("{}\n{}", file.trim_end(), listed(now))).expect("written");
    }
    assert_eq!(history(&file).broken(RULES, now), Vec::<String>::new());
}

#[test]
fn a_broken_promise_is_named() {
    let now = version("1.2");
    let all = listed(version("1.0"));
    assert_eq!(history(&all).broken(RULES, now), Vec::<String>::new());
    let cases = [
        (format!("{all}1.1 words/none warning -\n"), "words/none of 1.1 is gone"),
        (
            all.replace("words/over-limit warning,error used", "words/over-limit warning,error sued"),
            "words/over-limit has lost its parameter sued",
        ),
        (
            all.replace("words/over-limit warning,error", "words/over-limit warning"),
            "words/over-limit could not be an error in 1.0",
        ),
        (all.replace("1.0 words/over-limit ", "1.1 words/over-limit "), "words/over-limit is new and can be an error"),
    ];
    for (text, expected) in cases {
        assert_ne!(text, all, "{expected}");
        assert_eq!(history(&text).broken(RULES, now), [expected]);
    }
    let gone = format!("{all}0.9 words/none error -\n");
    assert_eq!(history(&gone).broken(RULES, now), Vec::<String>::new(), "a major version may take rules away");
}

#[test]
fn a_rule_is_as_old_as_the_first_version_that_had_it() {
    let text =
        "1.1 words/over-limit warning,error used,limit,over\n1.0 field/missing error -\n1.1 field/missing error -\n";
    let code = |text| Code::parse(text).expect("a rule");
    assert_eq!(history(text).since(code("words/over-limit")), version("1.1"));
    assert_eq!(history(text).since(code("field/missing")), version("1.0"));
    assert_eq!(history(text).since(code("text/markup")), Version::current(), "not released yet");
    assert_eq!(history(text).base(version("1.4")), version("1.0"));
    assert_eq!(history(text).base(version("2.0")), version("2.0"));
}

#[test]
fn versions_and_lines_that_cannot_be_read_are_refused() {
    for text in ["", "1", "1.", "a.b", "1.2.3.4", "1.x", "1.2.x"] {
        assert!(text.parse::<Version>().is_err(), "{text}");
    }
    assert_eq!(version("1.2.3"), version("1.2"));
    assert!(History::read("1.0 field/missing error").is_err());
    assert!(History::read("one field/missing error -").is_err());
}
