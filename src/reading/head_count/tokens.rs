//! Cuts an answer into words, figures and marks, in one folded spelling for all scripts.

use crate::characters::{is_bullet, is_dash, is_ideograph_or_kana, is_invisible};
use crate::lower_case::lower;
use crate::span::{Span, is_line_break};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A figure: its digits as a number, of which the last `decimals` stand behind the decimal mark.
    Figure { digits: u64, decimals: u32, grouped: bool },
    /// Digits that count nothing: a date, a time, a telephone number.
    NoCount,
    /// A word, or one ideograph.
    Word,
    /// One of the other characters.
    Mark,
    /// The end of a line, or a bullet.
    Break,
}

/// A token at its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub span: Span,
    /// Whether it stands right behind the token before, without white space.
    pub glued: bool,
    /// Where its folded spelling stands.
    folded: (usize, usize),
}

/// The tokens of a text.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    pub list: Vec<Token>,
    folded: String,
}

impl Tokens {
    /// The folded spelling: lower case, no accents, one form of each letter.
    pub fn spelling(&self, index: usize) -> &str {
        self.list.get(index).and_then(|token| self.folded.get(token.folded.0..token.folded.1)).unwrap_or("")
    }

    fn push(&mut self, kind: TokenKind, span: Span, from: usize, glued: bool) {
        self.list.push(Token { kind, span, glued, folded: (from, self.folded.len()) });
    }
}

/// The digit zero of each script that writes decimal digits in a row of ten.
const ZEROS: &[u32] = &[
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/// The value of a decimal digit of any script.
fn digit(c: char) -> Option<u64> {
    let code = c as u32;
    if code < 0x660 {
        return c.to_digit(10).map(u64::from);
    }
    let zero = ZEROS.iter().rev().find(|zero| **zero <= code)?;
    (code - zero < 10).then(|| u64::from(code - zero))
}

/// Base letters of U+00C0 to U+00FF; `*` where there is none.
const LATIN_1: &[u8; 64] = b"aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo*ouuuuypy";

/// Adds the folded form of a letter or mark.
fn fold(c: char, out: &mut String) {
    match c {
        '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {}
        '\u{c0}'..='\u{ff}' if LATIN_1[c as usize - 0xc0] != b'*' => out.push(LATIN_1[c as usize - 0xc0].into()),
        '\u{ff01}'..='\u{ff5e}' => fold(char::from_u32(c as u32 - 0xfee0).unwrap_or(c), out),
        'œ' | 'Œ' => out.push_str("oe"),
        'ª' => out.push('a'),
        'º' | '°' => out.push('o'),
        'й' | 'Й' => out.push('и'),
        'ё' | 'Ё' => out.push('е'),
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' | 'ی' => out.push('ي'),
        'ة' => out.push('ه'),
        '‘' | '’' | 'ʼ' | '`' | '´' => out.push('\''),
        '⁄' | '∕' => out.push('/'),
        '∼' | '〜' | '˜' => out.push('~'),
        '،' | '、' => out.push(','),
        '؛' => out.push(';'),
        '。' => out.push('.'),
        '٪' => out.push('%'),
        '؟' => out.push('?'),
        '【' | '「' => out.push('('),
        '】' | '」' => out.push(')'),
        _ if is_dash(c) => out.push('-'),
        _ => out.extend(lower(c)),
    }
}

/// Whether a character continues a word.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !is_ideograph_or_kana(c)
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Whether a character is a bullet here: ASCII has but the star, and letters and the middle dot are none.
fn begins_item(c: char) -> bool {
    c == '*' || c >= '\u{2000}' && !is_ideograph_or_kana(c) && !matches!(c, '～' | '＋') && is_bullet(c)
}

/// Cuts `text` into tokens.
pub(super) fn tokens(text: &str) -> Tokens {
    let mut out = Tokens::default();
    let mut at = 0;
    let mut glued = false;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let from = out.folded.len();
        let one = Span::new(at, at + c.len_utf8());
        if is_line_break(c) || begins_item(c) {
            out.push(TokenKind::Break, one, from, false);
            glued = false;
        } else if is_invisible(c) {
            at = one.end;
            continue;
        } else if c.is_whitespace() {
            glued = false;
            at = one.end;
            continue;
        } else if digit(c).is_some() {
            let (kind, end) = figure(text, at);
            out.push(kind, Span::new(at, end), from, glued);
            glued = true;
        } else if is_face_to_face(text, at) {
            out.folded.push_str(FACE_TO_FACE);
            push_word(&mut out, Span::new(at, at + FACE_TO_FACE.len()), from, glued);
            glued = true;
        } else if is_letter(c) {
            let mut end = at;
            for next in text[at..].chars().take_while(|c| is_letter(*c) || is_invisible(*c)) {
                if !is_invisible(next) {
                    fold(next, &mut out.folded);
                }
                end += next.len_utf8();
            }
            push_word(&mut out, Span::new(at, end), from, glued);
            glued = true;
        } else {
            fold(c, &mut out.folded);
            let kind = if is_ideograph_or_kana(c) { TokenKind::Word } else { TokenKind::Mark };
            out.push(kind, one, from, glued);
            glued = true;
        }
        at = out.list.last().map_or(one.end, |token| token.span.end.max(one.end));
    }
    out
}

/// A word of letters around a figure.
const FACE_TO_FACE: &str = "f2f";

fn is_face_to_face(text: &str, at: usize) -> bool {
    let rest = text.get(at..at + FACE_TO_FACE.len() + 1).or_else(|| text.get(at..)).unwrap_or("");
    let (word, next) = rest.split_at_checked(FACE_TO_FACE.len()).unwrap_or(("", ""));
    word.eq_ignore_ascii_case(FACE_TO_FACE) && !next.starts_with(char::is_alphanumeric)
}

/// Adds a word. Arabic writes "and" and "the" as part of the word: the first becomes a token, the second falls away.
fn push_word(out: &mut Tokens, span: Span, from: usize, glued: bool) {
    let article = |word: &str| word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).map(str::len);
    let word = out.folded.get(from..).unwrap_or("");
    let (and, rest) = match word.strip_prefix('و') {
        Some(rest) if article(rest).is_some() => ("و".len(), rest),
        _ => (0, word),
    };
    let bare = article(rest).unwrap_or(rest.len());
    let bare_from = out.folded.len() - bare;
    if and > 0 {
        out.list.push(Token {
            kind: TokenKind::Word,
            span: Span::new(span.start, span.start + and),
            glued,
            folded: (from, from + and),
        });
    }
    out.push(TokenKind::Word, Span::new(span.start + and, span.end), bare_from, glued || and > 0);
}

/// One run of digits and what parts it from the run before.
#[derive(Clone, Copy, Default)]
struct Run {
    value: u64,
    length: u32,
    separator: char,
    end: usize,
}

/// More runs than this are no figure.
const MAX_RUNS: usize = 6;
/// A head count has no more digits than this; a telephone number has.
const MAX_DIGITS: u32 = 9;

/// Reads the figure at byte `at`: its kind and where it ends.
fn figure(text: &str, at: usize) -> (TokenKind, usize) {
    let mut runs = [Run::default(); MAX_RUNS];
    let mut count = 0;
    let mut next = at;
    let mut separator = '\0';
    loop {
        let run = digits(text, next, separator);
        if let Some(slot) = runs.get_mut(count) {
            *slot = run;
        }
        count += 1;
        let mut rest = text.get(run.end..).unwrap_or("").chars().filter(|c| !is_invisible(*c));
        let (Some(mark), Some(following)) = (rest.next(), rest.next()) else { break };
        let Some(kind) = separator_kind(mark).filter(|_| digit(following).is_some()) else { break };
        let behind = run.end + text[run.end..].find(following).unwrap_or(0);
        // White space parts thousands only where three digits follow; elsewhere it parts two figures.
        if kind == ' ' {
            let group = digits(text, behind, kind);
            let fits = group.length == 3 && runs[0].length <= 3 && (separator == '\0' || separator == ' ');
            if !fits {
                break;
            }
        } else if separator == ' ' {
            break;
        }
        separator = kind;
        next = behind;
    }
    let Some(runs) = runs.get(..count) else {
        return (TokenKind::NoCount, end_of_digits(text, next));
    };
    let end = runs.last().map_or(at, |run| run.end);
    (value(runs), end)
}

fn end_of_digits(text: &str, at: usize) -> usize {
    digits(text, at, '\0').end
}

fn digits(text: &str, at: usize, separator: char) -> Run {
    let mut run = Run { separator, end: at, ..Run::default() };
    let mut end = at;
    for c in text.get(at..).unwrap_or("").chars() {
        end += c.len_utf8();
        if let Some(value) = digit(c) {
            run.value = run.value.saturating_mul(10).saturating_add(value);
            run.length += 1;
            run.end = end;
        } else if !is_invisible(c) {
            break;
        }
    }
    run
}

/// The separators of digits: thousands of every custom, and decimal marks.
fn separator_kind(c: char) -> Option<char> {
    match c {
        '.' | '．' => Some('.'),
        ',' | '，' | '٬' | '،' => Some(','),
        '٫' => Some('٫'),
        '\'' | '’' | '‘' | '´' | '˙' => Some('\''),
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' | '\u{2008}' => Some(' '),
        _ => None,
    }
}

/// What runs of digits with their separators mean.
fn value(runs: &[Run]) -> TokenKind {
    let (Some(first), Some(last)) = (runs.first(), runs.last()) else { return TokenKind::NoCount };
    let joined = |runs: &[Run]| {
        let length: u32 = runs.iter().map(|run| run.length).sum();
        let digits = runs
            .iter()
            .fold(0_u64, |sum, run| sum.saturating_mul(10_u64.saturating_pow(run.length)).saturating_add(run.value));
        (length <= MAX_DIGITS).then_some(digits)
    };
    let grouped = |runs: &[Run]| {
        let (Some((head, tail)), true) = (runs.split_first(), first.value > 0) else { return false };
        let same = tail.iter().all(|run| run.separator == tail[0].separator && run.separator != '٫');
        let thousands = head.length <= 3 && tail.iter().all(|run| run.length == 3);
        let lakhs = head.length <= 2
            && tail.split_last().is_some_and(|(end, middle)| {
                end.length == 3 && end.separator == ',' && middle.iter().all(|run| run.length == 2)
            });
        same && (thousands || lakhs)
    };
    let figure = |digits: Option<u64>, decimals: u32, grouped: bool| match digits {
        Some(digits) => TokenKind::Figure { digits, decimals, grouped },
        None => TokenKind::NoCount,
    };
    if runs.len() == 1 || grouped(runs) {
        return figure(joined(runs), 0, runs.len() > 1);
    }
    // A last mark unlike the others, or the only one, is a decimal mark.
    let whole = &runs[..runs.len() - 1];
    let decimal = matches!(last.separator, '.' | ',' | '٫')
        && (whole.len() == 1 || grouped(whole) && whole[1].separator != last.separator);
    if !decimal {
        return TokenKind::NoCount;
    }
    let (mut decimals, mut fraction) = (last.length, last.value);
    while decimals > 0 && fraction % 10 == 0 {
        decimals -= 1;
        fraction /= 10;
    }
    let kept = Run { value: fraction, length: decimals, ..*last };
    let digits = joined(whole).and_then(|front| {
        (decimals <= 4).then(|| front.saturating_mul(10_u64.saturating_pow(decimals)).saturating_add(kept.value))
    });
    figure(digits, decimals, whole.len() > 1)
}
