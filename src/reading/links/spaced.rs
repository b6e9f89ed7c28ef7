//! Host names with spaces around their dots: `www. example .org`.

use super::domain;
use super::find::goes_on;

/// More characters than between two parts of one name.
const WIDEST_GAP: usize = 8;
/// The longest host name (RFC 1035).
const LONGEST_HOST: usize = 253;

/// The first address of `line` from byte `from` on whose host has spaces inside, in bytes.
///
/// It begins with a scheme or `www`. Once a host is whole nothing is joined to it: behind its full stop a sentence ends.
pub(super) fn next(line: &str, from: usize) -> Option<(usize, usize)> {
    let (mut outer, mut before) = (' ', line.get(..from)?.chars().next_back().unwrap_or(' '));
    line.get(from..)?.char_indices().find_map(|(at, c)| {
        let apart = |c: char| c.is_whitespace() || "<>“\"".contains(c);
        let begins = matches!(c, 'h' | 'H' | 'w' | 'W') && (apart(before) || "([*".contains(before) && apart(outer));
        (outer, before) = (before, c);
        let start = from + at;
        let end = begins.then(|| end(&line[start..])).flatten()?;
        Some((start, start + end))
    })
}

/// Where an address with spaces in its host ends that `text` begins with.
fn end(text: &str) -> Option<usize> {
    let after = |prefix: &str| {
        let start = text.get(..prefix.len())?;
        start.eq_ignore_ascii_case(prefix).then_some(prefix.len())
    };
    let scheme = after("https://").or_else(|| after("http://"));
    if scheme.is_none() {
        after("www")?;
    }
    let mut at = scheme.unwrap_or(0);
    let gap = blanks(&text[at..]);
    at += gap;
    let mut gaps = gap;
    let mut host = String::new();
    while host.len() < LONGEST_HOST {
        let label = text[at..].find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(text.len() - at);
        host += &text[at..at + label];
        at += label;
        let parts = host.split('.').count();
        let whole = parts > 1 + usize::from(host.starts_with("www")) && domain::begins(&host);
        let before_dot = blanks(&text[at..]);
        let dot = at + before_dot;
        let follows = label > 0 && text[dot..].starts_with('.');
        let behind_dot = if follows { blanks(&text[dot + 1..]) } else { 0 };
        let next = dot + 1 + behind_dot;
        if whole && (!follows || before_dot + behind_dot > 0 || !text[next..].starts_with(char::is_alphanumeric)) {
            let start = [&text[..scheme.unwrap_or(0)], &host].concat();
            let path = goes_on(&start, &text[at..])
                .filter(|path| *path == 0 || text[at..].starts_with(['/', '?', '#', ':']))?;
            return (gaps > 0 && gap <= WIDEST_GAP).then_some(at + path);
        }
        if !follows || before_dot.max(behind_dot) > WIDEST_GAP {
            return None;
        }
        gaps += before_dot + behind_dot;
        host.push('.');
        at = next;
    }
    None
}

/// How many bytes of white space stand at the start.
fn blanks(text: &str) -> usize {
    text.len() - text.trim_start().len()
}
