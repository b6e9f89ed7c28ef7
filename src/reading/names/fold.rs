//! Folding: one spelling for all that is the same name or word to a reader.

use crate::characters::{is_dash, is_invisible};

/// `text` in small letters, without marks over and under letters, with one kind of dash and apostrophe, one blank
/// between words and none at the ends.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.bytes().all(|b| b.is_ascii_graphic() && b != b'`') {
        folded.push_str(text);
        folded.make_ascii_lowercase();
        return folded;
    }
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => folded.push(c),
            _ if c.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            _ if is_dash(c) => folded.push('-'),
            _ if is_invisible(c) || is_mark(c) => {}
            _ => match letters(c) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(c),
            },
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Whether a character stands over, under or within a letter and is left out.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The plain letters for a letter with a mark.
fn letters(c: char) -> Option<&'static str> {
    if c.is_ascii() {
        return None;
    }
    if let '\u{1ea0}'..='\u{1ef9}' = c {
        return Some(match c {
            ..='\u{1eb7}' => "a",
            ..='\u{1ec7}' => "e",
            ..='\u{1ecb}' => "i",
            ..='\u{1ee3}' => "o",
            ..='\u{1ef1}' => "u",
            _ => "y",
        });
    }
    PLAIN.iter().find(|(_, marked)| marked.contains(c)).map(|(plain, _)| *plain)
}

const PLAIN: &[(&str, &str)] = &[
    ("a", "àáâãäåāăąǎ"),
    ("c", "çćĉċč"),
    ("d", "ďđð"),
    ("e", "èéêëēĕėęěəǝ"),
    ("g", "ĝğġģǧ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįıǐ"),
    ("j", "ĵ"),
    ("k", "ķĸ"),
    ("l", "ĺļľŀł"),
    ("n", "ñńņňŉŋ"),
    ("o", "òóôõöøōŏőơǒ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšș"),
    ("t", "ţťŧț"),
    ("u", "ùúûüũūŭůűųưǔ"),
    ("w", "ŵ"),
    ("y", "ýÿŷ"),
    ("z", "źżž"),
    ("ss", "ß"),
    ("ae", "æ"),
    ("oe", "œ"),
    ("th", "þ"),
    ("'", "’‘ʼʻ`´＇"),
    ("е", "ё"),
    ("ا", "أإآٱ"),
    ("ي", "ىئ"),
    ("و", "ؤ"),
    ("ه", "ة"),
];
