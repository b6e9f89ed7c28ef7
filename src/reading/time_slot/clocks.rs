//! Times of day as people write them.

use super::cursor::Cursor;
use super::names::{AFTERNOON, AFTERNOON_BEFORE, HOUR_MARKS, MIDNIGHT, MINUTES, MORNING, MORNING_BEFORE, NOON};
use super::spoken::{behind_between, exactly, moved, past_hours, spoken, tail};
use crate::span::Span;

/// How a time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `11`: an hour only beside another time.
    Bare,
    /// `11:20`
    Colon,
    /// `11.20`, which may be a day and a month.
    Dot,
    /// `11h20`, `11 heures`; may also say how long.
    Hour,
    /// `1120`
    Compact,
    /// `noon`
    Noon,
    /// `midnight`
    Midnight,
}

/// A half of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HalfDay {
    Morning,
    Afternoon,
}

/// A half of the day as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HalfText {
    pub half: HalfDay,
    pub span: Span,
    /// Whether it is `am` or `pm` rather than words such as `in the afternoon`.
    pub marker: bool,
}

/// A time of day in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    pub span: Span,
    pub hour: u32,
    pub minute: u32,
    pub form: Form,
    pub half: Option<HalfText>,
    /// Whether the hour has two digits, the first of them 0.
    pub padded: bool,
}

impl Clock {
    /// A time with nothing said of the half of the day.
    pub fn new(span: Span, hour: u32, minute: u32, form: Form) -> Self {
        Clock { span, hour, minute, form, half: None, padded: false }
    }

    /// Minutes after midnight in the half of the day given; none where there is no such time.
    pub fn minutes(&self, half: Option<HalfDay>) -> Option<u16> {
        if self.hour > 24 || self.minute > 59 || self.hour == 24 && self.minute > 0 {
            return None;
        }
        let hour = match (half, self.hour) {
            (Some(HalfDay::Morning), 12) => 0,
            (Some(HalfDay::Afternoon), 1..=11) => self.hour + 12,
            (_, hour) => hour,
        };
        u16::try_from(hour * 60 + self.minute).ok()
    }

    /// Whether the hour can stand on a twelve-hour clock.
    pub fn is_twelve_hour(&self) -> bool {
        (1..=12).contains(&self.hour)
    }
}

/// The time at token `at`, and the first token behind it. A number alone is a [`Form::Bare`] time.
pub(super) fn clock(c: Cursor<'_>, at: usize) -> Option<(Clock, usize)> {
    if let Some((half, number_at)) = half_before(c, at) {
        let (mut clock, end) = clock(c, number_at).filter(|_| c.number(number_at).is_some())?;
        clock.half = Some(half);
        clock.span = clock.span.cover(half.span);
        return Some((clock, end));
    }
    if let Some((form, end)) = named(c, at) {
        let clock = of_form(c, at, end, if form == Form::Noon { 12 } else { 0 }, 0, form);
        // `midi et demi`
        return Some(match past_hours(c, end, behind_between(c, at)) {
            Some((minutes, end)) => (Clock { span: c.span(at, end), form: Form::Hour, ..moved(clock, minutes) }, end),
            None => (clock, end),
        });
    }
    if let Some(found) = spoken(c, at) {
        return Some(found);
    }
    let (value, len) = c.number(at)?;
    let (mut clock, mut end) = match len {
        1 | 2 => hour_and_minute(c, at, value),
        3 | 4 => (of_form(c, at, at + 1, value / 100, value % 100, Form::Compact), at + 1),
        6 => (of_form(c, at, at + 1, value / 10_000, value / 100 % 100, Form::Compact), at + 1),
        _ => return None,
    };
    clock.padded = len == 4 && value < 1000 || len == 2 && value < 10 && clock.form != Form::Compact;
    if len <= 2
        && let Some((form, after)) = named(c, end).filter(|_| clock.hour == 12)
    {
        clock.form = if clock.minute == 0 { form } else { clock.form };
        clock.hour = if clock.form == Form::Midnight { 0 } else { clock.hour };
        clock.span = c.span(at, after);
        return Some((clock, after));
    }
    // `14 heures et demie`, `las 3 y media`, `2 o'clock`
    if len <= 2 && clock.minute == 0 {
        let behind = match clock.form {
            Form::Hour => past_hours(c, end, behind_between(c, at)),
            Form::Bare => tail(c, end, true),
            _ => None,
        };
        let sharp = exactly(c, end);
        if let Some((minutes, after)) = behind.or((sharp > end).then_some((0, sharp))) {
            let form = if clock.form == Form::Bare { Form::Colon } else { clock.form };
            (clock, end) = (Clock { form, ..moved(clock, minutes) }, after);
        }
    }
    // `11:20 h`, `1120 hours`, `11:20 Uhr`
    if clock.form != Form::Hour
        && clock.form != Form::Bare
        && c.is(end, HOUR_MARKS)
        && c.number(end + 1).is_none_or(|_| !c.glued(end + 1))
    {
        end += 1;
        if c.sign(end) == '.' && c.glued(end) && c.number(end + 1).is_none() {
            end += 1;
        }
    }
    if let Some((half, after)) = half_behind(c, end) {
        clock.half = Some(half);
        end = after;
    }
    clock.span = c.span(at, end);
    Some((clock, end))
}

fn of_form(c: Cursor<'_>, from: usize, to: usize, hour: u32, minute: u32, form: Form) -> Clock {
    Clock::new(c.span(from, to), hour, minute, form)
}

/// Whether the colon at `at` stands inside a time: with or without spaces on both sides, not as in `Part 1: 14 November`.
pub(super) fn joins(c: Cursor<'_>, at: usize) -> bool {
    let begins_other = matches!(c.sign(at + 2), ':' | '/') || c.month(at + 2).is_some();
    c.glued(at + 1) || !c.glued(at) && !begins_other || !begins_other && c.sign(at + 2) != '.'
}

/// `11:20`, `11:20:00`, `11.20`, `11h20`, `11 h 20 min`, `11点半`, `11`.
fn hour_and_minute(c: Cursor<'_>, at: usize, hour: u32) -> (Clock, usize) {
    let two_digits = |at: usize| c.number(at).filter(|(_, len)| *len == 2).map(|(value, _)| value);
    let mark = c.sign(at + 1);
    if mark == ':'
        && joins(c, at + 1)
        && let Some(minute) = two_digits(at + 2)
    {
        let seconds = c.sign(at + 3) == ':' && c.glued(at + 3) && two_digits(at + 4).is_some();
        let mut end = if seconds { at + 5 } else { at + 3 };
        if seconds
            && matches!(c.sign(end), '.' | ',')
            && c.glued(end)
            && c.glued(end + 1)
            && c.number(end + 1).is_some()
        {
            end += 2;
        }
        return (of_form(c, at, end, hour, minute, Form::Colon), end);
    }
    if mark == '.'
        && c.glued(at + 1)
        && c.glued(at + 2)
        && let Some(minute) = two_digits(at + 2)
    {
        return (of_form(c, at, at + 3, hour, minute, Form::Dot), at + 3);
    }
    if c.is(at + 1, HOUR_MARKS) {
        let after = if c.sign(at + 2) == '.' && c.number(at + 3).is_none() { at + 3 } else { at + 2 };
        if c.is(at + 2, "半 반") {
            return (of_form(c, at, at + 3, hour, 30, Form::Hour), at + 3);
        }
        let begins_other = |next: usize| {
            c.month(next).is_some() && !c.is(next, MINUTES)
                || matches!(c.sign(next), '/' | ':' | '.') && c.number(next + 1).is_some()
                || c.is(next, "de of th 月 年")
        };
        if let Some(minute) = two_digits(at + 2).filter(|_| c.glued(at + 2) || !begins_other(at + 3)) {
            let end = if c.is(at + 3, MINUTES) || c.sign(at + 3) == '\'' { at + 4 } else { at + 3 };
            return (of_form(c, at, end, hour, minute, Form::Hour), end);
        }
        return (of_form(c, at, after, hour, 0, Form::Hour), after);
    }
    (of_form(c, at, at + 1, hour, 0, Form::Bare), at + 1)
}

/// `noon`, `mediodía`, `meia-noite`.
fn named(c: Cursor<'_>, at: usize) -> Option<(Form, usize)> {
    if c.is(at, NOON) {
        return Some((Form::Noon, at + 1));
    }
    if c.is(at, MIDNIGHT) {
        return Some((Form::Midnight, at + 1));
    }
    let second = if c.sign(at + 1) == '-' { at + 2 } else { at + 1 };
    match (c.word(at), c.word(second)) {
        ("meio", "dia") | ("medio", "dia") => Some((Form::Noon, second + 1)),
        ("meia", "noite") | ("media", "noche") | ("منتصف", "الليل") => Some((Form::Midnight, second + 1)),
        ("mid", "day") => Some((Form::Noon, second + 1)),
        ("mid", "night") => Some((Form::Midnight, second + 1)),
        _ => None,
    }
}

fn half_before(c: Cursor<'_>, at: usize) -> Option<(HalfText, usize)> {
    let half = if c.is(at, MORNING_BEFORE) {
        HalfDay::Morning
    } else if c.is(at, AFTERNOON_BEFORE) {
        HalfDay::Afternoon
    } else {
        return None;
    };
    c.number(at + 1)?;
    Some((HalfText { half, span: c.span(at, at + 1), marker: false }, at + 1))
}

/// `am`, `p.m.`, `p. m.`, `du matin`, `de la tarde`, `in the afternoon`, `بعد الظهر`.
pub(super) fn half_behind(c: Cursor<'_>, at: usize) -> Option<(HalfText, usize)> {
    let found = |half, from: usize, to: usize, marker| {
        let set_apart = !c.glued(to) || c.number(to).is_none() && c.word(to).is_empty();
        Some((HalfText { half, span: c.span(from, to), marker: marker && set_apart }, to))
    };
    let half_of_letter = |letter: &str| match letter {
        "a" => Some(HalfDay::Morning),
        "p" => Some(HalfDay::Afternoon),
        _ => None,
    };
    let stop = |at: usize| if c.sign(at) == '.' && (c.glued(at) || c.is(at + 1, "m")) { at + 1 } else { at };
    match c.word(at) {
        "am" => return found(HalfDay::Morning, at, stop_behind(c, at + 1), true),
        "pm" => return found(HalfDay::Afternoon, at, stop_behind(c, at + 1), true),
        letter @ ("a" | "p") => {
            let second = stop(at + 1);
            if c.word(second) == "m" {
                return found(half_of_letter(letter)?, at, stop_behind(c, second + 1), true);
            }
            // `2:00p`
            if c.glued(at) && c.word(at + 1).is_empty() && c.sign(at + 1) != '.' {
                return found(half_of_letter(letter)?, at, at + 1, true);
            }
        }
        _ => {}
    }
    let mut here = at;
    for _ in 0..5 {
        if c.is(here, "de du da in l la the a بعد في") || c.sign(here) == '\'' {
            here += 1;
        }
    }
    if c.word(here) == "apres" {
        let noon = if c.sign(here + 1) == '-' { here + 2 } else { here + 1 };
        return if c.is(noon, "midi") { found(HalfDay::Afternoon, at, noon + 1, false) } else { None };
    }
    if c.word(here) == "الظهر" {
        return found(HalfDay::Afternoon, at, here + 1, false);
    }
    if c.is(here, MORNING) && !(here > at && c.is(here, "am")) {
        return found(HalfDay::Morning, at, here + 1, false);
    }
    if c.is(here, AFTERNOON) && !(here > at && c.is(here, "pm م")) {
        return found(HalfDay::Afternoon, at, here + 1, false);
    }
    None
}

fn stop_behind(c: Cursor<'_>, at: usize) -> usize {
    let full_stop = c.sign(at) == '.' && c.glued(at) && c.word(at - 1).len() == 1;
    if full_stop { at + 1 } else { at }
}
