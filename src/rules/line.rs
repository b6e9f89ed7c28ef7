//! Rules of one line of text.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::{Context, Line};

pub(crate) fn check(_cx: &Context<'_>, line: &Line, out: &mut Sink) {
    if let Some(rest) = line.rest {
        out.push(Diagnostic::new(Code::LineSeveralLines, Severity::Warning, rest).with("lines", line.lines));
    }
}
