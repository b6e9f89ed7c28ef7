//! Where addresses stand in a line.

use super::{domain, spaced};
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
        || matches!(c, '<' | '>' | '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' | '`' | '|')
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
    let mut gapped = spaced::next(line.text, 0);
    for (at, c) in line.text.char_indices().chain(std::iter::once((line.text.len(), ' '))) {
        if let Some((_, end)) = gapped.filter(|(begin, _)| *begin == at && !in_tag) {
            found.piece(line.cut(start..at));
            found.line.addresses.push(Found { slice: line.cut(at..end), glued: false });
            found.glued = true;
            start = end;
            gapped = spaced::next(line.text, end);
        }
        if at < start || !is_border(c) || c == '：' && ends_scheme(line.text, at) {
            continue;
        }
        let piece = line.cut(start..at);
        if in_tag {
            found.tag(piece);
        } else if !piece.is_empty() {
            found.piece(piece);
        }
        found.glued = false;
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ => {}
        }
        start = at + c.len_utf8();
    }
    found.line
}

/// Whether the full-width colon at `at` stands where a scheme has its own: `https：//example.org`.
fn ends_scheme(text: &str, at: usize) -> bool {
    /// More colons than that are no slip of the pen.
    const MOST: usize = 4;
    let colons = text[at..].chars().take(MOST).take_while(|c| *c == '：').count();
    let behind = text.get(at + colons * '：'.len_utf8()..).unwrap_or("");
    behind.starts_with(['/', '／']) && web_scheme(&text[..at]).is_some()
}

#[derive(Default)]
struct Scan<'a> {
    line: Line<'a>,
    /// Whether the next piece stands at once behind an address.
    glued: bool,
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
        let mut glued = std::mem::take(&mut self.glued) && piece.text.starts_with(char::is_alphanumeric);
        while let Some(at) = first_address(rest.text).or_else(|| joined_by_mark(rest.text).filter(|_| rest == piece)) {
            let (before, from) = rest.split_at(at);
            self.words(before);
            let (address, after) = without_emphasis(before.text, cut_address(from));
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

/// Schemes that need no `//`, with what must follow them; nothing where anything may.
const OPAQUE_SCHEMES: &[(&str, &[&str])] = &[
    ("mailto", &[]),
    ("javascript", &[]),
    ("tel", &["+", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
    ("file", &["/", "\\"]),
    ("about", &["blank"]),
    ("blob", &["http"]),
    ("data", &["text/", "image/", "application/"]),
];

/// Whether an address begins with a scheme that needs no `//`.
pub(super) fn is_opaque(address: &str) -> bool {
    address.find(':').is_some_and(|at| opaque_start(address, at) == Some(0))
}

/// Where the scheme begins that needs no `//` and ends with the colon at `colon`.
fn opaque_start(text: &str, colon: usize) -> Option<usize> {
    let start = colon - letters_before(text, colon);
    let rest = &text[colon + 1..];
    let (_, next) = OPAQUE_SCHEMES.iter().find(|(scheme, _)| text[start..colon].eq_ignore_ascii_case(scheme))?;
    let fits = if next.is_empty() { !rest.is_empty() } else { next.iter().any(|next| rest.starts_with(next)) };
    fits.then_some(start)
}

/// Where the first address of a piece without spaces begins. One pass, up to its first sure sign.
fn first_address(text: &str) -> Option<usize> {
    let opened = text.len() - text.trim_start_matches(|c: char| "([{'‘*_-–—=,;".contains(c) || is_invisible(c)).len();
    let rest = &text[opened..];
    if super::scheme::is_local_file(rest) {
        return Some(opened);
    }
    let behind_strokes = rest.strip_prefix("//");
    let begins = super::scheme::is_slipped(rest)
        || domain::begins(behind_strokes.unwrap_or(rest))
        || behind_strokes.is_some_and(domain::begins_behind_mark);
    if begins {
        return Some(opened + www_behind_letters(rest));
    }
    text.bytes().enumerate().find_map(|(at, byte)| match byte {
        b':' if text[at..].starts_with("://") => Some(scheme_start(text, at)),
        b':' => opaque_start(text, at),
        b'w' | b'W' if is_www(text, at) => www_start(text, at),
        _ => None,
    })
}

/// Where `www.` stands in a host name behind letters that are not of the Latin alphabet: they are words before it.
fn www_behind_letters(text: &str) -> usize {
    let host = text.find('/').unwrap_or(text.len());
    text[..host].find("www.").filter(|at| text[..*at].ends_with(|c: char| !c.is_ascii())).unwrap_or(0)
}

/// Where an address begins that words are joined to by a mark: `Video:example.org/x`.
fn joined_by_mark(text: &str) -> Option<usize> {
    text.find([':', '=']).map(|at| at + 1).filter(|at| domain::begins(&text[*at..]))
}

fn is_www(text: &str, at: usize) -> bool {
    text.get(at..at + 4).is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

/// Where the address begins that has `www.` at `at`, where that is the start of a host name.
fn www_start(text: &str, at: usize) -> Option<usize> {
    let before = &text[..at];
    if let Some(start) = scheme_behind_marks(text, at) {
        return Some(start);
    }
    if before == "//" {
        return Some(0);
    }
    (!before.ends_with(|c: char| c.is_ascii_alphanumeric() || "@./".contains(c))).then_some(at)
}

/// How many letters and digits, twenty at most, stand before `end`.
fn letters_before(text: &str, end: usize) -> usize {
    text[..end].bytes().rev().take(20).take_while(u8::is_ascii_alphanumeric).count()
}

/// Where the scheme begins that ends at `end`. Words joined to `http` are none of it.
fn scheme_start(text: &str, end: usize) -> usize {
    let letters = letters_before(text, end);
    if letters == 0 {
        return scheme_behind_marks(text, end).unwrap_or(end);
    }
    match web_scheme(&text[..end]) {
        Some(known) if letters > known.len() + 1 => end - known.len(),
        _ => end - letters,
    }
}

/// Where an `http` begins that only a few marks part from `end`: `http:://`, `https:www.`.
fn scheme_behind_marks(text: &str, end: usize) -> Option<usize> {
    let marks = text[..end].bytes().rev().take(4).take_while(|b| b":;/\\.".contains(b)).count();
    let start = end - marks - web_scheme(&text[..end - marks])?.len();
    // One letter more is a slip, several are words.
    let slipped = usize::from(letters_before(text, start) == 1);
    (marks > 0).then_some(start - slipped)
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

/// The address without the strokes of an emphasis that was opened before it: `_https://example.org_`.
fn without_emphasis<'a>(before: &str, (address, after): (Slice<'a>, Slice<'a>)) -> (Slice<'a>, Slice<'a>) {
    let strokes = address.text.len() - address.text.trim_end_matches('_').len();
    if strokes == 0 || !before.ends_with('_') {
        return (address, after);
    }
    let length = address.text.len() - strokes;
    let whole = Slice { text: address.text, start: address.start };
    let rest = if after.is_empty() { whole.split_at(length).1 } else { after };
    (whole.split_at(length).0, rest)
}

/// The address at the start of `text`, without what follows it, and the rest.
fn cut_address(text: Slice<'_>) -> (Slice<'_>, Slice<'_>) {
    let (address, _) = text.split_at(next_address(text.text).unwrap_or(text.text.len()));
    let (address, _) = address.split_at(unmatched_bracket(address.text).unwrap_or(address.text.len()));
    let kept = trimmed(address.text);
    text.split_at(kept)
}

/// Whether another address begins inside the one that `text` begins with.
pub(super) fn runs_on(text: &str) -> bool {
    next_address(text).is_some()
}

/// Where the next address begins that was joined to the one at the start, with or without a comma.
fn next_address(text: &str) -> Option<usize> {
    let letters = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let marks = text[letters..].bytes().take_while(|b| b":;/\\".contains(b)).count();
    let own = if marks > 1 { letters + marks } else { 0 };
    let (mut in_path, mut has_dot) = (false, false);
    // Behind one of these an address is a part of another: `?to=https://…`, `/web/2018/https://…`.
    let is_within = |c: char| "/=?&#:%@+!".contains(c);
    text.bytes().enumerate().skip(own).find_map(|(at, byte)| match byte {
        b':' if text[at..].starts_with("://") => {
            let start = at - web_scheme(&text[..at])?.len();
            let before = text.get(own..start)?.chars().next_back()?;
            (!is_within(before) || before == '/' && has_dot && !hands_on(&text[..start])).then_some(start)
        }
        // The mark of a broken scheme parts nothing: `http;www.`.
        b',' | b';' if is_www(text, at + 1) => (scheme_behind_marks(text, at + 1) != Some(0)).then_some(at + 1),
        // No host name has a comma, and an address without a scheme is a short one.
        b',' | b';' if has_dot && (own == 0 || !in_path) && domain::begins(&text[at + 1..]) => Some(at + 1),
        b'/' | b'.' => {
            in_path |= byte == b'/';
            has_dot |= byte == b'.';
            None
        }
        _ => None,
    })
}

/// Whether the address of another page may stand in the path behind `text`: in archives, behind proxies and checkers, and
/// behind a figure, which tells the day of a copy.
fn hands_on(text: &str) -> bool {
    const WORDS: [&str; 12] =
        ["archive", "cache", "copy", "proxy", "translat", "redirect", "valid", "check", "view", "web/", "url/", "go/"];
    const LONGEST: usize = 200;
    let from = (text.len().saturating_sub(LONGEST)..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let text = text[from..].to_ascii_lowercase();
    let last = text.trim_end_matches('/').rsplit('/').next().unwrap_or("");
    last.bytes().any(|byte| byte.is_ascii_digit()) || WORDS.iter().any(|word| text.contains(word))
}

/// How much of `text`, which stands behind the start of an address, belongs to it.
pub(super) fn goes_on(start: &str, text: &str) -> Option<usize> {
    let end = text.find(is_border).unwrap_or(text.len());
    let whole = [start, &text[..end]].concat();
    cut_address(Slice::whole(&whole)).0.text.len().checked_sub(start.len())
}

/// Where the first bracket closes that was not opened within the address.
fn unmatched_bracket(text: &str) -> Option<usize> {
    let mut open = [0usize; 3];
    for (at, c) in text.bytes().enumerate() {
        let Some(kind) = b"([{)]}".iter().position(|bracket| *bracket == c) else { continue };
        if kind < 3 {
            open[kind] += 1;
        } else if open[kind - 3] == 0 {
            return Some(at);
        } else {
            open[kind - 3] -= 1;
        }
    }
    None
}

/// Marks that end a sentence, a quotation or an emphasis and no address.
const CLOSING: &str = ".,;:!?'’‘*~–—،؛؟";
const ENTITIES: &[&str] = &["&gt", "&quot", "&nbsp", "&lt"];

/// How much of `text` is left without the marks behind an address. Dots that stand for what was cut off are kept.
fn trimmed(text: &str) -> usize {
    let mut kept = text;
    loop {
        if kept.ends_with("...") || kept.ends_with('…') {
            return kept.len();
        }
        let Some(last) = kept.chars().next_back() else { return 0 };
        if CLOSING.contains(last) || is_invisible(last) {
            kept = &kept[..kept.len() - last.len_utf8()];
        } else if let Some(entity) = ENTITIES.iter().find(|entity| kept.ends_with(**entity)) {
            kept = &kept[..kept.len() - entity.len()];
        } else {
            return kept.len();
        }
    }
}
