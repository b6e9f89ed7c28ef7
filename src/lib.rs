//! Rapporteur checks session reports against their form while they are being written.
//!
//! ```text
//! text typed, pasted or dropped
//!   -> import   (whole documents only: finds the fields by their labels)      -> Draft
//!   -> reading  (one field's text, by its kind)                               -> Reading
//!   -> rules    (local: one reading; cross: several readings)                 -> Diagnostics
//! ```
//!
//! Start with [`Checker`] for a draft that changes, [`check`] for one that does not, [`template`] for a form. From one form
//! to the next of the same session lead [`carry_over`] and [`compare`].

mod by_field;
pub mod characters;
mod checker;
pub mod diagnostic;
#[cfg(feature = "documents")]
pub mod documents;
mod draft;
mod figures;
mod file_name;
pub mod first;
mod host;
pub mod import;
#[cfg(feature = "json")]
pub mod json_schema;
mod lower_case;
#[cfg(feature = "messages")]
pub mod messages;
mod order;
pub mod reading;
#[cfg(not(target_arch = "wasm32"))]
pub mod rule_history;
mod rules;
mod scan;
mod span;
pub mod stages;
pub mod template;
pub mod utf16;
#[cfg(not(target_arch = "wasm32"))]
mod validation;
#[cfg(all(target_arch = "wasm32", feature = "surface"))]
pub mod wasm;
pub mod words;

pub use by_field::ByField;
#[cfg(not(target_arch = "wasm32"))]
pub use checker::check;
pub use checker::{Change, Checker, EditRefused, FieldReport, Measure, Refused};
pub use diagnostic::{Code, Diagnostic, Fix, FixCode};
pub use draft::{Answer, Answers, Draft, SpeakerRow};
pub use figures::{DeclarationCount, DeclarationFigure, Figures, Known, PartFigure, PeopleFigure, figures};
pub use file_name::file_name;
pub use host::{Host, Url};
pub use import::{Import, ImportedReport, Passage, import_text, import_text_for};
pub use reading::Reading;
pub use rules::catalogue::{RULES, Rule};
pub use span::{Slice, Span};
pub use stages::{CarriedOver, DIFFERENCES, Difference, DifferenceCode};
#[cfg(not(target_arch = "wasm32"))]
pub use stages::{carry_over, compare};
pub use template::{Certainty, Flaw, Severity, Template, template, templates};

/// The README's Rust runs as it stands.
#[cfg(all(doctest, feature = "documents"))]
#[doc = include_str!("../README.md")]
pub struct Readme;
