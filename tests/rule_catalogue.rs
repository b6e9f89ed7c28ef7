//! The page `docs/rules.md` is made from the code, the texts and the table of examples. `UPDATE_DOCS=1 cargo test
//! --features messages --test rule_catalogue` writes it anew.
#![cfg(all(feature = "messages", not(target_arch = "wasm32")))]

mod page;
mod table;

use std::collections::BTreeMap;
use std::fs;

use rapporteur::RULES;
use table::{Case, Table};

const PAGE: &str = "docs/rules.md";

/// The cases of a rule in the table of examples: on which it speaks, and on which it keeps quiet.
#[derive(Default)]
struct Examples<'a> {
    speaks: Vec<&'a Case>,
    quiet: Vec<&'a Case>,
}

fn table_of_examples() -> Table {
    let (_, table) = table::all().into_iter().find(|(name, _)| name == "rule_examples").expect("the table of examples");
    table
}

fn examples(table: &Table) -> BTreeMap<&str, Examples<'_>> {
    let mut examples: BTreeMap<&str, Examples<'_>> = BTreeMap::new();
    for case in &table.case {
        let rule = case.rule.as_deref().unwrap_or_else(|| panic!("{:?} names no rule", case.habit));
        let of_rule = examples.entry(rule).or_default();
        let speaks = case.says.iter().any(|says| says.split(' ').nth(1) == Some(rule));
        if speaks { of_rule.speaks.push(case) } else { of_rule.quiet.push(case) }
    }
    examples
}

#[test]
fn the_page_of_rules_is_that_of_the_code() {
    let table = table_of_examples();
    let examples = examples(&table);
    let pairs = RULES.iter().filter_map(|rule| {
        let of_rule = examples.get(rule.code.as_str())?;
        Some(page::Entry { rule, speaks: of_rule.speaks.first()?, quiet: of_rule.quiet.first()? })
    });
    let expected = page::page(&table, &pairs.collect::<Vec<_>>());
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

#[test]
fn every_rule_has_one_example_that_fires_and_one_near_miss() {
    let table = table_of_examples();
    let examples = examples(&table);
    let mut wrong = Vec::new();
    for rule in RULES {
        let code = rule.code.as_str();
        match examples.get(code) {
            Some(Examples { speaks, quiet }) if speaks.len() == 1 && quiet.len() == 1 => {
                wrong.extend(
                    pair_faults(&table, speaks[0], quiet[0]).into_iter().map(|fault| format!("{code} {fault}")),
                );
            }
            Some(Examples { speaks, quiet }) => {
                wrong.push(format!("{code} has {} examples that fire and {} near misses", speaks.len(), quiet.len()));
            }
            None => wrong.push(format!("{code} has no example")),
        }
    }
    let known = |code: &&str| RULES.iter().any(|rule| rule.code.as_str() == *code);
    wrong.extend(examples.keys().filter(|code| !known(code)).map(|code| format!("{code} is no rule")));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What keeps two cases from being an example and its near miss.
fn pair_faults(table: &Table, speaks: &Case, quiet: &Case) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if !speaks.source.as_ref().is_some_and(|source| table.sources.contains_key(source)) {
        faults.push("names no source of the list");
    }
    if table.template_of(speaks) != table.template_of(quiet) || table.field_of(speaks) != table.field_of(quiet) {
        faults.push("has a near miss on another question");
    }
    if !quiet.says.is_empty() {
        faults.push("has a near miss that is no right text");
    }
    if page::written(speaks) == page::written(quiet) && speaks.with == quiet.with {
        faults.push("has a near miss that is the example");
    }
    faults
}
