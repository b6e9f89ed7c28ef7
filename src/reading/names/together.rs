//! Declarations of several speakers at one place: `Ana Ruiz and Kofi Mensah, female and male respectively`,
//! `Ana Ruiz and Eva Lind (both female)`.

use super::declared::{FEMALE, GENDER_VARIANT, MALE, NO_ANSWER, SEVERAL, TRANSGENDER_FEMALE, TRANSGENDER_MALE};
use super::entries::Entry;
use super::look::bare;
use super::parsed::{Declares, Sorts};
use super::pieces::Piece;
use super::table::Kinds;
use crate::span::Slice;

/// Says that what is listed is of those named before, in their order. Folded.
const IN_TURN: &[&str] = &[
    "respectively",
    "respectivement",
    "respectivamente",
    "rispettivamente",
    "соответственно",
    "على التوالي",
    "分别为",
];

/// Says that what follows is of each of those named before. Folded.
const OF_EACH: &[&str] = &[
    "both",
    "both speakers",
    "both panelists",
    "both panellists",
    "all",
    "all three",
    "all four",
    "all speakers",
    "all panelists",
    "all panellists",
    "ambos",
    "ambas",
    "todos",
    "todas",
    "tous",
    "toutes",
    "tous deux",
    "toutes deux",
];

/// What stands between the members of a list, beside commas and strokes.
const AND: &[&str] = &["and", "&", "y", "et", "e", "и", "و"];

/// Nobody names more speakers at once.
const MOST: usize = 12;

/// No list of their declarations is longer, in bytes.
const LONGEST: usize = 200;

/// The usual declarations, for a form that asks for none and on which they are no part of anybody's affiliation.
pub(super) struct Unasked;

impl Declares for Unasked {
    fn whole(&self, text: &str) -> bool {
        // Marsh, H.
        if text.ends_with('.') && text.chars().nth(2).is_none() {
            return false;
        }
        let kinds = Kinds::of(bare(text).raw());
        [&MALE, &FEMALE, &TRANSGENDER_MALE, &TRANSGENDER_FEMALE, &GENDER_VARIANT, &NO_ANSWER]
            .iter()
            .any(|table| kinds.has(table))
    }

    fn heading(&self, text: &str) -> Option<Sorts> {
        Kinds::of(bare(text).raw()).has(&SEVERAL).then_some(Sorts::AsMany)
    }

    fn ending(&self, _text: &str) -> Option<usize> {
        None
    }
}

/// What the entries of a part of a line declare at one place.
pub(super) enum Together<'a> {
    /// Each its own, in their order.
    InTurn(Vec<Slice<'a>>),
    /// All of them the same.
    Alike(Slice<'a>),
    /// Nothing, but the writer sorts them: `all women`.
    Sorted(Slice<'a>),
}

impl<'a> Together<'a> {
    /// Takes such declarations out of `pieces`.
    pub fn take(pieces: &[Piece<'a>], declares: &dyn Declares) -> Option<(Vec<Piece<'a>>, Self)> {
        pieces.get(1)?;
        let without = |range: core::ops::Range<usize>| {
            let kept = pieces.iter().enumerate().filter(|(at, _)| !range.contains(at));
            kept.map(|(_, piece)| *piece).collect()
        };
        for (at, piece) in pieces.iter().enumerate().skip(1) {
            if piece.slice.text.len() > LONGEST {
                continue;
            }
            let sentence = piece.slice.trim_matches(|c| c.is_whitespace() || c == '.');
            if let Some(each) = behind(sentence, OF_EACH) {
                if declares.whole(each.text) {
                    return Some((without(at..at + 1), Together::Alike(each)));
                }
                if declares.heading(each.text).is_some() {
                    return Some((without(at..at + 1), Together::Sorted(each)));
                }
            }
            let listed = behind(piece.slice, IN_TURN);
            let leads = listed.is_some();
            let Some(listed) = listed.or_else(|| before(piece.slice, IN_TURN)) else { continue };
            let mut declared = if listed.is_empty() { Vec::new() } else { members(listed, declares)? };
            let mut from = at;
            while !leads
                && from > 1
                && let Some(more) = members(pieces[from - 1].slice, declares)
            {
                declared.splice(0..0, more);
                from -= 1;
            }
            let fits = (2..=MOST).contains(&declared.len());
            return fits.then(|| (without(from..at + 1), Together::InTurn(declared)));
        }
        None
    }

    /// Gives each entry what it declares; false where they are not as many.
    pub fn give(&self, entries: &mut [Entry<'a>]) -> bool {
        match self {
            Together::InTurn(declared) if declared.len() == entries.len() => {
                entries.iter_mut().zip(declared).for_each(|(entry, declared)| entry.declared = Some(*declared));
                true
            }
            Together::Alike(declared) if entries.len() >= 2 => {
                entries.iter_mut().for_each(|entry| entry.declared = Some(*declared));
                true
            }
            Together::Sorted(heading) if entries.len() >= 2 => {
                entries.iter_mut().for_each(|entry| entry.sorted = Some(*heading));
                true
            }
            _ => false,
        }
    }
}

/// What a line by itself says of all before it: `(all three self-identified as female)`.
pub(super) fn of_all_before<'a>(line: Slice<'a>, declares: &dyn Declares) -> Option<Slice<'a>> {
    let line = line.trim_matches(|c| c.is_whitespace() || "()[]（）.*".contains(c));
    if line.text.len() > LONGEST {
        return None;
    }
    behind(line, OF_EACH).filter(|declared| declares.whole(declared.text))
}

/// A text without the one or two words at its beginning that are in `list`.
fn behind<'a>(text: Slice<'a>, list: &[&str]) -> Option<Slice<'a>> {
    // Most texts begin otherwise.
    if matches!(text.text.as_bytes(), [byte, ..] if byte.is_ascii() && !b"abrtABRT".contains(byte)) {
        return None;
    }
    let mut ends = text.text.match_indices(char::is_whitespace).map(|(at, _)| at);
    let one = ends.next()?;
    let is_lead = |end: &usize| bare(&text.text[..*end]).among(list);
    let end = ends.next().filter(is_lead).or_else(|| is_lead(&one).then_some(one))?;
    Some(text.split_at(end).1.trim())
}

/// A text without the one or two words at its end that are in `list`.
fn before<'a>(text: Slice<'a>, list: &[&str]) -> Option<Slice<'a>> {
    // Most texts end otherwise.
    if matches!(text.text.as_bytes(), [.., byte] if byte.is_ascii_alphanumeric() && !b"yetYET".contains(byte)) {
        return None;
    }
    let mut starts = text.text.rmatch_indices(char::is_whitespace).map(|(at, _)| at);
    let is_end = |at: &usize| bare(&text.text[*at..]).among(list);
    let Some(one) = starts.next() else { return is_end(&0).then(|| text.cut(0..0)) };
    let start = starts.next().filter(is_end).or_else(|| is_end(&one).then_some(one))?;
    Some(text.split_at(start).0.trim())
}

/// The declarations that a text lists; none where it holds anything else.
fn members<'a>(text: Slice<'a>, declares: &dyn Declares) -> Option<Vec<Slice<'a>>> {
    let mut found = Vec::new();
    for part in text.split(|c| matches!(c, ',' | '/' | '،' | '、')) {
        let mut start = 0;
        for word in part.split(char::is_whitespace).filter(|word| AND.contains(&word.text)) {
            let at = word.start - part.start;
            found.push(part.cut(start..at).trim());
            start = at + word.text.len();
        }
        found.push(part.cut(start..part.text.len()).trim());
    }
    found.retain(|member| !member.is_empty());
    (!found.is_empty() && found.len() <= MOST && found.iter().all(|member| declares.whole(member.text)))
        .then_some(found)
}
