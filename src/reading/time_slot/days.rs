//! Which day the figures of a date mean, in the light of the meeting and of a weekday beside them.

use time::{Date, Month};

use super::atoms::{Atom, What};
use super::clocks::{Clock, Form};
use super::cursor::Cursor;
use super::dates::{self, DateText, Figures};
use super::times::any_plain_clock;
use super::{Day, When, YearMissing};
use crate::span::Span;

pub(super) fn calendar(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// Makes dates of what looks like a time and is the only day there: `14.11, 11.20-12.20` and `14-11, 11:20-12:20`.
pub(super) fn dates_among_times(c: Cursor<'_>, atoms: &mut Vec<Atom>, meeting: &[Date]) {
    if atoms.iter().any(|atom| matches!(atom.what, What::Date(_))) {
        return;
    }
    let of_meeting =
        |day: u32, month: u32| meeting.iter().any(|date| u32::from(date.day()) == day && date.month() as u32 == month);
    let is_to = |at: Option<usize>| at.and_then(|at| atoms.get(at)).is_some_and(|atom| atom.what == What::To);
    let dotted = atoms.iter().enumerate().find_map(|(at, atom)| match &atom.what {
        What::Clock(clock) if clock.form == Form::Dot && clock.half.is_none() => {
            let alone = !is_to(at.checked_sub(1)) && !is_to(Some(at + 1)) && atom.span == clock.span;
            let likely = of_meeting(clock.hour, clock.minute) || meeting.is_empty() && clock.minute <= 12;
            let no_time = clock.minutes(None).is_none();
            (alone && (likely || no_time)).then_some((at, clock.hour, clock.minute))
        }
        _ => None,
    });
    if let Some((at, day, month)) = dotted {
        let token = atoms[at].token;
        let date = dates::without_year(c, token, '.', day, month);
        if !date.ways.is_empty() {
            atoms[at] = Atom { span: date.span, what: What::Date(date), token };
        }
        return;
    }
    let bare = |atom: Option<&Atom>| match atom.map(|atom| &atom.what) {
        Some(What::Clock(Clock { form: Form::Bare, half: None, hour, .. })) => Some(*hour),
        _ => None,
    };
    let dashed = (0..atoms.len()).find_map(|at| {
        let (day, month) = (bare(atoms.get(at))?, bare(atoms.get(at + 2))?);
        let dash = atoms.get(at + 1).is_some_and(|atom| c.sign(atom.token) == '-');
        (dash && of_meeting(day, month)).then_some((at, day, month))
    });
    if let Some((at, day, month)) = dashed.filter(|_| any_plain_clock(atoms)) {
        let token = atoms[at].token;
        let date = dates::without_year(c, token, '-', day, month);
        atoms.splice(at..at + 3, [Atom { span: date.span, what: What::Date(date), token }]);
    }
}

/// Whether a year that stands apart belongs to a date without one.
pub(super) fn takes_year(atoms: &[Atom], years: &[i32]) -> bool {
    let lacks = |date: &DateText| date.ways.iter().all(|way| way.year.is_none());
    let repeated = |date: &DateText| date.ways.iter().any(|way| way.year.is_some_and(|year| years.contains(&year)));
    atoms.iter().any(|atom| matches!(&atom.what, What::Date(date) if lacks(date) || repeated(date)))
}

/// The days of an answer, each once.
pub(super) fn days(atoms: &[Atom], loose_years: &[i32], meeting: &[Date], years: &[i32]) -> Vec<Day> {
    let dates: Vec<&DateText> = atoms
        .iter()
        .filter_map(|atom| match &atom.what {
            What::Date(date) => Some(date),
            _ => None,
        })
        .collect();
    let mut weekdays: Vec<Option<(u8, Span)>> = vec![None; dates.len()];
    for atom in atoms {
        let What::Weekday(weekday) = atom.what else { continue };
        let next = dates.iter().position(|date| date.span.start >= atom.span.end);
        let place = next.filter(|next| weekdays[*next].is_none()).or_else(|| dates.len().checked_sub(1));
        if let Some(slot) = place.and_then(|place| weekdays.get_mut(place))
            && slot.is_none()
        {
            *slot = Some((weekday, atom.span));
        }
    }
    let written_years = dates.iter().flat_map(|date| date.ways.iter().filter_map(|way| way.year));
    let borrowed = written_years.chain(loose_years.iter().copied()).next();
    let mut days: Vec<Day> = Vec::new();
    for (date, weekday) in dates.into_iter().zip(weekdays) {
        let day = day(date, weekday, borrowed, meeting, years);
        match days.iter_mut().find(|known| known.when == day.when && known.more == day.more) {
            // The same day a second time may bring the weekday.
            Some(known) => known.weekday = known.weekday.or(day.weekday),
            None => days.push(day),
        }
    }
    // `IGF, 12-14 November 2018; session on 14 November`: the range is the meeting's.
    let single = days.iter().find(|day| day.more.is_empty()).map(|day| day.when);
    if let Some(When::On(date)) = single {
        let holds = |day: &Day| matches!(day.when, When::On(first) if day.through && first <= date && day.more.last() >= Some(&date));
        days.retain(|day| !holds(day));
    }
    days
}

fn day(date: &DateText, weekday: Option<(u8, Span)>, borrowed: Option<i32>, meeting: &[Date], years: &[i32]) -> Day {
    let year_of = |way: &Figures| {
        let of_meeting = meeting.iter().find(|day| day.month() as u8 == way.month && day.day() == way.day);
        way.year.or(borrowed).or(of_meeting.map(|day| day.year())).or(years.first().copied())
    };
    let found: Vec<Date> = date.ways.iter().filter_map(|way| calendar(year_of(way)?, way.month, way.day)).collect();
    let no_year = date.ways.iter().all(|way| way.year.is_none()) && !date.ways.is_empty() && borrowed.is_none();
    let (when, or) = match (date.ways.first(), found.first()) {
        // 2000 has every day that any year has.
        (Some(way), None) if no_year && years.is_empty() && calendar(2000, way.month, way.day).is_some() => {
            (When::Yearly { month: way.month, day: way.day }, None)
        }
        (_, None) => (When::Never, None),
        (_, Some(first)) => choose(*first, &found, date.doubtful, weekday, meeting),
    };
    let chosen = match when {
        When::On(date) | When::Either(date, _) => Some(date),
        When::Yearly { .. } | When::Never => None,
    };
    let more = chosen.map_or_else(Vec::new, |first| {
        date.more.iter().filter_map(|day| calendar(first.year(), first.month() as u8, *day)).collect()
    });
    let year_missing = (no_year && when != When::Never).then(|| YearMissing {
        at: date.year_place.at,
        before: date.year_place.before,
        after: date.year_place.after,
        year: chosen.map(Date::year),
    });
    Day { span: date.span, when, or, more, through: date.through, year_missing, weekday }
}

/// The likeliest way unless only another fits the meeting or the weekday.
fn choose(
    first: Date,
    found: &[Date],
    doubtful: bool,
    weekday: Option<(u8, Span)>,
    meeting: &[Date],
) -> (When, Option<Date>) {
    if found.len() == 1 || !doubtful || meeting.contains(&first) {
        return (When::On(first), None);
    }
    if let Some((weekday, _)) = weekday {
        let mut fitting = found.iter().filter(|date| date.weekday().number_from_monday() == weekday);
        if let (Some(only), None) = (fitting.next(), fitting.next()) {
            return (When::On(*only), None);
        }
    }
    if meeting.is_empty() {
        return (When::On(first), found.get(1).copied());
    }
    match found.iter().find(|date| meeting.contains(date)) {
        Some(other) => (When::Either(first, *other), None),
        None => (When::On(first), None),
    }
}
