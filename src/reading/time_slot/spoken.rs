//! Times of day in words: `half past two`, `quinze heures trente`, `las tres y media`.

use super::clocks::{Clock, Form, half_behind};
use super::cursor::Cursor;
use super::names::{self, AND, BETWEEN, HOUR_LENGTHS, HOUR_MARKS, MINUTES, NUMBERED, TO};

const HALF: &str = "demie demi media meia";
const QUARTER: &str = "quart cuarto quarto";
const LESS: &str = "moins menos";
/// Before an hour in Spanish and Portuguese.
const ARTICLES: &str = "las la as das";
const SHARP: &str = "sharp pile precises punto ponto";

/// The time that begins at token `at` and has a word for its hour or its minutes, and the first token behind it.
///
/// A number in words is a time only where something says so: minutes, `o'clock`, `in the morning`, a time beside it.
pub(super) fn spoken(c: Cursor<'_>, at: usize) -> Option<(Clock, usize)> {
    minutes_first(c, at).or_else(|| hour_first(c, at))
}

/// A number from 0 to 59 in words, and the first token behind it.
pub(super) fn in_words(c: Cursor<'_>, at: usize) -> Option<(u32, usize)> {
    let value = names::number_word(c.word(at))?;
    let linked = |gap: usize| names::number_word(c.word(at + gap)).map(|unit| (value + unit, at + gap + 1));
    let hyphen = c.sign(at + 1) == '-' && c.glued(at + 1) && c.glued(at + 2);
    let both = match value {
        10 if hyphen => linked(2).filter(|(sum, _)| (17..=19).contains(sum)),
        // `vingt et un`, `treinta y cinco`, `vinte e cinco`
        20 | 30 | 40 | 50 if hyphen || c.is(at + 1, "et y e") => linked(2),
        20 | 30 | 40 | 50 => linked(1),
        _ => None,
    };
    both.filter(|(sum, _)| sum - value < 10).or(Some((value, at + 1)))
}

fn number(c: Cursor<'_>, at: usize) -> Option<(u32, usize)> {
    c.short_number(at).map(|value| (value, at + 1)).or_else(|| in_words(c, at))
}

/// Behind `o'clock` and words that say that a time is exact.
pub(super) fn exactly(c: Cursor<'_>, at: usize) -> usize {
    if c.is(at, "oclock") {
        return at + 1;
    }
    if c.is(at, "o") && c.sign(at + 1) == '\'' && c.is(at + 2, "clock") {
        return at + 3;
    }
    let sharp = if c.is(at, "en em") { at + 1 } else { at };
    if c.is(sharp, SHARP) { sharp + 1 } else { at }
}

/// Puts `clock` at some minutes before or behind its hour.
pub(super) fn moved(clock: Clock, minutes: i32) -> Clock {
    let hour = match clock.hour {
        hour if minutes >= 0 => hour,
        // The hour before one is twelve on the clock that is spoken of.
        1 => 12,
        0 => 23,
        hour => hour - 1,
    };
    Clock { hour, minute: minutes.rem_euclid(60) as u32, ..clock }
}

/// Ends `clock` at token `end`, behind the half of the day if one is named there.
fn ended(c: Cursor<'_>, at: usize, end: usize, mut clock: Clock) -> (Clock, usize) {
    let mut end = end;
    if let Some((half, after)) = half_behind(c, end) {
        clock.half = Some(half);
        end = after;
    }
    clock.span = c.span(at, end);
    (clock, end)
}

/// `half past two`, `a quarter to four`, `ten minutes past nine`.
fn minutes_first(c: Cursor<'_>, at: usize) -> Option<(Clock, usize)> {
    let begin = if c.is(at, "a") && c.is(at + 1, "quarter") { at + 1 } else { at };
    let (minutes, after, named) = match c.word(begin) {
        "half" => (30, begin + 1, true),
        "quarter" => (15, begin + 1, true),
        _ => number(c, begin).filter(|(minutes, _)| (1..30).contains(minutes)).map(|(m, end)| (m, end, false))?,
    };
    let unit = c.is(after, "minutes minute min");
    let link = if unit { after + 1 } else { after };
    let past = c.is(link, "past after");
    // `ten to eleven` is a range, unless it is the end of one; nobody says `half to`.
    let ends_range = at.checked_sub(1).is_some_and(|before| c.is(before, TO) || c.sign(before) == '-');
    let no_hour = matches!(minutes, 13..);
    let to = minutes < 30 && c.is(link, "to till before") && (named || unit || no_hour || ends_range);
    if !(past || to && c.short_number(begin).is_none()) {
        return None;
    }
    let (hour, end) = number(c, link + 1).filter(|(hour, _)| (1..=12).contains(hour))?;
    if c.is(end, HOUR_LENGTHS) || c.sign(end) == ':' {
        return None;
    }
    let clock =
        moved(Clock::new(c.span(at, end), hour, 0, Form::Colon), if past { minutes as i32 } else { -(minutes as i32) });
    Some(ended(c, at, exactly(c, end), clock))
}

/// `two o'clock`, `ten thirty`, `nine in the morning`, `neuf heures et demie`, `las tres y media`.
fn hour_first(c: Cursor<'_>, at: usize) -> Option<(Clock, usize)> {
    let (hour, after) = in_words(c, at).filter(|(hour, _)| *hour <= 24)?;
    let before = |list| at.checked_sub(1).is_some_and(|before| c.is(before, list));
    let clock = |minute, form| Clock::new(c.span(at, after), hour, minute, form);
    if c.is(after, HOUR_LENGTHS) || before(NUMBERED) {
        return None;
    }
    if c.is(after, HOUR_MARKS) {
        return of_hours(c, at, after + 1, clock(0, Form::Hour));
    }
    let sharp = exactly(c, after);
    if sharp > after {
        return Some(ended(c, at, sharp, clock(0, Form::Colon)));
    }
    if let Some((minutes, end)) = tail(c, after, behind_between(c, at)) {
        return Some(ended(c, at, end, moved(clock(0, Form::Colon), minutes)));
    }
    // `ten thirty`, `nine oh five`; `twenty eighteen` is a year.
    let oh = if c.is(after, "oh o") { after + 1 } else { after };
    let minutes = in_words(c, oh).filter(|(minutes, _)| (oh > after || *minutes >= 10) && hour < 20);
    if let Some((minute, end)) = minutes {
        return Some(ended(c, at, exactly(c, end), clock(minute, Form::Colon)));
    }
    if half_behind(c, after).is_some() || before(ARTICLES) && ends(c, after) {
        return Some(ended(c, at, after, clock(0, Form::Colon)));
    }
    let led = before(TO) || before(BETWEEN) || before("from and") || at > 0 && c.sign(at - 1) == '-';
    let leads = c.is(after, TO) || c.sign(after) == '-';
    (ends(c, after) && (led || leads)).then(|| (clock(0, Form::Bare), after))
}

/// Whether no other word than one of a slot stands at `at`, so that the number before it counts nothing.
fn ends(c: Cursor<'_>, at: usize) -> bool {
    c.word(at).is_empty() || c.is(at, TO) || c.is(at, AND) || c.is(at, "on le el")
}

/// Whether `between` stands before the number at `at`.
pub(super) fn behind_between(c: Cursor<'_>, at: usize) -> bool {
    (1..=2).any(|back| at.checked_sub(back).is_some_and(|before| c.is(before, BETWEEN)))
}

/// `quinze heures trente`; `deux heures` may also say how long, and counts only beside a word that makes it a time.
fn of_hours(c: Cursor<'_>, at: usize, after: usize, clock: Clock) -> Option<(Clock, usize)> {
    let led = at.checked_sub(1).is_some_and(|before| {
        let word = c.word(before);
        [TO, BETWEEN, AND, ARTICLES, "de des from"].iter().any(|list| names::among(list, word)) || c.sign(before) == '-'
    });
    let leads = c.is(after, TO) || c.sign(after) == '-';
    let (minutes, end) = past_hours(c, after, behind_between(c, at)).unwrap_or((0, after));
    let leads = leads || c.is(end, TO) || c.sign(end) == '-';
    let is_length = names::count(c.word(at)).is_some() && !led && !leads && half_behind(c, end).is_none();
    (!is_length).then(|| ended(c, at, end, moved(clock, minutes)))
}

/// What stands behind hours: `trente`, `et demie`, `moins le quart`, `e trinta minutos`.
pub(super) fn past_hours(c: Cursor<'_>, at: usize, between: bool) -> Option<(i32, usize)> {
    let plain = || in_words(c, at).filter(|(_, end)| !c.is(*end, HOUR_MARKS));
    let (minutes, end) = tail(c, at, between).or_else(|| plain().map(|(minutes, end)| (minutes as i32, end)))?;
    Some((minutes, if c.is(end, MINUTES) { end + 1 } else { end }))
}

/// `et demie`, `y cuarto`, `menos diez`, `y veinticinco`. Behind `between` a number after `y` is another time.
pub(super) fn tail(c: Cursor<'_>, at: usize, between: bool) -> Option<(i32, usize)> {
    let less = c.is(at, LESS);
    if !less && !c.is(at, "et y e") {
        return None;
    }
    let next = if c.is(at + 1, "le un um") { at + 2 } else { at + 1 };
    if c.is(next, QUARTER) {
        return Some((if less { -15 } else { 15 }, next + 1));
    }
    if !less && c.is(at + 1, HALF) {
        return Some((30, at + 2));
    }
    let (minutes, end) = in_words(c, at + 1)?;
    let counts =
        minutes >= 5 && (less && minutes < 30 || !less && !between && !c.is(at, "et")) && !c.is(end, HOUR_MARKS);
    counts.then(|| (if less { -(minutes as i32) } else { minutes as i32 }, end))
}
