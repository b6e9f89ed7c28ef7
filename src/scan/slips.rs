//! Slips of writing within a word or between two: a word twice, a missing space, "TBC".

use crate::characters::is_ideograph_or_kana;
use crate::lower_case::lower;
use crate::span::{Slice, Span, is_line_break};

/// As many slips of one sort are reported in one answer.
pub(crate) const MOST: usize = 50;

/// “TBC” within text that is otherwise written, or “(tbc)”: the place of the letters.
pub(crate) fn pending(text: &str, word: Span) -> Option<Slice<'_>> {
    let whole = word.of(text);
    if !matches!(whole.as_bytes(), [b'T', b'B', ..] | [b'(' | b'[', _, _, ..]) {
        return None;
    }
    let inner = Slice { text: whole, start: word.start }.trim_matches(|c| !c.is_alphanumeric());
    let in_brackets = inner.start > word.start && whole.contains([')', ']']);
    let is_pending =
        |text: &str| PENDING.iter().any(|known| *known == text || in_brackets && known.eq_ignore_ascii_case(text));
    is_pending(inner.text).then_some(inner)
}

const PENDING: [&str; 3] = ["TBC", "TBD", "TBA"];

/// A quick look that leaves out nearly all pairs of words: only where it says yes may the second begin with the first.
#[inline]
pub(super) fn may_be_same(bytes: &[u8], before: Span, word: Span) -> bool {
    let (length, longer) = (before.end - before.start, word.end - word.start);
    let same = |at: usize| match (bytes.get(before.start + at), bytes.get(word.start + at)) {
        // A capital outside ASCII has other bytes than its small letter.
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b) || at < 2 && *a >= 0x80 && *b >= 0x80,
        _ => false,
    };
    (2..=LONGEST_WORD).contains(&length)
        && (length..=length + 4).contains(&longer)
        && same(0)
        && same(length - 1)
        && (1..length - 1).all(same)
}

/// Where the second of two like words stands, without the punctuation behind it. Whether they are meant, which the words
/// behind them tell, is for [`is_meant`].
pub(crate) fn doubled_word(text: &str, before: Span, word: Span) -> Option<Span> {
    let (first, second) = (before.of(text), word.of(text));
    if !may_be_same(text.as_bytes(), before, word) {
        return None;
    }
    let core = second.get(..first.len())?;
    let behind = second.get(first.len()..)?;
    let same = core.eq_ignore_ascii_case(first) || core.chars().flat_map(lower).eq(first.chars().flat_map(lower));
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
    let is_small = SMALL_WORDS.split(' ').any(|small| small == core) || core == "that";
    let is_long = breaks == 0
        && core.chars().count() >= LONG
        && first.chars().all(|c| c.is_lowercase() || c.is_uppercase())
        && !MAY_STAND_TWICE.split(' ').any(|word| word == core);
    (breaks <= 1 && (is_small || is_long)).then(|| Span::new(word.start, word.start + first.len()))
}

/// Whether the second of two like words is right where it stands: `that that rule fails`, but not `that that the rule fails`.
pub(crate) fn is_meant(text: &str, second: Span) -> bool {
    const SUBJECTS: [&str; 9] = ["the", "a", "we", "they", "he", "she", "it", "there", "this"];
    let behind = || text.get(second.end..).and_then(|behind| behind.split_whitespace().next());
    second.of(text) == "that" && !behind().is_some_and(|word| SUBJECTS.contains(&word))
}

/// The longest word, in bytes, that is looked at.
pub(super) const LONGEST_WORD: usize = 40;
/// Shorter words stand twice by right in one language or another.
const LONG: usize = 4;

/// Small words that never stand twice in a row in the languages of the forms.
const SMALL_WORDS: &str = "can the an and she he of to for with at by from as are was were be been it this these those we they has will would should could \
    may must not or but if which who what their our its also than into about between is in on \
    la le les des du et un une dans pour sur est sont avec par au aux el los del con para por sus una al das dos da em uma ao os \
    de que en и в на с по для к из от при что не как";
/// Longer words that do.
const MAY_STAND_TWICE: &str = "that open very really many much more less long again never ever quite truly blah only well good wait same there step hear have \
    nous vous très bien encore vraiment jamais beaucoup muito mucho casi quase luego ahora logo nunca nada todo todos tanto \
    очень давно много совсем еще ещё опять снова чуть далеко тихо чего того этого когда where what here side door day year yes done over round \
    word words some times further pretty super extra hush please sorry thank thanks hello quick slowly little bit gently";

/// Marks in a word without a space behind them: the end of each mark, and its place with the letters around it. Addresses,
/// file names, figures and abbreviations have none.
pub(crate) fn missing_spaces(text: &str, word: Span) -> Vec<(usize, Span)> {
    let token = word.of(text);
    let mut places: Vec<(usize, Span)> = Vec::new();
    if is_address(token) {
        return places;
    }
    let full_stops = token.trim_end_matches(['.', '…']).matches('.').count();
    for (at, mark) in token.char_indices() {
        let (before, after) = (token.get(..at).unwrap_or(""), token.get(at + mark.len_utf8()..).unwrap_or(""));
        let missing = match mark {
            ',' | ';' | '،' | '؛' => {
                parts_words(before, after) && !(mark == ';' && ends_reference(before))
                    || follows_figure(before, after)
                    || before.is_empty() && starts_clause(after)
            }
            '.' => full_stops == 1 && parts_sentences(before, after),
            '?' | '!' => parts_sentences(before, after),
            ':' => parts_clauses(before, after),
            _ => false,
        };
        if missing {
            let figure = before.chars().rev().take(RUN).take_while(|c| c.is_ascii_digit() || *c == ':').count();
            let start = at - letters_at_end(before).max(figure);
            let end = at + mark.len_utf8() + letters_at_start(after);
            places.push((word.start + at + mark.len_utf8(), Span::new(word.start + start, word.start + end)));
        }
        if places.len() == MOST {
            break;
        }
    }
    places
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

/// `agreed:captions`: two words in small letters and a colon. A scheme before it makes an address.
fn parts_clauses(before: &str, after: &str) -> bool {
    let lead = before.trim_start_matches(|c: char| !c.is_alphanumeric());
    let behind = after.trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_word = |text: &str| text.len() < RUN && text.chars().count() > 2 && text.chars().all(char::is_lowercase);
    is_word(lead) && is_word(behind) && !SCHEMES.split(' ').any(|scheme| scheme == lead)
}

/// What a colon stands behind without a space.
const SCHEMES: &str = "http https ftp mailto tel doi urn isbn issn file data geo sip xmpp magnet news ssh git about javascript blob xml xmlns site from";

/// ` ,but`: the space stands on the wrong side of the comma.
fn starts_clause(after: &str) -> bool {
    let word = after.trim_end_matches(|c: char| !c.is_alphanumeric());
    word.len() < RUN && word.chars().nth(1).is_some() && word.chars().all(char::is_lowercase)
}

/// `2017,was`: a figure of two digits and more, and a word in small letters that is no unit.
fn follows_figure(before: &str, after: &str) -> bool {
    let digits = before.chars().rev().take(2).filter(char::is_ascii_digit).count();
    let letters = after.get(..letters_at_start(after)).unwrap_or("");
    digits == 2 && letters.chars().nth(2).is_some() && letters.chars().all(char::is_lowercase)
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
