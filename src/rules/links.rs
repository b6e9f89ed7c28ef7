//! Rules of web addresses.

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::reading::{Context, Links};

pub(crate) fn check(_cx: &Context<'_>, links: &Links, out: &mut Sink) {
    for (index, link) in links.links.iter().enumerate() {
        let at = |code| Diagnostic::new(code, Severity::Error, link.span).item(index).with("text", link.text.as_str());
        if link.text.ends_with(['…']) {
            out.push(at(Code::LinkShortened));
        } else if link.url.is_none() {
            out.push(at(Code::LinkUnreadable));
        }
    }
}
