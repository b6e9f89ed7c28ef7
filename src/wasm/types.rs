//! The TypeScript declarations that no single Rust type gives. The others are derived from the types themselves.

use wasm_bindgen::prelude::*;

use crate::rules::catalogue::{FINDING_TYPES, FIX_CODE_TYPE};
use crate::stages::catalogue::DIFFERENCE_TYPES;

#[wasm_bindgen(typescript_custom_section)]
const FINDINGS: &str = FINDING_TYPES;

#[wasm_bindgen(typescript_custom_section)]
const FIX_CODES: &str = FIX_CODE_TYPE;

#[wasm_bindgen(typescript_custom_section)]
const DIFFERENCES: &str = DIFFERENCE_TYPES;

#[wasm_bindgen(typescript_custom_section)]
const NAMES: &str = r#"
/** Answers by field id. */
export type Answers = Record<string, Answer>;
/** Values for a message, by name: those that `Finding` lists for the code. */
export type Params = Record<string, string | number>;
"#;
