//! Web addresses.

pub(crate) mod domain;
mod find;
mod gaps;
mod scheme;
mod spaced;
mod usual;

use std::fmt;

use validator::{Validate, ValidationError};

use super::Context;
use super::choice::absent::{self, Absent};
use crate::characters::is_invisible;
use crate::host::{Host, Url};
use crate::span::{Slice, Span};
use crate::words::without_marker;
use scheme::Beginning;

/// How an address was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Whole, with its scheme.
    Whole,
    /// Without a scheme.
    SchemeMissing,
    /// With a misspelt scheme.
    SchemeBroken,
    /// With a space or a line break inside.
    Parted,
    /// At once behind another address.
    RunTogether,
    /// Shortened for display.
    Shortened,
    /// Of something else than a web page.
    NotWeb,
    /// Not to be read.
    Unreadable,
}

/// One address as written.
#[derive(Debug, Clone, PartialEq, Eq, Validate)]
#[validate(schema(function = "leads_to_a_page"))]
pub struct Link {
    /// The address, where it can be read.
    pub url: Option<Url>,
    /// How it was written.
    pub shape: Shape,
    /// What to write instead, where that is certain.
    pub mended: Option<String>,
    /// The words as written.
    pub text: String,
    /// Where they stand.
    pub span: Span,
}

/// The addresses of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Links {
    /// One for each address, in the order of the text.
    pub links: Vec<Link>,
    /// Lines of text that neither have an address nor stand beside one.
    pub unlinked: Vec<Unlinked>,
    /// Words beside addresses that say that another is still to come.
    pub pending: Vec<Span>,
    /// Set where the answer says that there are none.
    pub absent: Option<Absent>,
    /// What was written, where it says that there are none.
    pub text: String,
    /// Where the answer stands.
    pub span: Span,
}

/// Text without an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlinked {
    /// Its first line.
    pub text: String,
    /// Where all of it stands.
    pub span: Span,
}

/// Whether a link has a URL of the web, on a host that can be one.
fn leads_to_a_page(link: &Link) -> Result<(), ValidationError> {
    match &link.url {
        None => Err(ValidationError::new("unreadable")),
        Some(url) if !matches!(url.scheme.as_str(), "http" | "https") => Err(ValidationError::new("scheme")),
        Some(url) if !domain::is_sound(&url.host) => Err(ValidationError::new("host")),
        Some(_) => Ok(()),
    }
}

/// Reads addresses, several or one a line, with or without words beside them.
pub fn read(cx: &Context<'_>, text: &str) -> Links {
    let whole = Slice::whole(text).trim();
    match whole.lines().map(usual::usual).collect::<Option<Vec<Link>>>() {
        Some(links) if !links.is_empty() => Links {
            links,
            unlinked: Vec::new(),
            pending: Vec::new(),
            absent: None,
            text: String::new(),
            span: whole.span(),
        },
        _ => closely(cx, text, whole),
    }
}

fn closely(cx: &Context<'_>, text: &str, whole: Slice<'_>) -> Links {
    let span = whole.span();
    if let Some(absent) = absent::read(whole.text, &cx.field.label) {
        let text = whole.text.to_owned();
        return Links {
            links: Vec::new(),
            unlinked: Vec::new(),
            pending: Vec::new(),
            absent: Some(absent),
            text,
            span,
        };
    }
    let lines: Vec<Slice<'_>> = whole.lines().map(without_marker).filter(|line| !line.is_empty()).collect();
    let found: Vec<find::Line<'_>> = lines.iter().map(|line| find::line(*line)).collect();
    let mut links = Vec::new();
    let mut joined_to_line_before = vec![false; lines.len()];
    for (at, line) in found.iter().enumerate() {
        if !joined_to_line_before.get(at).copied().unwrap_or(false) {
            let next = (lines.get(at + 1).copied()).zip(found.get(at + 1));
            let joined = gaps::read_line(cx.host, text, lines[at], line, next, &mut links);
            if joined && let Some(next) = joined_to_line_before.get_mut(at + 1) {
                *next = true;
            }
        }
    }
    let unlinked = unlinked(cx, &lines, &found, &joined_to_line_before);
    let beside = lines.iter().zip(&found).filter(|(_, line)| line.has_words);
    let pending = beside.flat_map(|(line, found)| pending(*line, &found.addresses)).collect();
    Links { links, unlinked, pending, absent: None, text: String::new(), span }
}

/// Lines of text without an address. A line is beside an address where the address stands alone on the line below; or on
/// the line above, where the answer began with an address.
fn unlinked(cx: &Context<'_>, lines: &[Slice<'_>], found: &[find::Line<'_>], joined: &[bool]) -> Vec<Unlinked> {
    let is_bare = |at: usize| !joined[at] && found[at].addresses.is_empty();
    let stands_alone = |at: usize| found.get(at).is_some_and(|line| !line.addresses.is_empty() && !line.has_words);
    let mut runs = Vec::new();
    let any = found.iter().any(|line| !line.addresses.is_empty());
    let mut at = 0;
    while at < lines.len() {
        if !is_bare(at) {
            at += 1;
            continue;
        }
        let first = at;
        while at < lines.len() && is_bare(at) {
            at += 1;
        }
        let last = at - 1;
        let announces = lines[last].text.ends_with([':', '：']) && at < lines.len();
        let explains = first > 0 && stands_alone(0) && (stands_alone(first - 1) || joined[first - 1]);
        let has_words = (first..=last).any(|line| found[line].has_words);
        let says_none = first == last && {
            let answer = lines[first].text.rsplit([':', '：']).next().unwrap_or_default();
            !answer.trim().is_empty() && absent::read(answer, &cx.field.label) == Some(Absent::Nothing)
        };
        let tags = any && lines[first..=last].iter().all(|line| are_tags(line.text));
        let says_pending = first == last && pending(lines[first], &[]).next().is_some();
        if has_words && !announces && !explains && !says_none && !says_pending && !tags && !stands_alone(at) {
            let span = lines[first].span().cover(lines[last].span());
            runs.push(Unlinked { text: lines[first].text.to_owned(), span });
        }
    }
    runs
}

/// Whether a line holds nothing but tags and names of social networks, which stand for no page: `Hashtag: #IGF2018`.
fn are_tags(line: &str) -> bool {
    const LABELS: [&str; 7] = ["hashtag", "hashtags", "tag", "tags", "twitter", "and", "on"];
    let is_tag = |word: &&str| word.starts_with(['#', '@', '＃', '＠']) && word.contains(char::is_alphanumeric);
    let is_label = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.is_empty() || LABELS.iter().any(|label| label.eq_ignore_ascii_case(word))
    };
    line.split_whitespace().any(|word| is_tag(&word))
        && line.split_whitespace().all(|word| is_tag(&word) || is_label(word))
}

/// An ampersand as pages of HTML write it.
const AMPERSAND: &str = "&amp;";

/// Where the words beside the addresses of a line say that another is still to come: `slides: to be added`.
fn pending<'a>(line: Slice<'a>, addresses: &'a [find::Found<'a>]) -> impl Iterator<Item = Span> + 'a {
    let ends = addresses.iter().map(|found| found.slice.start).chain([line.span().end]);
    let starts = [line.start].into_iter().chain(addresses.iter().map(|found| found.slice.span().end));
    let beside = starts.zip(ends).map(move |(start, end)| line.cut(start - line.start..end.max(start) - line.start));
    beside.flat_map(|words| words.split(|c| ",;|()[]，；、（）".contains(c))).filter_map(|part| {
        let answer = part.text.rfind([':', '：']).map_or(part, |colon| {
            let mark = part.text[colon..].chars().next().map_or(0, char::len_utf8);
            part.cut(colon + mark..part.text.len())
        });
        let answer = answer.trim();
        let says =
            answer.text.contains(char::is_alphanumeric) && absent::read(answer.text, "") == Some(Absent::Pending);
        says.then(|| answer.span())
    })
}

/// One address, by itself.
fn address(host: &Host, slice: Slice<'_>, glued: bool) -> Link {
    let mut link =
        Link { url: None, shape: Shape::Unreadable, mended: None, text: slice.text.to_owned(), span: slice.span() };
    let plain: String = slice.text.chars().filter(|c| !is_invisible(*c)).collect();
    let plain = plain.replace(AMPERSAND, "&");
    if is_shortened(&plain) {
        link.shape = Shape::Shortened;
        return link;
    }
    let (meant, shape) = match scheme::beginning(&plain) {
        Beginning::Web => (Some(plain), if glued { Shape::RunTogether } else { Shape::Whole }),
        Beginning::Missing if plain.starts_with("//") => (Some(format!("https:{plain}")), Shape::SchemeMissing),
        Beginning::Missing => (Some(format!("https://{plain}")), Shape::SchemeMissing),
        Beginning::Slipped(meant) => (meant, Shape::SchemeBroken),
        Beginning::Other(_) => {
            link.url = (host.parse_url)(&plain);
            link.shape = Shape::NotWeb;
            return link;
        }
    };
    let Some(meant) = meant else { return link };
    link.url = (host.parse_url)(&meant);
    // A URL that is none, or leads to no page, is not kept.
    if link.validate().is_err() {
        link.url = None;
        return link;
    }
    link.shape = shape;
    link.mended = match shape {
        Shape::SchemeMissing | Shape::SchemeBroken if glued => Some(format!("\n{meant}")),
        Shape::SchemeMissing | Shape::SchemeBroken => Some(meant),
        _ => None,
    };
    link
}

/// Whether an ellipsis stands in the gap of an address. Within the name of a page dots stand between words: `/v1...v2`.
fn is_shortened(address: &str) -> bool {
    let host = address.find("://").map_or(0, |at| at + 3);
    let path = address[host..].find(['/', '?', '#']).map_or(address.len(), |at| host + at);
    let in_word = |at: usize| {
        let (before, behind) = (address[..at].trim_end_matches('.'), address[at..].trim_start_matches('.'));
        at > path && before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric)
    };
    address.contains('…')
        || address.to_ascii_lowercase().contains("%e2%80%a6")
        || address.match_indices("...").any(|(at, _)| !in_word(at))
}

/// The scheme that an address is written with, in lower case.
pub(crate) fn scheme_of(text: &str) -> String {
    match scheme::beginning(text) {
        Beginning::Other(scheme) => scheme,
        _ => String::new(),
    }
}

impl fmt::Display for Links {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(absent) = self.absent {
            return f.write_str(absent.as_str());
        }
        if self.links.is_empty() {
            return f.write_str("no address");
        }
        for (index, link) in self.links.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            match (&link.url, link.shape) {
                (Some(url), _) => f.write_str(&url.href)?,
                (None, Shape::Shortened) => f.write_str("shortened")?,
                (None, _) => f.write_str("unreadable")?,
            }
        }
        Ok(())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::reading::Prepared;
    use crate::scan::Scan;

    #[test]
    fn the_usual_form_reads_as_a_closer_look_would_read_it() {
        let form = crate::template::template("igf-2018-long").expect("a built-in form");
        let (_, field) = form.field("links").expect("a field of the form");
        let (host, prepared) = (Host::default(), Prepared::default());
        for answer in [
            "https://islands.example/",
            " http://www.example.org/a/B_c-1.pdf\nhttps://example.org/2018/\r\n\n",
            "https://a1.b2.example.museum/x//y.z/",
        ] {
            let (whole, scan) = (Slice::whole(answer).trim(), Scan::of(answer, form.word_count));
            let (names, prepared) = (&prepared.names, &prepared);
            let cx = Context { template: &form, field, host: &host, names, prepared, scan: &scan };
            let usual: Option<Vec<Link>> = whole.lines().map(usual::usual).collect();
            assert_eq!(usual, Some(closely(&cx, answer, whole).links), "{answer:?}");
        }
    }

    #[test]
    fn what_is_not_quite_the_usual_form_is_looked_at_closely() {
        for answer in [
            "https://example.org",
            "https://example.org/a/../b",
            "https://example.org/.well-known/x",
            "https://example.org/report.",
            "https://example.org/a...",
            "https://example.org/?q=1",
            "https://127.0.0.1/x",
            "https://localhost/x",
            "https://xn--e1afmkfd.example/x",
            "https://http.example/x",
            "HTTPS://example.org/x",
            "see https://example.org/x",
        ] {
            assert_eq!(usual::usual(Slice::whole(answer)), None, "{answer:?}");
        }
    }
}
