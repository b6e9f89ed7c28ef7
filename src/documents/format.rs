//! Formats of files, and how a file shows its own.

use serde::{Deserialize, Serialize};

use super::docx;
use super::unreadable::Unreadable;

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "documents"), derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown, as CommonMark with the tables of GitHub.
    Markdown,
    /// A web page.
    Html,
    /// Office Open XML, as Word, LibreOffice and others write it.
    Docx,
    /// Drafts as data.
    Json,
}

/// Endings of file names, in lower case; the first of a format is the usual one.
const ENDINGS: &[(&str, Format)] = &[
    ("txt", Format::Text),
    ("text", Format::Text),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("mdown", Format::Markdown),
    ("mkd", Format::Markdown),
    ("html", Format::Html),
    ("htm", Format::Html),
    ("xhtml", Format::Html),
    ("docx", Format::Docx),
    ("docm", Format::Docx),
    ("dotx", Format::Docx),
    ("dotm", Format::Docx),
    ("json", Format::Json),
];

/// Beginnings of files in formats that are not read, and the name of the format.
const OTHERS: &[(&[u8], &str)] = &[
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
];

/// Beginnings of web pages, in lower case.
const TAGS: &[&str] = &[
    "!doctype html",
    "html",
    "head",
    "body",
    "!--",
    "meta",
    "title",
    "div",
    "p",
    "table",
    "section",
    "article",
    "main",
    "ul",
    "ol",
    "h1",
    "h2",
    "span",
];

/// So many bytes are looked at.
const LOOKED_AT: usize = 1024;

impl Format {
    /// Every format.
    pub const ALL: &[Format] = &[Format::Text, Format::Markdown, Format::Html, Format::Docx, Format::Json];

    /// The name in data and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Markdown => "markdown",
            Format::Html => "html",
            Format::Docx => "docx",
            Format::Json => "json",
        }
    }

    /// The usual ending of a file's name, without the full stop.
    pub fn ending(self) -> &'static str {
        ENDINGS.iter().find(|(_, format)| *format == self).map_or("", |(ending, _)| ending)
    }

    /// The media type, for downloads and drops.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Text => "text/plain;charset=utf-8",
            Format::Markdown => "text/markdown;charset=utf-8",
            Format::Html => "text/html;charset=utf-8",
            Format::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format::Json => "application/json",
        }
    }

    /// The format that the ending of a file's name means.
    pub fn of_name(name: &str) -> Option<Format> {
        let (_, ending) = name.rsplit_once('.')?;
        ENDINGS.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known)).map(|(_, format)| *format)
    }

    /// The format of a file, by its bytes and, where they do not tell, by its name.
    ///
    /// # Errors
    /// Where the bytes show a format that is not read.
    pub fn of(name: Option<&str>, bytes: &[u8]) -> Result<Format, Unreadable> {
        if docx::looks_like_archive(bytes) {
            return Ok(Format::Docx);
        }
        if let Some((_, name)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
            return Err(Unreadable::OtherFormat { name: (*name).to_owned() });
        }
        let named = name.and_then(Format::of_name);
        if named == Some(Format::Docx) && bytes.is_empty() {
            return Ok(Format::Docx);
        }
        Ok(named.filter(|format| *format != Format::Docx).unwrap_or_else(|| of_text(bytes)))
    }
}

/// The format of a text without a telling name.
fn of_text(bytes: &[u8]) -> Format {
    // The zero bytes of UTF-16 are left out: what tells formats apart is ASCII.
    let start: Vec<u8> = bytes.iter().copied().take(LOOKED_AT).filter(|byte| *byte != 0).collect();
    let start = start.strip_prefix(b"\xef\xbb\xbf").or(start.strip_prefix(b"\xff\xfe")).unwrap_or(&start);
    let start = String::from_utf8_lossy(start.strip_prefix(b"\xfe\xff").unwrap_or(start)).to_ascii_lowercase();
    let start = start.trim_start();
    let mut marks = start.chars().filter(|c| !c.is_whitespace());
    match (marks.next(), marks.next()) {
        (Some('{'), Some('"' | '}')) | (Some('['), Some('{' | ']')) => return Format::Json,
        _ => {}
    }
    let tag = start.strip_prefix('<').unwrap_or_default();
    let is_tag = |name: &str| {
        tag.strip_prefix(name).is_some_and(|rest| name == "!--" || !rest.starts_with(char::is_alphanumeric))
    };
    if TAGS.iter().any(|name| is_tag(name)) || start.starts_with("<?xml") && start.contains("<html") {
        return Format::Html;
    }
    if start.starts_with("# ") { Format::Markdown } else { Format::Text }
}
