//! Readings: the typed meaning of one answer. One file per kind.
//!
//! A reading never guesses: what cannot be read says so. Readings are pure functions of the answer and the template.

pub mod broken_lines;
pub mod choice;
pub mod head_count;
pub mod items;
pub mod left_over;
pub mod line;
pub mod links;
pub(crate) mod names;
pub mod people;
mod phrases;
pub mod placeholder;
mod prepared;
pub mod prose;
pub mod session_type;
pub mod speakers;
pub mod time_slot;

use std::fmt;

use crate::draft::Answer;
use crate::host::Host;
use crate::scan::Scan;
use crate::template::{Field, Kind, Template};

pub use choice::Choices;
pub use head_count::HeadCount;
pub use items::Items;
pub use line::Line;
pub use links::Links;
pub use people::People;
pub use prose::Prose;
pub use session_type::SessionType;
pub use speakers::Speakers;
pub use time_slot::TimeSlot;

pub(crate) use names::fold as folded;
pub(crate) use prepared::Prepared;

/// What a reading may look at besides the answer.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The form.
    pub template: &'a Template,
    /// The question.
    pub field: &'a Field,
    /// The machine's services.
    pub host: &'a Host,
    /// The names of the field's options.
    pub(crate) names: &'a choice::FieldNames,
    /// What is prepared of the question for readings and rules of text.
    pub(crate) prepared: &'a Prepared,
    /// What one pass over the answer has found; of nothing where the answer is a table.
    pub(crate) scan: &'a Scan,
}

/// The typed meaning of one answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// Nothing has been written.
    Blank,
    /// Of [`Kind::SessionType`].
    SessionType(SessionType),
    /// Of [`Kind::Line`].
    Line(Line),
    /// Of [`Kind::TimeSlot`].
    TimeSlot(TimeSlot),
    /// Of [`Kind::People`].
    People(People),
    /// Of [`Kind::Speakers`].
    Speakers(Speakers),
    /// Of [`Kind::Choice`].
    Choices(Choices),
    /// Of [`Kind::Items`].
    Items(Items),
    /// Of [`Kind::Prose`].
    Prose(Prose),
    /// Of [`Kind::HeadCount`].
    HeadCount(HeadCount),
    /// Of [`Kind::Links`].
    Links(Links),
}

/// Reads one answer by the kind of its field.
pub fn read(cx: &Context<'_>, answer: &Answer) -> Reading {
    if answer.is_blank() {
        return Reading::Blank;
    }
    let text = match answer {
        Answer::Text(text) => text.as_str(),
        Answer::Rows(_) if cx.field.kind == Kind::Speakers => "",
        // Only speakers come as rows; the draft is refused at the door otherwise.
        Answer::Rows(_) => return Reading::Blank,
    };
    match cx.field.kind {
        Kind::SessionType => Reading::SessionType(session_type::read(cx, text)),
        Kind::Line => Reading::Line(line::read(text)),
        Kind::TimeSlot => Reading::TimeSlot(time_slot::read(cx, text)),
        Kind::People => Reading::People(people::read(cx, text)),
        Kind::Speakers => Reading::Speakers(speakers::read(cx, answer)),
        Kind::Choice => Reading::Choices(choice::read(cx, text)),
        Kind::Items => Reading::Items(items::read(cx, text)),
        Kind::Prose => Reading::Prose(prose::read(cx, text)),
        Kind::HeadCount => Reading::HeadCount(head_count::read(cx, text)),
        Kind::Links => Reading::Links(links::read(cx, text)),
    }
}

/// A reading in a line or more of plain text, the same for every way of writing the same thing.
impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reading::Blank => f.write_str("nothing"),
            Reading::SessionType(reading) => reading.fmt(f),
            Reading::Line(reading) => reading.fmt(f),
            Reading::TimeSlot(reading) => reading.fmt(f),
            Reading::People(reading) => reading.fmt(f),
            Reading::Speakers(reading) => reading.fmt(f),
            Reading::Choices(reading) => reading.fmt(f),
            Reading::Items(reading) => reading.fmt(f),
            Reading::Prose(reading) => reading.fmt(f),
            Reading::HeadCount(reading) => reading.fmt(f),
            Reading::Links(reading) => reading.fmt(f),
        }
    }
}
