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
        #[cfg(all(target_arch = "wasm32", feature = "surface"))]
        #[allow(dead_code, reason = "only wasm-bindgen reads it, to write the declarations")]
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

        #[cfg(all(target_arch = "wasm32", feature = "surface"))]
        #[allow(dead_code, reason = "only wasm-bindgen reads it, to write the declarations")]
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
    TextHiddenCharacters = "text/hidden-characters", [Warning] { count: number, name: string, class: string };
    /// Letters and their accents are stored apart.
    TextNormalForm = "text/normal-form", [Advice] { count: number, text: string, instead: string };
    /// Full-width Latin letters or ligatures.
    TextLetterForms = "text/letter-forms", [Advice] { count: number, text: string, instead: string };
    /// HTML tags or character references were pasted along.
    TextMarkup = "text/markup", [Warning] { count: number, text: string };
    /// The whole answer is in capitals.
    TextAllCapitals = "text/all-capitals", [Advice];
    /// A telephone number stands in a public report.
    TextPhoneNumber = "text/phone-number", [Advice] { text: string };
    /// A private e-mail address stands in a public report.
    TextMailAddress = "text/mail-address", [Advice] { text: string };

    // Lines
    /// One line is asked for and there are several.
    LineSeveralLines = "line/several-lines", [Warning] { lines: number };

    // Running text
    /// Text of the form was left in the answer.
    ProseTemplateText = "prose/template-text", [Warning, Error] { text: string };
    /// The question asks for two things, and the answer speaks of one.
    ProseOneSided = "prose/one-sided", [Advice] { found: string, missing: string };
    /// A word stands twice.
    ProseDoubledWord = "prose/doubled-word", [Advice] { text: string };
    /// No space behind a comma or full stop.
    ProseMissingSpace = "prose/missing-space", [Advice] { text: string };
    /// Lines end where a page's column ended.
    ProseHardLineBreaks = "prose/hard-line-breaks", [Advice] { count: number };

    // Word limits
    /// More words than the form allows.
    WordsOverLimit = "words/over-limit", [Warning, Error] { used: number, limit: number, over: number };

    // Session types and other choices
    /// None of the session types of the meeting.
    SessionTypeUnknown = "session-type/unknown", [Error, Warning, Advice] { text: string };
    /// A session type under another name than the official one, or misspelt.
    SessionTypeUnofficial = "session-type/unofficial-name", [Advice, Warning] { text: string, name: string };
    /// Several session types where one is asked, or a name as near to one as to another.
    SessionTypeAmbiguous = "session-type/ambiguous", [Error, Warning, Advice] { text: string, names: string };
    /// A format (panel, round table) where the type is asked.
    SessionTypeFormatOnly = "session-type/format-only", [Error, Warning, Advice] { text: string };
    /// None of the choices that the form offers.
    ChoiceUnknown = "choice/unknown", [Error, Warning] { text: string };
    /// A choice of one's own where the form welcomes them.
    ChoiceUnlisted = "choice/unlisted", [Advice] { text: string };
    /// A choice under another name than the official one, or misspelt.
    ChoiceUnofficial = "choice/unofficial-name", [Advice, Warning] { text: string, name: string };
    /// A name as near to one choice as to another.
    ChoiceAmbiguous = "choice/ambiguous", [Error, Warning, Advice] { text: string, names: string };
    /// More choices than the form asks for.
    ChoiceTooMany = "choice/too-many", [Error, Warning] { found: number, limit: number };
    /// A choice that belongs to another choice than the one made.
    ChoiceOutsideParent = "choice/outside-parent", [Advice] { name: string, parent: string };

    // Time slots
    /// No date and time can be read.
    SlotUnreadable = "slot/unreadable", [Error];
    /// Times without a day.
    SlotDateMissing = "slot/date-missing", [Error];
    /// A day without times.
    SlotTimeMissing = "slot/time-missing", [Error];
    /// A start without an end.
    SlotEndMissing = "slot/end-missing", [Warning];
    /// The date has no year.
    SlotYearMissing = "slot/year-missing", [Warning] { year: string };
    /// The figures of a date may be read with the day first or with the month first.
    SlotDayOrder = "slot/day-order", [Error, Advice] { first: string, second: string };
    /// A day that the calendar does not have.
    SlotNoSuchDay = "slot/no-such-day", [Error];
    /// A time of day that no clock shows.
    SlotNoSuchTime = "slot/no-such-time", [Error];
    /// The weekday beside the date is another one.
    SlotWeekday = "slot/weekday", [Warning] { date: string, weekday: number };
    /// Outside the days of the meeting.
    SlotOutsideMeeting = "slot/outside-meeting", [Error] { first: string, last: string };
    /// More than one slot where the form asks for one.
    SlotSeveral = "slot/several", [Warning];
    /// The end is not after the start.
    SlotEndBeforeStart = "slot/end-before-start", [Error, Warning] { start: string, end: string };
    /// The length beside the slot is not the slot's.
    SlotLength = "slot/length", [Warning] { stated: number, actual: number };
    /// Times in another zone than the meeting's.
    SlotTimeZone = "slot/time-zone", [Advice] { local: string };
    /// Nothing tells whether the morning or the afternoon is meant.
    SlotMorningOrAfternoon = "slot/morning-or-afternoon", [Warning] { first: string, second: string };
    /// `am` or `pm` says another thing than the hour.
    SlotHalfOfDay = "slot/half-of-day", [Warning];
    /// `pm` beside a time of the 24-hour clock.
    SlotSpareHalfOfDay = "slot/spare-half-of-day", [Advice];

    // Persons
    /// The answer is that there is nobody to name.
    PeopleNobody = "people/nobody", [Advice] { text: string };
    /// A name is still to come.
    PeoplePlaceholder = "people/placeholder", [Warning] { text: string };
    /// A form of address without a name.
    PeopleNameMissing = "people/name-missing", [Error];
    /// One person or body twice in one answer.
    PeopleDuplicate = "people/duplicate", [Warning] { name: string };
    /// One person in two roles that should be apart.
    RolesSamePerson = "roles/same-person", [Advice] { name: string, other: string };

    // Speakers
    /// The answer is that there are no speakers.
    SpeakersNobody = "speakers/nobody", [Advice] { text: string };
    /// A speaker or a speaker's affiliation is still to come.
    SpeakerPlaceholder = "speakers/placeholder", [Warning] { text: string };
    /// One speaker twice.
    SpeakerDuplicate = "speakers/duplicate", [Warning, Advice] { name: string };
    /// A speaker without a name.
    SpeakerNameMissing = "speakers/name-missing", [Error];
    /// A speaker without an affiliation.
    SpeakerAffiliationMissing = "speakers/affiliation-missing", [Warning, Error, Advice] { name: string };
    /// A speaker without a gender declaration where the form asks for one.
    SpeakerGenderUndeclared = "speakers/gender-undeclared", [Error, Warning, Advice] { name: string };
    /// A speaker without a declaration, under a heading that sorts by gender.
    SpeakerSortedByHeading = "speakers/sorted-by-heading", [Error, Warning, Advice] { name: string, heading: string };
    /// A gender declaration that the form does not offer.
    SpeakerDeclarationUnlisted = "speakers/declaration-unlisted", [Advice] { text: string };
    /// More than one gender declaration for one speaker.
    SpeakerDeclarationUnclear = "speakers/declaration-unclear", [Warning] { text: string };

    // Items
    /// More items than the form allows.
    ItemsTooMany = "items/too-many", [Error] { found: number, limit: number };
    /// A list marker with nothing behind it.
    ItemsEmpty = "items/empty", [Warning] { text: string };
    /// The same item again.
    ItemsDoubled = "items/doubled", [Warning] { first: number, second: number };
    /// An item that cannot be understood by itself.
    ItemsNotAlone = "items/not-alone", [Warning, Advice] { text: string };

    // Head counts
    /// No head count can be read.
    HeadCountUnreadable = "head-count/unreadable", [Error];
    /// Words such as "most" where a figure is asked.
    HeadCountNoFigure = "head-count/no-figure", [Error] { text: string };
    /// Several figures, and nothing says which one is meant.
    HeadCountUnclear = "head-count/unclear", [Warning];
    /// "Not applicable" where people can be counted or are unknown.
    HeadCountNotApplicable = "head-count/not-applicable", [Warning] { text: string };
    /// A share where the whole itself is asked.
    HeadCountShareOfNothing = "head-count/share-of-nothing", [Error];
    /// A share of more than everybody.
    HeadCountShareAboveWhole = "head-count/share-above-whole", [Error];
    /// A share and a number of people in one answer.
    HeadCountMixed = "head-count/mixed", [Advice];
    /// A count of other people than the question asks for.
    HeadCountOtherPeople = "head-count/other-people", [Warning, Advice];
    /// Onsite and online do not add up to the total beside them.
    HeadCountPartsDiffer = "head-count/parts-differ", [Warning] { parts: number, total: number };
    /// A part is larger than the whole; a warning where one of them is an estimate.
    HeadCountAboveWhole = "head-count/above-whole", [Error, Warning] { part: number, whole: number };
    /// A part is known, the whole has not been written.
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
    /// The beginning of the address is misspelt: `http//`, `htps://`.
    LinkSchemeBroken = "links/scheme-broken", [Error] { text: string };
    /// The address has no `https://`.
    LinkSchemeMissing = "links/scheme-missing", [Advice] { text: string };
    /// An address that leads to no page of the web: `file:`, `javascript:`, `mailto:`.
    LinkNotWeb = "links/not-web", [Error, Warning] { text: string, scheme: string };
    /// A space or a line break stands inside the address.
    LinkParted = "links/parted", [Warning] { text: string };
    /// Two addresses without a space between.
    LinkRunTogether = "links/run-together", [Warning] { text: string };
    /// An address that opens only inside one network.
    LinkPrivate = "links/private-address", [Advice] { text: string, host: string };
    /// An address that was given before.
    LinkDuplicate = "links/duplicate", [Advice] { text: string };
    /// Text without any address.
    LinkMissing = "links/no-address", [Warning] { text: string };
}

fixes! {
    /// Put the official name in place of another one.
    UseOfficialName = "use-official-name";
    /// Take out characters that cannot be seen.
    RemoveHiddenCharacters = "remove-hidden-characters";
    /// Store letters with their accents.
    ComposeCharacters = "compose-characters";
    /// Put ordinary letters in place of special forms.
    UseOrdinaryLetters = "use-ordinary-letters";
    /// Take out tags, and put characters in place of their references.
    RemoveMarkup = "remove-markup";
    /// Take out text of the form.
    RemoveTemplateText = "remove-template-text";
    /// Take out a word that stands twice.
    RemoveDoubledWord = "remove-doubled-word";
    /// Put a space behind a comma or full stop.
    InsertSpace = "insert-space";
    /// Join lines that belong together.
    JoinLines = "join-lines";
    /// Take out a list marker with nothing behind it.
    RemoveEmptyItem = "remove-empty-item";
    /// Put `https://` before an address.
    AddScheme = "add-scheme";
    /// Mend the beginning of an address.
    RepairScheme = "repair-scheme";
    /// Take the space or the line break out of an address.
    JoinAddress = "join-address";
    /// Put two addresses on lines of their own.
    PartAddresses = "part-addresses";
    /// Put the date and time in their usual form.
    UseCanonicalSlot = "use-canonical-slot";
    /// Add the year of the meeting to a date.
    AddYear = "add-year";
    /// Take `pm` off a time of the 24-hour clock.
    RemoveHalfOfDay = "remove-half-of-day";
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
