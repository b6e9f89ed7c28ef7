//! List markers: what a line begins with that is no part of its text.
//!
//! - bullets and dashes before white space: `•`, `*`, `-`, `—`; a true bullet or a dash also right before a letter; the `o` of
//!   a word processor's second level before a tab;
//! - numbers of one or two digits with a full stop, a bracket, a colon, a stroke, a dash or an ordinal sign: `1.`, `2)`, `(3)`,
//!   `4.-`, `5:`, `6/`, `7 –`, `8°`, `1a)`, `1.2.`, `①`, `１．`, `٣-`; before a tab a bare number;
//! - Roman numbers up to 15 in one case, and Chinese numbers: `iv.`, `(II)`, `一、`, `（二）`;
//! - single letters with a bracket, small ones also with a full stop: `a)`, `(B)`, `c.`, and `أ-`.
//!
//! A capital with a full stop is a marker only where lines begin with `A.` and `B.` (or `I.` and `II.`) in turn; alone it is
//! a name's initial: in `A. Bell said` it is a word. A year (`2018.`), a decimal (`1.5 million`), a figure (`3 speakers`) and an
//! abbreviation (`e.g.`) are no markers. Nor are a bare number and an `o`, but where lines begin with `1 Word` and `2 Word`, with
//! `1.1 Word` and `1.2 Word` in turn, or two with `o Word`.

use crate::characters::{is_bullet, is_cjk_punctuation, is_dash, is_ideograph_or_kana, is_invisible};
use crate::span::{Slice, is_line_break};

/// A list marker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marker {
    /// Its bytes, from the start of the line on, white space inside it and nested markers included.
    pub length: usize,
    /// The outermost marker's series: lines with the same series are on one level.
    pub series: Series,
    /// Its place in the series, counted from 1; 0 for bullets and dashes, which have none.
    pub number: u32,
}

/// What markers of one level have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Series {
    /// This bullet or dash.
    Bullet(char),
    /// Numbers; with opening bracket or without, and the first character behind the number.
    Number(bool, char),
    /// Roman numbers, likewise.
    Roman(bool, char),
    /// Letters, likewise.
    Letter(bool, char),
    /// Names with a number: `Message 2:`. Only statements have these.
    Named,
}

/// What else is a marker in a text, because several lines begin with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lettered {
    letters: bool,
    romans: bool,
    /// Lines begin with `1 Word` and `2 Word`.
    bare_numbers: bool,
    /// Lines begin with `1.1 Word` and `1.2 Word`.
    bare_levels: bool,
    /// Lines begin with `o Word`.
    rounds: bool,
}

impl Lettered {
    /// Looks at the starts of all lines of `text`.
    pub fn of(text: &str) -> Self {
        let (mut first, mut one, mut lettered) = (false, false, Lettered::default());
        let (mut level_one, mut round) = (None, false);
        for line in Slice::whole(text).lines() {
            let begins =
                |with: &str| line.text.strip_prefix(with).is_some_and(|rest| rest.starts_with(char::is_whitespace));
            first |= ["A.", "А.", "Α.", "أ."].iter().any(|marker| begins(marker));
            lettered.letters |= first && ["B.", "Б.", "Β.", "ب."].iter().any(|marker| begins(marker));
            lettered.romans |= begins("II.");
            let bare = |digit: &str| line.text.strip_prefix(digit).is_some_and(starts_sentence);
            one |= bare("1");
            lettered.bare_numbers |= one && bare("2");
            let level =
                |number: &str| bare_level(line.text).filter(|(_, last)| *last == number).map(|(above, _)| above);
            level_one = level("1").or(level_one);
            lettered.bare_levels |= level_one.is_some() && level("2") == level_one;
            lettered.rounds |= round && bare("o");
            round |= bare("o");
        }
        lettered
    }
}

/// Whether a capital follows after a space.
fn starts_sentence(text: &str) -> bool {
    text.strip_prefix([' ', '\u{a0}']).is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

/// Whether a letter follows after a space that is no small one.
fn may_start_sentence(text: &str) -> bool {
    let begins = |c: char| c.is_alphabetic() && !c.is_lowercase();
    text.strip_prefix([' ', '\u{a0}']).is_some_and(|rest| rest.starts_with(begins))
}

/// The number of two levels that a sentence follows, with no mark behind it: `1.` and `2` of `1.2 Word`.
pub(crate) fn bare_level(text: &str) -> Option<(&str, &str)> {
    let digits = |text: &str| text.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let above = digits(text);
    let (above, rest) = text.split_at_checked(above + 1).filter(|(above, _)| above.ends_with('.'))?;
    let (last, rest) = rest.split_at_checked(digits(rest))?;
    let fits = (2..=3).contains(&above.len()) && (1..=2).contains(&last.len()) && may_start_sentence(rest);
    fits.then_some((above, last))
}

/// The length of the list marker that `line` begins with. Single capitals with a full stop count as initials.
pub fn list_marker(line: &str) -> Option<usize> {
    at(line, Lettered::default).map(|marker| marker.length)
}

/// A line without the list marker at its start. Single capitals with a full stop stay, as initials.
pub fn without_marker(line: Slice<'_>) -> Slice<'_> {
    let line = line.trim();
    match list_marker(line.text) {
        Some(length) => line.split_at(length).1.trim(),
        None => line,
    }
}

/// The list marker, with those nested in it, that `line` begins with. `lettered` is asked where a single capital is met.
pub fn at(line: &str, mut lettered: impl FnMut() -> Lettered) -> Option<Marker> {
    all(line, &mut lettered)
}

/// One copy of the code for all that may be asked.
fn all(line: &str, lettered: &mut dyn FnMut() -> Lettered) -> Option<Marker> {
    let mut whole = one(line, lettered)?;
    for _ in 0..NESTED {
        let rest = line.get(whole.length..).unwrap_or("");
        let inner = rest.trim_start_matches(|c: char| c.is_whitespace() && !is_line_break(c));
        let Some(next) = one(inner, &mut Lettered::default) else { break };
        whole.length += rest.len() - inner.len() + next.length;
    }
    Some(whole)
}

/// Markers that may stand behind the first one on a line: `• 1. a)`.
const NESTED: usize = 2;

fn one(line: &str, lettered: &mut dyn FnMut() -> Lettered) -> Option<Marker> {
    let visible = line.trim_start_matches(is_invisible);
    let hidden = line.len() - visible.len();
    let mut rest = Cursor(visible);
    let first = visible.chars().next()?;
    let marker = match first {
        'o' => {
            let behind = visible.get(1..).unwrap_or("");
            let is_bullet = behind.starts_with('\t') || starts_sentence(behind) && lettered().rounds;
            is_bullet.then_some((Series::Bullet('o'), 0, 1))
        }
        _ if is_bullet(first) || is_dash(first) => bullet(visible, first),
        _ => match circled(first).map(|number| (Series::Number(true, first), number, first.len_utf8())) {
            Some(circled) => Some(circled),
            None if first.is_ascii_digit() && keycap(visible).is_some() => keycap(visible),
            None => rest.enumerator(lettered).map(|(series, number)| (series, number, visible.len() - rest.0.len())),
        },
    };
    marker.map(|(series, number, length)| Marker { length: hidden + length, series, number })
}

fn bullet(line: &str, first: char) -> Option<(Series, u32, usize)> {
    let mark = |c: &char| is_bullet(*c) || is_dash(*c);
    let length: usize = line.chars().take(2).take_while(mark).map(char::len_utf8).sum();
    let next = line.get(length..)?.chars().next();
    let sticks =
        length == first.len_utf8() && !matches!(first, '*' | '·' | '+') && next.is_some_and(char::is_alphabetic);
    (ends(next) || sticks).then_some((Series::Bullet(first), 0, length))
}

/// Whether a marker may end before this character: white space, the end of the text, or CJK.
fn ends(next: Option<char>) -> bool {
    next.is_none_or(|c| c.is_whitespace() || is_ideograph_or_kana(c) || is_cjk_punctuation(c))
}

/// What makes a key of the digit before it.
const KEYCAP: char = '\u{20e3}';

/// `1️⃣`
fn keycap(line: &str) -> Option<(Series, u32, usize)> {
    let number = line.chars().next()?.to_digit(10)?;
    let behind = line.get(1..)?;
    let behind = behind.strip_prefix('\u{fe0f}').unwrap_or(behind).strip_prefix(KEYCAP)?;
    Some((Series::Number(true, KEYCAP), number, line.len() - behind.len()))
}

fn circled(c: char) -> Option<u32> {
    let from = |first: char| c as u32 - first as u32 + 1;
    match c {
        '①'..='⑳' => Some(from('①')),
        '⑴'..='⒇' => Some(from('⑴')),
        '⒈'..='⒛' => Some(from('⒈')),
        '❶'..='❿' => Some(from('❶')),
        '➀'..='➉' => Some(from('➀')),
        '➊'..='➓' => Some(from('➊')),
        _ => None,
    }
}

/// What is left of a line while its marker is read.
struct Cursor<'a>(&'a str);

impl Cursor<'_> {
    fn peek(&self) -> Option<char> {
        self.0.chars().next()
    }

    fn take(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let c = self.peek().filter(|c| wanted(*c))?;
        self.0 = self.0.get(c.len_utf8()..)?;
        Some(c)
    }

    fn enumerator(&mut self, lettered: &mut dyn FnMut() -> Lettered) -> Option<(Series, u32)> {
        let open = self.take(|c| matches!(c, '(' | '[' | '（' | '【' | '［')).is_some();
        let body = self.body()?;
        let close = if open {
            let close = self.take(|c| matches!(c, ')' | ']' | '）' | '】' | '］'))?;
            self.take(|c| matches!(c, '.' | ':' | ',' | '-'));
            close
        } else {
            self.close(body, lettered)?
        };
        let next = self.peek();
        let sticks = matches!(body, Body::Number(_))
            && !matches!(close, ':' | '/' | '-' | '°' | 'º')
            && next.is_some_and(char::is_alphabetic);
        (ends(next) || sticks).then_some(match body {
            Body::Number(number) => (Series::Number(open, close), number),
            Body::Inner(number) => (Series::Number(open, '…'), number),
            Body::Chinese(number) => (Series::Number(open, '一'), number),
            Body::Roman(number, _) => (Series::Roman(open, close), number),
            Body::Letter(letter, number) => {
                let case = if letter.is_uppercase() { close.max('A') } else { close };
                (Series::Letter(open, case), number)
            }
        })
    }

    /// What stands behind a number or letter that has no opening bracket.
    fn close(&mut self, body: Body, lettered: &mut dyn FnMut() -> Lettered) -> Option<char> {
        let number = matches!(body, Body::Number(_));
        if matches!(body, Body::Inner(_)) && may_start_sentence(self.0) {
            return lettered().bare_levels.then_some(' ');
        }
        let next = self.peek();
        if number && next == Some('\t') {
            return next;
        }
        if number && let Some(dash) = self.spaced_dash() {
            return Some(dash);
        }
        if number && starts_sentence(self.0) {
            return lettered().bare_numbers.then_some(' ');
        }
        let close =
            self.take(|c| matches!(c, '.' | ')' | '）' | '．' | '、' | ':' | '：' | '/' | '°' | 'º') || is_dash(c))?;
        match (body, close) {
            (_, ')' | '）' | '、' | '．') => {
                self.take(|c| matches!(c, '.' | ':'));
            }
            (Body::Letter(letter, _) | Body::Roman(_, Some(letter)), '.') if !letter.is_lowercase() => {
                if self.take(|c| c == ')').is_some() {
                    return Some(')');
                }
                // Only then is the whole text asked, and only once.
                let known = if self.peek().is_some_and(char::is_whitespace) { lettered() } else { Lettered::default() };
                let roman = matches!(body, Body::Roman(..));
                return (known.letters || roman && known.romans).then_some('.');
            }
            (_, '.') => {
                self.take(|c| c == ')' || is_dash(c));
            }
            (Body::Number(_), ':' | '：' | '/' | '°' | 'º') => {
                self.take(|c| c == ')');
            }
            (Body::Number(_), _) => return Some('-'),
            (Body::Letter(letter, _), dash) if is_dash(dash) && !letter.is_lowercase() && !letter.is_uppercase() => {}
            _ => return None,
        }
        Some(close)
    }

    /// ` – ` before a letter: `1 – Trust`, but not `5 – 10 people`.
    fn spaced_dash(&mut self) -> Option<char> {
        let rest = self.0.strip_prefix([' ', '\u{a0}'])?;
        let mut behind = rest.chars();
        let dash = behind.next().filter(|c| is_dash(*c))?;
        let space = behind.next().filter(|c| matches!(c, ' ' | '\u{a0}'))?;
        behind.next().filter(|c| c.is_alphabetic())?;
        self.0 = rest.get(dash.len_utf8()..)?;
        debug_assert!(self.0.starts_with(space));
        Some('-')
    }

    fn body(&mut self) -> Option<Body> {
        if let Some(first) = self.take(is_digit) {
            return self.number(first);
        }
        if let Some(number) = self.chinese() {
            return Some(Body::Chinese(number));
        }
        let letters: usize = self.0.chars().take(6).take_while(|c| c.is_alphabetic()).count();
        let first = self.peek().filter(|c| c.is_alphabetic())?;
        let end = self.0.char_indices().nth(letters).map_or(self.0.len(), |(at, _)| at);
        let (word, rest) = self.0.split_at_checked(end)?;
        let single = (letters == 1).then_some(first);
        let one_case = |known: &str| word.bytes().all(|b| b.is_ascii_uppercase()) && word.eq_ignore_ascii_case(known);
        let roman = match word.as_bytes() {
            [b'i' | b'v' | b'x' | b'I' | b'V' | b'X', ..] => {
                ROMANS.split(' ').position(|known| known == word || one_case(known))
            }
            _ => None,
        };
        let body = match (roman, single) {
            (Some(index), _) => Body::Roman(index as u32 + 1, single),
            (None, Some(letter)) if !is_ideograph_or_kana(letter) => Body::Letter(letter, place_in_alphabet(letter)),
            _ => return None,
        };
        self.0 = rest;
        Some(body)
    }

    /// One or two digits; further levels (`1.2.`) when a full stop or bracket ends them; a letter (`1a)`).
    fn number(&mut self, first: char) -> Option<Body> {
        let mut number = digit(first)?;
        if let Some(second) = self.take(is_digit) {
            number = number * 10 + digit(second)?;
        }
        if self.peek().is_some_and(is_digit) {
            return None;
        }
        let mut body = Body::Number(number);
        while let Some(digits) =
            self.0.strip_prefix('.').map(|rest| rest.len() - rest.trim_start_matches(is_digit).len())
            && (1..=2).contains(&digits)
        {
            self.0 = self.0.get(1 + digits..)?;
            body = Body::Inner(number);
        }
        let letter = self.0.strip_prefix(|c: char| c.is_ascii_lowercase());
        if let Some(rest) = letter.filter(|rest| rest.starts_with(['.', ')'])) {
            self.0 = rest;
            body = Body::Inner(number);
        }
        Some(body)
    }

    fn chinese(&mut self) -> Option<u32> {
        let place = |c: char| CHINESE.chars().position(|known| known == c).map(|index| index as u32 + 1);
        let first = place(self.peek()?)?;
        let second = self.0.chars().nth(1).and_then(place);
        let (number, length) = match (first, second) {
            (10, Some(unit @ 1..=9)) => (10 + unit, 2),
            (tens @ 2..=9, Some(10)) => (tens * 10, 2),
            _ => (first, 1),
        };
        // Each of these characters takes three bytes.
        let rest = self.0.get(length * 3..)?;
        if !rest.starts_with(['、', '）', ')', '．', '.', '】', '］', ']']) {
            return None;
        }
        self.0 = rest;
        Some(number)
    }
}

#[derive(Clone, Copy)]
enum Body {
    Number(u32),
    /// With further levels: `1.2`, `1a`.
    Inner(u32),
    Chinese(u32),
    /// Its value, and the letter where it is a single one.
    Roman(u32, Option<char>),
    Letter(char, u32),
}

/// The Roman numbers that are markers, from 1 on.
pub(crate) const ROMANS: &str = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv";
const CHINESE: &str = "一二三四五六七八九十";

fn is_digit(c: char) -> bool {
    digit(c).is_some()
}

/// The value of a digit: ASCII, full-width, Arabic-Indic, Persian, Devanagari.
fn digit(c: char) -> Option<u32> {
    let from = |zero: char| c as u32 - zero as u32;
    match c {
        '0'..='9' => Some(from('0')),
        '０'..='９' => Some(from('０')),
        '٠'..='٩' => Some(from('٠')),
        '۰'..='۹' => Some(from('۰')),
        '०'..='९' => Some(from('०')),
        _ => None,
    }
}

fn place_in_alphabet(letter: char) -> u32 {
    let from = |first: char| letter as u32 - first as u32 + 1;
    match letter {
        'a'..='z' => from('a'),
        'A'..='Z' => from('A'),
        'а'..='я' => from('а'),
        'А'..='Я' => from('А'),
        'أ' | 'ا' => 1,
        'ب' => 2,
        'ج' | 'ت' => 3,
        _ => 0,
    }
}
