//! From our values to JavaScript's: plain objects, `null` for what is missing, offsets in UTF-16 code units.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::checker::Checker;
use crate::diagnostic::{Diagnostic, Part};
use crate::draft::Answer;
use crate::import::Import;
use crate::order;
use crate::span::Span;
use crate::utf16;

pub(super) fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(|error| JsError::new(&error.to_string()))
}

/// Counts the spans of diagnostics in UTF-16 code units instead of bytes.
pub(super) fn to_utf16(diagnostics: &mut [Diagnostic], checker: &Checker) {
    let mut spans = Vec::new();
    for diagnostic in diagnostics {
        let Diagnostic { field, item, part, span, related, fixes, .. } = diagnostic;
        spans.push((cell(checker, field, *item, *part), span));
        spans.extend(related.iter_mut().map(|p| (cell(checker, &p.field, p.item, p.part), &mut p.span)));
        let edits = fixes.iter_mut().flat_map(|fix| &mut fix.edits);
        spans.extend(edits.map(|edit| (cell(checker, field, edit.item, edit.part), &mut edit.span)));
    }
    convert(spans);
}

/// Counts the spans of an import in UTF-16 code units instead of bytes.
pub(super) fn import_to_utf16(import: &mut Import, text: &str) {
    convert(import.spans_mut().into_iter().map(|span| (text, span)).collect());
}

/// The text that a span counts in.
fn cell<'a>(checker: &'a Checker, field: &str, item: Option<usize>, part: Option<Part>) -> &'a str {
    match (checker.answer(field), item, part) {
        (Some(Answer::Text(text)), ..) => text,
        (Some(Answer::Rows(rows)), Some(item), Some(part)) => rows.get(item).map_or("", |row| row.cell(part)),
        _ => "",
    }
}

fn convert(mut spans: Vec<(&str, &mut Span)>) {
    order::sort(&mut spans, |a, b| a.0.as_ptr() < b.0.as_ptr());
    let mut rest = spans.as_mut_slice();
    while let Some((text, _)) = rest.first() {
        let text = *text;
        let same = rest.iter().take_while(|(other, _)| std::ptr::eq(text, *other)).count();
        let (of_this_text, others) = rest.split_at_mut(same);
        utf16::convert(text, of_this_text.iter_mut().map(|(_, span)| &mut **span));
        rest = others;
    }
}
