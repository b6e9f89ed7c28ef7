//! Text in capitals throughout.

use super::Text;
use crate::diagnostic::{Code, Severity};
use crate::rules::Sink;
use crate::span::Slice;

pub(super) fn check(text: Text<'_>, out: &mut Sink) {
    let (mut letters, mut words, mut is_language) = (0, 0, false);
    for word in text.text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        if word.chars().any(char::is_lowercase) {
            return;
        }
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        letters += capitals;
        words += usize::from(capitals > 0);
        is_language |= capitals >= LONGER_THAN_ACRONYMS || SMALL_WORDS.split(' ').any(|known| known == word);
    }
    if letters >= LETTERS && words >= WORDS && (is_language || words >= MANY_WORDS) {
        out.push(text.say(Code::TextAllCapitals, Severity::Advice, Slice::whole(text.text).trim().span()));
    }
}

/// Fewer letters or words may be a name or an acronym.
const LETTERS: usize = 15;
const WORDS: usize = 3;
/// A row of acronyms is shorter.
const MANY_WORDS: usize = 12;
const LONGER_THAN_ACRONYMS: usize = 8;

/// A row of acronyms holds none of these.
const SMALL_WORDS: &str = "THEIR THIS THAT BE IS ARE WE SHOULD MUST WILL ALL BY FROM AS AT NOT OUR YOUR HOW WHAT WHO WHY WHEN IT ITS CAN THE OF AND FOR IN TO ON WITH A LE LA LES DES DU ET POUR DANS EL LOS LAS Y EN DE PARA O OS DA DO E NO И В НА ДЛЯ О С";
