//! The module's surface in a browser.
#![cfg(all(target_arch = "wasm32", feature = "surface"))]

mod surface;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
