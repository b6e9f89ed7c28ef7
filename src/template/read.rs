//! Reads a template from plain data of unknown make, and says of each fault where it stands and what is expected there.
//!
//! The data is held against the table in `shape.rs` and written down as the build script writes the built-in templates,
//! so that one decoder serves both.

use std::fmt::Write;

use super::model::{self, Template};
use super::shape::{Key, Presence, Record, Shape, Sort, TEMPLATE};
use super::sound::{self, Flaw};

/// Faults beyond this number are not looked for: the first ones explain the others.
const MOST_FLAWS: usize = 50;

const EMPTY: &str = "must not be empty";

/// A key is taken for a misspelling of a known one up to this many typing slips.
const SLIPS: usize = 3;

/// Data as JSON has it.
#[derive(Debug, Clone, PartialEq)]
pub enum Plain {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Plain>),
    /// An object, its keys in any order.
    Object(Vec<(String, Plain)>),
    /// Something nested deeper than any template is.
    TooDeep,
}

impl Plain {
    /// How deep the data of a template goes.
    pub const DEPTH: usize = 10;

    fn kind(&self) -> &'static str {
        match self {
            Plain::Null => "null",
            Plain::Bool => "true or false",
            Plain::Number(_) => "a number",
            Plain::Text(_) => "a text",
            Plain::List(_) => "a list",
            Plain::Object(_) => "an object",
            Plain::TooDeep => "data nested that deep",
        }
    }
}

/// The template that `data` describes.
///
/// # Errors
/// Everything that is wrong with it, by path; what its keys and types ensure first, then what makes it sound.
pub fn read(data: &Plain) -> Result<Template, Vec<Flaw>> {
    let mut reader = Reader { bytes: Vec::new(), path: String::new(), flaws: Vec::new() };
    reader.record(data, &TEMPLATE);
    let mut flaws = reader.flaws;
    if flaws.is_empty() {
        match postcard::from_bytes::<Template>(&reader.bytes) {
            Ok(template) => {
                flaws = sound::contradictions(&template);
                if flaws.is_empty() {
                    return Ok(template);
                }
            }
            // The table leaves nothing that the decoder refuses but texts and lists that do not fit into memory.
            Err(error) => flaws.push(Flaw { path: "template".to_owned(), problem: error.to_string() }),
        }
    }
    for flaw in flaws.iter_mut().filter(|flaw| flaw.path.is_empty()) {
        flaw.path.push_str("template");
    }
    Err(flaws)
}

/// Faults as the message of an error: one line each.
pub fn describe(flaws: &[Flaw]) -> String {
    let mut text = String::from("the template cannot be used:");
    for flaw in flaws {
        let _ = write!(text, "\n{flaw}");
    }
    text
}

#[cfg(feature = "json")]
impl From<serde_json::Value> for Plain {
    fn from(value: serde_json::Value) -> Self {
        plain(value, Plain::DEPTH)
    }
}

/// Plain data, so many levels of it.
#[cfg(feature = "json")]
fn plain(value: serde_json::Value, depth: usize) -> Plain {
    use serde_json::Value;
    match value {
        Value::Null => Plain::Null,
        Value::Bool(_) => Plain::Bool,
        Value::Number(number) => Plain::Number(number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => Plain::Text(text),
        _ if depth == 0 => Plain::TooDeep,
        Value::Array(list) => Plain::List(list.into_iter().map(|item| plain(item, depth - 1)).collect()),
        Value::Object(map) => {
            Plain::Object(map.into_iter().map(|(key, value)| (key, plain(value, depth - 1))).collect())
        }
    }
}

#[cfg(feature = "json")]
impl Template {
    /// Reads a template from JSON.
    ///
    /// # Errors
    /// Everything that is wrong with it, by path.
    pub fn from_json(json: &str) -> Result<Template, Vec<Flaw>> {
        let not_json = |error: serde_json::Error| Flaw { path: "template".to_owned(), problem: error.to_string() };
        let value: serde_json::Value = serde_json::from_str(json).map_err(|error| vec![not_json(error)])?;
        read(&value.into())
    }
}

struct Reader {
    bytes: Vec<u8>,
    path: String,
    flaws: Vec<Flaw>,
}

impl Reader {
    fn flaw(&mut self, problem: String) {
        if self.flaws.len() < MOST_FLAWS {
            self.flaws.push(Flaw { path: self.path.clone(), problem });
        }
    }

    /// Does `work` at a place below the present one.
    fn below(&mut self, step: std::fmt::Arguments<'_>, work: impl FnOnce(&mut Self)) {
        let here = self.path.len();
        let _ = self.path.write_fmt(step);
        work(self);
        self.path.truncate(here);
    }

    fn value(&mut self, data: &Plain, shape: &Shape) {
        match (shape, data) {
            (Shape::Text(sort), Plain::Text(text)) => {
                self.text(text, *sort);
            }
            (Shape::Count(least, most), Plain::Number(n)) if is_whole(*n, (*least).into(), (*most).into()) => {
                self.number(*n as u64);
            }
            (Shape::Integer(least, most), Plain::Number(n)) if is_whole(*n, (*least).into(), (*most).into()) => {
                let n = *n as i32;
                self.number(u64::from((n << 1 ^ n >> 31).cast_unsigned()));
            }
            (Shape::List(_, least, most), Plain::List(list)) if !(*least..=*most).contains(&list.len()) => {
                self.flaw(if list.is_empty() { EMPTY.to_owned() } else { format!("must have at most {most} entries") });
            }
            (Shape::Word(words), Plain::Text(text)) => match words.iter().position(|word| word == text) {
                Some(index) => self.number(index as u64),
                None => self.flaw(format!("must be {}, not {text:?}{}", any_of(words), meant(text, words.iter()))),
            },
            (Shape::List(inner, ..), Plain::List(list)) => {
                self.number(list.len() as u64);
                for (index, item) in list.iter().enumerate() {
                    self.below(format_args!("[{index}]"), |reader| reader.value(item, inner));
                }
            }
            (Shape::Record(record), Plain::Object(_)) => self.record(data, record),
            (Shape::OneOf(variants), Plain::Object(pairs)) => self.one_of(pairs, variants),
            (_, Plain::Number(n)) if is_whole(*n, -1e15, 1e15) => {
                self.flaw(format!("must be {}, not {}", expected(shape), *n as i64));
            }
            _ => self.flaw(format!("must be {}, not {}", expected(shape), data.kind())),
        }
    }

    fn text(&mut self, text: &str, sort: Sort) {
        match sort {
            Sort::Any(least) if text.chars().take(least).count() < least => self.flaw(EMPTY.to_owned()),
            Sort::Identifier if !model::is_identifier(text) => self.flaw(model::IDENTIFIER.to_owned()),
            Sort::Date if model::parse_date(text).is_none() => self.flaw(model::DATE.to_owned()),
            Sort::LowerCase if !model::is_lower_case(text) => self.flaw(model::LOWER_CASE.to_owned()),
            _ => {
                self.number(text.len() as u64);
                self.bytes.extend_from_slice(text.as_bytes());
            }
        }
    }

    fn record(&mut self, data: &Plain, record: &Record) {
        let Plain::Object(pairs) = data else {
            return self.flaw(format!("must be an object, not {}", data.kind()));
        };
        for (name, _) in pairs {
            if !record.keys.iter().any(|key| key.name == name) {
                let known = || record.keys.iter().map(|key| &key.name);
                let mut advice = meant(name, known());
                if advice.is_empty() {
                    advice = format!("; the keys are {}", list(known()));
                }
                self.flaw(format!("there is no key {name:?} here{advice}"));
            }
        }
        for key in record.keys {
            let value = pairs.iter().find(|(name, _)| name == key.name).map(|(_, value)| value);
            self.key(value, key);
        }
    }

    fn key(&mut self, value: Option<&Plain>, key: &Key) {
        match (value, key.presence) {
            (None, Presence::Required) => {
                self.flaw(format!("the key {:?} is missing: {}", key.name, expected(&key.shape)))
            }
            (None, Presence::Default(number)) => self.bytes.push(number),
            (None | Some(Plain::Null), Presence::Optional) => self.bytes.push(0),
            (Some(value), presence) => {
                if presence == Presence::Optional {
                    self.bytes.push(1);
                }
                let point = if self.path.is_empty() { "" } else { "." };
                self.below(format_args!("{point}{}", key.name), |reader| reader.value(value, &key.shape));
            }
        }
    }

    fn one_of(&mut self, pairs: &[(String, Plain)], variants: &[(&'static str, &Record)]) {
        let names = || variants.iter().map(|(name, _)| name);
        let [(name, value)] = pairs else {
            return self.flaw(format!("must have exactly one of the keys {}", list(names())));
        };
        match variants.iter().position(|(known, _)| known == name) {
            Some(index) => {
                self.number(index as u64);
                self.below(format_args!(".{name}"), |reader| reader.record(value, variants[index].1));
            }
            None => {
                let advice = meant(name, names());
                self.flaw(format!("must have one of the keys {}, not {name:?}{advice}", list(names())));
            }
        }
    }

    /// A number in as many groups of seven bits as it needs.
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }
}

fn is_whole(number: f64, least: f64, most: f64) -> bool {
    (least..=most).contains(&number) && number == number.trunc()
}

fn expected(shape: &Shape) -> String {
    match shape {
        Shape::Text(_) => "a text".to_owned(),
        Shape::Count(least, u32::MAX) => format!("a whole number from {least} on"),
        Shape::Count(least, most) => format!("a whole number from {least} to {most}"),
        Shape::Integer(least, most) => format!("a whole number from {least} to {most}"),
        Shape::Word(words) => any_of(words),
        Shape::List(inner, ..) => format!("a list, each {}", expected(inner)),
        Shape::Record(record) => {
            let needed = record.keys.iter().filter(|key| key.presence == Presence::Required);
            format!("an object with {}", list(needed.map(|key| &key.name)))
        }
        Shape::OneOf(variants) => format!("an object with one of {}", list(variants.iter().map(|(name, _)| name))),
    }
}

fn any_of(words: &[&'static str]) -> String {
    format!("one of {}", list(words.iter()))
}

fn list<'a>(words: impl Iterator<Item = &'a &'static str>) -> String {
    let mut text = String::new();
    for word in words {
        let comma = if text.is_empty() { "" } else { ", " };
        let _ = write!(text, "{comma}{word:?}");
    }
    text
}

/// The known word that `text` is most likely a misspelling of, as a question.
fn meant<'a>(text: &str, known: impl Iterator<Item = &'a &'static str>) -> String {
    // A long text is no misspelling, and comparing it would take long.
    if text.len() > 40 {
        return String::new();
    }
    let nearest = known.map(|word| (strsim::levenshtein(text, word), word)).min_by_key(|(slips, _)| *slips);
    match nearest {
        Some((slips, word)) if slips <= SLIPS && slips < word.len() => format!("; did you mean {word:?}?"),
        _ => String::new(),
    }
}
