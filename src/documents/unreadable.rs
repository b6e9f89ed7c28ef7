//! What keeps a file from being read.

use std::fmt;

use crate::diagnostic::Params;

/// Why a file cannot be read. The texts for people stand in `locales/` under the code, with a hyphen for the stroke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// The file is larger than files that are read.
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// The text is in another encoding than UTF-8, or UTF-16 with a byte order mark.
    Encoding {
        /// The first line that cannot be read, counted from 1.
        line: usize,
    },
    /// The bytes are no text.
    Binary,
    /// A document of Word before 2007.
    OldWord,
    /// The document opens only with a password.
    Encrypted,
    /// A format that is not read.
    OtherFormat {
        /// What people call it.
        name: String,
    },
    /// An archive without the text of a Word document.
    NotDocx,
    /// A part of the document breaks off or is not as its format demands.
    Damaged {
        /// The part, by its name in the archive; empty for the archive itself.
        part: String,
    },
    /// The document would grow beyond bounds when inflated.
    Expands {
        /// The most that it may take, in bytes.
        limit: usize,
    },
    /// A part of the document stands there twice.
    Doubled {
        /// Its name in the archive.
        part: String,
    },
    /// A part of the document defines entities of its own.
    DocumentType {
        /// Its name in the archive.
        part: String,
    },
    /// The data is no JSON.
    JsonSyntax {
        /// Line of the fault, counted from 1.
        line: usize,
        /// Column of the fault, counted from 1.
        column: usize,
    },
    /// Lists and objects stand in one another too deeply.
    JsonDepth,
    /// A value is of another type than drafts have there.
    JsonType {
        /// The place, such as `[1].answers.speakers[0].name`; empty for the whole.
        path: String,
        /// What belongs there.
        expected: Expected,
    },
    /// An object has a key that drafts do not have.
    JsonKey {
        /// The place, with the key at its end.
        path: String,
    },
    /// A draft is on a form that is not known.
    JsonForm {
        /// The place of the form's id.
        path: String,
        /// The id as given.
        id: String,
    },
}

/// What belongs in a place of a JSON file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A draft or a list of drafts.
    Drafts,
    /// A draft.
    Draft,
    /// The id of a form.
    Form,
    /// An object with field ids as keys.
    Answers,
    /// A text.
    Text,
    /// A text or a list of rows.
    TextOrRows,
    /// A row of speakers.
    Row,
}

impl Expected {
    /// The name that messages choose by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Expected::Drafts => "drafts",
            Expected::Draft => "draft",
            Expected::Form => "form",
            Expected::Answers => "answers",
            Expected::Text => "text",
            Expected::TextOrRows => "text-or-rows",
            Expected::Row => "row",
        }
    }
}

impl Unreadable {
    /// Every code, with the names of its parameters.
    pub const CODES: &[(&str, &[&str])] = &[
        ("document/too-large", &["size", "limit"]),
        ("document/encoding", &["line"]),
        ("document/binary", &[]),
        ("document/old-word", &[]),
        ("document/encrypted", &[]),
        ("document/other-format", &["name"]),
        ("document/not-docx", &[]),
        ("document/damaged", &["part"]),
        ("document/expands", &["limit"]),
        ("document/doubled", &["part"]),
        ("document/document-type", &["part"]),
        ("document/json-syntax", &["line", "column"]),
        ("document/json-depth", &[]),
        ("document/json-type", &["path", "expected"]),
        ("document/json-key", &["path"]),
        ("document/json-form", &["path", "id", "known"]),
    ];

    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Unreadable::TooLarge { .. } => "document/too-large",
            Unreadable::Encoding { .. } => "document/encoding",
            Unreadable::Binary => "document/binary",
            Unreadable::OldWord => "document/old-word",
            Unreadable::Encrypted => "document/encrypted",
            Unreadable::OtherFormat { .. } => "document/other-format",
            Unreadable::NotDocx => "document/not-docx",
            Unreadable::Damaged { .. } => "document/damaged",
            Unreadable::Expands { .. } => "document/expands",
            Unreadable::Doubled { .. } => "document/doubled",
            Unreadable::DocumentType { .. } => "document/document-type",
            Unreadable::JsonSyntax { .. } => "document/json-syntax",
            Unreadable::JsonDepth => "document/json-depth",
            Unreadable::JsonType { .. } => "document/json-type",
            Unreadable::JsonKey { .. } => "document/json-key",
            Unreadable::JsonForm { .. } => "document/json-form",
        }
    }

    /// Values for the message, by name. Sizes are in megabytes.
    pub fn params(&self) -> Params {
        let mut params = Params::default();
        let megabytes = |bytes: usize| bytes.div_ceil(1 << 20);
        match self {
            Unreadable::TooLarge { bytes, limit } => {
                params.set("size", megabytes(*bytes).into());
                params.set("limit", megabytes(*limit).into());
            }
            Unreadable::Encoding { line } => params.set("line", (*line).into()),
            Unreadable::OtherFormat { name } => params.set("name", name.as_str().into()),
            Unreadable::Damaged { part } if part.is_empty() => params.set("part", "archive".into()),
            Unreadable::Damaged { part } | Unreadable::Doubled { part } | Unreadable::DocumentType { part } => {
                params.set("part", part.as_str().into());
            }
            Unreadable::Expands { limit } => params.set("limit", megabytes(*limit).into()),
            Unreadable::JsonSyntax { line, column } => {
                params.set("line", (*line).into());
                params.set("column", (*column).into());
            }
            Unreadable::JsonType { path, expected } => {
                params.set("path", path.as_str().into());
                params.set("expected", expected.as_str().into());
            }
            Unreadable::JsonKey { path } => params.set("path", path.as_str().into()),
            Unreadable::JsonForm { path, id } => {
                let known: Vec<&str> = crate::template::templates().iter().map(|form| form.id.as_str()).collect();
                params.set("path", path.as_str().into());
                params.set("id", id.as_str().into());
                params.set("known", known.join(", ").into());
            }
            Unreadable::Binary
            | Unreadable::OldWord
            | Unreadable::Encrypted
            | Unreadable::NotDocx
            | Unreadable::JsonDepth => {}
        }
        params
    }
}

/// For programmers; people read the message of the code.
impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        for (name, value) in self.params().iter() {
            match value {
                crate::diagnostic::Value::Number(number) => write!(f, " {name}={number}")?,
                crate::diagnostic::Value::Text(text) => write!(f, " {name}={text:?}")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Unreadable {}
