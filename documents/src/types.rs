//! What crosses the border to JavaScript.

use rapporteur::Draft;
use rapporteur::documents::Format;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

/// What was found in a file.
#[derive(Serialize, Tsify)]
pub struct ReadDocument {
    /// The format that the file was read as.
    pub format: Format,
    /// The text, for `importText`.
    pub text: String,
    /// The reports, where the file itself says which field is what.
    #[tsify(type = "Draft[] | null")]
    pub reports: Option<Vec<Draft>>,
}

/// What is known of a file beside its bytes.
#[derive(Default, Deserialize, Tsify)]
#[serde(default, deny_unknown_fields)]
pub struct ReadOptions {
    /// The file's name.
    #[tsify(optional)]
    pub name: Option<String>,
    /// The format to read it as, whatever name and bytes say.
    #[tsify(optional)]
    pub format: Option<Format>,
}

/// A format of files.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FormatInfo {
    /// Its name here.
    pub format: Format,
    /// The usual ending of a file's name, without the full stop.
    pub ending: String,
    /// The media type.
    pub media_type: String,
}

#[wasm_bindgen(typescript_custom_section)]
const NAMES: &str = r#"
/** Answers by field id. */
export type Answers = Record<string, Answer>;
/** What `readDocument` throws where a file cannot be read. */
export interface UnreadableError extends Error {
  /** The name of the message, with a stroke for its first hyphen: `document/damaged`. */
  code: string;
  /** Values for the message, by name. */
  params: Record<string, string | number>;
}
"#;
