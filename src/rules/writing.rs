//! Slips of writing in running text: a word twice, a missing space, lines broken by a page.

use super::Sink;
use crate::characters::is_ideograph_or_kana;
use crate::diagnostic::{Code, Diagnostic, Edit, Fix, FixCode, Severity};
use crate::reading::broken_lines;
use crate::span::{Slice, Span, is_line_break};

/// As many slips of one sort are reported in one answer.
pub(super) const MOST: usize = 50;

pub(super) fn check(text: &str, out: &mut Sink) {
    let mut found = Found::default();
    let (mut before, mut start, mut mark) = (Span::default(), 0, usize::MAX);
    let bytes = text.as_bytes();
    for at in 0..=bytes.len() {
        let byte = bytes.get(at).copied().unwrap_or(b' ');
        let sort = BYTES[byte as usize];
        if sort == Byte::Other {
            continue;
        }
        match sort {
            Byte::Other => {}
            Byte::Space => {
                if at > start {
                    let word = Span::new(start, at);
                    found.word(text, before, word, mark.saturating_add(1) < at, out);
                    before = word;
                }
                start = at + 1;
                mark = usize::MAX;
            }
            Byte::Mark => mark = mark.min(at),
            // The Arabic comma and semicolon.
            Byte::Arabic => {
                if matches!(text.as_bytes().get(at + 1), Some(0x8c | 0x9b)) {
                    mark = mark.min(at);
                }
            }
        }
    }
    let doubled = found.doubled;
    for word in doubled {
        let shown = word.span.of(text).split_whitespace().next().unwrap_or("");
        let fix = fix(FixCode::RemoveDoubledWord, word.extra.iter().map(|span| (*span, "")));
        out.push(Diagnostic::new(Code::ProseDoubledWord, Severity::Advice, word.span).with("text", shown).fix(fix));
    }
    hard_line_breaks(text, out);
}

/// What a byte says of the word that it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    Other,
    Space,
    Mark,
    Arabic,
}

static BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Other; 256];
    let mut space = b'\t';
    while space <= b'\r' {
        bytes[space as usize] = Byte::Space;
        space += 1;
    }
    bytes[b' ' as usize] = Byte::Space;
    bytes[b',' as usize] = Byte::Mark;
    bytes[b';' as usize] = Byte::Mark;
    bytes[b'.' as usize] = Byte::Mark;
    bytes[b'?' as usize] = Byte::Mark;
    bytes[b'!' as usize] = Byte::Mark;
    bytes[0xd8] = Byte::Arabic;
    bytes
};

/// What has been found so far.
#[derive(Default)]
struct Found {
    doubled: Vec<Doubled>,
    spaces: usize,
    pending: usize,
}

impl Found {
    fn word(&mut self, text: &str, before: Span, word: Span, inner_mark: bool, out: &mut Sink) {
        let bytes = word.of(text).as_bytes();
        if may_be_same(before.of(text).as_bytes(), bytes)
            && let Some(second) = doubled_word(text, before, word)
        {
            if let Some(last) = self.doubled.last_mut().filter(|last| last.span.end == before.end) {
                last.add(before.end, second);
            } else if self.doubled.len() < MOST {
                let extra = vec![Span::new(before.end, second.end)];
                self.doubled.push(Doubled { span: before.cover(second), extra });
            }
        }
        if inner_mark && self.spaces < MOST {
            self.spaces += usize::from(missing_space(text, word, out));
        }
        if matches!(bytes, [b'T', b'B', ..] | [b'(' | b'[', _, _, ..]) && self.pending < MOST {
            self.pending += usize::from(pending(text, word, out));
        }
    }
}

/// “TBC” within text that is otherwise written, or “(tbc)”.
fn pending(text: &str, word: Span, out: &mut Sink) -> bool {
    let inner = Slice { text: word.of(text), start: word.start }.trim_matches(|c| !c.is_alphanumeric());
    let in_brackets = inner.start > word.start && word.of(text).contains([')', ']']);
    let found =
        PENDING.contains(&inner.text) || in_brackets && PENDING.contains(&inner.text.to_ascii_uppercase().as_str());
    if found {
        out.push(Diagnostic::new(Code::FieldPlaceholder, Severity::Warning, inner.span()).with("text", inner.text));
    }
    found
}

const PENDING: [&str; 3] = ["TBC", "TBD", "TBA"];

fn fix(code: FixCode, edits: impl Iterator<Item = (Span, &'static str)>) -> Fix {
    let edits = edits.map(|(span, text)| Edit { item: None, part: None, span, text: text.to_owned() });
    Fix { code, params: Default::default(), edits: edits.collect() }
}

/// A word that stands twice or more in a row.
struct Doubled {
    span: Span,
    /// What is too much: white space and word, each time.
    extra: Vec<Span>,
}

impl Doubled {
    fn add(&mut self, from: usize, second: Span) {
        self.span = self.span.cover(second);
        self.extra.push(Span::new(from, second.end));
    }
}

/// A quick look that leaves out nearly all pairs.
fn may_be_same(before: &[u8], word: &[u8]) -> bool {
    let length = before.len();
    (2..=LONGEST_WORD).contains(&length)
        && (length..=length + 4).contains(&word.len())
        && before.iter().zip(word).take(2).all(|(a, b)| a.eq_ignore_ascii_case(b))
}

/// Where the second of two like words stands, without the punctuation behind it.
fn doubled_word(text: &str, before: Span, word: Span) -> Option<Span> {
    let (first, second) = (before.of(text), word.of(text));
    let core = second.get(..first.len())?;
    let behind = second.get(first.len()..)?;
    let same = core == first || core.eq_ignore_ascii_case(first);
    if !same
        || behind.chars().any(char::is_alphanumeric)
        || behind.starts_with(['-', '\'', '’', '.']) && behind.len() > 1
        || core.starts_with(char::is_uppercase)
        || !first.chars().all(char::is_alphabetic)
    {
        return None;
    }
    let gap = text.get(before.end..word.start)?;
    let breaks = gap.chars().filter(|c| is_line_break(*c)).count() - gap.matches("\r\n").count();
    let is_small = SMALL_WORDS.split(' ').any(|small| small == core);
    let is_long = breaks == 0
        && core.chars().count() >= LONG
        && first.chars().all(|c| c.is_lowercase() || c.is_uppercase())
        && !first.starts_with(char::is_uppercase)
        && !MAY_STAND_TWICE.split(' ').any(|word| word == core);
    (breaks <= 1 && (is_small || is_long)).then(|| Span::new(word.start, word.start + first.len()))
}

const LONGEST_WORD: usize = 40;
/// Shorter words stand twice by right in one language or another.
const LONG: usize = 4;

/// Small words that never stand twice in a row in the languages of the forms.
const SMALL_WORDS: &str = "can the an and she he of to for with at by from as are was were be been it this these those we they has will would should could \
    may must not or but if which who what their our its also than into about between is in on \
    la le les des du et un une dans pour sur est sont avec par au aux el los del con para por sus una al do das dos da em uma ao os \
    и в на с по для к из от при";
/// Longer words that do.
const MAY_STAND_TWICE: &str = "that very really many much more less long again never ever quite truly blah only well good wait same there step hear have \
    nous vous très bien encore vraiment jamais beaucoup muito mucho casi quase luego ahora logo nunca nada todo todos tanto \
    очень давно много совсем еще ещё опять снова чуть далеко тихо чего того этого когда where what here side door day year yes done over round \
    word words some times further pretty super extra hush please sorry thank thanks hello quick slowly little bit gently";

/// Speaks of marks without a space behind them within a word. Addresses, file names, figures and abbreviations have none.
fn missing_space(text: &str, word: Span, out: &mut Sink) -> bool {
    let token = word.of(text);
    if is_address(token) {
        return false;
    }
    let full_stops = token.trim_end_matches(['.', '…']).matches('.').count();
    let mut places: Vec<(usize, Span)> = Vec::new();
    for (at, mark) in token.char_indices() {
        let (before, after) = (token.get(..at).unwrap_or(""), token.get(at + mark.len_utf8()..).unwrap_or(""));
        let missing = match mark {
            ',' | ';' | '،' | '؛' => parts_words(before, after) && !(mark == ';' && ends_reference(before)),
            '.' => full_stops == 1 && parts_sentences(before, after),
            '?' | '!' => parts_sentences(before, after),
            _ => false,
        };
        if missing {
            let start = at - letters_at_end(before);
            let end = at + mark.len_utf8() + letters_at_start(after);
            places.push((word.start + at + mark.len_utf8(), Span::new(word.start + start, word.start + end)));
        }
        if places.len() == MOST {
            break;
        }
    }
    let (Some((_, first)), Some((_, last))) = (places.first(), places.last()) else { return false };
    let span = first.cover(*last);
    let fix = fix(FixCode::InsertSpace, places.iter().map(|(at, _)| (Span::new(*at, *at), " ")));
    let shown = super::field::shown(span.of(text));
    out.push(Diagnostic::new(Code::ProseMissingSpace, Severity::Advice, span).with("text", shown).fix(fix));
    true
}

fn is_address(token: &str) -> bool {
    token.contains("://")
        || token.contains(['@', '\\', '_', '=', '<', '>', '{', '#', '|'])
        || token.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."))
        || token.contains('/') && token.contains('.')
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !is_ideograph_or_kana(c) || matches!(c, '\'' | '’' | '-')
}

/// Longest run of letters that is looked at.
const RUN: usize = 60;

fn letters_at_end(text: &str) -> usize {
    text.chars().rev().take(RUN).take_while(|c| is_letter(*c)).map(char::len_utf8).sum()
}

fn letters_at_start(text: &str) -> usize {
    text.chars().take(RUN).take_while(|c| is_letter(*c)).map(char::len_utf8).sum()
}

/// `communities,private`: words of two letters and more on both sides, or one that is a word of one letter.
fn parts_words(before: &str, after: &str) -> bool {
    let starts_with_letter = after.starts_with(char::is_alphabetic);
    let left = before.chars().rev().take(2).take_while(|c| is_letter(*c)).count();
    let right = after.chars().take(2).take_while(|c| is_letter(*c)).count();
    let one_letter_word = right == 1 && after.chars().nth(1).is_none() && after.starts_with(['a', 'I']);
    starts_with_letter && before.ends_with(char::is_alphabetic) && left == 2 && (right == 2 || one_letter_word)
}

/// `process.The`: a word in small letters, and one with a capital.
fn parts_sentences(before: &str, after: &str) -> bool {
    let small = before.chars().rev().take(3).filter(|c| c.is_lowercase()).count() == 3;
    let mut letters = after.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let goes_on = letters.next().is_some_and(char::is_lowercase) || matches!(after, "A" | "I");
    let end = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let name = after.get(..end).unwrap_or("");
    small && capital && goes_on && !ENDINGS.split(' ').any(|ending| name.eq_ignore_ascii_case(ending))
}

/// Endings of domains and files.
const ENDINGS: &str = "com org net int edu gov info io ai js ts py md txt doc docx pdf ppt pptx xls xlsx csv html htm xml json eu uk de fr es br cn ru jp app dev tv co me";

/// `&amp;`: the semicolon belongs to a character reference.
fn ends_reference(before: &str) -> bool {
    let name = before.len() - letters_at_end(before);
    before.get(..name).is_some_and(|start| start.ends_with(['&', '#']))
}

fn hard_line_breaks(text: &str, out: &mut Sink) {
    let breaks = broken_lines::find(text);
    let (Some(first), Some(last)) = (breaks.first(), breaks.last()) else { return };
    let span = Span::new(first.line.start, last.next.end);
    let fix = fix(FixCode::JoinLines, breaks.iter().map(|found| (found.gap(), " ")));
    out.push(Diagnostic::new(Code::ProseHardLineBreaks, Severity::Advice, span).with("count", breaks.len()).fix(fix));
}
