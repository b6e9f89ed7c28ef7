//! What holds for people and speakers whatever is written.

use proptest::prelude::*;
use rapporteur::reading::Reading;
use rapporteur::{Answer, Checker, Diagnostic, SpeakerRow, template};

const PEOPLE: &str = "moderators";
const SPEAKERS: &str = "speakers";

fn checked(field: &str, answer: impl Into<Answer>) -> (Reading, Vec<Diagnostic>) {
    let mut checker = Checker::new(template("igf-2018-short").expect("a built-in form"));
    checker.set(field, answer.into()).expect("a field of the form");
    let reading = checker.reading(field).expect("a field of the form").clone();
    let found = checker.report().into_iter().find(|report| report.field == field).expect("a report").diagnostics;
    (reading, found)
}

fn read(field: &str, text: &str) -> String {
    checked(field, text).0.to_string()
}

/// Every place that a reading or a diagnostic names lies inside the text, on borders of characters.
fn places_fit(text: &str, reading: &Reading, found: &[Diagnostic]) -> Result<(), TestCaseError> {
    let mut spans: Vec<_> = found.iter().map(|diagnostic| diagnostic.span).collect();
    spans.extend(found.iter().flat_map(|diagnostic| diagnostic.related.iter().map(|place| place.span)));
    match reading {
        Reading::People(people) => spans.extend(people.people.iter().flat_map(|one| [one.span, one.name_span])),
        Reading::Speakers(list) => spans.extend(list.speakers.iter().flat_map(|one| [one.span, one.name_span])),
        _ => {}
    }
    for span in spans {
        prop_assert!(text.get(span.start..span.end).is_some(), "{span:?} does not fit");
    }
    Ok(())
}

/// Text made of the words and marks that lists of people are made of.
fn listlike() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Sofia Rossi",
        "Rossi",
        "Dr.",
        "Ms",
        "and",
        "&",
        ",",
        ";",
        " - ",
        "–",
        "(",
        ")",
        "[",
        "|",
        "\t",
        "\n",
        ":",
        "/",
        "Example Labs",
        "Ministry of Trade",
        "NESCOR",
        "Director",
        "of",
        "the",
        "female",
        "F",
        "male",
        "Male",
        "TBC",
        "N/A",
        "Moderator",
        "Speakers:",
        "1.",
        "2)",
        "•",
        "a.",
        "王伟",
        "女",
        "、",
        "（",
        "）",
        "أحمد علي",
        "،",
        "и",
        "Иван Петров",
        "prefer not to answer",
        "male/female",
        "Gender:",
        " ",
        "\u{200b}",
        "\u{a0}",
        "é",
        "e\u{301}",
        "'",
        "GRULAC",
        "PhD",
        "..",
        "…",
        "<a@b.cd>",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.join(" "))
}

fn anything() -> impl Strategy<Value = String> {
    prop_oneof![listlike(), ".{0,120}", "(?s).{0,120}"]
}

fn given() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Sofia",
        "Arjun",
        "Jean-Pierre",
        "María",
        "Kofi",
        "Anna",
        "Nguyễn",
        "Omar",
        "Seán",
        "Aylin",
    ])
}

fn family() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Rossi",
        "Mehta",
        "O'Dell",
        "van der Berg",
        "Núñez",
        "Osei",
        "al-Farsi",
        "Bakker",
        "Zimmer",
    ])
}

fn body() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "Example Labs",
        "Ministry of Trade, Industry and Labour",
        "University of Norland",
        "NESCOR",
        "Open Rivers e.V.",
        "Digital Bridge Association (DBA)",
        "Fundación Datos Abiertos",
        "Centre for Law and Society",
    ])
}

fn declaration() -> impl Strategy<Value = (&'static str, &'static str)> {
    prop::sample::select(vec![
        ("female", "female"),
        ("Male", "male"),
        ("F", "female"),
        ("trans woman", "transgender female"),
        ("gender-variant", "gender variant"),
        ("prefer not to say", "prefer not to answer"),
        ("mujer", "female"),
        ("TRANSGENDER MALE", "transgender male"),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn people_read_whatever_is_written(text in anything()) {
        let (reading, found) = checked(PEOPLE, text.as_str());
        places_fit(&text, &reading, &found)?;
        prop_assert_eq!((reading, found), checked(PEOPLE, text.as_str()));
    }

    #[test]
    fn speakers_read_whatever_is_written(text in anything()) {
        let (reading, found) = checked(SPEAKERS, text.as_str());
        places_fit(&text, &reading, &found)?;
        prop_assert_eq!((reading, found), checked(SPEAKERS, text.as_str()));
    }

    #[test]
    fn rows_read_whatever_is_written(cells in prop::collection::vec((anything(), anything(), anything()), 0..4)) {
        let rows: Vec<SpeakerRow> = cells
            .into_iter()
            .map(|(name, affiliation, declaration)| SpeakerRow { name, affiliation, declaration })
            .collect();
        let (_, found) = checked(SPEAKERS, rows.clone());
        for diagnostic in found {
            if let (Some(item), Some(part)) = (diagnostic.item, diagnostic.part) {
                let row = &rows[item];
                let cell = match format!("{part:?}").as_str() {
                    "Name" => &row.name,
                    "Affiliation" => &row.affiliation,
                    _ => &row.declaration,
                };
                prop_assert!(cell.get(diagnostic.span.start..diagnostic.span.end).is_some());
            }
        }
    }

    #[test]
    fn no_fix_is_ever_offered(text in anything()) {
        for field in [PEOPLE, SPEAKERS] {
            let (_, found) = checked(field, text.as_str());
            let own = |d: &&Diagnostic| !d.code.as_str().starts_with("text/");
            prop_assert!(found.iter().filter(own).all(|diagnostic| diagnostic.fixes.is_empty()));
        }
    }

    #[test]
    fn people_written_down_read_back(list in prop::collection::vec((given(), family(), prop::option::of(body())), 1..5)) {
        let lines: Vec<String> = list
            .iter()
            .map(|(given, family, body)| match body {
                Some(body) => format!("{given} {family} ({body})"),
                None => format!("{given} {family}"),
            })
            .collect();
        let canonical = lines.join("; ");
        prop_assert_eq!(read(PEOPLE, &lines.join("\n")), canonical.clone());
        prop_assert_eq!(read(PEOPLE, &canonical), canonical);
    }

    #[test]
    fn speakers_written_down_read_back(
        list in prop::collection::vec((given(), family(), body(), declaration()), 1..5),
        mark in prop::sample::select(vec![", ", " - ", " – ", " | ", "\t", "; "]),
    ) {
        let lines: Vec<String> =
            list.iter().map(|(given, family, body, (said, _))| format!("{given} {family}{mark}{body}{mark}{said}")).collect();
        let canonical: Vec<String> =
            list.iter().map(|(given, family, body, (_, name))| format!("{given} {family} | {body} | {name}")).collect();
        let canonical = canonical.join("\n");
        prop_assert_eq!(read(SPEAKERS, &lines.join("\n")), canonical.clone());
        prop_assert_eq!(read(SPEAKERS, &canonical), canonical);
    }

    #[test]
    fn form_of_address_marks_and_blanks_mean_nothing(
        given in given(), family in family(), body in body(),
        title in prop::sample::select(vec!["", "Ms. ", "Mr ", "Dr. ", "Prof. Dr. ", "Madam ", "H.E. Mr. ", "Sra. "]),
        marker in prop::sample::select(vec!["", "- ", "• ", "1. ", "(1) ", "* "]),
        comma in prop::sample::select(vec![", ", ",", " , ", ",\u{a0} ", " – ", " — "]),
    ) {
        let line = format!("{marker}{title}{given} {family}{comma}{body}");
        let expected = format!("{given} {family} | {body} | not declared");
        prop_assert_eq!(read(SPEAKERS, &line), expected);
        let (_, found) = checked(SPEAKERS, line.as_str());
        let codes: Vec<_> = found.iter().map(|d| d.code.as_str()).collect();
        prop_assert_eq!(codes, vec!["speakers/gender-undeclared"], "no title is a declaration");
    }

    #[test]
    fn a_name_in_any_spelling_is_the_same_person(
        given in given(), family in family(), shape in 0..5_usize,
    ) {
        let other = match shape {
            0 => format!("{family}, {given}"),
            1 => format!("Dr {given} {family}"),
            2 => format!("{} {}", given.to_uppercase(), family.to_uppercase()),
            3 => format!("{given} B. {family}"),
            _ => format!("{given} {family} (Example Labs)"),
        };
        let mut checker = Checker::new(template("igf-2018-long").expect("a built-in form"));
        checker.set("moderators", format!("{given} {family}")).expect("a field of the form");
        checker.set("rapporteurs", other).expect("a field of the form");
        let codes: Vec<_> = checker.diagnostics().into_iter().map(|d| d.code.as_str()).collect();
        prop_assert!(codes.contains(&"roles/same-person"));
    }
}
