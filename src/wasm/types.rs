//! The TypeScript declarations that no single Rust type gives. The others are derived from the types themselves.

use wasm_bindgen::prelude::*;

use crate::rules::catalogue::{FINDING_TYPES, FIX_CODE_TYPE};

#[wasm_bindgen(typescript_custom_section)]
const FINDINGS: &str = FINDING_TYPES;

#[wasm_bindgen(typescript_custom_section)]
const FIX_CODES: &str = FIX_CODE_TYPE;

#[wasm_bindgen(typescript_custom_section)]
const DIAGNOSTIC: &str = r#"
/** Answers by field id. */
export type Answers = Record<string, Answer>;
/** One departure from the form, or one piece of advice, at its place. Told apart by `code`. */
export type Diagnostic = Omit<DiagnosticFields, "code" | "params"> & Finding;
/** Values for a message, by name. */
export type Params = Record<string, string | number>;
"#;
