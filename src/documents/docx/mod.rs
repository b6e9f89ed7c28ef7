//! Office Open XML text documents (ECMA-376, ISO/IEC 29500; transitional and strict).
//!
//! Those that this module writes hold each answer in a content control whose tag names form and field,
//! `rapporteur:igf-2018-short:title`. A paragraph is a line, a numbered or bulleted paragraph a line with its marker. A
//! control with the tag `rapporteur:char:11` stands for a character that XML cannot hold.

mod archive;
mod body;
pub(super) mod numbering;
mod read;
mod write;
mod xml;

pub(super) use archive::looks_like_archive;
pub(super) use read::read;
pub(super) use write::write;

const TAG: &str = "rapporteur:";
const CHAR_TAG: &str = "rapporteur:char:";
