//! What one pass over a text finds, block by block: how many words there are, and where there is anything to look at.
//!
//! Every reading and rule of running text asks here first and looks only into the blocks that have its [sign](signs). What a
//! block tells depends on its own text and the word before it alone, so that an edit needs a new look at its surroundings only.

mod block;
pub(crate) mod cues;
pub(crate) mod numbers;
mod signs;
pub(crate) mod slips;

use std::ops::Range;

use crate::span::{Span, is_line_break};
use crate::template::WordCount;
use crate::words::marker::Lettered;
use crate::words::{Measured, Words, words_of_piece};
use block::{Block, Scanner};
use cues::Cues;
pub(crate) use signs::{
    AT, BLANK, CAPITAL, FORMS, HIDDEN, LATIN, MARKUP, OPEN, OPENING_ENDS, PHONE, SLIP, SMALL, Signs, WIDE,
    of as signs_of,
};
use signs::{UNDECIDED, WITHIN_LINE};

/// A text as one pass has found it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scan {
    blocks: Vec<Block>,
    signs: Signs,
    way: WordCount,
    /// What the cues of the question tell, as far as one has to know.
    aspects: u32,
}

impl Scan {
    /// Scans a text whose words are counted in this way.
    pub fn of(text: &str, way: WordCount) -> Self {
        let mut scan = Scan { blocks: Vec::new(), signs: 0, way, aspects: 0 };
        scan.renew(text);
        scan
    }

    /// Scans another text.
    pub fn renew(&mut self, text: &str) {
        self.blocks.clear();
        self.blocks.extend(scanner(text, self.way, 0, text.len(), false));
        self.collect();
    }

    /// Follows an edit: `text` has `inserted` new bytes at `start` in the place of `removed` old ones.
    pub fn edit(&mut self, text: &str, start: usize, removed: usize, inserted: usize) {
        let old_end = start + removed;
        let (mut first, mut from) = (0, 0);
        while first + 1 < self.blocks.len() && from + self.blocks[first].length <= start {
            from += self.blocks[first].length;
            first += 1;
        }
        let (mut last, mut to) = (first, from);
        while let Some(block) = self.blocks.get(last) {
            let (begins, ends) = (to, to + block.length);
            last += 1;
            to = ends;
            // The end of a block is white space behind a letter or a line break: where the edit touches it, the next block
            // belongs to it. The first word behind the edit has another word before it now.
            let past = |at: usize| (at + inserted).saturating_sub(removed);
            let is_behind = begins > old_end + UNTOUCHED;
            let behind = || text.as_bytes().get(past(begins)..past(ends)).unwrap_or_default();
            if is_behind && !behind().iter().all(|byte| is_plain_space(*byte)) {
                break;
            }
        }
        let end = to + inserted - removed;
        let within_line = self.blocks.get(first).is_some_and(|block| block.signs & WITHIN_LINE != 0);
        let behind = self.blocks.split_off(last);
        self.blocks.truncate(first);
        self.forget_cues();
        self.blocks.extend(scanner(text, self.way, from, end, within_line));
        self.blocks.extend(behind);
        self.collect();
    }

    /// A cue may begin shortly before the edit and reach into it.
    fn forget_cues(&mut self) {
        let mut reach = cues::LONGEST;
        for block in self.blocks.iter_mut().rev() {
            block.cues = 0;
            match reach.checked_sub(block.length) {
                Some(rest) => reach = rest,
                None => break,
            }
        }
    }

    fn collect(&mut self) {
        self.signs = self.blocks.iter().fold(0, |signs, block| signs | block.signs);
        self.aspects = 0;
    }

    /// Looks for the cues of the question, until there is nothing more that could be missing.
    pub fn look_for(&mut self, cues: &Cues, text: &str) {
        let mut start = 0;
        for block in &mut self.blocks {
            if block.cues == 0 || cues.are_long {
                block.cues = cues.look(text, start..start + block.length);
            }
            self.aspects |= block.cues;
            start += block.length;
            if cues.is_all(self.aspects) {
                break;
            }
        }
    }

    /// What [`Scan::look_for`] has found.
    pub fn aspects(&self) -> u32 {
        self.aspects
    }

    /// What there is to look at in the text.
    pub fn signs(&self) -> Signs {
        self.signs
    }

    /// Whether the text has any of these signs.
    pub fn has(&self, signs: Signs) -> bool {
        self.signs & signs != 0
    }

    /// The pieces of the text that have any of these signs, first to last.
    pub fn places(&self, signs: Signs) -> impl Iterator<Item = Range<usize>> {
        let found = if self.has(signs) { self.blocks.as_slice() } else { &[] };
        let mut start = 0;
        found.iter().filter_map(move |block| {
            let here = start..start + block.length;
            start = here.end;
            (block.signs & signs != 0).then_some(here)
        })
    }

    /// Where each block ends.
    pub fn ends(&self) -> impl Iterator<Item = (usize, Signs)> {
        let mut end = 0;
        self.blocks.iter().map(move |block| {
            end += block.length;
            (end, block.signs)
        })
    }

    /// Counts the words and finds those past `limit`.
    pub fn measure(&self, text: &str, limit: Option<usize>) -> Measured {
        let mut lettered = Lettered::default();
        if self.has(UNDECIDED) {
            lettered = Lettered::of(text);
        }
        let again = lettered != Lettered::default();
        let limit = limit.unwrap_or(usize::MAX);
        let (mut words, mut start) = (0, 0);
        let (mut first, mut last) = (None, None);
        for block in &self.blocks {
            let piece = start..start + block.length;
            let in_piece = || words_of_piece(text, piece.clone(), self.way, block.signs & WITHIN_LINE == 0, lettered);
            let here = if again && block.signs & UNDECIDED != 0 { in_piece().count() } else { block.words };
            if first.is_none() && words + here > limit {
                first = in_piece().nth(limit - words);
            }
            if here > 0 {
                last = Some((piece.clone(), block));
            }
            words += here;
            start = piece.end;
        }
        let past = first.zip(last).map(|(first, (piece, block))| {
            let words = words_of_piece(text, piece, self.way, block.signs & WITHIN_LINE == 0, lettered);
            words.last().map_or(first, |last| first.cover(last))
        });
        Measured { words, past }
    }

    /// Whether there may be enough lines that go on in small letters on the next one for a column to have broken them.
    pub fn may_have_broken_lines(&self, text: &str) -> bool {
        let goes_on = |end: &usize| {
            let (before, behind) = (text.get(..*end).unwrap_or(""), text.get(*end..).unwrap_or(""));
            let line = before.strip_suffix("\r\n").or_else(|| before.strip_suffix(['\n', '\r', '\u{b}', '\u{c}']));
            let is_one_break = line.is_some_and(|line| !matches!(line.as_bytes().last(), Some(b'\n'..=b'\r')));
            let next = || behind.chars().find(|c| !c.is_whitespace() || is_line_break(*c));
            is_one_break && next().is_some_and(char::is_lowercase)
        };
        self.ends().map(|(end, _)| end).filter(goes_on).nth(1).is_some()
    }

    /// The place in bytes of an offset in UTF-16 code units; none within a character and outside of the text.
    pub fn byte_of(&self, text: &str, unit: usize) -> Option<usize> {
        let (mut start, mut units) = (0, 0);
        for block in &self.blocks {
            if units + block.units > unit {
                break;
            }
            start += block.length;
            units += block.units;
        }
        for c in text.get(start..)?.chars() {
            if units >= unit {
                break;
            }
            start += c.len_utf8();
            units += c.len_utf16();
        }
        (units == unit).then_some(start)
    }

    /// Where each block begins, in bytes and in UTF-16 code units.
    pub fn starts(&self) -> impl Iterator<Item = (usize, usize)> {
        let (mut start, mut units) = (0, 0);
        self.blocks.iter().map(move |block| {
            let here = (start, units);
            start += block.length;
            units += block.units;
            here
        })
    }

    /// The length of the text in UTF-16 code units.
    pub fn units(&self) -> usize {
        self.blocks.iter().map(|block| block.units).sum()
    }

    /// Whether the text is ASCII throughout: bytes and UTF-16 code units are the same.
    pub fn is_ascii(&self) -> bool {
        !self.has(WIDE)
    }
}

/// So many bytes before the end of a block say that it may end there.
const UNTOUCHED: usize = 4;

fn scanner(text: &str, way: WordCount, at: usize, end: usize, within_line: bool) -> Scanner<'_> {
    Scanner { text, way, at, end, before: word_before(text, at), within_line }
}

/// The last run of characters between ASCII white space before byte `at`; only the end of a long one.
pub(crate) fn word_before(text: &str, at: usize) -> Span {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    let end = before.iter().rposition(|byte| !is_plain_space(*byte)).map_or(0, |last| last + 1);
    let run = before.get(..end).unwrap_or_default().iter().rev().take(2 * slips::LONGEST_WORD);
    Span::new(end - run.take_while(|byte| !is_plain_space(**byte)).count(), end)
}

/// The runs of characters between ASCII white space.
pub(crate) fn plain_words(text: &str, piece: Range<usize>) -> impl Iterator<Item = Span> {
    let mut start = piece.start;
    let runs = text.as_bytes().get(piece).unwrap_or_default().split(|byte| is_plain_space(*byte));
    let spans = runs.map(move |run| {
        let word = Span::new(start, start + run.len());
        start = word.end + 1;
        word
    });
    spans.filter(|word| !word.is_empty())
}

fn is_plain_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

/// The runs of characters between white space of every sort.
pub(crate) fn white_space_words(text: &str, piece: Range<usize>) -> Words<'_> {
    words_of_piece(text, piece, WordCount::WhiteSpace, true, Lettered::default())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words;

    /// What words, line starts, blocks and code units depend on.
    const PIECES: [&str; 34] = [
        "a",
        "word",
        " ",
        "\n",
        "\r\n",
        "\u{b}",
        "\t",
        "\u{a0}",
        "\u{85}",
        "\u{2028}",
        "A. Bell",
        "\nA. One",
        "\nB. Two",
        "\n1 Trust",
        "\n2 Trust",
        "1.",
        "1.2.",
        "iv)",
        "ix",
        "• ",
        "o\t",
        "7 – Trust",
        "(3)",
        "①",
        "\u{200b}",
        "\u{1}",
        "é",
        "“",
        "数据",
        "、",
        "اتفق،",
        "𝄞",
        "😀",
        "an answer of a hundred letters and more, which a page would show on one line and nobody would break anywhere",
    ];

    fn any_text(most: usize) -> impl Strategy<Value = String> {
        proptest::collection::vec(proptest::sample::select(PIECES.as_slice()), 0..most).prop_map(|all| all.concat())
    }

    fn agrees(scan: &Scan, text: &str, limit: usize) -> Result<(), TestCaseError> {
        prop_assert_eq!(scan.measure(text, Some(limit)), words::measure(text, scan.way, Some(limit)), "{:?}", text);
        prop_assert_eq!(scan.units(), text.encode_utf16().count());
        prop_assert_eq!(scan.ends().last().map_or(0, |(end, _)| end), text.len());
        prop_assert!(signs::of(text) & !signs::STOP & !scan.signs() == 0, "{:?}", text);
        Ok(())
    }

    proptest! {
        #[test]
        fn a_scan_counts_as_the_words_one_by_one(
            text in any_text(60),
            edits in proptest::collection::vec((any::<proptest::sample::Index>(), 0..40_usize, any_text(12)), 0..8),
            way in proptest::sample::select(vec![WordCount::WordProcessor, WordCount::WhiteSpace]),
            limit in 0..80_usize,
        ) {
            let mut text = text;
            let mut scan = Scan::of(&text, way);
            agrees(&scan, &text, limit)?;
            for (at, length, inserted) in edits {
                let borders: Vec<usize> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
                let start = at.index(borders.len());
                let range = borders[start]..borders[(start + length).min(borders.len() - 1)];
                text.replace_range(range.clone(), &inserted);
                scan.edit(&text, range.start, range.len(), inserted.len());
                agrees(&scan, &text, limit)?;
                for unit in 0..=scan.units() {
                    let before: String = String::from_utf16_lossy(&text.encode_utf16().take(unit).collect::<Vec<_>>());
                    let at = text.starts_with(&before).then_some(before.len());
                    prop_assert_eq!(scan.byte_of(&text, unit), at, "{} of {:?}", unit, text);
                }
            }
        }
    }
}
