//! Places in a text: spans, and slices that remember where they were cut from.

use serde::{Deserialize, Serialize};

/// A half-open range of a text, `start..end`.
///
/// Inside Rust the unit is UTF-8 bytes and both ends lie on character borders; on the JavaScript
/// side the same numbers are UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct Span {
    /// First unit inside.
    pub start: usize,
    /// First unit outside.
    pub end: usize,
}

impl Span {
    /// The span `start..end`; an `end` before `start` gives the empty span at `start`.
    pub fn new(start: usize, end: usize) -> Self {
        Span { start, end: end.max(start) }
    }

    /// The smallest span that holds both.
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether nothing lies inside.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text that the span holds; empty where the span does not fit the text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

/// A piece of a text that knows its place in the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice<'a> {
    /// The piece.
    pub text: &'a str,
    /// Where it begins in the whole, in bytes.
    pub start: usize,
}

impl<'a> Slice<'a> {
    /// The whole of a text.
    pub fn whole(text: &'a str) -> Self {
        Slice { text, start: 0 }
    }

    /// Where the piece lies in the whole.
    pub fn span(self) -> Span {
        Span { start: self.start, end: self.start + self.text.len() }
    }

    /// Whether the piece holds no character.
    pub fn is_empty(self) -> bool {
        self.text.is_empty()
    }

    /// The part `range` of this piece, counted from its own beginning; empty where `range` does not fit.
    pub fn cut(self, range: core::ops::Range<usize>) -> Slice<'a> {
        match self.text.get(range.clone()) {
            Some(text) => Slice { text, start: self.start + range.start },
            None => Slice { text: "", start: self.start + self.text.len() },
        }
    }

    /// The piece before and the piece from byte `at` on; all before it where `at` does not fit.
    pub fn split_at(self, at: usize) -> (Slice<'a>, Slice<'a>) {
        let at = if self.text.is_char_boundary(at) { at } else { self.text.len() };
        (self.cut(0..at), self.cut(at..self.text.len()))
    }

    /// The piece without white space at its ends.
    pub fn trim(self) -> Slice<'a> {
        self.trim_matches(char::is_whitespace)
    }

    /// The piece without the characters of `unwanted` at its ends.
    pub fn trim_matches(self, unwanted: impl Fn(char) -> bool + Copy) -> Slice<'a> {
        self.trim_all(&unwanted)
    }

    /// One copy of the code for all sorts of unwanted characters.
    fn trim_all(self, unwanted: &dyn Fn(char) -> bool) -> Slice<'a> {
        let front = self.text.trim_start_matches(unwanted);
        let start = self.start + self.text.len() - front.len();
        Slice { text: front.trim_end_matches(unwanted), start }
    }

    /// The pieces between characters of `separator`, in order.
    pub fn split(self, separator: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = Slice<'a>> {
        let mut start = self.start;
        self.text.split_inclusive(separator).map(move |piece| {
            let here = start;
            start += piece.len();
            let text = match piece.chars().next_back() {
                Some(last) if separator(last) => piece.strip_suffix(last).unwrap_or(piece),
                _ => piece,
            };
            Slice { text, start: here }
        })
    }

    /// The lines, without white space at their ends; blank lines are left out.
    ///
    /// Ends a line: LF, CR, CRLF, vertical tab, form feed, NEL, and Unicode's line and paragraph separators.
    pub fn lines(self) -> impl Iterator<Item = Slice<'a>> {
        self.split(is_line_break).map(Slice::trim).filter(|line| !line.is_empty())
    }
}

/// Whether a character ends a line.
pub fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
