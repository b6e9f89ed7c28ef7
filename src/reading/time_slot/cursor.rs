//! Looking at tokens without fear of their end.

use super::names::among;
use super::tokens::{Kind, Token};
use crate::span::Span;

/// Tokens that answer for every index.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub tokens: &'a [Token],
}

impl<'a> Cursor<'a> {
    /// Value and number of digits of the number at `at`.
    pub fn number(self, at: usize) -> Option<(u32, usize)> {
        match self.tokens.get(at)?.kind {
            Kind::Number { value, len } => Some((value, len)),
            _ => None,
        }
    }

    /// The number of one or two digits at `at`.
    pub fn short_number(self, at: usize) -> Option<u32> {
        self.number(at).filter(|(_, len)| *len <= 2).map(|(value, _)| value)
    }

    /// The word at `at`, or no word.
    pub fn word(self, at: usize) -> &'a str {
        match self.tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Word(word)) => word,
            _ => "",
        }
    }

    /// The month that the word at `at` names.
    pub fn month(self, at: usize) -> Option<u8> {
        self.tokens.get(at)?.month
    }

    /// The weekday that the word at `at` names.
    pub fn weekday(self, at: usize) -> Option<u8> {
        self.tokens.get(at)?.weekday
    }

    /// The sign at `at`; a space where there is none.
    pub fn sign(self, at: usize) -> char {
        match self.tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Sign(sign)) => *sign,
            _ => ' ',
        }
    }

    /// Whether the token at `at` stands right behind the one before.
    pub fn glued(self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    /// Whether the word at `at` is in `list`.
    pub fn is(self, at: usize, list: &str) -> bool {
        among(list, self.word(at))
    }

    /// The first index from `at` on whose token is none of `signs`, skipping two at most.
    pub fn skip_signs(self, at: usize, signs: &str) -> usize {
        let mut at = at;
        for _ in 0..2 {
            if self.sign(at) != ' ' && signs.contains(self.sign(at)) {
                at += 1;
            }
        }
        at
    }

    /// The text from token `from` up to and without token `to`.
    pub fn span(self, from: usize, to: usize) -> Span {
        match (self.tokens.get(from), self.tokens.get(to.saturating_sub(1))) {
            (Some(first), Some(last)) => first.span.cover(last.span),
            _ => Span::default(),
        }
    }
}
