//! Tests of this kind of file run in Node: the default of the runner.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = process, js_name = cwd)]
    fn process_folder() -> String;
}

#[wasm_bindgen_test]
fn this_is_node() {
    assert!(!process_folder().is_empty());
}
