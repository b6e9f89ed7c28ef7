//! What a report says in numbers comes from its readings, with the range of an estimate, and never from names.

use rapporteur::{Checker, Figures, Known, PeopleFigure, SpeakerRow, figures, template};

fn checker() -> Checker {
    Checker::new(template("igf-2018-short").expect("a built-in form"))
}

fn counted(total: &str, women: &str) -> Figures {
    let mut checker = checker();
    checker.set("participants", total).expect("a field of the form");
    checker.set("women_and_gender_variant", women).expect("a field of the form");
    figures(&checker)
}

/// `low-high estimate? share-share`, with `?` for what cannot be told.
fn line(figure: &PeopleFigure) -> String {
    let bound = |bound: Option<f64>| bound.map_or("?".into(), |bound| format!("{bound}"));
    let percent = |share: Option<f64>| share.map_or("?".into(), |share| format!("{:.1}%", share * 100.0));
    let estimate = if figure.estimate { " estimate" } else { "" };
    let of = figure.of.as_ref();
    let share = of.map_or(String::new(), |of| format!(" {}-{}", percent(of.low), percent(of.high)));
    match figure.known {
        Known::Counted => format!("{}-{}{estimate}{share}", bound(figure.low), bound(figure.high)),
        known => format!("{known:?}{share}"),
    }
}

#[test]
fn people_against_the_total() {
    let cases = [
        ("100", "40", "100-100", "40-40 40.0%-40.0%"),
        ("100 to 120", "40", "100-120", "40-40 33.3%-40.0%"),
        ("about 100", "40%", "100-100 estimate", "40-40 40.0%-40.0%"),
        ("100-120", "about a third", "100-120", "33-40 estimate 33.3%-33.3%"),
        ("more than 100", "50", "101-?", "50-50 ?-49.5%"),
        ("unknown", "50", "Unknown", "50-50 ?-?"),
        ("unknown", "half", "Unknown", "?-? 50.0%-50.0%"),
        ("100", "unknown", "100-100", "Unknown ?-?"),
        ("", "", "Blank", "Blank ?-?"),
        ("many", "0", "Unreadable", "0-0 ?-?"),
        ("0", "0", "0-0", "0-0 ?-?"),
        ("40", "60", "40-40", "60-60 100.0%-100.0%"),
    ];
    for (total, women, first, second) in cases {
        let figures = counted(total, women);
        let found: Vec<String> = figures.people.iter().map(line).collect();
        assert_eq!(found, [first, second], "{total:?}, {women:?}");
    }
    assert_eq!(counted("1", "1").people[1].of.as_ref().expect("a part").field, "participants");
}

#[test]
fn the_largest_numbers_are_taken() {
    let largest = u64::MAX.to_string();
    for text in [largest.as_str(), "99999999999999999999999999", "-5", "1e9"] {
        let figures = counted(text, text);
        assert!(figures.people.iter().all(|figure| figure.low.is_none_or(f64::is_finite)), "{text}");
    }
}

#[test]
fn declarations_are_counted_as_they_were_made() {
    let mut checker = checker();
    let row = |name: &str, declaration: &str| SpeakerRow {
        name: name.into(),
        affiliation: "Port Data".into(),
        declaration: declaration.into(),
    };
    let rows = vec![
        row("Ms. Kaisa Lund", ""),
        row("Rui Prado", "F"),
        row("Ilse Brandt", "female"),
        row("Tove Nygaard", "genderqueer"),
        row("Omar Haddad", "male/female"),
        row("Sefina Tuilagi", "prefer not to answer"),
    ];
    checker.set("speakers", rows).expect("a field of the form");
    let figures = figures(&checker);
    let [speakers] = figures.declarations.as_slice() else { panic!("one list of speakers") };
    let counts: Vec<(&str, usize)> = speakers.offered.iter().map(|count| (count.name.as_str(), count.count)).collect();
    assert_eq!(
        counts,
        [
            ("male", 0),
            ("female", 2),
            ("transgender male", 0),
            ("transgender female", 0),
            ("gender variant", 0),
            ("prefer not to answer", 1)
        ]
    );
    assert_eq!((speakers.own_words, speakers.unclear, speakers.not_declared, speakers.asked), (1, 1, 1, true));
}

#[test]
fn every_form_begins_with_a_section_and_opens_none_twice() {
    for form in rapporteur::templates() {
        let opened: Vec<&str> = form.fields.iter().filter_map(|field| field.section.as_deref()).collect();
        assert!(form.fields[0].section.is_some(), "{}", form.id);
        assert!(opened.iter().enumerate().all(|(at, name)| !opened[..at].contains(name)), "{}: {opened:?}", form.id);
    }
}
