//! One line of text.

use std::fmt;

use crate::span::{Slice, Span};

/// The lines of an answer that should have one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The first line.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// Where further lines stand.
    pub rest: Option<Span>,
    /// How many lines there are.
    pub lines: usize,
}

/// Reads a line.
pub fn read(text: &str) -> Line {
    let mut lines = Slice::whole(text).lines();
    let first = lines.next().unwrap_or(Slice::whole(""));
    let (rest, further) = lines
        .fold((None, 0), |(rest, n), line| (Some(rest.map_or(line.span(), |r: Span| r.cover(line.span()))), n + 1));
    Line { text: first.text.to_owned(), span: first.span(), rest, lines: 1 + further }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
