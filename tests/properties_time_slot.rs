//! What holds of time slots whatever is written.

use std::sync::Arc;

use proptest::prelude::*;
use rapporteur::{Checker, Diagnostic, Fix, Reading, Template, template};

const FIELD: &str = "date_time";

/// What a slot reads as, and what is said of it.
fn checked(form: &Arc<Template>, text: &str) -> (String, Vec<Diagnostic>) {
    let mut checker = Checker::new(Arc::clone(form));
    let change = checker.set(FIELD, text).expect("a field that exists");
    let report = change.fields.into_iter().find(|report| report.field == FIELD).expect("a report of the field");
    (checker.reading(FIELD).expect("a field that exists").to_string(), report.diagnostics)
}

fn igf_2018() -> Arc<Template> {
    template("igf-2018-short").expect("a form that exists")
}

/// The same form for no meeting in particular.
fn without_meeting() -> Arc<Template> {
    let mut form = (*igf_2018()).clone();
    form.meeting = None;
    Arc::new(form)
}

fn reads(text: &str) -> String {
    checked(&igf_2018(), text).0
}

fn applied(text: &str, fix: &Fix) -> String {
    let mut edits = fix.edits.clone();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
    let mut text = text.to_owned();
    for edit in edits {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    text
}

fn spans_fit(text: &str, diagnostics: &[Diagnostic]) -> bool {
    let fits = |start, end| text.get(start..end).is_some();
    diagnostics.iter().all(|d| {
        fits(d.span.start, d.span.end)
            && d.fixes.iter().flat_map(|fix| &fix.edits).all(|edit| fits(edit.span.start, edit.span.end))
    })
}

/// Fragments that slots are made of, in no order.
fn fragments() -> impl Strategy<Value = String> {
    let fragment = prop::sample::select(vec![
        "14",
        "11",
        "2018",
        "12",
        "1120",
        "1320",
        "00",
        "31",
        "9",
        "20181114",
        "١٤",
        "２０",
        "十四",
        "November",
        "nov.",
        "ноября",
        "تشرين الثاني",
        "نوفمبر",
        "de",
        "of",
        "Wednesday",
        "mar.",
        "среда",
        "星期三",
        "quarta-feira",
        "年",
        "月",
        "日",
        "点",
        "半",
        "上午",
        "下午",
        ":",
        "/",
        ".",
        "-",
        "–",
        "~",
        ",",
        "(",
        ")",
        "+",
        "'",
        "h",
        "hrs",
        "am",
        "p.m.",
        "pm",
        "noon",
        "minuit",
        "half",
        "past",
        "quarter",
        "nine",
        "twenty",
        "o'clock",
        "heures",
        "et demie",
        "moins le quart",
        "las tres",
        "y media",
        "to",
        "until",
        "à",
        "a",
        "до",
        "至",
        "from",
        "between",
        "and",
        "UTC",
        "CET",
        "EST",
        "Z",
        "T",
        "local time",
        "Paris time",
        "60 min",
        "one hour",
        "Duration",
        "TBC",
        "?",
        "??",
        "dd/mm/yyyy",
        "Room",
        "Salle XI",
        "th",
        "\n",
        "\t",
        " ",
        " ",
        " ",
        "\u{200f}",
        "\u{ad}",
        "&ndash;",
        "é",
        "e\u{301}",
        "🕐",
    ]);
    prop::collection::vec(fragment, 0..16).prop_map(|parts| parts.concat())
}

/// A day of the meeting, with its name in many ways.
fn day_forms() -> impl Strategy<Value = (u8, String)> {
    (11_u8..=14, 0_usize..18).prop_map(|(day, form)| {
        let text = match form {
            0 => format!("{day} November 2018"),
            1 => format!("{day}/11/2018"),
            2 => format!("{day}.11.2018"),
            3 => format!("{day}-11-2018"),
            4 => format!("2018-11-{day}"),
            5 => format!("November {day}, 2018"),
            6 => format!("{day}th Nov. 2018"),
            7 => format!("le {day} novembre 2018"),
            8 => format!("{day} de noviembre de 2018"),
            9 => format!("{day} de novembro de 2018"),
            10 => format!("{day} ноября 2018 г."),
            11 => format!("{day} نوفمبر 2018"),
            12 => format!("{day} تشرين الثاني 2018"),
            13 => format!("2018年11月{day}日"),
            14 => format!("{day}/11/18"),
            15 => format!("{day}-Nov-2018"),
            16 => format!("IGF 2018, Day 1, {day} November"),
            _ => format!("{day}.XI.2018"),
        };
        (day, text)
    })
}

/// A number from 1 to 59 in French.
fn in_french(number: u16) -> String {
    const UNITS: [&str; 20] = [
        "", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];
    let unit = |number: u16| UNITS[usize::from(number)];
    let ten = ["vingt", "trente", "quarante", "cinquante"];
    match (number, number % 10) {
        (..20, _) => unit(number).to_owned(),
        (_, 0) => ten[usize::from(number / 10 - 2)].to_owned(),
        (_, 1) => format!("{} et une", ten[usize::from(number / 10 - 2)]),
        (_, rest) => format!("{}-{}", ten[usize::from(number / 10 - 2)], unit(rest)),
    }
}

/// Times between 7:00 and 23:59, in many ways.
fn time_forms() -> impl Strategy<Value = ((u16, u16), String)> {
    (420_u16..1400, 5_u16..39, 0_usize..14).prop_map(|(start, length, form)| {
        let end = start + length;
        let (sh, sm, eh, em) = (start / 60, start % 60, end / 60, end % 60);
        let twelve = |hour: u16| if hour.is_multiple_of(12) { 12 } else { hour % 12 };
        let half = |hour: u16| if hour < 12 { "am" } else { "pm" };
        let text = match form {
            0 => format!("{sh:02}:{sm:02}-{eh:02}:{em:02}"),
            1 => format!("{sh:02}:{sm:02} – {eh:02}:{em:02}"),
            2 => format!("{sh:02}.{sm:02} to {eh:02}.{em:02}"),
            3 => format!("{sh:02}h{sm:02} à {eh:02}h{em:02}"),
            4 => format!("from {sh:02}:{sm:02} until {eh:02}:{em:02}"),
            5 => format!("с {sh:02}:{sm:02} до {eh:02}:{em:02}"),
            6 => format!("{sh:02}:{sm:02}至{eh:02}:{em:02}"),
            7 => format!("{}:{sm:02} {} - {}:{em:02} {}", twelve(sh), half(sh), twelve(eh), half(eh)),
            8 => format!("{}.{sm:02}{}–{}.{em:02}{}", twelve(sh), half(sh), twelve(eh), half(eh)),
            9 => format!("{sh:02}:{sm:02}:00 - {eh:02}:{em:02}:00"),
            10 => format!("{sh:02}{sm:02}-{eh:02}{em:02} hrs"),
            11 => format!("{sh:02}:{sm:02}-{eh:02}:{em:02} CET"),
            12 => {
                let (sh, sm, eh, em) = (in_french(sh), in_french(sm), in_french(eh), in_french(em));
                format!("de {sh} heures {sm} à {eh} heures {em}")
            }
            _ => format!("de {sh} h {sm:02} a {eh} h {em:02}"),
        };
        ((start, end), text)
    })
}

fn slot_reading(day: u8, (start, end): (u16, u16)) -> String {
    format!("2018-11-{day:02} {:02}:{:02}-{:02}:{:02}", start / 60, start % 60, end / 60, end % 60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_read_without_panic_and_marked_inside(text in any::<String>()) {
        for form in [igf_2018(), without_meeting()] {
            let (first, diagnostics) = checked(&form, &text);
            prop_assert!(spans_fit(&text, &diagnostics), "{diagnostics:?}");
            prop_assert_eq!(checked(&form, &text), (first, diagnostics));
        }
    }

    #[test]
    fn every_fix_settles_its_diagnostic_and_brings_no_other(text in fragments()) {
        for form in [igf_2018(), without_meeting()] {
            let (_, diagnostics) = checked(&form, &text);
            prop_assert!(spans_fit(&text, &diagnostics), "{diagnostics:?}");
            for diagnostic in &diagnostics {
                for fix in &diagnostic.fixes {
                    let after = applied(&text, fix);
                    let (reading, left) = checked(&form, &after);
                    prop_assert!(left.len() < diagnostics.len(), "{text:?} became {after:?}, {reading}: {left:?}");
                    // A rule of single characters speaks once for each class of them, so one code may stand there more
                    // than once: its own goes, and no code comes more often than before.
                    let times = |all: &[Diagnostic], code| all.iter().filter(|d| d.code == code).count();
                    let own = (times(&left, diagnostic.code), times(&diagnostics, diagnostic.code));
                    prop_assert!(own.0 < own.1, "{after:?} still has {:?}", diagnostic.code);
                    for code in left.iter().map(|d| d.code) {
                        prop_assert!(times(&left, code) <= times(&diagnostics, code), "{text:?} became {after:?}: {code:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_slot_reads_the_same_in_every_form_and_order(
        (day, date) in day_forms(), (hours, times) in time_forms(), order in 0_usize..4
    ) {
        let text = match order {
            0 => format!("{date}, {times}"),
            1 => format!("{date} {times}"),
            2 => format!("{date}\n{times}"),
            _ => format!("{times}, {date}"),
        };
        let (reading, diagnostics) = checked(&igf_2018(), &text);
        prop_assert_eq!(&reading, &slot_reading(day, hours), "{}", text);
        prop_assert_eq!(diagnostics, vec![], "{}", text);
    }

    #[test]
    fn the_canonical_form_reads_back_as_itself(day in 11_u8..=14, start in 0_u16..1439, length in 1_u16..1440) {
        let end = (start + length).min(1439).max(start + 1);
        let times = format!("{:02}:{:02}-{:02}:{:02}", start / 60, start % 60, end / 60, end % 60);
        let (reading, diagnostics) = checked(&igf_2018(), &format!("{day} November 2018, {times}"));
        prop_assert_eq!(reading, slot_reading(day, (start, end)));
        prop_assert_eq!(diagnostics, vec![]);
    }

    #[test]
    fn spaces_case_and_dashes_change_nothing((day, date) in day_forms(), (hours, times) in time_forms()) {
        let plain = format!("{date}, {times}");
        let expected = slot_reading(day, hours);
        for other in [
            plain.to_uppercase(),
            plain.to_lowercase(),
            plain.replace(' ', "\u{a0}"),
            plain.replace(' ', "   "),
            format!("  {plain}\r\n"),
            plain.replace(" – ", "-").replace('–', "-"),
            plain.replace(" - ", " — "),
        ] {
            prop_assert_eq!(reads(&other), expected.as_str(), "{}", other);
        }
    }

    #[test]
    fn a_day_without_a_year_takes_the_meetings(
        day in 11_u8..=14,
        month in prop::sample::select(vec!["November", "nov.", "de noviembre", "novembre", "ноября", "نوفمبر"]),
        (hours, times) in time_forms(),
    ) {
        let text = format!("{day} {month}, {times}");
        let (reading, diagnostics) = checked(&igf_2018(), &text);
        prop_assert_eq!(reading, slot_reading(day, hours));
        prop_assert_eq!(diagnostics.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["slot/year-missing"]);
        let (reading, _) = checked(&without_meeting(), &text);
        prop_assert_eq!(reading, slot_reading(day, hours).replace("2018-", "--"));
    }
}

#[test]
fn without_a_meeting_no_day_is_outside_and_no_year_is_supplied() {
    let form = without_meeting();
    let (reading, diagnostics) = checked(&form, "3 March 2021, 10:00-11:00 UTC");
    assert_eq!((reading.as_str(), diagnostics), ("2021-03-03 10:00-11:00", vec![]));

    let (reading, diagnostics) = checked(&form, "3 March 2021, 11:00-12:00 CET (10:00-11:00 UTC)");
    assert_eq!((reading.as_str(), diagnostics), ("2021-03-03 11:00-12:00", vec![]));

    let (reading, diagnostics) = checked(&form, "3 March, 10:00-11:00");
    assert_eq!(reading, "--03-03 10:00-11:00");
    assert_eq!(diagnostics.len(), 1);
    assert!(diagnostics[0].fixes.is_empty(), "{diagnostics:?}");

    let (reading, diagnostics) = checked(&form, "3/4/2021, 10:00-11:00");
    assert_eq!(reading, "2021-04-03 10:00-11:00");
    assert_eq!(diagnostics.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["slot/day-order"]);
}

#[test]
fn certainty_of_the_meetings_days_travels() {
    use rapporteur::Certainty;
    let certainty = |text: &str| checked(&igf_2018(), text).1.first().and_then(|d| d.certainty);
    assert_eq!(certainty("10 November 2018, 10:00-11:00"), Some(Certainty::Recalled));
    assert_eq!(certainty("15 November 2018, 10:00-11:00"), Some(Certainty::Seen));
    assert_eq!(certainty("11 November 2018, 10:00-11:00"), None);
}

#[test]
fn hostile_text_is_read_in_bounded_time() {
    for unit in ["1", "a", ",", "(", "14/", "-", "é", "\u{301}", "年", "十", "?", "11:20-", "14 November ", "nine to "]
    {
        let text = unit.repeat(200_000 / unit.len());
        let began = std::time::Instant::now();
        let mut checker = Checker::new(igf_2018());
        checker.set(FIELD, text.as_str()).expect("a field that exists");
        assert!(!matches!(checker.reading(FIELD), None | Some(Reading::Blank)));
        assert!(began.elapsed().as_secs() < 5, "{unit:?} took {:?}", began.elapsed());
    }
}
