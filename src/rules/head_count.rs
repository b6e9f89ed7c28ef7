//! Rules of head counts.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::{Context, HeadCount};

pub(crate) fn check(_cx: &Context<'_>, count: &HeadCount, out: &mut Sink) {
    if count.amount.is_none() {
        out.push(Diagnostic::new(Code::HeadCountUnreadable, Severity::Error, count.span));
    }
}
