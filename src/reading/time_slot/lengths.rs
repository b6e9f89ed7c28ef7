//! How long a session is said to last.

use super::cursor::Cursor;
use super::names::{self, HOUR_LENGTHS, HOURS, MINUTES};

/// Minutes of the length at token `at`, and the first token behind it.
///
/// `11 h` is left to the times of day; `1 h 30 min`, `90 minutes`, `one hour`, `1.5 hours`, `PT1H30M` are lengths.
pub(super) fn length(c: Cursor<'_>, at: usize) -> Option<(u32, usize)> {
    match c.number(at) {
        Some((value, len)) => in_figures(c, at, value, len),
        None if c.word(at) == "pt" => iso(c, at + 1),
        None => in_words(c, at),
    }
}

/// A prime behind fewer minutes is no sign of minutes.
const SHORTEST: u32 = 5;

fn in_figures(c: Cursor<'_>, at: usize, value: u32, len: usize) -> Option<(u32, usize)> {
    if len > 3 || value == 0 {
        return None;
    }
    // `90'`
    let prime = c.sign(at + 1) == '\'' && c.glued(at + 1) && value >= SHORTEST;
    if prime && !(c.glued(at + 2) && (c.number(at + 2).is_some() || !c.word(at + 2).is_empty())) {
        return Some((value, at + 2));
    }
    let unit = if c.sign(at + 1) == '-' { at + 2 } else { at + 1 };
    if c.is(unit, MINUTES) && !c.is(unit, "m") && !c.is(unit + 1, "m") {
        return Some((value, behind_unit(c, unit)));
    }
    if c.is(unit, HOUR_LENGTHS) && len <= 2 {
        return hours(c, value, unit);
    }
    // `1.5 hours`, `1,5 h`
    let tenths = c.number(at + 2).filter(|(_, len)| *len == 1 && matches!(c.sign(at + 1), '.' | ','))?;
    if (c.is(at + 3, HOURS) || c.is(at + 3, HOUR_LENGTHS)) && c.glued(at + 2) {
        return Some((value * 60 + tenths.0 * 6, behind_unit(c, at + 3)));
    }
    None
}

/// `hour`, `hours and a half`, `hour 30 minutes` behind a number.
fn hours(c: Cursor<'_>, count: u32, unit: usize) -> Option<(u32, usize)> {
    let end = behind_unit(c, unit);
    let next = if c.is(end, names::AND) || c.sign(end) == ',' { end + 1 } else { end };
    if c.is(next, "a") && c.is(next + 1, "half") {
        return Some((count * 60 + 30, next + 2));
    }
    if c.is(next, "demie media meia половиной") {
        return Some((count * 60 + 30, next + 1));
    }
    let minutes = c.short_number(next).filter(|_| c.is(next + 1, MINUTES) && !c.is(next + 2, "m"));
    match minutes {
        Some(minutes) => Some((count * 60 + minutes, behind_unit(c, next + 1))),
        None => Some((count * 60, end)),
    }
}

/// Behind a unit and the full stop of its short form.
fn behind_unit(c: Cursor<'_>, unit: usize) -> usize {
    let short = c.is(unit, "min mins mn h hr hrs мин ч");
    unit + 1 + usize::from(short && c.sign(unit + 1) == '.' && c.glued(unit + 1))
}

/// `one hour`, `an hour and a half`, `one and a half hours`, `half an hour`, `ninety minutes`, `полтора часа`.
fn in_words(c: Cursor<'_>, at: usize) -> Option<(u32, usize)> {
    if c.is(at, "half") {
        let unit = if c.is(at + 1, "an a") { at + 2 } else { at + 1 };
        return c.is(unit, "hour").then_some((30, unit + 1));
    }
    if c.is(at, "полтора") && c.is(at + 1, HOURS) {
        return Some((90, at + 2));
    }
    if c.is(at, "ساعه") && c.number(at + 1).is_none() {
        return Some((60, at + 1));
    }
    let count = names::count(c.word(at))?;
    if c.is(at + 1, "and") && c.is(at + 2, "a") && c.is(at + 3, "half") && c.is(at + 4, "hours hour") {
        return Some((count * 60 + 30, at + 5));
    }
    let unit = if c.sign(at + 1) == '-' { at + 2 } else { at + 1 };
    if c.is(unit, MINUTES) && c.word(unit).chars().count() > 2 {
        return Some((count, behind_unit(c, unit)));
    }
    if (c.is(unit, HOURS) || c.is(unit, HOUR_LENGTHS)) && c.word(unit).chars().count() > 2 && count < 13 {
        return hours(c, count, unit);
    }
    None
}

/// What stands behind `PT` in ISO 8601: `1H30M`.
fn iso(c: Cursor<'_>, at: usize) -> Option<(u32, usize)> {
    let (value, _) = c.number(at)?;
    let value = value.min(10_000);
    match c.word(at + 1) {
        "m" => Some((value, at + 2)),
        "h" => match c.short_number(at + 2).filter(|_| c.word(at + 3) == "m") {
            Some(minutes) => Some((value * 60 + minutes, at + 4)),
            None => Some((value * 60, at + 2)),
        },
        _ => None,
    }
}
