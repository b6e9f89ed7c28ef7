//! Every sort of difference between two reports: stable code, severity, parameters. The one place where a code is
//! declared.
//!
//! Message and explanation of `compare/speaker-lost` stand in `locales/` under `compare-speaker-lost`. A code never
//! changes its meaning.

use serde::{Serialize, Serializer};

use crate::template::Severity;

/// A sort of difference as the catalogue lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DifferenceRule {
    /// The sort.
    pub code: DifferenceCode,
    /// The parameters of its message, by name.
    pub params: &'static [&'static str],
}

macro_rules! differences {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident $({ $($param:ident: $type:ident),+ })?;)+) => {
        /// The code of a sort of difference.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DifferenceCode { $($(#[$doc])* $name,)+ }

        impl DifferenceCode {
            /// The code as it is written: family, stroke, name.
            pub const fn as_str(self) -> &'static str {
                match self { $(DifferenceCode::$name => $code,)+ }
            }

            /// How much it weighs.
            pub const fn severity(self) -> Severity {
                match self { $(DifferenceCode::$name => Severity::$severity,)+ }
            }
        }

        /// Every sort of difference.
        pub const DIFFERENCES: &[DifferenceRule] = &[$(DifferenceRule {
            code: DifferenceCode::$name,
            params: &[$($(stringify!($param)),+)?],
        },)+];

        /// The sorts as TypeScript: a union that is told apart by the code.
        #[cfg(all(target_arch = "wasm32", feature = "surface"))]
        #[allow(dead_code, reason = "only wasm-bindgen reads it, to write the declarations")]
        pub(crate) const DIFFERENCE_TYPES: &str = concat!(
            "/** The code of a difference between two reports. */\n",
            "export type DifferenceCode = DifferenceFinding[\"code\"];\n",
            "/** A difference's code with the values for its message. */\nexport type DifferenceFinding =",
            $("\n  | { code: \"", $code, "\"; params: { ", $($(stringify!($param), ": ", stringify!($type), "; ",)+)? "} }",)+
            ";\n",
        );
    };
}

differences! {
    // Any field
    /// The earlier report has an answer, the later one none.
    AnswerLost = "compare/answer-lost", Warning;

    // Persons and bodies
    /// A person or body is no longer named.
    PersonLost = "compare/person-lost", Warning { name: string };
    /// A person or body is named that the earlier report does not have.
    PersonAdded = "compare/person-added", Advice { name: string };
    /// A speaker is no longer listed.
    SpeakerLost = "compare/speaker-lost", Warning { name: string };
    /// A speaker is listed whom the earlier report does not have.
    SpeakerAdded = "compare/speaker-added", Advice { name: string };
    /// What may be the same name is written in another way.
    NameChanged = "compare/name-changed", Advice { before: string, after: string };
    /// A person stands under another question than before.
    RoleChanged = "compare/role-changed", Warning { name: string, before: string, after: string };
    /// A speaker's own declaration of gender is no longer there.
    DeclarationLost = "compare/declaration-lost", Warning { name: string, declaration: string };
    /// A speaker's own declaration of gender is another one.
    DeclarationChanged = "compare/declaration-changed", Warning { name: string, before: string, after: string };
    /// A speaker's affiliation is no longer there.
    AffiliationLost = "compare/affiliation-lost", Advice { name: string, affiliation: string };
    /// A speaker's affiliation is another one.
    AffiliationChanged = "compare/affiliation-changed", Advice { name: string, before: string, after: string };

    // Single answers
    /// The session type is another one.
    SessionTypeChanged = "compare/session-type-changed", Warning { before: string, after: string };
    /// The line (a title) has other words.
    LineChanged = "compare/line-changed", Advice { before: string, after: string };
    /// Day, start or end are others, or no longer there.
    SlotChanged = "compare/slot-changed", Warning { before: string, after: string };
    /// The choice (a theme) is another one.
    ChoiceChanged = "compare/choice-changed", Warning { before: string, after: string };
    /// The head counts contradict each other.
    HeadCountChanged = "compare/head-count-changed", Warning { before: string, after: string };
    /// There are fewer items (key messages) than before.
    ItemsFewer = "compare/items-fewer", Advice { before: number, after: number };
    /// A link is no longer there.
    LinkLost = "compare/link-lost", Warning { text: string };
}

impl Serialize for DifferenceCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
