//! Rules of one line of text.

use super::{Sink, field, prose};
use crate::diagnostic::{Code, Diagnostic, Fix, FixCode, Severity};
use crate::reading::{Context, Line, left_over};
use crate::span::{Slice, Span};

pub(crate) fn check(cx: &Context<'_>, text: &str, line: &Line, out: &mut Sink) {
    if field::placeholder(cx, Slice::whole(text), None, out) {
        return;
    }
    if prose::template_text(cx, text, &left_over::find(cx, text), out) {
        return;
    }
    if let Some(rest) = line.rest {
        let diagnostic = Diagnostic::new(Code::LineSeveralLines, Severity::Warning, rest).with("lines", line.lines);
        // A line that goes on in small letters was broken; otherwise the further lines may be something else.
        let goes_on = line.lines == 2 && rest.of(text).starts_with(char::is_lowercase);
        let gap = Span::new(line.span.end, rest.start);
        out.push(if goes_on { diagnostic.fix(Fix::replace(FixCode::JoinLines, gap, " ")) } else { diagnostic });
    }
}
