//! Running text.

use std::fmt;

use super::Context;
use super::left_over::{self, LeftOver};
use crate::span::Span;
use crate::words::{self, Measured};

/// What is counted of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    /// How many words it has. Text of the form that was left in the answer is not counted: it belongs to the question.
    pub words: usize,
    /// The words past the field's limit.
    pub past_limit: Option<Span>,
    /// Text of the form that was left in the answer.
    pub left_over: Vec<LeftOver>,
}

/// Reads running text.
pub fn read(cx: &Context<'_>, text: &str) -> Prose {
    let left_over = left_over::find(cx, text);
    let Measured { words, past } = measure(cx, text, &left_over);
    Prose { words, past_limit: past, left_over }
}

/// Counts the words outside what was left over.
pub(crate) fn measure(cx: &Context<'_>, text: &str, left_over: &[LeftOver]) -> Measured {
    let limit = cx.field.words.map(|limit| limit.at_most as usize);
    let mut left_over =
        left_over.iter().filter(|left| left.part != left_over::Part::Gap).map(|left| left.span).peekable();
    if left_over.peek().is_none() {
        return cx.scan.measure(text, limit);
    }
    let own = words::words(text, cx.template.word_count).filter(|word| {
        while left_over.next_if(|left| left.end <= word.start).is_some() {}
        left_over.peek().is_none_or(|left| word.end <= left.start)
    });
    words::measured(own, limit)
}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} words", self.words)
    }
}
