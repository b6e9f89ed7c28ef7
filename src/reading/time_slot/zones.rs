//! Time zones that a slot names.

use super::cursor::Cursor;
use super::names::{LOCAL, TIME_WORDS, among};
use super::tokens::folded;
use crate::span::Span;

/// What a named zone means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    /// The time of the place where the meeting is.
    Local,
    /// Minutes that the zone is ahead of UTC.
    Offset(i32),
    /// A row of [`ZONES`].
    Named(usize),
}

/// A zone in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ZoneText {
    pub zone: Zone,
    pub span: Span,
}

impl Zone {
    /// How far ahead of UTC the times are for a meeting that is `local` minutes ahead; none where the name is
    /// used for several zones and none of them is the meeting's.
    pub fn offset(self, local: i32) -> Option<i32> {
        match self {
            Zone::Local => Some(local),
            Zone::Offset(offset) => Some(offset),
            Zone::Named(row) => {
                let (_, usual, others) = ZONES.get(row)?;
                if others.contains(&local) { Some(local) } else { *usual }
            }
        }
    }

    /// Whether people of a meeting that is `local` minutes ahead mean their own time by a name of another one.
    pub fn is_misnamed(self, local: i32) -> bool {
        let Zone::Named(row) = self else { return false };
        ZONES
            .get(row)
            .is_some_and(|(_, usual, others)| others.contains(&local) && usual.is_some_and(|usual| usual != local))
    }
}

/// Names, minutes ahead of UTC where the name has one meaning, and the offsets of meetings whose people mean their own
/// time by it: summer and winter names are mixed up, and some names belong to several countries.
const ZONES: &[(&str, Option<i32>, &[i32])] = &[
    ("utc gmt ut tuc zulu greenwich غرينتش جرينتش гринвичу", Some(0), &[]),
    ("universal universel", Some(0), &[]),
    ("cet mez hec berlin geneva geneve madrid", Some(60), &[60, 120]),
    ("cest mesz cedt", Some(120), &[60, 120]),
    ("tu", Some(0), &[]),
    ("wet", Some(0), &[0, 60]),
    ("west", Some(60), &[0, 60]),
    ("bst", None, &[60, 360]),
    ("eet", Some(120), &[120, 180]),
    ("eest", Some(180), &[120, 180]),
    ("msk мск московскому moscow", Some(180), &[]),
    ("eat", Some(180), &[]),
    ("wat", Some(60), &[]),
    ("sast", Some(120), &[]),
    ("jst kst tokyo", Some(540), &[]),
    ("北京时间 beijing hkt sgt", Some(480), &[]),
    ("est", Some(-300), &[-300, -240]),
    ("edt", Some(-240), &[-300, -240]),
    ("cst", None, &[-360, -300, 480]),
    ("cdt", Some(-300), &[-360, -300]),
    ("mst", Some(-420), &[]),
    ("pst", Some(-480), &[-480, -420]),
    ("pdt", Some(-420), &[-480, -420]),
    ("brt brst brasilia", Some(-180), &[]),
    ("ast", None, &[180, -240]),
    ("ist", None, &[60, 120, 330]),
    ("pkt", Some(300), &[]),
    ("npt", Some(345), &[]),
];

/// The zone at token `at` of `text`, and the first token behind it. `behind_clock` says whether a time stands before.
pub(super) fn zone(c: Cursor<'_>, at: usize, text: &str, place: &str, behind_clock: bool) -> Option<(ZoneText, usize)> {
    let found = |zone, from, to| Some((ZoneText { zone, span: c.span(from, to) }, to));
    let word = c.word(at);
    if word.is_empty() {
        // `+01:00`, right behind a time
        if c.sign(at) == '+' && c.glued(at) && behind_clock {
            let (offset, end) = offset(c, at)?;
            return found(Zone::Offset(offset), at, end);
        }
        return None;
    }
    if among(LOCAL, word) {
        let end = if c.is(at + 1, TIME_WORDS) { at + 2 } else { at + 1 };
        return found(Zone::Local, at, end);
    }
    // `heure de Paris`, `بتوقيت غرينتش`, `по московскому времени`
    let mut name_at = at;
    if c.is(at, TIME_WORDS) || c.word(at) == "по" {
        name_at = at + 1;
        while name_at < at + 4 && (c.is(name_at, "de of d la in a à в") || c.sign(name_at) == '\'') {
            name_at += 1;
        }
    }
    let of_clock = c.is(at, TIME_WORDS) || c.is(name_at + 1, TIME_WORDS);
    let end = if name_at == at && c.is(at + 1, TIME_WORDS) || c.word(at) == "по" { name_at + 2 } else { name_at + 1 };
    if of_clock && is_place(c, name_at, place) {
        return found(Zone::Local, at, end);
    }
    if word == "z" && c.glued(at) && behind_clock {
        return found(Zone::Offset(0), at, at + 1);
    }
    let row = ZONES.iter().position(|(names, ..)| among(names, c.word(name_at)))?;
    let written = c.span(name_at, name_at + 1).of(text);
    let is_name = row == 0 || of_clock || !written.is_ascii() || !written.contains(|c: char| c.is_lowercase());
    let before_clock = c.number(end).is_some() || c.sign(end) == ':' && c.number(end + 1).is_some();
    if !behind_clock && !before_clock || !is_name {
        return None;
    }
    if row == 0
        && let Some((offset, end)) = offset(c, name_at + 1)
    {
        return found(Zone::Offset(offset), at, end);
    }
    found(Zone::Named(row), at, end)
}

fn is_place(c: Cursor<'_>, at: usize, place: &str) -> bool {
    let word = c.word(at);
    word.chars().count() >= 4 && folded(place).split(|c: char| !c.is_alphabetic()).any(|part| part == word)
}

/// `+1`, `+01:00`, `-0330`, `+ 5.30`: minutes ahead of UTC, and the first token behind.
fn offset(c: Cursor<'_>, at: usize) -> Option<(i32, usize)> {
    let sign = match c.sign(at) {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let (value, len) = c.number(at + 1)?;
    let spaced = !c.glued(at + 1);
    let (hours, minutes, end) = match len {
        1 | 2 => match c.number(at + 3).filter(|(_, len)| *len == 2 && matches!(c.sign(at + 2), ':' | '.')) {
            Some((minutes, _)) => (value, minutes, at + 4),
            None => (value, 0, at + 2),
        },
        4 => (value / 100, value % 100, at + 2),
        _ => return None,
    };
    // A dash may as well lead to the end of the slot: `10:00 UTC - 11:00 UTC`.
    let leads_on =
        sign < 0 && (spaced || end == at + 4 && (minutes != 0 || c.is(end, "utc gmt")) || c.is(end, "h am pm"));
    let possible = hours <= 14 && matches!(minutes, 0 | 30 | 45);
    (possible && !leads_on).then(|| (sign * (hours * 60 + minutes) as i32, end))
}
