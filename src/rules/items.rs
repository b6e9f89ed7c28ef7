//! Rules of separate statements.

use super::{Sink, words};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::{Context, Items};

pub(crate) fn check(cx: &Context<'_>, items: &Items, out: &mut Sink) {
    words::over_limit(cx, items.words, items.past_limit, out);
    let Some(limit) = cx.field.items else { return };
    let at_most = limit.at_most as usize;
    if let (Some(first), Some(last)) = (items.items.get(at_most), items.items.last()) {
        out.push(
            Diagnostic::new(Code::ItemsTooMany, Severity::Error, first.cover(*last))
                .item(at_most)
                .with("found", items.items.len())
                .with("limit", at_most)
                .sure(limit.certainty),
        );
    }
}
