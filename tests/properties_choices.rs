//! Session types, themes and subthemes: what holds for any text.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use rapporteur::diagnostic::Value;
use rapporteur::{Checker, Diagnostic, template};

const FIELDS: [&str; 3] = ["session_type", "theme", "subtheme"];

fn checked(field: &str, text: &str) -> (String, Vec<Diagnostic>) {
    let mut checker = Checker::new(template("igf-2018-short").expect("a template that exists"));
    checker.set(field, text).expect("a field that exists");
    let of_field = checker.diagnostics().into_iter().filter(|d| d.field == field).collect();
    (checker.reading(field).expect("a field that exists").to_string(), of_field)
}

/// Names of the form and pieces of names, marks between them, and anything.
fn answers() -> impl Strategy<Value = String> {
    let form = template("igf-2018-short").expect("a template that exists");
    let fields = FIELDS.iter().filter_map(|id| form.field(id));
    let choices = fields.flat_map(|(_, field)| field.options.iter().chain(&field.formats));
    let names: Vec<String> =
        choices.flat_map(|choice| std::iter::once(&choice.name).chain(&choice.aliases)).cloned().collect();
    let name = proptest::sample::select(names);
    let slipped = (name.clone(), 0..12usize).prop_map(|(name, at)| {
        name.char_indices().filter(|(index, _)| *index != at).map(|(_, c)| c).collect::<String>()
    });
    let mark = proptest::sample::select(vec![
        " ", "\n", "; ", ", ", " - ", " / ", ": ", " and ", " & ", " (", ")", " on ", " #14 ", "\u{a0}", "\u{200b}",
        "–", "• ",
    ]);
    let piece = prop_oneof![4 => name, 2 => slipped, 4 => mark.prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    prop_oneof![4 => proptest::collection::vec(piece, 1..7).prop_map(|all| all.concat()), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn spans_lie_in_the_text_and_reading_twice_gives_the_same(text in answers()) {
        for field in FIELDS {
            let (reads, says) = checked(field, &text);
            prop_assert_eq!((reads, says.clone()), checked(field, &text));
            for diagnostic in &says {
                prop_assert!(text.get(diagnostic.span.start..diagnostic.span.end).is_some(), "{:?}", diagnostic);
            }
        }
    }

    #[test]
    fn a_canonical_form_reads_as_itself(text in answers()) {
        for field in FIELDS {
            let (reads, _) = checked(field, &text);
            if !matches!(reads.as_str(), "nothing" | "") {
                prop_assert_eq!(&checked(field, &reads).0, &reads);
            }
        }
    }

    #[test]
    fn every_fix_removes_its_diagnostic_and_adds_none(text in answers()) {
        for field in FIELDS {
            let (_, mut before) = checked(field, &text);
            // What is said of single characters may go with them.
            before.retain(|d| !d.code.as_str().starts_with("text/"));
            for (index, fix) in before.iter().enumerate().filter_map(|(index, d)| Some((index, d.fixes.first()?))) {
                let mut mended = text.clone();
                for edit in fix.edits.iter().rev() {
                    mended.replace_range(edit.span.start..edit.span.end, &edit.text);
                }
                let (reads, after) = checked(field, &mended);
                // Not all of the reading stays: where a name ran on into others without a mark, parting it brings them to
                // light or makes them its explanation.
                if let Some(Value::Text(name)) = fix.params.get("text") {
                    prop_assert!(reads.contains(name.as_str()), "{:?} became {:?} and reads {}", text, mended, reads);
                }
                let codes = |all: &[Diagnostic]| all.iter().map(|d| d.code).filter(|c| !c.as_str().starts_with("text/")).collect::<Vec<_>>();
                let mut others = codes(&before);
                others.remove(index);
                // What a name is made whole by may settle others too: it may have been taken for a choice of its own.
                for code in codes(&after) {
                    let known = others.iter().position(|other| *other == code);
                    prop_assert!(known.is_some(), "{:?} became {:?} and is told {}", text, mended, code.as_str());
                    others.remove(known.unwrap_or_default());
                }
            }
        }
    }

    #[test]
    fn spaces_and_case_do_not_change_the_reading(field in 0..3usize, option in any::<proptest::sample::Index>(), wide in any::<bool>()) {
        let form = template("igf-2018-short").expect("a template that exists");
        let options = &form.field(FIELDS[field]).expect("a field that exists").1.options;
        let name = &options[option.index(options.len())].name;
        let space = if wide { "\u{a0} " } else { "  " };
        let written = format!("{space}{}\t", name.to_uppercase().replace(' ', space));
        prop_assert_eq!(&checked(FIELDS[field], &written).0, name);
        let dashed = format!("–{space}{}", name.to_lowercase());
        prop_assert_eq!(&checked(FIELDS[field], &dashed).0, name);
    }
}
