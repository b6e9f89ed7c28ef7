//! The usual name, `Ana Ruiz`, which needs no closer look.

use super::parsed::Declares;
use super::table::Kinds;
use super::words::NAMES;

/// Whether a text is nothing but a name of two words, each a capital and small letters of ASCII, which no table knows as
/// anything else: a closer look would find the same.
pub(crate) fn is_usual(text: &str, declares: &dyn Declares) -> bool {
    let is_name = |word: &str| {
        let spelt = matches!(word.as_bytes(), [b'A'..=b'Z', rest @ ..]
            if (1..=LONGEST).contains(&rest.len()) && rest.iter().all(u8::is_ascii_lowercase));
        spelt && Kinds::of(word).are_within(&NAMES)
    };
    let is_pair = text.split_once(' ').is_some_and(|(given, family)| is_name(given) && is_name(family));
    is_pair && Kinds::of(text).is_empty() && declares.heading(text).is_none()
}

/// Letters behind the capital, at most.
const LONGEST: usize = 20;
