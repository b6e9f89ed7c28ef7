//! Lines of a list, without the numbers, letters and bullets before them.

use crate::characters::{is_bullet, is_dash, is_invisible};
use crate::span::{Slice, is_line_break};

/// The lines of `text` that hold something, without list markers. Tab stops at the beginning stay: they are empty
/// cells of a table.
pub(crate) fn lines(text: &str) -> Vec<Slice<'_>> {
    let blank = |c: char| c != '\t' && (c.is_whitespace() || is_invisible(c));
    let trimmed: Vec<Slice<'_>> = Slice::whole(text)
        .split(is_line_break)
        .map(|line| line.trim_matches(blank))
        .map(|line| if line.trim().text.contains('\t') { line } else { line.trim() })
        .filter(|line| line.text.chars().any(|c| !c.is_whitespace() && !is_invisible(c)))
        .collect();
    let lettered = are_lettered(&trimmed);
    let numbered = are_numbered(&trimmed);
    let mut lines = Vec::with_capacity(trimmed.len());
    for line in trimmed {
        let (line, number) = without_marker(line, lettered, numbered);
        split_numbers(line, number, &mut lines);
    }
    lines
}

/// A line without its marker, and the number in the marker.
fn without_marker(line: Slice<'_>, lettered: bool, numbered: bool) -> (Slice<'_>, Option<u32>) {
    let mut line = line;
    let mut number = None;
    for _ in 0..3 {
        let text = line.text;
        let Some(first) = text.chars().next() else { break };
        let mut length = 0;
        let second = text.chars().nth(1);
        let dash = is_dash(first) && second.is_some_and(|c| c.is_whitespace() || c.is_alphabetic());
        // Word writes the hollow bullet of its second level as the letter o.
        let hollow = first == 'o' && second == Some('\t');
        if is_bullet(first) || matches!(first, '–' | '—') || dash || hollow {
            length = first.len_utf8();
        } else if number.is_none() {
            let found = number_marker(text, numbered).or_else(|| letter_marker(text, lettered).map(|at| (at, 0)));
            if let Some((at, value)) = found {
                length = at;
                number = Some(value);
            }
        }
        if length == 0 {
            break;
        }
        let rest = line.split_at(length).1.trim_matches(|c| c.is_whitespace() || is_invisible(c));
        if rest.is_empty() {
            break;
        }
        line = rest;
    }
    (line, number.filter(|value| *value > 0))
}

/// The length of a number with the stop or bracket behind it, and the number.
fn number_marker(text: &str, bare_numbers: bool) -> Option<(usize, u32)> {
    let inner = text.strip_prefix(['(', '[', '（', '#']).unwrap_or(text);
    let opened = text.len() - inner.len();
    let digits: usize = inner.chars().take_while(|c| c.is_ascii_digit()).count();
    if digits == 0 || digits > 3 {
        return circled(text);
    }
    let value: u32 = inner.get(..digits)?.parse().ok()?;
    let rest = inner.get(digits..)?;
    let mark = rest.chars().next()?;
    let length = opened + digits;
    let after = rest.chars().nth(1);
    match mark {
        ')' | ']' | '）' | '、' | '．' | '。' => {
            let stop = usize::from(after == Some('.'));
            Some((length + mark.len_utf8() + stop, value))
        }
        '.' | ':' | '/' | '|' if after.is_none_or(|c| !c.is_ascii_digit()) => Some((length + 1, value)),
        c if is_dash(c) && after.is_some_and(|c| c.is_whitespace() || c.is_alphabetic()) => {
            Some((length + c.len_utf8(), value))
        }
        '\t' => Some((length + 1, value)),
        c if c.is_whitespace() && (bare_numbers || opened == 1 && text.starts_with('#')) => {
            Some((length + c.len_utf8(), value))
        }
        _ => None,
    }
}

fn circled(text: &str) -> Option<(usize, u32)> {
    let first = text.chars().next()?;
    let value = u32::from(first).checked_sub(0x2460)?;
    (value < 20).then(|| (first.len_utf8(), value + 1))
}

/// The length of a letter marker: `a)`, `(b)` always, `c.` where the lines run a, b, c.
fn letter_marker(text: &str, lettered: bool) -> Option<usize> {
    if lettered
        && let Some((numeral, _)) = text.split_once('.')
        && ROMAN.contains(&numeral)
    {
        return Some(numeral.len() + 1);
    }
    let opened = text.starts_with(['(', '[']);
    let mut chars = text.char_indices().skip(usize::from(opened));
    let (_, letter) = chars.next().filter(|(_, c)| c.is_ascii_alphabetic())?;
    let (at, mark) = chars.next()?;
    let space = chars.next().is_some_and(|(_, c)| c.is_whitespace());
    match mark {
        // (F) and (M) may declare.
        ')' | ']' if space && !(opened && "FMfm".contains(letter)) => Some(at + 1),
        '.' if lettered && space && !opened && letter.is_ascii_alphabetic() => Some(at + 1),
        _ => None,
    }
}

/// The numerals of small lists.
const ROMAN: &[&str] = &["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// Whether the lines run `i.`, `ii.` or `a.`, `b.`, `c.`, each before more than one word, so that the letters are no initials.
fn are_lettered(lines: &[Slice<'_>]) -> bool {
    let numeral = |(index, line): (usize, &Slice<'_>)| {
        let first = line.text.split_whitespace().next().and_then(|word| word.strip_suffix('.'));
        first.is_some_and(|word| ROMAN.get(index).is_some_and(|known| word.eq_ignore_ascii_case(known)))
    };
    if lines.len() >= 2 && lines.iter().enumerate().all(numeral) {
        return true;
    }
    let mut expected = b'a';
    for line in lines {
        let bytes = line.text.as_bytes();
        let (Some(letter), Some(b'.'), Some(b' ')) = (bytes.first(), bytes.get(1), bytes.get(2)) else { return false };
        let name = line.text.get(2..).unwrap_or("").split([',', '(', ';', '–']).next().unwrap_or("");
        if letter.to_ascii_lowercase() != expected || name.split_whitespace().nth(1).is_none() {
            return false;
        }
        expected = expected.saturating_add(1);
    }
    lines.len() >= 2
}

/// Whether the lines run 1, 2, 3 with nothing but a blank behind the number.
fn are_numbered(lines: &[Slice<'_>]) -> bool {
    let number = |line: &Slice<'_>| line.text.split_whitespace().next().and_then(|word| word.parse::<u32>().ok());
    lines.len() >= 2 && lines.iter().enumerate().all(|(index, line)| number(line) == Some(index as u32 + 1))
}

/// The first number of a list behind a colon: `Rapporteurs: 1) … 2) …`.
fn leads_to_list(text: &str, start: usize, at: usize) -> Option<u32> {
    let before = text.get(start..at)?.trim_end();
    (start == 0 && before.ends_with([':', '：'])).then_some(1)
}

/// Splits a line that goes on with the next numbers: `1) … 2) … 3) …`; and at bullets inside it.
fn split_numbers<'a>(line: Slice<'a>, number: Option<u32>, out: &mut Vec<Slice<'a>>) {
    let mut start = 0;
    let mut expected = number.map(|value| value + 1);
    let mut blank = false;
    let text = line.text;
    let push = |range: core::ops::Range<usize>, out: &mut Vec<Slice<'a>>| {
        let piece = line.cut(range);
        let piece = if piece.text.contains('\t') { piece } else { piece.trim() };
        if !piece.trim().is_empty() {
            out.push(piece);
        }
    };
    for (at, c) in text.char_indices() {
        if at >= start && blank && !c.is_whitespace() {
            let rest = text.get(at..).unwrap_or("");
            if is_bullet(c) && !matches!(c, '·' | '*') && rest.chars().nth(1).is_some_and(char::is_whitespace) {
                push(start..at, out);
                start = at + c.len_utf8();
            } else if let Some(next) = expected.or_else(|| leads_to_list(text, start, at))
                && (c.is_ascii_digit() || matches!(c, '(' | '（'))
                && let Some((length, value)) = number_marker(rest, false)
                && value == next
            {
                push(start..at, out);
                start = at + length;
                expected = Some(next + 1);
            }
        }
        blank = c.is_whitespace() || matches!(c, '；' | '，' | '。');
    }
    push(start..text.len(), out);
}
