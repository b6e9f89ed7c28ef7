//! Where addresses stand in a line.

use super::domain;
use crate::characters::is_invisible;
use crate::span::Slice;

/// What one line holds.
#[derive(Debug, Clone, Default)]
pub(super) struct Line<'a> {
    /// The addresses, as written.
    pub addresses: Vec<Found<'a>>,
    /// Whether there are words beside them.
    pub has_words: bool,
}

/// An address as written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'a> {
    pub slice: Slice<'a>,
    /// Whether it stands at once behind the address before it.
    pub glued: bool,
}

/// Whether a character ends every address.
fn is_border(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '<' | '>' | '"' | '“' | '”' | '„' | '«' | '»' | '`' | '|')
        || matches!(
            c,
            '，' | '。' | '；' | '、' | '：' | '！' | '？' | '（' | '）' | '【' | '】' | '《' | '》' | '「' | '」'
        )
}

/// The addresses of a line. The text of a Markdown or HTML link is no address of its own.
pub(super) fn line(line: Slice<'_>) -> Line<'_> {
    let mut found = Scan::default();
    let mut start = 0;
    let mut in_tag = false;
    for (at, c) in line.text.char_indices().chain(std::iter::once((line.text.len(), ' '))) {
        if !is_border(c) {
            continue;
        }
        let piece = line.cut(start..at);
        if in_tag {
            found.tag(piece);
        } else if !piece.is_empty() {
            found.piece(piece);
        }
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ => {}
        }
        start = at + c.len_utf8();
    }
    found.line
}

#[derive(Default)]
struct Scan<'a> {
    line: Line<'a>,
    /// How many addresses there were when the last square bracket opened.
    before_label: Option<usize>,
    /// Set within an HTML link: how many addresses there are with its target, once that is read.
    with_target: Option<usize>,
}

impl<'a> Scan<'a> {
    /// A piece between `<` and `>`.
    fn tag(&mut self, piece: Slice<'a>) {
        let name = piece.text.to_ascii_lowercase();
        if name == "/a" {
            if let Some(count) = self.with_target.take() {
                self.line.addresses.truncate(count);
            }
        } else if first_address(piece.text).is_some() {
            let words = self.line.has_words;
            self.piece(piece);
            self.line.has_words = words;
            self.with_target = Some(self.line.addresses.len());
        }
    }

    fn piece(&mut self, piece: Slice<'a>) {
        let mut rest = piece;
        if let Some(at) = piece.text.find("](") {
            let target = piece.cut(at + 2..piece.text.len());
            if first_address(target.text) == Some(0)
                && let Some(count) = self
                    .before_label
                    .take()
                    .or_else(|| piece.text[..at].contains('[').then_some(self.line.addresses.len()))
            {
                self.line.has_words |= piece.text[..at].contains(char::is_alphabetic);
                self.line.addresses.truncate(count);
                rest = target;
            }
        }
        let mut glued = false;
        while let Some(at) = first_address(rest.text) {
            let (before, from) = rest.split_at(at);
            self.words(before);
            let (address, after) = cut_address(from);
            self.line.addresses.push(Found { slice: address, glued });
            glued = after.text.starts_with(char::is_alphanumeric);
            if after.text.len() == rest.text.len() {
                return;
            }
            rest = after;
        }
        self.words(rest);
    }

    fn words(&mut self, text: Slice<'a>) {
        self.line.has_words |= text.text.contains(char::is_alphabetic);
        if text.text.contains('[') {
            self.before_label = Some(self.line.addresses.len());
        }
    }
}

/// Schemes that need no `//`, with what must follow them.
const OPAQUE_SCHEMES: &[(&str, &str)] = &[
    ("mailto:", ""),
    ("javascript:", ""),
    ("tel:", "+0123456789"),
    ("file:", "/\\"),
    ("about:", "b"),
    ("blob:", "h"),
    ("data:text/", ""),
    ("data:image/", ""),
];

/// Whether an address begins with a scheme that needs no `//`.
pub(super) fn is_opaque(address: &str) -> bool {
    OPAQUE_SCHEMES
        .iter()
        .any(|(scheme, _)| find_ignoring_case(address.get(..scheme.len()).unwrap_or(""), scheme).is_some())
}

/// Where the first address of a piece without spaces begins.
fn first_address(text: &str) -> Option<usize> {
    let with_scheme = text.find("://").map(|at| scheme_start(text, at));
    let www = find_ignoring_case(text, "www.").filter(|at| {
        let before = &text[..*at];
        before.ends_with("//") && before.len() == 2
            || !before.ends_with(|c: char| c.is_ascii_alphanumeric() || "@./".contains(c))
    });
    let www = www.map(|at| if text[..at].ends_with("//") { at - 2 } else { at });
    let opaque = OPAQUE_SCHEMES.iter().filter_map(|(scheme, next)| {
        let at = find_ignoring_case(text, scheme)?;
        let alone = !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let rest = &text[at + scheme.len()..];
        let fits = if next.is_empty() { !rest.is_empty() } else { rest.starts_with(|c| next.contains(c)) };
        (alone && fits).then_some(at)
    });
    let sure = opaque.chain(with_scheme).chain(www).min();
    sure.or_else(|| {
        let opened = text.len() - text.trim_start_matches(|c: char| "([{'‘*_-–—=".contains(c) || is_invisible(c)).len();
        let rest = &text[opened..];
        // Words that are joined to an address by a mark: `Video:example.org/x`.
        let at = rest.find([':', '=']).map(|at| opened + at + 1).filter(|at| domain::begins(&text[*at..]));
        let begins = super::scheme::is_slipped(rest)
            || super::scheme::is_local_file(rest)
            || domain::begins(rest.strip_prefix("//").unwrap_or(rest));
        if begins { Some(opened) } else { at }
    })
}

/// Where the scheme begins that ends at `end`. Words joined to `http` are none of it.
fn scheme_start(text: &str, end: usize) -> usize {
    let letters = text[..end].bytes().rev().take(20).take_while(u8::is_ascii_alphanumeric).count();
    match web_scheme(&text[..end]) {
        Some(known) if letters > known.len() + 2 => end - known.len(),
        _ => end - letters,
    }
}

/// The `http` or `https` that a text ends with.
fn web_scheme(text: &str) -> Option<&'static str> {
    let ends = |known: &str| {
        text.len()
            .checked_sub(known.len())
            .and_then(|at| text.get(at..))
            .is_some_and(|end| end.eq_ignore_ascii_case(known))
    };
    ["https", "http"].into_iter().find(|known| ends(known))
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    let first = wanted.as_bytes().first()?;
    let bytes = text.as_bytes();
    (0..(bytes.len() + 1).saturating_sub(wanted.len())).find(|at| {
        bytes[*at].eq_ignore_ascii_case(first) && bytes[*at..*at + wanted.len()].eq_ignore_ascii_case(wanted.as_bytes())
    })
}

/// The address at the start of `text`, without what follows it, and the rest.
fn cut_address(text: Slice<'_>) -> (Slice<'_>, Slice<'_>) {
    let (address, _) = text.split_at(next_address(text.text).unwrap_or(text.text.len()));
    let kept = trimmed(address.text);
    text.split_at(kept)
}

/// Where the next address begins that was joined to the one at the start, with or without a comma.
fn next_address(text: &str) -> Option<usize> {
    let scheme = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let own = if text[scheme..].starts_with("://") { scheme + 3 } else { 0 };
    let parts = |c: char| matches!(c, ',' | ';' | '(' | ')' | '[' | ']');
    text[own..].match_indices("://").map(|(at, _)| own + at).find_map(|at| {
        let start = at - web_scheme(&text[..at])?.len();
        let before = text[..start].chars().next_back()?;
        (start > own && (parts(before) || before.is_alphanumeric() || is_invisible(before))).then_some(start)
    })
}

/// Marks that end a sentence, a quotation or an emphasis and no address.
const CLOSING: &str = ".,;:!?'’‘*~–—،؛؟";
const ENTITIES: &[&str] = &["&gt", "&quot", "&nbsp", "&lt"];

/// How much of `text` is left without the marks behind an address. Dots that stand for what was cut off are kept.
fn trimmed(text: &str) -> usize {
    let count = |c: char| text.bytes().filter(|b| *b == c as u8).count();
    let mut open = [('(', ')'), ('[', ']'), ('{', '}')].map(|(o, c)| (c, count(c).saturating_sub(count(o))));
    let mut kept = text;
    loop {
        if kept.ends_with("...") || kept.ends_with('…') {
            return kept.len();
        }
        let Some(last) = kept.chars().next_back() else { return 0 };
        let unmatched = open.iter_mut().find(|(closer, left)| *closer == last && *left > 0);
        let is_over = if let Some((_, left)) = unmatched {
            *left -= 1;
            true
        } else {
            CLOSING.contains(last) || is_invisible(last)
        };
        if is_over {
            kept = &kept[..kept.len() - last.len_utf8()];
        } else if let Some(entity) = ENTITIES.iter().find(|entity| kept.ends_with(**entity)) {
            kept = &kept[..kept.len() - entity.len()];
        } else {
            return kept.len();
        }
    }
}
