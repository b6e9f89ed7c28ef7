//! Links: what holds for any text.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use rapporteur::{Checker, Diagnostic, template};

fn checked(text: &str) -> (String, Vec<Diagnostic>) {
    let mut checker = Checker::new(template("igf-2018-long").expect("a template that exists"));
    checker.set("links", text).expect("a field that exists");
    let of_field = checker.diagnostics().into_iter().filter(|d| d.field == "links").collect();
    (checker.reading("links").expect("a field that exists").to_string(), of_field)
}

/// Addresses and pieces of addresses, marks between them, and anything.
fn answers() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "https://",
        "http://",
        "http//",
        "htps://",
        "https:/",
        "www.",
        "example.org",
        "example.org/a",
        "localhost",
        "10.0.0.1",
        "https://example.org/a",
        "https://example.org/b-",
        "http://example.org/a/",
        "mailto:a@example.org",
        "ftp://",
        "C:\\",
        "file:///",
        "/path",
        "report.pdf",
        "igf-2018-a",
        "Slides",
        "Slides: ",
        " ",
        "  ",
        "\n",
        "\r\n",
        ", ",
        "; ",
        "(",
        ")",
        "[",
        "](",
        "]",
        "<",
        ">",
        "<a href=\"",
        "\">",
        "</a>",
        "…",
        "...",
        ".",
        "://",
        "javascript:",
        "www. ",
        " .org",
        "example. org",
        "\u{200b}",
        "\u{a0}",
        "。",
        "é",
    ]);
    let piece = prop_oneof![9 => piece.prop_map(str::to_owned), 1 => "\\PC{0,8}"];
    prop_oneof![5 => proptest::collection::vec(piece, 1..9).prop_map(|all| all.concat()), 1 => any::<String>()]
}

/// What may be seen only once an address can be read: that it is one of its neighbours, opens inside one network, was
/// shortened, or goes on behind a space.
const SHOWS: [&str; 4] = ["links/duplicate", "links/private-address", "links/shortened", "links/parted"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn spans_lie_in_the_text_and_reading_twice_gives_the_same(text in answers()) {
        let (reads, says) = checked(&text);
        prop_assert_eq!((reads, says.clone()), checked(&text));
        for diagnostic in &says {
            prop_assert!(text.get(diagnostic.span.start..diagnostic.span.end).is_some(), "{:?}", diagnostic);
        }
    }

    #[test]
    fn a_canonical_form_reads_as_itself(text in answers()) {
        let (reads, _) = checked(&text);
        // An address that holds another one without a mark between is two when it is read.
        if reads.lines().all(|line| line.starts_with("http") && line.matches("http").count() == 1) {
            prop_assert_eq!(&checked(&reads).0, &reads);
        }
    }

    #[test]
    fn every_fix_removes_its_diagnostic_and_adds_none(text in answers()) {
        let (_, mut before) = checked(&text);
        // What is said of single characters may go with them.
        before.retain(|d| !d.code.as_str().starts_with("text/"));
        for (index, fix) in before.iter().enumerate().filter_map(|(index, d)| Some((index, d.fixes.first()?))) {
            let mut mended = text.clone();
            for edit in fix.edits.iter().rev() {
                mended.replace_range(edit.span.start..edit.span.end, &edit.text);
            }
            let (_, after) = checked(&mended);
            let codes = |all: &[Diagnostic]| all.iter().map(|d| d.code.as_str()).filter(|c| !c.starts_with("text/")).collect::<Vec<_>>();
            let mut others = codes(&before);
            others.remove(index);
            // What is mended may settle others too: two pieces that were looked at one by one are one address now.
            for code in codes(&after).into_iter().filter(|code| !SHOWS.contains(code)) {
                let known = others.iter().position(|other| *other == code);
                prop_assert!(known.is_some(), "{:?} became {:?} and is told {}", text, mended, code);
                others.remove(known.unwrap_or_default());
            }
        }
    }

    #[test]
    fn spaces_bullets_and_brackets_do_not_change_the_reading(path in "[a-z]{1,8}(/[a-z0-9]{1,8}){0,3}", frame in 0..7usize) {
        let address = format!("https://example.org/{path}");
        let (before, after) = [("  ", "\n"), ("• ", ""), ("1. ", "."), ("(", ")"), ("<", ">"), ("Video: ", ", 2018"), ("“", "”.")][frame];
        let (reads, says) = checked(&format!("{before}{address}{after}"));
        prop_assert_eq!(reads, address);
        prop_assert!(says.is_empty(), "{:?}", says);
    }
}
