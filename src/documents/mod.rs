//! Documents: files in and out, as plain text, Markdown, HTML, .docx and JSON.
//!
//! [`read`] makes a text of a file, in the shape that [`import_text`](crate::import_text) understands. Where the file itself
//! says which field is what, as every file that [`write()`] made does, it gives the drafts too: [`Document::drafts`] asks no
//! further. What is written and read again is the same draft, character for character; only an answer without any character
//! and a list without rows come back as no answer.
//!
//! No file is trusted: sizes are bounded by [`MOST_BYTES`] and [`MOST_INFLATED`], nothing is fetched, no entity of a document
//! type is expanded, and no nesting is followed by recursion.

mod decode;
mod docx;
mod flow;
mod format;
mod html;
mod json;
mod layout;
mod markdown;
mod source;
mod text;
mod unreadable;

use serde::{Deserialize, Serialize};

pub use format::Format;
pub use source::Source;
pub use unreadable::{Expected, Unreadable};

use crate::by_field::ByField;
use crate::checker::Refused;
use crate::draft::{Answer, Answers, Draft};
use crate::template::{Kind, Template};
use decode::Decoded;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 32 << 20;

/// The most that the parts of a .docx file may take together when inflated, in bytes.
pub const MOST_INFLATED: usize = 48 << 20;

/// What was found in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The format that the file was read as.
    pub format: Format,
    /// The text, with line feeds between lines. Of plain text and Markdown it is the file's own text.
    pub text: String,
    /// The reports, where the file itself says which field is what; none where the text has to be taken apart.
    pub reports: Option<Vec<NamedReport>>,
    origin: Origin,
}

/// A report whose fields the file names.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedReport {
    /// The form and the answers.
    pub draft: Draft,
    /// Where in [`Document::text`] each answer stands, for plain text and Markdown; empty for other formats.
    pub sources: ByField<Source>,
}

/// How offsets of the text become offsets of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// The text is the file's, behind so many bytes.
    Utf8 { skipped: usize },
    /// The text is the file's, in UTF-16, behind so many bytes.
    Utf16 { skipped: usize },
    /// The text was made from the file.
    Made,
}

impl Document {
    /// Where in the file, in bytes, byte `at` of the text stands; none for formats whose text is not the file's own.
    pub fn file_offset(&self, at: usize) -> Option<usize> {
        match self.origin {
            Origin::Utf8 { skipped } => Some(skipped + at.min(self.text.len())),
            Origin::Utf16 { skipped } => {
                let before = self.text.get(..at).unwrap_or(&self.text);
                Some(skipped + 2 * before.encode_utf16().count())
            }
            Origin::Made => None,
        }
    }

    /// The drafts in the document: those that it names, or else those that [`import_text`](crate::import_text) finds.
    pub fn drafts(&self) -> Vec<Draft> {
        match &self.reports {
            Some(reports) => reports.iter().map(|report| report.draft.clone()).collect(),
            None => crate::import::import_text(&self.text).reports.into_iter().map(|report| report.draft).collect(),
        }
    }
}

/// What is known of a file beside its bytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hints<'a> {
    /// The file's name; its ending tells formats apart that the bytes do not.
    pub name: Option<&'a str>,
    /// The format to read it as, whatever name and bytes say.
    pub format: Option<Format>,
}

/// Reads a file.
///
/// # Errors
/// Where the file is none of the formats, damaged, or larger than the limits; the error says which, and what to do.
pub fn read(bytes: &[u8], hints: Hints<'_>) -> Result<Document, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge { bytes: bytes.len(), limit: MOST_BYTES });
    }
    let format = match hints.format {
        Some(format) => format,
        None => Format::of(hints.name, bytes)?,
    };
    match format {
        Format::Docx => {
            let (text, reports) = docx::read(bytes)?;
            Ok(Document { format, text, reports, origin: Origin::Made })
        }
        Format::Html => {
            let page = decode::html(bytes)?;
            let (text, reports) = html::read(&page);
            Ok(Document { format, text, reports, origin: Origin::Made })
        }
        Format::Json => {
            let drafts = json::read(&decode::text(bytes)?.text)?;
            let text = drafts.iter().map(text::of_draft).collect::<Vec<_>>().join("\n");
            let reports = drafts.into_iter().map(|draft| NamedReport { draft, sources: ByField::new() }).collect();
            Ok(Document { format, text, reports: Some(reports), origin: Origin::Made })
        }
        Format::Text | Format::Markdown => {
            let Decoded { text, origin } = decode::text(bytes)?;
            let report = if format == Format::Text { text::read(&text) } else { markdown::read(&text) };
            Ok(Document { format, reports: report.map(|report| vec![report]), text, origin })
        }
    }
}

/// Words that a document has beside the form's own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "documents"), derive(tsify::Tsify))]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// Title of the document, in its properties and in a browser's tab; else the name of the form.
    #[cfg_attr(all(target_arch = "wasm32", feature = "documents"), tsify(optional))]
    pub title: Option<String>,
    /// Language of the answers, as a BCP 47 tag; else that of the form.
    #[cfg_attr(all(target_arch = "wasm32", feature = "documents"), tsify(optional))]
    pub language: Option<String>,
    /// Headings over the columns of a table of speakers: name, affiliation, declaration; else there are none.
    #[cfg_attr(all(target_arch = "wasm32", feature = "documents"), tsify(optional))]
    pub columns: Option<[String; 3]>,
}

/// A document that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// A text, to be stored as UTF-8.
    Text(String),
    /// The bytes of a .docx file.
    Bytes(Vec<u8>),
}

impl Written {
    /// The bytes of the file.
    pub fn into_bytes(self) -> Vec<u8> {
        match self {
            Written::Text(text) => text.into_bytes(),
            Written::Bytes(bytes) => bytes,
        }
    }
}

/// Writes a report: the questions in the form's words and order, each with its answer; those without one stay as empty
/// questions. The same report gives the same bytes.
///
/// # Errors
/// [`Refused`] where an answer is to a field that the form does not have, or rows are given for a field that takes text.
pub fn write(template: &Template, answers: &Answers, format: Format, options: &Options) -> Result<Written, Refused> {
    accepts(template, answers)?;
    Ok(match format {
        Format::Text => Written::Text(text::write(template, answers)),
        Format::Markdown => Written::Text(markdown::write(template, answers, options)),
        Format::Html => Written::Text(html::write(template, answers, options)),
        Format::Docx => Written::Bytes(docx::write(template, answers, options)),
        Format::Json => Written::Text(json::write(template, answers)),
    })
}

fn accepts(template: &Template, answers: &Answers) -> Result<(), Refused> {
    for (id, answer) in answers.iter() {
        match (template.field(id), answer) {
            (None, _) => {
                return Err(Refused::UnknownField { field: id.to_owned(), template: template.id.clone() });
            }
            (Some((_, field)), Answer::Rows(_)) if field.kind != Kind::Speakers => {
                return Err(Refused::RowsForText { field: id.to_owned() });
            }
            _ => {}
        }
    }
    Ok(())
}
