//! Properties of reading and checking statements, running text and lines.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use rapporteur::{Answer, Checker, Diagnostic, Fix, Reading, Span, SpeakerRow, template};

const FIELDS: [&str; 4] = ["title", "key_messages", "discussion", "recommendations"];

fn checker() -> Checker {
    Checker::new(template("igf-2018-long").expect("the form"))
}

fn check(field: &str, text: &str) -> (Reading, Vec<Diagnostic>) {
    let mut checker = checker();
    let change = checker.set(field, text).expect("a field of the form");
    let report = change.fields.into_iter().find(|report| report.field == field).expect("the field's report");
    (checker.reading(field).expect("a reading").clone(), report.diagnostics)
}

fn fits(text: &str, span: Span) -> bool {
    span.start <= span.end && text.get(span.start..span.end).is_some()
}

fn applied(text: &str, fix: &Fix) -> String {
    let mut fixed = text.to_owned();
    for edit in fix.edits.iter().rev() {
        fixed.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    fixed
}

/// Texts out of what the rules look at.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        5 => "[a-zA-Z]{1,9}",
        5 => Just(" ".to_owned()),
        2 => prop::sample::select(vec!["\n", "\r\n", "\n\n", "\u{a0}", "\u{2029}"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec![".", ",", ";", "?", "!", ":", "...", "…", "(", ")", "[", "]", "\"", "’", "-", "–"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["1. ", "2) ", "(3) ", "a) ", "A. ", "• ", "- ", "Firstly, ", "Secondly, ", "Key messages:", "See above"]).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["\u{200b}", "\u{ad}", "\u{feff}", "\u{200e}", "\u{202e}", "\u{0}", "\u{f0b7}", "e\u{301}", "ﬁ", "ＩＧ"]).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["&amp;", "&nbsp;", "<br>", "</p>", "<b>", "&lt;", "&", "<", "@", "a@b.co", "+33 1 23 45 67 89", "TBC", "XX", "YY", "the the "]).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["There was broad support for the view that", "Many [or some] indicated that...", "[100 words]", "agreed", "disagreed"]).prop_map(str::to_owned),
        1 => "[互联。，اب,،กखд]{1,4}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn sentence() -> impl Strategy<Value = String> {
    // Invented nouns and verbs, so that no sentence says anything that a rule listens for.
    let word = prop::sample::select(vec![
        "rivers", "carry", "stones", "past", "quiet", "mills", "under", "old", "bridges", "towards", "towns",
    ]);
    prop::collection::vec(word, 4..14).prop_map(|words| {
        let mut words: Vec<String> = words.into_iter().map(str::to_owned).collect();
        words.dedup();
        if let Some(first) = words.first_mut() {
            first.replace_range(..1, &first[..1].to_uppercase());
        }
        format!("{} every day.", words.join(" "))
    })
}

fn sound(text: &str, reading: &Reading, diagnostics: &[Diagnostic]) -> Result<(), TestCaseError> {
    if let Reading::Items(items) = reading {
        let mut end = 0;
        for item in &items.items {
            prop_assert!(fits(text, item.span) && item.span.start >= end, "item {:?} of {:?}", item.span, text);
            end = item.span.end;
        }
        prop_assert!(items.items.iter().map(|item| item.words).sum::<usize>() <= text.chars().count());
    }
    for diagnostic in diagnostics {
        prop_assert!(fits(text, diagnostic.span), "{:?} in {:?}", diagnostic, text);
        for fix in &diagnostic.fixes {
            let mut end = 0;
            for edit in &fix.edits {
                prop_assert!(fits(text, edit.span) && edit.span.start >= end, "{:?} in {:?}", fix, text);
                end = edit.span.end;
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_read_twice_alike_and_marked_within_itself(text in prop_oneof![any::<String>(), texts()]) {
        for field in FIELDS {
            let (reading, diagnostics) = check(field, &text);
            sound(&text, &reading, &diagnostics)?;
            prop_assert_eq!((reading, diagnostics), check(field, &text));
        }
    }

    #[test]
    fn a_fix_settles_its_diagnostic(text in texts()) {
        for field in FIELDS {
            let (_, before) = check(field, &text);
            for diagnostic in &before {
                for fix in &diagnostic.fixes {
                    let same = |d: &&Diagnostic| d.code == diagnostic.code && d.params.get("class") == diagnostic.params.get("class");
                    let fixed = applied(&text, fix);
                    let (_, after) = check(field, &fixed);
                    prop_assert!(
                        after.iter().filter(same).count() < before.iter().filter(same).count() || before.iter().filter(same).count() >= 50,
                        "{:?}\n{:?}\n{:?}\n{:?}", diagnostic, text, fixed, after
                    );
                }
            }
        }
    }

    #[test]
    fn a_slip_in_sound_text_is_found_and_mended(sentences in prop::collection::vec(sentence(), 2..5), slip in 0_usize..9) {
        let sound = sentences.join(" ");
        prop_assert_eq!(check("recommendations", &sound).1, vec![]);
        let at = sound.find(' ').expect("a space");
        let (slipped, mended) = match slip {
            0 => (format!("{}\u{ad}{}", &sound[..2], &sound[2..]), sound.clone()),
            1 => (format!("\u{feff}{sound}"), sound.clone()),
            2 => (sound.replacen(' ', " \u{200b}", 1), sound.clone()),
            3 => (format!("{} the the{}", &sound[..at], &sound[at..]), format!("{} the{}", &sound[..at], &sound[at..])),
            4 => (sound.replacen(' ', ",", 1), sound.replacen(' ', ", ", 1)),
            5 => (sound.replacen(' ', "&nbsp;", 1), sound.clone()),
            6 => (sound.replacen(' ', " <b>", 1), sound.clone()),
            7 => (format!("[200 words] {sound}"), sound.clone()),
            _ => (sound.replacen(". ", ".", 1), sound.clone()),
        };
        let (_, found) = check("recommendations", &slipped);
        prop_assert_eq!(found.len(), 1, "{:?}: {:?}", slipped, found);
        prop_assert_eq!(applied(&slipped, &found[0].fixes[0]), mended);
    }

    #[test]
    fn the_way_of_listing_does_not_change_the_messages(sentences in prop::collection::vec(sentence(), 2..5), style in 0_usize..12) {
        let lines: Vec<String> = sentences.iter().enumerate().map(|(index, sentence)| {
            let number = index + 1;
            match style {
                0 | 9 => format!("{number}. {sentence}"),
                1 | 10 => format!("{number}) {sentence}"),
                2 | 11 => format!("({number}) {sentence}"),
                3 => format!("{}) {sentence}", char::from(b'a' + index as u8)),
                4 => format!("• {sentence}"),
                5 => format!("- {sentence}"),
                6 => format!("{number}.\t{sentence}\n\t- under old mills\n\t- past towns"),
                _ => sentence.clone(),
            }
        }).collect();
        let text = match style {
            7 => lines.join("\n\n"),
            8 => lines.join("\r\n"),
            9..=11 => lines.join(" "),
            5 => format!("Key messages:\n{}", lines.join("\n")),
            _ => lines.join("\n"),
        };
        let (reading, _) = check("key_messages", &text);
        let Reading::Items(items) = reading else { panic!("not read as statements") };
        prop_assert_eq!(items.items.len(), sentences.len(), "{:?}", text);
        for (item, sentence) in items.items.iter().zip(&sentences) {
            prop_assert!(item.span.of(&text).starts_with(sentence.as_str()), "{:?}", text);
        }
    }

    #[test]
    fn a_numbered_list_of_the_statements_reads_as_the_same_statements(sentences in prop::collection::vec(sentence(), 1..5), style in 0_usize..3) {
        let text = match style {
            0 => sentences.join("\n"),
            1 => sentences.join("\n\n"),
            _ => format!("Key messages\n\n• {}", sentences.join("\n• ")),
        };
        let of = |text: &str| match check("key_messages", text).0 {
            Reading::Items(items) => items.items.iter().map(|item| item.span.of(text).to_owned()).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        let statements = of(&text);
        let canonical: Vec<String> = statements.iter().enumerate().map(|(index, text)| format!("{}. {text}", index + 1)).collect();
        prop_assert_eq!(of(&canonical.join("\n")), statements);
    }

    #[test]
    fn cells_of_speakers_are_marked_within_themselves(name in texts(), affiliation in texts(), declaration in texts()) {
        let row = SpeakerRow { name, affiliation, declaration };
        let mut checker = checker();
        let change = checker.set("speakers", Answer::Rows(vec![row.clone()])).expect("rows");
        for diagnostic in change.fields.iter().flat_map(|report| &report.diagnostics).filter(|d| d.code.as_str().starts_with("text/")) {
            prop_assert_eq!(diagnostic.item, Some(0));
            let cell = match format!("{:?}", diagnostic.part.expect("a cell")).as_str() {
                "Name" => &row.name,
                "Affiliation" => &row.affiliation,
                _ => &row.declaration,
            };
            prop_assert!(fits(cell, diagnostic.span));
            prop_assert!(diagnostic.fixes.iter().flat_map(|fix| &fix.edits).all(|edit| edit.item == Some(0) && edit.part == diagnostic.part && fits(cell, edit.span)));
        }
    }
}
