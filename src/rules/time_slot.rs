//! Rules of time slots.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::{Context, TimeSlot};
use crate::span::Span;

pub(crate) fn check(_cx: &Context<'_>, slot: &TimeSlot, out: &mut Sink) {
    if slot.date.is_none() {
        out.push(Diagnostic::new(Code::SlotUnreadable, Severity::Error, Span::default()));
    }
}
