//! Strings from JavaScript. Long ones are written into the module's memory by the host's own encoder, which takes a fraction
//! of the time of the generated glue: that goes through them character by character.

use js_sys::JsString;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type TextEncoder;

    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;

    #[wasm_bindgen(method, js_name = encodeInto)]
    fn encode_into(this: &TextEncoder, source: &JsString, destination: &mut [u8]) -> Encoded;

    type Encoded;

    #[wasm_bindgen(method, getter)]
    fn read(this: &Encoded) -> u32;

    #[wasm_bindgen(method, getter)]
    fn written(this: &Encoded) -> u32;
}

thread_local! {
    static ENCODER: TextEncoder = TextEncoder::new();
}

/// Shorter strings take less time through the glue.
const LONG: u32 = 100;
/// UTF-8 takes no more bytes for a UTF-16 code unit.
const WIDEST: usize = 3;

/// The text that `value` is, lone surrogates replaced; none where it is no string.
pub(super) fn of(value: &JsValue) -> Option<String> {
    let Some(string) = value.dyn_ref::<JsString>().filter(|string| string.length() >= LONG) else {
        return value.as_string();
    };
    let units = string.length();
    // Mostly as many bytes as code units will do.
    let mut bytes = vec![0; units as usize];
    let (read, mut written) = encode(string, &mut bytes);
    if read < units {
        bytes.resize(written + WIDEST * (units - read) as usize, 0);
        written += encode(&string.slice(read, units), &mut bytes[written..]).1;
    }
    bytes.truncate(written);
    String::from_utf8(bytes).ok()
}

fn encode(string: &JsString, destination: &mut [u8]) -> (u32, usize) {
    ENCODER.with(|encoder| {
        let encoded = encoder.encode_into(string, destination);
        (encoded.read(), encoded.written() as usize)
    })
}
