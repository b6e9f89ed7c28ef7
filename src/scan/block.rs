//! One pass over a piece of text: its signs and its words.

use std::ops::Range;

use super::numbers::number;
use super::signs::{
    ARABIC_MARK, BLANK, BYTES, OPENING_ENDS, PAIR, PHONE, SLIP, STOP, Signs, UNDECIDED, UNSPACED, WIDE, WITHIN_LINE,
    of_wide,
};
use super::slips;
use crate::characters::is_invisible;
use crate::span::Span;
use crate::template::WordCount;
use crate::words::{marker, words_of_piece};

/// A line, several short ones, or a piece of a long one. It ends behind white space, or with the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Block {
    /// Its length in bytes.
    pub length: usize,
    /// Its length in UTF-16 code units.
    pub units: usize,
    /// Its words, as the form counts them.
    pub words: usize,
    /// What there is to look at.
    pub signs: Signs,
    /// What the field's cues tell, when they have been looked for.
    pub cues: u32,
}

/// Shorter lines stand in one block with the next: as many blocks as characters would be too many. A line that a page's
/// column has broken is longer, so that it ends its block.
pub(super) const SHORTEST: usize = 24;
/// A block of this length ends at the next space behind a letter.
const LONG: usize = 512;

/// Goes through a text block by block.
pub(super) struct Scanner<'a> {
    pub text: &'a str,
    pub way: WordCount,
    /// Where the next block begins.
    pub at: usize,
    /// Where all blocks end.
    pub end: usize,
    /// The word before.
    pub before: Span,
    /// The next block begins within a line.
    pub within_line: bool,
}

impl Iterator for Scanner<'_> {
    type Item = Block;

    fn next(&mut self) -> Option<Block> {
        (self.at < self.end).then(|| self.block())
    }
}

impl Scanner<'_> {
    fn block(&mut self) -> Block {
        let start = self.at;
        let bytes = self.text.as_bytes().get(..self.end).unwrap_or_default();
        let mut line = Line { words: 0, starts: !self.within_line, counted_from: start };
        let mut signs = if self.within_line { WITHIN_LINE } else { 0 };
        let (mut at, mut word, mut number_ends, mut mark_inside) = (start, start, 0, false);
        self.within_line = false;
        while let Some(&byte) = bytes.get(at) {
            let sign = BYTES[byte as usize];
            signs |= sign;
            at += 1;
            if sign & STOP == 0 {
                continue;
            }
            match byte {
                b' ' | b'\t'..=b'\r' => {
                    if word + 1 < at {
                        signs |= self.word(Span { start: word, end: at - 1 }, mark_inside, &mut line);
                        mark_inside = false;
                    }
                    word = at;
                    if matches!(byte, b'\n'..=b'\r') {
                        if at - start >= SHORTEST {
                            let blank = bytes.get(at..).unwrap_or_default();
                            at += blank.iter().take_while(|byte| matches!(byte, b'\n'..=b'\r')).count();
                            word = at;
                            break;
                        }
                        line.starts = true;
                        signs |= if at < bytes.len() { OPENING_ENDS } else { 0 };
                    } else if at - start >= LONG && byte == b' ' && self.letter_before(at - 1) {
                        self.within_line = true;
                        break;
                    }
                }
                b'0'..=b'9' => {
                    if at > number_ends {
                        let number = number(self.text, at - 1);
                        number_ends = number.span.end;
                        signs |= if number.is_long() { PHONE } else { 0 };
                    }
                }
                b'.' | b',' | b';' | b'?' | b'!' | b':' => {
                    let next = bytes.get(at).copied().unwrap_or(b' ');
                    mark_inside |= next.is_ascii_alphabetic() || next >= 0x80;
                    signs |= if byte == b'.' && next == b'.' { OPENING_ENDS } else { 0 };
                }
                // Most letters of Arabic.
                0xd8 | 0xd9 if bytes.get(at).is_none_or(|second| *second >= 0xa0 || byte == 0xd9 && *second < 0x93) => {
                }
                0x80.. => {
                    let found = of_wide(bytes.get(at - 1..).unwrap_or_default());
                    mark_inside |= found & ARABIC_MARK != 0;
                    signs |= found;
                }
                _ if bytes.get(at) != Some(&byte) => {}
                b'_' => signs |= OPENING_ENDS,
                _ => signs |= BLANK,
            }
        }
        if word < at {
            signs |= self.word(Span { start: word, end: at }, mark_inside, &mut line);
        }
        self.at = at;
        let piece = start..at;
        let units = if signs & WIDE == 0 { at - start } else { self.units(piece.clone(), signs) };
        if signs & UNSPACED != 0 {
            let mut counted = words_of_piece(self.text, piece, self.way, signs & WITHIN_LINE == 0, Default::default());
            line.words = counted.by_ref().count();
            signs = signs & !UNDECIDED | if counted.is_undecided() { UNDECIDED } else { 0 };
        }
        Block { length: at - start, units, words: line.words, signs: signs & !STOP, cues: 0 }
    }

    /// Takes note of a run of characters between ASCII white space. Nearly all are ordinary words, and settled here.
    #[inline]
    fn word(&mut self, word: Span, mark_inside: bool, line: &mut Line) -> Signs {
        let bytes = self.text.as_bytes();
        let before = std::mem::replace(&mut self.before, word);
        let at = |place: usize| bytes.get(place).copied().unwrap_or(0);
        let first = at(word.start);
        let plain = first.is_ascii_graphic() && line.counted_from <= word.start && !line.starts;
        let mut signs = if plain { 0 } else { self.first_of_line(word, line) };
        line.words += usize::from(plain);
        let may_slip = mark_inside
            || matches!(first, b'(' | b'[')
            || first == b'T' && at(word.start + 1) == b'B'
            || slips::may_be_same(bytes, before, word);
        if may_slip && self.slips(before, word, mark_inside) {
            signs |= SLIP;
        }
        signs
    }

    /// Takes note of the first word of a line, of one within a list marker, and of one that may hold nothing visible.
    #[cold]
    fn first_of_line(&self, word: Span, line: &mut Line) -> Signs {
        let bytes = self.text.as_bytes();
        let mut signs = 0;
        if line.starts {
            line.starts = false;
            if self.way == WordCount::WordProcessor && may_be_marker(bytes, word) {
                let rest = self.text.get(word.start..).unwrap_or("");
                let found = marker::at(rest, || {
                    signs |= UNDECIDED;
                    Default::default()
                });
                line.counted_from = word.start + found.map_or(0, |marker| marker.length);
            }
        }
        if word.end > line.counted_from {
            let first = bytes.get(word.start).copied().unwrap_or(0);
            let plain =
                line.counted_from <= word.start && first.is_ascii_graphic() || self.way == WordCount::WhiteSpace;
            line.words += usize::from(plain || self.is_visible(word.start.max(line.counted_from)..word.end));
        }
        signs
    }

    #[cold]
    fn slips(&self, before: Span, word: Span, mark_inside: bool) -> bool {
        slips::doubled_word(self.text, before, word).is_some()
            || mark_inside && !slips::missing_spaces(self.text, word).is_empty()
            || slips::pending(self.text, word).is_some()
    }

    fn is_visible(&self, run: Range<usize>) -> bool {
        !self.text.get(run).unwrap_or("").chars().all(is_invisible)
    }

    fn letter_before(&self, at: usize) -> bool {
        self.text.get(..at).is_some_and(|before| before.ends_with(char::is_alphabetic))
    }

    fn units(&self, piece: Range<usize>, signs: Signs) -> usize {
        let piece = self.text.get(piece).unwrap_or("");
        let pairs = if signs & PAIR == 0 { 0 } else { piece.bytes().filter(|byte| *byte >= 0xf0).count() };
        piece.chars().count() + pairs
    }
}

/// Where the words of a line are counted.
struct Line {
    words: usize,
    /// Nothing but white space has been seen of it.
    starts: bool,
    /// Where its list marker ends.
    counted_from: usize,
}

/// Whether a line that begins with this word may begin with a list marker: a quick look that leaves out ordinary words.
fn may_be_marker(bytes: &[u8], word: Span) -> bool {
    let first = bytes.get(word.start).copied().unwrap_or(0);
    let second = bytes.get(word.start + 1).copied().unwrap_or(0);
    let is_roman = matches!(first, b'i' | b'v' | b'x' | b'I' | b'V' | b'X');
    !(first.is_ascii_alphabetic() && second.is_ascii_alphabetic() && !is_roman)
}
