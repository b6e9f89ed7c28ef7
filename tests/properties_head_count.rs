//! What holds of head counts for any text.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use rapporteur::reading::HeadCount;
use rapporteur::{Checker, Reading, Span, template};

const WHOLE: &str = "participants";
const PART: &str = "women_and_gender_variant";

fn checker(field: &str, text: &str) -> Checker {
    let mut checker = Checker::new(template("igf-2018-short").expect("a form of the product"));
    checker.set(PART, if field == PART { text } else { "unknown" }).expect("a field of the form");
    checker.set(WHOLE, if field == WHOLE { text } else { "unknown" }).expect("a field of the form");
    checker
}

fn count(checker: &Checker, field: &str) -> Option<HeadCount> {
    match checker.reading(field) {
        Some(Reading::HeadCount(count)) => Some(count.clone()),
        _ => None,
    }
}

fn reads(field: &str, text: &str) -> String {
    checker(field, text).reading(field).expect("a field of the form").to_string()
}

fn fits(span: Span, text: &str) -> bool {
    span.start <= span.end && text.get(span.start..span.end).is_some()
}

/// Words of head counts in any order: far more of them mean something than of arbitrary text.
fn wordy() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "about",
        "100",
        "40",
        "3",
        "women",
        "men",
        "participants",
        "online",
        "onsite",
        "in the room",
        "of which",
        "of",
        "the",
        "and",
        "or",
        "-",
        "to",
        "between",
        "%",
        "/",
        "half",
        "a",
        "third",
        "one",
        "two",
        "hundred",
        "forty",
        "dozen",
        "(",
        ")",
        ",",
        ";",
        ":",
        ".",
        "\n",
        "+",
        "=",
        "more than",
        "at least",
        "up to",
        "unknown",
        "n/a",
        "none",
        "no",
        "most",
        "total",
        "room",
        "#",
        "2018",
        "November",
        "minutes",
        "gender variant",
        "±",
        "?",
        "une",
        "centaine",
        "от",
        "до",
        "五十",
        "人",
        "百分之",
        "分之",
        "حوالي",
        "و",
        "1,200",
        "1 200",
        "60.5",
        "k",
    ]);
    prop::collection::vec((words, prop::sample::select(vec!["", " ", "\u{a0}"])), 0..24)
        .prop_map(|parts| parts.into_iter().map(|(word, gap)| format!("{word}{gap}")).collect())
}

fn sound(text: &str) -> Result<(), TestCaseError> {
    for field in [WHOLE, PART] {
        let checker = checker(field, text);
        for diagnostic in checker.diagnostics().iter().filter(|d| d.field == field) {
            prop_assert!(fits(diagnostic.span, text), "{:?} of {text:?}", diagnostic.span);
            let own = diagnostic.code.as_str().starts_with("head-count/");
            prop_assert!(!own || diagnostic.fixes.is_empty(), "a fix would have to guess a number");
        }
        let Some(count) = count(&checker, field) else { continue };
        prop_assert!(fits(count.span, text));
        prop_assert!(count.notes.iter().all(|note| fits(note.span, text)));
        prop_assert!(count.amount.is_some() || !count.notes.is_empty(), "{text:?} is left without a word");
        prop_assert_eq!(reads(field, text), count.to_string());
    }
    Ok(())
}

/// Numbers as people write them, with their value.
fn number() -> impl Strategy<Value = (u64, String)> {
    (1_u64..200_000, 0..7_usize).prop_map(|(value, custom)| {
        let plain = value.to_string();
        let grouped = |by: &str| match value {
            0..=999 => value.to_string(),
            _ => format!("{}{by}{:03}", value / 1000, value % 1000),
        };
        let in_script = |zero: u32| plain.bytes().filter_map(|b| char::from_u32(zero + u32::from(b - b'0'))).collect();
        let text = match custom {
            0 => grouped(","),
            1 => grouped("."),
            2 => grouped("\u{a0}"),
            3 => grouped("’"),
            4 => in_script(0x660),
            5 => in_script(0xff10),
            _ => in_script(0x966),
        };
        (value, text)
    })
}

/// A number in its canonical form: one that looks like a year takes a noun.
fn canonical(number: u64) -> String {
    if (2001..=2039).contains(&number) { format!("{number} people") } else { number.to_string() }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_text_is_read_soundly(text in any::<String>()) {
        sound(&text)?;
    }

    #[test]
    fn any_words_of_head_counts_are_read_soundly(text in wordy()) {
        sound(&text)?;
    }

    #[test]
    fn a_canonical_form_reads_back_as_itself(text in wordy()) {
        for field in [WHOLE, PART] {
            let reader = checker(field, &text);
            if let Some(count) = count(&reader, field).filter(|count| count.amount.is_some()) {
                let canonical = count.to_string();
                prop_assert_eq!(reads(field, &canonical), canonical, "of {:?}", text);
            }
        }
    }

    #[test]
    fn every_custom_of_writing_a_number_gives_the_number(
        (value, written) in number(),
        hedge in prop::sample::select(vec!["", "about ", "Environ ", "около ", "~", "unos "]),
        noun in prop::sample::select(vec!["", " people", " participants.", " personnes", " человек"]),
    ) {
        prop_assume!(!(noun.is_empty() && hedge.is_empty() && (2001..=2039).contains(&value)));
        let estimate = if hedge.is_empty() { "" } else { " (estimate)" };
        let expected = format!("{}{estimate}", canonical(value));
        prop_assert_eq!(reads(WHOLE, &format!("{hedge}{written}{noun}")), expected);
    }

    #[test]
    fn case_dashes_and_spaces_do_not_change_the_reading(
        low in 1_u64..500, more in 1_u64..500,
        dash in prop::sample::select(vec!["-", "–", "—", " - ", " – ", "\u{2011}", " \u{2212} ", " to ", " TO ", "\u{a0}to\u{a0}"]),
        noun in prop::sample::select(vec!["", " women", " WOMEN", "\u{a0}Women", "  women  "]),
    ) {
        let high = low + more;
        prop_assume!(!(low == 50 && high == 50));
        prop_assert_eq!(reads(PART, &format!("{low}{dash}{high}{noun}")), format!("{low}-{high}"));
    }

    #[test]
    fn onsite_and_online_add_up(onsite in 1_u64..2000, online in 1_u64..2000, women in 0_u64..2000) {
        let text = format!("{onsite} onsite, of which {women} were women; {online} online");
        prop_assert_eq!(reads(WHOLE, &text), canonical(onsite + online));
        prop_assert_eq!(reads(PART, &text), canonical(women));
    }

    #[test]
    fn a_part_is_refused_exactly_when_it_is_above_the_whole(part in 0_u64..300, whole in 0_u64..300) {
        let mut checker = checker(WHOLE, &whole.to_string());
        checker.set(PART, part.to_string()).expect("a field of the form");
        let refused = checker.diagnostics().iter().any(|d| d.code.as_str() == "head-count/above-whole");
        prop_assert_eq!(refused, part > whole);
    }
}
