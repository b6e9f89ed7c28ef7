//! Every rule and every fix has its texts, and no text speaks of what is not there.
#![cfg(feature = "messages")]

use std::collections::BTreeSet;

use rapporteur::{FixCode, RULES};

fn english() -> String {
    std::fs::read_to_string("locales/en.ftl").expect("the English texts")
}

/// The entry of a message: from its name to the next entry.
fn entry<'a>(file: &'a str, id: &str) -> Option<&'a str> {
    let start = file.find(&format!("\n{id} ="))? + 1;
    let end = file[start..].find("\n\n").map_or(file.len(), |at| start + at);
    let body = &file[start..end];
    let next = body.match_indices('\n').find(|(at, _)| body[at + 1..].starts_with(|c: char| c.is_ascii_lowercase()));
    Some(next.map_or(body, |(at, _)| &body[..at]))
}

fn placeholders(entry: &str) -> BTreeSet<&str> {
    let after_dollar = entry.split('$').skip(1);
    after_dollar
        .map(|rest| &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())])
        .collect()
}

#[test]
fn every_rule_has_a_message_and_an_explanation_with_its_own_parameters() {
    let file = english();
    for rule in RULES {
        let id = rule.code.as_str().replace('/', "-");
        let entry = entry(&file, &id).unwrap_or_else(|| panic!("no message {id}"));
        assert!(entry.contains("\n    .why = "), "{id} has no explanation");
        for name in placeholders(entry) {
            assert!(rule.params.contains(&name), "{id} speaks of ${name}, which the rule does not give");
        }
    }
}

#[test]
fn every_fix_has_a_title() {
    let file = english();
    for code in FixCode::ALL {
        let id = format!("fix-{}", code.as_str());
        assert!(entry(&file, &id).is_some(), "no message {id}");
    }
}
