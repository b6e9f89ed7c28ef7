//! Rules of session types.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Fix, FixCode, Severity};
use crate::reading::{Context, SessionType};

pub(crate) fn check(cx: &Context<'_>, reading: &SessionType, out: &mut Sink) {
    let at = |code, severity| Diagnostic::new(code, severity, reading.span).with("text", reading.text.as_str());
    match (&reading.name, &reading.format, cx.field.unknown) {
        (Some(name), _, _) if *name != reading.text => {
            let fix = Fix::replace(FixCode::UseOfficialName, reading.span, name.as_str()).with("text", name.as_str());
            out.push(at(Code::SessionTypeUnofficial, Severity::Advice).with("name", name.as_str()).fix(fix));
        }
        (None, Some(_), _) => out.push(at(Code::SessionTypeFormatOnly, Severity::Error)),
        (None, None, Some(severity)) => out.push(at(Code::SessionTypeUnknown, severity)),
        _ => {}
    }
}
