//! Lines that a page's column has broken, pasted from a PDF file or a mail.

use crate::span::{Slice, Span, is_line_break};
use crate::words;

/// A break that parts what belongs together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Break {
    /// The line before it.
    pub line: Span,
    /// The line behind it.
    pub next: Span,
}

impl Break {
    /// The white space between the two lines.
    pub fn gap(self) -> Span {
        Span::new(self.line.end, self.next.start)
    }
}

/// The breaks that are certain: within a paragraph of lines about as wide as a column, where a sentence goes on.
///
/// A single one may be meant; so may one after a full stop, before a list marker, or in narrow lines such as verse.
pub fn find(text: &str) -> Vec<Break> {
    let mut found = Vec::new();
    let mut paragraph: Vec<Slice<'_>> = Vec::new();
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let length = rest.bytes().position(|byte| matches!(byte, b'\n'..=b'\r')).map_or(rest.len(), |at| at + 1);
        let line = Slice { text: rest.get(..length).unwrap_or(rest), start };
        start += length;
        if length > LONGEST {
            in_paragraph(&paragraph, &mut found);
            paragraph.clear();
            continue;
        }
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        if paragraph.last().is_some_and(|last| breaks_between(text, *last, line) > 1) {
            in_paragraph(&paragraph, &mut found);
            paragraph.clear();
        }
        paragraph.push(line);
    }
    in_paragraph(&paragraph, &mut found);
    found
}

/// Longer lines, in bytes, come from no column.
const LONGEST: usize = 4 * WIDEST;

fn breaks_between(text: &str, line: Slice<'_>, next: Slice<'_>) -> usize {
    let gap = text.get(line.span().end..next.start).unwrap_or("");
    gap.chars().filter(|c| is_line_break(*c)).count() - gap.matches("\r\n").count()
}

/// The widths, in characters, that a column of a page has.
const NARROWEST: usize = 24;
const WIDEST: usize = 140;
/// Narrower lines may be verse, or a list.
const NARROW: usize = 40;
/// So many sentences must go on across a break before any break is taken for the page's.
const CERTAIN: usize = 2;
/// The same for narrow lines.
const CERTAIN_WHERE_NARROW: usize = 5;

fn in_paragraph(lines: &[Slice<'_>], found: &mut Vec<Break>) {
    if lines.len() <= CERTAIN {
        return;
    }
    let widths: Vec<usize> = lines.iter().map(|line| line.text.chars().take(WIDEST + 1).count()).collect();
    let widest = widths.iter().copied().max().unwrap_or(0);
    if !(NARROWEST..=WIDEST).contains(&widest) {
        return;
    }
    let pairs =
        || lines.iter().zip(lines.iter().skip(1)).zip(&widths).map(|((line, next), width)| (*line, *next, *width));
    let goes_on = |line: Slice<'_>, next: Slice<'_>, width: usize| {
        let full = width * 10 >= widest * 6;
        full && !ends(line.text)
            && !line.text.ends_with(['-', '\u{2010}', '\u{ad}'])
            && words::list_marker(next.text).is_none()
    };
    let certain = pairs()
        .filter(|(line, next, width)| goes_on(*line, *next, *width) && next.text.starts_with(char::is_lowercase));
    // A colon leads to a list, and a paragraph ends with a sentence.
    let is_list =
        lines.iter().any(|line| line.text.ends_with([':', '：'])) || !lines.last().is_some_and(|line| ends(line.text));
    let least = if widest < NARROW { CERTAIN_WHERE_NARROW } else { CERTAIN };
    if is_list || certain.count() < least {
        return;
    }
    let broken = pairs().filter(|(line, next, width)| {
        let small = next.text.starts_with(char::is_lowercase);
        // Once the paragraph is certain, a short line breaks as well where its sentence goes on.
        goes_on(*line, *next, if small { widest } else { *width })
            && (small || next.text.starts_with(char::is_alphanumeric) && *width * 10 >= widest * 7)
    });
    found.extend(broken.map(|(line, next, _)| Break { line: line.span(), next: next.span() }));
}

/// Whether a sentence, a clause before a list, or a member of a list ends here.
fn ends(line: &str) -> bool {
    let line = line.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']']);
    line.ends_with(['.', '!', '?', ':', ';', '…', '。', '؟'])
}
