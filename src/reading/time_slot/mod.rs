//! When a session took place.
//!
//! ```text
//! tokens   numbers, words and signs of any script, each with its place
//! atoms    days, times, zones, lengths and the words between them
//! spoken   times in words
//! times    which times are start and end          days   which day the figures mean
//! sittings what the answer says, in the meeting's own time
//! ```
//!
//! An answer in the [usual] form goes none of this way.

mod atoms;
mod clocks;
mod cursor;
mod dates;
mod days;
mod lengths;
mod names;
mod placeholders;
mod sittings;
mod spoken;
mod times;
mod tokens;
mod usual;
mod zones;

use std::fmt;

use time::Date;
use validator::{Validate, ValidationError};

use super::Context;
use crate::span::{Slice, Span};
use crate::template::Meeting;
use crate::template::model::parse_date;
use atoms::{Setting, What};
use cursor::Cursor;
pub(crate) use tokens::zero_of;

/// What an answer says of day and time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeSlot {
    /// The answer without white space at its ends.
    pub span: Span,
    /// What it says, in the meeting's own time: one sitting, unless the writer names more. Empty where no day and no
    /// time can be read.
    pub sittings: Vec<Sitting>,
    /// The days as written.
    pub days: Vec<Day>,
    /// The times as written.
    pub times: Vec<Times>,
    /// How long the session is said to last, in minutes.
    pub lengths: Vec<(u32, Span)>,
    /// Placeholders such as `TBC`, from the first to the last.
    pub placeholder: Option<Placeholder>,
    /// Whether every word of the answer is part of the slot, so that rewriting loses nothing.
    pub understood: bool,
}

/// A stand-in for what is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// Where it stands.
    pub span: Span,
    /// Its words.
    pub text: String,
}

/// One day with its times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    /// The day.
    pub day: Option<When>,
    /// The last day, where a range of days is named.
    pub last_day: Option<Date>,
    /// Start, in minutes after midnight.
    pub start: Option<u16>,
    /// End, in minutes after midnight; 1440 is the midnight at the end of the day.
    pub end: Option<u16>,
}

/// The day that a writer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// This day.
    On(Date),
    /// Day and month without a year, and no meeting to tell it.
    Yearly {
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: u8,
    },
    /// One or the other: the order of day and month is open.
    Either(Date, Date),
    /// A day that the calendar does not have.
    Never,
}

/// A day as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The words that name it.
    pub span: Span,
    /// The day that they mean.
    pub when: When,
    /// The other day that they may mean, where the first is only the likelier one.
    pub or: Option<Date>,
    /// Further days of the same month.
    pub more: Vec<Date>,
    /// Whether the further day is the end of a range.
    pub through: bool,
    /// Where the year is missing: the place for it and the text around it there.
    pub year_missing: Option<YearMissing>,
    /// A weekday beside the day: 1 for Monday to 7, and its place.
    pub weekday: Option<(u8, Span)>,
}

/// A year that is not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearMissing {
    /// Where to write it.
    pub at: usize,
    /// What to write before it.
    pub before: &'static str,
    /// What to write behind it.
    pub after: &'static str,
    /// The year of the meeting; none without a meeting.
    pub year: Option<i32>,
}

/// A start and an end as written, before any change of zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    /// The words that name them.
    pub span: Span,
    /// The start.
    pub start: Moment,
    /// The end.
    pub end: Option<Moment>,
    /// The zone that is named, and how many minutes the meeting's own time is ahead of it.
    pub zone: Option<Shift>,
    /// The same times on the other half of the day, where nothing tells which is meant.
    pub or: Option<(u16, u16)>,
}

/// A time zone beside the times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// The words that name it.
    pub span: Span,
    /// Minutes to add for the meeting's own time; none where the zone or the meeting's own is not known.
    pub minutes: Option<i32>,
    /// Whether it has the name of the other half of the year, as CEST in November.
    pub misnamed: bool,
}

/// A time of day as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The words that name it.
    pub span: Span,
    /// Minutes after midnight; none where there is no such time.
    pub minutes: Option<u16>,
    /// An `am` or `pm` on a time of the 24-hour clock.
    pub half_of_day: Option<HalfOfDay>,
}

/// An `am` or `pm` that a time of the 24-hour clock does not need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HalfOfDay {
    /// It says what the hour says.
    Spare,
    /// It says another thing than the hour.
    Against,
}

/// A start and an end on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Validate)]
#[validate(schema(function = "ends_after_start"))]
pub struct Hours {
    /// Minutes after midnight.
    #[validate(range(max = 1439))]
    pub start: u16,
    /// Minutes after midnight.
    #[validate(range(max = 1440))]
    pub end: u16,
}

fn ends_after_start(slot: &Hours) -> Result<(), ValidationError> {
    if slot.end > slot.start { Ok(()) } else { Err(ValidationError::new("ends-after-start")) }
}

/// Reads a time slot.
pub fn read(cx: &Context<'_>, text: &str) -> TimeSlot {
    let written = Slice::whole(text).trim();
    usual::usual(written).unwrap_or_else(|| closely(cx.template.meeting.as_ref(), text, written))
}

fn closely(meeting: Option<&Meeting>, text: &str, written: Slice<'_>) -> TimeSlot {
    let meeting_days: Vec<Date> =
        meeting.map(|m| m.days.iter().filter_map(|day| parse_date(&day.date)).collect()).unwrap_or_default();
    let mut years: Vec<i32> = meeting_days.iter().map(|day| day.year()).collect();
    years.dedup();

    let (tokens, complete) = tokens::tokens(written);
    let cursor = Cursor { tokens: &tokens };
    let place = meeting.map_or("", |m| m.place.as_str());
    let mut atoms = atoms::atoms(cursor, Setting { text, place, years: &years });
    days::dates_among_times(cursor, &mut atoms, &meeting_days);

    let whole_placeholder = placeholders::is_placeholder_alone(&tokens);
    let dates = |atom: &atoms::Atom| matches!(&atom.what, What::Date(_));
    let found = times::times(&atoms, atoms.iter().any(dates));
    let days = days::days(&atoms, &found.years, &meeting_days, &years);
    let strange_year = !found.years.is_empty() && !days::takes_year(&atoms, &found.years);
    let offset = meeting.map(|m| m.utc_offset_minutes);
    let mut times: Vec<Times> = found.ranges.iter().map(|range| sittings::times_of(range, offset)).collect();
    if let ([only], [(length, span)]) = (&mut times[..], &found.lengths[..]) {
        sittings::end_by_length(only, *length, *span);
    }
    let times = sittings::without_copies(times, &days);
    let sittings = sittings::sittings(&days, &times);
    let stand_ins = atoms.iter().filter(|atom| atom.what == What::Placeholder).map(|atom| atom.span);
    let whole = whole_placeholder.then(|| written.span());
    let placeholder = whole.or_else(|| stand_ins.reduce(Span::cover));
    let placeholder = placeholder.map(|span| Placeholder { span, text: span.of(text).to_owned() });
    TimeSlot {
        span: written.span(),
        understood: complete && !found.strange && !strange_year && placeholder.is_none() && found.lengths.len() <= 1,
        sittings,
        days,
        times,
        lengths: found.lengths,
        placeholder,
    }
}

impl TimeSlot {
    /// The day and times, where the answer names exactly one of each and they are certain.
    pub fn certain(&self) -> Option<(Date, Hours)> {
        match self.sittings[..] {
            [Sitting { day: Some(When::On(date)), last_day: None, start: Some(start), end: Some(end) }] => {
                let slot = Hours { start, end };
                slot.validate().is_ok().then_some((date, slot))
            }
            _ => None,
        }
    }
}

/// A day in words: `14 November 2018`.
pub fn day_in_words(date: Date) -> String {
    let month = date.month() as usize;
    format!("{} {} {}", date.day(), MONTHS.get(month - 1).copied().unwrap_or_default(), date.year())
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A time of day: `09:05`; 1440 is `00:00`.
pub fn clock_time(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// The usual form: `14 November 2018, 11:20-12:20`.
pub fn canonical(date: Date, slot: Hours) -> String {
    format!("{}, {}-{}", day_in_words(date), clock_time(slot.start), clock_time(slot.end))
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut iso = |date: &Date| write!(f, "{:04}-{:02}-{:02}", date.year(), date.month() as u8, date.day());
        match self {
            When::On(date) => iso(date),
            When::Either(first, second) => {
                iso(first)?;
                f.write_str(" or ")?;
                When::On(*second).fmt(f)
            }
            When::Yearly { month, day } => write!(f, "--{month:02}-{day:02}"),
            When::Never => f.write_str("no such day"),
        }
    }
}

impl fmt::Display for Sitting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut gap = "";
        if let Some(day) = self.day {
            day.fmt(f)?;
            gap = " ";
        }
        if let Some(last) = self.last_day {
            write!(f, " to {}", When::On(last))?;
        }
        match self.start {
            Some(start) => write!(f, "{gap}{}", clock_time(start))?,
            None if self.end.is_some() => write!(f, "{gap}?")?,
            None => {}
        }
        if let Some(end) = self.end {
            write!(f, "-{}", clock_time(end))?;
        }
        Ok(())
    }
}

/// `2018-11-14 11:20-12:20`; several sittings are parted by semicolons.
impl fmt::Display for TimeSlot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.sittings.is_empty() {
            return f.write_str(if self.placeholder.is_none() { "unreadable" } else { "placeholder" });
        }
        for (index, sitting) in self.sittings.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            sitting.fmt(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_form_reads_as_a_closer_look_would_read_it() {
        let meetings = crate::template::templates().iter().map(|form| form.meeting.as_ref()).chain([None]);
        for meeting in meetings {
            for answer in [
                "14 November 2018, 11:20-12:20",
                " 1 May 2024, 09:00-10:30\n",
                "05 January 1990, 00:00-23:59",
                "29 February 2024, 12:30-01:30",
                "31 December 2099, 23:00-07:00",
                "13 November 2018, 12:00-12:00",
            ] {
                let written = Slice::whole(answer).trim();
                assert_eq!(usual::usual(written), Some(closely(meeting, answer, written)), "{answer:?}");
            }
        }
    }

    #[test]
    fn what_is_not_quite_the_usual_form_is_looked_at_closely() {
        for answer in [
            "31 November 2018, 11:20-12:20",
            "14 November 1918, 11:20-12:20",
            "14 November 2018, 11:20-00:00",
            "14 November 2018, 11:20-24:00",
            "14 November 2018, 2:00-3:00",
            "14 November 2018, 11:20-12:60",
            "14 November 2018, 11:20-12:20 UTC",
            "14 november 2018, 11:20-12:20",
            "14 November 2018",
            "114 November 2018, 11:20-12:20",
        ] {
            assert_eq!(usual::usual(Slice::whole(answer)), None, "{answer:?}");
        }
    }
}
