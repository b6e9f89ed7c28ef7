//! Choices from a list of options.

use std::fmt;

use super::Context;
use crate::span::{Slice, Span};
use crate::template::Choice;

/// One choice as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The official name of the option, where it is one.
    pub name: Option<String>,
    /// The words as written.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// The choices of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// One for each choice, in the order of the text.
    pub chosen: Vec<Chosen>,
}

/// Reads choices: one a line.
pub fn read(cx: &Context<'_>, text: &str) -> Choices {
    let chosen = Slice::whole(text)
        .lines()
        .map(|line| Chosen {
            name: official(&cx.field.options, line.text),
            text: line.text.to_owned(),
            span: line.span(),
        })
        .collect();
    Choices { chosen }
}

/// The official name of the option that `text` means.
pub(crate) fn official(options: &[Choice], text: &str) -> Option<String> {
    let same = |name: &String| fold(name) == fold(text);
    options
        .iter()
        .find(|choice| same(&choice.name) || choice.aliases.iter().any(same))
        .map(|choice| choice.name.clone())
}

/// A name without what does not matter when names are compared: case, "&" or "and", spaces and punctuation.
pub(crate) fn fold(text: &str) -> String {
    let text = text.to_lowercase().replace('&', " and ");
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

impl fmt::Display for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.chosen.iter().map(|c| c.name.as_deref().unwrap_or("unknown")).collect();
        f.write_str(&names.join("; "))
    }
}
