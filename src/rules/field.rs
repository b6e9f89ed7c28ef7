//! Rules of any field: is there an answer at all?

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::Context;
use crate::reading::placeholder::{self, Placeholder};
use crate::scan::{LATIN, WIDE};
use crate::span::{Slice, Span};

pub(crate) fn missing(cx: &Context<'_>, out: &mut Sink) {
    missing_at(cx, Span::default(), out);
}

/// As [`missing`], where something stands at `span` that is no answer.
pub(crate) fn missing_at(cx: &Context<'_>, span: Span, out: &mut Sink) {
    if let Some(severity) = cx.field.required {
        out.push(Diagnostic::new(Code::FieldMissing, severity, span));
    }
}

/// Speaks when `answer`, or an item of it, is a placeholder. Returns whether it is one; then nothing else need be said.
///
/// "Not applicable" may be meant as an answer: it weighs no more than a warning, and in an optional field nothing.
pub(crate) fn placeholder(cx: &Context<'_>, answer: Slice<'_>, item: Option<usize>, out: &mut Sink) -> bool {
    let answer = answer.trim();
    // A long text without letters of ASCII need not be searched for them.
    let is_latin = cx.scan.has(LATIN) || !cx.scan.has(WIDE);
    let Some(found) = placeholder::within(answer.text, is_latin) else { return false };
    let severity = match (found, cx.field.required) {
        (Placeholder::NotApplicable, None) => return true,
        (Placeholder::NotApplicable, Some(severity)) => severity.max(Severity::Warning),
        (_, required) => required.unwrap_or(Severity::Advice),
    };
    let mut diagnostic =
        Diagnostic::new(Code::FieldPlaceholder, severity, answer.span()).with("text", shown(answer.text));
    diagnostic.item = item;
    out.push(diagnostic);
    true
}

/// Text to show in a message: the first words of a long one.
pub(crate) fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or("").trim_end()),
        None => text.to_owned(),
    }
}

/// Characters of an answer that a message shows at most.
const SHOWN: usize = 60;
