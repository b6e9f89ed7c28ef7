//! What people leave where a day or a time is still to come.

use super::tokens::{Kind, Token};

/// Folded, words parted by spaces; signs do not count. Longer before shorter.
const PHRASES: [&str; 38] = [
    "to be confirmed",
    "to be announced",
    "to be determined",
    "to be decided",
    "to be completed",
    "to be added",
    "to be defined",
    "to be filled in",
    "to be filled",
    "to be scheduled",
    "not yet known",
    "not available",
    "not applicable",
    "a confirmer",
    "a determiner",
    "a definir",
    "a completer",
    "a preciser",
    "por confirmar",
    "por definir",
    "por determinar",
    "a confirmar",
    "no disponible",
    "non disponible",
    "будет уточнено",
    "уточняется",
    "подлежит уточнению",
    "не определено",
    "لم يحدد بعد",
    "يحدد لاحقا",
    "سيحدد لاحقا",
    "待确认",
    "待定",
    "n a",
    "tbc",
    "tba",
    "tbd",
    "pending",
];

/// Letters of forms that nobody filled in, such as `dd/mm/yyyy` and `HH:MM`.
const PATTERNS: &str =
    "dd ddd mm yyyy yy hh xx xxx xxxx x jj aaaa ss mmm mmmm month day year date time start end дд мм гггг чч";

/// Words that are a placeholder where they are the whole answer.
const ALONE: &str = "na none unknown inconnu nil ninguno aucun nenhum нет неизвестно لا 无 未定 x xx xxx";

/// Whether the whole answer is a placeholder: one of the words for nothing, or signs alone.
pub(super) fn is_placeholder_alone(tokens: &[Token]) -> bool {
    let mut words = tokens.iter().filter(|token| !matches!(token.kind, Kind::Sign(_) | Kind::Break));
    match (words.next().map(|token| &token.kind), words.next()) {
        (None, _) => true,
        (Some(Kind::Word(word)), None) => super::names::among(ALONE, word),
        _ => false,
    }
}

/// How many tokens from `at` on are a placeholder; 0 where there is none.
pub(super) fn placeholder(tokens: &[Token], at: usize) -> usize {
    PHRASES
        .iter()
        .map(|phrase| phrase_length(tokens, at, phrase))
        .find(|length| *length > 0)
        .unwrap_or(0)
        .max(pattern_length(tokens, at))
}

fn phrase_length(tokens: &[Token], at: usize, phrase: &str) -> usize {
    let mut end = at;
    for (place, wanted) in phrase.split(' ').enumerate() {
        let mut here = end;
        while place > 0 && matches!(tokens.get(here).map(|t| &t.kind), Some(Kind::Sign('/' | '.' | '\\' | '-'))) {
            here += 1;
        }
        match tokens.get(here).map(|token| &token.kind) {
            Some(Kind::Word(word)) if word == wanted => end = here + 1,
            _ => return 0,
        }
    }
    let full_stop = matches!(tokens.get(end), Some(Token { kind: Kind::Sign('.'), glued: true, .. }));
    end - at + usize::from(phrase == "n a" && full_stop)
}

/// Two pattern words or more, parted by signs and numbers alone: `dd/mm/2018`, `XX:XX - XX:XX`.
fn pattern_length(tokens: &[Token], at: usize) -> usize {
    let is_pattern = |word: &str| super::names::among(PATTERNS, word);
    let (mut words, mut last) = (0, at);
    for (index, token) in tokens.iter().enumerate().skip(at).take(16) {
        match &token.kind {
            Kind::Word(word) if is_pattern(word) && (words == 0 || index > at) => {
                words += 1;
                last = index + 1;
            }
            Kind::Number { .. } if words > 0 && token.glued => last = index + 1,
            Kind::Sign('/' | '.' | ':' | '-' | ',') if words > 0 => {}
            Kind::Word(word) if words > 0 && word == "h" => {}
            _ => break,
        }
    }
    let first = match tokens.get(at).map(|token| &token.kind) {
        Some(Kind::Word(word)) => word.as_str(),
        _ => return 0,
    };
    let strict = super::names::among("dd yyyy yy hh xx xxx xxxx jj aaaa mm дд гггг чч", first);
    if strict && (words >= 2 || first.len() >= 3 || first == "xx") { last - at } else { 0 }
}
