//! Offsets in UTF-16 code units, as JavaScript and the Language Server Protocol count them.

use crate::checker::Checker;
use crate::diagnostic::{Diagnostic, Part};
use crate::draft::Answer;
use crate::order;
use crate::scan::Scan;
use crate::span::Span;
#[cfg(all(target_arch = "wasm32", feature = "surface"))]
use crate::stages::Difference;

/// Counts the spans of diagnostics in UTF-16 code units instead of bytes, so that they are those that the same draft
/// gets in JavaScript. `checker` holds the draft that they come from.
pub fn diagnostics(diagnostics: &mut [Diagnostic], checker: &Checker) {
    let mut spans = Vec::new();
    for diagnostic in diagnostics {
        let Diagnostic { field, item, part, span, related, fixes, .. } = diagnostic;
        spans.push((cell(checker, field, *item, *part), span));
        spans.extend(related.iter_mut().map(|p| (cell(checker, &p.field, p.item, p.part), &mut p.span)));
        let edits = fixes.iter_mut().flat_map(|fix| &mut fix.edits);
        spans.extend(edits.map(|edit| (cell(checker, field, edit.item, edit.part), &mut edit.span)));
    }
    convert_each(spans);
}

/// Counts the spans of differences in UTF-16 code units instead of bytes, each in its own report.
#[cfg(all(target_arch = "wasm32", feature = "surface"))]
pub(crate) fn differences(differences: &mut [Difference], earlier: &Checker, later: &Checker) {
    let mut spans = Vec::new();
    for difference in differences {
        for (place, checker) in [(&mut difference.earlier, earlier), (&mut difference.later, later)] {
            spans.push((cell(checker, &place.field, place.item, place.part), &mut place.span));
        }
    }
    convert_each(spans);
}

/// A text that spans count in, and what is known of its blocks.
#[derive(Clone, Copy)]
struct Counted<'a> {
    text: &'a str,
    scan: Option<&'a Scan>,
}

/// The text that a span counts in.
fn cell<'a>(checker: &'a Checker, field: &str, item: Option<usize>, part: Option<Part>) -> Counted<'a> {
    match (checker.answer(field), item, part) {
        (Some(Answer::Text(text)), ..) => Counted { text, scan: checker.scan(field) },
        (Some(Answer::Rows(rows)), Some(item), Some(part)) => {
            Counted { text: rows.get(item).map_or("", |row| row.cell(part)), scan: None }
        }
        _ => Counted { text: "", scan: None },
    }
}

/// Turns spans in bytes into spans in UTF-16 code units, each beside the text that it counts in.
#[cfg(all(target_arch = "wasm32", feature = "surface"))]
pub(crate) fn convert_all(spans: Vec<(&str, &mut Span)>) {
    convert_each(spans.into_iter().map(|(text, span)| (Counted { text, scan: None }, span)).collect());
}

fn convert_each(mut spans: Vec<(Counted<'_>, &mut Span)>) {
    order::sort(&mut spans, |a, b| a.0.text.as_ptr() < b.0.text.as_ptr());
    let mut rest = spans.as_mut_slice();
    while let Some((counted, _)) = rest.first() {
        let counted = *counted;
        let same = rest.iter().take_while(|(other, _)| std::ptr::eq(counted.text, other.text)).count();
        let (of_this_text, others) = rest.split_at_mut(same);
        convert_in(counted, of_this_text.iter_mut().map(|(_, span)| &mut **span));
        rest = others;
    }
}

/// Turns spans in bytes of `text` into spans in UTF-16 code units, in one pass over the text.
pub fn convert<'s>(text: &str, spans: impl Iterator<Item = &'s mut Span>) {
    convert_in(Counted { text, scan: None }, spans);
}

/// Only the blocks that spans begin or end in are counted through.
fn convert_in<'s>(Counted { text, scan }: Counted<'_>, spans: impl Iterator<Item = &'s mut Span>) {
    if scan.map_or_else(|| text.is_ascii(), Scan::is_ascii) {
        return;
    }
    let mut offsets: Vec<&mut usize> = spans.flat_map(|span| [&mut span.start, &mut span.end]).collect();
    crate::order::sort(&mut offsets, |a, b| a < b);
    let mut blocks = scan.into_iter().flat_map(Scan::starts).peekable();
    let (mut bytes, mut units) = (0, 0);
    for offset in offsets {
        while let Some(start) = blocks.next_if(|(start, _)| *start <= *offset) {
            if start.0 > bytes {
                (bytes, units) = start;
            }
        }
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
