//! What the checker has to say: diagnostics and fixes. The terms are those of the Language Server Protocol.

use serde::ser::{Serialize, SerializeMap, Serializer};

pub use crate::rules::catalogue::{Code, FixCode};
use crate::span::Span;
pub use crate::template::{Certainty, Severity};

/// One departure from the form, or one piece of advice, at its place.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Diagnostic {
    /// The rule that speaks.
    pub code: Code,
    /// Values for the message, by name.
    pub params: Params,
    /// How much it weighs.
    pub severity: Severity,
    /// Id of the field that it stands on.
    pub field: String,
    /// The item (speaker, key message, link, line) within the field, counted from 0.
    pub item: Option<usize>,
    /// The cell, where the answer is a table of rows. The span then counts within that cell.
    pub part: Option<Part>,
    /// The offending text and nothing else; empty where something is missing.
    pub span: Span,
    /// Other places that the diagnostic speaks of.
    pub related: Vec<Place>,
    /// Edits that settle the diagnostic, best first.
    pub fixes: Vec<Fix>,
    /// How sure the limit or rule of the form is; none where the rule needs no source.
    pub certainty: Option<Certainty>,
}

/// A cell of a row of speakers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The speaker's name.
    Name,
    /// Whom the speaker belongs to.
    Affiliation,
    /// The speaker's own declaration of gender.
    Declaration,
}

/// A place in a draft.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Place {
    /// Id of the field.
    pub field: String,
    /// The item within the field, counted from 0.
    pub item: Option<usize>,
    /// The cell, where the answer is a table of rows.
    pub part: Option<Part>,
    /// The text that is meant.
    pub span: Span,
}

/// Edits that settle a diagnostic. No fix ever fills in a gender, a number or a name.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
pub struct Fix {
    /// What the fix does; its title stands in `locales/`.
    pub code: FixCode,
    /// Values for the title, by name.
    pub params: Params,
    /// What to replace, first to last, none overlapping another.
    pub edits: Vec<Edit>,
}

/// One replacement, in the field that the diagnostic stands on.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Edit {
    /// The row to edit, where the answer is a table of rows.
    pub item: Option<usize>,
    /// The cell to edit, where the answer is a table of rows.
    pub part: Option<Part>,
    /// The text to replace; empty to insert.
    pub span: Span,
    /// What to put there.
    pub text: String,
}

/// A value for a message.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum Value {
    /// A number, formatted by the reader's language.
    Number(u64),
    /// A text, shown as it is.
    Text(String),
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number as u64)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

/// Values for a message, by name, in the order in which the rule names them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Params(Vec<(&'static str, Value)>);

impl Params {
    /// The value with this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    pub(crate) fn set(&mut self, name: &'static str, value: Value) {
        self.0.push((name, value));
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Builds a diagnostic. The checker adds the field.
impl Diagnostic {
    pub(crate) fn new(code: Code, severity: Severity, span: Span) -> Self {
        Diagnostic {
            code,
            params: Params::default(),
            severity,
            field: String::new(),
            item: None,
            part: None,
            span,
            related: Vec::new(),
            fixes: Vec::new(),
            certainty: None,
        }
    }

    pub(crate) fn item(mut self, item: usize) -> Self {
        self.item = Some(item);
        self
    }

    pub(crate) fn part(mut self, part: Option<Part>) -> Self {
        self.part = part;
        self
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.set(name, value.into());
        self
    }

    pub(crate) fn sure(mut self, certainty: Certainty) -> Self {
        self.certainty = Some(certainty);
        self
    }

    pub(crate) fn related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    pub(crate) fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }

    /// The order in which diagnostics of one field are listed: by place, then by rule.
    pub(crate) fn order(&self) -> (Option<usize>, Option<Part>, Span, Code) {
        (self.item, self.part, self.span, self.code)
    }
}

impl Fix {
    /// A fix that puts `text` in the place of the diagnostic's own span.
    pub(crate) fn replace(code: FixCode, span: Span, text: impl Into<String>) -> Self {
        Fix { code, params: Params::default(), edits: vec![Edit { item: None, part: None, span, text: text.into() }] }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.set(name, value.into());
        self
    }
}
