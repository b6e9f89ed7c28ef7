//! Rules of choices from a list.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Fix, FixCode, Severity};
use crate::reading::{Choices, Context};

pub(crate) fn check(cx: &Context<'_>, choices: &Choices, out: &mut Sink) {
    for (index, chosen) in choices.chosen.iter().enumerate() {
        let at = |code, severity| {
            Diagnostic::new(code, severity, chosen.span).item(index).with("text", chosen.text.as_str())
        };
        match (&chosen.name, cx.field.unknown) {
            (None, Some(severity)) => out.push(at(Code::ChoiceUnknown, severity)),
            (Some(name), _) if *name != chosen.text => {
                let fix =
                    Fix::replace(FixCode::UseOfficialName, chosen.span, name.as_str()).with("text", name.as_str());
                out.push(at(Code::ChoiceUnofficial, Severity::Advice).with("name", name.as_str()).fix(fix));
            }
            _ => {}
        }
    }
    let Some(limit) = cx.field.items else { return };
    let at_most = limit.at_most as usize;
    if let (Some(first), Some(last)) = (choices.chosen.get(at_most), choices.chosen.last()) {
        out.push(
            Diagnostic::new(Code::ChoiceTooMany, Severity::Error, first.span.cover(last.span))
                .item(at_most)
                .with("found", choices.chosen.len())
                .with("limit", at_most)
                .sure(limit.certainty),
        );
    }
}
