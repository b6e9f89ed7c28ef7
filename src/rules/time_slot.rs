//! Rules of time slots.

use time::Date;
use validator::Validate;

use super::Sink;
use crate::characters::{is_direction_mark, is_right_to_left};
use crate::diagnostic::{Code, Diagnostic, Edit, Fix, FixCode, Params, Severity};
use crate::reading::Context;
use crate::reading::time_slot::{
    Day, HalfOfDay, Hours, Moment, Placeholder, TimeSlot, Times, When, canonical, clock_time, day_in_words, zero_of,
};
use crate::span::Span;
use crate::template::model::parse_date;
use crate::template::{Certainty, Meeting};

/// From this minute of the day on, an end in the small hours may be the next morning.
const LATE: u16 = 18 * 60;
/// Up to this minute of the day an end may belong to the evening before.
const SMALL_HOURS: u16 = 6 * 60;

pub(crate) fn check(cx: &Context<'_>, slot: &TimeSlot, text: &str, out: &mut Sink) {
    if slot.sittings.is_empty() {
        match &slot.placeholder {
            Some(written) => out.push(placeholder(cx, written, true)),
            None => out.push(Diagnostic::new(Code::SlotUnreadable, Severity::Error, slot.span)),
        }
        return;
    }
    let meeting = cx.template.meeting.as_ref();
    let several = several(slot);
    let begin = out.len();
    missing_parts(cx, slot, several.is_some(), out);
    out.extend(several);
    for day in &slot.days {
        check_day(slot, day, meeting, out);
    }
    for times in &slot.times {
        check_times(slot, times, text, out);
    }
    check_length(slot, out);

    if out.len() > begin
        && let Some(fix) = canonical_fix(slot, meeting, text, out.get(begin..).unwrap_or_default())
    {
        for diagnostic in out.iter_mut().skip(begin) {
            diagnostic.fixes.insert(0, fix.clone());
        }
    }
}

fn placeholder(cx: &Context<'_>, written: &Placeholder, stands_for_answer: bool) -> Diagnostic {
    let severity = if stands_for_answer { cx.field.required.unwrap_or(Severity::Warning) } else { Severity::Warning };
    Diagnostic::new(Code::FieldPlaceholder, severity, written.span).with("text", written.text.as_str())
}

/// Day, start and end that are not there. A placeholder stands for what is missing.
fn missing_parts(cx: &Context<'_>, slot: &TimeSlot, several: bool, out: &mut Sink) {
    let (no_day, no_times) = (slot.days.is_empty(), slot.times.is_empty());
    let no_end = slot.times.iter().any(|times| times.end.is_none());
    if let Some(written) = &slot.placeholder {
        out.push(placeholder(cx, written, no_day || no_times || no_end));
        return;
    }
    let nothing_at = |at| Span::new(at, at);
    if no_day {
        out.push(Diagnostic::new(Code::SlotDateMissing, Severity::Error, nothing_at(slot.span.start)));
    }
    if no_times && !several {
        out.push(Diagnostic::new(Code::SlotTimeMissing, Severity::Error, nothing_at(slot.span.end)));
    }
    for times in slot.times.iter().filter(|times| times.end.is_none()) {
        out.push(Diagnostic::new(Code::SlotEndMissing, Severity::Warning, nothing_at(times.span.end)));
    }
}

/// More than one day, or more than one start and end.
fn several(slot: &TimeSlot) -> Option<Diagnostic> {
    let listed = slot.days.iter().find(|day| !day.more.is_empty()).map(|day| day.span);
    let second_day = slot.days.get(1).and(slot.days.first()).zip(slot.days.last());
    let second_times = slot.times.get(1).zip(slot.times.last());
    let span = match (listed, second_day, second_times) {
        (Some(span), None, _) => span,
        (_, Some((first, last)), None) => {
            let days = first.span.cover(last.span);
            // Times that begin on one day and end on the other are part of it.
            slot.times
                .iter()
                .find(|times| times.span.cover(last.span) == times.span)
                .map_or(days, |t| days.cover(t.span))
        }
        (_, Some(_), Some((times, last))) => {
            let day = slot.days.get(1)?.span;
            times.span.cover(last.span).cover(day).cover(slot.days.last()?.span)
        }
        (None, None, Some((times, last))) => times.span.cover(last.span),
        (None, None, None) => return None,
    };
    Some(Diagnostic::new(Code::SlotSeveral, Severity::Warning, span))
}

fn check_day(slot: &TimeSlot, day: &Day, meeting: Option<&Meeting>, out: &mut Sink) {
    let say = |code, severity| Diagnostic::new(code, severity, day.span);
    match (day.when, day.or) {
        (When::Never, _) => out.push(say(Code::SlotNoSuchDay, Severity::Error)),
        (When::Either(first, second), _) => out.push(
            say(Code::SlotDayOrder, Severity::Error)
                .with("first", day_in_words(first))
                .with("second", day_in_words(second)),
        ),
        (When::On(first), Some(second)) => out.push(
            say(Code::SlotDayOrder, Severity::Advice)
                .with("first", day_in_words(first))
                .with("second", day_in_words(second)),
        ),
        _ => {}
    }
    let date = match day.when {
        When::On(date) => Some(date),
        _ => None,
    };
    let local = match (&slot.days[..], &slot.sittings[..]) {
        ([_], [sitting]) => sitting.day.and_then(|when| if let When::On(date) = when { Some(date) } else { None }),
        _ => date,
    };
    let outside = date
        .and(local)
        .into_iter()
        .chain(day.more.iter().copied())
        .find_map(|date| meeting.and_then(|meeting| outside(date, day.span, meeting)));
    if let Some(missing) = day.year_missing {
        let year = missing.year.map_or_else(|| "unknown".to_owned(), |year| year.to_string());
        let mut diagnostic =
            Diagnostic::new(Code::SlotYearMissing, Severity::Warning, Span::new(missing.at, missing.at))
                .with("year", year.as_str());
        if missing.year.is_some() && date.is_some() && outside.is_none() {
            let text = [missing.before, &year, missing.after].concat();
            diagnostic = diagnostic
                .fix(Fix::replace(FixCode::AddYear, Span::new(missing.at, missing.at), text).with("year", year));
        }
        out.push(diagnostic);
    }
    out.extend(outside);
    if let (Some(date), Some((weekday, span))) = (date, day.weekday) {
        let right = date.weekday().number_from_monday();
        if right != weekday {
            out.push(
                Diagnostic::new(Code::SlotWeekday, Severity::Warning, span)
                    .with("date", day_in_words(date))
                    .with("weekday", u32::from(right)),
            );
        }
    }
}

/// A day that is none of the meeting's. It is as sure as the days of the meeting next to it.
fn outside(date: Date, span: Span, meeting: &Meeting) -> Option<Diagnostic> {
    let days = || meeting.days.iter().filter_map(|day| Some((parse_date(&day.date)?, day.certainty)));
    if days().any(|(day, _)| day == date) {
        return None;
    }
    let days: Vec<(Date, Certainty)> = days().collect();
    let before = days.iter().filter(|(day, _)| *day < date).max();
    let after = days.iter().filter(|(day, _)| *day > date).min();
    let certainty = before.map(|(_, sure)| *sure).max(after.map(|(_, sure)| *sure))?;
    let certainty = match (before, after) {
        (Some((_, sure)), None) | (None, Some((_, sure))) => *sure,
        _ => certainty,
    };
    let (first, last) = (days.iter().min()?.0, days.iter().max()?.0);
    Some(
        Diagnostic::new(Code::SlotOutsideMeeting, Severity::Error, span)
            .with("first", day_in_words(first))
            .with("last", day_in_words(last))
            .sure(certainty),
    )
}

fn check_times(slot: &TimeSlot, times: &Times, text: &str, out: &mut Sink) {
    let moments = || std::iter::once(&times.start).chain(&times.end);
    let cover = |wrong: fn(&Moment) -> bool| moments().filter(|m| wrong(m)).map(|m| m.span).reduce(Span::cover);
    if let Some(span) = cover(|moment| moment.minutes.is_none()) {
        out.push(Diagnostic::new(Code::SlotNoSuchTime, Severity::Error, span));
        return;
    }
    if let Some(span) = cover(|moment| matches!(moment.half_of_day, Some(HalfOfDay::Against))) {
        out.push(Diagnostic::new(Code::SlotHalfOfDay, Severity::Warning, span));
        return;
    }
    spare_halves(times, text, out);
    let Some(end) = times.end.and_then(|end| end.minutes) else { return };
    let Some(start) = times.start.minutes else { return };
    let shift = times.zone.and_then(|zone| zone.minutes).filter(|minutes| *minutes != 0);
    let misnamed = times.zone.is_some_and(|zone| zone.misnamed);
    let local = match &slot.sittings[..] {
        [only] if shift.is_some() || misnamed => only.start.zip(only.end),
        _ => None,
    };
    let say = |code, severity, (start, end): (u16, u16), (other_start, other_end): (u16, u16)| {
        let range = |start, end| [clock_time(start), clock_time(end)].join("-");
        Diagnostic::new(code, severity, times.span)
            .with("first", range(start, end))
            .with("second", range(other_start, other_end))
    };
    if let Some(other) = times.or {
        out.push(say(Code::SlotMorningOrAfternoon, Severity::Warning, (start, end), other));
    } else if let (start, end) = local.unwrap_or((start, end))
        && (Hours { start, end }).validate().is_err()
    {
        let over_midnight = start >= LATE && end <= SMALL_HOURS;
        let severity = if over_midnight { Severity::Warning } else { Severity::Error };
        out.push(
            Diagnostic::new(Code::SlotEndBeforeStart, severity, times.span)
                .with("start", clock_time(start))
                .with("end", clock_time(end)),
        );
    }
    if let (Some(zone), Some((start, end))) = (times.zone, local) {
        let local = [clock_time(start), clock_time(end)].join("-");
        out.push(Diagnostic::new(Code::SlotTimeZone, Severity::Advice, zone.span).with("local", local));
    }
}

/// `13:40pm – 14:00pm`: one diagnostic for all the markers of a slot.
fn spare_halves(times: &Times, text: &str, out: &mut Sink) {
    let spare = || {
        let moments = std::iter::once(&times.start).chain(&times.end);
        moments.filter(|moment| moment.half_of_day == Some(HalfOfDay::Spare))
    };
    let Some(span) = spare().map(|moment| moment.span).reduce(Span::cover) else { return };
    let edit = |moment: &Moment| {
        let text = in_digits_of(moment.span.of(text), &clock_time(moment.minutes?));
        Some(Edit { item: None, part: None, span: moment.span, text })
    };
    let diagnostic = Diagnostic::new(Code::SlotSpareHalfOfDay, Severity::Advice, span);
    // Written together with what stands before, figures would run into those.
    if spare().any(|moment| text.get(..moment.span.start).is_some_and(|left| left.ends_with(char::is_alphanumeric))) {
        out.push(diagnostic);
        return;
    }
    let edits = spare().filter_map(edit).collect();
    out.push(diagnostic.fix(Fix { code: FixCode::RemoveHalfOfDay, params: Params::default(), edits }));
}

/// `clock` in the digits that are written.
fn in_digits_of(written: &str, clock: &str) -> String {
    let zero = written.chars().find_map(zero_of).unwrap_or('0');
    let digit = |c: char| c.to_digit(10).and_then(|value| char::from_u32(zero as u32 + value)).unwrap_or(c);
    clock.chars().map(digit).collect()
}

fn actual_length(slot: &TimeSlot) -> Option<u32> {
    match &slot.times[..] {
        [Times { start, end: Some(end), or: None, .. }] => {
            let (start, end) = (start.minutes?, end.minutes?);
            end.checked_sub(start).filter(|length| *length > 0).map(u32::from)
        }
        _ => None,
    }
}

fn check_length(slot: &TimeSlot, out: &mut Sink) {
    let Some(actual) = actual_length(slot) else { return };
    if let [(stated, span)] = slot.lengths[..]
        && stated != actual
    {
        out.push(
            Diagnostic::new(Code::SlotLength, Severity::Warning, span).with("stated", stated).with("actual", actual),
        );
    }
}

/// The usual form of the slot, where every part of it is certain and nothing else stands in the answer.
fn canonical_fix(slot: &TimeSlot, meeting: Option<&Meeting>, written: &str, found: &[Diagnostic]) -> Option<Fix> {
    let settled = |diagnostic: &Diagnostic| {
        matches!(diagnostic.code, Code::SlotYearMissing | Code::SlotSpareHalfOfDay | Code::SlotTimeZone)
    };
    let zone_known = slot.times.iter().all(|times| times.zone.is_none_or(|zone| zone.minutes.is_some()));
    if !slot.understood || !zone_known || !found.iter().all(settled) {
        return None;
    }
    // Beyond the year of a meeting's own day nothing is concluded.
    if meeting.is_none() && slot.days.iter().any(|day| day.year_missing.is_some()) {
        return None;
    }
    let (date, hours) = slot.certain()?;
    let text = canonical(date, hours);
    let mut fix = Fix::replace(FixCode::UseCanonicalSlot, slot.span, text.as_str()).with("text", text);
    fix.edits.extend(idle_marks(written, slot.span));
    fix.edits.sort_by_key(|edit| edit.span.start);
    Some(fix)
}

/// Takes away the marks of direction outside `span` if nothing but it is written from right to left.
fn idle_marks(text: &str, span: Span) -> Vec<Edit> {
    let outside = || text.char_indices().filter(|(at, _)| !(span.start..span.end).contains(at));
    if text.is_ascii() || outside().any(|(_, c)| is_right_to_left(c)) {
        return Vec::new();
    }
    let marks = outside().filter(|(_, c)| is_direction_mark(*c));
    let edit = |(at, c): (usize, char)| Edit {
        item: None,
        part: None,
        span: Span::new(at, at + c.len_utf8()),
        text: String::new(),
    };
    marks.map(edit).collect()
}
