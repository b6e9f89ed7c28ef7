//! The format of a template as data: which keys there are and what each takes.
//!
//! One table serves the reader of templates that come from JavaScript and the format's JSON Schema. It follows
//! `model.rs` key by key, in the same order; a test holds the two against each other.

/// What a value may be.
#[derive(Debug)]
pub enum Shape {
    /// A text.
    Text(Sort),
    /// A whole number from one number up to another, from 0 on.
    Count(u32, u32),
    /// A whole number from one number up to another, on either side of 0.
    Integer(i32, i32),
    /// One of these words, in the order of the data type.
    Word(&'static [&'static str]),
    /// A list of such values, with at least so many and at most so many.
    List(&'static Shape, usize, usize),
    /// An object with these keys.
    Record(&'static Record),
    /// An object with exactly one of these keys.
    OneOf(&'static [(&'static str, &'static Record)]),
}

/// What a text must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Anything, with at least so many characters.
    Any(usize),
    /// A stable identifier.
    Identifier,
    /// A day, written as `2018-11-12`.
    Date,
    /// A word in lower case.
    LowerCase,
}

/// The keys of an object, in the order of the data type.
#[derive(Debug)]
pub struct Record {
    /// What the data type is called.
    pub name: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
}

/// One key of an object.
#[derive(Debug)]
pub struct Key {
    /// How it is written.
    pub name: &'static str,
    /// What it takes.
    pub shape: Shape,
    /// Whether it may be left out.
    pub presence: Presence,
}

/// Whether a key may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It must be there.
    Required,
    /// Without it, or with `null`, there is no value.
    Optional,
    /// Without it the value is this number, the number of a word, or an empty list.
    Default(u8),
}

use Presence::{Default, Optional, Required};
use Shape::{Count, Integer, List, OneOf, Text, Word};
use Sort::{Any, Date, Identifier, LowerCase};

/// A list as long as memory allows.
const ANY: usize = usize::MAX;

const fn key(name: &'static str, shape: Shape, presence: Presence) -> Key {
    Key { name, shape, presence }
}

const CERTAINTY: Shape = Word(&["seen", "inferred", "recalled"]);
const SEVERITY: Shape = Word(&["error", "warning", "advice"]);
const ANY_TEXT: Shape = Text(Any(0));
const FILLED: Shape = Text(Any(1));
const TEXTS: Shape = List(&ANY_TEXT, 0, ANY);
const LOWER_CASE: Shape = Text(LowerCase);
const CHOICES: Shape = List(&Shape::Record(&CHOICE), 0, ANY);
const LIMIT: Shape = Shape::Record(&LIMIT_KEYS);

/// The words for the kinds of field.
pub const KINDS: &[&str] =
    &["session-type", "line", "time-slot", "people", "speakers", "choice", "items", "prose", "head-count", "links"];

/// A template.
pub const TEMPLATE: Record = Record {
    name: "Template",
    keys: &[
        key("id", Text(Identifier), Required),
        key("name", FILLED, Required),
        key("language", Text(Any(2)), Required),
        key("headings", TEXTS, Default(0)),
        key("follows", ANY_TEXT, Optional),
        key("meeting", Shape::Record(&MEETING), Optional),
        key("word_count", Word(&["word-processor", "white-space"]), Default(0)),
        key("tolerance_percent", Count(0, 1000), Default(10)),
        key("fields", List(&Shape::Record(&FIELD), 1, 500), Required),
        key("relations", List(&RELATION, 0, 500), Default(0)),
    ],
};

const MEETING: Record = Record {
    name: "Meeting",
    keys: &[
        key("name", FILLED, Required),
        key("place", ANY_TEXT, Required),
        key("days", List(&Shape::Record(&DAY), 1, ANY), Required),
        key("utc_offset_minutes", Integer(-840, 840), Required),
    ],
};

const DAY: Record =
    Record { name: "Day", keys: &[key("date", Text(Date), Required), key("certainty", CERTAINTY, Required)] };

const FIELD: Record = Record {
    name: "Field",
    keys: &[
        key("id", Text(Identifier), Required),
        key("label", FILLED, Required),
        key("other_labels", TEXTS, Default(0)),
        key("hint", ANY_TEXT, Optional),
        key("examples", TEXTS, Default(0)),
        key("asks_for", List(&Shape::Record(&ASPECT), 0, ANY), Default(0)),
        key("kind", Word(KINDS), Required),
        key("required", SEVERITY, Optional),
        key("words", LIMIT, Optional),
        key("items", LIMIT, Optional),
        key("options", CHOICES, Default(0)),
        key("unknown", SEVERITY, Optional),
        key("formats", CHOICES, Default(0)),
        key("declarations", CHOICES, Default(0)),
        key("declaration_required", SEVERITY, Optional),
        key("affiliation_required", SEVERITY, Optional),
        key("section", FILLED, Optional),
    ],
};

const ASPECT: Record = Record {
    name: "Aspect",
    keys: &[
        key("name", FILLED, Required),
        key("cues", List(&LOWER_CASE, 1, ANY), Required),
        key("hints", List(&LOWER_CASE, 0, ANY), Default(0)),
    ],
};

const LIMIT_KEYS: Record = Record {
    name: "Limit",
    keys: &[key("at_most", Count(1, u32::MAX), Required), key("certainty", CERTAINTY, Required)],
};

const CHOICE: Record = Record {
    name: "Choice",
    keys: &[key("name", FILLED, Required), key("aliases", TEXTS, Default(0)), key("within", TEXTS, Default(0))],
};

const RELATION: Shape = OneOf(&[
    ("part_of", &Record { name: "PartOf", keys: &[key("part", ANY_TEXT, Required), key("whole", ANY_TEXT, Required)] }),
    (
        "within",
        &Record { name: "Within", keys: &[key("child", ANY_TEXT, Required), key("parent", ANY_TEXT, Required)] },
    ),
    (
        "speakers_among",
        &Record {
            name: "SpeakersAmong",
            keys: &[
                key("speakers", ANY_TEXT, Required),
                key("whole", ANY_TEXT, Required),
                key("declarations", TEXTS, Default(0)),
            ],
        },
    ),
    ("distinct_roles", &Record { name: "DistinctRoles", keys: &[key("fields", TEXTS, Required)] }),
]);
