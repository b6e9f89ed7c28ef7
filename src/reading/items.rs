//! Separate statements, such as key messages.

use std::fmt;

use super::Context;
use crate::span::{Slice, Span};
use crate::words::{self, without_marker};

/// The statements of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Items {
    /// Where each stands, without its list marker.
    pub items: Vec<Span>,
    /// How many words all have together.
    pub words: usize,
    /// The words past the field's limit.
    pub past_limit: Option<Span>,
}

/// Reads statements: one a line.
pub fn read(cx: &Context<'_>, text: &str) -> Items {
    let way = cx.template.word_count;
    let items = Slice::whole(text).lines().map(|line| without_marker(line).span()).collect();
    let past_limit = cx.field.words.and_then(|limit| words::past(text, way, limit.at_most as usize));
    Items { items, words: words::count(text, way), past_limit }
}

impl fmt::Display for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} items, {} words", self.items.len(), self.words)
    }
}
