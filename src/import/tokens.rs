//! Comparing wordings: the letters and digits of a text, without case, punctuation and layout.

use crate::characters::is_invisible;
use crate::span::{Span, is_line_break};

/// One token of a text: a run of letters and digits in lower case, or `and` for an ampersand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub word: String,
    pub span: Span,
    /// A line ends between this token and the one before.
    pub begins_line: bool,
    /// A colon or a tab stands between this token and the one before.
    pub after_colon: bool,
}

/// The tokens of `text` from byte `start` on, one after the other.
pub(super) fn tokens(text: &str, start: usize) -> impl Iterator<Item = Token> {
    let mut rest = text.get(start..).unwrap_or("").char_indices().peekable();
    std::iter::from_fn(move || {
        let (mut begins_line, mut after_colon) = (false, false);
        loop {
            let (at, c) = rest.next()?;
            begins_line |= is_line_break(c);
            after_colon |= is_separator(c);
            let at = start + at;
            if c == '&' {
                return Some(Token { word: "and".to_owned(), span: Span::new(at, at + 1), begins_line, after_colon });
            }
            if !c.is_alphanumeric() {
                continue;
            }
            let mut word: String = c.to_lowercase().collect();
            let mut end = at + c.len_utf8();
            while let Some((next, c)) = rest.next_if(|(_, c)| c.is_alphanumeric() || is_invisible(*c)) {
                end = start + next + c.len_utf8();
                if !is_invisible(c) {
                    word.extend(c.to_lowercase());
                }
            }
            return Some(Token { word, span: Span::new(at, end), begins_line, after_colon });
        }
    })
}

/// The words of `text` as tokens have them.
pub(super) fn fold(text: &str) -> Vec<String> {
    tokens(text, 0).map(|token| token.word).collect()
}

/// Whether a character parts a label from its answer.
pub(super) fn is_separator(c: char) -> bool {
    matches!(c, ':' | '：' | '\t' | '|')
}
