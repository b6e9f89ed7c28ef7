//! The first look says of a field what the checker says, or that it is pending.

use proptest::prelude::*;
use rapporteur::first::{FirstLook, look};
use rapporteur::template::Kind;
use rapporteur::{Answer, Checker, FieldReport, Host, templates};

/// What is looked at without the checker.
fn is_light(kind: Kind) -> bool {
    matches!(kind, Kind::Line | Kind::Prose)
}

fn report(first: FirstLook) -> FieldReport {
    let FirstLook { field, blank, measure, diagnostics, .. } = first;
    FieldReport { field, blank, measure, diagnostics }
}

/// Holds the first look at `text` in every field of every form against a checker of that answer.
fn holds(text: &str) {
    let answer = Answer::from(text);
    for template in templates() {
        for field in &template.fields {
            let first = look(template, &field.id, text, &Host::default()).expect("a field of the form");
            let pending = !answer.is_blank() && !is_light(field.kind);
            assert_eq!((first.pending, first.blank), (pending, answer.is_blank()), "{}: {text:?}", field.id);
            if pending && field.kind != Kind::Items {
                assert_eq!((first.measure.words, first.measure.items), (None, None), "{}: {text:?}", field.id);
                assert_eq!(first.diagnostics, [], "{text:?}");
                continue;
            }
            let mut checker = Checker::new(template.clone());
            let change = checker.set(&field.id, text).expect("a field of the form");
            let whole = change.fields.into_iter().find(|report| report.field == field.id).expect("the field's report");
            if pending {
                assert_eq!((first.measure.words, first.measure.items), (whole.measure.words, None), "{text:?}");
                assert_eq!(first.diagnostics, [], "{text:?}");
            } else {
                assert_eq!(report(first), whole, "{text:?}");
            }
        }
    }
}

#[test]
fn an_empty_form_is_looked_at_whole() {
    holds("");
    holds(" \u{a0}\n\u{200b}");
}

#[test]
fn answers_of_many_kinds() {
    let long = "word ".repeat(800);
    for text in [
        "TBC",
        "n/a",
        "A title\nin two lines",
        "1. Islands need two paths.\n2. Islands need two paths.\n3.",
        "Noor Vanterpool, Lagoon Telecom, female; Pio Lund",
        "Broad agreement,but no divergence was was voiced. write to noor@reef.example or +679 555 01 23",
        "ALL OF IT IS SHOUTED",
        "Ünïcode\u{200b} with hidden\u{202e} signs &amp; <b>tags</b> and ﬁ cafe\u{301}",
        "There was broad support for the view that XX [or some]",
        "會議會議會議、网络。",
        &long,
    ] {
        holds(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn whatever_is_written(text in "(?s)[\\PC\\n\u{200b}\u{202e} ,.;:()\\[\\]<>&@0-9a-zA-Z]{0,200}") {
        holds(&text);
    }
}
