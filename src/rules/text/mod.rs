//! Rules of any text, whatever was asked: hidden characters, forms of letters, left-over markup, capitals, personal data.
//!
//! One pass over the bytes finds what there is to look at; only then the rules that ask for it look closer.

mod capitals;
mod forms;
mod hidden;
mod markup;
mod personal;

use super::Sink;
use crate::diagnostic::{Code, Diagnostic, Edit, Fix, FixCode, Part, Severity};
use crate::draft::Answer;
use crate::reading::Context;
use crate::span::Span;
use crate::template::Kind;

pub(crate) fn check(cx: &Context<'_>, answer: &Answer, out: &mut Sink) {
    match answer {
        Answer::Text(text) => Text { text, item: None, part: None }.check(cx, out),
        Answer::Rows(rows) => {
            for (index, row) in rows.iter().enumerate() {
                let cells = [
                    (&row.name, Part::Name),
                    (&row.affiliation, Part::Affiliation),
                    (&row.declaration, Part::Declaration),
                ];
                for (text, part) in cells {
                    Text { text, item: Some(index), part: Some(part) }.check(cx, out);
                }
            }
        }
    }
}

/// A whole answer, or one cell of a table.
#[derive(Clone, Copy)]
struct Text<'a> {
    text: &'a str,
    item: Option<usize>,
    part: Option<Part>,
}

impl Text<'_> {
    fn check(self, cx: &Context<'_>, out: &mut Sink) {
        let seen = self.text.bytes().fold(0, |seen, byte| seen | SIGNS[byte as usize]);
        let kind = cx.field.kind;
        if seen & HIDDEN != 0 {
            hidden::check(self, out);
        }
        if seen & FORMS != 0 {
            forms::check(self, cx, out);
        }
        if seen & MARKUP != 0 && kind != Kind::Links {
            markup::check(self, out);
        }
        if seen & AT != 0 && kind != Kind::Links {
            personal::mail(self, out);
        }
        if seen & DIGIT != 0 && !matches!(kind, Kind::Links | Kind::TimeSlot | Kind::HeadCount) {
            personal::phone(self, out);
        }
        if seen & SMALL == 0 && matches!(kind, Kind::Line | Kind::Items | Kind::Prose) {
            capitals::check(self, out);
        }
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

const HIDDEN: u8 = 1;
const FORMS: u8 = 2;
const MARKUP: u8 = 4;
const AT: u8 = 8;
const DIGIT: u8 = 16;
const SMALL: u8 = 32;

/// What each byte gives reason to look for.
static SIGNS: [u8; 256] = {
    let mut signs = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        signs[byte] = match byte as u8 {
            b'\t'..=b'\r' => 0,
            0..0x20 | 0x7f => HIDDEN,
            b'<' | b'&' => MARKUP,
            b'@' => AT,
            b'0'..=b'9' => DIGIT,
            b'a'..=b'z' => SMALL,
            // First bytes of the blocks that hold hidden characters, combining marks and special forms of letters.
            0xc2 | 0xd8 | 0xee | 0xf3 | 0xf4 => HIDDEN,
            0xcc | 0xd9 => FORMS,
            0xcd | 0xe1 | 0xe2 | 0xe3 | 0xef => HIDDEN | FORMS,
            _ => 0,
        };
        byte += 1;
    }
    signs
};
