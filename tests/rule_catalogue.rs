//! The page `docs/rules.md` is made from the code, the texts and the tables of cases. `UPDATE_DOCS=1 cargo test
//! --features messages --test rule_catalogue` writes it anew.
#![cfg(all(feature = "messages", not(target_arch = "wasm32")))]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use rapporteur::messages::Messages;
use rapporteur::{Code, RULES};
use serde::Deserialize;

const PAGE: &str = "docs/rules.md";

#[derive(Deserialize)]
struct Table {
    field: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    field: Option<String>,
    input: Option<String>,
    #[serde(default)]
    says: Vec<String>,
}

/// What the tables of cases show of each rule: the shortest answer on which it speaks, with its severity and field.
struct Example {
    field: String,
    input: String,
    says: String,
}

fn examples() -> BTreeMap<String, Example> {
    let mut files: Vec<PathBuf> = fs::read_dir("tests/cases")
        .expect("the folder of cases")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let mut shortest: BTreeMap<String, Example> = BTreeMap::new();
    for file in files {
        let table: Table =
            toml::from_str(&fs::read_to_string(file).expect("a readable file")).expect("a table of cases");
        for case in table.case {
            let Some(input) = case.input else { continue };
            for says in case.says {
                let code = says.split(' ').nth(1).expect("severity, code and text").to_owned();
                let known = shortest.get(&code).map_or(usize::MAX, |example| example.input.len());
                if input.len() < known && !input.trim().is_empty() {
                    let field = case.field.clone().unwrap_or_else(|| table.field.clone());
                    shortest.insert(code, Example { field, input: input.clone(), says });
                }
            }
        }
    }
    shortest
}

/// A text as Markdown code in one line.
fn code(text: &str) -> String {
    let line = text.escape_default().to_string();
    let line = if text.chars().any(|c| c.is_control()) || !text.is_ascii() && line.contains("\\u{200") {
        line
    } else {
        text.to_owned()
    };
    format!("`` {} ``", line.replace("``", "` `"))
}

fn page() -> String {
    let messages = Messages::new("en");
    let examples = examples();
    let mut page = String::from(
        "# Rules\n\nMade from the code: do not edit. Every rule, its severities, why it is there, and the shortest answer in the\n\
         tables of cases on which it speaks; the text between « and » is what it marks.\n",
    );
    let mut family = "";
    for rule in RULES {
        let name = rule.code.as_str();
        let of = name.split('/').next().unwrap_or_default();
        if of != family {
            family = of;
            write!(page, "\n## {family}\n").unwrap();
        }
        let severities: Vec<String> = rule.severities.iter().map(|s| format!("{s:?}").to_lowercase()).collect();
        write!(page, "\n### {name}\n\n{}. {}\n", severities.join(" or "), messages.explanation(rule.code)).unwrap();
        if !rule.params.is_empty() {
            write!(page, "\nParameters: {}.\n", rule.params.join(", ")).unwrap();
        }
        if let Some(example) = examples.get(name) {
            write!(page, "\nOn {} in `{}`: {}\n", code(&example.input), example.field, code(&example.says)).unwrap();
        }
    }
    page
}

#[test]
fn the_page_of_rules_is_that_of_the_code() {
    let expected = page();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::create_dir_all("docs").expect("the folder of documents");
        fs::write(PAGE, &expected).expect("a writable page");
    }
    let written = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(
        written == expected,
        "{PAGE} is out of date: UPDATE_DOCS=1 cargo test --features messages --test rule_catalogue"
    );
}

/// Rules that speak of whole pages (`tests/import.rs`), or that no built-in form makes speak (`tests/own_template.rs`).
const WITHOUT_CASE: &[Code] = &[Code::ImportNoKnownForm, Code::ImportFormAssumed, Code::ChoiceAmbiguous];

#[test]
fn every_rule_speaks_in_the_tables_of_cases() {
    let mut spoken: BTreeSet<String> = BTreeSet::new();
    for entry in fs::read_dir("tests/cases").expect("the folder of cases") {
        let text = fs::read_to_string(entry.expect("a file").path()).expect("a readable file");
        spoken.extend(
            RULES
                .iter()
                .map(|rule| rule.code.as_str())
                .filter(|code| text.contains(&format!(" {code} ")))
                .map(str::to_owned),
        );
    }
    let silent: Vec<&str> = RULES
        .iter()
        .filter(|rule| !WITHOUT_CASE.contains(&rule.code))
        .map(|rule| rule.code.as_str())
        .filter(|code| !spoken.contains(*code))
        .collect();
    assert_eq!(silent, Vec::<&str>::new(), "rules without a case that fires");
}
