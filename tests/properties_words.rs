//! Properties of counting words, against a slow count that goes character by character.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use rapporteur::Span;
use rapporteur::characters::{is_cjk_punctuation, is_ideograph_or_kana, is_invisible};
use rapporteur::template::WordCount;
use rapporteur::words::{self, marker};

const WAY: WordCount = WordCount::WordProcessor;

fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What a character is to the slow count.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Class {
    Space,
    Mark,
    Ideograph,
    Other,
}

fn class(c: char) -> Class {
    match c {
        c if c.is_whitespace() => Class::Space,
        c if is_cjk_punctuation(c) => Class::Mark,
        c if is_ideograph_or_kana(c) => Class::Ideograph,
        _ => Class::Other,
    }
}

/// The words of a text as the design defines them: first the lines, then their markers, then the runs.
fn slowly(text: &str) -> Vec<Span> {
    let lettered = marker::Lettered::of(text);
    let mut words = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(breaks_line) {
        let body = line.trim_start();
        let marker = marker::at(body, || lettered).map_or(0, |marker| marker.length);
        let from = start + line.len() - body.len() + marker;
        let characters: Vec<(usize, char)> = body[marker..].char_indices().map(|(at, c)| (from + at, c)).collect();
        start += line.len();
        let mut index = 0;
        let mut before = Class::Space;
        while let Some(&(at, c)) = characters.get(index) {
            let here = class(c);
            let mut end = index + 1;
            let follows = |c: char| match here {
                Class::Ideograph => is_invisible(c) || matches!(c, '\u{3099}' | '\u{309a}' | '\u{ff9e}' | '\u{ff9f}'),
                Class::Other => class(c) == Class::Other,
                Class::Space | Class::Mark => false,
            };
            while characters.get(end).is_some_and(|(_, c)| follows(*c)) {
                end += 1;
            }
            let stop = characters.get(end).map_or(start, |(at, _)| *at);
            let beside = |class: Class| matches!(class, Class::Ideograph | Class::Mark);
            let next = characters.get(end).map_or(Class::Space, |(_, c)| class(*c));
            let run = &text[at..stop];
            let counts = match here {
                Class::Space | Class::Mark => false,
                Class::Ideograph => true,
                Class::Other if beside(before) || beside(next) => run.chars().any(char::is_alphanumeric),
                Class::Other => !run.chars().all(is_invisible),
            };
            if counts {
                words.push(Span::new(at, stop));
            }
            before = here;
            index = end;
        }
    }
    words
}

/// Texts out of what matters to the count.
fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zé']{1,7}",
        2 => Just(" ".to_owned()),
        1 => prop::sample::select(vec!["\n", "\r\n", "\r", "\t", "\u{b}", "\u{85}", "\u{a0}", "\u{2003}", "\u{2028}", "\u{2029}", "\u{202f}", "\u{3000}"]).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["\u{200b}", "\u{ad}", "\u{feff}", "\u{200d}", "\u{0}", "\u{e0100}", "\u{301}"]).prop_map(str::to_owned),
        2 => "[互联网のカガ한글、。，（）「」ｶﾞ“”—…]{1,4}",
        2 => prop::sample::select(vec!["1.", "2)", "(3)", "a)", "b.", "A.", "B.", "I.", "II.", "iv.", "•", "-", "–", "*", "1.2.", "一、", "（二）", "①", "１．", "2018", "1 –", "o\t", "\u{f0b7}", "1/", "أ-"]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn the_words_are_those_of_the_slow_count(text in texts()) {
        let fast: Vec<Span> = words::words(&text, WAY).collect();
        prop_assert_eq!(fast, slowly(&text));
    }

    #[test]
    fn any_text_is_counted_alike(text in any::<String>()) {
        let fast: Vec<Span> = words::words(&text, WAY).collect();
        prop_assert_eq!(fast, slowly(&text));
    }

    #[test]
    fn ascii_alone_is_counted_alike(text in "[ -~\n\t]{0,80}") {
        let fast: Vec<Span> = words::words(&text, WAY).collect();
        prop_assert_eq!(fast, slowly(&text));
    }

    #[test]
    fn by_white_space_it_is_what_the_standard_library_splits(text in texts()) {
        let fast: Vec<&str> = words::words(&text, WordCount::WhiteSpace).map(|word| word.of(&text)).collect();
        prop_assert_eq!(fast, text.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn one_pass_gives_count_and_overrun(text in texts(), limit in 0_usize..12) {
        let all: Vec<Span> = words::words(&text, WAY).collect();
        let measured = words::measure(&text, WAY, Some(limit));
        prop_assert_eq!(measured.words, all.len());
        prop_assert_eq!(measured.words, words::count(&text, WAY));
        prop_assert_eq!(measured.past, words::past(&text, WAY, limit));
        let expected = all.get(limit).zip(all.last()).map(|(first, last)| first.cover(*last));
        prop_assert_eq!(measured.past, expected);
    }

    #[test]
    fn white_space_of_any_sort_means_the_same(words in prop::collection::vec("[a-z]{2,9}", 1..12), space in prop::sample::select(vec!["  ", "\t", "\u{a0}", "\u{3000}", "\u{202f}", "\r\n", "\n\n"])) {
        prop_assert_eq!(words::count(&words.join(space), WAY), words.len());
    }

    #[test]
    fn list_markers_are_no_words(lines in prop::collection::vec("[b-z]{2,9}( [b-z]{2,9}){0,5}", 1..6), style in 0_usize..9) {
        let plain = lines.join("\n");
        let marked: Vec<String> = lines.iter().enumerate().map(|(index, line)| {
            let number = index + 1;
            let letter = char::from(b'a' + index as u8);
            match style {
                0 => format!("{number}. {line}"),
                1 => format!("{number}) {line}"),
                2 => format!("({number}) {line}"),
                3 => format!("{letter}) {line}"),
                4 => format!("• {line}"),
                5 => format!("  – {line}"),
                6 => format!("{number}.\t{line}"),
                7 => format!("({letter})\u{a0}{line}"),
                _ => format!("• {number}.{number}. {line}"),
            }
        }).collect();
        prop_assert_eq!(words::count(&marked.join("\r\n"), WAY), words::count(&plain, WAY));
    }
}
