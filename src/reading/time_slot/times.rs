//! From parts to times: which two of them are start and end, and on which half of the day.

use super::atoms::{Atom, What, is_plain_clock};
use super::clocks::{Clock, Form, HalfDay};
use super::zones::ZoneText;
use crate::span::Span;

/// A start and an end as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Range {
    pub start: Clock,
    pub end: Option<Clock>,
    pub zone: Option<ZoneText>,
    pub span: Span,
}

/// What the times of an answer are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Found {
    pub ranges: Vec<Range>,
    /// Lengths in minutes, with their places.
    pub lengths: Vec<(u32, Span)>,
    /// A number of four digits that may be the year which the date lacks.
    pub years: Vec<i32>,
    /// Whether some number or word was no part of a slot.
    pub strange: bool,
}

/// Pairs the times of an answer. `dated` says whether a day stands in it.
pub(super) fn times(atoms: &[Atom], dated: bool) -> Found {
    let mut found = Found::default();
    let (mut at, mut between, mut ahead) = (0, false, None);
    while let Some(atom) = atoms.get(at) {
        match &atom.what {
            What::Between => between = true,
            What::Unknown => found.strange = true,
            // `with 10 minutes of questions` is not how long the session lasts.
            What::Length(_) if last_of(atoms, at) == Some(&What::Unknown) => found.strange = true,
            What::Length(minutes) => found.lengths.push((*minutes, atom.span)),
            What::Zone(zone) if leads(atoms, at) => ahead = Some(*zone),
            What::Zone(zone) => {
                if let Some(last) = found.ranges.last_mut()
                    && last.zone.is_none()
                {
                    last.zone = Some(*zone);
                }
            }
            What::Clock(clock) => {
                if let Some((end_at, end)) =
                    partner(atoms, at, between).filter(|(end_at, end)| pairs(atoms, at, *end_at, clock, end, dated))
                {
                    let zone = atoms[at..end_at].iter().find_map(|atom| match &atom.what {
                        What::Zone(zone) => Some(*zone),
                        _ => None,
                    });
                    let zone = zone.or(ahead.take());
                    found.ranges.push(Range { start: *clock, end: Some(*end), zone, span: clock.span.cover(end.span) });
                    (at, between) = (end_at, false);
                } else {
                    single(atoms, at, clock, dated, &mut found);
                }
            }
            _ => {}
        }
        at += 1;
    }
    join_singles(&mut found);
    found
}

/// The time that a dash or a word leads to from the time at `at`.
fn partner(atoms: &[Atom], at: usize, between: bool) -> Option<(usize, &Clock)> {
    let mut here = at + 1;
    let mut led = false;
    loop {
        match &atoms.get(here)?.what {
            What::To => led = true,
            What::Slash if here == at + 1 => led = true,
            What::And if between => led = true,
            What::Zone(_) | What::Neutral | What::Weekday(_) => {}
            What::Gap | What::At | What::Between => {}
            What::Date(_) if led => {}
            What::Clock(clock) if led => return Some((here, clock)),
            _ => return None,
        }
        here += 1;
    }
}

/// The part before `at` that says something.
fn last_of(atoms: &[Atom], at: usize) -> Option<&What> {
    let before = atoms[..at].iter().rev().map(|atom| &atom.what);
    before.into_iter().find(|what| !matches!(what, What::Gap | What::Neutral))
}

/// Whether the zone at `at` belongs to the times behind it: `UTC: 10:20-11:20`, `（北京时间17:00-18:00）`.
fn leads(atoms: &[Atom], at: usize) -> bool {
    let next = atoms.iter().skip(at + 1).find(|atom| atom.what != What::Neutral);
    let behind_time = at.checked_sub(1).and_then(|at| atoms.get(at)).is_some_and(is_plain_clock);
    next.is_some_and(is_plain_clock) && !behind_time
}

/// Whether two numbers that a dash joins are times.
fn pairs(atoms: &[Atom], at: usize, end_at: usize, start: &Clock, end: &Clock, dated: bool) -> bool {
    let bare = |clock: &Clock| clock.form == Form::Bare && clock.half.is_none();
    let compact = |clock: &Clock| clock.form == Form::Compact && clock.half.is_none();
    match (bare(start), bare(end)) {
        // `Room 4 - 11:20-12:20`
        (true, false) => {
            let leads_on = partner(atoms, end_at, false).is_some_and(|(_, next)| !bare(next));
            start.hour <= 24 && (!leads_on || end.half.is_some()) && !compact(end)
        }
        (false, true) => end.hour <= 24 && !compact(start),
        // `11-20 - 12-20` may be anything.
        (true, true) => {
            let joined = |at: Option<usize>| at.and_then(|at| atoms.get(at)).is_some_and(|atom| atom.what == What::To);
            dated && start.hour <= 24 && end.hour <= 24 && !joined(at.checked_sub(1)) && !joined(Some(end_at + 1))
        }
        (false, false) => !compact(start) || !is_year(start) || compact(end) && plausible(end),
    }
}

fn plausible(clock: &Clock) -> bool {
    clock.minutes(None).is_some()
}

fn is_year(clock: &Clock) -> bool {
    (1990..=2099).contains(&(clock.hour * 100 + clock.minute))
}

/// No session lasts more minutes.
const LONGEST: u32 = 6 * 60;

/// A time by itself: a start, a length, a year, or none of them.
fn single(atoms: &[Atom], at: usize, clock: &Clock, dated: bool, found: &mut Found) {
    let before = last_of(atoms, at);
    let behind = |what: fn(&What) -> bool| before.is_some_and(what);
    let says_length = behind(|what| matches!(what, What::LengthWord));
    let complete = found.ranges.iter().any(|range| range.end.is_some());
    let in_brackets = at.checked_sub(1).and_then(|at| atoms.get(at)).is_some_and(|atom| atom.what == What::Gap);
    let strange_before = behind(|what| matches!(what, What::Unknown));
    let minutes = clock.hour * 60 + clock.minute;
    let could_last = clock.half.is_none() && minutes > 0;
    // `15:00, 1h`: too early for an end.
    let open = found.ranges.last().filter(|range| range.end.is_none()).map(|range| range.start);
    let behind_start = open.is_some_and(|start| minutes <= LONGEST && minutes < start.hour * 60 + start.minute);
    let lasts = could_last && (complete && clock.hour < 10 || behind_start);
    match clock.form {
        Form::Hour | Form::Colon if says_length && could_last => found.lengths.push((minutes, clock.span)),
        Form::Bare if says_length && clock.hour >= 15 && could_last => found.lengths.push((clock.hour, clock.span)),
        Form::Hour if lasts => found.lengths.push((minutes, clock.span)),
        // `11:20-12:50 (1:30)`
        Form::Colon if lasts && in_brackets => {
            found.lengths.push((minutes, clock.span));
        }
        Form::Bare
            if clock.half.is_none() && !(dated && clock.hour <= 24 && behind(|what| matches!(what, What::At))) =>
        {
            found.strange = true;
        }
        Form::Compact if clock.half.is_none() && is_year(clock) => {
            found.years.push((clock.hour * 100 + clock.minute) as i32);
        }
        Form::Compact if clock.half.is_none() && (complete || strange_before || !dated || !plausible(clock)) => {
            found.strange = true
        }
        _ => found.ranges.push(Range { start: *clock, end: None, zone: None, span: clock.span }),
    }
}

/// Two times that nothing joins, `11:20 12:20` or `Start: 11:20, end: 12:20`, are start and end.
fn join_singles(found: &mut Found) {
    if let [first, second] = &found.ranges[..]
        && first.end.is_none()
        && second.end.is_none()
        && second.start.minutes(None) > first.start.minutes(None)
    {
        let span = first.span.cover(second.span);
        let zone = first.zone.or(second.zone);
        found.ranges = vec![Range { start: first.start, end: Some(second.start), zone, span }];
    }
}

/// The halves of the day of start and end. One `pm` may serve both: `2-3pm`, `11-1pm`, `10am-2`.
pub(super) fn halves(range: &Range) -> (Option<HalfDay>, Option<HalfDay>) {
    let start = range.start.half.map(|half| half.half);
    let Some(end_clock) = &range.end else { return (start, None) };
    let end = end_clock.half.map(|half| half.half);
    let other = |half| if half == HalfDay::Morning { HalfDay::Afternoon } else { HalfDay::Morning };
    let in_order = |start_half, end_half| range.start.minutes(start_half) < end_clock.minutes(end_half);
    let named = |clock: &Clock| matches!(clock.form, Form::Noon | Form::Midnight);
    match (start, end) {
        (None, Some(half)) if range.start.is_twelve_hour() && !named(&range.start) && end_clock.is_twelve_hour() => {
            let fits = [half, other(half)].into_iter().find(|start_half| in_order(Some(*start_half), Some(half)));
            (fits.or(Some(half)), Some(half))
        }
        (Some(half), None) if range.start.is_twelve_hour() && end_clock.is_twelve_hour() && !named(end_clock) => {
            let fits = [half, other(half)].into_iter().find(|end_half| in_order(Some(half), Some(*end_half)));
            (Some(half), fits.or(Some(half)))
        }
        // `noon to 1.30`
        (None, None) if range.start.form == Form::Noon && !named(end_clock) && matches!(end_clock.hour, 1..=7) => {
            (None, Some(HalfDay::Afternoon))
        }
        halves => halves,
    }
}

/// Whether any time stands in the answer that is one without doubt.
pub(super) fn any_plain_clock(atoms: &[Atom]) -> bool {
    atoms.iter().any(is_plain_clock)
}
