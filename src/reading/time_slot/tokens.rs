//! Cuts an answer into numbers, words and signs, whatever script and typography it comes in.

use super::names;
use crate::characters::{is_cjk_punctuation, is_dash, is_ideograph_or_kana, is_invisible};
use crate::lower_case::lower;
use crate::span::{Slice, Span, is_line_break};

/// An answer that names one day and two times needs a few dozen tokens; what stands past this many is not looked at.
const MOST_TOKENS: usize = 400;
/// More digits than any number of a slot has.
const NO_FIGURE: usize = 99;
/// Longer words are in no table.
const LONGEST_WORD: usize = 24;

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A run of digits of one of many scripts.
    Number {
        /// Its value; runs too long for the type are cut.
        value: u32,
        /// How many digits it has.
        len: usize,
    },
    /// A run of letters in lower case, without accents and vowel signs.
    Word(String),
    /// Punctuation, the many forms of one mark made the same: `:` `/` `.` `-` `,` `(` `)` `'` and others as they are.
    Sign(char),
    /// The end of a line.
    Break,
}

/// A token and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    pub span: Span,
    /// Whether nothing stands between this token and the one before.
    pub glued: bool,
    /// The month that a word names, 1 to 12.
    pub month: Option<u8>,
    /// The weekday that a word names, 1 for Monday to 7.
    pub weekday: Option<u8>,
}

/// The tokens of an answer in order, and whether they are all of it.
pub(super) fn tokens(text: Slice<'_>) -> (Vec<Token>, bool) {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = text;
    let mut glued = false;
    while let Some(first) = rest.text.chars().next() {
        if tokens.len() == MOST_TOKENS {
            return (tokens, false);
        }
        let (kind, length) = match first {
            c if is_line_break(c) => (Some(Kind::Break), c.len_utf8()),
            c if c.is_whitespace() || is_invisible(c) => (None, c.len_utf8()),
            c if digit(c).is_some() => number(rest.text),
            c if is_chinese_numeral(c) => chinese_number(rest.text),
            c if is_ideograph_or_kana(c) => ideographs(rest.text),
            c if is_letter(c) => word(rest.text),
            '&' => entity(rest.text),
            c => (Some(Kind::Sign(plain_sign(c))), c.len_utf8()),
        };
        let (token, after) = rest.split_at(length);
        match kind {
            Some(kind) => {
                // `星期一10:00`
                let weekday = matches!(&tokens[..], [.., Token { kind: Kind::Word(word), .. }, _] if names::among(names::WEEK, word));
                if let (Kind::Number { .. }, Some(last)) = (&kind, tokens.last_mut())
                    && let Kind::Number { value, len } = &mut last.kind
                    && glued
                    && !weekday
                {
                    // Figures of two scripts in one run name nothing.
                    (*value, *len) = (u32::MAX, NO_FIGURE);
                    last.span = last.span.cover(token.span());
                    rest = after;
                    continue;
                }
                let (month, weekday) = match &kind {
                    Kind::Word(word) => names::month_or_weekday(word),
                    _ => (None, None),
                };
                tokens.push(Token { kind, span: token.span(), glued, month, weekday });
                glued = true;
            }
            None => glued = glued && is_invisible(first),
        }
        rest = after;
    }
    (tokens, true)
}

/// First digits of the decimal scripts that reports are written in.
const ZEROS: [char; 7] = ['0', '٠', '۰', '०', '০', '\u{7c0}', '０'];

fn digit(c: char) -> Option<u32> {
    zero_of(c).map(|zero| c as u32 - zero as u32)
}

/// The first digit of the script that the digit `c` is of.
pub(crate) fn zero_of(c: char) -> Option<char> {
    ZEROS.into_iter().find(|zero| (c as u32).checked_sub(*zero as u32).is_some_and(|value| value < 10))
}

fn number(text: &str) -> (Option<Kind>, usize) {
    let (mut value, mut len, mut length) = (0_u32, 0, 0);
    for c in text.chars() {
        match digit(c) {
            Some(digit) => {
                value = value.saturating_mul(10).saturating_add(digit);
                len += 1;
            }
            None if is_invisible(c) => {}
            None => break,
        }
        length += c.len_utf8();
    }
    (Some(Kind::Number { value, len }), length)
}

const CHINESE_DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

fn is_chinese_numeral(c: char) -> bool {
    matches!(c, '十' | '零' | '两' | '兩') || CHINESE_DIGITS.contains(&c)
}

/// `十四` is 14, `二十` 20, `二〇一八` 2018.
fn chinese_number(text: &str) -> (Option<Kind>, usize) {
    let (mut value, mut len, mut length, mut tens) = (0_u32, 0, 0, 0);
    for c in text.chars().take_while(|c| is_chinese_numeral(*c)).take(8) {
        if c == '十' {
            tens += value.max(1) * 10;
            value = 0;
        } else {
            let pair = if matches!(c, '两' | '兩') { 2 } else { 0 };
            let digit = CHINESE_DIGITS.iter().position(|known| *known == c).unwrap_or(pair);
            value = value.saturating_mul(10).saturating_add(digit as u32);
        }
        len += 1;
        length += c.len_utf8();
    }
    let len = if tens > 0 { 2 } else { len };
    (Some(Kind::Number { value: value.saturating_add(tens), len }), length)
}

/// Chinese words of dates and times, longer before shorter.
const IDEOGRAPHS: &str = "当地时间 當地時間 北京时间 待确认 星期 礼拜 禮拜 上午 下午 中午 早上 晚上 凌晨 傍晚 正午 午夜 午前 午後 \
                          小时 小時 分钟 分鐘 待定 时间 時間 日期 本地";

fn ideographs(text: &str) -> (Option<Kind>, usize) {
    let known = IDEOGRAPHS.split(' ').find(|known| text.starts_with(*known));
    let single = text.chars().next().map_or(0, char::len_utf8);
    let length = known.map_or(single, str::len);
    let plain = text[..length].replace('時', "时").replace('點', "点").replace('號', "号").replace('週', "周");
    (Some(Kind::Word(plain)), length)
}

fn is_letter(c: char) -> bool {
    (c.is_alphabetic() || is_mark(c)) && !is_ideograph_or_kana(c)
}

/// Accents and vowel signs that stand after their letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn word(text: &str) -> (Option<Kind>, usize) {
    let (mut folded, mut kept, mut length) = (String::new(), 0, 0);
    for c in text.chars() {
        if !is_letter(c) && !is_invisible(c) {
            break;
        }
        length += c.len_utf8();
        if is_letter(c) && !is_mark(c) && kept < LONGEST_WORD {
            folded.extend(lower(c).filter(|c| !is_mark(*c)).map(fold));
            kept += 1;
        }
    }
    (Some(Kind::Word(folded)), length)
}

/// A text as word tokens hold it: lower case, without accents and vowel signs.
pub(super) fn folded(text: &str) -> String {
    text.chars().flat_map(lower).filter(|c| !is_mark(*c)).map(fold).collect()
}

/// A small letter without its accent; Arabic letters that are often written for each other made the same.
fn fold(c: char) -> char {
    match c {
        'à'..='å' | 'ª' | 'ā' => 'a',
        'ç' => 'c',
        'è'..='ë' | 'ᵉ' | 'ē' => 'e',
        'ì'..='ï' => 'i',
        'ı' => 'i',
        'ş' => 's',
        'ñ' | 'ⁿ' => 'n',
        'ò'..='ö' | 'º' | 'ᵒ' => 'o',
        'ù'..='ü' => 'u',
        'ʰ' => 'h',
        'ᵗ' => 't',
        'ˢ' => 's',
        'ʳ' => 'r',
        'ᵈ' => 'd',
        'й' => 'и',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        'ａ'..='ｚ' => char::from_u32(c as u32 - 'ａ' as u32 + 'a' as u32).unwrap_or(c),
        _ => c,
    }
}

/// Characters that pasted web pages leave behind as `&ndash;` and the like.
fn entity(text: &str) -> (Option<Kind>, usize) {
    const ENTITIES: [(&str, Option<Kind>); 6] = [
        ("&ndash;", Some(Kind::Sign('-'))),
        ("&mdash;", Some(Kind::Sign('-'))),
        ("&#8211;", Some(Kind::Sign('-'))),
        ("&amp;", Some(Kind::Sign('&'))),
        ("&nbsp;", None),
        ("&#160;", None),
    ];
    match ENTITIES.iter().find(|(written, _)| text.starts_with(written)) {
        Some((written, kind)) => (kind.clone(), written.len()),
        None => (Some(Kind::Sign('&')), 1),
    }
}

fn plain_sign(c: char) -> char {
    match c {
        c if is_dash(c) => '-',
        '~' | '～' | '〜' | '→' | '⇒' | '⁓' | '∼' => '-',
        '：' | '∶' | '﹕' | 'ː' | '׃' => ':',
        '／' | '⁄' | '∕' => '/',
        '．' | '。' | '․' | '｡' => '.',
        '،' | '؛' | ';' | '|' | '•' | '·' => ',',
        '（' | '[' | '［' | '【' | '{' | '〔' => '(',
        '）' | ']' | '］' | '】' | '}' | '〕' => ')',
        '’' | '‘' | '`' | '´' | '′' | 'ʼ' | '＇' => '\'',
        '＋' => '+',
        '＆' => '&',
        '＃' | '№' => '#',
        '？' => '?',
        '…' => '.',
        c if is_cjk_punctuation(c) => ',',
        c => c,
    }
}
