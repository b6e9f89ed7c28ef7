//! Names in a list: honorifics, affiliations, separators, and whether two names are the same.
//!
//! ```text
//! text -> lines (without numbers and bullets) -> labels and semicolons -> pieces (between commas, dashes, brackets)
//!      -> entries (one for each person or body) -> parsed (honorific, name, role, affiliation)
//! ```
//! No name, title or pronoun is ever read for a gender.

mod contact;
pub(crate) mod declared;
mod entries;
mod fold;
mod joined;
mod key;
mod lines;
mod look;
mod markup;
mod parsed;
mod pieces;
mod sentences;
mod shared;
mod table;
mod together;
mod usual;
pub(crate) mod words;

pub(crate) use contact::{is_contact, is_mail_address};
pub(crate) use entries::{Entry, Style, entries};
pub(crate) use fold::{Folded, fold, half_width, spaced};
pub(crate) use key::Key;
pub(crate) use lines::lines;
pub(crate) use look::{
    bare, is_label, is_nobody, is_note, is_office, is_only_office, is_placeholder, is_to_fill_in, without_lead,
};
pub(crate) use markup::without_markup;
pub(crate) use parsed::{Declares, Parsed, Sorts, parse};
pub(crate) use shared::share;
pub(crate) use table::{Kinds, Table};
pub(crate) use usual::is_usual;
