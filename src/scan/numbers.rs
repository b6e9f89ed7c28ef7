//! Runs of digits.

use crate::characters::is_dash;
use crate::span::Span;

/// Digits in groups, parted by single spaces, dots, dashes or brackets.
pub(crate) struct Number {
    pub span: Span,
    pub digits: usize,
    /// The lengths of the first groups.
    pub groups: [usize; 6],
    pub group_count: usize,
    /// Bytes of the separators: of which sort they are.
    pub spaces: bool,
    pub dashes: bool,
    pub dots: bool,
    pub brackets: bool,
}

impl Number {
    /// With the `+` or the bracket before it.
    pub fn with_sign(&self, text: &str) -> Span {
        let before = text.get(..self.span.start).unwrap_or("");
        let open = before.strip_suffix('(').unwrap_or(before);
        let start = open.strip_suffix(['+', '＋']).map_or(open.len(), str::len);
        let closes = self.span.of(text).contains(')') || before.ends_with(['+', '＋']);
        Span::new(if closes { start } else { self.span.start }, self.span.end)
    }
}

/// The number that begins at byte `start`, which holds a digit.
pub(crate) fn number(text: &str, start: usize) -> Number {
    let mut number = Number {
        span: Span::new(start, start),
        digits: 0,
        groups: [0; 6],
        group_count: 0,
        spaces: false,
        dashes: false,
        dots: false,
        brackets: false,
    };
    let (mut in_group, mut between) = (false, 0);
    for (at, c) in text.get(start..).unwrap_or("").char_indices() {
        if c.is_ascii_digit() {
            if !in_group {
                number.group_count += 1;
                in_group = true;
            }
            if let Some(group) = number.groups.get_mut(number.group_count - 1) {
                *group += 1;
            }
            number.digits += 1;
            number.span.end = start + at + 1;
            between = 0;
            continue;
        }
        in_group = false;
        between += 1;
        let known = match c {
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => &mut number.spaces,
            '.' => &mut number.dots,
            '(' | ')' => &mut number.brackets,
            c if is_dash(c) => &mut number.dashes,
            _ => break,
        };
        // Only what stands between digits counts.
        if text
            .get(start + at + c.len_utf8()..)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || " ()-".contains(c)))
        {
            *known = true;
        }
        if between > 2 {
            break;
        }
    }
    number
}

impl Number {
    /// Whether it has as many digits as a telephone number.
    pub fn is_long(&self) -> bool {
        (7..=15).contains(&self.digits)
    }
}
