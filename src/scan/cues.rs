//! The words that tell what an answer speaks of, where a question asks for several things.

use std::ops::Range;

use crate::lower_case::lower;
use crate::span::Span;
use crate::template::Aspect;

/// Cues reach no further, in bytes of the text; longer ones are looked for anew each time.
pub(super) const LONGEST: usize = 256;

/// The block has been looked at.
const LOOKED_AT: u32 = 1 << 31;
/// As many aspects find room beside it, each with a bit for its cues and one for its hints.
pub(crate) const MOST: usize = 15;

/// Whether the answer names the aspect with this index, the first [`MOST`] of them.
pub(crate) fn is_named(found: u32, aspect: usize) -> bool {
    found >> (2 * aspect) & 1 != 0
}

/// Whether the answer names the aspect with this index, or may speak of it.
pub(crate) fn is_touched(found: u32, aspect: usize) -> bool {
    found >> (2 * aspect) & 3 != 0
}

/// The byte is part of a word.
const IN_WORD: u8 = 1;
/// A cue may begin with this byte at the start of a word.
const BEGINS_WORD: u8 = 2;
/// A cue may begin with this byte anywhere: scripts without case do without blanks, or write small words together with
/// the next.
const BEGINS: u8 = 4;

/// The cues and hints of all aspects.
#[derive(Debug, Clone)]
pub(crate) struct Cues {
    /// All cues, one behind the other.
    letters: String,
    /// Where each cue stands among the letters, and the bit that it sets. Grouped by the byte that they begin with.
    all: Vec<(Span, u32)>,
    /// Where the group of each byte begins; the last entry is the end of all.
    groups: [u16; 257],
    /// What each byte of the text says: [`IN_WORD`], [`BEGINS_WORD`], [`BEGINS`].
    bytes: [u8; 256],
    /// For each small letter, whether a cue goes on with this byte of ASCII, as bits.
    goes_on: [[u32; 4]; 26],
    /// One bit for each aspect.
    aspects: u32,
    /// Whether any is longer than [`LONGEST`].
    pub are_long: bool,
}

impl Cues {
    pub fn of(aspects: &[Aspect]) -> Self {
        let cues = || {
            aspects.iter().take(MOST).enumerate().flat_map(|(index, aspect)| {
                let names = aspect.cues.iter().map(move |cue| (cue.as_str(), 1 << (2 * index)));
                names.chain(aspect.hints.iter().map(move |hint| (hint.as_str(), 2 << (2 * index))))
            })
        };
        let mut groups = [0; 257];
        for (cue, _) in cues() {
            groups[1 + first_byte(cue)] += 1;
        }
        for byte in 0..256 {
            groups[byte + 1] += groups[byte];
        }
        let mut free = groups;
        let mut all = vec![(Span::default(), 0); usize::from(groups[256])];
        let mut letters = String::with_capacity(cues().map(|(cue, _)| cue.len()).sum());
        let (mut bytes, mut goes_on) = ([0; 256], [[0; 4]; 26]);
        for (cue, bit) in cues() {
            let first = first_byte(cue);
            all[usize::from(free[first])] = (Span::new(letters.len(), letters.len() + cue.len()), bit);
            letters.push_str(cue);
            free[first] += 1;
            bytes[first] = BEGINS_WORD;
            bytes[usize::from((first as u8).to_ascii_uppercase())] = BEGINS_WORD;
            // Capitals outside ASCII begin with the same byte or its neighbour.
            if first >= 0xc3 {
                bytes[first - 1] = BEGINS_WORD;
            }
            if let [letter @ b'a'..=b'z', rest @ ..] = cue.as_bytes() {
                let goes_on = &mut goes_on[usize::from(letter - b'a')];
                match rest.first() {
                    Some(b' ') | None => *goes_on = [u32::MAX; 4],
                    Some(next) if next.is_ascii() => goes_on[usize::from(next / 32)] |= 1 << (next % 32),
                    Some(_) => {}
                }
            }
        }
        for (byte, says) in (0..=u8::MAX).zip(&mut bytes) {
            if byte.is_ascii_alphanumeric() || byte >= 0x80 {
                *says |= IN_WORD;
            }
            if byte >= 0xd8 && *says & BEGINS_WORD != 0 {
                *says |= BEGINS;
            }
        }
        let aspects = (0..aspects.len().min(MOST)).fold(0, |bits, index| bits | 1 << (2 * index));
        let are_long = cues().any(|(cue, _)| 4 * cue.len() > LONGEST);
        Cues { letters, all, groups, bytes, goes_on, aspects, are_long }
    }

    /// Whether nothing could be missing any more.
    pub fn is_all(&self, found: u32) -> bool {
        (found | found >> 1) & self.aspects == self.aspects
    }

    /// Which aspects a piece of the text speaks of. A cue stands at the start of a word; in scripts without case, anywhere.
    pub fn look(&self, text: &str, piece: Range<usize>) -> u32 {
        let mut found = LOOKED_AT;
        let mut begins = BEGINS_WORD;
        let bytes = text.as_bytes().get(..piece.end).unwrap_or_default();
        for (at, &byte) in bytes.iter().enumerate().skip(piece.start) {
            let says = self.bytes[usize::from(byte)];
            let may_begin = says & begins != 0;
            begins = if says & IN_WORD == 0 { BEGINS_WORD } else { BEGINS };
            if !may_begin || !self.may_go_on(byte, text.as_bytes().get(at + 1)) {
                continue;
            }
            found |= self.at(text.get(at..).unwrap_or(""), found);
            if self.is_all(found) {
                break;
            }
        }
        found
    }

    /// Whether a cue that begins with this byte may go on with the next one.
    fn may_go_on(&self, byte: u8, next: Option<&u8>) -> bool {
        let letter = byte.to_ascii_lowercase();
        !letter.is_ascii_lowercase()
            || next.is_some_and(|next| {
                let next = next.to_ascii_lowercase();
                let goes_on = &self.goes_on[usize::from(letter - b'a')];
                goes_on.get(usize::from(next / 32)).is_none_or(|bits| bits >> (next % 32) & 1 != 0)
            })
            || next.is_none()
    }

    /// The bits of the cues that `text` begins with, but for those of aspects that are named already.
    fn at(&self, text: &str, found: u32) -> u32 {
        let Some(first) = text.chars().next().and_then(|c| lower(c).next()) else { return 0 };
        let first = first_byte(first.encode_utf8(&mut [0; 4]));
        let group = usize::from(self.groups[first])..usize::from(self.groups[first + 1]);
        let cues = self.all[group].iter().filter(|(cue, bit)| found & bit == 0 && begins(text, cue.of(&self.letters)));
        cues.fold(0, |bits, (_, bit)| bits | bit)
    }
}

fn first_byte(text: &str) -> usize {
    text.bytes().next().unwrap_or(0).into()
}

/// Whether `text` begins with `cue`, whatever its case and the sort of its apostrophes and spaces.
fn begins(text: &str, cue: &str) -> bool {
    let same = text
        .bytes()
        .zip(cue.bytes())
        .take_while(|(given, wanted)| given == wanted || given.to_ascii_lowercase() == *wanted)
        .count();
    if same == cue.len() {
        return true;
    }
    // Letters of ASCII are the same only as bytes.
    let letters = |bytes: &[u8]| bytes.get(same).is_none_or(u8::is_ascii_alphabetic);
    !(letters(text.as_bytes()) && letters(cue.as_bytes())) && begins_slowly(text, cue)
}

fn begins_slowly(text: &str, cue: &str) -> bool {
    let mut given = text.chars();
    cue.chars().all(|wanted| {
        given.next().is_some_and(|c| {
            c == wanted || lower(c).eq([wanted]) || wanted == ' ' && c.is_whitespace() || wanted == '\'' && c == '’'
        })
    })
}
