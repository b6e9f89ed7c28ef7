//! Statements that run on in one paragraph, with numbers, bullets, ordinal words or marks between them.

use super::cues;
use super::lines::Line;
use super::split::Piece;
use crate::characters::{is_cjk_punctuation, is_dash, is_ideograph_or_kana};
use crate::span::{Slice, Span, is_line_break};
use crate::words::marker::{ROMANS, Series, bare_level};

/// Looks for numbers that are missing in a list within the statement before: `1) … 2) …` on one line.
pub(super) fn fill_gaps(text: &str, pieces: Vec<Piece>, lines: &[Line<'_>]) -> Vec<Piece> {
    let marker_of = |piece: &Piece| {
        let at = lines.partition_point(|line| line.whole.start < piece.marker.start);
        lines.get(at).filter(|line| line.whole.start == piece.marker.start)?.marker
    };
    let mut filled = Vec::with_capacity(pieces.len());
    let mut next = pieces.iter().skip(1);
    for piece in &pieces {
        let following = next.next().and_then(marker_of).map_or(u32::MAX, |marker| marker.number);
        let marker = marker_of(piece);
        let style = marker.and_then(|marker| Style::of(marker.series, piece.marker.of(text).trim()));
        let (Some(marker), Some(style)) = (marker, style) else {
            filled.push(*piece);
            continue;
        };
        let mut number = marker.number;
        let mut rest = *piece;
        while (number + 1 < following || style.is_bullet())
            && let Some(found) = style.find(text, rest.body, number + 1)
        {
            filled.push(Piece { marker: rest.marker, body: trimmed(text, rest.body.start, found.start) });
            rest = Piece { marker: found, body: trimmed(text, found.end, rest.body.end) };
            number += 1;
        }
        filled.push(rest);
    }
    filled
}

fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let end = end.max(start);
    Slice { text: text.get(start..end).unwrap_or(""), start }.trim().span()
}

/// How the markers of a run-on list are written.
#[derive(Clone, Copy)]
struct Style<'a> {
    open: bool,
    /// The level above: `1.` of `1.2`.
    above: &'a str,
    /// What stands behind the number; a blank where that is all.
    close: char,
    numbers: Numbers,
}

#[derive(Clone, Copy)]
enum Numbers {
    /// Decimal digits, from this zero on.
    Digits(char),
    /// Small or capital.
    Romans(bool),
    /// From this letter on.
    Letters(char),
    /// `一`, `二`
    Chinese,
    /// `①`: one character, without brackets.
    Circled,
    /// The same mark before each.
    Bullet(char),
}

const ASCII: Numbers = Numbers::Digits('0');
const ARABIC: Numbers = Numbers::Digits('٠');

impl<'a> Style<'a> {
    fn new(open: bool, close: char, numbers: Numbers) -> Self {
        Style { open, above: "", close, numbers }
    }

    /// The style of a marker that begins a line, as written.
    fn of(series: Series, marker: &'a str) -> Option<Self> {
        let closes = |close: char| matches!(close, ')' | '）' | '.' | '、' | '-' | '/' | ':');
        let last = marker.chars().next_back()?;
        let (open, close, numbers) = match series {
            Series::Number(true, '①'..='⑳') => (true, '）', Numbers::Circled),
            Series::Number(open, '一') => (open, if open { '）' } else { '、' }, Numbers::Chinese),
            Series::Number(open, close) if closes(close) => {
                (open, close, if marker.is_ascii() { ASCII } else { digits_of(marker) })
            }
            Series::Roman(open, close @ (')' | '）' | '.')) => {
                (open, close, Numbers::Romans(marker.contains(char::is_uppercase)))
            }
            Series::Letter(open, close @ (')' | '）' | '.')) => (open, close, Numbers::Letters('a')),
            Series::Letter(open, 'A') if matches!(last, ')' | '.') => (open, last, Numbers::Letters('A')),
            Series::Bullet(mark) => (false, ' ', Numbers::Bullet(mark)),
            _ => return None,
        };
        Some(Style::new(open, close, numbers))
    }

    fn is_bullet(self) -> bool {
        matches!(self.numbers, Numbers::Bullet(_))
    }

    fn write(self, number: u32) -> Option<String> {
        let from = |first: char| char::from_u32(first as u32 + number.checked_sub(1)?);
        if let Numbers::Circled = self.numbers {
            return from('①').filter(|c| *c <= '⑳').map(String::from);
        }
        let open = match (self.open, self.close) {
            (true, '）') => "（",
            (true, _) => "(",
            (false, _) => "",
        };
        let number = match self.numbers {
            Numbers::Digits('0') => number.to_string(),
            Numbers::Digits(zero) => char::from_u32(zero as u32 + number).filter(|_| number < 10)?.to_string(),
            Numbers::Romans(capital) => {
                let small = ROMANS.split(' ').nth(number.checked_sub(1)? as usize)?;
                if capital { small.to_ascii_uppercase() } else { small.to_owned() }
            }
            Numbers::Letters(first) => from(first).filter(char::is_ascii_alphabetic)?.to_string(),
            Numbers::Chinese => CHINESE.chars().nth(number.checked_sub(1)? as usize)?.to_string(),
            Numbers::Circled => return None,
            Numbers::Bullet(mark) => mark.to_string(),
        };
        let close = if matches!(self.close, ' ' | '-') { String::new() } else { self.close.to_string() };
        Some(format!("{open}{}{number}{close}", self.above))
    }

    /// Where `number` stands as a marker in the part `within` of the text: between white space, and behind the end of a
    /// sentence where it is written with a mark that does not show it for one.
    fn find(self, text: &str, within: Span, number: u32) -> Option<Span> {
        let wanted = self.write(number)?;
        let part = within.of(text);
        part.match_indices(&wanted).map(|(at, _)| at).find_map(|at| {
            let (before, after) = (part.get(..at)?, part.get(at + wanted.len()..)?);
            let cjk = |c: char| is_cjk_punctuation(c) || matches!(self.close, '）' | '、');
            let apart = before.is_empty()
                || before.ends_with(|c: char| c.is_whitespace() || cjk(c))
                || is_stuck_to_sentence(before, after);
            let behind = if apart { self.behind(before, after)? } else { return None };
            let end = at + wanted.len() + (after.len() - behind.len());
            Some(Span::new(within.start + at, within.start + end))
        })
    }

    /// What follows the marker between `before` and `after`, if it is one.
    fn behind<'t>(self, before: &str, after: &'t str) -> Option<&'t str> {
        let next = after.chars().next()?;
        let first = after.trim_start().chars().next()?;
        let blank = next.is_whitespace();
        let ended = || {
            let before = before.trim_end();
            before.is_empty() || before.ends_with(ENDS)
        };
        if let Numbers::Bullet(mark) = self.numbers {
            let line = before.trim_end_matches([' ', '\t', '\u{a0}']);
            let on_line = !line.is_empty() && !line.ends_with(is_line_break);
            let fits = match mark {
                mark if is_dash(mark) => blank && ended() && first.is_alphabetic() && !first.is_lowercase(),
                '*' | '+' | '·' | 'o' => blank && first.is_alphabetic() && !first.is_lowercase(),
                _ => blank || next.is_alphabetic(),
            };
            return (on_line && fits).then_some(after);
        }
        let opens = match self.close {
            '.' => {
                // 2.- Los jóvenes
                let after = after.strip_prefix(is_dash).unwrap_or(after);
                let next = after.chars().next()?;
                let in_row = is_ideograph_or_kana(next) && before.chars().next_back().is_none_or(is_cjk_punctuation);
                let first = after.trim_start().chars().next()?;
                let fits = (next.is_whitespace() || next.is_uppercase() || in_row)
                    && ended()
                    && !first.is_lowercase()
                    && !first.is_ascii_digit();
                return fits.then_some(after);
            }
            '-' => {
                let after = after.trim_start_matches([' ', '\u{a0}']).strip_prefix(is_dash)?;
                let next = after.chars().next()?;
                let first = after.trim_start().chars().next()?;
                return (ended() && (next.is_whitespace() || next.is_alphabetic()) && first.is_alphabetic())
                    .then_some(after);
            }
            '/' | ':' => blank && ended() && first.is_alphabetic(),
            ' ' => blank && ended() && first.is_alphabetic() && !first.is_lowercase(),
            // "(Art. 1)" closes what was opened before.
            _ => (blank || next.is_alphabetic()) && (self.open || !is_within_brackets(before)),
        };
        opens.then_some(after)
    }
}

/// Whether a marker stands right between two sentences: `… report.2)Users …`.
fn is_stuck_to_sentence(before: &str, after: &str) -> bool {
    let ends = before.strip_suffix(['.', ';', '!', '?']).is_some_and(|before| before.ends_with(char::is_alphabetic));
    ends && after.trim_start().starts_with(char::is_uppercase)
}

/// The digits that a marker is written with.
fn digits_of(marker: &str) -> Numbers {
    if marker.contains(|c| matches!(c, '٠'..='٩')) { ARABIC } else { ASCII }
}

/// Whether `text` ends within brackets that were opened not far before its end.
fn is_within_brackets(text: &str) -> bool {
    let mut nearest = text.chars().rev().take(40).filter(|c| matches!(c, '(' | ')' | '（' | '）'));
    nearest.next().is_some_and(|c| matches!(c, '(' | '（'))
}

const CHINESE: &str = "一二三四五六七八九十";

const ENDS: [char; 14] = ['.', ';', ':', '!', '?', '”', '"', ')', ',', '。', '；', '：', '؛', '،'];

/// One paragraph that runs on.
pub(super) fn run_on(text: &str, within: Span) -> Option<Vec<Piece>> {
    by_marker(text, within).or_else(|| by_ordinal(text, within)).or_else(|| by_separator(text, within))
}

/// `… : (1) …, (2) … and (3) …`, where what stands before the first marker only leads to it.
fn by_marker(text: &str, within: Span) -> Option<Vec<Piece>> {
    let part = within.of(text);
    let begins_bare = part.strip_prefix("1 ").is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let lead = bare_level(part).filter(|(_, last)| *last == "1").map(|(above, _)| above);
    let level = lead.or(begins_bare.then_some("")).map(|above| Style { above, ..Style::new(false, ' ', ASCII) });
    // What the first marker of each style has: `①`, `一`, `（`, `•` and `–` as their first byte.
    let mut first_bytes = [false; 256];
    part.bytes().for_each(|byte| first_bytes[byte as usize] = true);
    let has = |bytes: &[u8]| bytes.iter().any(|byte| first_bytes[*byte as usize]);
    let styles = STYLES.iter().filter(|(bytes, _)| has(bytes)).map(|(_, style)| *style);
    level.into_iter().chain(styles).find_map(|style| {
        let first = style.find(text, within, 1)?;
        let lead = text.get(within.start..first.start)?.trim_end();
        if !lead.is_empty() && !leads_on(lead) {
            return None;
        }
        let mut pieces = Vec::new();
        let mut marker = first;
        let mut number = 1;
        loop {
            let rest = Span::new(marker.end, within.end);
            number += 1;
            match style.find(text, rest, number) {
                Some(next) => {
                    pieces.push(Piece { marker, body: trimmed(text, marker.end, next.start) });
                    marker = next;
                }
                None => {
                    pieces.push(Piece { marker, body: trimmed(text, rest.start, rest.end) });
                    return (pieces.len() > 1).then_some(pieces);
                }
            }
        }
    })
}

/// Whether a list may follow: behind a colon, a dash or the end of a sentence, but not behind `i.e.`
fn leads_on(lead: &str) -> bool {
    let word = lead.rsplit(char::is_whitespace).next().unwrap_or("");
    let shortened =
        word.strip_suffix('.').is_some_and(|word| word.contains('.') || matches!(word, "etc" | "cf" | "viz"));
    lead.ends_with([':', '：', '.', '。', '-', '–', '—']) && !shortened
}

const fn style(open: bool, close: char, numbers: Numbers) -> Style<'static> {
    Style { open, above: "", close, numbers }
}

/// The styles of markers within a paragraph, with the bytes of which their first marker has one.
static STYLES: [(&[u8], Style<'static>); 24] = [
    (b"(", style(true, ')', ASCII)),
    (b"\xef", style(true, '）', ASCII)),
    (b"1", style(false, ')', ASCII)),
    (b"1", style(false, '）', ASCII)),
    (b"1", style(false, '.', ASCII)),
    (b"1", style(false, '、', ASCII)),
    (b"1", style(false, '-', ASCII)),
    (b"1", style(false, '/', ASCII)),
    (b"\xd9", style(true, ')', ARABIC)),
    (b"\xd9", style(false, ')', ARABIC)),
    (b"\xd9", style(false, '-', ARABIC)),
    (b"\xe2", style(true, '）', Numbers::Circled)),
    (b"\xef", style(true, '）', Numbers::Chinese)),
    (b"\xe4", style(false, '、', Numbers::Chinese)),
    (b"(", style(true, ')', Numbers::Romans(false))),
    (b"(", style(true, ')', Numbers::Letters('a'))),
    (b")", style(false, ')', Numbers::Romans(false))),
    (b")", style(false, ')', Numbers::Letters('a'))),
    (b"I", style(false, '.', Numbers::Romans(true))),
    (b"I", style(false, ')', Numbers::Romans(true))),
    (b"\xe2", style(false, ' ', Numbers::Bullet('•'))),
    (b"*", style(false, ' ', Numbers::Bullet('*'))),
    (b"-", style(false, ' ', Numbers::Bullet('-'))),
    (b"\xe2", style(false, ' ', Numbers::Bullet('–'))),
];

/// “Firstly, … Secondly, …”, each at the start of a sentence or of a member of one.
fn by_ordinal(text: &str, within: Span) -> Option<Vec<Piece>> {
    let paragraph = within.of(text);
    let mut starts = Vec::new();
    let (mut wanted, mut skip) = (1, 0);
    let mut opens = true;
    for (at, c) in paragraph.char_indices() {
        if at < skip {
            continue;
        }
        if opens && c.is_alphabetic() {
            if let Some(length) = cues::conjunction(paragraph.get(at..).unwrap_or("")) {
                skip = at + length;
                continue;
            }
            if paragraph.get(at..).is_some_and(|rest| cues::is_ordinal(rest, wanted)) {
                starts.push(within.start + at);
                wanted += 1;
            }
            opens = false;
        } else if matches!(c, '.' | ';' | ':' | '!' | '?' | '。' | '；' | '：' | '؛') {
            opens = true;
        } else if !c.is_whitespace() {
            opens = opens && !c.is_alphanumeric();
        }
    }
    if starts.len() < 2 {
        return None;
    }
    let ends = starts.iter().skip(1).copied().chain([within.end]);
    Some(
        starts
            .iter()
            .zip(ends)
            .map(|(&start, end)| Piece { marker: Span::new(start, start), body: trimmed(text, start, end) })
            .collect(),
    )
}

/// `Trust grows; Youth must speak; Access is a right`: one sentence of parts that all begin with a capital.
fn by_separator(text: &str, within: Span) -> Option<Vec<Piece>> {
    let sentence = within.of(text).trim_end_matches(['.', ';', ' ']);
    let separator = [";", "|", " / "].into_iter().find(|separator| sentence.contains(separator))?;
    if sentence.contains(". ") {
        return None;
    }
    let mut pieces = Vec::new();
    let mut start = within.start;
    for part in sentence.split(separator) {
        let body = trimmed(text, start, start + part.len());
        let statement = body.of(text);
        if statement.split_whitespace().count() < LEAST_WORDS || !statement.starts_with(char::is_uppercase) {
            return None;
        }
        pieces.push(Piece { marker: Span::new(body.start, body.start), body });
        start += part.len() + separator.len();
    }
    (pieces.len() >= LEAST_PARTS).then_some(pieces)
}

/// Shorter parts are members of a list in a sentence.
const LEAST_WORDS: usize = 3;
/// Two parts are a sentence with a semicolon.
const LEAST_PARTS: usize = 3;
