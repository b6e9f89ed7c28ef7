//! Lines and columns of places in a file.

use std::collections::HashMap;

use rapporteur::Span;
use serde::Serialize;

/// A line and a column, both counted from 1. Columns count characters (Unicode scalar values).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// The line; LF ends one.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Region {
    /// First character inside.
    pub start: Position,
    /// First character outside.
    pub end: Position,
    /// The same in bytes of the decoded text.
    #[serde(skip)]
    pub span: Span,
}

/// The regions of many spans, found in one pass over the text.
#[derive(Debug, Default)]
pub struct Positions(HashMap<usize, Position>);

impl Positions {
    /// Finds the positions of the ends of all `spans` in `text`.
    pub fn of(text: &str, spans: impl Iterator<Item = Span>) -> Self {
        let mut offsets: Vec<usize> = spans.flat_map(|span| [span.start, span.end]).collect();
        offsets.sort_unstable();
        offsets.dedup();
        let mut found = HashMap::with_capacity(offsets.len());
        let (mut at, mut position) = (0, Position { line: 1, column: 1 });
        for offset in offsets {
            let between = &text.as_bytes()[at..offset.clamp(at, text.len())];
            at += between.len();
            match between.iter().rposition(|byte| *byte == b'\n') {
                Some(last) => {
                    position.line += between.iter().filter(|byte| **byte == b'\n').count();
                    position.column = 1 + characters(&between[last + 1..]);
                }
                None => position.column += characters(between),
            }
            found.insert(offset, position);
        }
        Positions(found)
    }

    /// The region of one of the spans.
    pub fn region(&self, span: Span) -> Region {
        let at = |offset| self.0.get(&offset).copied().unwrap_or(Position { line: 1, column: 1 });
        Region { start: at(span.start), end: at(span.end), span }
    }
}

/// How many characters begin in these bytes of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_columns_count_characters() {
        let text = "aé\r\n末b\nc";
        let cases = [("a", 1, 1), ("é", 1, 2), ("末", 2, 1), ("b", 2, 2), ("c", 3, 1)];
        let spans: Vec<Span> = cases
            .iter()
            .map(|(needle, ..)| {
                let at = text.find(needle).expect("a part of the text");
                Span::new(at, at + needle.len())
            })
            .collect();
        let positions = Positions::of(text, spans.iter().copied().rev());
        for ((needle, line, column), span) in cases.iter().zip(spans) {
            assert_eq!(positions.region(span).start, Position { line: *line, column: *column }, "{needle}");
        }
    }

    #[test]
    fn places_past_the_end_are_the_end() {
        let positions = Positions::of("ab", std::iter::once(Span::new(1, 9)));
        assert_eq!(positions.region(Span::new(1, 9)).end, Position { line: 1, column: 3 });
    }
}
