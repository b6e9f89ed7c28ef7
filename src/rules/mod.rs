//! Rules: from readings and the template to diagnostics. One file per family.

mod aspects;
pub mod catalogue;
mod choice;
mod cross;
mod distinct_roles;
pub(crate) mod field;
mod head_count;
mod items;
pub(crate) mod line;
mod links;
mod part_of;
mod people;
pub(crate) mod prose;
mod session_type;
mod speakers;
mod speakers_among;
pub(crate) mod text;
mod time_slot;
mod within;
mod words;
mod writing;

pub(crate) use cross::{Facts, fields_of, run as run_relation};
pub(crate) use field::shown;
pub(crate) use text::markup::markup_at;

use crate::diagnostic::Diagnostic;
use crate::draft::Answer;
use crate::reading::{Context, Reading};

/// Collects diagnostics.
pub(crate) type Sink = Vec<Diagnostic>;

/// The local rules: what one answer shows by itself.
pub(crate) fn check(cx: &Context<'_>, answer: &Answer, reading: &Reading, out: &mut Sink) {
    if matches!(reading, Reading::Blank) {
        field::missing(cx, out);
        return;
    }
    text::check(cx, answer, out);
    let text = answer.text().unwrap_or_default();
    match reading {
        Reading::Blank => {}
        Reading::SessionType(reading) => session_type::check(cx, reading, out),
        Reading::Line(reading) => line::check(cx, text, reading, out),
        Reading::TimeSlot(reading) => time_slot::check(cx, reading, answer.text().unwrap_or(""), out),
        Reading::People(reading) => people::check(cx, reading, answer.text().unwrap_or(""), out),
        Reading::Speakers(reading) => speakers::check(cx, reading, answer, out),
        Reading::Choices(reading) => choice::check(cx, reading, out),
        Reading::Items(reading) => items::check(cx, text, reading, out),
        Reading::Prose(reading) => prose::check(cx, text, reading, out),
        Reading::HeadCount(reading) => head_count::check(cx, reading, text, out),
        Reading::Links(reading) => links::check(cx, reading, text, out),
    }
}
