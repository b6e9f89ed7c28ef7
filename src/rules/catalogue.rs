//! Every rule that there is: stable code, severities, parameters. The one place where a code is declared.
//!
//! Message and explanation of the rule `words/over-limit` stand in `locales/` under `words-over-limit`.
//! A code never changes its meaning.

use serde::{Serialize, Serializer};

use crate::template::Severity;

/// A rule as the catalogue lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The rule.
    pub code: Code,
    /// The severities that it may speak with, the usual one first.
    pub severities: &'static [Severity],
    /// The parameters of its message, by name.
    pub params: &'static [&'static str],
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal, [$($severity:ident),+] $({ $($param:ident: $type:ident),+ })?;)+) => {
        /// The code of a rule.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)+ }

        impl Code {
            /// The code as it is written: family, stroke, name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code,)+ }
            }
        }

        /// Every rule, family by family.
        pub const RULES: &[Rule] = &[$(Rule {
            code: Code::$name,
            severities: &[$(Severity::$severity),+],
            params: &[$($(stringify!($param)),+)?],
        },)+];

        /// The rules as TypeScript: a union that is told apart by the code.
        #[cfg(target_arch = "wasm32")]
        pub(crate) const FINDING_TYPES: &str = concat!(
            "/** The code of a rule. */\nexport type Code = Finding[\"code\"];\n",
            "/** A rule's code with the values for its message. */\nexport type Finding =",
            $("\n  | { code: \"", $code, "\"; params: { ", $($(stringify!($param), ": ", stringify!($type), "; ",)+)? "} }",)+
            ";\n",
        );
    };
}

macro_rules! fixes {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)+) => {
        /// What a fix does. Its title stands in `locales/` under this code after `fix-`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FixCode { $($(#[$doc])* $name,)+ }

        impl FixCode {
            /// Every kind of fix.
            pub const ALL: &[FixCode] = &[$(FixCode::$name,)+];

            /// The code as it is written.
            pub const fn as_str(self) -> &'static str {
                match self { $(FixCode::$name => $code,)+ }
            }
        }

        #[cfg(target_arch = "wasm32")]
        pub(crate) const FIX_CODE_TYPE: &str = concat!(
            "/** What a fix does. */\nexport type FixCode =", $("\n  | \"", $code, "\"",)+ ";\n",
        );
    };
}

rules! {
    // Any field
    /// The form asks for an answer and there is none.
    FieldMissing = "field/missing", [Error, Warning, Advice];
    /// The answer is a placeholder such as TBC.
    FieldPlaceholder = "field/placeholder", [Error, Warning, Advice] { text: string };
    /// Characters that cannot be seen stand in the text.
    TextHiddenCharacters = "text/hidden-characters", [Warning, Advice] { count: number, name: string };

    // Lines
    /// One line is asked for and there are several.
    LineSeveralLines = "line/several-lines", [Warning] { lines: number };

    // Word limits
    /// More words than the form allows.
    WordsOverLimit = "words/over-limit", [Warning, Error] { used: number, limit: number, over: number };

    // Session types and other choices
    /// None of the session types of the meeting.
    SessionTypeUnknown = "session-type/unknown", [Error, Warning] { text: string };
    /// A session type under another name than the official one.
    SessionTypeUnofficial = "session-type/unofficial-name", [Warning, Advice] { text: string, name: string };
    /// A format (panel, round table) where the type is asked.
    SessionTypeFormatOnly = "session-type/format-only", [Error] { text: string };
    /// None of the choices that the form offers.
    ChoiceUnknown = "choice/unknown", [Error, Warning, Advice] { text: string };
    /// A choice under another name than the official one.
    ChoiceUnofficial = "choice/unofficial-name", [Advice] { text: string, name: string };
    /// More choices than the form asks for.
    ChoiceTooMany = "choice/too-many", [Error, Warning] { found: number, limit: number };
    /// A choice that belongs to another choice than the one made.
    ChoiceOutsideParent = "choice/outside-parent", [Advice] { name: string, parent: string };

    // Time slots
    /// No date and time can be read.
    SlotUnreadable = "slot/unreadable", [Error];
    /// The date has no year.
    SlotYearMissing = "slot/year-missing", [Warning] { year: number };
    /// Outside the days of the meeting.
    SlotOutsideMeeting = "slot/outside-meeting", [Error, Warning] { first: string, last: string };

    // Persons
    /// A speaker without a name.
    SpeakerNameMissing = "speakers/name-missing", [Error];
    /// A speaker without an affiliation.
    SpeakerAffiliationMissing = "speakers/affiliation-missing", [Warning] { name: string };
    /// A speaker without a gender declaration where the form asks for one.
    SpeakerGenderUndeclared = "speakers/gender-undeclared", [Error, Warning] { name: string };

    // Items
    /// More items than the form allows.
    ItemsTooMany = "items/too-many", [Error] { found: number, limit: number };

    // Head counts
    /// No head count can be read.
    HeadCountUnreadable = "head-count/unreadable", [Error];
    /// A part is larger than the whole.
    HeadCountAboveWhole = "head-count/above-whole", [Error] { part: number, whole: number };
    /// A part is known, the whole is not.
    HeadCountWithoutWhole = "head-count/without-whole", [Warning];
    /// Fewer people than speakers.
    HeadCountBelowSpeakers = "head-count/below-speakers", [Advice] { speakers: number, whole: number };

    // Links
    /// No web address can be read.
    LinkUnreadable = "links/unreadable", [Error] { text: string };
    /// A copy of an address that was shortened for display.
    LinkShortened = "links/shortened", [Error] { text: string };

    // Import
    /// The text holds no report on a known form.
    ImportNoKnownForm = "import/no-known-form", [Error] { labels: number };
    /// The labels fit several forms; one was taken.
    ImportFormAssumed = "import/form-assumed", [Advice] { name: string, others: string };
}

fixes! {
    /// Put the official name in place of another one.
    UseOfficialName = "use-official-name";
    /// Put the date and time in their usual form.
    UseCanonicalSlot = "use-canonical-slot";
}

impl Code {
    /// The rule with this code.
    pub fn parse(code: &str) -> Option<Code> {
        RULES.iter().map(|rule| rule.code).find(|known| known.as_str() == code)
    }

    /// What the catalogue says of this rule.
    pub fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Serialize for FixCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
