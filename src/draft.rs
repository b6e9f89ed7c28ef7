//! What has been written so far.

use std::fmt;

use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::by_field::ByField;
use crate::diagnostic::Part;

/// The draft of one report: the form it is for, and the answers by field id.
///
/// Checking never alters a draft.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", any(feature = "surface", feature = "documents")), derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Id of the template, for example `igf-2018-short`.
    pub template: String,
    /// The answers by field id; a field without an answer may be left out.
    #[serde(default)]
    pub answers: Answers,
}

/// Answers by field id.
pub type Answers = ByField<Answer>;

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", any(feature = "surface", feature = "documents")), derive(tsify::Tsify))]
#[serde(untagged)]
pub enum Answer {
    /// The text as typed.
    Text(String),
    /// Speakers as rows of a table.
    Rows(Vec<SpeakerRow>),
}

/// One row of the table of speakers, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", any(feature = "surface", feature = "documents")), derive(tsify::Tsify))]
#[serde(default, deny_unknown_fields)]
pub struct SpeakerRow {
    /// The speaker's name.
    pub name: String,
    /// Whom the speaker belongs to or speaks for.
    pub affiliation: String,
    /// The speaker's own declaration of gender; empty where none was made.
    #[serde(deserialize_with = "text_or_nothing")]
    pub declaration: String,
}

impl SpeakerRow {
    /// The text of one cell.
    pub fn cell(&self, part: Part) -> &str {
        match part {
            Part::Name => &self.name,
            Part::Affiliation => &self.affiliation,
            Part::Declaration => &self.declaration,
        }
    }
}

impl Answer {
    /// Whether nothing has been written: no visible character in the text or in any cell.
    pub fn is_blank(&self) -> bool {
        match self {
            Answer::Text(text) => is_blank(text),
            Answer::Rows(rows) => {
                rows.iter().all(|row| is_blank(&row.name) && is_blank(&row.affiliation) && is_blank(&row.declaration))
            }
        }
    }

    /// The text, for an answer that is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Answer::Text(text) => Some(text),
            Answer::Rows(_) => None,
        }
    }
}

impl Default for Answer {
    fn default() -> Self {
        Answer::Text(String::new())
    }
}

impl From<&str> for Answer {
    fn from(text: &str) -> Self {
        Answer::Text(text.to_owned())
    }
}

impl From<String> for Answer {
    fn from(text: String) -> Self {
        Answer::Text(text)
    }
}

impl From<Vec<SpeakerRow>> for Answer {
    fn from(rows: Vec<SpeakerRow>) -> Self {
        Answer::Rows(rows)
    }
}

fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || crate::characters::is_invisible(c))
}

fn text_or_nothing<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Option::<String>::deserialize(deserializer).map(Option::unwrap_or_default)
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnswerVisitor)
    }
}

struct AnswerVisitor;

impl<'de> Visitor<'de> for AnswerVisitor {
    type Value = Answer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number or a list of speaker rows")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Answer, E> {
        Ok(Answer::Text(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Answer, E> {
        Ok(Answer::Text(text))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Answer, E> {
        Ok(Answer::Text(number.to_string()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Answer, E> {
        Ok(Answer::Text(number.to_string()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Answer, E> {
        Ok(Answer::Text(number.to_string()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Answer, E> {
        Ok(Answer::default())
    }

    fn visit_none<E: de::Error>(self) -> Result<Answer, E> {
        Ok(Answer::default())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Answer, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Answer, A::Error> {
        let mut rows = Vec::new();
        while let Some(row) = list.next_element()? {
            rows.push(row);
        }
        Ok(Answer::Rows(rows))
    }
}
