//! Separate statements, such as key messages.

mod cues;
mod lines;
mod split;

use std::fmt;

use super::Context;
use super::left_over::{self, LeftOver};
use super::prose;
use crate::span::Span;
use crate::words::{self, Measured};

pub use cues::{Reference, reference};

/// One statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Where it stands, without its list marker.
    pub span: Span,
    /// How many words it has.
    pub words: usize,
}

/// The statements of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Items {
    /// One for each statement, in the order of the text.
    pub items: Vec<Item>,
    /// List markers with nothing behind them.
    pub empty: Vec<Span>,
    /// How many words there are altogether, headings included.
    pub words: usize,
    /// The words past the field's limit.
    pub past_limit: Option<Span>,
    /// Text of the form that was left in the answer.
    pub left_over: Vec<LeftOver>,
}

/// Reads statements: numbered, lettered, with bullets, by paragraph, or run on in one paragraph with numbers or “firstly”.
///
/// Sub-points belong to their statement; lines broken by a PDF belong together; a heading is no statement.
pub fn read(cx: &Context<'_>, text: &str) -> Items {
    let left_over = left_over::find(cx.field, text);
    let Measured { words, past } = prose::measure(cx, text, &left_over);
    let (mut items, mut empty) = (Vec::new(), Vec::new());
    for piece in split::split(text, &left_over) {
        let body = piece.body.of(text);
        if body.chars().any(char::is_alphanumeric) || piece.marker.is_empty() {
            items.push(Item { span: piece.body, words: 0 });
        } else {
            empty.push(piece.marker);
        }
    }
    count(cx, text, &mut items);
    Items { items, empty, words, past_limit: past, left_over }
}

/// Counts the words of each item, in one pass over the text.
fn count(cx: &Context<'_>, text: &str, items: &mut [Item]) {
    let mut rest = items.iter_mut().peekable();
    for word in words::words(text, cx.template.word_count) {
        while rest.next_if(|item| item.span.end <= word.start).is_some() {}
        if let Some(item) = rest.peek_mut()
            && item.span.start < word.end
        {
            item.words += 1;
        }
    }
}

impl fmt::Display for Items {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} items", self.items.len())?;
        for (index, item) in self.items.iter().enumerate() {
            write!(f, "{}{}", if index == 0 { ": " } else { " + " }, item.words)?;
        }
        write!(f, " of {} words", self.words)
    }
}
