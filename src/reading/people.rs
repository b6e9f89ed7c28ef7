//! Persons or bodies, by name.

use std::fmt;

use validator::Validate;

use super::Context;
use super::names::{self, Key, Style, entries, is_nobody, parse};
use crate::span::{Slice, Span};

/// One person or body.
#[derive(Debug, Clone, PartialEq, Eq, Validate)]
pub struct Person {
    /// The name as written, without honorific and affiliation. A body keeps all its words.
    #[validate(length(min = 1, code = "name-missing"))]
    pub name: String,
    /// What stands before the name: Ms., Professor.
    pub honorific: Option<String>,
    /// Whom the person belongs to.
    pub affiliation: Option<String>,
    /// What the person does: Director.
    pub role: Option<String>,
    /// Whether this is a body and no person.
    pub body: bool,
    /// Where the person stands in the text.
    pub span: Span,
    /// Where the name stands; where it is missing, what stands in its place.
    pub name_span: Span,
    /// What is the same for every way of writing this person's name; none for bodies and single words.
    pub(crate) key: Option<Key>,
}

/// What stands where a name is asked, and names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unnamed {
    /// The answer is that there is nobody: N/A, none.
    Nobody,
    /// The name is still to come: TBC.
    ToCome,
}

/// The persons of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// One for each person, in the order of the text.
    pub people: Vec<Person>,
    /// What stands in the place of names, in the order of the text.
    pub unnamed: Vec<(Unnamed, Span)>,
}

/// A form that asks for people asks for no declarations of gender.
struct NoDeclarations;

impl names::Declares for NoDeclarations {
    fn whole(&self, _text: &str) -> bool {
        false
    }

    fn ending(&self, _text: &str) -> Option<usize> {
        None
    }
}

/// Reads persons and bodies: lists by line, semicolon, comma or "and", with or without labels and numbers.
pub fn read(_cx: &Context<'_>, text: &str) -> People {
    let mut found = People { people: Vec::new(), unnamed: Vec::new() };
    let whole = Slice::whole(text).trim();
    if is_nobody(whole.text) {
        found.unnamed.push((Unnamed::Nobody, whole.span()));
        return found;
    }
    let lines = names::lines(text);
    for entry in entries(text, &lines, Style::People, &|_| false) {
        let span = entry.span();
        if is_nobody(span.of(text)) {
            found.unnamed.push((Unnamed::Nobody, span));
            continue;
        }
        let parsed = parse(text, &entry, Style::People, &NoDeclarations);
        if let Some(placeholder) = parsed.placeholder {
            found.unnamed.push((Unnamed::ToCome, placeholder.span()));
        }
        if parsed.all_to_come {
            continue;
        }
        let name = parsed.name;
        let place = name.map_or(parsed.span, Slice::span);
        found.people.push(Person {
            name: name.map(|name| spaced(name.text)).unwrap_or_default(),
            honorific: parsed.honorific.map(|slice| slice.text.to_owned()),
            affiliation: parsed.affiliation.map(|(text, _)| text),
            role: parsed.role.map(|slice| slice.text.to_owned()),
            body: parsed.body,
            span: parsed.span,
            name_span: place,
            key: name.filter(|_| !parsed.body).and_then(|name| Key::of(name.text)),
        });
    }
    found
}

/// Text with one blank between words.
pub(super) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl fmt::Display for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.people.is_empty() {
            return f.write_str(match self.unnamed.first() {
                Some((Unnamed::Nobody, _)) => "nobody",
                Some((Unnamed::ToCome, _)) => "to be confirmed",
                None => "nothing",
            });
        }
        for (index, person) in self.people.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{}", person.name)?;
            if let Some(affiliation) = &person.affiliation {
                write!(f, " ({affiliation})")?;
            }
        }
        Ok(())
    }
}
