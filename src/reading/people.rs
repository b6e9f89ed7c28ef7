//! Persons or bodies, by name.

use std::fmt;

use super::Context;
use crate::span::{Slice, Span};
use crate::words::without_marker;

/// One person or body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name as written, without honorific and affiliation.
    pub name: String,
    /// What stands before the name: Ms., Professor.
    pub honorific: Option<String>,
    /// Whom the person belongs to.
    pub affiliation: Option<String>,
    /// Where the person stands in the text.
    pub span: Span,
}

/// The persons of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// One for each person, in the order of the text.
    pub people: Vec<Person>,
}

/// Reads persons: one a line.
pub fn read(_cx: &Context<'_>, text: &str) -> People {
    let people = Slice::whole(text)
        .lines()
        .map(without_marker)
        .filter(|line| !line.is_empty())
        .map(|line| Person { name: line.text.to_owned(), honorific: None, affiliation: None, span: line.span() })
        .collect();
    People { people }
}

impl fmt::Display for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.people.iter().map(|person| person.name.as_str()).collect();
        f.write_str(&names.join("; "))
    }
}
