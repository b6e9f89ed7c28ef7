//! Running text.

use std::fmt;

use super::Context;
use crate::span::Span;
use crate::words;

/// What is counted of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// How many words it has.
    pub words: usize,
    /// The words past the field's limit.
    pub past_limit: Option<Span>,
}

/// Reads running text.
pub fn read(cx: &Context<'_>, text: &str) -> Prose {
    let way = cx.template.word_count;
    let past_limit = cx.field.words.and_then(|limit| words::past(text, way, limit.at_most as usize));
    Prose { words: words::count(text, way), past_limit }
}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} words", self.words)
    }
}
