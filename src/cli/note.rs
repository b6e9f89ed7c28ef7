//! What the program finds beside the rules of the core: rules that a report switches off.

use rapporteur::Severity;

/// A finding that no rule of the core makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A code that no rule has.
    UnknownRule,
    /// A rule is switched off without a reason.
    ReasonMissing,
    /// A rule is switched off that would not speak.
    Unused,
    /// A front matter that cannot be read.
    Unreadable,
}

impl Kind {
    /// All of them.
    pub const ALL: &[Kind] = &[Kind::UnknownRule, Kind::ReasonMissing, Kind::Unused, Kind::Unreadable];

    /// The code, as rules have one.
    pub fn code(self) -> &'static str {
        match self {
            Kind::UnknownRule => "front-matter/unknown-rule",
            Kind::ReasonMissing => "front-matter/reason-missing",
            Kind::Unused => "front-matter/unused",
            Kind::Unreadable => "front-matter/unreadable",
        }
    }

    /// How much it weighs.
    pub fn severity(self) -> Severity {
        match self {
            Kind::UnknownRule | Kind::ReasonMissing | Kind::Unreadable => Severity::Error,
            Kind::Unused => Severity::Warning,
        }
    }

    /// The note with this code.
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}
