//! Rules of head counts.

use super::{Sink, field};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::head_count::{Note, Remark};
use crate::reading::{Context, HeadCount};
use crate::span::Slice;

pub(crate) fn check(cx: &Context<'_>, count: &HeadCount, text: &str, out: &mut Sink) {
    let may_be_placeholder = count.notes.iter().any(|n| matches!(n.remark, Remark::Unreadable | Remark::Placeholder));
    if may_be_placeholder && field::placeholder(cx, Slice::whole(text), None, out) {
        return;
    }
    out.extend(count.notes.iter().map(|note| diagnostic(cx, note, text)));
}

fn diagnostic(cx: &Context<'_>, note: &Note, text: &str) -> Diagnostic {
    let (code, severity) = weight(note.remark);
    let severity = match note.remark {
        Remark::Placeholder => cx.field.required.unwrap_or(severity),
        _ => severity,
    };
    let found = Diagnostic::new(code, severity, note.span);
    match note.remark {
        Remark::NoFigure | Remark::Placeholder | Remark::NotApplicable => {
            found.with("text", field::shown(note.span.of(text)))
        }
        Remark::PartsDiffer { parts, total } => found.with("parts", parts).with("total", total),
        Remark::AboveWhole { part, whole } => found.with("part", part).with("whole", whole),
        _ => found,
    }
}

/// The code of a remark and how much it weighs: an error where the answer cannot be used or is impossible.
fn weight(remark: Remark) -> (Code, Severity) {
    match remark {
        Remark::Unreadable => (Code::HeadCountUnreadable, Severity::Error),
        Remark::NoFigure => (Code::HeadCountNoFigure, Severity::Error),
        Remark::Unclear => (Code::HeadCountUnclear, Severity::Warning),
        Remark::NotApplicable => (Code::HeadCountNotApplicable, Severity::Warning),
        Remark::Placeholder => (Code::FieldPlaceholder, Severity::Error),
        Remark::ShareOfNothing => (Code::HeadCountShareOfNothing, Severity::Error),
        Remark::ShareAboveWhole => (Code::HeadCountShareAboveWhole, Severity::Error),
        Remark::Mixed => (Code::HeadCountMixed, Severity::Advice),
        Remark::OtherPeople => (Code::HeadCountOtherPeople, Severity::Warning),
        Remark::AsParticipants => (Code::HeadCountOtherPeople, Severity::Advice),
        Remark::PartsDiffer { .. } => (Code::HeadCountPartsDiffer, Severity::Warning),
        Remark::AboveWhole { .. } => (Code::HeadCountAboveWhole, Severity::Error),
    }
}
