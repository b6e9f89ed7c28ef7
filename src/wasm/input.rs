//! From JavaScript's values to ours. Whatever comes, the answer is a value or a plain message.

use std::sync::Arc;

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::draft::{Answer, Answers, SpeakerRow};
use crate::template::{self, Template};

/// A text; `what` names it in the message.
pub(super) fn text(value: &JsValue, what: &str) -> Result<String, JsError> {
    value.as_string().ok_or_else(|| JsError::new(&format!("{what} must be a text, not {}", kind_of(value))))
}

/// The built-in template with the id that `value` holds.
pub(super) fn template(value: &JsValue) -> Result<Arc<Template>, JsError> {
    let id = text(value, "the template")?;
    template::template(&id).ok_or_else(|| {
        let known: Vec<&str> = template::templates().iter().map(|template| template.id.as_str()).collect();
        JsError::new(&format!("there is no template {id:?}; there are {}", known.join(", ")))
    })
}

/// Answers by field id.
pub(super) fn answers(value: &JsValue) -> Result<Answers, JsError> {
    if value.is_undefined() || value.is_null() {
        return Ok(Answers::new());
    }
    if !value.is_object() || Array::is_array(value) {
        return Err(JsError::new(&format!("answers must be an object with field ids as keys, not {}", kind_of(value))));
    }
    let unreadable = |error: JsValue| JsError::new(&format!("the answers cannot be read: {}", message_of(&error)));
    let mut answers = Answers::new();
    for key in Reflect::own_keys(value).map_err(unreadable)?.iter() {
        // Symbols are no field ids.
        if let Some(field) = key.as_string() {
            let written = Reflect::get(value, &key).map_err(unreadable)?;
            let read = answer(&written, &field)?;
            answers.insert(field, read);
        }
    }
    Ok(answers)
}

/// The answer to one field.
pub(super) fn answer(value: &JsValue, field: &str) -> Result<Answer, JsError> {
    if let Some(text) = value.as_string() {
        return Ok(Answer::Text(text));
    }
    if value.is_undefined() || value.is_null() {
        return Ok(Answer::default());
    }
    if value.as_f64().is_some() {
        return Ok(Answer::Text(String::from(Object::from(value.clone()).to_string())));
    }
    if !Array::is_array(value) {
        let kind = kind_of(value);
        return Err(JsError::new(&format!(
            "the answer to {field:?} must be a text or a list of speaker rows, not {kind}"
        )));
    }
    // Plain data has no getters, proxies and cycles: reading it runs no code of the caller's.
    let plain = JSON::stringify(value).and_then(|json| JSON::parse(&String::from(json)));
    let unreadable =
        |error: JsValue| JsError::new(&format!("the rows of {field:?} cannot be read: {}", message_of(&error)));
    let rows = Array::from(&plain.map_err(unreadable)?);
    rows.iter().enumerate().map(|(index, value)| row(&value, field, index)).collect::<Result<_, _>>().map(Answer::Rows)
}

/// One row of speakers.
fn row(value: &JsValue, field: &str, index: usize) -> Result<SpeakerRow, JsError> {
    if !value.is_object() || Array::is_array(value) {
        let kind = kind_of(value);
        return Err(JsError::new(&format!("row {index} of {field:?} must be an object, not {kind}")));
    }
    let mut row = SpeakerRow::default();
    for (name, cell) in
        [("name", &mut row.name), ("affiliation", &mut row.affiliation), ("declaration", &mut row.declaration)]
    {
        let written = Reflect::get(value, &name.into()).unwrap_or_default();
        if !written.is_undefined() && !written.is_null() {
            *cell = text(&written, &format!("{name} in row {index} of {field:?}"))?;
        }
    }
    Ok(row)
}

fn kind_of(value: &JsValue) -> String {
    if value.is_null() {
        "null".to_owned()
    } else if Array::is_array(value) {
        "a list".to_owned()
    } else {
        value.js_typeof().as_string().unwrap_or_default()
    }
}

fn message_of(error: &JsValue) -> String {
    let message = if error.is_object() { Reflect::get(error, &"message".into()).ok() } else { None };
    message.and_then(|message| message.as_string()).unwrap_or_else(|| {
        // `Object` has a `toString` of its own that runs no code of the caller's.
        String::from(Object::from(error.clone()).to_string())
    })
}
