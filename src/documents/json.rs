//! JSON: `{"template": …, "answers": {…}}`, or a list of such drafts.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::layout;
use super::unreadable::{Expected, Unreadable};
use crate::draft::{Answer, Answers, Draft, SpeakerRow};
use crate::template::{Kind, Template};

/// Writes a draft, its answers in the form's order.
pub(super) fn write(template: &Template, answers: &Answers) -> String {
    // Texts and lists of texts always have a form in JSON.
    let draft = serde_json::to_string_pretty(&Ordered { template, answers }).unwrap_or_default();
    draft + "\n"
}

struct Ordered<'a> {
    template: &'a Template,
    answers: &'a Answers,
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut draft = serializer.serialize_map(Some(2))?;
        draft.serialize_entry("template", &self.template.id)?;
        draft.serialize_entry("answers", &InFormOrder(self))?;
        draft.end()
    }
}

struct InFormOrder<'a>(&'a Ordered<'a>);

impl Serialize for InFormOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Ordered { template, answers } = self.0;
        serializer
            .collect_map(template.fields.iter().filter_map(|field| Some((&field.id, layout::answer(answers, field)?))))
    }
}

/// Reads the drafts.
pub(super) fn read(text: &str) -> Result<Vec<Draft>, Unreadable> {
    let value: Value = serde_json::from_str(text).map_err(|error| {
        // The parser says so in words only.
        if error.to_string().starts_with("recursion limit") {
            Unreadable::JsonDepth
        } else {
            Unreadable::JsonSyntax { line: error.line(), column: error.column() }
        }
    })?;
    match value {
        Value::Array(list) => {
            list.into_iter().enumerate().map(|(index, value)| draft(value, &format!("[{index}]"))).collect()
        }
        Value::Object(_) => Ok(vec![draft(value, "")?]),
        _ => Err(wrong("", Expected::Drafts)),
    }
}

fn wrong(path: &str, expected: Expected) -> Unreadable {
    Unreadable::JsonType { path: path.to_owned(), expected }
}

fn below(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn draft(value: Value, path: &str) -> Result<Draft, Unreadable> {
    let Value::Object(mut object) = value else { return Err(wrong(path, Expected::Draft)) };
    let at = below(path, "template");
    let Some(Value::String(id)) = object.remove("template") else { return Err(wrong(&at, Expected::Form)) };
    let Some(template) = crate::template::template(&id) else { return Err(Unreadable::JsonForm { path: at, id }) };
    let at = below(path, "answers");
    let given = match object.remove("answers") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(given)) => given,
        Some(_) => return Err(wrong(&at, Expected::Answers)),
    };
    if let Some(key) = object.keys().next() {
        return Err(Unreadable::JsonKey { path: below(path, key) });
    }
    let mut answers = Answers::new();
    for (id, value) in given {
        let at = below(&at, &id);
        let Some((_, field)) = template.field(&id) else { return Err(Unreadable::JsonKey { path: at }) };
        if let Some(answer) = answer(value, field.kind, &at)? {
            answers.insert(id, answer);
        }
    }
    Ok(Draft { template: template.id.clone(), answers })
}

fn answer(value: Value, kind: Kind, path: &str) -> Result<Option<Answer>, Unreadable> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok((!text.is_empty()).then_some(Answer::Text(text))),
        Value::Number(number) => Ok(Some(Answer::Text(number.to_string()))),
        Value::Array(list) if kind == Kind::Speakers => {
            let rows: Result<Vec<SpeakerRow>, _> =
                list.into_iter().enumerate().map(|(index, value)| row(value, &format!("{path}[{index}]"))).collect();
            Ok(Some(rows?).filter(|rows| !rows.is_empty()).map(Answer::Rows))
        }
        _ if kind == Kind::Speakers => Err(wrong(path, Expected::TextOrRows)),
        _ => Err(wrong(path, Expected::Text)),
    }
}

fn row(value: Value, path: &str) -> Result<SpeakerRow, Unreadable> {
    let Value::Object(object) = value else { return Err(wrong(path, Expected::Row)) };
    let mut row = SpeakerRow::default();
    for (key, value) in object {
        let at = below(path, &key);
        let cell = match key.as_str() {
            "name" => &mut row.name,
            "affiliation" => &mut row.affiliation,
            "declaration" => &mut row.declaration,
            _ => return Err(Unreadable::JsonKey { path: at }),
        };
        match value {
            Value::String(text) => *cell = text,
            Value::Null => {}
            _ => return Err(wrong(&at, Expected::Text)),
        }
    }
    Ok(row)
}
