//! From tokens to the parts of a slot: days, times, zones, lengths, and the words between them.

use super::clocks::{Clock, Form, clock};
use super::cursor::Cursor;
use super::dates::{DateText, date, programme_day, time_follows};
use super::lengths::length;
use super::names::{self, AND, AT, BETWEEN, LENGTH, NEUTRAL, NUMBERED, TO};
use super::placeholders::placeholder;
use super::tokens::Kind;
use super::zones::{ZoneText, zone};
use crate::span::Span;

/// A part of a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Date(DateText),
    Clock(Clock),
    /// 1 for Monday to 7.
    Weekday(u8),
    Zone(ZoneText),
    /// In minutes.
    Length(u32),
    /// A word such as "Duration".
    LengthWord,
    /// A dash, "to", "until".
    To,
    And,
    Between,
    At,
    Slash,
    /// A comma, a bracket, the end of a line.
    Gap,
    /// A word that changes nothing.
    Neutral,
    Placeholder,
    /// What is no part of a slot.
    Unknown,
}

/// A part of a slot, its place in the text, and its first token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Atom {
    pub what: What,
    pub span: Span,
    pub token: usize,
}

/// What is known of the meeting while an answer is cut into parts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting<'a> {
    pub text: &'a str,
    pub place: &'a str,
    pub years: &'a [i32],
}

/// The parts of an answer, in order.
pub(super) fn atoms(c: Cursor<'_>, setting: Setting<'_>) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut at = 0;
    while let Some(token) = c.tokens.get(at) {
        let (what, end) = match &token.kind {
            Kind::Break => (What::Gap, at + 1),
            Kind::Sign(sign) => sign_atom(c, at, *sign, setting, &atoms),
            Kind::Number { .. } => number_atom(c, at, setting, &atoms),
            Kind::Word(_) => word_atom(c, at, setting, &atoms),
        };
        let end = end.max(at + 1);
        let span = match &what {
            What::Date(date) => date.span,
            What::Clock(clock) => clock.span,
            _ => c.span(at, end),
        };
        atoms.push(Atom { what, span, token: at });
        at = end;
    }
    atoms
}

fn sign_atom(c: Cursor<'_>, at: usize, sign: char, setting: Setting<'_>, before: &[Atom]) -> (What, usize) {
    match sign {
        '-' => (What::To, at + 1),
        '/' => (What::Slash, at + 1),
        '&' => (What::And, at + 1),
        ',' | '(' | ')' => (What::Gap, at + 1),
        '#' if c.number(at + 1).is_some() => (What::Unknown, at + 2),
        '+' => match zone(c, at, setting.text, setting.place, behind_clock(before)) {
            Some((zone, end)) => (What::Zone(zone), end),
            None => (What::Unknown, at + 1),
        },
        '?' | '_' if c.sign(at + 1) == sign => {
            let mut end = at + 1;
            while matches!(c.sign(end), '?' | '_' | ':' | '-' | '/' | '.') || c.number(end).is_some() && c.glued(end) {
                end += 1;
            }
            (What::Placeholder, end)
        }
        _ => (What::Neutral, at + 1),
    }
}

fn number_atom(c: Cursor<'_>, at: usize, setting: Setting<'_>, before: &[Atom]) -> (What, usize) {
    // `4ª feira` is the fourth day of a week that begins on Sunday.
    let ending = if c.is(at + 1, "a") { at + 2 } else { at + 1 };
    let feira = if c.sign(ending) == '-' { ending + 1 } else { ending };
    if let Some(day @ 2..=6) = c.short_number(at)
        && c.word(feira) == "feira"
    {
        return (What::Weekday(day as u8 - 1), feira + 1);
    }
    let opens = before.iter().all(|atom| matches!(atom.what, What::Weekday(_) | What::Gap | What::Neutral));
    if let Some((date, end)) = date(c, at, setting.years, opens) {
        return (What::Date(date), end);
    }
    if let Some((minutes, end)) = length(c, at) {
        let late = c.is(end, names::LATE);
        return if late { (What::Neutral, end + 1) } else { (What::Length(minutes), end) };
    }
    match clock(c, at) {
        Some((clock, end)) => (What::Clock(clock), end),
        None => (What::Unknown, at + 1),
    }
}

fn word_atom(c: Cursor<'_>, at: usize, setting: Setting<'_>, before: &[Atom]) -> (What, usize) {
    let stand_in = placeholder(c.tokens, at);
    if stand_in > 0 {
        return (What::Placeholder, at + stand_in);
    }
    if c.is(at, "t") && c.glued(at) && c.glued(at + 1) && c.number(at + 1).is_some() {
        return (What::Neutral, at + 1);
    }
    if let Some(end) = programme_day(c, at, setting.years) {
        return (What::Neutral, end);
    }
    if let Some(end) = numbered(c, at, setting) {
        return (What::Unknown, end);
    }
    if let Some(end) = former(c, at, setting) {
        return (What::Neutral, end);
    }
    if let Some((date, end)) = date(c, at, setting.years, false) {
        return (What::Date(date), end);
    }
    if let Some((weekday, end)) = weekday(c, at, before) {
        return (What::Weekday(weekday), end);
    }
    if let Some((clock, end)) = clock(c, at) {
        return (What::Clock(clock), end);
    }
    if let Some((minutes, end)) = length(c, at) {
        return (What::Length(minutes), end);
    }
    if let Some((zone, end)) = zone(c, at, setting.text, setting.place, behind_clock(before)) {
        return (What::Zone(zone), end);
    }
    let what = match c.word(at) {
        word if names::among(LENGTH, word) => What::LengthWord,
        word if names::among(TO, word) => What::To,
        word if names::among(BETWEEN, word) => What::Between,
        word if names::among(AND, word) => What::And,
        word if names::among(AT, word) => What::At,
        word if names::among(NEUTRAL, word) => What::Neutral,
        _ => What::Unknown,
    };
    (what, at + 1)
}

fn behind_clock(before: &[Atom]) -> bool {
    let last = before.iter().rev().find(|atom| !matches!(atom.what, What::Gap | What::Neutral | What::To | What::At));
    last.is_some_and(|atom| matches!(atom.what, What::Clock(_) | What::Zone(_)))
}

/// The end of `Room 4`, `Salle XI`, `WS #136`: a number that is neither day nor time.
fn numbered(c: Cursor<'_>, at: usize, setting: Setting<'_>) -> Option<usize> {
    if !c.is(at, NUMBERED) {
        return None;
    }
    let mut here = at + 1;
    while here < at + 4 && (matches!(c.sign(here), '#' | '.' | '°' | ':') || c.is(here, NUMBERED)) {
        here += 1;
    }
    if names::roman_month(c.word(here)).is_some() {
        return Some(here + 1);
    }
    let (_, len) = c.number(here)?;
    let leads_on =
        (c.sign(here + 1) == '-' || c.is(here + 1, TO)) && c.number(here + 2).is_some() && !time_follows(c, here + 2);
    let set_apart = c.sign(here + 1) == '-' && !c.glued(here + 1) && !c.glued(here + 2);
    if set_apart && date(c, here + 2, setting.years, false).is_some() {
        return Some(here + 1);
    }
    let other = len > 3 || leads_on || time_follows(c, here) || date(c, here, setting.years, false).is_some();
    (!other).then_some(here + 1)
}

/// The end of `moved from 10:00-11:30`, `instead of 13 November`: a slot that was given up.
fn former(c: Cursor<'_>, at: usize, setting: Setting<'_>) -> Option<usize> {
    let in_brackets = at > 0 && c.sign(at - 1) == '(' && c.is(at, "planned scheduled");
    // `moved to 13 November` names the slot itself.
    if !(c.is(at, names::FORMER) || in_brackets) || c.is(at + 1, "to for") {
        return None;
    }
    let slot = (at + 1..at + 4).find(|here| c.number(*here).is_some())?;
    if let Some((_, end)) = date(c, slot, setting.years, false) {
        return Some(end);
    }
    let (_, end) = clock(c, slot)?;
    let joined = c.sign(end) == '-' || c.is(end, TO);
    Some(clock(c, end + 1).filter(|_| joined).map_or(end, |(_, end)| end))
}

fn weekday(c: Cursor<'_>, at: usize, before: &[Atom]) -> Option<(u8, usize)> {
    if c.is(at, names::WEEK) {
        if c.is(at + 1, "日 天") {
            return Some((7, at + 2));
        }
        return c.short_number(at + 1).filter(|day| (1..=6).contains(day)).map(|day| (day as u8, at + 2));
    }
    if let Some(day) = c.weekday(at) {
        let end = if c.sign(at + 1) == '-' && c.is(at + 2, "feira") { at + 3 } else { at + 1 };
        return Some((day, end));
    }
    let day = names::weekday_short(c.word(at))?;
    let end = if c.sign(at + 1) == '.' { at + 2 } else { at + 1 };
    let beside = c.skip_signs(end, ",");
    let behind = if c.is(beside, "the le el o") { beside + 1 } else { beside };
    let before_day = c.number(behind).is_some_and(|(_, len)| len <= 2 || len == 4) && !time_follows(c, behind)
        || c.month(behind).is_some();
    let in_brackets = at > 0 && c.sign(at - 1) == '(' && before.iter().any(|atom| matches!(atom.what, What::Date(_)));
    (before_day || in_brackets).then_some((day, end))
}

/// Whether an atom is a time that needs no other beside it to be one.
pub(super) fn is_plain_clock(atom: &Atom) -> bool {
    matches!(&atom.what, What::Clock(clock) if clock.form != Form::Bare || clock.half.is_some())
}
