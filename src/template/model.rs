//! The data model of a template: what one form asks. Data, not code.
//!
//! The build script compiles this same file to check the data files in `templates/`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

/// What one form asks: its fields in order, their limits, the meeting it belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Stable identifier, for example `igf-2018-short`.
    #[validate(custom(function = "identifier"))]
    pub id: String,
    /// What people call the form.
    #[validate(length(min = 1))]
    pub name: String,
    /// Language of the labels, as a BCP 47 tag.
    #[validate(length(min = 2))]
    pub language: String,
    /// Headings under which published pages print a report on this form.
    #[serde(default)]
    pub headings: Vec<String>,
    /// Id of the form on which the same session was reported before, where there is one: this form's report can be begun
    /// from that one.
    #[serde(default)]
    pub follows: Option<String>,
    /// The meeting whose sessions are reported.
    #[serde(default)]
    #[validate(nested)]
    pub meeting: Option<Meeting>,
    /// How words are counted.
    #[serde(default)]
    pub word_count: WordCount,
    /// An overrun of a word limit up to this many per cent of the limit is a warning, a larger one an error.
    #[serde(default = "default_tolerance")]
    #[validate(range(max = 1000))]
    pub tolerance_percent: u32,
    /// The questions, in the form's order.
    #[validate(length(min = 1, max = 500), nested)]
    pub fields: Vec<Field>,
    /// What holds between fields.
    #[serde(default)]
    #[validate(length(max = 500))]
    pub relations: Vec<Relation>,
}

fn default_tolerance() -> u32 {
    10
}

/// The meeting that a form belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its name, for example `IGF 2018`.
    #[validate(length(min = 1))]
    pub name: String,
    /// Town and country.
    pub place: String,
    /// Its days, in order.
    #[validate(length(min = 1), nested)]
    pub days: Vec<Day>,
    /// Local time minus UTC, in minutes.
    #[validate(range(min = -840, max = 840))]
    pub utc_offset_minutes: i32,
}

/// One day of a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The date as `2018-11-12`.
    #[validate(custom(function = "date"))]
    pub date: String,
    /// How sure it is that the meeting has this day.
    pub certainty: Certainty,
}

/// How sure a rule of a form is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The words were read on a published page.
    Seen,
    /// Follows from filed reports.
    Inferred,
    /// Customary, not found on a page again.
    Recalled,
}

/// A way of counting words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum WordCount {
    /// As a word processor counts: runs between white space, each CJK ideograph and kana by itself, list markers
    /// at the start of a line not at all.
    #[default]
    WordProcessor,
    /// Runs between white space and nothing else: list markers count, a sentence without spaces is one word.
    WhiteSpace,
}

/// The sort of answer that a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One of the session types of the meeting.
    SessionType,
    /// One line of text.
    Line,
    /// When the session took place.
    TimeSlot,
    /// Persons or bodies, by name.
    People,
    /// Persons with affiliation and, where the form asks, their own gender declaration.
    Speakers,
    /// One of a list of options, or several.
    Choice,
    /// Separate statements, such as key messages.
    Items,
    /// Running text.
    Prose,
    /// How many people, as a figure, a range or a share.
    HeadCount,
    /// Web addresses.
    Links,
}

impl Kind {
    /// The word for it in a template.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::SessionType => "session-type",
            Kind::Line => "line",
            Kind::TimeSlot => "time-slot",
            Kind::People => "people",
            Kind::Speakers => "speakers",
            Kind::Choice => "choice",
            Kind::Items => "items",
            Kind::Prose => "prose",
            Kind::HeadCount => "head-count",
            Kind::Links => "links",
        }
    }
}

/// How much a departure from the form weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Departs from the form.
    Error,
    /// May be accepted, and should be looked at.
    Warning,
    /// Could be better.
    Advice,
}

/// One question of a form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Stable identifier, for example `key_messages`.
    #[validate(custom(function = "identifier"))]
    pub id: String,
    /// The question as the form prints it, without limits and examples.
    #[validate(length(min = 1))]
    pub label: String,
    /// Other wordings of the label that the form or its pages use.
    #[serde(default)]
    pub other_labels: Vec<String>,
    /// What the form prints beside the label to explain it; part of the question, never of an answer.
    #[serde(default)]
    pub hint: Option<String>,
    /// Openings that the form prints as examples; part of the question, never of an answer.
    #[serde(default)]
    pub examples: Vec<String>,
    /// For prose: what the question asks to be told apart, such as agreement and divergence.
    #[serde(default)]
    #[validate(nested)]
    pub asks_for: Vec<Aspect>,
    /// The sort of answer.
    pub kind: Kind,
    /// How much a missing answer weighs; an optional field has none.
    #[serde(default)]
    pub required: Option<Severity>,
    /// At most so many words. For items: all items together.
    #[serde(default)]
    #[validate(nested)]
    pub words: Option<Limit>,
    /// At most so many items, choices or lines.
    #[serde(default)]
    #[validate(nested)]
    pub items: Option<Limit>,
    /// The answers to choose from.
    #[serde(default)]
    #[validate(nested)]
    pub options: Vec<Choice>,
    /// How much an answer that is none of the options weighs; without it other answers are welcome.
    #[serde(default)]
    pub unknown: Option<Severity>,
    /// Formats of a session (panel, round table): often written where the type is asked, but no type.
    #[serde(default)]
    #[validate(nested)]
    pub formats: Vec<Choice>,
    /// For speakers: the declarations of gender that the form offers.
    #[serde(default)]
    #[validate(nested)]
    pub declarations: Vec<Choice>,
    /// For speakers: how much a missing declaration weighs; without it none is asked.
    #[serde(default)]
    pub declaration_required: Option<Severity>,
    /// For speakers: how much a missing affiliation weighs; without it none is asked.
    #[serde(default)]
    pub affiliation_required: Option<Severity>,
    /// The section of the form that the field opens: `session`, `people`, `substance`, `participation`, `outputs`, for
    /// which there are headings in every language, or a heading of one's own. Fields without it stay in the section above.
    #[serde(default)]
    #[validate(length(min = 1))]
    pub section: Option<String>,
}

/// One of several things that a question asks for, and the words by which an answer is seen to speak of it.
///
/// Words are in lower case and stand for every word that begins with them. Those of scripts without case (Arabic, Chinese)
/// may stand anywhere in a word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Aspect {
    /// What it is, in the form's language: `divergence`.
    #[validate(length(min = 1))]
    pub name: String,
    /// Words that speak of it.
    #[validate(length(min = 1), custom(function = "lower_case"))]
    pub cues: Vec<String>,
    /// Words that may speak of it: an answer with one of them is not said to leave it out.
    #[serde(default)]
    #[validate(custom(function = "lower_case"))]
    pub hints: Vec<String>,
}

/// A limit of a form, and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The largest number allowed.
    #[validate(range(min = 1))]
    pub at_most: u32,
    /// How sure the limit is.
    pub certainty: Certainty,
}

/// One of the answers that a form offers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The official name.
    #[validate(length(min = 1))]
    pub name: String,
    /// Other names and abbreviations that mean the same.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Official names of the choices in another field that this one belongs to, where that is known.
    #[serde(default)]
    pub within: Vec<String>,
}

/// What holds between two or more fields. Each is named by field ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "surface"), derive(tsify::Tsify))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Relation {
    /// The head count `part` counts some of the people in the head count `whole`.
    PartOf {
        /// Field with the smaller count.
        part: String,
        /// Field with the larger count.
        whole: String,
    },
    /// The choices of `child` belong to choices of `parent`.
    Within {
        /// Field with the narrower choice.
        child: String,
        /// Field with the wider choice.
        parent: String,
    },
    /// The speakers, or those of them who made one of `declarations`, are among the people in the head count `whole`.
    SpeakersAmong {
        /// Field with the speakers.
        speakers: String,
        /// Field with the head count.
        whole: String,
        /// Official names of declarations; empty for all speakers.
        #[serde(default)]
        declarations: Vec<String>,
    },
    /// One person should not stand in two of these fields.
    DistinctRoles {
        /// Fields with people or speakers.
        fields: Vec<String>,
    },
}

/// What an identifier is, as the end of a sentence.
pub const IDENTIFIER: &str = "must be lower-case letters, digits, - and _, and begin with a letter or digit";
/// What a date is, as the end of a sentence.
pub const DATE: &str = "must be a day that exists, written as 2018-11-12";
/// What a word in lower case is, as the end of a sentence.
pub const LOWER_CASE: &str = "must be words in lower case";

/// Whether a text can be the identifier of a template or a field. `__proto__` is none: JavaScript's objects take no such key.
pub fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && text.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-' || c == b'_')
}

/// Whether a text is a word in lower case.
pub fn is_lower_case(word: &str) -> bool {
    !word.is_empty() && !word.contains(char::is_uppercase)
}

fn identifier(text: &str) -> Result<(), ValidationError> {
    ensure(is_identifier(text), "identifier", IDENTIFIER)
}

fn lower_case(words: &[String]) -> Result<(), ValidationError> {
    ensure(words.iter().all(|word| is_lower_case(word)), "case", LOWER_CASE)
}

fn date(text: &str) -> Result<(), ValidationError> {
    ensure(parse_date(text).is_some(), "date", DATE)
}

fn ensure(holds: bool, code: &'static str, rule: &'static str) -> Result<(), ValidationError> {
    if holds { Ok(()) } else { Err(ValidationError::new(code).with_message(Cow::Borrowed(rule))) }
}

/// The day that `2018-11-12` names, if there is such a day.
pub fn parse_date(text: &str) -> Option<time::Date> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let two_digits = |s: &str| s.len() == 2 && s.bytes().all(|b| b.is_ascii_digit());
    if parts.next().is_some() || year.len() != 4 || !two_digits(month) || !two_digits(day) {
        return None;
    }
    let month = time::Month::try_from(month.parse::<u8>().ok()?).ok()?;
    time::Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
}
