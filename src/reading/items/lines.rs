//! Lines as the splitting into statements sees them.

use crate::span::{Slice, Span, is_line_break};
use crate::words::marker::{self, Lettered, Marker, Series};

use super::cues;

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// The whole, without white space at its ends.
    pub whole: Slice<'a>,
    /// What follows the list marker.
    pub body: Slice<'a>,
    /// The list marker.
    pub marker: Option<Marker>,
    /// Characters of white space before it.
    pub indent: usize,
    /// A blank line stands before it.
    pub after_blank: bool,
}

/// The lines of `text` from byte `from` on.
pub(super) fn lines(text: &str, from: usize) -> Vec<Line<'_>> {
    let mut lettered = None;
    let (mut lines, mut breaks, mut after_return) = (Vec::new(), 0, false);
    let mut start = from;
    while start < text.len() {
        let end = line_end(text, start);
        let piece = text.get(start..end).unwrap_or("");
        let slice = Slice { text: piece, start };
        start = end;
        let whole = slice.trim();
        if whole.is_empty() {
            // The line feed of CR LF ends no second line.
            breaks += usize::from(!(after_return && piece == "\n"));
        } else {
            let marker = marker::at(whole.text, || *lettered.get_or_insert_with(|| Lettered::of(text)));
            let body = marker.map_or(whole, |marker| whole.split_at(marker.length).1.trim());
            let indent =
                slice.text.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { 4 } else { 1 }).sum();
            lines.push(Line { whole, body, marker, indent, after_blank: breaks > 0 });
            breaks = usize::from(piece.ends_with('\u{2029}'));
        }
        after_return = piece.ends_with('\r');
    }
    if lines.iter().all(|line| line.marker.is_none()) {
        mark_named(&mut lines);
    }
    lines
}

/// Takes labels such as `Message 1:` for markers, where lines begin with several of them in turn.
fn mark_named(lines: &mut [Line<'_>]) {
    let label = |line: &Line<'_>| cues::label_of_line(line.whole.text);
    let mut last = None;
    let in_turn = lines.iter().take(FIRST_LINES).filter_map(label).any(|(number, _)| {
        let before = last.replace(number);
        before.is_some_and(|before| before + 1 == number)
    });
    for line in lines.iter_mut().take(if in_turn { FIRST_LINES } else { 0 }) {
        if let Some((number, length)) = label(line) {
            line.marker = Some(Marker { length, series: Series::Named, number });
            line.body = line.whole.split_at(length).1.trim();
        }
    }
}

/// Where the line ends that begins at byte `from`, its line break included.
fn line_end(text: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(found) = text.as_bytes().get(at..).and_then(|rest| rest.iter().position(|b| MAY_BREAK[*b as usize]))
    {
        at += found;
        match text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(c) if is_line_break(c) => return at + c.len_utf8(),
            _ => at += 1,
        }
    }
    text.len()
}

/// The first bytes of line breaks.
static MAY_BREAK: [bool; 256] = {
    let mut table = [false; 256];
    let mut control = b'\n';
    while control <= b'\r' {
        table[control as usize] = true;
        control += 1;
    }
    table[0xc2] = true;
    table[0xe2] = true;
    table
};

impl Line<'_> {
    /// Whether a sentence or a member of a list ends with the line.
    pub fn ends_sentence(&self) -> bool {
        let text = self.whole.text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '）', '」']);
        text.ends_with(['.', '!', '?', '…', ';', '。', '！', '？', '；', '؟', '؛', '।'])
    }

    pub fn ends_with_colon(&self) -> bool {
        self.whole.text.trim_end_matches(['*', '_']).ends_with([':', '：'])
    }

    /// The first letter or digit.
    pub fn first(&self) -> Option<char> {
        self.body.text.chars().find(|c| c.is_alphanumeric())
    }

    pub fn starts_small(&self) -> bool {
        self.body.text.starts_with(char::is_lowercase)
    }

    pub fn starts_with_ordinal(&self) -> bool {
        cues::starts_with_ordinal(self.body.text)
    }

    /// Characters, as far as they matter for the width of a column.
    pub fn width(&self) -> usize {
        self.whole.text.chars().take(WIDEST_COLUMN + 1).count()
    }
}

/// Wider lines do not come from the column of a page.
pub(super) const WIDEST_COLUMN: usize = 140;
/// In narrower ones, where a line ends says nothing.
const NARROWEST_COLUMN: usize = 45;
const NARROWEST_CJK_COLUMN: usize = 20;

/// For each line but the last, whether the next one goes on with it: a paragraph that a page's column has broken.
pub(super) fn goes_on(lines: &[Line<'_>]) -> Vec<bool> {
    let widest = lines.iter().map(Line::width).max().unwrap_or(0);
    let surely =
        |line: &Line<'_>, next: &Line<'_>| !line.ends_sentence() && !line.ends_with_colon() && next.starts_small();
    let pairs = || lines.iter().zip(lines.iter().skip(1));
    let is_broken = pairs().any(|(line, next)| surely(line, next));
    let any_sentence = lines.iter().any(Line::ends_sentence);
    pairs()
        .enumerate()
        .map(|(index, (line, next))| {
            if line.ends_with_colon() || index < FIRST_LINES && next.starts_with_ordinal() {
                return false;
            }
            if surely(line, next) {
                return true;
            }
            if widest > WIDEST_COLUMN {
                return false;
            }
            let width = line.width();
            let is_full = width * 10 >= widest * 7;
            let uncased = next.first().is_some_and(|c| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase());
            if uncased {
                return !line.ends_sentence() && any_sentence && is_full && widest >= NARROWEST_CJK_COLUMN;
            }
            is_broken
                && widest >= NARROWEST_COLUMN
                && if line.ends_sentence() { width * 100 >= widest * 85 } else { is_full }
        })
        .collect()
}

/// Words are only looked for in so many lines; an answer with more of them is no list of statements.
pub(super) const FIRST_LINES: usize = 500;

/// From the start of one line to the end of another.
pub(super) fn cover(first: &Line<'_>, last: &Line<'_>) -> Span {
    first.whole.span().cover(last.whole.span())
}
