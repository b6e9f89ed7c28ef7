//! Rules of any field: is there an answer at all?

use super::Sink;
use crate::diagnostic::{Code, Diagnostic};
use crate::reading::Context;
use crate::span::Span;

pub(crate) fn missing(cx: &Context<'_>, out: &mut Sink) {
    if let Some(severity) = cx.field.required {
        out.push(Diagnostic::new(Code::FieldMissing, severity, Span::default()));
    }
}

/// Labels and numbers without an answer behind them: the whole text is marked.
pub(crate) fn unfilled(cx: &Context<'_>, text: &str, out: &mut Sink) {
    if let Some(severity) = cx.field.required {
        out.push(Diagnostic::new(Code::FieldMissing, severity, crate::span::Slice::whole(text).trim().span()));
    }
}
