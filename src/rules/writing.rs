//! Slips of writing in running text: a word twice, a missing space, lines broken by a page.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Edit, Fix, FixCode, Severity};
use crate::reading::{Context, broken_lines};
use crate::scan::{self, slips};
use crate::span::Span;

pub(super) use crate::scan::slips::MOST;

pub(super) fn check(cx: &Context<'_>, text: &str, out: &mut Sink) {
    let mut found = Found::default();
    for block in cx.scan.places(scan::SLIP) {
        let mut before = scan::word_before(text, block.start);
        for word in scan::plain_words(text, block) {
            found.word(text, before, word, out);
            before = word;
        }
    }
    for word in found.doubled {
        let shown = word.span.of(text).split_whitespace().next().unwrap_or("");
        let fix = fix(FixCode::RemoveDoubledWord, word.extra.iter().map(|span| (*span, "")));
        out.push(Diagnostic::new(Code::ProseDoubledWord, Severity::Advice, word.span).with("text", shown).fix(fix));
    }
    if cx.scan.may_have_broken_lines(text) {
        hard_line_breaks(text, out);
    }
}

/// What has been found so far.
#[derive(Default)]
struct Found {
    doubled: Vec<Doubled>,
    spaces: usize,
    pending: usize,
}

impl Found {
    fn word(&mut self, text: &str, before: Span, word: Span, out: &mut Sink) {
        if let Some(second) = slips::doubled_word(text, before, word).filter(|second| !slips::is_meant(text, *second)) {
            if let Some(last) = self.doubled.last_mut().filter(|last| last.span.end == before.end) {
                last.add(before.end, second);
            } else if self.doubled.len() < MOST {
                let extra = vec![Span::new(before.end, second.end)];
                self.doubled.push(Doubled { span: before.cover(second), extra });
            }
        }
        if self.spaces < MOST {
            self.spaces += usize::from(missing_space(text, word, out));
        }
        if self.pending < MOST {
            self.pending += usize::from(pending(text, word, out));
        }
    }
}

fn pending(text: &str, word: Span, out: &mut Sink) -> bool {
    let Some(inner) = slips::pending(text, word) else { return false };
    out.push(Diagnostic::new(Code::FieldPlaceholder, Severity::Warning, inner.span()).with("text", inner.text));
    true
}

fn fix(code: FixCode, edits: impl Iterator<Item = (Span, &'static str)>) -> Fix {
    let edits = edits.map(|(span, text)| Edit { item: None, part: None, span, text: text.to_owned() });
    Fix { code, params: Default::default(), edits: edits.collect() }
}

/// A word that stands twice or more in a row.
struct Doubled {
    span: Span,
    /// What is too much: white space and word, each time.
    extra: Vec<Span>,
}

impl Doubled {
    fn add(&mut self, from: usize, second: Span) {
        self.span = self.span.cover(second);
        self.extra.push(Span::new(from, second.end));
    }
}

fn missing_space(text: &str, word: Span, out: &mut Sink) -> bool {
    let places = slips::missing_spaces(text, word);
    let (Some((_, first)), Some((_, last))) = (places.first(), places.last()) else { return false };
    let span = first.cover(*last);
    let fix = fix(FixCode::InsertSpace, places.iter().map(|(at, _)| (Span::new(*at, *at), " ")));
    let shown = super::field::shown(span.of(text));
    out.push(Diagnostic::new(Code::ProseMissingSpace, Severity::Advice, span).with("text", shown).fix(fix));
    true
}

fn hard_line_breaks(text: &str, out: &mut Sink) {
    let breaks = broken_lines::find(text);
    let (Some(first), Some(last)) = (breaks.first(), breaks.last()) else { return };
    let span = Span::new(first.line.start, last.next.end);
    let fix = fix(FixCode::JoinLines, breaks.iter().map(|found| (found.gap(), " ")));
    out.push(Diagnostic::new(Code::ProseHardLineBreaks, Severity::Advice, span).with("count", breaks.len()).fix(fix));
}
