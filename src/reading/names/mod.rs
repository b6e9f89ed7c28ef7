//! Names in a list: honorifics, affiliations, separators, and whether two names are the same.
//!
//! ```text
//! text -> lines (without numbers and bullets) -> labels and semicolons -> pieces (between commas, dashes, brackets)
//!      -> entries (one for each person or body) -> parsed (honorific, name, role, affiliation)
//! ```
//! No name, title or pronoun is ever read for a gender.

mod entries;
mod fold;
mod key;
mod lines;
mod look;
mod parsed;
mod pieces;
mod table;
pub(crate) mod words;

pub(crate) use entries::{Entry, Style, entries};
pub(crate) use fold::fold;
pub(crate) use key::Key;
pub(crate) use lines::lines;
pub(crate) use look::{bare, is_nobody, is_note, is_placeholder};
pub(crate) use parsed::{Declares, Parsed, parse};
