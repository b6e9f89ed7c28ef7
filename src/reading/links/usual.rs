//! Addresses in the usual form, `https://example.org/report_1`, which need no closer look.

use super::{Link, Shape};
use crate::host::Url;
use crate::span::Slice;

/// The link that a line is which is nothing but an address in the usual form.
///
/// Such an address is already as a parser of URLs would write it: a host of small letters and digits, and behind it no
/// character that is encoded, no folder that is resolved, no second address.
pub(super) fn usual(line: Slice<'_>) -> Option<Link> {
    let text = line.text;
    let scheme = ["https", "http"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let rest = text.get(scheme.len()..)?.strip_prefix("://")?;
    let (host, path) = rest.split_at_checked(rest.find('/')?)?;
    if !is_plain_host(host) || !is_plain_path(path) {
        return None;
    }
    let url = Url { href: text.to_owned(), scheme: scheme.to_owned(), host: host.to_owned() };
    Some(Link { url: Some(url), shape: Shape::Whole, mended: None, text: text.to_owned(), span: line.span() })
}

/// Two names or more of small letters and digits, the last one of letters alone; none that a scheme may be hidden in.
fn is_plain_host(host: &str) -> bool {
    let is_plain = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    let ends_in_letters = host.bytes().next_back().is_some_and(|b| b.is_ascii_lowercase());
    let last = host.rsplit('.').next().unwrap_or_default();
    host.len() <= 253
        && host.contains('.')
        && !host.starts_with("ht")
        && ends_in_letters
        && last.bytes().all(|b| b.is_ascii_lowercase())
        && host.split('.').all(is_plain)
}

fn is_plain_path(path: &str) -> bool {
    let bytes = path.as_bytes();
    let is_plain = |b: &u8| b.is_ascii_alphanumeric() || b"/-_.".contains(b);
    let ends = bytes.last().is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'/');
    ends && bytes.iter().all(is_plain) && bytes.windows(2).all(|pair| pair != b"/." && pair != b".." && pair != b"./")
}
