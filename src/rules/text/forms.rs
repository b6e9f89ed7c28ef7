//! Forms of letters: what looks like an ordinary letter and is stored as something else.

use super::Text;
use crate::diagnostic::{Code, FixCode, Severity};
use crate::reading::Context;
use crate::rules::Sink;
use crate::scan::{self, FORMS, signs_of};
use crate::span::Span;

pub(super) fn check(text: Text<'_>, cx: &Context<'_>, out: &mut Sink) {
    let (mut decomposed, mut special) = (Vec::new(), Vec::new());
    let words = text.places(FORMS).flat_map(|block| scan::white_space_words(text.text, block));
    for word in words {
        let part = word.of(text.text);
        if signs_of(part) & FORMS == 0 {
            continue;
        }
        if part.chars().any(may_be_decomposed) {
            let composed = (cx.host.to_nfc)(part);
            if composed != part {
                decomposed.push((word, composed));
            }
        }
        special_runs(part, word.start, &mut special);
    }
    report(text, Code::TextNormalForm, FixCode::ComposeCharacters, decomposed, out);
    report(text, Code::TextLetterForms, FixCode::UseOrdinaryLetters, special, out);
}

fn report(text: Text<'_>, code: Code, fix: FixCode, edits: Vec<(Span, String)>, out: &mut Sink) {
    let Some((span, instead)) = edits.first() else { return };
    let diagnostic = text
        .say(code, Severity::Advice, *span)
        .with("count", edits.len())
        .with("text", span.of(text.text))
        .with("instead", instead.as_str());
    out.push(diagnostic.fix(text.fix(fix, edits)));
}

/// Characters that normal form C may compose or replace. Vowel signs of Arabic and Hebrew are left out: their usual order is
/// not that of the normal form, and nothing is wrong with it.
fn may_be_decomposed(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{345}' | '\u{653}'..='\u{655}' | '\u{1100}'..='\u{11ff}' | '\u{1fbe}' | '\u{2126}' | '\u{212a}'
        | '\u{212b}' | '\u{3099}' | '\u{309a}' | '\u{f900}'..='\u{faff}')
}

/// Runs of full-width Latin letters with the full-width digits among them, and ligatures.
fn special_runs(part: &str, start: usize, edits: &mut Vec<(Span, String)>) {
    let mut run: Option<(usize, String, bool)> = None;
    for (at, c) in part.char_indices().chain([(part.len(), ' ')]) {
        let (instead, is_letter) = match c {
            '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => (narrow(c), true),
            '\u{ff10}'..='\u{ff19}' => (narrow(c), false),
            '\u{fb00}'..='\u{fb06}' => (LIGATURES[c as usize - 0xfb00].to_owned(), true),
            _ => (String::new(), false),
        };
        if !instead.is_empty() {
            let run = run.get_or_insert_with(|| (at, String::new(), false));
            run.1.push_str(&instead);
            run.2 |= is_letter;
        } else if let Some((from, text, true)) = run.take() {
            edits.push((Span::new(start + from, start + at), text));
        }
    }
}

const LIGATURES: [&str; 7] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

/// The ASCII character that a full-width one stands for.
fn narrow(c: char) -> String {
    char::from_u32(c as u32 - 0xfee0).map(String::from).unwrap_or_default()
}
