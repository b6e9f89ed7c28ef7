//! From days and times to what the answer says, in the meeting's own time.

use time::Date;

use super::clocks::{Clock, Form, HalfDay};
use super::times::{Range, halves};
use super::{Day, HalfOfDay, Moment, Shift, Sitting, Times, When};
use crate::span::Span;

const DAY: i32 = 24 * 60;

/// The times of a range, as the meeting's clock would call them where the zone is known.
pub(super) fn times_of(range: &Range, local: Option<i32>) -> Times {
    let (start_half, end_half) = halves(range);
    let start = moment(&range.start, start_half);
    let end = range.end.as_ref().map(|clock| {
        let mut end = moment(clock, end_half);
        // The midnight that ends a slot is the end of that day.
        if end.minutes == Some(0) && start.minutes != Some(0) {
            end.minutes = Some(DAY as u16);
        }
        end
    });
    let zone = range.zone.map(|text| Shift {
        span: text.span,
        minutes: local.and_then(|local| text.zone.offset(local).map(|offset| local - offset)),
        misnamed: local.is_some_and(|local| text.zone.is_misnamed(local)),
    });
    let elsewhere = zone.is_some_and(|zone| zone.minutes.is_none_or(|minutes| minutes != 0));
    let or = range.end.as_ref().filter(|_| !elsewhere).and_then(|end| other_half(&range.start, end));
    Times { span: range.span, start, end, zone, or }
}

/// Gives a start without an end the end that the stated length tells.
pub(super) fn end_by_length(times: &mut Times, length: u32, span: Span) {
    let end = times.start.minutes.map(|start| u32::from(start) + length).filter(|end| *end <= DAY as u32);
    if let (None, Some(end)) = (&times.end, end) {
        times.end = Some(Moment { span, minutes: u16::try_from(end).ok(), half_of_day: None });
    }
}

fn moment(clock: &Clock, half: Option<HalfDay>) -> Moment {
    let half_of_day = clock.half.and_then(|written| match (written.half, clock.hour) {
        (HalfDay::Afternoon, 13..=23) if written.marker => Some(HalfOfDay::Spare),
        (HalfDay::Afternoon, 0 | 24) | (HalfDay::Morning, 13..=24) => Some(HalfOfDay::Against),
        _ => None,
    });
    Moment { span: clock.span, minutes: clock.minutes(half), half_of_day }
}

/// `2:00-3:00` and `12:30-1:30`: hours that a session has in the afternoon, written as on a twelve-hour clock.
fn other_half(start: &Clock, end: &Clock) -> Option<(u16, u16)> {
    let open = |clock: &Clock| {
        clock.half.is_none() && !clock.padded && matches!(clock.form, Form::Bare | Form::Colon | Form::Dot)
    };
    let small = |clock: &Clock| (1..=7).contains(&clock.hour);
    if !open(start) || !open(end) || !small(end) {
        return None;
    }
    let half = if start.hour < 7 && start.hour > 0 || start.hour == 12 {
        HalfDay::Afternoon
    } else if (8..=11).contains(&start.hour) {
        HalfDay::Morning
    } else {
        return None;
    };
    let (start, end) = (start.minutes(Some(half))?, end.minutes(Some(HalfDay::Afternoon))?);
    (end > start).then_some((start, end))
}

/// The times without those that say the same in another zone, or on the same day.
pub(super) fn without_copies(times: Vec<Times>, days: &[Day]) -> Vec<Times> {
    let mut kept: Vec<Times> = Vec::new();
    for next in times {
        let on_other_day = |known: &Times| {
            let between = known.span.end..next.span.start;
            known.zone.map(|zone| zone.minutes) == next.zone.map(|zone| zone.minutes)
                && days.iter().skip(1).any(|day| between.contains(&day.span.start))
        };
        match kept.iter_mut().find(|known| same(known, &next) && !on_other_day(known)) {
            Some(known) if !is_local(known) && is_local(&next) => *known = next,
            Some(_) => {}
            None => kept.push(next),
        }
    }
    kept
}

fn is_local(times: &Times) -> bool {
    times.zone.is_none_or(|zone| zone.minutes == Some(0))
}

/// Whether two times are the same. Where a zone is not known, times of the same length are taken for the same.
fn same(first: &Times, second: &Times) -> bool {
    let unknown = |times: &Times| times.zone.is_some_and(|zone| zone.minutes.is_none());
    let length = |times: &Times| Some(i32::from(times.end?.minutes?) - i32::from(times.start.minutes?));
    if unknown(first) || unknown(second) {
        return length(first).map(|length| length.rem_euclid(DAY))
            == length(second).map(|length| length.rem_euclid(DAY));
    }
    let local = |times: &Times| {
        let shift = times.zone.and_then(|zone| zone.minutes).unwrap_or(0);
        let moved = |moment: &Moment| moment.minutes.map(|minutes| (i32::from(minutes) + shift).rem_euclid(DAY));
        (moved(&times.start), times.end.as_ref().and_then(moved))
    };
    local(first) == local(second)
}

/// Each time with its day: the day before it, or the day behind it where the times come first.
pub(super) fn sittings(days: &[Day], times: &[Times]) -> Vec<Sitting> {
    let no_times = Sitting { day: None, last_day: None, start: None, end: None };
    if times.is_empty() {
        return days.iter().flat_map(|day| on_day(day, &[no_times])).collect();
    }
    // `12 November 2018, 9:00 - 13 November 2018, 18:00`
    if let ([first, last], [only]) = (days, times)
        && only.span.cover(last.span) == only.span
        && first.more.is_empty()
    {
        let sitting = local(only, date_of(first));
        return vec![Sitting { day: sitting.day.or(Some(first.when)), last_day: date_of(last), ..sitting }];
    }
    let times_first = match (days.first(), times.first()) {
        (Some(day), Some(times)) => times.span.start < day.span.start,
        _ => false,
    };
    let day_of = |times: &Times| {
        if times_first {
            days.iter().position(|day| day.span.start >= times.span.start).or(days.len().checked_sub(1))
        } else {
            days.iter().rposition(|day| day.span.start <= times.span.start)
        }
    };
    if days.is_empty() {
        return times.iter().map(|times| local(times, None)).collect();
    }
    let owners: Vec<Option<usize>> = times.iter().map(day_of).collect();
    let mut sittings = Vec::new();
    // Days without times of their own share those of the next day that has some: `12 November and 13 November, 10:00-11:00`.
    for (index, day) in days.iter().enumerate() {
        let with_times = |index: usize| owners.contains(&Some(index));
        let owner = (index..days.len())
            .find(|index| with_times(*index))
            .or_else(|| (0..index).rev().find(|index| with_times(*index)));
        let own = times.iter().zip(&owners).filter(|(_, of)| **of == owner);
        let own: Vec<Sitting> = own.map(|(times, _)| local(times, date_of(day))).collect();
        sittings.extend(on_day(day, &own));
    }
    sittings
}

fn date_of(day: &Day) -> Option<Date> {
    match day.when {
        When::On(date) => Some(date),
        _ => None,
    }
}

/// A sitting for each of the times, on each of the days; a range of days stays one sitting.
fn on_day(day: &Day, own: &[Sitting]) -> Vec<Sitting> {
    let list = if day.through { &[] } else { &day.more[..] };
    let whens = std::iter::once(day.when).chain(list.iter().map(|date| When::On(*date)));
    whens
        .flat_map(|when| {
            own.iter().map(move |sitting| Sitting {
                day: sitting.day.filter(|_| when == day.when).or(Some(when)),
                last_day: day.more.last().copied().filter(|_| day.through),
                ..*sitting
            })
        })
        .collect()
}

/// The times in the meeting's own zone; the day moves with them over midnight.
fn local(times: &Times, date: Option<Date>) -> Sitting {
    let shift = times.zone.and_then(|zone| zone.minutes).unwrap_or(0);
    let start = times.start.minutes.map(|minutes| i32::from(minutes) + shift);
    let end = times.end.and_then(|end| end.minutes).map(|minutes| i32::from(minutes) + shift);
    let moved = start.map_or(0, |start| start.div_euclid(DAY));
    let in_day = |minutes: i32| u16::try_from(minutes.rem_euclid(DAY)).ok();
    let end = end.and_then(|end| if end == (moved + 1) * DAY { Some(DAY as u16) } else { in_day(end) });
    let day = match moved {
        0 => None,
        moved => date.and_then(|date| date.checked_add(time::Duration::days(moved.into()))).map(When::On),
    };
    Sitting { day, last_day: None, start: start.and_then(in_day), end }
}
