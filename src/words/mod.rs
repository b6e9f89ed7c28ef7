//! Counting words.
//!
//! Limits of a form are counted as the rapporteur's word processor and the form's own software count: see
//! [`WordCount`]. Counter and rule both ask here, so they never disagree.
//!
//! By [`WordCount::WordProcessor`] these are words:
//! - a run of characters between white space; no-break and ideographic spaces are white space, a zero-width space is not;
//! - each CJK ideograph and each kana by itself; CJK punctuation parts words and is none. What stands between them without
//!   a letter or digit (a quotation mark, a dash) is no word either. Hangul is counted by spaces;
//!
//! and these are none: the [list marker](marker) at the start of a line, and a run that holds nothing visible.

pub mod marker;

use std::ops::Range;

pub use marker::{list_marker, without_marker};

use crate::characters::{is_cjk_punctuation, is_ideograph_or_kana, is_invisible};
use crate::span::{Span, is_line_break};
use crate::template::WordCount;
use marker::Lettered;

/// The words of `text`, first to last.
pub fn words(text: &str, way: WordCount) -> Words<'_> {
    Words { text, at: 0, way, line_start: true, after_cjk: false, lettered: None, undecided: false }
}

/// The words of a piece of `text` that begins behind white space: at the start of a line, or behind a letter on it.
/// `lettered` tells of the whole text.
pub(crate) fn words_of_piece(
    text: &str,
    piece: Range<usize>,
    way: WordCount,
    line_start: bool,
    lettered: Lettered,
) -> Words<'_> {
    let text = text.get(..piece.end).unwrap_or(text);
    Words { text, at: piece.start, way, line_start, after_cjk: false, lettered: Some(lettered), undecided: false }
}

/// How many words `text` has.
pub fn count(text: &str, way: WordCount) -> usize {
    words(text, way).count()
}

/// The place of everything from word number `limit` (counted from 0) to the last word; `None` within the limit.
pub fn past(text: &str, way: WordCount, limit: usize) -> Option<Span> {
    measure(text, way, Some(limit)).past
}

/// How many words a text has, and where those past the limit stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measured {
    /// All words.
    pub words: usize,
    /// From the first word past the limit to the last word.
    pub past: Option<Span>,
}

/// Counts the words of `text` and finds those past `limit`, in one pass.
pub fn measure(text: &str, way: WordCount, limit: Option<usize>) -> Measured {
    measured(words(text, way), limit)
}

pub(crate) fn measured(words: impl Iterator<Item = Span>, limit: Option<usize>) -> Measured {
    let limit = limit.unwrap_or(usize::MAX);
    let (mut found, mut first, mut last) = (0, Span::default(), Span::default());
    for word in words {
        if found == limit {
            first = word;
        }
        last = word;
        found += 1;
    }
    Measured { words: found, past: (found > limit).then(|| first.cover(last)) }
}

/// Iterator over the places of words.
#[derive(Debug, Clone)]
pub struct Words<'a> {
    text: &'a str,
    at: usize,
    way: WordCount,
    /// No character of the line has been seen but white space.
    line_start: bool,
    /// The character before `at` is an ideograph, kana or CJK punctuation.
    after_cjk: bool,
    /// What is known of single capitals as list markers; looked up when the first one is met.
    lettered: Option<Lettered>,
    /// It has been asked for.
    undecided: bool,
}

/// What a byte says of the character that it begins or goes on with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// Part of a word, whatever follows.
    Word,
    Space,
    LineBreak,
    /// The character has to be looked at.
    Look,
}

static BYTES: [Byte; 256] = {
    let mut table = [Byte::Word; 256];
    table[b' ' as usize] = Byte::Space;
    table[b'\t' as usize] = Byte::Space;
    let mut break_ = b'\n';
    while break_ <= b'\r' {
        table[break_ as usize] = Byte::LineBreak;
        break_ += 1;
    }
    // The first bytes of the blocks that hold white space, CJK punctuation, kana and ideographs.
    let mut first = 0xe1;
    while first <= 0xe9 {
        table[first as usize] = Byte::Look;
        first += 1;
    }
    table[0xc2] = Byte::Look;
    table[0xef] = Byte::Look;
    table[0xf0] = Byte::Look;
    table
};

impl Iterator for Words<'_> {
    type Item = Span;

    #[inline]
    fn next(&mut self) -> Option<Span> {
        let bytes = self.text.as_bytes();
        loop {
            let first = *bytes.get(self.at)?;
            match BYTES[first as usize] {
                Byte::Space => {
                    self.at += 1;
                    self.after_cjk = false;
                }
                Byte::LineBreak => {
                    self.at += 1;
                    self.after_cjk = false;
                    self.line_start = true;
                }
                Byte::Word | Byte::Look if self.line_start => self.begin_line(),
                Byte::Word => {
                    if let Some(word) = self.run() {
                        return Some(word);
                    }
                }
                Byte::Look => {
                    if let Some(word) = self.look() {
                        return Some(word);
                    }
                }
            }
        }
    }
}

/// The length of the usual ideographs in bytes.
const IDEOGRAPH: usize = 3;

impl Words<'_> {
    /// Whether what the other lines begin with has decided about a list marker.
    pub(crate) fn is_undecided(&self) -> bool {
        self.undecided
    }

    /// Goes past the list marker of a line. Before white space that only [`Words::look`] knows, the line is still to begin.
    fn begin_line(&mut self) {
        let text = self.text;
        let rest = text.get(self.at..).unwrap_or("");
        if rest.starts_with(char::is_whitespace) {
            self.at += rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace()).len();
            return;
        }
        self.line_start = false;
        if self.way == WordCount::WordProcessor {
            let (lettered, undecided) = (&mut self.lettered, &mut self.undecided);
            let found = marker::at(rest, || {
                *undecided = true;
                *lettered.get_or_insert_with(|| Lettered::of(text))
            });
            self.at += found.map_or(0, |marker| marker.length);
        }
    }

    /// The run of characters from here; `None` where it is no word.
    #[inline]
    fn run(&mut self) -> Option<Span> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut at = start;
        let mut before_cjk = false;
        loop {
            while let Some(&byte) = bytes.get(at)
                && BYTES[byte as usize] == Byte::Word
            {
                at += 1;
            }
            let Some(c) = bytes.get(at).filter(|byte| **byte >= 0x80).and_then(|_| self.text.get(at..)?.chars().next())
            else {
                break;
            };
            if c.is_whitespace() {
                break;
            }
            if self.way == WordCount::WordProcessor && (is_ideograph_or_kana(c) || is_cjk_punctuation(c)) {
                before_cjk = true;
                break;
            }
            at += c.len_utf8();
        }
        let after_cjk = std::mem::take(&mut self.after_cjk);
        self.at = at;
        let word = Span::new(start, at);
        let plain = bytes.get(start).is_some_and(u8::is_ascii_graphic) && !after_cjk && !before_cjk;
        (plain || self.is_word(word, after_cjk || before_cjk)).then_some(word)
    }

    fn is_word(&self, run: Span, beside_cjk: bool) -> bool {
        if self.way == WordCount::WhiteSpace {
            return true;
        }
        let mut characters = run.of(self.text).chars();
        if beside_cjk { characters.any(char::is_alphanumeric) } else { !characters.all(is_invisible) }
    }

    /// One step from a character outside ASCII: past white space or CJK punctuation, or over a word.
    fn look(&mut self) -> Option<Span> {
        if self.way == WordCount::WordProcessor && self.is_lone_ideograph() {
            let word = Span { start: self.at, end: self.at + IDEOGRAPH };
            self.after_cjk = true;
            self.at = word.end;
            return Some(word);
        }
        let rest = self.rest();
        let first = rest.chars().next()?;
        if first.is_whitespace() {
            self.line_start = is_line_break(first);
            self.after_cjk = false;
            self.at += first.len_utf8();
            return None;
        }
        if self.way == WordCount::WhiteSpace {
            return self.run();
        }
        if is_cjk_punctuation(first) {
            self.after_cjk = true;
            self.at += first.len_utf8();
            return None;
        }
        if !is_ideograph_or_kana(first) {
            return self.run();
        }
        let belongs = |c: char| is_invisible(c) || is_voicing_mark(c);
        let marks: usize = rest.chars().skip(1).take_while(|c| belongs(*c)).map(char::len_utf8).sum();
        let word = Span::new(self.at, self.at + first.len_utf8() + marks);
        self.after_cjk = true;
        self.at = word.end;
        Some(word)
    }

    /// Whether one of the usual ideographs stands here, and behind it nothing that may belong to it: a quick look.
    #[inline]
    fn is_lone_ideograph(&self) -> bool {
        let mut bytes = self.text.as_bytes().iter().skip(self.at);
        matches!(bytes.next(), Some(0xe5..=0xe9))
            && matches!(bytes.nth(IDEOGRAPH - 1), None | Some(b' '..=b'~' | 0xe4..=0xe9))
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }
}

fn is_voicing_mark(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309a}' | '\u{ff9e}' | '\u{ff9f}')
}
