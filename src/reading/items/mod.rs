//! Separate statements, such as key messages.

mod cues;
mod lines;
mod run_on;
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
    let left_over = left_over::find(cx, text);
    let (mut items, mut empty) = (Vec::new(), Vec::new());
    for piece in split::split(text, &left_over).into_iter().map(|piece| piece.without_label(text)) {
        let body = piece.body.of(text);
        if body.chars().any(char::is_alphanumeric) || piece.marker.is_empty() {
            items.push(Item { span: piece.body, words: 0 });
        } else {
            empty.push(piece.marker);
        }
    }
    let Measured { words, past } = count(cx, text, &left_over, &mut items);
    Items { items, empty, words, past_limit: past, left_over }
}

/// Counts the words of each item and of all the answer, in one pass over the text where nothing was left over.
fn count(cx: &Context<'_>, text: &str, left_over: &[LeftOver], items: &mut [Item]) -> Measured {
    let mut at = 0;
    let words = words::words(text, cx.template.word_count).inspect(|word| {
        while items.get(at).is_some_and(|item| item.span.end <= word.start) {
            at += 1;
        }
        if let Some(item) = items.get_mut(at)
            && item.span.start < word.end
        {
            item.words += 1;
        }
    });
    if left_over.is_empty() {
        return words::measured(words, cx.field.words.map(|limit| limit.at_most as usize));
    }
    words.for_each(drop);
    prose::measure(cx, text, left_over)
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
