//! Addresses with a space or a line break inside.

use super::{Link, Shape, address, domain, find};
use crate::host::Host;
use crate::span::Slice;

/// Endings of files that people link to.
const FILES: &[&str] = &[
    ".pdf", ".doc", ".docx", ".ppt", ".pptx", ".xls", ".xlsx", ".odt", ".odp", ".html", ".htm", ".mp4", ".mp3", ".zip",
];
/// The longest name with spaces, in bytes, that is taken for the end of an address.
const LONGEST_NAME: usize = 160;

/// Reads the addresses of a line, with what belongs to them behind a gap. Whether all of the next line does.
pub(super) fn read_line<'a>(
    host: &Host,
    text: &'a str,
    line: Slice<'a>,
    found: &find::Line<'a>,
    next: Option<(Slice<'a>, &find::Line<'a>)>,
    links: &mut Vec<Link>,
) -> bool {
    let mut addresses = found.addresses.iter().peekable();
    while let Some(here) = addresses.next() {
        if here.slice.text.contains(char::is_whitespace) {
            let joined: String = here.slice.text.split_whitespace().collect();
            links.push(parted(host, here.slice, &joined, "").unwrap_or_else(|| address(host, here.slice, false)));
            continue;
        }
        if !here.glued
            && let Some(next) = addresses.peek()
            && let Some(link) = across(host, text, here.slice, next.slice)
        {
            addresses.next();
            links.push(link);
            continue;
        }
        let link = lead_in(host, line, here.slice).unwrap_or_else(|| address(host, here.slice, here.glued));
        if addresses.peek().is_some() || here.glued || link.shape == Shape::Shortened {
            links.push(link);
            continue;
        }
        let rest = line.cut(here.slice.span().end - line.start..line.text.len());
        let next_bare = next.filter(|(_, found)| found.addresses.is_empty()).map(|(next, _)| next);
        if let Some((parted, is_next)) = open_host(host, text, here.slice, rest, next_bare) {
            links.push(parted);
            return is_next;
        }
        if let Some(parted) = behind_space(host, here.slice, rest) {
            links.push(parted);
            continue;
        }
        if rest.is_empty()
            && let Some((next, addresses)) = next
            && let Some(parted) = behind_line_break(host, text, here.slice, next, addresses)
        {
            links.push(parted);
            return true;
        }
        links.push(link);
    }
    false
}

/// The address `slice`, whose parts `before` and `after` belong together.
fn parted(host: &Host, slice: Slice<'_>, before: &str, after: &str) -> Option<Link> {
    let joined = format!("{before}{after}");
    if find::runs_on(&joined) {
        return None;
    }
    let whole = address(host, Slice::whole(&joined), false);
    let url = whole.url.filter(|_| whole.shape != Shape::NotWeb)?;
    let mended = whole.mended.unwrap_or(joined);
    Some(Link {
        url: Some(url),
        shape: Shape::Parted,
        mended: Some(mended),
        text: slice.text.to_owned(),
        span: slice.span(),
    })
}

/// `https:// www.example.org`, `https://www. example.org`: the second follows the first with a space between.
fn across(host: &Host, text: &str, first: Slice<'_>, second: Slice<'_>) -> Option<Link> {
    let lower = first.text.to_ascii_lowercase();
    let is_beginning = matches!(lower.as_str(), "http://" | "https://" | "http://www" | "https://www" | "www");
    if !is_beginning || second.text.contains("://") {
        return None;
    }
    let between = text.get(first.span().end..second.start)?;
    if between.len() > 8 || !between.chars().all(|c| c.is_whitespace() || c == '.') {
        return None;
    }
    let slice = Slice::whole(text).cut(first.start..second.span().end);
    let dots = between.trim();
    parted(host, slice, first.text, &format!("{dots}{}", second.text))
}

/// `https: //example.org`, `https ://example.org`: the scheme stands before a space.
fn lead_in(host: &Host, line: Slice<'_>, slice: Slice<'_>) -> Option<Link> {
    let colon = slice.text.starts_with("://");
    if !colon && !slice.text.starts_with("//") {
        return None;
    }
    let before = line.cut(0..slice.start - line.start);
    let word_at = before.text.trim_end().rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let word = before.text.get(word_at..)?.trim_end();
    let scheme = if colon { word } else { word.strip_suffix(':')? };
    let is_scheme = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    if !is_scheme {
        return None;
    }
    let whole = line.cut(word_at..slice.span().end - line.start);
    parted(host, whole, word, slice.text)
}

/// `https://www. captions.example/x`, or the same with a line break: a host that is not whole ends in a full stop, or goes
/// on with one. Whether the second part is the next line.
fn open_host(
    host: &Host,
    text: &str,
    first: Slice<'_>,
    rest: Slice<'_>,
    next: Option<Slice<'_>>,
) -> Option<(Link, bool)> {
    let (_, name) = first.text.split_once("://")?;
    let name = name.strip_prefix("www.").unwrap_or(name);
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        return None;
    }
    let behind = rest.text.strip_prefix('.').unwrap_or(rest.text);
    let from_line = behind.trim_start();
    let is_next = from_line.is_empty();
    let tail = if is_next { next? } else { rest.cut(rest.text.len() - from_line.len()..rest.text.len()) };
    let gap = text.get(first.span().end..tail.start)?;
    let end = if is_next { tail.text.len() } else { tail.text.find(char::is_whitespace).unwrap_or(tail.text.len()) };
    let tail = tail.cut(0..tail.text[..end].trim_end_matches(['.', ',', ';', ':', '?', '!', ')']).len());
    let (stops, dot_leads) = (gap.matches('.').count(), tail.text.starts_with('.'));
    let blank = gap.bytes().filter(|b| *b != b'.').count();
    let fits = stops + usize::from(dot_leads) == 1
        && (1..=8).contains(&blank)
        && gap.chars().all(|c| c == '.' || c.is_whitespace())
        && is_path(tail.text)
        && tail.text.trim_start_matches('.').starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && tail.text.get(1..)?.contains(['/', '.']);
    if !fits {
        return None;
    }
    let stop = if dot_leads { "" } else { "." };
    let slice = Slice::whole(text).cut(first.start..tail.span().end);
    Some((parted(host, slice, &format!("{}{stop}", first.text), tail.text)?, is_next))
}

/// What follows on the line is the end of the address: a path, or the name of a file with spaces.
fn behind_space(host: &Host, first: Slice<'_>, rest: Slice<'_>) -> Option<Link> {
    let end = rest.text.trim_end_matches(|c: char| c.is_whitespace() || ".,;:!?".contains(c)).len();
    let tail = rest.cut(0..end);
    let name = tail.trim();
    if name.is_empty() || name.text.len() > LONGEST_NAME || !tail.text.starts_with(char::is_whitespace) {
        return None;
    }
    let (_, path) = path_of(first.text)?;
    let whole = Slice { text: first.text, start: first.start };
    let covered = |text: String| Link {
        url: None,
        shape: Shape::Parted,
        mended: None,
        text,
        span: whole.span().cover(name.span()),
    };
    // `https://example.org /report`
    let goes_on = name.text.strip_prefix('/').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
    let fits = ends_open(first.text) && path.len() > 1 && is_slug(name.text) || goes_on && !ends_open(first.text);
    if fits && is_path(name.text) {
        let joined = parted(host, first, first.text, name.text)?;
        return Some(Link {
            url: joined.url,
            mended: joined.mended,
            ..covered(format!("{} {}", first.text, name.text))
        });
    }
    let is_file =
        FILES.iter().any(|ending| name.text.len() > ending.len() && ends_with_ignoring_case(name.text, ending));
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_name = name.text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "-_.&'%".contains(c))
        && name.text.starts_with(char::is_alphanumeric);
    if is_file && is_name && path.len() > 1 && !last.is_empty() && !last.contains('.') {
        return Some(covered(format!("{} {}", first.text, name.text)));
    }
    None
}

/// The next line is the end of the address: it can be nothing else.
fn behind_line_break(
    host: &Host,
    text: &str,
    first: Slice<'_>,
    next: Slice<'_>,
    addresses: &find::Line<'_>,
) -> Option<Link> {
    let next = next.cut(0..next.text.trim_end_matches(['.', ',', ';', ':', '?', '!']).len());
    let tail = next.text;
    let is_beginning = matches!(first.text.to_ascii_lowercase().as_str(), "http://" | "https://");
    let fits = if is_beginning {
        domain::begins(tail) && addresses.addresses.len() == 1 && addresses.addresses[0].slice == next
    } else {
        let (_, path) = path_of(first.text)?;
        let slug_follows = ends_open(first.text)
            && path.len() > 1
            && (is_slug(tail) || first.text.ends_with(['-', '_', '=']) && is_lower(tail));
        let mark_leads = tail.starts_with(['/', '-', '_', '?', '=', '&', '%', '#']) && is_slug(tail);
        addresses.addresses.is_empty() && !tail.is_empty() && is_path(tail) && (slug_follows || mark_leads)
    };
    // A bullet or a number before the next line makes it an item of its own.
    let between = text.get(first.span().end..next.start)?;
    if !fits || !between.chars().all(char::is_whitespace) || between.len() > 8 {
        return None;
    }
    let slice = Slice::whole(text).cut(first.start..next.span().end);
    parted(host, slice, first.text, tail)
}

/// Host and path of an address with a scheme or with `www.`.
fn path_of(address: &str) -> Option<(&str, &str)> {
    let rest = address.find("://").map_or(address, |at| &address[at + 3..]);
    let at = rest.find('/').unwrap_or(rest.len());
    rest[..at].contains('.').then(|| rest.split_at(at))
}

/// Whether an address ends in a mark that something must follow.
fn ends_open(address: &str) -> bool {
    address.ends_with(['/', '-', '_', '=', '&', '?', '%'])
}

/// Whether a text is made of what stands in paths, without a space.
fn is_path(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_./%?=&#~+:@,".contains(&b)) && !text.contains("://")
}

/// Whether a text without spaces is no word of a sentence: several hyphens, a stroke, digits among marks.
fn is_slug(text: &str) -> bool {
    let marks = text.bytes().filter(|b| b"-_/=%&?".contains(b)).count();
    marks >= 2 || marks == 1 && (text.bytes().any(|b| b.is_ascii_digit()) || text.contains('/') && text.len() > 1)
}

fn is_lower(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_./".contains(&b))
}

fn ends_with_ignoring_case(text: &str, ending: &str) -> bool {
    text.len() >= ending.len() && text.as_bytes()[text.len() - ending.len()..].eq_ignore_ascii_case(ending.as_bytes())
}
