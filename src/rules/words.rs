//! Word limits.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::Context;
use crate::span::Span;

/// Speaks when `used` words are more than the field allows; `past` holds the words past the limit.
///
/// A small overrun is a warning, a large one an error; the template draws the line.
pub(crate) fn over_limit(cx: &Context<'_>, used: usize, past: Option<Span>, out: &mut Sink) {
    let (Some(limit), Some(span)) = (cx.field.words, past) else { return };
    let at_most = limit.at_most as usize;
    let over = used.saturating_sub(at_most);
    let small = over * 100 <= at_most * cx.template.tolerance_percent as usize;
    let severity = if small { Severity::Warning } else { Severity::Error };
    out.push(
        Diagnostic::new(Code::WordsOverLimit, severity, span)
            .with("used", used)
            .with("limit", at_most)
            .with("over", over)
            .sure(limit.certainty),
    );
}
