//! From JavaScript's values to ours. Whatever comes, the answer is a value or a plain message.

use std::sync::Arc;

use js_sys::{Array, ArrayBuffer, JSON, Reflect, Uint8Array};
use rapporteur::documents::{Format, MOST_BYTES, Options, Unreadable};
use rapporteur::{Answers, Template};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

use crate::types::ReadOptions;

/// An `Error` with this message.
pub(crate) fn error(message: &str) -> JsValue {
    js_sys::Error::new(message).into()
}

/// An `Error` that says with `code` and `params` why a file cannot be read.
pub(crate) fn unreadable(unreadable: &Unreadable) -> JsValue {
    let error = js_sys::Error::new(&unreadable.to_string());
    let params = unreadable.params().serialize(&Serializer::json_compatible()).unwrap_or_default();
    for (name, value) in [("code", unreadable.code().into()), ("params", params)] {
        // An error of our own making takes any property.
        let _ = Reflect::set(&error, &name.into(), &value);
    }
    error.into()
}

/// The bytes of a file, in a `Uint8Array` or an `ArrayBuffer`. Those of a file that is too large are not copied.
pub(crate) fn bytes(value: &JsValue) -> Result<Vec<u8>, JsValue> {
    let bytes = if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
        bytes.clone()
    } else if let Some(buffer) = value.dyn_ref::<ArrayBuffer>() {
        Uint8Array::new(buffer)
    } else {
        return Err(error("the file must be given as a Uint8Array"));
    };
    let length = bytes.length() as usize;
    if length > MOST_BYTES {
        return Err(unreadable(&Unreadable::TooLarge { bytes: length, limit: MOST_BYTES }));
    }
    Ok(bytes.to_vec())
}

/// Plain data has no getters, proxies and cycles: reading it runs no code of the caller's.
fn plain(value: &JsValue, what: &str) -> Result<JsValue, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(js_sys::Object::new().into());
    }
    let unreadable = |_| error(&format!("{what} cannot be read"));
    if !value.is_object() || Array::is_array(value) {
        return Err(error(&format!("{what} must be an object")));
    }
    let json = JSON::stringify(value).map_err(unreadable)?;
    let Some(json) = json.as_string() else { return Err(error(&format!("{what} must be an object"))) };
    JSON::parse(&json).map_err(unreadable)
}

fn from_plain<T: DeserializeOwned>(value: &JsValue, what: &str) -> Result<T, JsValue> {
    let value = plain(value, what)?;
    serde_wasm_bindgen::from_value(value).map_err(|fault| error(&format!("{what} cannot be read: {fault}")))
}

pub(crate) fn read_options(value: &JsValue) -> Result<ReadOptions, JsValue> {
    from_plain(value, "the options")
}

pub(crate) fn options(value: &JsValue) -> Result<Options, JsValue> {
    from_plain(value, "the options")
}

/// Answers by field id.
pub(crate) fn answers(value: &JsValue) -> Result<Answers, JsValue> {
    from_plain(value, "the answers")
}

/// The built-in template with the id that `value` holds.
pub(crate) fn template(value: &JsValue) -> Result<Arc<Template>, JsValue> {
    let id = value.as_string().ok_or_else(|| error("the template must be given by its id, a text"))?;
    rapporteur::template(&id).ok_or_else(|| error(&format!("there is no template {id:?}")))
}

pub(crate) fn format(value: &JsValue) -> Result<Format, JsValue> {
    let known = || {
        let name = value.as_string()?;
        Format::ALL.iter().find(|format| format.name() == name).copied()
    };
    known().ok_or_else(|| {
        let names: Vec<&str> = Format::ALL.iter().map(|format| format.name()).collect();
        error(&format!("the format must be one of {}", names.join(", ")))
    })
}
