//! Rules of any text: characters that do not belong in a report.

use super::Sink;
use crate::characters::is_invisible;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::Answer;
use crate::reading::Context;
use crate::span::Span;

pub(crate) fn check(_cx: &Context<'_>, answer: &Answer, out: &mut Sink) {
    if let Answer::Text(text) = answer {
        hidden_characters(text, out);
    }
}

fn hidden_characters(text: &str, out: &mut Sink) {
    let mut hidden = text.char_indices().filter(|(_, c)| is_invisible(*c));
    if let Some((start, first)) = hidden.next() {
        let count = 1 + hidden.count();
        let span = Span::new(start, start + first.len_utf8());
        out.push(
            Diagnostic::new(Code::TextHiddenCharacters, Severity::Warning, span)
                .with("count", count)
                .with("name", format!("U+{:04X}", first as u32)),
        );
    }
}
