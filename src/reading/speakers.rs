//! Speakers: name, affiliation and their own declaration of gender.
//!
//! A declaration is what a speaker said. It is never derived from a title, a name or a pronoun.

use std::fmt;

use validator::Validate;

use super::Context;
use crate::draft::{Answer, SpeakerRow};
use crate::span::{Slice, Span};
use crate::template::Choice;
use crate::words::without_marker;

/// What a speaker declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declaration {
    /// Nothing.
    NotDeclared,
    /// One of the declarations that the form offers, by its official name.
    Declared(String),
    /// A declaration in the speaker's own words that the form does not offer.
    Unlisted(String),
}

/// One speaker.
#[derive(Debug, Clone, PartialEq, Eq, Validate)]
pub struct Speaker {
    /// The name as written.
    #[validate(length(min = 1, code = "name-missing"))]
    pub name: String,
    /// What stands before the name: Ms., Professor.
    pub honorific: Option<String>,
    /// What the speaker does there: Director, moderator.
    pub role: Option<String>,
    /// Whom the speaker belongs to.
    pub affiliation: Option<String>,
    /// The speaker's own declaration of gender.
    pub declaration: Declaration,
    /// Where the speaker stands in the text; empty for a row of a table.
    pub span: Span,
    /// Where the name stands: in the text, or in the row's cell.
    pub name_span: Span,
    /// Where the declaration stands: in the text, or in the row's cell.
    pub declaration_span: Option<Span>,
}

/// The speakers of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speakers {
    /// One for each speaker, in the order of the answer.
    pub speakers: Vec<Speaker>,
    /// Whether they were given as rows of a table.
    pub rows: bool,
}

/// Reads speakers: one a line, or one a row.
pub fn read(cx: &Context<'_>, answer: &Answer) -> Speakers {
    match answer {
        Answer::Text(text) => Speakers {
            speakers: Slice::whole(text)
                .lines()
                .map(without_marker)
                .filter(|l| !l.is_empty())
                .map(|l| from_line(cx, l))
                .collect(),
            rows: false,
        },
        Answer::Rows(rows) => Speakers { speakers: rows.iter().map(|row| from_row(cx, row)).collect(), rows: true },
    }
}

fn from_line(cx: &Context<'_>, line: Slice<'_>) -> Speaker {
    let mut parts: Vec<Slice<'_>> = line.split(|c| c == ',').map(Slice::trim).collect();
    let declared = parts
        .last()
        .filter(|_| parts.len() > 1)
        .and_then(|last| declaration(&cx.field.declarations, last.text).map(|d| (d, last.span())));
    if declared.is_some() {
        parts.pop();
    }
    let name = parts[0];
    let affiliation = (parts.len() > 1).then(|| parts[1..].iter().map(|p| p.text).collect::<Vec<_>>().join(", "));
    Speaker {
        name: name.text.to_owned(),
        honorific: None,
        role: None,
        affiliation: affiliation.filter(|text| !text.is_empty()),
        declaration: declared.clone().map_or(Declaration::NotDeclared, |(name, _)| Declaration::Declared(name)),
        span: line.span(),
        name_span: name.span(),
        declaration_span: declared.map(|(_, span)| span),
    }
}

fn from_row(cx: &Context<'_>, row: &SpeakerRow) -> Speaker {
    let name = Slice::whole(&row.name).trim();
    let affiliation = row.affiliation.trim();
    let written = Slice::whole(&row.declaration).trim();
    Speaker {
        name: name.text.to_owned(),
        honorific: None,
        role: None,
        affiliation: (!affiliation.is_empty()).then(|| affiliation.to_owned()),
        declaration: match declaration(&cx.field.declarations, written.text) {
            Some(name) => Declaration::Declared(name),
            None if written.is_empty() => Declaration::NotDeclared,
            None => Declaration::Unlisted(written.text.to_owned()),
        },
        span: Span::default(),
        name_span: name.span(),
        declaration_span: (!written.is_empty()).then(|| written.span()),
    }
}

/// The official name of the declaration that `text` makes, if the form offers it.
fn declaration(offered: &[Choice], text: &str) -> Option<String> {
    let same = |name: &String| name.eq_ignore_ascii_case(text);
    offered
        .iter()
        .find(|choice| same(&choice.name) || choice.aliases.iter().any(same))
        .map(|choice| choice.name.clone())
}

/// The row in which everything that was read of a speaker stands, in the words of the answer.
impl From<&Speaker> for SpeakerRow {
    fn from(speaker: &Speaker) -> Self {
        let joined = |first: Option<&str>, second: Option<&str>, between: &str| {
            first.into_iter().chain(second).collect::<Vec<_>>().join(between)
        };
        SpeakerRow {
            name: joined(speaker.honorific.as_deref(), Some(&speaker.name), " "),
            affiliation: joined(speaker.role.as_deref(), speaker.affiliation.as_deref(), ", "),
            declaration: match &speaker.declaration {
                Declaration::NotDeclared => String::new(),
                Declaration::Declared(name) | Declaration::Unlisted(name) => name.clone(),
            },
        }
    }
}

impl fmt::Display for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Declaration::NotDeclared => f.write_str("not declared"),
            Declaration::Declared(name) => f.write_str(name),
            Declaration::Unlisted(text) => write!(f, "“{text}”"),
        }
    }
}

impl fmt::Display for Speakers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, speaker) in self.speakers.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            let affiliation = speaker.affiliation.as_deref().unwrap_or("no affiliation");
            write!(f, "{separator}{} | {affiliation} | {}", speaker.name, speaker.declaration)?;
        }
        Ok(())
    }
}
