//! When a session took place.

use std::fmt;

use super::Context;

/// A date with a start and an end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeSlot {
    /// The day.
    pub date: Option<time::Date>,
    /// Start, in minutes after midnight.
    pub start: Option<u16>,
    /// End, in minutes after midnight.
    pub end: Option<u16>,
}

/// Reads a time slot.
pub fn read(_cx: &Context<'_>, _text: &str) -> TimeSlot {
    TimeSlot { date: None, start: None, end: None }
}

impl fmt::Display for TimeSlot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unreadable")
    }
}
