//! Counting words.
//!
//! Limits of a form are counted as the rapporteur's word processor and the form's own software count: see
//! [`WordCount`]. Counter and rule both ask here, so they never disagree.

use crate::characters::{is_bullet, is_cjk_punctuation, is_dash, is_ideograph_or_kana, is_invisible};
use crate::span::{Slice, Span, is_line_break};
use crate::template::WordCount;

/// The words of `text`, first to last.
pub fn words(text: &str, way: WordCount) -> Words<'_> {
    Words { text, at: 0, way, line_start: true }
}

/// How many words `text` has.
pub fn count(text: &str, way: WordCount) -> usize {
    words(text, way).count()
}

/// The place of everything from word number `limit` (counted from 0) to the last word; `None` within the limit.
pub fn past(text: &str, way: WordCount, limit: usize) -> Option<Span> {
    let mut rest = words(text, way).skip(limit);
    let first = rest.next()?;
    Some(rest.last().map_or(first, |last| first.cover(last)))
}

/// Iterator over the places of words.
#[derive(Debug, Clone)]
pub struct Words<'a> {
    text: &'a str,
    at: usize,
    way: WordCount,
    line_start: bool,
}

impl Iterator for Words<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        loop {
            let rest = self.text.get(self.at..)?;
            let first = rest.chars().next()?;
            if first.is_whitespace() {
                self.line_start |= is_line_break(first);
                self.at += first.len_utf8();
                continue;
            }
            if self.way == WordCount::WhiteSpace {
                let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
                return Some(self.take(length));
            }
            if std::mem::take(&mut self.line_start)
                && let Some(length) = list_marker(rest)
            {
                self.at += length;
                continue;
            }
            if is_cjk_punctuation(first) {
                self.at += first.len_utf8();
                continue;
            }
            if is_ideograph_or_kana(first) {
                let marks: usize = rest
                    .chars()
                    .skip(1)
                    .take_while(|c| is_invisible(*c) || is_voicing_mark(*c))
                    .map(char::len_utf8)
                    .sum();
                return Some(self.take(first.len_utf8() + marks));
            }
            let ends = |c: char| c.is_whitespace() || is_ideograph_or_kana(c) || is_cjk_punctuation(c);
            let length = rest.find(ends).unwrap_or(rest.len());
            let word = self.take(length);
            if !word.of(self.text).chars().all(is_invisible) {
                return Some(word);
            }
        }
    }
}

impl Words<'_> {
    fn take(&mut self, length: usize) -> Span {
        let span = Span::new(self.at, self.at + length);
        self.at = span.end;
        span
    }
}

fn is_voicing_mark(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309a}' | '\u{ff9e}' | '\u{ff9f}')
}

/// The length of the list marker that `line` begins with: a bullet, a dash, a number or a letter with a full stop or a
/// bracket, followed by white space or the end of the line.
pub fn list_marker(line: &str) -> Option<usize> {
    let end = line.find(char::is_whitespace).unwrap_or(line.len());
    let token = &line[..end];
    let is_marker =
        token.chars().all(|c| is_bullet(c) || is_dash(c)) && token.chars().count() <= 2 || enumerator(token).is_some();
    (is_marker && !token.is_empty()).then_some(end)
}

/// What stands between the brackets or before the full stop of `1.`, `2)`, `(3)`, `iv.`, `b)` and their like.
fn enumerator(token: &str) -> Option<&str> {
    let body = match token.strip_prefix(['(', '[']) {
        Some(inner) => inner.strip_suffix([')', ']'])?,
        None => token.strip_suffix(".)").or_else(|| token.strip_suffix(['.', ')', ':', '、', '．', '）']))?,
    };
    let is_number = !body.is_empty() && body.chars().count() <= 2 && body.chars().all(char::is_numeric);
    let is_letter = !token.ends_with(':')
        && body.chars().count() == 1
        && body.chars().all(|c| c.is_alphabetic() && !is_ideograph_or_kana(c));
    let is_roman = (1..=5).contains(&body.len()) && body.bytes().all(|b| b"ivxIVX".contains(&b));
    (is_number || is_letter || is_roman && !token.ends_with(':')).then_some(body)
}

/// A line without the list marker at its start.
pub fn without_marker(line: Slice<'_>) -> Slice<'_> {
    let line = line.trim();
    match list_marker(line.text) {
        Some(length) => line.split_at(length).1.trim(),
        None => line,
    }
}
