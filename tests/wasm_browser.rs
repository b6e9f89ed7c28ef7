//! Tests of this kind of file run in a browser, because the file says so.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = document, js_name = hasFocus)]
    fn document_has_focus() -> JsValue;
}

#[wasm_bindgen_test]
fn this_is_a_browser() {
    assert!(document_has_focus().as_bool().is_some());
}
