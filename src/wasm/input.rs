//! From JavaScript's values to ours. Whatever comes, the answer is a value or a plain message.

use std::sync::Arc;

use js_sys::{Array, JSON, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::string;
use crate::draft::{Answer, Answers, SpeakerRow};
use crate::template::read::Plain;
use crate::template::{self, Flaw, Template};

#[wasm_bindgen]
extern "C" {
    /// As [`JSON::parse`], of a string that need not leave JavaScript.
    #[wasm_bindgen(catch, js_namespace = JSON)]
    fn parse(json: &JsString) -> Result<JsValue, JsValue>;

    /// A row of speakers, as plain data.
    type Row;

    #[wasm_bindgen(method, getter)]
    fn name(this: &Row) -> JsValue;

    #[wasm_bindgen(method, getter)]
    fn affiliation(this: &Row) -> JsValue;

    #[wasm_bindgen(method, getter)]
    fn declaration(this: &Row) -> JsValue;
}

/// A text; `what` names it in the message.
pub(super) fn text(value: &JsValue, what: &str) -> Result<String, JsError> {
    string::of(value).ok_or_else(|| JsError::new(&format!("{what} must be a text, not {}", kind_of(value))))
}

/// An offset in a text; `what` names it in the message.
pub(super) fn offset(value: &JsValue, what: &str) -> Result<usize, JsError> {
    let whole = value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number));
    whole.map(|number| number as usize).ok_or_else(|| JsError::new(&format!("{what} must be a whole number from 0 on")))
}

/// The built-in template with the id that `value` holds, or the template that it is: as an object or as JSON.
pub(super) fn template(value: &JsValue) -> Result<Arc<Template>, JsError> {
    match value.as_string() {
        Some(id) if !id.trim_start().starts_with('{') => built_in(&id),
        _ => match read_template(value)? {
            Ok(template) => Ok(Arc::new(template)),
            Err(flaws) => Err(JsError::new(&template::read::describe(&flaws))),
        },
    }
}

fn built_in(id: &str) -> Result<Arc<Template>, JsError> {
    template::template(id).ok_or_else(|| {
        let known: Vec<&str> = template::templates().iter().map(|template| template.id.as_str()).collect();
        JsError::new(&format!("there is no template {id:?}; there are {}", known.join(", ")))
    })
}

/// The form's id and the answers of a draft, still as JavaScript has them.
pub(super) fn draft(value: &JsValue) -> Result<(JsValue, JsValue), JsError> {
    if !value.is_object() {
        return Err(JsError::new(&format!("a draft must be an object, not {}", kind_of(value))));
    }
    let part = |name: &str| {
        Reflect::get(value, &name.into())
            .map_err(|error| JsError::new(&format!("the draft cannot be read: {}", message_of(&error))))
    };
    Ok((part("template")?, part("answers")?))
}

/// Reads a template of the caller's own.
pub(super) fn read_template(value: &JsValue) -> Result<Result<Template, Vec<Flaw>>, JsError> {
    let unreadable = |error: JsValue| JsError::new(&format!("the template cannot be read: {}", message_of(&error)));
    let json = match value.as_string() {
        Some(json) => json,
        None if value.is_object() && !Array::is_array(value) => {
            // Plain data has no getters, proxies and cycles: reading it runs no code of the caller's.
            let json = JSON::stringify(value).map_err(unreadable)?;
            json.as_string().ok_or_else(|| JsError::new("the template cannot be read: it holds no data"))?
        }
        None => {
            let kind = kind_of(value);
            return Err(JsError::new(&format!(
                "the template must be the id of a form, a template or JSON, not {kind}"
            )));
        }
    };
    Ok(template::read::read(&plain(&JSON::parse(&json).map_err(unreadable)?, Plain::DEPTH)))
}

/// Plain data as JSON has it; `depth` levels of it.
fn plain(value: &JsValue, depth: usize) -> Plain {
    if let Some(text) = value.as_string() {
        Plain::Text(text)
    } else if let Some(number) = value.as_f64() {
        Plain::Number(number)
    } else if value.is_null() {
        Plain::Null
    } else if !value.is_object() {
        Plain::Bool
    } else if depth == 0 {
        Plain::TooDeep
    } else if Array::is_array(value) {
        Plain::List(Array::from(value).iter().map(|item| plain(&item, depth - 1)).collect())
    } else {
        let keys = Reflect::own_keys(value).unwrap_or_default();
        let pair = |key: JsValue| {
            let value = Reflect::get(value, &key).unwrap_or_default();
            (key.as_string().unwrap_or_default(), plain(&value, depth - 1))
        };
        Plain::Object(keys.iter().map(pair).collect())
    }
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
    if let Some(text) = string::of(value) {
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
    let plain = JSON::stringify(value).and_then(|json| parse(&json));
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
    let row: &Row = value.unchecked_ref();
    let cell = |name: &str, written: JsValue| match string::of(&written) {
        Some(text) => Ok(text),
        None if written.is_undefined() || written.is_null() => Ok(String::new()),
        None => text(&written, &format!("{name} in row {index} of {field:?}")),
    };
    Ok(SpeakerRow {
        name: cell("name", row.name())?,
        affiliation: cell("affiliation", row.affiliation())?,
        declaration: cell("declaration", row.declaration())?,
    })
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
