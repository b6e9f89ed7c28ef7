//! JSON Schemas (draft 2020-12): of the drafts on a form, and of the format of templates.
//!
//! What a schema of drafts refuses the checker refuses too or calls an error; what a schema cannot say (words, names,
//! dates, relations) only the checker finds. `docs/json-schema.md` has the list.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::characters::is_invisible;
use crate::template::shape::{Key, Presence, Record, Shape, Sort, TEMPLATE};
use crate::template::{Field, Kind, Severity, Template};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of a [`Draft`](crate::Draft) on this form.
pub fn draft(template: &Template) -> Value {
    let answers: Map<String, Value> = template.fields.iter().map(|field| (field.id.clone(), answer(field))).collect();
    let needed: Vec<&str> =
        template.fields.iter().filter(|field| is_needed(field)).map(|field| field.id.as_str()).collect();
    let keys: &[&str] = if needed.is_empty() { &["template"] } else { &["template", "answers"] };
    json!({
        "$schema": DIALECT,
        "title": template.name,
        "type": "object",
        "properties": {
            "template": { "const": template.id },
            "answers": {
                "type": "object",
                "properties": answers,
                "required": needed,
                "additionalProperties": false,
            },
        },
        "required": keys,
        "additionalProperties": false,
    })
}

fn is_needed(field: &Field) -> bool {
    field.required == Some(Severity::Error)
}

fn answer(field: &Field) -> Value {
    let needed = is_needed(field);
    let mut text = if needed {
        json!({ "type": ["string", "number"], "pattern": visible() })
    } else {
        json!({ "type": ["string", "number", "null"] })
    };
    let mut schema =
        if field.kind == Kind::Speakers { json!({ "anyOf": [text, rows(field, needed)] }) } else { text.take() };
    let names: Vec<&str> = field.options.iter().map(|option| option.name.as_str()).collect();
    let examples = if names.is_empty() { field.examples.iter().map(String::as_str).collect() } else { names };
    schema["title"] = json!(field.label);
    if let Some(hint) = &field.hint {
        schema["description"] = json!(hint);
    }
    if !examples.is_empty() {
        schema["examples"] = json!(examples);
    }
    schema
}

fn rows(field: &Field, needed: bool) -> Value {
    let declarations: Vec<&str> = field.declarations.iter().map(|choice| choice.name.as_str()).collect();
    let mut declaration = json!({ "type": ["string", "null"] });
    if !declarations.is_empty() {
        declaration["examples"] = json!(declarations);
    }
    let mut schema = json!({
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "name": { "type": "string" },
                "affiliation": { "type": "string" },
                "declaration": declaration,
            },
            "additionalProperties": false,
        },
    });
    if needed {
        let written = json!({ "type": "string", "pattern": visible() });
        let cell = |name: &str| json!({ "type": "object", "properties": { name: written }, "required": [name] });
        schema["contains"] = json!({ "anyOf": [cell("name"), cell("affiliation"), cell("declaration")] });
    }
    schema
}

/// The pattern of a text with something to be seen in it.
///
/// Characters beyond U+FFFF are left out: validators write them in different ways.
fn visible() -> String {
    let mut pattern = String::from("[^");
    let mut characters =
        ('\0'..='\u{ffff}').filter(|c| c.is_whitespace() || is_invisible(*c)).map(u32::from).peekable();
    while let Some(first) = characters.next() {
        let mut last = first;
        while characters.next_if_eq(&(last + 1)).is_some() {
            last += 1;
        }
        pattern.push_str(&format!("\\u{first:04x}"));
        if last > first {
            pattern.push_str(&format!("-\\u{last:04x}"));
        }
    }
    pattern.push(']');
    pattern
}

/// The schema of the format of templates.
pub fn template_format() -> Value {
    let about = About::read();
    let mut definitions = Map::new();
    define(&TEMPLATE, &about, &mut definitions);
    let mut schema = definitions.remove(TEMPLATE.name).unwrap_or_default();
    schema["$schema"] = json!(DIALECT);
    schema["title"] = json!("Template of Rapporteur");
    schema["$defs"] = definitions.into();
    schema
}

fn define(record: &Record, about: &About, definitions: &mut Map<String, Value>) {
    if definitions.contains_key(record.name) {
        return;
    }
    definitions.insert(record.name.to_owned(), Value::Null);
    let properties: Map<String, Value> =
        record.keys.iter().map(|key| (key.name.to_owned(), property(record, key, about, definitions))).collect();
    let needed: Vec<&str> =
        record.keys.iter().filter(|key| key.presence == Presence::Required).map(|key| key.name).collect();
    let mut schema = json!({
        "type": "object",
        "properties": properties,
        "required": needed,
        "additionalProperties": false,
    });
    if let Some(text) = about.of_type(record.name) {
        schema["description"] = json!(text);
    }
    definitions.insert(record.name.to_owned(), schema);
}

fn property(record: &Record, key: &Key, about: &About, definitions: &mut Map<String, Value>) -> Value {
    let mut schema = value(&key.shape, about, definitions);
    match (key.presence, &key.shape) {
        (Presence::Optional, _) => schema = json!({ "anyOf": [schema, { "type": "null" }] }),
        (Presence::Default(_), Shape::List(..)) => schema["default"] = json!([]),
        (Presence::Default(number), Shape::Word(words)) => schema["default"] = json!(words[usize::from(number)]),
        (Presence::Default(number), _) => schema["default"] = json!(number),
        (Presence::Required, _) => {}
    }
    if let Some(text) = about.of_key(record.name, key.name) {
        schema["description"] = json!(text);
    }
    schema
}

fn value(shape: &Shape, about: &About, definitions: &mut Map<String, Value>) -> Value {
    match shape {
        Shape::Text(sort) => text(*sort),
        Shape::Count(least, u32::MAX) => json!({ "type": "integer", "minimum": least, "maximum": u32::MAX }),
        Shape::Count(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::Integer(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::List(inner, least, most) => {
            let mut schema = json!({ "type": "array", "items": value(inner, about, definitions) });
            if *least > 0 {
                schema["minItems"] = json!(least);
            }
            if *most < usize::MAX {
                schema["maxItems"] = json!(most);
            }
            schema
        }
        Shape::Record(record) => reference(record, about, definitions),
        Shape::OneOf(variants) => {
            let choices: Vec<Value> = variants
                .iter()
                .map(|(name, record)| {
                    json!({
                        "type": "object",
                        "properties": { *name: reference(record, about, definitions) },
                        "required": [name],
                        "additionalProperties": false,
                    })
                })
                .collect();
            json!({ "oneOf": choices })
        }
    }
}

fn reference(record: &Record, about: &About, definitions: &mut Map<String, Value>) -> Value {
    define(record, about, definitions);
    json!({ "$ref": format!("#/$defs/{}", record.name) })
}

fn text(sort: Sort) -> Value {
    match sort {
        Sort::Any(0) => json!({ "type": "string" }),
        Sort::Any(least) => json!({ "type": "string", "minLength": least }),
        Sort::Identifier => json!({ "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*$" }),
        Sort::Date => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Sort::LowerCase => json!({ "type": "string", "pattern": "^[^A-Z]+$" }),
    }
}

/// What the data model says of its types and keys, read from its own source.
struct About {
    types: BTreeMap<String, String>,
    keys: BTreeMap<(String, String), String>,
}

impl About {
    fn read() -> Self {
        let mut about = About { types: BTreeMap::new(), keys: BTreeMap::new() };
        let (mut doc, mut owner) = (String::new(), String::new());
        for line in include_str!("template/model.rs").lines().map(str::trim) {
            if let Some(text) = line.strip_prefix("///") {
                let space = if doc.is_empty() { "" } else { " " };
                doc = format!("{doc}{space}{}", text.trim());
            } else if let Some(name) = type_name(line) {
                owner = name.to_owned();
                about.types.insert(owner.clone(), std::mem::take(&mut doc));
            } else if let Some((name, _)) = line.trim_start_matches("pub ").split_once(": ")
                && !doc.is_empty()
            {
                about.keys.insert((owner.clone(), name.to_owned()), std::mem::take(&mut doc));
            } else if !line.starts_with('#') {
                doc.clear();
            }
        }
        about
    }

    fn of_type(&self, name: &str) -> Option<&str> {
        self.types.get(name).map(String::as_str)
    }

    fn of_key(&self, owner: &str, key: &str) -> Option<&str> {
        self.keys.get(&(owner.to_owned(), key.to_owned())).map(String::as_str)
    }
}

/// The name of the type, or of the variant with keys, that a line begins.
fn type_name(line: &str) -> Option<&str> {
    let line = line.strip_suffix(" {")?;
    let name = line.strip_prefix("pub struct ").unwrap_or(line);
    name.chars().all(|c| c.is_ascii_alphanumeric()).then_some(name)
}
