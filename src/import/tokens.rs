//! Comparing wordings: the letters and digits of a text, without case, punctuation and layout.

use crate::characters::is_invisible;
use crate::lower_case::lower;
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

/// The tokens of `text` from byte `start` on, one after the other. Tags and character codes of HTML are none.
pub(super) fn tokens(text: &str, start: usize) -> impl Iterator<Item = Token> {
    let mut rest = text.get(start..).unwrap_or("").char_indices().peekable();
    std::iter::from_fn(move || {
        let (mut begins_line, mut after_colon) = (false, false);
        loop {
            let (at, c) = rest.next()?;
            begins_line |= is_line_break(c);
            after_colon |= is_separator(c);
            let at = start + at;
            let markup = if matches!(c, '<' | '&') { markup(&text[at..]) } else { 0 };
            let inside = at + markup.max(1) - start;
            while rest.next_if(|(next, _)| *next < inside).is_some() {}
            if c == '&' && (markup == 0 || text[at..].starts_with("&amp;")) {
                let span = Span::new(at, at + markup.max(1));
                return Some(Token { word: "and".to_owned(), span, begins_line, after_colon });
            }
            if !c.is_alphanumeric() {
                continue;
            }
            let mut word: String = lower(c).collect();
            let mut end = at + c.len_utf8();
            while let Some((next, c)) = rest.next_if(|(_, c)| c.is_alphanumeric() || is_invisible(*c)) {
                end = start + next + c.len_utf8();
                if !is_invisible(c) {
                    word.extend(lower(c));
                }
            }
            return Some(Token { word, span: Span::new(at, end), begins_line, after_colon });
        }
    })
}

/// The longest tag that is looked for, in bytes.
const LONGEST_TAG: usize = 200;

/// The length of the tag or the character code of HTML that `text` begins with; 0 where there is none.
pub(super) fn markup(text: &str) -> usize {
    if let Some(code) = ["&amp;", "&nbsp;", "&#160;"].iter().find(|code| text.starts_with(**code)) {
        return code.len();
    }
    let Some(inner) = text.strip_prefix('<') else { return 0 };
    if !inner.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    let ends = |(at, byte): (usize, u8)| matches!(byte, b'>' | b'<' | b'\n' | b'\r').then_some((at, byte));
    match inner.bytes().enumerate().take(LONGEST_TAG).find_map(ends) {
        Some((at, b'>')) => at + 2,
        _ => 0,
    }
}

/// The words of `text` as tokens have them.
pub(super) fn fold(text: &str) -> Vec<String> {
    tokens(text, 0).map(|token| token.word).collect()
}

/// Whether a character parts a label from its answer.
pub(super) fn is_separator(c: char) -> bool {
    matches!(c, ':' | '：' | '\t' | '|')
}
