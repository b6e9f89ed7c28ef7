//! Rules of any text, whatever was asked: hidden characters, forms of letters, left-over markup, capitals, personal data.
//!
//! The [scan](crate::scan) of the text tells what there is to look at; only there the rules look closer.

mod capitals;
mod forms;
mod hidden;
pub(crate) mod markup;
mod personal;

use std::ops::Range;

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Edit, Fix, FixCode, Part, Severity};
use crate::draft::Answer;
use crate::reading::Context;
use crate::scan::{AT, CAPITAL, FORMS, HIDDEN, MARKUP, PHONE, SMALL, Scan, Signs, signs_of};
use crate::span::Span;
use crate::template::Kind;

pub(crate) fn check(cx: &Context<'_>, answer: &Answer, out: &mut Sink) {
    match answer {
        Answer::Text(text) => Text { text, item: None, part: None, scan: cx.scan }.check(cx, out),
        Answer::Rows(rows) => {
            for (index, row) in rows.iter().enumerate() {
                let cells = [
                    (&row.name, Part::Name),
                    (&row.affiliation, Part::Affiliation),
                    (&row.declaration, Part::Declaration),
                ];
                for (text, part) in cells.into_iter().filter(|(text, _)| is_worth_a_look(text)) {
                    let scan = &Scan::of(text, cx.template.word_count);
                    Text { text, item: Some(index), part: Some(part), scan }.check(cx, out);
                }
            }
        }
    }
}

/// Whether there may be anything in a cell to speak of.
fn is_worth_a_look(text: &str) -> bool {
    signs_of(text) & (HIDDEN | FORMS | MARKUP | AT) != 0 || text.bytes().any(|byte| byte.is_ascii_digit())
}

/// A whole answer, or one cell of a table.
#[derive(Clone, Copy)]
struct Text<'a> {
    text: &'a str,
    item: Option<usize>,
    part: Option<Part>,
    scan: &'a Scan,
}

impl Text<'_> {
    fn check(self, cx: &Context<'_>, out: &mut Sink) {
        let seen = self.scan.signs();
        let kind = cx.field.kind;
        if seen & HIDDEN != 0 {
            hidden::check(self, out);
        }
        if seen & FORMS != 0 {
            forms::check(self, cx, out);
        }
        if seen & MARKUP != 0 {
            markup::check(self, out);
        }
        if seen & AT != 0 && kind != Kind::Links {
            personal::mail(self, kind, out);
        }
        if seen & PHONE != 0 && !matches!(kind, Kind::Links | Kind::TimeSlot | Kind::HeadCount) {
            personal::phone(self, out);
        }
        if seen & (SMALL | CAPITAL) == CAPITAL && matches!(kind, Kind::Line | Kind::Items | Kind::Prose) {
            capitals::check(self, out);
        }
    }

    /// The pieces of the text that have one of these signs.
    fn places(&self, signs: Signs) -> impl Iterator<Item = Range<usize>> {
        self.scan.places(signs)
    }

    fn say(self, code: Code, severity: Severity, span: Span) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(code, severity, span).part(self.part);
        diagnostic.item = self.item;
        diagnostic
    }

    fn fix(self, code: FixCode, edits: impl IntoIterator<Item = (Span, String)>) -> Fix {
        let edits = edits.into_iter().map(|(span, text)| Edit { item: self.item, part: self.part, span, text });
        Fix { code, params: Default::default(), edits: edits.collect() }
    }
}
