//! The least that a checker in a module of its own can cost, for the benchmarks: the text goes in, a number comes out.
#![cfg(target_arch = "wasm32")]

use rapporteur::template::WordCount;
use wasm_bindgen::prelude::*;

/// The bytes of `text`: nothing but handing it over.
#[wasm_bindgen]
pub fn length(text: &str) -> usize {
    text.len()
}

/// The words of `text` as the forms count them, and nothing else.
#[wasm_bindgen]
pub fn words(text: &str) -> usize {
    rapporteur::words::count(text, WordCount::WordProcessor)
}
