//! Drafts in JSON: `{"template": "igf-2018-short", "answers": {...}}`, one, several in a list, or one a line.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rapporteur::diagnostic::Part;
use rapporteur::{Answer, Answers, Span};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::front_matter::Switch;
use super::places::{Cell, Places};
use super::trouble::Trouble;

/// A draft as it stands in a file.
#[derive(Debug)]
pub struct Read {
    /// The form that it names.
    pub template: Option<String>,
    /// The answers.
    pub answers: Answers,
    /// Where they stand.
    pub places: Places,
    /// The rules that it switches off.
    pub switches: Vec<Switch>,
    /// Where the draft stands.
    pub span: Span,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw<'a> {
    #[serde(borrow, default)]
    template: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    answers: BTreeMap<Cow<'a, str>, &'a RawValue>,
    #[serde(borrow, default, rename = "rules-off")]
    rules_off: BTreeMap<Cow<'a, str>, &'a RawValue>,
}

#[derive(Deserialize)]
struct RawRow<'a> {
    #[serde(borrow, default)]
    name: Option<&'a RawValue>,
    #[serde(borrow, default)]
    affiliation: Option<&'a RawValue>,
    #[serde(borrow, default)]
    declaration: Option<&'a RawValue>,
}

/// Reads a draft or a list of drafts.
pub fn read(file: &str, name: &str) -> Result<Vec<Read>, Trouble> {
    let start = file.trim_start();
    if start.starts_with('[') {
        let drafts: Vec<&RawValue> = parse(file, file, name)?;
        drafts.into_iter().map(|raw| one(raw.get(), file, name)).collect()
    } else {
        one(file, file, name).map(|draft| vec![draft])
    }
}

/// Reads the draft `json`, which is a part of `file`.
pub fn one(json: &str, file: &str, name: &str) -> Result<Read, Trouble> {
    let raw: Raw<'_> = parse(json, file, name)?;
    let mut answers = Answers::new();
    let mut cells = Vec::new();
    for (field, value) in raw.answers {
        let answer: Answer = parse(value.get(), file, name)?;
        if let Answer::Rows(_) = answer {
            let rows: Vec<RawRow<'_>> = parse(value.get(), file, name)?;
            for (index, row) in rows.into_iter().enumerate() {
                let parts = [
                    (Part::Name, row.name),
                    (Part::Affiliation, row.affiliation),
                    (Part::Declaration, row.declaration),
                ];
                for (part, value) in parts {
                    if let Some(value) = value {
                        cells.push(Cell::new(&field, Some((index, part)), place(value.get(), file)));
                    }
                }
            }
        } else {
            cells.push(Cell::new(&field, None, place(value.get(), file)));
        }
        answers.insert(field, answer);
    }
    let switch = |(code, value): (Cow<'_, str>, &RawValue)| Switch {
        code: code.into_owned(),
        reason: serde_json::from_str(value.get()).unwrap_or_default(),
        span: place(value.get(), file),
    };
    Ok(Read {
        template: raw.template.map(Cow::into_owned),
        answers,
        places: Places::Json(cells),
        switches: raw.rules_off.into_iter().map(switch).collect(),
        span: place(json.trim(), file),
    })
}

/// Where `part`, which was cut from `file`, stands in it.
fn place(part: &str, file: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(file.as_ptr() as usize);
    Span::new(start, start + part.len())
}

fn parse<'a, T: Deserialize<'a>>(json: &'a str, file: &str, name: &str) -> Result<T, Trouble> {
    let mut reader = serde_json::Deserializer::from_str(json);
    let failed = |path: String, error: &serde_json::Error| {
        // The parser counts lines and columns from where it began.
        let before = &file[..place(json, file).start.min(file.len())];
        let line = before.matches('\n').count() + error.line();
        let column =
            error.column() + if error.line() > 1 { 0 } else { before.chars().rev().take_while(|c| *c != '\n').count() };
        let reason = error.to_string();
        let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
        let reason = if path.is_empty() || path == "." { reason.to_owned() } else { format!("{path}: {reason}") };
        Trouble::new("trouble-json").with("path", name).with("line", line).with("column", column).with("reason", reason)
    };
    let value = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| failed(error.path().to_string(), error.inner()))?;
    reader.end().map_err(|error| failed(String::new(), &error))?;
    Ok(value)
}
