//! Reading and writing of documents, as JavaScript sees it: a module of its own, which a page loads when a file is opened
//! or saved for the first time. All work is done by `rapporteur::documents`.
#![cfg(target_arch = "wasm32")]

mod input;
mod types;

use rapporteur::documents::{Hints, Written, read, write};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use types::ReadDocument;

/// Reads a file: its text, and the reports in it where the file itself says which field is what. Where `reports` is null,
/// the text is for `importText`.
///
/// Throws an `Error` with `code` and `params` where the file cannot be read; the code is a message's name with a stroke for
/// its first hyphen.
#[wasm_bindgen(js_name = readDocument, unchecked_return_type = "ReadDocument")]
pub fn read_document(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array")] bytes: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "ReadOptions")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let bytes = input::bytes(&bytes)?;
    let options = input::read_options(&options)?;
    let hints = Hints { name: options.name.as_deref(), format: options.format };
    let document = read(&bytes, hints).map_err(|unreadable| input::unreadable(&unreadable))?;
    let reports = document.reports.map(|reports| reports.into_iter().map(|report| report.draft).collect());
    let document = ReadDocument { format: document.format, text: document.text, reports };
    document.serialize(&Serializer::json_compatible()).map_err(|error| input::error(&error.to_string()))
}

/// Writes a report on the form with this id: the bytes of a .docx file, or the text of any other format.
#[wasm_bindgen(js_name = exportDraft, unchecked_return_type = "string | Uint8Array")]
pub fn export_draft(
    #[wasm_bindgen(unchecked_param_type = "string")] template: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Answers")] answers: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Format")] format: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let template = input::template(&template)?;
    let answers = input::answers(&answers)?;
    let format = input::format(&format)?;
    let options = input::options(&options)?;
    let written = write(&template, &answers, format, &options).map_err(|refused| input::error(&refused.to_string()))?;
    Ok(match written {
        Written::Text(text) => text.into(),
        Written::Bytes(bytes) => js_sys::Uint8Array::from(bytes.as_slice()).into(),
    })
}

/// Formats with the usual ending of a file's name and the media type of each.
#[wasm_bindgen(unchecked_return_type = "FormatInfo[]")]
pub fn formats() -> Result<JsValue, JsValue> {
    let all: Vec<types::FormatInfo> = rapporteur::documents::Format::ALL
        .iter()
        .map(|format| types::FormatInfo {
            format: *format,
            ending: format.ending().to_owned(),
            media_type: format.media_type().to_owned(),
        })
        .collect();
    all.serialize(&Serializer::json_compatible()).map_err(|error| input::error(&error.to_string()))
}
