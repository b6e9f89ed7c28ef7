//! The first look at a report, as JavaScript sees it: a small module that a page loads at once, and that the checker's own
//! takes the place of. All work is done by `rapporteur::first`.
#![cfg(target_arch = "wasm32")]

use rapporteur::first::{FirstLook, look};
use rapporteur::{Host, utf16};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// No address is read at the first look.
const HOST: Host =
    Host { parse_url: |_| None, to_nfc: |text| String::from(js_sys::JsString::from(text).normalize("NFC")) };

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { FieldReport, Template } from "./rapporteur.js";

/** What the first look says of one field: its report, unless it is pending. */
export interface FirstLook extends FieldReport {
  /** Whether something is written that only the checker can read; then there are no diagnostics. */
  pending: boolean;
}
"#;

/// The forms that come with the module.
#[wasm_bindgen(unchecked_return_type = "Template[]")]
pub fn templates() -> Result<JsValue, JsError> {
    to_js(&rapporteur::templates().iter().map(AsRef::as_ref).collect::<Vec<_>>())
}

/// What the first look at the answer to a field says. Speakers in rows are given as the text of their cells.
#[wasm_bindgen(js_name = firstLook, unchecked_return_type = "FirstLook")]
pub fn first_look(template: &str, field: &str, text: &str) -> Result<JsValue, JsError> {
    let form = rapporteur::template(template).ok_or_else(|| JsError::new("there is no such template"))?;
    let mut look = look(&form, field, text, &HOST).ok_or_else(|| JsError::new("the form has no such field"))?;
    to_utf16(&mut look, text);
    to_js(&look)
}

fn to_utf16(look: &mut FirstLook, text: &str) {
    let spans = look.diagnostics.iter_mut().flat_map(|diagnostic| {
        let edits = diagnostic.fixes.iter_mut().flat_map(|fix| &mut fix.edits);
        let related = diagnostic.related.iter_mut().map(|place| &mut place.span);
        edits.map(|edit| &mut edit.span).chain(related).chain([&mut diagnostic.span])
    });
    utf16::convert(text, spans);
}

/// By way of JSON, which takes the least code.
fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    let json = serde_json::to_string(value).map_err(|_| JsError::new("the answer cannot be written"))?;
    js_sys::JSON::parse(&json).map_err(|_| JsError::new("the answer cannot be read"))
}
