//! The checker that follows every edit says the same as a check of the whole draft.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use rapporteur::{
    Answer, Answers, Checker, EditRefused, FieldReport, Refused, SpeakerRow, Template, check, template, templates,
};

fn short() -> Arc<Template> {
    template("igf-2018-short").expect("a built-in template")
}

#[test]
fn one_edit_gives_the_reports_of_the_fields_it_changed_and_no_others() {
    let mut checker = Checker::new(short());
    checker.set("participants", "100").unwrap();
    checker.set("women_and_gender_variant", "40").unwrap();
    let ids = |fields: &[FieldReport]| fields.iter().map(|report| report.field.clone()).collect::<Vec<_>>();

    let change = checker.set("title", "A title").unwrap();
    assert_eq!(ids(&change.fields), ["title"]);

    let change = checker.set("participants", "30").unwrap();
    assert_eq!(ids(&change.fields), ["participants", "women_and_gender_variant"]);
    assert!(change.fields[1].diagnostics.iter().any(|d| d.code.as_str() == "head-count/above-whole"));

    let change = checker.set("participants", "200").unwrap();
    assert_eq!(change.fields[1].diagnostics, []);
}

#[test]
fn counts_are_those_that_the_rules_use() {
    let mut checker = Checker::new(short());
    let change = checker.set("key_messages", "1. One message here.\n2. Another.").unwrap();
    let measure = change.fields[0].measure;
    assert_eq!((measure.words, measure.words_limit.unwrap().at_most), (Some(4), 150));
    assert_eq!((measure.items, measure.items_limit.unwrap().at_most), (Some(2), 3));
}

#[test]
fn what_the_form_does_not_ask_is_refused_and_changes_nothing() {
    let mut checker = Checker::new(short());
    checker.set("title", "A title").unwrap();
    let before = checker.report();
    let unknown = Refused::UnknownField { field: "colour".into(), template: "igf-2018-short".into() };
    assert_eq!(checker.set("colour", "blue"), Err(unknown.clone()));
    assert_eq!(checker.set("title", vec![SpeakerRow::default()]), Err(Refused::RowsForText { field: "title".into() }));
    assert_eq!(checker.set_all(Answers::from_iter([("colour", "blue".into())])), Err(unknown));
    assert_eq!(checker.report(), before);
}

#[test]
fn an_empty_draft_is_told_what_each_form_requires() {
    for form in templates() {
        let found = check(form, &Answers::new()).unwrap();
        let missing: Vec<&str> = found.iter().map(|d| d.field.as_str()).collect();
        let required: Vec<&str> =
            form.fields.iter().filter(|field| field.required.is_some()).map(|field| field.id.as_str()).collect();
        assert_eq!(missing, required, "{}", form.id);
        assert!(found.iter().all(|d| d.code.as_str() == "field/missing"));
    }
}

/// Texts that make rules of every family speak, and texts that make none.
const TEXTS: &[&str] = &[
    "",
    " ",
    "100",
    "40",
    "30",
    "about a third",
    "unknown",
    "Open Forum",
    "open forum",
    "Panel",
    "TBC",
    "N/A",
    "14/11/2018,11:20-12:20",
    "12 November, 12:30-13:30",
    "1 January 2001, 09:00-10:00",
    "Media & Content",
    "Emerging Technologies",
    "Encryption",
    "Virtual Reality",
    "Ana Rosales",
    "Ms. Ana Rosales, Consumer Desk, female",
    "Bo Ferreira, Open Rides\nAna Rosales",
    "1. One.\n2. Two.\n3. Three.\n4. Four.",
    "https://example.org/a",
    "https://example.org/a-very-long-path-that-was-cut…",
    "zero\u{200b}width",
    "数据治理很重要。",
    "See above",
];

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        5 => proptest::sample::select(TEXTS).prop_map(Answer::from),
        1 => (100usize..400).prop_map(|words| Answer::from("word ".repeat(words))),
        1 => "\\PC{0,40}".prop_map(Answer::from),
    ]
}

fn any_row() -> impl Strategy<Value = SpeakerRow> {
    let cell = |texts: &'static [&'static str]| proptest::sample::select(texts).prop_map(str::to_owned);
    (
        cell(&["", "Ana Rosales", "Bo Ferreira", "TBC"]),
        cell(&["", "Consumer Desk"]),
        cell(&["", "female", "male", "non-binary", "prefer not to answer"]),
    )
        .prop_map(|(name, affiliation, declaration)| SpeakerRow { name, affiliation, declaration })
}

fn any_edit(form: &Template) -> impl Strategy<Value = (String, Answer)> + use<> {
    let ids: Vec<String> = form.fields.iter().map(|field| field.id.clone()).collect();
    prop_oneof![
        9 => (proptest::sample::select(ids), any_answer()),
        1 => proptest::collection::vec(any_row(), 0..4).prop_map(|rows| ("speakers".to_owned(), Answer::from(rows))),
    ]
}

fn any_session() -> impl Strategy<Value = (Arc<Template>, Vec<(String, Answer)>)> {
    proptest::sample::select(templates().to_vec()).prop_flat_map(|form| {
        let edits = proptest::collection::vec(any_edit(&form), 0..40);
        edits.prop_map(move |edits| (Arc::clone(&form), edits))
    })
}

/// Pieces of text that what is found of one line, or of two, depends on.
const PIECES: &[&str] = &[
    "a",
    "the ",
    "the\n",
    " ",
    "\n",
    "\r\n",
    "\u{b}",
    "\u{a0}",
    "\u{2028}",
    "A. ",
    "\nB. ",
    "\n1 Trust",
    "\n2 Trust",
    "1. ",
    "- ",
    "(tbc)",
    "TBC ",
    "one,two ",
    "first.Second ",
    "x",
    "XX ",
    "[150 words] ",
    "No agreement...\n",
    "There was broad support for the view that",
    "Many [or some] indicated ",
    "agreed ",
    "dis",
    "disagree ",
    "views were divided ",
    "12",
    "+33 1 23 45 67 89 ",
    "tel. ",
    "ana.silva@example.org ",
    "<b>",
    "&amp;",
    "\u{200b}",
    "e\u{301}",
    "é",
    "数据",
    "、",
    "اتفق، ",
    "𝄞",
    "ends here in a column of a page that goes on\n",
    "in small letters on the next line of it and ends.\n",
    "Discussion: ",
    "an answer of a hundred letters and more, which a page would show on one line and nobody would break anywhere ",
];

/// An edit of a text: where it begins and ends, in parts of 1000, and what is put there.
fn any_change() -> impl Strategy<Value = (usize, usize, String)> {
    let pieces =
        |most| proptest::collection::vec(proptest::sample::select(PIECES), 0..most).prop_map(|all| all.concat());
    prop_oneof![
        4 => (0..=1000_usize, Just(0_usize), pieces(3)),
        3 => (0..=1000_usize, 0..20_usize, pieces(2)),
        1 => (0..=1000_usize, 0..1000_usize, pieces(30)),
    ]
}

/// The nearest border of a character at or before a part of the text.
fn border(text: &str, thousandth: usize) -> usize {
    let at = text.len() * thousandth.min(1000) / 1000;
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).expect("every text has a beginning")
}

#[test]
fn an_edit_that_cannot_be_made_is_refused_and_changes_nothing() {
    let mut checker = Checker::new(short());
    checker.set("discussion", "Zoë spoke.").unwrap();
    checker.set("speakers", vec![SpeakerRow::default()]).unwrap();
    let before = (checker.report(), checker.answers());
    let field = || "discussion".to_owned();
    assert_eq!(checker.edit("discussion", 3..4, "e"), Err(EditRefused::WithinCharacter { field: field() }));
    assert_eq!(checker.edit("discussion", 0..12, ""), Err(EditRefused::Outside { field: field() }));
    assert_eq!(
        checker.edit("discussion", std::ops::Range { start: 2, end: 1 }, ""),
        Err(EditRefused::Outside { field: field() })
    );
    assert_eq!(checker.edit("speakers", 0..0, "a"), Err(EditRefused::Rows { field: "speakers".into() }));
    assert!(matches!(checker.edit("colour", 0..0, "blue"), Err(EditRefused::Field(Refused::UnknownField { .. }))));
    assert_eq!((checker.report(), checker.answers()), before);
}

#[test]
fn places_of_an_edit_are_found_in_utf_16() {
    let mut checker = Checker::new(short());
    checker.set("discussion", "Zoë sang 𝄞.\nAll agreed.").unwrap();
    let cases =
        [(0..0, Some(0..0)), (2..3, Some(2..4)), (9..11, Some(10..14)), (12..13, Some(15..16)), (24..24, Some(27..27))];
    for (units, bytes) in cases {
        assert_eq!(checker.bytes_of("discussion", units.clone()).ok(), bytes, "{units:?}");
    }
    let field = || "discussion".to_owned();
    assert_eq!(checker.bytes_of("discussion", 10..11), Err(EditRefused::WithinCharacter { field: field() }));
    assert_eq!(checker.bytes_of("discussion", 0..25), Err(EditRefused::Outside { field: field() }));
}

proptest! {
    #[test]
    fn edits_give_the_reports_of_the_whole_text(
        form in proptest::sample::select(templates().to_vec()),
        field in proptest::sample::select(vec!["discussion", "key_messages", "gender_discussion", "title", "speakers"]),
        start in proptest::collection::vec(proptest::sample::select(PIECES), 0..60),
        edits in proptest::collection::vec(any_change(), 1..12),
    ) {
        prop_assume!(form.field(field).is_some());
        let mut text = start.concat();
        let mut checker = Checker::new(Arc::clone(&form));
        checker.set(field, text.as_str()).unwrap();
        let (mut told_texts, mut told_drafts) = (checker.clone(), checker.clone());
        for (at, length, inserted) in edits {
            let range = border(&text, at)..border(&text, at + length);
            let change = checker.edit(field, range.clone(), &inserted).unwrap();
            text.replace_range(range.clone(), &inserted);
            prop_assert_eq!(checker.answer(field).and_then(Answer::text), Some(text.as_str()));
            let mut whole = Checker::new(Arc::clone(&form));
            let expected = whole.set(field, text.as_str()).unwrap();
            prop_assert_eq!(&change.fields[0], &expected.fields[0], "{:?} in {:?}", range, text);
            prop_assert_eq!(checker.reading(field), whole.reading(field));
            let change = told_texts.set(field, text.as_str()).unwrap();
            prop_assert_eq!(&change.fields[0], &expected.fields[0], "{:?}", text);
            told_drafts.set_all([(field, Answer::from(text.as_str()))].into_iter().collect()).unwrap();
            prop_assert_eq!(told_drafts.report(), whole.report(), "{:?}", text);
            let in_utf16 = |checker: &Checker| {
                let mut found = checker.diagnostics();
                rapporteur::utf16::diagnostics(&mut found, checker);
                found
            };
            prop_assert_eq!(in_utf16(&checker), in_utf16(&whole));
            prop_assert_eq!(in_utf16(&told_texts), in_utf16(&whole));
            let units = text.encode_utf16().count();
            prop_assert_eq!(checker.bytes_of(field, units..units), Ok(text.len()..text.len()));
        }
    }
}

proptest! {
    #[test]
    fn after_any_edits_the_diagnostics_are_those_of_the_whole_draft((form, edits) in any_session()) {
        let mut checker = Checker::new(Arc::clone(&form));
        let mut answers = Answers::new();
        // What a page shows that replaces the reports of each change and asks for nothing else.
        let mut shown: BTreeMap<String, FieldReport> =
            checker.report().into_iter().map(|report| (report.field.clone(), report)).collect();
        for (field, answer) in edits {
            answers.insert(field.clone(), answer.clone());
            let change = checker.set(&field, answer).unwrap();
            shown.extend(change.fields.into_iter().map(|report| (report.field.clone(), report)));
            prop_assert_eq!(checker.diagnostics(), check(&form, &answers).unwrap());
        }
        let followed: Vec<FieldReport> = form.fields.iter().map(|field| shown[&field.id].clone()).collect();
        prop_assert_eq!(followed, checker.report());
    }

    #[test]
    fn every_span_lies_in_the_text_that_it_speaks_of((form, edits) in any_session()) {
        let answers: Answers = edits.into_iter().collect();
        for diagnostic in check(&form, &answers).unwrap() {
            let text = match (answers.get(&diagnostic.field), diagnostic.item, diagnostic.part) {
                (Some(Answer::Text(text)), ..) => text.as_str(),
                (Some(Answer::Rows(rows)), Some(item), Some(part)) => rows[item].cell(part),
                _ => "",
            };
            prop_assert!(text.get(diagnostic.span.start..diagnostic.span.end).is_some(), "{diagnostic:?}");
            for edit in diagnostic.fixes.iter().flat_map(|fix| &fix.edits).filter(|edit| edit.part.is_none()) {
                prop_assert!(text.get(edit.span.start..edit.span.end).is_some(), "{diagnostic:?}");
            }
        }
    }

    #[test]
    fn a_rule_gives_the_parameters_that_the_catalogue_lists((form, edits) in any_session()) {
        for diagnostic in check(&form, &edits.into_iter().collect()).unwrap() {
            let rule = diagnostic.code.rule();
            let given: Vec<&str> = diagnostic.params.iter().map(|(name, _)| name).collect();
            prop_assert_eq!(&given, &rule.params, "{}", diagnostic.code.as_str());
            prop_assert!(rule.severities.contains(&diagnostic.severity), "{}", diagnostic.code.as_str());
        }
    }
}

#[test]
fn a_related_speaker_in_a_table_is_named_by_row_and_cell() {
    let mut checker = Checker::new(short());
    let row = |name: &str| SpeakerRow {
        name: name.into(),
        affiliation: "Consumer Desk".into(),
        declaration: "female".into(),
    };
    checker.set("speakers", vec![row("Zoë Exämple"), row("Ana Rosales")]).unwrap();
    checker.set("participants", "1").unwrap();
    let found = checker.diagnostics();
    let below = found.iter().find(|d| d.code.as_str() == "head-count/below-speakers").expect("a diagnostic");
    let place = &below.related[0];
    assert_eq!(
        (place.field.as_str(), place.item, place.part),
        ("speakers", Some(0), Some(rapporteur::diagnostic::Part::Name))
    );
    assert_eq!((place.span.start, place.span.end), (0, "Zoë Exämple".len()));
}
