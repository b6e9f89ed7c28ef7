//! Rules of running text.

use super::{Sink, aspects, field, words, writing};
use crate::diagnostic::{Code, Diagnostic, Fix, FixCode, Severity};
use crate::reading::left_over::{self, LeftOver, Part};
use crate::reading::{Context, Prose};
use crate::span::{Slice, Span};

pub(crate) fn check(cx: &Context<'_>, text: &str, prose: &Prose, out: &mut Sink) {
    if field::placeholder(cx, Slice::whole(text), None, out) {
        return;
    }
    if template_text(cx, text, &prose.left_over, out) {
        return;
    }
    words::over_limit(cx, prose.words, prose.past_limit, out);
    aspects::check(cx, text, &prose.left_over, out);
    writing::check(cx, text, out);
}

/// Speaks of text of the form in the answer. Returns whether there is nothing else.
pub(super) fn template_text(cx: &Context<'_>, text: &str, left_over: &[LeftOver], out: &mut Sink) -> bool {
    let say = |severity, span: Span| {
        Diagnostic::new(Code::ProseTemplateText, severity, span).with("text", field::shown(span.of(text)))
    };
    if left_over::is_all(text, left_over) {
        let first_and_last = left_over.first().zip(left_over.last());
        let span = first_and_last.map_or(Span::default(), |(first, last)| first.span.cover(last.span));
        out.push(say(cx.field.required.unwrap_or(Severity::Advice), span));
        return true;
    }
    let printed = cx.field.examples.iter().any(|example| example.contains("XX"));
    for left in left_over {
        let mut diagnostic = say(Severity::Warning, left.span);
        // XX of the writer's own
        if left.part == Part::Gap && !printed && !left.span.of(text).starts_with('[') {
            diagnostic.code = Code::FieldPlaceholder;
        }
        out.push(if left.part == Part::Gap {
            diagnostic
        } else {
            let removed = with_space_behind(text, left.span);
            let gap = if parts_words(text, removed) { " " } else { "" };
            diagnostic.fix(Fix::replace(FixCode::RemoveTemplateText, removed, gap))
        });
    }
    false
}

/// Whether words stand on both sides of the span, without anything between.
fn parts_words(text: &str, span: Span) -> bool {
    let (before, behind) = (text.get(..span.start).unwrap_or(""), text.get(span.end..).unwrap_or(""));
    before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric)
}

/// The span with the punctuation and white space that only led on from it.
fn with_space_behind(text: &str, span: Span) -> Span {
    let rest = text.get(span.end..).unwrap_or("");
    let at_start = text.get(..span.start).is_none_or(|before| before.trim().is_empty());
    let behind = rest.len() - rest.trim_start().len();
    if at_start || behind == 0 {
        Span::new(span.start, span.end + behind)
    } else {
        Span::new(span.start, span.end + rest.chars().next().map_or(0, char::len_utf8))
    }
}
