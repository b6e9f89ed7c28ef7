//! The usual form, `14 November 2018, 11:20-12:20`, which needs no closer look.

use super::{Day, MONTHS, Moment, Sitting, TimeSlot, Times, When, dates, days};
use crate::span::{Slice, Span};

/// The slot of an answer in exactly the usual form, on a day that the calendar has; the closer look would find the same.
pub(super) fn usual(written: Slice<'_>) -> Option<TimeSlot> {
    let (day, slot) = written.text.split_once(", ")?;
    let (number, month_and_year) = day.split_once(' ')?;
    let (month, year) = month_and_year.split_once(' ')?;
    let month = MONTHS.iter().position(|known| *known == month)?;
    let year = figures(year, 4..=4)?;
    let date = days::calendar(dates::year_of(year, 4)?, month as u8 + 1, figures(number, 1..=2)? as u8)?;
    let (start, end) = slot.split_once('-')?;
    let at = written.start + day.len() + 2;
    let start = moment(start, at)?;
    let end = moment(end, at + 6).filter(|end| end.minutes != Some(0))?;
    let when = When::On(date);
    Some(TimeSlot {
        span: written.span(),
        sittings: vec![Sitting { day: Some(when), last_day: None, start: start.minutes, end: end.minutes }],
        days: vec![Day {
            span: Span::new(written.start, written.start + day.len()),
            when,
            or: None,
            more: Vec::new(),
            through: false,
            year_missing: None,
            weekday: None,
        }],
        times: vec![Times { span: start.span.cover(end.span), start, end: Some(end), zone: None, or: None }],
        lengths: Vec::new(),
        placeholder: None,
        understood: true,
    })
}

/// `11:20`, which begins at byte `at` of the answer.
fn moment(text: &str, at: usize) -> Option<Moment> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (figures(hour, 2..=2)?, figures(minute, 2..=2)?);
    let minutes = (hour < 24 && minute < 60).then_some((hour * 60 + minute) as u16)?;
    Some(Moment { span: Span::new(at, at + text.len()), minutes: Some(minutes), half_of_day: None })
}

fn figures(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let plain = digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.bytes().fold(0, |value, byte| value * 10 + u32::from(byte - b'0')))
}
