//! Pieces of a line: what stands between commas, dashes, brackets, bars and tab stops.

use super::fold::Folded;
use super::look::Look;
use super::words::HONORIFICS;
use crate::characters::is_dash;
use crate::span::Slice;

/// What stands before a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing: it begins the line.
    Start,
    Comma,
    /// The ideographic comma, which parts the members of a list.
    ListComma,
    Semicolon,
    Colon,
    Dash,
    Slash,
    Bar,
    Tab,
    /// An opening bracket, for the first piece within brackets.
    Bracket,
    /// A closing bracket and no other mark.
    After,
    /// A word such as "and".
    And,
}

/// A piece of a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece<'a> {
    /// The text, without white space at its ends.
    pub slice: Slice<'a>,
    /// What stands before it.
    pub mark: Mark,
    /// Whether it stands within brackets.
    pub inside: bool,
    /// What it looks like, once it has been looked at.
    pub seen: Option<Look>,
}

fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '<' | '（' | '【' | '［' | '「')
}

fn closes(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '>' | '）' | '】' | '］' | '」')
}

/// What stands behind a comma in the name of a company and belongs to it: `Example, Inc.`
pub(crate) const COMPANY_FORMS: &[&str] =
    &["corp", "gmbh", "inc", "llc", "llp", "ltd", "ltda", "pte", "pty", "pvt", "plc"];

/// Whether the comma before `rest` stands inside the name of a company.
fn is_company_comma(rest: &str) -> bool {
    let rest = rest.trim_start();
    let word = rest.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("");
    let ends = rest.get(word.len()..).is_some_and(|behind| !behind.starts_with(['-', '/', '\'', '’']));
    ends && word.len() < 5 && COMPANY_FORMS.contains(&word.to_ascii_lowercase().as_str())
}

/// Whether a form of address with a full stop begins the text.
fn is_addressed(text: &str) -> bool {
    let stop = text.bytes().take(8).position(|byte| byte == b'.');
    stop.and_then(|stop| text.get(..stop)).is_some_and(|word| word.len() >= 2 && HONORIFICS.has(Folded::of(word).raw()))
}

fn separator(c: char) -> Option<Mark> {
    Some(match c {
        ',' | '，' | '،' | '﹐' | '፣' => Mark::Comma,
        '、' => Mark::ListComma,
        ';' | '；' | '؛' | '፤' => Mark::Semicolon,
        '|' | '｜' | '¦' => Mark::Bar,
        '\t' => Mark::Tab,
        _ => return None,
    })
}

/// Whether brackets may be opened here: one of the same line closes them.
pub(crate) struct Brackets {
    depth: usize,
    last_close: usize,
}

impl Brackets {
    pub fn of(text: &str) -> Self {
        Brackets { depth: 0, last_close: text.rfind(closes).unwrap_or(0) }
    }

    /// Takes the character at byte `at`; says how deep it stands.
    pub fn take(&mut self, at: usize, c: char) -> usize {
        if opens(c) && at < self.last_close {
            self.depth += 1;
        } else if closes(c) {
            self.depth = self.depth.saturating_sub(1);
        }
        self.depth
    }
}

/// Splits `line` into pieces. Brackets within brackets stay in the text of their piece.
pub(crate) fn pieces<'a>(line: Slice<'a>) -> Vec<Piece<'a>> {
    let text = line.text;
    let mut brackets = Brackets::of(text);
    let mut found = Vec::new();
    let (mut start, mut mark, mut depth) = (0, Mark::Start, 0);
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    let push = |range: core::ops::Range<usize>, mark: Mark, inside: bool, found: &mut Vec<Piece<'a>>| {
        let slice = line.cut(range).trim_matches(|c| c.is_whitespace() || crate::characters::is_invisible(c));
        if !slice.is_empty() || matches!(mark, Mark::Tab | Mark::Bar) || mark == Mark::Start {
            found.push(Piece { slice, mark, inside, seen: None });
        }
    };
    while let Some((at, c)) = chars.next() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            before = c;
            continue;
        }
        let next = chars.peek().map_or(' ', |(_, c)| *c);
        let now = brackets.take(at, c);
        let cut = if now > depth && depth == 0 {
            Some(Mark::Bracket)
        } else if now < depth && now == 0 {
            Some(Mark::After)
        } else if now > 1 || now != depth {
            None
        } else if let Some(mark) = separator(c) {
            let company = c == ',' && is_company_comma(text.get(at + 1..).unwrap_or(""));
            (!company).then_some(mark)
        } else if c == ':' && (next.is_whitespace() || next.is_alphabetic()) || c == '：' {
            Some(Mark::Colon)
        } else if c == '/' && (before.is_whitespace() && next.is_whitespace() || is_addressed(&text[at + 1..]))
            || c == '／'
        {
            Some(Mark::Slash)
        } else if is_dash(c)
            && (before.is_whitespace() || next.is_whitespace() || c == '—' || c == '―' || next == '-')
            && !before.is_ascii_digit()
        {
            Some(Mark::Dash)
        } else {
            None
        };
        if let Some(next_mark) = cut {
            push(start..at, mark, depth > 0, &mut found);
            start = at + c.len_utf8();
            mark = next_mark;
        }
        depth = now;
        before = c;
    }
    push(start..text.len(), mark, depth > 0, &mut found);
    // A first piece without text only marks a line that begins with a separator.
    if found.len() > 1 && found[0].slice.is_empty() && !matches!(found[1].mark, Mark::Tab) {
        found.remove(0);
    }
    found
}

/// Splits `line` where `splits` says so of a character outside brackets.
pub(crate) fn split_outside<'a>(line: Slice<'a>, splits: impl Fn(char) -> bool) -> Vec<Slice<'a>> {
    let mut brackets = Brackets::of(line.text);
    let (mut start, mut found) = (0, Vec::new());
    for (at, c) in line.text.char_indices() {
        if brackets.take(at, c) == 0 && splits(c) {
            found.push(line.cut(start..at));
            start = at + c.len_utf8();
        }
    }
    found.push(line.cut(start..line.text.len()));
    found.retain(|piece| !piece.trim().is_empty());
    found
}
