//! Mail addresses and telephone numbers beside names.

use super::look::{bare, without_lead};
use crate::characters::is_dash;
use crate::lower_case::lower_case;
use crate::span::Slice;

/// Words before a telephone number, in small letters.
const PHONES: &[&str] = &[
    "telephone",
    "téléphone",
    "teléfono",
    "telefone",
    "телефон",
    "tel",
    "tél",
    "phone",
    "mobile",
    "mob",
    "cell",
    "cel",
    "fax",
    "whatsapp",
    "тел",
    "电话",
    "手机",
    "هاتف",
    "جوال",
];
/// Words before a mail address, in small letters.
const MAILS: &[&str] = &["e-mail", "email", "mail", "courriel", "correo", "contact", "почта", "邮箱"];
/// Fewer digits are no telephone number.
const FEWEST: usize = 6;
/// Without a word, a plus, a bracket or a zero before them it takes as many.
const FEWEST_BARE: usize = 9;

/// Whether the piece is a mail address or a telephone number.
pub(crate) fn is_contact(piece: &str) -> bool {
    piece.len() <= 80 && is_reached_at(bare(piece).raw())
}

pub(super) fn is_reached_at(whole: &str) -> bool {
    let address = MAILS
        .iter()
        .find_map(|word| without_lead(whole, word))
        .map_or(whole, |rest| rest.trim_start_matches([':', ' ', '：']));
    is_mail(address) || is_telephone(whole)
}

/// Whether the word is a mail address, with or without marks around it.
pub(crate) fn is_mail_address(word: &str) -> bool {
    is_mail(bare(word.trim_matches(['<', '>', '(', ')', ',', '，', '；'])).raw())
}

fn is_mail(word: &str) -> bool {
    let part = |part: &str| part.starts_with(char::is_alphanumeric) && !part.contains('@');
    let sound = |(name, host): (&str, &str)| !name.is_empty() && host.contains('.') && host.split('.').all(part);
    word.split_once('@').is_some_and(sound)
        && word.chars().all(|c| c.is_alphanumeric() || "@._%+-'()<>[]:,;".contains(c))
}

/// Whether a piece is nothing but a web address.
pub(super) fn is_page(piece: &str) -> bool {
    is_url(piece) && !piece.contains(char::is_whitespace)
}

/// Whether the word is a web address: `https://example.org`.
fn is_url(word: &str) -> bool {
    ["http://", "https://", "www."].iter().any(|lead| without_lead(word, lead).is_some())
}

/// Whether the word is a name in a social network: `@ana_ruiz`.
fn is_handle(word: &str) -> bool {
    word.strip_prefix('@').is_some_and(|name| name.len() > 2 && name.chars().all(|c| c.is_alphanumeric() || c == '_'))
}

fn is_telephone(whole: &str) -> bool {
    let number = PHONES.iter().find_map(|word| without_lead(whole, word)).unwrap_or(whole);
    number.chars().all(may_stand_in_number) && digits(number) >= FEWEST
}

fn may_stand_in_number(c: char) -> bool {
    c.is_ascii_digit() || " +()-./:\u{a0}".contains(c)
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// A piece without the mail address, handle or telephone number that stands before or behind a name in it.
pub(super) fn without_contact(piece: Slice<'_>) -> Slice<'_> {
    if !piece.text.contains('@') && !piece.text.contains("://") && digits(piece.text) < FEWEST {
        return piece;
    }
    let is_outside = |c: char| c.is_whitespace() || is_dash(c) || ":：,;|".contains(c);
    let has_name = |rest: &Slice<'_>| rest.text.contains(char::is_alphabetic);
    let cut = |from: usize, to: usize| Some(piece.cut(from..to).trim_matches(is_outside)).filter(has_name);
    let all = piece.text.len();
    let begin = Some(leading(piece.text)).filter(|length| *length > 0).and_then(|length| cut(length, all));
    let rest = begin.unwrap_or(piece);
    match trailing(rest.text) {
        0 => rest,
        length => {
            let start = rest.start - piece.start;
            cut(start, start + rest.text.len() - length).unwrap_or(rest)
        }
    }
}

/// The length of the address or number that begins `text`.
fn leading(text: &str) -> usize {
    let first = text.split(char::is_whitespace).next().unwrap_or("");
    if is_mail(first) {
        return first.len();
    }
    let lead = PHONES.iter().find(|word| starts_with(text, word)).map_or(0, |word| word.len());
    let behind = text.get(lead..).unwrap_or("");
    let number = behind.trim_start_matches(['.', ':', '：', ' ', '\u{a0}']);
    let end = number.find(|c| !may_stand_in_number(c)).unwrap_or(number.len());
    let written = number[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
    let stops = number[written.len()..].starts_with(|c: char| !c.is_alphanumeric());
    let enough = if lead > 0 || written.starts_with(['+', '(', '0']) { FEWEST } else { FEWEST_BARE };
    if digits(written) >= enough && stops { text.len() - number.len() + written.len() } else { 0 }
}

/// The length of the address or number that ends `text`, with the word before the number.
fn trailing(text: &str) -> usize {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or("");
    if is_mail(last) || is_handle(last) || is_url(last) {
        let before =
            text[..text.len() - last.len()].trim_end_matches(|c: char| c.is_whitespace() || ":：,".contains(c));
        let lead = MAILS.iter().find(|word| ends_with(before, word)).map_or(0, |word| word.len());
        return if lead > 0 { text.len() - before.len() + lead } else { last.len() };
    }
    let start = text
        .rfind(|c| !may_stand_in_number(c))
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let (before, number) = text.split_at(start);
    let begins = number.trim_start_matches([' ', '\u{a0}', '.', ':', '-', '/', ')']);
    let parted = begins.len() < number.len();
    let before = before.trim_end();
    let lead = PHONES.iter().find(|word| ends_with(before, word)).map_or(0, |word| word.len());
    let enough = if lead > 0 || begins.starts_with(['+', '(', '0']) { FEWEST } else { FEWEST_BARE };
    if digits(begins) < enough || !parted && lead == 0 {
        return 0;
    }
    text.len() - before.len() + lead
}

fn starts_with(text: &str, word: &str) -> bool {
    let rest = text.get(..word.len()).filter(|start| lower_case(start) == word).and_then(|_| text.get(word.len()..));
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
}

fn ends_with(text: &str, word: &str) -> bool {
    let at = text.len().checked_sub(word.len());
    let start =
        at.filter(|at| text.get(*at..).is_some_and(|end| lower_case(end) == word)).and_then(|at| text.get(..at));
    start.is_some_and(|start| !start.ends_with(char::is_alphabetic))
}
