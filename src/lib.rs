//! Rapporteur checks session reports against their form while they are being written.
//!
//! ```text
//! text typed, pasted or dropped
//!   -> import   (whole documents only: finds the fields by their labels)      -> Draft
//!   -> reading  (one field's text, by its kind)                               -> Reading
//!   -> rules    (local: one reading; cross: several readings)                 -> Diagnostics
//! ```
//!
//! Start with [`Checker`] for a draft that changes, [`check`] for one that does not, [`template`] for a form.

mod by_field;
pub mod characters;
mod checker;
pub mod diagnostic;
mod draft;
mod host;
pub mod import;
#[cfg(feature = "messages")]
pub mod messages;
mod order;
pub mod reading;
mod rules;
mod span;
pub mod template;
pub mod utf16;
#[cfg(not(target_arch = "wasm32"))]
mod validation;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
pub mod words;

pub use by_field::ByField;
#[cfg(not(target_arch = "wasm32"))]
pub use checker::check;
pub use checker::{Change, Checker, FieldReport, Measure, Refused};
pub use diagnostic::{Code, Diagnostic, Fix, FixCode};
pub use draft::{Answer, Answers, Draft, SpeakerRow};
pub use host::{Host, Url};
pub use import::{Import, ImportedReport, Passage, import_text};
pub use reading::Reading;
pub use rules::catalogue::{RULES, Rule};
pub use span::{Slice, Span};
pub use template::{Certainty, Severity, Template, template, templates};

/// The README's Rust runs as it stands.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
