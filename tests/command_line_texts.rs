//! What the program says stands in `locales/command-line/`: every text that the code asks for, in every language.
#![cfg(feature = "cli")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_bundle::FluentResource;

const LANGUAGES: [&str; 2] = ["en", "fr"];

/// The texts of a language: id (with `.why` for an attribute) and the names of its parameters.
fn texts(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let file = fs::read_to_string(format!("locales/command-line/{language}.ftl")).expect("the texts");
    if let Err((_, faults)) = FluentResource::try_new(file.clone()) {
        panic!("{language}: {faults:?}");
    }
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut id) = (String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let name = line.split_once(" =").map(|(name, _)| name);
        match name {
            Some(name) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                message = name.to_owned();
                id = message.clone();
                assert!(!found.contains_key(&id), "{language}: {id} stands there twice");
            }
            Some(name) if name.trim_start().starts_with('.') => id = format!("{message}{}", name.trim_start()),
            _ => {}
        }
        if id.is_empty() {
            continue;
        }
        let params = found.entry(id.clone()).or_default();
        for rest in line.split('$').skip(1) {
            params.insert(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    found
}

fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            *found += &fs::read_to_string(path).expect("a source");
        }
    }
}

#[test]
fn every_language_has_the_same_texts_with_the_same_parameters() {
    let [english, french] = LANGUAGES.map(texts);
    assert!(english.len() > 80);
    assert_eq!(english, french);
}

#[test]
fn every_text_that_the_code_names_is_there_and_every_text_is_named() {
    let mut code = String::new();
    sources(Path::new("src/cli"), &mut code);
    let english = texts("en");
    let literals: BTreeSet<&str> = code.split('"').collect();
    for literal in &literals {
        let is_id = |family: &str| {
            literal.strip_prefix(family).is_some_and(|rest| !rest.is_empty() && !rest.contains(['{', ' ']))
        };
        if ["trouble-", "summary-", "convert-", "explain-"].iter().any(|family| is_id(family)) {
            assert!(english.contains_key(*literal), "{literal} has no text");
        }
    }
    // Texts of these families are chosen by a part of their name.
    let by_part = ["severity-", "front-matter-", "synthesis-"];
    for id in english.keys().filter(|id| !id.contains('.')) {
        let of_family = by_part.iter().find_map(|family| id.strip_prefix(family));
        let part = of_family.map(|rest| rest.trim_start_matches("head-").trim_start_matches("aspect-"));
        let named = literals.contains(id.as_str()) || part.is_some_and(|part| code.contains(part));
        assert!(named || id.starts_with("synthesis-aspect-"), "{id} is not used");
    }
}
