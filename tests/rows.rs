//! Speakers as rows of a table, whichever way they were written.

use rapporteur::{Answer, Checker, SpeakerRow, template};

fn checker() -> Checker {
    Checker::new(template("igf-2018-short").expect("a built-in form"))
}

fn row(name: &str, affiliation: &str, declaration: &str) -> SpeakerRow {
    SpeakerRow { name: name.into(), affiliation: affiliation.into(), declaration: declaration.into() }
}

#[test]
fn lines_become_rows() {
    let mut checker = checker();
    let lines = "1. Kaisa Lund, Sea Cable Watch, Female\n\nRui Prado, Port Data\nIlse Brandt";
    checker.set("speakers", lines).expect("the form has speakers");
    assert_eq!(
        checker.rows("speakers"),
        Some(vec![
            row("Kaisa Lund", "Sea Cable Watch", "female"),
            row("Rui Prado", "Port Data", ""),
            row("Ilse Brandt", "", ""),
        ])
    );
}

#[test]
fn nothing_that_was_written_is_dropped() {
    let mut checker = checker();
    let lines = "Moderator: Prof. Ana Rosales\nTan, Omar (GRULAC, Fair Terms)\nmore representatives TBC";
    checker.set("speakers", lines).expect("the form has speakers");
    let rows = checker.rows("speakers").expect("rows");
    let all = rows.iter().map(|row| format!("{} {} ", row.name, row.affiliation)).collect::<String>();
    for part in ["Moderator", "Prof. Ana Rosales", "Omar", "Tan", "GRULAC", "Fair Terms", "more representatives TBC"] {
        assert!(all.contains(part), "{part} is not in {all}");
    }
}

#[test]
fn rows_stay_as_they_were_written() {
    let mut checker = checker();
    let rows = vec![row(" Kaisa  Lund", "", "my own words"), row("", "", "")];
    checker.set("speakers", Answer::Rows(rows.clone())).expect("the form has speakers");
    assert_eq!(checker.rows("speakers"), Some(rows));
}

#[test]
fn no_speakers_no_rows() {
    let mut checker = checker();
    assert_eq!(checker.rows("speakers"), Some(Vec::new()));
    checker.set("title", "Kaisa Lund, Sea Cable Watch").expect("the form has a title");
    assert_eq!(checker.rows("title"), None);
    assert_eq!(checker.rows("no such field"), None);
}
