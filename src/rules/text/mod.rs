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
        let seen = signs(self.text.as_bytes());
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
        if seen & (SMALL | CAPITAL) == CAPITAL && matches!(kind, Kind::Line | Kind::Items | Kind::Prose) {
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
const CAPITAL: u8 = 64;
/// The bytes that follow have to be looked at.
const LOOK: u8 = 128;

/// What there is in a text that gives reason to look closer.
fn signs(bytes: &[u8]) -> u8 {
    let mut seen = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let sign = SIGNS[*byte as usize];
        seen |= sign;
        if sign & LOOK != 0 {
            seen |= signs_at(bytes.get(at..).unwrap_or(&[]));
        }
    }
    seen
}

/// What the character outside ASCII at the start of `bytes` gives reason to look for.
fn signs_at(bytes: &[u8]) -> u8 {
    let third = bytes.get(2).copied().unwrap_or(0);
    let when = |is_so: bool, sign: u8| if is_so { sign } else { 0 };
    match (bytes.first().copied().unwrap_or(0), bytes.get(1).copied().unwrap_or(0)) {
        (0xc2, second) => when(second < 0xa0 && second != 0x85 || second == 0xad, HIDDEN),
        (0xcd, second) => when(second == 0x8f, HIDDEN) | when(second <= 0x85, FORMS),
        (0xd8, second) => when(second == 0x9c, HIDDEN),
        (0xd9, second) => when((0x93..=0x95).contains(&second), FORMS),
        (0xe1, 0x84..=0x87) => HIDDEN | FORMS,
        (0xe1, 0x9e | 0xa0) => HIDDEN,
        (0xe1, 0xbe) => FORMS,
        (0xe2, 0x80) => when(matches!(third, 0x8b..=0x8f | 0xaa..=0xae), HIDDEN),
        (0xe2, 0x81) => when(third >= 0xa0, HIDDEN),
        (0xe2, 0x84) => FORMS,
        (0xe3, 0x82) => when(matches!(third, 0x99 | 0x9a), FORMS),
        (0xe3, 0x85) => HIDDEN,
        (0xef, 0x80..=0xa3 | 0xb8 | 0xbb | 0xbe | 0xbf) => HIDDEN,
        (0xef, 0xa4..=0xac) => FORMS,
        (0xef, 0xbc) => when((0xa1..=0xba).contains(&third), FORMS),
        (0xef, 0xbd) => when((0x81..=0x9a).contains(&third), FORMS),
        _ => 0,
    }
}

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
            b'A'..=b'Z' => CAPITAL,
            // First bytes of the blocks that hold hidden characters, combining marks and special forms of letters, and of
            // the alphabets with capitals.
            0xee | 0xf3 | 0xf4 => HIDDEN,
            0xcc => FORMS,
            0xcd => CAPITAL | LOOK,
            0xc3..=0xd5 => CAPITAL,
            0xc2 | 0xd8 | 0xd9 | 0xe1 | 0xe2 | 0xe3 | 0xef => LOOK,
            _ => 0,
        };
        byte += 1;
    }
    signs
};
