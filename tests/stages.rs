//! Runs the tables in `tests/stages/`, and what holds of any two reports. See `tests/stages/README.md`.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;

use proptest::prelude::*;
use rapporteur::diagnostic::{Part, Place};
use rapporteur::{Answer, Answers, Difference, Draft, Refused, SpeakerRow, Template, carry_over, compare, template};
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table<Case> {
    earlier_form: String,
    later_form: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Compared {
    habit: String,
    earlier_form: Option<String>,
    later_form: Option<String>,
    earlier: Answers,
    #[serde(default)]
    later: Answers,
    #[serde(default)]
    says: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Carried {
    habit: String,
    earlier_form: Option<String>,
    later_form: Option<String>,
    answers: Answers,
    becomes: Answers,
    #[serde(default)]
    dropped: BTreeMap<String, String>,
}

fn table<Case: DeserializeOwned>(file: &str) -> Table<Case> {
    let text = std::fs::read_to_string(format!("tests/stages/{file}.toml")).expect("a readable table");
    toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn marked<'a>(place: &Place, answers: &'a Answers) -> &'a str {
    match (answers.get(&place.field), place.item, place.part) {
        (Some(Answer::Text(text)), ..) => place.span.of(text),
        (Some(Answer::Rows(rows)), Some(item), Some(part)) => place.span.of(rows[item].cell(part)),
        _ => "",
    }
}

/// A difference in a line: severity, code, and field and marked text on either side.
fn line(difference: &Difference, earlier: &Draft, later: &Draft) -> String {
    let severity = format!("{:?}", difference.severity).to_lowercase();
    let side = |place: &Place, draft: &Draft| format!("{} «{}»", place.field, marked(place, &draft.answers));
    let (before, after) = (side(&difference.earlier, earlier), side(&difference.later, later));
    format!("{severity} {} {before} > {after}", difference.code.as_str())
}

#[test]
fn every_pair_of_reports_says_what_its_table_expects() {
    let table: Table<Compared> = table("compare");
    let mut wrong = Vec::new();
    for case in table.case {
        let earlier =
            Draft { template: case.earlier_form.unwrap_or(table.earlier_form.clone()), answers: case.earlier };
        let later = Draft { template: case.later_form.unwrap_or(table.later_form.clone()), answers: case.later };
        let found = compare(&earlier, &later).unwrap_or_else(|refused| panic!("{}: {refused}", case.habit));
        let says: Vec<String> = found.iter().map(|difference| line(difference, &earlier, &later)).collect();
        if says != case.says {
            wrong.push(format!("{}\n    says {says:#?}\n    not {:#?}", case.habit, case.says));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n\n{}\n", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn every_answer_is_carried_where_its_table_expects() {
    let table: Table<Carried> = table("carry_over");
    for case in table.case {
        let from = Draft { template: case.earlier_form.unwrap_or(table.earlier_form.clone()), answers: case.answers };
        let to = form(case.later_form.as_ref().unwrap_or(&table.later_form));
        let carried = carry_over(&from, &to).unwrap_or_else(|refused| panic!("{}: {refused}", case.habit));
        assert_eq!(carried.draft, Draft { template: to.id.clone(), answers: case.becomes }, "{}", case.habit);
        let dropped: BTreeMap<String, String> =
            carried.dropped.into_iter().map(|dropped| (dropped.field, dropped.text)).collect();
        assert_eq!(dropped, case.dropped, "{}", case.habit);
        let written: Vec<&str> = carried.carried.iter().map(|answer| answer.to.as_str()).collect();
        let all: Vec<&str> = to.fields.iter().map(|field| field.id.as_str()).collect();
        let open = |id: &&str| carried.to_write.iter().any(|open| open == id);
        assert_eq!(written, all.iter().copied().filter(|id| !open(id)).collect::<Vec<_>>(), "{}", case.habit);
    }
}

#[test]
fn every_sort_of_difference_speaks_in_the_table() {
    let text = std::fs::read_to_string("tests/stages/compare.toml").expect("a readable table");
    let silent: Vec<&str> = rapporteur::DIFFERENCES
        .iter()
        .map(|rule| rule.code.as_str())
        .filter(|code| !text.contains(&format!(" {code} ")))
        .collect();
    assert_eq!(silent, Vec::<&str>::new());
}

#[test]
fn what_no_form_takes_is_refused() {
    let unknown = Draft { template: "igf-1999".into(), ..Draft::default() };
    let short = Draft { template: "igf-2018-short".into(), ..Draft::default() };
    let refused = Refused::UnknownTemplate { template: "igf-1999".into() };
    assert_eq!(compare(&unknown, &short), Err(refused.clone()));
    assert_eq!(compare(&short, &unknown), Err(refused.clone()));
    assert_eq!(carry_over(&unknown, &form("igf-2018-short")), Err(refused));
}

/// A form of another year, made of parts of one that is built in.
#[test]
fn questions_with_other_ids_are_known_by_their_labels_and_kinds() {
    let mut next = (*form("igf-2018-short")).clone();
    next.id = "next-year".into();
    next.fields.retain(|field| ["title", "moderators", "discussion"].contains(&field.id.as_str()));
    for field in &mut next.fields {
        field.id = format!("q_{}", field.id);
    }
    next.fields[0].label = "TITLE:".into();
    next.fields[2].kind = rapporteur::template::Kind::Items;
    let answers = [("title", "A title"), ("moderators", "Kaisa Lund"), ("discussion", "Many said so.")];
    let answers = answers.into_iter().map(|(field, text)| (field, Answer::from(text))).collect();
    let carried = carry_over(&Draft { template: "igf-2018-short".into(), answers }, &next).expect("a built-in form");
    let to: Vec<(&str, &str)> =
        carried.carried.iter().map(|answer| (answer.from.as_str(), answer.to.as_str())).collect();
    assert_eq!(to, [("title", "q_title"), ("moderators", "q_moderators")]);
    assert_eq!(carried.dropped.len(), 1);
    assert_eq!((carried.dropped[0].field.as_str(), carried.dropped[0].text.as_str()), ("discussion", "Many said so."));
    assert_eq!(carried.dropped[0].label, form("igf-2018-short").fields[10].label);
    assert_eq!(carried.to_write, ["q_discussion"]);
}

#[test]
fn each_form_names_the_one_before_it() {
    let follows = |id: &str| form(id).follows.clone();
    assert_eq!(follows("igf-2018-presession"), None);
    assert_eq!(follows("igf-2018-short").as_deref(), Some("igf-2018-presession"));
    assert_eq!(follows("igf-2018-long").as_deref(), Some("igf-2018-short"));
}

fn form(id: &str) -> std::sync::Arc<Template> {
    template(id).expect("a built-in form")
}

/// Answers made of the words and marks that reports are made of.
fn answer() -> impl Strategy<Value = Answer> {
    let pieces = prop::sample::select(vec![
        "Kaisa Lund",
        "Lund",
        "Rui Prado",
        "Dr.",
        "and",
        ",",
        ";",
        "\n",
        "(",
        ")",
        "Sea Cable Watch",
        "Female",
        "male",
        "Moderator:",
        "14 November 2018",
        "11/12/2018",
        "11:20-12:20",
        "2:00-3:00",
        "Workshop",
        "WS #136",
        "Media & Content",
        "TBC",
        "N/A",
        "about",
        "100",
        "half",
        "onsite",
        "online",
        "1.",
        "-",
        "https://example.org/a",
        "王小明",
        "é",
        "𝄞",
        "\u{202e}",
        "\u{0}",
    ]);
    let text = prop::collection::vec(pieces, 0..12).prop_map(|words| words.join(" "));
    prop_oneof![6 => text, 1 => any::<String>()].prop_map(Answer::Text)
}

fn row() -> impl Strategy<Value = SpeakerRow> {
    (answer(), answer(), answer()).prop_map(|cells| {
        let text = |answer: Answer| answer.text().unwrap_or_default().to_owned();
        SpeakerRow { name: text(cells.0), affiliation: text(cells.1), declaration: text(cells.2) }
    })
}

fn draft() -> impl Strategy<Value = Draft> {
    let forms = ["igf-2018-presession", "igf-2018-short", "igf-2018-long"];
    let rows = prop::option::of(prop::collection::vec(row(), 0..4));
    (prop::sample::select(forms.to_vec()), prop::collection::vec(answer(), 17), rows).prop_map(|(id, answers, rows)| {
        let mut answers: Answers = form(id).fields.iter().map(|field| field.id.clone()).zip(answers).collect();
        if let Some(rows) = rows {
            answers.insert("speakers", Answer::Rows(rows));
        }
        Draft { template: id.to_owned(), answers }
    })
}

fn place_fits(place: &Place, draft: &Draft) -> bool {
    match (draft.answers.get(&place.field), place.item, place.part) {
        (Some(Answer::Text(text)), _, None) => text.get(place.span.start..place.span.end).is_some(),
        (Some(Answer::Rows(rows)), Some(item), Some(part)) => {
            let fits = |row: &SpeakerRow| row.cell(part).get(place.span.start..place.span.end).is_some();
            rows.get(item).is_some_and(fits)
        }
        (_, None, None) => place.span.is_empty(),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_draft_does_not_differ_from_itself(draft in draft()) {
        prop_assert_eq!(compare(&draft, &draft), Ok(Vec::new()));
    }

    #[test]
    fn every_difference_names_places_that_are_there(earlier in draft(), later in draft()) {
        for difference in compare(&earlier, &later).expect("built-in forms") {
            prop_assert!(place_fits(&difference.earlier, &earlier), "{difference:?}");
            prop_assert!(place_fits(&difference.later, &later), "{difference:?}");
            let rule = rapporteur::DIFFERENCES.iter().find(|rule| rule.code == difference.code).expect("in the catalogue");
            let params: Vec<&str> = difference.params.iter().map(|(name, _)| name).collect();
            prop_assert_eq!(&params[..], rule.params);
        }
    }

    #[test]
    fn nothing_written_is_lost_on_the_way(from in draft(), to in prop::sample::select(vec!["igf-2018-presession", "igf-2018-short", "igf-2018-long"])) {
        let to = form(to);
        let carried = carry_over(&from, &to).expect("built-in forms");
        for (field, answer) in from.answers.iter().filter(|(_, answer)| !answer.is_blank()) {
            let place = carried.carried.iter().find(|carried| carried.from == field);
            let left = carried.dropped.iter().find(|dropped| dropped.field == field);
            let same = place.is_some_and(|place| carried.draft.answers.get(&place.to) == Some(answer));
            let apart = left.is_some_and(|left| left.part == Some(Part::Declaration)) && place.is_some();
            prop_assert!(same || apart || left.is_some_and(|left| Some(left.text.as_str()) == answer.text() || answer.text().is_none()));
        }
        for (field, _) in carried.draft.answers.iter() {
            prop_assert!(carried.carried.iter().any(|carried| carried.to == field));
        }
        prop_assert_eq!(carried.draft.answers.iter().count() + carried.to_write.len(), to.fields.len());
    }
}
