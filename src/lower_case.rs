//! Small letters for capitals, with a small table: a browser's module has no room for the standard library's.

/// Capitals that follow each other at the same distance and lie equally far from their small letters.
struct Run {
    start: u32,
    last: u32,
    step: u8,
    /// From a capital to its small letter.
    offset: i32,
}

include!(concat!(env!("OUT_DIR"), "/lower_case.rs"));

/// The small letter of a capital, which in one case is followed by a dot; any other character as it is. The same as
/// [`char::to_lowercase`].
pub(crate) fn lower(c: char) -> impl Iterator<Item = char> {
    const CAPITAL_I_WITH_DOT: char = '\u{130}';
    let dot = (c == CAPITAL_I_WITH_DOT).then_some('\u{307}');
    std::iter::once(if dot.is_some() { 'i' } else { small(c) }).chain(dot)
}

/// A text in small letters, letter by letter: a sigma at the end of a word is like any other.
pub(crate) fn lower_case(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().flat_map(lower).collect() }
}

fn small(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let code = u32::from(c);
    let at = RUNS.partition_point(|run| run.start <= code);
    let Some(run) = at.checked_sub(1).and_then(|before| RUNS.get(before)) else { return c };
    if code > run.last || (code - run.start) % u32::from(run.step) != 0 {
        return c;
    }
    code.checked_add_signed(run.offset).and_then(char::from_u32).unwrap_or(c)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn every_character_has_the_standard_librarys_small_letter() {
        for c in '\0'..=char::MAX {
            assert!(lower(c).eq(c.to_lowercase()), "{c:?}");
        }
    }

    #[test]
    fn texts_are_lowered_letter_by_letter() {
        for (text, expected) in
            [("WORDS", "words"), ("ÉTÉ İL", "été i̇l"), ("СЛОВА", "слова"), ("ΟΔΟΣ", "οδοσ"), ("字", "字")]
        {
            assert_eq!(lower_case(text), expected);
        }
    }
}
