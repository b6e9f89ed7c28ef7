//! From our values to JavaScript's: plain objects, `null` for what is missing, offsets in UTF-16 code units.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::checker::{Change, Checker};
use crate::import::Import;
use crate::utf16;

pub(super) fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(|error| JsError::new(&error.to_string()))
}

/// What an edit changed, with spans in UTF-16 code units.
pub(super) fn change_to_js(mut change: Change, checker: &Checker) -> Result<JsValue, JsError> {
    for report in &mut change.fields {
        utf16::diagnostics(&mut report.diagnostics, checker);
    }
    to_js(&change)
}

/// Counts the spans of an import in UTF-16 code units instead of bytes.
pub(super) fn import_to_utf16(import: &mut Import, text: &str) {
    utf16::convert_all(import.spans_mut().into_iter().map(|span| (text, span)).collect());
}
