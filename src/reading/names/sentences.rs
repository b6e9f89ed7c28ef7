//! Entries that stand one behind the other like sentences: `Ana Ruiz, Example Labs, female. Bo Lee, Open Net, male.`

use super::look::bare;
use super::parsed::Declares;
use super::together::of_all_before;
use super::words::HONORIFICS;
use crate::span::Slice;

/// No line of such entries is longer, in bytes; what is may be prose.
const LONGEST: usize = 2_000;

/// Parts a text before each form of address and each capital that a sentence or a declaration ends before, and leaves out
/// sentences on those named, `He could not connect`.
pub(super) fn sentences<'a>(text: Slice<'a>, declares: &dyn Declares) -> Vec<Slice<'a>> {
    if text.text.len() > LONGEST {
        return vec![text];
    }
    let mut found = Vec::new();
    let mut start = 0;
    let mut part = |start: &mut usize, end: usize| {
        found.push(text.cut(*start..end).trim());
        *start = end;
    };
    for (at, _) in text.text.match_indices('.') {
        let before = &text.text[..at];
        let begin = before.len() - before.rsplit(char::is_whitespace).next().map_or(0, str::len);
        let behind = &text.text[at + 1..];
        let next = behind.trim_start();
        let capital = next.len() < behind.len() && next.starts_with(char::is_uppercase);
        let left = text.text.get(start..begin).unwrap_or("").trim_end();
        if begin > start
            && capital
            && is_address(&text.text[begin..at])
            && (ends_sentence(left) || ends_declared(left, declares))
        {
            part(&mut start, begin);
            continue;
        }
        let of_all = || of_all_before(Slice::whole(next), declares).is_some();
        let aside = || is_on_others(next) && !declares.whole(next) && !of_all();
        if at > start && capital && (ends_declared(&text.text[start..at], declares) || aside()) {
            part(&mut start, at + 1);
        }
    }
    if start == 0 {
        return vec![text];
    }
    part(&mut start, text.text.len());
    found.retain(|sentence| !sentence.is_empty() && !is_on_others(sentence.text));
    found
}

/// Whether a word is a form of address that a full stop shortens.
fn is_address(word: &str) -> bool {
    word.len() <= 8 && word.starts_with(char::is_uppercase) && HONORIFICS.has(bare(word).raw())
}

/// Whether a sentence ends here, not an abbreviation or a form of address.
fn ends_sentence(left: &str) -> bool {
    let Some(before) = left.strip_suffix('.') else { return false };
    let last = before.rsplit(char::is_whitespace).next().unwrap_or("");
    let open = before.matches(['(', '[']).count() > before.matches([')', ']']).count();
    !open
        && (last.ends_with([')', ']']) || last.chars().count() >= 3 && !last.contains('.'))
        && !HONORIFICS.has(bare(last).raw())
}

/// Whether a declaration ends here.
fn ends_declared(left: &str, declares: &dyn Declares) -> bool {
    let left = left.trim_end_matches(|c: char| c.is_whitespace() || c == '.');
    let mark =
        left.rfind([',', ';', '(', '–', '—', '-']).map(|at| at + left[at..].chars().next().map_or(1, char::len_utf8));
    let tail =
        mark.and_then(|at| left.get(at..)).map(|tail| tail.trim_matches(|c: char| c.is_whitespace() || c == ')'));
    tail.is_some_and(|tail| !tail.is_empty() && declares.whole(tail))
}

/// Whether a sentence goes on about somebody named before.
fn is_on_others(sentence: &str) -> bool {
    let mut words = sentence.split_whitespace();
    matches!(words.next(), Some("He" | "She" | "They" | "Both" | "It"))
        && words.next().is_some_and(|word| word.starts_with(char::is_lowercase))
}
