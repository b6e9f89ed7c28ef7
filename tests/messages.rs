//! Every rule, fix and refusal to guess has its texts in every language, and no text speaks of what is not there.
#![cfg(feature = "messages")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use rapporteur::messages::Messages;
use rapporteur::{Checker, DIFFERENCES, FixCode, RULES, template};

/// Text by language, English first.
fn languages() -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = fs::read_dir("locales")
        .expect("the folder of texts")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| {
            let tag = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (tag, fs::read_to_string(&path).expect("a text"))
        })
        .collect();
    found.sort_by_key(|(tag, _)| (tag != "en", tag.clone()));
    assert_eq!(found[0].0, "en");
    found
}

/// The entries of a file, by id: everything from the name to the next entry, without comments.
fn entries(file: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut id = String::new();
    for line in file.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            id = line.split([' ', '=']).next().expect("an id").to_owned();
            assert!(!found.contains_key(&id), "{id} stands there twice");
        }
        let entry: &mut String = found.entry(id.clone()).or_default();
        entry.push_str(line);
        entry.push('\n');
    }
    found
}

fn placeholders(entry: &str) -> BTreeSet<&str> {
    let after_dollar = entry.split('$').skip(1);
    after_dollar
        .map(|rest| &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())])
        .collect()
}

#[test]
fn every_rule_has_a_message_and_an_explanation_with_its_own_parameters() {
    for (tag, file) in languages() {
        let entries = entries(&file);
        let differences = DIFFERENCES.iter().map(|rule| (rule.code.as_str(), rule.params));
        for (code, params) in RULES.iter().map(|rule| (rule.code.as_str(), rule.params)).chain(differences) {
            let id = code.replace('/', "-");
            let entry = entries.get(&id).unwrap_or_else(|| panic!("{tag}: no message {id}"));
            assert!(entry.contains("\n    .why = "), "{tag}: {id} has no explanation");
            for name in placeholders(entry) {
                assert!(params.contains(&name), "{tag}: {id} speaks of ${name}, which the rule does not give");
            }
        }
    }
}

#[test]
fn every_fix_has_a_title() {
    for (tag, file) in languages() {
        let entries = entries(&file);
        for code in FixCode::ALL {
            let id = format!("fix-{}", code.as_str());
            assert!(entries.contains_key(&id), "{tag}: no message {id}");
        }
    }
}

#[cfg(feature = "documents")]
#[test]
fn every_unreadable_file_has_a_message_with_its_own_parameters() {
    for (tag, file) in languages() {
        let entries = entries(&file);
        for (code, params) in rapporteur::documents::Unreadable::CODES {
            let id = code.replace('/', "-");
            let entry = entries.get(&id).unwrap_or_else(|| panic!("{tag}: no message {id}"));
            for name in placeholders(entry) {
                assert!(params.contains(&name), "{tag}: {id} speaks of ${name}, which the error does not give");
            }
        }
    }
}
#[test]
fn every_language_has_the_messages_of_english_with_the_same_placeholders() {
    let languages = languages();
    let english = entries(&languages[0].1);
    for (tag, file) in &languages[1..] {
        let own = entries(file);
        let missing: Vec<&String> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let unknown: Vec<&String> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{tag}: missing {missing:?}, unknown {unknown:?}");
        for (id, entry) in &own {
            assert_eq!(placeholders(entry), placeholders(&english[id]), "{tag}: {id}");
        }
    }
}

/// French sets signs apart with spaces at which no line may break.
#[test]
fn french_signs_keep_to_their_words() {
    let file = fs::read_to_string("locales/fr.ftl").expect("the French texts");
    for (id, entry) in entries(&file) {
        for sign in [" :", " ;", " !", " ?", "« ", " »"] {
            assert!(!entry.contains(sign), "{id}: {sign:?} with a space that breaks");
        }
        assert!(!entry.contains(['"', '“', '”', '\'']), "{id}: « » and ’ are the marks of French");
        assert_eq!(entry.matches('«').count(), entry.matches('»').count(), "{id}");
    }
}

#[test]
fn a_diagnostic_is_told_in_french_and_in_english_where_a_language_has_none() {
    let mut checker = Checker::new(template("igf-2018-short").expect("a built-in form"));
    let change = checker.set("discussion", "word ".repeat(170)).expect("a field of the form");
    let over = change.fields[0].diagnostics.iter().find(|d| d.code.as_str() == "words/over-limit").expect("an overrun");
    assert_eq!(Messages::new("fr-CA").diagnostic(over), "Retranchez 20 mots\u{a0}: 170 pour 150 admis");
    assert_eq!(Messages::new("xx").diagnostic(over), "Cut 20 words: 170 of 150 allowed");
}
