//! Offsets in UTF-16 code units, as JavaScript and the Language Server Protocol count them.

use crate::span::Span;

/// Turns spans in bytes of `text` into spans in UTF-16 code units, in one pass over the text.
pub fn convert<'s>(text: &str, spans: impl Iterator<Item = &'s mut Span>) {
    if text.is_ascii() {
        return;
    }
    let mut offsets: Vec<&mut usize> = spans.flat_map(|span| [&mut span.start, &mut span.end]).collect();
    crate::order::sort(&mut offsets, |a, b| a < b);
    let (mut bytes, mut units) = (0, 0);
    for offset in offsets {
        // An offset that lies in no character's border would be a fault of a rule; it goes to the border before it.
        let between = text.as_bytes().get(bytes..(*offset).min(text.len())).unwrap_or_default();
        units += between.iter().map(|byte| units_begun_by(*byte)).sum::<usize>();
        bytes += between.len();
        *offset = units;
    }
}

/// How many UTF-16 code units the character has that begins with this byte of UTF-8; 0 inside a character.
fn units_begun_by(byte: u8) -> usize {
    match byte {
        0x80..=0xbf => 0,
        0xf0..=0xff => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_what_javascript_counts() {
        let text = "añ𝄞é末";
        let cases = [("a", 0, 1), ("ñ", 1, 2), ("𝄞", 2, 4), ("é", 4, 5), ("末", 5, 6)];
        for (needle, start, end) in cases {
            let at = text.find(needle).expect("a part of the text");
            let mut span = Span::new(at, at + needle.len());
            convert(text, std::iter::once(&mut span));
            assert_eq!(span, Span::new(start, end), "{needle}");
        }
    }
}
