//! Rules of session types.

use super::Sink;
use super::choice::{absent, brief, in_place_of};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::choice::Naming;
use crate::reading::{Context, SessionType};

pub(crate) fn check(cx: &Context<'_>, reading: &SessionType, out: &mut Sink) {
    if let Some(what) = reading.absent {
        absent(cx, what, &reading.text, reading.span, out);
        return;
    }
    let at = |code, severity| Diagnostic::new(code, severity, reading.span).with("text", brief(&reading.text));
    match (reading.naming, &reading.name) {
        (Naming::Unofficial | Naming::Misspelt, Some(name)) => {
            let severity = if reading.naming == Naming::Misspelt { Severity::Warning } else { Severity::Advice };
            let fix = in_place_of(reading.span, name, reading.parting);
            out.push(at(Code::SessionTypeUnofficial, severity).with("name", name.as_str()).fix(fix));
        }
        (Naming::Ambiguous, _) => {
            let severity = cx.field.unknown.unwrap_or(Severity::Advice);
            out.push(at(Code::SessionTypeAmbiguous, severity).with("names", reading.rivals.join(" / ")));
        }
        (Naming::Unknown, _) => {
            let Some(severity) = cx.field.unknown else { return };
            let only_format = !reading.formats.is_empty();
            out.push(at(if only_format { Code::SessionTypeFormatOnly } else { Code::SessionTypeUnknown }, severity));
        }
        _ => {}
    }
}
