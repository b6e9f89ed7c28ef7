//! Web pages.
//!
//! Those that this module writes say which field is what: the element with the attribute `data-rapporteur-form` holds a
//! report, each with `data-rapporteur-field` in it an answer. In an answer paragraphs stand for blocks between blank lines
//! and `br` for line breaks; `data-rapporteur-char` names a character that HTML cannot hold.

mod named;
mod read;
mod write;

pub(super) use write::write;

use super::NamedReport;

const FORM: &str = "data-rapporteur-form";
const FIELD: &str = "data-rapporteur-field";
const CHAR: &str = "data-rapporteur-char";

/// The text of a page, and the reports that it names.
pub(super) fn read(page: &str) -> (String, Option<Vec<NamedReport>>) {
    let reports = if page.contains(FORM) { named::read(page) } else { None };
    (read::text(page), reports)
}
